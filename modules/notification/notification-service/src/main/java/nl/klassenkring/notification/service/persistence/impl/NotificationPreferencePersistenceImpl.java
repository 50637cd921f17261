/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.notification.service.persistence.impl;

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
import com.liferay.portal.kernel.util.ArrayUtil;
import com.liferay.portal.kernel.util.GetterUtil;
import com.liferay.portal.kernel.util.OrderByComparator;
import com.liferay.portal.kernel.util.PropsKeys;
import com.liferay.portal.kernel.util.PropsUtil;
import com.liferay.portal.kernel.util.ProxyUtil;
import com.liferay.portal.kernel.util.StringUtil;

import java.io.Serializable;

import java.lang.reflect.InvocationHandler;

import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.sql.DataSource;

import nl.klassenkring.notification.exception.NoSuchNotificationPreferenceException;
import nl.klassenkring.notification.model.NotificationPreference;
import nl.klassenkring.notification.model.NotificationPreferenceTable;
import nl.klassenkring.notification.model.impl.NotificationPreferenceImpl;
import nl.klassenkring.notification.model.impl.NotificationPreferenceModelImpl;
import nl.klassenkring.notification.service.persistence.NotificationPreferencePersistence;
import nl.klassenkring.notification.service.persistence.NotificationPreferenceUtil;
import nl.klassenkring.notification.service.persistence.impl.constants.KKPersistenceConstants;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * The persistence implementation for the notification preference service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @generated
 */
@Component(service = NotificationPreferencePersistence.class)
public class NotificationPreferencePersistenceImpl
	extends BasePersistenceImpl<NotificationPreference>
	implements NotificationPreferencePersistence {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this class directly. Always use <code>NotificationPreferenceUtil</code> to access the notification preference persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this class.
	 */
	public static final String FINDER_CLASS_NAME_ENTITY =
		NotificationPreferenceImpl.class.getName();

	public static final String FINDER_CLASS_NAME_LIST_WITH_PAGINATION =
		FINDER_CLASS_NAME_ENTITY + ".List1";

	public static final String FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION =
		FINDER_CLASS_NAME_ENTITY + ".List2";

	private FinderPath _finderPathWithPaginationFindAll;
	private FinderPath _finderPathWithoutPaginationFindAll;
	private FinderPath _finderPathCountAll;
	private FinderPath _finderPathFetchByG_U;
	private FinderPath _finderPathCountByG_U;

	/**
	 * Returns the notification preference where groupId = &#63; and userId = &#63; or throws a <code>NoSuchNotificationPreferenceException</code> if it could not be found.
	 *
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @return the matching notification preference
	 * @throws NoSuchNotificationPreferenceException if a matching notification preference could not be found
	 */
	@Override
	public NotificationPreference findByG_U(long groupId, long userId)
		throws NoSuchNotificationPreferenceException {

		NotificationPreference notificationPreference = fetchByG_U(
			groupId, userId);

		if (notificationPreference == null) {
			StringBundler sb = new StringBundler(6);

			sb.append(_NO_SUCH_ENTITY_WITH_KEY);

			sb.append("groupId=");
			sb.append(groupId);

			sb.append(", userId=");
			sb.append(userId);

			sb.append("}");

			if (_log.isDebugEnabled()) {
				_log.debug(sb.toString());
			}

			throw new NoSuchNotificationPreferenceException(sb.toString());
		}

		return notificationPreference;
	}

	/**
	 * Returns the notification preference where groupId = &#63; and userId = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @return the matching notification preference, or <code>null</code> if a matching notification preference could not be found
	 */
	@Override
	public NotificationPreference fetchByG_U(long groupId, long userId) {
		return fetchByG_U(groupId, userId, true);
	}

	/**
	 * Returns the notification preference where groupId = &#63; and userId = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching notification preference, or <code>null</code> if a matching notification preference could not be found
	 */
	@Override
	public NotificationPreference fetchByG_U(
		long groupId, long userId, boolean useFinderCache) {

		Object[] finderArgs = null;

		if (useFinderCache) {
			finderArgs = new Object[] {groupId, userId};
		}

		Object result = null;

		if (useFinderCache) {
			result = finderCache.getResult(
				_finderPathFetchByG_U, finderArgs, this);
		}

		if (result instanceof NotificationPreference) {
			NotificationPreference notificationPreference =
				(NotificationPreference)result;

			if ((groupId != notificationPreference.getGroupId()) ||
				(userId != notificationPreference.getUserId())) {

				result = null;
			}
		}

		if (result == null) {
			StringBundler sb = new StringBundler(4);

			sb.append(_SQL_SELECT_NOTIFICATIONPREFERENCE_WHERE);

			sb.append(_FINDER_COLUMN_G_U_GROUPID_2);

			sb.append(_FINDER_COLUMN_G_U_USERID_2);

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(groupId);

				queryPos.add(userId);

				List<NotificationPreference> list = query.list();

				if (list.isEmpty()) {
					if (useFinderCache) {
						finderCache.putResult(
							_finderPathFetchByG_U, finderArgs, list);
					}
				}
				else {
					NotificationPreference notificationPreference = list.get(0);

					result = notificationPreference;

					cacheResult(notificationPreference);
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
			return (NotificationPreference)result;
		}
	}

	/**
	 * Removes the notification preference where groupId = &#63; and userId = &#63; from the database.
	 *
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @return the notification preference that was removed
	 */
	@Override
	public NotificationPreference removeByG_U(long groupId, long userId)
		throws NoSuchNotificationPreferenceException {

		NotificationPreference notificationPreference = findByG_U(
			groupId, userId);

		return remove(notificationPreference);
	}

	/**
	 * Returns the number of notification preferences where groupId = &#63; and userId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @return the number of matching notification preferences
	 */
	@Override
	public int countByG_U(long groupId, long userId) {
		FinderPath finderPath = _finderPathCountByG_U;

		Object[] finderArgs = new Object[] {groupId, userId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(3);

			sb.append(_SQL_COUNT_NOTIFICATIONPREFERENCE_WHERE);

			sb.append(_FINDER_COLUMN_G_U_GROUPID_2);

			sb.append(_FINDER_COLUMN_G_U_USERID_2);

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(groupId);

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

	private static final String _FINDER_COLUMN_G_U_GROUPID_2 =
		"notificationPreference.groupId = ? AND ";

	private static final String _FINDER_COLUMN_G_U_USERID_2 =
		"notificationPreference.userId = ?";

	private FinderPath _finderPathWithPaginationFindByUserId;
	private FinderPath _finderPathWithoutPaginationFindByUserId;
	private FinderPath _finderPathCountByUserId;
	private FinderPath _finderPathWithPaginationCountByUserId;

	/**
	 * Returns all the notification preferences where userId = &#63;.
	 *
	 * @param userId the user ID
	 * @return the matching notification preferences
	 */
	@Override
	public List<NotificationPreference> findByUserId(long userId) {
		return findByUserId(userId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the notification preferences where userId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>NotificationPreferenceModelImpl</code>.
	 * </p>
	 *
	 * @param userId the user ID
	 * @param start the lower bound of the range of notification preferences
	 * @param end the upper bound of the range of notification preferences (not inclusive)
	 * @return the range of matching notification preferences
	 */
	@Override
	public List<NotificationPreference> findByUserId(
		long userId, int start, int end) {

		return findByUserId(userId, start, end, null);
	}

	/**
	 * Returns an ordered range of all the notification preferences where userId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>NotificationPreferenceModelImpl</code>.
	 * </p>
	 *
	 * @param userId the user ID
	 * @param start the lower bound of the range of notification preferences
	 * @param end the upper bound of the range of notification preferences (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching notification preferences
	 */
	@Override
	public List<NotificationPreference> findByUserId(
		long userId, int start, int end,
		OrderByComparator<NotificationPreference> orderByComparator) {

		return findByUserId(userId, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the notification preferences where userId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>NotificationPreferenceModelImpl</code>.
	 * </p>
	 *
	 * @param userId the user ID
	 * @param start the lower bound of the range of notification preferences
	 * @param end the upper bound of the range of notification preferences (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching notification preferences
	 */
	@Override
	public List<NotificationPreference> findByUserId(
		long userId, int start, int end,
		OrderByComparator<NotificationPreference> orderByComparator,
		boolean useFinderCache) {

		FinderPath finderPath = null;
		Object[] finderArgs = null;

		if ((start == QueryUtil.ALL_POS) && (end == QueryUtil.ALL_POS) &&
			(orderByComparator == null)) {

			if (useFinderCache) {
				finderPath = _finderPathWithoutPaginationFindByUserId;
				finderArgs = new Object[] {userId};
			}
		}
		else if (useFinderCache) {
			finderPath = _finderPathWithPaginationFindByUserId;
			finderArgs = new Object[] {userId, start, end, orderByComparator};
		}

		List<NotificationPreference> list = null;

		if (useFinderCache) {
			list = (List<NotificationPreference>)finderCache.getResult(
				finderPath, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (NotificationPreference notificationPreference : list) {
					if (userId != notificationPreference.getUserId()) {
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

			sb.append(_SQL_SELECT_NOTIFICATIONPREFERENCE_WHERE);

			sb.append(_FINDER_COLUMN_USERID_USERID_2);

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(NotificationPreferenceModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

				queryPos.add(userId);

				list = (List<NotificationPreference>)QueryUtil.list(
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
	 * Returns the first notification preference in the ordered set where userId = &#63;.
	 *
	 * @param userId the user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching notification preference
	 * @throws NoSuchNotificationPreferenceException if a matching notification preference could not be found
	 */
	@Override
	public NotificationPreference findByUserId_First(
			long userId,
			OrderByComparator<NotificationPreference> orderByComparator)
		throws NoSuchNotificationPreferenceException {

		NotificationPreference notificationPreference = fetchByUserId_First(
			userId, orderByComparator);

		if (notificationPreference != null) {
			return notificationPreference;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("userId=");
		sb.append(userId);

		sb.append("}");

		throw new NoSuchNotificationPreferenceException(sb.toString());
	}

	/**
	 * Returns the first notification preference in the ordered set where userId = &#63;.
	 *
	 * @param userId the user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching notification preference, or <code>null</code> if a matching notification preference could not be found
	 */
	@Override
	public NotificationPreference fetchByUserId_First(
		long userId,
		OrderByComparator<NotificationPreference> orderByComparator) {

		List<NotificationPreference> list = findByUserId(
			userId, 0, 1, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the last notification preference in the ordered set where userId = &#63;.
	 *
	 * @param userId the user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching notification preference
	 * @throws NoSuchNotificationPreferenceException if a matching notification preference could not be found
	 */
	@Override
	public NotificationPreference findByUserId_Last(
			long userId,
			OrderByComparator<NotificationPreference> orderByComparator)
		throws NoSuchNotificationPreferenceException {

		NotificationPreference notificationPreference = fetchByUserId_Last(
			userId, orderByComparator);

		if (notificationPreference != null) {
			return notificationPreference;
		}

		StringBundler sb = new StringBundler(4);

		sb.append(_NO_SUCH_ENTITY_WITH_KEY);

		sb.append("userId=");
		sb.append(userId);

		sb.append("}");

		throw new NoSuchNotificationPreferenceException(sb.toString());
	}

	/**
	 * Returns the last notification preference in the ordered set where userId = &#63;.
	 *
	 * @param userId the user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching notification preference, or <code>null</code> if a matching notification preference could not be found
	 */
	@Override
	public NotificationPreference fetchByUserId_Last(
		long userId,
		OrderByComparator<NotificationPreference> orderByComparator) {

		int count = countByUserId(userId);

		if (count == 0) {
			return null;
		}

		List<NotificationPreference> list = findByUserId(
			userId, count - 1, count, orderByComparator);

		if (!list.isEmpty()) {
			return list.get(0);
		}

		return null;
	}

	/**
	 * Returns the notification preferences before and after the current notification preference in the ordered set where userId = &#63;.
	 *
	 * @param notificationPreferenceId the primary key of the current notification preference
	 * @param userId the user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next notification preference
	 * @throws NoSuchNotificationPreferenceException if a notification preference with the primary key could not be found
	 */
	@Override
	public NotificationPreference[] findByUserId_PrevAndNext(
			long notificationPreferenceId, long userId,
			OrderByComparator<NotificationPreference> orderByComparator)
		throws NoSuchNotificationPreferenceException {

		NotificationPreference notificationPreference = findByPrimaryKey(
			notificationPreferenceId);

		Session session = null;

		try {
			session = openSession();

			NotificationPreference[] array = new NotificationPreferenceImpl[3];

			array[0] = getByUserId_PrevAndNext(
				session, notificationPreference, userId, orderByComparator,
				true);

			array[1] = notificationPreference;

			array[2] = getByUserId_PrevAndNext(
				session, notificationPreference, userId, orderByComparator,
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

	protected NotificationPreference getByUserId_PrevAndNext(
		Session session, NotificationPreference notificationPreference,
		long userId,
		OrderByComparator<NotificationPreference> orderByComparator,
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

		sb.append(_SQL_SELECT_NOTIFICATIONPREFERENCE_WHERE);

		sb.append(_FINDER_COLUMN_USERID_USERID_2);

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
			sb.append(NotificationPreferenceModelImpl.ORDER_BY_JPQL);
		}

		String sql = sb.toString();

		Query query = session.createQuery(sql);

		query.setFirstResult(0);
		query.setMaxResults(2);

		QueryPos queryPos = QueryPos.getInstance(query);

		queryPos.add(userId);

		if (orderByComparator != null) {
			for (Object orderByConditionValue :
					orderByComparator.getOrderByConditionValues(
						notificationPreference)) {

				queryPos.add(orderByConditionValue);
			}
		}

		List<NotificationPreference> list = query.list();

		if (list.size() == 2) {
			return list.get(1);
		}
		else {
			return null;
		}
	}

	/**
	 * Returns all the notification preferences where userId = any &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>NotificationPreferenceModelImpl</code>.
	 * </p>
	 *
	 * @param userIds the user IDs
	 * @return the matching notification preferences
	 */
	@Override
	public List<NotificationPreference> findByUserId(long[] userIds) {
		return findByUserId(
			userIds, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the notification preferences where userId = any &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>NotificationPreferenceModelImpl</code>.
	 * </p>
	 *
	 * @param userIds the user IDs
	 * @param start the lower bound of the range of notification preferences
	 * @param end the upper bound of the range of notification preferences (not inclusive)
	 * @return the range of matching notification preferences
	 */
	@Override
	public List<NotificationPreference> findByUserId(
		long[] userIds, int start, int end) {

		return findByUserId(userIds, start, end, null);
	}

	/**
	 * Returns an ordered range of all the notification preferences where userId = any &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>NotificationPreferenceModelImpl</code>.
	 * </p>
	 *
	 * @param userIds the user IDs
	 * @param start the lower bound of the range of notification preferences
	 * @param end the upper bound of the range of notification preferences (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching notification preferences
	 */
	@Override
	public List<NotificationPreference> findByUserId(
		long[] userIds, int start, int end,
		OrderByComparator<NotificationPreference> orderByComparator) {

		return findByUserId(userIds, start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the notification preferences where userId = &#63;, optionally using the finder cache.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>NotificationPreferenceModelImpl</code>.
	 * </p>
	 *
	 * @param userIds the user IDs
	 * @param start the lower bound of the range of notification preferences
	 * @param end the upper bound of the range of notification preferences (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching notification preferences
	 */
	@Override
	public List<NotificationPreference> findByUserId(
		long[] userIds, int start, int end,
		OrderByComparator<NotificationPreference> orderByComparator,
		boolean useFinderCache) {

		if (userIds == null) {
			userIds = new long[0];
		}
		else if (userIds.length > 1) {
			userIds = ArrayUtil.sortedUnique(userIds);
		}

		if (userIds.length == 1) {
			return findByUserId(userIds[0], start, end, orderByComparator);
		}

		Object[] finderArgs = null;

		if ((start == QueryUtil.ALL_POS) && (end == QueryUtil.ALL_POS) &&
			(orderByComparator == null)) {

			if (useFinderCache) {
				finderArgs = new Object[] {StringUtil.merge(userIds)};
			}
		}
		else if (useFinderCache) {
			finderArgs = new Object[] {
				StringUtil.merge(userIds), start, end, orderByComparator
			};
		}

		List<NotificationPreference> list = null;

		if (useFinderCache) {
			list = (List<NotificationPreference>)finderCache.getResult(
				_finderPathWithPaginationFindByUserId, finderArgs, this);

			if ((list != null) && !list.isEmpty()) {
				for (NotificationPreference notificationPreference : list) {
					if (!ArrayUtil.contains(
							userIds, notificationPreference.getUserId())) {

						list = null;

						break;
					}
				}
			}
		}

		if (list == null) {
			StringBundler sb = new StringBundler();

			sb.append(_SQL_SELECT_NOTIFICATIONPREFERENCE_WHERE);

			if (userIds.length > 0) {
				sb.append("(");

				sb.append(_FINDER_COLUMN_USERID_USERID_7);

				sb.append(StringUtil.merge(userIds));

				sb.append(")");

				sb.append(")");
			}

			sb.setStringAt(
				removeConjunction(sb.stringAt(sb.index() - 1)), sb.index() - 1);

			if (orderByComparator != null) {
				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);
			}
			else {
				sb.append(NotificationPreferenceModelImpl.ORDER_BY_JPQL);
			}

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				list = (List<NotificationPreference>)QueryUtil.list(
					query, getDialect(), start, end);

				cacheResult(list);

				if (useFinderCache) {
					finderCache.putResult(
						_finderPathWithPaginationFindByUserId, finderArgs,
						list);
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
	 * Removes all the notification preferences where userId = &#63; from the database.
	 *
	 * @param userId the user ID
	 */
	@Override
	public void removeByUserId(long userId) {
		for (NotificationPreference notificationPreference :
				findByUserId(
					userId, QueryUtil.ALL_POS, QueryUtil.ALL_POS, null)) {

			remove(notificationPreference);
		}
	}

	/**
	 * Returns the number of notification preferences where userId = &#63;.
	 *
	 * @param userId the user ID
	 * @return the number of matching notification preferences
	 */
	@Override
	public int countByUserId(long userId) {
		FinderPath finderPath = _finderPathCountByUserId;

		Object[] finderArgs = new Object[] {userId};

		Long count = (Long)finderCache.getResult(finderPath, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler(2);

			sb.append(_SQL_COUNT_NOTIFICATIONPREFERENCE_WHERE);

			sb.append(_FINDER_COLUMN_USERID_USERID_2);

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				QueryPos queryPos = QueryPos.getInstance(query);

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

	/**
	 * Returns the number of notification preferences where userId = any &#63;.
	 *
	 * @param userIds the user IDs
	 * @return the number of matching notification preferences
	 */
	@Override
	public int countByUserId(long[] userIds) {
		if (userIds == null) {
			userIds = new long[0];
		}
		else if (userIds.length > 1) {
			userIds = ArrayUtil.sortedUnique(userIds);
		}

		Object[] finderArgs = new Object[] {StringUtil.merge(userIds)};

		Long count = (Long)finderCache.getResult(
			_finderPathWithPaginationCountByUserId, finderArgs, this);

		if (count == null) {
			StringBundler sb = new StringBundler();

			sb.append(_SQL_COUNT_NOTIFICATIONPREFERENCE_WHERE);

			if (userIds.length > 0) {
				sb.append("(");

				sb.append(_FINDER_COLUMN_USERID_USERID_7);

				sb.append(StringUtil.merge(userIds));

				sb.append(")");

				sb.append(")");
			}

			sb.setStringAt(
				removeConjunction(sb.stringAt(sb.index() - 1)), sb.index() - 1);

			String sql = sb.toString();

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				count = (Long)query.uniqueResult();

				finderCache.putResult(
					_finderPathWithPaginationCountByUserId, finderArgs, count);
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

	private static final String _FINDER_COLUMN_USERID_USERID_2 =
		"notificationPreference.userId = ?";

	private static final String _FINDER_COLUMN_USERID_USERID_7 =
		"notificationPreference.userId IN (";

	public NotificationPreferencePersistenceImpl() {
		setModelClass(NotificationPreference.class);

		setModelImplClass(NotificationPreferenceImpl.class);
		setModelPKClass(long.class);

		setTable(NotificationPreferenceTable.INSTANCE);
	}

	/**
	 * Caches the notification preference in the entity cache if it is enabled.
	 *
	 * @param notificationPreference the notification preference
	 */
	@Override
	public void cacheResult(NotificationPreference notificationPreference) {
		entityCache.putResult(
			NotificationPreferenceImpl.class,
			notificationPreference.getPrimaryKey(), notificationPreference);

		finderCache.putResult(
			_finderPathFetchByG_U,
			new Object[] {
				notificationPreference.getGroupId(),
				notificationPreference.getUserId()
			},
			notificationPreference);
	}

	private int _valueObjectFinderCacheListThreshold;

	/**
	 * Caches the notification preferences in the entity cache if it is enabled.
	 *
	 * @param notificationPreferences the notification preferences
	 */
	@Override
	public void cacheResult(
		List<NotificationPreference> notificationPreferences) {

		if ((_valueObjectFinderCacheListThreshold == 0) ||
			((_valueObjectFinderCacheListThreshold > 0) &&
			 (notificationPreferences.size() >
				 _valueObjectFinderCacheListThreshold))) {

			return;
		}

		for (NotificationPreference notificationPreference :
				notificationPreferences) {

			if (entityCache.getResult(
					NotificationPreferenceImpl.class,
					notificationPreference.getPrimaryKey()) == null) {

				cacheResult(notificationPreference);
			}
		}
	}

	/**
	 * Clears the cache for all notification preferences.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache() {
		entityCache.clearCache(NotificationPreferenceImpl.class);

		finderCache.clearCache(NotificationPreferenceImpl.class);
	}

	/**
	 * Clears the cache for the notification preference.
	 *
	 * <p>
	 * The <code>EntityCache</code> and <code>FinderCache</code> are both cleared by this method.
	 * </p>
	 */
	@Override
	public void clearCache(NotificationPreference notificationPreference) {
		entityCache.removeResult(
			NotificationPreferenceImpl.class, notificationPreference);
	}

	@Override
	public void clearCache(
		List<NotificationPreference> notificationPreferences) {

		for (NotificationPreference notificationPreference :
				notificationPreferences) {

			entityCache.removeResult(
				NotificationPreferenceImpl.class, notificationPreference);
		}
	}

	@Override
	public void clearCache(Set<Serializable> primaryKeys) {
		finderCache.clearCache(NotificationPreferenceImpl.class);

		for (Serializable primaryKey : primaryKeys) {
			entityCache.removeResult(
				NotificationPreferenceImpl.class, primaryKey);
		}
	}

	protected void cacheUniqueFindersCache(
		NotificationPreferenceModelImpl notificationPreferenceModelImpl) {

		Object[] args = new Object[] {
			notificationPreferenceModelImpl.getGroupId(),
			notificationPreferenceModelImpl.getUserId()
		};

		finderCache.putResult(_finderPathCountByG_U, args, Long.valueOf(1));
		finderCache.putResult(
			_finderPathFetchByG_U, args, notificationPreferenceModelImpl);
	}

	/**
	 * Creates a new notification preference with the primary key. Does not add the notification preference to the database.
	 *
	 * @param notificationPreferenceId the primary key for the new notification preference
	 * @return the new notification preference
	 */
	@Override
	public NotificationPreference create(long notificationPreferenceId) {
		NotificationPreference notificationPreference =
			new NotificationPreferenceImpl();

		notificationPreference.setNew(true);
		notificationPreference.setPrimaryKey(notificationPreferenceId);

		notificationPreference.setCompanyId(CompanyThreadLocal.getCompanyId());

		return notificationPreference;
	}

	/**
	 * Removes the notification preference with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param notificationPreferenceId the primary key of the notification preference
	 * @return the notification preference that was removed
	 * @throws NoSuchNotificationPreferenceException if a notification preference with the primary key could not be found
	 */
	@Override
	public NotificationPreference remove(long notificationPreferenceId)
		throws NoSuchNotificationPreferenceException {

		return remove((Serializable)notificationPreferenceId);
	}

	/**
	 * Removes the notification preference with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param primaryKey the primary key of the notification preference
	 * @return the notification preference that was removed
	 * @throws NoSuchNotificationPreferenceException if a notification preference with the primary key could not be found
	 */
	@Override
	public NotificationPreference remove(Serializable primaryKey)
		throws NoSuchNotificationPreferenceException {

		Session session = null;

		try {
			session = openSession();

			NotificationPreference notificationPreference =
				(NotificationPreference)session.get(
					NotificationPreferenceImpl.class, primaryKey);

			if (notificationPreference == null) {
				if (_log.isDebugEnabled()) {
					_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
				}

				throw new NoSuchNotificationPreferenceException(
					_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			return remove(notificationPreference);
		}
		catch (NoSuchNotificationPreferenceException noSuchEntityException) {
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
	protected NotificationPreference removeImpl(
		NotificationPreference notificationPreference) {

		Session session = null;

		try {
			session = openSession();

			if (!session.contains(notificationPreference)) {
				notificationPreference = (NotificationPreference)session.get(
					NotificationPreferenceImpl.class,
					notificationPreference.getPrimaryKeyObj());
			}

			if (notificationPreference != null) {
				session.delete(notificationPreference);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		if (notificationPreference != null) {
			clearCache(notificationPreference);
		}

		return notificationPreference;
	}

	@Override
	public NotificationPreference updateImpl(
		NotificationPreference notificationPreference) {

		boolean isNew = notificationPreference.isNew();

		if (!(notificationPreference instanceof
				NotificationPreferenceModelImpl)) {

			InvocationHandler invocationHandler = null;

			if (ProxyUtil.isProxyClass(notificationPreference.getClass())) {
				invocationHandler = ProxyUtil.getInvocationHandler(
					notificationPreference);

				throw new IllegalArgumentException(
					"Implement ModelWrapper in notificationPreference proxy " +
						invocationHandler.getClass());
			}

			throw new IllegalArgumentException(
				"Implement ModelWrapper in custom NotificationPreference implementation " +
					notificationPreference.getClass());
		}

		NotificationPreferenceModelImpl notificationPreferenceModelImpl =
			(NotificationPreferenceModelImpl)notificationPreference;

		ServiceContext serviceContext =
			ServiceContextThreadLocal.getServiceContext();

		Date date = new Date();

		if (isNew && (notificationPreference.getCreateDate() == null)) {
			if (serviceContext == null) {
				notificationPreference.setCreateDate(date);
			}
			else {
				notificationPreference.setCreateDate(
					serviceContext.getCreateDate(date));
			}
		}

		if (!notificationPreferenceModelImpl.hasSetModifiedDate()) {
			if (serviceContext == null) {
				notificationPreference.setModifiedDate(date);
			}
			else {
				notificationPreference.setModifiedDate(
					serviceContext.getModifiedDate(date));
			}
		}

		Session session = null;

		try {
			session = openSession();

			if (isNew) {
				session.save(notificationPreference);
			}
			else {
				notificationPreference = (NotificationPreference)session.merge(
					notificationPreference);
			}
		}
		catch (Exception exception) {
			throw processException(exception);
		}
		finally {
			closeSession(session);
		}

		entityCache.putResult(
			NotificationPreferenceImpl.class, notificationPreferenceModelImpl,
			false, true);

		cacheUniqueFindersCache(notificationPreferenceModelImpl);

		if (isNew) {
			notificationPreference.setNew(false);
		}

		notificationPreference.resetOriginalValues();

		return notificationPreference;
	}

	/**
	 * Returns the notification preference with the primary key or throws a <code>com.liferay.portal.kernel.exception.NoSuchModelException</code> if it could not be found.
	 *
	 * @param primaryKey the primary key of the notification preference
	 * @return the notification preference
	 * @throws NoSuchNotificationPreferenceException if a notification preference with the primary key could not be found
	 */
	@Override
	public NotificationPreference findByPrimaryKey(Serializable primaryKey)
		throws NoSuchNotificationPreferenceException {

		NotificationPreference notificationPreference = fetchByPrimaryKey(
			primaryKey);

		if (notificationPreference == null) {
			if (_log.isDebugEnabled()) {
				_log.debug(_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
			}

			throw new NoSuchNotificationPreferenceException(
				_NO_SUCH_ENTITY_WITH_PRIMARY_KEY + primaryKey);
		}

		return notificationPreference;
	}

	/**
	 * Returns the notification preference with the primary key or throws a <code>NoSuchNotificationPreferenceException</code> if it could not be found.
	 *
	 * @param notificationPreferenceId the primary key of the notification preference
	 * @return the notification preference
	 * @throws NoSuchNotificationPreferenceException if a notification preference with the primary key could not be found
	 */
	@Override
	public NotificationPreference findByPrimaryKey(
			long notificationPreferenceId)
		throws NoSuchNotificationPreferenceException {

		return findByPrimaryKey((Serializable)notificationPreferenceId);
	}

	/**
	 * Returns the notification preference with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param notificationPreferenceId the primary key of the notification preference
	 * @return the notification preference, or <code>null</code> if a notification preference with the primary key could not be found
	 */
	@Override
	public NotificationPreference fetchByPrimaryKey(
		long notificationPreferenceId) {

		return fetchByPrimaryKey((Serializable)notificationPreferenceId);
	}

	/**
	 * Returns all the notification preferences.
	 *
	 * @return the notification preferences
	 */
	@Override
	public List<NotificationPreference> findAll() {
		return findAll(QueryUtil.ALL_POS, QueryUtil.ALL_POS, null);
	}

	/**
	 * Returns a range of all the notification preferences.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>NotificationPreferenceModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of notification preferences
	 * @param end the upper bound of the range of notification preferences (not inclusive)
	 * @return the range of notification preferences
	 */
	@Override
	public List<NotificationPreference> findAll(int start, int end) {
		return findAll(start, end, null);
	}

	/**
	 * Returns an ordered range of all the notification preferences.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>NotificationPreferenceModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of notification preferences
	 * @param end the upper bound of the range of notification preferences (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of notification preferences
	 */
	@Override
	public List<NotificationPreference> findAll(
		int start, int end,
		OrderByComparator<NotificationPreference> orderByComparator) {

		return findAll(start, end, orderByComparator, true);
	}

	/**
	 * Returns an ordered range of all the notification preferences.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>NotificationPreferenceModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of notification preferences
	 * @param end the upper bound of the range of notification preferences (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of notification preferences
	 */
	@Override
	public List<NotificationPreference> findAll(
		int start, int end,
		OrderByComparator<NotificationPreference> orderByComparator,
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

		List<NotificationPreference> list = null;

		if (useFinderCache) {
			list = (List<NotificationPreference>)finderCache.getResult(
				finderPath, finderArgs, this);
		}

		if (list == null) {
			StringBundler sb = null;
			String sql = null;

			if (orderByComparator != null) {
				sb = new StringBundler(
					2 + (orderByComparator.getOrderByFields().length * 2));

				sb.append(_SQL_SELECT_NOTIFICATIONPREFERENCE);

				appendOrderByComparator(
					sb, _ORDER_BY_ENTITY_ALIAS, orderByComparator);

				sql = sb.toString();
			}
			else {
				sql = _SQL_SELECT_NOTIFICATIONPREFERENCE;

				sql = sql.concat(NotificationPreferenceModelImpl.ORDER_BY_JPQL);
			}

			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(sql);

				list = (List<NotificationPreference>)QueryUtil.list(
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
	 * Removes all the notification preferences from the database.
	 *
	 */
	@Override
	public void removeAll() {
		for (NotificationPreference notificationPreference : findAll()) {
			remove(notificationPreference);
		}
	}

	/**
	 * Returns the number of notification preferences.
	 *
	 * @return the number of notification preferences
	 */
	@Override
	public int countAll() {
		Long count = (Long)finderCache.getResult(
			_finderPathCountAll, FINDER_ARGS_EMPTY, this);

		if (count == null) {
			Session session = null;

			try {
				session = openSession();

				Query query = session.createQuery(
					_SQL_COUNT_NOTIFICATIONPREFERENCE);

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
		return "notificationPreferenceId";
	}

	@Override
	protected String getSelectSQL() {
		return _SQL_SELECT_NOTIFICATIONPREFERENCE;
	}

	@Override
	protected Map<String, Integer> getTableColumnsMap() {
		return NotificationPreferenceModelImpl.TABLE_COLUMNS_MAP;
	}

	/**
	 * Initializes the notification preference persistence.
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

		_finderPathFetchByG_U = new FinderPath(
			FINDER_CLASS_NAME_ENTITY, "fetchByG_U",
			new String[] {Long.class.getName(), Long.class.getName()},
			new String[] {"groupId", "userId"}, true);

		_finderPathCountByG_U = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "countByG_U",
			new String[] {Long.class.getName(), Long.class.getName()},
			new String[] {"groupId", "userId"}, false);

		_finderPathWithPaginationFindByUserId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITH_PAGINATION, "findByUserId",
			new String[] {
				Long.class.getName(), Integer.class.getName(),
				Integer.class.getName(), OrderByComparator.class.getName()
			},
			new String[] {"userId"}, true);

		_finderPathWithoutPaginationFindByUserId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "findByUserId",
			new String[] {Long.class.getName()}, new String[] {"userId"}, true);

		_finderPathCountByUserId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITHOUT_PAGINATION, "countByUserId",
			new String[] {Long.class.getName()}, new String[] {"userId"},
			false);

		_finderPathWithPaginationCountByUserId = new FinderPath(
			FINDER_CLASS_NAME_LIST_WITH_PAGINATION, "countByUserId",
			new String[] {Long.class.getName()}, new String[] {"userId"},
			false);

		NotificationPreferenceUtil.setPersistence(this);
	}

	@Deactivate
	public void deactivate() {
		NotificationPreferenceUtil.setPersistence(null);

		entityCache.removeCache(NotificationPreferenceImpl.class.getName());
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

	private static final String _SQL_SELECT_NOTIFICATIONPREFERENCE =
		"SELECT notificationPreference FROM NotificationPreference notificationPreference";

	private static final String _SQL_SELECT_NOTIFICATIONPREFERENCE_WHERE =
		"SELECT notificationPreference FROM NotificationPreference notificationPreference WHERE ";

	private static final String _SQL_COUNT_NOTIFICATIONPREFERENCE =
		"SELECT COUNT(notificationPreference) FROM NotificationPreference notificationPreference";

	private static final String _SQL_COUNT_NOTIFICATIONPREFERENCE_WHERE =
		"SELECT COUNT(notificationPreference) FROM NotificationPreference notificationPreference WHERE ";

	private static final String _ORDER_BY_ENTITY_ALIAS =
		"notificationPreference.";

	private static final String _NO_SUCH_ENTITY_WITH_PRIMARY_KEY =
		"No NotificationPreference exists with the primary key ";

	private static final String _NO_SUCH_ENTITY_WITH_KEY =
		"No NotificationPreference exists with the key {";

	private static final Log _log = LogFactoryUtil.getLog(
		NotificationPreferencePersistenceImpl.class);

	@Override
	protected FinderCache getFinderCache() {
		return finderCache;
	}

}