/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.picture.service;

import com.liferay.portal.kernel.service.ServiceWrapper;
import com.liferay.portal.kernel.service.persistence.BasePersistence;

/**
 * Provides a wrapper for {@link PictureDepictionLocalService}.
 *
 * @author Klassenkring
 * @see PictureDepictionLocalService
 * @generated
 */
public class PictureDepictionLocalServiceWrapper
	implements PictureDepictionLocalService,
			   ServiceWrapper<PictureDepictionLocalService> {

	public PictureDepictionLocalServiceWrapper() {
		this(null);
	}

	public PictureDepictionLocalServiceWrapper(
		PictureDepictionLocalService pictureDepictionLocalService) {

		_pictureDepictionLocalService = pictureDepictionLocalService;
	}

	/**
	 * Adds the picture depiction to the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PictureDepictionLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param pictureDepiction the picture depiction
	 * @return the picture depiction that was added
	 */
	@Override
	public nl.klassenkring.picture.model.PictureDepiction addPictureDepiction(
		nl.klassenkring.picture.model.PictureDepiction pictureDepiction) {

		return _pictureDepictionLocalService.addPictureDepiction(
			pictureDepiction);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel createPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _pictureDepictionLocalService.createPersistedModel(
			primaryKeyObj);
	}

	/**
	 * Creates a new picture depiction with the primary key. Does not add the picture depiction to the database.
	 *
	 * @param pictureDepictionId the primary key for the new picture depiction
	 * @return the new picture depiction
	 */
	@Override
	public nl.klassenkring.picture.model.PictureDepiction
		createPictureDepiction(long pictureDepictionId) {

		return _pictureDepictionLocalService.createPictureDepiction(
			pictureDepictionId);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel deletePersistedModel(
			com.liferay.portal.kernel.model.PersistedModel persistedModel)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _pictureDepictionLocalService.deletePersistedModel(
			persistedModel);
	}

	/**
	 * Deletes the picture depiction with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PictureDepictionLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param pictureDepictionId the primary key of the picture depiction
	 * @return the picture depiction that was removed
	 * @throws PortalException if a picture depiction with the primary key could not be found
	 */
	@Override
	public nl.klassenkring.picture.model.PictureDepiction
			deletePictureDepiction(long pictureDepictionId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _pictureDepictionLocalService.deletePictureDepiction(
			pictureDepictionId);
	}

	/**
	 * Deletes the picture depiction from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PictureDepictionLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param pictureDepiction the picture depiction
	 * @return the picture depiction that was removed
	 */
	@Override
	public nl.klassenkring.picture.model.PictureDepiction
		deletePictureDepiction(
			nl.klassenkring.picture.model.PictureDepiction pictureDepiction) {

		return _pictureDepictionLocalService.deletePictureDepiction(
			pictureDepiction);
	}

	@Override
	public <T> T dslQuery(com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {
		return _pictureDepictionLocalService.dslQuery(dslQuery);
	}

	@Override
	public int dslQueryCount(
		com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {

		return _pictureDepictionLocalService.dslQueryCount(dslQuery);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.DynamicQuery dynamicQuery() {
		return _pictureDepictionLocalService.dynamicQuery();
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

		return _pictureDepictionLocalService.dynamicQuery(dynamicQuery);
	}

	/**
	 * Performs a dynamic query on the database and returns a range of the matching rows.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.picture.model.impl.PictureDepictionModelImpl</code>.
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

		return _pictureDepictionLocalService.dynamicQuery(
			dynamicQuery, start, end);
	}

	/**
	 * Performs a dynamic query on the database and returns an ordered range of the matching rows.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.picture.model.impl.PictureDepictionModelImpl</code>.
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

		return _pictureDepictionLocalService.dynamicQuery(
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

		return _pictureDepictionLocalService.dynamicQueryCount(dynamicQuery);
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

		return _pictureDepictionLocalService.dynamicQueryCount(
			dynamicQuery, projection);
	}

	@Override
	public nl.klassenkring.picture.model.PictureDepiction fetchPictureDepiction(
		long pictureDepictionId) {

		return _pictureDepictionLocalService.fetchPictureDepiction(
			pictureDepictionId);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.ActionableDynamicQuery
		getActionableDynamicQuery() {

		return _pictureDepictionLocalService.getActionableDynamicQuery();
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.IndexableActionableDynamicQuery
		getIndexableActionableDynamicQuery() {

		return _pictureDepictionLocalService.
			getIndexableActionableDynamicQuery();
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	@Override
	public String getOSGiServiceIdentifier() {
		return _pictureDepictionLocalService.getOSGiServiceIdentifier();
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel getPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _pictureDepictionLocalService.getPersistedModel(primaryKeyObj);
	}

	/**
	 * Returns the picture depiction with the primary key.
	 *
	 * @param pictureDepictionId the primary key of the picture depiction
	 * @return the picture depiction
	 * @throws PortalException if a picture depiction with the primary key could not be found
	 */
	@Override
	public nl.klassenkring.picture.model.PictureDepiction getPictureDepiction(
			long pictureDepictionId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _pictureDepictionLocalService.getPictureDepiction(
			pictureDepictionId);
	}

	/**
	 * Returns a range of all the picture depictions.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.picture.model.impl.PictureDepictionModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of picture depictions
	 * @param end the upper bound of the range of picture depictions (not inclusive)
	 * @return the range of picture depictions
	 */
	@Override
	public java.util.List<nl.klassenkring.picture.model.PictureDepiction>
		getPictureDepictions(int start, int end) {

		return _pictureDepictionLocalService.getPictureDepictions(start, end);
	}

	/**
	 * Returns the number of picture depictions.
	 *
	 * @return the number of picture depictions
	 */
	@Override
	public int getPictureDepictionsCount() {
		return _pictureDepictionLocalService.getPictureDepictionsCount();
	}

	/**
	 * Updates the picture depiction in the database or adds it if it does not yet exist. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PictureDepictionLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param pictureDepiction the picture depiction
	 * @return the picture depiction that was updated
	 */
	@Override
	public nl.klassenkring.picture.model.PictureDepiction
		updatePictureDepiction(
			nl.klassenkring.picture.model.PictureDepiction pictureDepiction) {

		return _pictureDepictionLocalService.updatePictureDepiction(
			pictureDepiction);
	}

	@Override
	public BasePersistence<?> getBasePersistence() {
		return _pictureDepictionLocalService.getBasePersistence();
	}

	@Override
	public PictureDepictionLocalService getWrappedService() {
		return _pictureDepictionLocalService;
	}

	@Override
	public void setWrappedService(
		PictureDepictionLocalService pictureDepictionLocalService) {

		_pictureDepictionLocalService = pictureDepictionLocalService;
	}

	private PictureDepictionLocalService _pictureDepictionLocalService;

}