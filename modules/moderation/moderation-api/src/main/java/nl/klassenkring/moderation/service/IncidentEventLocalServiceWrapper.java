/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.moderation.service;

import com.liferay.portal.kernel.service.ServiceWrapper;
import com.liferay.portal.kernel.service.persistence.BasePersistence;

/**
 * Provides a wrapper for {@link IncidentEventLocalService}.
 *
 * @author Klassenkring
 * @see IncidentEventLocalService
 * @generated
 */
public class IncidentEventLocalServiceWrapper
	implements IncidentEventLocalService,
			   ServiceWrapper<IncidentEventLocalService> {

	public IncidentEventLocalServiceWrapper() {
		this(null);
	}

	public IncidentEventLocalServiceWrapper(
		IncidentEventLocalService incidentEventLocalService) {

		_incidentEventLocalService = incidentEventLocalService;
	}

	/**
	 * Adds the incident event to the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect IncidentEventLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param incidentEvent the incident event
	 * @return the incident event that was added
	 */
	@Override
	public nl.klassenkring.moderation.model.IncidentEvent addIncidentEvent(
		nl.klassenkring.moderation.model.IncidentEvent incidentEvent) {

		return _incidentEventLocalService.addIncidentEvent(incidentEvent);
	}

	/**
	 * Creates a new incident event with the primary key. Does not add the incident event to the database.
	 *
	 * @param incidentEventId the primary key for the new incident event
	 * @return the new incident event
	 */
	@Override
	public nl.klassenkring.moderation.model.IncidentEvent createIncidentEvent(
		long incidentEventId) {

		return _incidentEventLocalService.createIncidentEvent(incidentEventId);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel createPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _incidentEventLocalService.createPersistedModel(primaryKeyObj);
	}

	/**
	 * Deletes the incident event from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect IncidentEventLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param incidentEvent the incident event
	 * @return the incident event that was removed
	 */
	@Override
	public nl.klassenkring.moderation.model.IncidentEvent deleteIncidentEvent(
		nl.klassenkring.moderation.model.IncidentEvent incidentEvent) {

		return _incidentEventLocalService.deleteIncidentEvent(incidentEvent);
	}

	/**
	 * Deletes the incident event with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect IncidentEventLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param incidentEventId the primary key of the incident event
	 * @return the incident event that was removed
	 * @throws PortalException if a incident event with the primary key could not be found
	 */
	@Override
	public nl.klassenkring.moderation.model.IncidentEvent deleteIncidentEvent(
			long incidentEventId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _incidentEventLocalService.deleteIncidentEvent(incidentEventId);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel deletePersistedModel(
			com.liferay.portal.kernel.model.PersistedModel persistedModel)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _incidentEventLocalService.deletePersistedModel(persistedModel);
	}

	@Override
	public <T> T dslQuery(com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {
		return _incidentEventLocalService.dslQuery(dslQuery);
	}

	@Override
	public int dslQueryCount(
		com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {

		return _incidentEventLocalService.dslQueryCount(dslQuery);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.DynamicQuery dynamicQuery() {
		return _incidentEventLocalService.dynamicQuery();
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

		return _incidentEventLocalService.dynamicQuery(dynamicQuery);
	}

	/**
	 * Performs a dynamic query on the database and returns a range of the matching rows.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.moderation.model.impl.IncidentEventModelImpl</code>.
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

		return _incidentEventLocalService.dynamicQuery(
			dynamicQuery, start, end);
	}

	/**
	 * Performs a dynamic query on the database and returns an ordered range of the matching rows.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.moderation.model.impl.IncidentEventModelImpl</code>.
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

		return _incidentEventLocalService.dynamicQuery(
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

		return _incidentEventLocalService.dynamicQueryCount(dynamicQuery);
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

		return _incidentEventLocalService.dynamicQueryCount(
			dynamicQuery, projection);
	}

	@Override
	public nl.klassenkring.moderation.model.IncidentEvent fetchIncidentEvent(
		long incidentEventId) {

		return _incidentEventLocalService.fetchIncidentEvent(incidentEventId);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.ActionableDynamicQuery
		getActionableDynamicQuery() {

		return _incidentEventLocalService.getActionableDynamicQuery();
	}

	/**
	 * Returns the incident event with the primary key.
	 *
	 * @param incidentEventId the primary key of the incident event
	 * @return the incident event
	 * @throws PortalException if a incident event with the primary key could not be found
	 */
	@Override
	public nl.klassenkring.moderation.model.IncidentEvent getIncidentEvent(
			long incidentEventId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _incidentEventLocalService.getIncidentEvent(incidentEventId);
	}

	/**
	 * Returns a range of all the incident events.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.moderation.model.impl.IncidentEventModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of incident events
	 * @param end the upper bound of the range of incident events (not inclusive)
	 * @return the range of incident events
	 */
	@Override
	public java.util.List<nl.klassenkring.moderation.model.IncidentEvent>
		getIncidentEvents(int start, int end) {

		return _incidentEventLocalService.getIncidentEvents(start, end);
	}

	/**
	 * Returns the number of incident events.
	 *
	 * @return the number of incident events
	 */
	@Override
	public int getIncidentEventsCount() {
		return _incidentEventLocalService.getIncidentEventsCount();
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.IndexableActionableDynamicQuery
		getIndexableActionableDynamicQuery() {

		return _incidentEventLocalService.getIndexableActionableDynamicQuery();
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	@Override
	public String getOSGiServiceIdentifier() {
		return _incidentEventLocalService.getOSGiServiceIdentifier();
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel getPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _incidentEventLocalService.getPersistedModel(primaryKeyObj);
	}

	/**
	 * Updates the incident event in the database or adds it if it does not yet exist. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect IncidentEventLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param incidentEvent the incident event
	 * @return the incident event that was updated
	 */
	@Override
	public nl.klassenkring.moderation.model.IncidentEvent updateIncidentEvent(
		nl.klassenkring.moderation.model.IncidentEvent incidentEvent) {

		return _incidentEventLocalService.updateIncidentEvent(incidentEvent);
	}

	@Override
	public BasePersistence<?> getBasePersistence() {
		return _incidentEventLocalService.getBasePersistence();
	}

	@Override
	public IncidentEventLocalService getWrappedService() {
		return _incidentEventLocalService;
	}

	@Override
	public void setWrappedService(
		IncidentEventLocalService incidentEventLocalService) {

		_incidentEventLocalService = incidentEventLocalService;
	}

	private IncidentEventLocalService _incidentEventLocalService;

}