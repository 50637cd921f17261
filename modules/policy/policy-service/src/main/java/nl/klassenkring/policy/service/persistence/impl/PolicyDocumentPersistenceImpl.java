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

import nl.klassenkring.policy.exception.NoSuchPolicyDocumentException;
import nl.klassenkring.policy.model.PolicyDocument;
import nl.klassenkring.policy.model.PolicyDocumentTable;
import nl.klassenkring.policy.model.impl.PolicyDocumentImpl;
import nl.klassenkring.policy.model.impl.PolicyDocumentModelImpl;
import nl.klassenkring.policy.service.persistence.PolicyDocumentPersistence;
import nl.klassenkring.policy.service.persistence.PolicyDocumentUtil;
import nl.klassenkring.policy.service.persistence.impl.constants.KKPersistenceConstants;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * The persistence implementation for the policy document service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @generated
 */
@Component(service = PolicyDocumentPersistence.class)
public class PolicyDocumentPersistenceImpl
	extends BasePersistenceImpl<PolicyDocument>
	implements PolicyDocumentPersistence {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this class directly. Always use <code>PolicyDocumentUtil</code> to access the policy document persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this class.
	 */
	public static final String FINDER_CLASS_NAME_ENTITY =
		PolicyDocumentImpl.class.getName();

	public static final String FINDER_CLASS_NAME_LIST_WITH_PAGINATION =
		FINDER_CLASS_NAME_ENTITY + ".List1";

	public static final String FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION =
		FINDER_CLASS_NAME_ENTITY + ".List2";

	private FinderPath _finderPathWithPaginationFindAll;
	private FinderPath _finderPathWithoutPaginationFindAll;
	private FinderPath _finderPathCountAll;
	private FinderPath _finderPathWithPaginationFindByCompanyId;
	private FinderPath _finderPathWithoutPaginationFindByCompanyId;
	private FinderPath _finderPathCountByCompanyId;

	/**
	 * Returns all the policy documents where companyId = &#63;.
	 *
	 * @param companyId the company ID
	 * @return the matching policy documents
	 */
	@Override
	public List<PolicyDocument> findByCompanyId(long companyId) {
		return findByCompanyId(
			companyId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the policy documents where companyId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PolicyDocumentModelImpl</code>.
	 * </p>
	 *
	 * @param companyId the company ID
	 * @param start the lower bound of the range of policy documents
	 * @param end the upper bound of the range of policy documents (not inclusive)
	 * @return the range of matching policy documents
	 */
	@Override
	public List<PolicyDocument> findByCompanyId(
		long companyId, int start, int end) {

		return findByCompanyId(companyId, start, end, null);
	}

	/**
	 * Returns an ordered range of all the policy documents where companyId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PolicyDocumentModelImpl</code>.
	 * </p>
	 *
	 * @param companyId the company ID
	 * @param start the lower bound of the range of policy documents
	 * @param end the upper bound of the range of policy documents (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching policy documents
	 */
	@Override
	public List<PolicyDocument> findByCompanyId(
		long companyId, int start, int end,
		OrderByComparator<PolicyDocument> orderByComparator) {

		return findByCompanyId(companyId, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the policy documents where companyId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PolicyDocumentModelImpl</code>.
	 * </p>
	 *
	 * @param companyId the company ID
	 * @param start the lower bound of the range of policy documents
	 * @param end the upper bound of the range of policy documents (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching policy documents
	 */
	@Override
	public List<PolicyDocument> findByCompanyId(
		long companyId, int start, int end,
		OrderByComparator<PolicyDocument> orderByComparator,
		boolean useFinderCache) {

		FinderPath finderPath = null;
		Object[] finderArgs = null;

		if ((start == QueryUtil.ALL_POS) && (end == QueryUtil.ALL_POS) &&
			(orderByComparator == null)) {

			if (useFinderCache) {
				finderPath = _finderPathWithoutPaginationFindByCompanyId;
				finderArgs = new Object[] {companyId};
			}
		}
		else if (useFinderCache) {
			finderPath = _finderPathWithPaginationFindByCompanyId;
			finderArgs = new Object[] {
				companyId, start, end, orderByComparator
			};
		}

		List<PolicyDocument> list = null;

		if (useFinderCache) {
			list = (List<PolicyDocument>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (PolicyDocument policyDocument : list) {
					if (companyId != policyDocument.getCompanyId()) {
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

			sb.append(_SQL_SELECT_POLICYDOCUMENT_WHERE);

			sb.append(_FINDER_COLUMN_COMPANYID_COMPANYID_2);

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(PolicyDocumentModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(companyId);

				list = (List<PolicyDocument>)QueryUtil.list(
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
	 * Returns the first policy document in the ordered set where companyId = &#63;.
	 *
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching policy document
	 * @throws NoSuchPolicyDocumentException if a matching policy document could not be found
	 */
	@Override
	public PolicyDocument findByCompanyId_First(
			long companyId, OrderByComparator<PolicyDocument> orderByComparator)
		throws NoSuchPolicyDocumentException {

		PolicyDocument policyDocument = fetchByCompanyId_First(
			companyId, orderByComparator);

		if (policyDocument != null) {
			return policyDocument;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("companyId=");
		sb.append(companyId);

		sb.append("}");

		throw new NoSuchPolicyDocumentException(sb.toString());
	}

	/**
	 * Returns the first policy document in the ordered set where companyId = &#63;.
	 *
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching policy document, or <code>null</code> if a matching policy document could not be found
	 */
	@Override
	public PolicyDocument fetchByCompanyId_First(
		long companyId, OrderByComparator<PolicyDocument> orderByComparator) {

		List<PolicyDocument> list = findByCompanyId(
			companyId, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last policy document in the ordered set where companyId = &#63;.
	 *
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching policy document
	 * @throws NoSuchPolicyDocumentException if a matching policy document could not be found
	 */
	@Override
	public PolicyDocument findByCompanyId_Last(
			long companyId, OrderByComparator<PolicyDocument> orderByComparator)
		throws NoSuchPolicyDocumentException {

		PolicyDocument policyDocument = fetchByCompanyId_Last(
			companyId, orderByComparator);

		if (policyDocument != null) {
			return policyDocument;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("companyId=");
		sb.append(companyId);

		sb.append("}");

		throw new NoSuchPolicyDocumentException(sb.toString());
	}

	/**
	 * Returns the last policy document in the ordered set where companyId = &#63;.
	 *
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching policy document, or <code>null</code> if a matching policy document could not be found
	 */
	@Override
	public PolicyDocument fetchByCompanyId_Last(
		long companyId, OrderByComparator<PolicyDocument> orderByComparator) {

		int count = countByCompanyId(companyId);

		if (count == 0) {
			return null;
		}

		List<PolicyDocument> list = findByCompanyId(
			companyId, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the policy documents before and after the current policy document in the ordered set where companyId = &#63;.
	 *
	 * @param policyDocumentId the primary key of the current policy document
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next policy document
	 * @throws NoSuchPolicyDocumentException if a policy document with the primary key could not be found
	 */
	@Override
	public PolicyDocument[] findByCompanyId_PrevAndNext(
			long policyDocumentId, long companyId,
			OrderByComparator<PolicyDocument> orderByComparator)
		throws NoSuchPolicyDocumentException {

		PolicyDocument policyDocument = findByPrimaryKey(policyDocumentId);

		Session session = null;

		try {
			session = openSession();

			PolicyDocument[] array = new PolicyDocumentImpl[3];

			array[0] = getByCompanyId_PrevAndNext(
				session, policyDocument, companyId, orderByComparator, true);

			array[1] = policyDocument;

			array[2] = getByCompanyId_PrevAndNext(
				session, policyDocument, companyId, orderByComparator, false);

			return array;
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}
	}

	protected PolicyDocument getByCompanyId_PrevAndNext(
		Session session, PolicyDocument policyDocument, long companyId,
		OrderByComparator<PolicyDocument> orderByComparator, boolean previous) {

		StringBundler sb = null;

		if (orderByComparator != null) {
			sb = new StringBundler(
				4 + (orderByComparator.getOrderByConditionFields().length * 3) +
					(orderByComparator.getOrderByFields().length * 3));
		}
		else {
			sb = new StringBundler(3);
		}

		sb.append(_SQL_SELECT_POLICYDOCUMENT_WHERE);

		sb.append(_FINDER_COLUMN_COMPANYID_COMPANYID_2);

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
			sb.append(PolicyDocumentModelImpl.ORDER_BY_JPQL);
		}

		String sql = sb.toString();

		Query query = session.createQuery(sql);

		query.setFirstResult(0);
		query.setMaxResults(2);

		QueryPos queryPos = QueryPos.getInstance(query);

		queryPos.add(companyId);

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(
						policyDocument)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<PolicyDocument> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the policy documents where companyId = &#63; from the database.
	 *
	 * @param companyId the company ID
	 */
	@Override
	public void removeByCompanyId(long companyId) {
		for (PolicyDocument policyDocument :
				findByCompanyId(
					companyId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null)) {

			remove(policyDocument);
		}
	}

	/**
	 * Returns the number of policy documents where companyId = &#63;.
	 *
	 * @param companyId the company ID
	 * @return the number of matching policy documents
	 */
	@Override
	public int countByCompanyId(long companyId) {
		FinderPath finderPath = _finderPathCountByCompanyId;

		Object[] finderArgs = new Object[] {companyId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(2);

			sb.append(_SQL_COUNT_POLICYDOCUMENT_WHERE);

			sb.append(_FINDER_COLUMN_COMPANYID_COMPANYID_2);

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(companyId);

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

	private static final String _FINDER_COLUMN_COMPANYID_COMPANYID_2 =
		"policyDocument.companyId = ?";

	private FinderPath _finderPathFetchByC_V;
	private FinderPath _finderPathCountByC_V;

	/**
	 * Returns the policy document where companyId = &#63; and version = &#63; or throws a <code>NoSuchPolicyDocumentException</code> if it could not be found.
	 *
	 * @param companyId the company ID
	 * @param version the version
	 * @return the matching policy document
	 * @throws NoSuchPolicyDocumentException if a matching policy document could not be found
	 */
	@Override
	public PolicyDocument findByC_V(long companyId, int version)
		throws NoSuchPolicyDocumentException {

		PolicyDocument policyDocument = fetchByC_V(companyId, version);

		if (policyDocument == null) {
			StringBundler sb = new StringBundler(6);

			sb.append(_NO_SUCH_ENTITY_WITH_KEY);

			sb.append("companyId=");
			sb.append(companyId);

			sb.append(", version=");
			sb.append(version);

			sb.append("}");

			if (_log.isDebugEnabled()) {
				_log.debug(sb.toString());
			}

			throw new NoSuchPolicyDocumentException(sb.toString());
		}

		return policyDocument;
	}

	/**
	 * Returns the policy document where companyId = &#63; and version = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param companyId the company ID
	 * @param version the version
	 * @return the matching policy document, or <code>null</code> if a matching policy document could not be found
	 */
	@Override
	public PolicyDocument fetchByC_V(long companyId, int version) {
		return fetchByC_V(companyId, version, true);
	}

	/**
	 * Returns the policy document where companyId = &#63; and version = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param companyId the company ID
	 * @param version the version
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching policy document, or <code>null</code> if a matching policy document could not be found
	 */
	@Override
	public PolicyDocument fetchByC_V(
		long companyId, int version, boolean useFinderCache) {

		Object[] finderArgs = null;

		if (useFinderCache) {
			finderArgs = new Object[] {companyId, version};
		}

		Object result = null;

		if (useFinderCache) {
			result = finderCache.getResult(
				_finderPathFetchByC_V, finderArgs, this);
		}

		if (result instanceof PolicyDocument) {
			PolicyDocument policyDocument = (PolicyDocument)result;

			if ((companyId != policyDocument.getCompanyId()) ||
				(version != policyDocument.getVersion())) {

				result = null;
			}
		}

		if (result == null) {
			StringBundler sb = new StringBundler(4);

			sb.append(_SQL_SELECT_POLICYDOCUMENT_WHERE);

			sb.append(_FINDER_COLUMN_C_V_COMPANYID_2);

			sb.append(_FINDER_COLUMN_C_V_VERSION_2);

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(companyId);

				queryPos.add(version);

				List<PolicyDocument> list = query.list();

				if (list.isEmpty()) {
					if (useFinderCache) {
						finderCache.putResult(
							_finderPathFetchByC_V, finderArgs, list);
					}
				}
				else {
					PolicyDocument policyDocument = list.get(0);

					result = policyDocument;

					cacheResult(policyDocument);
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
			return (PolicyDocument)result;
		}
	}

	/**
	 * Removes the policy document where companyId = &#63; and version = &#63; from the database.
	 *
	 * @param companyId the company ID
	 * @param version the version
	 * @return the policy document that was removed
	 */
	@Override
	public PolicyDocument removeByC_V(long companyId, int version)
		throws NoSuchPolicyDocumentException {

		PolicyDocument policyDocument = findByC_V(companyId, version);

		return remove(policyDocument);
	}

	/**
	 * Returns the number of policy documents where companyId = &#63; and version = &#63;.
	 *
	 * @param companyId the company ID
	 * @param version the version
	 * @return the number of matching policy documents
	 */
	@Override
	public int countByC_V(long companyId, int version) {
		FinderPath finderPath = _finderPathCountByC_V;

		Object[] finderArgs = new Object[] {companyId, version};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(3);

			sb.append(_SQL_COUNT_POLICYDOCUMENT_WHERE);

			sb.append(_FINDER_COLUMN_C_V_COMPANYID_2);

			sb.append(_FINDER_COLUMN_C_V_VERSION_2);

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(companyId);

				queryPos.add(version);

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

	private static final String _FINDER_COLUMN_C_V_COMPANYID_2 =
		"policyDocument.companyId = ? AND ";

	private static final String _FINDER_COLUMN_C_V_VERSION_2 =
		"policyDocument.version = ?";

	private FinderPath _finderPathWithPaginationFindByC_S;
	private FinderPath _finderPathWithoutPaginationFindByC_S;
	private FinderPath _finderPathCountByC_S;

	/**
	 * Returns all the policy documents where companyId = &#63; and status = &#63;.
	 *
	 * @param companyId the company ID
	 * @param status the status
	 * @return the matching policy documents
	 */
	@Override
	public List<PolicyDocument> findByC_S(long companyId, String status) {
		return findByC_S(
			companyId, status, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the policy documents where companyId = &#63; and status = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PolicyDocumentModelImpl</code>.
	 * </p>
	 *
	 * @param companyId the company ID
	 * @param status the status
	 * @param start the lower bound of the range of policy documents
	 * @param end the upper bound of the range of policy documents (not inclusive)
	 * @return the range of matching policy documents
	 */
	@Override
	public List<PolicyDocument> findByC_S(
		long companyId, String status, int start, int end) {

		return findByC_S(companyId, status, start, end, null);
	}

	/**
	 * Returns an ordered range of all the policy documents where companyId = &#63; and status = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PolicyDocumentModelImpl</code>.
	 * </p>
	 *
	 * @param companyId the company ID
	 * @param status the status
	 * @param start the lower bound of the range of policy documents
	 * @param end the upper bound of the range of policy documents (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching policy documents
	 */
	@Override
	public List<PolicyDocument> findByC_S(
		long companyId, String status, int start, int end,
		OrderByComparator<PolicyDocument> orderByComparator) {

		return findByC_S(
			companyId, status, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the policy documents where companyId = &#63; and status = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PolicyDocumentModelImpl</code>.
	 * </p>
	 *
	 * @param companyId the company ID
	 * @param status the status
	 * @param start the lower bound of the range of policy documents
	 * @param end the upper bound of the range of policy documents (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching policy documents
	 */
	@Override
	public List<PolicyDocument> findByC_S(
		long companyId, String status, int start, int end,
		OrderByComparator<PolicyDocument> orderByComparator,
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

		List<PolicyDocument> list = null;

		if (useFinderCache) {
			list = (List<PolicyDocument>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (PolicyDocument policyDocument : list) {
					if ((companyId != policyDocument.getCompanyId()) ||
						!status.equals(policyDocument.getStatus())) {

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

			sb.append(_SQL_SELECT_POLICYDOCUMENT_WHERE);

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
				sb.append(PolicyDocumentModelImpl.ORDER_BY_JPQL);
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

				list = (List<PolicyDocument>)QueryUtil.list(
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
	 * Returns the first policy document in the ordered set where companyId = &#63; and status = &#63;.
	 *
	 * @param companyId the company ID
	 * @param status the status
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching policy document
	 * @throws NoSuchPolicyDocumentException if a matching policy document could not be found
	 */
	@Override
	public PolicyDocument findByC_S_First(
			long companyId, String status,
			OrderByComparator<PolicyDocument> orderByComparator)
		throws NoSuchPolicyDocumentException {

		PolicyDocument policyDocument = fetchByC_S_First(
			companyId, status, orderByComparator);

		if (policyDocument != null) {
			return policyDocument;
		}

		StringBundler sb = new StringBundler(6);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("companyId=");
		sb.append(companyId);

		sb.append(", status=");
		sb.append(status);

		sb.append("}");

		throw new NoSuchPolicyDocumentException(sb.toString());
	}

	/**
	 * Returns the first policy document in the ordered set where companyId = &#63; and status = &#63;.
	 *
	 * @param companyId the company ID
	 * @param status the status
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching policy document, or <code>null</code> if a matching policy document could not be found
	 */
	@Override
	public PolicyDocument fetchByC_S_First(
		long companyId, String status,
		OrderByComparator<PolicyDocument> orderByComparator) {

		List<PolicyDocument> list = findByC_S(
			companyId, status, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last policy document in the ordered set where companyId = &#63; and status = &#63;.
	 *
	 * @param companyId the company ID
	 * @param status the status
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching policy document
	 * @throws NoSuchPolicyDocumentException if a matching policy document could not be found
	 */
	@Override
	public PolicyDocument findByC_S_Last(
			long companyId, String status,
			OrderByComparator<PolicyDocument> orderByComparator)
		throws NoSuchPolicyDocumentException {

		PolicyDocument policyDocument = fetchByC_S_Last(
			companyId, status, orderByComparator);

		if (policyDocument != null) {
			return policyDocument;
		}

		StringBundler sb = new StringBundler(6);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("companyId=");
		sb.append(companyId);

		sb.append(", status=");
		sb.append(status);

		sb.append("}");

		throw new NoSuchPolicyDocumentException(sb.toString());
	}

	/**
	 * Returns the last policy document in the ordered set where companyId = &#63; and status = &#63;.
	 *
	 * @param companyId the company ID
	 * @param status the status
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching policy document, or <code>null</code> if a matching policy document could not be found
	 */
	@Override
	public PolicyDocument fetchByC_S_Last(
		long companyId, String status,
		OrderByComparator<PolicyDocument> orderByComparator) {

		int count = countByC_S(companyId, status);

		if (count == 0) {
			return null;
		}

		List<PolicyDocument> list = findByC_S(
			companyId, status, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the policy documents before and after the current policy document in the ordered set where companyId = &#63; and status = &#63;.
	 *
	 * @param policyDocumentId the primary key of the current policy document
	 * @param companyId the company ID
	 * @param status the status
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next policy document
	 * @throws NoSuchPolicyDocumentException if a policy document with the primary key could not be found
	 */
	@Override
	public PolicyDocument[] findByC_S_PrevAndNext(
			long policyDocumentId, long companyId, String status,
			OrderByComparator<PolicyDocument> orderByComparator)
		throws NoSuchPolicyDocumentException {

		status = Objects.toString(status, "");

		PolicyDocument policyDocument = findByPrimaryKey(policyDocumentId);

		Session session = null;

		try {
			session = openSession();

			PolicyDocument[] array = new PolicyDocumentImpl[3];

			array[0] = getByC_S_PrevAndNext(
				session, policyDocument, companyId, status, orderByComparator,
				true);

			array[1] = policyDocument;

			array[2] = getByC_S_PrevAndNext(
				session, policyDocument, companyId, status, orderByComparator,
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

	protected PolicyDocument getByC_S_PrevAndNext(
		Session session, PolicyDocument policyDocument, long companyId,
		String status, OrderByComparator<PolicyDocument> orderByComparator,
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

		sb.append(_SQL_SELECT_POLICYDOCUMENT_WHERE);

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
			sb.append(PolicyDocumentModelImpl.ORDER_BY_JPQL);
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
						policyDocument)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<PolicyDocument> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the policy documents where companyId = &#63; and status = &#63; from the database.
	 *
	 * @param companyId the company ID
	 * @param status the status
	 */
	@Override
	public void removeByC_S(long companyId, String status) {
		for (PolicyDocument policyDocument :
				findByC_S(
					companyId, status, QueryUtil.ALL_POS, QueryUtil.ALL_POS,
					null)) {

			remove(policyDocument);
		}
	}

	/**
	 * Returns the number of policy documents where companyId = &#63; and status = &#63;.
	 *
	 * @param companyId the company ID
	 * @param status the status
	 * @return the number of matching policy documents
	 */
	@Override
	public int countByC_S(long companyId, String status) {
		status = Objects.toString(status, "");

		FinderPath finderPath = _finderPathCountByC_S;

		Object[] finderArgs = new Object[] {companyId, status};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(3);

			sb.append(_SQL_COUNT_POLICYDOCUMENT_WHERE);

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
		"policyDocument.companyId = ? AND ";

	private static final String _FINDER_COLUMN_C_S_STATUS_2 =
		"policyDocument.status = ?";

	private static final String _FINDER_COLUMN_C_S_STATUS_3 =
		"(policyDocument.status IS NULL OR policyDocument.status = '')";

	public PolicyDocumentPersistenceImpl() {
		setModelClass(PolicyDocument.class);

		setModelImplClass(PolicyDocumentImpl.class);
		setModelPKClass(long.class);

		setTable(PolicyDocumentTable.INSTANCE);
	}

	/**
	 * Caches the policy document in the entity cache if it is enabled.
	 *
	 * @param policyDocument the policy document
	 */
	@Override
	public void cacheResult(PolicyDocument policyDocument) {
		entityCache.putResult(
			PolicyDocumentImpl.class, policyDocument.getPrimaryKey(),
			policyDocument);

		finderCache.putResult(
			_finderPathFetchByC_V,
			new Object[] {
				policyDocument.getCompanyId(), policyDocument.getVersion()
			},
			policyDocument);
	}

	private int _valueObjectFinderCacheListThreshold;

	/**
	 * Caches the policy documents in the entity cache if it is enabled.
	 *
	 * @param policyDocuments the policy documents
	 */
	@Override
	public void cacheResult(List<PolicyDocument> policyDocuments) {
		if ((_valueObjectFinderCacheListThreshold == 0) ||
			((_valueObjectFinderCacheListThreshold > 0) &&
			 (policyDocuments.size() > _valueObjectFinderCacheListThreshold))) {

			return;
		}

		for (PolicyDocument policyDocument : policyDocuments) {
			if (entityCache.getResult(
					PolicyDocumentImpl.class, policyDocument.getPrimaryKey()) ==
						null) {

				cacheResult(policyDocument);
			}
		}
	}

	/**
	 * Clears the cache for all policy documents.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache() {
		entityCache.clearCache(PolicyDocumentImpl.class);

		finderCache.clearCache(PolicyDocumentImpl.class);
	}

	/**
	 * Clears the cache for the policy document.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache(PolicyDocument policyDocument) {
		entityCache.removeResult(PolicyDocumentImpl.class, policyDocument);
	}

	@Override
	public void clearCache(List<PolicyDocument> policyDocuments) {
		for (PolicyDocument policyDocument : policyDocuments) {
			entityCache.removeResult(PolicyDocumentImpl.class, policyDocument);
		}
	}

	@Override
	public void clearCache(Set<Serializable> primaryKeys) {
		finderCache.clearCache(PolicyDocumentImpl.class);

		for (Serializable primaryKey : primaryKeys) {
			entityCache.removeResult(PolicyDocumentImpl.class, primaryKey);
		}
	}

	protected void cacheUniqueFindersCache(
		PolicyDocumentModelImpl policyDocumentModelImpl) {

		Object[] args = new Object[] {
			policyDocumentModelImpl.getCompanyId(),
			policyDocumentModelImpl.getVersion()
		};

		finderCache.putResult(_finderPathCountByC_V, args, Long.valueOf(1));
		finderCache.putResult(
			_finderPathFetchByC_V, args, policyDocumentModelImpl);
	}

	/**
	 * Creates a new policy document with the primary key. Does not add the policy document to the database.
	 *
	 * @param policyDocumentId the primary key for the new policy document
	 * @return the new policy document
	 */
	@Override
	public PolicyDocument create(long policyDocumentId) {
		PolicyDocument policyDocument = new PolicyDocumentImpl();

		policyDocument.setNew(true);
		policyDocument.setPrimaryKey(policyDocumentId);

		policyDocument.setCompanyId(CompanyThreadLocal.getCompanyId());

		return policyDocument;
	}

	/**
	 * Removes the policy document with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param policyDocumentId the primary key of the policy document
	 * @return the policy document that was removed
	 * @throws NoSuchPolicyDocumentException if a policy document with the primary key could not be found
	 */
	@Override
	public PolicyDocument remove(long policyDocumentId)
		throws NoSuchPolicyDocumentException {

		return remove((Serializable)policyDocumentId);
	}

	/**
	 * Removes the policy document with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param primaryKey the primary key of the policy document
	 * @return the policy document that was removed
	 * @throws NoSuchPolicyDocumentException if a policy document with the primary key could not be found
	 */
	@Override
	public PolicyDocument remove(Serializable primaryKey)
		throws NoSuchPolicyDocumentException {

		Session session = null;

		try {
			session = openSession();

			PolicyDocument policyDocument = (PolicyDocument)session.get(
				PolicyDocumentImpl.class, primaryKey);

			if (policyDocument == null) {
				if (_log.isDebugEnabled()) {
					_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
				}

				throw new NoSuchPolicyDocumentException(
					_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			return remove(policyDocument);
		}
		catch (NoSuchPolicyDocumentException noSuchEntityException) {
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
	protected PolicyDocument removeImpl(PolicyDocument policyDocument) {
		Session session = null;

		try {
			session = openSession();

			if (!session.contains(policyDocument)) {
				policyDocument = (PolicyDocument)session.get(
					PolicyDocumentImpl.class,
					policyDocument.getPrimaryKeyObj());
			}

			if (policyDocument != null) {
				session.delete(policyDocument);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		if (policyDocument != null) {
			clearCache(policyDocument);
		}

		return policyDocument;
	}

	@Override
	public PolicyDocument updateImpl(PolicyDocument policyDocument) {
		boolean isNew = policyDocument.isNew();

		if (!(policyDocument instanceof PolicyDocumentModelImpl)) {
			InvocationHandler invocationHandler = null;

			if (ProxyUtil.isProxyClass(policyDocument.getClass())) {
				invocationHandler = ProxyUtil.getInvocationHandler(
					policyDocument);

				throw new IllegalArgumentException(
					"Implement ModelWrapper in policyDocument proxy " +
						invocationHandler.getClass());
			}

			throw new IllegalArgumentException(
				"Implement ModelWrapper in custom PolicyDocument implementation " +
					policyDocument.getClass());
		}

		PolicyDocumentModelImpl policyDocumentModelImpl =
			(PolicyDocumentModelImpl)policyDocument;

		ServiceContext serviceContext =
			ServiceContextThreadLocal.getServiceContext();

		Date date = new Date();

		if (isNew && (policyDocument.getCreateDate() == null)) {
			if (serviceContext == null) {
				policyDocument.setCreateDate(date);
			}
			else {
				policyDocument.setCreateDate(
					serviceContext.getCreateDate(date));
			}
		}

		if (!policyDocumentModelImpl.hasSetModifiedDate()) {
			if (serviceContext == null) {
				policyDocument.setModifiedDate(date);
			}
			else {
				policyDocument.setModifiedDate(
					serviceContext.getModifiedDate(date));
			}
		}

		Session session = null;

		try {
			session = openSession();

			if (isNew) {
				session.save(policyDocument);
			}
			else {
				policyDocument = (PolicyDocument)session.merge(policyDocument);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		entityCache.putResult(
			PolicyDocumentImpl.class, policyDocumentModelImpl, false, true);

		cacheUniqueFindersCache(policyDocumentModelImpl);

		if (isNew) {
			policyDocument.setNew(false);
		}

		policyDocument.resetOriginalValues();

		return policyDocument;
	}

	/**
	 * Returns the policy document with the primary key or throws a <code>com.liferay.portal.kernel.exception.NoSuchModelException</code> if it could not be found.
	 *
	 * @param primaryKey the primary key of the policy document
	 * @return the policy document
	 * @throws NoSuchPolicyDocumentException if a policy document with the primary key could not be found
	 */
	@Override
	public PolicyDocument findByPrimaryKey(Serializable primaryKey)
		throws NoSuchPolicyDocumentException {

		PolicyDocument policyDocument = fetchByPrimaryKey(primaryKey);

		if (policyDocument == null) {
			if (_log.isDebugEnabled()) {
				_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			throw new NoSuchPolicyDocumentException(
				_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
		}

		return policyDocument;
	}

	/**
	 * Returns the policy document with the primary key or throws a <code>NoSuchPolicyDocumentException</code> if it could not be found.
	 *
	 * @param policyDocumentId the primary key of the policy document
	 * @return the policy document
	 * @throws NoSuchPolicyDocumentException if a policy document with the primary key could not be found
	 */
	@Override
	public PolicyDocument findByPrimaryKey(long policyDocumentId)
		throws NoSuchPolicyDocumentException {

		return findByPrimaryKey((Serializable)policyDocumentId);
	}

	/**
	 * Returns the policy document with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param policyDocumentId the primary key of the policy document
	 * @return the policy document, or <code>null</code> if a policy document with the primary key could not be found
	 */
	@Override
	public PolicyDocument fetchByPrimaryKey(long policyDocumentId) {
		return fetchByPrimaryKey((Serializable)policyDocumentId);
	}

	/**
	 * Returns all the policy documents.
	 *
	 * @return the policy documents
	 */
	@Override
	public List<PolicyDocument> findAll() {
		return findAll(QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the policy documents.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PolicyDocumentModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of policy documents
	 * @param end the upper bound of the range of policy documents (not inclusive)
	 * @return the range of policy documents
	 */
	@Override
	public List<PolicyDocument> findAll(int start, int end) {
		return findAll(start, end, null);
	}

	/**
	 * Returns an ordered range of all the policy documents.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PolicyDocumentModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of policy documents
	 * @param end the upper bound of the range of policy documents (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of policy documents
	 */
	@Override
	public List<PolicyDocument> findAll(
		int start, int end,
		OrderByComparator<PolicyDocument> orderByComparator) {

		return findAll(start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the policy documents.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PolicyDocumentModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of policy documents
	 * @param end the upper bound of the range of policy documents (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of policy documents
	 */
	@Override
	public List<PolicyDocument> findAll(
		int start, int end, OrderByComparator<PolicyDocument> orderByComparator,
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

		List<PolicyDocument> list = null;

		if (useFinderCache) {
			list = (List<PolicyDocument>)finderCache.getResult(
				finderPath, finderArgs, this);
		}

		if (list == null) {
			StringBundler sb = null;
			String sql = null;

			if (orderByComparator != null) {
				sb = new StringBundler(
					2 + (orderByComparator.getOrderByFields().length * 2));

				sb.append(_SQL_SELECT_POLICYDOCUMENT);

				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);

				sql = sb.toString();
			}
			else {
				sql = _SQL_SELECT_POLICYDOCUMENT;

				sql = sql.concat(PolicyDocumentModelImpl.ORDER_BY_JPQL);
			}

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				list = (List<PolicyDocument>)QueryUtil.list(
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
	 * Removes all the policy documents from the database.
	 *
	 */
	@Override
	public void removeAll() {
		for (PolicyDocument policyDocument : findAll()) {
			remove(policyDocument);
		}
	}

	/**
	 * Returns the number of policy documents.
	 *
	 * @return the number of policy documents
	 */
	@Override
	public int countAll() {
		Long count = (Long)finderCache.getResult(
			_finderPathCountAll, FINDER_ARGS_EMPTY, this);

		if (count == null) {
			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(_SQL_COUNT_POLICYDOCUMENT);

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
		return "policyDocumentId";
	}

	@Override
	protected String getSelectSQL() {
		return _SQL_SELECT_POLICYDOCUMENT;
	}

	@Override
	protected Map<String, Integer> getTableColumnsMap() {
		return PolicyDocumentModelImpl.TABLE_COLUMNS_MAP;
	}

	/**
	 * Initializes the policy document persistence.
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

		_finderPathWithPaginationFindByCompanyId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITH_PAGINATION, "findByCompanyId",
			new String[] {
				Long.class.getName(), Integer.class.getName(),
				Integer.class.getName(), OrderByComparator.class.getName()
			},
			new String[] {"companyId"}, true);

		_finderPathWithoutPaginationFindByCompanyId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "findByCompanyId",
			new String[] {Long.class.getName()}, new String[] {"companyId"},
			true);

		_finderPathCountByCompanyId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "countByCompanyId",
			new String[] {Long.class.getName()}, new String[] {"companyId"},
			false);

		_finderPathFetchByC_V = new FinderPath(
			FINDER_CLASS_NAME_ENTITY, "fetchByC_V",
			new String[] {Long.class.getName(), Integer.class.getName()},
			new String[] {"companyId", "version"}, true);

		_finderPathCountByC_V = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "countByC_V",
			new String[] {Long.class.getName(), Integer.class.getName()},
			new String[] {"companyId", "version"}, false);

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

		PolicyDocumentUtil.setPersistence(this);
	}

	@Deactivate
	public void deactivate() {
		PolicyDocumentUtil.setPersistence(null);

		entityCache.removeCache(PolicyDocumentImpl.class.getName());
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

	private static final String _SQL_SELECT_POLICYDOCUMENT =
		"SELECT policyDocument FROM PolicyDocument policyDocument";

	private static final String _SQL_SELECT_POLICYDOCUMENT_WHERE =
		"SELECT policyDocument FROM PolicyDocument policyDocument WHERE ";

	private static final String _SQL_COUNT_POLICYDOCUMENT =
		"SELECT COUNT(policyDocument) FROM PolicyDocument policyDocument";

	private static final String _SQL_COUNT_POLICYDOCUMENT_WHERE =
		"SELECT COUNT(policyDocument) FROM PolicyDocument policyDocument WHERE ";

	private static final String _ORDER_BY_ENTITY_ALIAS = "policyDocument.";

	private static final String _NO_SUCH_ENTITY_WITH_PRIMARY_KEY =
		"No PolicyDocument exists with the primary key ";

	private static final String _NO_SUCH_ENTITY_WITH_KEY =
		"No PolicyDocument exists with the key {";

	private static final Log _log = LogFactoryUtil.getLog(
		PolicyDocumentPersistenceImpl.class);

	@Override
	protected FinderCache getFinderCache() {
		return finderCache;
	}

}