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

import nl.klassenkring.roster.model.Enrolment;

/**
 * Provides the local service utility for Enrolment. This utility wraps
 * <code>nl.klassenkring.roster.service.impl.EnrolmentLocalServiceImpl</code> and
 * is an access point for service operations in application layer code running
 * on the local server. Methods of this service will not have security checks
 * based on the propagated JAAS credentials because this service can only be
 * accessed from within the same VM.
 *
 * @author Klassenkring
 * @see EnrolmentLocalService
 * @generated
 */
public class EnrolmentLocalServiceUtil {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this class directly. Add custom service methods to <code>nl.klassenkring.roster.service.impl.EnrolmentLocalServiceImpl</code> and rerun ServiceBuilder to regenerate this class.
	 */

	/**
	 * Adds the enrolment to the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect EnrolmentLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param enrolment the enrolment
	 * @return the enrolment that was added
	 */
	public static Enrolment addEnrolment(Enrolment enrolment) {
		return getService().addEnrolment(enrolment);
	}

	/**
	 * Enrols a pupil in the own group for a school year, or what is left of it.
	 *
	 * @param groupId the Site of the class group; 0 when there is none
	 * @param rosterGroupKey the group's key in the administration of the school
	 * @param schoolYear as in {@code 2026-2027}
	 * @param endDate the end of the school year, in the school's zone; null when it has no end
	 */
	public static Enrolment addEnrolment(
			long userId, long pupilId, long groupId, String rosterGroupKey,
			String rosterGroupName, String schoolYear, java.util.Date startDate,
			java.util.Date endDate)
		throws PortalException {

		return getService().addEnrolment(
			userId, pupilId, groupId, rosterGroupKey, rosterGroupName,
			schoolYear, startDate, endDate);
	}

	/**
	 * Creates a new enrolment with the primary key. Does not add the enrolment to the database.
	 *
	 * @param enrolmentId the primary key for the new enrolment
	 * @return the new enrolment
	 */
	public static Enrolment createEnrolment(long enrolmentId) {
		return getService().createEnrolment(enrolmentId);
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
	 * Deletes the enrolment from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect EnrolmentLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param enrolment the enrolment
	 * @return the enrolment that was removed
	 */
	public static Enrolment deleteEnrolment(Enrolment enrolment) {
		return getService().deleteEnrolment(enrolment);
	}

	/**
	 * Deletes the enrolment with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect EnrolmentLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param enrolmentId the primary key of the enrolment
	 * @return the enrolment that was removed
	 * @throws PortalException if a enrolment with the primary key could not be found
	 */
	public static Enrolment deleteEnrolment(long enrolmentId)
		throws PortalException {

		return getService().deleteEnrolment(enrolmentId);
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
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.roster.model.impl.EnrolmentModelImpl</code>.
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
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.roster.model.impl.EnrolmentModelImpl</code>.
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
	 * Ends an enrolment before its time.
	 */
	public static Enrolment endEnrolment(
			long enrolmentId, java.util.Date endDate)
		throws PortalException {

		return getService().endEnrolment(enrolmentId, endDate);
	}

	public static Enrolment fetchEnrolment(long enrolmentId) {
		return getService().fetchEnrolment(enrolmentId);
	}

	public static com.liferay.portal.kernel.dao.orm.ActionableDynamicQuery
		getActionableDynamicQuery() {

		return getService().getActionableDynamicQuery();
	}

	/**
	 * Returns the enrolment with the primary key.
	 *
	 * @param enrolmentId the primary key of the enrolment
	 * @return the enrolment
	 * @throws PortalException if a enrolment with the primary key could not be found
	 */
	public static Enrolment getEnrolment(long enrolmentId)
		throws PortalException {

		return getService().getEnrolment(enrolmentId);
	}

	/**
	 * Returns a range of all the enrolments.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.roster.model.impl.EnrolmentModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of enrolments
	 * @param end the upper bound of the range of enrolments (not inclusive)
	 * @return the range of enrolments
	 */
	public static List<Enrolment> getEnrolments(int start, int end) {
		return getService().getEnrolments(start, end);
	}

	/**
	 * Gives the enrolments of pupils that hold at a moment, with one query.
	 */
	public static List<Enrolment> getEnrolments(
		long[] pupilIds, java.util.Date moment) {

		return getService().getEnrolments(pupilIds, moment);
	}

	/**
	 * Returns the number of enrolments.
	 *
	 * @return the number of enrolments
	 */
	public static int getEnrolmentsCount() {
		return getService().getEnrolmentsCount();
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
	 * Gives all enrolments that a pupil ever had, in the order in which they start.
	 */
	public static List<Enrolment> getPupilEnrolments(long pupilId) {
		return getService().getPupilEnrolments(pupilId);
	}

	/**
	 * Gives the enrolments of a school for a school year that have not ended at a moment, with one
	 * query.
	 */
	public static List<Enrolment> getSchoolEnrolments(
		long schoolGroupId, String schoolYear, java.util.Date moment) {

		return getService().getSchoolEnrolments(
			schoolGroupId, schoolYear, moment);
	}

	/**
	 * Says which class group a group of the roster is; for its enrolments that have not ended, and
	 * for those that are imported later in the school year. A composed group that no Site was found
	 * for has no enrolments: a Site of the same name does for it.
	 *
	 * @param groupId the Site of the class group; 0 for none
	 * @throws NoSuchGroupException if the Site is not that of a group in the school
	 */
	public static void linkRosterGroup(
			long schoolGroupId, String schoolYear, String rosterGroupKey,
			long groupId)
		throws PortalException {

		getService().linkRosterGroup(
			schoolGroupId, schoolYear, rosterGroupKey, groupId);
	}

	/**
	 * Updates the enrolment in the database or adds it if it does not yet exist. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect EnrolmentLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param enrolment the enrolment
	 * @return the enrolment that was updated
	 */
	public static Enrolment updateEnrolment(Enrolment enrolment) {
		return getService().updateEnrolment(enrolment);
	}

	public static EnrolmentLocalService getService() {
		return _service;
	}

	public static void setService(EnrolmentLocalService service) {
		_service = service;
	}

	private static volatile EnrolmentLocalService _service;

}