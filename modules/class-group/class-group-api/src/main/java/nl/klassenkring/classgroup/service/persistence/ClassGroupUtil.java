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

import nl.klassenkring.classgroup.model.ClassGroup;

/**
 * The persistence utility for the class group service. This utility wraps <code>nl.klassenkring.classgroup.service.persistence.impl.ClassGroupPersistenceImpl</code> and provides direct access to the database for CRUD operations. This utility should only be used by the service layer, as it must operate within a transaction. Never access this utility in a JSP, controller, model, or other front-end class.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @see ClassGroupPersistence
 * @generated
 */
public class ClassGroupUtil {

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
	public static void clearCache(ClassGroup classGroup) {
		getPersistence().clearCache(classGroup);
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
	public static Map<Serializable, ClassGroup> fetchByPrimaryKeys(
		Set<Serializable> primaryKeys) {

		return getPersistence().fetchByPrimaryKeys(primaryKeys);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery)
	 */
	public static List<ClassGroup> findWithDynamicQuery(
		DynamicQuery dynamicQuery) {

		return getPersistence().findWithDynamicQuery(dynamicQuery);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int)
	 */
	public static List<ClassGroup> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end) {

		return getPersistence().findWithDynamicQuery(dynamicQuery, start, end);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int, OrderByComparator)
	 */
	public static List<ClassGroup> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end,
		OrderByComparator<ClassGroup> orderByComparator) {

		return getPersistence().findWithDynamicQuery(
			dynamicQuery, start, end, orderByComparator);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel)
	 */
	public static ClassGroup update(ClassGroup classGroup) {
		return getPersistence().update(classGroup);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel, ServiceContext)
	 */
	public static ClassGroup update(
		ClassGroup classGroup, ServiceContext serviceContext) {

		return getPersistence().update(classGroup, serviceContext);
	}

	/**
	 * Returns all the class groups where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @return the matching class groups
	 */
	public static List<ClassGroup> findByUuid(String uuid) {
		return getPersistence().findByUuid(uuid);
	}

	/**
	 * Returns a range of all the class groups where uuid = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ClassGroupModelImpl</code>.
	 * </p>
	 *
	 * @param uuid the uuid
	 * @param start the lower bound of the range of class groups
	 * @param end the upper bound of the range of class groups (not inclusive)
	 * @return the range of matching class groups
	 */
	public static List<ClassGroup> findByUuid(String uuid, int start, int end) {
		return getPersistence().findByUuid(uuid, start, end);
	}

	/**
	 * Returns an ordered range of all the class groups where uuid = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ClassGroupModelImpl</code>.
	 * </p>
	 *
	 * @param uuid the uuid
	 * @param start the lower bound of the range of class groups
	 * @param end the upper bound of the range of class groups (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching class groups
	 */
	public static List<ClassGroup> findByUuid(
		String uuid, int start, int end,
		OrderByComparator<ClassGroup> orderByComparator) {

		return getPersistence().findByUuid(uuid, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the class groups where uuid = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ClassGroupModelImpl</code>.
	 * </p>
	 *
	 * @param uuid the uuid
	 * @param start the lower bound of the range of class groups
	 * @param end the upper bound of the range of class groups (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching class groups
	 */
	public static List<ClassGroup> findByUuid(
		String uuid, int start, int end,
		OrderByComparator<ClassGroup> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByUuid(
			uuid, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first class group in the ordered set where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching class group
	 * @throws NoSuchClassGroupException if a matching class group could not be found
	 */
	public static ClassGroup findByUuid_First(
			String uuid, OrderByComparator<ClassGroup> orderByComparator)
		throws nl.klassenkring.classgroup.exception.NoSuchClassGroupException {

		return getPersistence().findByUuid_First(uuid, orderByComparator);
	}

	/**
	 * Returns the first class group in the ordered set where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching class group, or <code>null</code> if a matching class group could not be found
	 */
	public static ClassGroup fetchByUuid_First(
		String uuid, OrderByComparator<ClassGroup> orderByComparator) {

		return getPersistence().fetchByUuid_First(uuid, orderByComparator);
	}

	/**
	 * Returns the last class group in the ordered set where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching class group
	 * @throws NoSuchClassGroupException if a matching class group could not be found
	 */
	public static ClassGroup findByUuid_Last(
			String uuid, OrderByComparator<ClassGroup> orderByComparator)
		throws nl.klassenkring.classgroup.exception.NoSuchClassGroupException {

		return getPersistence().findByUuid_Last(uuid, orderByComparator);
	}

	/**
	 * Returns the last class group in the ordered set where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching class group, or <code>null</code> if a matching class group could not be found
	 */
	public static ClassGroup fetchByUuid_Last(
		String uuid, OrderByComparator<ClassGroup> orderByComparator) {

		return getPersistence().fetchByUuid_Last(uuid, orderByComparator);
	}

	/**
	 * Returns the class groups before and after the current class group in the ordered set where uuid = &#63;.
	 *
	 * @param classGroupId the primary key of the current class group
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next class group
	 * @throws NoSuchClassGroupException if a class group with the primary key could not be found
	 */
	public static ClassGroup[] findByUuid_PrevAndNext(
			long classGroupId, String uuid,
			OrderByComparator<ClassGroup> orderByComparator)
		throws nl.klassenkring.classgroup.exception.NoSuchClassGroupException {

		return getPersistence().findByUuid_PrevAndNext(
			classGroupId, uuid, orderByComparator);
	}

	/**
	 * Removes all the class groups where uuid = &#63; from the database.
	 *
	 * @param uuid the uuid
	 */
	public static void removeByUuid(String uuid) {
		getPersistence().removeByUuid(uuid);
	}

	/**
	 * Returns the number of class groups where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @return the number of matching class groups
	 */
	public static int countByUuid(String uuid) {
		return getPersistence().countByUuid(uuid);
	}

	/**
	 * Returns the class group where uuid = &#63; and groupId = &#63; or throws a <code>NoSuchClassGroupException</code> if it could not be found.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @return the matching class group
	 * @throws NoSuchClassGroupException if a matching class group could not be found
	 */
	public static ClassGroup findByUUID_G(String uuid, long groupId)
		throws nl.klassenkring.classgroup.exception.NoSuchClassGroupException {

		return getPersistence().findByUUID_G(uuid, groupId);
	}

	/**
	 * Returns the class group where uuid = &#63; and groupId = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @return the matching class group, or <code>null</code> if a matching class group could not be found
	 */
	public static ClassGroup fetchByUUID_G(String uuid, long groupId) {
		return getPersistence().fetchByUUID_G(uuid, groupId);
	}

	/**
	 * Returns the class group where uuid = &#63; and groupId = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching class group, or <code>null</code> if a matching class group could not be found
	 */
	public static ClassGroup fetchByUUID_G(
		String uuid, long groupId, boolean useFinderCache) {

		return getPersistence().fetchByUUID_G(uuid, groupId, useFinderCache);
	}

	/**
	 * Removes the class group where uuid = &#63; and groupId = &#63; from the database.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @return the class group that was removed
	 */
	public static ClassGroup removeByUUID_G(String uuid, long groupId)
		throws nl.klassenkring.classgroup.exception.NoSuchClassGroupException {

		return getPersistence().removeByUUID_G(uuid, groupId);
	}

	/**
	 * Returns the number of class groups where uuid = &#63; and groupId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @return the number of matching class groups
	 */
	public static int countByUUID_G(String uuid, long groupId) {
		return getPersistence().countByUUID_G(uuid, groupId);
	}

	/**
	 * Returns all the class groups where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @return the matching class groups
	 */
	public static List<ClassGroup> findByUuid_C(String uuid, long companyId) {
		return getPersistence().findByUuid_C(uuid, companyId);
	}

	/**
	 * Returns a range of all the class groups where uuid = &#63; and companyId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ClassGroupModelImpl</code>.
	 * </p>
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param start the lower bound of the range of class groups
	 * @param end the upper bound of the range of class groups (not inclusive)
	 * @return the range of matching class groups
	 */
	public static List<ClassGroup> findByUuid_C(
		String uuid, long companyId, int start, int end) {

		return getPersistence().findByUuid_C(uuid, companyId, start, end);
	}

	/**
	 * Returns an ordered range of all the class groups where uuid = &#63; and companyId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ClassGroupModelImpl</code>.
	 * </p>
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param start the lower bound of the range of class groups
	 * @param end the upper bound of the range of class groups (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching class groups
	 */
	public static List<ClassGroup> findByUuid_C(
		String uuid, long companyId, int start, int end,
		OrderByComparator<ClassGroup> orderByComparator) {

		return getPersistence().findByUuid_C(
			uuid, companyId, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the class groups where uuid = &#63; and companyId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ClassGroupModelImpl</code>.
	 * </p>
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param start the lower bound of the range of class groups
	 * @param end the upper bound of the range of class groups (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching class groups
	 */
	public static List<ClassGroup> findByUuid_C(
		String uuid, long companyId, int start, int end,
		OrderByComparator<ClassGroup> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByUuid_C(
			uuid, companyId, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first class group in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching class group
	 * @throws NoSuchClassGroupException if a matching class group could not be found
	 */
	public static ClassGroup findByUuid_C_First(
			String uuid, long companyId,
			OrderByComparator<ClassGroup> orderByComparator)
		throws nl.klassenkring.classgroup.exception.NoSuchClassGroupException {

		return getPersistence().findByUuid_C_First(
			uuid, companyId, orderByComparator);
	}

	/**
	 * Returns the first class group in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching class group, or <code>null</code> if a matching class group could not be found
	 */
	public static ClassGroup fetchByUuid_C_First(
		String uuid, long companyId,
		OrderByComparator<ClassGroup> orderByComparator) {

		return getPersistence().fetchByUuid_C_First(
			uuid, companyId, orderByComparator);
	}

	/**
	 * Returns the last class group in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching class group
	 * @throws NoSuchClassGroupException if a matching class group could not be found
	 */
	public static ClassGroup findByUuid_C_Last(
			String uuid, long companyId,
			OrderByComparator<ClassGroup> orderByComparator)
		throws nl.klassenkring.classgroup.exception.NoSuchClassGroupException {

		return getPersistence().findByUuid_C_Last(
			uuid, companyId, orderByComparator);
	}

	/**
	 * Returns the last class group in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching class group, or <code>null</code> if a matching class group could not be found
	 */
	public static ClassGroup fetchByUuid_C_Last(
		String uuid, long companyId,
		OrderByComparator<ClassGroup> orderByComparator) {

		return getPersistence().fetchByUuid_C_Last(
			uuid, companyId, orderByComparator);
	}

	/**
	 * Returns the class groups before and after the current class group in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param classGroupId the primary key of the current class group
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next class group
	 * @throws NoSuchClassGroupException if a class group with the primary key could not be found
	 */
	public static ClassGroup[] findByUuid_C_PrevAndNext(
			long classGroupId, String uuid, long companyId,
			OrderByComparator<ClassGroup> orderByComparator)
		throws nl.klassenkring.classgroup.exception.NoSuchClassGroupException {

		return getPersistence().findByUuid_C_PrevAndNext(
			classGroupId, uuid, companyId, orderByComparator);
	}

	/**
	 * Removes all the class groups where uuid = &#63; and companyId = &#63; from the database.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 */
	public static void removeByUuid_C(String uuid, long companyId) {
		getPersistence().removeByUuid_C(uuid, companyId);
	}

	/**
	 * Returns the number of class groups where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @return the number of matching class groups
	 */
	public static int countByUuid_C(String uuid, long companyId) {
		return getPersistence().countByUuid_C(uuid, companyId);
	}

	/**
	 * Returns the class group where groupId = &#63; or throws a <code>NoSuchClassGroupException</code> if it could not be found.
	 *
	 * @param groupId the group ID
	 * @return the matching class group
	 * @throws NoSuchClassGroupException if a matching class group could not be found
	 */
	public static ClassGroup findByGroupId(long groupId)
		throws nl.klassenkring.classgroup.exception.NoSuchClassGroupException {

		return getPersistence().findByGroupId(groupId);
	}

	/**
	 * Returns the class group where groupId = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param groupId the group ID
	 * @return the matching class group, or <code>null</code> if a matching class group could not be found
	 */
	public static ClassGroup fetchByGroupId(long groupId) {
		return getPersistence().fetchByGroupId(groupId);
	}

	/**
	 * Returns the class group where groupId = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param groupId the group ID
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching class group, or <code>null</code> if a matching class group could not be found
	 */
	public static ClassGroup fetchByGroupId(
		long groupId, boolean useFinderCache) {

		return getPersistence().fetchByGroupId(groupId, useFinderCache);
	}

	/**
	 * Removes the class group where groupId = &#63; from the database.
	 *
	 * @param groupId the group ID
	 * @return the class group that was removed
	 */
	public static ClassGroup removeByGroupId(long groupId)
		throws nl.klassenkring.classgroup.exception.NoSuchClassGroupException {

		return getPersistence().removeByGroupId(groupId);
	}

	/**
	 * Returns the number of class groups where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @return the number of matching class groups
	 */
	public static int countByGroupId(long groupId) {
		return getPersistence().countByGroupId(groupId);
	}

	/**
	 * Returns all the class groups where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @return the matching class groups
	 */
	public static List<ClassGroup> findBySchoolGroupId(long schoolGroupId) {
		return getPersistence().findBySchoolGroupId(schoolGroupId);
	}

	/**
	 * Returns a range of all the class groups where schoolGroupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ClassGroupModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param start the lower bound of the range of class groups
	 * @param end the upper bound of the range of class groups (not inclusive)
	 * @return the range of matching class groups
	 */
	public static List<ClassGroup> findBySchoolGroupId(
		long schoolGroupId, int start, int end) {

		return getPersistence().findBySchoolGroupId(schoolGroupId, start, end);
	}

	/**
	 * Returns an ordered range of all the class groups where schoolGroupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ClassGroupModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param start the lower bound of the range of class groups
	 * @param end the upper bound of the range of class groups (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching class groups
	 */
	public static List<ClassGroup> findBySchoolGroupId(
		long schoolGroupId, int start, int end,
		OrderByComparator<ClassGroup> orderByComparator) {

		return getPersistence().findBySchoolGroupId(
			schoolGroupId, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the class groups where schoolGroupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ClassGroupModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param start the lower bound of the range of class groups
	 * @param end the upper bound of the range of class groups (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching class groups
	 */
	public static List<ClassGroup> findBySchoolGroupId(
		long schoolGroupId, int start, int end,
		OrderByComparator<ClassGroup> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findBySchoolGroupId(
			schoolGroupId, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first class group in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching class group
	 * @throws NoSuchClassGroupException if a matching class group could not be found
	 */
	public static ClassGroup findBySchoolGroupId_First(
			long schoolGroupId, OrderByComparator<ClassGroup> orderByComparator)
		throws nl.klassenkring.classgroup.exception.NoSuchClassGroupException {

		return getPersistence().findBySchoolGroupId_First(
			schoolGroupId, orderByComparator);
	}

	/**
	 * Returns the first class group in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching class group, or <code>null</code> if a matching class group could not be found
	 */
	public static ClassGroup fetchBySchoolGroupId_First(
		long schoolGroupId, OrderByComparator<ClassGroup> orderByComparator) {

		return getPersistence().fetchBySchoolGroupId_First(
			schoolGroupId, orderByComparator);
	}

	/**
	 * Returns the last class group in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching class group
	 * @throws NoSuchClassGroupException if a matching class group could not be found
	 */
	public static ClassGroup findBySchoolGroupId_Last(
			long schoolGroupId, OrderByComparator<ClassGroup> orderByComparator)
		throws nl.klassenkring.classgroup.exception.NoSuchClassGroupException {

		return getPersistence().findBySchoolGroupId_Last(
			schoolGroupId, orderByComparator);
	}

	/**
	 * Returns the last class group in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching class group, or <code>null</code> if a matching class group could not be found
	 */
	public static ClassGroup fetchBySchoolGroupId_Last(
		long schoolGroupId, OrderByComparator<ClassGroup> orderByComparator) {

		return getPersistence().fetchBySchoolGroupId_Last(
			schoolGroupId, orderByComparator);
	}

	/**
	 * Returns the class groups before and after the current class group in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param classGroupId the primary key of the current class group
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next class group
	 * @throws NoSuchClassGroupException if a class group with the primary key could not be found
	 */
	public static ClassGroup[] findBySchoolGroupId_PrevAndNext(
			long classGroupId, long schoolGroupId,
			OrderByComparator<ClassGroup> orderByComparator)
		throws nl.klassenkring.classgroup.exception.NoSuchClassGroupException {

		return getPersistence().findBySchoolGroupId_PrevAndNext(
			classGroupId, schoolGroupId, orderByComparator);
	}

	/**
	 * Removes all the class groups where schoolGroupId = &#63; from the database.
	 *
	 * @param schoolGroupId the school group ID
	 */
	public static void removeBySchoolGroupId(long schoolGroupId) {
		getPersistence().removeBySchoolGroupId(schoolGroupId);
	}

	/**
	 * Returns the number of class groups where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @return the number of matching class groups
	 */
	public static int countBySchoolGroupId(long schoolGroupId) {
		return getPersistence().countBySchoolGroupId(schoolGroupId);
	}

	/**
	 * Caches the class group in the entity cache if it is enabled.
	 *
	 * @param classGroup the class group
	 */
	public static void cacheResult(ClassGroup classGroup) {
		getPersistence().cacheResult(classGroup);
	}

	/**
	 * Caches the class groups in the entity cache if it is enabled.
	 *
	 * @param classGroups the class groups
	 */
	public static void cacheResult(List<ClassGroup> classGroups) {
		getPersistence().cacheResult(classGroups);
	}

	/**
	 * Creates a new class group with the primary key. Does not add the class group to the database.
	 *
	 * @param classGroupId the primary key for the new class group
	 * @return the new class group
	 */
	public static ClassGroup create(long classGroupId) {
		return getPersistence().create(classGroupId);
	}

	/**
	 * Removes the class group with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param classGroupId the primary key of the class group
	 * @return the class group that was removed
	 * @throws NoSuchClassGroupException if a class group with the primary key could not be found
	 */
	public static ClassGroup remove(long classGroupId)
		throws nl.klassenkring.classgroup.exception.NoSuchClassGroupException {

		return getPersistence().remove(classGroupId);
	}

	public static ClassGroup updateImpl(ClassGroup classGroup) {
		return getPersistence().updateImpl(classGroup);
	}

	/**
	 * Returns the class group with the primary key or throws a <code>NoSuchClassGroupException</code> if it could not be found.
	 *
	 * @param classGroupId the primary key of the class group
	 * @return the class group
	 * @throws NoSuchClassGroupException if a class group with the primary key could not be found
	 */
	public static ClassGroup findByPrimaryKey(long classGroupId)
		throws nl.klassenkring.classgroup.exception.NoSuchClassGroupException {

		return getPersistence().findByPrimaryKey(classGroupId);
	}

	/**
	 * Returns the class group with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param classGroupId the primary key of the class group
	 * @return the class group, or <code>null</code> if a class group with the primary key could not be found
	 */
	public static ClassGroup fetchByPrimaryKey(long classGroupId) {
		return getPersistence().fetchByPrimaryKey(classGroupId);
	}

	/**
	 * Returns all the class groups.
	 *
	 * @return the class groups
	 */
	public static List<ClassGroup> findAll() {
		return getPersistence().findAll();
	}

	/**
	 * Returns a range of all the class groups.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ClassGroupModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of class groups
	 * @param end the upper bound of the range of class groups (not inclusive)
	 * @return the range of class groups
	 */
	public static List<ClassGroup> findAll(int start, int end) {
		return getPersistence().findAll(start, end);
	}

	/**
	 * Returns an ordered range of all the class groups.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ClassGroupModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of class groups
	 * @param end the upper bound of the range of class groups (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of class groups
	 */
	public static List<ClassGroup> findAll(
		int start, int end, OrderByComparator<ClassGroup> orderByComparator) {

		return getPersistence().findAll(start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the class groups.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ClassGroupModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of class groups
	 * @param end the upper bound of the range of class groups (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of class groups
	 */
	public static List<ClassGroup> findAll(
		int start, int end, OrderByComparator<ClassGroup> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findAll(
			start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Removes all the class groups from the database.
	 */
	public static void removeAll() {
		getPersistence().removeAll();
	}

	/**
	 * Returns the number of class groups.
	 *
	 * @return the number of class groups
	 */
	public static int countAll() {
		return getPersistence().countAll();
	}

	public static ClassGroupPersistence getPersistence() {
		return _persistence;
	}

	public static void setPersistence(ClassGroupPersistence persistence) {
		_persistence = persistence;
	}

	private static volatile ClassGroupPersistence _persistence;

}