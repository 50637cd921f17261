/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.membership.service;

import com.liferay.portal.kernel.service.ServiceWrapper;
import com.liferay.portal.kernel.service.persistence.BasePersistence;

/**
 * Provides a wrapper for {@link SchoolYearStepLocalService}.
 *
 * @author Klassenkring
 * @see SchoolYearStepLocalService
 * @generated
 */
public class SchoolYearStepLocalServiceWrapper
	implements SchoolYearStepLocalService,
			   ServiceWrapper<SchoolYearStepLocalService> {

	public SchoolYearStepLocalServiceWrapper() {
		this(null);
	}

	public SchoolYearStepLocalServiceWrapper(
		SchoolYearStepLocalService schoolYearStepLocalService) {

		_schoolYearStepLocalService = schoolYearStepLocalService;
	}

	/**
	 * Adds the school year step to the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect SchoolYearStepLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param schoolYearStep the school year step
	 * @return the school year step that was added
	 */
	@Override
	public nl.klassenkring.membership.model.SchoolYearStep addSchoolYearStep(
		nl.klassenkring.membership.model.SchoolYearStep schoolYearStep) {

		return _schoolYearStepLocalService.addSchoolYearStep(schoolYearStep);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel createPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _schoolYearStepLocalService.createPersistedModel(primaryKeyObj);
	}

	/**
	 * Creates a new school year step with the primary key. Does not add the school year step to the database.
	 *
	 * @param schoolYearStepId the primary key for the new school year step
	 * @return the new school year step
	 */
	@Override
	public nl.klassenkring.membership.model.SchoolYearStep createSchoolYearStep(
		long schoolYearStepId) {

		return _schoolYearStepLocalService.createSchoolYearStep(
			schoolYearStepId);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel deletePersistedModel(
			com.liferay.portal.kernel.model.PersistedModel persistedModel)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _schoolYearStepLocalService.deletePersistedModel(persistedModel);
	}

	/**
	 * Deletes the school year step with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect SchoolYearStepLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param schoolYearStepId the primary key of the school year step
	 * @return the school year step that was removed
	 * @throws PortalException if a school year step with the primary key could not be found
	 */
	@Override
	public nl.klassenkring.membership.model.SchoolYearStep deleteSchoolYearStep(
			long schoolYearStepId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _schoolYearStepLocalService.deleteSchoolYearStep(
			schoolYearStepId);
	}

	/**
	 * Deletes the school year step from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect SchoolYearStepLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param schoolYearStep the school year step
	 * @return the school year step that was removed
	 */
	@Override
	public nl.klassenkring.membership.model.SchoolYearStep deleteSchoolYearStep(
		nl.klassenkring.membership.model.SchoolYearStep schoolYearStep) {

		return _schoolYearStepLocalService.deleteSchoolYearStep(schoolYearStep);
	}

	@Override
	public <T> T dslQuery(com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {
		return _schoolYearStepLocalService.dslQuery(dslQuery);
	}

	@Override
	public int dslQueryCount(
		com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {

		return _schoolYearStepLocalService.dslQueryCount(dslQuery);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.DynamicQuery dynamicQuery() {
		return _schoolYearStepLocalService.dynamicQuery();
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

		return _schoolYearStepLocalService.dynamicQuery(dynamicQuery);
	}

	/**
	 * Performs a dynamic query on the database and returns a range of the matching rows.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.membership.model.impl.SchoolYearStepModelImpl</code>.
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

		return _schoolYearStepLocalService.dynamicQuery(
			dynamicQuery, start, end);
	}

	/**
	 * Performs a dynamic query on the database and returns an ordered range of the matching rows.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.membership.model.impl.SchoolYearStepModelImpl</code>.
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

		return _schoolYearStepLocalService.dynamicQuery(
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

		return _schoolYearStepLocalService.dynamicQueryCount(dynamicQuery);
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

		return _schoolYearStepLocalService.dynamicQueryCount(
			dynamicQuery, projection);
	}

	@Override
	public nl.klassenkring.membership.model.SchoolYearStep fetchSchoolYearStep(
		long schoolYearStepId) {

		return _schoolYearStepLocalService.fetchSchoolYearStep(
			schoolYearStepId);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.ActionableDynamicQuery
		getActionableDynamicQuery() {

		return _schoolYearStepLocalService.getActionableDynamicQuery();
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.IndexableActionableDynamicQuery
		getIndexableActionableDynamicQuery() {

		return _schoolYearStepLocalService.getIndexableActionableDynamicQuery();
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	@Override
	public String getOSGiServiceIdentifier() {
		return _schoolYearStepLocalService.getOSGiServiceIdentifier();
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel getPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _schoolYearStepLocalService.getPersistedModel(primaryKeyObj);
	}

	/**
	 * Returns the school year step with the primary key.
	 *
	 * @param schoolYearStepId the primary key of the school year step
	 * @return the school year step
	 * @throws PortalException if a school year step with the primary key could not be found
	 */
	@Override
	public nl.klassenkring.membership.model.SchoolYearStep getSchoolYearStep(
			long schoolYearStepId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _schoolYearStepLocalService.getSchoolYearStep(schoolYearStepId);
	}

	/**
	 * Returns a range of all the school year steps.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.membership.model.impl.SchoolYearStepModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of school year steps
	 * @param end the upper bound of the range of school year steps (not inclusive)
	 * @return the range of school year steps
	 */
	@Override
	public java.util.List<nl.klassenkring.membership.model.SchoolYearStep>
		getSchoolYearSteps(int start, int end) {

		return _schoolYearStepLocalService.getSchoolYearSteps(start, end);
	}

	/**
	 * Returns the number of school year steps.
	 *
	 * @return the number of school year steps
	 */
	@Override
	public int getSchoolYearStepsCount() {
		return _schoolYearStepLocalService.getSchoolYearStepsCount();
	}

	/**
	 * Updates the school year step in the database or adds it if it does not yet exist. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect SchoolYearStepLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param schoolYearStep the school year step
	 * @return the school year step that was updated
	 */
	@Override
	public nl.klassenkring.membership.model.SchoolYearStep updateSchoolYearStep(
		nl.klassenkring.membership.model.SchoolYearStep schoolYearStep) {

		return _schoolYearStepLocalService.updateSchoolYearStep(schoolYearStep);
	}

	@Override
	public BasePersistence<?> getBasePersistence() {
		return _schoolYearStepLocalService.getBasePersistence();
	}

	@Override
	public SchoolYearStepLocalService getWrappedService() {
		return _schoolYearStepLocalService;
	}

	@Override
	public void setWrappedService(
		SchoolYearStepLocalService schoolYearStepLocalService) {

		_schoolYearStepLocalService = schoolYearStepLocalService;
	}

	private SchoolYearStepLocalService _schoolYearStepLocalService;

}