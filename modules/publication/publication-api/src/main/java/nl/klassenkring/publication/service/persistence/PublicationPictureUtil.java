/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.publication.service.persistence;

import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.service.ServiceContext;
import com.liferay.portal.kernel.util.OrderByComparator;

import java.io.Serializable;

import java.util.List;
import java.util.Map;
import java.util.Set;

import nl.klassenkring.publication.model.PublicationPicture;

/**
 * The persistence utility for the publication picture service. This utility wraps <code>nl.klassenkring.publication.service.persistence.impl.PublicationPicturePersistenceImpl</code> and provides direct access to the database for CRUD operations. This utility should only be used by the service layer, as it must operate within a transaction. Never access this utility in a JSP, controller, model, or other front-end class.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @see PublicationPicturePersistence
 * @generated
 */
public class PublicationPictureUtil {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this class directly. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this class.
	 */

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#clearCache()
	 */
	public static void clearCache() {
		getPersistence().clearCache();
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#clearCache(com.liferay.portal.kernel.model.BaseModel)
	 */
	public static void clearCache(PublicationPicture publicationPicture) {
		getPersistence().clearCache(publicationPicture);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#countWithDynamicQuery(DynamicQuery)
	 */
	public static long countWithDynamicQuery(DynamicQuery dynamicQuery) {
		return getPersistence().countWithDynamicQuery(dynamicQuery);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#fetchByPrimaryKeys(Set)
	 */
	public static Map<Serializable, PublicationPicture> fetchByPrimaryKeys(
		Set<Serializable> primaryKeys) {

		return getPersistence().fetchByPrimaryKeys(primaryKeys);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery)
	 */
	public static List<PublicationPicture> findWithDynamicQuery(
		DynamicQuery dynamicQuery) {

		return getPersistence().findWithDynamicQuery(dynamicQuery);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int)
	 */
	public static List<PublicationPicture> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end) {

		return getPersistence().findWithDynamicQuery(dynamicQuery, start, end);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int, OrderByComparator)
	 */
	public static List<PublicationPicture> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end,
		OrderByComparator<PublicationPicture> orderByComparator) {

		return getPersistence().findWithDynamicQuery(
			dynamicQuery, start, end, orderByComparator);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel)
	 */
	public static PublicationPicture update(
		PublicationPicture publicationPicture) {

		return getPersistence().update(publicationPicture);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel, ServiceContext)
	 */
	public static PublicationPicture update(
		PublicationPicture publicationPicture, ServiceContext serviceContext) {

		return getPersistence().update(publicationPicture, serviceContext);
	}

	/**
	 * Returns all the publication pictures where publicationRequestId = &#63;.
	 *
	 * @param publicationRequestId the publication request ID
	 * @return the matching publication pictures
	 */
	public static List<PublicationPicture> findByPublicationRequestId(
		long publicationRequestId) {

		return getPersistence().findByPublicationRequestId(
			publicationRequestId);
	}

	/**
	 * Returns a range of all the publication pictures where publicationRequestId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationPictureModelImpl</code>.
	 * </p>
	 *
	 * @param publicationRequestId the publication request ID
	 * @param start the lower bound of the range of publication pictures
	 * @param end the upper bound of the range of publication pictures (not inclusive)
	 * @return the range of matching publication pictures
	 */
	public static List<PublicationPicture> findByPublicationRequestId(
		long publicationRequestId, int start, int end) {

		return getPersistence().findByPublicationRequestId(
			publicationRequestId, start, end);
	}

	/**
	 * Returns an ordered range of all the publication pictures where publicationRequestId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationPictureModelImpl</code>.
	 * </p>
	 *
	 * @param publicationRequestId the publication request ID
	 * @param start the lower bound of the range of publication pictures
	 * @param end the upper bound of the range of publication pictures (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching publication pictures
	 */
	public static List<PublicationPicture> findByPublicationRequestId(
		long publicationRequestId, int start, int end,
		OrderByComparator<PublicationPicture> orderByComparator) {

		return getPersistence().findByPublicationRequestId(
			publicationRequestId, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the publication pictures where publicationRequestId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationPictureModelImpl</code>.
	 * </p>
	 *
	 * @param publicationRequestId the publication request ID
	 * @param start the lower bound of the range of publication pictures
	 * @param end the upper bound of the range of publication pictures (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching publication pictures
	 */
	public static List<PublicationPicture> findByPublicationRequestId(
		long publicationRequestId, int start, int end,
		OrderByComparator<PublicationPicture> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByPublicationRequestId(
			publicationRequestId, start, end, orderByComparator,
			useFinderCache);
	}

	/**
	 * Returns the first publication picture in the ordered set where publicationRequestId = &#63;.
	 *
	 * @param publicationRequestId the publication request ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching publication picture
	 * @throws NoSuchPublicationPictureException if a matching publication picture could not be found
	 */
	public static PublicationPicture findByPublicationRequestId_First(
			long publicationRequestId,
			OrderByComparator<PublicationPicture> orderByComparator)
		throws nl.klassenkring.publication.exception.
			NoSuchPublicationPictureException {

		return getPersistence().findByPublicationRequestId_First(
			publicationRequestId, orderByComparator);
	}

	/**
	 * Returns the first publication picture in the ordered set where publicationRequestId = &#63;.
	 *
	 * @param publicationRequestId the publication request ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching publication picture, or <code>null</code> if a matching publication picture could not be found
	 */
	public static PublicationPicture fetchByPublicationRequestId_First(
		long publicationRequestId,
		OrderByComparator<PublicationPicture> orderByComparator) {

		return getPersistence().fetchByPublicationRequestId_First(
			publicationRequestId, orderByComparator);
	}

	/**
	 * Returns the last publication picture in the ordered set where publicationRequestId = &#63;.
	 *
	 * @param publicationRequestId the publication request ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching publication picture
	 * @throws NoSuchPublicationPictureException if a matching publication picture could not be found
	 */
	public static PublicationPicture findByPublicationRequestId_Last(
			long publicationRequestId,
			OrderByComparator<PublicationPicture> orderByComparator)
		throws nl.klassenkring.publication.exception.
			NoSuchPublicationPictureException {

		return getPersistence().findByPublicationRequestId_Last(
			publicationRequestId, orderByComparator);
	}

	/**
	 * Returns the last publication picture in the ordered set where publicationRequestId = &#63;.
	 *
	 * @param publicationRequestId the publication request ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching publication picture, or <code>null</code> if a matching publication picture could not be found
	 */
	public static PublicationPicture fetchByPublicationRequestId_Last(
		long publicationRequestId,
		OrderByComparator<PublicationPicture> orderByComparator) {

		return getPersistence().fetchByPublicationRequestId_Last(
			publicationRequestId, orderByComparator);
	}

	/**
	 * Returns the publication pictures before and after the current publication picture in the ordered set where publicationRequestId = &#63;.
	 *
	 * @param publicationPictureId the primary key of the current publication picture
	 * @param publicationRequestId the publication request ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next publication picture
	 * @throws NoSuchPublicationPictureException if a publication picture with the primary key could not be found
	 */
	public static PublicationPicture[] findByPublicationRequestId_PrevAndNext(
			long publicationPictureId, long publicationRequestId,
			OrderByComparator<PublicationPicture> orderByComparator)
		throws nl.klassenkring.publication.exception.
			NoSuchPublicationPictureException {

		return getPersistence().findByPublicationRequestId_PrevAndNext(
			publicationPictureId, publicationRequestId, orderByComparator);
	}

	/**
	 * Returns all the publication pictures where publicationRequestId = any &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationPictureModelImpl</code>.
	 * </p>
	 *
	 * @param publicationRequestIds the publication request IDs
	 * @return the matching publication pictures
	 */
	public static List<PublicationPicture> findByPublicationRequestId(
		long[] publicationRequestIds) {

		return getPersistence().findByPublicationRequestId(
			publicationRequestIds);
	}

	/**
	 * Returns a range of all the publication pictures where publicationRequestId = any &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationPictureModelImpl</code>.
	 * </p>
	 *
	 * @param publicationRequestIds the publication request IDs
	 * @param start the lower bound of the range of publication pictures
	 * @param end the upper bound of the range of publication pictures (not inclusive)
	 * @return the range of matching publication pictures
	 */
	public static List<PublicationPicture> findByPublicationRequestId(
		long[] publicationRequestIds, int start, int end) {

		return getPersistence().findByPublicationRequestId(
			publicationRequestIds, start, end);
	}

	/**
	 * Returns an ordered range of all the publication pictures where publicationRequestId = any &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationPictureModelImpl</code>.
	 * </p>
	 *
	 * @param publicationRequestIds the publication request IDs
	 * @param start the lower bound of the range of publication pictures
	 * @param end the upper bound of the range of publication pictures (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching publication pictures
	 */
	public static List<PublicationPicture> findByPublicationRequestId(
		long[] publicationRequestIds, int start, int end,
		OrderByComparator<PublicationPicture> orderByComparator) {

		return getPersistence().findByPublicationRequestId(
			publicationRequestIds, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the publication pictures where publicationRequestId = &#63;, optionally using the finder cache.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationPictureModelImpl</code>.
	 * </p>
	 *
	 * @param publicationRequestIds the publication request IDs
	 * @param start the lower bound of the range of publication pictures
	 * @param end the upper bound of the range of publication pictures (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching publication pictures
	 */
	public static List<PublicationPicture> findByPublicationRequestId(
		long[] publicationRequestIds, int start, int end,
		OrderByComparator<PublicationPicture> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByPublicationRequestId(
			publicationRequestIds, start, end, orderByComparator,
			useFinderCache);
	}

	/**
	 * Removes all the publication pictures where publicationRequestId = &#63; from the database.
	 *
	 * @param publicationRequestId the publication request ID
	 */
	public static void removeByPublicationRequestId(long publicationRequestId) {
		getPersistence().removeByPublicationRequestId(publicationRequestId);
	}

	/**
	 * Returns the number of publication pictures where publicationRequestId = &#63;.
	 *
	 * @param publicationRequestId the publication request ID
	 * @return the number of matching publication pictures
	 */
	public static int countByPublicationRequestId(long publicationRequestId) {
		return getPersistence().countByPublicationRequestId(
			publicationRequestId);
	}

	/**
	 * Returns the number of publication pictures where publicationRequestId = any &#63;.
	 *
	 * @param publicationRequestIds the publication request IDs
	 * @return the number of matching publication pictures
	 */
	public static int countByPublicationRequestId(
		long[] publicationRequestIds) {

		return getPersistence().countByPublicationRequestId(
			publicationRequestIds);
	}

	/**
	 * Returns all the publication pictures where sourcePictureId = &#63;.
	 *
	 * @param sourcePictureId the source picture ID
	 * @return the matching publication pictures
	 */
	public static List<PublicationPicture> findBySourcePictureId(
		long sourcePictureId) {

		return getPersistence().findBySourcePictureId(sourcePictureId);
	}

	/**
	 * Returns a range of all the publication pictures where sourcePictureId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationPictureModelImpl</code>.
	 * </p>
	 *
	 * @param sourcePictureId the source picture ID
	 * @param start the lower bound of the range of publication pictures
	 * @param end the upper bound of the range of publication pictures (not inclusive)
	 * @return the range of matching publication pictures
	 */
	public static List<PublicationPicture> findBySourcePictureId(
		long sourcePictureId, int start, int end) {

		return getPersistence().findBySourcePictureId(
			sourcePictureId, start, end);
	}

	/**
	 * Returns an ordered range of all the publication pictures where sourcePictureId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationPictureModelImpl</code>.
	 * </p>
	 *
	 * @param sourcePictureId the source picture ID
	 * @param start the lower bound of the range of publication pictures
	 * @param end the upper bound of the range of publication pictures (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching publication pictures
	 */
	public static List<PublicationPicture> findBySourcePictureId(
		long sourcePictureId, int start, int end,
		OrderByComparator<PublicationPicture> orderByComparator) {

		return getPersistence().findBySourcePictureId(
			sourcePictureId, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the publication pictures where sourcePictureId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationPictureModelImpl</code>.
	 * </p>
	 *
	 * @param sourcePictureId the source picture ID
	 * @param start the lower bound of the range of publication pictures
	 * @param end the upper bound of the range of publication pictures (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching publication pictures
	 */
	public static List<PublicationPicture> findBySourcePictureId(
		long sourcePictureId, int start, int end,
		OrderByComparator<PublicationPicture> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findBySourcePictureId(
			sourcePictureId, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first publication picture in the ordered set where sourcePictureId = &#63;.
	 *
	 * @param sourcePictureId the source picture ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching publication picture
	 * @throws NoSuchPublicationPictureException if a matching publication picture could not be found
	 */
	public static PublicationPicture findBySourcePictureId_First(
			long sourcePictureId,
			OrderByComparator<PublicationPicture> orderByComparator)
		throws nl.klassenkring.publication.exception.
			NoSuchPublicationPictureException {

		return getPersistence().findBySourcePictureId_First(
			sourcePictureId, orderByComparator);
	}

	/**
	 * Returns the first publication picture in the ordered set where sourcePictureId = &#63;.
	 *
	 * @param sourcePictureId the source picture ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching publication picture, or <code>null</code> if a matching publication picture could not be found
	 */
	public static PublicationPicture fetchBySourcePictureId_First(
		long sourcePictureId,
		OrderByComparator<PublicationPicture> orderByComparator) {

		return getPersistence().fetchBySourcePictureId_First(
			sourcePictureId, orderByComparator);
	}

	/**
	 * Returns the last publication picture in the ordered set where sourcePictureId = &#63;.
	 *
	 * @param sourcePictureId the source picture ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching publication picture
	 * @throws NoSuchPublicationPictureException if a matching publication picture could not be found
	 */
	public static PublicationPicture findBySourcePictureId_Last(
			long sourcePictureId,
			OrderByComparator<PublicationPicture> orderByComparator)
		throws nl.klassenkring.publication.exception.
			NoSuchPublicationPictureException {

		return getPersistence().findBySourcePictureId_Last(
			sourcePictureId, orderByComparator);
	}

	/**
	 * Returns the last publication picture in the ordered set where sourcePictureId = &#63;.
	 *
	 * @param sourcePictureId the source picture ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching publication picture, or <code>null</code> if a matching publication picture could not be found
	 */
	public static PublicationPicture fetchBySourcePictureId_Last(
		long sourcePictureId,
		OrderByComparator<PublicationPicture> orderByComparator) {

		return getPersistence().fetchBySourcePictureId_Last(
			sourcePictureId, orderByComparator);
	}

	/**
	 * Returns the publication pictures before and after the current publication picture in the ordered set where sourcePictureId = &#63;.
	 *
	 * @param publicationPictureId the primary key of the current publication picture
	 * @param sourcePictureId the source picture ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next publication picture
	 * @throws NoSuchPublicationPictureException if a publication picture with the primary key could not be found
	 */
	public static PublicationPicture[] findBySourcePictureId_PrevAndNext(
			long publicationPictureId, long sourcePictureId,
			OrderByComparator<PublicationPicture> orderByComparator)
		throws nl.klassenkring.publication.exception.
			NoSuchPublicationPictureException {

		return getPersistence().findBySourcePictureId_PrevAndNext(
			publicationPictureId, sourcePictureId, orderByComparator);
	}

	/**
	 * Returns all the publication pictures where sourcePictureId = any &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationPictureModelImpl</code>.
	 * </p>
	 *
	 * @param sourcePictureIds the source picture IDs
	 * @return the matching publication pictures
	 */
	public static List<PublicationPicture> findBySourcePictureId(
		long[] sourcePictureIds) {

		return getPersistence().findBySourcePictureId(sourcePictureIds);
	}

	/**
	 * Returns a range of all the publication pictures where sourcePictureId = any &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationPictureModelImpl</code>.
	 * </p>
	 *
	 * @param sourcePictureIds the source picture IDs
	 * @param start the lower bound of the range of publication pictures
	 * @param end the upper bound of the range of publication pictures (not inclusive)
	 * @return the range of matching publication pictures
	 */
	public static List<PublicationPicture> findBySourcePictureId(
		long[] sourcePictureIds, int start, int end) {

		return getPersistence().findBySourcePictureId(
			sourcePictureIds, start, end);
	}

	/**
	 * Returns an ordered range of all the publication pictures where sourcePictureId = any &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationPictureModelImpl</code>.
	 * </p>
	 *
	 * @param sourcePictureIds the source picture IDs
	 * @param start the lower bound of the range of publication pictures
	 * @param end the upper bound of the range of publication pictures (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching publication pictures
	 */
	public static List<PublicationPicture> findBySourcePictureId(
		long[] sourcePictureIds, int start, int end,
		OrderByComparator<PublicationPicture> orderByComparator) {

		return getPersistence().findBySourcePictureId(
			sourcePictureIds, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the publication pictures where sourcePictureId = &#63;, optionally using the finder cache.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationPictureModelImpl</code>.
	 * </p>
	 *
	 * @param sourcePictureIds the source picture IDs
	 * @param start the lower bound of the range of publication pictures
	 * @param end the upper bound of the range of publication pictures (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching publication pictures
	 */
	public static List<PublicationPicture> findBySourcePictureId(
		long[] sourcePictureIds, int start, int end,
		OrderByComparator<PublicationPicture> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findBySourcePictureId(
			sourcePictureIds, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Removes all the publication pictures where sourcePictureId = &#63; from the database.
	 *
	 * @param sourcePictureId the source picture ID
	 */
	public static void removeBySourcePictureId(long sourcePictureId) {
		getPersistence().removeBySourcePictureId(sourcePictureId);
	}

	/**
	 * Returns the number of publication pictures where sourcePictureId = &#63;.
	 *
	 * @param sourcePictureId the source picture ID
	 * @return the number of matching publication pictures
	 */
	public static int countBySourcePictureId(long sourcePictureId) {
		return getPersistence().countBySourcePictureId(sourcePictureId);
	}

	/**
	 * Returns the number of publication pictures where sourcePictureId = any &#63;.
	 *
	 * @param sourcePictureIds the source picture IDs
	 * @return the number of matching publication pictures
	 */
	public static int countBySourcePictureId(long[] sourcePictureIds) {
		return getPersistence().countBySourcePictureId(sourcePictureIds);
	}

	/**
	 * Caches the publication picture in the entity cache if it is enabled.
	 *
	 * @param publicationPicture the publication picture
	 */
	public static void cacheResult(PublicationPicture publicationPicture) {
		getPersistence().cacheResult(publicationPicture);
	}

	/**
	 * Caches the publication pictures in the entity cache if it is enabled.
	 *
	 * @param publicationPictures the publication pictures
	 */
	public static void cacheResult(
		List<PublicationPicture> publicationPictures) {

		getPersistence().cacheResult(publicationPictures);
	}

	/**
	 * Creates a new publication picture with the primary key. Does not add the publication picture to the database.
	 *
	 * @param publicationPictureId the primary key for the new publication picture
	 * @return the new publication picture
	 */
	public static PublicationPicture create(long publicationPictureId) {
		return getPersistence().create(publicationPictureId);
	}

	/**
	 * Removes the publication picture with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param publicationPictureId the primary key of the publication picture
	 * @return the publication picture that was removed
	 * @throws NoSuchPublicationPictureException if a publication picture with the primary key could not be found
	 */
	public static PublicationPicture remove(long publicationPictureId)
		throws nl.klassenkring.publication.exception.
			NoSuchPublicationPictureException {

		return getPersistence().remove(publicationPictureId);
	}

	public static PublicationPicture updateImpl(
		PublicationPicture publicationPicture) {

		return getPersistence().updateImpl(publicationPicture);
	}

	/**
	 * Returns the publication picture with the primary key or throws a <code>NoSuchPublicationPictureException</code> if it could not be found.
	 *
	 * @param publicationPictureId the primary key of the publication picture
	 * @return the publication picture
	 * @throws NoSuchPublicationPictureException if a publication picture with the primary key could not be found
	 */
	public static PublicationPicture findByPrimaryKey(long publicationPictureId)
		throws nl.klassenkring.publication.exception.
			NoSuchPublicationPictureException {

		return getPersistence().findByPrimaryKey(publicationPictureId);
	}

	/**
	 * Returns the publication picture with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param publicationPictureId the primary key of the publication picture
	 * @return the publication picture, or <code>null</code> if a publication picture with the primary key could not be found
	 */
	public static PublicationPicture fetchByPrimaryKey(
		long publicationPictureId) {

		return getPersistence().fetchByPrimaryKey(publicationPictureId);
	}

	/**
	 * Returns all the publication pictures.
	 *
	 * @return the publication pictures
	 */
	public static List<PublicationPicture> findAll() {
		return getPersistence().findAll();
	}

	/**
	 * Returns a range of all the publication pictures.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationPictureModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of publication pictures
	 * @param end the upper bound of the range of publication pictures (not inclusive)
	 * @return the range of publication pictures
	 */
	public static List<PublicationPicture> findAll(int start, int end) {
		return getPersistence().findAll(start, end);
	}

	/**
	 * Returns an ordered range of all the publication pictures.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationPictureModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of publication pictures
	 * @param end the upper bound of the range of publication pictures (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of publication pictures
	 */
	public static List<PublicationPicture> findAll(
		int start, int end,
		OrderByComparator<PublicationPicture> orderByComparator) {

		return getPersistence().findAll(start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the publication pictures.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationPictureModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of publication pictures
	 * @param end the upper bound of the range of publication pictures (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of publication pictures
	 */
	public static List<PublicationPicture> findAll(
		int start, int end,
		OrderByComparator<PublicationPicture> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findAll(
			start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Removes all the publication pictures from the database.
	 */
	public static void removeAll() {
		getPersistence().removeAll();
	}

	/**
	 * Returns the number of publication pictures.
	 *
	 * @return the number of publication pictures
	 */
	public static int countAll() {
		return getPersistence().countAll();
	}

	public static PublicationPicturePersistence getPersistence() {
		return _persistence;
	}

	public static void setPersistence(
		PublicationPicturePersistence persistence) {

		_persistence = persistence;
	}

	private static volatile PublicationPicturePersistence _persistence;

}