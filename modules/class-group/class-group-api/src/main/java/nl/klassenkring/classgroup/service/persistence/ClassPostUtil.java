/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.classgroup.service.persistence;

import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.service.ServiceContext;
import com.liferay.portal.kernel.util.OrderByComparator;

import java.io.Serializable;

import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;

import nl.klassenkring.classgroup.model.ClassPost;

/**
 * The persistence utility for the class post service. This utility wraps <code>nl.klassenkring.classgroup.service.persistence.impl.ClassPostPersistenceImpl</code> and provides direct access to the database for CRUD operations. This utility should only be used by the service layer, as it must operate within a transaction. Never access this utility in a JSP, controller, model, or other front-end class.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @see ClassPostPersistence
 * @generated
 */
public class ClassPostUtil {

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
	public static void clearCache(ClassPost classPost) {
		getPersistence().clearCache(classPost);
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
	public static Map<Serializable, ClassPost> fetchByPrimaryKeys(
		Set<Serializable> primaryKeys) {

		return getPersistence().fetchByPrimaryKeys(primaryKeys);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery)
	 */
	public static List<ClassPost> findWithDynamicQuery(
		DynamicQuery dynamicQuery) {

		return getPersistence().findWithDynamicQuery(dynamicQuery);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int)
	 */
	public static List<ClassPost> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end) {

		return getPersistence().findWithDynamicQuery(dynamicQuery, start, end);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int, OrderByComparator)
	 */
	public static List<ClassPost> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end,
		OrderByComparator<ClassPost> orderByComparator) {

		return getPersistence().findWithDynamicQuery(
			dynamicQuery, start, end, orderByComparator);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel)
	 */
	public static ClassPost update(ClassPost classPost) {
		return getPersistence().update(classPost);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel, ServiceContext)
	 */
	public static ClassPost update(
		ClassPost classPost, ServiceContext serviceContext) {

		return getPersistence().update(classPost, serviceContext);
	}

	/**
	 * Returns all the class posts where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @return the matching class posts
	 */
	public static List<ClassPost> findByUuid(String uuid) {
		return getPersistence().findByUuid(uuid);
	}

	/**
	 * Returns a range of all the class posts where uuid = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ClassPostModelImpl</code>.
	 * </p>
	 *
	 * @param uuid the uuid
	 * @param start the lower bound of the range of class posts
	 * @param end the upper bound of the range of class posts (not inclusive)
	 * @return the range of matching class posts
	 */
	public static List<ClassPost> findByUuid(String uuid, int start, int end) {
		return getPersistence().findByUuid(uuid, start, end);
	}

	/**
	 * Returns an ordered range of all the class posts where uuid = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ClassPostModelImpl</code>.
	 * </p>
	 *
	 * @param uuid the uuid
	 * @param start the lower bound of the range of class posts
	 * @param end the upper bound of the range of class posts (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching class posts
	 */
	public static List<ClassPost> findByUuid(
		String uuid, int start, int end,
		OrderByComparator<ClassPost> orderByComparator) {

		return getPersistence().findByUuid(uuid, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the class posts where uuid = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ClassPostModelImpl</code>.
	 * </p>
	 *
	 * @param uuid the uuid
	 * @param start the lower bound of the range of class posts
	 * @param end the upper bound of the range of class posts (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching class posts
	 */
	public static List<ClassPost> findByUuid(
		String uuid, int start, int end,
		OrderByComparator<ClassPost> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByUuid(
			uuid, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first class post in the ordered set where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching class post
	 * @throws NoSuchClassPostException if a matching class post could not be found
	 */
	public static ClassPost findByUuid_First(
			String uuid, OrderByComparator<ClassPost> orderByComparator)
		throws nl.klassenkring.classgroup.exception.NoSuchClassPostException {

		return getPersistence().findByUuid_First(uuid, orderByComparator);
	}

	/**
	 * Returns the first class post in the ordered set where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching class post, or <code>null</code> if a matching class post could not be found
	 */
	public static ClassPost fetchByUuid_First(
		String uuid, OrderByComparator<ClassPost> orderByComparator) {

		return getPersistence().fetchByUuid_First(uuid, orderByComparator);
	}

	/**
	 * Returns the last class post in the ordered set where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching class post
	 * @throws NoSuchClassPostException if a matching class post could not be found
	 */
	public static ClassPost findByUuid_Last(
			String uuid, OrderByComparator<ClassPost> orderByComparator)
		throws nl.klassenkring.classgroup.exception.NoSuchClassPostException {

		return getPersistence().findByUuid_Last(uuid, orderByComparator);
	}

	/**
	 * Returns the last class post in the ordered set where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching class post, or <code>null</code> if a matching class post could not be found
	 */
	public static ClassPost fetchByUuid_Last(
		String uuid, OrderByComparator<ClassPost> orderByComparator) {

		return getPersistence().fetchByUuid_Last(uuid, orderByComparator);
	}

	/**
	 * Returns the class posts before and after the current class post in the ordered set where uuid = &#63;.
	 *
	 * @param classPostId the primary key of the current class post
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next class post
	 * @throws NoSuchClassPostException if a class post with the primary key could not be found
	 */
	public static ClassPost[] findByUuid_PrevAndNext(
			long classPostId, String uuid,
			OrderByComparator<ClassPost> orderByComparator)
		throws nl.klassenkring.classgroup.exception.NoSuchClassPostException {

		return getPersistence().findByUuid_PrevAndNext(
			classPostId, uuid, orderByComparator);
	}

	/**
	 * Removes all the class posts where uuid = &#63; from the database.
	 *
	 * @param uuid the uuid
	 */
	public static void removeByUuid(String uuid) {
		getPersistence().removeByUuid(uuid);
	}

	/**
	 * Returns the number of class posts where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @return the number of matching class posts
	 */
	public static int countByUuid(String uuid) {
		return getPersistence().countByUuid(uuid);
	}

	/**
	 * Returns the class post where uuid = &#63; and groupId = &#63; or throws a <code>NoSuchClassPostException</code> if it could not be found.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @return the matching class post
	 * @throws NoSuchClassPostException if a matching class post could not be found
	 */
	public static ClassPost findByUUID_G(String uuid, long groupId)
		throws nl.klassenkring.classgroup.exception.NoSuchClassPostException {

		return getPersistence().findByUUID_G(uuid, groupId);
	}

	/**
	 * Returns the class post where uuid = &#63; and groupId = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @return the matching class post, or <code>null</code> if a matching class post could not be found
	 */
	public static ClassPost fetchByUUID_G(String uuid, long groupId) {
		return getPersistence().fetchByUUID_G(uuid, groupId);
	}

	/**
	 * Returns the class post where uuid = &#63; and groupId = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching class post, or <code>null</code> if a matching class post could not be found
	 */
	public static ClassPost fetchByUUID_G(
		String uuid, long groupId, boolean useFinderCache) {

		return getPersistence().fetchByUUID_G(uuid, groupId, useFinderCache);
	}

	/**
	 * Removes the class post where uuid = &#63; and groupId = &#63; from the database.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @return the class post that was removed
	 */
	public static ClassPost removeByUUID_G(String uuid, long groupId)
		throws nl.klassenkring.classgroup.exception.NoSuchClassPostException {

		return getPersistence().removeByUUID_G(uuid, groupId);
	}

	/**
	 * Returns the number of class posts where uuid = &#63; and groupId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @return the number of matching class posts
	 */
	public static int countByUUID_G(String uuid, long groupId) {
		return getPersistence().countByUUID_G(uuid, groupId);
	}

	/**
	 * Returns all the class posts where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @return the matching class posts
	 */
	public static List<ClassPost> findByUuid_C(String uuid, long companyId) {
		return getPersistence().findByUuid_C(uuid, companyId);
	}

	/**
	 * Returns a range of all the class posts where uuid = &#63; and companyId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ClassPostModelImpl</code>.
	 * </p>
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param start the lower bound of the range of class posts
	 * @param end the upper bound of the range of class posts (not inclusive)
	 * @return the range of matching class posts
	 */
	public static List<ClassPost> findByUuid_C(
		String uuid, long companyId, int start, int end) {

		return getPersistence().findByUuid_C(uuid, companyId, start, end);
	}

	/**
	 * Returns an ordered range of all the class posts where uuid = &#63; and companyId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ClassPostModelImpl</code>.
	 * </p>
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param start the lower bound of the range of class posts
	 * @param end the upper bound of the range of class posts (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching class posts
	 */
	public static List<ClassPost> findByUuid_C(
		String uuid, long companyId, int start, int end,
		OrderByComparator<ClassPost> orderByComparator) {

		return getPersistence().findByUuid_C(
			uuid, companyId, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the class posts where uuid = &#63; and companyId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ClassPostModelImpl</code>.
	 * </p>
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param start the lower bound of the range of class posts
	 * @param end the upper bound of the range of class posts (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching class posts
	 */
	public static List<ClassPost> findByUuid_C(
		String uuid, long companyId, int start, int end,
		OrderByComparator<ClassPost> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByUuid_C(
			uuid, companyId, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first class post in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching class post
	 * @throws NoSuchClassPostException if a matching class post could not be found
	 */
	public static ClassPost findByUuid_C_First(
			String uuid, long companyId,
			OrderByComparator<ClassPost> orderByComparator)
		throws nl.klassenkring.classgroup.exception.NoSuchClassPostException {

		return getPersistence().findByUuid_C_First(
			uuid, companyId, orderByComparator);
	}

	/**
	 * Returns the first class post in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching class post, or <code>null</code> if a matching class post could not be found
	 */
	public static ClassPost fetchByUuid_C_First(
		String uuid, long companyId,
		OrderByComparator<ClassPost> orderByComparator) {

		return getPersistence().fetchByUuid_C_First(
			uuid, companyId, orderByComparator);
	}

	/**
	 * Returns the last class post in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching class post
	 * @throws NoSuchClassPostException if a matching class post could not be found
	 */
	public static ClassPost findByUuid_C_Last(
			String uuid, long companyId,
			OrderByComparator<ClassPost> orderByComparator)
		throws nl.klassenkring.classgroup.exception.NoSuchClassPostException {

		return getPersistence().findByUuid_C_Last(
			uuid, companyId, orderByComparator);
	}

	/**
	 * Returns the last class post in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching class post, or <code>null</code> if a matching class post could not be found
	 */
	public static ClassPost fetchByUuid_C_Last(
		String uuid, long companyId,
		OrderByComparator<ClassPost> orderByComparator) {

		return getPersistence().fetchByUuid_C_Last(
			uuid, companyId, orderByComparator);
	}

	/**
	 * Returns the class posts before and after the current class post in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param classPostId the primary key of the current class post
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next class post
	 * @throws NoSuchClassPostException if a class post with the primary key could not be found
	 */
	public static ClassPost[] findByUuid_C_PrevAndNext(
			long classPostId, String uuid, long companyId,
			OrderByComparator<ClassPost> orderByComparator)
		throws nl.klassenkring.classgroup.exception.NoSuchClassPostException {

		return getPersistence().findByUuid_C_PrevAndNext(
			classPostId, uuid, companyId, orderByComparator);
	}

	/**
	 * Removes all the class posts where uuid = &#63; and companyId = &#63; from the database.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 */
	public static void removeByUuid_C(String uuid, long companyId) {
		getPersistence().removeByUuid_C(uuid, companyId);
	}

	/**
	 * Returns the number of class posts where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @return the number of matching class posts
	 */
	public static int countByUuid_C(String uuid, long companyId) {
		return getPersistence().countByUuid_C(uuid, companyId);
	}

	/**
	 * Returns all the class posts where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @return the matching class posts
	 */
	public static List<ClassPost> findByGroupId(long groupId) {
		return getPersistence().findByGroupId(groupId);
	}

	/**
	 * Returns a range of all the class posts where groupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ClassPostModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param start the lower bound of the range of class posts
	 * @param end the upper bound of the range of class posts (not inclusive)
	 * @return the range of matching class posts
	 */
	public static List<ClassPost> findByGroupId(
		long groupId, int start, int end) {

		return getPersistence().findByGroupId(groupId, start, end);
	}

	/**
	 * Returns an ordered range of all the class posts where groupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ClassPostModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param start the lower bound of the range of class posts
	 * @param end the upper bound of the range of class posts (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching class posts
	 */
	public static List<ClassPost> findByGroupId(
		long groupId, int start, int end,
		OrderByComparator<ClassPost> orderByComparator) {

		return getPersistence().findByGroupId(
			groupId, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the class posts where groupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ClassPostModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param start the lower bound of the range of class posts
	 * @param end the upper bound of the range of class posts (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching class posts
	 */
	public static List<ClassPost> findByGroupId(
		long groupId, int start, int end,
		OrderByComparator<ClassPost> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByGroupId(
			groupId, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first class post in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching class post
	 * @throws NoSuchClassPostException if a matching class post could not be found
	 */
	public static ClassPost findByGroupId_First(
			long groupId, OrderByComparator<ClassPost> orderByComparator)
		throws nl.klassenkring.classgroup.exception.NoSuchClassPostException {

		return getPersistence().findByGroupId_First(groupId, orderByComparator);
	}

	/**
	 * Returns the first class post in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching class post, or <code>null</code> if a matching class post could not be found
	 */
	public static ClassPost fetchByGroupId_First(
		long groupId, OrderByComparator<ClassPost> orderByComparator) {

		return getPersistence().fetchByGroupId_First(
			groupId, orderByComparator);
	}

	/**
	 * Returns the last class post in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching class post
	 * @throws NoSuchClassPostException if a matching class post could not be found
	 */
	public static ClassPost findByGroupId_Last(
			long groupId, OrderByComparator<ClassPost> orderByComparator)
		throws nl.klassenkring.classgroup.exception.NoSuchClassPostException {

		return getPersistence().findByGroupId_Last(groupId, orderByComparator);
	}

	/**
	 * Returns the last class post in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching class post, or <code>null</code> if a matching class post could not be found
	 */
	public static ClassPost fetchByGroupId_Last(
		long groupId, OrderByComparator<ClassPost> orderByComparator) {

		return getPersistence().fetchByGroupId_Last(groupId, orderByComparator);
	}

	/**
	 * Returns the class posts before and after the current class post in the ordered set where groupId = &#63;.
	 *
	 * @param classPostId the primary key of the current class post
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next class post
	 * @throws NoSuchClassPostException if a class post with the primary key could not be found
	 */
	public static ClassPost[] findByGroupId_PrevAndNext(
			long classPostId, long groupId,
			OrderByComparator<ClassPost> orderByComparator)
		throws nl.klassenkring.classgroup.exception.NoSuchClassPostException {

		return getPersistence().findByGroupId_PrevAndNext(
			classPostId, groupId, orderByComparator);
	}

	/**
	 * Returns all the class posts that the user has permission to view where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @return the matching class posts that the user has permission to view
	 */
	public static List<ClassPost> filterFindByGroupId(long groupId) {
		return getPersistence().filterFindByGroupId(groupId);
	}

	/**
	 * Returns a range of all the class posts that the user has permission to view where groupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ClassPostModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param start the lower bound of the range of class posts
	 * @param end the upper bound of the range of class posts (not inclusive)
	 * @return the range of matching class posts that the user has permission to view
	 */
	public static List<ClassPost> filterFindByGroupId(
		long groupId, int start, int end) {

		return getPersistence().filterFindByGroupId(groupId, start, end);
	}

	/**
	 * Returns an ordered range of all the class posts that the user has permissions to view where groupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ClassPostModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param start the lower bound of the range of class posts
	 * @param end the upper bound of the range of class posts (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching class posts that the user has permission to view
	 */
	public static List<ClassPost> filterFindByGroupId(
		long groupId, int start, int end,
		OrderByComparator<ClassPost> orderByComparator) {

		return getPersistence().filterFindByGroupId(
			groupId, start, end, orderByComparator);
	}

	/**
	 * Returns the class posts before and after the current class post in the ordered set of class posts that the user has permission to view where groupId = &#63;.
	 *
	 * @param classPostId the primary key of the current class post
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next class post
	 * @throws NoSuchClassPostException if a class post with the primary key could not be found
	 */
	public static ClassPost[] filterFindByGroupId_PrevAndNext(
			long classPostId, long groupId,
			OrderByComparator<ClassPost> orderByComparator)
		throws nl.klassenkring.classgroup.exception.NoSuchClassPostException {

		return getPersistence().filterFindByGroupId_PrevAndNext(
			classPostId, groupId, orderByComparator);
	}

	/**
	 * Removes all the class posts where groupId = &#63; from the database.
	 *
	 * @param groupId the group ID
	 */
	public static void removeByGroupId(long groupId) {
		getPersistence().removeByGroupId(groupId);
	}

	/**
	 * Returns the number of class posts where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @return the number of matching class posts
	 */
	public static int countByGroupId(long groupId) {
		return getPersistence().countByGroupId(groupId);
	}

	/**
	 * Returns the number of class posts that the user has permission to view where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @return the number of matching class posts that the user has permission to view
	 */
	public static int filterCountByGroupId(long groupId) {
		return getPersistence().filterCountByGroupId(groupId);
	}

	/**
	 * Returns all the class posts where groupId = &#63; and status = &#63;.
	 *
	 * @param groupId the group ID
	 * @param status the status
	 * @return the matching class posts
	 */
	public static List<ClassPost> findByG_S(long groupId, int status) {
		return getPersistence().findByG_S(groupId, status);
	}

	/**
	 * Returns a range of all the class posts where groupId = &#63; and status = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ClassPostModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param status the status
	 * @param start the lower bound of the range of class posts
	 * @param end the upper bound of the range of class posts (not inclusive)
	 * @return the range of matching class posts
	 */
	public static List<ClassPost> findByG_S(
		long groupId, int status, int start, int end) {

		return getPersistence().findByG_S(groupId, status, start, end);
	}

	/**
	 * Returns an ordered range of all the class posts where groupId = &#63; and status = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ClassPostModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param status the status
	 * @param start the lower bound of the range of class posts
	 * @param end the upper bound of the range of class posts (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching class posts
	 */
	public static List<ClassPost> findByG_S(
		long groupId, int status, int start, int end,
		OrderByComparator<ClassPost> orderByComparator) {

		return getPersistence().findByG_S(
			groupId, status, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the class posts where groupId = &#63; and status = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ClassPostModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param status the status
	 * @param start the lower bound of the range of class posts
	 * @param end the upper bound of the range of class posts (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching class posts
	 */
	public static List<ClassPost> findByG_S(
		long groupId, int status, int start, int end,
		OrderByComparator<ClassPost> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByG_S(
			groupId, status, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first class post in the ordered set where groupId = &#63; and status = &#63;.
	 *
	 * @param groupId the group ID
	 * @param status the status
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching class post
	 * @throws NoSuchClassPostException if a matching class post could not be found
	 */
	public static ClassPost findByG_S_First(
			long groupId, int status,
			OrderByComparator<ClassPost> orderByComparator)
		throws nl.klassenkring.classgroup.exception.NoSuchClassPostException {

		return getPersistence().findByG_S_First(
			groupId, status, orderByComparator);
	}

	/**
	 * Returns the first class post in the ordered set where groupId = &#63; and status = &#63;.
	 *
	 * @param groupId the group ID
	 * @param status the status
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching class post, or <code>null</code> if a matching class post could not be found
	 */
	public static ClassPost fetchByG_S_First(
		long groupId, int status,
		OrderByComparator<ClassPost> orderByComparator) {

		return getPersistence().fetchByG_S_First(
			groupId, status, orderByComparator);
	}

	/**
	 * Returns the last class post in the ordered set where groupId = &#63; and status = &#63;.
	 *
	 * @param groupId the group ID
	 * @param status the status
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching class post
	 * @throws NoSuchClassPostException if a matching class post could not be found
	 */
	public static ClassPost findByG_S_Last(
			long groupId, int status,
			OrderByComparator<ClassPost> orderByComparator)
		throws nl.klassenkring.classgroup.exception.NoSuchClassPostException {

		return getPersistence().findByG_S_Last(
			groupId, status, orderByComparator);
	}

	/**
	 * Returns the last class post in the ordered set where groupId = &#63; and status = &#63;.
	 *
	 * @param groupId the group ID
	 * @param status the status
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching class post, or <code>null</code> if a matching class post could not be found
	 */
	public static ClassPost fetchByG_S_Last(
		long groupId, int status,
		OrderByComparator<ClassPost> orderByComparator) {

		return getPersistence().fetchByG_S_Last(
			groupId, status, orderByComparator);
	}

	/**
	 * Returns the class posts before and after the current class post in the ordered set where groupId = &#63; and status = &#63;.
	 *
	 * @param classPostId the primary key of the current class post
	 * @param groupId the group ID
	 * @param status the status
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next class post
	 * @throws NoSuchClassPostException if a class post with the primary key could not be found
	 */
	public static ClassPost[] findByG_S_PrevAndNext(
			long classPostId, long groupId, int status,
			OrderByComparator<ClassPost> orderByComparator)
		throws nl.klassenkring.classgroup.exception.NoSuchClassPostException {

		return getPersistence().findByG_S_PrevAndNext(
			classPostId, groupId, status, orderByComparator);
	}

	/**
	 * Returns all the class posts that the user has permission to view where groupId = &#63; and status = &#63;.
	 *
	 * @param groupId the group ID
	 * @param status the status
	 * @return the matching class posts that the user has permission to view
	 */
	public static List<ClassPost> filterFindByG_S(long groupId, int status) {
		return getPersistence().filterFindByG_S(groupId, status);
	}

	/**
	 * Returns a range of all the class posts that the user has permission to view where groupId = &#63; and status = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ClassPostModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param status the status
	 * @param start the lower bound of the range of class posts
	 * @param end the upper bound of the range of class posts (not inclusive)
	 * @return the range of matching class posts that the user has permission to view
	 */
	public static List<ClassPost> filterFindByG_S(
		long groupId, int status, int start, int end) {

		return getPersistence().filterFindByG_S(groupId, status, start, end);
	}

	/**
	 * Returns an ordered range of all the class posts that the user has permissions to view where groupId = &#63; and status = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ClassPostModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param status the status
	 * @param start the lower bound of the range of class posts
	 * @param end the upper bound of the range of class posts (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching class posts that the user has permission to view
	 */
	public static List<ClassPost> filterFindByG_S(
		long groupId, int status, int start, int end,
		OrderByComparator<ClassPost> orderByComparator) {

		return getPersistence().filterFindByG_S(
			groupId, status, start, end, orderByComparator);
	}

	/**
	 * Returns the class posts before and after the current class post in the ordered set of class posts that the user has permission to view where groupId = &#63; and status = &#63;.
	 *
	 * @param classPostId the primary key of the current class post
	 * @param groupId the group ID
	 * @param status the status
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next class post
	 * @throws NoSuchClassPostException if a class post with the primary key could not be found
	 */
	public static ClassPost[] filterFindByG_S_PrevAndNext(
			long classPostId, long groupId, int status,
			OrderByComparator<ClassPost> orderByComparator)
		throws nl.klassenkring.classgroup.exception.NoSuchClassPostException {

		return getPersistence().filterFindByG_S_PrevAndNext(
			classPostId, groupId, status, orderByComparator);
	}

	/**
	 * Removes all the class posts where groupId = &#63; and status = &#63; from the database.
	 *
	 * @param groupId the group ID
	 * @param status the status
	 */
	public static void removeByG_S(long groupId, int status) {
		getPersistence().removeByG_S(groupId, status);
	}

	/**
	 * Returns the number of class posts where groupId = &#63; and status = &#63;.
	 *
	 * @param groupId the group ID
	 * @param status the status
	 * @return the number of matching class posts
	 */
	public static int countByG_S(long groupId, int status) {
		return getPersistence().countByG_S(groupId, status);
	}

	/**
	 * Returns the number of class posts that the user has permission to view where groupId = &#63; and status = &#63;.
	 *
	 * @param groupId the group ID
	 * @param status the status
	 * @return the number of matching class posts that the user has permission to view
	 */
	public static int filterCountByG_S(long groupId, int status) {
		return getPersistence().filterCountByG_S(groupId, status);
	}

	/**
	 * Returns all the class posts where groupId = &#63; and status = &#63; and displayDate &le; &#63;.
	 *
	 * @param groupId the group ID
	 * @param status the status
	 * @param displayDate the display date
	 * @return the matching class posts
	 */
	public static List<ClassPost> findByG_S_LtD(
		long groupId, int status, Date displayDate) {

		return getPersistence().findByG_S_LtD(groupId, status, displayDate);
	}

	/**
	 * Returns a range of all the class posts where groupId = &#63; and status = &#63; and displayDate &le; &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ClassPostModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param status the status
	 * @param displayDate the display date
	 * @param start the lower bound of the range of class posts
	 * @param end the upper bound of the range of class posts (not inclusive)
	 * @return the range of matching class posts
	 */
	public static List<ClassPost> findByG_S_LtD(
		long groupId, int status, Date displayDate, int start, int end) {

		return getPersistence().findByG_S_LtD(
			groupId, status, displayDate, start, end);
	}

	/**
	 * Returns an ordered range of all the class posts where groupId = &#63; and status = &#63; and displayDate &le; &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ClassPostModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param status the status
	 * @param displayDate the display date
	 * @param start the lower bound of the range of class posts
	 * @param end the upper bound of the range of class posts (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching class posts
	 */
	public static List<ClassPost> findByG_S_LtD(
		long groupId, int status, Date displayDate, int start, int end,
		OrderByComparator<ClassPost> orderByComparator) {

		return getPersistence().findByG_S_LtD(
			groupId, status, displayDate, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the class posts where groupId = &#63; and status = &#63; and displayDate &le; &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ClassPostModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param status the status
	 * @param displayDate the display date
	 * @param start the lower bound of the range of class posts
	 * @param end the upper bound of the range of class posts (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching class posts
	 */
	public static List<ClassPost> findByG_S_LtD(
		long groupId, int status, Date displayDate, int start, int end,
		OrderByComparator<ClassPost> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByG_S_LtD(
			groupId, status, displayDate, start, end, orderByComparator,
			useFinderCache);
	}

	/**
	 * Returns the first class post in the ordered set where groupId = &#63; and status = &#63; and displayDate &le; &#63;.
	 *
	 * @param groupId the group ID
	 * @param status the status
	 * @param displayDate the display date
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching class post
	 * @throws NoSuchClassPostException if a matching class post could not be found
	 */
	public static ClassPost findByG_S_LtD_First(
			long groupId, int status, Date displayDate,
			OrderByComparator<ClassPost> orderByComparator)
		throws nl.klassenkring.classgroup.exception.NoSuchClassPostException {

		return getPersistence().findByG_S_LtD_First(
			groupId, status, displayDate, orderByComparator);
	}

	/**
	 * Returns the first class post in the ordered set where groupId = &#63; and status = &#63; and displayDate &le; &#63;.
	 *
	 * @param groupId the group ID
	 * @param status the status
	 * @param displayDate the display date
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching class post, or <code>null</code> if a matching class post could not be found
	 */
	public static ClassPost fetchByG_S_LtD_First(
		long groupId, int status, Date displayDate,
		OrderByComparator<ClassPost> orderByComparator) {

		return getPersistence().fetchByG_S_LtD_First(
			groupId, status, displayDate, orderByComparator);
	}

	/**
	 * Returns the last class post in the ordered set where groupId = &#63; and status = &#63; and displayDate &le; &#63;.
	 *
	 * @param groupId the group ID
	 * @param status the status
	 * @param displayDate the display date
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching class post
	 * @throws NoSuchClassPostException if a matching class post could not be found
	 */
	public static ClassPost findByG_S_LtD_Last(
			long groupId, int status, Date displayDate,
			OrderByComparator<ClassPost> orderByComparator)
		throws nl.klassenkring.classgroup.exception.NoSuchClassPostException {

		return getPersistence().findByG_S_LtD_Last(
			groupId, status, displayDate, orderByComparator);
	}

	/**
	 * Returns the last class post in the ordered set where groupId = &#63; and status = &#63; and displayDate &le; &#63;.
	 *
	 * @param groupId the group ID
	 * @param status the status
	 * @param displayDate the display date
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching class post, or <code>null</code> if a matching class post could not be found
	 */
	public static ClassPost fetchByG_S_LtD_Last(
		long groupId, int status, Date displayDate,
		OrderByComparator<ClassPost> orderByComparator) {

		return getPersistence().fetchByG_S_LtD_Last(
			groupId, status, displayDate, orderByComparator);
	}

	/**
	 * Returns the class posts before and after the current class post in the ordered set where groupId = &#63; and status = &#63; and displayDate &le; &#63;.
	 *
	 * @param classPostId the primary key of the current class post
	 * @param groupId the group ID
	 * @param status the status
	 * @param displayDate the display date
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next class post
	 * @throws NoSuchClassPostException if a class post with the primary key could not be found
	 */
	public static ClassPost[] findByG_S_LtD_PrevAndNext(
			long classPostId, long groupId, int status, Date displayDate,
			OrderByComparator<ClassPost> orderByComparator)
		throws nl.klassenkring.classgroup.exception.NoSuchClassPostException {

		return getPersistence().findByG_S_LtD_PrevAndNext(
			classPostId, groupId, status, displayDate, orderByComparator);
	}

	/**
	 * Returns all the class posts that the user has permission to view where groupId = &#63; and status = &#63; and displayDate &le; &#63;.
	 *
	 * @param groupId the group ID
	 * @param status the status
	 * @param displayDate the display date
	 * @return the matching class posts that the user has permission to view
	 */
	public static List<ClassPost> filterFindByG_S_LtD(
		long groupId, int status, Date displayDate) {

		return getPersistence().filterFindByG_S_LtD(
			groupId, status, displayDate);
	}

	/**
	 * Returns a range of all the class posts that the user has permission to view where groupId = &#63; and status = &#63; and displayDate &le; &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ClassPostModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param status the status
	 * @param displayDate the display date
	 * @param start the lower bound of the range of class posts
	 * @param end the upper bound of the range of class posts (not inclusive)
	 * @return the range of matching class posts that the user has permission to view
	 */
	public static List<ClassPost> filterFindByG_S_LtD(
		long groupId, int status, Date displayDate, int start, int end) {

		return getPersistence().filterFindByG_S_LtD(
			groupId, status, displayDate, start, end);
	}

	/**
	 * Returns an ordered range of all the class posts that the user has permissions to view where groupId = &#63; and status = &#63; and displayDate &le; &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ClassPostModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param status the status
	 * @param displayDate the display date
	 * @param start the lower bound of the range of class posts
	 * @param end the upper bound of the range of class posts (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching class posts that the user has permission to view
	 */
	public static List<ClassPost> filterFindByG_S_LtD(
		long groupId, int status, Date displayDate, int start, int end,
		OrderByComparator<ClassPost> orderByComparator) {

		return getPersistence().filterFindByG_S_LtD(
			groupId, status, displayDate, start, end, orderByComparator);
	}

	/**
	 * Returns the class posts before and after the current class post in the ordered set of class posts that the user has permission to view where groupId = &#63; and status = &#63; and displayDate &le; &#63;.
	 *
	 * @param classPostId the primary key of the current class post
	 * @param groupId the group ID
	 * @param status the status
	 * @param displayDate the display date
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next class post
	 * @throws NoSuchClassPostException if a class post with the primary key could not be found
	 */
	public static ClassPost[] filterFindByG_S_LtD_PrevAndNext(
			long classPostId, long groupId, int status, Date displayDate,
			OrderByComparator<ClassPost> orderByComparator)
		throws nl.klassenkring.classgroup.exception.NoSuchClassPostException {

		return getPersistence().filterFindByG_S_LtD_PrevAndNext(
			classPostId, groupId, status, displayDate, orderByComparator);
	}

	/**
	 * Removes all the class posts where groupId = &#63; and status = &#63; and displayDate &le; &#63; from the database.
	 *
	 * @param groupId the group ID
	 * @param status the status
	 * @param displayDate the display date
	 */
	public static void removeByG_S_LtD(
		long groupId, int status, Date displayDate) {

		getPersistence().removeByG_S_LtD(groupId, status, displayDate);
	}

	/**
	 * Returns the number of class posts where groupId = &#63; and status = &#63; and displayDate &le; &#63;.
	 *
	 * @param groupId the group ID
	 * @param status the status
	 * @param displayDate the display date
	 * @return the number of matching class posts
	 */
	public static int countByG_S_LtD(
		long groupId, int status, Date displayDate) {

		return getPersistence().countByG_S_LtD(groupId, status, displayDate);
	}

	/**
	 * Returns the number of class posts that the user has permission to view where groupId = &#63; and status = &#63; and displayDate &le; &#63;.
	 *
	 * @param groupId the group ID
	 * @param status the status
	 * @param displayDate the display date
	 * @return the number of matching class posts that the user has permission to view
	 */
	public static int filterCountByG_S_LtD(
		long groupId, int status, Date displayDate) {

		return getPersistence().filterCountByG_S_LtD(
			groupId, status, displayDate);
	}

	/**
	 * Returns all the class posts where groupId = &#63; and userId = &#63; and status = &#63;.
	 *
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @param status the status
	 * @return the matching class posts
	 */
	public static List<ClassPost> findByG_U_S(
		long groupId, long userId, int status) {

		return getPersistence().findByG_U_S(groupId, userId, status);
	}

	/**
	 * Returns a range of all the class posts where groupId = &#63; and userId = &#63; and status = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ClassPostModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @param status the status
	 * @param start the lower bound of the range of class posts
	 * @param end the upper bound of the range of class posts (not inclusive)
	 * @return the range of matching class posts
	 */
	public static List<ClassPost> findByG_U_S(
		long groupId, long userId, int status, int start, int end) {

		return getPersistence().findByG_U_S(
			groupId, userId, status, start, end);
	}

	/**
	 * Returns an ordered range of all the class posts where groupId = &#63; and userId = &#63; and status = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ClassPostModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @param status the status
	 * @param start the lower bound of the range of class posts
	 * @param end the upper bound of the range of class posts (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching class posts
	 */
	public static List<ClassPost> findByG_U_S(
		long groupId, long userId, int status, int start, int end,
		OrderByComparator<ClassPost> orderByComparator) {

		return getPersistence().findByG_U_S(
			groupId, userId, status, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the class posts where groupId = &#63; and userId = &#63; and status = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ClassPostModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @param status the status
	 * @param start the lower bound of the range of class posts
	 * @param end the upper bound of the range of class posts (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching class posts
	 */
	public static List<ClassPost> findByG_U_S(
		long groupId, long userId, int status, int start, int end,
		OrderByComparator<ClassPost> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByG_U_S(
			groupId, userId, status, start, end, orderByComparator,
			useFinderCache);
	}

	/**
	 * Returns the first class post in the ordered set where groupId = &#63; and userId = &#63; and status = &#63;.
	 *
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @param status the status
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching class post
	 * @throws NoSuchClassPostException if a matching class post could not be found
	 */
	public static ClassPost findByG_U_S_First(
			long groupId, long userId, int status,
			OrderByComparator<ClassPost> orderByComparator)
		throws nl.klassenkring.classgroup.exception.NoSuchClassPostException {

		return getPersistence().findByG_U_S_First(
			groupId, userId, status, orderByComparator);
	}

	/**
	 * Returns the first class post in the ordered set where groupId = &#63; and userId = &#63; and status = &#63;.
	 *
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @param status the status
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching class post, or <code>null</code> if a matching class post could not be found
	 */
	public static ClassPost fetchByG_U_S_First(
		long groupId, long userId, int status,
		OrderByComparator<ClassPost> orderByComparator) {

		return getPersistence().fetchByG_U_S_First(
			groupId, userId, status, orderByComparator);
	}

	/**
	 * Returns the last class post in the ordered set where groupId = &#63; and userId = &#63; and status = &#63;.
	 *
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @param status the status
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching class post
	 * @throws NoSuchClassPostException if a matching class post could not be found
	 */
	public static ClassPost findByG_U_S_Last(
			long groupId, long userId, int status,
			OrderByComparator<ClassPost> orderByComparator)
		throws nl.klassenkring.classgroup.exception.NoSuchClassPostException {

		return getPersistence().findByG_U_S_Last(
			groupId, userId, status, orderByComparator);
	}

	/**
	 * Returns the last class post in the ordered set where groupId = &#63; and userId = &#63; and status = &#63;.
	 *
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @param status the status
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching class post, or <code>null</code> if a matching class post could not be found
	 */
	public static ClassPost fetchByG_U_S_Last(
		long groupId, long userId, int status,
		OrderByComparator<ClassPost> orderByComparator) {

		return getPersistence().fetchByG_U_S_Last(
			groupId, userId, status, orderByComparator);
	}

	/**
	 * Returns the class posts before and after the current class post in the ordered set where groupId = &#63; and userId = &#63; and status = &#63;.
	 *
	 * @param classPostId the primary key of the current class post
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @param status the status
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next class post
	 * @throws NoSuchClassPostException if a class post with the primary key could not be found
	 */
	public static ClassPost[] findByG_U_S_PrevAndNext(
			long classPostId, long groupId, long userId, int status,
			OrderByComparator<ClassPost> orderByComparator)
		throws nl.klassenkring.classgroup.exception.NoSuchClassPostException {

		return getPersistence().findByG_U_S_PrevAndNext(
			classPostId, groupId, userId, status, orderByComparator);
	}

	/**
	 * Returns all the class posts that the user has permission to view where groupId = &#63; and userId = &#63; and status = &#63;.
	 *
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @param status the status
	 * @return the matching class posts that the user has permission to view
	 */
	public static List<ClassPost> filterFindByG_U_S(
		long groupId, long userId, int status) {

		return getPersistence().filterFindByG_U_S(groupId, userId, status);
	}

	/**
	 * Returns a range of all the class posts that the user has permission to view where groupId = &#63; and userId = &#63; and status = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ClassPostModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @param status the status
	 * @param start the lower bound of the range of class posts
	 * @param end the upper bound of the range of class posts (not inclusive)
	 * @return the range of matching class posts that the user has permission to view
	 */
	public static List<ClassPost> filterFindByG_U_S(
		long groupId, long userId, int status, int start, int end) {

		return getPersistence().filterFindByG_U_S(
			groupId, userId, status, start, end);
	}

	/**
	 * Returns an ordered range of all the class posts that the user has permissions to view where groupId = &#63; and userId = &#63; and status = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ClassPostModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @param status the status
	 * @param start the lower bound of the range of class posts
	 * @param end the upper bound of the range of class posts (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching class posts that the user has permission to view
	 */
	public static List<ClassPost> filterFindByG_U_S(
		long groupId, long userId, int status, int start, int end,
		OrderByComparator<ClassPost> orderByComparator) {

		return getPersistence().filterFindByG_U_S(
			groupId, userId, status, start, end, orderByComparator);
	}

	/**
	 * Returns the class posts before and after the current class post in the ordered set of class posts that the user has permission to view where groupId = &#63; and userId = &#63; and status = &#63;.
	 *
	 * @param classPostId the primary key of the current class post
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @param status the status
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next class post
	 * @throws NoSuchClassPostException if a class post with the primary key could not be found
	 */
	public static ClassPost[] filterFindByG_U_S_PrevAndNext(
			long classPostId, long groupId, long userId, int status,
			OrderByComparator<ClassPost> orderByComparator)
		throws nl.klassenkring.classgroup.exception.NoSuchClassPostException {

		return getPersistence().filterFindByG_U_S_PrevAndNext(
			classPostId, groupId, userId, status, orderByComparator);
	}

	/**
	 * Returns all the class posts that the user has permission to view where groupId = &#63; and userId = &#63; and status = any &#63;.
	 *
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @param statuses the statuses
	 * @return the matching class posts that the user has permission to view
	 */
	public static List<ClassPost> filterFindByG_U_S(
		long groupId, long userId, int[] statuses) {

		return getPersistence().filterFindByG_U_S(groupId, userId, statuses);
	}

	/**
	 * Returns a range of all the class posts that the user has permission to view where groupId = &#63; and userId = &#63; and status = any &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ClassPostModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @param statuses the statuses
	 * @param start the lower bound of the range of class posts
	 * @param end the upper bound of the range of class posts (not inclusive)
	 * @return the range of matching class posts that the user has permission to view
	 */
	public static List<ClassPost> filterFindByG_U_S(
		long groupId, long userId, int[] statuses, int start, int end) {

		return getPersistence().filterFindByG_U_S(
			groupId, userId, statuses, start, end);
	}

	/**
	 * Returns an ordered range of all the class posts that the user has permission to view where groupId = &#63; and userId = &#63; and status = any &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ClassPostModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @param statuses the statuses
	 * @param start the lower bound of the range of class posts
	 * @param end the upper bound of the range of class posts (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching class posts that the user has permission to view
	 */
	public static List<ClassPost> filterFindByG_U_S(
		long groupId, long userId, int[] statuses, int start, int end,
		OrderByComparator<ClassPost> orderByComparator) {

		return getPersistence().filterFindByG_U_S(
			groupId, userId, statuses, start, end, orderByComparator);
	}

	/**
	 * Returns all the class posts where groupId = &#63; and userId = &#63; and status = any &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ClassPostModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @param statuses the statuses
	 * @return the matching class posts
	 */
	public static List<ClassPost> findByG_U_S(
		long groupId, long userId, int[] statuses) {

		return getPersistence().findByG_U_S(groupId, userId, statuses);
	}

	/**
	 * Returns a range of all the class posts where groupId = &#63; and userId = &#63; and status = any &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ClassPostModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @param statuses the statuses
	 * @param start the lower bound of the range of class posts
	 * @param end the upper bound of the range of class posts (not inclusive)
	 * @return the range of matching class posts
	 */
	public static List<ClassPost> findByG_U_S(
		long groupId, long userId, int[] statuses, int start, int end) {

		return getPersistence().findByG_U_S(
			groupId, userId, statuses, start, end);
	}

	/**
	 * Returns an ordered range of all the class posts where groupId = &#63; and userId = &#63; and status = any &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ClassPostModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @param statuses the statuses
	 * @param start the lower bound of the range of class posts
	 * @param end the upper bound of the range of class posts (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching class posts
	 */
	public static List<ClassPost> findByG_U_S(
		long groupId, long userId, int[] statuses, int start, int end,
		OrderByComparator<ClassPost> orderByComparator) {

		return getPersistence().findByG_U_S(
			groupId, userId, statuses, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the class posts where groupId = &#63; and userId = &#63; and status = &#63;, optionally using the finder cache.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ClassPostModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @param statuses the statuses
	 * @param start the lower bound of the range of class posts
	 * @param end the upper bound of the range of class posts (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching class posts
	 */
	public static List<ClassPost> findByG_U_S(
		long groupId, long userId, int[] statuses, int start, int end,
		OrderByComparator<ClassPost> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByG_U_S(
			groupId, userId, statuses, start, end, orderByComparator,
			useFinderCache);
	}

	/**
	 * Removes all the class posts where groupId = &#63; and userId = &#63; and status = &#63; from the database.
	 *
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @param status the status
	 */
	public static void removeByG_U_S(long groupId, long userId, int status) {
		getPersistence().removeByG_U_S(groupId, userId, status);
	}

	/**
	 * Returns the number of class posts where groupId = &#63; and userId = &#63; and status = &#63;.
	 *
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @param status the status
	 * @return the number of matching class posts
	 */
	public static int countByG_U_S(long groupId, long userId, int status) {
		return getPersistence().countByG_U_S(groupId, userId, status);
	}

	/**
	 * Returns the number of class posts where groupId = &#63; and userId = &#63; and status = any &#63;.
	 *
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @param statuses the statuses
	 * @return the number of matching class posts
	 */
	public static int countByG_U_S(long groupId, long userId, int[] statuses) {
		return getPersistence().countByG_U_S(groupId, userId, statuses);
	}

	/**
	 * Returns the number of class posts that the user has permission to view where groupId = &#63; and userId = &#63; and status = &#63;.
	 *
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @param status the status
	 * @return the number of matching class posts that the user has permission to view
	 */
	public static int filterCountByG_U_S(
		long groupId, long userId, int status) {

		return getPersistence().filterCountByG_U_S(groupId, userId, status);
	}

	/**
	 * Returns the number of class posts that the user has permission to view where groupId = &#63; and userId = &#63; and status = any &#63;.
	 *
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @param statuses the statuses
	 * @return the number of matching class posts that the user has permission to view
	 */
	public static int filterCountByG_U_S(
		long groupId, long userId, int[] statuses) {

		return getPersistence().filterCountByG_U_S(groupId, userId, statuses);
	}

	/**
	 * Returns all the class posts where status = &#63; and displayDate &le; &#63;.
	 *
	 * @param status the status
	 * @param displayDate the display date
	 * @return the matching class posts
	 */
	public static List<ClassPost> findByS_LtD(int status, Date displayDate) {
		return getPersistence().findByS_LtD(status, displayDate);
	}

	/**
	 * Returns a range of all the class posts where status = &#63; and displayDate &le; &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ClassPostModelImpl</code>.
	 * </p>
	 *
	 * @param status the status
	 * @param displayDate the display date
	 * @param start the lower bound of the range of class posts
	 * @param end the upper bound of the range of class posts (not inclusive)
	 * @return the range of matching class posts
	 */
	public static List<ClassPost> findByS_LtD(
		int status, Date displayDate, int start, int end) {

		return getPersistence().findByS_LtD(status, displayDate, start, end);
	}

	/**
	 * Returns an ordered range of all the class posts where status = &#63; and displayDate &le; &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ClassPostModelImpl</code>.
	 * </p>
	 *
	 * @param status the status
	 * @param displayDate the display date
	 * @param start the lower bound of the range of class posts
	 * @param end the upper bound of the range of class posts (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching class posts
	 */
	public static List<ClassPost> findByS_LtD(
		int status, Date displayDate, int start, int end,
		OrderByComparator<ClassPost> orderByComparator) {

		return getPersistence().findByS_LtD(
			status, displayDate, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the class posts where status = &#63; and displayDate &le; &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ClassPostModelImpl</code>.
	 * </p>
	 *
	 * @param status the status
	 * @param displayDate the display date
	 * @param start the lower bound of the range of class posts
	 * @param end the upper bound of the range of class posts (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching class posts
	 */
	public static List<ClassPost> findByS_LtD(
		int status, Date displayDate, int start, int end,
		OrderByComparator<ClassPost> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByS_LtD(
			status, displayDate, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first class post in the ordered set where status = &#63; and displayDate &le; &#63;.
	 *
	 * @param status the status
	 * @param displayDate the display date
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching class post
	 * @throws NoSuchClassPostException if a matching class post could not be found
	 */
	public static ClassPost findByS_LtD_First(
			int status, Date displayDate,
			OrderByComparator<ClassPost> orderByComparator)
		throws nl.klassenkring.classgroup.exception.NoSuchClassPostException {

		return getPersistence().findByS_LtD_First(
			status, displayDate, orderByComparator);
	}

	/**
	 * Returns the first class post in the ordered set where status = &#63; and displayDate &le; &#63;.
	 *
	 * @param status the status
	 * @param displayDate the display date
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching class post, or <code>null</code> if a matching class post could not be found
	 */
	public static ClassPost fetchByS_LtD_First(
		int status, Date displayDate,
		OrderByComparator<ClassPost> orderByComparator) {

		return getPersistence().fetchByS_LtD_First(
			status, displayDate, orderByComparator);
	}

	/**
	 * Returns the last class post in the ordered set where status = &#63; and displayDate &le; &#63;.
	 *
	 * @param status the status
	 * @param displayDate the display date
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching class post
	 * @throws NoSuchClassPostException if a matching class post could not be found
	 */
	public static ClassPost findByS_LtD_Last(
			int status, Date displayDate,
			OrderByComparator<ClassPost> orderByComparator)
		throws nl.klassenkring.classgroup.exception.NoSuchClassPostException {

		return getPersistence().findByS_LtD_Last(
			status, displayDate, orderByComparator);
	}

	/**
	 * Returns the last class post in the ordered set where status = &#63; and displayDate &le; &#63;.
	 *
	 * @param status the status
	 * @param displayDate the display date
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching class post, or <code>null</code> if a matching class post could not be found
	 */
	public static ClassPost fetchByS_LtD_Last(
		int status, Date displayDate,
		OrderByComparator<ClassPost> orderByComparator) {

		return getPersistence().fetchByS_LtD_Last(
			status, displayDate, orderByComparator);
	}

	/**
	 * Returns the class posts before and after the current class post in the ordered set where status = &#63; and displayDate &le; &#63;.
	 *
	 * @param classPostId the primary key of the current class post
	 * @param status the status
	 * @param displayDate the display date
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next class post
	 * @throws NoSuchClassPostException if a class post with the primary key could not be found
	 */
	public static ClassPost[] findByS_LtD_PrevAndNext(
			long classPostId, int status, Date displayDate,
			OrderByComparator<ClassPost> orderByComparator)
		throws nl.klassenkring.classgroup.exception.NoSuchClassPostException {

		return getPersistence().findByS_LtD_PrevAndNext(
			classPostId, status, displayDate, orderByComparator);
	}

	/**
	 * Removes all the class posts where status = &#63; and displayDate &le; &#63; from the database.
	 *
	 * @param status the status
	 * @param displayDate the display date
	 */
	public static void removeByS_LtD(int status, Date displayDate) {
		getPersistence().removeByS_LtD(status, displayDate);
	}

	/**
	 * Returns the number of class posts where status = &#63; and displayDate &le; &#63;.
	 *
	 * @param status the status
	 * @param displayDate the display date
	 * @return the number of matching class posts
	 */
	public static int countByS_LtD(int status, Date displayDate) {
		return getPersistence().countByS_LtD(status, displayDate);
	}

	/**
	 * Caches the class post in the entity cache if it is enabled.
	 *
	 * @param classPost the class post
	 */
	public static void cacheResult(ClassPost classPost) {
		getPersistence().cacheResult(classPost);
	}

	/**
	 * Caches the class posts in the entity cache if it is enabled.
	 *
	 * @param classPosts the class posts
	 */
	public static void cacheResult(List<ClassPost> classPosts) {
		getPersistence().cacheResult(classPosts);
	}

	/**
	 * Creates a new class post with the primary key. Does not add the class post to the database.
	 *
	 * @param classPostId the primary key for the new class post
	 * @return the new class post
	 */
	public static ClassPost create(long classPostId) {
		return getPersistence().create(classPostId);
	}

	/**
	 * Removes the class post with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param classPostId the primary key of the class post
	 * @return the class post that was removed
	 * @throws NoSuchClassPostException if a class post with the primary key could not be found
	 */
	public static ClassPost remove(long classPostId)
		throws nl.klassenkring.classgroup.exception.NoSuchClassPostException {

		return getPersistence().remove(classPostId);
	}

	public static ClassPost updateImpl(ClassPost classPost) {
		return getPersistence().updateImpl(classPost);
	}

	/**
	 * Returns the class post with the primary key or throws a <code>NoSuchClassPostException</code> if it could not be found.
	 *
	 * @param classPostId the primary key of the class post
	 * @return the class post
	 * @throws NoSuchClassPostException if a class post with the primary key could not be found
	 */
	public static ClassPost findByPrimaryKey(long classPostId)
		throws nl.klassenkring.classgroup.exception.NoSuchClassPostException {

		return getPersistence().findByPrimaryKey(classPostId);
	}

	/**
	 * Returns the class post with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param classPostId the primary key of the class post
	 * @return the class post, or <code>null</code> if a class post with the primary key could not be found
	 */
	public static ClassPost fetchByPrimaryKey(long classPostId) {
		return getPersistence().fetchByPrimaryKey(classPostId);
	}

	/**
	 * Returns all the class posts.
	 *
	 * @return the class posts
	 */
	public static List<ClassPost> findAll() {
		return getPersistence().findAll();
	}

	/**
	 * Returns a range of all the class posts.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ClassPostModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of class posts
	 * @param end the upper bound of the range of class posts (not inclusive)
	 * @return the range of class posts
	 */
	public static List<ClassPost> findAll(int start, int end) {
		return getPersistence().findAll(start, end);
	}

	/**
	 * Returns an ordered range of all the class posts.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ClassPostModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of class posts
	 * @param end the upper bound of the range of class posts (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of class posts
	 */
	public static List<ClassPost> findAll(
		int start, int end, OrderByComparator<ClassPost> orderByComparator) {

		return getPersistence().findAll(start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the class posts.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ClassPostModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of class posts
	 * @param end the upper bound of the range of class posts (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of class posts
	 */
	public static List<ClassPost> findAll(
		int start, int end, OrderByComparator<ClassPost> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findAll(
			start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Removes all the class posts from the database.
	 */
	public static void removeAll() {
		getPersistence().removeAll();
	}

	/**
	 * Returns the number of class posts.
	 *
	 * @return the number of class posts
	 */
	public static int countAll() {
		return getPersistence().countAll();
	}

	public static ClassPostPersistence getPersistence() {
		return _persistence;
	}

	public static void setPersistence(ClassPostPersistence persistence) {
		_persistence = persistence;
	}

	private static volatile ClassPostPersistence _persistence;

}