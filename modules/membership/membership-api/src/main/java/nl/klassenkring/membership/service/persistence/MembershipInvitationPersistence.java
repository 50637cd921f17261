/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.membership.service.persistence;

import com.liferay.portal.kernel.service.persistence.BasePersistence;

import java.util.Date;

import nl.klassenkring.membership.exception.NoSuchMembershipInvitationException;
import nl.klassenkring.membership.model.MembershipInvitation;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The persistence interface for the membership invitation service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @see MembershipInvitationUtil
 * @generated
 */
@ProviderType
public interface MembershipInvitationPersistence
	extends BasePersistence<MembershipInvitation> {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this interface directly. Always use {@link MembershipInvitationUtil} to access the membership invitation persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this interface.
	 */

	/**
	 * Returns all the membership invitations where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @return the matching membership invitations
	 */
	public java.util.List<MembershipInvitation> findByGroupId(long groupId);

	/**
	 * Returns a range of all the membership invitations where groupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>MembershipInvitationModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param start the lower bound of the range of membership invitations
	 * @param end the upper bound of the range of membership invitations (not inclusive)
	 * @return the range of matching membership invitations
	 */
	public java.util.List<MembershipInvitation> findByGroupId(
		long groupId, int start, int end);

	/**
	 * Returns an ordered range of all the membership invitations where groupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>MembershipInvitationModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param start the lower bound of the range of membership invitations
	 * @param end the upper bound of the range of membership invitations (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching membership invitations
	 */
	public java.util.List<MembershipInvitation> findByGroupId(
		long groupId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<MembershipInvitation>
			orderByComparator);

	/**
	 * Returns an ordered range of all the membership invitations where groupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>MembershipInvitationModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param start the lower bound of the range of membership invitations
	 * @param end the upper bound of the range of membership invitations (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching membership invitations
	 */
	public java.util.List<MembershipInvitation> findByGroupId(
		long groupId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<MembershipInvitation>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first membership invitation in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching membership invitation
	 * @throws NoSuchMembershipInvitationException if a matching membership invitation could not be found
	 */
	public MembershipInvitation findByGroupId_First(
			long groupId,
			com.liferay.portal.kernel.util.OrderByComparator
				<MembershipInvitation> orderByComparator)
		throws NoSuchMembershipInvitationException;

	/**
	 * Returns the first membership invitation in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching membership invitation, or <code>null</code> if a matching membership invitation could not be found
	 */
	public MembershipInvitation fetchByGroupId_First(
		long groupId,
		com.liferay.portal.kernel.util.OrderByComparator<MembershipInvitation>
			orderByComparator);

	/**
	 * Returns the last membership invitation in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching membership invitation
	 * @throws NoSuchMembershipInvitationException if a matching membership invitation could not be found
	 */
	public MembershipInvitation findByGroupId_Last(
			long groupId,
			com.liferay.portal.kernel.util.OrderByComparator
				<MembershipInvitation> orderByComparator)
		throws NoSuchMembershipInvitationException;

	/**
	 * Returns the last membership invitation in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching membership invitation, or <code>null</code> if a matching membership invitation could not be found
	 */
	public MembershipInvitation fetchByGroupId_Last(
		long groupId,
		com.liferay.portal.kernel.util.OrderByComparator<MembershipInvitation>
			orderByComparator);

	/**
	 * Returns the membership invitations before and after the current membership invitation in the ordered set where groupId = &#63;.
	 *
	 * @param membershipInvitationId the primary key of the current membership invitation
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next membership invitation
	 * @throws NoSuchMembershipInvitationException if a membership invitation with the primary key could not be found
	 */
	public MembershipInvitation[] findByGroupId_PrevAndNext(
			long membershipInvitationId, long groupId,
			com.liferay.portal.kernel.util.OrderByComparator
				<MembershipInvitation> orderByComparator)
		throws NoSuchMembershipInvitationException;

	/**
	 * Removes all the membership invitations where groupId = &#63; from the database.
	 *
	 * @param groupId the group ID
	 */
	public void removeByGroupId(long groupId);

	/**
	 * Returns the number of membership invitations where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @return the number of matching membership invitations
	 */
	public int countByGroupId(long groupId);

	/**
	 * Returns all the membership invitations where groupId = &#63; and emailAddress = &#63;.
	 *
	 * @param groupId the group ID
	 * @param emailAddress the email address
	 * @return the matching membership invitations
	 */
	public java.util.List<MembershipInvitation> findByG_E(
		long groupId, String emailAddress);

	/**
	 * Returns a range of all the membership invitations where groupId = &#63; and emailAddress = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>MembershipInvitationModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param emailAddress the email address
	 * @param start the lower bound of the range of membership invitations
	 * @param end the upper bound of the range of membership invitations (not inclusive)
	 * @return the range of matching membership invitations
	 */
	public java.util.List<MembershipInvitation> findByG_E(
		long groupId, String emailAddress, int start, int end);

	/**
	 * Returns an ordered range of all the membership invitations where groupId = &#63; and emailAddress = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>MembershipInvitationModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param emailAddress the email address
	 * @param start the lower bound of the range of membership invitations
	 * @param end the upper bound of the range of membership invitations (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching membership invitations
	 */
	public java.util.List<MembershipInvitation> findByG_E(
		long groupId, String emailAddress, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<MembershipInvitation>
			orderByComparator);

	/**
	 * Returns an ordered range of all the membership invitations where groupId = &#63; and emailAddress = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>MembershipInvitationModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param emailAddress the email address
	 * @param start the lower bound of the range of membership invitations
	 * @param end the upper bound of the range of membership invitations (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching membership invitations
	 */
	public java.util.List<MembershipInvitation> findByG_E(
		long groupId, String emailAddress, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<MembershipInvitation>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first membership invitation in the ordered set where groupId = &#63; and emailAddress = &#63;.
	 *
	 * @param groupId the group ID
	 * @param emailAddress the email address
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching membership invitation
	 * @throws NoSuchMembershipInvitationException if a matching membership invitation could not be found
	 */
	public MembershipInvitation findByG_E_First(
			long groupId, String emailAddress,
			com.liferay.portal.kernel.util.OrderByComparator
				<MembershipInvitation> orderByComparator)
		throws NoSuchMembershipInvitationException;

	/**
	 * Returns the first membership invitation in the ordered set where groupId = &#63; and emailAddress = &#63;.
	 *
	 * @param groupId the group ID
	 * @param emailAddress the email address
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching membership invitation, or <code>null</code> if a matching membership invitation could not be found
	 */
	public MembershipInvitation fetchByG_E_First(
		long groupId, String emailAddress,
		com.liferay.portal.kernel.util.OrderByComparator<MembershipInvitation>
			orderByComparator);

	/**
	 * Returns the last membership invitation in the ordered set where groupId = &#63; and emailAddress = &#63;.
	 *
	 * @param groupId the group ID
	 * @param emailAddress the email address
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching membership invitation
	 * @throws NoSuchMembershipInvitationException if a matching membership invitation could not be found
	 */
	public MembershipInvitation findByG_E_Last(
			long groupId, String emailAddress,
			com.liferay.portal.kernel.util.OrderByComparator
				<MembershipInvitation> orderByComparator)
		throws NoSuchMembershipInvitationException;

	/**
	 * Returns the last membership invitation in the ordered set where groupId = &#63; and emailAddress = &#63;.
	 *
	 * @param groupId the group ID
	 * @param emailAddress the email address
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching membership invitation, or <code>null</code> if a matching membership invitation could not be found
	 */
	public MembershipInvitation fetchByG_E_Last(
		long groupId, String emailAddress,
		com.liferay.portal.kernel.util.OrderByComparator<MembershipInvitation>
			orderByComparator);

	/**
	 * Returns the membership invitations before and after the current membership invitation in the ordered set where groupId = &#63; and emailAddress = &#63;.
	 *
	 * @param membershipInvitationId the primary key of the current membership invitation
	 * @param groupId the group ID
	 * @param emailAddress the email address
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next membership invitation
	 * @throws NoSuchMembershipInvitationException if a membership invitation with the primary key could not be found
	 */
	public MembershipInvitation[] findByG_E_PrevAndNext(
			long membershipInvitationId, long groupId, String emailAddress,
			com.liferay.portal.kernel.util.OrderByComparator
				<MembershipInvitation> orderByComparator)
		throws NoSuchMembershipInvitationException;

	/**
	 * Removes all the membership invitations where groupId = &#63; and emailAddress = &#63; from the database.
	 *
	 * @param groupId the group ID
	 * @param emailAddress the email address
	 */
	public void removeByG_E(long groupId, String emailAddress);

	/**
	 * Returns the number of membership invitations where groupId = &#63; and emailAddress = &#63;.
	 *
	 * @param groupId the group ID
	 * @param emailAddress the email address
	 * @return the number of matching membership invitations
	 */
	public int countByG_E(long groupId, String emailAddress);

	/**
	 * Returns all the membership invitations where groupId = &#63; and redeemedByUserId = &#63; and expirationDate &gt; &#63;.
	 *
	 * @param groupId the group ID
	 * @param redeemedByUserId the redeemed by user ID
	 * @param expirationDate the expiration date
	 * @return the matching membership invitations
	 */
	public java.util.List<MembershipInvitation> findByG_R_GtE(
		long groupId, long redeemedByUserId, Date expirationDate);

	/**
	 * Returns a range of all the membership invitations where groupId = &#63; and redeemedByUserId = &#63; and expirationDate &gt; &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>MembershipInvitationModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param redeemedByUserId the redeemed by user ID
	 * @param expirationDate the expiration date
	 * @param start the lower bound of the range of membership invitations
	 * @param end the upper bound of the range of membership invitations (not inclusive)
	 * @return the range of matching membership invitations
	 */
	public java.util.List<MembershipInvitation> findByG_R_GtE(
		long groupId, long redeemedByUserId, Date expirationDate, int start,
		int end);

	/**
	 * Returns an ordered range of all the membership invitations where groupId = &#63; and redeemedByUserId = &#63; and expirationDate &gt; &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>MembershipInvitationModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param redeemedByUserId the redeemed by user ID
	 * @param expirationDate the expiration date
	 * @param start the lower bound of the range of membership invitations
	 * @param end the upper bound of the range of membership invitations (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching membership invitations
	 */
	public java.util.List<MembershipInvitation> findByG_R_GtE(
		long groupId, long redeemedByUserId, Date expirationDate, int start,
		int end,
		com.liferay.portal.kernel.util.OrderByComparator<MembershipInvitation>
			orderByComparator);

	/**
	 * Returns an ordered range of all the membership invitations where groupId = &#63; and redeemedByUserId = &#63; and expirationDate &gt; &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>MembershipInvitationModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param redeemedByUserId the redeemed by user ID
	 * @param expirationDate the expiration date
	 * @param start the lower bound of the range of membership invitations
	 * @param end the upper bound of the range of membership invitations (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching membership invitations
	 */
	public java.util.List<MembershipInvitation> findByG_R_GtE(
		long groupId, long redeemedByUserId, Date expirationDate, int start,
		int end,
		com.liferay.portal.kernel.util.OrderByComparator<MembershipInvitation>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first membership invitation in the ordered set where groupId = &#63; and redeemedByUserId = &#63; and expirationDate &gt; &#63;.
	 *
	 * @param groupId the group ID
	 * @param redeemedByUserId the redeemed by user ID
	 * @param expirationDate the expiration date
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching membership invitation
	 * @throws NoSuchMembershipInvitationException if a matching membership invitation could not be found
	 */
	public MembershipInvitation findByG_R_GtE_First(
			long groupId, long redeemedByUserId, Date expirationDate,
			com.liferay.portal.kernel.util.OrderByComparator
				<MembershipInvitation> orderByComparator)
		throws NoSuchMembershipInvitationException;

	/**
	 * Returns the first membership invitation in the ordered set where groupId = &#63; and redeemedByUserId = &#63; and expirationDate &gt; &#63;.
	 *
	 * @param groupId the group ID
	 * @param redeemedByUserId the redeemed by user ID
	 * @param expirationDate the expiration date
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching membership invitation, or <code>null</code> if a matching membership invitation could not be found
	 */
	public MembershipInvitation fetchByG_R_GtE_First(
		long groupId, long redeemedByUserId, Date expirationDate,
		com.liferay.portal.kernel.util.OrderByComparator<MembershipInvitation>
			orderByComparator);

	/**
	 * Returns the last membership invitation in the ordered set where groupId = &#63; and redeemedByUserId = &#63; and expirationDate &gt; &#63;.
	 *
	 * @param groupId the group ID
	 * @param redeemedByUserId the redeemed by user ID
	 * @param expirationDate the expiration date
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching membership invitation
	 * @throws NoSuchMembershipInvitationException if a matching membership invitation could not be found
	 */
	public MembershipInvitation findByG_R_GtE_Last(
			long groupId, long redeemedByUserId, Date expirationDate,
			com.liferay.portal.kernel.util.OrderByComparator
				<MembershipInvitation> orderByComparator)
		throws NoSuchMembershipInvitationException;

	/**
	 * Returns the last membership invitation in the ordered set where groupId = &#63; and redeemedByUserId = &#63; and expirationDate &gt; &#63;.
	 *
	 * @param groupId the group ID
	 * @param redeemedByUserId the redeemed by user ID
	 * @param expirationDate the expiration date
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching membership invitation, or <code>null</code> if a matching membership invitation could not be found
	 */
	public MembershipInvitation fetchByG_R_GtE_Last(
		long groupId, long redeemedByUserId, Date expirationDate,
		com.liferay.portal.kernel.util.OrderByComparator<MembershipInvitation>
			orderByComparator);

	/**
	 * Returns the membership invitations before and after the current membership invitation in the ordered set where groupId = &#63; and redeemedByUserId = &#63; and expirationDate &gt; &#63;.
	 *
	 * @param membershipInvitationId the primary key of the current membership invitation
	 * @param groupId the group ID
	 * @param redeemedByUserId the redeemed by user ID
	 * @param expirationDate the expiration date
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next membership invitation
	 * @throws NoSuchMembershipInvitationException if a membership invitation with the primary key could not be found
	 */
	public MembershipInvitation[] findByG_R_GtE_PrevAndNext(
			long membershipInvitationId, long groupId, long redeemedByUserId,
			Date expirationDate,
			com.liferay.portal.kernel.util.OrderByComparator
				<MembershipInvitation> orderByComparator)
		throws NoSuchMembershipInvitationException;

	/**
	 * Removes all the membership invitations where groupId = &#63; and redeemedByUserId = &#63; and expirationDate &gt; &#63; from the database.
	 *
	 * @param groupId the group ID
	 * @param redeemedByUserId the redeemed by user ID
	 * @param expirationDate the expiration date
	 */
	public void removeByG_R_GtE(
		long groupId, long redeemedByUserId, Date expirationDate);

	/**
	 * Returns the number of membership invitations where groupId = &#63; and redeemedByUserId = &#63; and expirationDate &gt; &#63;.
	 *
	 * @param groupId the group ID
	 * @param redeemedByUserId the redeemed by user ID
	 * @param expirationDate the expiration date
	 * @return the number of matching membership invitations
	 */
	public int countByG_R_GtE(
		long groupId, long redeemedByUserId, Date expirationDate);

	/**
	 * Returns the membership invitation where codeHash = &#63; or throws a <code>NoSuchMembershipInvitationException</code> if it could not be found.
	 *
	 * @param codeHash the code hash
	 * @return the matching membership invitation
	 * @throws NoSuchMembershipInvitationException if a matching membership invitation could not be found
	 */
	public MembershipInvitation findByCodeHash(String codeHash)
		throws NoSuchMembershipInvitationException;

	/**
	 * Returns the membership invitation where codeHash = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param codeHash the code hash
	 * @return the matching membership invitation, or <code>null</code> if a matching membership invitation could not be found
	 */
	public MembershipInvitation fetchByCodeHash(String codeHash);

	/**
	 * Returns the membership invitation where codeHash = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param codeHash the code hash
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching membership invitation, or <code>null</code> if a matching membership invitation could not be found
	 */
	public MembershipInvitation fetchByCodeHash(
		String codeHash, boolean useFinderCache);

	/**
	 * Removes the membership invitation where codeHash = &#63; from the database.
	 *
	 * @param codeHash the code hash
	 * @return the membership invitation that was removed
	 */
	public MembershipInvitation removeByCodeHash(String codeHash)
		throws NoSuchMembershipInvitationException;

	/**
	 * Returns the number of membership invitations where codeHash = &#63;.
	 *
	 * @param codeHash the code hash
	 * @return the number of matching membership invitations
	 */
	public int countByCodeHash(String codeHash);

	/**
	 * Caches the membership invitation in the entity cache if it is enabled.
	 *
	 * @param membershipInvitation the membership invitation
	 */
	public void cacheResult(MembershipInvitation membershipInvitation);

	/**
	 * Caches the membership invitations in the entity cache if it is enabled.
	 *
	 * @param membershipInvitations the membership invitations
	 */
	public void cacheResult(
		java.util.List<MembershipInvitation> membershipInvitations);

	/**
	 * Creates a new membership invitation with the primary key. Does not add the membership invitation to the database.
	 *
	 * @param membershipInvitationId the primary key for the new membership invitation
	 * @return the new membership invitation
	 */
	public MembershipInvitation create(long membershipInvitationId);

	/**
	 * Removes the membership invitation with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param membershipInvitationId the primary key of the membership invitation
	 * @return the membership invitation that was removed
	 * @throws NoSuchMembershipInvitationException if a membership invitation with the primary key could not be found
	 */
	public MembershipInvitation remove(long membershipInvitationId)
		throws NoSuchMembershipInvitationException;

	public MembershipInvitation updateImpl(
		MembershipInvitation membershipInvitation);

	/**
	 * Returns the membership invitation with the primary key or throws a <code>NoSuchMembershipInvitationException</code> if it could not be found.
	 *
	 * @param membershipInvitationId the primary key of the membership invitation
	 * @return the membership invitation
	 * @throws NoSuchMembershipInvitationException if a membership invitation with the primary key could not be found
	 */
	public MembershipInvitation findByPrimaryKey(long membershipInvitationId)
		throws NoSuchMembershipInvitationException;

	/**
	 * Returns the membership invitation with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param membershipInvitationId the primary key of the membership invitation
	 * @return the membership invitation, or <code>null</code> if a membership invitation with the primary key could not be found
	 */
	public MembershipInvitation fetchByPrimaryKey(long membershipInvitationId);

	/**
	 * Returns all the membership invitations.
	 *
	 * @return the membership invitations
	 */
	public java.util.List<MembershipInvitation> findAll();

	/**
	 * Returns a range of all the membership invitations.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>MembershipInvitationModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of membership invitations
	 * @param end the upper bound of the range of membership invitations (not inclusive)
	 * @return the range of membership invitations
	 */
	public java.util.List<MembershipInvitation> findAll(int start, int end);

	/**
	 * Returns an ordered range of all the membership invitations.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>MembershipInvitationModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of membership invitations
	 * @param end the upper bound of the range of membership invitations (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of membership invitations
	 */
	public java.util.List<MembershipInvitation> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<MembershipInvitation>
			orderByComparator);

	/**
	 * Returns an ordered range of all the membership invitations.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>MembershipInvitationModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of membership invitations
	 * @param end the upper bound of the range of membership invitations (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of membership invitations
	 */
	public java.util.List<MembershipInvitation> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<MembershipInvitation>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Removes all the membership invitations from the database.
	 */
	public void removeAll();

	/**
	 * Returns the number of membership invitations.
	 *
	 * @return the number of membership invitations
	 */
	public int countAll();

}