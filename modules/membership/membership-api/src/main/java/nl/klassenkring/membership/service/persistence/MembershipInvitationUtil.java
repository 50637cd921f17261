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

import nl.klassenkring.membership.model.MembershipInvitation;

/**
 * The persistence utility for the membership invitation service. This utility wraps <code>nl.klassenkring.membership.service.persistence.impl.MembershipInvitationPersistenceImpl</code> and provides direct access to the database for CRUD operations. This utility should only be used by the service layer, as it must operate within a transaction. Never access this utility in a JSP, controller, model, or other front-end class.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @see MembershipInvitationPersistence
 * @generated
 */
public class MembershipInvitationUtil {

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
	public static void clearCache(MembershipInvitation membershipInvitation) {
		getPersistence().clearCache(membershipInvitation);
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
	public static Map<Serializable, MembershipInvitation> fetchByPrimaryKeys(
		Set<Serializable> primaryKeys) {

		return getPersistence().fetchByPrimaryKeys(primaryKeys);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery)
	 */
	public static List<MembershipInvitation> findWithDynamicQuery(
		DynamicQuery dynamicQuery) {

		return getPersistence().findWithDynamicQuery(dynamicQuery);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int)
	 */
	public static List<MembershipInvitation> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end) {

		return getPersistence().findWithDynamicQuery(dynamicQuery, start, end);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int, OrderByComparator)
	 */
	public static List<MembershipInvitation> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end,
		OrderByComparator<MembershipInvitation> orderByComparator) {

		return getPersistence().findWithDynamicQuery(
			dynamicQuery, start, end, orderByComparator);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel)
	 */
	public static MembershipInvitation update(
		MembershipInvitation membershipInvitation) {

		return getPersistence().update(membershipInvitation);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel, ServiceContext)
	 */
	public static MembershipInvitation update(
		MembershipInvitation membershipInvitation,
		ServiceContext serviceContext) {

		return getPersistence().update(membershipInvitation, serviceContext);
	}

	/**
	 * Returns all the membership invitations where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @return the matching membership invitations
	 */
	public static List<MembershipInvitation> findByGroupId(long groupId) {
		return getPersistence().findByGroupId(groupId);
	}

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
	public static List<MembershipInvitation> findByGroupId(
		long groupId, int start, int end) {

		return getPersistence().findByGroupId(groupId, start, end);
	}

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
	public static List<MembershipInvitation> findByGroupId(
		long groupId, int start, int end,
		OrderByComparator<MembershipInvitation> orderByComparator) {

		return getPersistence().findByGroupId(
			groupId, start, end, orderByComparator);
	}

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
	public static List<MembershipInvitation> findByGroupId(
		long groupId, int start, int end,
		OrderByComparator<MembershipInvitation> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByGroupId(
			groupId, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first membership invitation in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching membership invitation
	 * @throws NoSuchMembershipInvitationException if a matching membership invitation could not be found
	 */
	public static MembershipInvitation findByGroupId_First(
			long groupId,
			OrderByComparator<MembershipInvitation> orderByComparator)
		throws nl.klassenkring.membership.exception.
			NoSuchMembershipInvitationException {

		return getPersistence().findByGroupId_First(groupId, orderByComparator);
	}

	/**
	 * Returns the first membership invitation in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching membership invitation, or <code>null</code> if a matching membership invitation could not be found
	 */
	public static MembershipInvitation fetchByGroupId_First(
		long groupId,
		OrderByComparator<MembershipInvitation> orderByComparator) {

		return getPersistence().fetchByGroupId_First(
			groupId, orderByComparator);
	}

	/**
	 * Returns the last membership invitation in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching membership invitation
	 * @throws NoSuchMembershipInvitationException if a matching membership invitation could not be found
	 */
	public static MembershipInvitation findByGroupId_Last(
			long groupId,
			OrderByComparator<MembershipInvitation> orderByComparator)
		throws nl.klassenkring.membership.exception.
			NoSuchMembershipInvitationException {

		return getPersistence().findByGroupId_Last(groupId, orderByComparator);
	}

	/**
	 * Returns the last membership invitation in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching membership invitation, or <code>null</code> if a matching membership invitation could not be found
	 */
	public static MembershipInvitation fetchByGroupId_Last(
		long groupId,
		OrderByComparator<MembershipInvitation> orderByComparator) {

		return getPersistence().fetchByGroupId_Last(groupId, orderByComparator);
	}

	/**
	 * Returns the membership invitations before and after the current membership invitation in the ordered set where groupId = &#63;.
	 *
	 * @param membershipInvitationId the primary key of the current membership invitation
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next membership invitation
	 * @throws NoSuchMembershipInvitationException if a membership invitation with the primary key could not be found
	 */
	public static MembershipInvitation[] findByGroupId_PrevAndNext(
			long membershipInvitationId, long groupId,
			OrderByComparator<MembershipInvitation> orderByComparator)
		throws nl.klassenkring.membership.exception.
			NoSuchMembershipInvitationException {

		return getPersistence().findByGroupId_PrevAndNext(
			membershipInvitationId, groupId, orderByComparator);
	}

	/**
	 * Removes all the membership invitations where groupId = &#63; from the database.
	 *
	 * @param groupId the group ID
	 */
	public static void removeByGroupId(long groupId) {
		getPersistence().removeByGroupId(groupId);
	}

	/**
	 * Returns the number of membership invitations where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @return the number of matching membership invitations
	 */
	public static int countByGroupId(long groupId) {
		return getPersistence().countByGroupId(groupId);
	}

	/**
	 * Returns all the membership invitations where groupId = &#63; and emailAddress = &#63;.
	 *
	 * @param groupId the group ID
	 * @param emailAddress the email address
	 * @return the matching membership invitations
	 */
	public static List<MembershipInvitation> findByG_E(
		long groupId, String emailAddress) {

		return getPersistence().findByG_E(groupId, emailAddress);
	}

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
	public static List<MembershipInvitation> findByG_E(
		long groupId, String emailAddress, int start, int end) {

		return getPersistence().findByG_E(groupId, emailAddress, start, end);
	}

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
	public static List<MembershipInvitation> findByG_E(
		long groupId, String emailAddress, int start, int end,
		OrderByComparator<MembershipInvitation> orderByComparator) {

		return getPersistence().findByG_E(
			groupId, emailAddress, start, end, orderByComparator);
	}

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
	public static List<MembershipInvitation> findByG_E(
		long groupId, String emailAddress, int start, int end,
		OrderByComparator<MembershipInvitation> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByG_E(
			groupId, emailAddress, start, end, orderByComparator,
			useFinderCache);
	}

	/**
	 * Returns the first membership invitation in the ordered set where groupId = &#63; and emailAddress = &#63;.
	 *
	 * @param groupId the group ID
	 * @param emailAddress the email address
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching membership invitation
	 * @throws NoSuchMembershipInvitationException if a matching membership invitation could not be found
	 */
	public static MembershipInvitation findByG_E_First(
			long groupId, String emailAddress,
			OrderByComparator<MembershipInvitation> orderByComparator)
		throws nl.klassenkring.membership.exception.
			NoSuchMembershipInvitationException {

		return getPersistence().findByG_E_First(
			groupId, emailAddress, orderByComparator);
	}

	/**
	 * Returns the first membership invitation in the ordered set where groupId = &#63; and emailAddress = &#63;.
	 *
	 * @param groupId the group ID
	 * @param emailAddress the email address
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching membership invitation, or <code>null</code> if a matching membership invitation could not be found
	 */
	public static MembershipInvitation fetchByG_E_First(
		long groupId, String emailAddress,
		OrderByComparator<MembershipInvitation> orderByComparator) {

		return getPersistence().fetchByG_E_First(
			groupId, emailAddress, orderByComparator);
	}

	/**
	 * Returns the last membership invitation in the ordered set where groupId = &#63; and emailAddress = &#63;.
	 *
	 * @param groupId the group ID
	 * @param emailAddress the email address
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching membership invitation
	 * @throws NoSuchMembershipInvitationException if a matching membership invitation could not be found
	 */
	public static MembershipInvitation findByG_E_Last(
			long groupId, String emailAddress,
			OrderByComparator<MembershipInvitation> orderByComparator)
		throws nl.klassenkring.membership.exception.
			NoSuchMembershipInvitationException {

		return getPersistence().findByG_E_Last(
			groupId, emailAddress, orderByComparator);
	}

	/**
	 * Returns the last membership invitation in the ordered set where groupId = &#63; and emailAddress = &#63;.
	 *
	 * @param groupId the group ID
	 * @param emailAddress the email address
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching membership invitation, or <code>null</code> if a matching membership invitation could not be found
	 */
	public static MembershipInvitation fetchByG_E_Last(
		long groupId, String emailAddress,
		OrderByComparator<MembershipInvitation> orderByComparator) {

		return getPersistence().fetchByG_E_Last(
			groupId, emailAddress, orderByComparator);
	}

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
	public static MembershipInvitation[] findByG_E_PrevAndNext(
			long membershipInvitationId, long groupId, String emailAddress,
			OrderByComparator<MembershipInvitation> orderByComparator)
		throws nl.klassenkring.membership.exception.
			NoSuchMembershipInvitationException {

		return getPersistence().findByG_E_PrevAndNext(
			membershipInvitationId, groupId, emailAddress, orderByComparator);
	}

	/**
	 * Removes all the membership invitations where groupId = &#63; and emailAddress = &#63; from the database.
	 *
	 * @param groupId the group ID
	 * @param emailAddress the email address
	 */
	public static void removeByG_E(long groupId, String emailAddress) {
		getPersistence().removeByG_E(groupId, emailAddress);
	}

	/**
	 * Returns the number of membership invitations where groupId = &#63; and emailAddress = &#63;.
	 *
	 * @param groupId the group ID
	 * @param emailAddress the email address
	 * @return the number of matching membership invitations
	 */
	public static int countByG_E(long groupId, String emailAddress) {
		return getPersistence().countByG_E(groupId, emailAddress);
	}

	/**
	 * Returns all the membership invitations where groupId = &#63; and redeemedByUserId = &#63; and expirationDate &gt; &#63;.
	 *
	 * @param groupId the group ID
	 * @param redeemedByUserId the redeemed by user ID
	 * @param expirationDate the expiration date
	 * @return the matching membership invitations
	 */
	public static List<MembershipInvitation> findByG_R_GtE(
		long groupId, long redeemedByUserId, Date expirationDate) {

		return getPersistence().findByG_R_GtE(
			groupId, redeemedByUserId, expirationDate);
	}

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
	public static List<MembershipInvitation> findByG_R_GtE(
		long groupId, long redeemedByUserId, Date expirationDate, int start,
		int end) {

		return getPersistence().findByG_R_GtE(
			groupId, redeemedByUserId, expirationDate, start, end);
	}

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
	public static List<MembershipInvitation> findByG_R_GtE(
		long groupId, long redeemedByUserId, Date expirationDate, int start,
		int end, OrderByComparator<MembershipInvitation> orderByComparator) {

		return getPersistence().findByG_R_GtE(
			groupId, redeemedByUserId, expirationDate, start, end,
			orderByComparator);
	}

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
	public static List<MembershipInvitation> findByG_R_GtE(
		long groupId, long redeemedByUserId, Date expirationDate, int start,
		int end, OrderByComparator<MembershipInvitation> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByG_R_GtE(
			groupId, redeemedByUserId, expirationDate, start, end,
			orderByComparator, useFinderCache);
	}

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
	public static MembershipInvitation findByG_R_GtE_First(
			long groupId, long redeemedByUserId, Date expirationDate,
			OrderByComparator<MembershipInvitation> orderByComparator)
		throws nl.klassenkring.membership.exception.
			NoSuchMembershipInvitationException {

		return getPersistence().findByG_R_GtE_First(
			groupId, redeemedByUserId, expirationDate, orderByComparator);
	}

	/**
	 * Returns the first membership invitation in the ordered set where groupId = &#63; and redeemedByUserId = &#63; and expirationDate &gt; &#63;.
	 *
	 * @param groupId the group ID
	 * @param redeemedByUserId the redeemed by user ID
	 * @param expirationDate the expiration date
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching membership invitation, or <code>null</code> if a matching membership invitation could not be found
	 */
	public static MembershipInvitation fetchByG_R_GtE_First(
		long groupId, long redeemedByUserId, Date expirationDate,
		OrderByComparator<MembershipInvitation> orderByComparator) {

		return getPersistence().fetchByG_R_GtE_First(
			groupId, redeemedByUserId, expirationDate, orderByComparator);
	}

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
	public static MembershipInvitation findByG_R_GtE_Last(
			long groupId, long redeemedByUserId, Date expirationDate,
			OrderByComparator<MembershipInvitation> orderByComparator)
		throws nl.klassenkring.membership.exception.
			NoSuchMembershipInvitationException {

		return getPersistence().findByG_R_GtE_Last(
			groupId, redeemedByUserId, expirationDate, orderByComparator);
	}

	/**
	 * Returns the last membership invitation in the ordered set where groupId = &#63; and redeemedByUserId = &#63; and expirationDate &gt; &#63;.
	 *
	 * @param groupId the group ID
	 * @param redeemedByUserId the redeemed by user ID
	 * @param expirationDate the expiration date
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching membership invitation, or <code>null</code> if a matching membership invitation could not be found
	 */
	public static MembershipInvitation fetchByG_R_GtE_Last(
		long groupId, long redeemedByUserId, Date expirationDate,
		OrderByComparator<MembershipInvitation> orderByComparator) {

		return getPersistence().fetchByG_R_GtE_Last(
			groupId, redeemedByUserId, expirationDate, orderByComparator);
	}

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
	public static MembershipInvitation[] findByG_R_GtE_PrevAndNext(
			long membershipInvitationId, long groupId, long redeemedByUserId,
			Date expirationDate,
			OrderByComparator<MembershipInvitation> orderByComparator)
		throws nl.klassenkring.membership.exception.
			NoSuchMembershipInvitationException {

		return getPersistence().findByG_R_GtE_PrevAndNext(
			membershipInvitationId, groupId, redeemedByUserId, expirationDate,
			orderByComparator);
	}

	/**
	 * Removes all the membership invitations where groupId = &#63; and redeemedByUserId = &#63; and expirationDate &gt; &#63; from the database.
	 *
	 * @param groupId the group ID
	 * @param redeemedByUserId the redeemed by user ID
	 * @param expirationDate the expiration date
	 */
	public static void removeByG_R_GtE(
		long groupId, long redeemedByUserId, Date expirationDate) {

		getPersistence().removeByG_R_GtE(
			groupId, redeemedByUserId, expirationDate);
	}

	/**
	 * Returns the number of membership invitations where groupId = &#63; and redeemedByUserId = &#63; and expirationDate &gt; &#63;.
	 *
	 * @param groupId the group ID
	 * @param redeemedByUserId the redeemed by user ID
	 * @param expirationDate the expiration date
	 * @return the number of matching membership invitations
	 */
	public static int countByG_R_GtE(
		long groupId, long redeemedByUserId, Date expirationDate) {

		return getPersistence().countByG_R_GtE(
			groupId, redeemedByUserId, expirationDate);
	}

	/**
	 * Returns the membership invitation where codeHash = &#63; or throws a <code>NoSuchMembershipInvitationException</code> if it could not be found.
	 *
	 * @param codeHash the code hash
	 * @return the matching membership invitation
	 * @throws NoSuchMembershipInvitationException if a matching membership invitation could not be found
	 */
	public static MembershipInvitation findByCodeHash(String codeHash)
		throws nl.klassenkring.membership.exception.
			NoSuchMembershipInvitationException {

		return getPersistence().findByCodeHash(codeHash);
	}

	/**
	 * Returns the membership invitation where codeHash = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param codeHash the code hash
	 * @return the matching membership invitation, or <code>null</code> if a matching membership invitation could not be found
	 */
	public static MembershipInvitation fetchByCodeHash(String codeHash) {
		return getPersistence().fetchByCodeHash(codeHash);
	}

	/**
	 * Returns the membership invitation where codeHash = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param codeHash the code hash
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching membership invitation, or <code>null</code> if a matching membership invitation could not be found
	 */
	public static MembershipInvitation fetchByCodeHash(
		String codeHash, boolean useFinderCache) {

		return getPersistence().fetchByCodeHash(codeHash, useFinderCache);
	}

	/**
	 * Removes the membership invitation where codeHash = &#63; from the database.
	 *
	 * @param codeHash the code hash
	 * @return the membership invitation that was removed
	 */
	public static MembershipInvitation removeByCodeHash(String codeHash)
		throws nl.klassenkring.membership.exception.
			NoSuchMembershipInvitationException {

		return getPersistence().removeByCodeHash(codeHash);
	}

	/**
	 * Returns the number of membership invitations where codeHash = &#63;.
	 *
	 * @param codeHash the code hash
	 * @return the number of matching membership invitations
	 */
	public static int countByCodeHash(String codeHash) {
		return getPersistence().countByCodeHash(codeHash);
	}

	/**
	 * Caches the membership invitation in the entity cache if it is enabled.
	 *
	 * @param membershipInvitation the membership invitation
	 */
	public static void cacheResult(MembershipInvitation membershipInvitation) {
		getPersistence().cacheResult(membershipInvitation);
	}

	/**
	 * Caches the membership invitations in the entity cache if it is enabled.
	 *
	 * @param membershipInvitations the membership invitations
	 */
	public static void cacheResult(
		List<MembershipInvitation> membershipInvitations) {

		getPersistence().cacheResult(membershipInvitations);
	}

	/**
	 * Creates a new membership invitation with the primary key. Does not add the membership invitation to the database.
	 *
	 * @param membershipInvitationId the primary key for the new membership invitation
	 * @return the new membership invitation
	 */
	public static MembershipInvitation create(long membershipInvitationId) {
		return getPersistence().create(membershipInvitationId);
	}

	/**
	 * Removes the membership invitation with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param membershipInvitationId the primary key of the membership invitation
	 * @return the membership invitation that was removed
	 * @throws NoSuchMembershipInvitationException if a membership invitation with the primary key could not be found
	 */
	public static MembershipInvitation remove(long membershipInvitationId)
		throws nl.klassenkring.membership.exception.
			NoSuchMembershipInvitationException {

		return getPersistence().remove(membershipInvitationId);
	}

	public static MembershipInvitation updateImpl(
		MembershipInvitation membershipInvitation) {

		return getPersistence().updateImpl(membershipInvitation);
	}

	/**
	 * Returns the membership invitation with the primary key or throws a <code>NoSuchMembershipInvitationException</code> if it could not be found.
	 *
	 * @param membershipInvitationId the primary key of the membership invitation
	 * @return the membership invitation
	 * @throws NoSuchMembershipInvitationException if a membership invitation with the primary key could not be found
	 */
	public static MembershipInvitation findByPrimaryKey(
			long membershipInvitationId)
		throws nl.klassenkring.membership.exception.
			NoSuchMembershipInvitationException {

		return getPersistence().findByPrimaryKey(membershipInvitationId);
	}

	/**
	 * Returns the membership invitation with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param membershipInvitationId the primary key of the membership invitation
	 * @return the membership invitation, or <code>null</code> if a membership invitation with the primary key could not be found
	 */
	public static MembershipInvitation fetchByPrimaryKey(
		long membershipInvitationId) {

		return getPersistence().fetchByPrimaryKey(membershipInvitationId);
	}

	/**
	 * Returns all the membership invitations.
	 *
	 * @return the membership invitations
	 */
	public static List<MembershipInvitation> findAll() {
		return getPersistence().findAll();
	}

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
	public static List<MembershipInvitation> findAll(int start, int end) {
		return getPersistence().findAll(start, end);
	}

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
	public static List<MembershipInvitation> findAll(
		int start, int end,
		OrderByComparator<MembershipInvitation> orderByComparator) {

		return getPersistence().findAll(start, end, orderByComparator);
	}

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
	public static List<MembershipInvitation> findAll(
		int start, int end,
		OrderByComparator<MembershipInvitation> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findAll(
			start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Removes all the membership invitations from the database.
	 */
	public static void removeAll() {
		getPersistence().removeAll();
	}

	/**
	 * Returns the number of membership invitations.
	 *
	 * @return the number of membership invitations
	 */
	public static int countAll() {
		return getPersistence().countAll();
	}

	public static MembershipInvitationPersistence getPersistence() {
		return _persistence;
	}

	public static void setPersistence(
		MembershipInvitationPersistence persistence) {

		_persistence = persistence;
	}

	private static volatile MembershipInvitationPersistence _persistence;

}