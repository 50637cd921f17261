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
import java.util.Set;

import javax.sql.DataSource;

import nl.klassenkring.moderation.exception.NoSuchContentReportException;
import nl.klassenkring.moderation.model.ContentReport;
import nl.klassenkring.moderation.model.ContentReportTable;
import nl.klassenkring.moderation.model.impl.ContentReportImpl;
import nl.klassenkring.moderation.model.impl.ContentReportModelImpl;
import nl.klassenkring.moderation.service.persistence.ContentReportPersistence;
import nl.klassenkring.moderation.service.persistence.ContentReportUtil;
import nl.klassenkring.moderation.service.persistence.impl.constants.KKPersistenceConstants;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * The persistence implementation for the content report service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @generated
 */
@Component(service = ContentReportPersistence.class)
public class ContentReportPersistenceImpl
	extends BasePersistenceImpl<ContentReport>
	implements ContentReportPersistence {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this class directly. Always use <code>ContentReportUtil</code> to access the content report persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this class.
	 */
	public static final String FINDER_CLASS_NAME_ENTITY =
		ContentReportImpl.class.getName();

	public static final String FINDER_CLASS_NAME_LIST_WITH_PAGINATION =
		FINDER_CLASS_NAME_ENTITY + ".List1";

	public static final String FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION =
		FINDER_CLASS_NAME_ENTITY + ".List2";

	private FinderPath _finderPathWithPaginationFindAll;
	private FinderPath _finderPathWithoutPaginationFindAll;
	private FinderPath _finderPathCountAll;
	private FinderPath _finderPathWithPaginationFindByI_U;
	private FinderPath _finderPathWithoutPaginationFindByI_U;
	private FinderPath _finderPathCountByI_U;

	/**
	 * Returns all the content reports where incidentId = &#63; and userId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @param userId the user ID
	 * @return the matching content reports
	 */
	@Override
	public List<ContentReport> findByI_U(long incidentId, long userId) {
		return findByI_U(
			incidentId, userId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the content reports where incidentId = &#63; and userId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ContentReportModelImpl</code>.
	 * </p>
	 *
	 * @param incidentId the incident ID
	 * @param userId the user ID
	 * @param start the lower bound of the range of content reports
	 * @param end the upper bound of the range of content reports (not inclusive)
	 * @return the range of matching content reports
	 */
	@Override
	public List<ContentReport> findByI_U(
		long incidentId, long userId, int start, int end) {

		return findByI_U(incidentId, userId, start, end, null);
	}

	/**
	 * Returns an ordered range of all the content reports where incidentId = &#63; and userId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ContentReportModelImpl</code>.
	 * </p>
	 *
	 * @param incidentId the incident ID
	 * @param userId the user ID
	 * @param start the lower bound of the range of content reports
	 * @param end the upper bound of the range of content reports (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching content reports
	 */
	@Override
	public List<ContentReport> findByI_U(
		long incidentId, long userId, int start, int end,
		OrderByComparator<ContentReport> orderByComparator) {

		return findByI_U(
			incidentId, userId, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the content reports where incidentId = &#63; and userId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ContentReportModelImpl</code>.
	 * </p>
	 *
	 * @param incidentId the incident ID
	 * @param userId the user ID
	 * @param start the lower bound of the range of content reports
	 * @param end the upper bound of the range of content reports (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching content reports
	 */
	@Override
	public List<ContentReport> findByI_U(
		long incidentId, long userId, int start, int end,
		OrderByComparator<ContentReport> orderByComparator,
		boolean useFinderCache) {

		FinderPath finderPath = null;
		Object[] finderArgs = null;

		if ((start == QueryUtil.ALL_POS) && (end == QueryUtil.ALL_POS) &&
			(orderByComparator == null)) {

			if (useFinderCache) {
				finderPath = _finderPathWithoutPaginationFindByI_U;
				finderArgs = new Object[] {incidentId, userId};
			}
		}
		else if (useFinderCache) {
			finderPath = _finderPathWithPaginationFindByI_U;
			finderArgs = new Object[] {
				incidentId, userId, start, end, orderByComparator
			};
		}

		List<ContentReport> list = null;

		if (useFinderCache) {
			list = (List<ContentReport>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (ContentReport contentReport : list) {
					if ((incidentId != contentReport.getIncidentId()) ||
						(userId != contentReport.getUserId())) {

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

			sb.append(_SQL_SELECT_CONTENTREPORT_WHERE);

			sb.append(_FINDER_COLUMN_I_U_INCIDENTID_2);

			sb.append(_FINDER_COLUMN_I_U_USERID_2);

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(ContentReportModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(incidentId);

				queryPos.add(userId);

				list = (List<ContentReport>)QueryUtil.list(
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
	 * Returns the first content report in the ordered set where incidentId = &#63; and userId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @param userId the user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching content report
	 * @throws NoSuchContentReportException if a matching content report could not be found
	 */
	@Override
	public ContentReport findByI_U_First(
			long incidentId, long userId,
			OrderByComparator<ContentReport> orderByComparator)
		throws NoSuchContentReportException {

		ContentReport contentReport = fetchByI_U_First(
			incidentId, userId, orderByComparator);

		if (contentReport != null) {
			return contentReport;
		}

		StringBundler sb = new StringBundler(6);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("incidentId=");
		sb.append(incidentId);

		sb.append(", userId=");
		sb.append(userId);

		sb.append("}");

		throw new NoSuchContentReportException(sb.toString());
	}

	/**
	 * Returns the first content report in the ordered set where incidentId = &#63; and userId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @param userId the user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching content report, or <code>null</code> if a matching content report could not be found
	 */
	@Override
	public ContentReport fetchByI_U_First(
		long incidentId, long userId,
		OrderByComparator<ContentReport> orderByComparator) {

		List<ContentReport> list = findByI_U(
			incidentId, userId, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last content report in the ordered set where incidentId = &#63; and userId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @param userId the user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching content report
	 * @throws NoSuchContentReportException if a matching content report could not be found
	 */
	@Override
	public ContentReport findByI_U_Last(
			long incidentId, long userId,
			OrderByComparator<ContentReport> orderByComparator)
		throws NoSuchContentReportException {

		ContentReport contentReport = fetchByI_U_Last(
			incidentId, userId, orderByComparator);

		if (contentReport != null) {
			return contentReport;
		}

		StringBundler sb = new StringBundler(6);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("incidentId=");
		sb.append(incidentId);

		sb.append(", userId=");
		sb.append(userId);

		sb.append("}");

		throw new NoSuchContentReportException(sb.toString());
	}

	/**
	 * Returns the last content report in the ordered set where incidentId = &#63; and userId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @param userId the user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching content report, or <code>null</code> if a matching content report could not be found
	 */
	@Override
	public ContentReport fetchByI_U_Last(
		long incidentId, long userId,
		OrderByComparator<ContentReport> orderByComparator) {

		int count = countByI_U(incidentId, userId);

		if (count == 0) {
			return null;
		}

		List<ContentReport> list = findByI_U(
			incidentId, userId, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the content reports before and after the current content report in the ordered set where incidentId = &#63; and userId = &#63;.
	 *
	 * @param contentReportId the primary key of the current content report
	 * @param incidentId the incident ID
	 * @param userId the user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next content report
	 * @throws NoSuchContentReportException if a content report with the primary key could not be found
	 */
	@Override
	public ContentReport[] findByI_U_PrevAndNext(
			long contentReportId, long incidentId, long userId,
			OrderByComparator<ContentReport> orderByComparator)
		throws NoSuchContentReportException {

		ContentReport contentReport = findByPrimaryKey(contentReportId);

		Session session = null;

		try {
			session = openSession();

			ContentReport[] array = new ContentReportImpl[3];

			array[0] = getByI_U_PrevAndNext(
				session, contentReport, incidentId, userId, orderByComparator,
				true);

			array[1] = contentReport;

			array[2] = getByI_U_PrevAndNext(
				session, contentReport, incidentId, userId, orderByComparator,
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

	protected ContentReport getByI_U_PrevAndNext(
		Session session, ContentReport contentReport, long incidentId,
		long userId, OrderByComparator<ContentReport> orderByComparator,
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

		sb.append(_SQL_SELECT_CONTENTREPORT_WHERE);

		sb.append(_FINDER_COLUMN_I_U_INCIDENTID_2);

		sb.append(_FINDER_COLUMN_I_U_USERID_2);

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
			sb.append(ContentReportModelImpl.ORDER_BY_JPQL);
		}

		String sql = sb.toString();

		Query query = session.createQuery(sql);

		query.setFirstResult(0);
		query.setMaxResults(2);

		QueryPos queryPos = QueryPos.getInstance(query);

		queryPos.add(incidentId);

		queryPos.add(userId);

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(
						contentReport)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<ContentReport> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the content reports where incidentId = &#63; and userId = &#63; from the database.
	 *
	 * @param incidentId the incident ID
	 * @param userId the user ID
	 */
	@Override
	public void removeByI_U(long incidentId, long userId) {
		for (ContentReport contentReport :
				findByI_U(
					incidentId, userId, QueryUtil.ALL_POS, QueryUtil.ALL_POS,
					null)) {

			remove(contentReport);
		}
	}

	/**
	 * Returns the number of content reports where incidentId = &#63; and userId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @param userId the user ID
	 * @return the number of matching content reports
	 */
	@Override
	public int countByI_U(long incidentId, long userId) {
		FinderPath finderPath = _finderPathCountByI_U;

		Object[] finderArgs = new Object[] {incidentId, userId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(3);

			sb.append(_SQL_COUNT_CONTENTREPORT_WHERE);

			sb.append(_FINDER_COLUMN_I_U_INCIDENTID_2);

			sb.append(_FINDER_COLUMN_I_U_USERID_2);

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(incidentId);

				queryPos.add(userId);

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

	private static final String _FINDER_COLUMN_I_U_INCIDENTID_2 =
		"contentReport.incidentId = ? AND ";

	private static final String _FINDER_COLUMN_I_U_USERID_2 =
		"contentReport.userId = ?";

	private FinderPath _finderPathWithPaginationFindByIncidentId;
	private FinderPath _finderPathWithoutPaginationFindByIncidentId;
	private FinderPath _finderPathCountByIncidentId;

	/**
	 * Returns all the content reports where incidentId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @return the matching content reports
	 */
	@Override
	public List<ContentReport> findByIncidentId(long incidentId) {
		return findByIncidentId(
			incidentId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the content reports where incidentId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ContentReportModelImpl</code>.
	 * </p>
	 *
	 * @param incidentId the incident ID
	 * @param start the lower bound of the range of content reports
	 * @param end the upper bound of the range of content reports (not inclusive)
	 * @return the range of matching content reports
	 */
	@Override
	public List<ContentReport> findByIncidentId(
		long incidentId, int start, int end) {

		return findByIncidentId(incidentId, start, end, null);
	}

	/**
	 * Returns an ordered range of all the content reports where incidentId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ContentReportModelImpl</code>.
	 * </p>
	 *
	 * @param incidentId the incident ID
	 * @param start the lower bound of the range of content reports
	 * @param end the upper bound of the range of content reports (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching content reports
	 */
	@Override
	public List<ContentReport> findByIncidentId(
		long incidentId, int start, int end,
		OrderByComparator<ContentReport> orderByComparator) {

		return findByIncidentId(
			incidentId, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the content reports where incidentId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ContentReportModelImpl</code>.
	 * </p>
	 *
	 * @param incidentId the incident ID
	 * @param start the lower bound of the range of content reports
	 * @param end the upper bound of the range of content reports (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching content reports
	 */
	@Override
	public List<ContentReport> findByIncidentId(
		long incidentId, int start, int end,
		OrderByComparator<ContentReport> orderByComparator,
		boolean useFinderCache) {

		FinderPath finderPath = null;
		Object[] finderArgs = null;

		if ((start == QueryUtil.ALL_POS) && (end == QueryUtil.ALL_POS) &&
			(orderByComparator == null)) {

			if (useFinderCache) {
				finderPath = _finderPathWithoutPaginationFindByIncidentId;
				finderArgs = new Object[] {incidentId};
			}
		}
		else if (useFinderCache) {
			finderPath = _finderPathWithPaginationFindByIncidentId;
			finderArgs = new Object[] {
				incidentId, start, end, orderByComparator
			};
		}

		List<ContentReport> list = null;

		if (useFinderCache) {
			list = (List<ContentReport>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (ContentReport contentReport : list) {
					if (incidentId != contentReport.getIncidentId()) {
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

			sb.append(_SQL_SELECT_CONTENTREPORT_WHERE);

			sb.append(_FINDER_COLUMN_INCIDENTID_INCIDENTID_2);

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(ContentReportModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(incidentId);

				list = (List<ContentReport>)QueryUtil.list(
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
	 * Returns the first content report in the ordered set where incidentId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching content report
	 * @throws NoSuchContentReportException if a matching content report could not be found
	 */
	@Override
	public ContentReport findByIncidentId_First(
			long incidentId, OrderByComparator<ContentReport> orderByComparator)
		throws NoSuchContentReportException {

		ContentReport contentReport = fetchByIncidentId_First(
			incidentId, orderByComparator);

		if (contentReport != null) {
			return contentReport;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("incidentId=");
		sb.append(incidentId);

		sb.append("}");

		throw new NoSuchContentReportException(sb.toString());
	}

	/**
	 * Returns the first content report in the ordered set where incidentId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching content report, or <code>null</code> if a matching content report could not be found
	 */
	@Override
	public ContentReport fetchByIncidentId_First(
		long incidentId, OrderByComparator<ContentReport> orderByComparator) {

		List<ContentReport> list = findByIncidentId(
			incidentId, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last content report in the ordered set where incidentId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching content report
	 * @throws NoSuchContentReportException if a matching content report could not be found
	 */
	@Override
	public ContentReport findByIncidentId_Last(
			long incidentId, OrderByComparator<ContentReport> orderByComparator)
		throws NoSuchContentReportException {

		ContentReport contentReport = fetchByIncidentId_Last(
			incidentId, orderByComparator);

		if (contentReport != null) {
			return contentReport;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("incidentId=");
		sb.append(incidentId);

		sb.append("}");

		throw new NoSuchContentReportException(sb.toString());
	}

	/**
	 * Returns the last content report in the ordered set where incidentId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching content report, or <code>null</code> if a matching content report could not be found
	 */
	@Override
	public ContentReport fetchByIncidentId_Last(
		long incidentId, OrderByComparator<ContentReport> orderByComparator) {

		int count = countByIncidentId(incidentId);

		if (count == 0) {
			return null;
		}

		List<ContentReport> list = findByIncidentId(
			incidentId, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the content reports before and after the current content report in the ordered set where incidentId = &#63;.
	 *
	 * @param contentReportId the primary key of the current content report
	 * @param incidentId the incident ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next content report
	 * @throws NoSuchContentReportException if a content report with the primary key could not be found
	 */
	@Override
	public ContentReport[] findByIncidentId_PrevAndNext(
			long contentReportId, long incidentId,
			OrderByComparator<ContentReport> orderByComparator)
		throws NoSuchContentReportException {

		ContentReport contentReport = findByPrimaryKey(contentReportId);

		Session session = null;

		try {
			session = openSession();

			ContentReport[] array = new ContentReportImpl[3];

			array[0] = getByIncidentId_PrevAndNext(
				session, contentReport, incidentId, orderByComparator, true);

			array[1] = contentReport;

			array[2] = getByIncidentId_PrevAndNext(
				session, contentReport, incidentId, orderByComparator, false);

			return array;
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}
	}

	protected ContentReport getByIncidentId_PrevAndNext(
		Session session, ContentReport contentReport, long incidentId,
		OrderByComparator<ContentReport> orderByComparator, boolean previous) {

		StringBundler sb = null;

		if (orderByComparator != null) {
			sb = new StringBundler(
				4 + (orderByComparator.getOrderByConditionFields().length * 3) +
					(orderByComparator.getOrderByFields().length * 3));
		}
		else {
			sb = new StringBundler(3);
		}

		sb.append(_SQL_SELECT_CONTENTREPORT_WHERE);

		sb.append(_FINDER_COLUMN_INCIDENTID_INCIDENTID_2);

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
			sb.append(ContentReportModelImpl.ORDER_BY_JPQL);
		}

		String sql = sb.toString();

		Query query = session.createQuery(sql);

		query.setFirstResult(0);
		query.setMaxResults(2);

		QueryPos queryPos = QueryPos.getInstance(query);

		queryPos.add(incidentId);

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(
						contentReport)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<ContentReport> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the content reports where incidentId = &#63; from the database.
	 *
	 * @param incidentId the incident ID
	 */
	@Override
	public void removeByIncidentId(long incidentId) {
		for (ContentReport contentReport :
				findByIncidentId(
					incidentId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null)) {

			remove(contentReport);
		}
	}

	/**
	 * Returns the number of content reports where incidentId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @return the number of matching content reports
	 */
	@Override
	public int countByIncidentId(long incidentId) {
		FinderPath finderPath = _finderPathCountByIncidentId;

		Object[] finderArgs = new Object[] {incidentId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(2);

			sb.append(_SQL_COUNT_CONTENTREPORT_WHERE);

			sb.append(_FINDER_COLUMN_INCIDENTID_INCIDENTID_2);

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(incidentId);

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

	private static final String _FINDER_COLUMN_INCIDENTID_INCIDENTID_2 =
		"contentReport.incidentId = ?";

	public ContentReportPersistenceImpl() {
		setModelClass(ContentReport.class);

		setModelImplClass(ContentReportImpl.class);
		setModelPKClass(long.class);

		setTable(ContentReportTable.INSTANCE);
	}

	/**
	 * Caches the content report in the entity cache if it is enabled.
	 *
	 * @param contentReport the content report
	 */
	@Override
	public void cacheResult(ContentReport contentReport) {
		entityCache.putResult(
			ContentReportImpl.class, contentReport.getPrimaryKey(),
			contentReport);
	}

	private int _valueObjectFinderCacheListThreshold;

	/**
	 * Caches the content reports in the entity cache if it is enabled.
	 *
	 * @param contentReports the content reports
	 */
	@Override
	public void cacheResult(List<ContentReport> contentReports) {
		if ((_valueObjectFinderCacheListThreshold == 0) ||
			((_valueObjectFinderCacheListThreshold > 0) &&
			 (contentReports.size() > _valueObjectFinderCacheListThreshold))) {

			return;
		}

		for (ContentReport contentReport : contentReports) {
			if (entityCache.getResult(
					ContentReportImpl.class, contentReport.getPrimaryKey()) ==
						null) {

				cacheResult(contentReport);
			}
		}
	}

	/**
	 * Clears the cache for all content reports.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache() {
		entityCache.clearCache(ContentReportImpl.class);

		finderCache.clearCache(ContentReportImpl.class);
	}

	/**
	 * Clears the cache for the content report.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache(ContentReport contentReport) {
		entityCache.removeResult(ContentReportImpl.class, contentReport);
	}

	@Override
	public void clearCache(List<ContentReport> contentReports) {
		for (ContentReport contentReport : contentReports) {
			entityCache.removeResult(ContentReportImpl.class, contentReport);
		}
	}

	@Override
	public void clearCache(Set<Serializable> primaryKeys) {
		finderCache.clearCache(ContentReportImpl.class);

		for (Serializable primaryKey : primaryKeys) {
			entityCache.removeResult(ContentReportImpl.class, primaryKey);
		}
	}

	/**
	 * Creates a new content report with the primary key. Does not add the content report to the database.
	 *
	 * @param contentReportId the primary key for the new content report
	 * @return the new content report
	 */
	@Override
	public ContentReport create(long contentReportId) {
		ContentReport contentReport = new ContentReportImpl();

		contentReport.setNew(true);
		contentReport.setPrimaryKey(contentReportId);

		contentReport.setCompanyId(CompanyThreadLocal.getCompanyId());

		return contentReport;
	}

	/**
	 * Removes the content report with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param contentReportId the primary key of the content report
	 * @return the content report that was removed
	 * @throws NoSuchContentReportException if a content report with the primary key could not be found
	 */
	@Override
	public ContentReport remove(long contentReportId)
		throws NoSuchContentReportException {

		return remove((Serializable)contentReportId);
	}

	/**
	 * Removes the content report with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param primaryKey the primary key of the content report
	 * @return the content report that was removed
	 * @throws NoSuchContentReportException if a content report with the primary key could not be found
	 */
	@Override
	public ContentReport remove(Serializable primaryKey)
		throws NoSuchContentReportException {

		Session session = null;

		try {
			session = openSession();

			ContentReport contentReport = (ContentReport)session.get(
				ContentReportImpl.class, primaryKey);

			if (contentReport == null) {
				if (_log.isDebugEnabled()) {
					_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
				}

				throw new NoSuchContentReportException(
					_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			return remove(contentReport);
		}
		catch (NoSuchContentReportException noSuchEntityException) {
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
	protected ContentReport removeImpl(ContentReport contentReport) {
		Session session = null;

		try {
			session = openSession();

			if (!session.contains(contentReport)) {
				contentReport = (ContentReport)session.get(
					ContentReportImpl.class, contentReport.getPrimaryKeyObj());
			}

			if (contentReport != null) {
				session.delete(contentReport);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		if (contentReport != null) {
			clearCache(contentReport);
		}

		return contentReport;
	}

	@Override
	public ContentReport updateImpl(ContentReport contentReport) {
		boolean isNew = contentReport.isNew();

		if (!(contentReport instanceof ContentReportModelImpl)) {
			InvocationHandler invocationHandler = null;

			if (ProxyUtil.isProxyClass(contentReport.getClass())) {
				invocationHandler = ProxyUtil.getInvocationHandler(
					contentReport);

				throw new IllegalArgumentException(
					"Implement ModelWrapper in contentReport proxy " +
						invocationHandler.getClass());
			}

			throw new IllegalArgumentException(
				"Implement ModelWrapper in custom ContentReport implementation " +
					contentReport.getClass());
		}

		ContentReportModelImpl contentReportModelImpl =
			(ContentReportModelImpl)contentReport;

		if (isNew && (contentReport.getCreateDate() == null)) {
			ServiceContext serviceContext =
				ServiceContextThreadLocal.getServiceContext();

			Date date = new Date();

			if (serviceContext == null) {
				contentReport.setCreateDate(date);
			}
			else {
				contentReport.setCreateDate(serviceContext.getCreateDate(date));
			}
		}

		Session session = null;

		try {
			session = openSession();

			if (isNew) {
				session.save(contentReport);
			}
			else {
				contentReport = (ContentReport)session.merge(contentReport);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		entityCache.putResult(
			ContentReportImpl.class, contentReportModelImpl, false, true);

		if (isNew) {
			contentReport.setNew(false);
		}

		contentReport.resetOriginalValues();

		return contentReport;
	}

	/**
	 * Returns the content report with the primary key or throws a <code>com.liferay.portal.kernel.exception.NoSuchModelException</code> if it could not be found.
	 *
	 * @param primaryKey the primary key of the content report
	 * @return the content report
	 * @throws NoSuchContentReportException if a content report with the primary key could not be found
	 */
	@Override
	public ContentReport findByPrimaryKey(Serializable primaryKey)
		throws NoSuchContentReportException {

		ContentReport contentReport = fetchByPrimaryKey(primaryKey);

		if (contentReport == null) {
			if (_log.isDebugEnabled()) {
				_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			throw new NoSuchContentReportException(
				_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
		}

		return contentReport;
	}

	/**
	 * Returns the content report with the primary key or throws a <code>NoSuchContentReportException</code> if it could not be found.
	 *
	 * @param contentReportId the primary key of the content report
	 * @return the content report
	 * @throws NoSuchContentReportException if a content report with the primary key could not be found
	 */
	@Override
	public ContentReport findByPrimaryKey(long contentReportId)
		throws NoSuchContentReportException {

		return findByPrimaryKey((Serializable)contentReportId);
	}

	/**
	 * Returns the content report with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param contentReportId the primary key of the content report
	 * @return the content report, or <code>null</code> if a content report with the primary key could not be found
	 */
	@Override
	public ContentReport fetchByPrimaryKey(long contentReportId) {
		return fetchByPrimaryKey((Serializable)contentReportId);
	}

	/**
	 * Returns all the content reports.
	 *
	 * @return the content reports
	 */
	@Override
	public List<ContentReport> findAll() {
		return findAll(QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the content reports.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ContentReportModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of content reports
	 * @param end the upper bound of the range of content reports (not inclusive)
	 * @return the range of content reports
	 */
	@Override
	public List<ContentReport> findAll(int start, int end) {
		return findAll(start, end, null);
	}

	/**
	 * Returns an ordered range of all the content reports.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ContentReportModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of content reports
	 * @param end the upper bound of the range of content reports (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of content reports
	 */
	@Override
	public List<ContentReport> findAll(
		int start, int end,
		OrderByComparator<ContentReport> orderByComparator) {

		return findAll(start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the content reports.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ContentReportModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of content reports
	 * @param end the upper bound of the range of content reports (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of content reports
	 */
	@Override
	public List<ContentReport> findAll(
		int start, int end, OrderByComparator<ContentReport> orderByComparator,
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

		List<ContentReport> list = null;

		if (useFinderCache) {
			list = (List<ContentReport>)finderCache.getResult(
				finderPath, finderArgs, this);
		}

		if (list == null) {
			StringBundler sb = null;
			String sql = null;

			if (orderByComparator != null) {
				sb = new StringBundler(
					2 + (orderByComparator.getOrderByFields().length * 2));

				sb.append(_SQL_SELECT_CONTENTREPORT);

				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);

				sql = sb.toString();
			}
			else {
				sql = _SQL_SELECT_CONTENTREPORT;

				sql = sql.concat(ContentReportModelImpl.ORDER_BY_JPQL);
			}

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				list = (List<ContentReport>)QueryUtil.list(
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
	 * Removes all the content reports from the database.
	 *
	 */
	@Override
	public void removeAll() {
		for (ContentReport contentReport : findAll()) {
			remove(contentReport);
		}
	}

	/**
	 * Returns the number of content reports.
	 *
	 * @return the number of content reports
	 */
	@Override
	public int countAll() {
		Long count = (Long)finderCache.getResult(
			_finderPathCountAll, FINDER_ARGS_EMPTY, this);

		if (count == null) {
			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(_SQL_COUNT_CONTENTREPORT);

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
		return "contentReportId";
	}

	@Override
	protected String getSelectSQL() {
		return _SQL_SELECT_CONTENTREPORT;
	}

	@Override
	protected Map<String, Integer> getTableColumnsMap() {
		return ContentReportModelImpl.TABLE_COLUMNS_MAP;
	}

	/**
	 * Initializes the content report persistence.
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

		_finderPathWithPaginationFindByI_U = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITH_PAGINATION, "findByI_U",
			new String[] {
				Long.class.getName(), Long.class.getName(),
				Integer.class.getName(), Integer.class.getName(),
				OrderByComparator.class.getName()
			},
			new String[] {"incidentId", "userId"}, true);

		_finderPathWithoutPaginationFindByI_U = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "findByI_U",
			new String[] {Long.class.getName(), Long.class.getName()},
			new String[] {"incidentId", "userId"}, true);

		_finderPathCountByI_U = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "countByI_U",
			new String[] {Long.class.getName(), Long.class.getName()},
			new String[] {"incidentId", "userId"}, false);

		_finderPathWithPaginationFindByIncidentId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITH_PAGINATION, "findByIncidentId",
			new String[] {
				Long.class.getName(), Integer.class.getName(),
				Integer.class.getName(), OrderByComparator.class.getName()
			},
			new String[] {"incidentId"}, true);

		_finderPathWithoutPaginationFindByIncidentId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "findByIncidentId",
			new String[] {Long.class.getName()}, new String[] {"incidentId"},
			true);

		_finderPathCountByIncidentId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "countByIncidentId",
			new String[] {Long.class.getName()}, new String[] {"incidentId"},
			false);

		ContentReportUtil.setPersistence(this);
	}

	@Deactivate
	public void deactivate() {
		ContentReportUtil.setPersistence(null);

		entityCache.removeCache(ContentReportImpl.class.getName());
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

	private static final String _SQL_SELECT_CONTENTREPORT =
		"SELECT contentReport FROM ContentReport contentReport";

	private static final String _SQL_SELECT_CONTENTREPORT_WHERE =
		"SELECT contentReport FROM ContentReport contentReport WHERE ";

	private static final String _SQL_COUNT_CONTENTREPORT =
		"SELECT COUNT(contentReport) FROM ContentReport contentReport";

	private static final String _SQL_COUNT_CONTENTREPORT_WHERE =
		"SELECT COUNT(contentReport) FROM ContentReport contentReport WHERE ";

	private static final String _ORDER_BY_ENTITY_ALIAS = "contentReport.";

	private static final String _NO_SUCH_ENTITY_WITH_PRIMARY_KEY =
		"No ContentReport exists with the primary key ";

	private static final String _NO_SUCH_ENTITY_WITH_KEY =
		"No ContentReport exists with the key {";

	private static final Log _log = LogFactoryUtil.getLog(
		ContentReportPersistenceImpl.class);

	@Override
	protected FinderCache getFinderCache() {
		return finderCache;
	}

}