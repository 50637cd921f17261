/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.roster.service;

import com.liferay.petra.sql.dsl.query.DSLQuery;
import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.PersistedModel;
import com.liferay.portal.kernel.util.OrderByComparator;

import java.io.Serializable;

import java.util.List;

import nl.klassenkring.roster.model.GuardianInvitation;

/**
 * Provides the local service utility for GuardianInvitation. This utility wraps
 * <code>nl.klassenkring.roster.service.impl.GuardianInvitationLocalServiceImpl</code> and
 * is an access point for service operations in application layer code running
 * on the local server. Methods of this service will not have security checks
 * based on the propagated JAAS credentials because this service can only be
 * accessed from within the same VM.
 *
 * @author Klassenkring
 * @see GuardianInvitationLocalService
 * @generated
 */
public class GuardianInvitationLocalServiceUtil {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this class directly. Add custom service methods to <code>nl.klassenkring.roster.service.impl.GuardianInvitationLocalServiceImpl</code> and rerun ServiceBuilder to regenerate this class.
	 */

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
	public static GuardianInvitation addGuardianInvitation(
		GuardianInvitation guardianInvitation) {

		return getService().addGuardianInvitation(guardianInvitation);
	}

	/**
	 * Invites a guardian of a pupil. An earlier code for the two can no longer be redeemed.
	 *
	 * @return the code, for 60 days; it is not known to anybody later
	 * @throws InvitationCodeException if the guardian is no guardian of the pupil now, or has an
	 account already
	 */
	public static String addInvitation(
			long userId, long guardianId, long pupilId)
		throws PortalException {

		return getService().addInvitation(userId, guardianId, pupilId);
	}

	/**
	 * Creates a new guardian invitation with the primary key. Does not add the guardian invitation to the database.
	 *
	 * @param guardianInvitationId the primary key for the new guardian invitation
	 * @return the new guardian invitation
	 */
	public static GuardianInvitation createGuardianInvitation(
		long guardianInvitationId) {

		return getService().createGuardianInvitation(guardianInvitationId);
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
	 * Deletes the guardian invitation from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect GuardianInvitationLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param guardianInvitation the guardian invitation
	 * @return the guardian invitation that was removed
	 */
	public static GuardianInvitation deleteGuardianInvitation(
		GuardianInvitation guardianInvitation) {

		return getService().deleteGuardianInvitation(guardianInvitation);
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
	public static GuardianInvitation deleteGuardianInvitation(
			long guardianInvitationId)
		throws PortalException {

		return getService().deleteGuardianInvitation(guardianInvitationId);
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
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.roster.model.impl.GuardianInvitationModelImpl</code>.
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
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.roster.model.impl.GuardianInvitationModelImpl</code>.
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

	public static GuardianInvitation fetchGuardianInvitation(
		long guardianInvitationId) {

		return getService().fetchGuardianInvitation(guardianInvitationId);
	}

	public static com.liferay.portal.kernel.dao.orm.ActionableDynamicQuery
		getActionableDynamicQuery() {

		return getService().getActionableDynamicQuery();
	}

	/**
	 * Returns the guardian invitation with the primary key.
	 *
	 * @param guardianInvitationId the primary key of the guardian invitation
	 * @return the guardian invitation
	 * @throws PortalException if a guardian invitation with the primary key could not be found
	 */
	public static GuardianInvitation getGuardianInvitation(
			long guardianInvitationId)
		throws PortalException {

		return getService().getGuardianInvitation(guardianInvitationId);
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
	public static List<GuardianInvitation> getGuardianInvitations(
		int start, int end) {

		return getService().getGuardianInvitations(start, end);
	}

	/**
	 * Returns the number of guardian invitations.
	 *
	 * @return the number of guardian invitations
	 */
	public static int getGuardianInvitationsCount() {
		return getService().getGuardianInvitationsCount();
	}

	public static
		com.liferay.portal.kernel.dao.orm.IndexableActionableDynamicQuery
			getIndexableActionableDynamicQuery() {

		return getService().getIndexableActionableDynamicQuery();
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
	 * Gives the invitations of the guardians of a pupil, of all times.
	 */
	public static List<GuardianInvitation> getPupilInvitations(long pupilId) {
		return getService().getPupilInvitations(pupilId);
	}

	/**
	 * Connects a guardian with the account of who has the code. A code works once.
	 *
	 * @param code as it was typed
	 * @throws InvitationCodeException if there is no such code, it has expired, was redeemed, is of
	 another company, or its guardian has another account or is no guardian of the pupil any
	 more; which of these it is, is not told
	 */
	public static nl.klassenkring.roster.model.Guardian redeem(
			long userId, String code)
		throws PortalException {

		return getService().redeem(userId, code);
	}

	/**
	 * Makes a code useless from now on; one that was redeemed stays as it is.
	 */
	public static GuardianInvitation revokeInvitation(long guardianInvitationId)
		throws PortalException {

		return getService().revokeInvitation(guardianInvitationId);
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
	public static GuardianInvitation updateGuardianInvitation(
		GuardianInvitation guardianInvitation) {

		return getService().updateGuardianInvitation(guardianInvitation);
	}

	public static GuardianInvitationLocalService getService() {
		return _service;
	}

	public static void setService(GuardianInvitationLocalService service) {
		_service = service;
	}

	private static volatile GuardianInvitationLocalService _service;

}