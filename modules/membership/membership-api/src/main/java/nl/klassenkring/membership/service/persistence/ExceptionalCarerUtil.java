/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.membership.service.persistence;

import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.service.ServiceContext;
import com.liferay.portal.kernel.util.OrderByComparator;

import java.io.Serializable;

import java.util.List;
import java.util.Map;
import java.util.Set;

import nl.klassenkring.membership.model.ExceptionalCarer;

/**
 * The persistence utility for the exceptional carer service. This utility wraps <code>nl.klassenkring.membership.service.persistence.impl.ExceptionalCarerPersistenceImpl</code> and provides direct access to the database for CRUD operations. This utility should only be used by the service layer, as it must operate within a transaction. Never access this utility in a JSP, controller, model, or other front-end class.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @see ExceptionalCarerPersistence
 * @generated
 */
public class ExceptionalCarerUtil {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this class directly. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this class.
	 */

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#clearCache()
	 */
	public static void clearCache() {
		getPersistence().clearCache();
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#clearCache(com.liferay.portal.kernel.model.BaseModel)
	 */
	public static void clearCache(ExceptionalCarer exceptionalCarer) {
		getPersistence().clearCache(exceptionalCarer);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#countWithDynamicQuery(DynamicQuery)
	 */
	public static long countWithDynamicQuery(DynamicQuery dynamicQuery) {
		return getPersistence().countWithDynamicQuery(dynamicQuery);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#fetchByPrimaryKeys(Set)
	 */
	public static Map<Serializable, ExceptionalCarer> fetchByPrimaryKeys(
		Set<Serializable> primaryKeys) {

		return getPersistence().fetchByPrimaryKeys(primaryKeys);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery)
	 */
	public static List<ExceptionalCarer> findWithDynamicQuery(
		DynamicQuery dynamicQuery) {

		return getPersistence().findWithDynamicQuery(dynamicQuery);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int)
	 */
	public static List<ExceptionalCarer> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end) {

		return getPersistence().findWithDynamicQuery(dynamicQuery, start, end);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int, OrderByComparator)
	 */
	public static List<ExceptionalCarer> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end,
		OrderByComparator<ExceptionalCarer> orderByComparator) {

		return getPersistence().findWithDynamicQuery(
			dynamicQuery, start, end, orderByComparator);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel)
	 */
	public static ExceptionalCarer update(ExceptionalCarer exceptionalCarer) {
		return getPersistence().update(exceptionalCarer);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel, ServiceContext)
	 */
	public static ExceptionalCarer update(
		ExceptionalCarer exceptionalCarer, ServiceContext serviceContext) {

		return getPersistence().update(exceptionalCarer, serviceContext);
	}

	/**
	 * Returns all the exceptional carers where groupId = &#63; and requestState = &#63;.
	 *
	 * @param groupId the group ID
	 * @param requestState the request state
	 * @return the matching exceptional carers
	 */
	public static List<ExceptionalCarer> findByG_S(
		long groupId, String requestState) {

		return getPersistence().findByG_S(groupId, requestState);
	}

	/**
	 * Returns a range of all the exceptional carers where groupId = &#63; and requestState = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ExceptionalCarerModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param requestState the request state
	 * @param start the lower bound of the range of exceptional carers
	 * @param end the upper bound of the range of exceptional carers (not inclusive)
	 * @return the range of matching exceptional carers
	 */
	public static List<ExceptionalCarer> findByG_S(
		long groupId, String requestState, int start, int end) {

		return getPersistence().findByG_S(groupId, requestState, start, end);
	}

	/**
	 * Returns an ordered range of all the exceptional carers where groupId = &#63; and requestState = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ExceptionalCarerModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param requestState the request state
	 * @param start the lower bound of the range of exceptional carers
	 * @param end the upper bound of the range of exceptional carers (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching exceptional carers
	 */
	public static List<ExceptionalCarer> findByG_S(
		long groupId, String requestState, int start, int end,
		OrderByComparator<ExceptionalCarer> orderByComparator) {

		return getPersistence().findByG_S(
			groupId, requestState, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the exceptional carers where groupId = &#63; and requestState = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ExceptionalCarerModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param requestState the request state
	 * @param start the lower bound of the range of exceptional carers
	 * @param end the upper bound of the range of exceptional carers (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching exceptional carers
	 */
	public static List<ExceptionalCarer> findByG_S(
		long groupId, String requestState, int start, int end,
		OrderByComparator<ExceptionalCarer> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByG_S(
			groupId, requestState, start, end, orderByComparator,
			useFinderCache);
	}

	/**
	 * Returns the first exceptional carer in the ordered set where groupId = &#63; and requestState = &#63;.
	 *
	 * @param groupId the group ID
	 * @param requestState the request state
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching exceptional carer
	 * @throws NoSuchExceptionalCarerException if a matching exceptional carer could not be found
	 */
	public static ExceptionalCarer findByG_S_First(
			long groupId, String requestState,
			OrderByComparator<ExceptionalCarer> orderByComparator)
		throws nl.klassenkring.membership.exception.
			NoSuchExceptionalCarerException {

		return getPersistence().findByG_S_First(
			groupId, requestState, orderByComparator);
	}

	/**
	 * Returns the first exceptional carer in the ordered set where groupId = &#63; and requestState = &#63;.
	 *
	 * @param groupId the group ID
	 * @param requestState the request state
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching exceptional carer, or <code>null</code> if a matching exceptional carer could not be found
	 */
	public static ExceptionalCarer fetchByG_S_First(
		long groupId, String requestState,
		OrderByComparator<ExceptionalCarer> orderByComparator) {

		return getPersistence().fetchByG_S_First(
			groupId, requestState, orderByComparator);
	}

	/**
	 * Returns the last exceptional carer in the ordered set where groupId = &#63; and requestState = &#63;.
	 *
	 * @param groupId the group ID
	 * @param requestState the request state
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching exceptional carer
	 * @throws NoSuchExceptionalCarerException if a matching exceptional carer could not be found
	 */
	public static ExceptionalCarer findByG_S_Last(
			long groupId, String requestState,
			OrderByComparator<ExceptionalCarer> orderByComparator)
		throws nl.klassenkring.membership.exception.
			NoSuchExceptionalCarerException {

		return getPersistence().findByG_S_Last(
			groupId, requestState, orderByComparator);
	}

	/**
	 * Returns the last exceptional carer in the ordered set where groupId = &#63; and requestState = &#63;.
	 *
	 * @param groupId the group ID
	 * @param requestState the request state
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching exceptional carer, or <code>null</code> if a matching exceptional carer could not be found
	 */
	public static ExceptionalCarer fetchByG_S_Last(
		long groupId, String requestState,
		OrderByComparator<ExceptionalCarer> orderByComparator) {

		return getPersistence().fetchByG_S_Last(
			groupId, requestState, orderByComparator);
	}

	/**
	 * Returns the exceptional carers before and after the current exceptional carer in the ordered set where groupId = &#63; and requestState = &#63;.
	 *
	 * @param exceptionalCarerId the primary key of the current exceptional carer
	 * @param groupId the group ID
	 * @param requestState the request state
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next exceptional carer
	 * @throws NoSuchExceptionalCarerException if a exceptional carer with the primary key could not be found
	 */
	public static ExceptionalCarer[] findByG_S_PrevAndNext(
			long exceptionalCarerId, long groupId, String requestState,
			OrderByComparator<ExceptionalCarer> orderByComparator)
		throws nl.klassenkring.membership.exception.
			NoSuchExceptionalCarerException {

		return getPersistence().findByG_S_PrevAndNext(
			exceptionalCarerId, groupId, requestState, orderByComparator);
	}

	/**
	 * Returns all the exceptional carers where groupId = &#63; and requestState = any &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ExceptionalCarerModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param requestStates the request states
	 * @return the matching exceptional carers
	 */
	public static List<ExceptionalCarer> findByG_S(
		long groupId, String[] requestStates) {

		return getPersistence().findByG_S(groupId, requestStates);
	}

	/**
	 * Returns a range of all the exceptional carers where groupId = &#63; and requestState = any &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ExceptionalCarerModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param requestStates the request states
	 * @param start the lower bound of the range of exceptional carers
	 * @param end the upper bound of the range of exceptional carers (not inclusive)
	 * @return the range of matching exceptional carers
	 */
	public static List<ExceptionalCarer> findByG_S(
		long groupId, String[] requestStates, int start, int end) {

		return getPersistence().findByG_S(groupId, requestStates, start, end);
	}

	/**
	 * Returns an ordered range of all the exceptional carers where groupId = &#63; and requestState = any &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ExceptionalCarerModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param requestStates the request states
	 * @param start the lower bound of the range of exceptional carers
	 * @param end the upper bound of the range of exceptional carers (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching exceptional carers
	 */
	public static List<ExceptionalCarer> findByG_S(
		long groupId, String[] requestStates, int start, int end,
		OrderByComparator<ExceptionalCarer> orderByComparator) {

		return getPersistence().findByG_S(
			groupId, requestStates, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the exceptional carers where groupId = &#63; and requestState = &#63;, optionally using the finder cache.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ExceptionalCarerModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param requestStates the request states
	 * @param start the lower bound of the range of exceptional carers
	 * @param end the upper bound of the range of exceptional carers (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching exceptional carers
	 */
	public static List<ExceptionalCarer> findByG_S(
		long groupId, String[] requestStates, int start, int end,
		OrderByComparator<ExceptionalCarer> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByG_S(
			groupId, requestStates, start, end, orderByComparator,
			useFinderCache);
	}

	/**
	 * Removes all the exceptional carers where groupId = &#63; and requestState = &#63; from the database.
	 *
	 * @param groupId the group ID
	 * @param requestState the request state
	 */
	public static void removeByG_S(long groupId, String requestState) {
		getPersistence().removeByG_S(groupId, requestState);
	}

	/**
	 * Returns the number of exceptional carers where groupId = &#63; and requestState = &#63;.
	 *
	 * @param groupId the group ID
	 * @param requestState the request state
	 * @return the number of matching exceptional carers
	 */
	public static int countByG_S(long groupId, String requestState) {
		return getPersistence().countByG_S(groupId, requestState);
	}

	/**
	 * Returns the number of exceptional carers where groupId = &#63; and requestState = any &#63;.
	 *
	 * @param groupId the group ID
	 * @param requestStates the request states
	 * @return the number of matching exceptional carers
	 */
	public static int countByG_S(long groupId, String[] requestStates) {
		return getPersistence().countByG_S(groupId, requestStates);
	}

	/**
	 * Returns all the exceptional carers where groupId = &#63; and carerUserId = &#63; and requestState = &#63;.
	 *
	 * @param groupId the group ID
	 * @param carerUserId the carer user ID
	 * @param requestState the request state
	 * @return the matching exceptional carers
	 */
	public static List<ExceptionalCarer> findByG_C_S(
		long groupId, long carerUserId, String requestState) {

		return getPersistence().findByG_C_S(groupId, carerUserId, requestState);
	}

	/**
	 * Returns a range of all the exceptional carers where groupId = &#63; and carerUserId = &#63; and requestState = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ExceptionalCarerModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param carerUserId the carer user ID
	 * @param requestState the request state
	 * @param start the lower bound of the range of exceptional carers
	 * @param end the upper bound of the range of exceptional carers (not inclusive)
	 * @return the range of matching exceptional carers
	 */
	public static List<ExceptionalCarer> findByG_C_S(
		long groupId, long carerUserId, String requestState, int start,
		int end) {

		return getPersistence().findByG_C_S(
			groupId, carerUserId, requestState, start, end);
	}

	/**
	 * Returns an ordered range of all the exceptional carers where groupId = &#63; and carerUserId = &#63; and requestState = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ExceptionalCarerModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param carerUserId the carer user ID
	 * @param requestState the request state
	 * @param start the lower bound of the range of exceptional carers
	 * @param end the upper bound of the range of exceptional carers (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching exceptional carers
	 */
	public static List<ExceptionalCarer> findByG_C_S(
		long groupId, long carerUserId, String requestState, int start, int end,
		OrderByComparator<ExceptionalCarer> orderByComparator) {

		return getPersistence().findByG_C_S(
			groupId, carerUserId, requestState, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the exceptional carers where groupId = &#63; and carerUserId = &#63; and requestState = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ExceptionalCarerModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param carerUserId the carer user ID
	 * @param requestState the request state
	 * @param start the lower bound of the range of exceptional carers
	 * @param end the upper bound of the range of exceptional carers (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching exceptional carers
	 */
	public static List<ExceptionalCarer> findByG_C_S(
		long groupId, long carerUserId, String requestState, int start, int end,
		OrderByComparator<ExceptionalCarer> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByG_C_S(
			groupId, carerUserId, requestState, start, end, orderByComparator,
			useFinderCache);
	}

	/**
	 * Returns the first exceptional carer in the ordered set where groupId = &#63; and carerUserId = &#63; and requestState = &#63;.
	 *
	 * @param groupId the group ID
	 * @param carerUserId the carer user ID
	 * @param requestState the request state
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching exceptional carer
	 * @throws NoSuchExceptionalCarerException if a matching exceptional carer could not be found
	 */
	public static ExceptionalCarer findByG_C_S_First(
			long groupId, long carerUserId, String requestState,
			OrderByComparator<ExceptionalCarer> orderByComparator)
		throws nl.klassenkring.membership.exception.
			NoSuchExceptionalCarerException {

		return getPersistence().findByG_C_S_First(
			groupId, carerUserId, requestState, orderByComparator);
	}

	/**
	 * Returns the first exceptional carer in the ordered set where groupId = &#63; and carerUserId = &#63; and requestState = &#63;.
	 *
	 * @param groupId the group ID
	 * @param carerUserId the carer user ID
	 * @param requestState the request state
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching exceptional carer, or <code>null</code> if a matching exceptional carer could not be found
	 */
	public static ExceptionalCarer fetchByG_C_S_First(
		long groupId, long carerUserId, String requestState,
		OrderByComparator<ExceptionalCarer> orderByComparator) {

		return getPersistence().fetchByG_C_S_First(
			groupId, carerUserId, requestState, orderByComparator);
	}

	/**
	 * Returns the last exceptional carer in the ordered set where groupId = &#63; and carerUserId = &#63; and requestState = &#63;.
	 *
	 * @param groupId the group ID
	 * @param carerUserId the carer user ID
	 * @param requestState the request state
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching exceptional carer
	 * @throws NoSuchExceptionalCarerException if a matching exceptional carer could not be found
	 */
	public static ExceptionalCarer findByG_C_S_Last(
			long groupId, long carerUserId, String requestState,
			OrderByComparator<ExceptionalCarer> orderByComparator)
		throws nl.klassenkring.membership.exception.
			NoSuchExceptionalCarerException {

		return getPersistence().findByG_C_S_Last(
			groupId, carerUserId, requestState, orderByComparator);
	}

	/**
	 * Returns the last exceptional carer in the ordered set where groupId = &#63; and carerUserId = &#63; and requestState = &#63;.
	 *
	 * @param groupId the group ID
	 * @param carerUserId the carer user ID
	 * @param requestState the request state
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching exceptional carer, or <code>null</code> if a matching exceptional carer could not be found
	 */
	public static ExceptionalCarer fetchByG_C_S_Last(
		long groupId, long carerUserId, String requestState,
		OrderByComparator<ExceptionalCarer> orderByComparator) {

		return getPersistence().fetchByG_C_S_Last(
			groupId, carerUserId, requestState, orderByComparator);
	}

	/**
	 * Returns the exceptional carers before and after the current exceptional carer in the ordered set where groupId = &#63; and carerUserId = &#63; and requestState = &#63;.
	 *
	 * @param exceptionalCarerId the primary key of the current exceptional carer
	 * @param groupId the group ID
	 * @param carerUserId the carer user ID
	 * @param requestState the request state
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next exceptional carer
	 * @throws NoSuchExceptionalCarerException if a exceptional carer with the primary key could not be found
	 */
	public static ExceptionalCarer[] findByG_C_S_PrevAndNext(
			long exceptionalCarerId, long groupId, long carerUserId,
			String requestState,
			OrderByComparator<ExceptionalCarer> orderByComparator)
		throws nl.klassenkring.membership.exception.
			NoSuchExceptionalCarerException {

		return getPersistence().findByG_C_S_PrevAndNext(
			exceptionalCarerId, groupId, carerUserId, requestState,
			orderByComparator);
	}

	/**
	 * Returns all the exceptional carers where groupId = &#63; and carerUserId = any &#63; and requestState = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ExceptionalCarerModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param carerUserIds the carer user IDs
	 * @param requestState the request state
	 * @return the matching exceptional carers
	 */
	public static List<ExceptionalCarer> findByG_C_S(
		long groupId, long[] carerUserIds, String requestState) {

		return getPersistence().findByG_C_S(
			groupId, carerUserIds, requestState);
	}

	/**
	 * Returns a range of all the exceptional carers where groupId = &#63; and carerUserId = any &#63; and requestState = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ExceptionalCarerModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param carerUserIds the carer user IDs
	 * @param requestState the request state
	 * @param start the lower bound of the range of exceptional carers
	 * @param end the upper bound of the range of exceptional carers (not inclusive)
	 * @return the range of matching exceptional carers
	 */
	public static List<ExceptionalCarer> findByG_C_S(
		long groupId, long[] carerUserIds, String requestState, int start,
		int end) {

		return getPersistence().findByG_C_S(
			groupId, carerUserIds, requestState, start, end);
	}

	/**
	 * Returns an ordered range of all the exceptional carers where groupId = &#63; and carerUserId = any &#63; and requestState = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ExceptionalCarerModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param carerUserIds the carer user IDs
	 * @param requestState the request state
	 * @param start the lower bound of the range of exceptional carers
	 * @param end the upper bound of the range of exceptional carers (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching exceptional carers
	 */
	public static List<ExceptionalCarer> findByG_C_S(
		long groupId, long[] carerUserIds, String requestState, int start,
		int end, OrderByComparator<ExceptionalCarer> orderByComparator) {

		return getPersistence().findByG_C_S(
			groupId, carerUserIds, requestState, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the exceptional carers where groupId = &#63; and carerUserId = &#63; and requestState = &#63;, optionally using the finder cache.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ExceptionalCarerModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param carerUserIds the carer user IDs
	 * @param requestState the request state
	 * @param start the lower bound of the range of exceptional carers
	 * @param end the upper bound of the range of exceptional carers (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching exceptional carers
	 */
	public static List<ExceptionalCarer> findByG_C_S(
		long groupId, long[] carerUserIds, String requestState, int start,
		int end, OrderByComparator<ExceptionalCarer> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByG_C_S(
			groupId, carerUserIds, requestState, start, end, orderByComparator,
			useFinderCache);
	}

	/**
	 * Removes all the exceptional carers where groupId = &#63; and carerUserId = &#63; and requestState = &#63; from the database.
	 *
	 * @param groupId the group ID
	 * @param carerUserId the carer user ID
	 * @param requestState the request state
	 */
	public static void removeByG_C_S(
		long groupId, long carerUserId, String requestState) {

		getPersistence().removeByG_C_S(groupId, carerUserId, requestState);
	}

	/**
	 * Returns the number of exceptional carers where groupId = &#63; and carerUserId = &#63; and requestState = &#63;.
	 *
	 * @param groupId the group ID
	 * @param carerUserId the carer user ID
	 * @param requestState the request state
	 * @return the number of matching exceptional carers
	 */
	public static int countByG_C_S(
		long groupId, long carerUserId, String requestState) {

		return getPersistence().countByG_C_S(
			groupId, carerUserId, requestState);
	}

	/**
	 * Returns the number of exceptional carers where groupId = &#63; and carerUserId = any &#63; and requestState = &#63;.
	 *
	 * @param groupId the group ID
	 * @param carerUserIds the carer user IDs
	 * @param requestState the request state
	 * @return the number of matching exceptional carers
	 */
	public static int countByG_C_S(
		long groupId, long[] carerUserIds, String requestState) {

		return getPersistence().countByG_C_S(
			groupId, carerUserIds, requestState);
	}

	/**
	 * Returns all the exceptional carers where carerUserId = &#63;.
	 *
	 * @param carerUserId the carer user ID
	 * @return the matching exceptional carers
	 */
	public static List<ExceptionalCarer> findByCarerUserId(long carerUserId) {
		return getPersistence().findByCarerUserId(carerUserId);
	}

	/**
	 * Returns a range of all the exceptional carers where carerUserId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ExceptionalCarerModelImpl</code>.
	 * </p>
	 *
	 * @param carerUserId the carer user ID
	 * @param start the lower bound of the range of exceptional carers
	 * @param end the upper bound of the range of exceptional carers (not inclusive)
	 * @return the range of matching exceptional carers
	 */
	public static List<ExceptionalCarer> findByCarerUserId(
		long carerUserId, int start, int end) {

		return getPersistence().findByCarerUserId(carerUserId, start, end);
	}

	/**
	 * Returns an ordered range of all the exceptional carers where carerUserId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ExceptionalCarerModelImpl</code>.
	 * </p>
	 *
	 * @param carerUserId the carer user ID
	 * @param start the lower bound of the range of exceptional carers
	 * @param end the upper bound of the range of exceptional carers (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching exceptional carers
	 */
	public static List<ExceptionalCarer> findByCarerUserId(
		long carerUserId, int start, int end,
		OrderByComparator<ExceptionalCarer> orderByComparator) {

		return getPersistence().findByCarerUserId(
			carerUserId, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the exceptional carers where carerUserId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ExceptionalCarerModelImpl</code>.
	 * </p>
	 *
	 * @param carerUserId the carer user ID
	 * @param start the lower bound of the range of exceptional carers
	 * @param end the upper bound of the range of exceptional carers (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching exceptional carers
	 */
	public static List<ExceptionalCarer> findByCarerUserId(
		long carerUserId, int start, int end,
		OrderByComparator<ExceptionalCarer> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByCarerUserId(
			carerUserId, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first exceptional carer in the ordered set where carerUserId = &#63;.
	 *
	 * @param carerUserId the carer user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching exceptional carer
	 * @throws NoSuchExceptionalCarerException if a matching exceptional carer could not be found
	 */
	public static ExceptionalCarer findByCarerUserId_First(
			long carerUserId,
			OrderByComparator<ExceptionalCarer> orderByComparator)
		throws nl.klassenkring.membership.exception.
			NoSuchExceptionalCarerException {

		return getPersistence().findByCarerUserId_First(
			carerUserId, orderByComparator);
	}

	/**
	 * Returns the first exceptional carer in the ordered set where carerUserId = &#63;.
	 *
	 * @param carerUserId the carer user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching exceptional carer, or <code>null</code> if a matching exceptional carer could not be found
	 */
	public static ExceptionalCarer fetchByCarerUserId_First(
		long carerUserId,
		OrderByComparator<ExceptionalCarer> orderByComparator) {

		return getPersistence().fetchByCarerUserId_First(
			carerUserId, orderByComparator);
	}

	/**
	 * Returns the last exceptional carer in the ordered set where carerUserId = &#63;.
	 *
	 * @param carerUserId the carer user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching exceptional carer
	 * @throws NoSuchExceptionalCarerException if a matching exceptional carer could not be found
	 */
	public static ExceptionalCarer findByCarerUserId_Last(
			long carerUserId,
			OrderByComparator<ExceptionalCarer> orderByComparator)
		throws nl.klassenkring.membership.exception.
			NoSuchExceptionalCarerException {

		return getPersistence().findByCarerUserId_Last(
			carerUserId, orderByComparator);
	}

	/**
	 * Returns the last exceptional carer in the ordered set where carerUserId = &#63;.
	 *
	 * @param carerUserId the carer user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching exceptional carer, or <code>null</code> if a matching exceptional carer could not be found
	 */
	public static ExceptionalCarer fetchByCarerUserId_Last(
		long carerUserId,
		OrderByComparator<ExceptionalCarer> orderByComparator) {

		return getPersistence().fetchByCarerUserId_Last(
			carerUserId, orderByComparator);
	}

	/**
	 * Returns the exceptional carers before and after the current exceptional carer in the ordered set where carerUserId = &#63;.
	 *
	 * @param exceptionalCarerId the primary key of the current exceptional carer
	 * @param carerUserId the carer user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next exceptional carer
	 * @throws NoSuchExceptionalCarerException if a exceptional carer with the primary key could not be found
	 */
	public static ExceptionalCarer[] findByCarerUserId_PrevAndNext(
			long exceptionalCarerId, long carerUserId,
			OrderByComparator<ExceptionalCarer> orderByComparator)
		throws nl.klassenkring.membership.exception.
			NoSuchExceptionalCarerException {

		return getPersistence().findByCarerUserId_PrevAndNext(
			exceptionalCarerId, carerUserId, orderByComparator);
	}

	/**
	 * Removes all the exceptional carers where carerUserId = &#63; from the database.
	 *
	 * @param carerUserId the carer user ID
	 */
	public static void removeByCarerUserId(long carerUserId) {
		getPersistence().removeByCarerUserId(carerUserId);
	}

	/**
	 * Returns the number of exceptional carers where carerUserId = &#63;.
	 *
	 * @param carerUserId the carer user ID
	 * @return the number of matching exceptional carers
	 */
	public static int countByCarerUserId(long carerUserId) {
		return getPersistence().countByCarerUserId(carerUserId);
	}

	/**
	 * Caches the exceptional carer in the entity cache if it is enabled.
	 *
	 * @param exceptionalCarer the exceptional carer
	 */
	public static void cacheResult(ExceptionalCarer exceptionalCarer) {
		getPersistence().cacheResult(exceptionalCarer);
	}

	/**
	 * Caches the exceptional carers in the entity cache if it is enabled.
	 *
	 * @param exceptionalCarers the exceptional carers
	 */
	public static void cacheResult(List<ExceptionalCarer> exceptionalCarers) {
		getPersistence().cacheResult(exceptionalCarers);
	}

	/**
	 * Creates a new exceptional carer with the primary key. Does not add the exceptional carer to the database.
	 *
	 * @param exceptionalCarerId the primary key for the new exceptional carer
	 * @return the new exceptional carer
	 */
	public static ExceptionalCarer create(long exceptionalCarerId) {
		return getPersistence().create(exceptionalCarerId);
	}

	/**
	 * Removes the exceptional carer with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param exceptionalCarerId the primary key of the exceptional carer
	 * @return the exceptional carer that was removed
	 * @throws NoSuchExceptionalCarerException if a exceptional carer with the primary key could not be found
	 */
	public static ExceptionalCarer remove(long exceptionalCarerId)
		throws nl.klassenkring.membership.exception.
			NoSuchExceptionalCarerException {

		return getPersistence().remove(exceptionalCarerId);
	}

	public static ExceptionalCarer updateImpl(
		ExceptionalCarer exceptionalCarer) {

		return getPersistence().updateImpl(exceptionalCarer);
	}

	/**
	 * Returns the exceptional carer with the primary key or throws a <code>NoSuchExceptionalCarerException</code> if it could not be found.
	 *
	 * @param exceptionalCarerId the primary key of the exceptional carer
	 * @return the exceptional carer
	 * @throws NoSuchExceptionalCarerException if a exceptional carer with the primary key could not be found
	 */
	public static ExceptionalCarer findByPrimaryKey(long exceptionalCarerId)
		throws nl.klassenkring.membership.exception.
			NoSuchExceptionalCarerException {

		return getPersistence().findByPrimaryKey(exceptionalCarerId);
	}

	/**
	 * Returns the exceptional carer with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param exceptionalCarerId the primary key of the exceptional carer
	 * @return the exceptional carer, or <code>null</code> if a exceptional carer with the primary key could not be found
	 */
	public static ExceptionalCarer fetchByPrimaryKey(long exceptionalCarerId) {
		return getPersistence().fetchByPrimaryKey(exceptionalCarerId);
	}

	/**
	 * Returns all the exceptional carers.
	 *
	 * @return the exceptional carers
	 */
	public static List<ExceptionalCarer> findAll() {
		return getPersistence().findAll();
	}

	/**
	 * Returns a range of all the exceptional carers.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ExceptionalCarerModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of exceptional carers
	 * @param end the upper bound of the range of exceptional carers (not inclusive)
	 * @return the range of exceptional carers
	 */
	public static List<ExceptionalCarer> findAll(int start, int end) {
		return getPersistence().findAll(start, end);
	}

	/**
	 * Returns an ordered range of all the exceptional carers.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ExceptionalCarerModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of exceptional carers
	 * @param end the upper bound of the range of exceptional carers (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of exceptional carers
	 */
	public static List<ExceptionalCarer> findAll(
		int start, int end,
		OrderByComparator<ExceptionalCarer> orderByComparator) {

		return getPersistence().findAll(start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the exceptional carers.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ExceptionalCarerModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of exceptional carers
	 * @param end the upper bound of the range of exceptional carers (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of exceptional carers
	 */
	public static List<ExceptionalCarer> findAll(
		int start, int end,
		OrderByComparator<ExceptionalCarer> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findAll(
			start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Removes all the exceptional carers from the database.
	 */
	public static void removeAll() {
		getPersistence().removeAll();
	}

	/**
	 * Returns the number of exceptional carers.
	 *
	 * @return the number of exceptional carers
	 */
	public static int countAll() {
		return getPersistence().countAll();
	}

	public static ExceptionalCarerPersistence getPersistence() {
		return _persistence;
	}

	public static void setPersistence(ExceptionalCarerPersistence persistence) {
		_persistence = persistence;
	}

	private static volatile ExceptionalCarerPersistence _persistence;

}