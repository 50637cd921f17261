/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.classgroup.service.persistence;

import com.liferay.portal.kernel.service.persistence.BasePersistence;

import nl.klassenkring.classgroup.exception.NoSuchPostReadingException;
import nl.klassenkring.classgroup.model.PostReading;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The persistence interface for the post reading service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @see PostReadingUtil
 * @generated
 */
@ProviderType
public interface PostReadingPersistence extends BasePersistence<PostReading> {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this interface directly. Always use {@link PostReadingUtil} to access the post reading persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this interface.
	 */

	/**
	 * Returns all the post readings where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @return the matching post readings
	 */
	public java.util.List<PostReading> findByGroupId(long groupId);

	/**
	 * Returns a range of all the post readings where groupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PostReadingModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param start the lower bound of the range of post readings
	 * @param end the upper bound of the range of post readings (not inclusive)
	 * @return the range of matching post readings
	 */
	public java.util.List<PostReading> findByGroupId(
		long groupId, int start, int end);

	/**
	 * Returns an ordered range of all the post readings where groupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PostReadingModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param start the lower bound of the range of post readings
	 * @param end the upper bound of the range of post readings (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching post readings
	 */
	public java.util.List<PostReading> findByGroupId(
		long groupId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PostReading>
			orderByComparator);

	/**
	 * Returns an ordered range of all the post readings where groupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PostReadingModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param start the lower bound of the range of post readings
	 * @param end the upper bound of the range of post readings (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching post readings
	 */
	public java.util.List<PostReading> findByGroupId(
		long groupId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PostReading>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first post reading in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching post reading
	 * @throws NoSuchPostReadingException if a matching post reading could not be found
	 */
	public PostReading findByGroupId_First(
			long groupId,
			com.liferay.portal.kernel.util.OrderByComparator<PostReading>
				orderByComparator)
		throws NoSuchPostReadingException;

	/**
	 * Returns the first post reading in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching post reading, or <code>null</code> if a matching post reading could not be found
	 */
	public PostReading fetchByGroupId_First(
		long groupId,
		com.liferay.portal.kernel.util.OrderByComparator<PostReading>
			orderByComparator);

	/**
	 * Returns the last post reading in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching post reading
	 * @throws NoSuchPostReadingException if a matching post reading could not be found
	 */
	public PostReading findByGroupId_Last(
			long groupId,
			com.liferay.portal.kernel.util.OrderByComparator<PostReading>
				orderByComparator)
		throws NoSuchPostReadingException;

	/**
	 * Returns the last post reading in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching post reading, or <code>null</code> if a matching post reading could not be found
	 */
	public PostReading fetchByGroupId_Last(
		long groupId,
		com.liferay.portal.kernel.util.OrderByComparator<PostReading>
			orderByComparator);

	/**
	 * Returns the post readings before and after the current post reading in the ordered set where groupId = &#63;.
	 *
	 * @param postReadingId the primary key of the current post reading
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next post reading
	 * @throws NoSuchPostReadingException if a post reading with the primary key could not be found
	 */
	public PostReading[] findByGroupId_PrevAndNext(
			long postReadingId, long groupId,
			com.liferay.portal.kernel.util.OrderByComparator<PostReading>
				orderByComparator)
		throws NoSuchPostReadingException;

	/**
	 * Removes all the post readings where groupId = &#63; from the database.
	 *
	 * @param groupId the group ID
	 */
	public void removeByGroupId(long groupId);

	/**
	 * Returns the number of post readings where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @return the number of matching post readings
	 */
	public int countByGroupId(long groupId);

	/**
	 * Returns all the post readings where classPostId = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @return the matching post readings
	 */
	public java.util.List<PostReading> findByClassPostId(long classPostId);

	/**
	 * Returns a range of all the post readings where classPostId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PostReadingModelImpl</code>.
	 * </p>
	 *
	 * @param classPostId the class post ID
	 * @param start the lower bound of the range of post readings
	 * @param end the upper bound of the range of post readings (not inclusive)
	 * @return the range of matching post readings
	 */
	public java.util.List<PostReading> findByClassPostId(
		long classPostId, int start, int end);

	/**
	 * Returns an ordered range of all the post readings where classPostId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PostReadingModelImpl</code>.
	 * </p>
	 *
	 * @param classPostId the class post ID
	 * @param start the lower bound of the range of post readings
	 * @param end the upper bound of the range of post readings (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching post readings
	 */
	public java.util.List<PostReading> findByClassPostId(
		long classPostId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PostReading>
			orderByComparator);

	/**
	 * Returns an ordered range of all the post readings where classPostId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PostReadingModelImpl</code>.
	 * </p>
	 *
	 * @param classPostId the class post ID
	 * @param start the lower bound of the range of post readings
	 * @param end the upper bound of the range of post readings (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching post readings
	 */
	public java.util.List<PostReading> findByClassPostId(
		long classPostId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PostReading>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first post reading in the ordered set where classPostId = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching post reading
	 * @throws NoSuchPostReadingException if a matching post reading could not be found
	 */
	public PostReading findByClassPostId_First(
			long classPostId,
			com.liferay.portal.kernel.util.OrderByComparator<PostReading>
				orderByComparator)
		throws NoSuchPostReadingException;

	/**
	 * Returns the first post reading in the ordered set where classPostId = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching post reading, or <code>null</code> if a matching post reading could not be found
	 */
	public PostReading fetchByClassPostId_First(
		long classPostId,
		com.liferay.portal.kernel.util.OrderByComparator<PostReading>
			orderByComparator);

	/**
	 * Returns the last post reading in the ordered set where classPostId = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching post reading
	 * @throws NoSuchPostReadingException if a matching post reading could not be found
	 */
	public PostReading findByClassPostId_Last(
			long classPostId,
			com.liferay.portal.kernel.util.OrderByComparator<PostReading>
				orderByComparator)
		throws NoSuchPostReadingException;

	/**
	 * Returns the last post reading in the ordered set where classPostId = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching post reading, or <code>null</code> if a matching post reading could not be found
	 */
	public PostReading fetchByClassPostId_Last(
		long classPostId,
		com.liferay.portal.kernel.util.OrderByComparator<PostReading>
			orderByComparator);

	/**
	 * Returns the post readings before and after the current post reading in the ordered set where classPostId = &#63;.
	 *
	 * @param postReadingId the primary key of the current post reading
	 * @param classPostId the class post ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next post reading
	 * @throws NoSuchPostReadingException if a post reading with the primary key could not be found
	 */
	public PostReading[] findByClassPostId_PrevAndNext(
			long postReadingId, long classPostId,
			com.liferay.portal.kernel.util.OrderByComparator<PostReading>
				orderByComparator)
		throws NoSuchPostReadingException;

	/**
	 * Removes all the post readings where classPostId = &#63; from the database.
	 *
	 * @param classPostId the class post ID
	 */
	public void removeByClassPostId(long classPostId);

	/**
	 * Returns the number of post readings where classPostId = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @return the number of matching post readings
	 */
	public int countByClassPostId(long classPostId);

	/**
	 * Returns the post reading where classPostId = &#63; and userId = &#63; or throws a <code>NoSuchPostReadingException</code> if it could not be found.
	 *
	 * @param classPostId the class post ID
	 * @param userId the user ID
	 * @return the matching post reading
	 * @throws NoSuchPostReadingException if a matching post reading could not be found
	 */
	public PostReading findByC_U(long classPostId, long userId)
		throws NoSuchPostReadingException;

	/**
	 * Returns the post reading where classPostId = &#63; and userId = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param classPostId the class post ID
	 * @param userId the user ID
	 * @return the matching post reading, or <code>null</code> if a matching post reading could not be found
	 */
	public PostReading fetchByC_U(long classPostId, long userId);

	/**
	 * Returns the post reading where classPostId = &#63; and userId = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param classPostId the class post ID
	 * @param userId the user ID
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching post reading, or <code>null</code> if a matching post reading could not be found
	 */
	public PostReading fetchByC_U(
		long classPostId, long userId, boolean useFinderCache);

	/**
	 * Removes the post reading where classPostId = &#63; and userId = &#63; from the database.
	 *
	 * @param classPostId the class post ID
	 * @param userId the user ID
	 * @return the post reading that was removed
	 */
	public PostReading removeByC_U(long classPostId, long userId)
		throws NoSuchPostReadingException;

	/**
	 * Returns the number of post readings where classPostId = &#63; and userId = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @param userId the user ID
	 * @return the number of matching post readings
	 */
	public int countByC_U(long classPostId, long userId);

	/**
	 * Caches the post reading in the entity cache if it is enabled.
	 *
	 * @param postReading the post reading
	 */
	public void cacheResult(PostReading postReading);

	/**
	 * Caches the post readings in the entity cache if it is enabled.
	 *
	 * @param postReadings the post readings
	 */
	public void cacheResult(java.util.List<PostReading> postReadings);

	/**
	 * Creates a new post reading with the primary key. Does not add the post reading to the database.
	 *
	 * @param postReadingId the primary key for the new post reading
	 * @return the new post reading
	 */
	public PostReading create(long postReadingId);

	/**
	 * Removes the post reading with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param postReadingId the primary key of the post reading
	 * @return the post reading that was removed
	 * @throws NoSuchPostReadingException if a post reading with the primary key could not be found
	 */
	public PostReading remove(long postReadingId)
		throws NoSuchPostReadingException;

	public PostReading updateImpl(PostReading postReading);

	/**
	 * Returns the post reading with the primary key or throws a <code>NoSuchPostReadingException</code> if it could not be found.
	 *
	 * @param postReadingId the primary key of the post reading
	 * @return the post reading
	 * @throws NoSuchPostReadingException if a post reading with the primary key could not be found
	 */
	public PostReading findByPrimaryKey(long postReadingId)
		throws NoSuchPostReadingException;

	/**
	 * Returns the post reading with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param postReadingId the primary key of the post reading
	 * @return the post reading, or <code>null</code> if a post reading with the primary key could not be found
	 */
	public PostReading fetchByPrimaryKey(long postReadingId);

	/**
	 * Returns all the post readings.
	 *
	 * @return the post readings
	 */
	public java.util.List<PostReading> findAll();

	/**
	 * Returns a range of all the post readings.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PostReadingModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of post readings
	 * @param end the upper bound of the range of post readings (not inclusive)
	 * @return the range of post readings
	 */
	public java.util.List<PostReading> findAll(int start, int end);

	/**
	 * Returns an ordered range of all the post readings.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PostReadingModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of post readings
	 * @param end the upper bound of the range of post readings (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of post readings
	 */
	public java.util.List<PostReading> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PostReading>
			orderByComparator);

	/**
	 * Returns an ordered range of all the post readings.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PostReadingModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of post readings
	 * @param end the upper bound of the range of post readings (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of post readings
	 */
	public java.util.List<PostReading> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PostReading>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Removes all the post readings from the database.
	 */
	public void removeAll();

	/**
	 * Returns the number of post readings.
	 *
	 * @return the number of post readings
	 */
	public int countAll();

}