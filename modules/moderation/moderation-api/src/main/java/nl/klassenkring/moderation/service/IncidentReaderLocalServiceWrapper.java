/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.moderation.service;

import com.liferay.portal.kernel.service.ServiceWrapper;
import com.liferay.portal.kernel.service.persistence.BasePersistence;

/**
 * Provides a wrapper for {@link IncidentReaderLocalService}.
 *
 * @author Klassenkring
 * @see IncidentReaderLocalService
 * @generated
 */
public class IncidentReaderLocalServiceWrapper
	implements IncidentReaderLocalService,
			   ServiceWrapper<IncidentReaderLocalService> {

	public IncidentReaderLocalServiceWrapper() {
		this(null);
	}

	public IncidentReaderLocalServiceWrapper(
		IncidentReaderLocalService incidentReaderLocalService) {

		_incidentReaderLocalService = incidentReaderLocalService;
	}

	/**
	 * Adds the incident reader to the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect IncidentReaderLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param incidentReader the incident reader
	 * @return the incident reader that was added
	 */
	@Override
	public nl.klassenkring.moderation.model.IncidentReader addIncidentReader(
		nl.klassenkring.moderation.model.IncidentReader incidentReader) {

		return _incidentReaderLocalService.addIncidentReader(incidentReader);
	}

	/**
	 * Creates a new incident reader with the primary key. Does not add the incident reader to the database.
	 *
	 * @param incidentReaderId the primary key for the new incident reader
	 * @return the new incident reader
	 */
	@Override
	public nl.klassenkring.moderation.model.IncidentReader createIncidentReader(
		long incidentReaderId) {

		return _incidentReaderLocalService.createIncidentReader(
			incidentReaderId);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel createPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _incidentReaderLocalService.createPersistedModel(primaryKeyObj);
	}

	/**
	 * Deletes the incident reader from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect IncidentReaderLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param incidentReader the incident reader
	 * @return the incident reader that was removed
	 */
	@Override
	public nl.klassenkring.moderation.model.IncidentReader deleteIncidentReader(
		nl.klassenkring.moderation.model.IncidentReader incidentReader) {

		return _incidentReaderLocalService.deleteIncidentReader(incidentReader);
	}

	/**
	 * Deletes the incident reader with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect IncidentReaderLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param incidentReaderId the primary key of the incident reader
	 * @return the incident reader that was removed
	 * @throws PortalException if a incident reader with the primary key could not be found
	 */
	@Override
	public nl.klassenkring.moderation.model.IncidentReader deleteIncidentReader(
			long incidentReaderId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _incidentReaderLocalService.deleteIncidentReader(
			incidentReaderId);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel deletePersistedModel(
			com.liferay.portal.kernel.model.PersistedModel persistedModel)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _incidentReaderLocalService.deletePersistedModel(persistedModel);
	}

	@Override
	public <T> T dslQuery(com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {
		return _incidentReaderLocalService.dslQuery(dslQuery);
	}

	@Override
	public int dslQueryCount(
		com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {

		return _incidentReaderLocalService.dslQueryCount(dslQuery);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.DynamicQuery dynamicQuery() {
		return _incidentReaderLocalService.dynamicQuery();
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

		return _incidentReaderLocalService.dynamicQuery(dynamicQuery);
	}

	/**
	 * Performs a dynamic query on the database and returns a range of the matching rows.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.moderation.model.impl.IncidentReaderModelImpl</code>.
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

		return _incidentReaderLocalService.dynamicQuery(
			dynamicQuery, start, end);
	}

	/**
	 * Performs a dynamic query on the database and returns an ordered range of the matching rows.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.moderation.model.impl.IncidentReaderModelImpl</code>.
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

		return _incidentReaderLocalService.dynamicQuery(
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

		return _incidentReaderLocalService.dynamicQueryCount(dynamicQuery);
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

		return _incidentReaderLocalService.dynamicQueryCount(
			dynamicQuery, projection);
	}

	@Override
	public nl.klassenkring.moderation.model.IncidentReader fetchIncidentReader(
		long incidentReaderId) {

		return _incidentReaderLocalService.fetchIncidentReader(
			incidentReaderId);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.ActionableDynamicQuery
		getActionableDynamicQuery() {

		return _incidentReaderLocalService.getActionableDynamicQuery();
	}

	/**
	 * Returns the incident reader with the primary key.
	 *
	 * @param incidentReaderId the primary key of the incident reader
	 * @return the incident reader
	 * @throws PortalException if a incident reader with the primary key could not be found
	 */
	@Override
	public nl.klassenkring.moderation.model.IncidentReader getIncidentReader(
			long incidentReaderId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _incidentReaderLocalService.getIncidentReader(incidentReaderId);
	}

	/**
	 * Returns a range of all the incident readers.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.moderation.model.impl.IncidentReaderModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of incident readers
	 * @param end the upper bound of the range of incident readers (not inclusive)
	 * @return the range of incident readers
	 */
	@Override
	public java.util.List<nl.klassenkring.moderation.model.IncidentReader>
		getIncidentReaders(int start, int end) {

		return _incidentReaderLocalService.getIncidentReaders(start, end);
	}

	/**
	 * Returns the number of incident readers.
	 *
	 * @return the number of incident readers
	 */
	@Override
	public int getIncidentReadersCount() {
		return _incidentReaderLocalService.getIncidentReadersCount();
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.IndexableActionableDynamicQuery
		getIndexableActionableDynamicQuery() {

		return _incidentReaderLocalService.getIndexableActionableDynamicQuery();
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	@Override
	public String getOSGiServiceIdentifier() {
		return _incidentReaderLocalService.getOSGiServiceIdentifier();
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel getPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _incidentReaderLocalService.getPersistedModel(primaryKeyObj);
	}

	/**
	 * Tells whether somebody may read a file beside the directors.
	 */
	@Override
	public boolean isIncidentReader(long incidentId, long userId) {
		return _incidentReaderLocalService.isIncidentReader(incidentId, userId);
	}

	/**
	 * Updates the incident reader in the database or adds it if it does not yet exist. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect IncidentReaderLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param incidentReader the incident reader
	 * @return the incident reader that was updated
	 */
	@Override
	public nl.klassenkring.moderation.model.IncidentReader updateIncidentReader(
		nl.klassenkring.moderation.model.IncidentReader incidentReader) {

		return _incidentReaderLocalService.updateIncidentReader(incidentReader);
	}

	@Override
	public BasePersistence<?> getBasePersistence() {
		return _incidentReaderLocalService.getBasePersistence();
	}

	@Override
	public IncidentReaderLocalService getWrappedService() {
		return _incidentReaderLocalService;
	}

	@Override
	public void setWrappedService(
		IncidentReaderLocalService incidentReaderLocalService) {

		_incidentReaderLocalService = incidentReaderLocalService;
	}

	private IncidentReaderLocalService _incidentReaderLocalService;

}