/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.moderation.service;

import com.liferay.portal.kernel.service.ServiceWrapper;
import com.liferay.portal.kernel.service.persistence.BasePersistence;

/**
 * Provides a wrapper for {@link IncidentStepLocalService}.
 *
 * @author Klassenkring
 * @see IncidentStepLocalService
 * @generated
 */
public class IncidentStepLocalServiceWrapper
	implements IncidentStepLocalService,
			   ServiceWrapper<IncidentStepLocalService> {

	public IncidentStepLocalServiceWrapper() {
		this(null);
	}

	public IncidentStepLocalServiceWrapper(
		IncidentStepLocalService incidentStepLocalService) {

		_incidentStepLocalService = incidentStepLocalService;
	}

	/**
	 * Adds the incident step to the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect IncidentStepLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param incidentStep the incident step
	 * @return the incident step that was added
	 */
	@Override
	public nl.klassenkring.moderation.model.IncidentStep addIncidentStep(
		nl.klassenkring.moderation.model.IncidentStep incidentStep) {

		return _incidentStepLocalService.addIncidentStep(incidentStep);
	}

	/**
	 * Creates a new incident step with the primary key. Does not add the incident step to the database.
	 *
	 * @param incidentStepId the primary key for the new incident step
	 * @return the new incident step
	 */
	@Override
	public nl.klassenkring.moderation.model.IncidentStep createIncidentStep(
		long incidentStepId) {

		return _incidentStepLocalService.createIncidentStep(incidentStepId);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel createPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _incidentStepLocalService.createPersistedModel(primaryKeyObj);
	}

	/**
	 * Deletes the incident step from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect IncidentStepLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param incidentStep the incident step
	 * @return the incident step that was removed
	 */
	@Override
	public nl.klassenkring.moderation.model.IncidentStep deleteIncidentStep(
		nl.klassenkring.moderation.model.IncidentStep incidentStep) {

		return _incidentStepLocalService.deleteIncidentStep(incidentStep);
	}

	/**
	 * Deletes the incident step with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect IncidentStepLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param incidentStepId the primary key of the incident step
	 * @return the incident step that was removed
	 * @throws PortalException if a incident step with the primary key could not be found
	 */
	@Override
	public nl.klassenkring.moderation.model.IncidentStep deleteIncidentStep(
			long incidentStepId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _incidentStepLocalService.deleteIncidentStep(incidentStepId);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel deletePersistedModel(
			com.liferay.portal.kernel.model.PersistedModel persistedModel)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _incidentStepLocalService.deletePersistedModel(persistedModel);
	}

	@Override
	public <T> T dslQuery(com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {
		return _incidentStepLocalService.dslQuery(dslQuery);
	}

	@Override
	public int dslQueryCount(
		com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {

		return _incidentStepLocalService.dslQueryCount(dslQuery);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.DynamicQuery dynamicQuery() {
		return _incidentStepLocalService.dynamicQuery();
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

		return _incidentStepLocalService.dynamicQuery(dynamicQuery);
	}

	/**
	 * Performs a dynamic query on the database and returns a range of the matching rows.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.moderation.model.impl.IncidentStepModelImpl</code>.
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

		return _incidentStepLocalService.dynamicQuery(dynamicQuery, start, end);
	}

	/**
	 * Performs a dynamic query on the database and returns an ordered range of the matching rows.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.moderation.model.impl.IncidentStepModelImpl</code>.
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

		return _incidentStepLocalService.dynamicQuery(
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

		return _incidentStepLocalService.dynamicQueryCount(dynamicQuery);
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

		return _incidentStepLocalService.dynamicQueryCount(
			dynamicQuery, projection);
	}

	@Override
	public nl.klassenkring.moderation.model.IncidentStep fetchIncidentStep(
		long incidentStepId) {

		return _incidentStepLocalService.fetchIncidentStep(incidentStepId);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.ActionableDynamicQuery
		getActionableDynamicQuery() {

		return _incidentStepLocalService.getActionableDynamicQuery();
	}

	/**
	 * Returns the incident step with the primary key.
	 *
	 * @param incidentStepId the primary key of the incident step
	 * @return the incident step
	 * @throws PortalException if a incident step with the primary key could not be found
	 */
	@Override
	public nl.klassenkring.moderation.model.IncidentStep getIncidentStep(
			long incidentStepId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _incidentStepLocalService.getIncidentStep(incidentStepId);
	}

	/**
	 * Returns a range of all the incident steps.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.moderation.model.impl.IncidentStepModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of incident steps
	 * @param end the upper bound of the range of incident steps (not inclusive)
	 * @return the range of incident steps
	 */
	@Override
	public java.util.List<nl.klassenkring.moderation.model.IncidentStep>
		getIncidentSteps(int start, int end) {

		return _incidentStepLocalService.getIncidentSteps(start, end);
	}

	/**
	 * Returns the number of incident steps.
	 *
	 * @return the number of incident steps
	 */
	@Override
	public int getIncidentStepsCount() {
		return _incidentStepLocalService.getIncidentStepsCount();
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.IndexableActionableDynamicQuery
		getIndexableActionableDynamicQuery() {

		return _incidentStepLocalService.getIndexableActionableDynamicQuery();
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	@Override
	public String getOSGiServiceIdentifier() {
		return _incidentStepLocalService.getOSGiServiceIdentifier();
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel getPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _incidentStepLocalService.getPersistedModel(primaryKeyObj);
	}

	/**
	 * Updates the incident step in the database or adds it if it does not yet exist. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect IncidentStepLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param incidentStep the incident step
	 * @return the incident step that was updated
	 */
	@Override
	public nl.klassenkring.moderation.model.IncidentStep updateIncidentStep(
		nl.klassenkring.moderation.model.IncidentStep incidentStep) {

		return _incidentStepLocalService.updateIncidentStep(incidentStep);
	}

	@Override
	public BasePersistence<?> getBasePersistence() {
		return _incidentStepLocalService.getBasePersistence();
	}

	@Override
	public IncidentStepLocalService getWrappedService() {
		return _incidentStepLocalService;
	}

	@Override
	public void setWrappedService(
		IncidentStepLocalService incidentStepLocalService) {

		_incidentStepLocalService = incidentStepLocalService;
	}

	private IncidentStepLocalService _incidentStepLocalService;

}