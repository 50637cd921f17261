/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.publication.service;

import com.liferay.portal.kernel.service.ServiceWrapper;
import com.liferay.portal.kernel.service.persistence.BasePersistence;

/**
 * Provides a wrapper for {@link PublicationEventLocalService}.
 *
 * @author Klassenkring
 * @see PublicationEventLocalService
 * @generated
 */
public class PublicationEventLocalServiceWrapper
	implements PublicationEventLocalService,
			   ServiceWrapper<PublicationEventLocalService> {

	public PublicationEventLocalServiceWrapper() {
		this(null);
	}

	public PublicationEventLocalServiceWrapper(
		PublicationEventLocalService publicationEventLocalService) {

		_publicationEventLocalService = publicationEventLocalService;
	}

	/**
	 * Adds the publication event to the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PublicationEventLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param publicationEvent the publication event
	 * @return the publication event that was added
	 */
	@Override
	public nl.klassenkring.publication.model.PublicationEvent
		addPublicationEvent(
			nl.klassenkring.publication.model.PublicationEvent
				publicationEvent) {

		return _publicationEventLocalService.addPublicationEvent(
			publicationEvent);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel createPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _publicationEventLocalService.createPersistedModel(
			primaryKeyObj);
	}

	/**
	 * Creates a new publication event with the primary key. Does not add the publication event to the database.
	 *
	 * @param publicationEventId the primary key for the new publication event
	 * @return the new publication event
	 */
	@Override
	public nl.klassenkring.publication.model.PublicationEvent
		createPublicationEvent(long publicationEventId) {

		return _publicationEventLocalService.createPublicationEvent(
			publicationEventId);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel deletePersistedModel(
			com.liferay.portal.kernel.model.PersistedModel persistedModel)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _publicationEventLocalService.deletePersistedModel(
			persistedModel);
	}

	/**
	 * Deletes the publication event with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PublicationEventLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param publicationEventId the primary key of the publication event
	 * @return the publication event that was removed
	 * @throws PortalException if a publication event with the primary key could not be found
	 */
	@Override
	public nl.klassenkring.publication.model.PublicationEvent
			deletePublicationEvent(long publicationEventId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _publicationEventLocalService.deletePublicationEvent(
			publicationEventId);
	}

	/**
	 * Deletes the publication event from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PublicationEventLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param publicationEvent the publication event
	 * @return the publication event that was removed
	 */
	@Override
	public nl.klassenkring.publication.model.PublicationEvent
		deletePublicationEvent(
			nl.klassenkring.publication.model.PublicationEvent
				publicationEvent) {

		return _publicationEventLocalService.deletePublicationEvent(
			publicationEvent);
	}

	@Override
	public <T> T dslQuery(com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {
		return _publicationEventLocalService.dslQuery(dslQuery);
	}

	@Override
	public int dslQueryCount(
		com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {

		return _publicationEventLocalService.dslQueryCount(dslQuery);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.DynamicQuery dynamicQuery() {
		return _publicationEventLocalService.dynamicQuery();
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

		return _publicationEventLocalService.dynamicQuery(dynamicQuery);
	}

	/**
	 * Performs a dynamic query on the database and returns a range of the matching rows.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.publication.model.impl.PublicationEventModelImpl</code>.
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

		return _publicationEventLocalService.dynamicQuery(
			dynamicQuery, start, end);
	}

	/**
	 * Performs a dynamic query on the database and returns an ordered range of the matching rows.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.publication.model.impl.PublicationEventModelImpl</code>.
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

		return _publicationEventLocalService.dynamicQuery(
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

		return _publicationEventLocalService.dynamicQueryCount(dynamicQuery);
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

		return _publicationEventLocalService.dynamicQueryCount(
			dynamicQuery, projection);
	}

	@Override
	public nl.klassenkring.publication.model.PublicationEvent
		fetchPublicationEvent(long publicationEventId) {

		return _publicationEventLocalService.fetchPublicationEvent(
			publicationEventId);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.ActionableDynamicQuery
		getActionableDynamicQuery() {

		return _publicationEventLocalService.getActionableDynamicQuery();
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.IndexableActionableDynamicQuery
		getIndexableActionableDynamicQuery() {

		return _publicationEventLocalService.
			getIndexableActionableDynamicQuery();
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	@Override
	public String getOSGiServiceIdentifier() {
		return _publicationEventLocalService.getOSGiServiceIdentifier();
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel getPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _publicationEventLocalService.getPersistedModel(primaryKeyObj);
	}

	/**
	 * Returns the publication event with the primary key.
	 *
	 * @param publicationEventId the primary key of the publication event
	 * @return the publication event
	 * @throws PortalException if a publication event with the primary key could not be found
	 */
	@Override
	public nl.klassenkring.publication.model.PublicationEvent
			getPublicationEvent(long publicationEventId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _publicationEventLocalService.getPublicationEvent(
			publicationEventId);
	}

	/**
	 * Returns a range of all the publication events.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.publication.model.impl.PublicationEventModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of publication events
	 * @param end the upper bound of the range of publication events (not inclusive)
	 * @return the range of publication events
	 */
	@Override
	public java.util.List<nl.klassenkring.publication.model.PublicationEvent>
		getPublicationEvents(int start, int end) {

		return _publicationEventLocalService.getPublicationEvents(start, end);
	}

	/**
	 * Returns the number of publication events.
	 *
	 * @return the number of publication events
	 */
	@Override
	public int getPublicationEventsCount() {
		return _publicationEventLocalService.getPublicationEventsCount();
	}

	/**
	 * Updates the publication event in the database or adds it if it does not yet exist. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PublicationEventLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param publicationEvent the publication event
	 * @return the publication event that was updated
	 */
	@Override
	public nl.klassenkring.publication.model.PublicationEvent
		updatePublicationEvent(
			nl.klassenkring.publication.model.PublicationEvent
				publicationEvent) {

		return _publicationEventLocalService.updatePublicationEvent(
			publicationEvent);
	}

	@Override
	public BasePersistence<?> getBasePersistence() {
		return _publicationEventLocalService.getBasePersistence();
	}

	@Override
	public PublicationEventLocalService getWrappedService() {
		return _publicationEventLocalService;
	}

	@Override
	public void setWrappedService(
		PublicationEventLocalService publicationEventLocalService) {

		_publicationEventLocalService = publicationEventLocalService;
	}

	private PublicationEventLocalService _publicationEventLocalService;

}