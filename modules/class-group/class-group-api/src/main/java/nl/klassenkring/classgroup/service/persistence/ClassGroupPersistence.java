/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.classgroup.service.persistence;

import com.liferay.portal.kernel.service.persistence.BasePersistence;

import nl.klassenkring.classgroup.exception.NoSuchClassGroupException;
import nl.klassenkring.classgroup.model.ClassGroup;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The persistence interface for the class group service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @see ClassGroupUtil
 * @generated
 */
@ProviderType
public interface ClassGroupPersistence extends BasePersistence<ClassGroup> {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this interface directly. Always use {@link ClassGroupUtil} to access the class group persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this interface.
	 */

	/**
	 * Returns all the class groups where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @return the matching class groups
	 */
	public java.util.List<ClassGroup> findByUuid(String uuid);

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
	public java.util.List<ClassGroup> findByUuid(
		String uuid, int start, int end);

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
	public java.util.List<ClassGroup> findByUuid(
		String uuid, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<ClassGroup>
			orderByComparator);

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
	public java.util.List<ClassGroup> findByUuid(
		String uuid, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<ClassGroup>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first class group in the ordered set where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching class group
	 * @throws NoSuchClassGroupException if a matching class group could not be found
	 */
	public ClassGroup findByUuid_First(
			String uuid,
			com.liferay.portal.kernel.util.OrderByComparator<ClassGroup>
				orderByComparator)
		throws NoSuchClassGroupException;

	/**
	 * Returns the first class group in the ordered set where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching class group, or <code>null</code> if a matching class group could not be found
	 */
	public ClassGroup fetchByUuid_First(
		String uuid,
		com.liferay.portal.kernel.util.OrderByComparator<ClassGroup>
			orderByComparator);

	/**
	 * Returns the last class group in the ordered set where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching class group
	 * @throws NoSuchClassGroupException if a matching class group could not be found
	 */
	public ClassGroup findByUuid_Last(
			String uuid,
			com.liferay.portal.kernel.util.OrderByComparator<ClassGroup>
				orderByComparator)
		throws NoSuchClassGroupException;

	/**
	 * Returns the last class group in the ordered set where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching class group, or <code>null</code> if a matching class group could not be found
	 */
	public ClassGroup fetchByUuid_Last(
		String uuid,
		com.liferay.portal.kernel.util.OrderByComparator<ClassGroup>
			orderByComparator);

	/**
	 * Returns the class groups before and after the current class group in the ordered set where uuid = &#63;.
	 *
	 * @param classGroupId the primary key of the current class group
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next class group
	 * @throws NoSuchClassGroupException if a class group with the primary key could not be found
	 */
	public ClassGroup[] findByUuid_PrevAndNext(
			long classGroupId, String uuid,
			com.liferay.portal.kernel.util.OrderByComparator<ClassGroup>
				orderByComparator)
		throws NoSuchClassGroupException;

	/**
	 * Removes all the class groups where uuid = &#63; from the database.
	 *
	 * @param uuid the uuid
	 */
	public void removeByUuid(String uuid);

	/**
	 * Returns the number of class groups where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @return the number of matching class groups
	 */
	public int countByUuid(String uuid);

	/**
	 * Returns the class group where uuid = &#63; and groupId = &#63; or throws a <code>NoSuchClassGroupException</code> if it could not be found.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @return the matching class group
	 * @throws NoSuchClassGroupException if a matching class group could not be found
	 */
	public ClassGroup findByUUID_G(String uuid, long groupId)
		throws NoSuchClassGroupException;

	/**
	 * Returns the class group where uuid = &#63; and groupId = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @return the matching class group, or <code>null</code> if a matching class group could not be found
	 */
	public ClassGroup fetchByUUID_G(String uuid, long groupId);

	/**
	 * Returns the class group where uuid = &#63; and groupId = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching class group, or <code>null</code> if a matching class group could not be found
	 */
	public ClassGroup fetchByUUID_G(
		String uuid, long groupId, boolean useFinderCache);

	/**
	 * Removes the class group where uuid = &#63; and groupId = &#63; from the database.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @return the class group that was removed
	 */
	public ClassGroup removeByUUID_G(String uuid, long groupId)
		throws NoSuchClassGroupException;

	/**
	 * Returns the number of class groups where uuid = &#63; and groupId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @return the number of matching class groups
	 */
	public int countByUUID_G(String uuid, long groupId);

	/**
	 * Returns all the class groups where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @return the matching class groups
	 */
	public java.util.List<ClassGroup> findByUuid_C(String uuid, long companyId);

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
	public java.util.List<ClassGroup> findByUuid_C(
		String uuid, long companyId, int start, int end);

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
	public java.util.List<ClassGroup> findByUuid_C(
		String uuid, long companyId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<ClassGroup>
			orderByComparator);

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
	public java.util.List<ClassGroup> findByUuid_C(
		String uuid, long companyId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<ClassGroup>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first class group in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching class group
	 * @throws NoSuchClassGroupException if a matching class group could not be found
	 */
	public ClassGroup findByUuid_C_First(
			String uuid, long companyId,
			com.liferay.portal.kernel.util.OrderByComparator<ClassGroup>
				orderByComparator)
		throws NoSuchClassGroupException;

	/**
	 * Returns the first class group in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching class group, or <code>null</code> if a matching class group could not be found
	 */
	public ClassGroup fetchByUuid_C_First(
		String uuid, long companyId,
		com.liferay.portal.kernel.util.OrderByComparator<ClassGroup>
			orderByComparator);

	/**
	 * Returns the last class group in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching class group
	 * @throws NoSuchClassGroupException if a matching class group could not be found
	 */
	public ClassGroup findByUuid_C_Last(
			String uuid, long companyId,
			com.liferay.portal.kernel.util.OrderByComparator<ClassGroup>
				orderByComparator)
		throws NoSuchClassGroupException;

	/**
	 * Returns the last class group in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching class group, or <code>null</code> if a matching class group could not be found
	 */
	public ClassGroup fetchByUuid_C_Last(
		String uuid, long companyId,
		com.liferay.portal.kernel.util.OrderByComparator<ClassGroup>
			orderByComparator);

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
	public ClassGroup[] findByUuid_C_PrevAndNext(
			long classGroupId, String uuid, long companyId,
			com.liferay.portal.kernel.util.OrderByComparator<ClassGroup>
				orderByComparator)
		throws NoSuchClassGroupException;

	/**
	 * Removes all the class groups where uuid = &#63; and companyId = &#63; from the database.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 */
	public void removeByUuid_C(String uuid, long companyId);

	/**
	 * Returns the number of class groups where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @return the number of matching class groups
	 */
	public int countByUuid_C(String uuid, long companyId);

	/**
	 * Returns the class group where groupId = &#63; or throws a <code>NoSuchClassGroupException</code> if it could not be found.
	 *
	 * @param groupId the group ID
	 * @return the matching class group
	 * @throws NoSuchClassGroupException if a matching class group could not be found
	 */
	public ClassGroup findByGroupId(long groupId)
		throws NoSuchClassGroupException;

	/**
	 * Returns the class group where groupId = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param groupId the group ID
	 * @return the matching class group, or <code>null</code> if a matching class group could not be found
	 */
	public ClassGroup fetchByGroupId(long groupId);

	/**
	 * Returns the class group where groupId = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param groupId the group ID
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching class group, or <code>null</code> if a matching class group could not be found
	 */
	public ClassGroup fetchByGroupId(long groupId, boolean useFinderCache);

	/**
	 * Removes the class group where groupId = &#63; from the database.
	 *
	 * @param groupId the group ID
	 * @return the class group that was removed
	 */
	public ClassGroup removeByGroupId(long groupId)
		throws NoSuchClassGroupException;

	/**
	 * Returns the number of class groups where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @return the number of matching class groups
	 */
	public int countByGroupId(long groupId);

	/**
	 * Returns all the class groups where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @return the matching class groups
	 */
	public java.util.List<ClassGroup> findBySchoolGroupId(long schoolGroupId);

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
	public java.util.List<ClassGroup> findBySchoolGroupId(
		long schoolGroupId, int start, int end);

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
	public java.util.List<ClassGroup> findBySchoolGroupId(
		long schoolGroupId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<ClassGroup>
			orderByComparator);

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
	public java.util.List<ClassGroup> findBySchoolGroupId(
		long schoolGroupId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<ClassGroup>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first class group in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching class group
	 * @throws NoSuchClassGroupException if a matching class group could not be found
	 */
	public ClassGroup findBySchoolGroupId_First(
			long schoolGroupId,
			com.liferay.portal.kernel.util.OrderByComparator<ClassGroup>
				orderByComparator)
		throws NoSuchClassGroupException;

	/**
	 * Returns the first class group in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching class group, or <code>null</code> if a matching class group could not be found
	 */
	public ClassGroup fetchBySchoolGroupId_First(
		long schoolGroupId,
		com.liferay.portal.kernel.util.OrderByComparator<ClassGroup>
			orderByComparator);

	/**
	 * Returns the last class group in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching class group
	 * @throws NoSuchClassGroupException if a matching class group could not be found
	 */
	public ClassGroup findBySchoolGroupId_Last(
			long schoolGroupId,
			com.liferay.portal.kernel.util.OrderByComparator<ClassGroup>
				orderByComparator)
		throws NoSuchClassGroupException;

	/**
	 * Returns the last class group in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching class group, or <code>null</code> if a matching class group could not be found
	 */
	public ClassGroup fetchBySchoolGroupId_Last(
		long schoolGroupId,
		com.liferay.portal.kernel.util.OrderByComparator<ClassGroup>
			orderByComparator);

	/**
	 * Returns the class groups before and after the current class group in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param classGroupId the primary key of the current class group
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next class group
	 * @throws NoSuchClassGroupException if a class group with the primary key could not be found
	 */
	public ClassGroup[] findBySchoolGroupId_PrevAndNext(
			long classGroupId, long schoolGroupId,
			com.liferay.portal.kernel.util.OrderByComparator<ClassGroup>
				orderByComparator)
		throws NoSuchClassGroupException;

	/**
	 * Removes all the class groups where schoolGroupId = &#63; from the database.
	 *
	 * @param schoolGroupId the school group ID
	 */
	public void removeBySchoolGroupId(long schoolGroupId);

	/**
	 * Returns the number of class groups where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @return the number of matching class groups
	 */
	public int countBySchoolGroupId(long schoolGroupId);

	/**
	 * Caches the class group in the entity cache if it is enabled.
	 *
	 * @param classGroup the class group
	 */
	public void cacheResult(ClassGroup classGroup);

	/**
	 * Caches the class groups in the entity cache if it is enabled.
	 *
	 * @param classGroups the class groups
	 */
	public void cacheResult(java.util.List<ClassGroup> classGroups);

	/**
	 * Creates a new class group with the primary key. Does not add the class group to the database.
	 *
	 * @param classGroupId the primary key for the new class group
	 * @return the new class group
	 */
	public ClassGroup create(long classGroupId);

	/**
	 * Removes the class group with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param classGroupId the primary key of the class group
	 * @return the class group that was removed
	 * @throws NoSuchClassGroupException if a class group with the primary key could not be found
	 */
	public ClassGroup remove(long classGroupId)
		throws NoSuchClassGroupException;

	public ClassGroup updateImpl(ClassGroup classGroup);

	/**
	 * Returns the class group with the primary key or throws a <code>NoSuchClassGroupException</code> if it could not be found.
	 *
	 * @param classGroupId the primary key of the class group
	 * @return the class group
	 * @throws NoSuchClassGroupException if a class group with the primary key could not be found
	 */
	public ClassGroup findByPrimaryKey(long classGroupId)
		throws NoSuchClassGroupException;

	/**
	 * Returns the class group with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param classGroupId the primary key of the class group
	 * @return the class group, or <code>null</code> if a class group with the primary key could not be found
	 */
	public ClassGroup fetchByPrimaryKey(long classGroupId);

	/**
	 * Returns all the class groups.
	 *
	 * @return the class groups
	 */
	public java.util.List<ClassGroup> findAll();

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
	public java.util.List<ClassGroup> findAll(int start, int end);

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
	public java.util.List<ClassGroup> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<ClassGroup>
			orderByComparator);

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
	public java.util.List<ClassGroup> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<ClassGroup>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Removes all the class groups from the database.
	 */
	public void removeAll();

	/**
	 * Returns the number of class groups.
	 *
	 * @return the number of class groups
	 */
	public int countAll();

}