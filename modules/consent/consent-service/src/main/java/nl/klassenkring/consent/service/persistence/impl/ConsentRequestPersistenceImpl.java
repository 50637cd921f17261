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

import java.io.Serializable;

import java.lang.reflect.InvocationHandler;

import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.sql.DataSource;

import nl.klassenkring.consent.exception.NoSuchConsentRequestException;
import nl.klassenkring.consent.model.ConsentRequest;
import nl.klassenkring.consent.model.ConsentRequestTable;
import nl.klassenkring.consent.model.impl.ConsentRequestImpl;
import nl.klassenkring.consent.model.impl.ConsentRequestModelImpl;
import nl.klassenkring.consent.service.persistence.ConsentRequestPersistence;
import nl.klassenkring.consent.service.persistence.ConsentRequestUtil;
import nl.klassenkring.consent.service.persistence.impl.constants.KKPersistenceConstants;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * The persistence implementation for the consent request service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @generated
 */
@Component(service = ConsentRequestPersistence.class)
public class ConsentRequestPersistenceImpl
	extends BasePersistenceImpl<ConsentRequest>
	implements ConsentRequestPersistence {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this class directly. Always use <code>ConsentRequestUtil</code> to access the consent request persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this class.
	 */
	public static final String FINDER_CLASS_NAME_ENTITY =
		ConsentRequestImpl.class.getName();

	public static final String FINDER_CLASS_NAME_LIST_WITH_PAGINATION =
		FINDER_CLASS_NAME_ENTITY + ".List1";

	public static final String FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION =
		FINDER_CLASS_NAME_ENTITY + ".List2";

	private FinderPath _finderPathWithPaginationFindAll;
	private FinderPath _finderPathWithoutPaginationFindAll;
	private FinderPath _finderPathCountAll;
	private FinderPath _finderPathWithPaginationFindByConsentCampaignId;
	private FinderPath _finderPathWithoutPaginationFindByConsentCampaignId;
	private FinderPath _finderPathCountByConsentCampaignId;

	/**
	 * Returns all the consent requests where consentCampaignId = &#63;.
	 *
	 * @param consentCampaignId the consent campaign ID
	 * @return the matching consent requests
	 */
	@Override
	public List<ConsentRequest> findByConsentCampaignId(
		long consentCampaignId) {

		return findByConsentCampaignId(
			consentCampaignId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the consent requests where consentCampaignId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentRequestModelImpl</code>.
	 * </p>
	 *
	 * @param consentCampaignId the consent campaign ID
	 * @param start the lower bound of the range of consent requests
	 * @param end the upper bound of the range of consent requests (not inclusive)
	 * @return the range of matching consent requests
	 */
	@Override
	public List<ConsentRequest> findByConsentCampaignId(
		long consentCampaignId, int start, int end) {

		return findByConsentCampaignId(consentCampaignId, start, end, null);
	}

	/**
	 * Returns an ordered range of all the consent requests where consentCampaignId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentRequestModelImpl</code>.
	 * </p>
	 *
	 * @param consentCampaignId the consent campaign ID
	 * @param start the lower bound of the range of consent requests
	 * @param end the upper bound of the range of consent requests (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching consent requests
	 */
	@Override
	public List<ConsentRequest> findByConsentCampaignId(
		long consentCampaignId, int start, int end,
		OrderByComparator<ConsentRequest> orderByComparator) {

		return findByConsentCampaignId(
			consentCampaignId, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the consent requests where consentCampaignId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentRequestModelImpl</code>.
	 * </p>
	 *
	 * @param consentCampaignId the consent campaign ID
	 * @param start the lower bound of the range of consent requests
	 * @param end the upper bound of the range of consent requests (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching consent requests
	 */
	@Override
	public List<ConsentRequest> findByConsentCampaignId(
		long consentCampaignId, int start, int end,
		OrderByComparator<ConsentRequest> orderByComparator,
		boolean useFinderCache) {

		FinderPath finderPath = null;
		Object[] finderArgs = null;

		if ((start == QueryUtil.ALL_POS) && (end == QueryUtil.ALL_POS) &&
			(orderByComparator == null)) {

			if (useFinderCache) {
				finderPath =
					_finderPathWithoutPaginationFindByConsentCampaignId;
				finderArgs = new Object[] {consentCampaignId};
			}
		}
		else if (useFinderCache) {
			finderPath = _finderPathWithPaginationFindByConsentCampaignId;
			finderArgs = new Object[] {
				consentCampaignId, start, end, orderByComparator
			};
		}

		List<ConsentRequest> list = null;

		if (useFinderCache) {
			list = (List<ConsentRequest>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (ConsentRequest consentRequest : list) {
					if (consentCampaignId !=
							consentRequest.getConsentCampaignId()) {

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

			sb.append(_SQL_SELECT_CONSENTREQUEST_WHERE);

			sb.append(_FINDER_COLUMN_CONSENTCAMPAIGNID_CONSENTCAMPAIGNID_2);

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(ConsentRequestModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(consentCampaignId);

				list = (List<ConsentRequest>)QueryUtil.list(
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
	 * Returns the first consent request in the ordered set where consentCampaignId = &#63;.
	 *
	 * @param consentCampaignId the consent campaign ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching consent request
	 * @throws NoSuchConsentRequestException if a matching consent request could not be found
	 */
	@Override
	public ConsentRequest findByConsentCampaignId_First(
			long consentCampaignId,
			OrderByComparator<ConsentRequest> orderByComparator)
		throws NoSuchConsentRequestException {

		ConsentRequest consentRequest = fetchByConsentCampaignId_First(
			consentCampaignId, orderByComparator);

		if (consentRequest != null) {
			return consentRequest;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("consentCampaignId=");
		sb.append(consentCampaignId);

		sb.append("}");

		throw new NoSuchConsentRequestException(sb.toString());
	}

	/**
	 * Returns the first consent request in the ordered set where consentCampaignId = &#63;.
	 *
	 * @param consentCampaignId the consent campaign ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching consent request, or <code>null</code> if a matching consent request could not be found
	 */
	@Override
	public ConsentRequest fetchByConsentCampaignId_First(
		long consentCampaignId,
		OrderByComparator<ConsentRequest> orderByComparator) {

		List<ConsentRequest> list = findByConsentCampaignId(
			consentCampaignId, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last consent request in the ordered set where consentCampaignId = &#63;.
	 *
	 * @param consentCampaignId the consent campaign ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching consent request
	 * @throws NoSuchConsentRequestException if a matching consent request could not be found
	 */
	@Override
	public ConsentRequest findByConsentCampaignId_Last(
			long consentCampaignId,
			OrderByComparator<ConsentRequest> orderByComparator)
		throws NoSuchConsentRequestException {

		ConsentRequest consentRequest = fetchByConsentCampaignId_Last(
			consentCampaignId, orderByComparator);

		if (consentRequest != null) {
			return consentRequest;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("consentCampaignId=");
		sb.append(consentCampaignId);

		sb.append("}");

		throw new NoSuchConsentRequestException(sb.toString());
	}

	/**
	 * Returns the last consent request in the ordered set where consentCampaignId = &#63;.
	 *
	 * @param consentCampaignId the consent campaign ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching consent request, or <code>null</code> if a matching consent request could not be found
	 */
	@Override
	public ConsentRequest fetchByConsentCampaignId_Last(
		long consentCampaignId,
		OrderByComparator<ConsentRequest> orderByComparator) {

		int count = countByConsentCampaignId(consentCampaignId);

		if (count == 0) {
			return null;
		}

		List<ConsentRequest> list = findByConsentCampaignId(
			consentCampaignId, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the consent requests before and after the current consent request in the ordered set where consentCampaignId = &#63;.
	 *
	 * @param consentRequestId the primary key of the current consent request
	 * @param consentCampaignId the consent campaign ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next consent request
	 * @throws NoSuchConsentRequestException if a consent request with the primary key could not be found
	 */
	@Override
	public ConsentRequest[] findByConsentCampaignId_PrevAndNext(
			long consentRequestId, long consentCampaignId,
			OrderByComparator<ConsentRequest> orderByComparator)
		throws NoSuchConsentRequestException {

		ConsentRequest consentRequest = findByPrimaryKey(consentRequestId);

		Session session = null;

		try {
			session = openSession();

			ConsentRequest[] array = new ConsentRequestImpl[3];

			array[0] = getByConsentCampaignId_PrevAndNext(
				session, consentRequest, consentCampaignId, orderByComparator,
				true);

			array[1] = consentRequest;

			array[2] = getByConsentCampaignId_PrevAndNext(
				session, consentRequest, consentCampaignId, orderByComparator,
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

	protected ConsentRequest getByConsentCampaignId_PrevAndNext(
		Session session, ConsentRequest consentRequest, long consentCampaignId,
		OrderByComparator<ConsentRequest> orderByComparator, boolean previous) {

		StringBundler sb = null;

		if (orderByComparator != null) {
			sb = new StringBundler(
				4 + (orderByComparator.getOrderByConditionFields().length * 3) +
					(orderByComparator.getOrderByFields().length * 3));
		}
		else {
			sb = new StringBundler(3);
		}

		sb.append(_SQL_SELECT_CONSENTREQUEST_WHERE);

		sb.append(_FINDER_COLUMN_CONSENTCAMPAIGNID_CONSENTCAMPAIGNID_2);

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
			sb.append(ConsentRequestModelImpl.ORDER_BY_JPQL);
		}

		String sql = sb.toString();

		Query query = session.createQuery(sql);

		query.setFirstResult(0);
		query.setMaxResults(2);

		QueryPos queryPos = QueryPos.getInstance(query);

		queryPos.add(consentCampaignId);

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(
						consentRequest)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<ConsentRequest> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the consent requests where consentCampaignId = &#63; from the database.
	 *
	 * @param consentCampaignId the consent campaign ID
	 */
	@Override
	public void removeByConsentCampaignId(long consentCampaignId) {
		for (ConsentRequest consentRequest :
				findByConsentCampaignId(
					consentCampaignId, QueryUtil.ALL_POS, QueryUtil.ALL_POS,
					null)) {

			remove(consentRequest);
		}
	}

	/**
	 * Returns the number of consent requests where consentCampaignId = &#63;.
	 *
	 * @param consentCampaignId the consent campaign ID
	 * @return the number of matching consent requests
	 */
	@Override
	public int countByConsentCampaignId(long consentCampaignId) {
		FinderPath finderPath = _finderPathCountByConsentCampaignId;

		Object[] finderArgs = new Object[] {consentCampaignId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(2);

			sb.append(_SQL_COUNT_CONSENTREQUEST_WHERE);

			sb.append(_FINDER_COLUMN_CONSENTCAMPAIGNID_CONSENTCAMPAIGNID_2);

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(consentCampaignId);

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

	private static final String
		_FINDER_COLUMN_CONSENTCAMPAIGNID_CONSENTCAMPAIGNID_2 =
			"consentRequest.consentCampaignId = ?";

	private FinderPath _finderPathWithPaginationFindByGuardianId;
	private FinderPath _finderPathWithoutPaginationFindByGuardianId;
	private FinderPath _finderPathCountByGuardianId;

	/**
	 * Returns all the consent requests where guardianId = &#63;.
	 *
	 * @param guardianId the guardian ID
	 * @return the matching consent requests
	 */
	@Override
	public List<ConsentRequest> findByGuardianId(long guardianId) {
		return findByGuardianId(
			guardianId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the consent requests where guardianId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentRequestModelImpl</code>.
	 * </p>
	 *
	 * @param guardianId the guardian ID
	 * @param start the lower bound of the range of consent requests
	 * @param end the upper bound of the range of consent requests (not inclusive)
	 * @return the range of matching consent requests
	 */
	@Override
	public List<ConsentRequest> findByGuardianId(
		long guardianId, int start, int end) {

		return findByGuardianId(guardianId, start, end, null);
	}

	/**
	 * Returns an ordered range of all the consent requests where guardianId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentRequestModelImpl</code>.
	 * </p>
	 *
	 * @param guardianId the guardian ID
	 * @param start the lower bound of the range of consent requests
	 * @param end the upper bound of the range of consent requests (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching consent requests
	 */
	@Override
	public List<ConsentRequest> findByGuardianId(
		long guardianId, int start, int end,
		OrderByComparator<ConsentRequest> orderByComparator) {

		return findByGuardianId(
			guardianId, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the consent requests where guardianId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentRequestModelImpl</code>.
	 * </p>
	 *
	 * @param guardianId the guardian ID
	 * @param start the lower bound of the range of consent requests
	 * @param end the upper bound of the range of consent requests (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching consent requests
	 */
	@Override
	public List<ConsentRequest> findByGuardianId(
		long guardianId, int start, int end,
		OrderByComparator<ConsentRequest> orderByComparator,
		boolean useFinderCache) {

		FinderPath finderPath = null;
		Object[] finderArgs = null;

		if ((start == QueryUtil.ALL_POS) && (end == QueryUtil.ALL_POS) &&
			(orderByComparator == null)) {

			if (useFinderCache) {
				finderPath = _finderPathWithoutPaginationFindByGuardianId;
				finderArgs = new Object[] {guardianId};
			}
		}
		else if (useFinderCache) {
			finderPath = _finderPathWithPaginationFindByGuardianId;
			finderArgs = new Object[] {
				guardianId, start, end, orderByComparator
			};
		}

		List<ConsentRequest> list = null;

		if (useFinderCache) {
			list = (List<ConsentRequest>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (ConsentRequest consentRequest : list) {
					if (guardianId != consentRequest.getGuardianId()) {
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

			sb.append(_SQL_SELECT_CONSENTREQUEST_WHERE);

			sb.append(_FINDER_COLUMN_GUARDIANID_GUARDIANID_2);

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(ConsentRequestModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(guardianId);

				list = (List<ConsentRequest>)QueryUtil.list(
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
	 * Returns the first consent request in the ordered set where guardianId = &#63;.
	 *
	 * @param guardianId the guardian ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching consent request
	 * @throws NoSuchConsentRequestException if a matching consent request could not be found
	 */
	@Override
	public ConsentRequest findByGuardianId_First(
			long guardianId,
			OrderByComparator<ConsentRequest> orderByComparator)
		throws NoSuchConsentRequestException {

		ConsentRequest consentRequest = fetchByGuardianId_First(
			guardianId, orderByComparator);

		if (consentRequest != null) {
			return consentRequest;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("guardianId=");
		sb.append(guardianId);

		sb.append("}");

		throw new NoSuchConsentRequestException(sb.toString());
	}

	/**
	 * Returns the first consent request in the ordered set where guardianId = &#63;.
	 *
	 * @param guardianId the guardian ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching consent request, or <code>null</code> if a matching consent request could not be found
	 */
	@Override
	public ConsentRequest fetchByGuardianId_First(
		long guardianId, OrderByComparator<ConsentRequest> orderByComparator) {

		List<ConsentRequest> list = findByGuardianId(
			guardianId, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last consent request in the ordered set where guardianId = &#63;.
	 *
	 * @param guardianId the guardian ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching consent request
	 * @throws NoSuchConsentRequestException if a matching consent request could not be found
	 */
	@Override
	public ConsentRequest findByGuardianId_Last(
			long guardianId,
			OrderByComparator<ConsentRequest> orderByComparator)
		throws NoSuchConsentRequestException {

		ConsentRequest consentRequest = fetchByGuardianId_Last(
			guardianId, orderByComparator);

		if (consentRequest != null) {
			return consentRequest;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("guardianId=");
		sb.append(guardianId);

		sb.append("}");

		throw new NoSuchConsentRequestException(sb.toString());
	}

	/**
	 * Returns the last consent request in the ordered set where guardianId = &#63;.
	 *
	 * @param guardianId the guardian ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching consent request, or <code>null</code> if a matching consent request could not be found
	 */
	@Override
	public ConsentRequest fetchByGuardianId_Last(
		long guardianId, OrderByComparator<ConsentRequest> orderByComparator) {

		int count = countByGuardianId(guardianId);

		if (count == 0) {
			return null;
		}

		List<ConsentRequest> list = findByGuardianId(
			guardianId, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the consent requests before and after the current consent request in the ordered set where guardianId = &#63;.
	 *
	 * @param consentRequestId the primary key of the current consent request
	 * @param guardianId the guardian ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next consent request
	 * @throws NoSuchConsentRequestException if a consent request with the primary key could not be found
	 */
	@Override
	public ConsentRequest[] findByGuardianId_PrevAndNext(
			long consentRequestId, long guardianId,
			OrderByComparator<ConsentRequest> orderByComparator)
		throws NoSuchConsentRequestException {

		ConsentRequest consentRequest = findByPrimaryKey(consentRequestId);

		Session session = null;

		try {
			session = openSession();

			ConsentRequest[] array = new ConsentRequestImpl[3];

			array[0] = getByGuardianId_PrevAndNext(
				session, consentRequest, guardianId, orderByComparator, true);

			array[1] = consentRequest;

			array[2] = getByGuardianId_PrevAndNext(
				session, consentRequest, guardianId, orderByComparator, false);

			return array;
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}
	}

	protected ConsentRequest getByGuardianId_PrevAndNext(
		Session session, ConsentRequest consentRequest, long guardianId,
		OrderByComparator<ConsentRequest> orderByComparator, boolean previous) {

		StringBundler sb = null;

		if (orderByComparator != null) {
			sb = new StringBundler(
				4 + (orderByComparator.getOrderByConditionFields().length * 3) +
					(orderByComparator.getOrderByFields().length * 3));
		}
		else {
			sb = new StringBundler(3);
		}

		sb.append(_SQL_SELECT_CONSENTREQUEST_WHERE);

		sb.append(_FINDER_COLUMN_GUARDIANID_GUARDIANID_2);

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
			sb.append(ConsentRequestModelImpl.ORDER_BY_JPQL);
		}

		String sql = sb.toString();

		Query query = session.createQuery(sql);

		query.setFirstResult(0);
		query.setMaxResults(2);

		QueryPos queryPos = QueryPos.getInstance(query);

		queryPos.add(guardianId);

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(
						consentRequest)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<ConsentRequest> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the consent requests where guardianId = &#63; from the database.
	 *
	 * @param guardianId the guardian ID
	 */
	@Override
	public void removeByGuardianId(long guardianId) {
		for (ConsentRequest consentRequest :
				findByGuardianId(
					guardianId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null)) {

			remove(consentRequest);
		}
	}

	/**
	 * Returns the number of consent requests where guardianId = &#63;.
	 *
	 * @param guardianId the guardian ID
	 * @return the number of matching consent requests
	 */
	@Override
	public int countByGuardianId(long guardianId) {
		FinderPath finderPath = _finderPathCountByGuardianId;

		Object[] finderArgs = new Object[] {guardianId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(2);

			sb.append(_SQL_COUNT_CONSENTREQUEST_WHERE);

			sb.append(_FINDER_COLUMN_GUARDIANID_GUARDIANID_2);

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(guardianId);

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

	private static final String _FINDER_COLUMN_GUARDIANID_GUARDIANID_2 =
		"consentRequest.guardianId = ?";

	private FinderPath _finderPathWithPaginationFindByP_C;
	private FinderPath _finderPathWithoutPaginationFindByP_C;
	private FinderPath _finderPathCountByP_C;

	/**
	 * Returns all the consent requests where pupilId = &#63; and consentCampaignId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param consentCampaignId the consent campaign ID
	 * @return the matching consent requests
	 */
	@Override
	public List<ConsentRequest> findByP_C(
		long pupilId, long consentCampaignId) {

		return findByP_C(
			pupilId, consentCampaignId, QueryUtil.ALL_POS, QueryUtil.ALL_POS,
			null);
	}

	/**
	 * Returns a range of all the consent requests where pupilId = &#63; and consentCampaignId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentRequestModelImpl</code>.
	 * </p>
	 *
	 * @param pupilId the pupil ID
	 * @param consentCampaignId the consent campaign ID
	 * @param start the lower bound of the range of consent requests
	 * @param end the upper bound of the range of consent requests (not inclusive)
	 * @return the range of matching consent requests
	 */
	@Override
	public List<ConsentRequest> findByP_C(
		long pupilId, long consentCampaignId, int start, int end) {

		return findByP_C(pupilId, consentCampaignId, start, end, null);
	}

	/**
	 * Returns an ordered range of all the consent requests where pupilId = &#63; and consentCampaignId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentRequestModelImpl</code>.
	 * </p>
	 *
	 * @param pupilId the pupil ID
	 * @param consentCampaignId the consent campaign ID
	 * @param start the lower bound of the range of consent requests
	 * @param end the upper bound of the range of consent requests (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching consent requests
	 */
	@Override
	public List<ConsentRequest> findByP_C(
		long pupilId, long consentCampaignId, int start, int end,
		OrderByComparator<ConsentRequest> orderByComparator) {

		return findByP_C(
			pupilId, consentCampaignId, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the consent requests where pupilId = &#63; and consentCampaignId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentRequestModelImpl</code>.
	 * </p>
	 *
	 * @param pupilId the pupil ID
	 * @param consentCampaignId the consent campaign ID
	 * @param start the lower bound of the range of consent requests
	 * @param end the upper bound of the range of consent requests (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching consent requests
	 */
	@Override
	public List<ConsentRequest> findByP_C(
		long pupilId, long consentCampaignId, int start, int end,
		OrderByComparator<ConsentRequest> orderByComparator,
		boolean useFinderCache) {

		FinderPath finderPath = null;
		Object[] finderArgs = null;

		if ((start == QueryUtil.ALL_POS) && (end == QueryUtil.ALL_POS) &&
			(orderByComparator == null)) {

			if (useFinderCache) {
				finderPath = _finderPathWithoutPaginationFindByP_C;
				finderArgs = new Object[] {pupilId, consentCampaignId};
			}
		}
		else if (useFinderCache) {
			finderPath = _finderPathWithPaginationFindByP_C;
			finderArgs = new Object[] {
				pupilId, consentCampaignId, start, end, orderByComparator
			};
		}

		List<ConsentRequest> list = null;

		if (useFinderCache) {
			list = (List<ConsentRequest>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (ConsentRequest consentRequest : list) {
					if ((pupilId != consentRequest.getPupilId()) ||
						(consentCampaignId !=
							consentRequest.getConsentCampaignId())) {

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

			sb.append(_SQL_SELECT_CONSENTREQUEST_WHERE);

			sb.append(_FINDER_COLUMN_P_C_PUPILID_2);

			sb.append(_FINDER_COLUMN_P_C_CONSENTCAMPAIGNID_2);

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(ConsentRequestModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(pupilId);

				queryPos.add(consentCampaignId);

				list = (List<ConsentRequest>)QueryUtil.list(
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
	 * Returns the first consent request in the ordered set where pupilId = &#63; and consentCampaignId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param consentCampaignId the consent campaign ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching consent request
	 * @throws NoSuchConsentRequestException if a matching consent request could not be found
	 */
	@Override
	public ConsentRequest findByP_C_First(
			long pupilId, long consentCampaignId,
			OrderByComparator<ConsentRequest> orderByComparator)
		throws NoSuchConsentRequestException {

		ConsentRequest consentRequest = fetchByP_C_First(
			pupilId, consentCampaignId, orderByComparator);

		if (consentRequest != null) {
			return consentRequest;
		}

		StringBundler sb = new StringBundler(6);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("pupilId=");
		sb.append(pupilId);

		sb.append(", consentCampaignId=");
		sb.append(consentCampaignId);

		sb.append("}");

		throw new NoSuchConsentRequestException(sb.toString());
	}

	/**
	 * Returns the first consent request in the ordered set where pupilId = &#63; and consentCampaignId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param consentCampaignId the consent campaign ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching consent request, or <code>null</code> if a matching consent request could not be found
	 */
	@Override
	public ConsentRequest fetchByP_C_First(
		long pupilId, long consentCampaignId,
		OrderByComparator<ConsentRequest> orderByComparator) {

		List<ConsentRequest> list = findByP_C(
			pupilId, consentCampaignId, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last consent request in the ordered set where pupilId = &#63; and consentCampaignId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param consentCampaignId the consent campaign ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching consent request
	 * @throws NoSuchConsentRequestException if a matching consent request could not be found
	 */
	@Override
	public ConsentRequest findByP_C_Last(
			long pupilId, long consentCampaignId,
			OrderByComparator<ConsentRequest> orderByComparator)
		throws NoSuchConsentRequestException {

		ConsentRequest consentRequest = fetchByP_C_Last(
			pupilId, consentCampaignId, orderByComparator);

		if (consentRequest != null) {
			return consentRequest;
		}

		StringBundler sb = new StringBundler(6);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("pupilId=");
		sb.append(pupilId);

		sb.append(", consentCampaignId=");
		sb.append(consentCampaignId);

		sb.append("}");

		throw new NoSuchConsentRequestException(sb.toString());
	}

	/**
	 * Returns the last consent request in the ordered set where pupilId = &#63; and consentCampaignId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param consentCampaignId the consent campaign ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching consent request, or <code>null</code> if a matching consent request could not be found
	 */
	@Override
	public ConsentRequest fetchByP_C_Last(
		long pupilId, long consentCampaignId,
		OrderByComparator<ConsentRequest> orderByComparator) {

		int count = countByP_C(pupilId, consentCampaignId);

		if (count == 0) {
			return null;
		}

		List<ConsentRequest> list = findByP_C(
			pupilId, consentCampaignId, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the consent requests before and after the current consent request in the ordered set where pupilId = &#63; and consentCampaignId = &#63;.
	 *
	 * @param consentRequestId the primary key of the current consent request
	 * @param pupilId the pupil ID
	 * @param consentCampaignId the consent campaign ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next consent request
	 * @throws NoSuchConsentRequestException if a consent request with the primary key could not be found
	 */
	@Override
	public ConsentRequest[] findByP_C_PrevAndNext(
			long consentRequestId, long pupilId, long consentCampaignId,
			OrderByComparator<ConsentRequest> orderByComparator)
		throws NoSuchConsentRequestException {

		ConsentRequest consentRequest = findByPrimaryKey(consentRequestId);

		Session session = null;

		try {
			session = openSession();

			ConsentRequest[] array = new ConsentRequestImpl[3];

			array[0] = getByP_C_PrevAndNext(
				session, consentRequest, pupilId, consentCampaignId,
				orderByComparator, true);

			array[1] = consentRequest;

			array[2] = getByP_C_PrevAndNext(
				session, consentRequest, pupilId, consentCampaignId,
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

	protected ConsentRequest getByP_C_PrevAndNext(
		Session session, ConsentRequest consentRequest, long pupilId,
		long consentCampaignId,
		OrderByComparator<ConsentRequest> orderByComparator, boolean previous) {

		StringBundler sb = null;

		if (orderByComparator != null) {
			sb = new StringBundler(
				5 + (orderByComparator.getOrderByConditionFields().length * 3) +
					(orderByComparator.getOrderByFields().length * 3));
		}
		else {
			sb = new StringBundler(4);
		}

		sb.append(_SQL_SELECT_CONSENTREQUEST_WHERE);

		sb.append(_FINDER_COLUMN_P_C_PUPILID_2);

		sb.append(_FINDER_COLUMN_P_C_CONSENTCAMPAIGNID_2);

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
			sb.append(ConsentRequestModelImpl.ORDER_BY_JPQL);
		}

		String sql = sb.toString();

		Query query = session.createQuery(sql);

		query.setFirstResult(0);
		query.setMaxResults(2);

		QueryPos queryPos = QueryPos.getInstance(query);

		queryPos.add(pupilId);

		queryPos.add(consentCampaignId);

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(
						consentRequest)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<ConsentRequest> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the consent requests where pupilId = &#63; and consentCampaignId = &#63; from the database.
	 *
	 * @param pupilId the pupil ID
	 * @param consentCampaignId the consent campaign ID
	 */
	@Override
	public void removeByP_C(long pupilId, long consentCampaignId) {
		for (ConsentRequest consentRequest :
				findByP_C(
					pupilId, consentCampaignId, QueryUtil.ALL_POS,
					QueryUtil.ALL_POS, null)) {

			remove(consentRequest);
		}
	}

	/**
	 * Returns the number of consent requests where pupilId = &#63; and consentCampaignId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param consentCampaignId the consent campaign ID
	 * @return the number of matching consent requests
	 */
	@Override
	public int countByP_C(long pupilId, long consentCampaignId) {
		FinderPath finderPath = _finderPathCountByP_C;

		Object[] finderArgs = new Object[] {pupilId, consentCampaignId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(3);

			sb.append(_SQL_COUNT_CONSENTREQUEST_WHERE);

			sb.append(_FINDER_COLUMN_P_C_PUPILID_2);

			sb.append(_FINDER_COLUMN_P_C_CONSENTCAMPAIGNID_2);

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(pupilId);

				queryPos.add(consentCampaignId);

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

	private static final String _FINDER_COLUMN_P_C_PUPILID_2 =
		"consentRequest.pupilId = ? AND ";

	private static final String _FINDER_COLUMN_P_C_CONSENTCAMPAIGNID_2 =
		"consentRequest.consentCampaignId = ?";

	private FinderPath _finderPathFetchByC_G_P;
	private FinderPath _finderPathCountByC_G_P;

	/**
	 * Returns the consent request where consentCampaignId = &#63; and guardianId = &#63; and pupilId = &#63; or throws a <code>NoSuchConsentRequestException</code> if it could not be found.
	 *
	 * @param consentCampaignId the consent campaign ID
	 * @param guardianId the guardian ID
	 * @param pupilId the pupil ID
	 * @return the matching consent request
	 * @throws NoSuchConsentRequestException if a matching consent request could not be found
	 */
	@Override
	public ConsentRequest findByC_G_P(
			long consentCampaignId, long guardianId, long pupilId)
		throws NoSuchConsentRequestException {

		ConsentRequest consentRequest = fetchByC_G_P(
			consentCampaignId, guardianId, pupilId);

		if (consentRequest == null) {
			StringBundler sb = new StringBundler(8);

			sb.append(_NO_SUCH_ENTITY_WITH_KEY);

			sb.append("consentCampaignId=");
			sb.append(consentCampaignId);

			sb.append(", guardianId=");
			sb.append(guardianId);

			sb.append(", pupilId=");
			sb.append(pupilId);

			sb.append("}");

			if (_log.isDebugEnabled()) {
				_log.debug(sb.toString());
			}

			throw new NoSuchConsentRequestException(sb.toString());
		}

		return consentRequest;
	}

	/**
	 * Returns the consent request where consentCampaignId = &#63; and guardianId = &#63; and pupilId = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param consentCampaignId the consent campaign ID
	 * @param guardianId the guardian ID
	 * @param pupilId the pupil ID
	 * @return the matching consent request, or <code>null</code> if a matching consent request could not be found
	 */
	@Override
	public ConsentRequest fetchByC_G_P(
		long consentCampaignId, long guardianId, long pupilId) {

		return fetchByC_G_P(consentCampaignId, guardianId, pupilId, true);
	}

	/**
	 * Returns the consent request where consentCampaignId = &#63; and guardianId = &#63; and pupilId = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param consentCampaignId the consent campaign ID
	 * @param guardianId the guardian ID
	 * @param pupilId the pupil ID
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching consent request, or <code>null</code> if a matching consent request could not be found
	 */
	@Override
	public ConsentRequest fetchByC_G_P(
		long consentCampaignId, long guardianId, long pupilId,
		boolean useFinderCache) {

		Object[] finderArgs = null;

		if (useFinderCache) {
			finderArgs = new Object[] {consentCampaignId, guardianId, pupilId};
		}

		Object result = null;

		if (useFinderCache) {
			result = finderCache.getResult(
				_finderPathFetchByC_G_P, finderArgs, this);
		}

		if (result instanceof ConsentRequest) {
			ConsentRequest consentRequest = (ConsentRequest)result;

			if ((consentCampaignId != consentRequest.getConsentCampaignId()) ||
				(guardianId != consentRequest.getGuardianId()) ||
				(pupilId != consentRequest.getPupilId())) {

				result = null;
			}
		}

		if (result == null) {
			StringBundler sb = new StringBundler(5);

			sb.append(_SQL_SELECT_CONSENTREQUEST_WHERE);

			sb.append(_FINDER_COLUMN_C_G_P_CONSENTCAMPAIGNID_2);

			sb.append(_FINDER_COLUMN_C_G_P_GUARDIANID_2);

			sb.append(_FINDER_COLUMN_C_G_P_PUPILID_2);

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(consentCampaignId);

				queryPos.add(guardianId);

				queryPos.add(pupilId);

				List<ConsentRequest> list = query.list();

				if (list.isEmpty()) {
					if (useFinderCache) {
						finderCache.putResult(
							_finderPathFetchByC_G_P, finderArgs, list);
					}
				}
				else {
					ConsentRequest consentRequest = list.get(0);

					result = consentRequest;

					cacheResult(consentRequest);
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
			return (ConsentRequest)result;
		}
	}

	/**
	 * Removes the consent request where consentCampaignId = &#63; and guardianId = &#63; and pupilId = &#63; from the database.
	 *
	 * @param consentCampaignId the consent campaign ID
	 * @param guardianId the guardian ID
	 * @param pupilId the pupil ID
	 * @return the consent request that was removed
	 */
	@Override
	public ConsentRequest removeByC_G_P(
			long consentCampaignId, long guardianId, long pupilId)
		throws NoSuchConsentRequestException {

		ConsentRequest consentRequest = findByC_G_P(
			consentCampaignId, guardianId, pupilId);

		return remove(consentRequest);
	}

	/**
	 * Returns the number of consent requests where consentCampaignId = &#63; and guardianId = &#63; and pupilId = &#63;.
	 *
	 * @param consentCampaignId the consent campaign ID
	 * @param guardianId the guardian ID
	 * @param pupilId the pupil ID
	 * @return the number of matching consent requests
	 */
	@Override
	public int countByC_G_P(
		long consentCampaignId, long guardianId, long pupilId) {

		FinderPath finderPath = _finderPathCountByC_G_P;

		Object[] finderArgs = new Object[] {
			consentCampaignId, guardianId, pupilId
		};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(4);

			sb.append(_SQL_COUNT_CONSENTREQUEST_WHERE);

			sb.append(_FINDER_COLUMN_C_G_P_CONSENTCAMPAIGNID_2);

			sb.append(_FINDER_COLUMN_C_G_P_GUARDIANID_2);

			sb.append(_FINDER_COLUMN_C_G_P_PUPILID_2);

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(consentCampaignId);

				queryPos.add(guardianId);

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

	private static final String _FINDER_COLUMN_C_G_P_CONSENTCAMPAIGNID_2 =
		"consentRequest.consentCampaignId = ? AND ";

	private static final String _FINDER_COLUMN_C_G_P_GUARDIANID_2 =
		"consentRequest.guardianId = ? AND ";

	private static final String _FINDER_COLUMN_C_G_P_PUPILID_2 =
		"consentRequest.pupilId = ?";

	public ConsentRequestPersistenceImpl() {
		setModelClass(ConsentRequest.class);

		setModelImplClass(ConsentRequestImpl.class);
		setModelPKClass(long.class);

		setTable(ConsentRequestTable.INSTANCE);
	}

	/**
	 * Caches the consent request in the entity cache if it is enabled.
	 *
	 * @param consentRequest the consent request
	 */
	@Override
	public void cacheResult(ConsentRequest consentRequest) {
		entityCache.putResult(
			ConsentRequestImpl.class, consentRequest.getPrimaryKey(),
			consentRequest);

		finderCache.putResult(
			_finderPathFetchByC_G_P,
			new Object[] {
				consentRequest.getConsentCampaignId(),
				consentRequest.getGuardianId(), consentRequest.getPupilId()
			},
			consentRequest);
	}

	private int _valueObjectFinderCacheListThreshold;

	/**
	 * Caches the consent requests in the entity cache if it is enabled.
	 *
	 * @param consentRequests the consent requests
	 */
	@Override
	public void cacheResult(List<ConsentRequest> consentRequests) {
		if ((_valueObjectFinderCacheListThreshold == 0) ||
			((_valueObjectFinderCacheListThreshold > 0) &&
			 (consentRequests.size() > _valueObjectFinderCacheListThreshold))) {

			return;
		}

		for (ConsentRequest consentRequest : consentRequests) {
			if (entityCache.getResult(
					ConsentRequestImpl.class, consentRequest.getPrimaryKey()) ==
						null) {

				cacheResult(consentRequest);
			}
		}
	}

	/**
	 * Clears the cache for all consent requests.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache() {
		entityCache.clearCache(ConsentRequestImpl.class);

		finderCache.clearCache(ConsentRequestImpl.class);
	}

	/**
	 * Clears the cache for the consent request.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache(ConsentRequest consentRequest) {
		entityCache.removeResult(ConsentRequestImpl.class, consentRequest);
	}

	@Override
	public void clearCache(List<ConsentRequest> consentRequests) {
		for (ConsentRequest consentRequest : consentRequests) {
			entityCache.removeResult(ConsentRequestImpl.class, consentRequest);
		}
	}

	@Override
	public void clearCache(Set<Serializable> primaryKeys) {
		finderCache.clearCache(ConsentRequestImpl.class);

		for (Serializable primaryKey : primaryKeys) {
			entityCache.removeResult(ConsentRequestImpl.class, primaryKey);
		}
	}

	protected void cacheUniqueFindersCache(
		ConsentRequestModelImpl consentRequestModelImpl) {

		Object[] args = new Object[] {
			consentRequestModelImpl.getConsentCampaignId(),
			consentRequestModelImpl.getGuardianId(),
			consentRequestModelImpl.getPupilId()
		};

		finderCache.putResult(_finderPathCountByC_G_P, args, Long.valueOf(1));
		finderCache.putResult(
			_finderPathFetchByC_G_P, args, consentRequestModelImpl);
	}

	/**
	 * Creates a new consent request with the primary key. Does not add the consent request to the database.
	 *
	 * @param consentRequestId the primary key for the new consent request
	 * @return the new consent request
	 */
	@Override
	public ConsentRequest create(long consentRequestId) {
		ConsentRequest consentRequest = new ConsentRequestImpl();

		consentRequest.setNew(true);
		consentRequest.setPrimaryKey(consentRequestId);

		consentRequest.setCompanyId(CompanyThreadLocal.getCompanyId());

		return consentRequest;
	}

	/**
	 * Removes the consent request with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param consentRequestId the primary key of the consent request
	 * @return the consent request that was removed
	 * @throws NoSuchConsentRequestException if a consent request with the primary key could not be found
	 */
	@Override
	public ConsentRequest remove(long consentRequestId)
		throws NoSuchConsentRequestException {

		return remove((Serializable)consentRequestId);
	}

	/**
	 * Removes the consent request with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param primaryKey the primary key of the consent request
	 * @return the consent request that was removed
	 * @throws NoSuchConsentRequestException if a consent request with the primary key could not be found
	 */
	@Override
	public ConsentRequest remove(Serializable primaryKey)
		throws NoSuchConsentRequestException {

		Session session = null;

		try {
			session = openSession();

			ConsentRequest consentRequest = (ConsentRequest)session.get(
				ConsentRequestImpl.class, primaryKey);

			if (consentRequest == null) {
				if (_log.isDebugEnabled()) {
					_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
				}

				throw new NoSuchConsentRequestException(
					_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			return remove(consentRequest);
		}
		catch (NoSuchConsentRequestException noSuchEntityException) {
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
	protected ConsentRequest removeImpl(ConsentRequest consentRequest) {
		Session session = null;

		try {
			session = openSession();

			if (!session.contains(consentRequest)) {
				consentRequest = (ConsentRequest)session.get(
					ConsentRequestImpl.class,
					consentRequest.getPrimaryKeyObj());
			}

			if (consentRequest != null) {
				session.delete(consentRequest);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		if (consentRequest != null) {
			clearCache(consentRequest);
		}

		return consentRequest;
	}

	@Override
	public ConsentRequest updateImpl(ConsentRequest consentRequest) {
		boolean isNew = consentRequest.isNew();

		if (!(consentRequest instanceof ConsentRequestModelImpl)) {
			InvocationHandler invocationHandler = null;

			if (ProxyUtil.isProxyClass(consentRequest.getClass())) {
				invocationHandler = ProxyUtil.getInvocationHandler(
					consentRequest);

				throw new IllegalArgumentException(
					"Implement ModelWrapper in consentRequest proxy " +
						invocationHandler.getClass());
			}

			throw new IllegalArgumentException(
				"Implement ModelWrapper in custom ConsentRequest implementation " +
					consentRequest.getClass());
		}

		ConsentRequestModelImpl consentRequestModelImpl =
			(ConsentRequestModelImpl)consentRequest;

		ServiceContext serviceContext =
			ServiceContextThreadLocal.getServiceContext();

		Date date = new Date();

		if (isNew && (consentRequest.getCreateDate() == null)) {
			if (serviceContext == null) {
				consentRequest.setCreateDate(date);
			}
			else {
				consentRequest.setCreateDate(
					serviceContext.getCreateDate(date));
			}
		}

		if (!consentRequestModelImpl.hasSetModifiedDate()) {
			if (serviceContext == null) {
				consentRequest.setModifiedDate(date);
			}
			else {
				consentRequest.setModifiedDate(
					serviceContext.getModifiedDate(date));
			}
		}

		Session session = null;

		try {
			session = openSession();

			if (isNew) {
				session.save(consentRequest);
			}
			else {
				consentRequest = (ConsentRequest)session.merge(consentRequest);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		entityCache.putResult(
			ConsentRequestImpl.class, consentRequestModelImpl, false, true);

		cacheUniqueFindersCache(consentRequestModelImpl);

		if (isNew) {
			consentRequest.setNew(false);
		}

		consentRequest.resetOriginalValues();

		return consentRequest;
	}

	/**
	 * Returns the consent request with the primary key or throws a <code>com.liferay.portal.kernel.exception.NoSuchModelException</code> if it could not be found.
	 *
	 * @param primaryKey the primary key of the consent request
	 * @return the consent request
	 * @throws NoSuchConsentRequestException if a consent request with the primary key could not be found
	 */
	@Override
	public ConsentRequest findByPrimaryKey(Serializable primaryKey)
		throws NoSuchConsentRequestException {

		ConsentRequest consentRequest = fetchByPrimaryKey(primaryKey);

		if (consentRequest == null) {
			if (_log.isDebugEnabled()) {
				_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			throw new NoSuchConsentRequestException(
				_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
		}

		return consentRequest;
	}

	/**
	 * Returns the consent request with the primary key or throws a <code>NoSuchConsentRequestException</code> if it could not be found.
	 *
	 * @param consentRequestId the primary key of the consent request
	 * @return the consent request
	 * @throws NoSuchConsentRequestException if a consent request with the primary key could not be found
	 */
	@Override
	public ConsentRequest findByPrimaryKey(long consentRequestId)
		throws NoSuchConsentRequestException {

		return findByPrimaryKey((Serializable)consentRequestId);
	}

	/**
	 * Returns the consent request with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param consentRequestId the primary key of the consent request
	 * @return the consent request, or <code>null</code> if a consent request with the primary key could not be found
	 */
	@Override
	public ConsentRequest fetchByPrimaryKey(long consentRequestId) {
		return fetchByPrimaryKey((Serializable)consentRequestId);
	}

	/**
	 * Returns all the consent requests.
	 *
	 * @return the consent requests
	 */
	@Override
	public List<ConsentRequest> findAll() {
		return findAll(QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the consent requests.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentRequestModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of consent requests
	 * @param end the upper bound of the range of consent requests (not inclusive)
	 * @return the range of consent requests
	 */
	@Override
	public List<ConsentRequest> findAll(int start, int end) {
		return findAll(start, end, null);
	}

	/**
	 * Returns an ordered range of all the consent requests.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentRequestModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of consent requests
	 * @param end the upper bound of the range of consent requests (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of consent requests
	 */
	@Override
	public List<ConsentRequest> findAll(
		int start, int end,
		OrderByComparator<ConsentRequest> orderByComparator) {

		return findAll(start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the consent requests.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentRequestModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of consent requests
	 * @param end the upper bound of the range of consent requests (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of consent requests
	 */
	@Override
	public List<ConsentRequest> findAll(
		int start, int end, OrderByComparator<ConsentRequest> orderByComparator,
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

		List<ConsentRequest> list = null;

		if (useFinderCache) {
			list = (List<ConsentRequest>)finderCache.getResult(
				finderPath, finderArgs, this);
		}

		if (list == null) {
			StringBundler sb = null;
			String sql = null;

			if (orderByComparator != null) {
				sb = new StringBundler(
					2 + (orderByComparator.getOrderByFields().length * 2));

				sb.append(_SQL_SELECT_CONSENTREQUEST);

				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);

				sql = sb.toString();
			}
			else {
				sql = _SQL_SELECT_CONSENTREQUEST;

				sql = sql.concat(ConsentRequestModelImpl.ORDER_BY_JPQL);
			}

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				list = (List<ConsentRequest>)QueryUtil.list(
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
	 * Removes all the consent requests from the database.
	 *
	 */
	@Override
	public void removeAll() {
		for (ConsentRequest consentRequest : findAll()) {
			remove(consentRequest);
		}
	}

	/**
	 * Returns the number of consent requests.
	 *
	 * @return the number of consent requests
	 */
	@Override
	public int countAll() {
		Long count = (Long)finderCache.getResult(
			_finderPathCountAll, FINDER_ARGS_EMPTY, this);

		if (count == null) {
			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(_SQL_COUNT_CONSENTREQUEST);

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
		return "consentRequestId";
	}

	@Override
	protected String getSelectSQL() {
		return _SQL_SELECT_CONSENTREQUEST;
	}

	@Override
	protected Map<String, Integer> getTableColumnsMap() {
		return ConsentRequestModelImpl.TABLE_COLUMNS_MAP;
	}

	/**
	 * Initializes the consent request persistence.
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

		_finderPathWithPaginationFindByConsentCampaignId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITH_PAGINATION, "findByConsentCampaignId",
			new String[] {
				Long.class.getName(), Integer.class.getName(),
				Integer.class.getName(), OrderByComparator.class.getName()
			},
			new String[] {"consentCampaignId"}, true);

		_finderPathWithoutPaginationFindByConsentCampaignId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION,
			"findByConsentCampaignId", new String[] {Long.class.getName()},
			new String[] {"consentCampaignId"}, true);

		_finderPathCountByConsentCampaignId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION,
			"countByConsentCampaignId", new String[] {Long.class.getName()},
			new String[] {"consentCampaignId"}, false);

		_finderPathWithPaginationFindByGuardianId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITH_PAGINATION, "findByGuardianId",
			new String[] {
				Long.class.getName(), Integer.class.getName(),
				Integer.class.getName(), OrderByComparator.class.getName()
			},
			new String[] {"guardianId"}, true);

		_finderPathWithoutPaginationFindByGuardianId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "findByGuardianId",
			new String[] {Long.class.getName()}, new String[] {"guardianId"},
			true);

		_finderPathCountByGuardianId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "countByGuardianId",
			new String[] {Long.class.getName()}, new String[] {"guardianId"},
			false);

		_finderPathWithPaginationFindByP_C = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITH_PAGINATION, "findByP_C",
			new String[] {
				Long.class.getName(), Long.class.getName(),
				Integer.class.getName(), Integer.class.getName(),
				OrderByComparator.class.getName()
			},
			new String[] {"pupilId", "consentCampaignId"}, true);

		_finderPathWithoutPaginationFindByP_C = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "findByP_C",
			new String[] {Long.class.getName(), Long.class.getName()},
			new String[] {"pupilId", "consentCampaignId"}, true);

		_finderPathCountByP_C = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "countByP_C",
			new String[] {Long.class.getName(), Long.class.getName()},
			new String[] {"pupilId", "consentCampaignId"}, false);

		_finderPathFetchByC_G_P = new FinderPath(
			FINDER_CLASS_NAME_ENTITY, "fetchByC_G_P",
			new String[] {
				Long.class.getName(), Long.class.getName(), Long.class.getName()
			},
			new String[] {"consentCampaignId", "guardianId", "pupilId"}, true);

		_finderPathCountByC_G_P = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "countByC_G_P",
			new String[] {
				Long.class.getName(), Long.class.getName(), Long.class.getName()
			},
			new String[] {"consentCampaignId", "guardianId", "pupilId"}, false);

		ConsentRequestUtil.setPersistence(this);
	}

	@Deactivate
	public void deactivate() {
		ConsentRequestUtil.setPersistence(null);

		entityCache.removeCache(ConsentRequestImpl.class.getName());
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

	private static final String _SQL_SELECT_CONSENTREQUEST =
		"SELECT consentRequest FROM ConsentRequest consentRequest";

	private static final String _SQL_SELECT_CONSENTREQUEST_WHERE =
		"SELECT consentRequest FROM ConsentRequest consentRequest WHERE ";

	private static final String _SQL_COUNT_CONSENTREQUEST =
		"SELECT COUNT(consentRequest) FROM ConsentRequest consentRequest";

	private static final String _SQL_COUNT_CONSENTREQUEST_WHERE =
		"SELECT COUNT(consentRequest) FROM ConsentRequest consentRequest WHERE ";

	private static final String _ORDER_BY_ENTITY_ALIAS = "consentRequest.";

	private static final String _NO_SUCH_ENTITY_WITH_PRIMARY_KEY =
		"No ConsentRequest exists with the primary key ";

	private static final String _NO_SUCH_ENTITY_WITH_KEY =
		"No ConsentRequest exists with the key {";

	private static final Log _log = LogFactoryUtil.getLog(
		ConsentRequestPersistenceImpl.class);

	@Override
	protected FinderCache getFinderCache() {
		return finderCache;
	}

}