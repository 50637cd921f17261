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

import nl.klassenkring.consent.exception.NoSuchConsentDecisionException;
import nl.klassenkring.consent.model.ConsentDecision;
import nl.klassenkring.consent.model.ConsentDecisionTable;
import nl.klassenkring.consent.model.impl.ConsentDecisionImpl;
import nl.klassenkring.consent.model.impl.ConsentDecisionModelImpl;
import nl.klassenkring.consent.service.persistence.ConsentDecisionPersistence;
import nl.klassenkring.consent.service.persistence.ConsentDecisionUtil;
import nl.klassenkring.consent.service.persistence.impl.constants.KKPersistenceConstants;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * The persistence implementation for the consent decision service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @generated
 */
@Component(service = ConsentDecisionPersistence.class)
public class ConsentDecisionPersistenceImpl
	extends BasePersistenceImpl<ConsentDecision>
	implements ConsentDecisionPersistence {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this class directly. Always use <code>ConsentDecisionUtil</code> to access the consent decision persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this class.
	 */
	public static final String FINDER_CLASS_NAME_ENTITY =
		ConsentDecisionImpl.class.getName();

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
	 * Returns all the consent decisions where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @return the matching consent decisions
	 */
	@Override
	public List<ConsentDecision> findByPupilId(long pupilId) {
		return findByPupilId(
			pupilId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the consent decisions where pupilId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentDecisionModelImpl</code>.
	 * </p>
	 *
	 * @param pupilId the pupil ID
	 * @param start the lower bound of the range of consent decisions
	 * @param end the upper bound of the range of consent decisions (not inclusive)
	 * @return the range of matching consent decisions
	 */
	@Override
	public List<ConsentDecision> findByPupilId(
		long pupilId, int start, int end) {

		return findByPupilId(pupilId, start, end, null);
	}

	/**
	 * Returns an ordered range of all the consent decisions where pupilId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentDecisionModelImpl</code>.
	 * </p>
	 *
	 * @param pupilId the pupil ID
	 * @param start the lower bound of the range of consent decisions
	 * @param end the upper bound of the range of consent decisions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching consent decisions
	 */
	@Override
	public List<ConsentDecision> findByPupilId(
		long pupilId, int start, int end,
		OrderByComparator<ConsentDecision> orderByComparator) {

		return findByPupilId(pupilId, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the consent decisions where pupilId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentDecisionModelImpl</code>.
	 * </p>
	 *
	 * @param pupilId the pupil ID
	 * @param start the lower bound of the range of consent decisions
	 * @param end the upper bound of the range of consent decisions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching consent decisions
	 */
	@Override
	public List<ConsentDecision> findByPupilId(
		long pupilId, int start, int end,
		OrderByComparator<ConsentDecision> orderByComparator,
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

		List<ConsentDecision> list = null;

		if (useFinderCache) {
			list = (List<ConsentDecision>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (ConsentDecision consentDecision : list) {
					if (pupilId != consentDecision.getPupilId()) {
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

			sb.append(_SQL_SELECT_CONSENTDECISION_WHERE);

			sb.append(_FINDER_COLUMN_PUPILID_PUPILID_2);

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(ConsentDecisionModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(pupilId);

				list = (List<ConsentDecision>)QueryUtil.list(
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
	 * Returns the first consent decision in the ordered set where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching consent decision
	 * @throws NoSuchConsentDecisionException if a matching consent decision could not be found
	 */
	@Override
	public ConsentDecision findByPupilId_First(
			long pupilId, OrderByComparator<ConsentDecision> orderByComparator)
		throws NoSuchConsentDecisionException {

		ConsentDecision consentDecision = fetchByPupilId_First(
			pupilId, orderByComparator);

		if (consentDecision != null) {
			return consentDecision;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("pupilId=");
		sb.append(pupilId);

		sb.append("}");

		throw new NoSuchConsentDecisionException(sb.toString());
	}

	/**
	 * Returns the first consent decision in the ordered set where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching consent decision, or <code>null</code> if a matching consent decision could not be found
	 */
	@Override
	public ConsentDecision fetchByPupilId_First(
		long pupilId, OrderByComparator<ConsentDecision> orderByComparator) {

		List<ConsentDecision> list = findByPupilId(
			pupilId, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last consent decision in the ordered set where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching consent decision
	 * @throws NoSuchConsentDecisionException if a matching consent decision could not be found
	 */
	@Override
	public ConsentDecision findByPupilId_Last(
			long pupilId, OrderByComparator<ConsentDecision> orderByComparator)
		throws NoSuchConsentDecisionException {

		ConsentDecision consentDecision = fetchByPupilId_Last(
			pupilId, orderByComparator);

		if (consentDecision != null) {
			return consentDecision;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("pupilId=");
		sb.append(pupilId);

		sb.append("}");

		throw new NoSuchConsentDecisionException(sb.toString());
	}

	/**
	 * Returns the last consent decision in the ordered set where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching consent decision, or <code>null</code> if a matching consent decision could not be found
	 */
	@Override
	public ConsentDecision fetchByPupilId_Last(
		long pupilId, OrderByComparator<ConsentDecision> orderByComparator) {

		int count = countByPupilId(pupilId);

		if (count == 0) {
			return null;
		}

		List<ConsentDecision> list = findByPupilId(
			pupilId, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the consent decisions before and after the current consent decision in the ordered set where pupilId = &#63;.
	 *
	 * @param consentDecisionId the primary key of the current consent decision
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next consent decision
	 * @throws NoSuchConsentDecisionException if a consent decision with the primary key could not be found
	 */
	@Override
	public ConsentDecision[] findByPupilId_PrevAndNext(
			long consentDecisionId, long pupilId,
			OrderByComparator<ConsentDecision> orderByComparator)
		throws NoSuchConsentDecisionException {

		ConsentDecision consentDecision = findByPrimaryKey(consentDecisionId);

		Session session = null;

		try {
			session = openSession();

			ConsentDecision[] array = new ConsentDecisionImpl[3];

			array[0] = getByPupilId_PrevAndNext(
				session, consentDecision, pupilId, orderByComparator, true);

			array[1] = consentDecision;

			array[2] = getByPupilId_PrevAndNext(
				session, consentDecision, pupilId, orderByComparator, false);

			return array;
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}
	}

	protected ConsentDecision getByPupilId_PrevAndNext(
		Session session, ConsentDecision consentDecision, long pupilId,
		OrderByComparator<ConsentDecision> orderByComparator,
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

		sb.append(_SQL_SELECT_CONSENTDECISION_WHERE);

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
			sb.append(ConsentDecisionModelImpl.ORDER_BY_JPQL);
		}

		String sql = sb.toString();

		Query query = session.createQuery(sql);

		query.setFirstResult(0);
		query.setMaxResults(2);

		QueryPos queryPos = QueryPos.getInstance(query);

		queryPos.add(pupilId);

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(
						consentDecision)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<ConsentDecision> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the consent decisions where pupilId = &#63; from the database.
	 *
	 * @param pupilId the pupil ID
	 */
	@Override
	public void removeByPupilId(long pupilId) {
		for (ConsentDecision consentDecision :
				findByPupilId(
					pupilId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null)) {

			remove(consentDecision);
		}
	}

	/**
	 * Returns the number of consent decisions where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @return the number of matching consent decisions
	 */
	@Override
	public int countByPupilId(long pupilId) {
		FinderPath finderPath = _finderPathCountByPupilId;

		Object[] finderArgs = new Object[] {pupilId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(2);

			sb.append(_SQL_COUNT_CONSENTDECISION_WHERE);

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
		"consentDecision.pupilId = ?";

	private FinderPath _finderPathWithPaginationFindByP_K;
	private FinderPath _finderPathWithoutPaginationFindByP_K;
	private FinderPath _finderPathCountByP_K;

	/**
	 * Returns all the consent decisions where pupilId = &#63; and purposeKey = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param purposeKey the purpose key
	 * @return the matching consent decisions
	 */
	@Override
	public List<ConsentDecision> findByP_K(long pupilId, String purposeKey) {
		return findByP_K(
			pupilId, purposeKey, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the consent decisions where pupilId = &#63; and purposeKey = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentDecisionModelImpl</code>.
	 * </p>
	 *
	 * @param pupilId the pupil ID
	 * @param purposeKey the purpose key
	 * @param start the lower bound of the range of consent decisions
	 * @param end the upper bound of the range of consent decisions (not inclusive)
	 * @return the range of matching consent decisions
	 */
	@Override
	public List<ConsentDecision> findByP_K(
		long pupilId, String purposeKey, int start, int end) {

		return findByP_K(pupilId, purposeKey, start, end, null);
	}

	/**
	 * Returns an ordered range of all the consent decisions where pupilId = &#63; and purposeKey = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentDecisionModelImpl</code>.
	 * </p>
	 *
	 * @param pupilId the pupil ID
	 * @param purposeKey the purpose key
	 * @param start the lower bound of the range of consent decisions
	 * @param end the upper bound of the range of consent decisions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching consent decisions
	 */
	@Override
	public List<ConsentDecision> findByP_K(
		long pupilId, String purposeKey, int start, int end,
		OrderByComparator<ConsentDecision> orderByComparator) {

		return findByP_K(
			pupilId, purposeKey, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the consent decisions where pupilId = &#63; and purposeKey = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentDecisionModelImpl</code>.
	 * </p>
	 *
	 * @param pupilId the pupil ID
	 * @param purposeKey the purpose key
	 * @param start the lower bound of the range of consent decisions
	 * @param end the upper bound of the range of consent decisions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching consent decisions
	 */
	@Override
	public List<ConsentDecision> findByP_K(
		long pupilId, String purposeKey, int start, int end,
		OrderByComparator<ConsentDecision> orderByComparator,
		boolean useFinderCache) {

		purposeKey = Objects.toString(purposeKey, "");

		FinderPath finderPath = null;
		Object[] finderArgs = null;

		if ((start == QueryUtil.ALL_POS) && (end == QueryUtil.ALL_POS) &&
			(orderByComparator == null)) {

			if (useFinderCache) {
				finderPath = _finderPathWithoutPaginationFindByP_K;
				finderArgs = new Object[] {pupilId, purposeKey};
			}
		}
		else if (useFinderCache) {
			finderPath = _finderPathWithPaginationFindByP_K;
			finderArgs = new Object[] {
				pupilId, purposeKey, start, end, orderByComparator
			};
		}

		List<ConsentDecision> list = null;

		if (useFinderCache) {
			list = (List<ConsentDecision>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (ConsentDecision consentDecision : list) {
					if ((pupilId != consentDecision.getPupilId()) ||
						!purposeKey.equals(consentDecision.getPurposeKey())) {

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

			sb.append(_SQL_SELECT_CONSENTDECISION_WHERE);

			sb.append(_FINDER_COLUMN_P_K_PUPILID_2);

			boolean bindPurposeKey = false;

			if (purposeKey.isEmpty()) {
				sb.append(_FINDER_COLUMN_P_K_PURPOSEKEY_3);
			}
			else {
				bindPurposeKey = true;

				sb.append(_FINDER_COLUMN_P_K_PURPOSEKEY_2);
			}

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(ConsentDecisionModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(pupilId);

				if (bindPurposeKey) {
					queryPos.add(purposeKey);
				}

				list = (List<ConsentDecision>)QueryUtil.list(
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
	 * Returns the first consent decision in the ordered set where pupilId = &#63; and purposeKey = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param purposeKey the purpose key
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching consent decision
	 * @throws NoSuchConsentDecisionException if a matching consent decision could not be found
	 */
	@Override
	public ConsentDecision findByP_K_First(
			long pupilId, String purposeKey,
			OrderByComparator<ConsentDecision> orderByComparator)
		throws NoSuchConsentDecisionException {

		ConsentDecision consentDecision = fetchByP_K_First(
			pupilId, purposeKey, orderByComparator);

		if (consentDecision != null) {
			return consentDecision;
		}

		StringBundler sb = new StringBundler(6);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("pupilId=");
		sb.append(pupilId);

		sb.append(", purposeKey=");
		sb.append(purposeKey);

		sb.append("}");

		throw new NoSuchConsentDecisionException(sb.toString());
	}

	/**
	 * Returns the first consent decision in the ordered set where pupilId = &#63; and purposeKey = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param purposeKey the purpose key
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching consent decision, or <code>null</code> if a matching consent decision could not be found
	 */
	@Override
	public ConsentDecision fetchByP_K_First(
		long pupilId, String purposeKey,
		OrderByComparator<ConsentDecision> orderByComparator) {

		List<ConsentDecision> list = findByP_K(
			pupilId, purposeKey, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last consent decision in the ordered set where pupilId = &#63; and purposeKey = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param purposeKey the purpose key
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching consent decision
	 * @throws NoSuchConsentDecisionException if a matching consent decision could not be found
	 */
	@Override
	public ConsentDecision findByP_K_Last(
			long pupilId, String purposeKey,
			OrderByComparator<ConsentDecision> orderByComparator)
		throws NoSuchConsentDecisionException {

		ConsentDecision consentDecision = fetchByP_K_Last(
			pupilId, purposeKey, orderByComparator);

		if (consentDecision != null) {
			return consentDecision;
		}

		StringBundler sb = new StringBundler(6);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("pupilId=");
		sb.append(pupilId);

		sb.append(", purposeKey=");
		sb.append(purposeKey);

		sb.append("}");

		throw new NoSuchConsentDecisionException(sb.toString());
	}

	/**
	 * Returns the last consent decision in the ordered set where pupilId = &#63; and purposeKey = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param purposeKey the purpose key
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching consent decision, or <code>null</code> if a matching consent decision could not be found
	 */
	@Override
	public ConsentDecision fetchByP_K_Last(
		long pupilId, String purposeKey,
		OrderByComparator<ConsentDecision> orderByComparator) {

		int count = countByP_K(pupilId, purposeKey);

		if (count == 0) {
			return null;
		}

		List<ConsentDecision> list = findByP_K(
			pupilId, purposeKey, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the consent decisions before and after the current consent decision in the ordered set where pupilId = &#63; and purposeKey = &#63;.
	 *
	 * @param consentDecisionId the primary key of the current consent decision
	 * @param pupilId the pupil ID
	 * @param purposeKey the purpose key
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next consent decision
	 * @throws NoSuchConsentDecisionException if a consent decision with the primary key could not be found
	 */
	@Override
	public ConsentDecision[] findByP_K_PrevAndNext(
			long consentDecisionId, long pupilId, String purposeKey,
			OrderByComparator<ConsentDecision> orderByComparator)
		throws NoSuchConsentDecisionException {

		purposeKey = Objects.toString(purposeKey, "");

		ConsentDecision consentDecision = findByPrimaryKey(consentDecisionId);

		Session session = null;

		try {
			session = openSession();

			ConsentDecision[] array = new ConsentDecisionImpl[3];

			array[0] = getByP_K_PrevAndNext(
				session, consentDecision, pupilId, purposeKey,
				orderByComparator, true);

			array[1] = consentDecision;

			array[2] = getByP_K_PrevAndNext(
				session, consentDecision, pupilId, purposeKey,
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

	protected ConsentDecision getByP_K_PrevAndNext(
		Session session, ConsentDecision consentDecision, long pupilId,
		String purposeKey, OrderByComparator<ConsentDecision> orderByComparator,
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

		sb.append(_SQL_SELECT_CONSENTDECISION_WHERE);

		sb.append(_FINDER_COLUMN_P_K_PUPILID_2);

		boolean bindPurposeKey = false;

		if (purposeKey.isEmpty()) {
			sb.append(_FINDER_COLUMN_P_K_PURPOSEKEY_3);
		}
		else {
			bindPurposeKey = true;

			sb.append(_FINDER_COLUMN_P_K_PURPOSEKEY_2);
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
			sb.append(ConsentDecisionModelImpl.ORDER_BY_JPQL);
		}

		String sql = sb.toString();

		Query query = session.createQuery(sql);

		query.setFirstResult(0);
		query.setMaxResults(2);

		QueryPos queryPos = QueryPos.getInstance(query);

		queryPos.add(pupilId);

		if (bindPurposeKey) {
			queryPos.add(purposeKey);
		}

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(
						consentDecision)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<ConsentDecision> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the consent decisions where pupilId = &#63; and purposeKey = &#63; from the database.
	 *
	 * @param pupilId the pupil ID
	 * @param purposeKey the purpose key
	 */
	@Override
	public void removeByP_K(long pupilId, String purposeKey) {
		for (ConsentDecision consentDecision :
				findByP_K(
					pupilId, purposeKey, QueryUtil.ALL_POS, QueryUtil.ALL_POS,
					null)) {

			remove(consentDecision);
		}
	}

	/**
	 * Returns the number of consent decisions where pupilId = &#63; and purposeKey = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param purposeKey the purpose key
	 * @return the number of matching consent decisions
	 */
	@Override
	public int countByP_K(long pupilId, String purposeKey) {
		purposeKey = Objects.toString(purposeKey, "");

		FinderPath finderPath = _finderPathCountByP_K;

		Object[] finderArgs = new Object[] {pupilId, purposeKey};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(3);

			sb.append(_SQL_COUNT_CONSENTDECISION_WHERE);

			sb.append(_FINDER_COLUMN_P_K_PUPILID_2);

			boolean bindPurposeKey = false;

			if (purposeKey.isEmpty()) {
				sb.append(_FINDER_COLUMN_P_K_PURPOSEKEY_3);
			}
			else {
				bindPurposeKey = true;

				sb.append(_FINDER_COLUMN_P_K_PURPOSEKEY_2);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(pupilId);

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

	private static final String _FINDER_COLUMN_P_K_PUPILID_2 =
		"consentDecision.pupilId = ? AND ";

	private static final String _FINDER_COLUMN_P_K_PURPOSEKEY_2 =
		"consentDecision.purposeKey = ?";

	private static final String _FINDER_COLUMN_P_K_PURPOSEKEY_3 =
		"(consentDecision.purposeKey IS NULL OR consentDecision.purposeKey = '')";

	private FinderPath _finderPathWithPaginationFindByP_G;
	private FinderPath _finderPathWithoutPaginationFindByP_G;
	private FinderPath _finderPathCountByP_G;

	/**
	 * Returns all the consent decisions where pupilId = &#63; and guardianId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param guardianId the guardian ID
	 * @return the matching consent decisions
	 */
	@Override
	public List<ConsentDecision> findByP_G(long pupilId, long guardianId) {
		return findByP_G(
			pupilId, guardianId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the consent decisions where pupilId = &#63; and guardianId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentDecisionModelImpl</code>.
	 * </p>
	 *
	 * @param pupilId the pupil ID
	 * @param guardianId the guardian ID
	 * @param start the lower bound of the range of consent decisions
	 * @param end the upper bound of the range of consent decisions (not inclusive)
	 * @return the range of matching consent decisions
	 */
	@Override
	public List<ConsentDecision> findByP_G(
		long pupilId, long guardianId, int start, int end) {

		return findByP_G(pupilId, guardianId, start, end, null);
	}

	/**
	 * Returns an ordered range of all the consent decisions where pupilId = &#63; and guardianId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentDecisionModelImpl</code>.
	 * </p>
	 *
	 * @param pupilId the pupil ID
	 * @param guardianId the guardian ID
	 * @param start the lower bound of the range of consent decisions
	 * @param end the upper bound of the range of consent decisions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching consent decisions
	 */
	@Override
	public List<ConsentDecision> findByP_G(
		long pupilId, long guardianId, int start, int end,
		OrderByComparator<ConsentDecision> orderByComparator) {

		return findByP_G(
			pupilId, guardianId, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the consent decisions where pupilId = &#63; and guardianId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentDecisionModelImpl</code>.
	 * </p>
	 *
	 * @param pupilId the pupil ID
	 * @param guardianId the guardian ID
	 * @param start the lower bound of the range of consent decisions
	 * @param end the upper bound of the range of consent decisions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching consent decisions
	 */
	@Override
	public List<ConsentDecision> findByP_G(
		long pupilId, long guardianId, int start, int end,
		OrderByComparator<ConsentDecision> orderByComparator,
		boolean useFinderCache) {

		FinderPath finderPath = null;
		Object[] finderArgs = null;

		if ((start == QueryUtil.ALL_POS) && (end == QueryUtil.ALL_POS) &&
			(orderByComparator == null)) {

			if (useFinderCache) {
				finderPath = _finderPathWithoutPaginationFindByP_G;
				finderArgs = new Object[] {pupilId, guardianId};
			}
		}
		else if (useFinderCache) {
			finderPath = _finderPathWithPaginationFindByP_G;
			finderArgs = new Object[] {
				pupilId, guardianId, start, end, orderByComparator
			};
		}

		List<ConsentDecision> list = null;

		if (useFinderCache) {
			list = (List<ConsentDecision>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (ConsentDecision consentDecision : list) {
					if ((pupilId != consentDecision.getPupilId()) ||
						(guardianId != consentDecision.getGuardianId())) {

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

			sb.append(_SQL_SELECT_CONSENTDECISION_WHERE);

			sb.append(_FINDER_COLUMN_P_G_PUPILID_2);

			sb.append(_FINDER_COLUMN_P_G_GUARDIANID_2);

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(ConsentDecisionModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(pupilId);

				queryPos.add(guardianId);

				list = (List<ConsentDecision>)QueryUtil.list(
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
	 * Returns the first consent decision in the ordered set where pupilId = &#63; and guardianId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param guardianId the guardian ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching consent decision
	 * @throws NoSuchConsentDecisionException if a matching consent decision could not be found
	 */
	@Override
	public ConsentDecision findByP_G_First(
			long pupilId, long guardianId,
			OrderByComparator<ConsentDecision> orderByComparator)
		throws NoSuchConsentDecisionException {

		ConsentDecision consentDecision = fetchByP_G_First(
			pupilId, guardianId, orderByComparator);

		if (consentDecision != null) {
			return consentDecision;
		}

		StringBundler sb = new StringBundler(6);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("pupilId=");
		sb.append(pupilId);

		sb.append(", guardianId=");
		sb.append(guardianId);

		sb.append("}");

		throw new NoSuchConsentDecisionException(sb.toString());
	}

	/**
	 * Returns the first consent decision in the ordered set where pupilId = &#63; and guardianId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param guardianId the guardian ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching consent decision, or <code>null</code> if a matching consent decision could not be found
	 */
	@Override
	public ConsentDecision fetchByP_G_First(
		long pupilId, long guardianId,
		OrderByComparator<ConsentDecision> orderByComparator) {

		List<ConsentDecision> list = findByP_G(
			pupilId, guardianId, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last consent decision in the ordered set where pupilId = &#63; and guardianId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param guardianId the guardian ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching consent decision
	 * @throws NoSuchConsentDecisionException if a matching consent decision could not be found
	 */
	@Override
	public ConsentDecision findByP_G_Last(
			long pupilId, long guardianId,
			OrderByComparator<ConsentDecision> orderByComparator)
		throws NoSuchConsentDecisionException {

		ConsentDecision consentDecision = fetchByP_G_Last(
			pupilId, guardianId, orderByComparator);

		if (consentDecision != null) {
			return consentDecision;
		}

		StringBundler sb = new StringBundler(6);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("pupilId=");
		sb.append(pupilId);

		sb.append(", guardianId=");
		sb.append(guardianId);

		sb.append("}");

		throw new NoSuchConsentDecisionException(sb.toString());
	}

	/**
	 * Returns the last consent decision in the ordered set where pupilId = &#63; and guardianId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param guardianId the guardian ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching consent decision, or <code>null</code> if a matching consent decision could not be found
	 */
	@Override
	public ConsentDecision fetchByP_G_Last(
		long pupilId, long guardianId,
		OrderByComparator<ConsentDecision> orderByComparator) {

		int count = countByP_G(pupilId, guardianId);

		if (count == 0) {
			return null;
		}

		List<ConsentDecision> list = findByP_G(
			pupilId, guardianId, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the consent decisions before and after the current consent decision in the ordered set where pupilId = &#63; and guardianId = &#63;.
	 *
	 * @param consentDecisionId the primary key of the current consent decision
	 * @param pupilId the pupil ID
	 * @param guardianId the guardian ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next consent decision
	 * @throws NoSuchConsentDecisionException if a consent decision with the primary key could not be found
	 */
	@Override
	public ConsentDecision[] findByP_G_PrevAndNext(
			long consentDecisionId, long pupilId, long guardianId,
			OrderByComparator<ConsentDecision> orderByComparator)
		throws NoSuchConsentDecisionException {

		ConsentDecision consentDecision = findByPrimaryKey(consentDecisionId);

		Session session = null;

		try {
			session = openSession();

			ConsentDecision[] array = new ConsentDecisionImpl[3];

			array[0] = getByP_G_PrevAndNext(
				session, consentDecision, pupilId, guardianId,
				orderByComparator, true);

			array[1] = consentDecision;

			array[2] = getByP_G_PrevAndNext(
				session, consentDecision, pupilId, guardianId,
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

	protected ConsentDecision getByP_G_PrevAndNext(
		Session session, ConsentDecision consentDecision, long pupilId,
		long guardianId, OrderByComparator<ConsentDecision> orderByComparator,
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

		sb.append(_SQL_SELECT_CONSENTDECISION_WHERE);

		sb.append(_FINDER_COLUMN_P_G_PUPILID_2);

		sb.append(_FINDER_COLUMN_P_G_GUARDIANID_2);

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
			sb.append(ConsentDecisionModelImpl.ORDER_BY_JPQL);
		}

		String sql = sb.toString();

		Query query = session.createQuery(sql);

		query.setFirstResult(0);
		query.setMaxResults(2);

		QueryPos queryPos = QueryPos.getInstance(query);

		queryPos.add(pupilId);

		queryPos.add(guardianId);

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(
						consentDecision)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<ConsentDecision> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the consent decisions where pupilId = &#63; and guardianId = &#63; from the database.
	 *
	 * @param pupilId the pupil ID
	 * @param guardianId the guardian ID
	 */
	@Override
	public void removeByP_G(long pupilId, long guardianId) {
		for (ConsentDecision consentDecision :
				findByP_G(
					pupilId, guardianId, QueryUtil.ALL_POS, QueryUtil.ALL_POS,
					null)) {

			remove(consentDecision);
		}
	}

	/**
	 * Returns the number of consent decisions where pupilId = &#63; and guardianId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param guardianId the guardian ID
	 * @return the number of matching consent decisions
	 */
	@Override
	public int countByP_G(long pupilId, long guardianId) {
		FinderPath finderPath = _finderPathCountByP_G;

		Object[] finderArgs = new Object[] {pupilId, guardianId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(3);

			sb.append(_SQL_COUNT_CONSENTDECISION_WHERE);

			sb.append(_FINDER_COLUMN_P_G_PUPILID_2);

			sb.append(_FINDER_COLUMN_P_G_GUARDIANID_2);

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(pupilId);

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

	private static final String _FINDER_COLUMN_P_G_PUPILID_2 =
		"consentDecision.pupilId = ? AND ";

	private static final String _FINDER_COLUMN_P_G_GUARDIANID_2 =
		"consentDecision.guardianId = ?";

	private FinderPath _finderPathWithPaginationFindByS_K_Y;
	private FinderPath _finderPathWithoutPaginationFindByS_K_Y;
	private FinderPath _finderPathCountByS_K_Y;

	/**
	 * Returns all the consent decisions where schoolGroupId = &#63; and purposeKey = &#63; and schoolYear = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param purposeKey the purpose key
	 * @param schoolYear the school year
	 * @return the matching consent decisions
	 */
	@Override
	public List<ConsentDecision> findByS_K_Y(
		long schoolGroupId, String purposeKey, String schoolYear) {

		return findByS_K_Y(
			schoolGroupId, purposeKey, schoolYear, QueryUtil.ALL_POS,
			QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the consent decisions where schoolGroupId = &#63; and purposeKey = &#63; and schoolYear = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentDecisionModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param purposeKey the purpose key
	 * @param schoolYear the school year
	 * @param start the lower bound of the range of consent decisions
	 * @param end the upper bound of the range of consent decisions (not inclusive)
	 * @return the range of matching consent decisions
	 */
	@Override
	public List<ConsentDecision> findByS_K_Y(
		long schoolGroupId, String purposeKey, String schoolYear, int start,
		int end) {

		return findByS_K_Y(
			schoolGroupId, purposeKey, schoolYear, start, end, null);
	}

	/**
	 * Returns an ordered range of all the consent decisions where schoolGroupId = &#63; and purposeKey = &#63; and schoolYear = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentDecisionModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param purposeKey the purpose key
	 * @param schoolYear the school year
	 * @param start the lower bound of the range of consent decisions
	 * @param end the upper bound of the range of consent decisions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching consent decisions
	 */
	@Override
	public List<ConsentDecision> findByS_K_Y(
		long schoolGroupId, String purposeKey, String schoolYear, int start,
		int end, OrderByComparator<ConsentDecision> orderByComparator) {

		return findByS_K_Y(
			schoolGroupId, purposeKey, schoolYear, start, end,
			orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the consent decisions where schoolGroupId = &#63; and purposeKey = &#63; and schoolYear = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentDecisionModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param purposeKey the purpose key
	 * @param schoolYear the school year
	 * @param start the lower bound of the range of consent decisions
	 * @param end the upper bound of the range of consent decisions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching consent decisions
	 */
	@Override
	public List<ConsentDecision> findByS_K_Y(
		long schoolGroupId, String purposeKey, String schoolYear, int start,
		int end, OrderByComparator<ConsentDecision> orderByComparator,
		boolean useFinderCache) {

		purposeKey = Objects.toString(purposeKey, "");
		schoolYear = Objects.toString(schoolYear, "");

		FinderPath finderPath = null;
		Object[] finderArgs = null;

		if ((start == QueryUtil.ALL_POS) && (end == QueryUtil.ALL_POS) &&
			(orderByComparator == null)) {

			if (useFinderCache) {
				finderPath = _finderPathWithoutPaginationFindByS_K_Y;
				finderArgs = new Object[] {
					schoolGroupId, purposeKey, schoolYear
				};
			}
		}
		else if (useFinderCache) {
			finderPath = _finderPathWithPaginationFindByS_K_Y;
			finderArgs = new Object[] {
				schoolGroupId, purposeKey, schoolYear, start, end,
				orderByComparator
			};
		}

		List<ConsentDecision> list = null;

		if (useFinderCache) {
			list = (List<ConsentDecision>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (ConsentDecision consentDecision : list) {
					if ((schoolGroupId != consentDecision.getSchoolGroupId()) ||
						!purposeKey.equals(consentDecision.getPurposeKey()) ||
						!schoolYear.equals(consentDecision.getSchoolYear())) {

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

			sb.append(_SQL_SELECT_CONSENTDECISION_WHERE);

			sb.append(_FINDER_COLUMN_S_K_Y_SCHOOLGROUPID_2);

			boolean bindPurposeKey = false;

			if (purposeKey.isEmpty()) {
				sb.append(_FINDER_COLUMN_S_K_Y_PURPOSEKEY_3);
			}
			else {
				bindPurposeKey = true;

				sb.append(_FINDER_COLUMN_S_K_Y_PURPOSEKEY_2);
			}

			boolean bindSchoolYear = false;

			if (schoolYear.isEmpty()) {
				sb.append(_FINDER_COLUMN_S_K_Y_SCHOOLYEAR_3);
			}
			else {
				bindSchoolYear = true;

				sb.append(_FINDER_COLUMN_S_K_Y_SCHOOLYEAR_2);
			}

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(ConsentDecisionModelImpl.ORDER_BY_JPQL);
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

				if (bindSchoolYear) {
					queryPos.add(schoolYear);
				}

				list = (List<ConsentDecision>)QueryUtil.list(
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
	 * Returns the first consent decision in the ordered set where schoolGroupId = &#63; and purposeKey = &#63; and schoolYear = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param purposeKey the purpose key
	 * @param schoolYear the school year
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching consent decision
	 * @throws NoSuchConsentDecisionException if a matching consent decision could not be found
	 */
	@Override
	public ConsentDecision findByS_K_Y_First(
			long schoolGroupId, String purposeKey, String schoolYear,
			OrderByComparator<ConsentDecision> orderByComparator)
		throws NoSuchConsentDecisionException {

		ConsentDecision consentDecision = fetchByS_K_Y_First(
			schoolGroupId, purposeKey, schoolYear, orderByComparator);

		if (consentDecision != null) {
			return consentDecision;
		}

		StringBundler sb = new StringBundler(8);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("schoolGroupId=");
		sb.append(schoolGroupId);

		sb.append(", purposeKey=");
		sb.append(purposeKey);

		sb.append(", schoolYear=");
		sb.append(schoolYear);

		sb.append("}");

		throw new NoSuchConsentDecisionException(sb.toString());
	}

	/**
	 * Returns the first consent decision in the ordered set where schoolGroupId = &#63; and purposeKey = &#63; and schoolYear = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param purposeKey the purpose key
	 * @param schoolYear the school year
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching consent decision, or <code>null</code> if a matching consent decision could not be found
	 */
	@Override
	public ConsentDecision fetchByS_K_Y_First(
		long schoolGroupId, String purposeKey, String schoolYear,
		OrderByComparator<ConsentDecision> orderByComparator) {

		List<ConsentDecision> list = findByS_K_Y(
			schoolGroupId, purposeKey, schoolYear, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last consent decision in the ordered set where schoolGroupId = &#63; and purposeKey = &#63; and schoolYear = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param purposeKey the purpose key
	 * @param schoolYear the school year
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching consent decision
	 * @throws NoSuchConsentDecisionException if a matching consent decision could not be found
	 */
	@Override
	public ConsentDecision findByS_K_Y_Last(
			long schoolGroupId, String purposeKey, String schoolYear,
			OrderByComparator<ConsentDecision> orderByComparator)
		throws NoSuchConsentDecisionException {

		ConsentDecision consentDecision = fetchByS_K_Y_Last(
			schoolGroupId, purposeKey, schoolYear, orderByComparator);

		if (consentDecision != null) {
			return consentDecision;
		}

		StringBundler sb = new StringBundler(8);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("schoolGroupId=");
		sb.append(schoolGroupId);

		sb.append(", purposeKey=");
		sb.append(purposeKey);

		sb.append(", schoolYear=");
		sb.append(schoolYear);

		sb.append("}");

		throw new NoSuchConsentDecisionException(sb.toString());
	}

	/**
	 * Returns the last consent decision in the ordered set where schoolGroupId = &#63; and purposeKey = &#63; and schoolYear = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param purposeKey the purpose key
	 * @param schoolYear the school year
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching consent decision, or <code>null</code> if a matching consent decision could not be found
	 */
	@Override
	public ConsentDecision fetchByS_K_Y_Last(
		long schoolGroupId, String purposeKey, String schoolYear,
		OrderByComparator<ConsentDecision> orderByComparator) {

		int count = countByS_K_Y(schoolGroupId, purposeKey, schoolYear);

		if (count == 0) {
			return null;
		}

		List<ConsentDecision> list = findByS_K_Y(
			schoolGroupId, purposeKey, schoolYear, count - 1, count,
			orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the consent decisions before and after the current consent decision in the ordered set where schoolGroupId = &#63; and purposeKey = &#63; and schoolYear = &#63;.
	 *
	 * @param consentDecisionId the primary key of the current consent decision
	 * @param schoolGroupId the school group ID
	 * @param purposeKey the purpose key
	 * @param schoolYear the school year
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next consent decision
	 * @throws NoSuchConsentDecisionException if a consent decision with the primary key could not be found
	 */
	@Override
	public ConsentDecision[] findByS_K_Y_PrevAndNext(
			long consentDecisionId, long schoolGroupId, String purposeKey,
			String schoolYear,
			OrderByComparator<ConsentDecision> orderByComparator)
		throws NoSuchConsentDecisionException {

		purposeKey = Objects.toString(purposeKey, "");
		schoolYear = Objects.toString(schoolYear, "");

		ConsentDecision consentDecision = findByPrimaryKey(consentDecisionId);

		Session session = null;

		try {
			session = openSession();

			ConsentDecision[] array = new ConsentDecisionImpl[3];

			array[0] = getByS_K_Y_PrevAndNext(
				session, consentDecision, schoolGroupId, purposeKey, schoolYear,
				orderByComparator, true);

			array[1] = consentDecision;

			array[2] = getByS_K_Y_PrevAndNext(
				session, consentDecision, schoolGroupId, purposeKey, schoolYear,
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

	protected ConsentDecision getByS_K_Y_PrevAndNext(
		Session session, ConsentDecision consentDecision, long schoolGroupId,
		String purposeKey, String schoolYear,
		OrderByComparator<ConsentDecision> orderByComparator,
		boolean previous) {

		StringBundler sb = null;

		if (orderByComparator != null) {
			sb = new StringBundler(
				6 + (orderByComparator.getOrderByConditionFields().length * 3) +
					(orderByComparator.getOrderByFields().length * 3));
		}
		else {
			sb = new StringBundler(5);
		}

		sb.append(_SQL_SELECT_CONSENTDECISION_WHERE);

		sb.append(_FINDER_COLUMN_S_K_Y_SCHOOLGROUPID_2);

		boolean bindPurposeKey = false;

		if (purposeKey.isEmpty()) {
			sb.append(_FINDER_COLUMN_S_K_Y_PURPOSEKEY_3);
		}
		else {
			bindPurposeKey = true;

			sb.append(_FINDER_COLUMN_S_K_Y_PURPOSEKEY_2);
		}

		boolean bindSchoolYear = false;

		if (schoolYear.isEmpty()) {
			sb.append(_FINDER_COLUMN_S_K_Y_SCHOOLYEAR_3);
		}
		else {
			bindSchoolYear = true;

			sb.append(_FINDER_COLUMN_S_K_Y_SCHOOLYEAR_2);
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
			sb.append(ConsentDecisionModelImpl.ORDER_BY_JPQL);
		}

		String sql = sb.toString();

		Query query = session.createQuery(sql);

		query.setFirstResult(0);
		query.setMaxResults(2);

		QueryPos queryPos = QueryPos.getInstance(query);

		queryPos.add(schoolGroupId);

		if (bindPurposeKey) {
			queryPos.add(purposeKey);
		}

		if (bindSchoolYear) {
			queryPos.add(schoolYear);
		}

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(
						consentDecision)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<ConsentDecision> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the consent decisions where schoolGroupId = &#63; and purposeKey = &#63; and schoolYear = &#63; from the database.
	 *
	 * @param schoolGroupId the school group ID
	 * @param purposeKey the purpose key
	 * @param schoolYear the school year
	 */
	@Override
	public void removeByS_K_Y(
		long schoolGroupId, String purposeKey, String schoolYear) {

		for (ConsentDecision consentDecision :
				findByS_K_Y(
					schoolGroupId, purposeKey, schoolYear, QueryUtil.ALL_POS,
					QueryUtil.ALL_POS, null)) {

			remove(consentDecision);
		}
	}

	/**
	 * Returns the number of consent decisions where schoolGroupId = &#63; and purposeKey = &#63; and schoolYear = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param purposeKey the purpose key
	 * @param schoolYear the school year
	 * @return the number of matching consent decisions
	 */
	@Override
	public int countByS_K_Y(
		long schoolGroupId, String purposeKey, String schoolYear) {

		purposeKey = Objects.toString(purposeKey, "");
		schoolYear = Objects.toString(schoolYear, "");

		FinderPath finderPath = _finderPathCountByS_K_Y;

		Object[] finderArgs = new Object[] {
			schoolGroupId, purposeKey, schoolYear
		};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(4);

			sb.append(_SQL_COUNT_CONSENTDECISION_WHERE);

			sb.append(_FINDER_COLUMN_S_K_Y_SCHOOLGROUPID_2);

			boolean bindPurposeKey = false;

			if (purposeKey.isEmpty()) {
				sb.append(_FINDER_COLUMN_S_K_Y_PURPOSEKEY_3);
			}
			else {
				bindPurposeKey = true;

				sb.append(_FINDER_COLUMN_S_K_Y_PURPOSEKEY_2);
			}

			boolean bindSchoolYear = false;

			if (schoolYear.isEmpty()) {
				sb.append(_FINDER_COLUMN_S_K_Y_SCHOOLYEAR_3);
			}
			else {
				bindSchoolYear = true;

				sb.append(_FINDER_COLUMN_S_K_Y_SCHOOLYEAR_2);
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

	private static final String _FINDER_COLUMN_S_K_Y_SCHOOLGROUPID_2 =
		"consentDecision.schoolGroupId = ? AND ";

	private static final String _FINDER_COLUMN_S_K_Y_PURPOSEKEY_2 =
		"consentDecision.purposeKey = ? AND ";

	private static final String _FINDER_COLUMN_S_K_Y_PURPOSEKEY_3 =
		"(consentDecision.purposeKey IS NULL OR consentDecision.purposeKey = '') AND ";

	private static final String _FINDER_COLUMN_S_K_Y_SCHOOLYEAR_2 =
		"consentDecision.schoolYear = ?";

	private static final String _FINDER_COLUMN_S_K_Y_SCHOOLYEAR_3 =
		"(consentDecision.schoolYear IS NULL OR consentDecision.schoolYear = '')";

	private FinderPath _finderPathWithPaginationFindByGuardianId;
	private FinderPath _finderPathWithoutPaginationFindByGuardianId;
	private FinderPath _finderPathCountByGuardianId;

	/**
	 * Returns all the consent decisions where guardianId = &#63;.
	 *
	 * @param guardianId the guardian ID
	 * @return the matching consent decisions
	 */
	@Override
	public List<ConsentDecision> findByGuardianId(long guardianId) {
		return findByGuardianId(
			guardianId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the consent decisions where guardianId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentDecisionModelImpl</code>.
	 * </p>
	 *
	 * @param guardianId the guardian ID
	 * @param start the lower bound of the range of consent decisions
	 * @param end the upper bound of the range of consent decisions (not inclusive)
	 * @return the range of matching consent decisions
	 */
	@Override
	public List<ConsentDecision> findByGuardianId(
		long guardianId, int start, int end) {

		return findByGuardianId(guardianId, start, end, null);
	}

	/**
	 * Returns an ordered range of all the consent decisions where guardianId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentDecisionModelImpl</code>.
	 * </p>
	 *
	 * @param guardianId the guardian ID
	 * @param start the lower bound of the range of consent decisions
	 * @param end the upper bound of the range of consent decisions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching consent decisions
	 */
	@Override
	public List<ConsentDecision> findByGuardianId(
		long guardianId, int start, int end,
		OrderByComparator<ConsentDecision> orderByComparator) {

		return findByGuardianId(
			guardianId, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the consent decisions where guardianId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentDecisionModelImpl</code>.
	 * </p>
	 *
	 * @param guardianId the guardian ID
	 * @param start the lower bound of the range of consent decisions
	 * @param end the upper bound of the range of consent decisions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching consent decisions
	 */
	@Override
	public List<ConsentDecision> findByGuardianId(
		long guardianId, int start, int end,
		OrderByComparator<ConsentDecision> orderByComparator,
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

		List<ConsentDecision> list = null;

		if (useFinderCache) {
			list = (List<ConsentDecision>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (ConsentDecision consentDecision : list) {
					if (guardianId != consentDecision.getGuardianId()) {
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

			sb.append(_SQL_SELECT_CONSENTDECISION_WHERE);

			sb.append(_FINDER_COLUMN_GUARDIANID_GUARDIANID_2);

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(ConsentDecisionModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(guardianId);

				list = (List<ConsentDecision>)QueryUtil.list(
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
	 * Returns the first consent decision in the ordered set where guardianId = &#63;.
	 *
	 * @param guardianId the guardian ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching consent decision
	 * @throws NoSuchConsentDecisionException if a matching consent decision could not be found
	 */
	@Override
	public ConsentDecision findByGuardianId_First(
			long guardianId,
			OrderByComparator<ConsentDecision> orderByComparator)
		throws NoSuchConsentDecisionException {

		ConsentDecision consentDecision = fetchByGuardianId_First(
			guardianId, orderByComparator);

		if (consentDecision != null) {
			return consentDecision;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("guardianId=");
		sb.append(guardianId);

		sb.append("}");

		throw new NoSuchConsentDecisionException(sb.toString());
	}

	/**
	 * Returns the first consent decision in the ordered set where guardianId = &#63;.
	 *
	 * @param guardianId the guardian ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching consent decision, or <code>null</code> if a matching consent decision could not be found
	 */
	@Override
	public ConsentDecision fetchByGuardianId_First(
		long guardianId, OrderByComparator<ConsentDecision> orderByComparator) {

		List<ConsentDecision> list = findByGuardianId(
			guardianId, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last consent decision in the ordered set where guardianId = &#63;.
	 *
	 * @param guardianId the guardian ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching consent decision
	 * @throws NoSuchConsentDecisionException if a matching consent decision could not be found
	 */
	@Override
	public ConsentDecision findByGuardianId_Last(
			long guardianId,
			OrderByComparator<ConsentDecision> orderByComparator)
		throws NoSuchConsentDecisionException {

		ConsentDecision consentDecision = fetchByGuardianId_Last(
			guardianId, orderByComparator);

		if (consentDecision != null) {
			return consentDecision;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("guardianId=");
		sb.append(guardianId);

		sb.append("}");

		throw new NoSuchConsentDecisionException(sb.toString());
	}

	/**
	 * Returns the last consent decision in the ordered set where guardianId = &#63;.
	 *
	 * @param guardianId the guardian ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching consent decision, or <code>null</code> if a matching consent decision could not be found
	 */
	@Override
	public ConsentDecision fetchByGuardianId_Last(
		long guardianId, OrderByComparator<ConsentDecision> orderByComparator) {

		int count = countByGuardianId(guardianId);

		if (count == 0) {
			return null;
		}

		List<ConsentDecision> list = findByGuardianId(
			guardianId, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the consent decisions before and after the current consent decision in the ordered set where guardianId = &#63;.
	 *
	 * @param consentDecisionId the primary key of the current consent decision
	 * @param guardianId the guardian ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next consent decision
	 * @throws NoSuchConsentDecisionException if a consent decision with the primary key could not be found
	 */
	@Override
	public ConsentDecision[] findByGuardianId_PrevAndNext(
			long consentDecisionId, long guardianId,
			OrderByComparator<ConsentDecision> orderByComparator)
		throws NoSuchConsentDecisionException {

		ConsentDecision consentDecision = findByPrimaryKey(consentDecisionId);

		Session session = null;

		try {
			session = openSession();

			ConsentDecision[] array = new ConsentDecisionImpl[3];

			array[0] = getByGuardianId_PrevAndNext(
				session, consentDecision, guardianId, orderByComparator, true);

			array[1] = consentDecision;

			array[2] = getByGuardianId_PrevAndNext(
				session, consentDecision, guardianId, orderByComparator, false);

			return array;
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}
	}

	protected ConsentDecision getByGuardianId_PrevAndNext(
		Session session, ConsentDecision consentDecision, long guardianId,
		OrderByComparator<ConsentDecision> orderByComparator,
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

		sb.append(_SQL_SELECT_CONSENTDECISION_WHERE);

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
			sb.append(ConsentDecisionModelImpl.ORDER_BY_JPQL);
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
						consentDecision)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<ConsentDecision> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the consent decisions where guardianId = &#63; from the database.
	 *
	 * @param guardianId the guardian ID
	 */
	@Override
	public void removeByGuardianId(long guardianId) {
		for (ConsentDecision consentDecision :
				findByGuardianId(
					guardianId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null)) {

			remove(consentDecision);
		}
	}

	/**
	 * Returns the number of consent decisions where guardianId = &#63;.
	 *
	 * @param guardianId the guardian ID
	 * @return the number of matching consent decisions
	 */
	@Override
	public int countByGuardianId(long guardianId) {
		FinderPath finderPath = _finderPathCountByGuardianId;

		Object[] finderArgs = new Object[] {guardianId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(2);

			sb.append(_SQL_COUNT_CONSENTDECISION_WHERE);

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
		"consentDecision.guardianId = ?";

	public ConsentDecisionPersistenceImpl() {
		setModelClass(ConsentDecision.class);

		setModelImplClass(ConsentDecisionImpl.class);
		setModelPKClass(long.class);

		setTable(ConsentDecisionTable.INSTANCE);
	}

	/**
	 * Caches the consent decision in the entity cache if it is enabled.
	 *
	 * @param consentDecision the consent decision
	 */
	@Override
	public void cacheResult(ConsentDecision consentDecision) {
		entityCache.putResult(
			ConsentDecisionImpl.class, consentDecision.getPrimaryKey(),
			consentDecision);
	}

	private int _valueObjectFinderCacheListThreshold;

	/**
	 * Caches the consent decisions in the entity cache if it is enabled.
	 *
	 * @param consentDecisions the consent decisions
	 */
	@Override
	public void cacheResult(List<ConsentDecision> consentDecisions) {
		if ((_valueObjectFinderCacheListThreshold == 0) ||
			((_valueObjectFinderCacheListThreshold > 0) &&
			 (consentDecisions.size() >
				 _valueObjectFinderCacheListThreshold))) {

			return;
		}

		for (ConsentDecision consentDecision : consentDecisions) {
			if (entityCache.getResult(
					ConsentDecisionImpl.class,
					consentDecision.getPrimaryKey()) == null) {

				cacheResult(consentDecision);
			}
		}
	}

	/**
	 * Clears the cache for all consent decisions.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache() {
		entityCache.clearCache(ConsentDecisionImpl.class);

		finderCache.clearCache(ConsentDecisionImpl.class);
	}

	/**
	 * Clears the cache for the consent decision.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache(ConsentDecision consentDecision) {
		entityCache.removeResult(ConsentDecisionImpl.class, consentDecision);
	}

	@Override
	public void clearCache(List<ConsentDecision> consentDecisions) {
		for (ConsentDecision consentDecision : consentDecisions) {
			entityCache.removeResult(
				ConsentDecisionImpl.class, consentDecision);
		}
	}

	@Override
	public void clearCache(Set<Serializable> primaryKeys) {
		finderCache.clearCache(ConsentDecisionImpl.class);

		for (Serializable primaryKey : primaryKeys) {
			entityCache.removeResult(ConsentDecisionImpl.class, primaryKey);
		}
	}

	/**
	 * Creates a new consent decision with the primary key. Does not add the consent decision to the database.
	 *
	 * @param consentDecisionId the primary key for the new consent decision
	 * @return the new consent decision
	 */
	@Override
	public ConsentDecision create(long consentDecisionId) {
		ConsentDecision consentDecision = new ConsentDecisionImpl();

		consentDecision.setNew(true);
		consentDecision.setPrimaryKey(consentDecisionId);

		consentDecision.setCompanyId(CompanyThreadLocal.getCompanyId());

		return consentDecision;
	}

	/**
	 * Removes the consent decision with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param consentDecisionId the primary key of the consent decision
	 * @return the consent decision that was removed
	 * @throws NoSuchConsentDecisionException if a consent decision with the primary key could not be found
	 */
	@Override
	public ConsentDecision remove(long consentDecisionId)
		throws NoSuchConsentDecisionException {

		return remove((Serializable)consentDecisionId);
	}

	/**
	 * Removes the consent decision with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param primaryKey the primary key of the consent decision
	 * @return the consent decision that was removed
	 * @throws NoSuchConsentDecisionException if a consent decision with the primary key could not be found
	 */
	@Override
	public ConsentDecision remove(Serializable primaryKey)
		throws NoSuchConsentDecisionException {

		Session session = null;

		try {
			session = openSession();

			ConsentDecision consentDecision = (ConsentDecision)session.get(
				ConsentDecisionImpl.class, primaryKey);

			if (consentDecision == null) {
				if (_log.isDebugEnabled()) {
					_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
				}

				throw new NoSuchConsentDecisionException(
					_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			return remove(consentDecision);
		}
		catch (NoSuchConsentDecisionException noSuchEntityException) {
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
	protected ConsentDecision removeImpl(ConsentDecision consentDecision) {
		Session session = null;

		try {
			session = openSession();

			if (!session.contains(consentDecision)) {
				consentDecision = (ConsentDecision)session.get(
					ConsentDecisionImpl.class,
					consentDecision.getPrimaryKeyObj());
			}

			if (consentDecision != null) {
				session.delete(consentDecision);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		if (consentDecision != null) {
			clearCache(consentDecision);
		}

		return consentDecision;
	}

	@Override
	public ConsentDecision updateImpl(ConsentDecision consentDecision) {
		boolean isNew = consentDecision.isNew();

		if (!(consentDecision instanceof ConsentDecisionModelImpl)) {
			InvocationHandler invocationHandler = null;

			if (ProxyUtil.isProxyClass(consentDecision.getClass())) {
				invocationHandler = ProxyUtil.getInvocationHandler(
					consentDecision);

				throw new IllegalArgumentException(
					"Implement ModelWrapper in consentDecision proxy " +
						invocationHandler.getClass());
			}

			throw new IllegalArgumentException(
				"Implement ModelWrapper in custom ConsentDecision implementation " +
					consentDecision.getClass());
		}

		ConsentDecisionModelImpl consentDecisionModelImpl =
			(ConsentDecisionModelImpl)consentDecision;

		ServiceContext serviceContext =
			ServiceContextThreadLocal.getServiceContext();

		Date date = new Date();

		if (isNew && (consentDecision.getCreateDate() == null)) {
			if (serviceContext == null) {
				consentDecision.setCreateDate(date);
			}
			else {
				consentDecision.setCreateDate(
					serviceContext.getCreateDate(date));
			}
		}

		if (!consentDecisionModelImpl.hasSetModifiedDate()) {
			if (serviceContext == null) {
				consentDecision.setModifiedDate(date);
			}
			else {
				consentDecision.setModifiedDate(
					serviceContext.getModifiedDate(date));
			}
		}

		Session session = null;

		try {
			session = openSession();

			if (isNew) {
				session.save(consentDecision);
			}
			else {
				consentDecision = (ConsentDecision)session.merge(
					consentDecision);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		entityCache.putResult(
			ConsentDecisionImpl.class, consentDecisionModelImpl, false, true);

		if (isNew) {
			consentDecision.setNew(false);
		}

		consentDecision.resetOriginalValues();

		return consentDecision;
	}

	/**
	 * Returns the consent decision with the primary key or throws a <code>com.liferay.portal.kernel.exception.NoSuchModelException</code> if it could not be found.
	 *
	 * @param primaryKey the primary key of the consent decision
	 * @return the consent decision
	 * @throws NoSuchConsentDecisionException if a consent decision with the primary key could not be found
	 */
	@Override
	public ConsentDecision findByPrimaryKey(Serializable primaryKey)
		throws NoSuchConsentDecisionException {

		ConsentDecision consentDecision = fetchByPrimaryKey(primaryKey);

		if (consentDecision == null) {
			if (_log.isDebugEnabled()) {
				_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			throw new NoSuchConsentDecisionException(
				_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
		}

		return consentDecision;
	}

	/**
	 * Returns the consent decision with the primary key or throws a <code>NoSuchConsentDecisionException</code> if it could not be found.
	 *
	 * @param consentDecisionId the primary key of the consent decision
	 * @return the consent decision
	 * @throws NoSuchConsentDecisionException if a consent decision with the primary key could not be found
	 */
	@Override
	public ConsentDecision findByPrimaryKey(long consentDecisionId)
		throws NoSuchConsentDecisionException {

		return findByPrimaryKey((Serializable)consentDecisionId);
	}

	/**
	 * Returns the consent decision with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param consentDecisionId the primary key of the consent decision
	 * @return the consent decision, or <code>null</code> if a consent decision with the primary key could not be found
	 */
	@Override
	public ConsentDecision fetchByPrimaryKey(long consentDecisionId) {
		return fetchByPrimaryKey((Serializable)consentDecisionId);
	}

	/**
	 * Returns all the consent decisions.
	 *
	 * @return the consent decisions
	 */
	@Override
	public List<ConsentDecision> findAll() {
		return findAll(QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the consent decisions.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentDecisionModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of consent decisions
	 * @param end the upper bound of the range of consent decisions (not inclusive)
	 * @return the range of consent decisions
	 */
	@Override
	public List<ConsentDecision> findAll(int start, int end) {
		return findAll(start, end, null);
	}

	/**
	 * Returns an ordered range of all the consent decisions.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentDecisionModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of consent decisions
	 * @param end the upper bound of the range of consent decisions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of consent decisions
	 */
	@Override
	public List<ConsentDecision> findAll(
		int start, int end,
		OrderByComparator<ConsentDecision> orderByComparator) {

		return findAll(start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the consent decisions.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentDecisionModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of consent decisions
	 * @param end the upper bound of the range of consent decisions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of consent decisions
	 */
	@Override
	public List<ConsentDecision> findAll(
		int start, int end,
		OrderByComparator<ConsentDecision> orderByComparator,
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

		List<ConsentDecision> list = null;

		if (useFinderCache) {
			list = (List<ConsentDecision>)finderCache.getResult(
				finderPath, finderArgs, this);
		}

		if (list == null) {
			StringBundler sb = null;
			String sql = null;

			if (orderByComparator != null) {
				sb = new StringBundler(
					2 + (orderByComparator.getOrderByFields().length * 2));

				sb.append(_SQL_SELECT_CONSENTDECISION);

				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);

				sql = sb.toString();
			}
			else {
				sql = _SQL_SELECT_CONSENTDECISION;

				sql = sql.concat(ConsentDecisionModelImpl.ORDER_BY_JPQL);
			}

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				list = (List<ConsentDecision>)QueryUtil.list(
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
	 * Removes all the consent decisions from the database.
	 *
	 */
	@Override
	public void removeAll() {
		for (ConsentDecision consentDecision : findAll()) {
			remove(consentDecision);
		}
	}

	/**
	 * Returns the number of consent decisions.
	 *
	 * @return the number of consent decisions
	 */
	@Override
	public int countAll() {
		Long count = (Long)finderCache.getResult(
			_finderPathCountAll, FINDER_ARGS_EMPTY, this);

		if (count == null) {
			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(_SQL_COUNT_CONSENTDECISION);

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
		return "consentDecisionId";
	}

	@Override
	protected String getSelectSQL() {
		return _SQL_SELECT_CONSENTDECISION;
	}

	@Override
	protected Map<String, Integer> getTableColumnsMap() {
		return ConsentDecisionModelImpl.TABLE_COLUMNS_MAP;
	}

	/**
	 * Initializes the consent decision persistence.
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

		_finderPathWithPaginationFindByP_K = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITH_PAGINATION, "findByP_K",
			new String[] {
				Long.class.getName(), String.class.getName(),
				Integer.class.getName(), Integer.class.getName(),
				OrderByComparator.class.getName()
			},
			new String[] {"pupilId", "purposeKey"}, true);

		_finderPathWithoutPaginationFindByP_K = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "findByP_K",
			new String[] {Long.class.getName(), String.class.getName()},
			new String[] {"pupilId", "purposeKey"}, true);

		_finderPathCountByP_K = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "countByP_K",
			new String[] {Long.class.getName(), String.class.getName()},
			new String[] {"pupilId", "purposeKey"}, false);

		_finderPathWithPaginationFindByP_G = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITH_PAGINATION, "findByP_G",
			new String[] {
				Long.class.getName(), Long.class.getName(),
				Integer.class.getName(), Integer.class.getName(),
				OrderByComparator.class.getName()
			},
			new String[] {"pupilId", "guardianId"}, true);

		_finderPathWithoutPaginationFindByP_G = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "findByP_G",
			new String[] {Long.class.getName(), Long.class.getName()},
			new String[] {"pupilId", "guardianId"}, true);

		_finderPathCountByP_G = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "countByP_G",
			new String[] {Long.class.getName(), Long.class.getName()},
			new String[] {"pupilId", "guardianId"}, false);

		_finderPathWithPaginationFindByS_K_Y = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITH_PAGINATION, "findByS_K_Y",
			new String[] {
				Long.class.getName(), String.class.getName(),
				String.class.getName(), Integer.class.getName(),
				Integer.class.getName(), OrderByComparator.class.getName()
			},
			new String[] {"schoolGroupId", "purposeKey", "schoolYear"}, true);

		_finderPathWithoutPaginationFindByS_K_Y = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "findByS_K_Y",
			new String[] {
				Long.class.getName(), String.class.getName(),
				String.class.getName()
			},
			new String[] {"schoolGroupId", "purposeKey", "schoolYear"}, true);

		_finderPathCountByS_K_Y = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "countByS_K_Y",
			new String[] {
				Long.class.getName(), String.class.getName(),
				String.class.getName()
			},
			new String[] {"schoolGroupId", "purposeKey", "schoolYear"}, false);

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

		ConsentDecisionUtil.setPersistence(this);
	}

	@Deactivate
	public void deactivate() {
		ConsentDecisionUtil.setPersistence(null);

		entityCache.removeCache(ConsentDecisionImpl.class.getName());
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

	private static final String _SQL_SELECT_CONSENTDECISION =
		"SELECT consentDecision FROM ConsentDecision consentDecision";

	private static final String _SQL_SELECT_CONSENTDECISION_WHERE =
		"SELECT consentDecision FROM ConsentDecision consentDecision WHERE ";

	private static final String _SQL_COUNT_CONSENTDECISION =
		"SELECT COUNT(consentDecision) FROM ConsentDecision consentDecision";

	private static final String _SQL_COUNT_CONSENTDECISION_WHERE =
		"SELECT COUNT(consentDecision) FROM ConsentDecision consentDecision WHERE ";

	private static final String _ORDER_BY_ENTITY_ALIAS = "consentDecision.";

	private static final String _NO_SUCH_ENTITY_WITH_PRIMARY_KEY =
		"No ConsentDecision exists with the primary key ";

	private static final String _NO_SUCH_ENTITY_WITH_KEY =
		"No ConsentDecision exists with the key {";

	private static final Log _log = LogFactoryUtil.getLog(
		ConsentDecisionPersistenceImpl.class);

	@Override
	protected FinderCache getFinderCache() {
		return finderCache;
	}

}