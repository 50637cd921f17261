/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.classgroup.service.persistence;

import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.service.ServiceContext;
import com.liferay.portal.kernel.util.OrderByComparator;

import java.io.Serializable;

import java.util.List;
import java.util.Map;
import java.util.Set;

import nl.klassenkring.classgroup.model.PostReading;

/**
 * The persistence utility for the post reading service. This utility wraps <code>nl.klassenkring.classgroup.service.persistence.impl.PostReadingPersistenceImpl</code> and provides direct access to the database for CRUD operations. This utility should only be used by the service layer, as it must operate within a transaction. Never access this utility in a JSP, controller, model, or other front-end class.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @see PostReadingPersistence
 * @generated
 */
public class PostReadingUtil {

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
	public static void clearCache(PostReading postReading) {
		getPersistence().clearCache(postReading);
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
	public static Map<Serializable, PostReading> fetchByPrimaryKeys(
		Set<Serializable> primaryKeys) {

		return getPersistence().fetchByPrimaryKeys(primaryKeys);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery)
	 */
	public static List<PostReading> findWithDynamicQuery(
		DynamicQuery dynamicQuery) {

		return getPersistence().findWithDynamicQuery(dynamicQuery);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int)
	 */
	public static List<PostReading> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end) {

		return getPersistence().findWithDynamicQuery(dynamicQuery, start, end);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int, OrderByComparator)
	 */
	public static List<PostReading> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end,
		OrderByComparator<PostReading> orderByComparator) {

		return getPersistence().findWithDynamicQuery(
			dynamicQuery, start, end, orderByComparator);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel)
	 */
	public static PostReading update(PostReading postReading) {
		return getPersistence().update(postReading);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel, ServiceContext)
	 */
	public static PostReading update(
		PostReading postReading, ServiceContext serviceContext) {

		return getPersistence().update(postReading, serviceContext);
	}

	/**
	 * Returns all the post readings where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @return the matching post readings
	 */
	public static List<PostReading> findByGroupId(long groupId) {
		return getPersistence().findByGroupId(groupId);
	}

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
	public static List<PostReading> findByGroupId(
		long groupId, int start, int end) {

		return getPersistence().findByGroupId(groupId, start, end);
	}

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
	public static List<PostReading> findByGroupId(
		long groupId, int start, int end,
		OrderByComparator<PostReading> orderByComparator) {

		return getPersistence().findByGroupId(
			groupId, start, end, orderByComparator);
	}

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
	public static List<PostReading> findByGroupId(
		long groupId, int start, int end,
		OrderByComparator<PostReading> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByGroupId(
			groupId, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first post reading in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching post reading
	 * @throws NoSuchPostReadingException if a matching post reading could not be found
	 */
	public static PostReading findByGroupId_First(
			long groupId, OrderByComparator<PostReading> orderByComparator)
		throws nl.klassenkring.classgroup.exception.NoSuchPostReadingException {

		return getPersistence().findByGroupId_First(groupId, orderByComparator);
	}

	/**
	 * Returns the first post reading in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching post reading, or <code>null</code> if a matching post reading could not be found
	 */
	public static PostReading fetchByGroupId_First(
		long groupId, OrderByComparator<PostReading> orderByComparator) {

		return getPersistence().fetchByGroupId_First(
			groupId, orderByComparator);
	}

	/**
	 * Returns the last post reading in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching post reading
	 * @throws NoSuchPostReadingException if a matching post reading could not be found
	 */
	public static PostReading findByGroupId_Last(
			long groupId, OrderByComparator<PostReading> orderByComparator)
		throws nl.klassenkring.classgroup.exception.NoSuchPostReadingException {

		return getPersistence().findByGroupId_Last(groupId, orderByComparator);
	}

	/**
	 * Returns the last post reading in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching post reading, or <code>null</code> if a matching post reading could not be found
	 */
	public static PostReading fetchByGroupId_Last(
		long groupId, OrderByComparator<PostReading> orderByComparator) {

		return getPersistence().fetchByGroupId_Last(groupId, orderByComparator);
	}

	/**
	 * Returns the post readings before and after the current post reading in the ordered set where groupId = &#63;.
	 *
	 * @param postReadingId the primary key of the current post reading
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next post reading
	 * @throws NoSuchPostReadingException if a post reading with the primary key could not be found
	 */
	public static PostReading[] findByGroupId_PrevAndNext(
			long postReadingId, long groupId,
			OrderByComparator<PostReading> orderByComparator)
		throws nl.klassenkring.classgroup.exception.NoSuchPostReadingException {

		return getPersistence().findByGroupId_PrevAndNext(
			postReadingId, groupId, orderByComparator);
	}

	/**
	 * Removes all the post readings where groupId = &#63; from the database.
	 *
	 * @param groupId the group ID
	 */
	public static void removeByGroupId(long groupId) {
		getPersistence().removeByGroupId(groupId);
	}

	/**
	 * Returns the number of post readings where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @return the number of matching post readings
	 */
	public static int countByGroupId(long groupId) {
		return getPersistence().countByGroupId(groupId);
	}

	/**
	 * Returns all the post readings where classPostId = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @return the matching post readings
	 */
	public static List<PostReading> findByClassPostId(long classPostId) {
		return getPersistence().findByClassPostId(classPostId);
	}

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
	public static List<PostReading> findByClassPostId(
		long classPostId, int start, int end) {

		return getPersistence().findByClassPostId(classPostId, start, end);
	}

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
	public static List<PostReading> findByClassPostId(
		long classPostId, int start, int end,
		OrderByComparator<PostReading> orderByComparator) {

		return getPersistence().findByClassPostId(
			classPostId, start, end, orderByComparator);
	}

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
	public static List<PostReading> findByClassPostId(
		long classPostId, int start, int end,
		OrderByComparator<PostReading> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByClassPostId(
			classPostId, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first post reading in the ordered set where classPostId = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching post reading
	 * @throws NoSuchPostReadingException if a matching post reading could not be found
	 */
	public static PostReading findByClassPostId_First(
			long classPostId, OrderByComparator<PostReading> orderByComparator)
		throws nl.klassenkring.classgroup.exception.NoSuchPostReadingException {

		return getPersistence().findByClassPostId_First(
			classPostId, orderByComparator);
	}

	/**
	 * Returns the first post reading in the ordered set where classPostId = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching post reading, or <code>null</code> if a matching post reading could not be found
	 */
	public static PostReading fetchByClassPostId_First(
		long classPostId, OrderByComparator<PostReading> orderByComparator) {

		return getPersistence().fetchByClassPostId_First(
			classPostId, orderByComparator);
	}

	/**
	 * Returns the last post reading in the ordered set where classPostId = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching post reading
	 * @throws NoSuchPostReadingException if a matching post reading could not be found
	 */
	public static PostReading findByClassPostId_Last(
			long classPostId, OrderByComparator<PostReading> orderByComparator)
		throws nl.klassenkring.classgroup.exception.NoSuchPostReadingException {

		return getPersistence().findByClassPostId_Last(
			classPostId, orderByComparator);
	}

	/**
	 * Returns the last post reading in the ordered set where classPostId = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching post reading, or <code>null</code> if a matching post reading could not be found
	 */
	public static PostReading fetchByClassPostId_Last(
		long classPostId, OrderByComparator<PostReading> orderByComparator) {

		return getPersistence().fetchByClassPostId_Last(
			classPostId, orderByComparator);
	}

	/**
	 * Returns the post readings before and after the current post reading in the ordered set where classPostId = &#63;.
	 *
	 * @param postReadingId the primary key of the current post reading
	 * @param classPostId the class post ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next post reading
	 * @throws NoSuchPostReadingException if a post reading with the primary key could not be found
	 */
	public static PostReading[] findByClassPostId_PrevAndNext(
			long postReadingId, long classPostId,
			OrderByComparator<PostReading> orderByComparator)
		throws nl.klassenkring.classgroup.exception.NoSuchPostReadingException {

		return getPersistence().findByClassPostId_PrevAndNext(
			postReadingId, classPostId, orderByComparator);
	}

	/**
	 * Removes all the post readings where classPostId = &#63; from the database.
	 *
	 * @param classPostId the class post ID
	 */
	public static void removeByClassPostId(long classPostId) {
		getPersistence().removeByClassPostId(classPostId);
	}

	/**
	 * Returns the number of post readings where classPostId = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @return the number of matching post readings
	 */
	public static int countByClassPostId(long classPostId) {
		return getPersistence().countByClassPostId(classPostId);
	}

	/**
	 * Returns the post reading where classPostId = &#63; and userId = &#63; or throws a <code>NoSuchPostReadingException</code> if it could not be found.
	 *
	 * @param classPostId the class post ID
	 * @param userId the user ID
	 * @return the matching post reading
	 * @throws NoSuchPostReadingException if a matching post reading could not be found
	 */
	public static PostReading findByC_U(long classPostId, long userId)
		throws nl.klassenkring.classgroup.exception.NoSuchPostReadingException {

		return getPersistence().findByC_U(classPostId, userId);
	}

	/**
	 * Returns the post reading where classPostId = &#63; and userId = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param classPostId the class post ID
	 * @param userId the user ID
	 * @return the matching post reading, or <code>null</code> if a matching post reading could not be found
	 */
	public static PostReading fetchByC_U(long classPostId, long userId) {
		return getPersistence().fetchByC_U(classPostId, userId);
	}

	/**
	 * Returns the post reading where classPostId = &#63; and userId = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param classPostId the class post ID
	 * @param userId the user ID
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching post reading, or <code>null</code> if a matching post reading could not be found
	 */
	public static PostReading fetchByC_U(
		long classPostId, long userId, boolean useFinderCache) {

		return getPersistence().fetchByC_U(classPostId, userId, useFinderCache);
	}

	/**
	 * Removes the post reading where classPostId = &#63; and userId = &#63; from the database.
	 *
	 * @param classPostId the class post ID
	 * @param userId the user ID
	 * @return the post reading that was removed
	 */
	public static PostReading removeByC_U(long classPostId, long userId)
		throws nl.klassenkring.classgroup.exception.NoSuchPostReadingException {

		return getPersistence().removeByC_U(classPostId, userId);
	}

	/**
	 * Returns the number of post readings where classPostId = &#63; and userId = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @param userId the user ID
	 * @return the number of matching post readings
	 */
	public static int countByC_U(long classPostId, long userId) {
		return getPersistence().countByC_U(classPostId, userId);
	}

	/**
	 * Caches the post reading in the entity cache if it is enabled.
	 *
	 * @param postReading the post reading
	 */
	public static void cacheResult(PostReading postReading) {
		getPersistence().cacheResult(postReading);
	}

	/**
	 * Caches the post readings in the entity cache if it is enabled.
	 *
	 * @param postReadings the post readings
	 */
	public static void cacheResult(List<PostReading> postReadings) {
		getPersistence().cacheResult(postReadings);
	}

	/**
	 * Creates a new post reading with the primary key. Does not add the post reading to the database.
	 *
	 * @param postReadingId the primary key for the new post reading
	 * @return the new post reading
	 */
	public static PostReading create(long postReadingId) {
		return getPersistence().create(postReadingId);
	}

	/**
	 * Removes the post reading with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param postReadingId the primary key of the post reading
	 * @return the post reading that was removed
	 * @throws NoSuchPostReadingException if a post reading with the primary key could not be found
	 */
	public static PostReading remove(long postReadingId)
		throws nl.klassenkring.classgroup.exception.NoSuchPostReadingException {

		return getPersistence().remove(postReadingId);
	}

	public static PostReading updateImpl(PostReading postReading) {
		return getPersistence().updateImpl(postReading);
	}

	/**
	 * Returns the post reading with the primary key or throws a <code>NoSuchPostReadingException</code> if it could not be found.
	 *
	 * @param postReadingId the primary key of the post reading
	 * @return the post reading
	 * @throws NoSuchPostReadingException if a post reading with the primary key could not be found
	 */
	public static PostReading findByPrimaryKey(long postReadingId)
		throws nl.klassenkring.classgroup.exception.NoSuchPostReadingException {

		return getPersistence().findByPrimaryKey(postReadingId);
	}

	/**
	 * Returns the post reading with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param postReadingId the primary key of the post reading
	 * @return the post reading, or <code>null</code> if a post reading with the primary key could not be found
	 */
	public static PostReading fetchByPrimaryKey(long postReadingId) {
		return getPersistence().fetchByPrimaryKey(postReadingId);
	}

	/**
	 * Returns all the post readings.
	 *
	 * @return the post readings
	 */
	public static List<PostReading> findAll() {
		return getPersistence().findAll();
	}

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
	public static List<PostReading> findAll(int start, int end) {
		return getPersistence().findAll(start, end);
	}

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
	public static List<PostReading> findAll(
		int start, int end, OrderByComparator<PostReading> orderByComparator) {

		return getPersistence().findAll(start, end, orderByComparator);
	}

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
	public static List<PostReading> findAll(
		int start, int end, OrderByComparator<PostReading> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findAll(
			start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Removes all the post readings from the database.
	 */
	public static void removeAll() {
		getPersistence().removeAll();
	}

	/**
	 * Returns the number of post readings.
	 *
	 * @return the number of post readings
	 */
	public static int countAll() {
		return getPersistence().countAll();
	}

	public static PostReadingPersistence getPersistence() {
		return _persistence;
	}

	public static void setPersistence(PostReadingPersistence persistence) {
		_persistence = persistence;
	}

	private static volatile PostReadingPersistence _persistence;

}