/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.membership.service;

import com.liferay.portal.kernel.service.ServiceWrapper;
import com.liferay.portal.kernel.service.persistence.BasePersistence;

/**
 * Provides a wrapper for {@link SchoolYearRolloverLocalService}.
 *
 * @author Klassenkring
 * @see SchoolYearRolloverLocalService
 * @generated
 */
public class SchoolYearRolloverLocalServiceWrapper
	implements SchoolYearRolloverLocalService,
			   ServiceWrapper<SchoolYearRolloverLocalService> {

	public SchoolYearRolloverLocalServiceWrapper() {
		this(null);
	}

	public SchoolYearRolloverLocalServiceWrapper(
		SchoolYearRolloverLocalService schoolYearRolloverLocalService) {

		_schoolYearRolloverLocalService = schoolYearRolloverLocalService;
	}

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
	@Override
	public nl.klassenkring.membership.model.SchoolYearRollover
		addSchoolYearRollover(
			nl.klassenkring.membership.model.SchoolYearRollover
				schoolYearRollover) {

		return _schoolYearRolloverLocalService.addSchoolYearRollover(
			schoolYearRollover);
	}

	/**
	 * Does what a plan says, all of it in this one transaction: closes the groups of the year, and
	 * makes those of the next with their pages and members. A plan that was done already is given
	 * back as it was done.
	 *
	 * @param planHash the fingerprint of the plan as it was shown
	 * @throws SchoolYearPlanException if the plan has changed since, or another does it now
	 */
	@Override
	public nl.klassenkring.membership.year.YearPlan confirm(
			long userId, long schoolYearRolloverId, String planHash)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _schoolYearRolloverLocalService.confirm(
			userId, schoolYearRolloverId, planHash);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel createPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _schoolYearRolloverLocalService.createPersistedModel(
			primaryKeyObj);
	}

	/**
	 * Creates a new school year rollover with the primary key. Does not add the school year rollover to the database.
	 *
	 * @param schoolYearRolloverId the primary key for the new school year rollover
	 * @return the new school year rollover
	 */
	@Override
	public nl.klassenkring.membership.model.SchoolYearRollover
		createSchoolYearRollover(long schoolYearRolloverId) {

		return _schoolYearRolloverLocalService.createSchoolYearRollover(
			schoolYearRolloverId);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel deletePersistedModel(
			com.liferay.portal.kernel.model.PersistedModel persistedModel)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _schoolYearRolloverLocalService.deletePersistedModel(
			persistedModel);
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
	@Override
	public nl.klassenkring.membership.model.SchoolYearRollover
			deleteSchoolYearRollover(long schoolYearRolloverId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _schoolYearRolloverLocalService.deleteSchoolYearRollover(
			schoolYearRolloverId);
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
	@Override
	public nl.klassenkring.membership.model.SchoolYearRollover
		deleteSchoolYearRollover(
			nl.klassenkring.membership.model.SchoolYearRollover
				schoolYearRollover) {

		return _schoolYearRolloverLocalService.deleteSchoolYearRollover(
			schoolYearRollover);
	}

	@Override
	public <T> T dslQuery(com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {
		return _schoolYearRolloverLocalService.dslQuery(dslQuery);
	}

	@Override
	public int dslQueryCount(
		com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {

		return _schoolYearRolloverLocalService.dslQueryCount(dslQuery);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.DynamicQuery dynamicQuery() {
		return _schoolYearRolloverLocalService.dynamicQuery();
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

		return _schoolYearRolloverLocalService.dynamicQuery(dynamicQuery);
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
	@Override
	public <T> java.util.List<T> dynamicQuery(
		com.liferay.portal.kernel.dao.orm.DynamicQuery dynamicQuery, int start,
		int end) {

		return _schoolYearRolloverLocalService.dynamicQuery(
			dynamicQuery, start, end);
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
	@Override
	public <T> java.util.List<T> dynamicQuery(
		com.liferay.portal.kernel.dao.orm.DynamicQuery dynamicQuery, int start,
		int end,
		com.liferay.portal.kernel.util.OrderByComparator<T> orderByComparator) {

		return _schoolYearRolloverLocalService.dynamicQuery(
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

		return _schoolYearRolloverLocalService.dynamicQueryCount(dynamicQuery);
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

		return _schoolYearRolloverLocalService.dynamicQueryCount(
			dynamicQuery, projection);
	}

	@Override
	public nl.klassenkring.membership.model.SchoolYearRollover
		fetchSchoolYearRollover(long schoolYearRolloverId) {

		return _schoolYearRolloverLocalService.fetchSchoolYearRollover(
			schoolYearRolloverId);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.ActionableDynamicQuery
		getActionableDynamicQuery() {

		return _schoolYearRolloverLocalService.getActionableDynamicQuery();
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.IndexableActionableDynamicQuery
		getIndexableActionableDynamicQuery() {

		return _schoolYearRolloverLocalService.
			getIndexableActionableDynamicQuery();
	}

	/**
	 * Gives the school years of which a school has groups that are not closed, the oldest first.
	 */
	@Override
	public java.util.List<String> getOpenSchoolYears(long schoolGroupId) {
		return _schoolYearRolloverLocalService.getOpenSchoolYears(
			schoolGroupId);
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	@Override
	public String getOSGiServiceIdentifier() {
		return _schoolYearRolloverLocalService.getOSGiServiceIdentifier();
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel getPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _schoolYearRolloverLocalService.getPersistedModel(primaryKeyObj);
	}

	/**
	 * Gives what was prepared for the groups of a school year, or what became of them; when nothing
	 * was prepared, that each goes on under its name with its teachers. A group that is not among
	 * what was prepared, because it was made later, does so, too.
	 */
	@Override
	public nl.klassenkring.membership.year.YearPlan getPlan(
			long schoolGroupId, String fromSchoolYear)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _schoolYearRolloverLocalService.getPlan(
			schoolGroupId, fromSchoolYear);
	}

	/**
	 * Returns the school year rollover with the primary key.
	 *
	 * @param schoolYearRolloverId the primary key of the school year rollover
	 * @return the school year rollover
	 * @throws PortalException if a school year rollover with the primary key could not be found
	 */
	@Override
	public nl.klassenkring.membership.model.SchoolYearRollover
			getSchoolYearRollover(long schoolYearRolloverId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _schoolYearRolloverLocalService.getSchoolYearRollover(
			schoolYearRolloverId);
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
	@Override
	public java.util.List<nl.klassenkring.membership.model.SchoolYearRollover>
		getSchoolYearRollovers(int start, int end) {

		return _schoolYearRolloverLocalService.getSchoolYearRollovers(
			start, end);
	}

	/**
	 * Returns the number of school year rollovers.
	 *
	 * @return the number of school year rollovers
	 */
	@Override
	public int getSchoolYearRolloversCount() {
		return _schoolYearRolloverLocalService.getSchoolYearRolloversCount();
	}

	/**
	 * Keeps what becomes of the groups of a school year, in the place of what was prepared before.
	 *
	 * @throws SchoolYearPlanException if the year is over already, a name is no name, two new groups
	 have one, a teacher did not teach in the year, or a group is none of the year
	 */
	@Override
	public nl.klassenkring.membership.year.YearPlan prepare(
			long userId, long schoolGroupId, String fromSchoolYear,
			java.util.List<nl.klassenkring.membership.year.YearChoice> choices)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _schoolYearRolloverLocalService.prepare(
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
	@Override
	public nl.klassenkring.membership.model.SchoolYearRollover
		updateSchoolYearRollover(
			nl.klassenkring.membership.model.SchoolYearRollover
				schoolYearRollover) {

		return _schoolYearRolloverLocalService.updateSchoolYearRollover(
			schoolYearRollover);
	}

	@Override
	public BasePersistence<?> getBasePersistence() {
		return _schoolYearRolloverLocalService.getBasePersistence();
	}

	@Override
	public SchoolYearRolloverLocalService getWrappedService() {
		return _schoolYearRolloverLocalService;
	}

	@Override
	public void setWrappedService(
		SchoolYearRolloverLocalService schoolYearRolloverLocalService) {

		_schoolYearRolloverLocalService = schoolYearRolloverLocalService;
	}

	private SchoolYearRolloverLocalService _schoolYearRolloverLocalService;

}