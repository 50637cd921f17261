/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.consent.service.persistence.impl;

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
import com.liferay.portal.kernel.util.SetUtil;

import java.io.Serializable;

import java.lang.reflect.InvocationHandler;

import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import javax.sql.DataSource;

import nl.klassenkring.consent.exception.NoSuchConsentPurposeException;
import nl.klassenkring.consent.model.ConsentPurpose;
import nl.klassenkring.consent.model.ConsentPurposeTable;
import nl.klassenkring.consent.model.impl.ConsentPurposeImpl;
import nl.klassenkring.consent.model.impl.ConsentPurposeModelImpl;
import nl.klassenkring.consent.service.persistence.ConsentPurposePersistence;
import nl.klassenkring.consent.service.persistence.ConsentPurposeUtil;
import nl.klassenkring.consent.service.persistence.impl.constants.KKPersistenceConstants;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * The persistence implementation for the consent purpose service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @generated
 */
@Component(service = ConsentPurposePersistence.class)
public class ConsentPurposePersistenceImpl
	extends BasePersistenceImpl<ConsentPurpose>
	implements ConsentPurposePersistence {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this class directly. Always use <code>ConsentPurposeUtil</code> to access the consent purpose persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this class.
	 */
	public static final String FINDER_CLASS_NAME_ENTITY =
		ConsentPurposeImpl.class.getName();

	public static final String FINDER_CLASS_NAME_LIST_WITH_PAGINATION =
		FINDER_CLASS_NAME_ENTITY + ".List1";

	public static final String FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION =
		FINDER_CLASS_NAME_ENTITY + ".List2";

	private FinderPath _finderPathWithPaginationFindAll;
	private FinderPath _finderPathWithoutPaginationFindAll;
	private FinderPath _finderPathCountAll;
	private FinderPath _finderPathWithPaginationFindBySchoolGroupId;
	private FinderPath _finderPathWithoutPaginationFindBySchoolGroupId;
	private FinderPath _finderPathCountBySchoolGroupId;

	/**
	 * Returns all the consent purposes where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @return the matching consent purposes
	 */
	@Override
	public List<ConsentPurpose> findBySchoolGroupId(long schoolGroupId) {
		return findBySchoolGroupId(
			schoolGroupId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the consent purposes where schoolGroupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentPurposeModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param start the lower bound of the range of consent purposes
	 * @param end the upper bound of the range of consent purposes (not inclusive)
	 * @return the range of matching consent purposes
	 */
	@Override
	public List<ConsentPurpose> findBySchoolGroupId(
		long schoolGroupId, int start, int end) {

		return findBySchoolGroupId(schoolGroupId, start, end, null);
	}

	/**
	 * Returns an ordered range of all the consent purposes where schoolGroupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentPurposeModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param start the lower bound of the range of consent purposes
	 * @param end the upper bound of the range of consent purposes (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching consent purposes
	 */
	@Override
	public List<ConsentPurpose> findBySchoolGroupId(
		long schoolGroupId, int start, int end,
		OrderByComparator<ConsentPurpose> orderByComparator) {

		return findBySchoolGroupId(
			schoolGroupId, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the consent purposes where schoolGroupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentPurposeModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param start the lower bound of the range of consent purposes
	 * @param end the upper bound of the range of consent purposes (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching consent purposes
	 */
	@Override
	public List<ConsentPurpose> findBySchoolGroupId(
		long schoolGroupId, int start, int end,
		OrderByComparator<ConsentPurpose> orderByComparator,
		boolean useFinderCache) {

		FinderPath finderPath = null;
		Object[] finderArgs = null;

		if ((start == QueryUtil.ALL_POS) && (end == QueryUtil.ALL_POS) &&
			(orderByComparator == null)) {

			if (useFinderCache) {
				finderPath = _finderPathWithoutPaginationFindBySchoolGroupId;
				finderArgs = new Object[] {schoolGroupId};
			}
		}
		else if (useFinderCache) {
			finderPath = _finderPathWithPaginationFindBySchoolGroupId;
			finderArgs = new Object[] {
				schoolGroupId, start, end, orderByComparator
			};
		}

		List<ConsentPurpose> list = null;

		if (useFinderCache) {
			list = (List<ConsentPurpose>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (ConsentPurpose consentPurpose : list) {
					if (schoolGroupId != consentPurpose.getSchoolGroupId()) {
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

			sb.append(_SQL_SELECT_CONSENTPURPOSE_WHERE);

			sb.append(_FINDER_COLUMN_SCHOOLGROUPID_SCHOOLGROUPID_2);

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(ConsentPurposeModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(schoolGroupId);

				list = (List<ConsentPurpose>)QueryUtil.list(
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
	 * Returns the first consent purpose in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching consent purpose
	 * @throws NoSuchConsentPurposeException if a matching consent purpose could not be found
	 */
	@Override
	public ConsentPurpose findBySchoolGroupId_First(
			long schoolGroupId,
			OrderByComparator<ConsentPurpose> orderByComparator)
		throws NoSuchConsentPurposeException {

		ConsentPurpose consentPurpose = fetchBySchoolGroupId_First(
			schoolGroupId, orderByComparator);

		if (consentPurpose != null) {
			return consentPurpose;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("schoolGroupId=");
		sb.append(schoolGroupId);

		sb.append("}");

		throw new NoSuchConsentPurposeException(sb.toString());
	}

	/**
	 * Returns the first consent purpose in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching consent purpose, or <code>null</code> if a matching consent purpose could not be found
	 */
	@Override
	public ConsentPurpose fetchBySchoolGroupId_First(
		long schoolGroupId,
		OrderByComparator<ConsentPurpose> orderByComparator) {

		List<ConsentPurpose> list = findBySchoolGroupId(
			schoolGroupId, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last consent purpose in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching consent purpose
	 * @throws NoSuchConsentPurposeException if a matching consent purpose could not be found
	 */
	@Override
	public ConsentPurpose findBySchoolGroupId_Last(
			long schoolGroupId,
			OrderByComparator<ConsentPurpose> orderByComparator)
		throws NoSuchConsentPurposeException {

		ConsentPurpose consentPurpose = fetchBySchoolGroupId_Last(
			schoolGroupId, orderByComparator);

		if (consentPurpose != null) {
			return consentPurpose;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("schoolGroupId=");
		sb.append(schoolGroupId);

		sb.append("}");

		throw new NoSuchConsentPurposeException(sb.toString());
	}

	/**
	 * Returns the last consent purpose in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching consent purpose, or <code>null</code> if a matching consent purpose could not be found
	 */
	@Override
	public ConsentPurpose fetchBySchoolGroupId_Last(
		long schoolGroupId,
		OrderByComparator<ConsentPurpose> orderByComparator) {

		int count = countBySchoolGroupId(schoolGroupId);

		if (count == 0) {
			return null;
		}

		List<ConsentPurpose> list = findBySchoolGroupId(
			schoolGroupId, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the consent purposes before and after the current consent purpose in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param consentPurposeId the primary key of the current consent purpose
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next consent purpose
	 * @throws NoSuchConsentPurposeException if a consent purpose with the primary key could not be found
	 */
	@Override
	public ConsentPurpose[] findBySchoolGroupId_PrevAndNext(
			long consentPurposeId, long schoolGroupId,
			OrderByComparator<ConsentPurpose> orderByComparator)
		throws NoSuchConsentPurposeException {

		ConsentPurpose consentPurpose = findByPrimaryKey(consentPurposeId);

		Session session = null;

		try {
			session = openSession();

			ConsentPurpose[] array = new ConsentPurposeImpl[3];

			array[0] = getBySchoolGroupId_PrevAndNext(
				session, consentPurpose, schoolGroupId, orderByComparator,
				true);

			array[1] = consentPurpose;

			array[2] = getBySchoolGroupId_PrevAndNext(
				session, consentPurpose, schoolGroupId, orderByComparator,
				false);

			return array;
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}
	}

	protected ConsentPurpose getBySchoolGroupId_PrevAndNext(
		Session session, ConsentPurpose consentPurpose, long schoolGroupId,
		OrderByComparator<ConsentPurpose> orderByComparator, boolean previous) {

		StringBundler sb = null;

		if (orderByComparator != null) {
			sb = new StringBundler(
				4 + (orderByComparator.getOrderByConditionFields().length * 3) +
					(orderByComparator.getOrderByFields().length * 3));
		}
		else {
			sb = new StringBundler(3);
		}

		sb.append(_SQL_SELECT_CONSENTPURPOSE_WHERE);

		sb.append(_FINDER_COLUMN_SCHOOLGROUPID_SCHOOLGROUPID_2);

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
			sb.append(ConsentPurposeModelImpl.ORDER_BY_JPQL);
		}

		String sql = sb.toString();

		Query query = session.createQuery(sql);

		query.setFirstResult(0);
		query.setMaxResults(2);

		QueryPos queryPos = QueryPos.getInstance(query);

		queryPos.add(schoolGroupId);

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(
						consentPurpose)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<ConsentPurpose> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the consent purposes where schoolGroupId = &#63; from the database.
	 *
	 * @param schoolGroupId the school group ID
	 */
	@Override
	public void removeBySchoolGroupId(long schoolGroupId) {
		for (ConsentPurpose consentPurpose :
				findBySchoolGroupId(
					schoolGroupId, QueryUtil.ALL_POS, QueryUtil.ALL_POS,
					null)) {

			remove(consentPurpose);
		}
	}

	/**
	 * Returns the number of consent purposes where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @return the number of matching consent purposes
	 */
	@Override
	public int countBySchoolGroupId(long schoolGroupId) {
		FinderPath finderPath = _finderPathCountBySchoolGroupId;

		Object[] finderArgs = new Object[] {schoolGroupId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(2);

			sb.append(_SQL_COUNT_CONSENTPURPOSE_WHERE);

			sb.append(_FINDER_COLUMN_SCHOOLGROUPID_SCHOOLGROUPID_2);

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(schoolGroupId);

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

	private static final String _FINDER_COLUMN_SCHOOLGROUPID_SCHOOLGROUPID_2 =
		"consentPurpose.schoolGroupId = ?";

	private FinderPath _finderPathWithPaginationFindByS_A;
	private FinderPath _finderPathWithoutPaginationFindByS_A;
	private FinderPath _finderPathCountByS_A;

	/**
	 * Returns all the consent purposes where schoolGroupId = &#63; and active = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param active the active
	 * @return the matching consent purposes
	 */
	@Override
	public List<ConsentPurpose> findByS_A(long schoolGroupId, boolean active) {
		return findByS_A(
			schoolGroupId, active, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the consent purposes where schoolGroupId = &#63; and active = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentPurposeModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param active the active
	 * @param start the lower bound of the range of consent purposes
	 * @param end the upper bound of the range of consent purposes (not inclusive)
	 * @return the range of matching consent purposes
	 */
	@Override
	public List<ConsentPurpose> findByS_A(
		long schoolGroupId, boolean active, int start, int end) {

		return findByS_A(schoolGroupId, active, start, end, null);
	}

	/**
	 * Returns an ordered range of all the consent purposes where schoolGroupId = &#63; and active = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentPurposeModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param active the active
	 * @param start the lower bound of the range of consent purposes
	 * @param end the upper bound of the range of consent purposes (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching consent purposes
	 */
	@Override
	public List<ConsentPurpose> findByS_A(
		long schoolGroupId, boolean active, int start, int end,
		OrderByComparator<ConsentPurpose> orderByComparator) {

		return findByS_A(
			schoolGroupId, active, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the consent purposes where schoolGroupId = &#63; and active = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentPurposeModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param active the active
	 * @param start the lower bound of the range of consent purposes
	 * @param end the upper bound of the range of consent purposes (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching consent purposes
	 */
	@Override
	public List<ConsentPurpose> findByS_A(
		long schoolGroupId, boolean active, int start, int end,
		OrderByComparator<ConsentPurpose> orderByComparator,
		boolean useFinderCache) {

		FinderPath finderPath = null;
		Object[] finderArgs = null;

		if ((start == QueryUtil.ALL_POS) && (end == QueryUtil.ALL_POS) &&
			(orderByComparator == null)) {

			if (useFinderCache) {
				finderPath = _finderPathWithoutPaginationFindByS_A;
				finderArgs = new Object[] {schoolGroupId, active};
			}
		}
		else if (useFinderCache) {
			finderPath = _finderPathWithPaginationFindByS_A;
			finderArgs = new Object[] {
				schoolGroupId, active, start, end, orderByComparator
			};
		}

		List<ConsentPurpose> list = null;

		if (useFinderCache) {
			list = (List<ConsentPurpose>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (ConsentPurpose consentPurpose : list) {
					if ((schoolGroupId != consentPurpose.getSchoolGroupId()) ||
						(active != consentPurpose.isActive())) {

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
					4 + (orderByComparator.getOrderByFields().length * 2));
			}
			else {
				sb = new StringBundler(4);
			}

			sb.append(_SQL_SELECT_CONSENTPURPOSE_WHERE);

			sb.append(_FINDER_COLUMN_S_A_SCHOOLGROUPID_2);

			sb.append(_FINDER_COLUMN_S_A_ACTIVE_2);

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(ConsentPurposeModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(schoolGroupId);

				queryPos.add(active);

				list = (List<ConsentPurpose>)QueryUtil.list(
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
	 * Returns the first consent purpose in the ordered set where schoolGroupId = &#63; and active = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param active the active
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching consent purpose
	 * @throws NoSuchConsentPurposeException if a matching consent purpose could not be found
	 */
	@Override
	public ConsentPurpose findByS_A_First(
			long schoolGroupId, boolean active,
			OrderByComparator<ConsentPurpose> orderByComparator)
		throws NoSuchConsentPurposeException {

		ConsentPurpose consentPurpose = fetchByS_A_First(
			schoolGroupId, active, orderByComparator);

		if (consentPurpose != null) {
			return consentPurpose;
		}

		StringBundler sb = new StringBundler(6);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("schoolGroupId=");
		sb.append(schoolGroupId);

		sb.append(", active=");
		sb.append(active);

		sb.append("}");

		throw new NoSuchConsentPurposeException(sb.toString());
	}

	/**
	 * Returns the first consent purpose in the ordered set where schoolGroupId = &#63; and active = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param active the active
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching consent purpose, or <code>null</code> if a matching consent purpose could not be found
	 */
	@Override
	public ConsentPurpose fetchByS_A_First(
		long schoolGroupId, boolean active,
		OrderByComparator<ConsentPurpose> orderByComparator) {

		List<ConsentPurpose> list = findByS_A(
			schoolGroupId, active, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last consent purpose in the ordered set where schoolGroupId = &#63; and active = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param active the active
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching consent purpose
	 * @throws NoSuchConsentPurposeException if a matching consent purpose could not be found
	 */
	@Override
	public ConsentPurpose findByS_A_Last(
			long schoolGroupId, boolean active,
			OrderByComparator<ConsentPurpose> orderByComparator)
		throws NoSuchConsentPurposeException {

		ConsentPurpose consentPurpose = fetchByS_A_Last(
			schoolGroupId, active, orderByComparator);

		if (consentPurpose != null) {
			return consentPurpose;
		}

		StringBundler sb = new StringBundler(6);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("schoolGroupId=");
		sb.append(schoolGroupId);

		sb.append(", active=");
		sb.append(active);

		sb.append("}");

		throw new NoSuchConsentPurposeException(sb.toString());
	}

	/**
	 * Returns the last consent purpose in the ordered set where schoolGroupId = &#63; and active = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param active the active
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching consent purpose, or <code>null</code> if a matching consent purpose could not be found
	 */
	@Override
	public ConsentPurpose fetchByS_A_Last(
		long schoolGroupId, boolean active,
		OrderByComparator<ConsentPurpose> orderByComparator) {

		int count = countByS_A(schoolGroupId, active);

		if (count == 0) {
			return null;
		}

		List<ConsentPurpose> list = findByS_A(
			schoolGroupId, active, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the consent purposes before and after the current consent purpose in the ordered set where schoolGroupId = &#63; and active = &#63;.
	 *
	 * @param consentPurposeId the primary key of the current consent purpose
	 * @param schoolGroupId the school group ID
	 * @param active the active
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next consent purpose
	 * @throws NoSuchConsentPurposeException if a consent purpose with the primary key could not be found
	 */
	@Override
	public ConsentPurpose[] findByS_A_PrevAndNext(
			long consentPurposeId, long schoolGroupId, boolean active,
			OrderByComparator<ConsentPurpose> orderByComparator)
		throws NoSuchConsentPurposeException {

		ConsentPurpose consentPurpose = findByPrimaryKey(consentPurposeId);

		Session session = null;

		try {
			session = openSession();

			ConsentPurpose[] array = new ConsentPurposeImpl[3];

			array[0] = getByS_A_PrevAndNext(
				session, consentPurpose, schoolGroupId, active,
				orderByComparator, true);

			array[1] = consentPurpose;

			array[2] = getByS_A_PrevAndNext(
				session, consentPurpose, schoolGroupId, active,
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

	protected ConsentPurpose getByS_A_PrevAndNext(
		Session session, ConsentPurpose consentPurpose, long schoolGroupId,
		boolean active, OrderByComparator<ConsentPurpose> orderByComparator,
		boolean previous) {

		StringBundler sb = null;

		if (orderByComparator != null) {
			sb = new StringBundler(
				5 + (orderByComparator.getOrderByConditionFields().length * 3) +
					(orderByComparator.getOrderByFields().length * 3));
		}
		else {
			sb = new StringBundler(4);
		}

		sb.append(_SQL_SELECT_CONSENTPURPOSE_WHERE);

		sb.append(_FINDER_COLUMN_S_A_SCHOOLGROUPID_2);

		sb.append(_FINDER_COLUMN_S_A_ACTIVE_2);

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
			sb.append(ConsentPurposeModelImpl.ORDER_BY_JPQL);
		}

		String sql = sb.toString();

		Query query = session.createQuery(sql);

		query.setFirstResult(0);
		query.setMaxResults(2);

		QueryPos queryPos = QueryPos.getInstance(query);

		queryPos.add(schoolGroupId);

		queryPos.add(active);

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(
						consentPurpose)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<ConsentPurpose> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the consent purposes where schoolGroupId = &#63; and active = &#63; from the database.
	 *
	 * @param schoolGroupId the school group ID
	 * @param active the active
	 */
	@Override
	public void removeByS_A(long schoolGroupId, boolean active) {
		for (ConsentPurpose consentPurpose :
				findByS_A(
					schoolGroupId, active, QueryUtil.ALL_POS, QueryUtil.ALL_POS,
					null)) {

			remove(consentPurpose);
		}
	}

	/**
	 * Returns the number of consent purposes where schoolGroupId = &#63; and active = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param active the active
	 * @return the number of matching consent purposes
	 */
	@Override
	public int countByS_A(long schoolGroupId, boolean active) {
		FinderPath finderPath = _finderPathCountByS_A;

		Object[] finderArgs = new Object[] {schoolGroupId, active};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(3);

			sb.append(_SQL_COUNT_CONSENTPURPOSE_WHERE);

			sb.append(_FINDER_COLUMN_S_A_SCHOOLGROUPID_2);

			sb.append(_FINDER_COLUMN_S_A_ACTIVE_2);

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(schoolGroupId);

				queryPos.add(active);

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

	private static final String _FINDER_COLUMN_S_A_SCHOOLGROUPID_2 =
		"consentPurpose.schoolGroupId = ? AND ";

	private static final String _FINDER_COLUMN_S_A_ACTIVE_2 =
		"consentPurpose.active = ?";

	private FinderPath _finderPathFetchByS_K;
	private FinderPath _finderPathCountByS_K;

	/**
	 * Returns the consent purpose where schoolGroupId = &#63; and purposeKey = &#63; or throws a <code>NoSuchConsentPurposeException</code> if it could not be found.
	 *
	 * @param schoolGroupId the school group ID
	 * @param purposeKey the purpose key
	 * @return the matching consent purpose
	 * @throws NoSuchConsentPurposeException if a matching consent purpose could not be found
	 */
	@Override
	public ConsentPurpose findByS_K(long schoolGroupId, String purposeKey)
		throws NoSuchConsentPurposeException {

		ConsentPurpose consentPurpose = fetchByS_K(schoolGroupId, purposeKey);

		if (consentPurpose == null) {
			StringBundler sb = new StringBundler(6);

			sb.append(_NO_SUCH_ENTITY_WITH_KEY);

			sb.append("schoolGroupId=");
			sb.append(schoolGroupId);

			sb.append(", purposeKey=");
			sb.append(purposeKey);

			sb.append("}");

			if (_log.isDebugEnabled()) {
				_log.debug(sb.toString());
			}

			throw new NoSuchConsentPurposeException(sb.toString());
		}

		return consentPurpose;
	}

	/**
	 * Returns the consent purpose where schoolGroupId = &#63; and purposeKey = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param schoolGroupId the school group ID
	 * @param purposeKey the purpose key
	 * @return the matching consent purpose, or <code>null</code> if a matching consent purpose could not be found
	 */
	@Override
	public ConsentPurpose fetchByS_K(long schoolGroupId, String purposeKey) {
		return fetchByS_K(schoolGroupId, purposeKey, true);
	}

	/**
	 * Returns the consent purpose where schoolGroupId = &#63; and purposeKey = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param schoolGroupId the school group ID
	 * @param purposeKey the purpose key
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching consent purpose, or <code>null</code> if a matching consent purpose could not be found
	 */
	@Override
	public ConsentPurpose fetchByS_K(
		long schoolGroupId, String purposeKey, boolean useFinderCache) {

		purposeKey = Objects.toString(purposeKey, "");

		Object[] finderArgs = null;

		if (useFinderCache) {
			finderArgs = new Object[] {schoolGroupId, purposeKey};
		}

		Object result = null;

		if (useFinderCache) {
			result = finderCache.getResult(
				_finderPathFetchByS_K, finderArgs, this);
		}

		if (result instanceof ConsentPurpose) {
			ConsentPurpose consentPurpose = (ConsentPurpose)result;

			if ((schoolGroupId != consentPurpose.getSchoolGroupId()) ||
				!Objects.equals(purposeKey, consentPurpose.getPurposeKey())) {

				result = null;
			}
		}

		if (result == null) {
			StringBundler sb = new StringBundler(4);

			sb.append(_SQL_SELECT_CONSENTPURPOSE_WHERE);

			sb.append(_FINDER_COLUMN_S_K_SCHOOLGROUPID_2);

			boolean bindPurposeKey = false;

			if (purposeKey.isEmpty()) {
				sb.append(_FINDER_COLUMN_S_K_PURPOSEKEY_3);
			}
			else {
				bindPurposeKey = true;

				sb.append(_FINDER_COLUMN_S_K_PURPOSEKEY_2);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(schoolGroupId);

				if (bindPurposeKey) {
					queryPos.add(purposeKey);
				}

				List<ConsentPurpose> list = query.list();

				if (list.isEmpty()) {
					if (useFinderCache) {
						finderCache.putResult(
							_finderPathFetchByS_K, finderArgs, list);
					}
				}
				else {
					ConsentPurpose consentPurpose = list.get(0);

					result = consentPurpose;

					cacheResult(consentPurpose);
				}
			}
			catch (Exception exception) {
				throw processException(exception);
			}
			finally {
				closeSession(session);
			}
		}

		if (result instanceof List<?>) {
			return null;
		}
		else {
			return (ConsentPurpose)result;
		}
	}

	/**
	 * Removes the consent purpose where schoolGroupId = &#63; and purposeKey = &#63; from the database.
	 *
	 * @param schoolGroupId the school group ID
	 * @param purposeKey the purpose key
	 * @return the consent purpose that was removed
	 */
	@Override
	public ConsentPurpose removeByS_K(long schoolGroupId, String purposeKey)
		throws NoSuchConsentPurposeException {

		ConsentPurpose consentPurpose = findByS_K(schoolGroupId, purposeKey);

		return remove(consentPurpose);
	}

	/**
	 * Returns the number of consent purposes where schoolGroupId = &#63; and purposeKey = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param purposeKey the purpose key
	 * @return the number of matching consent purposes
	 */
	@Override
	public int countByS_K(long schoolGroupId, String purposeKey) {
		purposeKey = Objects.toString(purposeKey, "");

		FinderPath finderPath = _finderPathCountByS_K;

		Object[] finderArgs = new Object[] {schoolGroupId, purposeKey};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(3);

			sb.append(_SQL_COUNT_CONSENTPURPOSE_WHERE);

			sb.append(_FINDER_COLUMN_S_K_SCHOOLGROUPID_2);

			boolean bindPurposeKey = false;

			if (purposeKey.isEmpty()) {
				sb.append(_FINDER_COLUMN_S_K_PURPOSEKEY_3);
			}
			else {
				bindPurposeKey = true;

				sb.append(_FINDER_COLUMN_S_K_PURPOSEKEY_2);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(schoolGroupId);

				if (bindPurposeKey) {
					queryPos.add(purposeKey);
				}

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

	private static final String _FINDER_COLUMN_S_K_SCHOOLGROUPID_2 =
		"consentPurpose.schoolGroupId = ? AND ";

	private static final String _FINDER_COLUMN_S_K_PURPOSEKEY_2 =
		"consentPurpose.purposeKey = ?";

	private static final String _FINDER_COLUMN_S_K_PURPOSEKEY_3 =
		"(consentPurpose.purposeKey IS NULL OR consentPurpose.purposeKey = '')";

	public ConsentPurposePersistenceImpl() {
		Map<String, String> dbColumnNames = new HashMap<String, String>();

		dbColumnNames.put("active", "active_");

		setDBColumnNames(dbColumnNames);

		setModelClass(ConsentPurpose.class);

		setModelImplClass(ConsentPurposeImpl.class);
		setModelPKClass(long.class);

		setTable(ConsentPurposeTable.INSTANCE);
	}

	/**
	 * Caches the consent purpose in the entity cache if it is enabled.
	 *
	 * @param consentPurpose the consent purpose
	 */
	@Override
	public void cacheResult(ConsentPurpose consentPurpose) {
		entityCache.putResult(
			ConsentPurposeImpl.class, consentPurpose.getPrimaryKey(),
			consentPurpose);

		finderCache.putResult(
			_finderPathFetchByS_K,
			new Object[] {
				consentPurpose.getSchoolGroupId(),
				consentPurpose.getPurposeKey()
			},
			consentPurpose);
	}

	private int _valueObjectFinderCacheListThreshold;

	/**
	 * Caches the consent purposes in the entity cache if it is enabled.
	 *
	 * @param consentPurposes the consent purposes
	 */
	@Override
	public void cacheResult(List<ConsentPurpose> consentPurposes) {
		if ((_valueObjectFinderCacheListThreshold == 0) ||
			((_valueObjectFinderCacheListThreshold > 0) &&
			 (consentPurposes.size() > _valueObjectFinderCacheListThreshold))) {

			return;
		}

		for (ConsentPurpose consentPurpose : consentPurposes) {
			if (entityCache.getResult(
					ConsentPurposeImpl.class, consentPurpose.getPrimaryKey()) ==
						null) {

				cacheResult(consentPurpose);
			}
		}
	}

	/**
	 * Clears the cache for all consent purposes.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache() {
		entityCache.clearCache(ConsentPurposeImpl.class);

		finderCache.clearCache(ConsentPurposeImpl.class);
	}

	/**
	 * Clears the cache for the consent purpose.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache(ConsentPurpose consentPurpose) {
		entityCache.removeResult(ConsentPurposeImpl.class, consentPurpose);
	}

	@Override
	public void clearCache(List<ConsentPurpose> consentPurposes) {
		for (ConsentPurpose consentPurpose : consentPurposes) {
			entityCache.removeResult(ConsentPurposeImpl.class, consentPurpose);
		}
	}

	@Override
	public void clearCache(Set<Serializable> primaryKeys) {
		finderCache.clearCache(ConsentPurposeImpl.class);

		for (Serializable primaryKey : primaryKeys) {
			entityCache.removeResult(ConsentPurposeImpl.class, primaryKey);
		}
	}

	protected void cacheUniqueFindersCache(
		ConsentPurposeModelImpl consentPurposeModelImpl) {

		Object[] args = new Object[] {
			consentPurposeModelImpl.getSchoolGroupId(),
			consentPurposeModelImpl.getPurposeKey()
		};

		finderCache.putResult(_finderPathCountByS_K, args, Long.valueOf(1));
		finderCache.putResult(
			_finderPathFetchByS_K, args, consentPurposeModelImpl);
	}

	/**
	 * Creates a new consent purpose with the primary key. Does not add the consent purpose to the database.
	 *
	 * @param consentPurposeId the primary key for the new consent purpose
	 * @return the new consent purpose
	 */
	@Override
	public ConsentPurpose create(long consentPurposeId) {
		ConsentPurpose consentPurpose = new ConsentPurposeImpl();

		consentPurpose.setNew(true);
		consentPurpose.setPrimaryKey(consentPurposeId);

		consentPurpose.setCompanyId(CompanyThreadLocal.getCompanyId());

		return consentPurpose;
	}

	/**
	 * Removes the consent purpose with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param consentPurposeId the primary key of the consent purpose
	 * @return the consent purpose that was removed
	 * @throws NoSuchConsentPurposeException if a consent purpose with the primary key could not be found
	 */
	@Override
	public ConsentPurpose remove(long consentPurposeId)
		throws NoSuchConsentPurposeException {

		return remove((Serializable)consentPurposeId);
	}

	/**
	 * Removes the consent purpose with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param primaryKey the primary key of the consent purpose
	 * @return the consent purpose that was removed
	 * @throws NoSuchConsentPurposeException if a consent purpose with the primary key could not be found
	 */
	@Override
	public ConsentPurpose remove(Serializable primaryKey)
		throws NoSuchConsentPurposeException {

		Session session = null;

		try {
			session = openSession();

			ConsentPurpose consentPurpose = (ConsentPurpose)session.get(
				ConsentPurposeImpl.class, primaryKey);

			if (consentPurpose == null) {
				if (_log.isDebugEnabled()) {
					_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
				}

				throw new NoSuchConsentPurposeException(
					_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			return remove(consentPurpose);
		}
		catch (NoSuchConsentPurposeException noSuchEntityException) {
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
	protected ConsentPurpose removeImpl(ConsentPurpose consentPurpose) {
		Session session = null;

		try {
			session = openSession();

			if (!session.contains(consentPurpose)) {
				consentPurpose = (ConsentPurpose)session.get(
					ConsentPurposeImpl.class,
					consentPurpose.getPrimaryKeyObj());
			}

			if (consentPurpose != null) {
				session.delete(consentPurpose);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		if (consentPurpose != null) {
			clearCache(consentPurpose);
		}

		return consentPurpose;
	}

	@Override
	public ConsentPurpose updateImpl(ConsentPurpose consentPurpose) {
		boolean isNew = consentPurpose.isNew();

		if (!(consentPurpose instanceof ConsentPurposeModelImpl)) {
			InvocationHandler invocationHandler = null;

			if (ProxyUtil.isProxyClass(consentPurpose.getClass())) {
				invocationHandler = ProxyUtil.getInvocationHandler(
					consentPurpose);

				throw new IllegalArgumentException(
					"Implement ModelWrapper in consentPurpose proxy " +
						invocationHandler.getClass());
			}

			throw new IllegalArgumentException(
				"Implement ModelWrapper in custom ConsentPurpose implementation " +
					consentPurpose.getClass());
		}

		ConsentPurposeModelImpl consentPurposeModelImpl =
			(ConsentPurposeModelImpl)consentPurpose;

		ServiceContext serviceContext =
			ServiceContextThreadLocal.getServiceContext();

		Date date = new Date();

		if (isNew && (consentPurpose.getCreateDate() == null)) {
			if (serviceContext == null) {
				consentPurpose.setCreateDate(date);
			}
			else {
				consentPurpose.setCreateDate(
					serviceContext.getCreateDate(date));
			}
		}

		if (!consentPurposeModelImpl.hasSetModifiedDate()) {
			if (serviceContext == null) {
				consentPurpose.setModifiedDate(date);
			}
			else {
				consentPurpose.setModifiedDate(
					serviceContext.getModifiedDate(date));
			}
		}

		Session session = null;

		try {
			session = openSession();

			if (isNew) {
				session.save(consentPurpose);
			}
			else {
				consentPurpose = (ConsentPurpose)session.merge(consentPurpose);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		entityCache.putResult(
			ConsentPurposeImpl.class, consentPurposeModelImpl, false, true);

		cacheUniqueFindersCache(consentPurposeModelImpl);

		if (isNew) {
			consentPurpose.setNew(false);
		}

		consentPurpose.resetOriginalValues();

		return consentPurpose;
	}

	/**
	 * Returns the consent purpose with the primary key or throws a <code>com.liferay.portal.kernel.exception.NoSuchModelException</code> if it could not be found.
	 *
	 * @param primaryKey the primary key of the consent purpose
	 * @return the consent purpose
	 * @throws NoSuchConsentPurposeException if a consent purpose with the primary key could not be found
	 */
	@Override
	public ConsentPurpose findByPrimaryKey(Serializable primaryKey)
		throws NoSuchConsentPurposeException {

		ConsentPurpose consentPurpose = fetchByPrimaryKey(primaryKey);

		if (consentPurpose == null) {
			if (_log.isDebugEnabled()) {
				_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			throw new NoSuchConsentPurposeException(
				_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
		}

		return consentPurpose;
	}

	/**
	 * Returns the consent purpose with the primary key or throws a <code>NoSuchConsentPurposeException</code> if it could not be found.
	 *
	 * @param consentPurposeId the primary key of the consent purpose
	 * @return the consent purpose
	 * @throws NoSuchConsentPurposeException if a consent purpose with the primary key could not be found
	 */
	@Override
	public ConsentPurpose findByPrimaryKey(long consentPurposeId)
		throws NoSuchConsentPurposeException {

		return findByPrimaryKey((Serializable)consentPurposeId);
	}

	/**
	 * Returns the consent purpose with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param consentPurposeId the primary key of the consent purpose
	 * @return the consent purpose, or <code>null</code> if a consent purpose with the primary key could not be found
	 */
	@Override
	public ConsentPurpose fetchByPrimaryKey(long consentPurposeId) {
		return fetchByPrimaryKey((Serializable)consentPurposeId);
	}

	/**
	 * Returns all the consent purposes.
	 *
	 * @return the consent purposes
	 */
	@Override
	public List<ConsentPurpose> findAll() {
		return findAll(QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the consent purposes.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentPurposeModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of consent purposes
	 * @param end the upper bound of the range of consent purposes (not inclusive)
	 * @return the range of consent purposes
	 */
	@Override
	public List<ConsentPurpose> findAll(int start, int end) {
		return findAll(start, end, null);
	}

	/**
	 * Returns an ordered range of all the consent purposes.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentPurposeModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of consent purposes
	 * @param end the upper bound of the range of consent purposes (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of consent purposes
	 */
	@Override
	public List<ConsentPurpose> findAll(
		int start, int end,
		OrderByComparator<ConsentPurpose> orderByComparator) {

		return findAll(start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the consent purposes.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentPurposeModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of consent purposes
	 * @param end the upper bound of the range of consent purposes (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of consent purposes
	 */
	@Override
	public List<ConsentPurpose> findAll(
		int start, int end, OrderByComparator<ConsentPurpose> orderByComparator,
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

		List<ConsentPurpose> list = null;

		if (useFinderCache) {
			list = (List<ConsentPurpose>)finderCache.getResult(
				finderPath, finderArgs, this);
		}

		if (list == null) {
			StringBundler sb = null;
			String sql = null;

			if (orderByComparator != null) {
				sb = new StringBundler(
					2 + (orderByComparator.getOrderByFields().length * 2));

				sb.append(_SQL_SELECT_CONSENTPURPOSE);

				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);

				sql = sb.toString();
			}
			else {
				sql = _SQL_SELECT_CONSENTPURPOSE;

				sql = sql.concat(ConsentPurposeModelImpl.ORDER_BY_JPQL);
			}

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				list = (List<ConsentPurpose>)QueryUtil.list(
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
	 * Removes all the consent purposes from the database.
	 *
	 */
	@Override
	public void removeAll() {
		for (ConsentPurpose consentPurpose : findAll()) {
			remove(consentPurpose);
		}
	}

	/**
	 * Returns the number of consent purposes.
	 *
	 * @return the number of consent purposes
	 */
	@Override
	public int countAll() {
		Long count = (Long)finderCache.getResult(
			_finderPathCountAll, FINDER_ARGS_EMPTY, this);

		if (count == null) {
			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(_SQL_COUNT_CONSENTPURPOSE);

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
	public Set<String> getBadColumnNames() {
		return _badColumnNames;
	}

	@Override
	protected EntityCache getEntityCache() {
		return entityCache;
	}

	@Override
	protected String getPKDBName() {
		return "consentPurposeId";
	}

	@Override
	protected String getSelectSQL() {
		return _SQL_SELECT_CONSENTPURPOSE;
	}

	@Override
	protected Map<String, Integer> getTableColumnsMap() {
		return ConsentPurposeModelImpl.TABLE_COLUMNS_MAP;
	}

	/**
	 * Initializes the consent purpose persistence.
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

		_finderPathWithPaginationFindBySchoolGroupId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITH_PAGINATION, "findBySchoolGroupId",
			new String[] {
				Long.class.getName(), Integer.class.getName(),
				Integer.class.getName(), OrderByComparator.class.getName()
			},
			new String[] {"schoolGroupId"}, true);

		_finderPathWithoutPaginationFindBySchoolGroupId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "findBySchoolGroupId",
			new String[] {Long.class.getName()}, new String[] {"schoolGroupId"},
			true);

		_finderPathCountBySchoolGroupId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "countBySchoolGroupId",
			new String[] {Long.class.getName()}, new String[] {"schoolGroupId"},
			false);

		_finderPathWithPaginationFindByS_A = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITH_PAGINATION, "findByS_A",
			new String[] {
				Long.class.getName(), Boolean.class.getName(),
				Integer.class.getName(), Integer.class.getName(),
				OrderByComparator.class.getName()
			},
			new String[] {"schoolGroupId", "active_"}, true);

		_finderPathWithoutPaginationFindByS_A = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "findByS_A",
			new String[] {Long.class.getName(), Boolean.class.getName()},
			new String[] {"schoolGroupId", "active_"}, true);

		_finderPathCountByS_A = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "countByS_A",
			new String[] {Long.class.getName(), Boolean.class.getName()},
			new String[] {"schoolGroupId", "active_"}, false);

		_finderPathFetchByS_K = new FinderPath(
			FINDER_CLASS_NAME_ENTITY, "fetchByS_K",
			new String[] {Long.class.getName(), String.class.getName()},
			new String[] {"schoolGroupId", "purposeKey"}, true);

		_finderPathCountByS_K = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "countByS_K",
			new String[] {Long.class.getName(), String.class.getName()},
			new String[] {"schoolGroupId", "purposeKey"}, false);

		ConsentPurposeUtil.setPersistence(this);
	}

	@Deactivate
	public void deactivate() {
		ConsentPurposeUtil.setPersistence(null);

		entityCache.removeCache(ConsentPurposeImpl.class.getName());
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

	private static final String _SQL_SELECT_CONSENTPURPOSE =
		"SELECT consentPurpose FROM ConsentPurpose consentPurpose";

	private static final String _SQL_SELECT_CONSENTPURPOSE_WHERE =
		"SELECT consentPurpose FROM ConsentPurpose consentPurpose WHERE ";

	private static final String _SQL_COUNT_CONSENTPURPOSE =
		"SELECT COUNT(consentPurpose) FROM ConsentPurpose consentPurpose";

	private static final String _SQL_COUNT_CONSENTPURPOSE_WHERE =
		"SELECT COUNT(consentPurpose) FROM ConsentPurpose consentPurpose WHERE ";

	private static final String _ORDER_BY_ENTITY_ALIAS = "consentPurpose.";

	private static final String _NO_SUCH_ENTITY_WITH_PRIMARY_KEY =
		"No ConsentPurpose exists with the primary key ";

	private static final String _NO_SUCH_ENTITY_WITH_KEY =
		"No ConsentPurpose exists with the key {";

	private static final Log _log = LogFactoryUtil.getLog(
		ConsentPurposePersistenceImpl.class);

	private static final Set<String> _badColumnNames = SetUtil.fromArray(
		new String[] {"active"});

	@Override
	protected FinderCache getFinderCache() {
		return finderCache;
	}

}