/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.notification.service;

import com.liferay.portal.kernel.service.ServiceWrapper;
import com.liferay.portal.kernel.service.persistence.BasePersistence;

/**
 * Provides a wrapper for {@link DigestReaderLocalService}.
 *
 * @author Klassenkring
 * @see DigestReaderLocalService
 * @generated
 */
public class DigestReaderLocalServiceWrapper
	implements DigestReaderLocalService,
			   ServiceWrapper<DigestReaderLocalService> {

	public DigestReaderLocalServiceWrapper() {
		this(null);
	}

	public DigestReaderLocalServiceWrapper(
		DigestReaderLocalService digestReaderLocalService) {

		_digestReaderLocalService = digestReaderLocalService;
	}

	/**
	 * Adds the digest reader to the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect DigestReaderLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param digestReader the digest reader
	 * @return the digest reader that was added
	 */
	@Override
	public nl.klassenkring.notification.model.DigestReader addDigestReader(
		nl.klassenkring.notification.model.DigestReader digestReader) {

		return _digestReaderLocalService.addDigestReader(digestReader);
	}

	/**
	 * Creates a new digest reader with the primary key. Does not add the digest reader to the database.
	 *
	 * @param digestReaderId the primary key for the new digest reader
	 * @return the new digest reader
	 */
	@Override
	public nl.klassenkring.notification.model.DigestReader createDigestReader(
		long digestReaderId) {

		return _digestReaderLocalService.createDigestReader(digestReaderId);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel createPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _digestReaderLocalService.createPersistedModel(primaryKeyObj);
	}

	/**
	 * Deletes the digest reader from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect DigestReaderLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param digestReader the digest reader
	 * @return the digest reader that was removed
	 */
	@Override
	public nl.klassenkring.notification.model.DigestReader deleteDigestReader(
		nl.klassenkring.notification.model.DigestReader digestReader) {

		return _digestReaderLocalService.deleteDigestReader(digestReader);
	}

	/**
	 * Deletes the digest reader with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect DigestReaderLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param digestReaderId the primary key of the digest reader
	 * @return the digest reader that was removed
	 * @throws PortalException if a digest reader with the primary key could not be found
	 */
	@Override
	public nl.klassenkring.notification.model.DigestReader deleteDigestReader(
			long digestReaderId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _digestReaderLocalService.deleteDigestReader(digestReaderId);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel deletePersistedModel(
			com.liferay.portal.kernel.model.PersistedModel persistedModel)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _digestReaderLocalService.deletePersistedModel(persistedModel);
	}

	@Override
	public <T> T dslQuery(com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {
		return _digestReaderLocalService.dslQuery(dslQuery);
	}

	@Override
	public int dslQueryCount(
		com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {

		return _digestReaderLocalService.dslQueryCount(dslQuery);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.DynamicQuery dynamicQuery() {
		return _digestReaderLocalService.dynamicQuery();
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

		return _digestReaderLocalService.dynamicQuery(dynamicQuery);
	}

	/**
	 * Performs a dynamic query on the database and returns a range of the matching rows.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.notification.model.impl.DigestReaderModelImpl</code>.
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

		return _digestReaderLocalService.dynamicQuery(dynamicQuery, start, end);
	}

	/**
	 * Performs a dynamic query on the database and returns an ordered range of the matching rows.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.notification.model.impl.DigestReaderModelImpl</code>.
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

		return _digestReaderLocalService.dynamicQuery(
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

		return _digestReaderLocalService.dynamicQueryCount(dynamicQuery);
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

		return _digestReaderLocalService.dynamicQueryCount(
			dynamicQuery, projection);
	}

	@Override
	public nl.klassenkring.notification.model.DigestReader fetchDigestReader(
		long digestReaderId) {

		return _digestReaderLocalService.fetchDigestReader(digestReaderId);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.ActionableDynamicQuery
		getActionableDynamicQuery() {

		return _digestReaderLocalService.getActionableDynamicQuery();
	}

	/**
	 * Returns the digest reader with the primary key.
	 *
	 * @param digestReaderId the primary key of the digest reader
	 * @return the digest reader
	 * @throws PortalException if a digest reader with the primary key could not be found
	 */
	@Override
	public nl.klassenkring.notification.model.DigestReader getDigestReader(
			long digestReaderId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _digestReaderLocalService.getDigestReader(digestReaderId);
	}

	/**
	 * Returns a range of all the digest readers.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.notification.model.impl.DigestReaderModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of digest readers
	 * @param end the upper bound of the range of digest readers (not inclusive)
	 * @return the range of digest readers
	 */
	@Override
	public java.util.List<nl.klassenkring.notification.model.DigestReader>
		getDigestReaders(int start, int end) {

		return _digestReaderLocalService.getDigestReaders(start, end);
	}

	/**
	 * Returns the number of digest readers.
	 *
	 * @return the number of digest readers
	 */
	@Override
	public int getDigestReadersCount() {
		return _digestReaderLocalService.getDigestReadersCount();
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.IndexableActionableDynamicQuery
		getIndexableActionableDynamicQuery() {

		return _digestReaderLocalService.getIndexableActionableDynamicQuery();
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	@Override
	public String getOSGiServiceIdentifier() {
		return _digestReaderLocalService.getOSGiServiceIdentifier();
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel getPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _digestReaderLocalService.getPersistedModel(primaryKeyObj);
	}

	/**
	 * Updates the digest reader in the database or adds it if it does not yet exist. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect DigestReaderLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param digestReader the digest reader
	 * @return the digest reader that was updated
	 */
	@Override
	public nl.klassenkring.notification.model.DigestReader updateDigestReader(
		nl.klassenkring.notification.model.DigestReader digestReader) {

		return _digestReaderLocalService.updateDigestReader(digestReader);
	}

	@Override
	public BasePersistence<?> getBasePersistence() {
		return _digestReaderLocalService.getBasePersistence();
	}

	@Override
	public DigestReaderLocalService getWrappedService() {
		return _digestReaderLocalService;
	}

	@Override
	public void setWrappedService(
		DigestReaderLocalService digestReaderLocalService) {

		_digestReaderLocalService = digestReaderLocalService;
	}

	private DigestReaderLocalService _digestReaderLocalService;

}