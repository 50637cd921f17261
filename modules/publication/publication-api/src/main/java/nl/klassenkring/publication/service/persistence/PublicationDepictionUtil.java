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

import nl.klassenkring.publication.model.PublicationDepiction;

/**
 * The persistence utility for the publication depiction service. This utility wraps <code>nl.klassenkring.publication.service.persistence.impl.PublicationDepictionPersistenceImpl</code> and provides direct access to the database for CRUD operations. This utility should only be used by the service layer, as it must operate within a transaction. Never access this utility in a JSP, controller, model, or other front-end class.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @see PublicationDepictionPersistence
 * @generated
 */
public class PublicationDepictionUtil {

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
	public static void clearCache(PublicationDepiction publicationDepiction) {
		getPersistence().clearCache(publicationDepiction);
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
	public static Map<Serializable, PublicationDepiction> fetchByPrimaryKeys(
		Set<Serializable> primaryKeys) {

		return getPersistence().fetchByPrimaryKeys(primaryKeys);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery)
	 */
	public static List<PublicationDepiction> findWithDynamicQuery(
		DynamicQuery dynamicQuery) {

		return getPersistence().findWithDynamicQuery(dynamicQuery);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int)
	 */
	public static List<PublicationDepiction> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end) {

		return getPersistence().findWithDynamicQuery(dynamicQuery, start, end);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int, OrderByComparator)
	 */
	public static List<PublicationDepiction> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end,
		OrderByComparator<PublicationDepiction> orderByComparator) {

		return getPersistence().findWithDynamicQuery(
			dynamicQuery, start, end, orderByComparator);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel)
	 */
	public static PublicationDepiction update(
		PublicationDepiction publicationDepiction) {

		return getPersistence().update(publicationDepiction);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel, ServiceContext)
	 */
	public static PublicationDepiction update(
		PublicationDepiction publicationDepiction,
		ServiceContext serviceContext) {

		return getPersistence().update(publicationDepiction, serviceContext);
	}

	/**
	 * Returns all the publication depictions where publicationRequestId = &#63;.
	 *
	 * @param publicationRequestId the publication request ID
	 * @return the matching publication depictions
	 */
	public static List<PublicationDepiction> findByPublicationRequestId(
		long publicationRequestId) {

		return getPersistence().findByPublicationRequestId(
			publicationRequestId);
	}

	/**
	 * Returns a range of all the publication depictions where publicationRequestId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationDepictionModelImpl</code>.
	 * </p>
	 *
	 * @param publicationRequestId the publication request ID
	 * @param start the lower bound of the range of publication depictions
	 * @param end the upper bound of the range of publication depictions (not inclusive)
	 * @return the range of matching publication depictions
	 */
	public static List<PublicationDepiction> findByPublicationRequestId(
		long publicationRequestId, int start, int end) {

		return getPersistence().findByPublicationRequestId(
			publicationRequestId, start, end);
	}

	/**
	 * Returns an ordered range of all the publication depictions where publicationRequestId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationDepictionModelImpl</code>.
	 * </p>
	 *
	 * @param publicationRequestId the publication request ID
	 * @param start the lower bound of the range of publication depictions
	 * @param end the upper bound of the range of publication depictions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching publication depictions
	 */
	public static List<PublicationDepiction> findByPublicationRequestId(
		long publicationRequestId, int start, int end,
		OrderByComparator<PublicationDepiction> orderByComparator) {

		return getPersistence().findByPublicationRequestId(
			publicationRequestId, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the publication depictions where publicationRequestId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationDepictionModelImpl</code>.
	 * </p>
	 *
	 * @param publicationRequestId the publication request ID
	 * @param start the lower bound of the range of publication depictions
	 * @param end the upper bound of the range of publication depictions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching publication depictions
	 */
	public static List<PublicationDepiction> findByPublicationRequestId(
		long publicationRequestId, int start, int end,
		OrderByComparator<PublicationDepiction> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByPublicationRequestId(
			publicationRequestId, start, end, orderByComparator,
			useFinderCache);
	}

	/**
	 * Returns the first publication depiction in the ordered set where publicationRequestId = &#63;.
	 *
	 * @param publicationRequestId the publication request ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching publication depiction
	 * @throws NoSuchPublicationDepictionException if a matching publication depiction could not be found
	 */
	public static PublicationDepiction findByPublicationRequestId_First(
			long publicationRequestId,
			OrderByComparator<PublicationDepiction> orderByComparator)
		throws nl.klassenkring.publication.exception.
			NoSuchPublicationDepictionException {

		return getPersistence().findByPublicationRequestId_First(
			publicationRequestId, orderByComparator);
	}

	/**
	 * Returns the first publication depiction in the ordered set where publicationRequestId = &#63;.
	 *
	 * @param publicationRequestId the publication request ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching publication depiction, or <code>null</code> if a matching publication depiction could not be found
	 */
	public static PublicationDepiction fetchByPublicationRequestId_First(
		long publicationRequestId,
		OrderByComparator<PublicationDepiction> orderByComparator) {

		return getPersistence().fetchByPublicationRequestId_First(
			publicationRequestId, orderByComparator);
	}

	/**
	 * Returns the last publication depiction in the ordered set where publicationRequestId = &#63;.
	 *
	 * @param publicationRequestId the publication request ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching publication depiction
	 * @throws NoSuchPublicationDepictionException if a matching publication depiction could not be found
	 */
	public static PublicationDepiction findByPublicationRequestId_Last(
			long publicationRequestId,
			OrderByComparator<PublicationDepiction> orderByComparator)
		throws nl.klassenkring.publication.exception.
			NoSuchPublicationDepictionException {

		return getPersistence().findByPublicationRequestId_Last(
			publicationRequestId, orderByComparator);
	}

	/**
	 * Returns the last publication depiction in the ordered set where publicationRequestId = &#63;.
	 *
	 * @param publicationRequestId the publication request ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching publication depiction, or <code>null</code> if a matching publication depiction could not be found
	 */
	public static PublicationDepiction fetchByPublicationRequestId_Last(
		long publicationRequestId,
		OrderByComparator<PublicationDepiction> orderByComparator) {

		return getPersistence().fetchByPublicationRequestId_Last(
			publicationRequestId, orderByComparator);
	}

	/**
	 * Returns the publication depictions before and after the current publication depiction in the ordered set where publicationRequestId = &#63;.
	 *
	 * @param publicationDepictionId the primary key of the current publication depiction
	 * @param publicationRequestId the publication request ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next publication depiction
	 * @throws NoSuchPublicationDepictionException if a publication depiction with the primary key could not be found
	 */
	public static PublicationDepiction[] findByPublicationRequestId_PrevAndNext(
			long publicationDepictionId, long publicationRequestId,
			OrderByComparator<PublicationDepiction> orderByComparator)
		throws nl.klassenkring.publication.exception.
			NoSuchPublicationDepictionException {

		return getPersistence().findByPublicationRequestId_PrevAndNext(
			publicationDepictionId, publicationRequestId, orderByComparator);
	}

	/**
	 * Returns all the publication depictions where publicationRequestId = any &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationDepictionModelImpl</code>.
	 * </p>
	 *
	 * @param publicationRequestIds the publication request IDs
	 * @return the matching publication depictions
	 */
	public static List<PublicationDepiction> findByPublicationRequestId(
		long[] publicationRequestIds) {

		return getPersistence().findByPublicationRequestId(
			publicationRequestIds);
	}

	/**
	 * Returns a range of all the publication depictions where publicationRequestId = any &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationDepictionModelImpl</code>.
	 * </p>
	 *
	 * @param publicationRequestIds the publication request IDs
	 * @param start the lower bound of the range of publication depictions
	 * @param end the upper bound of the range of publication depictions (not inclusive)
	 * @return the range of matching publication depictions
	 */
	public static List<PublicationDepiction> findByPublicationRequestId(
		long[] publicationRequestIds, int start, int end) {

		return getPersistence().findByPublicationRequestId(
			publicationRequestIds, start, end);
	}

	/**
	 * Returns an ordered range of all the publication depictions where publicationRequestId = any &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationDepictionModelImpl</code>.
	 * </p>
	 *
	 * @param publicationRequestIds the publication request IDs
	 * @param start the lower bound of the range of publication depictions
	 * @param end the upper bound of the range of publication depictions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching publication depictions
	 */
	public static List<PublicationDepiction> findByPublicationRequestId(
		long[] publicationRequestIds, int start, int end,
		OrderByComparator<PublicationDepiction> orderByComparator) {

		return getPersistence().findByPublicationRequestId(
			publicationRequestIds, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the publication depictions where publicationRequestId = &#63;, optionally using the finder cache.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationDepictionModelImpl</code>.
	 * </p>
	 *
	 * @param publicationRequestIds the publication request IDs
	 * @param start the lower bound of the range of publication depictions
	 * @param end the upper bound of the range of publication depictions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching publication depictions
	 */
	public static List<PublicationDepiction> findByPublicationRequestId(
		long[] publicationRequestIds, int start, int end,
		OrderByComparator<PublicationDepiction> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByPublicationRequestId(
			publicationRequestIds, start, end, orderByComparator,
			useFinderCache);
	}

	/**
	 * Removes all the publication depictions where publicationRequestId = &#63; from the database.
	 *
	 * @param publicationRequestId the publication request ID
	 */
	public static void removeByPublicationRequestId(long publicationRequestId) {
		getPersistence().removeByPublicationRequestId(publicationRequestId);
	}

	/**
	 * Returns the number of publication depictions where publicationRequestId = &#63;.
	 *
	 * @param publicationRequestId the publication request ID
	 * @return the number of matching publication depictions
	 */
	public static int countByPublicationRequestId(long publicationRequestId) {
		return getPersistence().countByPublicationRequestId(
			publicationRequestId);
	}

	/**
	 * Returns the number of publication depictions where publicationRequestId = any &#63;.
	 *
	 * @param publicationRequestIds the publication request IDs
	 * @return the number of matching publication depictions
	 */
	public static int countByPublicationRequestId(
		long[] publicationRequestIds) {

		return getPersistence().countByPublicationRequestId(
			publicationRequestIds);
	}

	/**
	 * Returns all the publication depictions where publicationPictureId = &#63;.
	 *
	 * @param publicationPictureId the publication picture ID
	 * @return the matching publication depictions
	 */
	public static List<PublicationDepiction> findByPublicationPictureId(
		long publicationPictureId) {

		return getPersistence().findByPublicationPictureId(
			publicationPictureId);
	}

	/**
	 * Returns a range of all the publication depictions where publicationPictureId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationDepictionModelImpl</code>.
	 * </p>
	 *
	 * @param publicationPictureId the publication picture ID
	 * @param start the lower bound of the range of publication depictions
	 * @param end the upper bound of the range of publication depictions (not inclusive)
	 * @return the range of matching publication depictions
	 */
	public static List<PublicationDepiction> findByPublicationPictureId(
		long publicationPictureId, int start, int end) {

		return getPersistence().findByPublicationPictureId(
			publicationPictureId, start, end);
	}

	/**
	 * Returns an ordered range of all the publication depictions where publicationPictureId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationDepictionModelImpl</code>.
	 * </p>
	 *
	 * @param publicationPictureId the publication picture ID
	 * @param start the lower bound of the range of publication depictions
	 * @param end the upper bound of the range of publication depictions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching publication depictions
	 */
	public static List<PublicationDepiction> findByPublicationPictureId(
		long publicationPictureId, int start, int end,
		OrderByComparator<PublicationDepiction> orderByComparator) {

		return getPersistence().findByPublicationPictureId(
			publicationPictureId, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the publication depictions where publicationPictureId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationDepictionModelImpl</code>.
	 * </p>
	 *
	 * @param publicationPictureId the publication picture ID
	 * @param start the lower bound of the range of publication depictions
	 * @param end the upper bound of the range of publication depictions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching publication depictions
	 */
	public static List<PublicationDepiction> findByPublicationPictureId(
		long publicationPictureId, int start, int end,
		OrderByComparator<PublicationDepiction> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByPublicationPictureId(
			publicationPictureId, start, end, orderByComparator,
			useFinderCache);
	}

	/**
	 * Returns the first publication depiction in the ordered set where publicationPictureId = &#63;.
	 *
	 * @param publicationPictureId the publication picture ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching publication depiction
	 * @throws NoSuchPublicationDepictionException if a matching publication depiction could not be found
	 */
	public static PublicationDepiction findByPublicationPictureId_First(
			long publicationPictureId,
			OrderByComparator<PublicationDepiction> orderByComparator)
		throws nl.klassenkring.publication.exception.
			NoSuchPublicationDepictionException {

		return getPersistence().findByPublicationPictureId_First(
			publicationPictureId, orderByComparator);
	}

	/**
	 * Returns the first publication depiction in the ordered set where publicationPictureId = &#63;.
	 *
	 * @param publicationPictureId the publication picture ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching publication depiction, or <code>null</code> if a matching publication depiction could not be found
	 */
	public static PublicationDepiction fetchByPublicationPictureId_First(
		long publicationPictureId,
		OrderByComparator<PublicationDepiction> orderByComparator) {

		return getPersistence().fetchByPublicationPictureId_First(
			publicationPictureId, orderByComparator);
	}

	/**
	 * Returns the last publication depiction in the ordered set where publicationPictureId = &#63;.
	 *
	 * @param publicationPictureId the publication picture ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching publication depiction
	 * @throws NoSuchPublicationDepictionException if a matching publication depiction could not be found
	 */
	public static PublicationDepiction findByPublicationPictureId_Last(
			long publicationPictureId,
			OrderByComparator<PublicationDepiction> orderByComparator)
		throws nl.klassenkring.publication.exception.
			NoSuchPublicationDepictionException {

		return getPersistence().findByPublicationPictureId_Last(
			publicationPictureId, orderByComparator);
	}

	/**
	 * Returns the last publication depiction in the ordered set where publicationPictureId = &#63;.
	 *
	 * @param publicationPictureId the publication picture ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching publication depiction, or <code>null</code> if a matching publication depiction could not be found
	 */
	public static PublicationDepiction fetchByPublicationPictureId_Last(
		long publicationPictureId,
		OrderByComparator<PublicationDepiction> orderByComparator) {

		return getPersistence().fetchByPublicationPictureId_Last(
			publicationPictureId, orderByComparator);
	}

	/**
	 * Returns the publication depictions before and after the current publication depiction in the ordered set where publicationPictureId = &#63;.
	 *
	 * @param publicationDepictionId the primary key of the current publication depiction
	 * @param publicationPictureId the publication picture ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next publication depiction
	 * @throws NoSuchPublicationDepictionException if a publication depiction with the primary key could not be found
	 */
	public static PublicationDepiction[] findByPublicationPictureId_PrevAndNext(
			long publicationDepictionId, long publicationPictureId,
			OrderByComparator<PublicationDepiction> orderByComparator)
		throws nl.klassenkring.publication.exception.
			NoSuchPublicationDepictionException {

		return getPersistence().findByPublicationPictureId_PrevAndNext(
			publicationDepictionId, publicationPictureId, orderByComparator);
	}

	/**
	 * Returns all the publication depictions where publicationPictureId = any &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationDepictionModelImpl</code>.
	 * </p>
	 *
	 * @param publicationPictureIds the publication picture IDs
	 * @return the matching publication depictions
	 */
	public static List<PublicationDepiction> findByPublicationPictureId(
		long[] publicationPictureIds) {

		return getPersistence().findByPublicationPictureId(
			publicationPictureIds);
	}

	/**
	 * Returns a range of all the publication depictions where publicationPictureId = any &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationDepictionModelImpl</code>.
	 * </p>
	 *
	 * @param publicationPictureIds the publication picture IDs
	 * @param start the lower bound of the range of publication depictions
	 * @param end the upper bound of the range of publication depictions (not inclusive)
	 * @return the range of matching publication depictions
	 */
	public static List<PublicationDepiction> findByPublicationPictureId(
		long[] publicationPictureIds, int start, int end) {

		return getPersistence().findByPublicationPictureId(
			publicationPictureIds, start, end);
	}

	/**
	 * Returns an ordered range of all the publication depictions where publicationPictureId = any &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationDepictionModelImpl</code>.
	 * </p>
	 *
	 * @param publicationPictureIds the publication picture IDs
	 * @param start the lower bound of the range of publication depictions
	 * @param end the upper bound of the range of publication depictions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching publication depictions
	 */
	public static List<PublicationDepiction> findByPublicationPictureId(
		long[] publicationPictureIds, int start, int end,
		OrderByComparator<PublicationDepiction> orderByComparator) {

		return getPersistence().findByPublicationPictureId(
			publicationPictureIds, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the publication depictions where publicationPictureId = &#63;, optionally using the finder cache.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationDepictionModelImpl</code>.
	 * </p>
	 *
	 * @param publicationPictureIds the publication picture IDs
	 * @param start the lower bound of the range of publication depictions
	 * @param end the upper bound of the range of publication depictions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching publication depictions
	 */
	public static List<PublicationDepiction> findByPublicationPictureId(
		long[] publicationPictureIds, int start, int end,
		OrderByComparator<PublicationDepiction> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByPublicationPictureId(
			publicationPictureIds, start, end, orderByComparator,
			useFinderCache);
	}

	/**
	 * Removes all the publication depictions where publicationPictureId = &#63; from the database.
	 *
	 * @param publicationPictureId the publication picture ID
	 */
	public static void removeByPublicationPictureId(long publicationPictureId) {
		getPersistence().removeByPublicationPictureId(publicationPictureId);
	}

	/**
	 * Returns the number of publication depictions where publicationPictureId = &#63;.
	 *
	 * @param publicationPictureId the publication picture ID
	 * @return the number of matching publication depictions
	 */
	public static int countByPublicationPictureId(long publicationPictureId) {
		return getPersistence().countByPublicationPictureId(
			publicationPictureId);
	}

	/**
	 * Returns the number of publication depictions where publicationPictureId = any &#63;.
	 *
	 * @param publicationPictureIds the publication picture IDs
	 * @return the number of matching publication depictions
	 */
	public static int countByPublicationPictureId(
		long[] publicationPictureIds) {

		return getPersistence().countByPublicationPictureId(
			publicationPictureIds);
	}

	/**
	 * Returns all the publication depictions where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @return the matching publication depictions
	 */
	public static List<PublicationDepiction> findByPupilId(long pupilId) {
		return getPersistence().findByPupilId(pupilId);
	}

	/**
	 * Returns a range of all the publication depictions where pupilId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationDepictionModelImpl</code>.
	 * </p>
	 *
	 * @param pupilId the pupil ID
	 * @param start the lower bound of the range of publication depictions
	 * @param end the upper bound of the range of publication depictions (not inclusive)
	 * @return the range of matching publication depictions
	 */
	public static List<PublicationDepiction> findByPupilId(
		long pupilId, int start, int end) {

		return getPersistence().findByPupilId(pupilId, start, end);
	}

	/**
	 * Returns an ordered range of all the publication depictions where pupilId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationDepictionModelImpl</code>.
	 * </p>
	 *
	 * @param pupilId the pupil ID
	 * @param start the lower bound of the range of publication depictions
	 * @param end the upper bound of the range of publication depictions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching publication depictions
	 */
	public static List<PublicationDepiction> findByPupilId(
		long pupilId, int start, int end,
		OrderByComparator<PublicationDepiction> orderByComparator) {

		return getPersistence().findByPupilId(
			pupilId, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the publication depictions where pupilId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationDepictionModelImpl</code>.
	 * </p>
	 *
	 * @param pupilId the pupil ID
	 * @param start the lower bound of the range of publication depictions
	 * @param end the upper bound of the range of publication depictions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching publication depictions
	 */
	public static List<PublicationDepiction> findByPupilId(
		long pupilId, int start, int end,
		OrderByComparator<PublicationDepiction> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByPupilId(
			pupilId, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first publication depiction in the ordered set where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching publication depiction
	 * @throws NoSuchPublicationDepictionException if a matching publication depiction could not be found
	 */
	public static PublicationDepiction findByPupilId_First(
			long pupilId,
			OrderByComparator<PublicationDepiction> orderByComparator)
		throws nl.klassenkring.publication.exception.
			NoSuchPublicationDepictionException {

		return getPersistence().findByPupilId_First(pupilId, orderByComparator);
	}

	/**
	 * Returns the first publication depiction in the ordered set where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching publication depiction, or <code>null</code> if a matching publication depiction could not be found
	 */
	public static PublicationDepiction fetchByPupilId_First(
		long pupilId,
		OrderByComparator<PublicationDepiction> orderByComparator) {

		return getPersistence().fetchByPupilId_First(
			pupilId, orderByComparator);
	}

	/**
	 * Returns the last publication depiction in the ordered set where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching publication depiction
	 * @throws NoSuchPublicationDepictionException if a matching publication depiction could not be found
	 */
	public static PublicationDepiction findByPupilId_Last(
			long pupilId,
			OrderByComparator<PublicationDepiction> orderByComparator)
		throws nl.klassenkring.publication.exception.
			NoSuchPublicationDepictionException {

		return getPersistence().findByPupilId_Last(pupilId, orderByComparator);
	}

	/**
	 * Returns the last publication depiction in the ordered set where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching publication depiction, or <code>null</code> if a matching publication depiction could not be found
	 */
	public static PublicationDepiction fetchByPupilId_Last(
		long pupilId,
		OrderByComparator<PublicationDepiction> orderByComparator) {

		return getPersistence().fetchByPupilId_Last(pupilId, orderByComparator);
	}

	/**
	 * Returns the publication depictions before and after the current publication depiction in the ordered set where pupilId = &#63;.
	 *
	 * @param publicationDepictionId the primary key of the current publication depiction
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next publication depiction
	 * @throws NoSuchPublicationDepictionException if a publication depiction with the primary key could not be found
	 */
	public static PublicationDepiction[] findByPupilId_PrevAndNext(
			long publicationDepictionId, long pupilId,
			OrderByComparator<PublicationDepiction> orderByComparator)
		throws nl.klassenkring.publication.exception.
			NoSuchPublicationDepictionException {

		return getPersistence().findByPupilId_PrevAndNext(
			publicationDepictionId, pupilId, orderByComparator);
	}

	/**
	 * Removes all the publication depictions where pupilId = &#63; from the database.
	 *
	 * @param pupilId the pupil ID
	 */
	public static void removeByPupilId(long pupilId) {
		getPersistence().removeByPupilId(pupilId);
	}

	/**
	 * Returns the number of publication depictions where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @return the number of matching publication depictions
	 */
	public static int countByPupilId(long pupilId) {
		return getPersistence().countByPupilId(pupilId);
	}

	/**
	 * Caches the publication depiction in the entity cache if it is enabled.
	 *
	 * @param publicationDepiction the publication depiction
	 */
	public static void cacheResult(PublicationDepiction publicationDepiction) {
		getPersistence().cacheResult(publicationDepiction);
	}

	/**
	 * Caches the publication depictions in the entity cache if it is enabled.
	 *
	 * @param publicationDepictions the publication depictions
	 */
	public static void cacheResult(
		List<PublicationDepiction> publicationDepictions) {

		getPersistence().cacheResult(publicationDepictions);
	}

	/**
	 * Creates a new publication depiction with the primary key. Does not add the publication depiction to the database.
	 *
	 * @param publicationDepictionId the primary key for the new publication depiction
	 * @return the new publication depiction
	 */
	public static PublicationDepiction create(long publicationDepictionId) {
		return getPersistence().create(publicationDepictionId);
	}

	/**
	 * Removes the publication depiction with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param publicationDepictionId the primary key of the publication depiction
	 * @return the publication depiction that was removed
	 * @throws NoSuchPublicationDepictionException if a publication depiction with the primary key could not be found
	 */
	public static PublicationDepiction remove(long publicationDepictionId)
		throws nl.klassenkring.publication.exception.
			NoSuchPublicationDepictionException {

		return getPersistence().remove(publicationDepictionId);
	}

	public static PublicationDepiction updateImpl(
		PublicationDepiction publicationDepiction) {

		return getPersistence().updateImpl(publicationDepiction);
	}

	/**
	 * Returns the publication depiction with the primary key or throws a <code>NoSuchPublicationDepictionException</code> if it could not be found.
	 *
	 * @param publicationDepictionId the primary key of the publication depiction
	 * @return the publication depiction
	 * @throws NoSuchPublicationDepictionException if a publication depiction with the primary key could not be found
	 */
	public static PublicationDepiction findByPrimaryKey(
			long publicationDepictionId)
		throws nl.klassenkring.publication.exception.
			NoSuchPublicationDepictionException {

		return getPersistence().findByPrimaryKey(publicationDepictionId);
	}

	/**
	 * Returns the publication depiction with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param publicationDepictionId the primary key of the publication depiction
	 * @return the publication depiction, or <code>null</code> if a publication depiction with the primary key could not be found
	 */
	public static PublicationDepiction fetchByPrimaryKey(
		long publicationDepictionId) {

		return getPersistence().fetchByPrimaryKey(publicationDepictionId);
	}

	/**
	 * Returns all the publication depictions.
	 *
	 * @return the publication depictions
	 */
	public static List<PublicationDepiction> findAll() {
		return getPersistence().findAll();
	}

	/**
	 * Returns a range of all the publication depictions.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationDepictionModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of publication depictions
	 * @param end the upper bound of the range of publication depictions (not inclusive)
	 * @return the range of publication depictions
	 */
	public static List<PublicationDepiction> findAll(int start, int end) {
		return getPersistence().findAll(start, end);
	}

	/**
	 * Returns an ordered range of all the publication depictions.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationDepictionModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of publication depictions
	 * @param end the upper bound of the range of publication depictions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of publication depictions
	 */
	public static List<PublicationDepiction> findAll(
		int start, int end,
		OrderByComparator<PublicationDepiction> orderByComparator) {

		return getPersistence().findAll(start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the publication depictions.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicationDepictionModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of publication depictions
	 * @param end the upper bound of the range of publication depictions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of publication depictions
	 */
	public static List<PublicationDepiction> findAll(
		int start, int end,
		OrderByComparator<PublicationDepiction> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findAll(
			start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Removes all the publication depictions from the database.
	 */
	public static void removeAll() {
		getPersistence().removeAll();
	}

	/**
	 * Returns the number of publication depictions.
	 *
	 * @return the number of publication depictions
	 */
	public static int countAll() {
		return getPersistence().countAll();
	}

	public static PublicationDepictionPersistence getPersistence() {
		return _persistence;
	}

	public static void setPersistence(
		PublicationDepictionPersistence persistence) {

		_persistence = persistence;
	}

	private static volatile PublicationDepictionPersistence _persistence;

}