/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.publication.service;

import com.liferay.petra.sql.dsl.query.DSLQuery;
import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.PersistedModel;
import com.liferay.portal.kernel.util.OrderByComparator;

import java.io.InputStream;
import java.io.Serializable;

import java.util.List;

import nl.klassenkring.publication.model.PublicItem;

/**
 * Provides the local service utility for PublicItem. This utility wraps
 * <code>nl.klassenkring.publication.service.impl.PublicItemLocalServiceImpl</code> and
 * is an access point for service operations in application layer code running
 * on the local server. Methods of this service will not have security checks
 * based on the propagated JAAS credentials because this service can only be
 * accessed from within the same VM.
 *
 * @author Klassenkring
 * @see PublicItemLocalService
 * @generated
 */
public class PublicItemLocalServiceUtil {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this class directly. Add custom service methods to <code>nl.klassenkring.publication.service.impl.PublicItemLocalServiceImpl</code> and rerun ServiceBuilder to regenerate this class.
	 */

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
	public static PublicItem addPublicItem(PublicItem publicItem) {
		return getService().addPublicItem(publicItem);
	}

	/**
	 * @throws PortalException
	 */
	public static PersistedModel createPersistedModel(
			Serializable primaryKeyObj)
		throws PortalException {

		return getService().createPersistedModel(primaryKeyObj);
	}

	/**
	 * Creates a new public item with the primary key. Does not add the public item to the database.
	 *
	 * @param publicItemId the primary key for the new public item
	 * @return the new public item
	 */
	public static PublicItem createPublicItem(long publicItemId) {
		return getService().createPublicItem(publicItemId);
	}

	/**
	 * @throws PortalException
	 */
	public static PersistedModel deletePersistedModel(
			PersistedModel persistedModel)
		throws PortalException {

		return getService().deletePersistedModel(persistedModel);
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
	public static PublicItem deletePublicItem(long publicItemId)
		throws PortalException {

		return getService().deletePublicItem(publicItemId);
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
	public static PublicItem deletePublicItem(PublicItem publicItem) {
		return getService().deletePublicItem(publicItem);
	}

	public static <T> T dslQuery(DSLQuery dslQuery) {
		return getService().dslQuery(dslQuery);
	}

	public static int dslQueryCount(DSLQuery dslQuery) {
		return getService().dslQueryCount(dslQuery);
	}

	public static DynamicQuery dynamicQuery() {
		return getService().dynamicQuery();
	}

	/**
	 * Performs a dynamic query on the database and returns the matching rows.
	 *
	 * @param dynamicQuery the dynamic query
	 * @return the matching rows
	 */
	public static <T> List<T> dynamicQuery(DynamicQuery dynamicQuery) {
		return getService().dynamicQuery(dynamicQuery);
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
	public static <T> List<T> dynamicQuery(
		DynamicQuery dynamicQuery, int start, int end) {

		return getService().dynamicQuery(dynamicQuery, start, end);
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
	public static <T> List<T> dynamicQuery(
		DynamicQuery dynamicQuery, int start, int end,
		OrderByComparator<T> orderByComparator) {

		return getService().dynamicQuery(
			dynamicQuery, start, end, orderByComparator);
	}

	/**
	 * Returns the number of rows matching the dynamic query.
	 *
	 * @param dynamicQuery the dynamic query
	 * @return the number of rows matching the dynamic query
	 */
	public static long dynamicQueryCount(DynamicQuery dynamicQuery) {
		return getService().dynamicQueryCount(dynamicQuery);
	}

	/**
	 * Returns the number of rows matching the dynamic query.
	 *
	 * @param dynamicQuery the dynamic query
	 * @param projection the projection to apply to the query
	 * @return the number of rows matching the dynamic query
	 */
	public static long dynamicQueryCount(
		DynamicQuery dynamicQuery,
		com.liferay.portal.kernel.dao.orm.Projection projection) {

		return getService().dynamicQueryCount(dynamicQuery, projection);
	}

	/**
	 * Gives one item of a school; empty when it is none that visitors may see now.
	 *
	 * @param schoolGroupId the Site of the school
	 */
	public static java.util.Optional
		<nl.klassenkring.publication.item.PublicEntry> fetchPublicEntry(
				long schoolGroupId, long publicItemId)
			throws PortalException {

		return getService().fetchPublicEntry(schoolGroupId, publicItemId);
	}

	public static PublicItem fetchPublicItem(long publicItemId) {
		return getService().fetchPublicItem(publicItemId);
	}

	/**
	 * Returns the public item matching the UUID and group.
	 *
	 * @param uuid the public item's UUID
	 * @param groupId the primary key of the group
	 * @return the matching public item, or <code>null</code> if a matching public item could not be found
	 */
	public static PublicItem fetchPublicItemByUuidAndGroupId(
		String uuid, long groupId) {

		return getService().fetchPublicItemByUuidAndGroupId(uuid, groupId);
	}

	/**
	 * Gives a file of a picture of something public of a school; empty when visitors may not see it
	 * now.
	 */
	public static java.util.Optional<InputStream> fetchPublicPicture(
			long schoolGroupId, long publicationPictureId,
			nl.klassenkring.picture.encoding.PictureSize pictureSize)
		throws PortalException {

		return getService().fetchPublicPicture(
			schoolGroupId, publicationPictureId, pictureSize);
	}

	/**
	 * Gives what was made public of a request, whether it still is or not; null for nothing.
	 */
	public static PublicItem fetchRequestPublicItem(long publicationRequestId) {
		return getService().fetchRequestPublicItem(publicationRequestId);
	}

	public static com.liferay.portal.kernel.dao.orm.ActionableDynamicQuery
		getActionableDynamicQuery() {

		return getService().getActionableDynamicQuery();
	}

	public static com.liferay.portal.kernel.dao.orm.ExportActionableDynamicQuery
		getExportActionableDynamicQuery(
			com.liferay.exportimport.kernel.lar.PortletDataContext
				portletDataContext) {

		return getService().getExportActionableDynamicQuery(portletDataContext);
	}

	public static
		com.liferay.portal.kernel.dao.orm.IndexableActionableDynamicQuery
			getIndexableActionableDynamicQuery() {

		return getService().getIndexableActionableDynamicQuery();
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	public static String getOSGiServiceIdentifier() {
		return getService().getOSGiServiceIdentifier();
	}

	/**
	 * @throws PortalException
	 */
	public static PersistedModel getPersistedModel(Serializable primaryKeyObj)
		throws PortalException {

		return getService().getPersistedModel(primaryKeyObj);
	}

	/**
	 * Gives the class groups of a school that have something public, by their keys.
	 */
	public static List<Long> getPublicClassGroupIds(long schoolGroupId) {
		return getService().getPublicClassGroupIds(schoolGroupId);
	}

	/**
	 * Returns the public item with the primary key.
	 *
	 * @param publicItemId the primary key of the public item
	 * @return the public item
	 * @throws PortalException if a public item with the primary key could not be found
	 */
	public static PublicItem getPublicItem(long publicItemId)
		throws PortalException {

		return getService().getPublicItem(publicItemId);
	}

	/**
	 * Returns the public item matching the UUID and group.
	 *
	 * @param uuid the public item's UUID
	 * @param groupId the primary key of the group
	 * @return the matching public item
	 * @throws PortalException if a matching public item could not be found
	 */
	public static PublicItem getPublicItemByUuidAndGroupId(
			String uuid, long groupId)
		throws PortalException {

		return getService().getPublicItemByUuidAndGroupId(uuid, groupId);
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
	public static List<PublicItem> getPublicItems(int start, int end) {
		return getService().getPublicItems(start, end);
	}

	/**
	 * Returns all the public items matching the UUID and company.
	 *
	 * @param uuid the UUID of the public items
	 * @param companyId the primary key of the company
	 * @return the matching public items, or an empty list if no matches were found
	 */
	public static List<PublicItem> getPublicItemsByUuidAndCompanyId(
		String uuid, long companyId) {

		return getService().getPublicItemsByUuidAndCompanyId(uuid, companyId);
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
	public static List<PublicItem> getPublicItemsByUuidAndCompanyId(
		String uuid, long companyId, int start, int end,
		OrderByComparator<PublicItem> orderByComparator) {

		return getService().getPublicItemsByUuidAndCompanyId(
			uuid, companyId, start, end, orderByComparator);
	}

	/**
	 * Returns the number of public items.
	 *
	 * @return the number of public items
	 */
	public static int getPublicItemsCount() {
		return getService().getPublicItemsCount();
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
	public static nl.klassenkring.publication.item.PublicPage getPublicPage(
			long schoolGroupId, long classGroupId,
			nl.klassenkring.publication.item.PublicCursor publicCursor,
			int size)
		throws PortalException {

		return getService().getPublicPage(
			schoolGroupId, classGroupId, publicCursor, size);
	}

	/**
	 * Tells whether an item of a school was public and is not any more, so that a visitor can be told
	 * that it is gone.
	 */
	public static boolean isGone(long schoolGroupId, long publicItemId)
		throws PortalException {

		return getService().isGone(schoolGroupId, publicItemId);
	}

	/**
	 * Tells whether a picture of a school was public and is not any more.
	 */
	public static boolean isPictureGone(
			long schoolGroupId, long publicationPictureId)
		throws PortalException {

		return getService().isPictureGone(schoolGroupId, publicationPictureId);
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
	public static PublicItem updatePublicItem(PublicItem publicItem) {
		return getService().updatePublicItem(publicItem);
	}

	public static PublicItemLocalService getService() {
		return _service;
	}

	public static void setService(PublicItemLocalService service) {
		_service = service;
	}

	private static volatile PublicItemLocalService _service;

}