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
import java.util.Objects;
import java.util.Set;

import javax.sql.DataSource;

import nl.klassenkring.consent.exception.NoSuchConsentCampaignException;
import nl.klassenkring.consent.model.ConsentCampaign;
import nl.klassenkring.consent.model.ConsentCampaignTable;
import nl.klassenkring.consent.model.impl.ConsentCampaignImpl;
import nl.klassenkring.consent.model.impl.ConsentCampaignModelImpl;
import nl.klassenkring.consent.service.persistence.ConsentCampaignPersistence;
import nl.klassenkring.consent.service.persistence.ConsentCampaignUtil;
import nl.klassenkring.consent.service.persistence.impl.constants.KKPersistenceConstants;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * The persistence implementation for the consent campaign service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @generated
 */
@Component(service = ConsentCampaignPersistence.class)
public class ConsentCampaignPersistenceImpl
	extends BasePersistenceImpl<ConsentCampaign>
	implements ConsentCampaignPersistence {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this class directly. Always use <code>ConsentCampaignUtil</code> to access the consent campaign persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this class.
	 */
	public static final String FINDER_CLASS_NAME_ENTITY =
		ConsentCampaignImpl.class.getName();

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
	 * Returns all the consent campaigns where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @return the matching consent campaigns
	 */
	@Override
	public List<ConsentCampaign> findBySchoolGroupId(long schoolGroupId) {
		return findBySchoolGroupId(
			schoolGroupId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the consent campaigns where schoolGroupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentCampaignModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param start the lower bound of the range of consent campaigns
	 * @param end the upper bound of the range of consent campaigns (not inclusive)
	 * @return the range of matching consent campaigns
	 */
	@Override
	public List<ConsentCampaign> findBySchoolGroupId(
		long schoolGroupId, int start, int end) {

		return findBySchoolGroupId(schoolGroupId, start, end, null);
	}

	/**
	 * Returns an ordered range of all the consent campaigns where schoolGroupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentCampaignModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param start the lower bound of the range of consent campaigns
	 * @param end the upper bound of the range of consent campaigns (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching consent campaigns
	 */
	@Override
	public List<ConsentCampaign> findBySchoolGroupId(
		long schoolGroupId, int start, int end,
		OrderByComparator<ConsentCampaign> orderByComparator) {

		return findBySchoolGroupId(
			schoolGroupId, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the consent campaigns where schoolGroupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentCampaignModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param start the lower bound of the range of consent campaigns
	 * @param end the upper bound of the range of consent campaigns (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching consent campaigns
	 */
	@Override
	public List<ConsentCampaign> findBySchoolGroupId(
		long schoolGroupId, int start, int end,
		OrderByComparator<ConsentCampaign> orderByComparator,
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

		List<ConsentCampaign> list = null;

		if (useFinderCache) {
			list = (List<ConsentCampaign>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (ConsentCampaign consentCampaign : list) {
					if (schoolGroupId != consentCampaign.getSchoolGroupId()) {
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

			sb.append(_SQL_SELECT_CONSENTCAMPAIGN_WHERE);

			sb.append(_FINDER_COLUMN_SCHOOLGROUPID_SCHOOLGROUPID_2);

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(ConsentCampaignModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(schoolGroupId);

				list = (List<ConsentCampaign>)QueryUtil.list(
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
	 * Returns the first consent campaign in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching consent campaign
	 * @throws NoSuchConsentCampaignException if a matching consent campaign could not be found
	 */
	@Override
	public ConsentCampaign findBySchoolGroupId_First(
			long schoolGroupId,
			OrderByComparator<ConsentCampaign> orderByComparator)
		throws NoSuchConsentCampaignException {

		ConsentCampaign consentCampaign = fetchBySchoolGroupId_First(
			schoolGroupId, orderByComparator);

		if (consentCampaign != null) {
			return consentCampaign;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("schoolGroupId=");
		sb.append(schoolGroupId);

		sb.append("}");

		throw new NoSuchConsentCampaignException(sb.toString());
	}

	/**
	 * Returns the first consent campaign in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching consent campaign, or <code>null</code> if a matching consent campaign could not be found
	 */
	@Override
	public ConsentCampaign fetchBySchoolGroupId_First(
		long schoolGroupId,
		OrderByComparator<ConsentCampaign> orderByComparator) {

		List<ConsentCampaign> list = findBySchoolGroupId(
			schoolGroupId, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last consent campaign in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching consent campaign
	 * @throws NoSuchConsentCampaignException if a matching consent campaign could not be found
	 */
	@Override
	public ConsentCampaign findBySchoolGroupId_Last(
			long schoolGroupId,
			OrderByComparator<ConsentCampaign> orderByComparator)
		throws NoSuchConsentCampaignException {

		ConsentCampaign consentCampaign = fetchBySchoolGroupId_Last(
			schoolGroupId, orderByComparator);

		if (consentCampaign != null) {
			return consentCampaign;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("schoolGroupId=");
		sb.append(schoolGroupId);

		sb.append("}");

		throw new NoSuchConsentCampaignException(sb.toString());
	}

	/**
	 * Returns the last consent campaign in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching consent campaign, or <code>null</code> if a matching consent campaign could not be found
	 */
	@Override
	public ConsentCampaign fetchBySchoolGroupId_Last(
		long schoolGroupId,
		OrderByComparator<ConsentCampaign> orderByComparator) {

		int count = countBySchoolGroupId(schoolGroupId);

		if (count == 0) {
			return null;
		}

		List<ConsentCampaign> list = findBySchoolGroupId(
			schoolGroupId, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the consent campaigns before and after the current consent campaign in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param consentCampaignId the primary key of the current consent campaign
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next consent campaign
	 * @throws NoSuchConsentCampaignException if a consent campaign with the primary key could not be found
	 */
	@Override
	public ConsentCampaign[] findBySchoolGroupId_PrevAndNext(
			long consentCampaignId, long schoolGroupId,
			OrderByComparator<ConsentCampaign> orderByComparator)
		throws NoSuchConsentCampaignException {

		ConsentCampaign consentCampaign = findByPrimaryKey(consentCampaignId);

		Session session = null;

		try {
			session = openSession();

			ConsentCampaign[] array = new ConsentCampaignImpl[3];

			array[0] = getBySchoolGroupId_PrevAndNext(
				session, consentCampaign, schoolGroupId, orderByComparator,
				true);

			array[1] = consentCampaign;

			array[2] = getBySchoolGroupId_PrevAndNext(
				session, consentCampaign, schoolGroupId, orderByComparator,
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

	protected ConsentCampaign getBySchoolGroupId_PrevAndNext(
		Session session, ConsentCampaign consentCampaign, long schoolGroupId,
		OrderByComparator<ConsentCampaign> orderByComparator,
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

		sb.append(_SQL_SELECT_CONSENTCAMPAIGN_WHERE);

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
			sb.append(ConsentCampaignModelImpl.ORDER_BY_JPQL);
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
						consentCampaign)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<ConsentCampaign> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the consent campaigns where schoolGroupId = &#63; from the database.
	 *
	 * @param schoolGroupId the school group ID
	 */
	@Override
	public void removeBySchoolGroupId(long schoolGroupId) {
		for (ConsentCampaign consentCampaign :
				findBySchoolGroupId(
					schoolGroupId, QueryUtil.ALL_POS, QueryUtil.ALL_POS,
					null)) {

			remove(consentCampaign);
		}
	}

	/**
	 * Returns the number of consent campaigns where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @return the number of matching consent campaigns
	 */
	@Override
	public int countBySchoolGroupId(long schoolGroupId) {
		FinderPath finderPath = _finderPathCountBySchoolGroupId;

		Object[] finderArgs = new Object[] {schoolGroupId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(2);

			sb.append(_SQL_COUNT_CONSENTCAMPAIGN_WHERE);

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
		"consentCampaign.schoolGroupId = ?";

	private FinderPath _finderPathFetchByS_Y;
	private FinderPath _finderPathCountByS_Y;

	/**
	 * Returns the consent campaign where schoolGroupId = &#63; and schoolYear = &#63; or throws a <code>NoSuchConsentCampaignException</code> if it could not be found.
	 *
	 * @param schoolGroupId the school group ID
	 * @param schoolYear the school year
	 * @return the matching consent campaign
	 * @throws NoSuchConsentCampaignException if a matching consent campaign could not be found
	 */
	@Override
	public ConsentCampaign findByS_Y(long schoolGroupId, String schoolYear)
		throws NoSuchConsentCampaignException {

		ConsentCampaign consentCampaign = fetchByS_Y(schoolGroupId, schoolYear);

		if (consentCampaign == null) {
			StringBundler sb = new StringBundler(6);

			sb.append(_NO_SUCH_ENTITY_WITH_KEY);

			sb.append("schoolGroupId=");
			sb.append(schoolGroupId);

			sb.append(", schoolYear=");
			sb.append(schoolYear);

			sb.append("}");

			if (_log.isDebugEnabled()) {
				_log.debug(sb.toString());
			}

			throw new NoSuchConsentCampaignException(sb.toString());
		}

		return consentCampaign;
	}

	/**
	 * Returns the consent campaign where schoolGroupId = &#63; and schoolYear = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param schoolGroupId the school group ID
	 * @param schoolYear the school year
	 * @return the matching consent campaign, or <code>null</code> if a matching consent campaign could not be found
	 */
	@Override
	public ConsentCampaign fetchByS_Y(long schoolGroupId, String schoolYear) {
		return fetchByS_Y(schoolGroupId, schoolYear, true);
	}

	/**
	 * Returns the consent campaign where schoolGroupId = &#63; and schoolYear = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param schoolGroupId the school group ID
	 * @param schoolYear the school year
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching consent campaign, or <code>null</code> if a matching consent campaign could not be found
	 */
	@Override
	public ConsentCampaign fetchByS_Y(
		long schoolGroupId, String schoolYear, boolean useFinderCache) {

		schoolYear = Objects.toString(schoolYear, "");

		Object[] finderArgs = null;

		if (useFinderCache) {
			finderArgs = new Object[] {schoolGroupId, schoolYear};
		}

		Object result = null;

		if (useFinderCache) {
			result = finderCache.getResult(
				_finderPathFetchByS_Y, finderArgs, this);
		}

		if (result instanceof ConsentCampaign) {
			ConsentCampaign consentCampaign = (ConsentCampaign)result;

			if ((schoolGroupId != consentCampaign.getSchoolGroupId()) ||
				!Objects.equals(schoolYear, consentCampaign.getSchoolYear())) {

				result = null;
			}
		}

		if (result == null) {
			StringBundler sb = new StringBundler(4);

			sb.append(_SQL_SELECT_CONSENTCAMPAIGN_WHERE);

			sb.append(_FINDER_COLUMN_S_Y_SCHOOLGROUPID_2);

			boolean bindSchoolYear = false;

			if (schoolYear.isEmpty()) {
				sb.append(_FINDER_COLUMN_S_Y_SCHOOLYEAR_3);
			}
			else {
				bindSchoolYear = true;

				sb.append(_FINDER_COLUMN_S_Y_SCHOOLYEAR_2);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(schoolGroupId);

				if (bindSchoolYear) {
					queryPos.add(schoolYear);
				}

				List<ConsentCampaign> list = query.list();

				if (list.isEmpty()) {
					if (useFinderCache) {
						finderCache.putResult(
							_finderPathFetchByS_Y, finderArgs, list);
					}
				}
				else {
					ConsentCampaign consentCampaign = list.get(0);

					result = consentCampaign;

					cacheResult(consentCampaign);
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
			return (ConsentCampaign)result;
		}
	}

	/**
	 * Removes the consent campaign where schoolGroupId = &#63; and schoolYear = &#63; from the database.
	 *
	 * @param schoolGroupId the school group ID
	 * @param schoolYear the school year
	 * @return the consent campaign that was removed
	 */
	@Override
	public ConsentCampaign removeByS_Y(long schoolGroupId, String schoolYear)
		throws NoSuchConsentCampaignException {

		ConsentCampaign consentCampaign = findByS_Y(schoolGroupId, schoolYear);

		return remove(consentCampaign);
	}

	/**
	 * Returns the number of consent campaigns where schoolGroupId = &#63; and schoolYear = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param schoolYear the school year
	 * @return the number of matching consent campaigns
	 */
	@Override
	public int countByS_Y(long schoolGroupId, String schoolYear) {
		schoolYear = Objects.toString(schoolYear, "");

		FinderPath finderPath = _finderPathCountByS_Y;

		Object[] finderArgs = new Object[] {schoolGroupId, schoolYear};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(3);

			sb.append(_SQL_COUNT_CONSENTCAMPAIGN_WHERE);

			sb.append(_FINDER_COLUMN_S_Y_SCHOOLGROUPID_2);

			boolean bindSchoolYear = false;

			if (schoolYear.isEmpty()) {
				sb.append(_FINDER_COLUMN_S_Y_SCHOOLYEAR_3);
			}
			else {
				bindSchoolYear = true;

				sb.append(_FINDER_COLUMN_S_Y_SCHOOLYEAR_2);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(schoolGroupId);

				if (bindSchoolYear) {
					queryPos.add(schoolYear);
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

	private static final String _FINDER_COLUMN_S_Y_SCHOOLGROUPID_2 =
		"consentCampaign.schoolGroupId = ? AND ";

	private static final String _FINDER_COLUMN_S_Y_SCHOOLYEAR_2 =
		"consentCampaign.schoolYear = ?";

	private static final String _FINDER_COLUMN_S_Y_SCHOOLYEAR_3 =
		"(consentCampaign.schoolYear IS NULL OR consentCampaign.schoolYear = '')";

	public ConsentCampaignPersistenceImpl() {
		setModelClass(ConsentCampaign.class);

		setModelImplClass(ConsentCampaignImpl.class);
		setModelPKClass(long.class);

		setTable(ConsentCampaignTable.INSTANCE);
	}

	/**
	 * Caches the consent campaign in the entity cache if it is enabled.
	 *
	 * @param consentCampaign the consent campaign
	 */
	@Override
	public void cacheResult(ConsentCampaign consentCampaign) {
		entityCache.putResult(
			ConsentCampaignImpl.class, consentCampaign.getPrimaryKey(),
			consentCampaign);

		finderCache.putResult(
			_finderPathFetchByS_Y,
			new Object[] {
				consentCampaign.getSchoolGroupId(),
				consentCampaign.getSchoolYear()
			},
			consentCampaign);
	}

	private int _valueObjectFinderCacheListThreshold;

	/**
	 * Caches the consent campaigns in the entity cache if it is enabled.
	 *
	 * @param consentCampaigns the consent campaigns
	 */
	@Override
	public void cacheResult(List<ConsentCampaign> consentCampaigns) {
		if ((_valueObjectFinderCacheListThreshold == 0) ||
			((_valueObjectFinderCacheListThreshold > 0) &&
			 (consentCampaigns.size() >
				 _valueObjectFinderCacheListThreshold))) {

			return;
		}

		for (ConsentCampaign consentCampaign : consentCampaigns) {
			if (entityCache.getResult(
					ConsentCampaignImpl.class,
					consentCampaign.getPrimaryKey()) == null) {

				cacheResult(consentCampaign);
			}
		}
	}

	/**
	 * Clears the cache for all consent campaigns.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache() {
		entityCache.clearCache(ConsentCampaignImpl.class);

		finderCache.clearCache(ConsentCampaignImpl.class);
	}

	/**
	 * Clears the cache for the consent campaign.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache(ConsentCampaign consentCampaign) {
		entityCache.removeResult(ConsentCampaignImpl.class, consentCampaign);
	}

	@Override
	public void clearCache(List<ConsentCampaign> consentCampaigns) {
		for (ConsentCampaign consentCampaign : consentCampaigns) {
			entityCache.removeResult(
				ConsentCampaignImpl.class, consentCampaign);
		}
	}

	@Override
	public void clearCache(Set<Serializable> primaryKeys) {
		finderCache.clearCache(ConsentCampaignImpl.class);

		for (Serializable primaryKey : primaryKeys) {
			entityCache.removeResult(ConsentCampaignImpl.class, primaryKey);
		}
	}

	protected void cacheUniqueFindersCache(
		ConsentCampaignModelImpl consentCampaignModelImpl) {

		Object[] args = new Object[] {
			consentCampaignModelImpl.getSchoolGroupId(),
			consentCampaignModelImpl.getSchoolYear()
		};

		finderCache.putResult(_finderPathCountByS_Y, args, Long.valueOf(1));
		finderCache.putResult(
			_finderPathFetchByS_Y, args, consentCampaignModelImpl);
	}

	/**
	 * Creates a new consent campaign with the primary key. Does not add the consent campaign to the database.
	 *
	 * @param consentCampaignId the primary key for the new consent campaign
	 * @return the new consent campaign
	 */
	@Override
	public ConsentCampaign create(long consentCampaignId) {
		ConsentCampaign consentCampaign = new ConsentCampaignImpl();

		consentCampaign.setNew(true);
		consentCampaign.setPrimaryKey(consentCampaignId);

		consentCampaign.setCompanyId(CompanyThreadLocal.getCompanyId());

		return consentCampaign;
	}

	/**
	 * Removes the consent campaign with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param consentCampaignId the primary key of the consent campaign
	 * @return the consent campaign that was removed
	 * @throws NoSuchConsentCampaignException if a consent campaign with the primary key could not be found
	 */
	@Override
	public ConsentCampaign remove(long consentCampaignId)
		throws NoSuchConsentCampaignException {

		return remove((Serializable)consentCampaignId);
	}

	/**
	 * Removes the consent campaign with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param primaryKey the primary key of the consent campaign
	 * @return the consent campaign that was removed
	 * @throws NoSuchConsentCampaignException if a consent campaign with the primary key could not be found
	 */
	@Override
	public ConsentCampaign remove(Serializable primaryKey)
		throws NoSuchConsentCampaignException {

		Session session = null;

		try {
			session = openSession();

			ConsentCampaign consentCampaign = (ConsentCampaign)session.get(
				ConsentCampaignImpl.class, primaryKey);

			if (consentCampaign == null) {
				if (_log.isDebugEnabled()) {
					_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
				}

				throw new NoSuchConsentCampaignException(
					_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			return remove(consentCampaign);
		}
		catch (NoSuchConsentCampaignException noSuchEntityException) {
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
	protected ConsentCampaign removeImpl(ConsentCampaign consentCampaign) {
		Session session = null;

		try {
			session = openSession();

			if (!session.contains(consentCampaign)) {
				consentCampaign = (ConsentCampaign)session.get(
					ConsentCampaignImpl.class,
					consentCampaign.getPrimaryKeyObj());
			}

			if (consentCampaign != null) {
				session.delete(consentCampaign);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		if (consentCampaign != null) {
			clearCache(consentCampaign);
		}

		return consentCampaign;
	}

	@Override
	public ConsentCampaign updateImpl(ConsentCampaign consentCampaign) {
		boolean isNew = consentCampaign.isNew();

		if (!(consentCampaign instanceof ConsentCampaignModelImpl)) {
			InvocationHandler invocationHandler = null;

			if (ProxyUtil.isProxyClass(consentCampaign.getClass())) {
				invocationHandler = ProxyUtil.getInvocationHandler(
					consentCampaign);

				throw new IllegalArgumentException(
					"Implement ModelWrapper in consentCampaign proxy " +
						invocationHandler.getClass());
			}

			throw new IllegalArgumentException(
				"Implement ModelWrapper in custom ConsentCampaign implementation " +
					consentCampaign.getClass());
		}

		ConsentCampaignModelImpl consentCampaignModelImpl =
			(ConsentCampaignModelImpl)consentCampaign;

		ServiceContext serviceContext =
			ServiceContextThreadLocal.getServiceContext();

		Date date = new Date();

		if (isNew && (consentCampaign.getCreateDate() == null)) {
			if (serviceContext == null) {
				consentCampaign.setCreateDate(date);
			}
			else {
				consentCampaign.setCreateDate(
					serviceContext.getCreateDate(date));
			}
		}

		if (!consentCampaignModelImpl.hasSetModifiedDate()) {
			if (serviceContext == null) {
				consentCampaign.setModifiedDate(date);
			}
			else {
				consentCampaign.setModifiedDate(
					serviceContext.getModifiedDate(date));
			}
		}

		Session session = null;

		try {
			session = openSession();

			if (isNew) {
				session.save(consentCampaign);
			}
			else {
				consentCampaign = (ConsentCampaign)session.merge(
					consentCampaign);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		entityCache.putResult(
			ConsentCampaignImpl.class, consentCampaignModelImpl, false, true);

		cacheUniqueFindersCache(consentCampaignModelImpl);

		if (isNew) {
			consentCampaign.setNew(false);
		}

		consentCampaign.resetOriginalValues();

		return consentCampaign;
	}

	/**
	 * Returns the consent campaign with the primary key or throws a <code>com.liferay.portal.kernel.exception.NoSuchModelException</code> if it could not be found.
	 *
	 * @param primaryKey the primary key of the consent campaign
	 * @return the consent campaign
	 * @throws NoSuchConsentCampaignException if a consent campaign with the primary key could not be found
	 */
	@Override
	public ConsentCampaign findByPrimaryKey(Serializable primaryKey)
		throws NoSuchConsentCampaignException {

		ConsentCampaign consentCampaign = fetchByPrimaryKey(primaryKey);

		if (consentCampaign == null) {
			if (_log.isDebugEnabled()) {
				_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			throw new NoSuchConsentCampaignException(
				_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
		}

		return consentCampaign;
	}

	/**
	 * Returns the consent campaign with the primary key or throws a <code>NoSuchConsentCampaignException</code> if it could not be found.
	 *
	 * @param consentCampaignId the primary key of the consent campaign
	 * @return the consent campaign
	 * @throws NoSuchConsentCampaignException if a consent campaign with the primary key could not be found
	 */
	@Override
	public ConsentCampaign findByPrimaryKey(long consentCampaignId)
		throws NoSuchConsentCampaignException {

		return findByPrimaryKey((Serializable)consentCampaignId);
	}

	/**
	 * Returns the consent campaign with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param consentCampaignId the primary key of the consent campaign
	 * @return the consent campaign, or <code>null</code> if a consent campaign with the primary key could not be found
	 */
	@Override
	public ConsentCampaign fetchByPrimaryKey(long consentCampaignId) {
		return fetchByPrimaryKey((Serializable)consentCampaignId);
	}

	/**
	 * Returns all the consent campaigns.
	 *
	 * @return the consent campaigns
	 */
	@Override
	public List<ConsentCampaign> findAll() {
		return findAll(QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the consent campaigns.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentCampaignModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of consent campaigns
	 * @param end the upper bound of the range of consent campaigns (not inclusive)
	 * @return the range of consent campaigns
	 */
	@Override
	public List<ConsentCampaign> findAll(int start, int end) {
		return findAll(start, end, null);
	}

	/**
	 * Returns an ordered range of all the consent campaigns.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentCampaignModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of consent campaigns
	 * @param end the upper bound of the range of consent campaigns (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of consent campaigns
	 */
	@Override
	public List<ConsentCampaign> findAll(
		int start, int end,
		OrderByComparator<ConsentCampaign> orderByComparator) {

		return findAll(start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the consent campaigns.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentCampaignModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of consent campaigns
	 * @param end the upper bound of the range of consent campaigns (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of consent campaigns
	 */
	@Override
	public List<ConsentCampaign> findAll(
		int start, int end,
		OrderByComparator<ConsentCampaign> orderByComparator,
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

		List<ConsentCampaign> list = null;

		if (useFinderCache) {
			list = (List<ConsentCampaign>)finderCache.getResult(
				finderPath, finderArgs, this);
		}

		if (list == null) {
			StringBundler sb = null;
			String sql = null;

			if (orderByComparator != null) {
				sb = new StringBundler(
					2 + (orderByComparator.getOrderByFields().length * 2));

				sb.append(_SQL_SELECT_CONSENTCAMPAIGN);

				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);

				sql = sb.toString();
			}
			else {
				sql = _SQL_SELECT_CONSENTCAMPAIGN;

				sql = sql.concat(ConsentCampaignModelImpl.ORDER_BY_JPQL);
			}

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				list = (List<ConsentCampaign>)QueryUtil.list(
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
	 * Removes all the consent campaigns from the database.
	 *
	 */
	@Override
	public void removeAll() {
		for (ConsentCampaign consentCampaign : findAll()) {
			remove(consentCampaign);
		}
	}

	/**
	 * Returns the number of consent campaigns.
	 *
	 * @return the number of consent campaigns
	 */
	@Override
	public int countAll() {
		Long count = (Long)finderCache.getResult(
			_finderPathCountAll, FINDER_ARGS_EMPTY, this);

		if (count == null) {
			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(_SQL_COUNT_CONSENTCAMPAIGN);

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
		return "consentCampaignId";
	}

	@Override
	protected String getSelectSQL() {
		return _SQL_SELECT_CONSENTCAMPAIGN;
	}

	@Override
	protected Map<String, Integer> getTableColumnsMap() {
		return ConsentCampaignModelImpl.TABLE_COLUMNS_MAP;
	}

	/**
	 * Initializes the consent campaign persistence.
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

		_finderPathFetchByS_Y = new FinderPath(
			FINDER_CLASS_NAME_ENTITY, "fetchByS_Y",
			new String[] {Long.class.getName(), String.class.getName()},
			new String[] {"schoolGroupId", "schoolYear"}, true);

		_finderPathCountByS_Y = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "countByS_Y",
			new String[] {Long.class.getName(), String.class.getName()},
			new String[] {"schoolGroupId", "schoolYear"}, false);

		ConsentCampaignUtil.setPersistence(this);
	}

	@Deactivate
	public void deactivate() {
		ConsentCampaignUtil.setPersistence(null);

		entityCache.removeCache(ConsentCampaignImpl.class.getName());
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

	private static final String _SQL_SELECT_CONSENTCAMPAIGN =
		"SELECT consentCampaign FROM ConsentCampaign consentCampaign";

	private static final String _SQL_SELECT_CONSENTCAMPAIGN_WHERE =
		"SELECT consentCampaign FROM ConsentCampaign consentCampaign WHERE ";

	private static final String _SQL_COUNT_CONSENTCAMPAIGN =
		"SELECT COUNT(consentCampaign) FROM ConsentCampaign consentCampaign";

	private static final String _SQL_COUNT_CONSENTCAMPAIGN_WHERE =
		"SELECT COUNT(consentCampaign) FROM ConsentCampaign consentCampaign WHERE ";

	private static final String _ORDER_BY_ENTITY_ALIAS = "consentCampaign.";

	private static final String _NO_SUCH_ENTITY_WITH_PRIMARY_KEY =
		"No ConsentCampaign exists with the primary key ";

	private static final String _NO_SUCH_ENTITY_WITH_KEY =
		"No ConsentCampaign exists with the key {";

	private static final Log _log = LogFactoryUtil.getLog(
		ConsentCampaignPersistenceImpl.class);

	@Override
	protected FinderCache getFinderCache() {
		return finderCache;
	}

}