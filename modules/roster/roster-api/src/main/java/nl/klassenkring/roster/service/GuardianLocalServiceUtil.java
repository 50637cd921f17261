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

import nl.klassenkring.roster.model.Guardian;

/**
 * Provides the local service utility for Guardian. This utility wraps
 * <code>nl.klassenkring.roster.service.impl.GuardianLocalServiceImpl</code> and
 * is an access point for service operations in application layer code running
 * on the local server. Methods of this service will not have security checks
 * based on the propagated JAAS credentials because this service can only be
 * accessed from within the same VM.
 *
 * @author Klassenkring
 * @see GuardianLocalService
 * @generated
 */
public class GuardianLocalServiceUtil {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this class directly. Add custom service methods to <code>nl.klassenkring.roster.service.impl.GuardianLocalServiceImpl</code> and rerun ServiceBuilder to regenerate this class.
	 */

	/**
	 * Adds the guardian to the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect GuardianLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param guardian the guardian
	 * @return the guardian that was added
	 */
	public static Guardian addGuardian(Guardian guardian) {
		return getService().addGuardian(guardian);
	}

	/**
	 * Adds a guardian, of no pupil yet and without an account.
	 *
	 * @param rosterKey the guardian's key in the administration of the school
	 */
	public static Guardian addGuardian(
			long userId, long schoolGroupId, String rosterKey, String firstName,
			String namePrefix, String lastName, String emailAddress)
		throws PortalException {

		return getService().addGuardian(
			userId, schoolGroupId, rosterKey, firstName, namePrefix, lastName,
			emailAddress);
	}

	/**
	 * Creates a new guardian with the primary key. Does not add the guardian to the database.
	 *
	 * @param guardianId the primary key for the new guardian
	 * @return the new guardian
	 */
	public static Guardian createGuardian(long guardianId) {
		return getService().createGuardian(guardianId);
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
	 * Deletes the guardian from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect GuardianLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param guardian the guardian
	 * @return the guardian that was removed
	 */
	public static Guardian deleteGuardian(Guardian guardian) {
		return getService().deleteGuardian(guardian);
	}

	/**
	 * Deletes the guardian with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect GuardianLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param guardianId the primary key of the guardian
	 * @return the guardian that was removed
	 * @throws PortalException if a guardian with the primary key could not be found
	 */
	public static Guardian deleteGuardian(long guardianId)
		throws PortalException {

		return getService().deleteGuardian(guardianId);
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
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.roster.model.impl.GuardianModelImpl</code>.
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
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.roster.model.impl.GuardianModelImpl</code>.
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

	public static Guardian fetchGuardian(long guardianId) {
		return getService().fetchGuardian(guardianId);
	}

	/**
	 * Gives the guardian with a key of the school's administration, or null.
	 */
	public static Guardian fetchGuardian(long schoolGroupId, String rosterKey) {
		return getService().fetchGuardian(schoolGroupId, rosterKey);
	}

	public static com.liferay.portal.kernel.dao.orm.ActionableDynamicQuery
		getActionableDynamicQuery() {

		return getService().getActionableDynamicQuery();
	}

	/**
	 * Returns the guardian with the primary key.
	 *
	 * @param guardianId the primary key of the guardian
	 * @return the guardian
	 * @throws PortalException if a guardian with the primary key could not be found
	 */
	public static Guardian getGuardian(long guardianId) throws PortalException {
		return getService().getGuardian(guardianId);
	}

	/**
	 * Returns a range of all the guardians.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.roster.model.impl.GuardianModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of guardians
	 * @param end the upper bound of the range of guardians (not inclusive)
	 * @return the range of guardians
	 */
	public static List<Guardian> getGuardians(int start, int end) {
		return getService().getGuardians(start, end);
	}

	/**
	 * Gives the guardians with these ids, as far as there are such, with one query.
	 */
	public static List<Guardian> getGuardians(long[] guardianIds) {
		return getService().getGuardians(guardianIds);
	}

	/**
	 * Returns the number of guardians.
	 *
	 * @return the number of guardians
	 */
	public static int getGuardiansCount() {
		return getService().getGuardiansCount();
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
	 * Gives a page of the guardians of a school, in the order of first names.
	 */
	public static List<Guardian> getSchoolGuardians(
		long schoolGroupId, int start, int end) {

		return getService().getSchoolGuardians(schoolGroupId, start, end);
	}

	/**
	 * Gives what the roster knows of a user who is a guardian; a row for each school.
	 */
	public static List<Guardian> getUserGuardians(long guardianUserId) {
		return getService().getUserGuardians(guardianUserId);
	}

	/**
	 * Updates the guardian in the database or adds it if it does not yet exist. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect GuardianLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param guardian the guardian
	 * @return the guardian that was updated
	 */
	public static Guardian updateGuardian(Guardian guardian) {
		return getService().updateGuardian(guardian);
	}

	/**
	 * Connects a guardian with an account; 0 takes the connection away.
	 */
	public static Guardian updateGuardianUser(
			long guardianId, long guardianUserId)
		throws PortalException {

		return getService().updateGuardianUser(guardianId, guardianUserId);
	}

	public static GuardianLocalService getService() {
		return _service;
	}

	public static void setService(GuardianLocalService service) {
		_service = service;
	}

	private static volatile GuardianLocalService _service;

}