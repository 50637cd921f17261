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

import java.io.InputStream;
import java.io.Serializable;

import java.util.List;
import java.util.Map;

import nl.klassenkring.roster.model.RosterImport;

/**
 * Provides the local service utility for RosterImport. This utility wraps
 * <code>nl.klassenkring.roster.service.impl.RosterImportLocalServiceImpl</code> and
 * is an access point for service operations in application layer code running
 * on the local server. Methods of this service will not have security checks
 * based on the propagated JAAS credentials because this service can only be
 * accessed from within the same VM.
 *
 * @author Klassenkring
 * @see RosterImportLocalService
 * @generated
 */
public class RosterImportLocalServiceUtil {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this class directly. Add custom service methods to <code>nl.klassenkring.roster.service.impl.RosterImportLocalServiceImpl</code> and rerun ServiceBuilder to regenerate this class.
	 */

	/**
	 * Reads a file and plans its import.
	 *
	 * @param schoolGroupId the Site of the school
	 * @param content of a format that {@link RosterReader} knows; stays open
	 * @throws NoSuchGroupException if the Site is no school's, but of a group in one
	 * @throws RosterFileException if there is anything wrong with the file; nothing is kept of it
	 */
	public static RosterImport addRosterImport(
			long userId, long schoolGroupId, String fileName,
			InputStream content)
		throws PortalException {

		return getService().addRosterImport(
			userId, schoolGroupId, fileName, content);
	}

	/**
	 * Adds the roster import to the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect RosterImportLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param rosterImport the roster import
	 * @return the roster import that was added
	 */
	public static RosterImport addRosterImport(RosterImport rosterImport) {
		return getService().addRosterImport(rosterImport);
	}

	/**
	 * Imports what was planned. All other imports of the school that wait are outdated by it.
	 *
	 * @param planHash the {@link ImportPlan#fingerprint} of the plan that the person saw
	 * @throws RosterImportStatusException if it does not wait for that, or another import of the
	 school is confirmed in the same moment
	 * @throws RosterPlanChangedException if the roster changed since the plan was made
	 * @throws RosterPlanBlockedException if a notice of the plan forbids it
	 */
	public static RosterImport confirmRosterImport(
			long userId, long rosterImportId, String planHash)
		throws PortalException {

		return getService().confirmRosterImport(
			userId, rosterImportId, planHash);
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
	 * Creates a new roster import with the primary key. Does not add the roster import to the database.
	 *
	 * @param rosterImportId the primary key for the new roster import
	 * @return the new roster import
	 */
	public static RosterImport createRosterImport(long rosterImportId) {
		return getService().createRosterImport(rosterImportId);
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
	 * Deletes the roster import with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect RosterImportLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param rosterImportId the primary key of the roster import
	 * @return the roster import that was removed
	 * @throws PortalException if a roster import with the primary key could not be found
	 */
	public static RosterImport deleteRosterImport(long rosterImportId)
		throws PortalException {

		return getService().deleteRosterImport(rosterImportId);
	}

	/**
	 * Deletes the roster import from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect RosterImportLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param rosterImport the roster import
	 * @return the roster import that was removed
	 */
	public static RosterImport deleteRosterImport(RosterImport rosterImport) {
		return getService().deleteRosterImport(rosterImport);
	}

	/**
	 * Drops imports that nobody confirmed, with the lists of children that are kept for them.
	 *
	 * @param before those that were read at this moment or earlier
	 * @param limit how many at most
	 * @return how many were dropped
	 */
	public static int dropForgottenRosterImports(
		java.util.Date before, int limit) {

		return getService().dropForgottenRosterImports(before, limit);
	}

	/**
	 * Drops an import that waits.
	 *
	 * @throws RosterImportStatusException if it does not wait
	 */
	public static RosterImport dropRosterImport(long rosterImportId)
		throws PortalException {

		return getService().dropRosterImport(rosterImportId);
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
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.roster.model.impl.RosterImportModelImpl</code>.
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
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.roster.model.impl.RosterImportModelImpl</code>.
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

	public static RosterImport fetchRosterImport(long rosterImportId) {
		return getService().fetchRosterImport(rosterImportId);
	}

	public static com.liferay.portal.kernel.dao.orm.ActionableDynamicQuery
		getActionableDynamicQuery() {

		return getService().getActionableDynamicQuery();
	}

	/**
	 * Gives which class groups the groups of an import that waits are, composed groups included: the
	 * id of the Site by the name of the group in the file, 0 for none. The pupils of a composed group
	 * with a Site are enrolled in it beside their own group; of one without it nothing is kept.
	 *
	 * @throws RosterImportStatusException if it does not wait
	 */
	public static Map<String, Long> getGroupLinks(long rosterImportId)
		throws PortalException {

		return getService().getGroupLinks(rosterImportId);
	}

	/**
	 * Plans an import that waits once more, against what is known now.
	 *
	 * @throws RosterImportStatusException if it does not wait
	 */
	public static nl.klassenkring.roster.exchange.plan.ImportPlan getImportPlan(
			long rosterImportId)
		throws PortalException {

		return getService().getImportPlan(rosterImportId);
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
	 * Returns the roster import with the primary key.
	 *
	 * @param rosterImportId the primary key of the roster import
	 * @return the roster import
	 * @throws PortalException if a roster import with the primary key could not be found
	 */
	public static RosterImport getRosterImport(long rosterImportId)
		throws PortalException {

		return getService().getRosterImport(rosterImportId);
	}

	/**
	 * Returns a range of all the roster imports.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.roster.model.impl.RosterImportModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of roster imports
	 * @param end the upper bound of the range of roster imports (not inclusive)
	 * @return the range of roster imports
	 */
	public static List<RosterImport> getRosterImports(int start, int end) {
		return getService().getRosterImports(start, end);
	}

	/**
	 * Gives a page of the imports of a school, the latest first.
	 */
	public static List<RosterImport> getRosterImports(
		long schoolGroupId, int start, int end) {

		return getService().getRosterImports(schoolGroupId, start, end);
	}

	/**
	 * Returns the number of roster imports.
	 *
	 * @return the number of roster imports
	 */
	public static int getRosterImportsCount() {
		return getService().getRosterImportsCount();
	}

	/**
	 * Counts the imports of a school.
	 */
	public static int getRosterImportsCount(long schoolGroupId) {
		return getService().getRosterImportsCount(schoolGroupId);
	}

	/**
	 * Updates the roster import in the database or adds it if it does not yet exist. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect RosterImportLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param rosterImport the roster import
	 * @return the roster import that was updated
	 */
	public static RosterImport updateRosterImport(RosterImport rosterImport) {
		return getService().updateRosterImport(rosterImport);
	}

	public static RosterImportLocalService getService() {
		return _service;
	}

	public static void setService(RosterImportLocalService service) {
		_service = service;
	}

	private static volatile RosterImportLocalService _service;

}