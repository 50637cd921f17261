/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.roster.service;

import com.liferay.portal.kernel.service.ServiceWrapper;
import com.liferay.portal.kernel.service.persistence.BasePersistence;

/**
 * Provides a wrapper for {@link GuardianInvitationLocalService}.
 *
 * @author Klassenkring
 * @see GuardianInvitationLocalService
 * @generated
 */
public class GuardianInvitationLocalServiceWrapper
	implements GuardianInvitationLocalService,
			   ServiceWrapper<GuardianInvitationLocalService> {

	public GuardianInvitationLocalServiceWrapper() {
		this(null);
	}

	public GuardianInvitationLocalServiceWrapper(
		GuardianInvitationLocalService guardianInvitationLocalService) {

		_guardianInvitationLocalService = guardianInvitationLocalService;
	}

	/**
	 * Adds the guardian invitation to the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect GuardianInvitationLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param guardianInvitation the guardian invitation
	 * @return the guardian invitation that was added
	 */
	@Override
	public nl.klassenkring.roster.model.GuardianInvitation
		addGuardianInvitation(
			nl.klassenkring.roster.model.GuardianInvitation
				guardianInvitation) {

		return _guardianInvitationLocalService.addGuardianInvitation(
			guardianInvitation);
	}

	/**
	 * Invites a guardian of a pupil. An earlier code for the two can no longer be redeemed.
	 *
	 * @return the code, for 60 days; it is not known to anybody later
	 * @throws InvitationCodeException if the guardian is no guardian of the pupil now, or has an
	 account already
	 */
	@Override
	public String addInvitation(long userId, long guardianId, long pupilId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _guardianInvitationLocalService.addInvitation(
			userId, guardianId, pupilId);
	}

	/**
	 * Creates a new guardian invitation with the primary key. Does not add the guardian invitation to the database.
	 *
	 * @param guardianInvitationId the primary key for the new guardian invitation
	 * @return the new guardian invitation
	 */
	@Override
	public nl.klassenkring.roster.model.GuardianInvitation
		createGuardianInvitation(long guardianInvitationId) {

		return _guardianInvitationLocalService.createGuardianInvitation(
			guardianInvitationId);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel createPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _guardianInvitationLocalService.createPersistedModel(
			primaryKeyObj);
	}

	/**
	 * Deletes the guardian invitation from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect GuardianInvitationLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param guardianInvitation the guardian invitation
	 * @return the guardian invitation that was removed
	 */
	@Override
	public nl.klassenkring.roster.model.GuardianInvitation
		deleteGuardianInvitation(
			nl.klassenkring.roster.model.GuardianInvitation
				guardianInvitation) {

		return _guardianInvitationLocalService.deleteGuardianInvitation(
			guardianInvitation);
	}

	/**
	 * Deletes the guardian invitation with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect GuardianInvitationLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param guardianInvitationId the primary key of the guardian invitation
	 * @return the guardian invitation that was removed
	 * @throws PortalException if a guardian invitation with the primary key could not be found
	 */
	@Override
	public nl.klassenkring.roster.model.GuardianInvitation
			deleteGuardianInvitation(long guardianInvitationId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _guardianInvitationLocalService.deleteGuardianInvitation(
			guardianInvitationId);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel deletePersistedModel(
			com.liferay.portal.kernel.model.PersistedModel persistedModel)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _guardianInvitationLocalService.deletePersistedModel(
			persistedModel);
	}

	@Override
	public <T> T dslQuery(com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {
		return _guardianInvitationLocalService.dslQuery(dslQuery);
	}

	@Override
	public int dslQueryCount(
		com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {

		return _guardianInvitationLocalService.dslQueryCount(dslQuery);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.DynamicQuery dynamicQuery() {
		return _guardianInvitationLocalService.dynamicQuery();
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

		return _guardianInvitationLocalService.dynamicQuery(dynamicQuery);
	}

	/**
	 * Performs a dynamic query on the database and returns a range of the matching rows.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.roster.model.impl.GuardianInvitationModelImpl</code>.
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

		return _guardianInvitationLocalService.dynamicQuery(
			dynamicQuery, start, end);
	}

	/**
	 * Performs a dynamic query on the database and returns an ordered range of the matching rows.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.roster.model.impl.GuardianInvitationModelImpl</code>.
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

		return _guardianInvitationLocalService.dynamicQuery(
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

		return _guardianInvitationLocalService.dynamicQueryCount(dynamicQuery);
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

		return _guardianInvitationLocalService.dynamicQueryCount(
			dynamicQuery, projection);
	}

	@Override
	public nl.klassenkring.roster.model.GuardianInvitation
		fetchGuardianInvitation(long guardianInvitationId) {

		return _guardianInvitationLocalService.fetchGuardianInvitation(
			guardianInvitationId);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.ActionableDynamicQuery
		getActionableDynamicQuery() {

		return _guardianInvitationLocalService.getActionableDynamicQuery();
	}

	/**
	 * Returns the guardian invitation with the primary key.
	 *
	 * @param guardianInvitationId the primary key of the guardian invitation
	 * @return the guardian invitation
	 * @throws PortalException if a guardian invitation with the primary key could not be found
	 */
	@Override
	public nl.klassenkring.roster.model.GuardianInvitation
			getGuardianInvitation(long guardianInvitationId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _guardianInvitationLocalService.getGuardianInvitation(
			guardianInvitationId);
	}

	/**
	 * Returns a range of all the guardian invitations.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.roster.model.impl.GuardianInvitationModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of guardian invitations
	 * @param end the upper bound of the range of guardian invitations (not inclusive)
	 * @return the range of guardian invitations
	 */
	@Override
	public java.util.List<nl.klassenkring.roster.model.GuardianInvitation>
		getGuardianInvitations(int start, int end) {

		return _guardianInvitationLocalService.getGuardianInvitations(
			start, end);
	}

	/**
	 * Returns the number of guardian invitations.
	 *
	 * @return the number of guardian invitations
	 */
	@Override
	public int getGuardianInvitationsCount() {
		return _guardianInvitationLocalService.getGuardianInvitationsCount();
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.IndexableActionableDynamicQuery
		getIndexableActionableDynamicQuery() {

		return _guardianInvitationLocalService.
			getIndexableActionableDynamicQuery();
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	@Override
	public String getOSGiServiceIdentifier() {
		return _guardianInvitationLocalService.getOSGiServiceIdentifier();
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel getPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _guardianInvitationLocalService.getPersistedModel(primaryKeyObj);
	}

	/**
	 * Gives the invitations of the guardians of a pupil, of all times.
	 */
	@Override
	public java.util.List<nl.klassenkring.roster.model.GuardianInvitation>
		getPupilInvitations(long pupilId) {

		return _guardianInvitationLocalService.getPupilInvitations(pupilId);
	}

	/**
	 * Connects a guardian with the account of who has the code. A code works once.
	 *
	 * @param code as it was typed
	 * @throws InvitationCodeException if there is no such code, it has expired, was redeemed, is of
	 another company, or its guardian has another account or is no guardian of the pupil any
	 more; which of these it is, is not told
	 */
	@Override
	public nl.klassenkring.roster.model.Guardian redeem(
			long userId, String code)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _guardianInvitationLocalService.redeem(userId, code);
	}

	/**
	 * Makes a code useless from now on; one that was redeemed stays as it is.
	 */
	@Override
	public nl.klassenkring.roster.model.GuardianInvitation revokeInvitation(
			long guardianInvitationId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _guardianInvitationLocalService.revokeInvitation(
			guardianInvitationId);
	}

	/**
	 * Updates the guardian invitation in the database or adds it if it does not yet exist. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect GuardianInvitationLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param guardianInvitation the guardian invitation
	 * @return the guardian invitation that was updated
	 */
	@Override
	public nl.klassenkring.roster.model.GuardianInvitation
		updateGuardianInvitation(
			nl.klassenkring.roster.model.GuardianInvitation
				guardianInvitation) {

		return _guardianInvitationLocalService.updateGuardianInvitation(
			guardianInvitation);
	}

	@Override
	public BasePersistence<?> getBasePersistence() {
		return _guardianInvitationLocalService.getBasePersistence();
	}

	@Override
	public GuardianInvitationLocalService getWrappedService() {
		return _guardianInvitationLocalService;
	}

	@Override
	public void setWrappedService(
		GuardianInvitationLocalService guardianInvitationLocalService) {

		_guardianInvitationLocalService = guardianInvitationLocalService;
	}

	private GuardianInvitationLocalService _guardianInvitationLocalService;

}