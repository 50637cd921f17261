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

import nl.klassenkring.moderation.exception.NoSuchIncidentReaderException;
import nl.klassenkring.moderation.model.IncidentReader;
import nl.klassenkring.moderation.model.IncidentReaderTable;
import nl.klassenkring.moderation.model.impl.IncidentReaderImpl;
import nl.klassenkring.moderation.model.impl.IncidentReaderModelImpl;
import nl.klassenkring.moderation.service.persistence.IncidentReaderPersistence;
import nl.klassenkring.moderation.service.persistence.IncidentReaderUtil;
import nl.klassenkring.moderation.service.persistence.impl.constants.KKPersistenceConstants;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * The persistence implementation for the incident reader service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @generated
 */
@Component(service = IncidentReaderPersistence.class)
public class IncidentReaderPersistenceImpl
	extends BasePersistenceImpl<IncidentReader>
	implements IncidentReaderPersistence {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this class directly. Always use <code>IncidentReaderUtil</code> to access the incident reader persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this class.
	 */
	public static final String FINDER_CLASS_NAME_ENTITY =
		IncidentReaderImpl.class.getName();

	public static final String FINDER_CLASS_NAME_LIST_WITH_PAGINATION =
		FINDER_CLASS_NAME_ENTITY + ".List1";

	public static final String FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION =
		FINDER_CLASS_NAME_ENTITY + ".List2";

	private FinderPath _finderPathWithPaginationFindAll;
	private FinderPath _finderPathWithoutPaginationFindAll;
	private FinderPath _finderPathCountAll;
	private FinderPath _finderPathWithPaginationFindByI_C_R;
	private FinderPath _finderPathWithoutPaginationFindByI_C_R;
	private FinderPath _finderPathCountByI_C_R;

	/**
	 * Returns all the incident readers where incidentId = &#63; and contentReportId = &#63; and readerUserId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @param contentReportId the content report ID
	 * @param readerUserId the reader user ID
	 * @return the matching incident readers
	 */
	@Override
	public List<IncidentReader> findByI_C_R(
		long incidentId, long contentReportId, long readerUserId) {

		return findByI_C_R(
			incidentId, contentReportId, readerUserId, QueryUtil.ALL_POS,
			QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the incident readers where incidentId = &#63; and contentReportId = &#63; and readerUserId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>IncidentReaderModelImpl</code>.
	 * </p>
	 *
	 * @param incidentId the incident ID
	 * @param contentReportId the content report ID
	 * @param readerUserId the reader user ID
	 * @param start the lower bound of the range of incident readers
	 * @param end the upper bound of the range of incident readers (not inclusive)
	 * @return the range of matching incident readers
	 */
	@Override
	public List<IncidentReader> findByI_C_R(
		long incidentId, long contentReportId, long readerUserId, int start,
		int end) {

		return findByI_C_R(
			incidentId, contentReportId, readerUserId, start, end, null);
	}

	/**
	 * Returns an ordered range of all the incident readers where incidentId = &#63; and contentReportId = &#63; and readerUserId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>IncidentReaderModelImpl</code>.
	 * </p>
	 *
	 * @param incidentId the incident ID
	 * @param contentReportId the content report ID
	 * @param readerUserId the reader user ID
	 * @param start the lower bound of the range of incident readers
	 * @param end the upper bound of the range of incident readers (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching incident readers
	 */
	@Override
	public List<IncidentReader> findByI_C_R(
		long incidentId, long contentReportId, long readerUserId, int start,
		int end, OrderByComparator<IncidentReader> orderByComparator) {

		return findByI_C_R(
			incidentId, contentReportId, readerUserId, start, end,
			orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the incident readers where incidentId = &#63; and contentReportId = &#63; and readerUserId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>IncidentReaderModelImpl</code>.
	 * </p>
	 *
	 * @param incidentId the incident ID
	 * @param contentReportId the content report ID
	 * @param readerUserId the reader user ID
	 * @param start the lower bound of the range of incident readers
	 * @param end the upper bound of the range of incident readers (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching incident readers
	 */
	@Override
	public List<IncidentReader> findByI_C_R(
		long incidentId, long contentReportId, long readerUserId, int start,
		int end, OrderByComparator<IncidentReader> orderByComparator,
		boolean useFinderCache) {

		FinderPath finderPath = null;
		Object[] finderArgs = null;

		if ((start == QueryUtil.ALL_POS) && (end == QueryUtil.ALL_POS) &&
			(orderByComparator == null)) {

			if (useFinderCache) {
				finderPath = _finderPathWithoutPaginationFindByI_C_R;
				finderArgs = new Object[] {
					incidentId, contentReportId, readerUserId
				};
			}
		}
		else if (useFinderCache) {
			finderPath = _finderPathWithPaginationFindByI_C_R;
			finderArgs = new Object[] {
				incidentId, contentReportId, readerUserId, start, end,
				orderByComparator
			};
		}

		List<IncidentReader> list = null;

		if (useFinderCache) {
			list = (List<IncidentReader>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (IncidentReader incidentReader : list) {
					if ((incidentId != incidentReader.getIncidentId()) ||
						(contentReportId !=
							incidentReader.getContentReportId()) ||
						(readerUserId != incidentReader.getReaderUserId())) {

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

			sb.append(_SQL_SELECT_INCIDENTREADER_WHERE);

			sb.append(_FINDER_COLUMN_I_C_R_INCIDENTID_2);

			sb.append(_FINDER_COLUMN_I_C_R_CONTENTREPORTID_2);

			sb.append(_FINDER_COLUMN_I_C_R_READERUSERID_2);

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(IncidentReaderModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(incidentId);

				queryPos.add(contentReportId);

				queryPos.add(readerUserId);

				list = (List<IncidentReader>)QueryUtil.list(
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
	 * Returns the first incident reader in the ordered set where incidentId = &#63; and contentReportId = &#63; and readerUserId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @param contentReportId the content report ID
	 * @param readerUserId the reader user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching incident reader
	 * @throws NoSuchIncidentReaderException if a matching incident reader could not be found
	 */
	@Override
	public IncidentReader findByI_C_R_First(
			long incidentId, long contentReportId, long readerUserId,
			OrderByComparator<IncidentReader> orderByComparator)
		throws NoSuchIncidentReaderException {

		IncidentReader incidentReader = fetchByI_C_R_First(
			incidentId, contentReportId, readerUserId, orderByComparator);

		if (incidentReader != null) {
			return incidentReader;
		}

		StringBundler sb = new StringBundler(8);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("incidentId=");
		sb.append(incidentId);

		sb.append(", contentReportId=");
		sb.append(contentReportId);

		sb.append(", readerUserId=");
		sb.append(readerUserId);

		sb.append("}");

		throw new NoSuchIncidentReaderException(sb.toString());
	}

	/**
	 * Returns the first incident reader in the ordered set where incidentId = &#63; and contentReportId = &#63; and readerUserId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @param contentReportId the content report ID
	 * @param readerUserId the reader user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching incident reader, or <code>null</code> if a matching incident reader could not be found
	 */
	@Override
	public IncidentReader fetchByI_C_R_First(
		long incidentId, long contentReportId, long readerUserId,
		OrderByComparator<IncidentReader> orderByComparator) {

		List<IncidentReader> list = findByI_C_R(
			incidentId, contentReportId, readerUserId, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last incident reader in the ordered set where incidentId = &#63; and contentReportId = &#63; and readerUserId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @param contentReportId the content report ID
	 * @param readerUserId the reader user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching incident reader
	 * @throws NoSuchIncidentReaderException if a matching incident reader could not be found
	 */
	@Override
	public IncidentReader findByI_C_R_Last(
			long incidentId, long contentReportId, long readerUserId,
			OrderByComparator<IncidentReader> orderByComparator)
		throws NoSuchIncidentReaderException {

		IncidentReader incidentReader = fetchByI_C_R_Last(
			incidentId, contentReportId, readerUserId, orderByComparator);

		if (incidentReader != null) {
			return incidentReader;
		}

		StringBundler sb = new StringBundler(8);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("incidentId=");
		sb.append(incidentId);

		sb.append(", contentReportId=");
		sb.append(contentReportId);

		sb.append(", readerUserId=");
		sb.append(readerUserId);

		sb.append("}");

		throw new NoSuchIncidentReaderException(sb.toString());
	}

	/**
	 * Returns the last incident reader in the ordered set where incidentId = &#63; and contentReportId = &#63; and readerUserId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @param contentReportId the content report ID
	 * @param readerUserId the reader user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching incident reader, or <code>null</code> if a matching incident reader could not be found
	 */
	@Override
	public IncidentReader fetchByI_C_R_Last(
		long incidentId, long contentReportId, long readerUserId,
		OrderByComparator<IncidentReader> orderByComparator) {

		int count = countByI_C_R(incidentId, contentReportId, readerUserId);

		if (count == 0) {
			return null;
		}

		List<IncidentReader> list = findByI_C_R(
			incidentId, contentReportId, readerUserId, count - 1, count,
			orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the incident readers before and after the current incident reader in the ordered set where incidentId = &#63; and contentReportId = &#63; and readerUserId = &#63;.
	 *
	 * @param incidentReaderId the primary key of the current incident reader
	 * @param incidentId the incident ID
	 * @param contentReportId the content report ID
	 * @param readerUserId the reader user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next incident reader
	 * @throws NoSuchIncidentReaderException if a incident reader with the primary key could not be found
	 */
	@Override
	public IncidentReader[] findByI_C_R_PrevAndNext(
			long incidentReaderId, long incidentId, long contentReportId,
			long readerUserId,
			OrderByComparator<IncidentReader> orderByComparator)
		throws NoSuchIncidentReaderException {

		IncidentReader incidentReader = findByPrimaryKey(incidentReaderId);

		Session session = null;

		try {
			session = openSession();

			IncidentReader[] array = new IncidentReaderImpl[3];

			array[0] = getByI_C_R_PrevAndNext(
				session, incidentReader, incidentId, contentReportId,
				readerUserId, orderByComparator, true);

			array[1] = incidentReader;

			array[2] = getByI_C_R_PrevAndNext(
				session, incidentReader, incidentId, contentReportId,
				readerUserId, orderByComparator, false);

			return array;
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}
	}

	protected IncidentReader getByI_C_R_PrevAndNext(
		Session session, IncidentReader incidentReader, long incidentId,
		long contentReportId, long readerUserId,
		OrderByComparator<IncidentReader> orderByComparator, boolean previous) {

		StringBundler sb = null;

		if (orderByComparator != null) {
			sb = new StringBundler(
				6 + (orderByComparator.getOrderByConditionFields().length * 3) +
					(orderByComparator.getOrderByFields().length * 3));
		}
		else {
			sb = new StringBundler(5);
		}

		sb.append(_SQL_SELECT_INCIDENTREADER_WHERE);

		sb.append(_FINDER_COLUMN_I_C_R_INCIDENTID_2);

		sb.append(_FINDER_COLUMN_I_C_R_CONTENTREPORTID_2);

		sb.append(_FINDER_COLUMN_I_C_R_READERUSERID_2);

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
			sb.append(IncidentReaderModelImpl.ORDER_BY_JPQL);
		}

		String sql = sb.toString();

		Query query = session.createQuery(sql);

		query.setFirstResult(0);
		query.setMaxResults(2);

		QueryPos queryPos = QueryPos.getInstance(query);

		queryPos.add(incidentId);

		queryPos.add(contentReportId);

		queryPos.add(readerUserId);

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(
						incidentReader)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<IncidentReader> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the incident readers where incidentId = &#63; and contentReportId = &#63; and readerUserId = &#63; from the database.
	 *
	 * @param incidentId the incident ID
	 * @param contentReportId the content report ID
	 * @param readerUserId the reader user ID
	 */
	@Override
	public void removeByI_C_R(
		long incidentId, long contentReportId, long readerUserId) {

		for (IncidentReader incidentReader :
				findByI_C_R(
					incidentId, contentReportId, readerUserId,
					QueryUtil.ALL_POS, QueryUtil.ALL_POS, null)) {

			remove(incidentReader);
		}
	}

	/**
	 * Returns the number of incident readers where incidentId = &#63; and contentReportId = &#63; and readerUserId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @param contentReportId the content report ID
	 * @param readerUserId the reader user ID
	 * @return the number of matching incident readers
	 */
	@Override
	public int countByI_C_R(
		long incidentId, long contentReportId, long readerUserId) {

		FinderPath finderPath = _finderPathCountByI_C_R;

		Object[] finderArgs = new Object[] {
			incidentId, contentReportId, readerUserId
		};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(4);

			sb.append(_SQL_COUNT_INCIDENTREADER_WHERE);

			sb.append(_FINDER_COLUMN_I_C_R_INCIDENTID_2);

			sb.append(_FINDER_COLUMN_I_C_R_CONTENTREPORTID_2);

			sb.append(_FINDER_COLUMN_I_C_R_READERUSERID_2);

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(incidentId);

				queryPos.add(contentReportId);

				queryPos.add(readerUserId);

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

	private static final String _FINDER_COLUMN_I_C_R_INCIDENTID_2 =
		"incidentReader.incidentId = ? AND ";

	private static final String _FINDER_COLUMN_I_C_R_CONTENTREPORTID_2 =
		"incidentReader.contentReportId = ? AND ";

	private static final String _FINDER_COLUMN_I_C_R_READERUSERID_2 =
		"incidentReader.readerUserId = ?";

	private FinderPath _finderPathWithPaginationFindByI_R;
	private FinderPath _finderPathWithoutPaginationFindByI_R;
	private FinderPath _finderPathCountByI_R;

	/**
	 * Returns all the incident readers where incidentId = &#63; and readerUserId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @param readerUserId the reader user ID
	 * @return the matching incident readers
	 */
	@Override
	public List<IncidentReader> findByI_R(long incidentId, long readerUserId) {
		return findByI_R(
			incidentId, readerUserId, QueryUtil.ALL_POS, QueryUtil.ALL_POS,
			null);
	}

	/**
	 * Returns a range of all the incident readers where incidentId = &#63; and readerUserId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>IncidentReaderModelImpl</code>.
	 * </p>
	 *
	 * @param incidentId the incident ID
	 * @param readerUserId the reader user ID
	 * @param start the lower bound of the range of incident readers
	 * @param end the upper bound of the range of incident readers (not inclusive)
	 * @return the range of matching incident readers
	 */
	@Override
	public List<IncidentReader> findByI_R(
		long incidentId, long readerUserId, int start, int end) {

		return findByI_R(incidentId, readerUserId, start, end, null);
	}

	/**
	 * Returns an ordered range of all the incident readers where incidentId = &#63; and readerUserId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>IncidentReaderModelImpl</code>.
	 * </p>
	 *
	 * @param incidentId the incident ID
	 * @param readerUserId the reader user ID
	 * @param start the lower bound of the range of incident readers
	 * @param end the upper bound of the range of incident readers (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching incident readers
	 */
	@Override
	public List<IncidentReader> findByI_R(
		long incidentId, long readerUserId, int start, int end,
		OrderByComparator<IncidentReader> orderByComparator) {

		return findByI_R(
			incidentId, readerUserId, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the incident readers where incidentId = &#63; and readerUserId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>IncidentReaderModelImpl</code>.
	 * </p>
	 *
	 * @param incidentId the incident ID
	 * @param readerUserId the reader user ID
	 * @param start the lower bound of the range of incident readers
	 * @param end the upper bound of the range of incident readers (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching incident readers
	 */
	@Override
	public List<IncidentReader> findByI_R(
		long incidentId, long readerUserId, int start, int end,
		OrderByComparator<IncidentReader> orderByComparator,
		boolean useFinderCache) {

		FinderPath finderPath = null;
		Object[] finderArgs = null;

		if ((start == QueryUtil.ALL_POS) && (end == QueryUtil.ALL_POS) &&
			(orderByComparator == null)) {

			if (useFinderCache) {
				finderPath = _finderPathWithoutPaginationFindByI_R;
				finderArgs = new Object[] {incidentId, readerUserId};
			}
		}
		else if (useFinderCache) {
			finderPath = _finderPathWithPaginationFindByI_R;
			finderArgs = new Object[] {
				incidentId, readerUserId, start, end, orderByComparator
			};
		}

		List<IncidentReader> list = null;

		if (useFinderCache) {
			list = (List<IncidentReader>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (IncidentReader incidentReader : list) {
					if ((incidentId != incidentReader.getIncidentId()) ||
						(readerUserId != incidentReader.getReaderUserId())) {

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

			sb.append(_SQL_SELECT_INCIDENTREADER_WHERE);

			sb.append(_FINDER_COLUMN_I_R_INCIDENTID_2);

			sb.append(_FINDER_COLUMN_I_R_READERUSERID_2);

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(IncidentReaderModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(incidentId);

				queryPos.add(readerUserId);

				list = (List<IncidentReader>)QueryUtil.list(
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
	 * Returns the first incident reader in the ordered set where incidentId = &#63; and readerUserId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @param readerUserId the reader user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching incident reader
	 * @throws NoSuchIncidentReaderException if a matching incident reader could not be found
	 */
	@Override
	public IncidentReader findByI_R_First(
			long incidentId, long readerUserId,
			OrderByComparator<IncidentReader> orderByComparator)
		throws NoSuchIncidentReaderException {

		IncidentReader incidentReader = fetchByI_R_First(
			incidentId, readerUserId, orderByComparator);

		if (incidentReader != null) {
			return incidentReader;
		}

		StringBundler sb = new StringBundler(6);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("incidentId=");
		sb.append(incidentId);

		sb.append(", readerUserId=");
		sb.append(readerUserId);

		sb.append("}");

		throw new NoSuchIncidentReaderException(sb.toString());
	}

	/**
	 * Returns the first incident reader in the ordered set where incidentId = &#63; and readerUserId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @param readerUserId the reader user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching incident reader, or <code>null</code> if a matching incident reader could not be found
	 */
	@Override
	public IncidentReader fetchByI_R_First(
		long incidentId, long readerUserId,
		OrderByComparator<IncidentReader> orderByComparator) {

		List<IncidentReader> list = findByI_R(
			incidentId, readerUserId, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last incident reader in the ordered set where incidentId = &#63; and readerUserId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @param readerUserId the reader user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching incident reader
	 * @throws NoSuchIncidentReaderException if a matching incident reader could not be found
	 */
	@Override
	public IncidentReader findByI_R_Last(
			long incidentId, long readerUserId,
			OrderByComparator<IncidentReader> orderByComparator)
		throws NoSuchIncidentReaderException {

		IncidentReader incidentReader = fetchByI_R_Last(
			incidentId, readerUserId, orderByComparator);

		if (incidentReader != null) {
			return incidentReader;
		}

		StringBundler sb = new StringBundler(6);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("incidentId=");
		sb.append(incidentId);

		sb.append(", readerUserId=");
		sb.append(readerUserId);

		sb.append("}");

		throw new NoSuchIncidentReaderException(sb.toString());
	}

	/**
	 * Returns the last incident reader in the ordered set where incidentId = &#63; and readerUserId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @param readerUserId the reader user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching incident reader, or <code>null</code> if a matching incident reader could not be found
	 */
	@Override
	public IncidentReader fetchByI_R_Last(
		long incidentId, long readerUserId,
		OrderByComparator<IncidentReader> orderByComparator) {

		int count = countByI_R(incidentId, readerUserId);

		if (count == 0) {
			return null;
		}

		List<IncidentReader> list = findByI_R(
			incidentId, readerUserId, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the incident readers before and after the current incident reader in the ordered set where incidentId = &#63; and readerUserId = &#63;.
	 *
	 * @param incidentReaderId the primary key of the current incident reader
	 * @param incidentId the incident ID
	 * @param readerUserId the reader user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next incident reader
	 * @throws NoSuchIncidentReaderException if a incident reader with the primary key could not be found
	 */
	@Override
	public IncidentReader[] findByI_R_PrevAndNext(
			long incidentReaderId, long incidentId, long readerUserId,
			OrderByComparator<IncidentReader> orderByComparator)
		throws NoSuchIncidentReaderException {

		IncidentReader incidentReader = findByPrimaryKey(incidentReaderId);

		Session session = null;

		try {
			session = openSession();

			IncidentReader[] array = new IncidentReaderImpl[3];

			array[0] = getByI_R_PrevAndNext(
				session, incidentReader, incidentId, readerUserId,
				orderByComparator, true);

			array[1] = incidentReader;

			array[2] = getByI_R_PrevAndNext(
				session, incidentReader, incidentId, readerUserId,
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

	protected IncidentReader getByI_R_PrevAndNext(
		Session session, IncidentReader incidentReader, long incidentId,
		long readerUserId, OrderByComparator<IncidentReader> orderByComparator,
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

		sb.append(_SQL_SELECT_INCIDENTREADER_WHERE);

		sb.append(_FINDER_COLUMN_I_R_INCIDENTID_2);

		sb.append(_FINDER_COLUMN_I_R_READERUSERID_2);

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
			sb.append(IncidentReaderModelImpl.ORDER_BY_JPQL);
		}

		String sql = sb.toString();

		Query query = session.createQuery(sql);

		query.setFirstResult(0);
		query.setMaxResults(2);

		QueryPos queryPos = QueryPos.getInstance(query);

		queryPos.add(incidentId);

		queryPos.add(readerUserId);

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(
						incidentReader)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<IncidentReader> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the incident readers where incidentId = &#63; and readerUserId = &#63; from the database.
	 *
	 * @param incidentId the incident ID
	 * @param readerUserId the reader user ID
	 */
	@Override
	public void removeByI_R(long incidentId, long readerUserId) {
		for (IncidentReader incidentReader :
				findByI_R(
					incidentId, readerUserId, QueryUtil.ALL_POS,
					QueryUtil.ALL_POS, null)) {

			remove(incidentReader);
		}
	}

	/**
	 * Returns the number of incident readers where incidentId = &#63; and readerUserId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @param readerUserId the reader user ID
	 * @return the number of matching incident readers
	 */
	@Override
	public int countByI_R(long incidentId, long readerUserId) {
		FinderPath finderPath = _finderPathCountByI_R;

		Object[] finderArgs = new Object[] {incidentId, readerUserId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(3);

			sb.append(_SQL_COUNT_INCIDENTREADER_WHERE);

			sb.append(_FINDER_COLUMN_I_R_INCIDENTID_2);

			sb.append(_FINDER_COLUMN_I_R_READERUSERID_2);

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(incidentId);

				queryPos.add(readerUserId);

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

	private static final String _FINDER_COLUMN_I_R_INCIDENTID_2 =
		"incidentReader.incidentId = ? AND ";

	private static final String _FINDER_COLUMN_I_R_READERUSERID_2 =
		"incidentReader.readerUserId = ?";

	private FinderPath _finderPathWithPaginationFindByIncidentId;
	private FinderPath _finderPathWithoutPaginationFindByIncidentId;
	private FinderPath _finderPathCountByIncidentId;

	/**
	 * Returns all the incident readers where incidentId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @return the matching incident readers
	 */
	@Override
	public List<IncidentReader> findByIncidentId(long incidentId) {
		return findByIncidentId(
			incidentId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the incident readers where incidentId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>IncidentReaderModelImpl</code>.
	 * </p>
	 *
	 * @param incidentId the incident ID
	 * @param start the lower bound of the range of incident readers
	 * @param end the upper bound of the range of incident readers (not inclusive)
	 * @return the range of matching incident readers
	 */
	@Override
	public List<IncidentReader> findByIncidentId(
		long incidentId, int start, int end) {

		return findByIncidentId(incidentId, start, end, null);
	}

	/**
	 * Returns an ordered range of all the incident readers where incidentId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>IncidentReaderModelImpl</code>.
	 * </p>
	 *
	 * @param incidentId the incident ID
	 * @param start the lower bound of the range of incident readers
	 * @param end the upper bound of the range of incident readers (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching incident readers
	 */
	@Override
	public List<IncidentReader> findByIncidentId(
		long incidentId, int start, int end,
		OrderByComparator<IncidentReader> orderByComparator) {

		return findByIncidentId(
			incidentId, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the incident readers where incidentId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>IncidentReaderModelImpl</code>.
	 * </p>
	 *
	 * @param incidentId the incident ID
	 * @param start the lower bound of the range of incident readers
	 * @param end the upper bound of the range of incident readers (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching incident readers
	 */
	@Override
	public List<IncidentReader> findByIncidentId(
		long incidentId, int start, int end,
		OrderByComparator<IncidentReader> orderByComparator,
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

		List<IncidentReader> list = null;

		if (useFinderCache) {
			list = (List<IncidentReader>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (IncidentReader incidentReader : list) {
					if (incidentId != incidentReader.getIncidentId()) {
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

			sb.append(_SQL_SELECT_INCIDENTREADER_WHERE);

			sb.append(_FINDER_COLUMN_INCIDENTID_INCIDENTID_2);

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(IncidentReaderModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(incidentId);

				list = (List<IncidentReader>)QueryUtil.list(
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
	 * Returns the first incident reader in the ordered set where incidentId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching incident reader
	 * @throws NoSuchIncidentReaderException if a matching incident reader could not be found
	 */
	@Override
	public IncidentReader findByIncidentId_First(
			long incidentId,
			OrderByComparator<IncidentReader> orderByComparator)
		throws NoSuchIncidentReaderException {

		IncidentReader incidentReader = fetchByIncidentId_First(
			incidentId, orderByComparator);

		if (incidentReader != null) {
			return incidentReader;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("incidentId=");
		sb.append(incidentId);

		sb.append("}");

		throw new NoSuchIncidentReaderException(sb.toString());
	}

	/**
	 * Returns the first incident reader in the ordered set where incidentId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching incident reader, or <code>null</code> if a matching incident reader could not be found
	 */
	@Override
	public IncidentReader fetchByIncidentId_First(
		long incidentId, OrderByComparator<IncidentReader> orderByComparator) {

		List<IncidentReader> list = findByIncidentId(
			incidentId, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last incident reader in the ordered set where incidentId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching incident reader
	 * @throws NoSuchIncidentReaderException if a matching incident reader could not be found
	 */
	@Override
	public IncidentReader findByIncidentId_Last(
			long incidentId,
			OrderByComparator<IncidentReader> orderByComparator)
		throws NoSuchIncidentReaderException {

		IncidentReader incidentReader = fetchByIncidentId_Last(
			incidentId, orderByComparator);

		if (incidentReader != null) {
			return incidentReader;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("incidentId=");
		sb.append(incidentId);

		sb.append("}");

		throw new NoSuchIncidentReaderException(sb.toString());
	}

	/**
	 * Returns the last incident reader in the ordered set where incidentId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching incident reader, or <code>null</code> if a matching incident reader could not be found
	 */
	@Override
	public IncidentReader fetchByIncidentId_Last(
		long incidentId, OrderByComparator<IncidentReader> orderByComparator) {

		int count = countByIncidentId(incidentId);

		if (count == 0) {
			return null;
		}

		List<IncidentReader> list = findByIncidentId(
			incidentId, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the incident readers before and after the current incident reader in the ordered set where incidentId = &#63;.
	 *
	 * @param incidentReaderId the primary key of the current incident reader
	 * @param incidentId the incident ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next incident reader
	 * @throws NoSuchIncidentReaderException if a incident reader with the primary key could not be found
	 */
	@Override
	public IncidentReader[] findByIncidentId_PrevAndNext(
			long incidentReaderId, long incidentId,
			OrderByComparator<IncidentReader> orderByComparator)
		throws NoSuchIncidentReaderException {

		IncidentReader incidentReader = findByPrimaryKey(incidentReaderId);

		Session session = null;

		try {
			session = openSession();

			IncidentReader[] array = new IncidentReaderImpl[3];

			array[0] = getByIncidentId_PrevAndNext(
				session, incidentReader, incidentId, orderByComparator, true);

			array[1] = incidentReader;

			array[2] = getByIncidentId_PrevAndNext(
				session, incidentReader, incidentId, orderByComparator, false);

			return array;
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}
	}

	protected IncidentReader getByIncidentId_PrevAndNext(
		Session session, IncidentReader incidentReader, long incidentId,
		OrderByComparator<IncidentReader> orderByComparator, boolean previous) {

		StringBundler sb = null;

		if (orderByComparator != null) {
			sb = new StringBundler(
				4 + (orderByComparator.getOrderByConditionFields().length * 3) +
					(orderByComparator.getOrderByFields().length * 3));
		}
		else {
			sb = new StringBundler(3);
		}

		sb.append(_SQL_SELECT_INCIDENTREADER_WHERE);

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
			sb.append(IncidentReaderModelImpl.ORDER_BY_JPQL);
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
						incidentReader)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<IncidentReader> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the incident readers where incidentId = &#63; from the database.
	 *
	 * @param incidentId the incident ID
	 */
	@Override
	public void removeByIncidentId(long incidentId) {
		for (IncidentReader incidentReader :
				findByIncidentId(
					incidentId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null)) {

			remove(incidentReader);
		}
	}

	/**
	 * Returns the number of incident readers where incidentId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @return the number of matching incident readers
	 */
	@Override
	public int countByIncidentId(long incidentId) {
		FinderPath finderPath = _finderPathCountByIncidentId;

		Object[] finderArgs = new Object[] {incidentId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(2);

			sb.append(_SQL_COUNT_INCIDENTREADER_WHERE);

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
		"incidentReader.incidentId = ?";

	private FinderPath _finderPathWithPaginationFindByReaderUserId;
	private FinderPath _finderPathWithoutPaginationFindByReaderUserId;
	private FinderPath _finderPathCountByReaderUserId;

	/**
	 * Returns all the incident readers where readerUserId = &#63;.
	 *
	 * @param readerUserId the reader user ID
	 * @return the matching incident readers
	 */
	@Override
	public List<IncidentReader> findByReaderUserId(long readerUserId) {
		return findByReaderUserId(
			readerUserId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the incident readers where readerUserId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>IncidentReaderModelImpl</code>.
	 * </p>
	 *
	 * @param readerUserId the reader user ID
	 * @param start the lower bound of the range of incident readers
	 * @param end the upper bound of the range of incident readers (not inclusive)
	 * @return the range of matching incident readers
	 */
	@Override
	public List<IncidentReader> findByReaderUserId(
		long readerUserId, int start, int end) {

		return findByReaderUserId(readerUserId, start, end, null);
	}

	/**
	 * Returns an ordered range of all the incident readers where readerUserId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>IncidentReaderModelImpl</code>.
	 * </p>
	 *
	 * @param readerUserId the reader user ID
	 * @param start the lower bound of the range of incident readers
	 * @param end the upper bound of the range of incident readers (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching incident readers
	 */
	@Override
	public List<IncidentReader> findByReaderUserId(
		long readerUserId, int start, int end,
		OrderByComparator<IncidentReader> orderByComparator) {

		return findByReaderUserId(
			readerUserId, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the incident readers where readerUserId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>IncidentReaderModelImpl</code>.
	 * </p>
	 *
	 * @param readerUserId the reader user ID
	 * @param start the lower bound of the range of incident readers
	 * @param end the upper bound of the range of incident readers (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching incident readers
	 */
	@Override
	public List<IncidentReader> findByReaderUserId(
		long readerUserId, int start, int end,
		OrderByComparator<IncidentReader> orderByComparator,
		boolean useFinderCache) {

		FinderPath finderPath = null;
		Object[] finderArgs = null;

		if ((start == QueryUtil.ALL_POS) && (end == QueryUtil.ALL_POS) &&
			(orderByComparator == null)) {

			if (useFinderCache) {
				finderPath = _finderPathWithoutPaginationFindByReaderUserId;
				finderArgs = new Object[] {readerUserId};
			}
		}
		else if (useFinderCache) {
			finderPath = _finderPathWithPaginationFindByReaderUserId;
			finderArgs = new Object[] {
				readerUserId, start, end, orderByComparator
			};
		}

		List<IncidentReader> list = null;

		if (useFinderCache) {
			list = (List<IncidentReader>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (IncidentReader incidentReader : list) {
					if (readerUserId != incidentReader.getReaderUserId()) {
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

			sb.append(_SQL_SELECT_INCIDENTREADER_WHERE);

			sb.append(_FINDER_COLUMN_READERUSERID_READERUSERID_2);

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(IncidentReaderModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(readerUserId);

				list = (List<IncidentReader>)QueryUtil.list(
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
	 * Returns the first incident reader in the ordered set where readerUserId = &#63;.
	 *
	 * @param readerUserId the reader user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching incident reader
	 * @throws NoSuchIncidentReaderException if a matching incident reader could not be found
	 */
	@Override
	public IncidentReader findByReaderUserId_First(
			long readerUserId,
			OrderByComparator<IncidentReader> orderByComparator)
		throws NoSuchIncidentReaderException {

		IncidentReader incidentReader = fetchByReaderUserId_First(
			readerUserId, orderByComparator);

		if (incidentReader != null) {
			return incidentReader;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("readerUserId=");
		sb.append(readerUserId);

		sb.append("}");

		throw new NoSuchIncidentReaderException(sb.toString());
	}

	/**
	 * Returns the first incident reader in the ordered set where readerUserId = &#63;.
	 *
	 * @param readerUserId the reader user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching incident reader, or <code>null</code> if a matching incident reader could not be found
	 */
	@Override
	public IncidentReader fetchByReaderUserId_First(
		long readerUserId,
		OrderByComparator<IncidentReader> orderByComparator) {

		List<IncidentReader> list = findByReaderUserId(
			readerUserId, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last incident reader in the ordered set where readerUserId = &#63;.
	 *
	 * @param readerUserId the reader user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching incident reader
	 * @throws NoSuchIncidentReaderException if a matching incident reader could not be found
	 */
	@Override
	public IncidentReader findByReaderUserId_Last(
			long readerUserId,
			OrderByComparator<IncidentReader> orderByComparator)
		throws NoSuchIncidentReaderException {

		IncidentReader incidentReader = fetchByReaderUserId_Last(
			readerUserId, orderByComparator);

		if (incidentReader != null) {
			return incidentReader;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("readerUserId=");
		sb.append(readerUserId);

		sb.append("}");

		throw new NoSuchIncidentReaderException(sb.toString());
	}

	/**
	 * Returns the last incident reader in the ordered set where readerUserId = &#63;.
	 *
	 * @param readerUserId the reader user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching incident reader, or <code>null</code> if a matching incident reader could not be found
	 */
	@Override
	public IncidentReader fetchByReaderUserId_Last(
		long readerUserId,
		OrderByComparator<IncidentReader> orderByComparator) {

		int count = countByReaderUserId(readerUserId);

		if (count == 0) {
			return null;
		}

		List<IncidentReader> list = findByReaderUserId(
			readerUserId, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the incident readers before and after the current incident reader in the ordered set where readerUserId = &#63;.
	 *
	 * @param incidentReaderId the primary key of the current incident reader
	 * @param readerUserId the reader user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next incident reader
	 * @throws NoSuchIncidentReaderException if a incident reader with the primary key could not be found
	 */
	@Override
	public IncidentReader[] findByReaderUserId_PrevAndNext(
			long incidentReaderId, long readerUserId,
			OrderByComparator<IncidentReader> orderByComparator)
		throws NoSuchIncidentReaderException {

		IncidentReader incidentReader = findByPrimaryKey(incidentReaderId);

		Session session = null;

		try {
			session = openSession();

			IncidentReader[] array = new IncidentReaderImpl[3];

			array[0] = getByReaderUserId_PrevAndNext(
				session, incidentReader, readerUserId, orderByComparator, true);

			array[1] = incidentReader;

			array[2] = getByReaderUserId_PrevAndNext(
				session, incidentReader, readerUserId, orderByComparator,
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

	protected IncidentReader getByReaderUserId_PrevAndNext(
		Session session, IncidentReader incidentReader, long readerUserId,
		OrderByComparator<IncidentReader> orderByComparator, boolean previous) {

		StringBundler sb = null;

		if (orderByComparator != null) {
			sb = new StringBundler(
				4 + (orderByComparator.getOrderByConditionFields().length * 3) +
					(orderByComparator.getOrderByFields().length * 3));
		}
		else {
			sb = new StringBundler(3);
		}

		sb.append(_SQL_SELECT_INCIDENTREADER_WHERE);

		sb.append(_FINDER_COLUMN_READERUSERID_READERUSERID_2);

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
			sb.append(IncidentReaderModelImpl.ORDER_BY_JPQL);
		}

		String sql = sb.toString();

		Query query = session.createQuery(sql);

		query.setFirstResult(0);
		query.setMaxResults(2);

		QueryPos queryPos = QueryPos.getInstance(query);

		queryPos.add(readerUserId);

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(
						incidentReader)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<IncidentReader> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the incident readers where readerUserId = &#63; from the database.
	 *
	 * @param readerUserId the reader user ID
	 */
	@Override
	public void removeByReaderUserId(long readerUserId) {
		for (IncidentReader incidentReader :
				findByReaderUserId(
					readerUserId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null)) {

			remove(incidentReader);
		}
	}

	/**
	 * Returns the number of incident readers where readerUserId = &#63;.
	 *
	 * @param readerUserId the reader user ID
	 * @return the number of matching incident readers
	 */
	@Override
	public int countByReaderUserId(long readerUserId) {
		FinderPath finderPath = _finderPathCountByReaderUserId;

		Object[] finderArgs = new Object[] {readerUserId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(2);

			sb.append(_SQL_COUNT_INCIDENTREADER_WHERE);

			sb.append(_FINDER_COLUMN_READERUSERID_READERUSERID_2);

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(readerUserId);

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

	private static final String _FINDER_COLUMN_READERUSERID_READERUSERID_2 =
		"incidentReader.readerUserId = ?";

	public IncidentReaderPersistenceImpl() {
		setModelClass(IncidentReader.class);

		setModelImplClass(IncidentReaderImpl.class);
		setModelPKClass(long.class);

		setTable(IncidentReaderTable.INSTANCE);
	}

	/**
	 * Caches the incident reader in the entity cache if it is enabled.
	 *
	 * @param incidentReader the incident reader
	 */
	@Override
	public void cacheResult(IncidentReader incidentReader) {
		entityCache.putResult(
			IncidentReaderImpl.class, incidentReader.getPrimaryKey(),
			incidentReader);
	}

	private int _valueObjectFinderCacheListThreshold;

	/**
	 * Caches the incident readers in the entity cache if it is enabled.
	 *
	 * @param incidentReaders the incident readers
	 */
	@Override
	public void cacheResult(List<IncidentReader> incidentReaders) {
		if ((_valueObjectFinderCacheListThreshold == 0) ||
			((_valueObjectFinderCacheListThreshold > 0) &&
			 (incidentReaders.size() > _valueObjectFinderCacheListThreshold))) {

			return;
		}

		for (IncidentReader incidentReader : incidentReaders) {
			if (entityCache.getResult(
					IncidentReaderImpl.class, incidentReader.getPrimaryKey()) ==
						null) {

				cacheResult(incidentReader);
			}
		}
	}

	/**
	 * Clears the cache for all incident readers.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache() {
		entityCache.clearCache(IncidentReaderImpl.class);

		finderCache.clearCache(IncidentReaderImpl.class);
	}

	/**
	 * Clears the cache for the incident reader.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache(IncidentReader incidentReader) {
		entityCache.removeResult(IncidentReaderImpl.class, incidentReader);
	}

	@Override
	public void clearCache(List<IncidentReader> incidentReaders) {
		for (IncidentReader incidentReader : incidentReaders) {
			entityCache.removeResult(IncidentReaderImpl.class, incidentReader);
		}
	}

	@Override
	public void clearCache(Set<Serializable> primaryKeys) {
		finderCache.clearCache(IncidentReaderImpl.class);

		for (Serializable primaryKey : primaryKeys) {
			entityCache.removeResult(IncidentReaderImpl.class, primaryKey);
		}
	}

	/**
	 * Creates a new incident reader with the primary key. Does not add the incident reader to the database.
	 *
	 * @param incidentReaderId the primary key for the new incident reader
	 * @return the new incident reader
	 */
	@Override
	public IncidentReader create(long incidentReaderId) {
		IncidentReader incidentReader = new IncidentReaderImpl();

		incidentReader.setNew(true);
		incidentReader.setPrimaryKey(incidentReaderId);

		incidentReader.setCompanyId(CompanyThreadLocal.getCompanyId());

		return incidentReader;
	}

	/**
	 * Removes the incident reader with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param incidentReaderId the primary key of the incident reader
	 * @return the incident reader that was removed
	 * @throws NoSuchIncidentReaderException if a incident reader with the primary key could not be found
	 */
	@Override
	public IncidentReader remove(long incidentReaderId)
		throws NoSuchIncidentReaderException {

		return remove((Serializable)incidentReaderId);
	}

	/**
	 * Removes the incident reader with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param primaryKey the primary key of the incident reader
	 * @return the incident reader that was removed
	 * @throws NoSuchIncidentReaderException if a incident reader with the primary key could not be found
	 */
	@Override
	public IncidentReader remove(Serializable primaryKey)
		throws NoSuchIncidentReaderException {

		Session session = null;

		try {
			session = openSession();

			IncidentReader incidentReader = (IncidentReader)session.get(
				IncidentReaderImpl.class, primaryKey);

			if (incidentReader == null) {
				if (_log.isDebugEnabled()) {
					_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
				}

				throw new NoSuchIncidentReaderException(
					_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			return remove(incidentReader);
		}
		catch (NoSuchIncidentReaderException noSuchEntityException) {
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
	protected IncidentReader removeImpl(IncidentReader incidentReader) {
		Session session = null;

		try {
			session = openSession();

			if (!session.contains(incidentReader)) {
				incidentReader = (IncidentReader)session.get(
					IncidentReaderImpl.class,
					incidentReader.getPrimaryKeyObj());
			}

			if (incidentReader != null) {
				session.delete(incidentReader);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		if (incidentReader != null) {
			clearCache(incidentReader);
		}

		return incidentReader;
	}

	@Override
	public IncidentReader updateImpl(IncidentReader incidentReader) {
		boolean isNew = incidentReader.isNew();

		if (!(incidentReader instanceof IncidentReaderModelImpl)) {
			InvocationHandler invocationHandler = null;

			if (ProxyUtil.isProxyClass(incidentReader.getClass())) {
				invocationHandler = ProxyUtil.getInvocationHandler(
					incidentReader);

				throw new IllegalArgumentException(
					"Implement ModelWrapper in incidentReader proxy " +
						invocationHandler.getClass());
			}

			throw new IllegalArgumentException(
				"Implement ModelWrapper in custom IncidentReader implementation " +
					incidentReader.getClass());
		}

		IncidentReaderModelImpl incidentReaderModelImpl =
			(IncidentReaderModelImpl)incidentReader;

		if (isNew && (incidentReader.getCreateDate() == null)) {
			ServiceContext serviceContext =
				ServiceContextThreadLocal.getServiceContext();

			Date date = new Date();

			if (serviceContext == null) {
				incidentReader.setCreateDate(date);
			}
			else {
				incidentReader.setCreateDate(
					serviceContext.getCreateDate(date));
			}
		}

		Session session = null;

		try {
			session = openSession();

			if (isNew) {
				session.save(incidentReader);
			}
			else {
				incidentReader = (IncidentReader)session.merge(incidentReader);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		entityCache.putResult(
			IncidentReaderImpl.class, incidentReaderModelImpl, false, true);

		if (isNew) {
			incidentReader.setNew(false);
		}

		incidentReader.resetOriginalValues();

		return incidentReader;
	}

	/**
	 * Returns the incident reader with the primary key or throws a <code>com.liferay.portal.kernel.exception.NoSuchModelException</code> if it could not be found.
	 *
	 * @param primaryKey the primary key of the incident reader
	 * @return the incident reader
	 * @throws NoSuchIncidentReaderException if a incident reader with the primary key could not be found
	 */
	@Override
	public IncidentReader findByPrimaryKey(Serializable primaryKey)
		throws NoSuchIncidentReaderException {

		IncidentReader incidentReader = fetchByPrimaryKey(primaryKey);

		if (incidentReader == null) {
			if (_log.isDebugEnabled()) {
				_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			throw new NoSuchIncidentReaderException(
				_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
		}

		return incidentReader;
	}

	/**
	 * Returns the incident reader with the primary key or throws a <code>NoSuchIncidentReaderException</code> if it could not be found.
	 *
	 * @param incidentReaderId the primary key of the incident reader
	 * @return the incident reader
	 * @throws NoSuchIncidentReaderException if a incident reader with the primary key could not be found
	 */
	@Override
	public IncidentReader findByPrimaryKey(long incidentReaderId)
		throws NoSuchIncidentReaderException {

		return findByPrimaryKey((Serializable)incidentReaderId);
	}

	/**
	 * Returns the incident reader with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param incidentReaderId the primary key of the incident reader
	 * @return the incident reader, or <code>null</code> if a incident reader with the primary key could not be found
	 */
	@Override
	public IncidentReader fetchByPrimaryKey(long incidentReaderId) {
		return fetchByPrimaryKey((Serializable)incidentReaderId);
	}

	/**
	 * Returns all the incident readers.
	 *
	 * @return the incident readers
	 */
	@Override
	public List<IncidentReader> findAll() {
		return findAll(QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the incident readers.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>IncidentReaderModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of incident readers
	 * @param end the upper bound of the range of incident readers (not inclusive)
	 * @return the range of incident readers
	 */
	@Override
	public List<IncidentReader> findAll(int start, int end) {
		return findAll(start, end, null);
	}

	/**
	 * Returns an ordered range of all the incident readers.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>IncidentReaderModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of incident readers
	 * @param end the upper bound of the range of incident readers (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of incident readers
	 */
	@Override
	public List<IncidentReader> findAll(
		int start, int end,
		OrderByComparator<IncidentReader> orderByComparator) {

		return findAll(start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the incident readers.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>IncidentReaderModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of incident readers
	 * @param end the upper bound of the range of incident readers (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of incident readers
	 */
	@Override
	public List<IncidentReader> findAll(
		int start, int end, OrderByComparator<IncidentReader> orderByComparator,
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

		List<IncidentReader> list = null;

		if (useFinderCache) {
			list = (List<IncidentReader>)finderCache.getResult(
				finderPath, finderArgs, this);
		}

		if (list == null) {
			StringBundler sb = null;
			String sql = null;

			if (orderByComparator != null) {
				sb = new StringBundler(
					2 + (orderByComparator.getOrderByFields().length * 2));

				sb.append(_SQL_SELECT_INCIDENTREADER);

				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);

				sql = sb.toString();
			}
			else {
				sql = _SQL_SELECT_INCIDENTREADER;

				sql = sql.concat(IncidentReaderModelImpl.ORDER_BY_JPQL);
			}

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				list = (List<IncidentReader>)QueryUtil.list(
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
	 * Removes all the incident readers from the database.
	 *
	 */
	@Override
	public void removeAll() {
		for (IncidentReader incidentReader : findAll()) {
			remove(incidentReader);
		}
	}

	/**
	 * Returns the number of incident readers.
	 *
	 * @return the number of incident readers
	 */
	@Override
	public int countAll() {
		Long count = (Long)finderCache.getResult(
			_finderPathCountAll, FINDER_ARGS_EMPTY, this);

		if (count == null) {
			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(_SQL_COUNT_INCIDENTREADER);

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
		return "incidentReaderId";
	}

	@Override
	protected String getSelectSQL() {
		return _SQL_SELECT_INCIDENTREADER;
	}

	@Override
	protected Map<String, Integer> getTableColumnsMap() {
		return IncidentReaderModelImpl.TABLE_COLUMNS_MAP;
	}

	/**
	 * Initializes the incident reader persistence.
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

		_finderPathWithPaginationFindByI_C_R = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITH_PAGINATION, "findByI_C_R",
			new String[] {
				Long.class.getName(), Long.class.getName(),
				Long.class.getName(), Integer.class.getName(),
				Integer.class.getName(), OrderByComparator.class.getName()
			},
			new String[] {"incidentId", "contentReportId", "readerUserId"},
			true);

		_finderPathWithoutPaginationFindByI_C_R = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "findByI_C_R",
			new String[] {
				Long.class.getName(), Long.class.getName(), Long.class.getName()
			},
			new String[] {"incidentId", "contentReportId", "readerUserId"},
			true);

		_finderPathCountByI_C_R = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "countByI_C_R",
			new String[] {
				Long.class.getName(), Long.class.getName(), Long.class.getName()
			},
			new String[] {"incidentId", "contentReportId", "readerUserId"},
			false);

		_finderPathWithPaginationFindByI_R = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITH_PAGINATION, "findByI_R",
			new String[] {
				Long.class.getName(), Long.class.getName(),
				Integer.class.getName(), Integer.class.getName(),
				OrderByComparator.class.getName()
			},
			new String[] {"incidentId", "readerUserId"}, true);

		_finderPathWithoutPaginationFindByI_R = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "findByI_R",
			new String[] {Long.class.getName(), Long.class.getName()},
			new String[] {"incidentId", "readerUserId"}, true);

		_finderPathCountByI_R = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "countByI_R",
			new String[] {Long.class.getName(), Long.class.getName()},
			new String[] {"incidentId", "readerUserId"}, false);

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

		_finderPathWithPaginationFindByReaderUserId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITH_PAGINATION, "findByReaderUserId",
			new String[] {
				Long.class.getName(), Integer.class.getName(),
				Integer.class.getName(), OrderByComparator.class.getName()
			},
			new String[] {"readerUserId"}, true);

		_finderPathWithoutPaginationFindByReaderUserId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "findByReaderUserId",
			new String[] {Long.class.getName()}, new String[] {"readerUserId"},
			true);

		_finderPathCountByReaderUserId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "countByReaderUserId",
			new String[] {Long.class.getName()}, new String[] {"readerUserId"},
			false);

		IncidentReaderUtil.setPersistence(this);
	}

	@Deactivate
	public void deactivate() {
		IncidentReaderUtil.setPersistence(null);

		entityCache.removeCache(IncidentReaderImpl.class.getName());
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

	private static final String _SQL_SELECT_INCIDENTREADER =
		"SELECT incidentReader FROM IncidentReader incidentReader";

	private static final String _SQL_SELECT_INCIDENTREADER_WHERE =
		"SELECT incidentReader FROM IncidentReader incidentReader WHERE ";

	private static final String _SQL_COUNT_INCIDENTREADER =
		"SELECT COUNT(incidentReader) FROM IncidentReader incidentReader";

	private static final String _SQL_COUNT_INCIDENTREADER_WHERE =
		"SELECT COUNT(incidentReader) FROM IncidentReader incidentReader WHERE ";

	private static final String _ORDER_BY_ENTITY_ALIAS = "incidentReader.";

	private static final String _NO_SUCH_ENTITY_WITH_PRIMARY_KEY =
		"No IncidentReader exists with the primary key ";

	private static final String _NO_SUCH_ENTITY_WITH_KEY =
		"No IncidentReader exists with the key {";

	private static final Log _log = LogFactoryUtil.getLog(
		IncidentReaderPersistenceImpl.class);

	@Override
	protected FinderCache getFinderCache() {
		return finderCache;
	}

}