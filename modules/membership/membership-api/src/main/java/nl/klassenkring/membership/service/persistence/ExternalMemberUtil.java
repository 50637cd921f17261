/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.membership.service.persistence;

import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.service.ServiceContext;
import com.liferay.portal.kernel.util.OrderByComparator;

import java.io.Serializable;

import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;

import nl.klassenkring.membership.model.ExternalMember;

/**
 * The persistence utility for the external member service. This utility wraps <code>nl.klassenkring.membership.service.persistence.impl.ExternalMemberPersistenceImpl</code> and provides direct access to the database for CRUD operations. This utility should only be used by the service layer, as it must operate within a transaction. Never access this utility in a JSP, controller, model, or other front-end class.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @see ExternalMemberPersistence
 * @generated
 */
public class ExternalMemberUtil {

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
	public static void clearCache(ExternalMember externalMember) {
		getPersistence().clearCache(externalMember);
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
	public static Map<Serializable, ExternalMember> fetchByPrimaryKeys(
		Set<Serializable> primaryKeys) {

		return getPersistence().fetchByPrimaryKeys(primaryKeys);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery)
	 */
	public static List<ExternalMember> findWithDynamicQuery(
		DynamicQuery dynamicQuery) {

		return getPersistence().findWithDynamicQuery(dynamicQuery);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int)
	 */
	public static List<ExternalMember> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end) {

		return getPersistence().findWithDynamicQuery(dynamicQuery, start, end);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int, OrderByComparator)
	 */
	public static List<ExternalMember> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end,
		OrderByComparator<ExternalMember> orderByComparator) {

		return getPersistence().findWithDynamicQuery(
			dynamicQuery, start, end, orderByComparator);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel)
	 */
	public static ExternalMember update(ExternalMember externalMember) {
		return getPersistence().update(externalMember);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel, ServiceContext)
	 */
	public static ExternalMember update(
		ExternalMember externalMember, ServiceContext serviceContext) {

		return getPersistence().update(externalMember, serviceContext);
	}

	/**
	 * Returns all the external members where groupId = &#63; and requestState = &#63;.
	 *
	 * @param groupId the group ID
	 * @param requestState the request state
	 * @return the matching external members
	 */
	public static List<ExternalMember> findByG_S(
		long groupId, String requestState) {

		return getPersistence().findByG_S(groupId, requestState);
	}

	/**
	 * Returns a range of all the external members where groupId = &#63; and requestState = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ExternalMemberModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param requestState the request state
	 * @param start the lower bound of the range of external members
	 * @param end the upper bound of the range of external members (not inclusive)
	 * @return the range of matching external members
	 */
	public static List<ExternalMember> findByG_S(
		long groupId, String requestState, int start, int end) {

		return getPersistence().findByG_S(groupId, requestState, start, end);
	}

	/**
	 * Returns an ordered range of all the external members where groupId = &#63; and requestState = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ExternalMemberModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param requestState the request state
	 * @param start the lower bound of the range of external members
	 * @param end the upper bound of the range of external members (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching external members
	 */
	public static List<ExternalMember> findByG_S(
		long groupId, String requestState, int start, int end,
		OrderByComparator<ExternalMember> orderByComparator) {

		return getPersistence().findByG_S(
			groupId, requestState, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the external members where groupId = &#63; and requestState = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ExternalMemberModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param requestState the request state
	 * @param start the lower bound of the range of external members
	 * @param end the upper bound of the range of external members (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching external members
	 */
	public static List<ExternalMember> findByG_S(
		long groupId, String requestState, int start, int end,
		OrderByComparator<ExternalMember> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByG_S(
			groupId, requestState, start, end, orderByComparator,
			useFinderCache);
	}

	/**
	 * Returns the first external member in the ordered set where groupId = &#63; and requestState = &#63;.
	 *
	 * @param groupId the group ID
	 * @param requestState the request state
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching external member
	 * @throws NoSuchExternalMemberException if a matching external member could not be found
	 */
	public static ExternalMember findByG_S_First(
			long groupId, String requestState,
			OrderByComparator<ExternalMember> orderByComparator)
		throws nl.klassenkring.membership.exception.
			NoSuchExternalMemberException {

		return getPersistence().findByG_S_First(
			groupId, requestState, orderByComparator);
	}

	/**
	 * Returns the first external member in the ordered set where groupId = &#63; and requestState = &#63;.
	 *
	 * @param groupId the group ID
	 * @param requestState the request state
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching external member, or <code>null</code> if a matching external member could not be found
	 */
	public static ExternalMember fetchByG_S_First(
		long groupId, String requestState,
		OrderByComparator<ExternalMember> orderByComparator) {

		return getPersistence().fetchByG_S_First(
			groupId, requestState, orderByComparator);
	}

	/**
	 * Returns the last external member in the ordered set where groupId = &#63; and requestState = &#63;.
	 *
	 * @param groupId the group ID
	 * @param requestState the request state
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching external member
	 * @throws NoSuchExternalMemberException if a matching external member could not be found
	 */
	public static ExternalMember findByG_S_Last(
			long groupId, String requestState,
			OrderByComparator<ExternalMember> orderByComparator)
		throws nl.klassenkring.membership.exception.
			NoSuchExternalMemberException {

		return getPersistence().findByG_S_Last(
			groupId, requestState, orderByComparator);
	}

	/**
	 * Returns the last external member in the ordered set where groupId = &#63; and requestState = &#63;.
	 *
	 * @param groupId the group ID
	 * @param requestState the request state
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching external member, or <code>null</code> if a matching external member could not be found
	 */
	public static ExternalMember fetchByG_S_Last(
		long groupId, String requestState,
		OrderByComparator<ExternalMember> orderByComparator) {

		return getPersistence().fetchByG_S_Last(
			groupId, requestState, orderByComparator);
	}

	/**
	 * Returns the external members before and after the current external member in the ordered set where groupId = &#63; and requestState = &#63;.
	 *
	 * @param externalMemberId the primary key of the current external member
	 * @param groupId the group ID
	 * @param requestState the request state
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next external member
	 * @throws NoSuchExternalMemberException if a external member with the primary key could not be found
	 */
	public static ExternalMember[] findByG_S_PrevAndNext(
			long externalMemberId, long groupId, String requestState,
			OrderByComparator<ExternalMember> orderByComparator)
		throws nl.klassenkring.membership.exception.
			NoSuchExternalMemberException {

		return getPersistence().findByG_S_PrevAndNext(
			externalMemberId, groupId, requestState, orderByComparator);
	}

	/**
	 * Returns all the external members where groupId = &#63; and requestState = any &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ExternalMemberModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param requestStates the request states
	 * @return the matching external members
	 */
	public static List<ExternalMember> findByG_S(
		long groupId, String[] requestStates) {

		return getPersistence().findByG_S(groupId, requestStates);
	}

	/**
	 * Returns a range of all the external members where groupId = &#63; and requestState = any &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ExternalMemberModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param requestStates the request states
	 * @param start the lower bound of the range of external members
	 * @param end the upper bound of the range of external members (not inclusive)
	 * @return the range of matching external members
	 */
	public static List<ExternalMember> findByG_S(
		long groupId, String[] requestStates, int start, int end) {

		return getPersistence().findByG_S(groupId, requestStates, start, end);
	}

	/**
	 * Returns an ordered range of all the external members where groupId = &#63; and requestState = any &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ExternalMemberModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param requestStates the request states
	 * @param start the lower bound of the range of external members
	 * @param end the upper bound of the range of external members (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching external members
	 */
	public static List<ExternalMember> findByG_S(
		long groupId, String[] requestStates, int start, int end,
		OrderByComparator<ExternalMember> orderByComparator) {

		return getPersistence().findByG_S(
			groupId, requestStates, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the external members where groupId = &#63; and requestState = &#63;, optionally using the finder cache.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ExternalMemberModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param requestStates the request states
	 * @param start the lower bound of the range of external members
	 * @param end the upper bound of the range of external members (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching external members
	 */
	public static List<ExternalMember> findByG_S(
		long groupId, String[] requestStates, int start, int end,
		OrderByComparator<ExternalMember> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByG_S(
			groupId, requestStates, start, end, orderByComparator,
			useFinderCache);
	}

	/**
	 * Removes all the external members where groupId = &#63; and requestState = &#63; from the database.
	 *
	 * @param groupId the group ID
	 * @param requestState the request state
	 */
	public static void removeByG_S(long groupId, String requestState) {
		getPersistence().removeByG_S(groupId, requestState);
	}

	/**
	 * Returns the number of external members where groupId = &#63; and requestState = &#63;.
	 *
	 * @param groupId the group ID
	 * @param requestState the request state
	 * @return the number of matching external members
	 */
	public static int countByG_S(long groupId, String requestState) {
		return getPersistence().countByG_S(groupId, requestState);
	}

	/**
	 * Returns the number of external members where groupId = &#63; and requestState = any &#63;.
	 *
	 * @param groupId the group ID
	 * @param requestStates the request states
	 * @return the number of matching external members
	 */
	public static int countByG_S(long groupId, String[] requestStates) {
		return getPersistence().countByG_S(groupId, requestStates);
	}

	/**
	 * Returns all the external members where groupId = &#63; and externalUserId = &#63; and requestState = &#63;.
	 *
	 * @param groupId the group ID
	 * @param externalUserId the external user ID
	 * @param requestState the request state
	 * @return the matching external members
	 */
	public static List<ExternalMember> findByG_E_S(
		long groupId, long externalUserId, String requestState) {

		return getPersistence().findByG_E_S(
			groupId, externalUserId, requestState);
	}

	/**
	 * Returns a range of all the external members where groupId = &#63; and externalUserId = &#63; and requestState = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ExternalMemberModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param externalUserId the external user ID
	 * @param requestState the request state
	 * @param start the lower bound of the range of external members
	 * @param end the upper bound of the range of external members (not inclusive)
	 * @return the range of matching external members
	 */
	public static List<ExternalMember> findByG_E_S(
		long groupId, long externalUserId, String requestState, int start,
		int end) {

		return getPersistence().findByG_E_S(
			groupId, externalUserId, requestState, start, end);
	}

	/**
	 * Returns an ordered range of all the external members where groupId = &#63; and externalUserId = &#63; and requestState = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ExternalMemberModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param externalUserId the external user ID
	 * @param requestState the request state
	 * @param start the lower bound of the range of external members
	 * @param end the upper bound of the range of external members (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching external members
	 */
	public static List<ExternalMember> findByG_E_S(
		long groupId, long externalUserId, String requestState, int start,
		int end, OrderByComparator<ExternalMember> orderByComparator) {

		return getPersistence().findByG_E_S(
			groupId, externalUserId, requestState, start, end,
			orderByComparator);
	}

	/**
	 * Returns an ordered range of all the external members where groupId = &#63; and externalUserId = &#63; and requestState = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ExternalMemberModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param externalUserId the external user ID
	 * @param requestState the request state
	 * @param start the lower bound of the range of external members
	 * @param end the upper bound of the range of external members (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching external members
	 */
	public static List<ExternalMember> findByG_E_S(
		long groupId, long externalUserId, String requestState, int start,
		int end, OrderByComparator<ExternalMember> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByG_E_S(
			groupId, externalUserId, requestState, start, end,
			orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first external member in the ordered set where groupId = &#63; and externalUserId = &#63; and requestState = &#63;.
	 *
	 * @param groupId the group ID
	 * @param externalUserId the external user ID
	 * @param requestState the request state
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching external member
	 * @throws NoSuchExternalMemberException if a matching external member could not be found
	 */
	public static ExternalMember findByG_E_S_First(
			long groupId, long externalUserId, String requestState,
			OrderByComparator<ExternalMember> orderByComparator)
		throws nl.klassenkring.membership.exception.
			NoSuchExternalMemberException {

		return getPersistence().findByG_E_S_First(
			groupId, externalUserId, requestState, orderByComparator);
	}

	/**
	 * Returns the first external member in the ordered set where groupId = &#63; and externalUserId = &#63; and requestState = &#63;.
	 *
	 * @param groupId the group ID
	 * @param externalUserId the external user ID
	 * @param requestState the request state
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching external member, or <code>null</code> if a matching external member could not be found
	 */
	public static ExternalMember fetchByG_E_S_First(
		long groupId, long externalUserId, String requestState,
		OrderByComparator<ExternalMember> orderByComparator) {

		return getPersistence().fetchByG_E_S_First(
			groupId, externalUserId, requestState, orderByComparator);
	}

	/**
	 * Returns the last external member in the ordered set where groupId = &#63; and externalUserId = &#63; and requestState = &#63;.
	 *
	 * @param groupId the group ID
	 * @param externalUserId the external user ID
	 * @param requestState the request state
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching external member
	 * @throws NoSuchExternalMemberException if a matching external member could not be found
	 */
	public static ExternalMember findByG_E_S_Last(
			long groupId, long externalUserId, String requestState,
			OrderByComparator<ExternalMember> orderByComparator)
		throws nl.klassenkring.membership.exception.
			NoSuchExternalMemberException {

		return getPersistence().findByG_E_S_Last(
			groupId, externalUserId, requestState, orderByComparator);
	}

	/**
	 * Returns the last external member in the ordered set where groupId = &#63; and externalUserId = &#63; and requestState = &#63;.
	 *
	 * @param groupId the group ID
	 * @param externalUserId the external user ID
	 * @param requestState the request state
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching external member, or <code>null</code> if a matching external member could not be found
	 */
	public static ExternalMember fetchByG_E_S_Last(
		long groupId, long externalUserId, String requestState,
		OrderByComparator<ExternalMember> orderByComparator) {

		return getPersistence().fetchByG_E_S_Last(
			groupId, externalUserId, requestState, orderByComparator);
	}

	/**
	 * Returns the external members before and after the current external member in the ordered set where groupId = &#63; and externalUserId = &#63; and requestState = &#63;.
	 *
	 * @param externalMemberId the primary key of the current external member
	 * @param groupId the group ID
	 * @param externalUserId the external user ID
	 * @param requestState the request state
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next external member
	 * @throws NoSuchExternalMemberException if a external member with the primary key could not be found
	 */
	public static ExternalMember[] findByG_E_S_PrevAndNext(
			long externalMemberId, long groupId, long externalUserId,
			String requestState,
			OrderByComparator<ExternalMember> orderByComparator)
		throws nl.klassenkring.membership.exception.
			NoSuchExternalMemberException {

		return getPersistence().findByG_E_S_PrevAndNext(
			externalMemberId, groupId, externalUserId, requestState,
			orderByComparator);
	}

	/**
	 * Returns all the external members where groupId = &#63; and externalUserId = any &#63; and requestState = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ExternalMemberModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param externalUserIds the external user IDs
	 * @param requestState the request state
	 * @return the matching external members
	 */
	public static List<ExternalMember> findByG_E_S(
		long groupId, long[] externalUserIds, String requestState) {

		return getPersistence().findByG_E_S(
			groupId, externalUserIds, requestState);
	}

	/**
	 * Returns a range of all the external members where groupId = &#63; and externalUserId = any &#63; and requestState = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ExternalMemberModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param externalUserIds the external user IDs
	 * @param requestState the request state
	 * @param start the lower bound of the range of external members
	 * @param end the upper bound of the range of external members (not inclusive)
	 * @return the range of matching external members
	 */
	public static List<ExternalMember> findByG_E_S(
		long groupId, long[] externalUserIds, String requestState, int start,
		int end) {

		return getPersistence().findByG_E_S(
			groupId, externalUserIds, requestState, start, end);
	}

	/**
	 * Returns an ordered range of all the external members where groupId = &#63; and externalUserId = any &#63; and requestState = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ExternalMemberModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param externalUserIds the external user IDs
	 * @param requestState the request state
	 * @param start the lower bound of the range of external members
	 * @param end the upper bound of the range of external members (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching external members
	 */
	public static List<ExternalMember> findByG_E_S(
		long groupId, long[] externalUserIds, String requestState, int start,
		int end, OrderByComparator<ExternalMember> orderByComparator) {

		return getPersistence().findByG_E_S(
			groupId, externalUserIds, requestState, start, end,
			orderByComparator);
	}

	/**
	 * Returns an ordered range of all the external members where groupId = &#63; and externalUserId = &#63; and requestState = &#63;, optionally using the finder cache.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ExternalMemberModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param externalUserIds the external user IDs
	 * @param requestState the request state
	 * @param start the lower bound of the range of external members
	 * @param end the upper bound of the range of external members (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching external members
	 */
	public static List<ExternalMember> findByG_E_S(
		long groupId, long[] externalUserIds, String requestState, int start,
		int end, OrderByComparator<ExternalMember> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByG_E_S(
			groupId, externalUserIds, requestState, start, end,
			orderByComparator, useFinderCache);
	}

	/**
	 * Removes all the external members where groupId = &#63; and externalUserId = &#63; and requestState = &#63; from the database.
	 *
	 * @param groupId the group ID
	 * @param externalUserId the external user ID
	 * @param requestState the request state
	 */
	public static void removeByG_E_S(
		long groupId, long externalUserId, String requestState) {

		getPersistence().removeByG_E_S(groupId, externalUserId, requestState);
	}

	/**
	 * Returns the number of external members where groupId = &#63; and externalUserId = &#63; and requestState = &#63;.
	 *
	 * @param groupId the group ID
	 * @param externalUserId the external user ID
	 * @param requestState the request state
	 * @return the number of matching external members
	 */
	public static int countByG_E_S(
		long groupId, long externalUserId, String requestState) {

		return getPersistence().countByG_E_S(
			groupId, externalUserId, requestState);
	}

	/**
	 * Returns the number of external members where groupId = &#63; and externalUserId = any &#63; and requestState = &#63;.
	 *
	 * @param groupId the group ID
	 * @param externalUserIds the external user IDs
	 * @param requestState the request state
	 * @return the number of matching external members
	 */
	public static int countByG_E_S(
		long groupId, long[] externalUserIds, String requestState) {

		return getPersistence().countByG_E_S(
			groupId, externalUserIds, requestState);
	}

	/**
	 * Returns all the external members where externalUserId = &#63;.
	 *
	 * @param externalUserId the external user ID
	 * @return the matching external members
	 */
	public static List<ExternalMember> findByExternalUserId(
		long externalUserId) {

		return getPersistence().findByExternalUserId(externalUserId);
	}

	/**
	 * Returns a range of all the external members where externalUserId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ExternalMemberModelImpl</code>.
	 * </p>
	 *
	 * @param externalUserId the external user ID
	 * @param start the lower bound of the range of external members
	 * @param end the upper bound of the range of external members (not inclusive)
	 * @return the range of matching external members
	 */
	public static List<ExternalMember> findByExternalUserId(
		long externalUserId, int start, int end) {

		return getPersistence().findByExternalUserId(
			externalUserId, start, end);
	}

	/**
	 * Returns an ordered range of all the external members where externalUserId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ExternalMemberModelImpl</code>.
	 * </p>
	 *
	 * @param externalUserId the external user ID
	 * @param start the lower bound of the range of external members
	 * @param end the upper bound of the range of external members (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching external members
	 */
	public static List<ExternalMember> findByExternalUserId(
		long externalUserId, int start, int end,
		OrderByComparator<ExternalMember> orderByComparator) {

		return getPersistence().findByExternalUserId(
			externalUserId, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the external members where externalUserId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ExternalMemberModelImpl</code>.
	 * </p>
	 *
	 * @param externalUserId the external user ID
	 * @param start the lower bound of the range of external members
	 * @param end the upper bound of the range of external members (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching external members
	 */
	public static List<ExternalMember> findByExternalUserId(
		long externalUserId, int start, int end,
		OrderByComparator<ExternalMember> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByExternalUserId(
			externalUserId, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first external member in the ordered set where externalUserId = &#63;.
	 *
	 * @param externalUserId the external user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching external member
	 * @throws NoSuchExternalMemberException if a matching external member could not be found
	 */
	public static ExternalMember findByExternalUserId_First(
			long externalUserId,
			OrderByComparator<ExternalMember> orderByComparator)
		throws nl.klassenkring.membership.exception.
			NoSuchExternalMemberException {

		return getPersistence().findByExternalUserId_First(
			externalUserId, orderByComparator);
	}

	/**
	 * Returns the first external member in the ordered set where externalUserId = &#63;.
	 *
	 * @param externalUserId the external user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching external member, or <code>null</code> if a matching external member could not be found
	 */
	public static ExternalMember fetchByExternalUserId_First(
		long externalUserId,
		OrderByComparator<ExternalMember> orderByComparator) {

		return getPersistence().fetchByExternalUserId_First(
			externalUserId, orderByComparator);
	}

	/**
	 * Returns the last external member in the ordered set where externalUserId = &#63;.
	 *
	 * @param externalUserId the external user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching external member
	 * @throws NoSuchExternalMemberException if a matching external member could not be found
	 */
	public static ExternalMember findByExternalUserId_Last(
			long externalUserId,
			OrderByComparator<ExternalMember> orderByComparator)
		throws nl.klassenkring.membership.exception.
			NoSuchExternalMemberException {

		return getPersistence().findByExternalUserId_Last(
			externalUserId, orderByComparator);
	}

	/**
	 * Returns the last external member in the ordered set where externalUserId = &#63;.
	 *
	 * @param externalUserId the external user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching external member, or <code>null</code> if a matching external member could not be found
	 */
	public static ExternalMember fetchByExternalUserId_Last(
		long externalUserId,
		OrderByComparator<ExternalMember> orderByComparator) {

		return getPersistence().fetchByExternalUserId_Last(
			externalUserId, orderByComparator);
	}

	/**
	 * Returns the external members before and after the current external member in the ordered set where externalUserId = &#63;.
	 *
	 * @param externalMemberId the primary key of the current external member
	 * @param externalUserId the external user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next external member
	 * @throws NoSuchExternalMemberException if a external member with the primary key could not be found
	 */
	public static ExternalMember[] findByExternalUserId_PrevAndNext(
			long externalMemberId, long externalUserId,
			OrderByComparator<ExternalMember> orderByComparator)
		throws nl.klassenkring.membership.exception.
			NoSuchExternalMemberException {

		return getPersistence().findByExternalUserId_PrevAndNext(
			externalMemberId, externalUserId, orderByComparator);
	}

	/**
	 * Removes all the external members where externalUserId = &#63; from the database.
	 *
	 * @param externalUserId the external user ID
	 */
	public static void removeByExternalUserId(long externalUserId) {
		getPersistence().removeByExternalUserId(externalUserId);
	}

	/**
	 * Returns the number of external members where externalUserId = &#63;.
	 *
	 * @param externalUserId the external user ID
	 * @return the number of matching external members
	 */
	public static int countByExternalUserId(long externalUserId) {
		return getPersistence().countByExternalUserId(externalUserId);
	}

	/**
	 * Returns all the external members where requestState = &#63; and endDate &le; &#63;.
	 *
	 * @param requestState the request state
	 * @param endDate the end date
	 * @return the matching external members
	 */
	public static List<ExternalMember> findByS_LtE(
		String requestState, Date endDate) {

		return getPersistence().findByS_LtE(requestState, endDate);
	}

	/**
	 * Returns a range of all the external members where requestState = &#63; and endDate &le; &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ExternalMemberModelImpl</code>.
	 * </p>
	 *
	 * @param requestState the request state
	 * @param endDate the end date
	 * @param start the lower bound of the range of external members
	 * @param end the upper bound of the range of external members (not inclusive)
	 * @return the range of matching external members
	 */
	public static List<ExternalMember> findByS_LtE(
		String requestState, Date endDate, int start, int end) {

		return getPersistence().findByS_LtE(requestState, endDate, start, end);
	}

	/**
	 * Returns an ordered range of all the external members where requestState = &#63; and endDate &le; &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ExternalMemberModelImpl</code>.
	 * </p>
	 *
	 * @param requestState the request state
	 * @param endDate the end date
	 * @param start the lower bound of the range of external members
	 * @param end the upper bound of the range of external members (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching external members
	 */
	public static List<ExternalMember> findByS_LtE(
		String requestState, Date endDate, int start, int end,
		OrderByComparator<ExternalMember> orderByComparator) {

		return getPersistence().findByS_LtE(
			requestState, endDate, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the external members where requestState = &#63; and endDate &le; &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ExternalMemberModelImpl</code>.
	 * </p>
	 *
	 * @param requestState the request state
	 * @param endDate the end date
	 * @param start the lower bound of the range of external members
	 * @param end the upper bound of the range of external members (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching external members
	 */
	public static List<ExternalMember> findByS_LtE(
		String requestState, Date endDate, int start, int end,
		OrderByComparator<ExternalMember> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByS_LtE(
			requestState, endDate, start, end, orderByComparator,
			useFinderCache);
	}

	/**
	 * Returns the first external member in the ordered set where requestState = &#63; and endDate &le; &#63;.
	 *
	 * @param requestState the request state
	 * @param endDate the end date
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching external member
	 * @throws NoSuchExternalMemberException if a matching external member could not be found
	 */
	public static ExternalMember findByS_LtE_First(
			String requestState, Date endDate,
			OrderByComparator<ExternalMember> orderByComparator)
		throws nl.klassenkring.membership.exception.
			NoSuchExternalMemberException {

		return getPersistence().findByS_LtE_First(
			requestState, endDate, orderByComparator);
	}

	/**
	 * Returns the first external member in the ordered set where requestState = &#63; and endDate &le; &#63;.
	 *
	 * @param requestState the request state
	 * @param endDate the end date
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching external member, or <code>null</code> if a matching external member could not be found
	 */
	public static ExternalMember fetchByS_LtE_First(
		String requestState, Date endDate,
		OrderByComparator<ExternalMember> orderByComparator) {

		return getPersistence().fetchByS_LtE_First(
			requestState, endDate, orderByComparator);
	}

	/**
	 * Returns the last external member in the ordered set where requestState = &#63; and endDate &le; &#63;.
	 *
	 * @param requestState the request state
	 * @param endDate the end date
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching external member
	 * @throws NoSuchExternalMemberException if a matching external member could not be found
	 */
	public static ExternalMember findByS_LtE_Last(
			String requestState, Date endDate,
			OrderByComparator<ExternalMember> orderByComparator)
		throws nl.klassenkring.membership.exception.
			NoSuchExternalMemberException {

		return getPersistence().findByS_LtE_Last(
			requestState, endDate, orderByComparator);
	}

	/**
	 * Returns the last external member in the ordered set where requestState = &#63; and endDate &le; &#63;.
	 *
	 * @param requestState the request state
	 * @param endDate the end date
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching external member, or <code>null</code> if a matching external member could not be found
	 */
	public static ExternalMember fetchByS_LtE_Last(
		String requestState, Date endDate,
		OrderByComparator<ExternalMember> orderByComparator) {

		return getPersistence().fetchByS_LtE_Last(
			requestState, endDate, orderByComparator);
	}

	/**
	 * Returns the external members before and after the current external member in the ordered set where requestState = &#63; and endDate &le; &#63;.
	 *
	 * @param externalMemberId the primary key of the current external member
	 * @param requestState the request state
	 * @param endDate the end date
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next external member
	 * @throws NoSuchExternalMemberException if a external member with the primary key could not be found
	 */
	public static ExternalMember[] findByS_LtE_PrevAndNext(
			long externalMemberId, String requestState, Date endDate,
			OrderByComparator<ExternalMember> orderByComparator)
		throws nl.klassenkring.membership.exception.
			NoSuchExternalMemberException {

		return getPersistence().findByS_LtE_PrevAndNext(
			externalMemberId, requestState, endDate, orderByComparator);
	}

	/**
	 * Removes all the external members where requestState = &#63; and endDate &le; &#63; from the database.
	 *
	 * @param requestState the request state
	 * @param endDate the end date
	 */
	public static void removeByS_LtE(String requestState, Date endDate) {
		getPersistence().removeByS_LtE(requestState, endDate);
	}

	/**
	 * Returns the number of external members where requestState = &#63; and endDate &le; &#63;.
	 *
	 * @param requestState the request state
	 * @param endDate the end date
	 * @return the number of matching external members
	 */
	public static int countByS_LtE(String requestState, Date endDate) {
		return getPersistence().countByS_LtE(requestState, endDate);
	}

	/**
	 * Caches the external member in the entity cache if it is enabled.
	 *
	 * @param externalMember the external member
	 */
	public static void cacheResult(ExternalMember externalMember) {
		getPersistence().cacheResult(externalMember);
	}

	/**
	 * Caches the external members in the entity cache if it is enabled.
	 *
	 * @param externalMembers the external members
	 */
	public static void cacheResult(List<ExternalMember> externalMembers) {
		getPersistence().cacheResult(externalMembers);
	}

	/**
	 * Creates a new external member with the primary key. Does not add the external member to the database.
	 *
	 * @param externalMemberId the primary key for the new external member
	 * @return the new external member
	 */
	public static ExternalMember create(long externalMemberId) {
		return getPersistence().create(externalMemberId);
	}

	/**
	 * Removes the external member with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param externalMemberId the primary key of the external member
	 * @return the external member that was removed
	 * @throws NoSuchExternalMemberException if a external member with the primary key could not be found
	 */
	public static ExternalMember remove(long externalMemberId)
		throws nl.klassenkring.membership.exception.
			NoSuchExternalMemberException {

		return getPersistence().remove(externalMemberId);
	}

	public static ExternalMember updateImpl(ExternalMember externalMember) {
		return getPersistence().updateImpl(externalMember);
	}

	/**
	 * Returns the external member with the primary key or throws a <code>NoSuchExternalMemberException</code> if it could not be found.
	 *
	 * @param externalMemberId the primary key of the external member
	 * @return the external member
	 * @throws NoSuchExternalMemberException if a external member with the primary key could not be found
	 */
	public static ExternalMember findByPrimaryKey(long externalMemberId)
		throws nl.klassenkring.membership.exception.
			NoSuchExternalMemberException {

		return getPersistence().findByPrimaryKey(externalMemberId);
	}

	/**
	 * Returns the external member with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param externalMemberId the primary key of the external member
	 * @return the external member, or <code>null</code> if a external member with the primary key could not be found
	 */
	public static ExternalMember fetchByPrimaryKey(long externalMemberId) {
		return getPersistence().fetchByPrimaryKey(externalMemberId);
	}

	/**
	 * Returns all the external members.
	 *
	 * @return the external members
	 */
	public static List<ExternalMember> findAll() {
		return getPersistence().findAll();
	}

	/**
	 * Returns a range of all the external members.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ExternalMemberModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of external members
	 * @param end the upper bound of the range of external members (not inclusive)
	 * @return the range of external members
	 */
	public static List<ExternalMember> findAll(int start, int end) {
		return getPersistence().findAll(start, end);
	}

	/**
	 * Returns an ordered range of all the external members.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ExternalMemberModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of external members
	 * @param end the upper bound of the range of external members (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of external members
	 */
	public static List<ExternalMember> findAll(
		int start, int end,
		OrderByComparator<ExternalMember> orderByComparator) {

		return getPersistence().findAll(start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the external members.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ExternalMemberModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of external members
	 * @param end the upper bound of the range of external members (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of external members
	 */
	public static List<ExternalMember> findAll(
		int start, int end, OrderByComparator<ExternalMember> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findAll(
			start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Removes all the external members from the database.
	 */
	public static void removeAll() {
		getPersistence().removeAll();
	}

	/**
	 * Returns the number of external members.
	 *
	 * @return the number of external members
	 */
	public static int countAll() {
		return getPersistence().countAll();
	}

	public static ExternalMemberPersistence getPersistence() {
		return _persistence;
	}

	public static void setPersistence(ExternalMemberPersistence persistence) {
		_persistence = persistence;
	}

	private static volatile ExternalMemberPersistence _persistence;

}