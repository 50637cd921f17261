/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.membership.service;

import com.liferay.portal.kernel.service.ServiceWrapper;
import com.liferay.portal.kernel.service.persistence.BasePersistence;

/**
 * Provides a wrapper for {@link MembershipInvitationLocalService}.
 *
 * @author Klassenkring
 * @see MembershipInvitationLocalService
 * @generated
 */
public class MembershipInvitationLocalServiceWrapper
	implements MembershipInvitationLocalService,
			   ServiceWrapper<MembershipInvitationLocalService> {

	public MembershipInvitationLocalServiceWrapper() {
		this(null);
	}

	public MembershipInvitationLocalServiceWrapper(
		MembershipInvitationLocalService membershipInvitationLocalService) {

		_membershipInvitationLocalService = membershipInvitationLocalService;
	}

	/**
	 * Makes a guardian who has redeemed his code a parent in the groups that the pupil is in now.
	 *
	 * @param approverUserId who invited him
	 */
	@Override
	public void addGuardian(long userId, long approverUserId, long pupilId)
		throws com.liferay.portal.kernel.exception.PortalException {

		_membershipInvitationLocalService.addGuardian(
			userId, approverUserId, pupilId);
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
	@Override
	public nl.klassenkring.membership.model.MembershipInvitation
		addMembershipInvitation(
			nl.klassenkring.membership.model.MembershipInvitation
				membershipInvitation) {

		return _membershipInvitationLocalService.addMembershipInvitation(
			membershipInvitation);
	}

	/**
	 * Creates a new membership invitation with the primary key. Does not add the membership invitation to the database.
	 *
	 * @param membershipInvitationId the primary key for the new membership invitation
	 * @return the new membership invitation
	 */
	@Override
	public nl.klassenkring.membership.model.MembershipInvitation
		createMembershipInvitation(long membershipInvitationId) {

		return _membershipInvitationLocalService.createMembershipInvitation(
			membershipInvitationId);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel createPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _membershipInvitationLocalService.createPersistedModel(
			primaryKeyObj);
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
	@Override
	public nl.klassenkring.membership.model.MembershipInvitation
			deleteMembershipInvitation(long membershipInvitationId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _membershipInvitationLocalService.deleteMembershipInvitation(
			membershipInvitationId);
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
	@Override
	public nl.klassenkring.membership.model.MembershipInvitation
		deleteMembershipInvitation(
			nl.klassenkring.membership.model.MembershipInvitation
				membershipInvitation) {

		return _membershipInvitationLocalService.deleteMembershipInvitation(
			membershipInvitation);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel deletePersistedModel(
			com.liferay.portal.kernel.model.PersistedModel persistedModel)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _membershipInvitationLocalService.deletePersistedModel(
			persistedModel);
	}

	@Override
	public <T> T dslQuery(com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {
		return _membershipInvitationLocalService.dslQuery(dslQuery);
	}

	@Override
	public int dslQueryCount(
		com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {

		return _membershipInvitationLocalService.dslQueryCount(dslQuery);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.DynamicQuery dynamicQuery() {
		return _membershipInvitationLocalService.dynamicQuery();
	}

	/**
	 * Performs a dynamic query on the database and returns the matching rows.
	 *
	 * @param dynamicQuery the dynamic query
	 * @return the matching rows
	 */
	@Override
	public <T> java.util.List<T> dynamicQuery(
		com.liferay.portal.kernel.dao.orm.DynamicQuery dynamicQuery) {

		return _membershipInvitationLocalService.dynamicQuery(dynamicQuery);
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
	@Override
	public <T> java.util.List<T> dynamicQuery(
		com.liferay.portal.kernel.dao.orm.DynamicQuery dynamicQuery, int start,
		int end) {

		return _membershipInvitationLocalService.dynamicQuery(
			dynamicQuery, start, end);
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
	@Override
	public <T> java.util.List<T> dynamicQuery(
		com.liferay.portal.kernel.dao.orm.DynamicQuery dynamicQuery, int start,
		int end,
		com.liferay.portal.kernel.util.OrderByComparator<T> orderByComparator) {

		return _membershipInvitationLocalService.dynamicQuery(
			dynamicQuery, start, end, orderByComparator);
	}

	/**
	 * Returns the number of rows matching the dynamic query.
	 *
	 * @param dynamicQuery the dynamic query
	 * @return the number of rows matching the dynamic query
	 */
	@Override
	public long dynamicQueryCount(
		com.liferay.portal.kernel.dao.orm.DynamicQuery dynamicQuery) {

		return _membershipInvitationLocalService.dynamicQueryCount(
			dynamicQuery);
	}

	/**
	 * Returns the number of rows matching the dynamic query.
	 *
	 * @param dynamicQuery the dynamic query
	 * @param projection the projection to apply to the query
	 * @return the number of rows matching the dynamic query
	 */
	@Override
	public long dynamicQueryCount(
		com.liferay.portal.kernel.dao.orm.DynamicQuery dynamicQuery,
		com.liferay.portal.kernel.dao.orm.Projection projection) {

		return _membershipInvitationLocalService.dynamicQueryCount(
			dynamicQuery, projection);
	}

	@Override
	public nl.klassenkring.membership.model.MembershipInvitation
		fetchMembershipInvitation(long membershipInvitationId) {

		return _membershipInvitationLocalService.fetchMembershipInvitation(
			membershipInvitationId);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.ActionableDynamicQuery
		getActionableDynamicQuery() {

		return _membershipInvitationLocalService.getActionableDynamicQuery();
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.IndexableActionableDynamicQuery
		getIndexableActionableDynamicQuery() {

		return _membershipInvitationLocalService.
			getIndexableActionableDynamicQuery();
	}

	/**
	 * Returns the membership invitation with the primary key.
	 *
	 * @param membershipInvitationId the primary key of the membership invitation
	 * @return the membership invitation
	 * @throws PortalException if a membership invitation with the primary key could not be found
	 */
	@Override
	public nl.klassenkring.membership.model.MembershipInvitation
			getMembershipInvitation(long membershipInvitationId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _membershipInvitationLocalService.getMembershipInvitation(
			membershipInvitationId);
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
	@Override
	public java.util.List<nl.klassenkring.membership.model.MembershipInvitation>
		getMembershipInvitations(int start, int end) {

		return _membershipInvitationLocalService.getMembershipInvitations(
			start, end);
	}

	/**
	 * Returns the number of membership invitations.
	 *
	 * @return the number of membership invitations
	 */
	@Override
	public int getMembershipInvitationsCount() {
		return _membershipInvitationLocalService.
			getMembershipInvitationsCount();
	}

	/**
	 * Gives the invitations of a group that can still be redeemed, the newest first.
	 */
	@Override
	public java.util.List<nl.klassenkring.membership.model.MembershipInvitation>
		getOpenInvitations(long groupId, int start, int end) {

		return _membershipInvitationLocalService.getOpenInvitations(
			groupId, start, end);
	}

	/**
	 * Counts the invitations of a group that can still be redeemed.
	 */
	@Override
	public int getOpenInvitationsCount(long groupId) {
		return _membershipInvitationLocalService.getOpenInvitationsCount(
			groupId);
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	@Override
	public String getOSGiServiceIdentifier() {
		return _membershipInvitationLocalService.getOSGiServiceIdentifier();
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel getPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _membershipInvitationLocalService.getPersistedModel(
			primaryKeyObj);
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
	@Override
	public void invite(
			long userId, long groupId, String emailAddress,
			nl.klassenkring.membership.constants.MemberRole role)
		throws com.liferay.portal.kernel.exception.PortalException {

		_membershipInvitationLocalService.invite(
			userId, groupId, emailAddress, role);
	}

	/**
	 * Makes who has a code a member. A code works once, and in the school that it is of.
	 *
	 * @param code as it was typed
	 * @throws InvitationAddressException if it is of staff, and was sent to another address than the
	 user's
	 * @throws InvitationCodeException if it cannot be redeemed; why, is not told
	 */
	@Override
	public void redeem(long userId, long schoolGroupId, String code)
		throws com.liferay.portal.kernel.exception.PortalException {

		_membershipInvitationLocalService.redeem(userId, schoolGroupId, code);
	}

	/**
	 * Makes a code useless from now on; one that was redeemed stays as it is.
	 */
	@Override
	public nl.klassenkring.membership.model.MembershipInvitation revoke(
			long userId, long membershipInvitationId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _membershipInvitationLocalService.revoke(
			userId, membershipInvitationId);
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
	@Override
	public nl.klassenkring.membership.model.MembershipInvitation
		updateMembershipInvitation(
			nl.klassenkring.membership.model.MembershipInvitation
				membershipInvitation) {

		return _membershipInvitationLocalService.updateMembershipInvitation(
			membershipInvitation);
	}

	@Override
	public BasePersistence<?> getBasePersistence() {
		return _membershipInvitationLocalService.getBasePersistence();
	}

	@Override
	public MembershipInvitationLocalService getWrappedService() {
		return _membershipInvitationLocalService;
	}

	@Override
	public void setWrappedService(
		MembershipInvitationLocalService membershipInvitationLocalService) {

		_membershipInvitationLocalService = membershipInvitationLocalService;
	}

	private MembershipInvitationLocalService _membershipInvitationLocalService;

}