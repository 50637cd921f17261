/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.publication.service.persistence;

import com.liferay.portal.kernel.service.persistence.BasePersistence;

import nl.klassenkring.publication.exception.NoSuchPublicationPictureException;
import nl.klassenkring.publication.model.PublicationPicture;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The persistence interface for the publication picture service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @see PublicationPictureUtil
 * @generated
 */
@ProviderType
public interface PublicationPicturePersistence
	extends BasePersistence<PublicationPicture> {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this interface directly. Always use {@link PublicationPictureUtil} to access the publication picture persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this interface.
	 */

	/**
	 * Returns all the publication pictures where publicationRequestId = &#63;.
	 *
	 * @param publicationRequestId the publication request ID
	 * @return the matching publication pictures
	 */
	public java.util.List<PublicationPicture> findByPublicationRequestId(
		long publicationRequestId);

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
	public java.util.List<PublicationPicture> findByPublicationRequestId(
		long publicationRequestId, int start, int end);

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
	public java.util.List<PublicationPicture> findByPublicationRequestId(
		long publicationRequestId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PublicationPicture>
			orderByComparator);

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
	public java.util.List<PublicationPicture> findByPublicationRequestId(
		long publicationRequestId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PublicationPicture>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first publication picture in the ordered set where publicationRequestId = &#63;.
	 *
	 * @param publicationRequestId the publication request ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching publication picture
	 * @throws NoSuchPublicationPictureException if a matching publication picture could not be found
	 */
	public PublicationPicture findByPublicationRequestId_First(
			long publicationRequestId,
			com.liferay.portal.kernel.util.OrderByComparator<PublicationPicture>
				orderByComparator)
		throws NoSuchPublicationPictureException;

	/**
	 * Returns the first publication picture in the ordered set where publicationRequestId = &#63;.
	 *
	 * @param publicationRequestId the publication request ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching publication picture, or <code>null</code> if a matching publication picture could not be found
	 */
	public PublicationPicture fetchByPublicationRequestId_First(
		long publicationRequestId,
		com.liferay.portal.kernel.util.OrderByComparator<PublicationPicture>
			orderByComparator);

	/**
	 * Returns the last publication picture in the ordered set where publicationRequestId = &#63;.
	 *
	 * @param publicationRequestId the publication request ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching publication picture
	 * @throws NoSuchPublicationPictureException if a matching publication picture could not be found
	 */
	public PublicationPicture findByPublicationRequestId_Last(
			long publicationRequestId,
			com.liferay.portal.kernel.util.OrderByComparator<PublicationPicture>
				orderByComparator)
		throws NoSuchPublicationPictureException;

	/**
	 * Returns the last publication picture in the ordered set where publicationRequestId = &#63;.
	 *
	 * @param publicationRequestId the publication request ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching publication picture, or <code>null</code> if a matching publication picture could not be found
	 */
	public PublicationPicture fetchByPublicationRequestId_Last(
		long publicationRequestId,
		com.liferay.portal.kernel.util.OrderByComparator<PublicationPicture>
			orderByComparator);

	/**
	 * Returns the publication pictures before and after the current publication picture in the ordered set where publicationRequestId = &#63;.
	 *
	 * @param publicationPictureId the primary key of the current publication picture
	 * @param publicationRequestId the publication request ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next publication picture
	 * @throws NoSuchPublicationPictureException if a publication picture with the primary key could not be found
	 */
	public PublicationPicture[] findByPublicationRequestId_PrevAndNext(
			long publicationPictureId, long publicationRequestId,
			com.liferay.portal.kernel.util.OrderByComparator<PublicationPicture>
				orderByComparator)
		throws NoSuchPublicationPictureException;

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
	public java.util.List<PublicationPicture> findByPublicationRequestId(
		long[] publicationRequestIds);

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
	public java.util.List<PublicationPicture> findByPublicationRequestId(
		long[] publicationRequestIds, int start, int end);

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
	public java.util.List<PublicationPicture> findByPublicationRequestId(
		long[] publicationRequestIds, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PublicationPicture>
			orderByComparator);

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
	public java.util.List<PublicationPicture> findByPublicationRequestId(
		long[] publicationRequestIds, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PublicationPicture>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Removes all the publication pictures where publicationRequestId = &#63; from the database.
	 *
	 * @param publicationRequestId the publication request ID
	 */
	public void removeByPublicationRequestId(long publicationRequestId);

	/**
	 * Returns the number of publication pictures where publicationRequestId = &#63;.
	 *
	 * @param publicationRequestId the publication request ID
	 * @return the number of matching publication pictures
	 */
	public int countByPublicationRequestId(long publicationRequestId);

	/**
	 * Returns the number of publication pictures where publicationRequestId = any &#63;.
	 *
	 * @param publicationRequestIds the publication request IDs
	 * @return the number of matching publication pictures
	 */
	public int countByPublicationRequestId(long[] publicationRequestIds);

	/**
	 * Returns all the publication pictures where sourcePictureId = &#63;.
	 *
	 * @param sourcePictureId the source picture ID
	 * @return the matching publication pictures
	 */
	public java.util.List<PublicationPicture> findBySourcePictureId(
		long sourcePictureId);

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
	public java.util.List<PublicationPicture> findBySourcePictureId(
		long sourcePictureId, int start, int end);

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
	public java.util.List<PublicationPicture> findBySourcePictureId(
		long sourcePictureId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PublicationPicture>
			orderByComparator);

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
	public java.util.List<PublicationPicture> findBySourcePictureId(
		long sourcePictureId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PublicationPicture>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first publication picture in the ordered set where sourcePictureId = &#63;.
	 *
	 * @param sourcePictureId the source picture ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching publication picture
	 * @throws NoSuchPublicationPictureException if a matching publication picture could not be found
	 */
	public PublicationPicture findBySourcePictureId_First(
			long sourcePictureId,
			com.liferay.portal.kernel.util.OrderByComparator<PublicationPicture>
				orderByComparator)
		throws NoSuchPublicationPictureException;

	/**
	 * Returns the first publication picture in the ordered set where sourcePictureId = &#63;.
	 *
	 * @param sourcePictureId the source picture ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching publication picture, or <code>null</code> if a matching publication picture could not be found
	 */
	public PublicationPicture fetchBySourcePictureId_First(
		long sourcePictureId,
		com.liferay.portal.kernel.util.OrderByComparator<PublicationPicture>
			orderByComparator);

	/**
	 * Returns the last publication picture in the ordered set where sourcePictureId = &#63;.
	 *
	 * @param sourcePictureId the source picture ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching publication picture
	 * @throws NoSuchPublicationPictureException if a matching publication picture could not be found
	 */
	public PublicationPicture findBySourcePictureId_Last(
			long sourcePictureId,
			com.liferay.portal.kernel.util.OrderByComparator<PublicationPicture>
				orderByComparator)
		throws NoSuchPublicationPictureException;

	/**
	 * Returns the last publication picture in the ordered set where sourcePictureId = &#63;.
	 *
	 * @param sourcePictureId the source picture ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching publication picture, or <code>null</code> if a matching publication picture could not be found
	 */
	public PublicationPicture fetchBySourcePictureId_Last(
		long sourcePictureId,
		com.liferay.portal.kernel.util.OrderByComparator<PublicationPicture>
			orderByComparator);

	/**
	 * Returns the publication pictures before and after the current publication picture in the ordered set where sourcePictureId = &#63;.
	 *
	 * @param publicationPictureId the primary key of the current publication picture
	 * @param sourcePictureId the source picture ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next publication picture
	 * @throws NoSuchPublicationPictureException if a publication picture with the primary key could not be found
	 */
	public PublicationPicture[] findBySourcePictureId_PrevAndNext(
			long publicationPictureId, long sourcePictureId,
			com.liferay.portal.kernel.util.OrderByComparator<PublicationPicture>
				orderByComparator)
		throws NoSuchPublicationPictureException;

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
	public java.util.List<PublicationPicture> findBySourcePictureId(
		long[] sourcePictureIds);

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
	public java.util.List<PublicationPicture> findBySourcePictureId(
		long[] sourcePictureIds, int start, int end);

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
	public java.util.List<PublicationPicture> findBySourcePictureId(
		long[] sourcePictureIds, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PublicationPicture>
			orderByComparator);

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
	public java.util.List<PublicationPicture> findBySourcePictureId(
		long[] sourcePictureIds, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PublicationPicture>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Removes all the publication pictures where sourcePictureId = &#63; from the database.
	 *
	 * @param sourcePictureId the source picture ID
	 */
	public void removeBySourcePictureId(long sourcePictureId);

	/**
	 * Returns the number of publication pictures where sourcePictureId = &#63;.
	 *
	 * @param sourcePictureId the source picture ID
	 * @return the number of matching publication pictures
	 */
	public int countBySourcePictureId(long sourcePictureId);

	/**
	 * Returns the number of publication pictures where sourcePictureId = any &#63;.
	 *
	 * @param sourcePictureIds the source picture IDs
	 * @return the number of matching publication pictures
	 */
	public int countBySourcePictureId(long[] sourcePictureIds);

	/**
	 * Caches the publication picture in the entity cache if it is enabled.
	 *
	 * @param publicationPicture the publication picture
	 */
	public void cacheResult(PublicationPicture publicationPicture);

	/**
	 * Caches the publication pictures in the entity cache if it is enabled.
	 *
	 * @param publicationPictures the publication pictures
	 */
	public void cacheResult(
		java.util.List<PublicationPicture> publicationPictures);

	/**
	 * Creates a new publication picture with the primary key. Does not add the publication picture to the database.
	 *
	 * @param publicationPictureId the primary key for the new publication picture
	 * @return the new publication picture
	 */
	public PublicationPicture create(long publicationPictureId);

	/**
	 * Removes the publication picture with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param publicationPictureId the primary key of the publication picture
	 * @return the publication picture that was removed
	 * @throws NoSuchPublicationPictureException if a publication picture with the primary key could not be found
	 */
	public PublicationPicture remove(long publicationPictureId)
		throws NoSuchPublicationPictureException;

	public PublicationPicture updateImpl(PublicationPicture publicationPicture);

	/**
	 * Returns the publication picture with the primary key or throws a <code>NoSuchPublicationPictureException</code> if it could not be found.
	 *
	 * @param publicationPictureId the primary key of the publication picture
	 * @return the publication picture
	 * @throws NoSuchPublicationPictureException if a publication picture with the primary key could not be found
	 */
	public PublicationPicture findByPrimaryKey(long publicationPictureId)
		throws NoSuchPublicationPictureException;

	/**
	 * Returns the publication picture with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param publicationPictureId the primary key of the publication picture
	 * @return the publication picture, or <code>null</code> if a publication picture with the primary key could not be found
	 */
	public PublicationPicture fetchByPrimaryKey(long publicationPictureId);

	/**
	 * Returns all the publication pictures.
	 *
	 * @return the publication pictures
	 */
	public java.util.List<PublicationPicture> findAll();

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
	public java.util.List<PublicationPicture> findAll(int start, int end);

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
	public java.util.List<PublicationPicture> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PublicationPicture>
			orderByComparator);

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
	public java.util.List<PublicationPicture> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PublicationPicture>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Removes all the publication pictures from the database.
	 */
	public void removeAll();

	/**
	 * Returns the number of publication pictures.
	 *
	 * @return the number of publication pictures
	 */
	public int countAll();

}