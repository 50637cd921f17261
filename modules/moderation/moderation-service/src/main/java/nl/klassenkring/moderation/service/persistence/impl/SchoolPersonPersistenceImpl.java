/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.moderation.service.persistence.impl;

import com.liferay.petra.string.StringBundler;
import com.liferay.portal.kernel.configuration.Configuration;
import com.liferay.portal.kernel.dao.orm.EntityCache;
import com.liferay.portal.kernel.dao.orm.FinderCache;
import com.liferay.portal.kernel.dao.orm.FinderPath;
import com.liferay.portal.kernel.dao.orm.Query;
import com.liferay.portal.kernel.dao.orm.QueryPos;
import com.liferay.portal.kernel.dao.orm.QueryUtil;
import com.liferay.portal.kernel.dao.orm.Session;
import com.liferay.portal.kernel.dao.orm.SessionFactory;
import com.liferay.portal.kernel.log.Log;
import com.liferay.portal.kernel.log.LogFactoryUtil;
import com.liferay.portal.kernel.security.auth.CompanyThreadLocal;
import com.liferay.portal.kernel.service.ServiceContext;
import com.liferay.portal.kernel.service.ServiceContextThreadLocal;
import com.liferay.portal.kernel.service.persistence.impl.BasePersistenceImpl;
import com.liferay.portal.kernel.util.GetterUtil;
import com.liferay.portal.kernel.util.OrderByComparator;
import com.liferay.portal.kernel.util.PropsKeys;
import com.liferay.portal.kernel.util.PropsUtil;
import com.liferay.portal.kernel.util.ProxyUtil;

import java.io.Serializable;

import java.lang.reflect.InvocationHandler;

import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import javax.sql.DataSource;

import nl.klassenkring.moderation.exception.NoSuchSchoolPersonException;
import nl.klassenkring.moderation.model.SchoolPerson;
import nl.klassenkring.moderation.model.SchoolPersonTable;
import nl.klassenkring.moderation.model.impl.SchoolPersonImpl;
import nl.klassenkring.moderation.model.impl.SchoolPersonModelImpl;
import nl.klassenkring.moderation.service.persistence.SchoolPersonPersistence;
import nl.klassenkring.moderation.service.persistence.SchoolPersonUtil;
import nl.klassenkring.moderation.service.persistence.impl.constants.KKPersistenceConstants;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * The persistence implementation for the school person service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @generated
 */
@Component(service = SchoolPersonPersistence.class)
public class SchoolPersonPersistenceImpl
	extends BasePersistenceImpl<SchoolPerson>
	implements SchoolPersonPersistence {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this class directly. Always use <code>SchoolPersonUtil</code> to access the school person persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this class.
	 */
	public static final String FINDER_CLASS_NAME_ENTITY =
		SchoolPersonImpl.class.getName();

	public static final String FINDER_CLASS_NAME_LIST_WITH_PAGINATION =
		FINDER_CLASS_NAME_ENTITY + ".List1";

	public static final String FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION =
		FINDER_CLASS_NAME_ENTITY + ".List2";

	private FinderPath _finderPathWithPaginationFindAll;
	private FinderPath _finderPathWithoutPaginationFindAll;
	private FinderPath _finderPathCountAll;
	private FinderPath _finderPathWithPaginationFindByG_R_P;
	private FinderPath _finderPathWithoutPaginationFindByG_R_P;
	private FinderPath _finderPathCountByG_R_P;

	/**
	 * Returns all the school persons where groupId = &#63; and recipientKind = &#63; and personUserId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param recipientKind the recipient kind
	 * @param personUserId the person user ID
	 * @return the matching school persons
	 */
	@Override
	public List<SchoolPerson> findByG_R_P(
		long groupId, String recipientKind, long personUserId) {

		return findByG_R_P(
			groupId, recipientKind, personUserId, QueryUtil.ALL_POS,
			QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the school persons where groupId = &#63; and recipientKind = &#63; and personUserId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>SchoolPersonModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param recipientKind the recipient kind
	 * @param personUserId the person user ID
	 * @param start the lower bound of the range of school persons
	 * @param end the upper bound of the range of school persons (not inclusive)
	 * @return the range of matching school persons
	 */
	@Override
	public List<SchoolPerson> findByG_R_P(
		long groupId, String recipientKind, long personUserId, int start,
		int end) {

		return findByG_R_P(
			groupId, recipientKind, personUserId, start, end, null);
	}

	/**
	 * Returns an ordered range of all the school persons where groupId = &#63; and recipientKind = &#63; and personUserId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>SchoolPersonModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param recipientKind the recipient kind
	 * @param personUserId the person user ID
	 * @param start the lower bound of the range of school persons
	 * @param end the upper bound of the range of school persons (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching school persons
	 */
	@Override
	public List<SchoolPerson> findByG_R_P(
		long groupId, String recipientKind, long personUserId, int start,
		int end, OrderByComparator<SchoolPerson> orderByComparator) {

		return findByG_R_P(
			groupId, recipientKind, personUserId, start, end, orderByComparator,
			true);
	}

	/**
	 * Returns an ordered range of all the school persons where groupId = &#63; and recipientKind = &#63; and personUserId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>SchoolPersonModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param recipientKind the recipient kind
	 * @param personUserId the person user ID
	 * @param start the lower bound of the range of school persons
	 * @param end the upper bound of the range of school persons (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching school persons
	 */
	@Override
	public List<SchoolPerson> findByG_R_P(
		long groupId, String recipientKind, long personUserId, int start,
		int end, OrderByComparator<SchoolPerson> orderByComparator,
		boolean useFinderCache) {

		recipientKind = Objects.toString(recipientKind, "");

		FinderPath finderPath = null;
		Object[] finderArgs = null;

		if ((start == QueryUtil.ALL_POS) && (end == QueryUtil.ALL_POS) &&
			(orderByComparator == null)) {

			if (useFinderCache) {
				finderPath = _finderPathWithoutPaginationFindByG_R_P;
				finderArgs = new Object[] {
					groupId, recipientKind, personUserId
				};
			}
		}
		else if (useFinderCache) {
			finderPath = _finderPathWithPaginationFindByG_R_P;
			finderArgs = new Object[] {
				groupId, recipientKind, personUserId, start, end,
				orderByComparator
			};
		}

		List<SchoolPerson> list = null;

		if (useFinderCache) {
			list = (List<SchoolPerson>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (SchoolPerson schoolPerson : list) {
					if ((groupId != schoolPerson.getGroupId()) ||
						!recipientKind.equals(
							schoolPerson.getRecipientKind()) ||
						(personUserId != schoolPerson.getPersonUserId())) {

						list = null;

						break;
					}
				}
			}
		}

		if (list == null) {
			StringBundler sb = null;

			if (orderByComparator != null) {
				sb = new StringBundler(
					5 + (orderByComparator.getOrderByFields().length * 2));
			}
			else {
				sb = new StringBundler(5);
			}

			sb.append(_SQL_SELECT_SCHOOLPERSON_WHERE);

			sb.append(_FINDER_COLUMN_G_R_P_GROUPID_2);

			boolean bindRecipientKind = false;

			if (recipientKind.isEmpty()) {
				sb.append(_FINDER_COLUMN_G_R_P_RECIPIENTKIND_3);
			}
			else {
				bindRecipientKind = true;

				sb.append(_FINDER_COLUMN_G_R_P_RECIPIENTKIND_2);
			}

			sb.append(_FINDER_COLUMN_G_R_P_PERSONUSERID_2);

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(SchoolPersonModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(groupId);

				if (bindRecipientKind) {
					queryPos.add(recipientKind);
				}

				queryPos.add(personUserId);

				list = (List<SchoolPerson>)QueryUtil.list(
					query, getDialect(), start, end);

				cacheResult(list);

				if (useFinderCache) {
					finderCache.putResult(finderPath, finderArgs, list);
				}
			}
			catch (Exception exception) {
				throw processException(exception);
			}
			finally {
				closeSession(session);
			}
		}

		return list;
	}

	/**
	 * Returns the first school person in the ordered set where groupId = &#63; and recipientKind = &#63; and personUserId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param recipientKind the recipient kind
	 * @param personUserId the person user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching school person
	 * @throws NoSuchSchoolPersonException if a matching school person could not be found
	 */
	@Override
	public SchoolPerson findByG_R_P_First(
			long groupId, String recipientKind, long personUserId,
			OrderByComparator<SchoolPerson> orderByComparator)
		throws NoSuchSchoolPersonException {

		SchoolPerson schoolPerson = fetchByG_R_P_First(
			groupId, recipientKind, personUserId, orderByComparator);

		if (schoolPerson != null) {
			return schoolPerson;
		}

		StringBundler sb = new StringBundler(8);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("groupId=");
		sb.append(groupId);

		sb.append(", recipientKind=");
		sb.append(recipientKind);

		sb.append(", personUserId=");
		sb.append(personUserId);

		sb.append("}");

		throw new NoSuchSchoolPersonException(sb.toString());
	}

	/**
	 * Returns the first school person in the ordered set where groupId = &#63; and recipientKind = &#63; and personUserId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param recipientKind the recipient kind
	 * @param personUserId the person user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching school person, or <code>null</code> if a matching school person could not be found
	 */
	@Override
	public SchoolPerson fetchByG_R_P_First(
		long groupId, String recipientKind, long personUserId,
		OrderByComparator<SchoolPerson> orderByComparator) {

		List<SchoolPerson> list = findByG_R_P(
			groupId, recipientKind, personUserId, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last school person in the ordered set where groupId = &#63; and recipientKind = &#63; and personUserId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param recipientKind the recipient kind
	 * @param personUserId the person user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching school person
	 * @throws NoSuchSchoolPersonException if a matching school person could not be found
	 */
	@Override
	public SchoolPerson findByG_R_P_Last(
			long groupId, String recipientKind, long personUserId,
			OrderByComparator<SchoolPerson> orderByComparator)
		throws NoSuchSchoolPersonException {

		SchoolPerson schoolPerson = fetchByG_R_P_Last(
			groupId, recipientKind, personUserId, orderByComparator);

		if (schoolPerson != null) {
			return schoolPerson;
		}

		StringBundler sb = new StringBundler(8);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("groupId=");
		sb.append(groupId);

		sb.append(", recipientKind=");
		sb.append(recipientKind);

		sb.append(", personUserId=");
		sb.append(personUserId);

		sb.append("}");

		throw new NoSuchSchoolPersonException(sb.toString());
	}

	/**
	 * Returns the last school person in the ordered set where groupId = &#63; and recipientKind = &#63; and personUserId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param recipientKind the recipient kind
	 * @param personUserId the person user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching school person, or <code>null</code> if a matching school person could not be found
	 */
	@Override
	public SchoolPerson fetchByG_R_P_Last(
		long groupId, String recipientKind, long personUserId,
		OrderByComparator<SchoolPerson> orderByComparator) {

		int count = countByG_R_P(groupId, recipientKind, personUserId);

		if (count == 0) {
			return null;
		}

		List<SchoolPerson> list = findByG_R_P(
			groupId, recipientKind, personUserId, count - 1, count,
			orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the school persons before and after the current school person in the ordered set where groupId = &#63; and recipientKind = &#63; and personUserId = &#63;.
	 *
	 * @param schoolPersonId the primary key of the current school person
	 * @param groupId the group ID
	 * @param recipientKind the recipient kind
	 * @param personUserId the person user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next school person
	 * @throws NoSuchSchoolPersonException if a school person with the primary key could not be found
	 */
	@Override
	public SchoolPerson[] findByG_R_P_PrevAndNext(
			long schoolPersonId, long groupId, String recipientKind,
			long personUserId,
			OrderByComparator<SchoolPerson> orderByComparator)
		throws NoSuchSchoolPersonException {

		recipientKind = Objects.toString(recipientKind, "");

		SchoolPerson schoolPerson = findByPrimaryKey(schoolPersonId);

		Session session = null;

		try {
			session = openSession();

			SchoolPerson[] array = new SchoolPersonImpl[3];

			array[0] = getByG_R_P_PrevAndNext(
				session, schoolPerson, groupId, recipientKind, personUserId,
				orderByComparator, true);

			array[1] = schoolPerson;

			array[2] = getByG_R_P_PrevAndNext(
				session, schoolPerson, groupId, recipientKind, personUserId,
				orderByComparator, false);

			return array;
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}
	}

	protected SchoolPerson getByG_R_P_PrevAndNext(
		Session session, SchoolPerson schoolPerson, long groupId,
		String recipientKind, long personUserId,
		OrderByComparator<SchoolPerson> orderByComparator, boolean previous) {

		StringBundler sb = null;

		if (orderByComparator != null) {
			sb = new StringBundler(
				6 + (orderByComparator.getOrderByConditionFields().length * 3) +
					(orderByComparator.getOrderByFields().length * 3));
		}
		else {
			sb = new StringBundler(5);
		}

		sb.append(_SQL_SELECT_SCHOOLPERSON_WHERE);

		sb.append(_FINDER_COLUMN_G_R_P_GROUPID_2);

		boolean bindRecipientKind = false;

		if (recipientKind.isEmpty()) {
			sb.append(_FINDER_COLUMN_G_R_P_RECIPIENTKIND_3);
		}
		else {
			bindRecipientKind = true;

			sb.append(_FINDER_COLUMN_G_R_P_RECIPIENTKIND_2);
		}

		sb.append(_FINDER_COLUMN_G_R_P_PERSONUSERID_2);

		if (orderByComparator != null) {
			String[] orderByConditionFields =
				orderByComparator.getOrderByConditionFields();

			if (orderByConditionFields.length > 0) {
				sb.append(WHERE_AND);
			}

			for (int i = 0; i < orderByConditionFields.length; i++) {
				sb.append(_ORDER_BY_ENTITY_ALIAS);
				sb.append(orderByConditionFields[i]);

				if ((i + 1) < orderByConditionFields.length) {
					if (orderByComparator.isAscending() ^ previous) {
						sb.append(WHERE_GREATER_THAN_HAS_NEXT);
					}
					else {
						sb.append(WHERE_LESSER_THAN_HAS_NEXT);
					}
				}
				else {
					if (orderByComparator.isAscending() ^ previous) {
						sb.append(WHERE_GREATER_THAN);
					}
					else {
						sb.append(WHERE_LESSER_THAN);
					}
				}
			}

			sb.append(ORDER_BY_CLAUSE);

			String[] orderByFields = orderByComparator.getOrderByFields();

			for (int i = 0; i < orderByFields.length; i++) {
				sb.append(_ORDER_BY_ENTITY_ALIAS);
				sb.append(orderByFields[i]);

				if ((i + 1) < orderByFields.length) {
					if (orderByComparator.isAscending() ^ previous) {
						sb.append(ORDER_BY_ASC_HAS_NEXT);
					}
					else {
						sb.append(ORDER_BY_DESC_HAS_NEXT);
					}
				}
				else {
					if (orderByComparator.isAscending() ^ previous) {
						sb.append(ORDER_BY_ASC);
					}
					else {
						sb.append(ORDER_BY_DESC);
					}
				}
			}
		}
		else {
			sb.append(SchoolPersonModelImpl.ORDER_BY_JPQL);
		}

		String sql = sb.toString();

		Query query = session.createQuery(sql);

		query.setFirstResult(0);
		query.setMaxResults(2);

		QueryPos queryPos = QueryPos.getInstance(query);

		queryPos.add(groupId);

		if (bindRecipientKind) {
			queryPos.add(recipientKind);
		}

		queryPos.add(personUserId);

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(schoolPerson)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<SchoolPerson> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the school persons where groupId = &#63; and recipientKind = &#63; and personUserId = &#63; from the database.
	 *
	 * @param groupId the group ID
	 * @param recipientKind the recipient kind
	 * @param personUserId the person user ID
	 */
	@Override
	public void removeByG_R_P(
		long groupId, String recipientKind, long personUserId) {

		for (SchoolPerson schoolPerson :
				findByG_R_P(
					groupId, recipientKind, personUserId, QueryUtil.ALL_POS,
					QueryUtil.ALL_POS, null)) {

			remove(schoolPerson);
		}
	}

	/**
	 * Returns the number of school persons where groupId = &#63; and recipientKind = &#63; and personUserId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param recipientKind the recipient kind
	 * @param personUserId the person user ID
	 * @return the number of matching school persons
	 */
	@Override
	public int countByG_R_P(
		long groupId, String recipientKind, long personUserId) {

		recipientKind = Objects.toString(recipientKind, "");

		FinderPath finderPath = _finderPathCountByG_R_P;

		Object[] finderArgs = new Object[] {
			groupId, recipientKind, personUserId
		};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(4);

			sb.append(_SQL_COUNT_SCHOOLPERSON_WHERE);

			sb.append(_FINDER_COLUMN_G_R_P_GROUPID_2);

			boolean bindRecipientKind = false;

			if (recipientKind.isEmpty()) {
				sb.append(_FINDER_COLUMN_G_R_P_RECIPIENTKIND_3);
			}
			else {
				bindRecipientKind = true;

				sb.append(_FINDER_COLUMN_G_R_P_RECIPIENTKIND_2);
			}

			sb.append(_FINDER_COLUMN_G_R_P_PERSONUSERID_2);

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(groupId);

				if (bindRecipientKind) {
					queryPos.add(recipientKind);
				}

				queryPos.add(personUserId);

				count = (Long)query.uniqueResult();

				finderCache.putResult(finderPath, finderArgs, count);
			}
			catch (Exception exception) {
				throw processException(exception);
			}
			finally {
				closeSession(session);
			}
		}

		return count.intValue();
	}

	private static final String _FINDER_COLUMN_G_R_P_GROUPID_2 =
		"schoolPerson.groupId = ? AND ";

	private static final String _FINDER_COLUMN_G_R_P_RECIPIENTKIND_2 =
		"schoolPerson.recipientKind = ? AND ";

	private static final String _FINDER_COLUMN_G_R_P_RECIPIENTKIND_3 =
		"(schoolPerson.recipientKind IS NULL OR schoolPerson.recipientKind = '') AND ";

	private static final String _FINDER_COLUMN_G_R_P_PERSONUSERID_2 =
		"schoolPerson.personUserId = ?";

	private FinderPath _finderPathWithPaginationFindByGroupId;
	private FinderPath _finderPathWithoutPaginationFindByGroupId;
	private FinderPath _finderPathCountByGroupId;

	/**
	 * Returns all the school persons where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @return the matching school persons
	 */
	@Override
	public List<SchoolPerson> findByGroupId(long groupId) {
		return findByGroupId(
			groupId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the school persons where groupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>SchoolPersonModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param start the lower bound of the range of school persons
	 * @param end the upper bound of the range of school persons (not inclusive)
	 * @return the range of matching school persons
	 */
	@Override
	public List<SchoolPerson> findByGroupId(long groupId, int start, int end) {
		return findByGroupId(groupId, start, end, null);
	}

	/**
	 * Returns an ordered range of all the school persons where groupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>SchoolPersonModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param start the lower bound of the range of school persons
	 * @param end the upper bound of the range of school persons (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching school persons
	 */
	@Override
	public List<SchoolPerson> findByGroupId(
		long groupId, int start, int end,
		OrderByComparator<SchoolPerson> orderByComparator) {

		return findByGroupId(groupId, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the school persons where groupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>SchoolPersonModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param start the lower bound of the range of school persons
	 * @param end the upper bound of the range of school persons (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching school persons
	 */
	@Override
	public List<SchoolPerson> findByGroupId(
		long groupId, int start, int end,
		OrderByComparator<SchoolPerson> orderByComparator,
		boolean useFinderCache) {

		FinderPath finderPath = null;
		Object[] finderArgs = null;

		if ((start == QueryUtil.ALL_POS) && (end == QueryUtil.ALL_POS) &&
			(orderByComparator == null)) {

			if (useFinderCache) {
				finderPath = _finderPathWithoutPaginationFindByGroupId;
				finderArgs = new Object[] {groupId};
			}
		}
		else if (useFinderCache) {
			finderPath = _finderPathWithPaginationFindByGroupId;
			finderArgs = new Object[] {groupId, start, end, orderByComparator};
		}

		List<SchoolPerson> list = null;

		if (useFinderCache) {
			list = (List<SchoolPerson>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (SchoolPerson schoolPerson : list) {
					if (groupId != schoolPerson.getGroupId()) {
						list = null;

						break;
					}
				}
			}
		}

		if (list == null) {
			StringBundler sb = null;

			if (orderByComparator != null) {
				sb = new StringBundler(
					3 + (orderByComparator.getOrderByFields().length * 2));
			}
			else {
				sb = new StringBundler(3);
			}

			sb.append(_SQL_SELECT_SCHOOLPERSON_WHERE);

			sb.append(_FINDER_COLUMN_GROUPID_GROUPID_2);

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(SchoolPersonModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(groupId);

				list = (List<SchoolPerson>)QueryUtil.list(
					query, getDialect(), start, end);

				cacheResult(list);

				if (useFinderCache) {
					finderCache.putResult(finderPath, finderArgs, list);
				}
			}
			catch (Exception exception) {
				throw processException(exception);
			}
			finally {
				closeSession(session);
			}
		}

		return list;
	}

	/**
	 * Returns the first school person in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching school person
	 * @throws NoSuchSchoolPersonException if a matching school person could not be found
	 */
	@Override
	public SchoolPerson findByGroupId_First(
			long groupId, OrderByComparator<SchoolPerson> orderByComparator)
		throws NoSuchSchoolPersonException {

		SchoolPerson schoolPerson = fetchByGroupId_First(
			groupId, orderByComparator);

		if (schoolPerson != null) {
			return schoolPerson;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("groupId=");
		sb.append(groupId);

		sb.append("}");

		throw new NoSuchSchoolPersonException(sb.toString());
	}

	/**
	 * Returns the first school person in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching school person, or <code>null</code> if a matching school person could not be found
	 */
	@Override
	public SchoolPerson fetchByGroupId_First(
		long groupId, OrderByComparator<SchoolPerson> orderByComparator) {

		List<SchoolPerson> list = findByGroupId(
			groupId, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last school person in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching school person
	 * @throws NoSuchSchoolPersonException if a matching school person could not be found
	 */
	@Override
	public SchoolPerson findByGroupId_Last(
			long groupId, OrderByComparator<SchoolPerson> orderByComparator)
		throws NoSuchSchoolPersonException {

		SchoolPerson schoolPerson = fetchByGroupId_Last(
			groupId, orderByComparator);

		if (schoolPerson != null) {
			return schoolPerson;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("groupId=");
		sb.append(groupId);

		sb.append("}");

		throw new NoSuchSchoolPersonException(sb.toString());
	}

	/**
	 * Returns the last school person in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching school person, or <code>null</code> if a matching school person could not be found
	 */
	@Override
	public SchoolPerson fetchByGroupId_Last(
		long groupId, OrderByComparator<SchoolPerson> orderByComparator) {

		int count = countByGroupId(groupId);

		if (count == 0) {
			return null;
		}

		List<SchoolPerson> list = findByGroupId(
			groupId, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the school persons before and after the current school person in the ordered set where groupId = &#63;.
	 *
	 * @param schoolPersonId the primary key of the current school person
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next school person
	 * @throws NoSuchSchoolPersonException if a school person with the primary key could not be found
	 */
	@Override
	public SchoolPerson[] findByGroupId_PrevAndNext(
			long schoolPersonId, long groupId,
			OrderByComparator<SchoolPerson> orderByComparator)
		throws NoSuchSchoolPersonException {

		SchoolPerson schoolPerson = findByPrimaryKey(schoolPersonId);

		Session session = null;

		try {
			session = openSession();

			SchoolPerson[] array = new SchoolPersonImpl[3];

			array[0] = getByGroupId_PrevAndNext(
				session, schoolPerson, groupId, orderByComparator, true);

			array[1] = schoolPerson;

			array[2] = getByGroupId_PrevAndNext(
				session, schoolPerson, groupId, orderByComparator, false);

			return array;
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}
	}

	protected SchoolPerson getByGroupId_PrevAndNext(
		Session session, SchoolPerson schoolPerson, long groupId,
		OrderByComparator<SchoolPerson> orderByComparator, boolean previous) {

		StringBundler sb = null;

		if (orderByComparator != null) {
			sb = new StringBundler(
				4 + (orderByComparator.getOrderByConditionFields().length * 3) +
					(orderByComparator.getOrderByFields().length * 3));
		}
		else {
			sb = new StringBundler(3);
		}

		sb.append(_SQL_SELECT_SCHOOLPERSON_WHERE);

		sb.append(_FINDER_COLUMN_GROUPID_GROUPID_2);

		if (orderByComparator != null) {
			String[] orderByConditionFields =
				orderByComparator.getOrderByConditionFields();

			if (orderByConditionFields.length > 0) {
				sb.append(WHERE_AND);
			}

			for (int i = 0; i < orderByConditionFields.length; i++) {
				sb.append(_ORDER_BY_ENTITY_ALIAS);
				sb.append(orderByConditionFields[i]);

				if ((i + 1) < orderByConditionFields.length) {
					if (orderByComparator.isAscending() ^ previous) {
						sb.append(WHERE_GREATER_THAN_HAS_NEXT);
					}
					else {
						sb.append(WHERE_LESSER_THAN_HAS_NEXT);
					}
				}
				else {
					if (orderByComparator.isAscending() ^ previous) {
						sb.append(WHERE_GREATER_THAN);
					}
					else {
						sb.append(WHERE_LESSER_THAN);
					}
				}
			}

			sb.append(ORDER_BY_CLAUSE);

			String[] orderByFields = orderByComparator.getOrderByFields();

			for (int i = 0; i < orderByFields.length; i++) {
				sb.append(_ORDER_BY_ENTITY_ALIAS);
				sb.append(orderByFields[i]);

				if ((i + 1) < orderByFields.length) {
					if (orderByComparator.isAscending() ^ previous) {
						sb.append(ORDER_BY_ASC_HAS_NEXT);
					}
					else {
						sb.append(ORDER_BY_DESC_HAS_NEXT);
					}
				}
				else {
					if (orderByComparator.isAscending() ^ previous) {
						sb.append(ORDER_BY_ASC);
					}
					else {
						sb.append(ORDER_BY_DESC);
					}
				}
			}
		}
		else {
			sb.append(SchoolPersonModelImpl.ORDER_BY_JPQL);
		}

		String sql = sb.toString();

		Query query = session.createQuery(sql);

		query.setFirstResult(0);
		query.setMaxResults(2);

		QueryPos queryPos = QueryPos.getInstance(query);

		queryPos.add(groupId);

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(schoolPerson)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<SchoolPerson> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the school persons where groupId = &#63; from the database.
	 *
	 * @param groupId the group ID
	 */
	@Override
	public void removeByGroupId(long groupId) {
		for (SchoolPerson schoolPerson :
				findByGroupId(
					groupId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null)) {

			remove(schoolPerson);
		}
	}

	/**
	 * Returns the number of school persons where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @return the number of matching school persons
	 */
	@Override
	public int countByGroupId(long groupId) {
		FinderPath finderPath = _finderPathCountByGroupId;

		Object[] finderArgs = new Object[] {groupId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(2);

			sb.append(_SQL_COUNT_SCHOOLPERSON_WHERE);

			sb.append(_FINDER_COLUMN_GROUPID_GROUPID_2);

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(groupId);

				count = (Long)query.uniqueResult();

				finderCache.putResult(finderPath, finderArgs, count);
			}
			catch (Exception exception) {
				throw processException(exception);
			}
			finally {
				closeSession(session);
			}
		}

		return count.intValue();
	}

	private static final String _FINDER_COLUMN_GROUPID_GROUPID_2 =
		"schoolPerson.groupId = ?";

	public SchoolPersonPersistenceImpl() {
		setModelClass(SchoolPerson.class);

		setModelImplClass(SchoolPersonImpl.class);
		setModelPKClass(long.class);

		setTable(SchoolPersonTable.INSTANCE);
	}

	/**
	 * Caches the school person in the entity cache if it is enabled.
	 *
	 * @param schoolPerson the school person
	 */
	@Override
	public void cacheResult(SchoolPerson schoolPerson) {
		entityCache.putResult(
			SchoolPersonImpl.class, schoolPerson.getPrimaryKey(), schoolPerson);
	}

	private int _valueObjectFinderCacheListThreshold;

	/**
	 * Caches the school persons in the entity cache if it is enabled.
	 *
	 * @param schoolPersons the school persons
	 */
	@Override
	public void cacheResult(List<SchoolPerson> schoolPersons) {
		if ((_valueObjectFinderCacheListThreshold == 0) ||
			((_valueObjectFinderCacheListThreshold > 0) &&
			 (schoolPersons.size() > _valueObjectFinderCacheListThreshold))) {

			return;
		}

		for (SchoolPerson schoolPerson : schoolPersons) {
			if (entityCache.getResult(
					SchoolPersonImpl.class, schoolPerson.getPrimaryKey()) ==
						null) {

				cacheResult(schoolPerson);
			}
		}
	}

	/**
	 * Clears the cache for all school persons.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache() {
		entityCache.clearCache(SchoolPersonImpl.class);

		finderCache.clearCache(SchoolPersonImpl.class);
	}

	/**
	 * Clears the cache for the school person.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache(SchoolPerson schoolPerson) {
		entityCache.removeResult(SchoolPersonImpl.class, schoolPerson);
	}

	@Override
	public void clearCache(List<SchoolPerson> schoolPersons) {
		for (SchoolPerson schoolPerson : schoolPersons) {
			entityCache.removeResult(SchoolPersonImpl.class, schoolPerson);
		}
	}

	@Override
	public void clearCache(Set<Serializable> primaryKeys) {
		finderCache.clearCache(SchoolPersonImpl.class);

		for (Serializable primaryKey : primaryKeys) {
			entityCache.removeResult(SchoolPersonImpl.class, primaryKey);
		}
	}

	/**
	 * Creates a new school person with the primary key. Does not add the school person to the database.
	 *
	 * @param schoolPersonId the primary key for the new school person
	 * @return the new school person
	 */
	@Override
	public SchoolPerson create(long schoolPersonId) {
		SchoolPerson schoolPerson = new SchoolPersonImpl();

		schoolPerson.setNew(true);
		schoolPerson.setPrimaryKey(schoolPersonId);

		schoolPerson.setCompanyId(CompanyThreadLocal.getCompanyId());

		return schoolPerson;
	}

	/**
	 * Removes the school person with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param schoolPersonId the primary key of the school person
	 * @return the school person that was removed
	 * @throws NoSuchSchoolPersonException if a school person with the primary key could not be found
	 */
	@Override
	public SchoolPerson remove(long schoolPersonId)
		throws NoSuchSchoolPersonException {

		return remove((Serializable)schoolPersonId);
	}

	/**
	 * Removes the school person with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param primaryKey the primary key of the school person
	 * @return the school person that was removed
	 * @throws NoSuchSchoolPersonException if a school person with the primary key could not be found
	 */
	@Override
	public SchoolPerson remove(Serializable primaryKey)
		throws NoSuchSchoolPersonException {

		Session session = null;

		try {
			session = openSession();

			SchoolPerson schoolPerson = (SchoolPerson)session.get(
				SchoolPersonImpl.class, primaryKey);

			if (schoolPerson == null) {
				if (_log.isDebugEnabled()) {
					_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
				}

				throw new NoSuchSchoolPersonException(
					_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			return remove(schoolPerson);
		}
		catch (NoSuchSchoolPersonException noSuchEntityException) {
			throw noSuchEntityException;
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}
	}

	@Override
	protected SchoolPerson removeImpl(SchoolPerson schoolPerson) {
		Session session = null;

		try {
			session = openSession();

			if (!session.contains(schoolPerson)) {
				schoolPerson = (SchoolPerson)session.get(
					SchoolPersonImpl.class, schoolPerson.getPrimaryKeyObj());
			}

			if (schoolPerson != null) {
				session.delete(schoolPerson);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		if (schoolPerson != null) {
			clearCache(schoolPerson);
		}

		return schoolPerson;
	}

	@Override
	public SchoolPerson updateImpl(SchoolPerson schoolPerson) {
		boolean isNew = schoolPerson.isNew();

		if (!(schoolPerson instanceof SchoolPersonModelImpl)) {
			InvocationHandler invocationHandler = null;

			if (ProxyUtil.isProxyClass(schoolPerson.getClass())) {
				invocationHandler = ProxyUtil.getInvocationHandler(
					schoolPerson);

				throw new IllegalArgumentException(
					"Implement ModelWrapper in schoolPerson proxy " +
						invocationHandler.getClass());
			}

			throw new IllegalArgumentException(
				"Implement ModelWrapper in custom SchoolPerson implementation " +
					schoolPerson.getClass());
		}

		SchoolPersonModelImpl schoolPersonModelImpl =
			(SchoolPersonModelImpl)schoolPerson;

		if (isNew && (schoolPerson.getCreateDate() == null)) {
			ServiceContext serviceContext =
				ServiceContextThreadLocal.getServiceContext();

			Date date = new Date();

			if (serviceContext == null) {
				schoolPerson.setCreateDate(date);
			}
			else {
				schoolPerson.setCreateDate(serviceContext.getCreateDate(date));
			}
		}

		Session session = null;

		try {
			session = openSession();

			if (isNew) {
				session.save(schoolPerson);
			}
			else {
				schoolPerson = (SchoolPerson)session.merge(schoolPerson);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		entityCache.putResult(
			SchoolPersonImpl.class, schoolPersonModelImpl, false, true);

		if (isNew) {
			schoolPerson.setNew(false);
		}

		schoolPerson.resetOriginalValues();

		return schoolPerson;
	}

	/**
	 * Returns the school person with the primary key or throws a <code>com.liferay.portal.kernel.exception.NoSuchModelException</code> if it could not be found.
	 *
	 * @param primaryKey the primary key of the school person
	 * @return the school person
	 * @throws NoSuchSchoolPersonException if a school person with the primary key could not be found
	 */
	@Override
	public SchoolPerson findByPrimaryKey(Serializable primaryKey)
		throws NoSuchSchoolPersonException {

		SchoolPerson schoolPerson = fetchByPrimaryKey(primaryKey);

		if (schoolPerson == null) {
			if (_log.isDebugEnabled()) {
				_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			throw new NoSuchSchoolPersonException(
				_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
		}

		return schoolPerson;
	}

	/**
	 * Returns the school person with the primary key or throws a <code>NoSuchSchoolPersonException</code> if it could not be found.
	 *
	 * @param schoolPersonId the primary key of the school person
	 * @return the school person
	 * @throws NoSuchSchoolPersonException if a school person with the primary key could not be found
	 */
	@Override
	public SchoolPerson findByPrimaryKey(long schoolPersonId)
		throws NoSuchSchoolPersonException {

		return findByPrimaryKey((Serializable)schoolPersonId);
	}

	/**
	 * Returns the school person with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param schoolPersonId the primary key of the school person
	 * @return the school person, or <code>null</code> if a school person with the primary key could not be found
	 */
	@Override
	public SchoolPerson fetchByPrimaryKey(long schoolPersonId) {
		return fetchByPrimaryKey((Serializable)schoolPersonId);
	}

	/**
	 * Returns all the school persons.
	 *
	 * @return the school persons
	 */
	@Override
	public List<SchoolPerson> findAll() {
		return findAll(QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the school persons.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>SchoolPersonModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of school persons
	 * @param end the upper bound of the range of school persons (not inclusive)
	 * @return the range of school persons
	 */
	@Override
	public List<SchoolPerson> findAll(int start, int end) {
		return findAll(start, end, null);
	}

	/**
	 * Returns an ordered range of all the school persons.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>SchoolPersonModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of school persons
	 * @param end the upper bound of the range of school persons (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of school persons
	 */
	@Override
	public List<SchoolPerson> findAll(
		int start, int end, OrderByComparator<SchoolPerson> orderByComparator) {

		return findAll(start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the school persons.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>SchoolPersonModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of school persons
	 * @param end the upper bound of the range of school persons (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of school persons
	 */
	@Override
	public List<SchoolPerson> findAll(
		int start, int end, OrderByComparator<SchoolPerson> orderByComparator,
		boolean useFinderCache) {

		FinderPath finderPath = null;
		Object[] finderArgs = null;

		if ((start == QueryUtil.ALL_POS) && (end == QueryUtil.ALL_POS) &&
			(orderByComparator == null)) {

			if (useFinderCache) {
				finderPath = _finderPathWithoutPaginationFindAll;
				finderArgs = FINDER_ARGS_EMPTY;
			}
		}
		else if (useFinderCache) {
			finderPath = _finderPathWithPaginationFindAll;
			finderArgs = new Object[] {start, end, orderByComparator};
		}

		List<SchoolPerson> list = null;

		if (useFinderCache) {
			list = (List<SchoolPerson>)finderCache.getResult(
				finderPath, finderArgs, this);
		}

		if (list == null) {
			StringBundler sb = null;
			String sql = null;

			if (orderByComparator != null) {
				sb = new StringBundler(
					2 + (orderByComparator.getOrderByFields().length * 2));

				sb.append(_SQL_SELECT_SCHOOLPERSON);

				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);

				sql = sb.toString();
			}
			else {
				sql = _SQL_SELECT_SCHOOLPERSON;

				sql = sql.concat(SchoolPersonModelImpl.ORDER_BY_JPQL);
			}

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				list = (List<SchoolPerson>)QueryUtil.list(
					query, getDialect(), start, end);

				cacheResult(list);

				if (useFinderCache) {
					finderCache.putResult(finderPath, finderArgs, list);
				}
			}
			catch (Exception exception) {
				throw processException(exception);
			}
			finally {
				closeSession(session);
			}
		}

		return list;
	}

	/**
	 * Removes all the school persons from the database.
	 *
	 */
	@Override
	public void removeAll() {
		for (SchoolPerson schoolPerson : findAll()) {
			remove(schoolPerson);
		}
	}

	/**
	 * Returns the number of school persons.
	 *
	 * @return the number of school persons
	 */
	@Override
	public int countAll() {
		Long count = (Long)finderCache.getResult(
			_finderPathCountAll, FINDER_ARGS_EMPTY, this);

		if (count == null) {
			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(_SQL_COUNT_SCHOOLPERSON);

				count = (Long)query.uniqueResult();

				finderCache.putResult(
					_finderPathCountAll, FINDER_ARGS_EMPTY, count);
			}
			catch (Exception exception) {
				throw processException(exception);
			}
			finally {
				closeSession(session);
			}
		}

		return count.intValue();
	}

	@Override
	protected EntityCache getEntityCache() {
		return entityCache;
	}

	@Override
	protected String getPKDBName() {
		return "schoolPersonId";
	}

	@Override
	protected String getSelectSQL() {
		return _SQL_SELECT_SCHOOLPERSON;
	}

	@Override
	protected Map<String, Integer> getTableColumnsMap() {
		return SchoolPersonModelImpl.TABLE_COLUMNS_MAP;
	}

	/**
	 * Initializes the school person persistence.
	 */
	@Activate
	public void activate() {
		_valueObjectFinderCacheListThreshold = GetterUtil.getInteger(
			PropsUtil.get(PropsKeys.VALUE_OBJECT_FINDER_CACHE_LIST_THRESHOLD));

		_finderPathWithPaginationFindAll = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITH_PAGINATION, "findAll", new String[0],
			new String[0], true);

		_finderPathWithoutPaginationFindAll = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "findAll", new String[0],
			new String[0], true);

		_finderPathCountAll = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "countAll",
			new String[0], new String[0], false);

		_finderPathWithPaginationFindByG_R_P = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITH_PAGINATION, "findByG_R_P",
			new String[] {
				Long.class.getName(), String.class.getName(),
				Long.class.getName(), Integer.class.getName(),
				Integer.class.getName(), OrderByComparator.class.getName()
			},
			new String[] {"groupId", "recipientKind", "personUserId"}, true);

		_finderPathWithoutPaginationFindByG_R_P = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "findByG_R_P",
			new String[] {
				Long.class.getName(), String.class.getName(),
				Long.class.getName()
			},
			new String[] {"groupId", "recipientKind", "personUserId"}, true);

		_finderPathCountByG_R_P = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "countByG_R_P",
			new String[] {
				Long.class.getName(), String.class.getName(),
				Long.class.getName()
			},
			new String[] {"groupId", "recipientKind", "personUserId"}, false);

		_finderPathWithPaginationFindByGroupId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITH_PAGINATION, "findByGroupId",
			new String[] {
				Long.class.getName(), Integer.class.getName(),
				Integer.class.getName(), OrderByComparator.class.getName()
			},
			new String[] {"groupId"}, true);

		_finderPathWithoutPaginationFindByGroupId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "findByGroupId",
			new String[] {Long.class.getName()}, new String[] {"groupId"},
			true);

		_finderPathCountByGroupId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "countByGroupId",
			new String[] {Long.class.getName()}, new String[] {"groupId"},
			false);

		SchoolPersonUtil.setPersistence(this);
	}

	@Deactivate
	public void deactivate() {
		SchoolPersonUtil.setPersistence(null);

		entityCache.removeCache(SchoolPersonImpl.class.getName());
	}

	@Override
	@Reference(
		target = KKPersistenceConstants.SERVICE_CONFIGURATION_FILTER,
		unbind = "-"
	)
	public void setConfiguration(Configuration configuration) {
	}

	@Override
	@Reference(
		target = KKPersistenceConstants.ORIGIN_BUNDLE_SYMBOLIC_NAME_FILTER,
		unbind = "-"
	)
	public void setDataSource(DataSource dataSource) {
		super.setDataSource(dataSource);
	}

	@Override
	@Reference(
		target = KKPersistenceConstants.ORIGIN_BUNDLE_SYMBOLIC_NAME_FILTER,
		unbind = "-"
	)
	public void setSessionFactory(SessionFactory sessionFactory) {
		super.setSessionFactory(sessionFactory);
	}

	@Reference
	protected EntityCache entityCache;

	@Reference
	protected FinderCache finderCache;

	private static final String _SQL_SELECT_SCHOOLPERSON =
		"SELECT schoolPerson FROM SchoolPerson schoolPerson";

	private static final String _SQL_SELECT_SCHOOLPERSON_WHERE =
		"SELECT schoolPerson FROM SchoolPerson schoolPerson WHERE ";

	private static final String _SQL_COUNT_SCHOOLPERSON =
		"SELECT COUNT(schoolPerson) FROM SchoolPerson schoolPerson";

	private static final String _SQL_COUNT_SCHOOLPERSON_WHERE =
		"SELECT COUNT(schoolPerson) FROM SchoolPerson schoolPerson WHERE ";

	private static final String _ORDER_BY_ENTITY_ALIAS = "schoolPerson.";

	private static final String _NO_SUCH_ENTITY_WITH_PRIMARY_KEY =
		"No SchoolPerson exists with the primary key ";

	private static final String _NO_SUCH_ENTITY_WITH_KEY =
		"No SchoolPerson exists with the key {";

	private static final Log _log = LogFactoryUtil.getLog(
		SchoolPersonPersistenceImpl.class);

	@Override
	protected FinderCache getFinderCache() {
		return finderCache;
	}

}