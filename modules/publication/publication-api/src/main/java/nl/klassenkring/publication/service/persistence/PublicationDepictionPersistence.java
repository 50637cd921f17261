/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.publication.service.persistence;

import com.liferay.portal.kernel.service.persistence.BasePersistence;

import nl.klassenkring.publication.exception.NoSuchPublicationDepictionException;
import nl.klassenkring.publication.model.PublicationDepiction;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The persistence interface for the publication depiction service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @see PublicationDepictionUtil
 * @generated
 */
@ProviderType
public interface PublicationDepictionPersistence
	extends BasePersistence<PublicationDepiction> {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this interface directly. Always use {@link PublicationDepictionUtil} to access the publication depiction persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this interface.
	 */

	/**
	 * Returns all the publication depictions where publicationRequestId = &#63;.
	 *
	 * @param publicationRequestId the publication request ID
	 * @return the matching publication depictions
	 */
	public java.util.List<PublicationDepiction> findByPublicationRequestId(
		long publicationRequestId);

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
	public java.util.List<PublicationDepiction> findByPublicationRequestId(
		long publicationRequestId, int start, int end);

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
	public java.util.List<PublicationDepiction> findByPublicationRequestId(
		long publicationRequestId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PublicationDepiction>
			orderByComparator);

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
	public java.util.List<PublicationDepiction> findByPublicationRequestId(
		long publicationRequestId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PublicationDepiction>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first publication depiction in the ordered set where publicationRequestId = &#63;.
	 *
	 * @param publicationRequestId the publication request ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching publication depiction
	 * @throws NoSuchPublicationDepictionException if a matching publication depiction could not be found
	 */
	public PublicationDepiction findByPublicationRequestId_First(
			long publicationRequestId,
			com.liferay.portal.kernel.util.OrderByComparator
				<PublicationDepiction> orderByComparator)
		throws NoSuchPublicationDepictionException;

	/**
	 * Returns the first publication depiction in the ordered set where publicationRequestId = &#63;.
	 *
	 * @param publicationRequestId the publication request ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching publication depiction, or <code>null</code> if a matching publication depiction could not be found
	 */
	public PublicationDepiction fetchByPublicationRequestId_First(
		long publicationRequestId,
		com.liferay.portal.kernel.util.OrderByComparator<PublicationDepiction>
			orderByComparator);

	/**
	 * Returns the last publication depiction in the ordered set where publicationRequestId = &#63;.
	 *
	 * @param publicationRequestId the publication request ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching publication depiction
	 * @throws NoSuchPublicationDepictionException if a matching publication depiction could not be found
	 */
	public PublicationDepiction findByPublicationRequestId_Last(
			long publicationRequestId,
			com.liferay.portal.kernel.util.OrderByComparator
				<PublicationDepiction> orderByComparator)
		throws NoSuchPublicationDepictionException;

	/**
	 * Returns the last publication depiction in the ordered set where publicationRequestId = &#63;.
	 *
	 * @param publicationRequestId the publication request ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching publication depiction, or <code>null</code> if a matching publication depiction could not be found
	 */
	public PublicationDepiction fetchByPublicationRequestId_Last(
		long publicationRequestId,
		com.liferay.portal.kernel.util.OrderByComparator<PublicationDepiction>
			orderByComparator);

	/**
	 * Returns the publication depictions before and after the current publication depiction in the ordered set where publicationRequestId = &#63;.
	 *
	 * @param publicationDepictionId the primary key of the current publication depiction
	 * @param publicationRequestId the publication request ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next publication depiction
	 * @throws NoSuchPublicationDepictionException if a publication depiction with the primary key could not be found
	 */
	public PublicationDepiction[] findByPublicationRequestId_PrevAndNext(
			long publicationDepictionId, long publicationRequestId,
			com.liferay.portal.kernel.util.OrderByComparator
				<PublicationDepiction> orderByComparator)
		throws NoSuchPublicationDepictionException;

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
	public java.util.List<PublicationDepiction> findByPublicationRequestId(
		long[] publicationRequestIds);

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
	public java.util.List<PublicationDepiction> findByPublicationRequestId(
		long[] publicationRequestIds, int start, int end);

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
	public java.util.List<PublicationDepiction> findByPublicationRequestId(
		long[] publicationRequestIds, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PublicationDepiction>
			orderByComparator);

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
	public java.util.List<PublicationDepiction> findByPublicationRequestId(
		long[] publicationRequestIds, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PublicationDepiction>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Removes all the publication depictions where publicationRequestId = &#63; from the database.
	 *
	 * @param publicationRequestId the publication request ID
	 */
	public void removeByPublicationRequestId(long publicationRequestId);

	/**
	 * Returns the number of publication depictions where publicationRequestId = &#63;.
	 *
	 * @param publicationRequestId the publication request ID
	 * @return the number of matching publication depictions
	 */
	public int countByPublicationRequestId(long publicationRequestId);

	/**
	 * Returns the number of publication depictions where publicationRequestId = any &#63;.
	 *
	 * @param publicationRequestIds the publication request IDs
	 * @return the number of matching publication depictions
	 */
	public int countByPublicationRequestId(long[] publicationRequestIds);

	/**
	 * Returns all the publication depictions where publicationPictureId = &#63;.
	 *
	 * @param publicationPictureId the publication picture ID
	 * @return the matching publication depictions
	 */
	public java.util.List<PublicationDepiction> findByPublicationPictureId(
		long publicationPictureId);

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
	public java.util.List<PublicationDepiction> findByPublicationPictureId(
		long publicationPictureId, int start, int end);

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
	public java.util.List<PublicationDepiction> findByPublicationPictureId(
		long publicationPictureId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PublicationDepiction>
			orderByComparator);

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
	public java.util.List<PublicationDepiction> findByPublicationPictureId(
		long publicationPictureId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PublicationDepiction>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first publication depiction in the ordered set where publicationPictureId = &#63;.
	 *
	 * @param publicationPictureId the publication picture ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching publication depiction
	 * @throws NoSuchPublicationDepictionException if a matching publication depiction could not be found
	 */
	public PublicationDepiction findByPublicationPictureId_First(
			long publicationPictureId,
			com.liferay.portal.kernel.util.OrderByComparator
				<PublicationDepiction> orderByComparator)
		throws NoSuchPublicationDepictionException;

	/**
	 * Returns the first publication depiction in the ordered set where publicationPictureId = &#63;.
	 *
	 * @param publicationPictureId the publication picture ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching publication depiction, or <code>null</code> if a matching publication depiction could not be found
	 */
	public PublicationDepiction fetchByPublicationPictureId_First(
		long publicationPictureId,
		com.liferay.portal.kernel.util.OrderByComparator<PublicationDepiction>
			orderByComparator);

	/**
	 * Returns the last publication depiction in the ordered set where publicationPictureId = &#63;.
	 *
	 * @param publicationPictureId the publication picture ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching publication depiction
	 * @throws NoSuchPublicationDepictionException if a matching publication depiction could not be found
	 */
	public PublicationDepiction findByPublicationPictureId_Last(
			long publicationPictureId,
			com.liferay.portal.kernel.util.OrderByComparator
				<PublicationDepiction> orderByComparator)
		throws NoSuchPublicationDepictionException;

	/**
	 * Returns the last publication depiction in the ordered set where publicationPictureId = &#63;.
	 *
	 * @param publicationPictureId the publication picture ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching publication depiction, or <code>null</code> if a matching publication depiction could not be found
	 */
	public PublicationDepiction fetchByPublicationPictureId_Last(
		long publicationPictureId,
		com.liferay.portal.kernel.util.OrderByComparator<PublicationDepiction>
			orderByComparator);

	/**
	 * Returns the publication depictions before and after the current publication depiction in the ordered set where publicationPictureId = &#63;.
	 *
	 * @param publicationDepictionId the primary key of the current publication depiction
	 * @param publicationPictureId the publication picture ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next publication depiction
	 * @throws NoSuchPublicationDepictionException if a publication depiction with the primary key could not be found
	 */
	public PublicationDepiction[] findByPublicationPictureId_PrevAndNext(
			long publicationDepictionId, long publicationPictureId,
			com.liferay.portal.kernel.util.OrderByComparator
				<PublicationDepiction> orderByComparator)
		throws NoSuchPublicationDepictionException;

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
	public java.util.List<PublicationDepiction> findByPublicationPictureId(
		long[] publicationPictureIds);

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
	public java.util.List<PublicationDepiction> findByPublicationPictureId(
		long[] publicationPictureIds, int start, int end);

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
	public java.util.List<PublicationDepiction> findByPublicationPictureId(
		long[] publicationPictureIds, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PublicationDepiction>
			orderByComparator);

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
	public java.util.List<PublicationDepiction> findByPublicationPictureId(
		long[] publicationPictureIds, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PublicationDepiction>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Removes all the publication depictions where publicationPictureId = &#63; from the database.
	 *
	 * @param publicationPictureId the publication picture ID
	 */
	public void removeByPublicationPictureId(long publicationPictureId);

	/**
	 * Returns the number of publication depictions where publicationPictureId = &#63;.
	 *
	 * @param publicationPictureId the publication picture ID
	 * @return the number of matching publication depictions
	 */
	public int countByPublicationPictureId(long publicationPictureId);

	/**
	 * Returns the number of publication depictions where publicationPictureId = any &#63;.
	 *
	 * @param publicationPictureIds the publication picture IDs
	 * @return the number of matching publication depictions
	 */
	public int countByPublicationPictureId(long[] publicationPictureIds);

	/**
	 * Returns all the publication depictions where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @return the matching publication depictions
	 */
	public java.util.List<PublicationDepiction> findByPupilId(long pupilId);

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
	public java.util.List<PublicationDepiction> findByPupilId(
		long pupilId, int start, int end);

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
	public java.util.List<PublicationDepiction> findByPupilId(
		long pupilId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PublicationDepiction>
			orderByComparator);

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
	public java.util.List<PublicationDepiction> findByPupilId(
		long pupilId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PublicationDepiction>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first publication depiction in the ordered set where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching publication depiction
	 * @throws NoSuchPublicationDepictionException if a matching publication depiction could not be found
	 */
	public PublicationDepiction findByPupilId_First(
			long pupilId,
			com.liferay.portal.kernel.util.OrderByComparator
				<PublicationDepiction> orderByComparator)
		throws NoSuchPublicationDepictionException;

	/**
	 * Returns the first publication depiction in the ordered set where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching publication depiction, or <code>null</code> if a matching publication depiction could not be found
	 */
	public PublicationDepiction fetchByPupilId_First(
		long pupilId,
		com.liferay.portal.kernel.util.OrderByComparator<PublicationDepiction>
			orderByComparator);

	/**
	 * Returns the last publication depiction in the ordered set where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching publication depiction
	 * @throws NoSuchPublicationDepictionException if a matching publication depiction could not be found
	 */
	public PublicationDepiction findByPupilId_Last(
			long pupilId,
			com.liferay.portal.kernel.util.OrderByComparator
				<PublicationDepiction> orderByComparator)
		throws NoSuchPublicationDepictionException;

	/**
	 * Returns the last publication depiction in the ordered set where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching publication depiction, or <code>null</code> if a matching publication depiction could not be found
	 */
	public PublicationDepiction fetchByPupilId_Last(
		long pupilId,
		com.liferay.portal.kernel.util.OrderByComparator<PublicationDepiction>
			orderByComparator);

	/**
	 * Returns the publication depictions before and after the current publication depiction in the ordered set where pupilId = &#63;.
	 *
	 * @param publicationDepictionId the primary key of the current publication depiction
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next publication depiction
	 * @throws NoSuchPublicationDepictionException if a publication depiction with the primary key could not be found
	 */
	public PublicationDepiction[] findByPupilId_PrevAndNext(
			long publicationDepictionId, long pupilId,
			com.liferay.portal.kernel.util.OrderByComparator
				<PublicationDepiction> orderByComparator)
		throws NoSuchPublicationDepictionException;

	/**
	 * Removes all the publication depictions where pupilId = &#63; from the database.
	 *
	 * @param pupilId the pupil ID
	 */
	public void removeByPupilId(long pupilId);

	/**
	 * Returns the number of publication depictions where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @return the number of matching publication depictions
	 */
	public int countByPupilId(long pupilId);

	/**
	 * Caches the publication depiction in the entity cache if it is enabled.
	 *
	 * @param publicationDepiction the publication depiction
	 */
	public void cacheResult(PublicationDepiction publicationDepiction);

	/**
	 * Caches the publication depictions in the entity cache if it is enabled.
	 *
	 * @param publicationDepictions the publication depictions
	 */
	public void cacheResult(
		java.util.List<PublicationDepiction> publicationDepictions);

	/**
	 * Creates a new publication depiction with the primary key. Does not add the publication depiction to the database.
	 *
	 * @param publicationDepictionId the primary key for the new publication depiction
	 * @return the new publication depiction
	 */
	public PublicationDepiction create(long publicationDepictionId);

	/**
	 * Removes the publication depiction with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param publicationDepictionId the primary key of the publication depiction
	 * @return the publication depiction that was removed
	 * @throws NoSuchPublicationDepictionException if a publication depiction with the primary key could not be found
	 */
	public PublicationDepiction remove(long publicationDepictionId)
		throws NoSuchPublicationDepictionException;

	public PublicationDepiction updateImpl(
		PublicationDepiction publicationDepiction);

	/**
	 * Returns the publication depiction with the primary key or throws a <code>NoSuchPublicationDepictionException</code> if it could not be found.
	 *
	 * @param publicationDepictionId the primary key of the publication depiction
	 * @return the publication depiction
	 * @throws NoSuchPublicationDepictionException if a publication depiction with the primary key could not be found
	 */
	public PublicationDepiction findByPrimaryKey(long publicationDepictionId)
		throws NoSuchPublicationDepictionException;

	/**
	 * Returns the publication depiction with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param publicationDepictionId the primary key of the publication depiction
	 * @return the publication depiction, or <code>null</code> if a publication depiction with the primary key could not be found
	 */
	public PublicationDepiction fetchByPrimaryKey(long publicationDepictionId);

	/**
	 * Returns all the publication depictions.
	 *
	 * @return the publication depictions
	 */
	public java.util.List<PublicationDepiction> findAll();

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
	public java.util.List<PublicationDepiction> findAll(int start, int end);

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
	public java.util.List<PublicationDepiction> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PublicationDepiction>
			orderByComparator);

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
	public java.util.List<PublicationDepiction> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PublicationDepiction>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Removes all the publication depictions from the database.
	 */
	public void removeAll();

	/**
	 * Returns the number of publication depictions.
	 *
	 * @return the number of publication depictions
	 */
	public int countAll();

}