/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.membership.service;

import com.liferay.petra.sql.dsl.query.DSLQuery;
import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.PersistedModel;
import com.liferay.portal.kernel.util.OrderByComparator;

import java.io.Serializable;

import java.util.List;

import nl.klassenkring.membership.model.MembershipInvitation;

/**
 * Provides the local service utility for MembershipInvitation. This utility wraps
 * <code>nl.klassenkring.membership.service.impl.MembershipInvitationLocalServiceImpl</code> and
 * is an access point for service operations in application layer code running
 * on the local server. Methods of this service will not have security checks
 * based on the propagated JAAS credentials because this service can only be
 * accessed from within the same VM.
 *
 * @author Klassenkring
 * @see MembershipInvitationLocalService
 * @generated
 */
public class MembershipInvitationLocalServiceUtil {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this class directly. Add custom service methods to <code>nl.klassenkring.membership.service.impl.MembershipInvitationLocalServiceImpl</code> and rerun ServiceBuilder to regenerate this class.
	 */

	/**
	 * Makes a guardian who has redeemed his code a parent in the groups that the pupil is in now.
	 *
	 * @param approverUserId who invited him
	 */
	public static void addGuardian(
			long userId, long approverUserId, long pupilId)
		throws PortalException {

		getService().addGuardian(userId, approverUserId, pupilId);
	}

	/**
	 * Adds the membership invitation to the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect MembershipInvitationLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param membershipInvitation the membership invitation
	 * @return the membership invitation that was added
	 */
	public static MembershipInvitation addMembershipInvitation(
		MembershipInvitation membershipInvitation) {

		return getService().addMembershipInvitation(membershipInvitation);
	}

	/**
	 * Creates a new membership invitation with the primary key. Does not add the membership invitation to the database.
	 *
	 * @param membershipInvitationId the primary key for the new membership invitation
	 * @return the new membership invitation
	 */
	public static MembershipInvitation createMembershipInvitation(
		long membershipInvitationId) {

		return getService().createMembershipInvitation(membershipInvitationId);
	}

	/**
	 * @throws PortalException
	 */
	public static PersistedModel createPersistedModel(
			Serializable primaryKeyObj)
		throws PortalException {

		return getService().createPersistedModel(primaryKeyObj);
	}

	/**
	 * Deletes the membership invitation with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect MembershipInvitationLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param membershipInvitationId the primary key of the membership invitation
	 * @return the membership invitation that was removed
	 * @throws PortalException if a membership invitation with the primary key could not be found
	 */
	public static MembershipInvitation deleteMembershipInvitation(
			long membershipInvitationId)
		throws PortalException {

		return getService().deleteMembershipInvitation(membershipInvitationId);
	}

	/**
	 * Deletes the membership invitation from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect MembershipInvitationLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param membershipInvitation the membership invitation
	 * @return the membership invitation that was removed
	 */
	public static MembershipInvitation deleteMembershipInvitation(
		MembershipInvitation membershipInvitation) {

		return getService().deleteMembershipInvitation(membershipInvitation);
	}

	/**
	 * @throws PortalException
	 */
	public static PersistedModel deletePersistedModel(
			PersistedModel persistedModel)
		throws PortalException {

		return getService().deletePersistedModel(persistedModel);
	}

	public static <T> T dslQuery(DSLQuery dslQuery) {
		return getService().dslQuery(dslQuery);
	}

	public static int dslQueryCount(DSLQuery dslQuery) {
		return getService().dslQueryCount(dslQuery);
	}

	public static DynamicQuery dynamicQuery() {
		return getService().dynamicQuery();
	}

	/**
	 * Performs a dynamic query on the database and returns the matching rows.
	 *
	 * @param dynamicQuery the dynamic query
	 * @return the matching rows
	 */
	public static <T> List<T> dynamicQuery(DynamicQuery dynamicQuery) {
		return getService().dynamicQuery(dynamicQuery);
	}

	/**
	 * Performs a dynamic query on the database and returns a range of the matching rows.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.membership.model.impl.MembershipInvitationModelImpl</code>.
	 * </p>
	 *
	 * @param dynamicQuery the dynamic query
	 * @param start the lower bound of the range of model instances
	 * @param end the upper bound of the range of model instances (not inclusive)
	 * @return the range of matching rows
	 */
	public static <T> List<T> dynamicQuery(
		DynamicQuery dynamicQuery, int start, int end) {

		return getService().dynamicQuery(dynamicQuery, start, end);
	}

	/**
	 * Performs a dynamic query on the database and returns an ordered range of the matching rows.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.membership.model.impl.MembershipInvitationModelImpl</code>.
	 * </p>
	 *
	 * @param dynamicQuery the dynamic query
	 * @param start the lower bound of the range of model instances
	 * @param end the upper bound of the range of model instances (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching rows
	 */
	public static <T> List<T> dynamicQuery(
		DynamicQuery dynamicQuery, int start, int end,
		OrderByComparator<T> orderByComparator) {

		return getService().dynamicQuery(
			dynamicQuery, start, end, orderByComparator);
	}

	/**
	 * Returns the number of rows matching the dynamic query.
	 *
	 * @param dynamicQuery the dynamic query
	 * @return the number of rows matching the dynamic query
	 */
	public static long dynamicQueryCount(DynamicQuery dynamicQuery) {
		return getService().dynamicQueryCount(dynamicQuery);
	}

	/**
	 * Returns the number of rows matching the dynamic query.
	 *
	 * @param dynamicQuery the dynamic query
	 * @param projection the projection to apply to the query
	 * @return the number of rows matching the dynamic query
	 */
	public static long dynamicQueryCount(
		DynamicQuery dynamicQuery,
		com.liferay.portal.kernel.dao.orm.Projection projection) {

		return getService().dynamicQueryCount(dynamicQuery, projection);
	}

	public static MembershipInvitation fetchMembershipInvitation(
		long membershipInvitationId) {

		return getService().fetchMembershipInvitation(membershipInvitationId);
	}

	public static com.liferay.portal.kernel.dao.orm.ActionableDynamicQuery
		getActionableDynamicQuery() {

		return getService().getActionableDynamicQuery();
	}

	public static
		com.liferay.portal.kernel.dao.orm.IndexableActionableDynamicQuery
			getIndexableActionableDynamicQuery() {

		return getService().getIndexableActionableDynamicQuery();
	}

	/**
	 * Returns the membership invitation with the primary key.
	 *
	 * @param membershipInvitationId the primary key of the membership invitation
	 * @return the membership invitation
	 * @throws PortalException if a membership invitation with the primary key could not be found
	 */
	public static MembershipInvitation getMembershipInvitation(
			long membershipInvitationId)
		throws PortalException {

		return getService().getMembershipInvitation(membershipInvitationId);
	}

	/**
	 * Returns a range of all the membership invitations.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.membership.model.impl.MembershipInvitationModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of membership invitations
	 * @param end the upper bound of the range of membership invitations (not inclusive)
	 * @return the range of membership invitations
	 */
	public static List<MembershipInvitation> getMembershipInvitations(
		int start, int end) {

		return getService().getMembershipInvitations(start, end);
	}

	/**
	 * Returns the number of membership invitations.
	 *
	 * @return the number of membership invitations
	 */
	public static int getMembershipInvitationsCount() {
		return getService().getMembershipInvitationsCount();
	}

	/**
	 * Gives the invitations of a group that can still be redeemed, the newest first.
	 */
	public static List<MembershipInvitation> getOpenInvitations(
		long groupId, int start, int end) {

		return getService().getOpenInvitations(groupId, start, end);
	}

	/**
	 * Counts the invitations of a group that can still be redeemed.
	 */
	public static int getOpenInvitationsCount(long groupId) {
		return getService().getOpenInvitationsCount(groupId);
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	public static String getOSGiServiceIdentifier() {
		return getService().getOSGiServiceIdentifier();
	}

	/**
	 * @throws PortalException
	 */
	public static PersistedModel getPersistedModel(Serializable primaryKeyObj)
		throws PortalException {

		return getService().getPersistedModel(primaryKeyObj);
	}

	/**
	 * Invites somebody by mail. A parent of a class whose pupils the roster knows is invited as the
	 * guardian that he is there, with a code of the roster; anybody else by a code of the group, for
	 * two weeks, and an earlier code for the same address can no longer be redeemed.
	 *
	 * @throws MemberRoleException if nobody is invited as that in groups of this kind
	 * @throws MembershipAddressException if it is no mail address
	 * @throws MembershipPupilException if the roster knows no guardian with that address there
	 */
	public static void invite(
			long userId, long groupId, String emailAddress,
			nl.klassenkring.membership.constants.MemberRole role)
		throws PortalException {

		getService().invite(userId, groupId, emailAddress, role);
	}

	/**
	 * Makes who has a code a member. A code works once, and in the school that it is of.
	 *
	 * @param code as it was typed
	 * @throws InvitationAddressException if it is of staff, and was sent to another address than the
	 user's
	 * @throws InvitationCodeException if it cannot be redeemed; why, is not told
	 */
	public static void redeem(long userId, long schoolGroupId, String code)
		throws PortalException {

		getService().redeem(userId, schoolGroupId, code);
	}

	/**
	 * Makes a code useless from now on; one that was redeemed stays as it is.
	 */
	public static MembershipInvitation revoke(
			long userId, long membershipInvitationId)
		throws PortalException {

		return getService().revoke(userId, membershipInvitationId);
	}

	/**
	 * Updates the membership invitation in the database or adds it if it does not yet exist. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect MembershipInvitationLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param membershipInvitation the membership invitation
	 * @return the membership invitation that was updated
	 */
	public static MembershipInvitation updateMembershipInvitation(
		MembershipInvitation membershipInvitation) {

		return getService().updateMembershipInvitation(membershipInvitation);
	}

	public static MembershipInvitationLocalService getService() {
		return _service;
	}

	public static void setService(MembershipInvitationLocalService service) {
		_service = service;
	}

	private static volatile MembershipInvitationLocalService _service;

}