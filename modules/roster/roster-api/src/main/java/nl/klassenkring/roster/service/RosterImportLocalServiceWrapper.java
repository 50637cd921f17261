/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.roster.service;

import com.liferay.portal.kernel.service.ServiceWrapper;
import com.liferay.portal.kernel.service.persistence.BasePersistence;

/**
 * Provides a wrapper for {@link RosterImportLocalService}.
 *
 * @author Klassenkring
 * @see RosterImportLocalService
 * @generated
 */
public class RosterImportLocalServiceWrapper
	implements RosterImportLocalService,
			   ServiceWrapper<RosterImportLocalService> {

	public RosterImportLocalServiceWrapper() {
		this(null);
	}

	public RosterImportLocalServiceWrapper(
		RosterImportLocalService rosterImportLocalService) {

		_rosterImportLocalService = rosterImportLocalService;
	}

	/**
	 * Reads a file and plans its import.
	 *
	 * @param schoolGroupId the Site of the school
	 * @param content of a format that {@link RosterReader} knows; stays open
	 * @throws NoSuchGroupException if the Site is no school's, but of a group in one
	 * @throws RosterFileException if there is anything wrong with the file; nothing is kept of it
	 */
	@Override
	public nl.klassenkring.roster.model.RosterImport addRosterImport(
			long userId, long schoolGroupId, String fileName,
			java.io.InputStream content)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _rosterImportLocalService.addRosterImport(
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
	@Override
	public nl.klassenkring.roster.model.RosterImport addRosterImport(
		nl.klassenkring.roster.model.RosterImport rosterImport) {

		return _rosterImportLocalService.addRosterImport(rosterImport);
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
	@Override
	public nl.klassenkring.roster.model.RosterImport confirmRosterImport(
			long userId, long rosterImportId, String planHash)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _rosterImportLocalService.confirmRosterImport(
			userId, rosterImportId, planHash);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel createPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _rosterImportLocalService.createPersistedModel(primaryKeyObj);
	}

	/**
	 * Creates a new roster import with the primary key. Does not add the roster import to the database.
	 *
	 * @param rosterImportId the primary key for the new roster import
	 * @return the new roster import
	 */
	@Override
	public nl.klassenkring.roster.model.RosterImport createRosterImport(
		long rosterImportId) {

		return _rosterImportLocalService.createRosterImport(rosterImportId);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel deletePersistedModel(
			com.liferay.portal.kernel.model.PersistedModel persistedModel)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _rosterImportLocalService.deletePersistedModel(persistedModel);
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
	@Override
	public nl.klassenkring.roster.model.RosterImport deleteRosterImport(
			long rosterImportId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _rosterImportLocalService.deleteRosterImport(rosterImportId);
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
	@Override
	public nl.klassenkring.roster.model.RosterImport deleteRosterImport(
		nl.klassenkring.roster.model.RosterImport rosterImport) {

		return _rosterImportLocalService.deleteRosterImport(rosterImport);
	}

	/**
	 * Drops imports that nobody confirmed, with the lists of children that are kept for them.
	 *
	 * @param before those that were read at this moment or earlier
	 * @param limit how many at most
	 * @return how many were dropped
	 */
	@Override
	public int dropForgottenRosterImports(java.util.Date before, int limit) {
		return _rosterImportLocalService.dropForgottenRosterImports(
			before, limit);
	}

	/**
	 * Drops an import that waits.
	 *
	 * @throws RosterImportStatusException if it does not wait
	 */
	@Override
	public nl.klassenkring.roster.model.RosterImport dropRosterImport(
			long rosterImportId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _rosterImportLocalService.dropRosterImport(rosterImportId);
	}

	@Override
	public <T> T dslQuery(com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {
		return _rosterImportLocalService.dslQuery(dslQuery);
	}

	@Override
	public int dslQueryCount(
		com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {

		return _rosterImportLocalService.dslQueryCount(dslQuery);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.DynamicQuery dynamicQuery() {
		return _rosterImportLocalService.dynamicQuery();
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

		return _rosterImportLocalService.dynamicQuery(dynamicQuery);
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
	@Override
	public <T> java.util.List<T> dynamicQuery(
		com.liferay.portal.kernel.dao.orm.DynamicQuery dynamicQuery, int start,
		int end) {

		return _rosterImportLocalService.dynamicQuery(dynamicQuery, start, end);
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
	@Override
	public <T> java.util.List<T> dynamicQuery(
		com.liferay.portal.kernel.dao.orm.DynamicQuery dynamicQuery, int start,
		int end,
		com.liferay.portal.kernel.util.OrderByComparator<T> orderByComparator) {

		return _rosterImportLocalService.dynamicQuery(
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

		return _rosterImportLocalService.dynamicQueryCount(dynamicQuery);
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

		return _rosterImportLocalService.dynamicQueryCount(
			dynamicQuery, projection);
	}

	@Override
	public nl.klassenkring.roster.model.RosterImport fetchRosterImport(
		long rosterImportId) {

		return _rosterImportLocalService.fetchRosterImport(rosterImportId);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.ActionableDynamicQuery
		getActionableDynamicQuery() {

		return _rosterImportLocalService.getActionableDynamicQuery();
	}

	/**
	 * Gives which class groups the groups of an import that waits are, composed groups included: the
	 * id of the Site by the name of the group in the file, 0 for none. The pupils of a composed group
	 * with a Site are enrolled in it beside their own group; of one without it nothing is kept.
	 *
	 * @throws RosterImportStatusException if it does not wait
	 */
	@Override
	public java.util.Map<String, Long> getGroupLinks(long rosterImportId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _rosterImportLocalService.getGroupLinks(rosterImportId);
	}

	/**
	 * Plans an import that waits once more, against what is known now.
	 *
	 * @throws RosterImportStatusException if it does not wait
	 */
	@Override
	public nl.klassenkring.roster.exchange.plan.ImportPlan getImportPlan(
			long rosterImportId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _rosterImportLocalService.getImportPlan(rosterImportId);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.IndexableActionableDynamicQuery
		getIndexableActionableDynamicQuery() {

		return _rosterImportLocalService.getIndexableActionableDynamicQuery();
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	@Override
	public String getOSGiServiceIdentifier() {
		return _rosterImportLocalService.getOSGiServiceIdentifier();
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel getPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _rosterImportLocalService.getPersistedModel(primaryKeyObj);
	}

	/**
	 * Returns the roster import with the primary key.
	 *
	 * @param rosterImportId the primary key of the roster import
	 * @return the roster import
	 * @throws PortalException if a roster import with the primary key could not be found
	 */
	@Override
	public nl.klassenkring.roster.model.RosterImport getRosterImport(
			long rosterImportId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _rosterImportLocalService.getRosterImport(rosterImportId);
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
	@Override
	public java.util.List<nl.klassenkring.roster.model.RosterImport>
		getRosterImports(int start, int end) {

		return _rosterImportLocalService.getRosterImports(start, end);
	}

	/**
	 * Gives a page of the imports of a school, the latest first.
	 */
	@Override
	public java.util.List<nl.klassenkring.roster.model.RosterImport>
		getRosterImports(long schoolGroupId, int start, int end) {

		return _rosterImportLocalService.getRosterImports(
			schoolGroupId, start, end);
	}

	/**
	 * Returns the number of roster imports.
	 *
	 * @return the number of roster imports
	 */
	@Override
	public int getRosterImportsCount() {
		return _rosterImportLocalService.getRosterImportsCount();
	}

	/**
	 * Counts the imports of a school.
	 */
	@Override
	public int getRosterImportsCount(long schoolGroupId) {
		return _rosterImportLocalService.getRosterImportsCount(schoolGroupId);
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
	@Override
	public nl.klassenkring.roster.model.RosterImport updateRosterImport(
		nl.klassenkring.roster.model.RosterImport rosterImport) {

		return _rosterImportLocalService.updateRosterImport(rosterImport);
	}

	@Override
	public BasePersistence<?> getBasePersistence() {
		return _rosterImportLocalService.getBasePersistence();
	}

	@Override
	public RosterImportLocalService getWrappedService() {
		return _rosterImportLocalService;
	}

	@Override
	public void setWrappedService(
		RosterImportLocalService rosterImportLocalService) {

		_rosterImportLocalService = rosterImportLocalService;
	}

	private RosterImportLocalService _rosterImportLocalService;

}