/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.moderation.service;

import com.liferay.portal.kernel.service.ServiceWrapper;
import com.liferay.portal.kernel.service.persistence.BasePersistence;

/**
 * Provides a wrapper for {@link HardCopyLocalService}.
 *
 * @author Klassenkring
 * @see HardCopyLocalService
 * @generated
 */
public class HardCopyLocalServiceWrapper
	implements HardCopyLocalService, ServiceWrapper<HardCopyLocalService> {

	public HardCopyLocalServiceWrapper() {
		this(null);
	}

	public HardCopyLocalServiceWrapper(
		HardCopyLocalService hardCopyLocalService) {

		_hardCopyLocalService = hardCopyLocalService;
	}

	/**
	 * Adds the hard copy to the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect HardCopyLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param hardCopy the hard copy
	 * @return the hard copy that was added
	 */
	@Override
	public nl.klassenkring.moderation.model.HardCopy addHardCopy(
		nl.klassenkring.moderation.model.HardCopy hardCopy) {

		return _hardCopyLocalService.addHardCopy(hardCopy);
	}

	/**
	 * Creates a new hard copy with the primary key. Does not add the hard copy to the database.
	 *
	 * @param hardCopyId the primary key for the new hard copy
	 * @return the new hard copy
	 */
	@Override
	public nl.klassenkring.moderation.model.HardCopy createHardCopy(
		long hardCopyId) {

		return _hardCopyLocalService.createHardCopy(hardCopyId);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel createPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _hardCopyLocalService.createPersistedModel(primaryKeyObj);
	}

	/**
	 * Deletes the hard copy from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect HardCopyLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param hardCopy the hard copy
	 * @return the hard copy that was removed
	 */
	@Override
	public nl.klassenkring.moderation.model.HardCopy deleteHardCopy(
		nl.klassenkring.moderation.model.HardCopy hardCopy) {

		return _hardCopyLocalService.deleteHardCopy(hardCopy);
	}

	/**
	 * Deletes the hard copy with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect HardCopyLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param hardCopyId the primary key of the hard copy
	 * @return the hard copy that was removed
	 * @throws PortalException if a hard copy with the primary key could not be found
	 */
	@Override
	public nl.klassenkring.moderation.model.HardCopy deleteHardCopy(
			long hardCopyId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _hardCopyLocalService.deleteHardCopy(hardCopyId);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel deletePersistedModel(
			com.liferay.portal.kernel.model.PersistedModel persistedModel)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _hardCopyLocalService.deletePersistedModel(persistedModel);
	}

	@Override
	public <T> T dslQuery(com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {
		return _hardCopyLocalService.dslQuery(dslQuery);
	}

	@Override
	public int dslQueryCount(
		com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {

		return _hardCopyLocalService.dslQueryCount(dslQuery);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.DynamicQuery dynamicQuery() {
		return _hardCopyLocalService.dynamicQuery();
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

		return _hardCopyLocalService.dynamicQuery(dynamicQuery);
	}

	/**
	 * Performs a dynamic query on the database and returns a range of the matching rows.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.moderation.model.impl.HardCopyModelImpl</code>.
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

		return _hardCopyLocalService.dynamicQuery(dynamicQuery, start, end);
	}

	/**
	 * Performs a dynamic query on the database and returns an ordered range of the matching rows.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.moderation.model.impl.HardCopyModelImpl</code>.
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

		return _hardCopyLocalService.dynamicQuery(
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

		return _hardCopyLocalService.dynamicQueryCount(dynamicQuery);
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

		return _hardCopyLocalService.dynamicQueryCount(
			dynamicQuery, projection);
	}

	@Override
	public nl.klassenkring.moderation.model.HardCopy fetchHardCopy(
		long hardCopyId) {

		return _hardCopyLocalService.fetchHardCopy(hardCopyId);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.ActionableDynamicQuery
		getActionableDynamicQuery() {

		return _hardCopyLocalService.getActionableDynamicQuery();
	}

	/**
	 * Returns a range of all the hard copies.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.moderation.model.impl.HardCopyModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of hard copies
	 * @param end the upper bound of the range of hard copies (not inclusive)
	 * @return the range of hard copies
	 */
	@Override
	public java.util.List<nl.klassenkring.moderation.model.HardCopy>
		getHardCopies(int start, int end) {

		return _hardCopyLocalService.getHardCopies(start, end);
	}

	/**
	 * Returns the number of hard copies.
	 *
	 * @return the number of hard copies
	 */
	@Override
	public int getHardCopiesCount() {
		return _hardCopyLocalService.getHardCopiesCount();
	}

	/**
	 * Returns the hard copy with the primary key.
	 *
	 * @param hardCopyId the primary key of the hard copy
	 * @return the hard copy
	 * @throws PortalException if a hard copy with the primary key could not be found
	 */
	@Override
	public nl.klassenkring.moderation.model.HardCopy getHardCopy(
			long hardCopyId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _hardCopyLocalService.getHardCopy(hardCopyId);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.IndexableActionableDynamicQuery
		getIndexableActionableDynamicQuery() {

		return _hardCopyLocalService.getIndexableActionableDynamicQuery();
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	@Override
	public String getOSGiServiceIdentifier() {
		return _hardCopyLocalService.getOSGiServiceIdentifier();
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel getPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _hardCopyLocalService.getPersistedModel(primaryKeyObj);
	}

	/**
	 * Updates the hard copy in the database or adds it if it does not yet exist. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect HardCopyLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param hardCopy the hard copy
	 * @return the hard copy that was updated
	 */
	@Override
	public nl.klassenkring.moderation.model.HardCopy updateHardCopy(
		nl.klassenkring.moderation.model.HardCopy hardCopy) {

		return _hardCopyLocalService.updateHardCopy(hardCopy);
	}

	@Override
	public BasePersistence<?> getBasePersistence() {
		return _hardCopyLocalService.getBasePersistence();
	}

	@Override
	public HardCopyLocalService getWrappedService() {
		return _hardCopyLocalService;
	}

	@Override
	public void setWrappedService(HardCopyLocalService hardCopyLocalService) {
		_hardCopyLocalService = hardCopyLocalService;
	}

	private HardCopyLocalService _hardCopyLocalService;

}