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
import com.liferay.portal.kernel.util.SetUtil;
import com.liferay.portal.kernel.util.Validator;
import com.liferay.portal.kernel.uuid.PortalUUIDUtil;

import java.io.Serializable;

import java.lang.reflect.InvocationHandler;

import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import javax.sql.DataSource;

import nl.klassenkring.moderation.exception.NoSuchIncidentException;
import nl.klassenkring.moderation.model.Incident;
import nl.klassenkring.moderation.model.IncidentTable;
import nl.klassenkring.moderation.model.impl.IncidentImpl;
import nl.klassenkring.moderation.model.impl.IncidentModelImpl;
import nl.klassenkring.moderation.service.persistence.IncidentPersistence;
import nl.klassenkring.moderation.service.persistence.IncidentUtil;
import nl.klassenkring.moderation.service.persistence.impl.constants.KKPersistenceConstants;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * The persistence implementation for the incident service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @generated
 */
@Component(service = IncidentPersistence.class)
public class IncidentPersistenceImpl
	extends BasePersistenceImpl<Incident> implements IncidentPersistence {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this class directly. Always use <code>IncidentUtil</code> to access the incident persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this class.
	 */
	public static final String FINDER_CLASS_NAME_ENTITY =
		IncidentImpl.class.getName();

	public static final String FINDER_CLASS_NAME_LIST_WITH_PAGINATION =
		FINDER_CLASS_NAME_ENTITY + ".List1";

	public static final String FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION =
		FINDER_CLASS_NAME_ENTITY + ".List2";

	private FinderPath _finderPathWithPaginationFindAll;
	private FinderPath _finderPathWithoutPaginationFindAll;
	private FinderPath _finderPathCountAll;
	private FinderPath _finderPathWithPaginationFindByUuid;
	private FinderPath _finderPathWithoutPaginationFindByUuid;
	private FinderPath _finderPathCountByUuid;

	/**
	 * Returns all the incidents where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @return the matching incidents
	 */
	@Override
	public List<Incident> findByUuid(String uuid) {
		return findByUuid(uuid, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the incidents where uuid = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>IncidentModelImpl</code>.
	 * </p>
	 *
	 * @param uuid the uuid
	 * @param start the lower bound of the range of incidents
	 * @param end the upper bound of the range of incidents (not inclusive)
	 * @return the range of matching incidents
	 */
	@Override
	public List<Incident> findByUuid(String uuid, int start, int end) {
		return findByUuid(uuid, start, end, null);
	}

	/**
	 * Returns an ordered range of all the incidents where uuid = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>IncidentModelImpl</code>.
	 * </p>
	 *
	 * @param uuid the uuid
	 * @param start the lower bound of the range of incidents
	 * @param end the upper bound of the range of incidents (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching incidents
	 */
	@Override
	public List<Incident> findByUuid(
		String uuid, int start, int end,
		OrderByComparator<Incident> orderByComparator) {

		return findByUuid(uuid, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the incidents where uuid = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>IncidentModelImpl</code>.
	 * </p>
	 *
	 * @param uuid the uuid
	 * @param start the lower bound of the range of incidents
	 * @param end the upper bound of the range of incidents (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching incidents
	 */
	@Override
	public List<Incident> findByUuid(
		String uuid, int start, int end,
		OrderByComparator<Incident> orderByComparator, boolean useFinderCache) {

		uuid = Objects.toString(uuid, "");

		FinderPath finderPath = null;
		Object[] finderArgs = null;

		if ((start == QueryUtil.ALL_POS) && (end == QueryUtil.ALL_POS) &&
			(orderByComparator == null)) {

			if (useFinderCache) {
				finderPath = _finderPathWithoutPaginationFindByUuid;
				finderArgs = new Object[] {uuid};
			}
		}
		else if (useFinderCache) {
			finderPath = _finderPathWithPaginationFindByUuid;
			finderArgs = new Object[] {uuid, start, end, orderByComparator};
		}

		List<Incident> list = null;

		if (useFinderCache) {
			list = (List<Incident>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (Incident incident : list) {
					if (!uuid.equals(incident.getUuid())) {
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

			sb.append(_SQL_SELECT_INCIDENT_WHERE);

			boolean bindUuid = false;

			if (uuid.isEmpty()) {
				sb.append(_FINDER_COLUMN_UUID_UUID_3);
			}
			else {
				bindUuid = true;

				sb.append(_FINDER_COLUMN_UUID_UUID_2);
			}

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(IncidentModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				if (bindUuid) {
					queryPos.add(uuid);
				}

				list = (List<Incident>)QueryUtil.list(
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
	 * Returns the first incident in the ordered set where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching incident
	 * @throws NoSuchIncidentException if a matching incident could not be found
	 */
	@Override
	public Incident findByUuid_First(
			String uuid, OrderByComparator<Incident> orderByComparator)
		throws NoSuchIncidentException {

		Incident incident = fetchByUuid_First(uuid, orderByComparator);

		if (incident != null) {
			return incident;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("uuid=");
		sb.append(uuid);

		sb.append("}");

		throw new NoSuchIncidentException(sb.toString());
	}

	/**
	 * Returns the first incident in the ordered set where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching incident, or <code>null</code> if a matching incident could not be found
	 */
	@Override
	public Incident fetchByUuid_First(
		String uuid, OrderByComparator<Incident> orderByComparator) {

		List<Incident> list = findByUuid(uuid, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last incident in the ordered set where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching incident
	 * @throws NoSuchIncidentException if a matching incident could not be found
	 */
	@Override
	public Incident findByUuid_Last(
			String uuid, OrderByComparator<Incident> orderByComparator)
		throws NoSuchIncidentException {

		Incident incident = fetchByUuid_Last(uuid, orderByComparator);

		if (incident != null) {
			return incident;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("uuid=");
		sb.append(uuid);

		sb.append("}");

		throw new NoSuchIncidentException(sb.toString());
	}

	/**
	 * Returns the last incident in the ordered set where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching incident, or <code>null</code> if a matching incident could not be found
	 */
	@Override
	public Incident fetchByUuid_Last(
		String uuid, OrderByComparator<Incident> orderByComparator) {

		int count = countByUuid(uuid);

		if (count == 0) {
			return null;
		}

		List<Incident> list = findByUuid(
			uuid, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the incidents before and after the current incident in the ordered set where uuid = &#63;.
	 *
	 * @param incidentId the primary key of the current incident
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next incident
	 * @throws NoSuchIncidentException if a incident with the primary key could not be found
	 */
	@Override
	public Incident[] findByUuid_PrevAndNext(
			long incidentId, String uuid,
			OrderByComparator<Incident> orderByComparator)
		throws NoSuchIncidentException {

		uuid = Objects.toString(uuid, "");

		Incident incident = findByPrimaryKey(incidentId);

		Session session = null;

		try {
			session = openSession();

			Incident[] array = new IncidentImpl[3];

			array[0] = getByUuid_PrevAndNext(
				session, incident, uuid, orderByComparator, true);

			array[1] = incident;

			array[2] = getByUuid_PrevAndNext(
				session, incident, uuid, orderByComparator, false);

			return array;
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}
	}

	protected Incident getByUuid_PrevAndNext(
		Session session, Incident incident, String uuid,
		OrderByComparator<Incident> orderByComparator, boolean previous) {

		StringBundler sb = null;

		if (orderByComparator != null) {
			sb = new StringBundler(
				4 + (orderByComparator.getOrderByConditionFields().length * 3) +
					(orderByComparator.getOrderByFields().length * 3));
		}
		else {
			sb = new StringBundler(3);
		}

		sb.append(_SQL_SELECT_INCIDENT_WHERE);

		boolean bindUuid = false;

		if (uuid.isEmpty()) {
			sb.append(_FINDER_COLUMN_UUID_UUID_3);
		}
		else {
			bindUuid = true;

			sb.append(_FINDER_COLUMN_UUID_UUID_2);
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
			sb.append(IncidentModelImpl.ORDER_BY_JPQL);
		}

		String sql = sb.toString();

		Query query = session.createQuery(sql);

		query.setFirstResult(0);
		query.setMaxResults(2);

		QueryPos queryPos = QueryPos.getInstance(query);

		if (bindUuid) {
			queryPos.add(uuid);
		}

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(incident)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<Incident> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the incidents where uuid = &#63; from the database.
	 *
	 * @param uuid the uuid
	 */
	@Override
	public void removeByUuid(String uuid) {
		for (Incident incident :
				findByUuid(uuid, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null)) {

			remove(incident);
		}
	}

	/**
	 * Returns the number of incidents where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @return the number of matching incidents
	 */
	@Override
	public int countByUuid(String uuid) {
		uuid = Objects.toString(uuid, "");

		FinderPath finderPath = _finderPathCountByUuid;

		Object[] finderArgs = new Object[] {uuid};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(2);

			sb.append(_SQL_COUNT_INCIDENT_WHERE);

			boolean bindUuid = false;

			if (uuid.isEmpty()) {
				sb.append(_FINDER_COLUMN_UUID_UUID_3);
			}
			else {
				bindUuid = true;

				sb.append(_FINDER_COLUMN_UUID_UUID_2);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				if (bindUuid) {
					queryPos.add(uuid);
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

	private static final String _FINDER_COLUMN_UUID_UUID_2 =
		"incident.uuid = ?";

	private static final String _FINDER_COLUMN_UUID_UUID_3 =
		"(incident.uuid IS NULL OR incident.uuid = '')";

	private FinderPath _finderPathFetchByUUID_G;
	private FinderPath _finderPathCountByUUID_G;

	/**
	 * Returns the incident where uuid = &#63; and groupId = &#63; or throws a <code>NoSuchIncidentException</code> if it could not be found.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @return the matching incident
	 * @throws NoSuchIncidentException if a matching incident could not be found
	 */
	@Override
	public Incident findByUUID_G(String uuid, long groupId)
		throws NoSuchIncidentException {

		Incident incident = fetchByUUID_G(uuid, groupId);

		if (incident == null) {
			StringBundler sb = new StringBundler(6);

			sb.append(_NO_SUCH_ENTITY_WITH_KEY);

			sb.append("uuid=");
			sb.append(uuid);

			sb.append(", groupId=");
			sb.append(groupId);

			sb.append("}");

			if (_log.isDebugEnabled()) {
				_log.debug(sb.toString());
			}

			throw new NoSuchIncidentException(sb.toString());
		}

		return incident;
	}

	/**
	 * Returns the incident where uuid = &#63; and groupId = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @return the matching incident, or <code>null</code> if a matching incident could not be found
	 */
	@Override
	public Incident fetchByUUID_G(String uuid, long groupId) {
		return fetchByUUID_G(uuid, groupId, true);
	}

	/**
	 * Returns the incident where uuid = &#63; and groupId = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching incident, or <code>null</code> if a matching incident could not be found
	 */
	@Override
	public Incident fetchByUUID_G(
		String uuid, long groupId, boolean useFinderCache) {

		uuid = Objects.toString(uuid, "");

		Object[] finderArgs = null;

		if (useFinderCache) {
			finderArgs = new Object[] {uuid, groupId};
		}

		Object result = null;

		if (useFinderCache) {
			result = finderCache.getResult(
				_finderPathFetchByUUID_G, finderArgs, this);
		}

		if (result instanceof Incident) {
			Incident incident = (Incident)result;

			if (!Objects.equals(uuid, incident.getUuid()) ||
				(groupId != incident.getGroupId())) {

				result = null;
			}
		}

		if (result == null) {
			StringBundler sb = new StringBundler(4);

			sb.append(_SQL_SELECT_INCIDENT_WHERE);

			boolean bindUuid = false;

			if (uuid.isEmpty()) {
				sb.append(_FINDER_COLUMN_UUID_G_UUID_3);
			}
			else {
				bindUuid = true;

				sb.append(_FINDER_COLUMN_UUID_G_UUID_2);
			}

			sb.append(_FINDER_COLUMN_UUID_G_GROUPID_2);

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				if (bindUuid) {
					queryPos.add(uuid);
				}

				queryPos.add(groupId);

				List<Incident> list = query.list();

				if (list.isEmpty()) {
					if (useFinderCache) {
						finderCache.putResult(
							_finderPathFetchByUUID_G, finderArgs, list);
					}
				}
				else {
					Incident incident = list.get(0);

					result = incident;

					cacheResult(incident);
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
			return (Incident)result;
		}
	}

	/**
	 * Removes the incident where uuid = &#63; and groupId = &#63; from the database.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @return the incident that was removed
	 */
	@Override
	public Incident removeByUUID_G(String uuid, long groupId)
		throws NoSuchIncidentException {

		Incident incident = findByUUID_G(uuid, groupId);

		return remove(incident);
	}

	/**
	 * Returns the number of incidents where uuid = &#63; and groupId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @return the number of matching incidents
	 */
	@Override
	public int countByUUID_G(String uuid, long groupId) {
		uuid = Objects.toString(uuid, "");

		FinderPath finderPath = _finderPathCountByUUID_G;

		Object[] finderArgs = new Object[] {uuid, groupId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(3);

			sb.append(_SQL_COUNT_INCIDENT_WHERE);

			boolean bindUuid = false;

			if (uuid.isEmpty()) {
				sb.append(_FINDER_COLUMN_UUID_G_UUID_3);
			}
			else {
				bindUuid = true;

				sb.append(_FINDER_COLUMN_UUID_G_UUID_2);
			}

			sb.append(_FINDER_COLUMN_UUID_G_GROUPID_2);

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				if (bindUuid) {
					queryPos.add(uuid);
				}

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

	private static final String _FINDER_COLUMN_UUID_G_UUID_2 =
		"incident.uuid = ? AND ";

	private static final String _FINDER_COLUMN_UUID_G_UUID_3 =
		"(incident.uuid IS NULL OR incident.uuid = '') AND ";

	private static final String _FINDER_COLUMN_UUID_G_GROUPID_2 =
		"incident.groupId = ?";

	private FinderPath _finderPathWithPaginationFindByUuid_C;
	private FinderPath _finderPathWithoutPaginationFindByUuid_C;
	private FinderPath _finderPathCountByUuid_C;

	/**
	 * Returns all the incidents where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @return the matching incidents
	 */
	@Override
	public List<Incident> findByUuid_C(String uuid, long companyId) {
		return findByUuid_C(
			uuid, companyId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the incidents where uuid = &#63; and companyId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>IncidentModelImpl</code>.
	 * </p>
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param start the lower bound of the range of incidents
	 * @param end the upper bound of the range of incidents (not inclusive)
	 * @return the range of matching incidents
	 */
	@Override
	public List<Incident> findByUuid_C(
		String uuid, long companyId, int start, int end) {

		return findByUuid_C(uuid, companyId, start, end, null);
	}

	/**
	 * Returns an ordered range of all the incidents where uuid = &#63; and companyId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>IncidentModelImpl</code>.
	 * </p>
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param start the lower bound of the range of incidents
	 * @param end the upper bound of the range of incidents (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching incidents
	 */
	@Override
	public List<Incident> findByUuid_C(
		String uuid, long companyId, int start, int end,
		OrderByComparator<Incident> orderByComparator) {

		return findByUuid_C(
			uuid, companyId, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the incidents where uuid = &#63; and companyId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>IncidentModelImpl</code>.
	 * </p>
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param start the lower bound of the range of incidents
	 * @param end the upper bound of the range of incidents (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching incidents
	 */
	@Override
	public List<Incident> findByUuid_C(
		String uuid, long companyId, int start, int end,
		OrderByComparator<Incident> orderByComparator, boolean useFinderCache) {

		uuid = Objects.toString(uuid, "");

		FinderPath finderPath = null;
		Object[] finderArgs = null;

		if ((start == QueryUtil.ALL_POS) && (end == QueryUtil.ALL_POS) &&
			(orderByComparator == null)) {

			if (useFinderCache) {
				finderPath = _finderPathWithoutPaginationFindByUuid_C;
				finderArgs = new Object[] {uuid, companyId};
			}
		}
		else if (useFinderCache) {
			finderPath = _finderPathWithPaginationFindByUuid_C;
			finderArgs = new Object[] {
				uuid, companyId, start, end, orderByComparator
			};
		}

		List<Incident> list = null;

		if (useFinderCache) {
			list = (List<Incident>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (Incident incident : list) {
					if (!uuid.equals(incident.getUuid()) ||
						(companyId != incident.getCompanyId())) {

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

			sb.append(_SQL_SELECT_INCIDENT_WHERE);

			boolean bindUuid = false;

			if (uuid.isEmpty()) {
				sb.append(_FINDER_COLUMN_UUID_C_UUID_3);
			}
			else {
				bindUuid = true;

				sb.append(_FINDER_COLUMN_UUID_C_UUID_2);
			}

			sb.append(_FINDER_COLUMN_UUID_C_COMPANYID_2);

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(IncidentModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				if (bindUuid) {
					queryPos.add(uuid);
				}

				queryPos.add(companyId);

				list = (List<Incident>)QueryUtil.list(
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
	 * Returns the first incident in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching incident
	 * @throws NoSuchIncidentException if a matching incident could not be found
	 */
	@Override
	public Incident findByUuid_C_First(
			String uuid, long companyId,
			OrderByComparator<Incident> orderByComparator)
		throws NoSuchIncidentException {

		Incident incident = fetchByUuid_C_First(
			uuid, companyId, orderByComparator);

		if (incident != null) {
			return incident;
		}

		StringBundler sb = new StringBundler(6);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("uuid=");
		sb.append(uuid);

		sb.append(", companyId=");
		sb.append(companyId);

		sb.append("}");

		throw new NoSuchIncidentException(sb.toString());
	}

	/**
	 * Returns the first incident in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching incident, or <code>null</code> if a matching incident could not be found
	 */
	@Override
	public Incident fetchByUuid_C_First(
		String uuid, long companyId,
		OrderByComparator<Incident> orderByComparator) {

		List<Incident> list = findByUuid_C(
			uuid, companyId, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last incident in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching incident
	 * @throws NoSuchIncidentException if a matching incident could not be found
	 */
	@Override
	public Incident findByUuid_C_Last(
			String uuid, long companyId,
			OrderByComparator<Incident> orderByComparator)
		throws NoSuchIncidentException {

		Incident incident = fetchByUuid_C_Last(
			uuid, companyId, orderByComparator);

		if (incident != null) {
			return incident;
		}

		StringBundler sb = new StringBundler(6);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("uuid=");
		sb.append(uuid);

		sb.append(", companyId=");
		sb.append(companyId);

		sb.append("}");

		throw new NoSuchIncidentException(sb.toString());
	}

	/**
	 * Returns the last incident in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching incident, or <code>null</code> if a matching incident could not be found
	 */
	@Override
	public Incident fetchByUuid_C_Last(
		String uuid, long companyId,
		OrderByComparator<Incident> orderByComparator) {

		int count = countByUuid_C(uuid, companyId);

		if (count == 0) {
			return null;
		}

		List<Incident> list = findByUuid_C(
			uuid, companyId, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the incidents before and after the current incident in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param incidentId the primary key of the current incident
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next incident
	 * @throws NoSuchIncidentException if a incident with the primary key could not be found
	 */
	@Override
	public Incident[] findByUuid_C_PrevAndNext(
			long incidentId, String uuid, long companyId,
			OrderByComparator<Incident> orderByComparator)
		throws NoSuchIncidentException {

		uuid = Objects.toString(uuid, "");

		Incident incident = findByPrimaryKey(incidentId);

		Session session = null;

		try {
			session = openSession();

			Incident[] array = new IncidentImpl[3];

			array[0] = getByUuid_C_PrevAndNext(
				session, incident, uuid, companyId, orderByComparator, true);

			array[1] = incident;

			array[2] = getByUuid_C_PrevAndNext(
				session, incident, uuid, companyId, orderByComparator, false);

			return array;
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}
	}

	protected Incident getByUuid_C_PrevAndNext(
		Session session, Incident incident, String uuid, long companyId,
		OrderByComparator<Incident> orderByComparator, boolean previous) {

		StringBundler sb = null;

		if (orderByComparator != null) {
			sb = new StringBundler(
				5 + (orderByComparator.getOrderByConditionFields().length * 3) +
					(orderByComparator.getOrderByFields().length * 3));
		}
		else {
			sb = new StringBundler(4);
		}

		sb.append(_SQL_SELECT_INCIDENT_WHERE);

		boolean bindUuid = false;

		if (uuid.isEmpty()) {
			sb.append(_FINDER_COLUMN_UUID_C_UUID_3);
		}
		else {
			bindUuid = true;

			sb.append(_FINDER_COLUMN_UUID_C_UUID_2);
		}

		sb.append(_FINDER_COLUMN_UUID_C_COMPANYID_2);

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
			sb.append(IncidentModelImpl.ORDER_BY_JPQL);
		}

		String sql = sb.toString();

		Query query = session.createQuery(sql);

		query.setFirstResult(0);
		query.setMaxResults(2);

		QueryPos queryPos = QueryPos.getInstance(query);

		if (bindUuid) {
			queryPos.add(uuid);
		}

		queryPos.add(companyId);

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(incident)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<Incident> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the incidents where uuid = &#63; and companyId = &#63; from the database.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 */
	@Override
	public void removeByUuid_C(String uuid, long companyId) {
		for (Incident incident :
				findByUuid_C(
					uuid, companyId, QueryUtil.ALL_POS, QueryUtil.ALL_POS,
					null)) {

			remove(incident);
		}
	}

	/**
	 * Returns the number of incidents where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @return the number of matching incidents
	 */
	@Override
	public int countByUuid_C(String uuid, long companyId) {
		uuid = Objects.toString(uuid, "");

		FinderPath finderPath = _finderPathCountByUuid_C;

		Object[] finderArgs = new Object[] {uuid, companyId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(3);

			sb.append(_SQL_COUNT_INCIDENT_WHERE);

			boolean bindUuid = false;

			if (uuid.isEmpty()) {
				sb.append(_FINDER_COLUMN_UUID_C_UUID_3);
			}
			else {
				bindUuid = true;

				sb.append(_FINDER_COLUMN_UUID_C_UUID_2);
			}

			sb.append(_FINDER_COLUMN_UUID_C_COMPANYID_2);

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				if (bindUuid) {
					queryPos.add(uuid);
				}

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

	private static final String _FINDER_COLUMN_UUID_C_UUID_2 =
		"incident.uuid = ? AND ";

	private static final String _FINDER_COLUMN_UUID_C_UUID_3 =
		"(incident.uuid IS NULL OR incident.uuid = '') AND ";

	private static final String _FINDER_COLUMN_UUID_C_COMPANYID_2 =
		"incident.companyId = ?";

	private FinderPath _finderPathFetchByOpenKey;
	private FinderPath _finderPathCountByOpenKey;

	/**
	 * Returns the incident where openKey = &#63; or throws a <code>NoSuchIncidentException</code> if it could not be found.
	 *
	 * @param openKey the open key
	 * @return the matching incident
	 * @throws NoSuchIncidentException if a matching incident could not be found
	 */
	@Override
	public Incident findByOpenKey(String openKey)
		throws NoSuchIncidentException {

		Incident incident = fetchByOpenKey(openKey);

		if (incident == null) {
			StringBundler sb = new StringBundler(4);

			sb.append(_NO_SUCH_ENTITY_WITH_KEY);

			sb.append("openKey=");
			sb.append(openKey);

			sb.append("}");

			if (_log.isDebugEnabled()) {
				_log.debug(sb.toString());
			}

			throw new NoSuchIncidentException(sb.toString());
		}

		return incident;
	}

	/**
	 * Returns the incident where openKey = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param openKey the open key
	 * @return the matching incident, or <code>null</code> if a matching incident could not be found
	 */
	@Override
	public Incident fetchByOpenKey(String openKey) {
		return fetchByOpenKey(openKey, true);
	}

	/**
	 * Returns the incident where openKey = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param openKey the open key
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching incident, or <code>null</code> if a matching incident could not be found
	 */
	@Override
	public Incident fetchByOpenKey(String openKey, boolean useFinderCache) {
		openKey = Objects.toString(openKey, "");

		Object[] finderArgs = null;

		if (useFinderCache) {
			finderArgs = new Object[] {openKey};
		}

		Object result = null;

		if (useFinderCache) {
			result = finderCache.getResult(
				_finderPathFetchByOpenKey, finderArgs, this);
		}

		if (result instanceof Incident) {
			Incident incident = (Incident)result;

			if (!Objects.equals(openKey, incident.getOpenKey())) {
				result = null;
			}
		}

		if (result == null) {
			StringBundler sb = new StringBundler(3);

			sb.append(_SQL_SELECT_INCIDENT_WHERE);

			boolean bindOpenKey = false;

			if (openKey.isEmpty()) {
				sb.append(_FINDER_COLUMN_OPENKEY_OPENKEY_3);
			}
			else {
				bindOpenKey = true;

				sb.append(_FINDER_COLUMN_OPENKEY_OPENKEY_2);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				if (bindOpenKey) {
					queryPos.add(openKey);
				}

				List<Incident> list = query.list();

				if (list.isEmpty()) {
					if (useFinderCache) {
						finderCache.putResult(
							_finderPathFetchByOpenKey, finderArgs, list);
					}
				}
				else {
					Incident incident = list.get(0);

					result = incident;

					cacheResult(incident);
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
			return (Incident)result;
		}
	}

	/**
	 * Removes the incident where openKey = &#63; from the database.
	 *
	 * @param openKey the open key
	 * @return the incident that was removed
	 */
	@Override
	public Incident removeByOpenKey(String openKey)
		throws NoSuchIncidentException {

		Incident incident = findByOpenKey(openKey);

		return remove(incident);
	}

	/**
	 * Returns the number of incidents where openKey = &#63;.
	 *
	 * @param openKey the open key
	 * @return the number of matching incidents
	 */
	@Override
	public int countByOpenKey(String openKey) {
		openKey = Objects.toString(openKey, "");

		FinderPath finderPath = _finderPathCountByOpenKey;

		Object[] finderArgs = new Object[] {openKey};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(2);

			sb.append(_SQL_COUNT_INCIDENT_WHERE);

			boolean bindOpenKey = false;

			if (openKey.isEmpty()) {
				sb.append(_FINDER_COLUMN_OPENKEY_OPENKEY_3);
			}
			else {
				bindOpenKey = true;

				sb.append(_FINDER_COLUMN_OPENKEY_OPENKEY_2);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				if (bindOpenKey) {
					queryPos.add(openKey);
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

	private static final String _FINDER_COLUMN_OPENKEY_OPENKEY_2 =
		"incident.openKey = ?";

	private static final String _FINDER_COLUMN_OPENKEY_OPENKEY_3 =
		"(incident.openKey IS NULL OR incident.openKey = '')";

	private FinderPath _finderPathWithPaginationFindByClassPostId;
	private FinderPath _finderPathWithoutPaginationFindByClassPostId;
	private FinderPath _finderPathCountByClassPostId;

	/**
	 * Returns all the incidents where classPostId = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @return the matching incidents
	 */
	@Override
	public List<Incident> findByClassPostId(long classPostId) {
		return findByClassPostId(
			classPostId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the incidents where classPostId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>IncidentModelImpl</code>.
	 * </p>
	 *
	 * @param classPostId the class post ID
	 * @param start the lower bound of the range of incidents
	 * @param end the upper bound of the range of incidents (not inclusive)
	 * @return the range of matching incidents
	 */
	@Override
	public List<Incident> findByClassPostId(
		long classPostId, int start, int end) {

		return findByClassPostId(classPostId, start, end, null);
	}

	/**
	 * Returns an ordered range of all the incidents where classPostId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>IncidentModelImpl</code>.
	 * </p>
	 *
	 * @param classPostId the class post ID
	 * @param start the lower bound of the range of incidents
	 * @param end the upper bound of the range of incidents (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching incidents
	 */
	@Override
	public List<Incident> findByClassPostId(
		long classPostId, int start, int end,
		OrderByComparator<Incident> orderByComparator) {

		return findByClassPostId(
			classPostId, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the incidents where classPostId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>IncidentModelImpl</code>.
	 * </p>
	 *
	 * @param classPostId the class post ID
	 * @param start the lower bound of the range of incidents
	 * @param end the upper bound of the range of incidents (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching incidents
	 */
	@Override
	public List<Incident> findByClassPostId(
		long classPostId, int start, int end,
		OrderByComparator<Incident> orderByComparator, boolean useFinderCache) {

		FinderPath finderPath = null;
		Object[] finderArgs = null;

		if ((start == QueryUtil.ALL_POS) && (end == QueryUtil.ALL_POS) &&
			(orderByComparator == null)) {

			if (useFinderCache) {
				finderPath = _finderPathWithoutPaginationFindByClassPostId;
				finderArgs = new Object[] {classPostId};
			}
		}
		else if (useFinderCache) {
			finderPath = _finderPathWithPaginationFindByClassPostId;
			finderArgs = new Object[] {
				classPostId, start, end, orderByComparator
			};
		}

		List<Incident> list = null;

		if (useFinderCache) {
			list = (List<Incident>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (Incident incident : list) {
					if (classPostId != incident.getClassPostId()) {
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

			sb.append(_SQL_SELECT_INCIDENT_WHERE);

			sb.append(_FINDER_COLUMN_CLASSPOSTID_CLASSPOSTID_2);

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(IncidentModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(classPostId);

				list = (List<Incident>)QueryUtil.list(
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
	 * Returns the first incident in the ordered set where classPostId = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching incident
	 * @throws NoSuchIncidentException if a matching incident could not be found
	 */
	@Override
	public Incident findByClassPostId_First(
			long classPostId, OrderByComparator<Incident> orderByComparator)
		throws NoSuchIncidentException {

		Incident incident = fetchByClassPostId_First(
			classPostId, orderByComparator);

		if (incident != null) {
			return incident;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("classPostId=");
		sb.append(classPostId);

		sb.append("}");

		throw new NoSuchIncidentException(sb.toString());
	}

	/**
	 * Returns the first incident in the ordered set where classPostId = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching incident, or <code>null</code> if a matching incident could not be found
	 */
	@Override
	public Incident fetchByClassPostId_First(
		long classPostId, OrderByComparator<Incident> orderByComparator) {

		List<Incident> list = findByClassPostId(
			classPostId, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last incident in the ordered set where classPostId = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching incident
	 * @throws NoSuchIncidentException if a matching incident could not be found
	 */
	@Override
	public Incident findByClassPostId_Last(
			long classPostId, OrderByComparator<Incident> orderByComparator)
		throws NoSuchIncidentException {

		Incident incident = fetchByClassPostId_Last(
			classPostId, orderByComparator);

		if (incident != null) {
			return incident;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("classPostId=");
		sb.append(classPostId);

		sb.append("}");

		throw new NoSuchIncidentException(sb.toString());
	}

	/**
	 * Returns the last incident in the ordered set where classPostId = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching incident, or <code>null</code> if a matching incident could not be found
	 */
	@Override
	public Incident fetchByClassPostId_Last(
		long classPostId, OrderByComparator<Incident> orderByComparator) {

		int count = countByClassPostId(classPostId);

		if (count == 0) {
			return null;
		}

		List<Incident> list = findByClassPostId(
			classPostId, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the incidents before and after the current incident in the ordered set where classPostId = &#63;.
	 *
	 * @param incidentId the primary key of the current incident
	 * @param classPostId the class post ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next incident
	 * @throws NoSuchIncidentException if a incident with the primary key could not be found
	 */
	@Override
	public Incident[] findByClassPostId_PrevAndNext(
			long incidentId, long classPostId,
			OrderByComparator<Incident> orderByComparator)
		throws NoSuchIncidentException {

		Incident incident = findByPrimaryKey(incidentId);

		Session session = null;

		try {
			session = openSession();

			Incident[] array = new IncidentImpl[3];

			array[0] = getByClassPostId_PrevAndNext(
				session, incident, classPostId, orderByComparator, true);

			array[1] = incident;

			array[2] = getByClassPostId_PrevAndNext(
				session, incident, classPostId, orderByComparator, false);

			return array;
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}
	}

	protected Incident getByClassPostId_PrevAndNext(
		Session session, Incident incident, long classPostId,
		OrderByComparator<Incident> orderByComparator, boolean previous) {

		StringBundler sb = null;

		if (orderByComparator != null) {
			sb = new StringBundler(
				4 + (orderByComparator.getOrderByConditionFields().length * 3) +
					(orderByComparator.getOrderByFields().length * 3));
		}
		else {
			sb = new StringBundler(3);
		}

		sb.append(_SQL_SELECT_INCIDENT_WHERE);

		sb.append(_FINDER_COLUMN_CLASSPOSTID_CLASSPOSTID_2);

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
			sb.append(IncidentModelImpl.ORDER_BY_JPQL);
		}

		String sql = sb.toString();

		Query query = session.createQuery(sql);

		query.setFirstResult(0);
		query.setMaxResults(2);

		QueryPos queryPos = QueryPos.getInstance(query);

		queryPos.add(classPostId);

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(incident)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<Incident> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the incidents where classPostId = &#63; from the database.
	 *
	 * @param classPostId the class post ID
	 */
	@Override
	public void removeByClassPostId(long classPostId) {
		for (Incident incident :
				findByClassPostId(
					classPostId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null)) {

			remove(incident);
		}
	}

	/**
	 * Returns the number of incidents where classPostId = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @return the number of matching incidents
	 */
	@Override
	public int countByClassPostId(long classPostId) {
		FinderPath finderPath = _finderPathCountByClassPostId;

		Object[] finderArgs = new Object[] {classPostId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(2);

			sb.append(_SQL_COUNT_INCIDENT_WHERE);

			sb.append(_FINDER_COLUMN_CLASSPOSTID_CLASSPOSTID_2);

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(classPostId);

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

	private static final String _FINDER_COLUMN_CLASSPOSTID_CLASSPOSTID_2 =
		"incident.classPostId = ?";

	private FinderPath _finderPathWithPaginationFindByS_I;
	private FinderPath _finderPathWithoutPaginationFindByS_I;
	private FinderPath _finderPathCountByS_I;

	/**
	 * Returns all the incidents where schoolGroupId = &#63; and incidentState = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param incidentState the incident state
	 * @return the matching incidents
	 */
	@Override
	public List<Incident> findByS_I(long schoolGroupId, String incidentState) {
		return findByS_I(
			schoolGroupId, incidentState, QueryUtil.ALL_POS, QueryUtil.ALL_POS,
			null);
	}

	/**
	 * Returns a range of all the incidents where schoolGroupId = &#63; and incidentState = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>IncidentModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param incidentState the incident state
	 * @param start the lower bound of the range of incidents
	 * @param end the upper bound of the range of incidents (not inclusive)
	 * @return the range of matching incidents
	 */
	@Override
	public List<Incident> findByS_I(
		long schoolGroupId, String incidentState, int start, int end) {

		return findByS_I(schoolGroupId, incidentState, start, end, null);
	}

	/**
	 * Returns an ordered range of all the incidents where schoolGroupId = &#63; and incidentState = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>IncidentModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param incidentState the incident state
	 * @param start the lower bound of the range of incidents
	 * @param end the upper bound of the range of incidents (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching incidents
	 */
	@Override
	public List<Incident> findByS_I(
		long schoolGroupId, String incidentState, int start, int end,
		OrderByComparator<Incident> orderByComparator) {

		return findByS_I(
			schoolGroupId, incidentState, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the incidents where schoolGroupId = &#63; and incidentState = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>IncidentModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param incidentState the incident state
	 * @param start the lower bound of the range of incidents
	 * @param end the upper bound of the range of incidents (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching incidents
	 */
	@Override
	public List<Incident> findByS_I(
		long schoolGroupId, String incidentState, int start, int end,
		OrderByComparator<Incident> orderByComparator, boolean useFinderCache) {

		incidentState = Objects.toString(incidentState, "");

		FinderPath finderPath = null;
		Object[] finderArgs = null;

		if ((start == QueryUtil.ALL_POS) && (end == QueryUtil.ALL_POS) &&
			(orderByComparator == null)) {

			if (useFinderCache) {
				finderPath = _finderPathWithoutPaginationFindByS_I;
				finderArgs = new Object[] {schoolGroupId, incidentState};
			}
		}
		else if (useFinderCache) {
			finderPath = _finderPathWithPaginationFindByS_I;
			finderArgs = new Object[] {
				schoolGroupId, incidentState, start, end, orderByComparator
			};
		}

		List<Incident> list = null;

		if (useFinderCache) {
			list = (List<Incident>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (Incident incident : list) {
					if ((schoolGroupId != incident.getSchoolGroupId()) ||
						!incidentState.equals(incident.getIncidentState())) {

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

			sb.append(_SQL_SELECT_INCIDENT_WHERE);

			sb.append(_FINDER_COLUMN_S_I_SCHOOLGROUPID_2);

			boolean bindIncidentState = false;

			if (incidentState.isEmpty()) {
				sb.append(_FINDER_COLUMN_S_I_INCIDENTSTATE_3);
			}
			else {
				bindIncidentState = true;

				sb.append(_FINDER_COLUMN_S_I_INCIDENTSTATE_2);
			}

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(IncidentModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(schoolGroupId);

				if (bindIncidentState) {
					queryPos.add(incidentState);
				}

				list = (List<Incident>)QueryUtil.list(
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
	 * Returns the first incident in the ordered set where schoolGroupId = &#63; and incidentState = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param incidentState the incident state
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching incident
	 * @throws NoSuchIncidentException if a matching incident could not be found
	 */
	@Override
	public Incident findByS_I_First(
			long schoolGroupId, String incidentState,
			OrderByComparator<Incident> orderByComparator)
		throws NoSuchIncidentException {

		Incident incident = fetchByS_I_First(
			schoolGroupId, incidentState, orderByComparator);

		if (incident != null) {
			return incident;
		}

		StringBundler sb = new StringBundler(6);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("schoolGroupId=");
		sb.append(schoolGroupId);

		sb.append(", incidentState=");
		sb.append(incidentState);

		sb.append("}");

		throw new NoSuchIncidentException(sb.toString());
	}

	/**
	 * Returns the first incident in the ordered set where schoolGroupId = &#63; and incidentState = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param incidentState the incident state
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching incident, or <code>null</code> if a matching incident could not be found
	 */
	@Override
	public Incident fetchByS_I_First(
		long schoolGroupId, String incidentState,
		OrderByComparator<Incident> orderByComparator) {

		List<Incident> list = findByS_I(
			schoolGroupId, incidentState, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last incident in the ordered set where schoolGroupId = &#63; and incidentState = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param incidentState the incident state
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching incident
	 * @throws NoSuchIncidentException if a matching incident could not be found
	 */
	@Override
	public Incident findByS_I_Last(
			long schoolGroupId, String incidentState,
			OrderByComparator<Incident> orderByComparator)
		throws NoSuchIncidentException {

		Incident incident = fetchByS_I_Last(
			schoolGroupId, incidentState, orderByComparator);

		if (incident != null) {
			return incident;
		}

		StringBundler sb = new StringBundler(6);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("schoolGroupId=");
		sb.append(schoolGroupId);

		sb.append(", incidentState=");
		sb.append(incidentState);

		sb.append("}");

		throw new NoSuchIncidentException(sb.toString());
	}

	/**
	 * Returns the last incident in the ordered set where schoolGroupId = &#63; and incidentState = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param incidentState the incident state
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching incident, or <code>null</code> if a matching incident could not be found
	 */
	@Override
	public Incident fetchByS_I_Last(
		long schoolGroupId, String incidentState,
		OrderByComparator<Incident> orderByComparator) {

		int count = countByS_I(schoolGroupId, incidentState);

		if (count == 0) {
			return null;
		}

		List<Incident> list = findByS_I(
			schoolGroupId, incidentState, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the incidents before and after the current incident in the ordered set where schoolGroupId = &#63; and incidentState = &#63;.
	 *
	 * @param incidentId the primary key of the current incident
	 * @param schoolGroupId the school group ID
	 * @param incidentState the incident state
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next incident
	 * @throws NoSuchIncidentException if a incident with the primary key could not be found
	 */
	@Override
	public Incident[] findByS_I_PrevAndNext(
			long incidentId, long schoolGroupId, String incidentState,
			OrderByComparator<Incident> orderByComparator)
		throws NoSuchIncidentException {

		incidentState = Objects.toString(incidentState, "");

		Incident incident = findByPrimaryKey(incidentId);

		Session session = null;

		try {
			session = openSession();

			Incident[] array = new IncidentImpl[3];

			array[0] = getByS_I_PrevAndNext(
				session, incident, schoolGroupId, incidentState,
				orderByComparator, true);

			array[1] = incident;

			array[2] = getByS_I_PrevAndNext(
				session, incident, schoolGroupId, incidentState,
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

	protected Incident getByS_I_PrevAndNext(
		Session session, Incident incident, long schoolGroupId,
		String incidentState, OrderByComparator<Incident> orderByComparator,
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

		sb.append(_SQL_SELECT_INCIDENT_WHERE);

		sb.append(_FINDER_COLUMN_S_I_SCHOOLGROUPID_2);

		boolean bindIncidentState = false;

		if (incidentState.isEmpty()) {
			sb.append(_FINDER_COLUMN_S_I_INCIDENTSTATE_3);
		}
		else {
			bindIncidentState = true;

			sb.append(_FINDER_COLUMN_S_I_INCIDENTSTATE_2);
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
			sb.append(IncidentModelImpl.ORDER_BY_JPQL);
		}

		String sql = sb.toString();

		Query query = session.createQuery(sql);

		query.setFirstResult(0);
		query.setMaxResults(2);

		QueryPos queryPos = QueryPos.getInstance(query);

		queryPos.add(schoolGroupId);

		if (bindIncidentState) {
			queryPos.add(incidentState);
		}

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(incident)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<Incident> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the incidents where schoolGroupId = &#63; and incidentState = &#63; from the database.
	 *
	 * @param schoolGroupId the school group ID
	 * @param incidentState the incident state
	 */
	@Override
	public void removeByS_I(long schoolGroupId, String incidentState) {
		for (Incident incident :
				findByS_I(
					schoolGroupId, incidentState, QueryUtil.ALL_POS,
					QueryUtil.ALL_POS, null)) {

			remove(incident);
		}
	}

	/**
	 * Returns the number of incidents where schoolGroupId = &#63; and incidentState = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param incidentState the incident state
	 * @return the number of matching incidents
	 */
	@Override
	public int countByS_I(long schoolGroupId, String incidentState) {
		incidentState = Objects.toString(incidentState, "");

		FinderPath finderPath = _finderPathCountByS_I;

		Object[] finderArgs = new Object[] {schoolGroupId, incidentState};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(3);

			sb.append(_SQL_COUNT_INCIDENT_WHERE);

			sb.append(_FINDER_COLUMN_S_I_SCHOOLGROUPID_2);

			boolean bindIncidentState = false;

			if (incidentState.isEmpty()) {
				sb.append(_FINDER_COLUMN_S_I_INCIDENTSTATE_3);
			}
			else {
				bindIncidentState = true;

				sb.append(_FINDER_COLUMN_S_I_INCIDENTSTATE_2);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(schoolGroupId);

				if (bindIncidentState) {
					queryPos.add(incidentState);
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

	private static final String _FINDER_COLUMN_S_I_SCHOOLGROUPID_2 =
		"incident.schoolGroupId = ? AND ";

	private static final String _FINDER_COLUMN_S_I_INCIDENTSTATE_2 =
		"incident.incidentState = ?";

	private static final String _FINDER_COLUMN_S_I_INCIDENTSTATE_3 =
		"(incident.incidentState IS NULL OR incident.incidentState = '')";

	private FinderPath _finderPathWithPaginationFindByS_U;
	private FinderPath _finderPathWithoutPaginationFindByS_U;
	private FinderPath _finderPathCountByS_U;

	/**
	 * Returns all the incidents where schoolGroupId = &#63; and subjectUserId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param subjectUserId the subject user ID
	 * @return the matching incidents
	 */
	@Override
	public List<Incident> findByS_U(long schoolGroupId, long subjectUserId) {
		return findByS_U(
			schoolGroupId, subjectUserId, QueryUtil.ALL_POS, QueryUtil.ALL_POS,
			null);
	}

	/**
	 * Returns a range of all the incidents where schoolGroupId = &#63; and subjectUserId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>IncidentModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param subjectUserId the subject user ID
	 * @param start the lower bound of the range of incidents
	 * @param end the upper bound of the range of incidents (not inclusive)
	 * @return the range of matching incidents
	 */
	@Override
	public List<Incident> findByS_U(
		long schoolGroupId, long subjectUserId, int start, int end) {

		return findByS_U(schoolGroupId, subjectUserId, start, end, null);
	}

	/**
	 * Returns an ordered range of all the incidents where schoolGroupId = &#63; and subjectUserId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>IncidentModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param subjectUserId the subject user ID
	 * @param start the lower bound of the range of incidents
	 * @param end the upper bound of the range of incidents (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching incidents
	 */
	@Override
	public List<Incident> findByS_U(
		long schoolGroupId, long subjectUserId, int start, int end,
		OrderByComparator<Incident> orderByComparator) {

		return findByS_U(
			schoolGroupId, subjectUserId, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the incidents where schoolGroupId = &#63; and subjectUserId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>IncidentModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param subjectUserId the subject user ID
	 * @param start the lower bound of the range of incidents
	 * @param end the upper bound of the range of incidents (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching incidents
	 */
	@Override
	public List<Incident> findByS_U(
		long schoolGroupId, long subjectUserId, int start, int end,
		OrderByComparator<Incident> orderByComparator, boolean useFinderCache) {

		FinderPath finderPath = null;
		Object[] finderArgs = null;

		if ((start == QueryUtil.ALL_POS) && (end == QueryUtil.ALL_POS) &&
			(orderByComparator == null)) {

			if (useFinderCache) {
				finderPath = _finderPathWithoutPaginationFindByS_U;
				finderArgs = new Object[] {schoolGroupId, subjectUserId};
			}
		}
		else if (useFinderCache) {
			finderPath = _finderPathWithPaginationFindByS_U;
			finderArgs = new Object[] {
				schoolGroupId, subjectUserId, start, end, orderByComparator
			};
		}

		List<Incident> list = null;

		if (useFinderCache) {
			list = (List<Incident>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (Incident incident : list) {
					if ((schoolGroupId != incident.getSchoolGroupId()) ||
						(subjectUserId != incident.getSubjectUserId())) {

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

			sb.append(_SQL_SELECT_INCIDENT_WHERE);

			sb.append(_FINDER_COLUMN_S_U_SCHOOLGROUPID_2);

			sb.append(_FINDER_COLUMN_S_U_SUBJECTUSERID_2);

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(IncidentModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(schoolGroupId);

				queryPos.add(subjectUserId);

				list = (List<Incident>)QueryUtil.list(
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
	 * Returns the first incident in the ordered set where schoolGroupId = &#63; and subjectUserId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param subjectUserId the subject user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching incident
	 * @throws NoSuchIncidentException if a matching incident could not be found
	 */
	@Override
	public Incident findByS_U_First(
			long schoolGroupId, long subjectUserId,
			OrderByComparator<Incident> orderByComparator)
		throws NoSuchIncidentException {

		Incident incident = fetchByS_U_First(
			schoolGroupId, subjectUserId, orderByComparator);

		if (incident != null) {
			return incident;
		}

		StringBundler sb = new StringBundler(6);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("schoolGroupId=");
		sb.append(schoolGroupId);

		sb.append(", subjectUserId=");
		sb.append(subjectUserId);

		sb.append("}");

		throw new NoSuchIncidentException(sb.toString());
	}

	/**
	 * Returns the first incident in the ordered set where schoolGroupId = &#63; and subjectUserId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param subjectUserId the subject user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching incident, or <code>null</code> if a matching incident could not be found
	 */
	@Override
	public Incident fetchByS_U_First(
		long schoolGroupId, long subjectUserId,
		OrderByComparator<Incident> orderByComparator) {

		List<Incident> list = findByS_U(
			schoolGroupId, subjectUserId, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last incident in the ordered set where schoolGroupId = &#63; and subjectUserId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param subjectUserId the subject user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching incident
	 * @throws NoSuchIncidentException if a matching incident could not be found
	 */
	@Override
	public Incident findByS_U_Last(
			long schoolGroupId, long subjectUserId,
			OrderByComparator<Incident> orderByComparator)
		throws NoSuchIncidentException {

		Incident incident = fetchByS_U_Last(
			schoolGroupId, subjectUserId, orderByComparator);

		if (incident != null) {
			return incident;
		}

		StringBundler sb = new StringBundler(6);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("schoolGroupId=");
		sb.append(schoolGroupId);

		sb.append(", subjectUserId=");
		sb.append(subjectUserId);

		sb.append("}");

		throw new NoSuchIncidentException(sb.toString());
	}

	/**
	 * Returns the last incident in the ordered set where schoolGroupId = &#63; and subjectUserId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param subjectUserId the subject user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching incident, or <code>null</code> if a matching incident could not be found
	 */
	@Override
	public Incident fetchByS_U_Last(
		long schoolGroupId, long subjectUserId,
		OrderByComparator<Incident> orderByComparator) {

		int count = countByS_U(schoolGroupId, subjectUserId);

		if (count == 0) {
			return null;
		}

		List<Incident> list = findByS_U(
			schoolGroupId, subjectUserId, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the incidents before and after the current incident in the ordered set where schoolGroupId = &#63; and subjectUserId = &#63;.
	 *
	 * @param incidentId the primary key of the current incident
	 * @param schoolGroupId the school group ID
	 * @param subjectUserId the subject user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next incident
	 * @throws NoSuchIncidentException if a incident with the primary key could not be found
	 */
	@Override
	public Incident[] findByS_U_PrevAndNext(
			long incidentId, long schoolGroupId, long subjectUserId,
			OrderByComparator<Incident> orderByComparator)
		throws NoSuchIncidentException {

		Incident incident = findByPrimaryKey(incidentId);

		Session session = null;

		try {
			session = openSession();

			Incident[] array = new IncidentImpl[3];

			array[0] = getByS_U_PrevAndNext(
				session, incident, schoolGroupId, subjectUserId,
				orderByComparator, true);

			array[1] = incident;

			array[2] = getByS_U_PrevAndNext(
				session, incident, schoolGroupId, subjectUserId,
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

	protected Incident getByS_U_PrevAndNext(
		Session session, Incident incident, long schoolGroupId,
		long subjectUserId, OrderByComparator<Incident> orderByComparator,
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

		sb.append(_SQL_SELECT_INCIDENT_WHERE);

		sb.append(_FINDER_COLUMN_S_U_SCHOOLGROUPID_2);

		sb.append(_FINDER_COLUMN_S_U_SUBJECTUSERID_2);

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
			sb.append(IncidentModelImpl.ORDER_BY_JPQL);
		}

		String sql = sb.toString();

		Query query = session.createQuery(sql);

		query.setFirstResult(0);
		query.setMaxResults(2);

		QueryPos queryPos = QueryPos.getInstance(query);

		queryPos.add(schoolGroupId);

		queryPos.add(subjectUserId);

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(incident)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<Incident> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Removes all the incidents where schoolGroupId = &#63; and subjectUserId = &#63; from the database.
	 *
	 * @param schoolGroupId the school group ID
	 * @param subjectUserId the subject user ID
	 */
	@Override
	public void removeByS_U(long schoolGroupId, long subjectUserId) {
		for (Incident incident :
				findByS_U(
					schoolGroupId, subjectUserId, QueryUtil.ALL_POS,
					QueryUtil.ALL_POS, null)) {

			remove(incident);
		}
	}

	/**
	 * Returns the number of incidents where schoolGroupId = &#63; and subjectUserId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param subjectUserId the subject user ID
	 * @return the number of matching incidents
	 */
	@Override
	public int countByS_U(long schoolGroupId, long subjectUserId) {
		FinderPath finderPath = _finderPathCountByS_U;

		Object[] finderArgs = new Object[] {schoolGroupId, subjectUserId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(3);

			sb.append(_SQL_COUNT_INCIDENT_WHERE);

			sb.append(_FINDER_COLUMN_S_U_SCHOOLGROUPID_2);

			sb.append(_FINDER_COLUMN_S_U_SUBJECTUSERID_2);

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(schoolGroupId);

				queryPos.add(subjectUserId);

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

	private static final String _FINDER_COLUMN_S_U_SCHOOLGROUPID_2 =
		"incident.schoolGroupId = ? AND ";

	private static final String _FINDER_COLUMN_S_U_SUBJECTUSERID_2 =
		"incident.subjectUserId = ?";

	public IncidentPersistenceImpl() {
		Map<String, String> dbColumnNames = new HashMap<String, String>();

		dbColumnNames.put("uuid", "uuid_");

		setDBColumnNames(dbColumnNames);

		setModelClass(Incident.class);

		setModelImplClass(IncidentImpl.class);
		setModelPKClass(long.class);

		setTable(IncidentTable.INSTANCE);
	}

	/**
	 * Caches the incident in the entity cache if it is enabled.
	 *
	 * @param incident the incident
	 */
	@Override
	public void cacheResult(Incident incident) {
		entityCache.putResult(
			IncidentImpl.class, incident.getPrimaryKey(), incident);

		finderCache.putResult(
			_finderPathFetchByUUID_G,
			new Object[] {incident.getUuid(), incident.getGroupId()}, incident);

		finderCache.putResult(
			_finderPathFetchByOpenKey, new Object[] {incident.getOpenKey()},
			incident);
	}

	private int _valueObjectFinderCacheListThreshold;

	/**
	 * Caches the incidents in the entity cache if it is enabled.
	 *
	 * @param incidents the incidents
	 */
	@Override
	public void cacheResult(List<Incident> incidents) {
		if ((_valueObjectFinderCacheListThreshold == 0) ||
			((_valueObjectFinderCacheListThreshold > 0) &&
			 (incidents.size() > _valueObjectFinderCacheListThreshold))) {

			return;
		}

		for (Incident incident : incidents) {
			if (entityCache.getResult(
					IncidentImpl.class, incident.getPrimaryKey()) == null) {

				cacheResult(incident);
			}
		}
	}

	/**
	 * Clears the cache for all incidents.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache() {
		entityCache.clearCache(IncidentImpl.class);

		finderCache.clearCache(IncidentImpl.class);
	}

	/**
	 * Clears the cache for the incident.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache(Incident incident) {
		entityCache.removeResult(IncidentImpl.class, incident);
	}

	@Override
	public void clearCache(List<Incident> incidents) {
		for (Incident incident : incidents) {
			entityCache.removeResult(IncidentImpl.class, incident);
		}
	}

	@Override
	public void clearCache(Set<Serializable> primaryKeys) {
		finderCache.clearCache(IncidentImpl.class);

		for (Serializable primaryKey : primaryKeys) {
			entityCache.removeResult(IncidentImpl.class, primaryKey);
		}
	}

	protected void cacheUniqueFindersCache(
		IncidentModelImpl incidentModelImpl) {

		Object[] args = new Object[] {
			incidentModelImpl.getUuid(), incidentModelImpl.getGroupId()
		};

		finderCache.putResult(_finderPathCountByUUID_G, args, Long.valueOf(1));
		finderCache.putResult(
			_finderPathFetchByUUID_G, args, incidentModelImpl);

		args = new Object[] {incidentModelImpl.getOpenKey()};

		finderCache.putResult(_finderPathCountByOpenKey, args, Long.valueOf(1));
		finderCache.putResult(
			_finderPathFetchByOpenKey, args, incidentModelImpl);
	}

	/**
	 * Creates a new incident with the primary key. Does not add the incident to the database.
	 *
	 * @param incidentId the primary key for the new incident
	 * @return the new incident
	 */
	@Override
	public Incident create(long incidentId) {
		Incident incident = new IncidentImpl();

		incident.setNew(true);
		incident.setPrimaryKey(incidentId);

		String uuid = PortalUUIDUtil.generate();

		incident.setUuid(uuid);

		incident.setCompanyId(CompanyThreadLocal.getCompanyId());

		return incident;
	}

	/**
	 * Removes the incident with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param incidentId the primary key of the incident
	 * @return the incident that was removed
	 * @throws NoSuchIncidentException if a incident with the primary key could not be found
	 */
	@Override
	public Incident remove(long incidentId) throws NoSuchIncidentException {
		return remove((Serializable)incidentId);
	}

	/**
	 * Removes the incident with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param primaryKey the primary key of the incident
	 * @return the incident that was removed
	 * @throws NoSuchIncidentException if a incident with the primary key could not be found
	 */
	@Override
	public Incident remove(Serializable primaryKey)
		throws NoSuchIncidentException {

		Session session = null;

		try {
			session = openSession();

			Incident incident = (Incident)session.get(
				IncidentImpl.class, primaryKey);

			if (incident == null) {
				if (_log.isDebugEnabled()) {
					_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
				}

				throw new NoSuchIncidentException(
					_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			return remove(incident);
		}
		catch (NoSuchIncidentException noSuchEntityException) {
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
	protected Incident removeImpl(Incident incident) {
		Session session = null;

		try {
			session = openSession();

			if (!session.contains(incident)) {
				incident = (Incident)session.get(
					IncidentImpl.class, incident.getPrimaryKeyObj());
			}

			if (incident != null) {
				session.delete(incident);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		if (incident != null) {
			clearCache(incident);
		}

		return incident;
	}

	@Override
	public Incident updateImpl(Incident incident) {
		boolean isNew = incident.isNew();

		if (!(incident instanceof IncidentModelImpl)) {
			InvocationHandler invocationHandler = null;

			if (ProxyUtil.isProxyClass(incident.getClass())) {
				invocationHandler = ProxyUtil.getInvocationHandler(incident);

				throw new IllegalArgumentException(
					"Implement ModelWrapper in incident proxy " +
						invocationHandler.getClass());
			}

			throw new IllegalArgumentException(
				"Implement ModelWrapper in custom Incident implementation " +
					incident.getClass());
		}

		IncidentModelImpl incidentModelImpl = (IncidentModelImpl)incident;

		if (Validator.isNull(incident.getUuid())) {
			String uuid = PortalUUIDUtil.generate();

			incident.setUuid(uuid);
		}

		ServiceContext serviceContext =
			ServiceContextThreadLocal.getServiceContext();

		Date date = new Date();

		if (isNew && (incident.getCreateDate() == null)) {
			if (serviceContext == null) {
				incident.setCreateDate(date);
			}
			else {
				incident.setCreateDate(serviceContext.getCreateDate(date));
			}
		}

		if (!incidentModelImpl.hasSetModifiedDate()) {
			if (serviceContext == null) {
				incident.setModifiedDate(date);
			}
			else {
				incident.setModifiedDate(serviceContext.getModifiedDate(date));
			}
		}

		Session session = null;

		try {
			session = openSession();

			if (isNew) {
				session.save(incident);
			}
			else {
				incident = (Incident)session.merge(incident);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		entityCache.putResult(
			IncidentImpl.class, incidentModelImpl, false, true);

		cacheUniqueFindersCache(incidentModelImpl);

		if (isNew) {
			incident.setNew(false);
		}

		incident.resetOriginalValues();

		return incident;
	}

	/**
	 * Returns the incident with the primary key or throws a <code>com.liferay.portal.kernel.exception.NoSuchModelException</code> if it could not be found.
	 *
	 * @param primaryKey the primary key of the incident
	 * @return the incident
	 * @throws NoSuchIncidentException if a incident with the primary key could not be found
	 */
	@Override
	public Incident findByPrimaryKey(Serializable primaryKey)
		throws NoSuchIncidentException {

		Incident incident = fetchByPrimaryKey(primaryKey);

		if (incident == null) {
			if (_log.isDebugEnabled()) {
				_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			throw new NoSuchIncidentException(
				_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
		}

		return incident;
	}

	/**
	 * Returns the incident with the primary key or throws a <code>NoSuchIncidentException</code> if it could not be found.
	 *
	 * @param incidentId the primary key of the incident
	 * @return the incident
	 * @throws NoSuchIncidentException if a incident with the primary key could not be found
	 */
	@Override
	public Incident findByPrimaryKey(long incidentId)
		throws NoSuchIncidentException {

		return findByPrimaryKey((Serializable)incidentId);
	}

	/**
	 * Returns the incident with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param incidentId the primary key of the incident
	 * @return the incident, or <code>null</code> if a incident with the primary key could not be found
	 */
	@Override
	public Incident fetchByPrimaryKey(long incidentId) {
		return fetchByPrimaryKey((Serializable)incidentId);
	}

	/**
	 * Returns all the incidents.
	 *
	 * @return the incidents
	 */
	@Override
	public List<Incident> findAll() {
		return findAll(QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the incidents.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>IncidentModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of incidents
	 * @param end the upper bound of the range of incidents (not inclusive)
	 * @return the range of incidents
	 */
	@Override
	public List<Incident> findAll(int start, int end) {
		return findAll(start, end, null);
	}

	/**
	 * Returns an ordered range of all the incidents.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>IncidentModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of incidents
	 * @param end the upper bound of the range of incidents (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of incidents
	 */
	@Override
	public List<Incident> findAll(
		int start, int end, OrderByComparator<Incident> orderByComparator) {

		return findAll(start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the incidents.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>IncidentModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of incidents
	 * @param end the upper bound of the range of incidents (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of incidents
	 */
	@Override
	public List<Incident> findAll(
		int start, int end, OrderByComparator<Incident> orderByComparator,
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

		List<Incident> list = null;

		if (useFinderCache) {
			list = (List<Incident>)finderCache.getResult(
				finderPath, finderArgs, this);
		}

		if (list == null) {
			StringBundler sb = null;
			String sql = null;

			if (orderByComparator != null) {
				sb = new StringBundler(
					2 + (orderByComparator.getOrderByFields().length * 2));

				sb.append(_SQL_SELECT_INCIDENT);

				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);

				sql = sb.toString();
			}
			else {
				sql = _SQL_SELECT_INCIDENT;

				sql = sql.concat(IncidentModelImpl.ORDER_BY_JPQL);
			}

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				list = (List<Incident>)QueryUtil.list(
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
	 * Removes all the incidents from the database.
	 *
	 */
	@Override
	public void removeAll() {
		for (Incident incident : findAll()) {
			remove(incident);
		}
	}

	/**
	 * Returns the number of incidents.
	 *
	 * @return the number of incidents
	 */
	@Override
	public int countAll() {
		Long count = (Long)finderCache.getResult(
			_finderPathCountAll, FINDER_ARGS_EMPTY, this);

		if (count == null) {
			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(_SQL_COUNT_INCIDENT);

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
		return "incidentId";
	}

	@Override
	protected String getSelectSQL() {
		return _SQL_SELECT_INCIDENT;
	}

	@Override
	protected Map<String, Integer> getTableColumnsMap() {
		return IncidentModelImpl.TABLE_COLUMNS_MAP;
	}

	/**
	 * Initializes the incident persistence.
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

		_finderPathWithPaginationFindByUuid = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITH_PAGINATION, "findByUuid",
			new String[] {
				String.class.getName(), Integer.class.getName(),
				Integer.class.getName(), OrderByComparator.class.getName()
			},
			new String[] {"uuid_"}, true);

		_finderPathWithoutPaginationFindByUuid = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "findByUuid",
			new String[] {String.class.getName()}, new String[] {"uuid_"},
			true);

		_finderPathCountByUuid = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "countByUuid",
			new String[] {String.class.getName()}, new String[] {"uuid_"},
			false);

		_finderPathFetchByUUID_G = new FinderPath(
			FINDER_CLASS_NAME_ENTITY, "fetchByUUID_G",
			new String[] {String.class.getName(), Long.class.getName()},
			new String[] {"uuid_", "groupId"}, true);

		_finderPathCountByUUID_G = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "countByUUID_G",
			new String[] {String.class.getName(), Long.class.getName()},
			new String[] {"uuid_", "groupId"}, false);

		_finderPathWithPaginationFindByUuid_C = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITH_PAGINATION, "findByUuid_C",
			new String[] {
				String.class.getName(), Long.class.getName(),
				Integer.class.getName(), Integer.class.getName(),
				OrderByComparator.class.getName()
			},
			new String[] {"uuid_", "companyId"}, true);

		_finderPathWithoutPaginationFindByUuid_C = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "findByUuid_C",
			new String[] {String.class.getName(), Long.class.getName()},
			new String[] {"uuid_", "companyId"}, true);

		_finderPathCountByUuid_C = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "countByUuid_C",
			new String[] {String.class.getName(), Long.class.getName()},
			new String[] {"uuid_", "companyId"}, false);

		_finderPathFetchByOpenKey = new FinderPath(
			FINDER_CLASS_NAME_ENTITY, "fetchByOpenKey",
			new String[] {String.class.getName()}, new String[] {"openKey"},
			true);

		_finderPathCountByOpenKey = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "countByOpenKey",
			new String[] {String.class.getName()}, new String[] {"openKey"},
			false);

		_finderPathWithPaginationFindByClassPostId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITH_PAGINATION, "findByClassPostId",
			new String[] {
				Long.class.getName(), Integer.class.getName(),
				Integer.class.getName(), OrderByComparator.class.getName()
			},
			new String[] {"classPostId"}, true);

		_finderPathWithoutPaginationFindByClassPostId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "findByClassPostId",
			new String[] {Long.class.getName()}, new String[] {"classPostId"},
			true);

		_finderPathCountByClassPostId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "countByClassPostId",
			new String[] {Long.class.getName()}, new String[] {"classPostId"},
			false);

		_finderPathWithPaginationFindByS_I = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITH_PAGINATION, "findByS_I",
			new String[] {
				Long.class.getName(), String.class.getName(),
				Integer.class.getName(), Integer.class.getName(),
				OrderByComparator.class.getName()
			},
			new String[] {"schoolGroupId", "incidentState"}, true);

		_finderPathWithoutPaginationFindByS_I = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "findByS_I",
			new String[] {Long.class.getName(), String.class.getName()},
			new String[] {"schoolGroupId", "incidentState"}, true);

		_finderPathCountByS_I = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "countByS_I",
			new String[] {Long.class.getName(), String.class.getName()},
			new String[] {"schoolGroupId", "incidentState"}, false);

		_finderPathWithPaginationFindByS_U = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITH_PAGINATION, "findByS_U",
			new String[] {
				Long.class.getName(), Long.class.getName(),
				Integer.class.getName(), Integer.class.getName(),
				OrderByComparator.class.getName()
			},
			new String[] {"schoolGroupId", "subjectUserId"}, true);

		_finderPathWithoutPaginationFindByS_U = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "findByS_U",
			new String[] {Long.class.getName(), Long.class.getName()},
			new String[] {"schoolGroupId", "subjectUserId"}, true);

		_finderPathCountByS_U = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "countByS_U",
			new String[] {Long.class.getName(), Long.class.getName()},
			new String[] {"schoolGroupId", "subjectUserId"}, false);

		IncidentUtil.setPersistence(this);
	}

	@Deactivate
	public void deactivate() {
		IncidentUtil.setPersistence(null);

		entityCache.removeCache(IncidentImpl.class.getName());
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

	private static final String _SQL_SELECT_INCIDENT =
		"SELECT incident FROM Incident incident";

	private static final String _SQL_SELECT_INCIDENT_WHERE =
		"SELECT incident FROM Incident incident WHERE ";

	private static final String _SQL_COUNT_INCIDENT =
		"SELECT COUNT(incident) FROM Incident incident";

	private static final String _SQL_COUNT_INCIDENT_WHERE =
		"SELECT COUNT(incident) FROM Incident incident WHERE ";

	private static final String _ORDER_BY_ENTITY_ALIAS = "incident.";

	private static final String _NO_SUCH_ENTITY_WITH_PRIMARY_KEY =
		"No Incident exists with the primary key ";

	private static final String _NO_SUCH_ENTITY_WITH_KEY =
		"No Incident exists with the key {";

	private static final Log _log = LogFactoryUtil.getLog(
		IncidentPersistenceImpl.class);

	private static final Set<String> _badColumnNames = SetUtil.fromArray(
		new String[] {"uuid"});

	@Override
	protected FinderCache getFinderCache() {
		return finderCache;
	}

}