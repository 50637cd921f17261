/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.policy.service.persistence.impl;

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

import nl.klassenkring.policy.exception.NoSuchPolicyDeviationException;
import nl.klassenkring.policy.model.PolicyDeviation;
import nl.klassenkring.policy.model.PolicyDeviationTable;
import nl.klassenkring.policy.model.impl.PolicyDeviationImpl;
import nl.klassenkring.policy.model.impl.PolicyDeviationModelImpl;
import nl.klassenkring.policy.service.persistence.PolicyDeviationPersistence;
import nl.klassenkring.policy.service.persistence.PolicyDeviationUtil;
import nl.klassenkring.policy.service.persistence.impl.constants.KKPersistenceConstants;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * The persistence implementation for the policy deviation service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @generated
 */
@Component(service = PolicyDeviationPersistence.class)
public class PolicyDeviationPersistenceImpl
	extends BasePersistenceImpl<PolicyDeviation>
	implements PolicyDeviationPersistence {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this class directly. Always use <code>PolicyDeviationUtil</code> to access the policy deviation persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this class.
	 */
	public static final String FINDER_CLASS_NAME_ENTITY =
		PolicyDeviationImpl.class.getName();

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
	 * Returns all the policy deviations where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @return the matching policy deviations
	 */
	@Override
	public List<PolicyDeviation> findBySchoolGroupId(long schoolGroupId) {
		return findBySchoolGroupId(
			schoolGroupId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the policy deviations where schoolGroupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PolicyDeviationModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param start the lower bound of the range of policy deviations
	 * @param end the upper bound of the range of policy deviations (not inclusive)
	 * @return the range of matching policy deviations
	 */
	@Override
	public List<PolicyDeviation> findBySchoolGroupId(
		long schoolGroupId, int start, int end) {

		return findBySchoolGroupId(schoolGroupId, start, end, null);
	}

	/**
	 * Returns an ordered range of all the policy deviations where schoolGroupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PolicyDeviationModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param start the lower bound of the range of policy deviations
	 * @param end the upper bound of the range of policy deviations (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching policy deviations
	 */
	@Override
	public List<PolicyDeviation> findBySchoolGroupId(
		long schoolGroupId, int start, int end,
		OrderByComparator<PolicyDeviation> orderByComparator) {

		return findBySchoolGroupId(
			schoolGroupId, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the policy deviations where schoolGroupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PolicyDeviationModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param start the lower bound of the range of policy deviations
	 * @param end the upper bound of the range of policy deviations (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching policy deviations
	 */
	@Override
	public List<PolicyDeviation> findBySchoolGroupId(
		long schoolGroupId, int start, int end,
		OrderByComparator<PolicyDeviation> orderByComparator,
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

		List<PolicyDeviation> list = null;

		if (useFinderCache) {
			list = (List<PolicyDeviation>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (PolicyDeviation policyDeviation : list) {
					if (schoolGroupId != policyDeviation.getSchoolGroupId()) {
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

			sb.append(_SQL_SELECT_POLICYDEVIATION_WHERE);

			sb.append(_FINDER_COLUMN_SCHOOLGROUPID_SCHOOLGROUPID_2);

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(PolicyDeviationModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(schoolGroupId);

				list = (List<PolicyDeviation>)QueryUtil.list(
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
	 * Returns the first policy deviation in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching policy deviation
	 * @throws NoSuchPolicyDeviationException if a matching policy deviation could not be found
	 */
	@Override
	public PolicyDeviation findBySchoolGroupId_First(
			long schoolGroupId,
			OrderByComparator<PolicyDeviation> orderByComparator)
		throws NoSuchPolicyDeviationException {

		PolicyDeviation policyDeviation = fetchBySchoolGroupId_First(
			schoolGroupId, orderByComparator);

		if (policyDeviation != null) {
			return policyDeviation;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("schoolGroupId=");
		sb.append(schoolGroupId);

		sb.append("}");

		throw new NoSuchPolicyDeviationException(sb.toString());
	}

	/**
	 * Returns the first policy deviation in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching policy deviation, or <code>null</code> if a matching policy deviation could not be found
	 */
	@Override
	public PolicyDeviation fetchBySchoolGroupId_First(
		long schoolGroupId,
		OrderByComparator<PolicyDeviation> orderByComparator) {

		List<PolicyDeviation> list = findBySchoolGroupId(
			schoolGroupId, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last policy deviation in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching policy deviation
	 * @throws NoSuchPolicyDeviationException if a matching policy deviation could not be found
	 */
	@Override
	public PolicyDeviation findBySchoolGroupId_Last(
			long schoolGroupId,
			OrderByComparator<PolicyDeviation> orderByComparator)
		throws NoSuchPolicyDeviationException {

		PolicyDeviation policyDeviation = fetchBySchoolGroupId_Last(
			schoolGroupId, orderByComparator);

		if (policyDeviation != null) {
			return policyDeviation;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("schoolGroupId=");
		sb.append(schoolGroupId);

		sb.append("}");

		throw new NoSuchPolicyDeviationException(sb.toString());
	}

	/**
	 * Returns the last policy deviation in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching policy deviation, or <code>null</code> if a matching policy deviation could not be found
	 */
	@Override
	public PolicyDeviation fetchBySchoolGroupId_Last(
		long schoolGroupId,
		OrderByComparator<PolicyDeviation> orderByComparator) {

		int count = countBySchoolGroupId(schoolGroupId);

		if (count == 0) {
			return null;
		}

		List<PolicyDeviation> list = findBySchoolGroupId(
			schoolGroupId, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the policy deviations before and after the current policy deviation in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param policyDeviationId the primary key of the current policy deviation
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next policy deviation
	 * @throws NoSuchPolicyDeviationException if a policy deviation with the primary key could not be found
	 */
	@Override
	public PolicyDeviation[] findBySchoolGroupId_PrevAndNext(
			long policyDeviationId, long schoolGroupId,
			OrderByComparator<PolicyDeviation> orderByComparator)
		throws NoSuchPolicyDeviationException {

		PolicyDeviation policyDeviation = findByPrimaryKey(policyDeviationId);

		Session session = null;

		try {
			session = openSession();

			PolicyDeviation[] array = new PolicyDeviationImpl[3];

			array[0] = getBySchoolGroupId_PrevAndNext(
				session, policyDeviation, schoolGroupId, orderByComparator,
				true);

			array[1] = policyDeviation;

			array[2] = getBySchoolGroupId_PrevAndNext(
				session, policyDeviation, schoolGroupId, orderByComparator,
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

	protected PolicyDeviation getBySchoolGroupId_PrevAndNext(
		Session session, PolicyDeviation policyDeviation, long schoolGroupId,
		OrderByComparator<PolicyDeviation> orderByComparator,
		boolean previous) {

		StringBundler sb = null;

		if (orderByComparator != null) {
			sb = new StringBundler(
				4 + (orderByComparator.getOrderByConditionFields().length * 3) +
					(orderByComparator.getOrderByFields().length * 3));
		}
		else {
			sb = new StringBundler(3);
		}

		sb.append(_SQL_SELECT_POLICYDEVIATION_WHERE);

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
			sb.append(PolicyDeviationModelImpl.ORDER_BY_JPQL);
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
						policyDeviation)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<PolicyDeviation> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the policy deviations where schoolGroupId = &#63; from the database.
	 *
	 * @param schoolGroupId the school group ID
	 */
	@Override
	public void removeBySchoolGroupId(long schoolGroupId) {
		for (PolicyDeviation policyDeviation :
				findBySchoolGroupId(
					schoolGroupId, QueryUtil.ALL_POS, QueryUtil.ALL_POS,
					null)) {

			remove(policyDeviation);
		}
	}

	/**
	 * Returns the number of policy deviations where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @return the number of matching policy deviations
	 */
	@Override
	public int countBySchoolGroupId(long schoolGroupId) {
		FinderPath finderPath = _finderPathCountBySchoolGroupId;

		Object[] finderArgs = new Object[] {schoolGroupId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(2);

			sb.append(_SQL_COUNT_POLICYDEVIATION_WHERE);

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
		"policyDeviation.schoolGroupId = ?";

	private FinderPath _finderPathWithPaginationFindByC_S;
	private FinderPath _finderPathWithoutPaginationFindByC_S;
	private FinderPath _finderPathCountByC_S;

	/**
	 * Returns all the policy deviations where companyId = &#63; and status = &#63;.
	 *
	 * @param companyId the company ID
	 * @param status the status
	 * @return the matching policy deviations
	 */
	@Override
	public List<PolicyDeviation> findByC_S(long companyId, String status) {
		return findByC_S(
			companyId, status, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the policy deviations where companyId = &#63; and status = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PolicyDeviationModelImpl</code>.
	 * </p>
	 *
	 * @param companyId the company ID
	 * @param status the status
	 * @param start the lower bound of the range of policy deviations
	 * @param end the upper bound of the range of policy deviations (not inclusive)
	 * @return the range of matching policy deviations
	 */
	@Override
	public List<PolicyDeviation> findByC_S(
		long companyId, String status, int start, int end) {

		return findByC_S(companyId, status, start, end, null);
	}

	/**
	 * Returns an ordered range of all the policy deviations where companyId = &#63; and status = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PolicyDeviationModelImpl</code>.
	 * </p>
	 *
	 * @param companyId the company ID
	 * @param status the status
	 * @param start the lower bound of the range of policy deviations
	 * @param end the upper bound of the range of policy deviations (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching policy deviations
	 */
	@Override
	public List<PolicyDeviation> findByC_S(
		long companyId, String status, int start, int end,
		OrderByComparator<PolicyDeviation> orderByComparator) {

		return findByC_S(
			companyId, status, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the policy deviations where companyId = &#63; and status = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PolicyDeviationModelImpl</code>.
	 * </p>
	 *
	 * @param companyId the company ID
	 * @param status the status
	 * @param start the lower bound of the range of policy deviations
	 * @param end the upper bound of the range of policy deviations (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching policy deviations
	 */
	@Override
	public List<PolicyDeviation> findByC_S(
		long companyId, String status, int start, int end,
		OrderByComparator<PolicyDeviation> orderByComparator,
		boolean useFinderCache) {

		status = Objects.toString(status, "");

		FinderPath finderPath = null;
		Object[] finderArgs = null;

		if ((start == QueryUtil.ALL_POS) && (end == QueryUtil.ALL_POS) &&
			(orderByComparator == null)) {

			if (useFinderCache) {
				finderPath = _finderPathWithoutPaginationFindByC_S;
				finderArgs = new Object[] {companyId, status};
			}
		}
		else if (useFinderCache) {
			finderPath = _finderPathWithPaginationFindByC_S;
			finderArgs = new Object[] {
				companyId, status, start, end, orderByComparator
			};
		}

		List<PolicyDeviation> list = null;

		if (useFinderCache) {
			list = (List<PolicyDeviation>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (PolicyDeviation policyDeviation : list) {
					if ((companyId != policyDeviation.getCompanyId()) ||
						!status.equals(policyDeviation.getStatus())) {

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

			sb.append(_SQL_SELECT_POLICYDEVIATION_WHERE);

			sb.append(_FINDER_COLUMN_C_S_COMPANYID_2);

			boolean bindStatus = false;

			if (status.isEmpty()) {
				sb.append(_FINDER_COLUMN_C_S_STATUS_3);
			}
			else {
				bindStatus = true;

				sb.append(_FINDER_COLUMN_C_S_STATUS_2);
			}

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(PolicyDeviationModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(companyId);

				if (bindStatus) {
					queryPos.add(status);
				}

				list = (List<PolicyDeviation>)QueryUtil.list(
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
	 * Returns the first policy deviation in the ordered set where companyId = &#63; and status = &#63;.
	 *
	 * @param companyId the company ID
	 * @param status the status
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching policy deviation
	 * @throws NoSuchPolicyDeviationException if a matching policy deviation could not be found
	 */
	@Override
	public PolicyDeviation findByC_S_First(
			long companyId, String status,
			OrderByComparator<PolicyDeviation> orderByComparator)
		throws NoSuchPolicyDeviationException {

		PolicyDeviation policyDeviation = fetchByC_S_First(
			companyId, status, orderByComparator);

		if (policyDeviation != null) {
			return policyDeviation;
		}

		StringBundler sb = new StringBundler(6);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("companyId=");
		sb.append(companyId);

		sb.append(", status=");
		sb.append(status);

		sb.append("}");

		throw new NoSuchPolicyDeviationException(sb.toString());
	}

	/**
	 * Returns the first policy deviation in the ordered set where companyId = &#63; and status = &#63;.
	 *
	 * @param companyId the company ID
	 * @param status the status
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching policy deviation, or <code>null</code> if a matching policy deviation could not be found
	 */
	@Override
	public PolicyDeviation fetchByC_S_First(
		long companyId, String status,
		OrderByComparator<PolicyDeviation> orderByComparator) {

		List<PolicyDeviation> list = findByC_S(
			companyId, status, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last policy deviation in the ordered set where companyId = &#63; and status = &#63;.
	 *
	 * @param companyId the company ID
	 * @param status the status
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching policy deviation
	 * @throws NoSuchPolicyDeviationException if a matching policy deviation could not be found
	 */
	@Override
	public PolicyDeviation findByC_S_Last(
			long companyId, String status,
			OrderByComparator<PolicyDeviation> orderByComparator)
		throws NoSuchPolicyDeviationException {

		PolicyDeviation policyDeviation = fetchByC_S_Last(
			companyId, status, orderByComparator);

		if (policyDeviation != null) {
			return policyDeviation;
		}

		StringBundler sb = new StringBundler(6);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("companyId=");
		sb.append(companyId);

		sb.append(", status=");
		sb.append(status);

		sb.append("}");

		throw new NoSuchPolicyDeviationException(sb.toString());
	}

	/**
	 * Returns the last policy deviation in the ordered set where companyId = &#63; and status = &#63;.
	 *
	 * @param companyId the company ID
	 * @param status the status
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching policy deviation, or <code>null</code> if a matching policy deviation could not be found
	 */
	@Override
	public PolicyDeviation fetchByC_S_Last(
		long companyId, String status,
		OrderByComparator<PolicyDeviation> orderByComparator) {

		int count = countByC_S(companyId, status);

		if (count == 0) {
			return null;
		}

		List<PolicyDeviation> list = findByC_S(
			companyId, status, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the policy deviations before and after the current policy deviation in the ordered set where companyId = &#63; and status = &#63;.
	 *
	 * @param policyDeviationId the primary key of the current policy deviation
	 * @param companyId the company ID
	 * @param status the status
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next policy deviation
	 * @throws NoSuchPolicyDeviationException if a policy deviation with the primary key could not be found
	 */
	@Override
	public PolicyDeviation[] findByC_S_PrevAndNext(
			long policyDeviationId, long companyId, String status,
			OrderByComparator<PolicyDeviation> orderByComparator)
		throws NoSuchPolicyDeviationException {

		status = Objects.toString(status, "");

		PolicyDeviation policyDeviation = findByPrimaryKey(policyDeviationId);

		Session session = null;

		try {
			session = openSession();

			PolicyDeviation[] array = new PolicyDeviationImpl[3];

			array[0] = getByC_S_PrevAndNext(
				session, policyDeviation, companyId, status, orderByComparator,
				true);

			array[1] = policyDeviation;

			array[2] = getByC_S_PrevAndNext(
				session, policyDeviation, companyId, status, orderByComparator,
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

	protected PolicyDeviation getByC_S_PrevAndNext(
		Session session, PolicyDeviation policyDeviation, long companyId,
		String status, OrderByComparator<PolicyDeviation> orderByComparator,
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

		sb.append(_SQL_SELECT_POLICYDEVIATION_WHERE);

		sb.append(_FINDER_COLUMN_C_S_COMPANYID_2);

		boolean bindStatus = false;

		if (status.isEmpty()) {
			sb.append(_FINDER_COLUMN_C_S_STATUS_3);
		}
		else {
			bindStatus = true;

			sb.append(_FINDER_COLUMN_C_S_STATUS_2);
		}

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
			sb.append(PolicyDeviationModelImpl.ORDER_BY_JPQL);
		}

		String sql = sb.toString();

		Query query = session.createQuery(sql);

		query.setFirstResult(0);
		query.setMaxResults(2);

		QueryPos queryPos = QueryPos.getInstance(query);

		queryPos.add(companyId);

		if (bindStatus) {
			queryPos.add(status);
		}

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(
						policyDeviation)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<PolicyDeviation> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the policy deviations where companyId = &#63; and status = &#63; from the database.
	 *
	 * @param companyId the company ID
	 * @param status the status
	 */
	@Override
	public void removeByC_S(long companyId, String status) {
		for (PolicyDeviation policyDeviation :
				findByC_S(
					companyId, status, QueryUtil.ALL_POS, QueryUtil.ALL_POS,
					null)) {

			remove(policyDeviation);
		}
	}

	/**
	 * Returns the number of policy deviations where companyId = &#63; and status = &#63;.
	 *
	 * @param companyId the company ID
	 * @param status the status
	 * @return the number of matching policy deviations
	 */
	@Override
	public int countByC_S(long companyId, String status) {
		status = Objects.toString(status, "");

		FinderPath finderPath = _finderPathCountByC_S;

		Object[] finderArgs = new Object[] {companyId, status};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(3);

			sb.append(_SQL_COUNT_POLICYDEVIATION_WHERE);

			sb.append(_FINDER_COLUMN_C_S_COMPANYID_2);

			boolean bindStatus = false;

			if (status.isEmpty()) {
				sb.append(_FINDER_COLUMN_C_S_STATUS_3);
			}
			else {
				bindStatus = true;

				sb.append(_FINDER_COLUMN_C_S_STATUS_2);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(companyId);

				if (bindStatus) {
					queryPos.add(status);
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

	private static final String _FINDER_COLUMN_C_S_COMPANYID_2 =
		"policyDeviation.companyId = ? AND ";

	private static final String _FINDER_COLUMN_C_S_STATUS_2 =
		"policyDeviation.status = ?";

	private static final String _FINDER_COLUMN_C_S_STATUS_3 =
		"(policyDeviation.status IS NULL OR policyDeviation.status = '')";

	public PolicyDeviationPersistenceImpl() {
		setModelClass(PolicyDeviation.class);

		setModelImplClass(PolicyDeviationImpl.class);
		setModelPKClass(long.class);

		setTable(PolicyDeviationTable.INSTANCE);
	}

	/**
	 * Caches the policy deviation in the entity cache if it is enabled.
	 *
	 * @param policyDeviation the policy deviation
	 */
	@Override
	public void cacheResult(PolicyDeviation policyDeviation) {
		entityCache.putResult(
			PolicyDeviationImpl.class, policyDeviation.getPrimaryKey(),
			policyDeviation);
	}

	private int _valueObjectFinderCacheListThreshold;

	/**
	 * Caches the policy deviations in the entity cache if it is enabled.
	 *
	 * @param policyDeviations the policy deviations
	 */
	@Override
	public void cacheResult(List<PolicyDeviation> policyDeviations) {
		if ((_valueObjectFinderCacheListThreshold == 0) ||
			((_valueObjectFinderCacheListThreshold > 0) &&
			 (policyDeviations.size() >
				 _valueObjectFinderCacheListThreshold))) {

			return;
		}

		for (PolicyDeviation policyDeviation : policyDeviations) {
			if (entityCache.getResult(
					PolicyDeviationImpl.class,
					policyDeviation.getPrimaryKey()) == null) {

				cacheResult(policyDeviation);
			}
		}
	}

	/**
	 * Clears the cache for all policy deviations.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache() {
		entityCache.clearCache(PolicyDeviationImpl.class);

		finderCache.clearCache(PolicyDeviationImpl.class);
	}

	/**
	 * Clears the cache for the policy deviation.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache(PolicyDeviation policyDeviation) {
		entityCache.removeResult(PolicyDeviationImpl.class, policyDeviation);
	}

	@Override
	public void clearCache(List<PolicyDeviation> policyDeviations) {
		for (PolicyDeviation policyDeviation : policyDeviations) {
			entityCache.removeResult(
				PolicyDeviationImpl.class, policyDeviation);
		}
	}

	@Override
	public void clearCache(Set<Serializable> primaryKeys) {
		finderCache.clearCache(PolicyDeviationImpl.class);

		for (Serializable primaryKey : primaryKeys) {
			entityCache.removeResult(PolicyDeviationImpl.class, primaryKey);
		}
	}

	/**
	 * Creates a new policy deviation with the primary key. Does not add the policy deviation to the database.
	 *
	 * @param policyDeviationId the primary key for the new policy deviation
	 * @return the new policy deviation
	 */
	@Override
	public PolicyDeviation create(long policyDeviationId) {
		PolicyDeviation policyDeviation = new PolicyDeviationImpl();

		policyDeviation.setNew(true);
		policyDeviation.setPrimaryKey(policyDeviationId);

		policyDeviation.setCompanyId(CompanyThreadLocal.getCompanyId());

		return policyDeviation;
	}

	/**
	 * Removes the policy deviation with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param policyDeviationId the primary key of the policy deviation
	 * @return the policy deviation that was removed
	 * @throws NoSuchPolicyDeviationException if a policy deviation with the primary key could not be found
	 */
	@Override
	public PolicyDeviation remove(long policyDeviationId)
		throws NoSuchPolicyDeviationException {

		return remove((Serializable)policyDeviationId);
	}

	/**
	 * Removes the policy deviation with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param primaryKey the primary key of the policy deviation
	 * @return the policy deviation that was removed
	 * @throws NoSuchPolicyDeviationException if a policy deviation with the primary key could not be found
	 */
	@Override
	public PolicyDeviation remove(Serializable primaryKey)
		throws NoSuchPolicyDeviationException {

		Session session = null;

		try {
			session = openSession();

			PolicyDeviation policyDeviation = (PolicyDeviation)session.get(
				PolicyDeviationImpl.class, primaryKey);

			if (policyDeviation == null) {
				if (_log.isDebugEnabled()) {
					_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
				}

				throw new NoSuchPolicyDeviationException(
					_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			return remove(policyDeviation);
		}
		catch (NoSuchPolicyDeviationException noSuchEntityException) {
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
	protected PolicyDeviation removeImpl(PolicyDeviation policyDeviation) {
		Session session = null;

		try {
			session = openSession();

			if (!session.contains(policyDeviation)) {
				policyDeviation = (PolicyDeviation)session.get(
					PolicyDeviationImpl.class,
					policyDeviation.getPrimaryKeyObj());
			}

			if (policyDeviation != null) {
				session.delete(policyDeviation);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		if (policyDeviation != null) {
			clearCache(policyDeviation);
		}

		return policyDeviation;
	}

	@Override
	public PolicyDeviation updateImpl(PolicyDeviation policyDeviation) {
		boolean isNew = policyDeviation.isNew();

		if (!(policyDeviation instanceof PolicyDeviationModelImpl)) {
			InvocationHandler invocationHandler = null;

			if (ProxyUtil.isProxyClass(policyDeviation.getClass())) {
				invocationHandler = ProxyUtil.getInvocationHandler(
					policyDeviation);

				throw new IllegalArgumentException(
					"Implement ModelWrapper in policyDeviation proxy " +
						invocationHandler.getClass());
			}

			throw new IllegalArgumentException(
				"Implement ModelWrapper in custom PolicyDeviation implementation " +
					policyDeviation.getClass());
		}

		PolicyDeviationModelImpl policyDeviationModelImpl =
			(PolicyDeviationModelImpl)policyDeviation;

		ServiceContext serviceContext =
			ServiceContextThreadLocal.getServiceContext();

		Date date = new Date();

		if (isNew && (policyDeviation.getCreateDate() == null)) {
			if (serviceContext == null) {
				policyDeviation.setCreateDate(date);
			}
			else {
				policyDeviation.setCreateDate(
					serviceContext.getCreateDate(date));
			}
		}

		if (!policyDeviationModelImpl.hasSetModifiedDate()) {
			if (serviceContext == null) {
				policyDeviation.setModifiedDate(date);
			}
			else {
				policyDeviation.setModifiedDate(
					serviceContext.getModifiedDate(date));
			}
		}

		Session session = null;

		try {
			session = openSession();

			if (isNew) {
				session.save(policyDeviation);
			}
			else {
				policyDeviation = (PolicyDeviation)session.merge(
					policyDeviation);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		entityCache.putResult(
			PolicyDeviationImpl.class, policyDeviationModelImpl, false, true);

		if (isNew) {
			policyDeviation.setNew(false);
		}

		policyDeviation.resetOriginalValues();

		return policyDeviation;
	}

	/**
	 * Returns the policy deviation with the primary key or throws a <code>com.liferay.portal.kernel.exception.NoSuchModelException</code> if it could not be found.
	 *
	 * @param primaryKey the primary key of the policy deviation
	 * @return the policy deviation
	 * @throws NoSuchPolicyDeviationException if a policy deviation with the primary key could not be found
	 */
	@Override
	public PolicyDeviation findByPrimaryKey(Serializable primaryKey)
		throws NoSuchPolicyDeviationException {

		PolicyDeviation policyDeviation = fetchByPrimaryKey(primaryKey);

		if (policyDeviation == null) {
			if (_log.isDebugEnabled()) {
				_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			throw new NoSuchPolicyDeviationException(
				_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
		}

		return policyDeviation;
	}

	/**
	 * Returns the policy deviation with the primary key or throws a <code>NoSuchPolicyDeviationException</code> if it could not be found.
	 *
	 * @param policyDeviationId the primary key of the policy deviation
	 * @return the policy deviation
	 * @throws NoSuchPolicyDeviationException if a policy deviation with the primary key could not be found
	 */
	@Override
	public PolicyDeviation findByPrimaryKey(long policyDeviationId)
		throws NoSuchPolicyDeviationException {

		return findByPrimaryKey((Serializable)policyDeviationId);
	}

	/**
	 * Returns the policy deviation with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param policyDeviationId the primary key of the policy deviation
	 * @return the policy deviation, or <code>null</code> if a policy deviation with the primary key could not be found
	 */
	@Override
	public PolicyDeviation fetchByPrimaryKey(long policyDeviationId) {
		return fetchByPrimaryKey((Serializable)policyDeviationId);
	}

	/**
	 * Returns all the policy deviations.
	 *
	 * @return the policy deviations
	 */
	@Override
	public List<PolicyDeviation> findAll() {
		return findAll(QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the policy deviations.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PolicyDeviationModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of policy deviations
	 * @param end the upper bound of the range of policy deviations (not inclusive)
	 * @return the range of policy deviations
	 */
	@Override
	public List<PolicyDeviation> findAll(int start, int end) {
		return findAll(start, end, null);
	}

	/**
	 * Returns an ordered range of all the policy deviations.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PolicyDeviationModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of policy deviations
	 * @param end the upper bound of the range of policy deviations (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of policy deviations
	 */
	@Override
	public List<PolicyDeviation> findAll(
		int start, int end,
		OrderByComparator<PolicyDeviation> orderByComparator) {

		return findAll(start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the policy deviations.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PolicyDeviationModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of policy deviations
	 * @param end the upper bound of the range of policy deviations (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of policy deviations
	 */
	@Override
	public List<PolicyDeviation> findAll(
		int start, int end,
		OrderByComparator<PolicyDeviation> orderByComparator,
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

		List<PolicyDeviation> list = null;

		if (useFinderCache) {
			list = (List<PolicyDeviation>)finderCache.getResult(
				finderPath, finderArgs, this);
		}

		if (list == null) {
			StringBundler sb = null;
			String sql = null;

			if (orderByComparator != null) {
				sb = new StringBundler(
					2 + (orderByComparator.getOrderByFields().length * 2));

				sb.append(_SQL_SELECT_POLICYDEVIATION);

				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);

				sql = sb.toString();
			}
			else {
				sql = _SQL_SELECT_POLICYDEVIATION;

				sql = sql.concat(PolicyDeviationModelImpl.ORDER_BY_JPQL);
			}

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				list = (List<PolicyDeviation>)QueryUtil.list(
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
	 * Removes all the policy deviations from the database.
	 *
	 */
	@Override
	public void removeAll() {
		for (PolicyDeviation policyDeviation : findAll()) {
			remove(policyDeviation);
		}
	}

	/**
	 * Returns the number of policy deviations.
	 *
	 * @return the number of policy deviations
	 */
	@Override
	public int countAll() {
		Long count = (Long)finderCache.getResult(
			_finderPathCountAll, FINDER_ARGS_EMPTY, this);

		if (count == null) {
			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(_SQL_COUNT_POLICYDEVIATION);

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
		return "policyDeviationId";
	}

	@Override
	protected String getSelectSQL() {
		return _SQL_SELECT_POLICYDEVIATION;
	}

	@Override
	protected Map<String, Integer> getTableColumnsMap() {
		return PolicyDeviationModelImpl.TABLE_COLUMNS_MAP;
	}

	/**
	 * Initializes the policy deviation persistence.
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

		_finderPathWithPaginationFindByC_S = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITH_PAGINATION, "findByC_S",
			new String[] {
				Long.class.getName(), String.class.getName(),
				Integer.class.getName(), Integer.class.getName(),
				OrderByComparator.class.getName()
			},
			new String[] {"companyId", "status"}, true);

		_finderPathWithoutPaginationFindByC_S = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "findByC_S",
			new String[] {Long.class.getName(), String.class.getName()},
			new String[] {"companyId", "status"}, true);

		_finderPathCountByC_S = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "countByC_S",
			new String[] {Long.class.getName(), String.class.getName()},
			new String[] {"companyId", "status"}, false);

		PolicyDeviationUtil.setPersistence(this);
	}

	@Deactivate
	public void deactivate() {
		PolicyDeviationUtil.setPersistence(null);

		entityCache.removeCache(PolicyDeviationImpl.class.getName());
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

	private static final String _SQL_SELECT_POLICYDEVIATION =
		"SELECT policyDeviation FROM PolicyDeviation policyDeviation";

	private static final String _SQL_SELECT_POLICYDEVIATION_WHERE =
		"SELECT policyDeviation FROM PolicyDeviation policyDeviation WHERE ";

	private static final String _SQL_COUNT_POLICYDEVIATION =
		"SELECT COUNT(policyDeviation) FROM PolicyDeviation policyDeviation";

	private static final String _SQL_COUNT_POLICYDEVIATION_WHERE =
		"SELECT COUNT(policyDeviation) FROM PolicyDeviation policyDeviation WHERE ";

	private static final String _ORDER_BY_ENTITY_ALIAS = "policyDeviation.";

	private static final String _NO_SUCH_ENTITY_WITH_PRIMARY_KEY =
		"No PolicyDeviation exists with the primary key ";

	private static final String _NO_SUCH_ENTITY_WITH_KEY =
		"No PolicyDeviation exists with the key {";

	private static final Log _log = LogFactoryUtil.getLog(
		PolicyDeviationPersistenceImpl.class);

	@Override
	protected FinderCache getFinderCache() {
		return finderCache;
	}

}