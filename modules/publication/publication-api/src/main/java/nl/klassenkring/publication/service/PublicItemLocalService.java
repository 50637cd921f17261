/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.publication.service;

import com.liferay.exportimport.kernel.lar.PortletDataContext;
import com.liferay.petra.sql.dsl.query.DSLQuery;
import com.liferay.portal.kernel.dao.orm.ActionableDynamicQuery;
import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.dao.orm.ExportActionableDynamicQuery;
import com.liferay.portal.kernel.dao.orm.IndexableActionableDynamicQuery;
import com.liferay.portal.kernel.dao.orm.Projection;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.exception.SystemException;
import com.liferay.portal.kernel.model.PersistedModel;
import com.liferay.portal.kernel.search.Indexable;
import com.liferay.portal.kernel.search.IndexableType;
import com.liferay.portal.kernel.service.BaseLocalService;
import com.liferay.portal.kernel.service.PersistedModelLocalService;
import com.liferay.portal.kernel.transaction.Isolation;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.Transactional;
import com.liferay.portal.kernel.util.OrderByComparator;

import java.io.InputStream;
import java.io.Serializable;

import java.util.List;
import java.util.Optional;

import nl.klassenkring.picture.encoding.PictureSize;
import nl.klassenkring.publication.item.PublicCursor;
import nl.klassenkring.publication.item.PublicEntry;
import nl.klassenkring.publication.item.PublicPage;
import nl.klassenkring.publication.model.PublicItem;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Provides the local service interface for PublicItem. Methods of this
 * service will not have security checks based on the propagated JAAS
 * credentials because this service can only be accessed from within the same
 * VM.
 *
 * @author Klassenkring
 * @see PublicItemLocalServiceUtil
 * @generated
 */
@ProviderType
@Transactional(
	isolation = Isolation.PORTAL,
	rollbackFor = {PortalException.class, SystemException.class}
)
public interface PublicItemLocalService
	extends BaseLocalService, PersistedModelLocalService {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this interface directly. Add custom service methods to <code>nl.klassenkring.publication.service.impl.PublicItemLocalServiceImpl</code> and rerun ServiceBuilder to automatically copy the method declarations to this interface. Consume the public item local service via injection or a <code>org.osgi.util.tracker.ServiceTracker</code>. Use {@link PublicItemLocalServiceUtil} if injection and service tracking are not available.
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
	@Indexable(type = IndexableType.REINDEX)
	public PublicItem addPublicItem(PublicItem publicItem);

	/**
	 * @throws PortalException
	 */
	public PersistedModel createPersistedModel(Serializable primaryKeyObj)
		throws PortalException;

	/**
	 * Creates a new public item with the primary key. Does not add the public item to the database.
	 *
	 * @param publicItemId the primary key for the new public item
	 * @return the new public item
	 */
	@Transactional(enabled = false)
	public PublicItem createPublicItem(long publicItemId);

	/**
	 * @throws PortalException
	 */
	@Override
	public PersistedModel deletePersistedModel(PersistedModel persistedModel)
		throws PortalException;

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
	@Indexable(type = IndexableType.DELETE)
	public PublicItem deletePublicItem(long publicItemId)
		throws PortalException;

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
	@Indexable(type = IndexableType.DELETE)
	public PublicItem deletePublicItem(PublicItem publicItem);

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public <T> T dslQuery(DSLQuery dslQuery);

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public int dslQueryCount(DSLQuery dslQuery);

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public DynamicQuery dynamicQuery();

	/**
	 * Performs a dynamic query on the database and returns the matching rows.
	 *
	 * @param dynamicQuery the dynamic query
	 * @return the matching rows
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public <T> List<T> dynamicQuery(DynamicQuery dynamicQuery);

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
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public <T> List<T> dynamicQuery(
		DynamicQuery dynamicQuery, int start, int end);

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
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public <T> List<T> dynamicQuery(
		DynamicQuery dynamicQuery, int start, int end,
		OrderByComparator<T> orderByComparator);

	/**
	 * Returns the number of rows matching the dynamic query.
	 *
	 * @param dynamicQuery the dynamic query
	 * @return the number of rows matching the dynamic query
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public long dynamicQueryCount(DynamicQuery dynamicQuery);

	/**
	 * Returns the number of rows matching the dynamic query.
	 *
	 * @param dynamicQuery the dynamic query
	 * @param projection the projection to apply to the query
	 * @return the number of rows matching the dynamic query
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public long dynamicQueryCount(
		DynamicQuery dynamicQuery, Projection projection);

	/**
	 * Gives one item of a school; empty when it is none that visitors may see now.
	 *
	 * @param schoolGroupId the Site of the school
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public Optional<PublicEntry> fetchPublicEntry(
			long schoolGroupId, long publicItemId)
		throws PortalException;

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public PublicItem fetchPublicItem(long publicItemId);

	/**
	 * Returns the public item matching the UUID and group.
	 *
	 * @param uuid the public item's UUID
	 * @param groupId the primary key of the group
	 * @return the matching public item, or <code>null</code> if a matching public item could not be found
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public PublicItem fetchPublicItemByUuidAndGroupId(
		String uuid, long groupId);

	/**
	 * Gives a file of a picture of something public of a school; empty when visitors may not see it
	 * now.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public Optional<InputStream> fetchPublicPicture(
			long schoolGroupId, long publicationPictureId,
			PictureSize pictureSize)
		throws PortalException;

	/**
	 * Gives what was made public of a request, whether it still is or not; null for nothing.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public PublicItem fetchRequestPublicItem(long publicationRequestId);

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public ActionableDynamicQuery getActionableDynamicQuery();

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public ExportActionableDynamicQuery getExportActionableDynamicQuery(
		PortletDataContext portletDataContext);

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public IndexableActionableDynamicQuery getIndexableActionableDynamicQuery();

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	public String getOSGiServiceIdentifier();

	/**
	 * @throws PortalException
	 */
	@Override
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public PersistedModel getPersistedModel(Serializable primaryKeyObj)
		throws PortalException;

	/**
	 * Gives the class groups of a school that have something public, by their keys.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<Long> getPublicClassGroupIds(long schoolGroupId);

	/**
	 * Returns the public item with the primary key.
	 *
	 * @param publicItemId the primary key of the public item
	 * @return the public item
	 * @throws PortalException if a public item with the primary key could not be found
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public PublicItem getPublicItem(long publicItemId) throws PortalException;

	/**
	 * Returns the public item matching the UUID and group.
	 *
	 * @param uuid the public item's UUID
	 * @param groupId the primary key of the group
	 * @return the matching public item
	 * @throws PortalException if a matching public item could not be found
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public PublicItem getPublicItemByUuidAndGroupId(String uuid, long groupId)
		throws PortalException;

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
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<PublicItem> getPublicItems(int start, int end);

	/**
	 * Returns all the public items matching the UUID and company.
	 *
	 * @param uuid the UUID of the public items
	 * @param companyId the primary key of the company
	 * @return the matching public items, or an empty list if no matches were found
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<PublicItem> getPublicItemsByUuidAndCompanyId(
		String uuid, long companyId);

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
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<PublicItem> getPublicItemsByUuidAndCompanyId(
		String uuid, long companyId, int start, int end,
		OrderByComparator<PublicItem> orderByComparator);

	/**
	 * Returns the number of public items.
	 *
	 * @return the number of public items
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public int getPublicItemsCount();

	/**
	 * Gives a page of what a school made public, newest first. The number of statements grows neither
	 * with the page nor with all there is.
	 *
	 * @param schoolGroupId the Site of the school
	 * @param classGroupId the class group to which it is limited; 0 for all
	 * @param publicCursor where the page begins; null for the newest
	 * @param size how many at most
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public PublicPage getPublicPage(
			long schoolGroupId, long classGroupId, PublicCursor publicCursor,
			int size)
		throws PortalException;

	/**
	 * Tells whether an item of a school was public and is not any more, so that a visitor can be told
	 * that it is gone.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public boolean isGone(long schoolGroupId, long publicItemId)
		throws PortalException;

	/**
	 * Tells whether a picture of a school was public and is not any more.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public boolean isPictureGone(long schoolGroupId, long publicationPictureId)
		throws PortalException;

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
	@Indexable(type = IndexableType.REINDEX)
	public PublicItem updatePublicItem(PublicItem publicItem);

}