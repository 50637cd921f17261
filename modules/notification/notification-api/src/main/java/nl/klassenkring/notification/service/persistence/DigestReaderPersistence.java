/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.notification.service.persistence;

import com.liferay.portal.kernel.service.persistence.BasePersistence;

import nl.klassenkring.notification.exception.NoSuchDigestReaderException;
import nl.klassenkring.notification.model.DigestReader;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The persistence interface for the digest reader service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @see DigestReaderUtil
 * @generated
 */
@ProviderType
public interface DigestReaderPersistence extends BasePersistence<DigestReader> {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this interface directly. Always use {@link DigestReaderUtil} to access the digest reader persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this interface.
	 */

	/**
	 * Returns the digest reader where schoolGroupId = &#63; and userId = &#63; or throws a <code>NoSuchDigestReaderException</code> if it could not be found.
	 *
	 * @param schoolGroupId the school group ID
	 * @param userId the user ID
	 * @return the matching digest reader
	 * @throws NoSuchDigestReaderException if a matching digest reader could not be found
	 */
	public DigestReader findByS_U(long schoolGroupId, long userId)
		throws NoSuchDigestReaderException;

	/**
	 * Returns the digest reader where schoolGroupId = &#63; and userId = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param schoolGroupId the school group ID
	 * @param userId the user ID
	 * @return the matching digest reader, or <code>null</code> if a matching digest reader could not be found
	 */
	public DigestReader fetchByS_U(long schoolGroupId, long userId);

	/**
	 * Returns the digest reader where schoolGroupId = &#63; and userId = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param schoolGroupId the school group ID
	 * @param userId the user ID
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching digest reader, or <code>null</code> if a matching digest reader could not be found
	 */
	public DigestReader fetchByS_U(
		long schoolGroupId, long userId, boolean useFinderCache);

	/**
	 * Removes the digest reader where schoolGroupId = &#63; and userId = &#63; from the database.
	 *
	 * @param schoolGroupId the school group ID
	 * @param userId the user ID
	 * @return the digest reader that was removed
	 */
	public DigestReader removeByS_U(long schoolGroupId, long userId)
		throws NoSuchDigestReaderException;

	/**
	 * Returns the number of digest readers where schoolGroupId = &#63; and userId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param userId the user ID
	 * @return the number of matching digest readers
	 */
	public int countByS_U(long schoolGroupId, long userId);

	/**
	 * Returns all the digest readers where userId = &#63;.
	 *
	 * @param userId the user ID
	 * @return the matching digest readers
	 */
	public java.util.List<DigestReader> findByUserId(long userId);

	/**
	 * Returns a range of all the digest readers where userId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>DigestReaderModelImpl</code>.
	 * </p>
	 *
	 * @param userId the user ID
	 * @param start the lower bound of the range of digest readers
	 * @param end the upper bound of the range of digest readers (not inclusive)
	 * @return the range of matching digest readers
	 */
	public java.util.List<DigestReader> findByUserId(
		long userId, int start, int end);

	/**
	 * Returns an ordered range of all the digest readers where userId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>DigestReaderModelImpl</code>.
	 * </p>
	 *
	 * @param userId the user ID
	 * @param start the lower bound of the range of digest readers
	 * @param end the upper bound of the range of digest readers (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching digest readers
	 */
	public java.util.List<DigestReader> findByUserId(
		long userId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<DigestReader>
			orderByComparator);

	/**
	 * Returns an ordered range of all the digest readers where userId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>DigestReaderModelImpl</code>.
	 * </p>
	 *
	 * @param userId the user ID
	 * @param start the lower bound of the range of digest readers
	 * @param end the upper bound of the range of digest readers (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching digest readers
	 */
	public java.util.List<DigestReader> findByUserId(
		long userId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<DigestReader>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first digest reader in the ordered set where userId = &#63;.
	 *
	 * @param userId the user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching digest reader
	 * @throws NoSuchDigestReaderException if a matching digest reader could not be found
	 */
	public DigestReader findByUserId_First(
			long userId,
			com.liferay.portal.kernel.util.OrderByComparator<DigestReader>
				orderByComparator)
		throws NoSuchDigestReaderException;

	/**
	 * Returns the first digest reader in the ordered set where userId = &#63;.
	 *
	 * @param userId the user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching digest reader, or <code>null</code> if a matching digest reader could not be found
	 */
	public DigestReader fetchByUserId_First(
		long userId,
		com.liferay.portal.kernel.util.OrderByComparator<DigestReader>
			orderByComparator);

	/**
	 * Returns the last digest reader in the ordered set where userId = &#63;.
	 *
	 * @param userId the user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching digest reader
	 * @throws NoSuchDigestReaderException if a matching digest reader could not be found
	 */
	public DigestReader findByUserId_Last(
			long userId,
			com.liferay.portal.kernel.util.OrderByComparator<DigestReader>
				orderByComparator)
		throws NoSuchDigestReaderException;

	/**
	 * Returns the last digest reader in the ordered set where userId = &#63;.
	 *
	 * @param userId the user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching digest reader, or <code>null</code> if a matching digest reader could not be found
	 */
	public DigestReader fetchByUserId_Last(
		long userId,
		com.liferay.portal.kernel.util.OrderByComparator<DigestReader>
			orderByComparator);

	/**
	 * Returns the digest readers before and after the current digest reader in the ordered set where userId = &#63;.
	 *
	 * @param digestReaderId the primary key of the current digest reader
	 * @param userId the user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next digest reader
	 * @throws NoSuchDigestReaderException if a digest reader with the primary key could not be found
	 */
	public DigestReader[] findByUserId_PrevAndNext(
			long digestReaderId, long userId,
			com.liferay.portal.kernel.util.OrderByComparator<DigestReader>
				orderByComparator)
		throws NoSuchDigestReaderException;

	/**
	 * Removes all the digest readers where userId = &#63; from the database.
	 *
	 * @param userId the user ID
	 */
	public void removeByUserId(long userId);

	/**
	 * Returns the number of digest readers where userId = &#63;.
	 *
	 * @param userId the user ID
	 * @return the number of matching digest readers
	 */
	public int countByUserId(long userId);

	/**
	 * Caches the digest reader in the entity cache if it is enabled.
	 *
	 * @param digestReader the digest reader
	 */
	public void cacheResult(DigestReader digestReader);

	/**
	 * Caches the digest readers in the entity cache if it is enabled.
	 *
	 * @param digestReaders the digest readers
	 */
	public void cacheResult(java.util.List<DigestReader> digestReaders);

	/**
	 * Creates a new digest reader with the primary key. Does not add the digest reader to the database.
	 *
	 * @param digestReaderId the primary key for the new digest reader
	 * @return the new digest reader
	 */
	public DigestReader create(long digestReaderId);

	/**
	 * Removes the digest reader with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param digestReaderId the primary key of the digest reader
	 * @return the digest reader that was removed
	 * @throws NoSuchDigestReaderException if a digest reader with the primary key could not be found
	 */
	public DigestReader remove(long digestReaderId)
		throws NoSuchDigestReaderException;

	public DigestReader updateImpl(DigestReader digestReader);

	/**
	 * Returns the digest reader with the primary key or throws a <code>NoSuchDigestReaderException</code> if it could not be found.
	 *
	 * @param digestReaderId the primary key of the digest reader
	 * @return the digest reader
	 * @throws NoSuchDigestReaderException if a digest reader with the primary key could not be found
	 */
	public DigestReader findByPrimaryKey(long digestReaderId)
		throws NoSuchDigestReaderException;

	/**
	 * Returns the digest reader with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param digestReaderId the primary key of the digest reader
	 * @return the digest reader, or <code>null</code> if a digest reader with the primary key could not be found
	 */
	public DigestReader fetchByPrimaryKey(long digestReaderId);

	/**
	 * Returns all the digest readers.
	 *
	 * @return the digest readers
	 */
	public java.util.List<DigestReader> findAll();

	/**
	 * Returns a range of all the digest readers.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>DigestReaderModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of digest readers
	 * @param end the upper bound of the range of digest readers (not inclusive)
	 * @return the range of digest readers
	 */
	public java.util.List<DigestReader> findAll(int start, int end);

	/**
	 * Returns an ordered range of all the digest readers.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>DigestReaderModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of digest readers
	 * @param end the upper bound of the range of digest readers (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of digest readers
	 */
	public java.util.List<DigestReader> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<DigestReader>
			orderByComparator);

	/**
	 * Returns an ordered range of all the digest readers.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>DigestReaderModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of digest readers
	 * @param end the upper bound of the range of digest readers (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of digest readers
	 */
	public java.util.List<DigestReader> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<DigestReader>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Removes all the digest readers from the database.
	 */
	public void removeAll();

	/**
	 * Returns the number of digest readers.
	 *
	 * @return the number of digest readers
	 */
	public int countAll();

}