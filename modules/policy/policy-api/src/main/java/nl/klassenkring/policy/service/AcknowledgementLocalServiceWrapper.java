/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.policy.service;

import com.liferay.portal.kernel.service.ServiceWrapper;
import com.liferay.portal.kernel.service.persistence.BasePersistence;

/**
 * Provides a wrapper for {@link AcknowledgementLocalService}.
 *
 * @author Klassenkring
 * @see AcknowledgementLocalService
 * @generated
 */
public class AcknowledgementLocalServiceWrapper
	implements AcknowledgementLocalService,
			   ServiceWrapper<AcknowledgementLocalService> {

	public AcknowledgementLocalServiceWrapper() {
		this(null);
	}

	public AcknowledgementLocalServiceWrapper(
		AcknowledgementLocalService acknowledgementLocalService) {

		_acknowledgementLocalService = acknowledgementLocalService;
	}

	/**
	 * Adds that a user read the agreements of a school; what he said before about the same ones
	 * stays.
	 *
	 * @param versionKey says which values they had
	 */
	@Override
	public nl.klassenkring.policy.model.Acknowledgement acknowledge(
			long userId, long schoolGroupId, String versionKey)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _acknowledgementLocalService.acknowledge(
			userId, schoolGroupId, versionKey);
	}

	/**
	 * Adds the acknowledgement to the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect AcknowledgementLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param acknowledgement the acknowledgement
	 * @return the acknowledgement that was added
	 */
	@Override
	public nl.klassenkring.policy.model.Acknowledgement addAcknowledgement(
		nl.klassenkring.policy.model.Acknowledgement acknowledgement) {

		return _acknowledgementLocalService.addAcknowledgement(acknowledgement);
	}

	/**
	 * Creates a new acknowledgement with the primary key. Does not add the acknowledgement to the database.
	 *
	 * @param acknowledgementId the primary key for the new acknowledgement
	 * @return the new acknowledgement
	 */
	@Override
	public nl.klassenkring.policy.model.Acknowledgement createAcknowledgement(
		long acknowledgementId) {

		return _acknowledgementLocalService.createAcknowledgement(
			acknowledgementId);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel createPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _acknowledgementLocalService.createPersistedModel(primaryKeyObj);
	}

	/**
	 * Deletes the acknowledgement from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect AcknowledgementLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param acknowledgement the acknowledgement
	 * @return the acknowledgement that was removed
	 */
	@Override
	public nl.klassenkring.policy.model.Acknowledgement deleteAcknowledgement(
		nl.klassenkring.policy.model.Acknowledgement acknowledgement) {

		return _acknowledgementLocalService.deleteAcknowledgement(
			acknowledgement);
	}

	/**
	 * Deletes the acknowledgement with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect AcknowledgementLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param acknowledgementId the primary key of the acknowledgement
	 * @return the acknowledgement that was removed
	 * @throws PortalException if a acknowledgement with the primary key could not be found
	 */
	@Override
	public nl.klassenkring.policy.model.Acknowledgement deleteAcknowledgement(
			long acknowledgementId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _acknowledgementLocalService.deleteAcknowledgement(
			acknowledgementId);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel deletePersistedModel(
			com.liferay.portal.kernel.model.PersistedModel persistedModel)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _acknowledgementLocalService.deletePersistedModel(
			persistedModel);
	}

	@Override
	public <T> T dslQuery(com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {
		return _acknowledgementLocalService.dslQuery(dslQuery);
	}

	@Override
	public int dslQueryCount(
		com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {

		return _acknowledgementLocalService.dslQueryCount(dslQuery);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.DynamicQuery dynamicQuery() {
		return _acknowledgementLocalService.dynamicQuery();
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

		return _acknowledgementLocalService.dynamicQuery(dynamicQuery);
	}

	/**
	 * Performs a dynamic query on the database and returns a range of the matching rows.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.policy.model.impl.AcknowledgementModelImpl</code>.
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

		return _acknowledgementLocalService.dynamicQuery(
			dynamicQuery, start, end);
	}

	/**
	 * Performs a dynamic query on the database and returns an ordered range of the matching rows.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.policy.model.impl.AcknowledgementModelImpl</code>.
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

		return _acknowledgementLocalService.dynamicQuery(
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

		return _acknowledgementLocalService.dynamicQueryCount(dynamicQuery);
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

		return _acknowledgementLocalService.dynamicQueryCount(
			dynamicQuery, projection);
	}

	@Override
	public nl.klassenkring.policy.model.Acknowledgement fetchAcknowledgement(
		long acknowledgementId) {

		return _acknowledgementLocalService.fetchAcknowledgement(
			acknowledgementId);
	}

	/**
	 * Gives what a user said about the agreements of a school as they were, or null.
	 */
	@Override
	public nl.klassenkring.policy.model.Acknowledgement fetchAcknowledgement(
		long userId, long schoolGroupId, String versionKey) {

		return _acknowledgementLocalService.fetchAcknowledgement(
			userId, schoolGroupId, versionKey);
	}

	/**
	 * Returns the acknowledgement with the primary key.
	 *
	 * @param acknowledgementId the primary key of the acknowledgement
	 * @return the acknowledgement
	 * @throws PortalException if a acknowledgement with the primary key could not be found
	 */
	@Override
	public nl.klassenkring.policy.model.Acknowledgement getAcknowledgement(
			long acknowledgementId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _acknowledgementLocalService.getAcknowledgement(
			acknowledgementId);
	}

	/**
	 * Returns a range of all the acknowledgements.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.policy.model.impl.AcknowledgementModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of acknowledgements
	 * @param end the upper bound of the range of acknowledgements (not inclusive)
	 * @return the range of acknowledgements
	 */
	@Override
	public java.util.List<nl.klassenkring.policy.model.Acknowledgement>
		getAcknowledgements(int start, int end) {

		return _acknowledgementLocalService.getAcknowledgements(start, end);
	}

	/**
	 * Returns the number of acknowledgements.
	 *
	 * @return the number of acknowledgements
	 */
	@Override
	public int getAcknowledgementsCount() {
		return _acknowledgementLocalService.getAcknowledgementsCount();
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.ActionableDynamicQuery
		getActionableDynamicQuery() {

		return _acknowledgementLocalService.getActionableDynamicQuery();
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.IndexableActionableDynamicQuery
		getIndexableActionableDynamicQuery() {

		return _acknowledgementLocalService.
			getIndexableActionableDynamicQuery();
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	@Override
	public String getOSGiServiceIdentifier() {
		return _acknowledgementLocalService.getOSGiServiceIdentifier();
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel getPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _acknowledgementLocalService.getPersistedModel(primaryKeyObj);
	}

	/**
	 * Gives a page of the active members of a school and its groups who have not acknowledged the
	 * agreements, by name.
	 */
	@Override
	public java.util.List<com.liferay.portal.kernel.model.User>
		getUnacknowledgedUsers(
			long schoolGroupId, String versionKey, int start, int end) {

		return _acknowledgementLocalService.getUnacknowledgedUsers(
			schoolGroupId, versionKey, start, end);
	}

	/**
	 * Counts the active members of a school and its groups who have not acknowledged them.
	 */
	@Override
	public int getUnacknowledgedUsersCount(
		long schoolGroupId, String versionKey) {

		return _acknowledgementLocalService.getUnacknowledgedUsersCount(
			schoolGroupId, versionKey);
	}

	/**
	 * Updates the acknowledgement in the database or adds it if it does not yet exist. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect AcknowledgementLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param acknowledgement the acknowledgement
	 * @return the acknowledgement that was updated
	 */
	@Override
	public nl.klassenkring.policy.model.Acknowledgement updateAcknowledgement(
		nl.klassenkring.policy.model.Acknowledgement acknowledgement) {

		return _acknowledgementLocalService.updateAcknowledgement(
			acknowledgement);
	}

	@Override
	public BasePersistence<?> getBasePersistence() {
		return _acknowledgementLocalService.getBasePersistence();
	}

	@Override
	public AcknowledgementLocalService getWrappedService() {
		return _acknowledgementLocalService;
	}

	@Override
	public void setWrappedService(
		AcknowledgementLocalService acknowledgementLocalService) {

		_acknowledgementLocalService = acknowledgementLocalService;
	}

	private AcknowledgementLocalService _acknowledgementLocalService;

}