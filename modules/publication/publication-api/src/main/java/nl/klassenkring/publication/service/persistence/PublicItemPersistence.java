/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.publication.service.persistence;

import com.liferay.portal.kernel.service.persistence.BasePersistence;

import java.util.Date;

import nl.klassenkring.publication.exception.NoSuchPublicItemException;
import nl.klassenkring.publication.model.PublicItem;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The persistence interface for the public item service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @see PublicItemUtil
 * @generated
 */
@ProviderType
public interface PublicItemPersistence extends BasePersistence<PublicItem> {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this interface directly. Always use {@link PublicItemUtil} to access the public item persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this interface.
	 */

	/**
	 * Returns all the public items where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @return the matching public items
	 */
	public java.util.List<PublicItem> findByUuid(String uuid);

	/**
	 * Returns a range of all the public items where uuid = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicItemModelImpl</code>.
	 * </p>
	 *
	 * @param uuid the uuid
	 * @param start the lower bound of the range of public items
	 * @param end the upper bound of the range of public items (not inclusive)
	 * @return the range of matching public items
	 */
	public java.util.List<PublicItem> findByUuid(
		String uuid, int start, int end);

	/**
	 * Returns an ordered range of all the public items where uuid = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicItemModelImpl</code>.
	 * </p>
	 *
	 * @param uuid the uuid
	 * @param start the lower bound of the range of public items
	 * @param end the upper bound of the range of public items (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching public items
	 */
	public java.util.List<PublicItem> findByUuid(
		String uuid, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PublicItem>
			orderByComparator);

	/**
	 * Returns an ordered range of all the public items where uuid = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicItemModelImpl</code>.
	 * </p>
	 *
	 * @param uuid the uuid
	 * @param start the lower bound of the range of public items
	 * @param end the upper bound of the range of public items (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching public items
	 */
	public java.util.List<PublicItem> findByUuid(
		String uuid, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PublicItem>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first public item in the ordered set where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching public item
	 * @throws NoSuchPublicItemException if a matching public item could not be found
	 */
	public PublicItem findByUuid_First(
			String uuid,
			com.liferay.portal.kernel.util.OrderByComparator<PublicItem>
				orderByComparator)
		throws NoSuchPublicItemException;

	/**
	 * Returns the first public item in the ordered set where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching public item, or <code>null</code> if a matching public item could not be found
	 */
	public PublicItem fetchByUuid_First(
		String uuid,
		com.liferay.portal.kernel.util.OrderByComparator<PublicItem>
			orderByComparator);

	/**
	 * Returns the last public item in the ordered set where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching public item
	 * @throws NoSuchPublicItemException if a matching public item could not be found
	 */
	public PublicItem findByUuid_Last(
			String uuid,
			com.liferay.portal.kernel.util.OrderByComparator<PublicItem>
				orderByComparator)
		throws NoSuchPublicItemException;

	/**
	 * Returns the last public item in the ordered set where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching public item, or <code>null</code> if a matching public item could not be found
	 */
	public PublicItem fetchByUuid_Last(
		String uuid,
		com.liferay.portal.kernel.util.OrderByComparator<PublicItem>
			orderByComparator);

	/**
	 * Returns the public items before and after the current public item in the ordered set where uuid = &#63;.
	 *
	 * @param publicItemId the primary key of the current public item
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next public item
	 * @throws NoSuchPublicItemException if a public item with the primary key could not be found
	 */
	public PublicItem[] findByUuid_PrevAndNext(
			long publicItemId, String uuid,
			com.liferay.portal.kernel.util.OrderByComparator<PublicItem>
				orderByComparator)
		throws NoSuchPublicItemException;

	/**
	 * Removes all the public items where uuid = &#63; from the database.
	 *
	 * @param uuid the uuid
	 */
	public void removeByUuid(String uuid);

	/**
	 * Returns the number of public items where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @return the number of matching public items
	 */
	public int countByUuid(String uuid);

	/**
	 * Returns the public item where uuid = &#63; and groupId = &#63; or throws a <code>NoSuchPublicItemException</code> if it could not be found.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @return the matching public item
	 * @throws NoSuchPublicItemException if a matching public item could not be found
	 */
	public PublicItem findByUUID_G(String uuid, long groupId)
		throws NoSuchPublicItemException;

	/**
	 * Returns the public item where uuid = &#63; and groupId = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @return the matching public item, or <code>null</code> if a matching public item could not be found
	 */
	public PublicItem fetchByUUID_G(String uuid, long groupId);

	/**
	 * Returns the public item where uuid = &#63; and groupId = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching public item, or <code>null</code> if a matching public item could not be found
	 */
	public PublicItem fetchByUUID_G(
		String uuid, long groupId, boolean useFinderCache);

	/**
	 * Removes the public item where uuid = &#63; and groupId = &#63; from the database.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @return the public item that was removed
	 */
	public PublicItem removeByUUID_G(String uuid, long groupId)
		throws NoSuchPublicItemException;

	/**
	 * Returns the number of public items where uuid = &#63; and groupId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @return the number of matching public items
	 */
	public int countByUUID_G(String uuid, long groupId);

	/**
	 * Returns all the public items where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @return the matching public items
	 */
	public java.util.List<PublicItem> findByUuid_C(String uuid, long companyId);

	/**
	 * Returns a range of all the public items where uuid = &#63; and companyId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicItemModelImpl</code>.
	 * </p>
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param start the lower bound of the range of public items
	 * @param end the upper bound of the range of public items (not inclusive)
	 * @return the range of matching public items
	 */
	public java.util.List<PublicItem> findByUuid_C(
		String uuid, long companyId, int start, int end);

	/**
	 * Returns an ordered range of all the public items where uuid = &#63; and companyId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicItemModelImpl</code>.
	 * </p>
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param start the lower bound of the range of public items
	 * @param end the upper bound of the range of public items (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching public items
	 */
	public java.util.List<PublicItem> findByUuid_C(
		String uuid, long companyId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PublicItem>
			orderByComparator);

	/**
	 * Returns an ordered range of all the public items where uuid = &#63; and companyId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicItemModelImpl</code>.
	 * </p>
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param start the lower bound of the range of public items
	 * @param end the upper bound of the range of public items (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching public items
	 */
	public java.util.List<PublicItem> findByUuid_C(
		String uuid, long companyId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PublicItem>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first public item in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching public item
	 * @throws NoSuchPublicItemException if a matching public item could not be found
	 */
	public PublicItem findByUuid_C_First(
			String uuid, long companyId,
			com.liferay.portal.kernel.util.OrderByComparator<PublicItem>
				orderByComparator)
		throws NoSuchPublicItemException;

	/**
	 * Returns the first public item in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching public item, or <code>null</code> if a matching public item could not be found
	 */
	public PublicItem fetchByUuid_C_First(
		String uuid, long companyId,
		com.liferay.portal.kernel.util.OrderByComparator<PublicItem>
			orderByComparator);

	/**
	 * Returns the last public item in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching public item
	 * @throws NoSuchPublicItemException if a matching public item could not be found
	 */
	public PublicItem findByUuid_C_Last(
			String uuid, long companyId,
			com.liferay.portal.kernel.util.OrderByComparator<PublicItem>
				orderByComparator)
		throws NoSuchPublicItemException;

	/**
	 * Returns the last public item in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching public item, or <code>null</code> if a matching public item could not be found
	 */
	public PublicItem fetchByUuid_C_Last(
		String uuid, long companyId,
		com.liferay.portal.kernel.util.OrderByComparator<PublicItem>
			orderByComparator);

	/**
	 * Returns the public items before and after the current public item in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param publicItemId the primary key of the current public item
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next public item
	 * @throws NoSuchPublicItemException if a public item with the primary key could not be found
	 */
	public PublicItem[] findByUuid_C_PrevAndNext(
			long publicItemId, String uuid, long companyId,
			com.liferay.portal.kernel.util.OrderByComparator<PublicItem>
				orderByComparator)
		throws NoSuchPublicItemException;

	/**
	 * Removes all the public items where uuid = &#63; and companyId = &#63; from the database.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 */
	public void removeByUuid_C(String uuid, long companyId);

	/**
	 * Returns the number of public items where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @return the number of matching public items
	 */
	public int countByUuid_C(String uuid, long companyId);

	/**
	 * Returns all the public items where classGroupId = &#63;.
	 *
	 * @param classGroupId the class group ID
	 * @return the matching public items
	 */
	public java.util.List<PublicItem> findByClassGroupId(long classGroupId);

	/**
	 * Returns a range of all the public items where classGroupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicItemModelImpl</code>.
	 * </p>
	 *
	 * @param classGroupId the class group ID
	 * @param start the lower bound of the range of public items
	 * @param end the upper bound of the range of public items (not inclusive)
	 * @return the range of matching public items
	 */
	public java.util.List<PublicItem> findByClassGroupId(
		long classGroupId, int start, int end);

	/**
	 * Returns an ordered range of all the public items where classGroupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicItemModelImpl</code>.
	 * </p>
	 *
	 * @param classGroupId the class group ID
	 * @param start the lower bound of the range of public items
	 * @param end the upper bound of the range of public items (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching public items
	 */
	public java.util.List<PublicItem> findByClassGroupId(
		long classGroupId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PublicItem>
			orderByComparator);

	/**
	 * Returns an ordered range of all the public items where classGroupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicItemModelImpl</code>.
	 * </p>
	 *
	 * @param classGroupId the class group ID
	 * @param start the lower bound of the range of public items
	 * @param end the upper bound of the range of public items (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching public items
	 */
	public java.util.List<PublicItem> findByClassGroupId(
		long classGroupId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PublicItem>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first public item in the ordered set where classGroupId = &#63;.
	 *
	 * @param classGroupId the class group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching public item
	 * @throws NoSuchPublicItemException if a matching public item could not be found
	 */
	public PublicItem findByClassGroupId_First(
			long classGroupId,
			com.liferay.portal.kernel.util.OrderByComparator<PublicItem>
				orderByComparator)
		throws NoSuchPublicItemException;

	/**
	 * Returns the first public item in the ordered set where classGroupId = &#63;.
	 *
	 * @param classGroupId the class group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching public item, or <code>null</code> if a matching public item could not be found
	 */
	public PublicItem fetchByClassGroupId_First(
		long classGroupId,
		com.liferay.portal.kernel.util.OrderByComparator<PublicItem>
			orderByComparator);

	/**
	 * Returns the last public item in the ordered set where classGroupId = &#63;.
	 *
	 * @param classGroupId the class group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching public item
	 * @throws NoSuchPublicItemException if a matching public item could not be found
	 */
	public PublicItem findByClassGroupId_Last(
			long classGroupId,
			com.liferay.portal.kernel.util.OrderByComparator<PublicItem>
				orderByComparator)
		throws NoSuchPublicItemException;

	/**
	 * Returns the last public item in the ordered set where classGroupId = &#63;.
	 *
	 * @param classGroupId the class group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching public item, or <code>null</code> if a matching public item could not be found
	 */
	public PublicItem fetchByClassGroupId_Last(
		long classGroupId,
		com.liferay.portal.kernel.util.OrderByComparator<PublicItem>
			orderByComparator);

	/**
	 * Returns the public items before and after the current public item in the ordered set where classGroupId = &#63;.
	 *
	 * @param publicItemId the primary key of the current public item
	 * @param classGroupId the class group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next public item
	 * @throws NoSuchPublicItemException if a public item with the primary key could not be found
	 */
	public PublicItem[] findByClassGroupId_PrevAndNext(
			long publicItemId, long classGroupId,
			com.liferay.portal.kernel.util.OrderByComparator<PublicItem>
				orderByComparator)
		throws NoSuchPublicItemException;

	/**
	 * Removes all the public items where classGroupId = &#63; from the database.
	 *
	 * @param classGroupId the class group ID
	 */
	public void removeByClassGroupId(long classGroupId);

	/**
	 * Returns the number of public items where classGroupId = &#63;.
	 *
	 * @param classGroupId the class group ID
	 * @return the number of matching public items
	 */
	public int countByClassGroupId(long classGroupId);

	/**
	 * Returns all the public items where groupId = &#63; and takenDown = &#63; and displayFrom &le; &#63; and publicItemId &lt; &#63;.
	 *
	 * @param groupId the group ID
	 * @param takenDown the taken down
	 * @param displayFrom the display from
	 * @param publicItemId the public item ID
	 * @return the matching public items
	 */
	public java.util.List<PublicItem> findByG_T_LtD_LtI(
		long groupId, boolean takenDown, Date displayFrom, long publicItemId);

	/**
	 * Returns a range of all the public items where groupId = &#63; and takenDown = &#63; and displayFrom &le; &#63; and publicItemId &lt; &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicItemModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param takenDown the taken down
	 * @param displayFrom the display from
	 * @param publicItemId the public item ID
	 * @param start the lower bound of the range of public items
	 * @param end the upper bound of the range of public items (not inclusive)
	 * @return the range of matching public items
	 */
	public java.util.List<PublicItem> findByG_T_LtD_LtI(
		long groupId, boolean takenDown, Date displayFrom, long publicItemId,
		int start, int end);

	/**
	 * Returns an ordered range of all the public items where groupId = &#63; and takenDown = &#63; and displayFrom &le; &#63; and publicItemId &lt; &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicItemModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param takenDown the taken down
	 * @param displayFrom the display from
	 * @param publicItemId the public item ID
	 * @param start the lower bound of the range of public items
	 * @param end the upper bound of the range of public items (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching public items
	 */
	public java.util.List<PublicItem> findByG_T_LtD_LtI(
		long groupId, boolean takenDown, Date displayFrom, long publicItemId,
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PublicItem>
			orderByComparator);

	/**
	 * Returns an ordered range of all the public items where groupId = &#63; and takenDown = &#63; and displayFrom &le; &#63; and publicItemId &lt; &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicItemModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param takenDown the taken down
	 * @param displayFrom the display from
	 * @param publicItemId the public item ID
	 * @param start the lower bound of the range of public items
	 * @param end the upper bound of the range of public items (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching public items
	 */
	public java.util.List<PublicItem> findByG_T_LtD_LtI(
		long groupId, boolean takenDown, Date displayFrom, long publicItemId,
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PublicItem>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first public item in the ordered set where groupId = &#63; and takenDown = &#63; and displayFrom &le; &#63; and publicItemId &lt; &#63;.
	 *
	 * @param groupId the group ID
	 * @param takenDown the taken down
	 * @param displayFrom the display from
	 * @param publicItemId the public item ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching public item
	 * @throws NoSuchPublicItemException if a matching public item could not be found
	 */
	public PublicItem findByG_T_LtD_LtI_First(
			long groupId, boolean takenDown, Date displayFrom,
			long publicItemId,
			com.liferay.portal.kernel.util.OrderByComparator<PublicItem>
				orderByComparator)
		throws NoSuchPublicItemException;

	/**
	 * Returns the first public item in the ordered set where groupId = &#63; and takenDown = &#63; and displayFrom &le; &#63; and publicItemId &lt; &#63;.
	 *
	 * @param groupId the group ID
	 * @param takenDown the taken down
	 * @param displayFrom the display from
	 * @param publicItemId the public item ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching public item, or <code>null</code> if a matching public item could not be found
	 */
	public PublicItem fetchByG_T_LtD_LtI_First(
		long groupId, boolean takenDown, Date displayFrom, long publicItemId,
		com.liferay.portal.kernel.util.OrderByComparator<PublicItem>
			orderByComparator);

	/**
	 * Returns the last public item in the ordered set where groupId = &#63; and takenDown = &#63; and displayFrom &le; &#63; and publicItemId &lt; &#63;.
	 *
	 * @param groupId the group ID
	 * @param takenDown the taken down
	 * @param displayFrom the display from
	 * @param publicItemId the public item ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching public item
	 * @throws NoSuchPublicItemException if a matching public item could not be found
	 */
	public PublicItem findByG_T_LtD_LtI_Last(
			long groupId, boolean takenDown, Date displayFrom,
			long publicItemId,
			com.liferay.portal.kernel.util.OrderByComparator<PublicItem>
				orderByComparator)
		throws NoSuchPublicItemException;

	/**
	 * Returns the last public item in the ordered set where groupId = &#63; and takenDown = &#63; and displayFrom &le; &#63; and publicItemId &lt; &#63;.
	 *
	 * @param groupId the group ID
	 * @param takenDown the taken down
	 * @param displayFrom the display from
	 * @param publicItemId the public item ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching public item, or <code>null</code> if a matching public item could not be found
	 */
	public PublicItem fetchByG_T_LtD_LtI_Last(
		long groupId, boolean takenDown, Date displayFrom, long publicItemId,
		com.liferay.portal.kernel.util.OrderByComparator<PublicItem>
			orderByComparator);

	/**
	 * Removes all the public items where groupId = &#63; and takenDown = &#63; and displayFrom &le; &#63; and publicItemId &lt; &#63; from the database.
	 *
	 * @param groupId the group ID
	 * @param takenDown the taken down
	 * @param displayFrom the display from
	 * @param publicItemId the public item ID
	 */
	public void removeByG_T_LtD_LtI(
		long groupId, boolean takenDown, Date displayFrom, long publicItemId);

	/**
	 * Returns the number of public items where groupId = &#63; and takenDown = &#63; and displayFrom &le; &#63; and publicItemId &lt; &#63;.
	 *
	 * @param groupId the group ID
	 * @param takenDown the taken down
	 * @param displayFrom the display from
	 * @param publicItemId the public item ID
	 * @return the number of matching public items
	 */
	public int countByG_T_LtD_LtI(
		long groupId, boolean takenDown, Date displayFrom, long publicItemId);

	/**
	 * Returns the public item where publicationRequestId = &#63; or throws a <code>NoSuchPublicItemException</code> if it could not be found.
	 *
	 * @param publicationRequestId the publication request ID
	 * @return the matching public item
	 * @throws NoSuchPublicItemException if a matching public item could not be found
	 */
	public PublicItem findByPublicationRequestId(long publicationRequestId)
		throws NoSuchPublicItemException;

	/**
	 * Returns the public item where publicationRequestId = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param publicationRequestId the publication request ID
	 * @return the matching public item, or <code>null</code> if a matching public item could not be found
	 */
	public PublicItem fetchByPublicationRequestId(long publicationRequestId);

	/**
	 * Returns the public item where publicationRequestId = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param publicationRequestId the publication request ID
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching public item, or <code>null</code> if a matching public item could not be found
	 */
	public PublicItem fetchByPublicationRequestId(
		long publicationRequestId, boolean useFinderCache);

	/**
	 * Removes the public item where publicationRequestId = &#63; from the database.
	 *
	 * @param publicationRequestId the publication request ID
	 * @return the public item that was removed
	 */
	public PublicItem removeByPublicationRequestId(long publicationRequestId)
		throws NoSuchPublicItemException;

	/**
	 * Returns the number of public items where publicationRequestId = &#63;.
	 *
	 * @param publicationRequestId the publication request ID
	 * @return the number of matching public items
	 */
	public int countByPublicationRequestId(long publicationRequestId);

	/**
	 * Caches the public item in the entity cache if it is enabled.
	 *
	 * @param publicItem the public item
	 */
	public void cacheResult(PublicItem publicItem);

	/**
	 * Caches the public items in the entity cache if it is enabled.
	 *
	 * @param publicItems the public items
	 */
	public void cacheResult(java.util.List<PublicItem> publicItems);

	/**
	 * Creates a new public item with the primary key. Does not add the public item to the database.
	 *
	 * @param publicItemId the primary key for the new public item
	 * @return the new public item
	 */
	public PublicItem create(long publicItemId);

	/**
	 * Removes the public item with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param publicItemId the primary key of the public item
	 * @return the public item that was removed
	 * @throws NoSuchPublicItemException if a public item with the primary key could not be found
	 */
	public PublicItem remove(long publicItemId)
		throws NoSuchPublicItemException;

	public PublicItem updateImpl(PublicItem publicItem);

	/**
	 * Returns the public item with the primary key or throws a <code>NoSuchPublicItemException</code> if it could not be found.
	 *
	 * @param publicItemId the primary key of the public item
	 * @return the public item
	 * @throws NoSuchPublicItemException if a public item with the primary key could not be found
	 */
	public PublicItem findByPrimaryKey(long publicItemId)
		throws NoSuchPublicItemException;

	/**
	 * Returns the public item with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param publicItemId the primary key of the public item
	 * @return the public item, or <code>null</code> if a public item with the primary key could not be found
	 */
	public PublicItem fetchByPrimaryKey(long publicItemId);

	/**
	 * Returns all the public items.
	 *
	 * @return the public items
	 */
	public java.util.List<PublicItem> findAll();

	/**
	 * Returns a range of all the public items.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicItemModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of public items
	 * @param end the upper bound of the range of public items (not inclusive)
	 * @return the range of public items
	 */
	public java.util.List<PublicItem> findAll(int start, int end);

	/**
	 * Returns an ordered range of all the public items.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicItemModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of public items
	 * @param end the upper bound of the range of public items (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of public items
	 */
	public java.util.List<PublicItem> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PublicItem>
			orderByComparator);

	/**
	 * Returns an ordered range of all the public items.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>PublicItemModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of public items
	 * @param end the upper bound of the range of public items (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of public items
	 */
	public java.util.List<PublicItem> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<PublicItem>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Removes all the public items from the database.
	 */
	public void removeAll();

	/**
	 * Returns the number of public items.
	 *
	 * @return the number of public items
	 */
	public int countAll();

}