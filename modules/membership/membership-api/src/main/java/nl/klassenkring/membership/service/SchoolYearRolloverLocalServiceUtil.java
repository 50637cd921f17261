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

import nl.klassenkring.membership.model.SchoolYearRollover;

/**
 * Provides the local service utility for SchoolYearRollover. This utility wraps
 * <code>nl.klassenkring.membership.service.impl.SchoolYearRolloverLocalServiceImpl</code> and
 * is an access point for service operations in application layer code running
 * on the local server. Methods of this service will not have security checks
 * based on the propagated JAAS credentials because this service can only be
 * accessed from within the same VM.
 *
 * @author Klassenkring
 * @see SchoolYearRolloverLocalService
 * @generated
 */
public class SchoolYearRolloverLocalServiceUtil {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this class directly. Add custom service methods to <code>nl.klassenkring.membership.service.impl.SchoolYearRolloverLocalServiceImpl</code> and rerun ServiceBuilder to regenerate this class.
	 */

	/**
	 * Adds the school year rollover to the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect SchoolYearRolloverLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param schoolYearRollover the school year rollover
	 * @return the school year rollover that was added
	 */
	public static SchoolYearRollover addSchoolYearRollover(
		SchoolYearRollover schoolYearRollover) {

		return getService().addSchoolYearRollover(schoolYearRollover);
	}

	/**
	 * Does what a plan says, all of it in this one transaction: closes the groups of the year, and
	 * makes those of the next with their pages and members. A plan that was done already is given
	 * back as it was done.
	 *
	 * @param planHash the fingerprint of the plan as it was shown
	 * @throws SchoolYearPlanException if the plan has changed since, or another does it now
	 */
	public static nl.klassenkring.membership.year.YearPlan confirm(
			long userId, long schoolYearRolloverId, String planHash)
		throws PortalException {

		return getService().confirm(userId, schoolYearRolloverId, planHash);
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
	 * Creates a new school year rollover with the primary key. Does not add the school year rollover to the database.
	 *
	 * @param schoolYearRolloverId the primary key for the new school year rollover
	 * @return the new school year rollover
	 */
	public static SchoolYearRollover createSchoolYearRollover(
		long schoolYearRolloverId) {

		return getService().createSchoolYearRollover(schoolYearRolloverId);
	}

	/**
	 * @throws PortalException
	 */
	public static PersistedModel deletePersistedModel(
			PersistedModel persistedModel)
		throws PortalException {

		return getService().deletePersistedModel(persistedModel);
	}

	/**
	 * Deletes the school year rollover with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect SchoolYearRolloverLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param schoolYearRolloverId the primary key of the school year rollover
	 * @return the school year rollover that was removed
	 * @throws PortalException if a school year rollover with the primary key could not be found
	 */
	public static SchoolYearRollover deleteSchoolYearRollover(
			long schoolYearRolloverId)
		throws PortalException {

		return getService().deleteSchoolYearRollover(schoolYearRolloverId);
	}

	/**
	 * Deletes the school year rollover from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect SchoolYearRolloverLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param schoolYearRollover the school year rollover
	 * @return the school year rollover that was removed
	 */
	public static SchoolYearRollover deleteSchoolYearRollover(
		SchoolYearRollover schoolYearRollover) {

		return getService().deleteSchoolYearRollover(schoolYearRollover);
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
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.membership.model.impl.SchoolYearRolloverModelImpl</code>.
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
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.membership.model.impl.SchoolYearRolloverModelImpl</code>.
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

	public static SchoolYearRollover fetchSchoolYearRollover(
		long schoolYearRolloverId) {

		return getService().fetchSchoolYearRollover(schoolYearRolloverId);
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
	 * Gives the school years of which a school has groups that are not closed, the oldest first.
	 */
	public static List<String> getOpenSchoolYears(long schoolGroupId) {
		return getService().getOpenSchoolYears(schoolGroupId);
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
	 * Gives what was prepared for the groups of a school year, or what became of them; when nothing
	 * was prepared, that each goes on under its name with its teachers. A group that is not among
	 * what was prepared, because it was made later, does so, too.
	 */
	public static nl.klassenkring.membership.year.YearPlan getPlan(
			long schoolGroupId, String fromSchoolYear)
		throws PortalException {

		return getService().getPlan(schoolGroupId, fromSchoolYear);
	}

	/**
	 * Returns the school year rollover with the primary key.
	 *
	 * @param schoolYearRolloverId the primary key of the school year rollover
	 * @return the school year rollover
	 * @throws PortalException if a school year rollover with the primary key could not be found
	 */
	public static SchoolYearRollover getSchoolYearRollover(
			long schoolYearRolloverId)
		throws PortalException {

		return getService().getSchoolYearRollover(schoolYearRolloverId);
	}

	/**
	 * Returns a range of all the school year rollovers.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.membership.model.impl.SchoolYearRolloverModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of school year rollovers
	 * @param end the upper bound of the range of school year rollovers (not inclusive)
	 * @return the range of school year rollovers
	 */
	public static List<SchoolYearRollover> getSchoolYearRollovers(
		int start, int end) {

		return getService().getSchoolYearRollovers(start, end);
	}

	/**
	 * Returns the number of school year rollovers.
	 *
	 * @return the number of school year rollovers
	 */
	public static int getSchoolYearRolloversCount() {
		return getService().getSchoolYearRolloversCount();
	}

	/**
	 * Keeps what becomes of the groups of a school year, in the place of what was prepared before.
	 *
	 * @throws SchoolYearPlanException if the year is over already, a name is no name, two new groups
	 have one, a teacher did not teach in the year, or a group is none of the year
	 */
	public static nl.klassenkring.membership.year.YearPlan prepare(
			long userId, long schoolGroupId, String fromSchoolYear,
			List<nl.klassenkring.membership.year.YearChoice> choices)
		throws PortalException {

		return getService().prepare(
			userId, schoolGroupId, fromSchoolYear, choices);
	}

	/**
	 * Updates the school year rollover in the database or adds it if it does not yet exist. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect SchoolYearRolloverLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param schoolYearRollover the school year rollover
	 * @return the school year rollover that was updated
	 */
	public static SchoolYearRollover updateSchoolYearRollover(
		SchoolYearRollover schoolYearRollover) {

		return getService().updateSchoolYearRollover(schoolYearRollover);
	}

	public static SchoolYearRolloverLocalService getService() {
		return _service;
	}

	public static void setService(SchoolYearRolloverLocalService service) {
		_service = service;
	}

	private static volatile SchoolYearRolloverLocalService _service;

}