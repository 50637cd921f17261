/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.notification.service.persistence;

import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.service.ServiceContext;
import com.liferay.portal.kernel.util.OrderByComparator;

import java.io.Serializable;

import java.util.List;
import java.util.Map;
import java.util.Set;

import nl.klassenkring.notification.model.DigestReader;

/**
 * The persistence utility for the digest reader service. This utility wraps <code>nl.klassenkring.notification.service.persistence.impl.DigestReaderPersistenceImpl</code> and provides direct access to the database for CRUD operations. This utility should only be used by the service layer, as it must operate within a transaction. Never access this utility in a JSP, controller, model, or other front-end class.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @see DigestReaderPersistence
 * @generated
 */
public class DigestReaderUtil {

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
	public static void clearCache(DigestReader digestReader) {
		getPersistence().clearCache(digestReader);
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
	public static Map<Serializable, DigestReader> fetchByPrimaryKeys(
		Set<Serializable> primaryKeys) {

		return getPersistence().fetchByPrimaryKeys(primaryKeys);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery)
	 */
	public static List<DigestReader> findWithDynamicQuery(
		DynamicQuery dynamicQuery) {

		return getPersistence().findWithDynamicQuery(dynamicQuery);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int)
	 */
	public static List<DigestReader> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end) {

		return getPersistence().findWithDynamicQuery(dynamicQuery, start, end);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int, OrderByComparator)
	 */
	public static List<DigestReader> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end,
		OrderByComparator<DigestReader> orderByComparator) {

		return getPersistence().findWithDynamicQuery(
			dynamicQuery, start, end, orderByComparator);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel)
	 */
	public static DigestReader update(DigestReader digestReader) {
		return getPersistence().update(digestReader);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel, ServiceContext)
	 */
	public static DigestReader update(
		DigestReader digestReader, ServiceContext serviceContext) {

		return getPersistence().update(digestReader, serviceContext);
	}

	/**
	 * Returns the digest reader where schoolGroupId = &#63; and userId = &#63; or throws a <code>NoSuchDigestReaderException</code> if it could not be found.
	 *
	 * @param schoolGroupId the school group ID
	 * @param userId the user ID
	 * @return the matching digest reader
	 * @throws NoSuchDigestReaderException if a matching digest reader could not be found
	 */
	public static DigestReader findByS_U(long schoolGroupId, long userId)
		throws nl.klassenkring.notification.exception.
			NoSuchDigestReaderException {

		return getPersistence().findByS_U(schoolGroupId, userId);
	}

	/**
	 * Returns the digest reader where schoolGroupId = &#63; and userId = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param schoolGroupId the school group ID
	 * @param userId the user ID
	 * @return the matching digest reader, or <code>null</code> if a matching digest reader could not be found
	 */
	public static DigestReader fetchByS_U(long schoolGroupId, long userId) {
		return getPersistence().fetchByS_U(schoolGroupId, userId);
	}

	/**
	 * Returns the digest reader where schoolGroupId = &#63; and userId = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param schoolGroupId the school group ID
	 * @param userId the user ID
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching digest reader, or <code>null</code> if a matching digest reader could not be found
	 */
	public static DigestReader fetchByS_U(
		long schoolGroupId, long userId, boolean useFinderCache) {

		return getPersistence().fetchByS_U(
			schoolGroupId, userId, useFinderCache);
	}

	/**
	 * Removes the digest reader where schoolGroupId = &#63; and userId = &#63; from the database.
	 *
	 * @param schoolGroupId the school group ID
	 * @param userId the user ID
	 * @return the digest reader that was removed
	 */
	public static DigestReader removeByS_U(long schoolGroupId, long userId)
		throws nl.klassenkring.notification.exception.
			NoSuchDigestReaderException {

		return getPersistence().removeByS_U(schoolGroupId, userId);
	}

	/**
	 * Returns the number of digest readers where schoolGroupId = &#63; and userId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param userId the user ID
	 * @return the number of matching digest readers
	 */
	public static int countByS_U(long schoolGroupId, long userId) {
		return getPersistence().countByS_U(schoolGroupId, userId);
	}

	/**
	 * Returns all the digest readers where userId = &#63;.
	 *
	 * @param userId the user ID
	 * @return the matching digest readers
	 */
	public static List<DigestReader> findByUserId(long userId) {
		return getPersistence().findByUserId(userId);
	}

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
	public static List<DigestReader> findByUserId(
		long userId, int start, int end) {

		return getPersistence().findByUserId(userId, start, end);
	}

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
	public static List<DigestReader> findByUserId(
		long userId, int start, int end,
		OrderByComparator<DigestReader> orderByComparator) {

		return getPersistence().findByUserId(
			userId, start, end, orderByComparator);
	}

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
	public static List<DigestReader> findByUserId(
		long userId, int start, int end,
		OrderByComparator<DigestReader> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByUserId(
			userId, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first digest reader in the ordered set where userId = &#63;.
	 *
	 * @param userId the user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching digest reader
	 * @throws NoSuchDigestReaderException if a matching digest reader could not be found
	 */
	public static DigestReader findByUserId_First(
			long userId, OrderByComparator<DigestReader> orderByComparator)
		throws nl.klassenkring.notification.exception.
			NoSuchDigestReaderException {

		return getPersistence().findByUserId_First(userId, orderByComparator);
	}

	/**
	 * Returns the first digest reader in the ordered set where userId = &#63;.
	 *
	 * @param userId the user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching digest reader, or <code>null</code> if a matching digest reader could not be found
	 */
	public static DigestReader fetchByUserId_First(
		long userId, OrderByComparator<DigestReader> orderByComparator) {

		return getPersistence().fetchByUserId_First(userId, orderByComparator);
	}

	/**
	 * Returns the last digest reader in the ordered set where userId = &#63;.
	 *
	 * @param userId the user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching digest reader
	 * @throws NoSuchDigestReaderException if a matching digest reader could not be found
	 */
	public static DigestReader findByUserId_Last(
			long userId, OrderByComparator<DigestReader> orderByComparator)
		throws nl.klassenkring.notification.exception.
			NoSuchDigestReaderException {

		return getPersistence().findByUserId_Last(userId, orderByComparator);
	}

	/**
	 * Returns the last digest reader in the ordered set where userId = &#63;.
	 *
	 * @param userId the user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching digest reader, or <code>null</code> if a matching digest reader could not be found
	 */
	public static DigestReader fetchByUserId_Last(
		long userId, OrderByComparator<DigestReader> orderByComparator) {

		return getPersistence().fetchByUserId_Last(userId, orderByComparator);
	}

	/**
	 * Returns the digest readers before and after the current digest reader in the ordered set where userId = &#63;.
	 *
	 * @param digestReaderId the primary key of the current digest reader
	 * @param userId the user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next digest reader
	 * @throws NoSuchDigestReaderException if a digest reader with the primary key could not be found
	 */
	public static DigestReader[] findByUserId_PrevAndNext(
			long digestReaderId, long userId,
			OrderByComparator<DigestReader> orderByComparator)
		throws nl.klassenkring.notification.exception.
			NoSuchDigestReaderException {

		return getPersistence().findByUserId_PrevAndNext(
			digestReaderId, userId, orderByComparator);
	}

	/**
	 * Removes all the digest readers where userId = &#63; from the database.
	 *
	 * @param userId the user ID
	 */
	public static void removeByUserId(long userId) {
		getPersistence().removeByUserId(userId);
	}

	/**
	 * Returns the number of digest readers where userId = &#63;.
	 *
	 * @param userId the user ID
	 * @return the number of matching digest readers
	 */
	public static int countByUserId(long userId) {
		return getPersistence().countByUserId(userId);
	}

	/**
	 * Caches the digest reader in the entity cache if it is enabled.
	 *
	 * @param digestReader the digest reader
	 */
	public static void cacheResult(DigestReader digestReader) {
		getPersistence().cacheResult(digestReader);
	}

	/**
	 * Caches the digest readers in the entity cache if it is enabled.
	 *
	 * @param digestReaders the digest readers
	 */
	public static void cacheResult(List<DigestReader> digestReaders) {
		getPersistence().cacheResult(digestReaders);
	}

	/**
	 * Creates a new digest reader with the primary key. Does not add the digest reader to the database.
	 *
	 * @param digestReaderId the primary key for the new digest reader
	 * @return the new digest reader
	 */
	public static DigestReader create(long digestReaderId) {
		return getPersistence().create(digestReaderId);
	}

	/**
	 * Removes the digest reader with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param digestReaderId the primary key of the digest reader
	 * @return the digest reader that was removed
	 * @throws NoSuchDigestReaderException if a digest reader with the primary key could not be found
	 */
	public static DigestReader remove(long digestReaderId)
		throws nl.klassenkring.notification.exception.
			NoSuchDigestReaderException {

		return getPersistence().remove(digestReaderId);
	}

	public static DigestReader updateImpl(DigestReader digestReader) {
		return getPersistence().updateImpl(digestReader);
	}

	/**
	 * Returns the digest reader with the primary key or throws a <code>NoSuchDigestReaderException</code> if it could not be found.
	 *
	 * @param digestReaderId the primary key of the digest reader
	 * @return the digest reader
	 * @throws NoSuchDigestReaderException if a digest reader with the primary key could not be found
	 */
	public static DigestReader findByPrimaryKey(long digestReaderId)
		throws nl.klassenkring.notification.exception.
			NoSuchDigestReaderException {

		return getPersistence().findByPrimaryKey(digestReaderId);
	}

	/**
	 * Returns the digest reader with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param digestReaderId the primary key of the digest reader
	 * @return the digest reader, or <code>null</code> if a digest reader with the primary key could not be found
	 */
	public static DigestReader fetchByPrimaryKey(long digestReaderId) {
		return getPersistence().fetchByPrimaryKey(digestReaderId);
	}

	/**
	 * Returns all the digest readers.
	 *
	 * @return the digest readers
	 */
	public static List<DigestReader> findAll() {
		return getPersistence().findAll();
	}

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
	public static List<DigestReader> findAll(int start, int end) {
		return getPersistence().findAll(start, end);
	}

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
	public static List<DigestReader> findAll(
		int start, int end, OrderByComparator<DigestReader> orderByComparator) {

		return getPersistence().findAll(start, end, orderByComparator);
	}

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
	public static List<DigestReader> findAll(
		int start, int end, OrderByComparator<DigestReader> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findAll(
			start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Removes all the digest readers from the database.
	 */
	public static void removeAll() {
		getPersistence().removeAll();
	}

	/**
	 * Returns the number of digest readers.
	 *
	 * @return the number of digest readers
	 */
	public static int countAll() {
		return getPersistence().countAll();
	}

	public static DigestReaderPersistence getPersistence() {
		return _persistence;
	}

	public static void setPersistence(DigestReaderPersistence persistence) {
		_persistence = persistence;
	}

	private static volatile DigestReaderPersistence _persistence;

}