/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.roster.service.persistence.impl;

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
import java.util.Set;

import javax.sql.DataSource;

import nl.klassenkring.roster.exception.NoSuchEnrolmentException;
import nl.klassenkring.roster.model.Enrolment;
import nl.klassenkring.roster.model.EnrolmentTable;
import nl.klassenkring.roster.model.impl.EnrolmentImpl;
import nl.klassenkring.roster.model.impl.EnrolmentModelImpl;
import nl.klassenkring.roster.service.persistence.EnrolmentPersistence;
import nl.klassenkring.roster.service.persistence.EnrolmentUtil;
import nl.klassenkring.roster.service.persistence.impl.constants.KKPersistenceConstants;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * The persistence implementation for the enrolment service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @generated
 */
@Component(service = EnrolmentPersistence.class)
public class EnrolmentPersistenceImpl
	extends BasePersistenceImpl<Enrolment> implements EnrolmentPersistence {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this class directly. Always use <code>EnrolmentUtil</code> to access the enrolment persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this class.
	 */
	public static final String FINDER_CLASS_NAME_ENTITY =
		EnrolmentImpl.class.getName();

	public static final String FINDER_CLASS_NAME_LIST_WITH_PAGINATION =
		FINDER_CLASS_NAME_ENTITY + ".List1";

	public static final String FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION =
		FINDER_CLASS_NAME_ENTITY + ".List2";

	private FinderPath _finderPathWithPaginationFindAll;
	private FinderPath _finderPathWithoutPaginationFindAll;
	private FinderPath _finderPathCountAll;
	private FinderPath _finderPathWithPaginationFindByPupilId;
	private FinderPath _finderPathWithoutPaginationFindByPupilId;
	private FinderPath _finderPathCountByPupilId;

	/**
	 * Returns all the enrolments where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @return the matching enrolments
	 */
	@Override
	public List<Enrolment> findByPupilId(long pupilId) {
		return findByPupilId(
			pupilId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the enrolments where pupilId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>EnrolmentModelImpl</code>.
	 * </p>
	 *
	 * @param pupilId the pupil ID
	 * @param start the lower bound of the range of enrolments
	 * @param end the upper bound of the range of enrolments (not inclusive)
	 * @return the range of matching enrolments
	 */
	@Override
	public List<Enrolment> findByPupilId(long pupilId, int start, int end) {
		return findByPupilId(pupilId, start, end, null);
	}

	/**
	 * Returns an ordered range of all the enrolments where pupilId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>EnrolmentModelImpl</code>.
	 * </p>
	 *
	 * @param pupilId the pupil ID
	 * @param start the lower bound of the range of enrolments
	 * @param end the upper bound of the range of enrolments (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching enrolments
	 */
	@Override
	public List<Enrolment> findByPupilId(
		long pupilId, int start, int end,
		OrderByComparator<Enrolment> orderByComparator) {

		return findByPupilId(pupilId, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the enrolments where pupilId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>EnrolmentModelImpl</code>.
	 * </p>
	 *
	 * @param pupilId the pupil ID
	 * @param start the lower bound of the range of enrolments
	 * @param end the upper bound of the range of enrolments (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching enrolments
	 */
	@Override
	public List<Enrolment> findByPupilId(
		long pupilId, int start, int end,
		OrderByComparator<Enrolment> orderByComparator,
		boolean useFinderCache) {

		FinderPath finderPath = null;
		Object[] finderArgs = null;

		if ((start == QueryUtil.ALL_POS) && (end == QueryUtil.ALL_POS) &&
			(orderByComparator == null)) {

			if (useFinderCache) {
				finderPath = _finderPathWithoutPaginationFindByPupilId;
				finderArgs = new Object[] {pupilId};
			}
		}
		else if (useFinderCache) {
			finderPath = _finderPathWithPaginationFindByPupilId;
			finderArgs = new Object[] {pupilId, start, end, orderByComparator};
		}

		List<Enrolment> list = null;

		if (useFinderCache) {
			list = (List<Enrolment>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (Enrolment enrolment : list) {
					if (pupilId != enrolment.getPupilId()) {
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

			sb.append(_SQL_SELECT_ENROLMENT_WHERE);

			sb.append(_FINDER_COLUMN_PUPILID_PUPILID_2);

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(EnrolmentModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(pupilId);

				list = (List<Enrolment>)QueryUtil.list(
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
	 * Returns the first enrolment in the ordered set where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching enrolment
	 * @throws NoSuchEnrolmentException if a matching enrolment could not be found
	 */
	@Override
	public Enrolment findByPupilId_First(
			long pupilId, OrderByComparator<Enrolment> orderByComparator)
		throws NoSuchEnrolmentException {

		Enrolment enrolment = fetchByPupilId_First(pupilId, orderByComparator);

		if (enrolment != null) {
			return enrolment;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("pupilId=");
		sb.append(pupilId);

		sb.append("}");

		throw new NoSuchEnrolmentException(sb.toString());
	}

	/**
	 * Returns the first enrolment in the ordered set where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching enrolment, or <code>null</code> if a matching enrolment could not be found
	 */
	@Override
	public Enrolment fetchByPupilId_First(
		long pupilId, OrderByComparator<Enrolment> orderByComparator) {

		List<Enrolment> list = findByPupilId(pupilId, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last enrolment in the ordered set where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching enrolment
	 * @throws NoSuchEnrolmentException if a matching enrolment could not be found
	 */
	@Override
	public Enrolment findByPupilId_Last(
			long pupilId, OrderByComparator<Enrolment> orderByComparator)
		throws NoSuchEnrolmentException {

		Enrolment enrolment = fetchByPupilId_Last(pupilId, orderByComparator);

		if (enrolment != null) {
			return enrolment;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("pupilId=");
		sb.append(pupilId);

		sb.append("}");

		throw new NoSuchEnrolmentException(sb.toString());
	}

	/**
	 * Returns the last enrolment in the ordered set where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching enrolment, or <code>null</code> if a matching enrolment could not be found
	 */
	@Override
	public Enrolment fetchByPupilId_Last(
		long pupilId, OrderByComparator<Enrolment> orderByComparator) {

		int count = countByPupilId(pupilId);

		if (count == 0) {
			return null;
		}

		List<Enrolment> list = findByPupilId(
			pupilId, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the enrolments before and after the current enrolment in the ordered set where pupilId = &#63;.
	 *
	 * @param enrolmentId the primary key of the current enrolment
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next enrolment
	 * @throws NoSuchEnrolmentException if a enrolment with the primary key could not be found
	 */
	@Override
	public Enrolment[] findByPupilId_PrevAndNext(
			long enrolmentId, long pupilId,
			OrderByComparator<Enrolment> orderByComparator)
		throws NoSuchEnrolmentException {

		Enrolment enrolment = findByPrimaryKey(enrolmentId);

		Session session = null;

		try {
			session = openSession();

			Enrolment[] array = new EnrolmentImpl[3];

			array[0] = getByPupilId_PrevAndNext(
				session, enrolment, pupilId, orderByComparator, true);

			array[1] = enrolment;

			array[2] = getByPupilId_PrevAndNext(
				session, enrolment, pupilId, orderByComparator, false);

			return array;
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}
	}

	protected Enrolment getByPupilId_PrevAndNext(
		Session session, Enrolment enrolment, long pupilId,
		OrderByComparator<Enrolment> orderByComparator, boolean previous) {

		StringBundler sb = null;

		if (orderByComparator != null) {
			sb = new StringBundler(
				4 + (orderByComparator.getOrderByConditionFields().length * 3) +
					(orderByComparator.getOrderByFields().length * 3));
		}
		else {
			sb = new StringBundler(3);
		}

		sb.append(_SQL_SELECT_ENROLMENT_WHERE);

		sb.append(_FINDER_COLUMN_PUPILID_PUPILID_2);

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
			sb.append(EnrolmentModelImpl.ORDER_BY_JPQL);
		}

		String sql = sb.toString();

		Query query = session.createQuery(sql);

		query.setFirstResult(0);
		query.setMaxResults(2);

		QueryPos queryPos = QueryPos.getInstance(query);

		queryPos.add(pupilId);

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(enrolment)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<Enrolment> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the enrolments where pupilId = &#63; from the database.
	 *
	 * @param pupilId the pupil ID
	 */
	@Override
	public void removeByPupilId(long pupilId) {
		for (Enrolment enrolment :
				findByPupilId(
					pupilId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null)) {

			remove(enrolment);
		}
	}

	/**
	 * Returns the number of enrolments where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @return the number of matching enrolments
	 */
	@Override
	public int countByPupilId(long pupilId) {
		FinderPath finderPath = _finderPathCountByPupilId;

		Object[] finderArgs = new Object[] {pupilId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(2);

			sb.append(_SQL_COUNT_ENROLMENT_WHERE);

			sb.append(_FINDER_COLUMN_PUPILID_PUPILID_2);

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(pupilId);

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

	private static final String _FINDER_COLUMN_PUPILID_PUPILID_2 =
		"enrolment.pupilId = ?";

	private FinderPath _finderPathWithPaginationFindByGroupId;
	private FinderPath _finderPathWithoutPaginationFindByGroupId;
	private FinderPath _finderPathCountByGroupId;

	/**
	 * Returns all the enrolments where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @return the matching enrolments
	 */
	@Override
	public List<Enrolment> findByGroupId(long groupId) {
		return findByGroupId(
			groupId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the enrolments where groupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>EnrolmentModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param start the lower bound of the range of enrolments
	 * @param end the upper bound of the range of enrolments (not inclusive)
	 * @return the range of matching enrolments
	 */
	@Override
	public List<Enrolment> findByGroupId(long groupId, int start, int end) {
		return findByGroupId(groupId, start, end, null);
	}

	/**
	 * Returns an ordered range of all the enrolments where groupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>EnrolmentModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param start the lower bound of the range of enrolments
	 * @param end the upper bound of the range of enrolments (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching enrolments
	 */
	@Override
	public List<Enrolment> findByGroupId(
		long groupId, int start, int end,
		OrderByComparator<Enrolment> orderByComparator) {

		return findByGroupId(groupId, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the enrolments where groupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>EnrolmentModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param start the lower bound of the range of enrolments
	 * @param end the upper bound of the range of enrolments (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching enrolments
	 */
	@Override
	public List<Enrolment> findByGroupId(
		long groupId, int start, int end,
		OrderByComparator<Enrolment> orderByComparator,
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

		List<Enrolment> list = null;

		if (useFinderCache) {
			list = (List<Enrolment>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (Enrolment enrolment : list) {
					if (groupId != enrolment.getGroupId()) {
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

			sb.append(_SQL_SELECT_ENROLMENT_WHERE);

			sb.append(_FINDER_COLUMN_GROUPID_GROUPID_2);

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(EnrolmentModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(groupId);

				list = (List<Enrolment>)QueryUtil.list(
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
	 * Returns the first enrolment in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching enrolment
	 * @throws NoSuchEnrolmentException if a matching enrolment could not be found
	 */
	@Override
	public Enrolment findByGroupId_First(
			long groupId, OrderByComparator<Enrolment> orderByComparator)
		throws NoSuchEnrolmentException {

		Enrolment enrolment = fetchByGroupId_First(groupId, orderByComparator);

		if (enrolment != null) {
			return enrolment;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("groupId=");
		sb.append(groupId);

		sb.append("}");

		throw new NoSuchEnrolmentException(sb.toString());
	}

	/**
	 * Returns the first enrolment in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching enrolment, or <code>null</code> if a matching enrolment could not be found
	 */
	@Override
	public Enrolment fetchByGroupId_First(
		long groupId, OrderByComparator<Enrolment> orderByComparator) {

		List<Enrolment> list = findByGroupId(groupId, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last enrolment in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching enrolment
	 * @throws NoSuchEnrolmentException if a matching enrolment could not be found
	 */
	@Override
	public Enrolment findByGroupId_Last(
			long groupId, OrderByComparator<Enrolment> orderByComparator)
		throws NoSuchEnrolmentException {

		Enrolment enrolment = fetchByGroupId_Last(groupId, orderByComparator);

		if (enrolment != null) {
			return enrolment;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("groupId=");
		sb.append(groupId);

		sb.append("}");

		throw new NoSuchEnrolmentException(sb.toString());
	}

	/**
	 * Returns the last enrolment in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching enrolment, or <code>null</code> if a matching enrolment could not be found
	 */
	@Override
	public Enrolment fetchByGroupId_Last(
		long groupId, OrderByComparator<Enrolment> orderByComparator) {

		int count = countByGroupId(groupId);

		if (count == 0) {
			return null;
		}

		List<Enrolment> list = findByGroupId(
			groupId, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the enrolments before and after the current enrolment in the ordered set where groupId = &#63;.
	 *
	 * @param enrolmentId the primary key of the current enrolment
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next enrolment
	 * @throws NoSuchEnrolmentException if a enrolment with the primary key could not be found
	 */
	@Override
	public Enrolment[] findByGroupId_PrevAndNext(
			long enrolmentId, long groupId,
			OrderByComparator<Enrolment> orderByComparator)
		throws NoSuchEnrolmentException {

		Enrolment enrolment = findByPrimaryKey(enrolmentId);

		Session session = null;

		try {
			session = openSession();

			Enrolment[] array = new EnrolmentImpl[3];

			array[0] = getByGroupId_PrevAndNext(
				session, enrolment, groupId, orderByComparator, true);

			array[1] = enrolment;

			array[2] = getByGroupId_PrevAndNext(
				session, enrolment, groupId, orderByComparator, false);

			return array;
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}
	}

	protected Enrolment getByGroupId_PrevAndNext(
		Session session, Enrolment enrolment, long groupId,
		OrderByComparator<Enrolment> orderByComparator, boolean previous) {

		StringBundler sb = null;

		if (orderByComparator != null) {
			sb = new StringBundler(
				4 + (orderByComparator.getOrderByConditionFields().length * 3) +
					(orderByComparator.getOrderByFields().length * 3));
		}
		else {
			sb = new StringBundler(3);
		}

		sb.append(_SQL_SELECT_ENROLMENT_WHERE);

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
			sb.append(EnrolmentModelImpl.ORDER_BY_JPQL);
		}

		String sql = sb.toString();

		Query query = session.createQuery(sql);

		query.setFirstResult(0);
		query.setMaxResults(2);

		QueryPos queryPos = QueryPos.getInstance(query);

		queryPos.add(groupId);

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(enrolment)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<Enrolment> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the enrolments where groupId = &#63; from the database.
	 *
	 * @param groupId the group ID
	 */
	@Override
	public void removeByGroupId(long groupId) {
		for (Enrolment enrolment :
				findByGroupId(
					groupId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null)) {

			remove(enrolment);
		}
	}

	/**
	 * Returns the number of enrolments where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @return the number of matching enrolments
	 */
	@Override
	public int countByGroupId(long groupId) {
		FinderPath finderPath = _finderPathCountByGroupId;

		Object[] finderArgs = new Object[] {groupId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(2);

			sb.append(_SQL_COUNT_ENROLMENT_WHERE);

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
		"enrolment.groupId = ?";

	private FinderPath _finderPathWithPaginationFindBySchoolGroupId;
	private FinderPath _finderPathWithoutPaginationFindBySchoolGroupId;
	private FinderPath _finderPathCountBySchoolGroupId;

	/**
	 * Returns all the enrolments where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @return the matching enrolments
	 */
	@Override
	public List<Enrolment> findBySchoolGroupId(long schoolGroupId) {
		return findBySchoolGroupId(
			schoolGroupId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the enrolments where schoolGroupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>EnrolmentModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param start the lower bound of the range of enrolments
	 * @param end the upper bound of the range of enrolments (not inclusive)
	 * @return the range of matching enrolments
	 */
	@Override
	public List<Enrolment> findBySchoolGroupId(
		long schoolGroupId, int start, int end) {

		return findBySchoolGroupId(schoolGroupId, start, end, null);
	}

	/**
	 * Returns an ordered range of all the enrolments where schoolGroupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>EnrolmentModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param start the lower bound of the range of enrolments
	 * @param end the upper bound of the range of enrolments (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching enrolments
	 */
	@Override
	public List<Enrolment> findBySchoolGroupId(
		long schoolGroupId, int start, int end,
		OrderByComparator<Enrolment> orderByComparator) {

		return findBySchoolGroupId(
			schoolGroupId, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the enrolments where schoolGroupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>EnrolmentModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param start the lower bound of the range of enrolments
	 * @param end the upper bound of the range of enrolments (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching enrolments
	 */
	@Override
	public List<Enrolment> findBySchoolGroupId(
		long schoolGroupId, int start, int end,
		OrderByComparator<Enrolment> orderByComparator,
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

		List<Enrolment> list = null;

		if (useFinderCache) {
			list = (List<Enrolment>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (Enrolment enrolment : list) {
					if (schoolGroupId != enrolment.getSchoolGroupId()) {
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

			sb.append(_SQL_SELECT_ENROLMENT_WHERE);

			sb.append(_FINDER_COLUMN_SCHOOLGROUPID_SCHOOLGROUPID_2);

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(EnrolmentModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(schoolGroupId);

				list = (List<Enrolment>)QueryUtil.list(
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
	 * Returns the first enrolment in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching enrolment
	 * @throws NoSuchEnrolmentException if a matching enrolment could not be found
	 */
	@Override
	public Enrolment findBySchoolGroupId_First(
			long schoolGroupId, OrderByComparator<Enrolment> orderByComparator)
		throws NoSuchEnrolmentException {

		Enrolment enrolment = fetchBySchoolGroupId_First(
			schoolGroupId, orderByComparator);

		if (enrolment != null) {
			return enrolment;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("schoolGroupId=");
		sb.append(schoolGroupId);

		sb.append("}");

		throw new NoSuchEnrolmentException(sb.toString());
	}

	/**
	 * Returns the first enrolment in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching enrolment, or <code>null</code> if a matching enrolment could not be found
	 */
	@Override
	public Enrolment fetchBySchoolGroupId_First(
		long schoolGroupId, OrderByComparator<Enrolment> orderByComparator) {

		List<Enrolment> list = findBySchoolGroupId(
			schoolGroupId, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last enrolment in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching enrolment
	 * @throws NoSuchEnrolmentException if a matching enrolment could not be found
	 */
	@Override
	public Enrolment findBySchoolGroupId_Last(
			long schoolGroupId, OrderByComparator<Enrolment> orderByComparator)
		throws NoSuchEnrolmentException {

		Enrolment enrolment = fetchBySchoolGroupId_Last(
			schoolGroupId, orderByComparator);

		if (enrolment != null) {
			return enrolment;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("schoolGroupId=");
		sb.append(schoolGroupId);

		sb.append("}");

		throw new NoSuchEnrolmentException(sb.toString());
	}

	/**
	 * Returns the last enrolment in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching enrolment, or <code>null</code> if a matching enrolment could not be found
	 */
	@Override
	public Enrolment fetchBySchoolGroupId_Last(
		long schoolGroupId, OrderByComparator<Enrolment> orderByComparator) {

		int count = countBySchoolGroupId(schoolGroupId);

		if (count == 0) {
			return null;
		}

		List<Enrolment> list = findBySchoolGroupId(
			schoolGroupId, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the enrolments before and after the current enrolment in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param enrolmentId the primary key of the current enrolment
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next enrolment
	 * @throws NoSuchEnrolmentException if a enrolment with the primary key could not be found
	 */
	@Override
	public Enrolment[] findBySchoolGroupId_PrevAndNext(
			long enrolmentId, long schoolGroupId,
			OrderByComparator<Enrolment> orderByComparator)
		throws NoSuchEnrolmentException {

		Enrolment enrolment = findByPrimaryKey(enrolmentId);

		Session session = null;

		try {
			session = openSession();

			Enrolment[] array = new EnrolmentImpl[3];

			array[0] = getBySchoolGroupId_PrevAndNext(
				session, enrolment, schoolGroupId, orderByComparator, true);

			array[1] = enrolment;

			array[2] = getBySchoolGroupId_PrevAndNext(
				session, enrolment, schoolGroupId, orderByComparator, false);

			return array;
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}
	}

	protected Enrolment getBySchoolGroupId_PrevAndNext(
		Session session, Enrolment enrolment, long schoolGroupId,
		OrderByComparator<Enrolment> orderByComparator, boolean previous) {

		StringBundler sb = null;

		if (orderByComparator != null) {
			sb = new StringBundler(
				4 + (orderByComparator.getOrderByConditionFields().length * 3) +
					(orderByComparator.getOrderByFields().length * 3));
		}
		else {
			sb = new StringBundler(3);
		}

		sb.append(_SQL_SELECT_ENROLMENT_WHERE);

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
			sb.append(EnrolmentModelImpl.ORDER_BY_JPQL);
		}

		String sql = sb.toString();

		Query query = session.createQuery(sql);

		query.setFirstResult(0);
		query.setMaxResults(2);

		QueryPos queryPos = QueryPos.getInstance(query);

		queryPos.add(schoolGroupId);

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(enrolment)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<Enrolment> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the enrolments where schoolGroupId = &#63; from the database.
	 *
	 * @param schoolGroupId the school group ID
	 */
	@Override
	public void removeBySchoolGroupId(long schoolGroupId) {
		for (Enrolment enrolment :
				findBySchoolGroupId(
					schoolGroupId, QueryUtil.ALL_POS, QueryUtil.ALL_POS,
					null)) {

			remove(enrolment);
		}
	}

	/**
	 * Returns the number of enrolments where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @return the number of matching enrolments
	 */
	@Override
	public int countBySchoolGroupId(long schoolGroupId) {
		FinderPath finderPath = _finderPathCountBySchoolGroupId;

		Object[] finderArgs = new Object[] {schoolGroupId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(2);

			sb.append(_SQL_COUNT_ENROLMENT_WHERE);

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
		"enrolment.schoolGroupId = ?";

	public EnrolmentPersistenceImpl() {
		setModelClass(Enrolment.class);

		setModelImplClass(EnrolmentImpl.class);
		setModelPKClass(long.class);

		setTable(EnrolmentTable.INSTANCE);
	}

	/**
	 * Caches the enrolment in the entity cache if it is enabled.
	 *
	 * @param enrolment the enrolment
	 */
	@Override
	public void cacheResult(Enrolment enrolment) {
		entityCache.putResult(
			EnrolmentImpl.class, enrolment.getPrimaryKey(), enrolment);
	}

	private int _valueObjectFinderCacheListThreshold;

	/**
	 * Caches the enrolments in the entity cache if it is enabled.
	 *
	 * @param enrolments the enrolments
	 */
	@Override
	public void cacheResult(List<Enrolment> enrolments) {
		if ((_valueObjectFinderCacheListThreshold == 0) ||
			((_valueObjectFinderCacheListThreshold > 0) &&
			 (enrolments.size() > _valueObjectFinderCacheListThreshold))) {

			return;
		}

		for (Enrolment enrolment : enrolments) {
			if (entityCache.getResult(
					EnrolmentImpl.class, enrolment.getPrimaryKey()) == null) {

				cacheResult(enrolment);
			}
		}
	}

	/**
	 * Clears the cache for all enrolments.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache() {
		entityCache.clearCache(EnrolmentImpl.class);

		finderCache.clearCache(EnrolmentImpl.class);
	}

	/**
	 * Clears the cache for the enrolment.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache(Enrolment enrolment) {
		entityCache.removeResult(EnrolmentImpl.class, enrolment);
	}

	@Override
	public void clearCache(List<Enrolment> enrolments) {
		for (Enrolment enrolment : enrolments) {
			entityCache.removeResult(EnrolmentImpl.class, enrolment);
		}
	}

	@Override
	public void clearCache(Set<Serializable> primaryKeys) {
		finderCache.clearCache(EnrolmentImpl.class);

		for (Serializable primaryKey : primaryKeys) {
			entityCache.removeResult(EnrolmentImpl.class, primaryKey);
		}
	}

	/**
	 * Creates a new enrolment with the primary key. Does not add the enrolment to the database.
	 *
	 * @param enrolmentId the primary key for the new enrolment
	 * @return the new enrolment
	 */
	@Override
	public Enrolment create(long enrolmentId) {
		Enrolment enrolment = new EnrolmentImpl();

		enrolment.setNew(true);
		enrolment.setPrimaryKey(enrolmentId);

		enrolment.setCompanyId(CompanyThreadLocal.getCompanyId());

		return enrolment;
	}

	/**
	 * Removes the enrolment with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param enrolmentId the primary key of the enrolment
	 * @return the enrolment that was removed
	 * @throws NoSuchEnrolmentException if a enrolment with the primary key could not be found
	 */
	@Override
	public Enrolment remove(long enrolmentId) throws NoSuchEnrolmentException {
		return remove((Serializable)enrolmentId);
	}

	/**
	 * Removes the enrolment with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param primaryKey the primary key of the enrolment
	 * @return the enrolment that was removed
	 * @throws NoSuchEnrolmentException if a enrolment with the primary key could not be found
	 */
	@Override
	public Enrolment remove(Serializable primaryKey)
		throws NoSuchEnrolmentException {

		Session session = null;

		try {
			session = openSession();

			Enrolment enrolment = (Enrolment)session.get(
				EnrolmentImpl.class, primaryKey);

			if (enrolment == null) {
				if (_log.isDebugEnabled()) {
					_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
				}

				throw new NoSuchEnrolmentException(
					_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			return remove(enrolment);
		}
		catch (NoSuchEnrolmentException noSuchEntityException) {
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
	protected Enrolment removeImpl(Enrolment enrolment) {
		Session session = null;

		try {
			session = openSession();

			if (!session.contains(enrolment)) {
				enrolment = (Enrolment)session.get(
					EnrolmentImpl.class, enrolment.getPrimaryKeyObj());
			}

			if (enrolment != null) {
				session.delete(enrolment);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		if (enrolment != null) {
			clearCache(enrolment);
		}

		return enrolment;
	}

	@Override
	public Enrolment updateImpl(Enrolment enrolment) {
		boolean isNew = enrolment.isNew();

		if (!(enrolment instanceof EnrolmentModelImpl)) {
			InvocationHandler invocationHandler = null;

			if (ProxyUtil.isProxyClass(enrolment.getClass())) {
				invocationHandler = ProxyUtil.getInvocationHandler(enrolment);

				throw new IllegalArgumentException(
					"Implement ModelWrapper in enrolment proxy " +
						invocationHandler.getClass());
			}

			throw new IllegalArgumentException(
				"Implement ModelWrapper in custom Enrolment implementation " +
					enrolment.getClass());
		}

		EnrolmentModelImpl enrolmentModelImpl = (EnrolmentModelImpl)enrolment;

		ServiceContext serviceContext =
			ServiceContextThreadLocal.getServiceContext();

		Date date = new Date();

		if (isNew && (enrolment.getCreateDate() == null)) {
			if (serviceContext == null) {
				enrolment.setCreateDate(date);
			}
			else {
				enrolment.setCreateDate(serviceContext.getCreateDate(date));
			}
		}

		if (!enrolmentModelImpl.hasSetModifiedDate()) {
			if (serviceContext == null) {
				enrolment.setModifiedDate(date);
			}
			else {
				enrolment.setModifiedDate(serviceContext.getModifiedDate(date));
			}
		}

		Session session = null;

		try {
			session = openSession();

			if (isNew) {
				session.save(enrolment);
			}
			else {
				enrolment = (Enrolment)session.merge(enrolment);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		entityCache.putResult(
			EnrolmentImpl.class, enrolmentModelImpl, false, true);

		if (isNew) {
			enrolment.setNew(false);
		}

		enrolment.resetOriginalValues();

		return enrolment;
	}

	/**
	 * Returns the enrolment with the primary key or throws a <code>com.liferay.portal.kernel.exception.NoSuchModelException</code> if it could not be found.
	 *
	 * @param primaryKey the primary key of the enrolment
	 * @return the enrolment
	 * @throws NoSuchEnrolmentException if a enrolment with the primary key could not be found
	 */
	@Override
	public Enrolment findByPrimaryKey(Serializable primaryKey)
		throws NoSuchEnrolmentException {

		Enrolment enrolment = fetchByPrimaryKey(primaryKey);

		if (enrolment == null) {
			if (_log.isDebugEnabled()) {
				_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			throw new NoSuchEnrolmentException(
				_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
		}

		return enrolment;
	}

	/**
	 * Returns the enrolment with the primary key or throws a <code>NoSuchEnrolmentException</code> if it could not be found.
	 *
	 * @param enrolmentId the primary key of the enrolment
	 * @return the enrolment
	 * @throws NoSuchEnrolmentException if a enrolment with the primary key could not be found
	 */
	@Override
	public Enrolment findByPrimaryKey(long enrolmentId)
		throws NoSuchEnrolmentException {

		return findByPrimaryKey((Serializable)enrolmentId);
	}

	/**
	 * Returns the enrolment with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param enrolmentId the primary key of the enrolment
	 * @return the enrolment, or <code>null</code> if a enrolment with the primary key could not be found
	 */
	@Override
	public Enrolment fetchByPrimaryKey(long enrolmentId) {
		return fetchByPrimaryKey((Serializable)enrolmentId);
	}

	/**
	 * Returns all the enrolments.
	 *
	 * @return the enrolments
	 */
	@Override
	public List<Enrolment> findAll() {
		return findAll(QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the enrolments.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>EnrolmentModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of enrolments
	 * @param end the upper bound of the range of enrolments (not inclusive)
	 * @return the range of enrolments
	 */
	@Override
	public List<Enrolment> findAll(int start, int end) {
		return findAll(start, end, null);
	}

	/**
	 * Returns an ordered range of all the enrolments.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>EnrolmentModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of enrolments
	 * @param end the upper bound of the range of enrolments (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of enrolments
	 */
	@Override
	public List<Enrolment> findAll(
		int start, int end, OrderByComparator<Enrolment> orderByComparator) {

		return findAll(start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the enrolments.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>EnrolmentModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of enrolments
	 * @param end the upper bound of the range of enrolments (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of enrolments
	 */
	@Override
	public List<Enrolment> findAll(
		int start, int end, OrderByComparator<Enrolment> orderByComparator,
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

		List<Enrolment> list = null;

		if (useFinderCache) {
			list = (List<Enrolment>)finderCache.getResult(
				finderPath, finderArgs, this);
		}

		if (list == null) {
			StringBundler sb = null;
			String sql = null;

			if (orderByComparator != null) {
				sb = new StringBundler(
					2 + (orderByComparator.getOrderByFields().length * 2));

				sb.append(_SQL_SELECT_ENROLMENT);

				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);

				sql = sb.toString();
			}
			else {
				sql = _SQL_SELECT_ENROLMENT;

				sql = sql.concat(EnrolmentModelImpl.ORDER_BY_JPQL);
			}

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				list = (List<Enrolment>)QueryUtil.list(
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
	 * Removes all the enrolments from the database.
	 *
	 */
	@Override
	public void removeAll() {
		for (Enrolment enrolment : findAll()) {
			remove(enrolment);
		}
	}

	/**
	 * Returns the number of enrolments.
	 *
	 * @return the number of enrolments
	 */
	@Override
	public int countAll() {
		Long count = (Long)finderCache.getResult(
			_finderPathCountAll, FINDER_ARGS_EMPTY, this);

		if (count == null) {
			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(_SQL_COUNT_ENROLMENT);

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
		return "enrolmentId";
	}

	@Override
	protected String getSelectSQL() {
		return _SQL_SELECT_ENROLMENT;
	}

	@Override
	protected Map<String, Integer> getTableColumnsMap() {
		return EnrolmentModelImpl.TABLE_COLUMNS_MAP;
	}

	/**
	 * Initializes the enrolment persistence.
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

		_finderPathWithPaginationFindByPupilId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITH_PAGINATION, "findByPupilId",
			new String[] {
				Long.class.getName(), Integer.class.getName(),
				Integer.class.getName(), OrderByComparator.class.getName()
			},
			new String[] {"pupilId"}, true);

		_finderPathWithoutPaginationFindByPupilId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "findByPupilId",
			new String[] {Long.class.getName()}, new String[] {"pupilId"},
			true);

		_finderPathCountByPupilId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "countByPupilId",
			new String[] {Long.class.getName()}, new String[] {"pupilId"},
			false);

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

		EnrolmentUtil.setPersistence(this);
	}

	@Deactivate
	public void deactivate() {
		EnrolmentUtil.setPersistence(null);

		entityCache.removeCache(EnrolmentImpl.class.getName());
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

	private static final String _SQL_SELECT_ENROLMENT =
		"SELECT enrolment FROM Enrolment enrolment";

	private static final String _SQL_SELECT_ENROLMENT_WHERE =
		"SELECT enrolment FROM Enrolment enrolment WHERE ";

	private static final String _SQL_COUNT_ENROLMENT =
		"SELECT COUNT(enrolment) FROM Enrolment enrolment";

	private static final String _SQL_COUNT_ENROLMENT_WHERE =
		"SELECT COUNT(enrolment) FROM Enrolment enrolment WHERE ";

	private static final String _ORDER_BY_ENTITY_ALIAS = "enrolment.";

	private static final String _NO_SUCH_ENTITY_WITH_PRIMARY_KEY =
		"No Enrolment exists with the primary key ";

	private static final String _NO_SUCH_ENTITY_WITH_KEY =
		"No Enrolment exists with the key {";

	private static final Log _log = LogFactoryUtil.getLog(
		EnrolmentPersistenceImpl.class);

	@Override
	protected FinderCache getFinderCache() {
		return finderCache;
	}

}