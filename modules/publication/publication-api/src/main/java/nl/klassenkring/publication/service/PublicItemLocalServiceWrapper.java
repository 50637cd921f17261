/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.publication.service;

import com.liferay.portal.kernel.service.ServiceWrapper;
import com.liferay.portal.kernel.service.persistence.BasePersistence;

/**
 * Provides a wrapper for {@link PublicItemLocalService}.
 *
 * @author Klassenkring
 * @see PublicItemLocalService
 * @generated
 */
public class PublicItemLocalServiceWrapper
	implements PublicItemLocalService, ServiceWrapper<PublicItemLocalService> {

	public PublicItemLocalServiceWrapper() {
		this(null);
	}

	public PublicItemLocalServiceWrapper(
		PublicItemLocalService publicItemLocalService) {

		_publicItemLocalService = publicItemLocalService;
	}

	/**
	 * Adds the public item to the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PublicItemLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param publicItem the public item
	 * @return the public item that was added
	 */
	@Override
	public nl.klassenkring.publication.model.PublicItem addPublicItem(
		nl.klassenkring.publication.model.PublicItem publicItem) {

		return _publicItemLocalService.addPublicItem(publicItem);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel createPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _publicItemLocalService.createPersistedModel(primaryKeyObj);
	}

	/**
	 * Creates a new public item with the primary key. Does not add the public item to the database.
	 *
	 * @param publicItemId the primary key for the new public item
	 * @return the new public item
	 */
	@Override
	public nl.klassenkring.publication.model.PublicItem createPublicItem(
		long publicItemId) {

		return _publicItemLocalService.createPublicItem(publicItemId);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel deletePersistedModel(
			com.liferay.portal.kernel.model.PersistedModel persistedModel)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _publicItemLocalService.deletePersistedModel(persistedModel);
	}

	/**
	 * Deletes the public item with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PublicItemLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param publicItemId the primary key of the public item
	 * @return the public item that was removed
	 * @throws PortalException if a public item with the primary key could not be found
	 */
	@Override
	public nl.klassenkring.publication.model.PublicItem deletePublicItem(
			long publicItemId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _publicItemLocalService.deletePublicItem(publicItemId);
	}

	/**
	 * Deletes the public item from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PublicItemLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param publicItem the public item
	 * @return the public item that was removed
	 */
	@Override
	public nl.klassenkring.publication.model.PublicItem deletePublicItem(
		nl.klassenkring.publication.model.PublicItem publicItem) {

		return _publicItemLocalService.deletePublicItem(publicItem);
	}

	@Override
	public <T> T dslQuery(com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {
		return _publicItemLocalService.dslQuery(dslQuery);
	}

	@Override
	public int dslQueryCount(
		com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {

		return _publicItemLocalService.dslQueryCount(dslQuery);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.DynamicQuery dynamicQuery() {
		return _publicItemLocalService.dynamicQuery();
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

		return _publicItemLocalService.dynamicQuery(dynamicQuery);
	}

	/**
	 * Performs a dynamic query on the database and returns a range of the matching rows.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.publication.model.impl.PublicItemModelImpl</code>.
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

		return _publicItemLocalService.dynamicQuery(dynamicQuery, start, end);
	}

	/**
	 * Performs a dynamic query on the database and returns an ordered range of the matching rows.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.publication.model.impl.PublicItemModelImpl</code>.
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

		return _publicItemLocalService.dynamicQuery(
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

		return _publicItemLocalService.dynamicQueryCount(dynamicQuery);
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

		return _publicItemLocalService.dynamicQueryCount(
			dynamicQuery, projection);
	}

	/**
	 * Gives one item of a school; empty when it is none that visitors may see now.
	 *
	 * @param schoolGroupId the Site of the school
	 */
	@Override
	public java.util.Optional<nl.klassenkring.publication.item.PublicEntry>
			fetchPublicEntry(long schoolGroupId, long publicItemId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _publicItemLocalService.fetchPublicEntry(
			schoolGroupId, publicItemId);
	}

	@Override
	public nl.klassenkring.publication.model.PublicItem fetchPublicItem(
		long publicItemId) {

		return _publicItemLocalService.fetchPublicItem(publicItemId);
	}

	/**
	 * Returns the public item matching the UUID and group.
	 *
	 * @param uuid the public item's UUID
	 * @param groupId the primary key of the group
	 * @return the matching public item, or <code>null</code> if a matching public item could not be found
	 */
	@Override
	public nl.klassenkring.publication.model.PublicItem
		fetchPublicItemByUuidAndGroupId(String uuid, long groupId) {

		return _publicItemLocalService.fetchPublicItemByUuidAndGroupId(
			uuid, groupId);
	}

	/**
	 * Gives a file of a picture of something public of a school; empty when visitors may not see it
	 * now.
	 */
	@Override
	public java.util.Optional<java.io.InputStream> fetchPublicPicture(
			long schoolGroupId, long publicationPictureId,
			nl.klassenkring.picture.encoding.PictureSize pictureSize)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _publicItemLocalService.fetchPublicPicture(
			schoolGroupId, publicationPictureId, pictureSize);
	}

	/**
	 * Gives what was made public of a request, whether it still is or not; null for nothing.
	 */
	@Override
	public nl.klassenkring.publication.model.PublicItem fetchRequestPublicItem(
		long publicationRequestId) {

		return _publicItemLocalService.fetchRequestPublicItem(
			publicationRequestId);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.ActionableDynamicQuery
		getActionableDynamicQuery() {

		return _publicItemLocalService.getActionableDynamicQuery();
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.ExportActionableDynamicQuery
		getExportActionableDynamicQuery(
			com.liferay.exportimport.kernel.lar.PortletDataContext
				portletDataContext) {

		return _publicItemLocalService.getExportActionableDynamicQuery(
			portletDataContext);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.IndexableActionableDynamicQuery
		getIndexableActionableDynamicQuery() {

		return _publicItemLocalService.getIndexableActionableDynamicQuery();
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	@Override
	public String getOSGiServiceIdentifier() {
		return _publicItemLocalService.getOSGiServiceIdentifier();
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel getPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _publicItemLocalService.getPersistedModel(primaryKeyObj);
	}

	/**
	 * Gives the class groups of a school that have something public, by their keys.
	 */
	@Override
	public java.util.List<Long> getPublicClassGroupIds(long schoolGroupId) {
		return _publicItemLocalService.getPublicClassGroupIds(schoolGroupId);
	}

	/**
	 * Returns the public item with the primary key.
	 *
	 * @param publicItemId the primary key of the public item
	 * @return the public item
	 * @throws PortalException if a public item with the primary key could not be found
	 */
	@Override
	public nl.klassenkring.publication.model.PublicItem getPublicItem(
			long publicItemId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _publicItemLocalService.getPublicItem(publicItemId);
	}

	/**
	 * Returns the public item matching the UUID and group.
	 *
	 * @param uuid the public item's UUID
	 * @param groupId the primary key of the group
	 * @return the matching public item
	 * @throws PortalException if a matching public item could not be found
	 */
	@Override
	public nl.klassenkring.publication.model.PublicItem
			getPublicItemByUuidAndGroupId(String uuid, long groupId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _publicItemLocalService.getPublicItemByUuidAndGroupId(
			uuid, groupId);
	}

	/**
	 * Returns a range of all the public items.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.publication.model.impl.PublicItemModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of public items
	 * @param end the upper bound of the range of public items (not inclusive)
	 * @return the range of public items
	 */
	@Override
	public java.util.List<nl.klassenkring.publication.model.PublicItem>
		getPublicItems(int start, int end) {

		return _publicItemLocalService.getPublicItems(start, end);
	}

	/**
	 * Returns all the public items matching the UUID and company.
	 *
	 * @param uuid the UUID of the public items
	 * @param companyId the primary key of the company
	 * @return the matching public items, or an empty list if no matches were found
	 */
	@Override
	public java.util.List<nl.klassenkring.publication.model.PublicItem>
		getPublicItemsByUuidAndCompanyId(String uuid, long companyId) {

		return _publicItemLocalService.getPublicItemsByUuidAndCompanyId(
			uuid, companyId);
	}

	/**
	 * Returns a range of public items matching the UUID and company.
	 *
	 * @param uuid the UUID of the public items
	 * @param companyId the primary key of the company
	 * @param start the lower bound of the range of public items
	 * @param end the upper bound of the range of public items (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the range of matching public items, or an empty list if no matches were found
	 */
	@Override
	public java.util.List<nl.klassenkring.publication.model.PublicItem>
		getPublicItemsByUuidAndCompanyId(
			String uuid, long companyId, int start, int end,
			com.liferay.portal.kernel.util.OrderByComparator
				<nl.klassenkring.publication.model.PublicItem>
					orderByComparator) {

		return _publicItemLocalService.getPublicItemsByUuidAndCompanyId(
			uuid, companyId, start, end, orderByComparator);
	}

	/**
	 * Returns the number of public items.
	 *
	 * @return the number of public items
	 */
	@Override
	public int getPublicItemsCount() {
		return _publicItemLocalService.getPublicItemsCount();
	}

	/**
	 * Gives a page of what a school made public, newest first. The number of statements grows neither
	 * with the page nor with all there is.
	 *
	 * @param schoolGroupId the Site of the school
	 * @param classGroupId the class group to which it is limited; 0 for all
	 * @param publicCursor where the page begins; null for the newest
	 * @param size how many at most
	 */
	@Override
	public nl.klassenkring.publication.item.PublicPage getPublicPage(
			long schoolGroupId, long classGroupId,
			nl.klassenkring.publication.item.PublicCursor publicCursor,
			int size)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _publicItemLocalService.getPublicPage(
			schoolGroupId, classGroupId, publicCursor, size);
	}

	/**
	 * Tells whether an item of a school was public and is not any more, so that a visitor can be told
	 * that it is gone.
	 */
	@Override
	public boolean isGone(long schoolGroupId, long publicItemId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _publicItemLocalService.isGone(schoolGroupId, publicItemId);
	}

	/**
	 * Tells whether a picture of a school was public and is not any more.
	 */
	@Override
	public boolean isPictureGone(long schoolGroupId, long publicationPictureId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _publicItemLocalService.isPictureGone(
			schoolGroupId, publicationPictureId);
	}

	/**
	 * Updates the public item in the database or adds it if it does not yet exist. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PublicItemLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param publicItem the public item
	 * @return the public item that was updated
	 */
	@Override
	public nl.klassenkring.publication.model.PublicItem updatePublicItem(
		nl.klassenkring.publication.model.PublicItem publicItem) {

		return _publicItemLocalService.updatePublicItem(publicItem);
	}

	@Override
	public BasePersistence<?> getBasePersistence() {
		return _publicItemLocalService.getBasePersistence();
	}

	@Override
	public PublicItemLocalService getWrappedService() {
		return _publicItemLocalService;
	}

	@Override
	public void setWrappedService(
		PublicItemLocalService publicItemLocalService) {

		_publicItemLocalService = publicItemLocalService;
	}

	private PublicItemLocalService _publicItemLocalService;

}