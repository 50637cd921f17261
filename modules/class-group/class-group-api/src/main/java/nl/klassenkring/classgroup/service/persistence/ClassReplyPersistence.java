/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.classgroup.service.persistence;

import com.liferay.portal.kernel.service.persistence.BasePersistence;

import nl.klassenkring.classgroup.exception.NoSuchClassReplyException;
import nl.klassenkring.classgroup.model.ClassReply;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The persistence interface for the class reply service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @see ClassReplyUtil
 * @generated
 */
@ProviderType
public interface ClassReplyPersistence extends BasePersistence<ClassReply> {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this interface directly. Always use {@link ClassReplyUtil} to access the class reply persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this interface.
	 */

	/**
	 * Returns all the class replies where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @return the matching class replies
	 */
	public java.util.List<ClassReply> findByUuid(String uuid);

	/**
	 * Returns a range of all the class replies where uuid = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ClassReplyModelImpl</code>.
	 * </p>
	 *
	 * @param uuid the uuid
	 * @param start the lower bound of the range of class replies
	 * @param end the upper bound of the range of class replies (not inclusive)
	 * @return the range of matching class replies
	 */
	public java.util.List<ClassReply> findByUuid(
		String uuid, int start, int end);

	/**
	 * Returns an ordered range of all the class replies where uuid = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ClassReplyModelImpl</code>.
	 * </p>
	 *
	 * @param uuid the uuid
	 * @param start the lower bound of the range of class replies
	 * @param end the upper bound of the range of class replies (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching class replies
	 */
	public java.util.List<ClassReply> findByUuid(
		String uuid, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<ClassReply>
			orderByComparator);

	/**
	 * Returns an ordered range of all the class replies where uuid = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ClassReplyModelImpl</code>.
	 * </p>
	 *
	 * @param uuid the uuid
	 * @param start the lower bound of the range of class replies
	 * @param end the upper bound of the range of class replies (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching class replies
	 */
	public java.util.List<ClassReply> findByUuid(
		String uuid, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<ClassReply>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first class reply in the ordered set where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching class reply
	 * @throws NoSuchClassReplyException if a matching class reply could not be found
	 */
	public ClassReply findByUuid_First(
			String uuid,
			com.liferay.portal.kernel.util.OrderByComparator<ClassReply>
				orderByComparator)
		throws NoSuchClassReplyException;

	/**
	 * Returns the first class reply in the ordered set where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching class reply, or <code>null</code> if a matching class reply could not be found
	 */
	public ClassReply fetchByUuid_First(
		String uuid,
		com.liferay.portal.kernel.util.OrderByComparator<ClassReply>
			orderByComparator);

	/**
	 * Returns the last class reply in the ordered set where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching class reply
	 * @throws NoSuchClassReplyException if a matching class reply could not be found
	 */
	public ClassReply findByUuid_Last(
			String uuid,
			com.liferay.portal.kernel.util.OrderByComparator<ClassReply>
				orderByComparator)
		throws NoSuchClassReplyException;

	/**
	 * Returns the last class reply in the ordered set where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching class reply, or <code>null</code> if a matching class reply could not be found
	 */
	public ClassReply fetchByUuid_Last(
		String uuid,
		com.liferay.portal.kernel.util.OrderByComparator<ClassReply>
			orderByComparator);

	/**
	 * Returns the class replies before and after the current class reply in the ordered set where uuid = &#63;.
	 *
	 * @param classReplyId the primary key of the current class reply
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next class reply
	 * @throws NoSuchClassReplyException if a class reply with the primary key could not be found
	 */
	public ClassReply[] findByUuid_PrevAndNext(
			long classReplyId, String uuid,
			com.liferay.portal.kernel.util.OrderByComparator<ClassReply>
				orderByComparator)
		throws NoSuchClassReplyException;

	/**
	 * Removes all the class replies where uuid = &#63; from the database.
	 *
	 * @param uuid the uuid
	 */
	public void removeByUuid(String uuid);

	/**
	 * Returns the number of class replies where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @return the number of matching class replies
	 */
	public int countByUuid(String uuid);

	/**
	 * Returns the class reply where uuid = &#63; and groupId = &#63; or throws a <code>NoSuchClassReplyException</code> if it could not be found.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @return the matching class reply
	 * @throws NoSuchClassReplyException if a matching class reply could not be found
	 */
	public ClassReply findByUUID_G(String uuid, long groupId)
		throws NoSuchClassReplyException;

	/**
	 * Returns the class reply where uuid = &#63; and groupId = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @return the matching class reply, or <code>null</code> if a matching class reply could not be found
	 */
	public ClassReply fetchByUUID_G(String uuid, long groupId);

	/**
	 * Returns the class reply where uuid = &#63; and groupId = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching class reply, or <code>null</code> if a matching class reply could not be found
	 */
	public ClassReply fetchByUUID_G(
		String uuid, long groupId, boolean useFinderCache);

	/**
	 * Removes the class reply where uuid = &#63; and groupId = &#63; from the database.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @return the class reply that was removed
	 */
	public ClassReply removeByUUID_G(String uuid, long groupId)
		throws NoSuchClassReplyException;

	/**
	 * Returns the number of class replies where uuid = &#63; and groupId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @return the number of matching class replies
	 */
	public int countByUUID_G(String uuid, long groupId);

	/**
	 * Returns all the class replies where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @return the matching class replies
	 */
	public java.util.List<ClassReply> findByUuid_C(String uuid, long companyId);

	/**
	 * Returns a range of all the class replies where uuid = &#63; and companyId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ClassReplyModelImpl</code>.
	 * </p>
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param start the lower bound of the range of class replies
	 * @param end the upper bound of the range of class replies (not inclusive)
	 * @return the range of matching class replies
	 */
	public java.util.List<ClassReply> findByUuid_C(
		String uuid, long companyId, int start, int end);

	/**
	 * Returns an ordered range of all the class replies where uuid = &#63; and companyId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ClassReplyModelImpl</code>.
	 * </p>
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param start the lower bound of the range of class replies
	 * @param end the upper bound of the range of class replies (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching class replies
	 */
	public java.util.List<ClassReply> findByUuid_C(
		String uuid, long companyId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<ClassReply>
			orderByComparator);

	/**
	 * Returns an ordered range of all the class replies where uuid = &#63; and companyId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ClassReplyModelImpl</code>.
	 * </p>
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param start the lower bound of the range of class replies
	 * @param end the upper bound of the range of class replies (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching class replies
	 */
	public java.util.List<ClassReply> findByUuid_C(
		String uuid, long companyId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<ClassReply>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first class reply in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching class reply
	 * @throws NoSuchClassReplyException if a matching class reply could not be found
	 */
	public ClassReply findByUuid_C_First(
			String uuid, long companyId,
			com.liferay.portal.kernel.util.OrderByComparator<ClassReply>
				orderByComparator)
		throws NoSuchClassReplyException;

	/**
	 * Returns the first class reply in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching class reply, or <code>null</code> if a matching class reply could not be found
	 */
	public ClassReply fetchByUuid_C_First(
		String uuid, long companyId,
		com.liferay.portal.kernel.util.OrderByComparator<ClassReply>
			orderByComparator);

	/**
	 * Returns the last class reply in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching class reply
	 * @throws NoSuchClassReplyException if a matching class reply could not be found
	 */
	public ClassReply findByUuid_C_Last(
			String uuid, long companyId,
			com.liferay.portal.kernel.util.OrderByComparator<ClassReply>
				orderByComparator)
		throws NoSuchClassReplyException;

	/**
	 * Returns the last class reply in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching class reply, or <code>null</code> if a matching class reply could not be found
	 */
	public ClassReply fetchByUuid_C_Last(
		String uuid, long companyId,
		com.liferay.portal.kernel.util.OrderByComparator<ClassReply>
			orderByComparator);

	/**
	 * Returns the class replies before and after the current class reply in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param classReplyId the primary key of the current class reply
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next class reply
	 * @throws NoSuchClassReplyException if a class reply with the primary key could not be found
	 */
	public ClassReply[] findByUuid_C_PrevAndNext(
			long classReplyId, String uuid, long companyId,
			com.liferay.portal.kernel.util.OrderByComparator<ClassReply>
				orderByComparator)
		throws NoSuchClassReplyException;

	/**
	 * Removes all the class replies where uuid = &#63; and companyId = &#63; from the database.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 */
	public void removeByUuid_C(String uuid, long companyId);

	/**
	 * Returns the number of class replies where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @return the number of matching class replies
	 */
	public int countByUuid_C(String uuid, long companyId);

	/**
	 * Returns all the class replies where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @return the matching class replies
	 */
	public java.util.List<ClassReply> findByGroupId(long groupId);

	/**
	 * Returns a range of all the class replies where groupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ClassReplyModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param start the lower bound of the range of class replies
	 * @param end the upper bound of the range of class replies (not inclusive)
	 * @return the range of matching class replies
	 */
	public java.util.List<ClassReply> findByGroupId(
		long groupId, int start, int end);

	/**
	 * Returns an ordered range of all the class replies where groupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ClassReplyModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param start the lower bound of the range of class replies
	 * @param end the upper bound of the range of class replies (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching class replies
	 */
	public java.util.List<ClassReply> findByGroupId(
		long groupId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<ClassReply>
			orderByComparator);

	/**
	 * Returns an ordered range of all the class replies where groupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ClassReplyModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param start the lower bound of the range of class replies
	 * @param end the upper bound of the range of class replies (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching class replies
	 */
	public java.util.List<ClassReply> findByGroupId(
		long groupId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<ClassReply>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first class reply in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching class reply
	 * @throws NoSuchClassReplyException if a matching class reply could not be found
	 */
	public ClassReply findByGroupId_First(
			long groupId,
			com.liferay.portal.kernel.util.OrderByComparator<ClassReply>
				orderByComparator)
		throws NoSuchClassReplyException;

	/**
	 * Returns the first class reply in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching class reply, or <code>null</code> if a matching class reply could not be found
	 */
	public ClassReply fetchByGroupId_First(
		long groupId,
		com.liferay.portal.kernel.util.OrderByComparator<ClassReply>
			orderByComparator);

	/**
	 * Returns the last class reply in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching class reply
	 * @throws NoSuchClassReplyException if a matching class reply could not be found
	 */
	public ClassReply findByGroupId_Last(
			long groupId,
			com.liferay.portal.kernel.util.OrderByComparator<ClassReply>
				orderByComparator)
		throws NoSuchClassReplyException;

	/**
	 * Returns the last class reply in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching class reply, or <code>null</code> if a matching class reply could not be found
	 */
	public ClassReply fetchByGroupId_Last(
		long groupId,
		com.liferay.portal.kernel.util.OrderByComparator<ClassReply>
			orderByComparator);

	/**
	 * Returns the class replies before and after the current class reply in the ordered set where groupId = &#63;.
	 *
	 * @param classReplyId the primary key of the current class reply
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next class reply
	 * @throws NoSuchClassReplyException if a class reply with the primary key could not be found
	 */
	public ClassReply[] findByGroupId_PrevAndNext(
			long classReplyId, long groupId,
			com.liferay.portal.kernel.util.OrderByComparator<ClassReply>
				orderByComparator)
		throws NoSuchClassReplyException;

	/**
	 * Returns all the class replies that the user has permission to view where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @return the matching class replies that the user has permission to view
	 */
	public java.util.List<ClassReply> filterFindByGroupId(long groupId);

	/**
	 * Returns a range of all the class replies that the user has permission to view where groupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ClassReplyModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param start the lower bound of the range of class replies
	 * @param end the upper bound of the range of class replies (not inclusive)
	 * @return the range of matching class replies that the user has permission to view
	 */
	public java.util.List<ClassReply> filterFindByGroupId(
		long groupId, int start, int end);

	/**
	 * Returns an ordered range of all the class replies that the user has permissions to view where groupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ClassReplyModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param start the lower bound of the range of class replies
	 * @param end the upper bound of the range of class replies (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching class replies that the user has permission to view
	 */
	public java.util.List<ClassReply> filterFindByGroupId(
		long groupId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<ClassReply>
			orderByComparator);

	/**
	 * Returns the class replies before and after the current class reply in the ordered set of class replies that the user has permission to view where groupId = &#63;.
	 *
	 * @param classReplyId the primary key of the current class reply
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next class reply
	 * @throws NoSuchClassReplyException if a class reply with the primary key could not be found
	 */
	public ClassReply[] filterFindByGroupId_PrevAndNext(
			long classReplyId, long groupId,
			com.liferay.portal.kernel.util.OrderByComparator<ClassReply>
				orderByComparator)
		throws NoSuchClassReplyException;

	/**
	 * Removes all the class replies where groupId = &#63; from the database.
	 *
	 * @param groupId the group ID
	 */
	public void removeByGroupId(long groupId);

	/**
	 * Returns the number of class replies where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @return the number of matching class replies
	 */
	public int countByGroupId(long groupId);

	/**
	 * Returns the number of class replies that the user has permission to view where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @return the number of matching class replies that the user has permission to view
	 */
	public int filterCountByGroupId(long groupId);

	/**
	 * Returns all the class replies where classPostId = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @return the matching class replies
	 */
	public java.util.List<ClassReply> findByClassPostId(long classPostId);

	/**
	 * Returns a range of all the class replies where classPostId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ClassReplyModelImpl</code>.
	 * </p>
	 *
	 * @param classPostId the class post ID
	 * @param start the lower bound of the range of class replies
	 * @param end the upper bound of the range of class replies (not inclusive)
	 * @return the range of matching class replies
	 */
	public java.util.List<ClassReply> findByClassPostId(
		long classPostId, int start, int end);

	/**
	 * Returns an ordered range of all the class replies where classPostId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ClassReplyModelImpl</code>.
	 * </p>
	 *
	 * @param classPostId the class post ID
	 * @param start the lower bound of the range of class replies
	 * @param end the upper bound of the range of class replies (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching class replies
	 */
	public java.util.List<ClassReply> findByClassPostId(
		long classPostId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<ClassReply>
			orderByComparator);

	/**
	 * Returns an ordered range of all the class replies where classPostId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ClassReplyModelImpl</code>.
	 * </p>
	 *
	 * @param classPostId the class post ID
	 * @param start the lower bound of the range of class replies
	 * @param end the upper bound of the range of class replies (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching class replies
	 */
	public java.util.List<ClassReply> findByClassPostId(
		long classPostId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<ClassReply>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first class reply in the ordered set where classPostId = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching class reply
	 * @throws NoSuchClassReplyException if a matching class reply could not be found
	 */
	public ClassReply findByClassPostId_First(
			long classPostId,
			com.liferay.portal.kernel.util.OrderByComparator<ClassReply>
				orderByComparator)
		throws NoSuchClassReplyException;

	/**
	 * Returns the first class reply in the ordered set where classPostId = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching class reply, or <code>null</code> if a matching class reply could not be found
	 */
	public ClassReply fetchByClassPostId_First(
		long classPostId,
		com.liferay.portal.kernel.util.OrderByComparator<ClassReply>
			orderByComparator);

	/**
	 * Returns the last class reply in the ordered set where classPostId = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching class reply
	 * @throws NoSuchClassReplyException if a matching class reply could not be found
	 */
	public ClassReply findByClassPostId_Last(
			long classPostId,
			com.liferay.portal.kernel.util.OrderByComparator<ClassReply>
				orderByComparator)
		throws NoSuchClassReplyException;

	/**
	 * Returns the last class reply in the ordered set where classPostId = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching class reply, or <code>null</code> if a matching class reply could not be found
	 */
	public ClassReply fetchByClassPostId_Last(
		long classPostId,
		com.liferay.portal.kernel.util.OrderByComparator<ClassReply>
			orderByComparator);

	/**
	 * Returns the class replies before and after the current class reply in the ordered set where classPostId = &#63;.
	 *
	 * @param classReplyId the primary key of the current class reply
	 * @param classPostId the class post ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next class reply
	 * @throws NoSuchClassReplyException if a class reply with the primary key could not be found
	 */
	public ClassReply[] findByClassPostId_PrevAndNext(
			long classReplyId, long classPostId,
			com.liferay.portal.kernel.util.OrderByComparator<ClassReply>
				orderByComparator)
		throws NoSuchClassReplyException;

	/**
	 * Removes all the class replies where classPostId = &#63; from the database.
	 *
	 * @param classPostId the class post ID
	 */
	public void removeByClassPostId(long classPostId);

	/**
	 * Returns the number of class replies where classPostId = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @return the number of matching class replies
	 */
	public int countByClassPostId(long classPostId);

	/**
	 * Returns all the class replies where classPostId = &#63; and status = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @param status the status
	 * @return the matching class replies
	 */
	public java.util.List<ClassReply> findByC_S(long classPostId, int status);

	/**
	 * Returns a range of all the class replies where classPostId = &#63; and status = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ClassReplyModelImpl</code>.
	 * </p>
	 *
	 * @param classPostId the class post ID
	 * @param status the status
	 * @param start the lower bound of the range of class replies
	 * @param end the upper bound of the range of class replies (not inclusive)
	 * @return the range of matching class replies
	 */
	public java.util.List<ClassReply> findByC_S(
		long classPostId, int status, int start, int end);

	/**
	 * Returns an ordered range of all the class replies where classPostId = &#63; and status = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ClassReplyModelImpl</code>.
	 * </p>
	 *
	 * @param classPostId the class post ID
	 * @param status the status
	 * @param start the lower bound of the range of class replies
	 * @param end the upper bound of the range of class replies (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching class replies
	 */
	public java.util.List<ClassReply> findByC_S(
		long classPostId, int status, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<ClassReply>
			orderByComparator);

	/**
	 * Returns an ordered range of all the class replies where classPostId = &#63; and status = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ClassReplyModelImpl</code>.
	 * </p>
	 *
	 * @param classPostId the class post ID
	 * @param status the status
	 * @param start the lower bound of the range of class replies
	 * @param end the upper bound of the range of class replies (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching class replies
	 */
	public java.util.List<ClassReply> findByC_S(
		long classPostId, int status, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<ClassReply>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first class reply in the ordered set where classPostId = &#63; and status = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @param status the status
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching class reply
	 * @throws NoSuchClassReplyException if a matching class reply could not be found
	 */
	public ClassReply findByC_S_First(
			long classPostId, int status,
			com.liferay.portal.kernel.util.OrderByComparator<ClassReply>
				orderByComparator)
		throws NoSuchClassReplyException;

	/**
	 * Returns the first class reply in the ordered set where classPostId = &#63; and status = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @param status the status
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching class reply, or <code>null</code> if a matching class reply could not be found
	 */
	public ClassReply fetchByC_S_First(
		long classPostId, int status,
		com.liferay.portal.kernel.util.OrderByComparator<ClassReply>
			orderByComparator);

	/**
	 * Returns the last class reply in the ordered set where classPostId = &#63; and status = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @param status the status
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching class reply
	 * @throws NoSuchClassReplyException if a matching class reply could not be found
	 */
	public ClassReply findByC_S_Last(
			long classPostId, int status,
			com.liferay.portal.kernel.util.OrderByComparator<ClassReply>
				orderByComparator)
		throws NoSuchClassReplyException;

	/**
	 * Returns the last class reply in the ordered set where classPostId = &#63; and status = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @param status the status
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching class reply, or <code>null</code> if a matching class reply could not be found
	 */
	public ClassReply fetchByC_S_Last(
		long classPostId, int status,
		com.liferay.portal.kernel.util.OrderByComparator<ClassReply>
			orderByComparator);

	/**
	 * Returns the class replies before and after the current class reply in the ordered set where classPostId = &#63; and status = &#63;.
	 *
	 * @param classReplyId the primary key of the current class reply
	 * @param classPostId the class post ID
	 * @param status the status
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next class reply
	 * @throws NoSuchClassReplyException if a class reply with the primary key could not be found
	 */
	public ClassReply[] findByC_S_PrevAndNext(
			long classReplyId, long classPostId, int status,
			com.liferay.portal.kernel.util.OrderByComparator<ClassReply>
				orderByComparator)
		throws NoSuchClassReplyException;

	/**
	 * Removes all the class replies where classPostId = &#63; and status = &#63; from the database.
	 *
	 * @param classPostId the class post ID
	 * @param status the status
	 */
	public void removeByC_S(long classPostId, int status);

	/**
	 * Returns the number of class replies where classPostId = &#63; and status = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @param status the status
	 * @return the number of matching class replies
	 */
	public int countByC_S(long classPostId, int status);

	/**
	 * Caches the class reply in the entity cache if it is enabled.
	 *
	 * @param classReply the class reply
	 */
	public void cacheResult(ClassReply classReply);

	/**
	 * Caches the class replies in the entity cache if it is enabled.
	 *
	 * @param classReplies the class replies
	 */
	public void cacheResult(java.util.List<ClassReply> classReplies);

	/**
	 * Creates a new class reply with the primary key. Does not add the class reply to the database.
	 *
	 * @param classReplyId the primary key for the new class reply
	 * @return the new class reply
	 */
	public ClassReply create(long classReplyId);

	/**
	 * Removes the class reply with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param classReplyId the primary key of the class reply
	 * @return the class reply that was removed
	 * @throws NoSuchClassReplyException if a class reply with the primary key could not be found
	 */
	public ClassReply remove(long classReplyId)
		throws NoSuchClassReplyException;

	public ClassReply updateImpl(ClassReply classReply);

	/**
	 * Returns the class reply with the primary key or throws a <code>NoSuchClassReplyException</code> if it could not be found.
	 *
	 * @param classReplyId the primary key of the class reply
	 * @return the class reply
	 * @throws NoSuchClassReplyException if a class reply with the primary key could not be found
	 */
	public ClassReply findByPrimaryKey(long classReplyId)
		throws NoSuchClassReplyException;

	/**
	 * Returns the class reply with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param classReplyId the primary key of the class reply
	 * @return the class reply, or <code>null</code> if a class reply with the primary key could not be found
	 */
	public ClassReply fetchByPrimaryKey(long classReplyId);

	/**
	 * Returns all the class replies.
	 *
	 * @return the class replies
	 */
	public java.util.List<ClassReply> findAll();

	/**
	 * Returns a range of all the class replies.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ClassReplyModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of class replies
	 * @param end the upper bound of the range of class replies (not inclusive)
	 * @return the range of class replies
	 */
	public java.util.List<ClassReply> findAll(int start, int end);

	/**
	 * Returns an ordered range of all the class replies.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ClassReplyModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of class replies
	 * @param end the upper bound of the range of class replies (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of class replies
	 */
	public java.util.List<ClassReply> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<ClassReply>
			orderByComparator);

	/**
	 * Returns an ordered range of all the class replies.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ClassReplyModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of class replies
	 * @param end the upper bound of the range of class replies (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of class replies
	 */
	public java.util.List<ClassReply> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<ClassReply>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Removes all the class replies from the database.
	 */
	public void removeAll();

	/**
	 * Returns the number of class replies.
	 *
	 * @return the number of class replies
	 */
	public int countAll();

}