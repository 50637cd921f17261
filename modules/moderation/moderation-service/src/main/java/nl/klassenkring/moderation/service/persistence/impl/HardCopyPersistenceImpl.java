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

import nl.klassenkring.moderation.exception.NoSuchHardCopyException;
import nl.klassenkring.moderation.model.HardCopy;
import nl.klassenkring.moderation.model.HardCopyTable;
import nl.klassenkring.moderation.model.impl.HardCopyImpl;
import nl.klassenkring.moderation.model.impl.HardCopyModelImpl;
import nl.klassenkring.moderation.service.persistence.HardCopyPersistence;
import nl.klassenkring.moderation.service.persistence.HardCopyUtil;
import nl.klassenkring.moderation.service.persistence.impl.constants.KKPersistenceConstants;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * The persistence implementation for the hard copy service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @generated
 */
@Component(service = HardCopyPersistence.class)
public class HardCopyPersistenceImpl
	extends BasePersistenceImpl<HardCopy> implements HardCopyPersistence {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this class directly. Always use <code>HardCopyUtil</code> to access the hard copy persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this class.
	 */
	public static final String FINDER_CLASS_NAME_ENTITY =
		HardCopyImpl.class.getName();

	public static final String FINDER_CLASS_NAME_LIST_WITH_PAGINATION =
		FINDER_CLASS_NAME_ENTITY + ".List1";

	public static final String FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION =
		FINDER_CLASS_NAME_ENTITY + ".List2";

	private FinderPath _finderPathWithPaginationFindAll;
	private FinderPath _finderPathWithoutPaginationFindAll;
	private FinderPath _finderPathCountAll;
	private FinderPath _finderPathFetchByC_C;
	private FinderPath _finderPathCountByC_C;

	/**
	 * Returns the hard copy where contentKind = &#63; and contentId = &#63; or throws a <code>NoSuchHardCopyException</code> if it could not be found.
	 *
	 * @param contentKind the content kind
	 * @param contentId the content ID
	 * @return the matching hard copy
	 * @throws NoSuchHardCopyException if a matching hard copy could not be found
	 */
	@Override
	public HardCopy findByC_C(String contentKind, long contentId)
		throws NoSuchHardCopyException {

		HardCopy hardCopy = fetchByC_C(contentKind, contentId);

		if (hardCopy == null) {
			StringBundler sb = new StringBundler(6);

			sb.append(_NO_SUCH_ENTITY_WITH_KEY);

			sb.append("contentKind=");
			sb.append(contentKind);

			sb.append(", contentId=");
			sb.append(contentId);

			sb.append("}");

			if (_log.isDebugEnabled()) {
				_log.debug(sb.toString());
			}

			throw new NoSuchHardCopyException(sb.toString());
		}

		return hardCopy;
	}

	/**
	 * Returns the hard copy where contentKind = &#63; and contentId = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param contentKind the content kind
	 * @param contentId the content ID
	 * @return the matching hard copy, or <code>null</code> if a matching hard copy could not be found
	 */
	@Override
	public HardCopy fetchByC_C(String contentKind, long contentId) {
		return fetchByC_C(contentKind, contentId, true);
	}

	/**
	 * Returns the hard copy where contentKind = &#63; and contentId = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param contentKind the content kind
	 * @param contentId the content ID
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching hard copy, or <code>null</code> if a matching hard copy could not be found
	 */
	@Override
	public HardCopy fetchByC_C(
		String contentKind, long contentId, boolean useFinderCache) {

		contentKind = Objects.toString(contentKind, "");

		Object[] finderArgs = null;

		if (useFinderCache) {
			finderArgs = new Object[] {contentKind, contentId};
		}

		Object result = null;

		if (useFinderCache) {
			result = finderCache.getResult(
				_finderPathFetchByC_C, finderArgs, this);
		}

		if (result instanceof HardCopy) {
			HardCopy hardCopy = (HardCopy)result;

			if (!Objects.equals(contentKind, hardCopy.getContentKind()) ||
				(contentId != hardCopy.getContentId())) {

				result = null;
			}
		}

		if (result == null) {
			StringBundler sb = new StringBundler(4);

			sb.append(_SQL_SELECT_HARDCOPY_WHERE);

			boolean bindContentKind = false;

			if (contentKind.isEmpty()) {
				sb.append(_FINDER_COLUMN_C_C_CONTENTKIND_3);
			}
			else {
				bindContentKind = true;

				sb.append(_FINDER_COLUMN_C_C_CONTENTKIND_2);
			}

			sb.append(_FINDER_COLUMN_C_C_CONTENTID_2);

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				if (bindContentKind) {
					queryPos.add(contentKind);
				}

				queryPos.add(contentId);

				List<HardCopy> list = query.list();

				if (list.isEmpty()) {
					if (useFinderCache) {
						finderCache.putResult(
							_finderPathFetchByC_C, finderArgs, list);
					}
				}
				else {
					HardCopy hardCopy = list.get(0);

					result = hardCopy;

					cacheResult(hardCopy);
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
			return (HardCopy)result;
		}
	}

	/**
	 * Removes the hard copy where contentKind = &#63; and contentId = &#63; from the database.
	 *
	 * @param contentKind the content kind
	 * @param contentId the content ID
	 * @return the hard copy that was removed
	 */
	@Override
	public HardCopy removeByC_C(String contentKind, long contentId)
		throws NoSuchHardCopyException {

		HardCopy hardCopy = findByC_C(contentKind, contentId);

		return remove(hardCopy);
	}

	/**
	 * Returns the number of hard copies where contentKind = &#63; and contentId = &#63;.
	 *
	 * @param contentKind the content kind
	 * @param contentId the content ID
	 * @return the number of matching hard copies
	 */
	@Override
	public int countByC_C(String contentKind, long contentId) {
		contentKind = Objects.toString(contentKind, "");

		FinderPath finderPath = _finderPathCountByC_C;

		Object[] finderArgs = new Object[] {contentKind, contentId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(3);

			sb.append(_SQL_COUNT_HARDCOPY_WHERE);

			boolean bindContentKind = false;

			if (contentKind.isEmpty()) {
				sb.append(_FINDER_COLUMN_C_C_CONTENTKIND_3);
			}
			else {
				bindContentKind = true;

				sb.append(_FINDER_COLUMN_C_C_CONTENTKIND_2);
			}

			sb.append(_FINDER_COLUMN_C_C_CONTENTID_2);

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				if (bindContentKind) {
					queryPos.add(contentKind);
				}

				queryPos.add(contentId);

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

	private static final String _FINDER_COLUMN_C_C_CONTENTKIND_2 =
		"hardCopy.contentKind = ? AND ";

	private static final String _FINDER_COLUMN_C_C_CONTENTKIND_3 =
		"(hardCopy.contentKind IS NULL OR hardCopy.contentKind = '') AND ";

	private static final String _FINDER_COLUMN_C_C_CONTENTID_2 =
		"hardCopy.contentId = ?";

	private FinderPath _finderPathWithPaginationFindByIncidentId;
	private FinderPath _finderPathWithoutPaginationFindByIncidentId;
	private FinderPath _finderPathCountByIncidentId;

	/**
	 * Returns all the hard copies where incidentId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @return the matching hard copies
	 */
	@Override
	public List<HardCopy> findByIncidentId(long incidentId) {
		return findByIncidentId(
			incidentId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the hard copies where incidentId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HardCopyModelImpl</code>.
	 * </p>
	 *
	 * @param incidentId the incident ID
	 * @param start the lower bound of the range of hard copies
	 * @param end the upper bound of the range of hard copies (not inclusive)
	 * @return the range of matching hard copies
	 */
	@Override
	public List<HardCopy> findByIncidentId(
		long incidentId, int start, int end) {

		return findByIncidentId(incidentId, start, end, null);
	}

	/**
	 * Returns an ordered range of all the hard copies where incidentId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HardCopyModelImpl</code>.
	 * </p>
	 *
	 * @param incidentId the incident ID
	 * @param start the lower bound of the range of hard copies
	 * @param end the upper bound of the range of hard copies (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching hard copies
	 */
	@Override
	public List<HardCopy> findByIncidentId(
		long incidentId, int start, int end,
		OrderByComparator<HardCopy> orderByComparator) {

		return findByIncidentId(
			incidentId, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the hard copies where incidentId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HardCopyModelImpl</code>.
	 * </p>
	 *
	 * @param incidentId the incident ID
	 * @param start the lower bound of the range of hard copies
	 * @param end the upper bound of the range of hard copies (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching hard copies
	 */
	@Override
	public List<HardCopy> findByIncidentId(
		long incidentId, int start, int end,
		OrderByComparator<HardCopy> orderByComparator, boolean useFinderCache) {

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

		List<HardCopy> list = null;

		if (useFinderCache) {
			list = (List<HardCopy>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (HardCopy hardCopy : list) {
					if (incidentId != hardCopy.getIncidentId()) {
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

			sb.append(_SQL_SELECT_HARDCOPY_WHERE);

			sb.append(_FINDER_COLUMN_INCIDENTID_INCIDENTID_2);

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(HardCopyModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(incidentId);

				list = (List<HardCopy>)QueryUtil.list(
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
	 * Returns the first hard copy in the ordered set where incidentId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching hard copy
	 * @throws NoSuchHardCopyException if a matching hard copy could not be found
	 */
	@Override
	public HardCopy findByIncidentId_First(
			long incidentId, OrderByComparator<HardCopy> orderByComparator)
		throws NoSuchHardCopyException {

		HardCopy hardCopy = fetchByIncidentId_First(
			incidentId, orderByComparator);

		if (hardCopy != null) {
			return hardCopy;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("incidentId=");
		sb.append(incidentId);

		sb.append("}");

		throw new NoSuchHardCopyException(sb.toString());
	}

	/**
	 * Returns the first hard copy in the ordered set where incidentId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching hard copy, or <code>null</code> if a matching hard copy could not be found
	 */
	@Override
	public HardCopy fetchByIncidentId_First(
		long incidentId, OrderByComparator<HardCopy> orderByComparator) {

		List<HardCopy> list = findByIncidentId(
			incidentId, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last hard copy in the ordered set where incidentId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching hard copy
	 * @throws NoSuchHardCopyException if a matching hard copy could not be found
	 */
	@Override
	public HardCopy findByIncidentId_Last(
			long incidentId, OrderByComparator<HardCopy> orderByComparator)
		throws NoSuchHardCopyException {

		HardCopy hardCopy = fetchByIncidentId_Last(
			incidentId, orderByComparator);

		if (hardCopy != null) {
			return hardCopy;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("incidentId=");
		sb.append(incidentId);

		sb.append("}");

		throw new NoSuchHardCopyException(sb.toString());
	}

	/**
	 * Returns the last hard copy in the ordered set where incidentId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching hard copy, or <code>null</code> if a matching hard copy could not be found
	 */
	@Override
	public HardCopy fetchByIncidentId_Last(
		long incidentId, OrderByComparator<HardCopy> orderByComparator) {

		int count = countByIncidentId(incidentId);

		if (count == 0) {
			return null;
		}

		List<HardCopy> list = findByIncidentId(
			incidentId, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the hard copies before and after the current hard copy in the ordered set where incidentId = &#63;.
	 *
	 * @param hardCopyId the primary key of the current hard copy
	 * @param incidentId the incident ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next hard copy
	 * @throws NoSuchHardCopyException if a hard copy with the primary key could not be found
	 */
	@Override
	public HardCopy[] findByIncidentId_PrevAndNext(
			long hardCopyId, long incidentId,
			OrderByComparator<HardCopy> orderByComparator)
		throws NoSuchHardCopyException {

		HardCopy hardCopy = findByPrimaryKey(hardCopyId);

		Session session = null;

		try {
			session = openSession();

			HardCopy[] array = new HardCopyImpl[3];

			array[0] = getByIncidentId_PrevAndNext(
				session, hardCopy, incidentId, orderByComparator, true);

			array[1] = hardCopy;

			array[2] = getByIncidentId_PrevAndNext(
				session, hardCopy, incidentId, orderByComparator, false);

			return array;
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}
	}

	protected HardCopy getByIncidentId_PrevAndNext(
		Session session, HardCopy hardCopy, long incidentId,
		OrderByComparator<HardCopy> orderByComparator, boolean previous) {

		StringBundler sb = null;

		if (orderByComparator != null) {
			sb = new StringBundler(
				4 + (orderByComparator.getOrderByConditionFields().length * 3) +
					(orderByComparator.getOrderByFields().length * 3));
		}
		else {
			sb = new StringBundler(3);
		}

		sb.append(_SQL_SELECT_HARDCOPY_WHERE);

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
			sb.append(HardCopyModelImpl.ORDER_BY_JPQL);
		}

		String sql = sb.toString();

		Query query = session.createQuery(sql);

		query.setFirstResult(0);
		query.setMaxResults(2);

		QueryPos queryPos = QueryPos.getInstance(query);

		queryPos.add(incidentId);

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(hardCopy)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<HardCopy> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the hard copies where incidentId = &#63; from the database.
	 *
	 * @param incidentId the incident ID
	 */
	@Override
	public void removeByIncidentId(long incidentId) {
		for (HardCopy hardCopy :
				findByIncidentId(
					incidentId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null)) {

			remove(hardCopy);
		}
	}

	/**
	 * Returns the number of hard copies where incidentId = &#63;.
	 *
	 * @param incidentId the incident ID
	 * @return the number of matching hard copies
	 */
	@Override
	public int countByIncidentId(long incidentId) {
		FinderPath finderPath = _finderPathCountByIncidentId;

		Object[] finderArgs = new Object[] {incidentId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(2);

			sb.append(_SQL_COUNT_HARDCOPY_WHERE);

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
		"hardCopy.incidentId = ?";

	public HardCopyPersistenceImpl() {
		setModelClass(HardCopy.class);

		setModelImplClass(HardCopyImpl.class);
		setModelPKClass(long.class);

		setTable(HardCopyTable.INSTANCE);
	}

	/**
	 * Caches the hard copy in the entity cache if it is enabled.
	 *
	 * @param hardCopy the hard copy
	 */
	@Override
	public void cacheResult(HardCopy hardCopy) {
		entityCache.putResult(
			HardCopyImpl.class, hardCopy.getPrimaryKey(), hardCopy);

		finderCache.putResult(
			_finderPathFetchByC_C,
			new Object[] {hardCopy.getContentKind(), hardCopy.getContentId()},
			hardCopy);
	}

	private int _valueObjectFinderCacheListThreshold;

	/**
	 * Caches the hard copies in the entity cache if it is enabled.
	 *
	 * @param hardCopies the hard copies
	 */
	@Override
	public void cacheResult(List<HardCopy> hardCopies) {
		if ((_valueObjectFinderCacheListThreshold == 0) ||
			((_valueObjectFinderCacheListThreshold > 0) &&
			 (hardCopies.size() > _valueObjectFinderCacheListThreshold))) {

			return;
		}

		for (HardCopy hardCopy : hardCopies) {
			if (entityCache.getResult(
					HardCopyImpl.class, hardCopy.getPrimaryKey()) == null) {

				cacheResult(hardCopy);
			}
		}
	}

	/**
	 * Clears the cache for all hard copies.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache() {
		entityCache.clearCache(HardCopyImpl.class);

		finderCache.clearCache(HardCopyImpl.class);
	}

	/**
	 * Clears the cache for the hard copy.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache(HardCopy hardCopy) {
		entityCache.removeResult(HardCopyImpl.class, hardCopy);
	}

	@Override
	public void clearCache(List<HardCopy> hardCopies) {
		for (HardCopy hardCopy : hardCopies) {
			entityCache.removeResult(HardCopyImpl.class, hardCopy);
		}
	}

	@Override
	public void clearCache(Set<Serializable> primaryKeys) {
		finderCache.clearCache(HardCopyImpl.class);

		for (Serializable primaryKey : primaryKeys) {
			entityCache.removeResult(HardCopyImpl.class, primaryKey);
		}
	}

	protected void cacheUniqueFindersCache(
		HardCopyModelImpl hardCopyModelImpl) {

		Object[] args = new Object[] {
			hardCopyModelImpl.getContentKind(), hardCopyModelImpl.getContentId()
		};

		finderCache.putResult(_finderPathCountByC_C, args, Long.valueOf(1));
		finderCache.putResult(_finderPathFetchByC_C, args, hardCopyModelImpl);
	}

	/**
	 * Creates a new hard copy with the primary key. Does not add the hard copy to the database.
	 *
	 * @param hardCopyId the primary key for the new hard copy
	 * @return the new hard copy
	 */
	@Override
	public HardCopy create(long hardCopyId) {
		HardCopy hardCopy = new HardCopyImpl();

		hardCopy.setNew(true);
		hardCopy.setPrimaryKey(hardCopyId);

		hardCopy.setCompanyId(CompanyThreadLocal.getCompanyId());

		return hardCopy;
	}

	/**
	 * Removes the hard copy with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param hardCopyId the primary key of the hard copy
	 * @return the hard copy that was removed
	 * @throws NoSuchHardCopyException if a hard copy with the primary key could not be found
	 */
	@Override
	public HardCopy remove(long hardCopyId) throws NoSuchHardCopyException {
		return remove((Serializable)hardCopyId);
	}

	/**
	 * Removes the hard copy with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param primaryKey the primary key of the hard copy
	 * @return the hard copy that was removed
	 * @throws NoSuchHardCopyException if a hard copy with the primary key could not be found
	 */
	@Override
	public HardCopy remove(Serializable primaryKey)
		throws NoSuchHardCopyException {

		Session session = null;

		try {
			session = openSession();

			HardCopy hardCopy = (HardCopy)session.get(
				HardCopyImpl.class, primaryKey);

			if (hardCopy == null) {
				if (_log.isDebugEnabled()) {
					_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
				}

				throw new NoSuchHardCopyException(
					_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			return remove(hardCopy);
		}
		catch (NoSuchHardCopyException noSuchEntityException) {
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
	protected HardCopy removeImpl(HardCopy hardCopy) {
		Session session = null;

		try {
			session = openSession();

			if (!session.contains(hardCopy)) {
				hardCopy = (HardCopy)session.get(
					HardCopyImpl.class, hardCopy.getPrimaryKeyObj());
			}

			if (hardCopy != null) {
				session.delete(hardCopy);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		if (hardCopy != null) {
			clearCache(hardCopy);
		}

		return hardCopy;
	}

	@Override
	public HardCopy updateImpl(HardCopy hardCopy) {
		boolean isNew = hardCopy.isNew();

		if (!(hardCopy instanceof HardCopyModelImpl)) {
			InvocationHandler invocationHandler = null;

			if (ProxyUtil.isProxyClass(hardCopy.getClass())) {
				invocationHandler = ProxyUtil.getInvocationHandler(hardCopy);

				throw new IllegalArgumentException(
					"Implement ModelWrapper in hardCopy proxy " +
						invocationHandler.getClass());
			}

			throw new IllegalArgumentException(
				"Implement ModelWrapper in custom HardCopy implementation " +
					hardCopy.getClass());
		}

		HardCopyModelImpl hardCopyModelImpl = (HardCopyModelImpl)hardCopy;

		if (isNew && (hardCopy.getCreateDate() == null)) {
			ServiceContext serviceContext =
				ServiceContextThreadLocal.getServiceContext();

			Date date = new Date();

			if (serviceContext == null) {
				hardCopy.setCreateDate(date);
			}
			else {
				hardCopy.setCreateDate(serviceContext.getCreateDate(date));
			}
		}

		Session session = null;

		try {
			session = openSession();

			if (isNew) {
				session.save(hardCopy);
			}
			else {
				hardCopy = (HardCopy)session.merge(hardCopy);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		entityCache.putResult(
			HardCopyImpl.class, hardCopyModelImpl, false, true);

		cacheUniqueFindersCache(hardCopyModelImpl);

		if (isNew) {
			hardCopy.setNew(false);
		}

		hardCopy.resetOriginalValues();

		return hardCopy;
	}

	/**
	 * Returns the hard copy with the primary key or throws a <code>com.liferay.portal.kernel.exception.NoSuchModelException</code> if it could not be found.
	 *
	 * @param primaryKey the primary key of the hard copy
	 * @return the hard copy
	 * @throws NoSuchHardCopyException if a hard copy with the primary key could not be found
	 */
	@Override
	public HardCopy findByPrimaryKey(Serializable primaryKey)
		throws NoSuchHardCopyException {

		HardCopy hardCopy = fetchByPrimaryKey(primaryKey);

		if (hardCopy == null) {
			if (_log.isDebugEnabled()) {
				_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			throw new NoSuchHardCopyException(
				_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
		}

		return hardCopy;
	}

	/**
	 * Returns the hard copy with the primary key or throws a <code>NoSuchHardCopyException</code> if it could not be found.
	 *
	 * @param hardCopyId the primary key of the hard copy
	 * @return the hard copy
	 * @throws NoSuchHardCopyException if a hard copy with the primary key could not be found
	 */
	@Override
	public HardCopy findByPrimaryKey(long hardCopyId)
		throws NoSuchHardCopyException {

		return findByPrimaryKey((Serializable)hardCopyId);
	}

	/**
	 * Returns the hard copy with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param hardCopyId the primary key of the hard copy
	 * @return the hard copy, or <code>null</code> if a hard copy with the primary key could not be found
	 */
	@Override
	public HardCopy fetchByPrimaryKey(long hardCopyId) {
		return fetchByPrimaryKey((Serializable)hardCopyId);
	}

	/**
	 * Returns all the hard copies.
	 *
	 * @return the hard copies
	 */
	@Override
	public List<HardCopy> findAll() {
		return findAll(QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the hard copies.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HardCopyModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of hard copies
	 * @param end the upper bound of the range of hard copies (not inclusive)
	 * @return the range of hard copies
	 */
	@Override
	public List<HardCopy> findAll(int start, int end) {
		return findAll(start, end, null);
	}

	/**
	 * Returns an ordered range of all the hard copies.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HardCopyModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of hard copies
	 * @param end the upper bound of the range of hard copies (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of hard copies
	 */
	@Override
	public List<HardCopy> findAll(
		int start, int end, OrderByComparator<HardCopy> orderByComparator) {

		return findAll(start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the hard copies.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HardCopyModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of hard copies
	 * @param end the upper bound of the range of hard copies (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of hard copies
	 */
	@Override
	public List<HardCopy> findAll(
		int start, int end, OrderByComparator<HardCopy> orderByComparator,
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

		List<HardCopy> list = null;

		if (useFinderCache) {
			list = (List<HardCopy>)finderCache.getResult(
				finderPath, finderArgs, this);
		}

		if (list == null) {
			StringBundler sb = null;
			String sql = null;

			if (orderByComparator != null) {
				sb = new StringBundler(
					2 + (orderByComparator.getOrderByFields().length * 2));

				sb.append(_SQL_SELECT_HARDCOPY);

				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);

				sql = sb.toString();
			}
			else {
				sql = _SQL_SELECT_HARDCOPY;

				sql = sql.concat(HardCopyModelImpl.ORDER_BY_JPQL);
			}

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				list = (List<HardCopy>)QueryUtil.list(
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
	 * Removes all the hard copies from the database.
	 *
	 */
	@Override
	public void removeAll() {
		for (HardCopy hardCopy : findAll()) {
			remove(hardCopy);
		}
	}

	/**
	 * Returns the number of hard copies.
	 *
	 * @return the number of hard copies
	 */
	@Override
	public int countAll() {
		Long count = (Long)finderCache.getResult(
			_finderPathCountAll, FINDER_ARGS_EMPTY, this);

		if (count == null) {
			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(_SQL_COUNT_HARDCOPY);

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
		return "hardCopyId";
	}

	@Override
	protected String getSelectSQL() {
		return _SQL_SELECT_HARDCOPY;
	}

	@Override
	protected Map<String, Integer> getTableColumnsMap() {
		return HardCopyModelImpl.TABLE_COLUMNS_MAP;
	}

	/**
	 * Initializes the hard copy persistence.
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

		_finderPathFetchByC_C = new FinderPath(
			FINDER_CLASS_NAME_ENTITY, "fetchByC_C",
			new String[] {String.class.getName(), Long.class.getName()},
			new String[] {"contentKind", "contentId"}, true);

		_finderPathCountByC_C = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "countByC_C",
			new String[] {String.class.getName(), Long.class.getName()},
			new String[] {"contentKind", "contentId"}, false);

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

		HardCopyUtil.setPersistence(this);
	}

	@Deactivate
	public void deactivate() {
		HardCopyUtil.setPersistence(null);

		entityCache.removeCache(HardCopyImpl.class.getName());
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

	private static final String _SQL_SELECT_HARDCOPY =
		"SELECT hardCopy FROM HardCopy hardCopy";

	private static final String _SQL_SELECT_HARDCOPY_WHERE =
		"SELECT hardCopy FROM HardCopy hardCopy WHERE ";

	private static final String _SQL_COUNT_HARDCOPY =
		"SELECT COUNT(hardCopy) FROM HardCopy hardCopy";

	private static final String _SQL_COUNT_HARDCOPY_WHERE =
		"SELECT COUNT(hardCopy) FROM HardCopy hardCopy WHERE ";

	private static final String _ORDER_BY_ENTITY_ALIAS = "hardCopy.";

	private static final String _NO_SUCH_ENTITY_WITH_PRIMARY_KEY =
		"No HardCopy exists with the primary key ";

	private static final String _NO_SUCH_ENTITY_WITH_KEY =
		"No HardCopy exists with the key {";

	private static final Log _log = LogFactoryUtil.getLog(
		HardCopyPersistenceImpl.class);

	@Override
	protected FinderCache getFinderCache() {
		return finderCache;
	}

}