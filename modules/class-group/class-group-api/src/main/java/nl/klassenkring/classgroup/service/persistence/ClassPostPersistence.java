/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.classgroup.service.persistence;

import com.liferay.portal.kernel.service.persistence.BasePersistence;

import java.util.Date;

import nl.klassenkring.classgroup.exception.NoSuchClassPostException;
import nl.klassenkring.classgroup.model.ClassPost;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The persistence interface for the class post service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @see ClassPostUtil
 * @generated
 */
@ProviderType
public interface ClassPostPersistence extends BasePersistence<ClassPost> {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this interface directly. Always use {@link ClassPostUtil} to access the class post persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this interface.
	 */

	/**
	 * Returns all the class posts where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @return the matching class posts
	 */
	public java.util.List<ClassPost> findByUuid(String uuid);

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
	public java.util.List<ClassPost> findByUuid(
		String uuid, int start, int end);

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
	public java.util.List<ClassPost> findByUuid(
		String uuid, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<ClassPost>
			orderByComparator);

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
	public java.util.List<ClassPost> findByUuid(
		String uuid, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<ClassPost>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first class post in the ordered set where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching class post
	 * @throws NoSuchClassPostException if a matching class post could not be found
	 */
	public ClassPost findByUuid_First(
			String uuid,
			com.liferay.portal.kernel.util.OrderByComparator<ClassPost>
				orderByComparator)
		throws NoSuchClassPostException;

	/**
	 * Returns the first class post in the ordered set where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching class post, or <code>null</code> if a matching class post could not be found
	 */
	public ClassPost fetchByUuid_First(
		String uuid,
		com.liferay.portal.kernel.util.OrderByComparator<ClassPost>
			orderByComparator);

	/**
	 * Returns the last class post in the ordered set where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching class post
	 * @throws NoSuchClassPostException if a matching class post could not be found
	 */
	public ClassPost findByUuid_Last(
			String uuid,
			com.liferay.portal.kernel.util.OrderByComparator<ClassPost>
				orderByComparator)
		throws NoSuchClassPostException;

	/**
	 * Returns the last class post in the ordered set where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching class post, or <code>null</code> if a matching class post could not be found
	 */
	public ClassPost fetchByUuid_Last(
		String uuid,
		com.liferay.portal.kernel.util.OrderByComparator<ClassPost>
			orderByComparator);

	/**
	 * Returns the class posts before and after the current class post in the ordered set where uuid = &#63;.
	 *
	 * @param classPostId the primary key of the current class post
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next class post
	 * @throws NoSuchClassPostException if a class post with the primary key could not be found
	 */
	public ClassPost[] findByUuid_PrevAndNext(
			long classPostId, String uuid,
			com.liferay.portal.kernel.util.OrderByComparator<ClassPost>
				orderByComparator)
		throws NoSuchClassPostException;

	/**
	 * Removes all the class posts where uuid = &#63; from the database.
	 *
	 * @param uuid the uuid
	 */
	public void removeByUuid(String uuid);

	/**
	 * Returns the number of class posts where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @return the number of matching class posts
	 */
	public int countByUuid(String uuid);

	/**
	 * Returns the class post where uuid = &#63; and groupId = &#63; or throws a <code>NoSuchClassPostException</code> if it could not be found.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @return the matching class post
	 * @throws NoSuchClassPostException if a matching class post could not be found
	 */
	public ClassPost findByUUID_G(String uuid, long groupId)
		throws NoSuchClassPostException;

	/**
	 * Returns the class post where uuid = &#63; and groupId = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @return the matching class post, or <code>null</code> if a matching class post could not be found
	 */
	public ClassPost fetchByUUID_G(String uuid, long groupId);

	/**
	 * Returns the class post where uuid = &#63; and groupId = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching class post, or <code>null</code> if a matching class post could not be found
	 */
	public ClassPost fetchByUUID_G(
		String uuid, long groupId, boolean useFinderCache);

	/**
	 * Removes the class post where uuid = &#63; and groupId = &#63; from the database.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @return the class post that was removed
	 */
	public ClassPost removeByUUID_G(String uuid, long groupId)
		throws NoSuchClassPostException;

	/**
	 * Returns the number of class posts where uuid = &#63; and groupId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @return the number of matching class posts
	 */
	public int countByUUID_G(String uuid, long groupId);

	/**
	 * Returns all the class posts where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @return the matching class posts
	 */
	public java.util.List<ClassPost> findByUuid_C(String uuid, long companyId);

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
	public java.util.List<ClassPost> findByUuid_C(
		String uuid, long companyId, int start, int end);

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
	public java.util.List<ClassPost> findByUuid_C(
		String uuid, long companyId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<ClassPost>
			orderByComparator);

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
	public java.util.List<ClassPost> findByUuid_C(
		String uuid, long companyId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<ClassPost>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first class post in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching class post
	 * @throws NoSuchClassPostException if a matching class post could not be found
	 */
	public ClassPost findByUuid_C_First(
			String uuid, long companyId,
			com.liferay.portal.kernel.util.OrderByComparator<ClassPost>
				orderByComparator)
		throws NoSuchClassPostException;

	/**
	 * Returns the first class post in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching class post, or <code>null</code> if a matching class post could not be found
	 */
	public ClassPost fetchByUuid_C_First(
		String uuid, long companyId,
		com.liferay.portal.kernel.util.OrderByComparator<ClassPost>
			orderByComparator);

	/**
	 * Returns the last class post in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching class post
	 * @throws NoSuchClassPostException if a matching class post could not be found
	 */
	public ClassPost findByUuid_C_Last(
			String uuid, long companyId,
			com.liferay.portal.kernel.util.OrderByComparator<ClassPost>
				orderByComparator)
		throws NoSuchClassPostException;

	/**
	 * Returns the last class post in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching class post, or <code>null</code> if a matching class post could not be found
	 */
	public ClassPost fetchByUuid_C_Last(
		String uuid, long companyId,
		com.liferay.portal.kernel.util.OrderByComparator<ClassPost>
			orderByComparator);

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
	public ClassPost[] findByUuid_C_PrevAndNext(
			long classPostId, String uuid, long companyId,
			com.liferay.portal.kernel.util.OrderByComparator<ClassPost>
				orderByComparator)
		throws NoSuchClassPostException;

	/**
	 * Removes all the class posts where uuid = &#63; and companyId = &#63; from the database.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 */
	public void removeByUuid_C(String uuid, long companyId);

	/**
	 * Returns the number of class posts where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @return the number of matching class posts
	 */
	public int countByUuid_C(String uuid, long companyId);

	/**
	 * Returns all the class posts where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @return the matching class posts
	 */
	public java.util.List<ClassPost> findByGroupId(long groupId);

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
	public java.util.List<ClassPost> findByGroupId(
		long groupId, int start, int end);

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
	public java.util.List<ClassPost> findByGroupId(
		long groupId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<ClassPost>
			orderByComparator);

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
	public java.util.List<ClassPost> findByGroupId(
		long groupId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<ClassPost>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first class post in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching class post
	 * @throws NoSuchClassPostException if a matching class post could not be found
	 */
	public ClassPost findByGroupId_First(
			long groupId,
			com.liferay.portal.kernel.util.OrderByComparator<ClassPost>
				orderByComparator)
		throws NoSuchClassPostException;

	/**
	 * Returns the first class post in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching class post, or <code>null</code> if a matching class post could not be found
	 */
	public ClassPost fetchByGroupId_First(
		long groupId,
		com.liferay.portal.kernel.util.OrderByComparator<ClassPost>
			orderByComparator);

	/**
	 * Returns the last class post in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching class post
	 * @throws NoSuchClassPostException if a matching class post could not be found
	 */
	public ClassPost findByGroupId_Last(
			long groupId,
			com.liferay.portal.kernel.util.OrderByComparator<ClassPost>
				orderByComparator)
		throws NoSuchClassPostException;

	/**
	 * Returns the last class post in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching class post, or <code>null</code> if a matching class post could not be found
	 */
	public ClassPost fetchByGroupId_Last(
		long groupId,
		com.liferay.portal.kernel.util.OrderByComparator<ClassPost>
			orderByComparator);

	/**
	 * Returns the class posts before and after the current class post in the ordered set where groupId = &#63;.
	 *
	 * @param classPostId the primary key of the current class post
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next class post
	 * @throws NoSuchClassPostException if a class post with the primary key could not be found
	 */
	public ClassPost[] findByGroupId_PrevAndNext(
			long classPostId, long groupId,
			com.liferay.portal.kernel.util.OrderByComparator<ClassPost>
				orderByComparator)
		throws NoSuchClassPostException;

	/**
	 * Returns all the class posts that the user has permission to view where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @return the matching class posts that the user has permission to view
	 */
	public java.util.List<ClassPost> filterFindByGroupId(long groupId);

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
	public java.util.List<ClassPost> filterFindByGroupId(
		long groupId, int start, int end);

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
	public java.util.List<ClassPost> filterFindByGroupId(
		long groupId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<ClassPost>
			orderByComparator);

	/**
	 * Returns the class posts before and after the current class post in the ordered set of class posts that the user has permission to view where groupId = &#63;.
	 *
	 * @param classPostId the primary key of the current class post
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next class post
	 * @throws NoSuchClassPostException if a class post with the primary key could not be found
	 */
	public ClassPost[] filterFindByGroupId_PrevAndNext(
			long classPostId, long groupId,
			com.liferay.portal.kernel.util.OrderByComparator<ClassPost>
				orderByComparator)
		throws NoSuchClassPostException;

	/**
	 * Removes all the class posts where groupId = &#63; from the database.
	 *
	 * @param groupId the group ID
	 */
	public void removeByGroupId(long groupId);

	/**
	 * Returns the number of class posts where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @return the number of matching class posts
	 */
	public int countByGroupId(long groupId);

	/**
	 * Returns the number of class posts that the user has permission to view where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @return the number of matching class posts that the user has permission to view
	 */
	public int filterCountByGroupId(long groupId);

	/**
	 * Returns all the class posts where groupId = &#63; and status = &#63;.
	 *
	 * @param groupId the group ID
	 * @param status the status
	 * @return the matching class posts
	 */
	public java.util.List<ClassPost> findByG_S(long groupId, int status);

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
	public java.util.List<ClassPost> findByG_S(
		long groupId, int status, int start, int end);

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
	public java.util.List<ClassPost> findByG_S(
		long groupId, int status, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<ClassPost>
			orderByComparator);

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
	public java.util.List<ClassPost> findByG_S(
		long groupId, int status, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<ClassPost>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first class post in the ordered set where groupId = &#63; and status = &#63;.
	 *
	 * @param groupId the group ID
	 * @param status the status
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching class post
	 * @throws NoSuchClassPostException if a matching class post could not be found
	 */
	public ClassPost findByG_S_First(
			long groupId, int status,
			com.liferay.portal.kernel.util.OrderByComparator<ClassPost>
				orderByComparator)
		throws NoSuchClassPostException;

	/**
	 * Returns the first class post in the ordered set where groupId = &#63; and status = &#63;.
	 *
	 * @param groupId the group ID
	 * @param status the status
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching class post, or <code>null</code> if a matching class post could not be found
	 */
	public ClassPost fetchByG_S_First(
		long groupId, int status,
		com.liferay.portal.kernel.util.OrderByComparator<ClassPost>
			orderByComparator);

	/**
	 * Returns the last class post in the ordered set where groupId = &#63; and status = &#63;.
	 *
	 * @param groupId the group ID
	 * @param status the status
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching class post
	 * @throws NoSuchClassPostException if a matching class post could not be found
	 */
	public ClassPost findByG_S_Last(
			long groupId, int status,
			com.liferay.portal.kernel.util.OrderByComparator<ClassPost>
				orderByComparator)
		throws NoSuchClassPostException;

	/**
	 * Returns the last class post in the ordered set where groupId = &#63; and status = &#63;.
	 *
	 * @param groupId the group ID
	 * @param status the status
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching class post, or <code>null</code> if a matching class post could not be found
	 */
	public ClassPost fetchByG_S_Last(
		long groupId, int status,
		com.liferay.portal.kernel.util.OrderByComparator<ClassPost>
			orderByComparator);

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
	public ClassPost[] findByG_S_PrevAndNext(
			long classPostId, long groupId, int status,
			com.liferay.portal.kernel.util.OrderByComparator<ClassPost>
				orderByComparator)
		throws NoSuchClassPostException;

	/**
	 * Returns all the class posts that the user has permission to view where groupId = &#63; and status = &#63;.
	 *
	 * @param groupId the group ID
	 * @param status the status
	 * @return the matching class posts that the user has permission to view
	 */
	public java.util.List<ClassPost> filterFindByG_S(long groupId, int status);

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
	public java.util.List<ClassPost> filterFindByG_S(
		long groupId, int status, int start, int end);

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
	public java.util.List<ClassPost> filterFindByG_S(
		long groupId, int status, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<ClassPost>
			orderByComparator);

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
	public ClassPost[] filterFindByG_S_PrevAndNext(
			long classPostId, long groupId, int status,
			com.liferay.portal.kernel.util.OrderByComparator<ClassPost>
				orderByComparator)
		throws NoSuchClassPostException;

	/**
	 * Removes all the class posts where groupId = &#63; and status = &#63; from the database.
	 *
	 * @param groupId the group ID
	 * @param status the status
	 */
	public void removeByG_S(long groupId, int status);

	/**
	 * Returns the number of class posts where groupId = &#63; and status = &#63;.
	 *
	 * @param groupId the group ID
	 * @param status the status
	 * @return the number of matching class posts
	 */
	public int countByG_S(long groupId, int status);

	/**
	 * Returns the number of class posts that the user has permission to view where groupId = &#63; and status = &#63;.
	 *
	 * @param groupId the group ID
	 * @param status the status
	 * @return the number of matching class posts that the user has permission to view
	 */
	public int filterCountByG_S(long groupId, int status);

	/**
	 * Returns all the class posts where groupId = &#63; and status = &#63; and displayDate &le; &#63;.
	 *
	 * @param groupId the group ID
	 * @param status the status
	 * @param displayDate the display date
	 * @return the matching class posts
	 */
	public java.util.List<ClassPost> findByG_S_LtD(
		long groupId, int status, Date displayDate);

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
	public java.util.List<ClassPost> findByG_S_LtD(
		long groupId, int status, Date displayDate, int start, int end);

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
	public java.util.List<ClassPost> findByG_S_LtD(
		long groupId, int status, Date displayDate, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<ClassPost>
			orderByComparator);

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
	public java.util.List<ClassPost> findByG_S_LtD(
		long groupId, int status, Date displayDate, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<ClassPost>
			orderByComparator,
		boolean useFinderCache);

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
	public ClassPost findByG_S_LtD_First(
			long groupId, int status, Date displayDate,
			com.liferay.portal.kernel.util.OrderByComparator<ClassPost>
				orderByComparator)
		throws NoSuchClassPostException;

	/**
	 * Returns the first class post in the ordered set where groupId = &#63; and status = &#63; and displayDate &le; &#63;.
	 *
	 * @param groupId the group ID
	 * @param status the status
	 * @param displayDate the display date
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching class post, or <code>null</code> if a matching class post could not be found
	 */
	public ClassPost fetchByG_S_LtD_First(
		long groupId, int status, Date displayDate,
		com.liferay.portal.kernel.util.OrderByComparator<ClassPost>
			orderByComparator);

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
	public ClassPost findByG_S_LtD_Last(
			long groupId, int status, Date displayDate,
			com.liferay.portal.kernel.util.OrderByComparator<ClassPost>
				orderByComparator)
		throws NoSuchClassPostException;

	/**
	 * Returns the last class post in the ordered set where groupId = &#63; and status = &#63; and displayDate &le; &#63;.
	 *
	 * @param groupId the group ID
	 * @param status the status
	 * @param displayDate the display date
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching class post, or <code>null</code> if a matching class post could not be found
	 */
	public ClassPost fetchByG_S_LtD_Last(
		long groupId, int status, Date displayDate,
		com.liferay.portal.kernel.util.OrderByComparator<ClassPost>
			orderByComparator);

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
	public ClassPost[] findByG_S_LtD_PrevAndNext(
			long classPostId, long groupId, int status, Date displayDate,
			com.liferay.portal.kernel.util.OrderByComparator<ClassPost>
				orderByComparator)
		throws NoSuchClassPostException;

	/**
	 * Returns all the class posts that the user has permission to view where groupId = &#63; and status = &#63; and displayDate &le; &#63;.
	 *
	 * @param groupId the group ID
	 * @param status the status
	 * @param displayDate the display date
	 * @return the matching class posts that the user has permission to view
	 */
	public java.util.List<ClassPost> filterFindByG_S_LtD(
		long groupId, int status, Date displayDate);

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
	public java.util.List<ClassPost> filterFindByG_S_LtD(
		long groupId, int status, Date displayDate, int start, int end);

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
	public java.util.List<ClassPost> filterFindByG_S_LtD(
		long groupId, int status, Date displayDate, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<ClassPost>
			orderByComparator);

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
	public ClassPost[] filterFindByG_S_LtD_PrevAndNext(
			long classPostId, long groupId, int status, Date displayDate,
			com.liferay.portal.kernel.util.OrderByComparator<ClassPost>
				orderByComparator)
		throws NoSuchClassPostException;

	/**
	 * Removes all the class posts where groupId = &#63; and status = &#63; and displayDate &le; &#63; from the database.
	 *
	 * @param groupId the group ID
	 * @param status the status
	 * @param displayDate the display date
	 */
	public void removeByG_S_LtD(long groupId, int status, Date displayDate);

	/**
	 * Returns the number of class posts where groupId = &#63; and status = &#63; and displayDate &le; &#63;.
	 *
	 * @param groupId the group ID
	 * @param status the status
	 * @param displayDate the display date
	 * @return the number of matching class posts
	 */
	public int countByG_S_LtD(long groupId, int status, Date displayDate);

	/**
	 * Returns the number of class posts that the user has permission to view where groupId = &#63; and status = &#63; and displayDate &le; &#63;.
	 *
	 * @param groupId the group ID
	 * @param status the status
	 * @param displayDate the display date
	 * @return the number of matching class posts that the user has permission to view
	 */
	public int filterCountByG_S_LtD(long groupId, int status, Date displayDate);

	/**
	 * Returns all the class posts where groupId = &#63; and userId = &#63; and status = &#63;.
	 *
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @param status the status
	 * @return the matching class posts
	 */
	public java.util.List<ClassPost> findByG_U_S(
		long groupId, long userId, int status);

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
	public java.util.List<ClassPost> findByG_U_S(
		long groupId, long userId, int status, int start, int end);

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
	public java.util.List<ClassPost> findByG_U_S(
		long groupId, long userId, int status, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<ClassPost>
			orderByComparator);

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
	public java.util.List<ClassPost> findByG_U_S(
		long groupId, long userId, int status, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<ClassPost>
			orderByComparator,
		boolean useFinderCache);

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
	public ClassPost findByG_U_S_First(
			long groupId, long userId, int status,
			com.liferay.portal.kernel.util.OrderByComparator<ClassPost>
				orderByComparator)
		throws NoSuchClassPostException;

	/**
	 * Returns the first class post in the ordered set where groupId = &#63; and userId = &#63; and status = &#63;.
	 *
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @param status the status
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching class post, or <code>null</code> if a matching class post could not be found
	 */
	public ClassPost fetchByG_U_S_First(
		long groupId, long userId, int status,
		com.liferay.portal.kernel.util.OrderByComparator<ClassPost>
			orderByComparator);

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
	public ClassPost findByG_U_S_Last(
			long groupId, long userId, int status,
			com.liferay.portal.kernel.util.OrderByComparator<ClassPost>
				orderByComparator)
		throws NoSuchClassPostException;

	/**
	 * Returns the last class post in the ordered set where groupId = &#63; and userId = &#63; and status = &#63;.
	 *
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @param status the status
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching class post, or <code>null</code> if a matching class post could not be found
	 */
	public ClassPost fetchByG_U_S_Last(
		long groupId, long userId, int status,
		com.liferay.portal.kernel.util.OrderByComparator<ClassPost>
			orderByComparator);

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
	public ClassPost[] findByG_U_S_PrevAndNext(
			long classPostId, long groupId, long userId, int status,
			com.liferay.portal.kernel.util.OrderByComparator<ClassPost>
				orderByComparator)
		throws NoSuchClassPostException;

	/**
	 * Returns all the class posts that the user has permission to view where groupId = &#63; and userId = &#63; and status = &#63;.
	 *
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @param status the status
	 * @return the matching class posts that the user has permission to view
	 */
	public java.util.List<ClassPost> filterFindByG_U_S(
		long groupId, long userId, int status);

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
	public java.util.List<ClassPost> filterFindByG_U_S(
		long groupId, long userId, int status, int start, int end);

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
	public java.util.List<ClassPost> filterFindByG_U_S(
		long groupId, long userId, int status, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<ClassPost>
			orderByComparator);

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
	public ClassPost[] filterFindByG_U_S_PrevAndNext(
			long classPostId, long groupId, long userId, int status,
			com.liferay.portal.kernel.util.OrderByComparator<ClassPost>
				orderByComparator)
		throws NoSuchClassPostException;

	/**
	 * Returns all the class posts that the user has permission to view where groupId = &#63; and userId = &#63; and status = any &#63;.
	 *
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @param statuses the statuses
	 * @return the matching class posts that the user has permission to view
	 */
	public java.util.List<ClassPost> filterFindByG_U_S(
		long groupId, long userId, int[] statuses);

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
	public java.util.List<ClassPost> filterFindByG_U_S(
		long groupId, long userId, int[] statuses, int start, int end);

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
	public java.util.List<ClassPost> filterFindByG_U_S(
		long groupId, long userId, int[] statuses, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<ClassPost>
			orderByComparator);

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
	public java.util.List<ClassPost> findByG_U_S(
		long groupId, long userId, int[] statuses);

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
	public java.util.List<ClassPost> findByG_U_S(
		long groupId, long userId, int[] statuses, int start, int end);

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
	public java.util.List<ClassPost> findByG_U_S(
		long groupId, long userId, int[] statuses, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<ClassPost>
			orderByComparator);

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
	public java.util.List<ClassPost> findByG_U_S(
		long groupId, long userId, int[] statuses, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<ClassPost>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Removes all the class posts where groupId = &#63; and userId = &#63; and status = &#63; from the database.
	 *
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @param status the status
	 */
	public void removeByG_U_S(long groupId, long userId, int status);

	/**
	 * Returns the number of class posts where groupId = &#63; and userId = &#63; and status = &#63;.
	 *
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @param status the status
	 * @return the number of matching class posts
	 */
	public int countByG_U_S(long groupId, long userId, int status);

	/**
	 * Returns the number of class posts where groupId = &#63; and userId = &#63; and status = any &#63;.
	 *
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @param statuses the statuses
	 * @return the number of matching class posts
	 */
	public int countByG_U_S(long groupId, long userId, int[] statuses);

	/**
	 * Returns the number of class posts that the user has permission to view where groupId = &#63; and userId = &#63; and status = &#63;.
	 *
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @param status the status
	 * @return the number of matching class posts that the user has permission to view
	 */
	public int filterCountByG_U_S(long groupId, long userId, int status);

	/**
	 * Returns the number of class posts that the user has permission to view where groupId = &#63; and userId = &#63; and status = any &#63;.
	 *
	 * @param groupId the group ID
	 * @param userId the user ID
	 * @param statuses the statuses
	 * @return the number of matching class posts that the user has permission to view
	 */
	public int filterCountByG_U_S(long groupId, long userId, int[] statuses);

	/**
	 * Returns all the class posts where status = &#63; and displayDate &le; &#63;.
	 *
	 * @param status the status
	 * @param displayDate the display date
	 * @return the matching class posts
	 */
	public java.util.List<ClassPost> findByS_LtD(int status, Date displayDate);

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
	public java.util.List<ClassPost> findByS_LtD(
		int status, Date displayDate, int start, int end);

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
	public java.util.List<ClassPost> findByS_LtD(
		int status, Date displayDate, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<ClassPost>
			orderByComparator);

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
	public java.util.List<ClassPost> findByS_LtD(
		int status, Date displayDate, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<ClassPost>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first class post in the ordered set where status = &#63; and displayDate &le; &#63;.
	 *
	 * @param status the status
	 * @param displayDate the display date
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching class post
	 * @throws NoSuchClassPostException if a matching class post could not be found
	 */
	public ClassPost findByS_LtD_First(
			int status, Date displayDate,
			com.liferay.portal.kernel.util.OrderByComparator<ClassPost>
				orderByComparator)
		throws NoSuchClassPostException;

	/**
	 * Returns the first class post in the ordered set where status = &#63; and displayDate &le; &#63;.
	 *
	 * @param status the status
	 * @param displayDate the display date
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching class post, or <code>null</code> if a matching class post could not be found
	 */
	public ClassPost fetchByS_LtD_First(
		int status, Date displayDate,
		com.liferay.portal.kernel.util.OrderByComparator<ClassPost>
			orderByComparator);

	/**
	 * Returns the last class post in the ordered set where status = &#63; and displayDate &le; &#63;.
	 *
	 * @param status the status
	 * @param displayDate the display date
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching class post
	 * @throws NoSuchClassPostException if a matching class post could not be found
	 */
	public ClassPost findByS_LtD_Last(
			int status, Date displayDate,
			com.liferay.portal.kernel.util.OrderByComparator<ClassPost>
				orderByComparator)
		throws NoSuchClassPostException;

	/**
	 * Returns the last class post in the ordered set where status = &#63; and displayDate &le; &#63;.
	 *
	 * @param status the status
	 * @param displayDate the display date
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching class post, or <code>null</code> if a matching class post could not be found
	 */
	public ClassPost fetchByS_LtD_Last(
		int status, Date displayDate,
		com.liferay.portal.kernel.util.OrderByComparator<ClassPost>
			orderByComparator);

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
	public ClassPost[] findByS_LtD_PrevAndNext(
			long classPostId, int status, Date displayDate,
			com.liferay.portal.kernel.util.OrderByComparator<ClassPost>
				orderByComparator)
		throws NoSuchClassPostException;

	/**
	 * Removes all the class posts where status = &#63; and displayDate &le; &#63; from the database.
	 *
	 * @param status the status
	 * @param displayDate the display date
	 */
	public void removeByS_LtD(int status, Date displayDate);

	/**
	 * Returns the number of class posts where status = &#63; and displayDate &le; &#63;.
	 *
	 * @param status the status
	 * @param displayDate the display date
	 * @return the number of matching class posts
	 */
	public int countByS_LtD(int status, Date displayDate);

	/**
	 * Caches the class post in the entity cache if it is enabled.
	 *
	 * @param classPost the class post
	 */
	public void cacheResult(ClassPost classPost);

	/**
	 * Caches the class posts in the entity cache if it is enabled.
	 *
	 * @param classPosts the class posts
	 */
	public void cacheResult(java.util.List<ClassPost> classPosts);

	/**
	 * Creates a new class post with the primary key. Does not add the class post to the database.
	 *
	 * @param classPostId the primary key for the new class post
	 * @return the new class post
	 */
	public ClassPost create(long classPostId);

	/**
	 * Removes the class post with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param classPostId the primary key of the class post
	 * @return the class post that was removed
	 * @throws NoSuchClassPostException if a class post with the primary key could not be found
	 */
	public ClassPost remove(long classPostId) throws NoSuchClassPostException;

	public ClassPost updateImpl(ClassPost classPost);

	/**
	 * Returns the class post with the primary key or throws a <code>NoSuchClassPostException</code> if it could not be found.
	 *
	 * @param classPostId the primary key of the class post
	 * @return the class post
	 * @throws NoSuchClassPostException if a class post with the primary key could not be found
	 */
	public ClassPost findByPrimaryKey(long classPostId)
		throws NoSuchClassPostException;

	/**
	 * Returns the class post with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param classPostId the primary key of the class post
	 * @return the class post, or <code>null</code> if a class post with the primary key could not be found
	 */
	public ClassPost fetchByPrimaryKey(long classPostId);

	/**
	 * Returns all the class posts.
	 *
	 * @return the class posts
	 */
	public java.util.List<ClassPost> findAll();

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
	public java.util.List<ClassPost> findAll(int start, int end);

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
	public java.util.List<ClassPost> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<ClassPost>
			orderByComparator);

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
	public java.util.List<ClassPost> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<ClassPost>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Removes all the class posts from the database.
	 */
	public void removeAll();

	/**
	 * Returns the number of class posts.
	 *
	 * @return the number of class posts
	 */
	public int countAll();

}