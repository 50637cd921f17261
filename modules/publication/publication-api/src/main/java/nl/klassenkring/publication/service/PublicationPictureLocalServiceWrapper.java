/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.publication.service;

import com.liferay.portal.kernel.service.ServiceWrapper;
import com.liferay.portal.kernel.service.persistence.BasePersistence;

/**
 * Provides a wrapper for {@link PublicationPictureLocalService}.
 *
 * @author Klassenkring
 * @see PublicationPictureLocalService
 * @generated
 */
public class PublicationPictureLocalServiceWrapper
	implements PublicationPictureLocalService,
			   ServiceWrapper<PublicationPictureLocalService> {

	public PublicationPictureLocalServiceWrapper() {
		this(null);
	}

	public PublicationPictureLocalServiceWrapper(
		PublicationPictureLocalService publicationPictureLocalService) {

		_publicationPictureLocalService = publicationPictureLocalService;
	}

	/**
	 * Adds the publication picture to the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PublicationPictureLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param publicationPicture the publication picture
	 * @return the publication picture that was added
	 */
	@Override
	public nl.klassenkring.publication.model.PublicationPicture
		addPublicationPicture(
			nl.klassenkring.publication.model.PublicationPicture
				publicationPicture) {

		return _publicationPictureLocalService.addPublicationPicture(
			publicationPicture);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel createPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _publicationPictureLocalService.createPersistedModel(
			primaryKeyObj);
	}

	/**
	 * Creates a new publication picture with the primary key. Does not add the publication picture to the database.
	 *
	 * @param publicationPictureId the primary key for the new publication picture
	 * @return the new publication picture
	 */
	@Override
	public nl.klassenkring.publication.model.PublicationPicture
		createPublicationPicture(long publicationPictureId) {

		return _publicationPictureLocalService.createPublicationPicture(
			publicationPictureId);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel deletePersistedModel(
			com.liferay.portal.kernel.model.PersistedModel persistedModel)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _publicationPictureLocalService.deletePersistedModel(
			persistedModel);
	}

	/**
	 * Deletes the publication picture with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PublicationPictureLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param publicationPictureId the primary key of the publication picture
	 * @return the publication picture that was removed
	 * @throws PortalException if a publication picture with the primary key could not be found
	 */
	@Override
	public nl.klassenkring.publication.model.PublicationPicture
			deletePublicationPicture(long publicationPictureId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _publicationPictureLocalService.deletePublicationPicture(
			publicationPictureId);
	}

	/**
	 * Deletes the publication picture from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PublicationPictureLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param publicationPicture the publication picture
	 * @return the publication picture that was removed
	 */
	@Override
	public nl.klassenkring.publication.model.PublicationPicture
		deletePublicationPicture(
			nl.klassenkring.publication.model.PublicationPicture
				publicationPicture) {

		return _publicationPictureLocalService.deletePublicationPicture(
			publicationPicture);
	}

	@Override
	public <T> T dslQuery(com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {
		return _publicationPictureLocalService.dslQuery(dslQuery);
	}

	@Override
	public int dslQueryCount(
		com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {

		return _publicationPictureLocalService.dslQueryCount(dslQuery);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.DynamicQuery dynamicQuery() {
		return _publicationPictureLocalService.dynamicQuery();
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

		return _publicationPictureLocalService.dynamicQuery(dynamicQuery);
	}

	/**
	 * Performs a dynamic query on the database and returns a range of the matching rows.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.publication.model.impl.PublicationPictureModelImpl</code>.
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

		return _publicationPictureLocalService.dynamicQuery(
			dynamicQuery, start, end);
	}

	/**
	 * Performs a dynamic query on the database and returns an ordered range of the matching rows.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.publication.model.impl.PublicationPictureModelImpl</code>.
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

		return _publicationPictureLocalService.dynamicQuery(
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

		return _publicationPictureLocalService.dynamicQueryCount(dynamicQuery);
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

		return _publicationPictureLocalService.dynamicQueryCount(
			dynamicQuery, projection);
	}

	@Override
	public nl.klassenkring.publication.model.PublicationPicture
		fetchPublicationPicture(long publicationPictureId) {

		return _publicationPictureLocalService.fetchPublicationPicture(
			publicationPictureId);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.ActionableDynamicQuery
		getActionableDynamicQuery() {

		return _publicationPictureLocalService.getActionableDynamicQuery();
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.IndexableActionableDynamicQuery
		getIndexableActionableDynamicQuery() {

		return _publicationPictureLocalService.
			getIndexableActionableDynamicQuery();
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	@Override
	public String getOSGiServiceIdentifier() {
		return _publicationPictureLocalService.getOSGiServiceIdentifier();
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel getPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _publicationPictureLocalService.getPersistedModel(primaryKeyObj);
	}

	/**
	 * Returns the publication picture with the primary key.
	 *
	 * @param publicationPictureId the primary key of the publication picture
	 * @return the publication picture
	 * @throws PortalException if a publication picture with the primary key could not be found
	 */
	@Override
	public nl.klassenkring.publication.model.PublicationPicture
			getPublicationPicture(long publicationPictureId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _publicationPictureLocalService.getPublicationPicture(
			publicationPictureId);
	}

	/**
	 * Returns a range of all the publication pictures.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.publication.model.impl.PublicationPictureModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of publication pictures
	 * @param end the upper bound of the range of publication pictures (not inclusive)
	 * @return the range of publication pictures
	 */
	@Override
	public java.util.List<nl.klassenkring.publication.model.PublicationPicture>
		getPublicationPictures(int start, int end) {

		return _publicationPictureLocalService.getPublicationPictures(
			start, end);
	}

	/**
	 * Returns the number of publication pictures.
	 *
	 * @return the number of publication pictures
	 */
	@Override
	public int getPublicationPicturesCount() {
		return _publicationPictureLocalService.getPublicationPicturesCount();
	}

	/**
	 * Updates the publication picture in the database or adds it if it does not yet exist. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PublicationPictureLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param publicationPicture the publication picture
	 * @return the publication picture that was updated
	 */
	@Override
	public nl.klassenkring.publication.model.PublicationPicture
		updatePublicationPicture(
			nl.klassenkring.publication.model.PublicationPicture
				publicationPicture) {

		return _publicationPictureLocalService.updatePublicationPicture(
			publicationPicture);
	}

	@Override
	public BasePersistence<?> getBasePersistence() {
		return _publicationPictureLocalService.getBasePersistence();
	}

	@Override
	public PublicationPictureLocalService getWrappedService() {
		return _publicationPictureLocalService;
	}

	@Override
	public void setWrappedService(
		PublicationPictureLocalService publicationPictureLocalService) {

		_publicationPictureLocalService = publicationPictureLocalService;
	}

	private PublicationPictureLocalService _publicationPictureLocalService;

}