/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.membership.service.persistence;

import com.liferay.portal.kernel.service.persistence.BasePersistence;

import java.util.Date;

import nl.klassenkring.membership.exception.NoSuchExternalMemberException;
import nl.klassenkring.membership.model.ExternalMember;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The persistence interface for the external member service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @see ExternalMemberUtil
 * @generated
 */
@ProviderType
public interface ExternalMemberPersistence
	extends BasePersistence<ExternalMember> {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this interface directly. Always use {@link ExternalMemberUtil} to access the external member persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this interface.
	 */

	/**
	 * Returns all the external members where groupId = &#63; and requestState = &#63;.
	 *
	 * @param groupId the group ID
	 * @param requestState the request state
	 * @return the matching external members
	 */
	public java.util.List<ExternalMember> findByG_S(
		long groupId, String requestState);

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
	public java.util.List<ExternalMember> findByG_S(
		long groupId, String requestState, int start, int end);

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
	public java.util.List<ExternalMember> findByG_S(
		long groupId, String requestState, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<ExternalMember>
			orderByComparator);

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
	public java.util.List<ExternalMember> findByG_S(
		long groupId, String requestState, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<ExternalMember>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first external member in the ordered set where groupId = &#63; and requestState = &#63;.
	 *
	 * @param groupId the group ID
	 * @param requestState the request state
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching external member
	 * @throws NoSuchExternalMemberException if a matching external member could not be found
	 */
	public ExternalMember findByG_S_First(
			long groupId, String requestState,
			com.liferay.portal.kernel.util.OrderByComparator<ExternalMember>
				orderByComparator)
		throws NoSuchExternalMemberException;

	/**
	 * Returns the first external member in the ordered set where groupId = &#63; and requestState = &#63;.
	 *
	 * @param groupId the group ID
	 * @param requestState the request state
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching external member, or <code>null</code> if a matching external member could not be found
	 */
	public ExternalMember fetchByG_S_First(
		long groupId, String requestState,
		com.liferay.portal.kernel.util.OrderByComparator<ExternalMember>
			orderByComparator);

	/**
	 * Returns the last external member in the ordered set where groupId = &#63; and requestState = &#63;.
	 *
	 * @param groupId the group ID
	 * @param requestState the request state
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching external member
	 * @throws NoSuchExternalMemberException if a matching external member could not be found
	 */
	public ExternalMember findByG_S_Last(
			long groupId, String requestState,
			com.liferay.portal.kernel.util.OrderByComparator<ExternalMember>
				orderByComparator)
		throws NoSuchExternalMemberException;

	/**
	 * Returns the last external member in the ordered set where groupId = &#63; and requestState = &#63;.
	 *
	 * @param groupId the group ID
	 * @param requestState the request state
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching external member, or <code>null</code> if a matching external member could not be found
	 */
	public ExternalMember fetchByG_S_Last(
		long groupId, String requestState,
		com.liferay.portal.kernel.util.OrderByComparator<ExternalMember>
			orderByComparator);

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
	public ExternalMember[] findByG_S_PrevAndNext(
			long externalMemberId, long groupId, String requestState,
			com.liferay.portal.kernel.util.OrderByComparator<ExternalMember>
				orderByComparator)
		throws NoSuchExternalMemberException;

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
	public java.util.List<ExternalMember> findByG_S(
		long groupId, String[] requestStates);

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
	public java.util.List<ExternalMember> findByG_S(
		long groupId, String[] requestStates, int start, int end);

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
	public java.util.List<ExternalMember> findByG_S(
		long groupId, String[] requestStates, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<ExternalMember>
			orderByComparator);

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
	public java.util.List<ExternalMember> findByG_S(
		long groupId, String[] requestStates, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<ExternalMember>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Removes all the external members where groupId = &#63; and requestState = &#63; from the database.
	 *
	 * @param groupId the group ID
	 * @param requestState the request state
	 */
	public void removeByG_S(long groupId, String requestState);

	/**
	 * Returns the number of external members where groupId = &#63; and requestState = &#63;.
	 *
	 * @param groupId the group ID
	 * @param requestState the request state
	 * @return the number of matching external members
	 */
	public int countByG_S(long groupId, String requestState);

	/**
	 * Returns the number of external members where groupId = &#63; and requestState = any &#63;.
	 *
	 * @param groupId the group ID
	 * @param requestStates the request states
	 * @return the number of matching external members
	 */
	public int countByG_S(long groupId, String[] requestStates);

	/**
	 * Returns all the external members where groupId = &#63; and externalUserId = &#63; and requestState = &#63;.
	 *
	 * @param groupId the group ID
	 * @param externalUserId the external user ID
	 * @param requestState the request state
	 * @return the matching external members
	 */
	public java.util.List<ExternalMember> findByG_E_S(
		long groupId, long externalUserId, String requestState);

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
	public java.util.List<ExternalMember> findByG_E_S(
		long groupId, long externalUserId, String requestState, int start,
		int end);

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
	public java.util.List<ExternalMember> findByG_E_S(
		long groupId, long externalUserId, String requestState, int start,
		int end,
		com.liferay.portal.kernel.util.OrderByComparator<ExternalMember>
			orderByComparator);

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
	public java.util.List<ExternalMember> findByG_E_S(
		long groupId, long externalUserId, String requestState, int start,
		int end,
		com.liferay.portal.kernel.util.OrderByComparator<ExternalMember>
			orderByComparator,
		boolean useFinderCache);

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
	public ExternalMember findByG_E_S_First(
			long groupId, long externalUserId, String requestState,
			com.liferay.portal.kernel.util.OrderByComparator<ExternalMember>
				orderByComparator)
		throws NoSuchExternalMemberException;

	/**
	 * Returns the first external member in the ordered set where groupId = &#63; and externalUserId = &#63; and requestState = &#63;.
	 *
	 * @param groupId the group ID
	 * @param externalUserId the external user ID
	 * @param requestState the request state
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching external member, or <code>null</code> if a matching external member could not be found
	 */
	public ExternalMember fetchByG_E_S_First(
		long groupId, long externalUserId, String requestState,
		com.liferay.portal.kernel.util.OrderByComparator<ExternalMember>
			orderByComparator);

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
	public ExternalMember findByG_E_S_Last(
			long groupId, long externalUserId, String requestState,
			com.liferay.portal.kernel.util.OrderByComparator<ExternalMember>
				orderByComparator)
		throws NoSuchExternalMemberException;

	/**
	 * Returns the last external member in the ordered set where groupId = &#63; and externalUserId = &#63; and requestState = &#63;.
	 *
	 * @param groupId the group ID
	 * @param externalUserId the external user ID
	 * @param requestState the request state
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching external member, or <code>null</code> if a matching external member could not be found
	 */
	public ExternalMember fetchByG_E_S_Last(
		long groupId, long externalUserId, String requestState,
		com.liferay.portal.kernel.util.OrderByComparator<ExternalMember>
			orderByComparator);

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
	public ExternalMember[] findByG_E_S_PrevAndNext(
			long externalMemberId, long groupId, long externalUserId,
			String requestState,
			com.liferay.portal.kernel.util.OrderByComparator<ExternalMember>
				orderByComparator)
		throws NoSuchExternalMemberException;

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
	public java.util.List<ExternalMember> findByG_E_S(
		long groupId, long[] externalUserIds, String requestState);

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
	public java.util.List<ExternalMember> findByG_E_S(
		long groupId, long[] externalUserIds, String requestState, int start,
		int end);

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
	public java.util.List<ExternalMember> findByG_E_S(
		long groupId, long[] externalUserIds, String requestState, int start,
		int end,
		com.liferay.portal.kernel.util.OrderByComparator<ExternalMember>
			orderByComparator);

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
	public java.util.List<ExternalMember> findByG_E_S(
		long groupId, long[] externalUserIds, String requestState, int start,
		int end,
		com.liferay.portal.kernel.util.OrderByComparator<ExternalMember>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Removes all the external members where groupId = &#63; and externalUserId = &#63; and requestState = &#63; from the database.
	 *
	 * @param groupId the group ID
	 * @param externalUserId the external user ID
	 * @param requestState the request state
	 */
	public void removeByG_E_S(
		long groupId, long externalUserId, String requestState);

	/**
	 * Returns the number of external members where groupId = &#63; and externalUserId = &#63; and requestState = &#63;.
	 *
	 * @param groupId the group ID
	 * @param externalUserId the external user ID
	 * @param requestState the request state
	 * @return the number of matching external members
	 */
	public int countByG_E_S(
		long groupId, long externalUserId, String requestState);

	/**
	 * Returns the number of external members where groupId = &#63; and externalUserId = any &#63; and requestState = &#63;.
	 *
	 * @param groupId the group ID
	 * @param externalUserIds the external user IDs
	 * @param requestState the request state
	 * @return the number of matching external members
	 */
	public int countByG_E_S(
		long groupId, long[] externalUserIds, String requestState);

	/**
	 * Returns all the external members where externalUserId = &#63;.
	 *
	 * @param externalUserId the external user ID
	 * @return the matching external members
	 */
	public java.util.List<ExternalMember> findByExternalUserId(
		long externalUserId);

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
	public java.util.List<ExternalMember> findByExternalUserId(
		long externalUserId, int start, int end);

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
	public java.util.List<ExternalMember> findByExternalUserId(
		long externalUserId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<ExternalMember>
			orderByComparator);

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
	public java.util.List<ExternalMember> findByExternalUserId(
		long externalUserId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<ExternalMember>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first external member in the ordered set where externalUserId = &#63;.
	 *
	 * @param externalUserId the external user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching external member
	 * @throws NoSuchExternalMemberException if a matching external member could not be found
	 */
	public ExternalMember findByExternalUserId_First(
			long externalUserId,
			com.liferay.portal.kernel.util.OrderByComparator<ExternalMember>
				orderByComparator)
		throws NoSuchExternalMemberException;

	/**
	 * Returns the first external member in the ordered set where externalUserId = &#63;.
	 *
	 * @param externalUserId the external user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching external member, or <code>null</code> if a matching external member could not be found
	 */
	public ExternalMember fetchByExternalUserId_First(
		long externalUserId,
		com.liferay.portal.kernel.util.OrderByComparator<ExternalMember>
			orderByComparator);

	/**
	 * Returns the last external member in the ordered set where externalUserId = &#63;.
	 *
	 * @param externalUserId the external user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching external member
	 * @throws NoSuchExternalMemberException if a matching external member could not be found
	 */
	public ExternalMember findByExternalUserId_Last(
			long externalUserId,
			com.liferay.portal.kernel.util.OrderByComparator<ExternalMember>
				orderByComparator)
		throws NoSuchExternalMemberException;

	/**
	 * Returns the last external member in the ordered set where externalUserId = &#63;.
	 *
	 * @param externalUserId the external user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching external member, or <code>null</code> if a matching external member could not be found
	 */
	public ExternalMember fetchByExternalUserId_Last(
		long externalUserId,
		com.liferay.portal.kernel.util.OrderByComparator<ExternalMember>
			orderByComparator);

	/**
	 * Returns the external members before and after the current external member in the ordered set where externalUserId = &#63;.
	 *
	 * @param externalMemberId the primary key of the current external member
	 * @param externalUserId the external user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next external member
	 * @throws NoSuchExternalMemberException if a external member with the primary key could not be found
	 */
	public ExternalMember[] findByExternalUserId_PrevAndNext(
			long externalMemberId, long externalUserId,
			com.liferay.portal.kernel.util.OrderByComparator<ExternalMember>
				orderByComparator)
		throws NoSuchExternalMemberException;

	/**
	 * Removes all the external members where externalUserId = &#63; from the database.
	 *
	 * @param externalUserId the external user ID
	 */
	public void removeByExternalUserId(long externalUserId);

	/**
	 * Returns the number of external members where externalUserId = &#63;.
	 *
	 * @param externalUserId the external user ID
	 * @return the number of matching external members
	 */
	public int countByExternalUserId(long externalUserId);

	/**
	 * Returns all the external members where requestState = &#63; and endDate &le; &#63;.
	 *
	 * @param requestState the request state
	 * @param endDate the end date
	 * @return the matching external members
	 */
	public java.util.List<ExternalMember> findByS_LtE(
		String requestState, Date endDate);

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
	public java.util.List<ExternalMember> findByS_LtE(
		String requestState, Date endDate, int start, int end);

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
	public java.util.List<ExternalMember> findByS_LtE(
		String requestState, Date endDate, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<ExternalMember>
			orderByComparator);

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
	public java.util.List<ExternalMember> findByS_LtE(
		String requestState, Date endDate, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<ExternalMember>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first external member in the ordered set where requestState = &#63; and endDate &le; &#63;.
	 *
	 * @param requestState the request state
	 * @param endDate the end date
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching external member
	 * @throws NoSuchExternalMemberException if a matching external member could not be found
	 */
	public ExternalMember findByS_LtE_First(
			String requestState, Date endDate,
			com.liferay.portal.kernel.util.OrderByComparator<ExternalMember>
				orderByComparator)
		throws NoSuchExternalMemberException;

	/**
	 * Returns the first external member in the ordered set where requestState = &#63; and endDate &le; &#63;.
	 *
	 * @param requestState the request state
	 * @param endDate the end date
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching external member, or <code>null</code> if a matching external member could not be found
	 */
	public ExternalMember fetchByS_LtE_First(
		String requestState, Date endDate,
		com.liferay.portal.kernel.util.OrderByComparator<ExternalMember>
			orderByComparator);

	/**
	 * Returns the last external member in the ordered set where requestState = &#63; and endDate &le; &#63;.
	 *
	 * @param requestState the request state
	 * @param endDate the end date
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching external member
	 * @throws NoSuchExternalMemberException if a matching external member could not be found
	 */
	public ExternalMember findByS_LtE_Last(
			String requestState, Date endDate,
			com.liferay.portal.kernel.util.OrderByComparator<ExternalMember>
				orderByComparator)
		throws NoSuchExternalMemberException;

	/**
	 * Returns the last external member in the ordered set where requestState = &#63; and endDate &le; &#63;.
	 *
	 * @param requestState the request state
	 * @param endDate the end date
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching external member, or <code>null</code> if a matching external member could not be found
	 */
	public ExternalMember fetchByS_LtE_Last(
		String requestState, Date endDate,
		com.liferay.portal.kernel.util.OrderByComparator<ExternalMember>
			orderByComparator);

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
	public ExternalMember[] findByS_LtE_PrevAndNext(
			long externalMemberId, String requestState, Date endDate,
			com.liferay.portal.kernel.util.OrderByComparator<ExternalMember>
				orderByComparator)
		throws NoSuchExternalMemberException;

	/**
	 * Removes all the external members where requestState = &#63; and endDate &le; &#63; from the database.
	 *
	 * @param requestState the request state
	 * @param endDate the end date
	 */
	public void removeByS_LtE(String requestState, Date endDate);

	/**
	 * Returns the number of external members where requestState = &#63; and endDate &le; &#63;.
	 *
	 * @param requestState the request state
	 * @param endDate the end date
	 * @return the number of matching external members
	 */
	public int countByS_LtE(String requestState, Date endDate);

	/**
	 * Caches the external member in the entity cache if it is enabled.
	 *
	 * @param externalMember the external member
	 */
	public void cacheResult(ExternalMember externalMember);

	/**
	 * Caches the external members in the entity cache if it is enabled.
	 *
	 * @param externalMembers the external members
	 */
	public void cacheResult(java.util.List<ExternalMember> externalMembers);

	/**
	 * Creates a new external member with the primary key. Does not add the external member to the database.
	 *
	 * @param externalMemberId the primary key for the new external member
	 * @return the new external member
	 */
	public ExternalMember create(long externalMemberId);

	/**
	 * Removes the external member with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param externalMemberId the primary key of the external member
	 * @return the external member that was removed
	 * @throws NoSuchExternalMemberException if a external member with the primary key could not be found
	 */
	public ExternalMember remove(long externalMemberId)
		throws NoSuchExternalMemberException;

	public ExternalMember updateImpl(ExternalMember externalMember);

	/**
	 * Returns the external member with the primary key or throws a <code>NoSuchExternalMemberException</code> if it could not be found.
	 *
	 * @param externalMemberId the primary key of the external member
	 * @return the external member
	 * @throws NoSuchExternalMemberException if a external member with the primary key could not be found
	 */
	public ExternalMember findByPrimaryKey(long externalMemberId)
		throws NoSuchExternalMemberException;

	/**
	 * Returns the external member with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param externalMemberId the primary key of the external member
	 * @return the external member, or <code>null</code> if a external member with the primary key could not be found
	 */
	public ExternalMember fetchByPrimaryKey(long externalMemberId);

	/**
	 * Returns all the external members.
	 *
	 * @return the external members
	 */
	public java.util.List<ExternalMember> findAll();

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
	public java.util.List<ExternalMember> findAll(int start, int end);

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
	public java.util.List<ExternalMember> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<ExternalMember>
			orderByComparator);

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
	public java.util.List<ExternalMember> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<ExternalMember>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Removes all the external members from the database.
	 */
	public void removeAll();

	/**
	 * Returns the number of external members.
	 *
	 * @return the number of external members
	 */
	public int countAll();

}