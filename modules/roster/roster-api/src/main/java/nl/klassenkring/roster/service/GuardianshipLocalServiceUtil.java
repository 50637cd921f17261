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

import nl.klassenkring.roster.model.Guardianship;

/**
 * Provides the local service utility for Guardianship. This utility wraps
 * <code>nl.klassenkring.roster.service.impl.GuardianshipLocalServiceImpl</code> and
 * is an access point for service operations in application layer code running
 * on the local server. Methods of this service will not have security checks
 * based on the propagated JAAS credentials because this service can only be
 * accessed from within the same VM.
 *
 * @author Klassenkring
 * @see GuardianshipLocalService
 * @generated
 */
public class GuardianshipLocalServiceUtil {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this class directly. Add custom service methods to <code>nl.klassenkring.roster.service.impl.GuardianshipLocalServiceImpl</code> and rerun ServiceBuilder to regenerate this class.
	 */

	/**
	 * Adds the guardianship to the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect GuardianshipLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param guardianship the guardianship
	 * @return the guardianship that was added
	 */
	public static Guardianship addGuardianship(Guardianship guardianship) {
		return getService().addGuardianship(guardianship);
	}

	/**
	 * Makes a guardian one of a pupil.
	 *
	 * @param relation the school's own word for it; can be empty
	 * @param authority whether the guardian decides for the pupil
	 * @throws GuardianAuthorityException if they are of different schools, or it is so already
	 */
	public static Guardianship addGuardianship(
			long userId, long guardianId, long pupilId, String relation,
			boolean authority, java.util.Date startDate)
		throws PortalException {

		return getService().addGuardianship(
			userId, guardianId, pupilId, relation, authority, startDate);
	}

	/**
	 * Creates a new guardianship with the primary key. Does not add the guardianship to the database.
	 *
	 * @param guardianshipId the primary key for the new guardianship
	 * @return the new guardianship
	 */
	public static Guardianship createGuardianship(long guardianshipId) {
		return getService().createGuardianship(guardianshipId);
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
	 * Deletes the guardianship from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect GuardianshipLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param guardianship the guardianship
	 * @return the guardianship that was removed
	 */
	public static Guardianship deleteGuardianship(Guardianship guardianship) {
		return getService().deleteGuardianship(guardianship);
	}

	/**
	 * Deletes the guardianship with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect GuardianshipLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param guardianshipId the primary key of the guardianship
	 * @return the guardianship that was removed
	 * @throws PortalException if a guardianship with the primary key could not be found
	 */
	public static Guardianship deleteGuardianship(long guardianshipId)
		throws PortalException {

		return getService().deleteGuardianship(guardianshipId);
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
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.roster.model.impl.GuardianshipModelImpl</code>.
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
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.roster.model.impl.GuardianshipModelImpl</code>.
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

	/**
	 * Ends a guardianship.
	 */
	public static Guardianship endGuardianship(
			long guardianshipId, java.util.Date endDate)
		throws PortalException {

		return getService().endGuardianship(guardianshipId, endDate);
	}

	public static Guardianship fetchGuardianship(long guardianshipId) {
		return getService().fetchGuardianship(guardianshipId);
	}

	public static com.liferay.portal.kernel.dao.orm.ActionableDynamicQuery
		getActionableDynamicQuery() {

		return getService().getActionableDynamicQuery();
	}

	/**
	 * Gives the guardianships of the pupils of a class group that hold at a moment.
	 */
	public static List<Guardianship> getGroupGuardianships(
		long groupId, java.util.Date moment) {

		return getService().getGroupGuardianships(groupId, moment);
	}

	/**
	 * Returns the guardianship with the primary key.
	 *
	 * @param guardianshipId the primary key of the guardianship
	 * @return the guardianship
	 * @throws PortalException if a guardianship with the primary key could not be found
	 */
	public static Guardianship getGuardianship(long guardianshipId)
		throws PortalException {

		return getService().getGuardianship(guardianshipId);
	}

	/**
	 * Returns a range of all the guardianships.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.roster.model.impl.GuardianshipModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of guardianships
	 * @param end the upper bound of the range of guardianships (not inclusive)
	 * @return the range of guardianships
	 */
	public static List<Guardianship> getGuardianships(int start, int end) {
		return getService().getGuardianships(start, end);
	}

	/**
	 * Gives the guardianships of pupils that hold at a moment.
	 */
	public static List<Guardianship> getGuardianships(
		long[] pupilIds, java.util.Date moment) {

		return getService().getGuardianships(pupilIds, moment);
	}

	/**
	 * Returns the number of guardianships.
	 *
	 * @return the number of guardianships
	 */
	public static int getGuardianshipsCount() {
		return getService().getGuardianshipsCount();
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
	 * Gives all guardianships that a pupil ever had, in the order in which they start.
	 */
	public static List<Guardianship> getPupilGuardianships(long pupilId) {
		return getService().getPupilGuardianships(pupilId);
	}

	/**
	 * Gives the guardianships of all pupils of a school that hold at a moment.
	 */
	public static List<Guardianship> getSchoolGuardianships(
		long schoolGroupId, java.util.Date moment) {

		return getService().getSchoolGuardianships(schoolGroupId, moment);
	}

	/**
	 * Gives the guardianships of a user that hold at a moment, at all schools.
	 */
	public static List<Guardianship> getUserGuardianships(
		long guardianUserId, java.util.Date moment) {

		return getService().getUserGuardianships(guardianUserId, moment);
	}

	/**
	 * Gives a guardian authority, or takes it away, from a moment on: the guardianship ends and
	 * another one starts, so that it stays known who could decide when.
	 *
	 * @return the guardianship that holds from the moment on
	 */
	public static Guardianship updateAuthority(
			long userId, long guardianshipId, boolean authority,
			java.util.Date moment)
		throws PortalException {

		return getService().updateAuthority(
			userId, guardianshipId, authority, moment);
	}

	/**
	 * Updates the guardianship in the database or adds it if it does not yet exist. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect GuardianshipLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param guardianship the guardianship
	 * @return the guardianship that was updated
	 */
	public static Guardianship updateGuardianship(Guardianship guardianship) {
		return getService().updateGuardianship(guardianship);
	}

	public static GuardianshipLocalService getService() {
		return _service;
	}

	public static void setService(GuardianshipLocalService service) {
		_service = service;
	}

	private static volatile GuardianshipLocalService _service;

}