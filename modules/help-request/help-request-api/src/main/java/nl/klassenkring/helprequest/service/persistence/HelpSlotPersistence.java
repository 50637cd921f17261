/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.helprequest.service.persistence;

import com.liferay.portal.kernel.service.persistence.BasePersistence;

import nl.klassenkring.helprequest.exception.NoSuchHelpSlotException;
import nl.klassenkring.helprequest.model.HelpSlot;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The persistence interface for the help slot service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @see HelpSlotUtil
 * @generated
 */
@ProviderType
public interface HelpSlotPersistence extends BasePersistence<HelpSlot> {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this interface directly. Always use {@link HelpSlotUtil} to access the help slot persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this interface.
	 */

	/**
	 * Returns all the help slots where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @return the matching help slots
	 */
	public java.util.List<HelpSlot> findByUuid(String uuid);

	/**
	 * Returns a range of all the help slots where uuid = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpSlotModelImpl</code>.
	 * </p>
	 *
	 * @param uuid the uuid
	 * @param start the lower bound of the range of help slots
	 * @param end the upper bound of the range of help slots (not inclusive)
	 * @return the range of matching help slots
	 */
	public java.util.List<HelpSlot> findByUuid(String uuid, int start, int end);

	/**
	 * Returns an ordered range of all the help slots where uuid = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpSlotModelImpl</code>.
	 * </p>
	 *
	 * @param uuid the uuid
	 * @param start the lower bound of the range of help slots
	 * @param end the upper bound of the range of help slots (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching help slots
	 */
	public java.util.List<HelpSlot> findByUuid(
		String uuid, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<HelpSlot>
			orderByComparator);

	/**
	 * Returns an ordered range of all the help slots where uuid = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpSlotModelImpl</code>.
	 * </p>
	 *
	 * @param uuid the uuid
	 * @param start the lower bound of the range of help slots
	 * @param end the upper bound of the range of help slots (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching help slots
	 */
	public java.util.List<HelpSlot> findByUuid(
		String uuid, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<HelpSlot>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first help slot in the ordered set where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching help slot
	 * @throws NoSuchHelpSlotException if a matching help slot could not be found
	 */
	public HelpSlot findByUuid_First(
			String uuid,
			com.liferay.portal.kernel.util.OrderByComparator<HelpSlot>
				orderByComparator)
		throws NoSuchHelpSlotException;

	/**
	 * Returns the first help slot in the ordered set where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching help slot, or <code>null</code> if a matching help slot could not be found
	 */
	public HelpSlot fetchByUuid_First(
		String uuid,
		com.liferay.portal.kernel.util.OrderByComparator<HelpSlot>
			orderByComparator);

	/**
	 * Returns the last help slot in the ordered set where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching help slot
	 * @throws NoSuchHelpSlotException if a matching help slot could not be found
	 */
	public HelpSlot findByUuid_Last(
			String uuid,
			com.liferay.portal.kernel.util.OrderByComparator<HelpSlot>
				orderByComparator)
		throws NoSuchHelpSlotException;

	/**
	 * Returns the last help slot in the ordered set where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching help slot, or <code>null</code> if a matching help slot could not be found
	 */
	public HelpSlot fetchByUuid_Last(
		String uuid,
		com.liferay.portal.kernel.util.OrderByComparator<HelpSlot>
			orderByComparator);

	/**
	 * Returns the help slots before and after the current help slot in the ordered set where uuid = &#63;.
	 *
	 * @param helpSlotId the primary key of the current help slot
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next help slot
	 * @throws NoSuchHelpSlotException if a help slot with the primary key could not be found
	 */
	public HelpSlot[] findByUuid_PrevAndNext(
			long helpSlotId, String uuid,
			com.liferay.portal.kernel.util.OrderByComparator<HelpSlot>
				orderByComparator)
		throws NoSuchHelpSlotException;

	/**
	 * Removes all the help slots where uuid = &#63; from the database.
	 *
	 * @param uuid the uuid
	 */
	public void removeByUuid(String uuid);

	/**
	 * Returns the number of help slots where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @return the number of matching help slots
	 */
	public int countByUuid(String uuid);

	/**
	 * Returns the help slot where uuid = &#63; and groupId = &#63; or throws a <code>NoSuchHelpSlotException</code> if it could not be found.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @return the matching help slot
	 * @throws NoSuchHelpSlotException if a matching help slot could not be found
	 */
	public HelpSlot findByUUID_G(String uuid, long groupId)
		throws NoSuchHelpSlotException;

	/**
	 * Returns the help slot where uuid = &#63; and groupId = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @return the matching help slot, or <code>null</code> if a matching help slot could not be found
	 */
	public HelpSlot fetchByUUID_G(String uuid, long groupId);

	/**
	 * Returns the help slot where uuid = &#63; and groupId = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching help slot, or <code>null</code> if a matching help slot could not be found
	 */
	public HelpSlot fetchByUUID_G(
		String uuid, long groupId, boolean useFinderCache);

	/**
	 * Removes the help slot where uuid = &#63; and groupId = &#63; from the database.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @return the help slot that was removed
	 */
	public HelpSlot removeByUUID_G(String uuid, long groupId)
		throws NoSuchHelpSlotException;

	/**
	 * Returns the number of help slots where uuid = &#63; and groupId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @return the number of matching help slots
	 */
	public int countByUUID_G(String uuid, long groupId);

	/**
	 * Returns all the help slots where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @return the matching help slots
	 */
	public java.util.List<HelpSlot> findByUuid_C(String uuid, long companyId);

	/**
	 * Returns a range of all the help slots where uuid = &#63; and companyId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpSlotModelImpl</code>.
	 * </p>
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param start the lower bound of the range of help slots
	 * @param end the upper bound of the range of help slots (not inclusive)
	 * @return the range of matching help slots
	 */
	public java.util.List<HelpSlot> findByUuid_C(
		String uuid, long companyId, int start, int end);

	/**
	 * Returns an ordered range of all the help slots where uuid = &#63; and companyId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpSlotModelImpl</code>.
	 * </p>
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param start the lower bound of the range of help slots
	 * @param end the upper bound of the range of help slots (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching help slots
	 */
	public java.util.List<HelpSlot> findByUuid_C(
		String uuid, long companyId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<HelpSlot>
			orderByComparator);

	/**
	 * Returns an ordered range of all the help slots where uuid = &#63; and companyId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpSlotModelImpl</code>.
	 * </p>
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param start the lower bound of the range of help slots
	 * @param end the upper bound of the range of help slots (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching help slots
	 */
	public java.util.List<HelpSlot> findByUuid_C(
		String uuid, long companyId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<HelpSlot>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first help slot in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching help slot
	 * @throws NoSuchHelpSlotException if a matching help slot could not be found
	 */
	public HelpSlot findByUuid_C_First(
			String uuid, long companyId,
			com.liferay.portal.kernel.util.OrderByComparator<HelpSlot>
				orderByComparator)
		throws NoSuchHelpSlotException;

	/**
	 * Returns the first help slot in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching help slot, or <code>null</code> if a matching help slot could not be found
	 */
	public HelpSlot fetchByUuid_C_First(
		String uuid, long companyId,
		com.liferay.portal.kernel.util.OrderByComparator<HelpSlot>
			orderByComparator);

	/**
	 * Returns the last help slot in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching help slot
	 * @throws NoSuchHelpSlotException if a matching help slot could not be found
	 */
	public HelpSlot findByUuid_C_Last(
			String uuid, long companyId,
			com.liferay.portal.kernel.util.OrderByComparator<HelpSlot>
				orderByComparator)
		throws NoSuchHelpSlotException;

	/**
	 * Returns the last help slot in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching help slot, or <code>null</code> if a matching help slot could not be found
	 */
	public HelpSlot fetchByUuid_C_Last(
		String uuid, long companyId,
		com.liferay.portal.kernel.util.OrderByComparator<HelpSlot>
			orderByComparator);

	/**
	 * Returns the help slots before and after the current help slot in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param helpSlotId the primary key of the current help slot
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next help slot
	 * @throws NoSuchHelpSlotException if a help slot with the primary key could not be found
	 */
	public HelpSlot[] findByUuid_C_PrevAndNext(
			long helpSlotId, String uuid, long companyId,
			com.liferay.portal.kernel.util.OrderByComparator<HelpSlot>
				orderByComparator)
		throws NoSuchHelpSlotException;

	/**
	 * Removes all the help slots where uuid = &#63; and companyId = &#63; from the database.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 */
	public void removeByUuid_C(String uuid, long companyId);

	/**
	 * Returns the number of help slots where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @return the number of matching help slots
	 */
	public int countByUuid_C(String uuid, long companyId);

	/**
	 * Returns all the help slots where helpRequestId = &#63;.
	 *
	 * @param helpRequestId the help request ID
	 * @return the matching help slots
	 */
	public java.util.List<HelpSlot> findByHelpRequestId(long helpRequestId);

	/**
	 * Returns a range of all the help slots where helpRequestId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpSlotModelImpl</code>.
	 * </p>
	 *
	 * @param helpRequestId the help request ID
	 * @param start the lower bound of the range of help slots
	 * @param end the upper bound of the range of help slots (not inclusive)
	 * @return the range of matching help slots
	 */
	public java.util.List<HelpSlot> findByHelpRequestId(
		long helpRequestId, int start, int end);

	/**
	 * Returns an ordered range of all the help slots where helpRequestId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpSlotModelImpl</code>.
	 * </p>
	 *
	 * @param helpRequestId the help request ID
	 * @param start the lower bound of the range of help slots
	 * @param end the upper bound of the range of help slots (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching help slots
	 */
	public java.util.List<HelpSlot> findByHelpRequestId(
		long helpRequestId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<HelpSlot>
			orderByComparator);

	/**
	 * Returns an ordered range of all the help slots where helpRequestId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpSlotModelImpl</code>.
	 * </p>
	 *
	 * @param helpRequestId the help request ID
	 * @param start the lower bound of the range of help slots
	 * @param end the upper bound of the range of help slots (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching help slots
	 */
	public java.util.List<HelpSlot> findByHelpRequestId(
		long helpRequestId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<HelpSlot>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first help slot in the ordered set where helpRequestId = &#63;.
	 *
	 * @param helpRequestId the help request ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching help slot
	 * @throws NoSuchHelpSlotException if a matching help slot could not be found
	 */
	public HelpSlot findByHelpRequestId_First(
			long helpRequestId,
			com.liferay.portal.kernel.util.OrderByComparator<HelpSlot>
				orderByComparator)
		throws NoSuchHelpSlotException;

	/**
	 * Returns the first help slot in the ordered set where helpRequestId = &#63;.
	 *
	 * @param helpRequestId the help request ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching help slot, or <code>null</code> if a matching help slot could not be found
	 */
	public HelpSlot fetchByHelpRequestId_First(
		long helpRequestId,
		com.liferay.portal.kernel.util.OrderByComparator<HelpSlot>
			orderByComparator);

	/**
	 * Returns the last help slot in the ordered set where helpRequestId = &#63;.
	 *
	 * @param helpRequestId the help request ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching help slot
	 * @throws NoSuchHelpSlotException if a matching help slot could not be found
	 */
	public HelpSlot findByHelpRequestId_Last(
			long helpRequestId,
			com.liferay.portal.kernel.util.OrderByComparator<HelpSlot>
				orderByComparator)
		throws NoSuchHelpSlotException;

	/**
	 * Returns the last help slot in the ordered set where helpRequestId = &#63;.
	 *
	 * @param helpRequestId the help request ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching help slot, or <code>null</code> if a matching help slot could not be found
	 */
	public HelpSlot fetchByHelpRequestId_Last(
		long helpRequestId,
		com.liferay.portal.kernel.util.OrderByComparator<HelpSlot>
			orderByComparator);

	/**
	 * Returns the help slots before and after the current help slot in the ordered set where helpRequestId = &#63;.
	 *
	 * @param helpSlotId the primary key of the current help slot
	 * @param helpRequestId the help request ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next help slot
	 * @throws NoSuchHelpSlotException if a help slot with the primary key could not be found
	 */
	public HelpSlot[] findByHelpRequestId_PrevAndNext(
			long helpSlotId, long helpRequestId,
			com.liferay.portal.kernel.util.OrderByComparator<HelpSlot>
				orderByComparator)
		throws NoSuchHelpSlotException;

	/**
	 * Returns all the help slots where helpRequestId = any &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpSlotModelImpl</code>.
	 * </p>
	 *
	 * @param helpRequestIds the help request IDs
	 * @return the matching help slots
	 */
	public java.util.List<HelpSlot> findByHelpRequestId(long[] helpRequestIds);

	/**
	 * Returns a range of all the help slots where helpRequestId = any &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpSlotModelImpl</code>.
	 * </p>
	 *
	 * @param helpRequestIds the help request IDs
	 * @param start the lower bound of the range of help slots
	 * @param end the upper bound of the range of help slots (not inclusive)
	 * @return the range of matching help slots
	 */
	public java.util.List<HelpSlot> findByHelpRequestId(
		long[] helpRequestIds, int start, int end);

	/**
	 * Returns an ordered range of all the help slots where helpRequestId = any &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpSlotModelImpl</code>.
	 * </p>
	 *
	 * @param helpRequestIds the help request IDs
	 * @param start the lower bound of the range of help slots
	 * @param end the upper bound of the range of help slots (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching help slots
	 */
	public java.util.List<HelpSlot> findByHelpRequestId(
		long[] helpRequestIds, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<HelpSlot>
			orderByComparator);

	/**
	 * Returns an ordered range of all the help slots where helpRequestId = &#63;, optionally using the finder cache.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpSlotModelImpl</code>.
	 * </p>
	 *
	 * @param helpRequestIds the help request IDs
	 * @param start the lower bound of the range of help slots
	 * @param end the upper bound of the range of help slots (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching help slots
	 */
	public java.util.List<HelpSlot> findByHelpRequestId(
		long[] helpRequestIds, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<HelpSlot>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Removes all the help slots where helpRequestId = &#63; from the database.
	 *
	 * @param helpRequestId the help request ID
	 */
	public void removeByHelpRequestId(long helpRequestId);

	/**
	 * Returns the number of help slots where helpRequestId = &#63;.
	 *
	 * @param helpRequestId the help request ID
	 * @return the number of matching help slots
	 */
	public int countByHelpRequestId(long helpRequestId);

	/**
	 * Returns the number of help slots where helpRequestId = any &#63;.
	 *
	 * @param helpRequestIds the help request IDs
	 * @return the number of matching help slots
	 */
	public int countByHelpRequestId(long[] helpRequestIds);

	/**
	 * Returns all the help slots where groupId = &#63; and slotDay = &#63;.
	 *
	 * @param groupId the group ID
	 * @param slotDay the slot day
	 * @return the matching help slots
	 */
	public java.util.List<HelpSlot> findByG_D(long groupId, String slotDay);

	/**
	 * Returns a range of all the help slots where groupId = &#63; and slotDay = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpSlotModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param slotDay the slot day
	 * @param start the lower bound of the range of help slots
	 * @param end the upper bound of the range of help slots (not inclusive)
	 * @return the range of matching help slots
	 */
	public java.util.List<HelpSlot> findByG_D(
		long groupId, String slotDay, int start, int end);

	/**
	 * Returns an ordered range of all the help slots where groupId = &#63; and slotDay = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpSlotModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param slotDay the slot day
	 * @param start the lower bound of the range of help slots
	 * @param end the upper bound of the range of help slots (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching help slots
	 */
	public java.util.List<HelpSlot> findByG_D(
		long groupId, String slotDay, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<HelpSlot>
			orderByComparator);

	/**
	 * Returns an ordered range of all the help slots where groupId = &#63; and slotDay = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpSlotModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param slotDay the slot day
	 * @param start the lower bound of the range of help slots
	 * @param end the upper bound of the range of help slots (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching help slots
	 */
	public java.util.List<HelpSlot> findByG_D(
		long groupId, String slotDay, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<HelpSlot>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first help slot in the ordered set where groupId = &#63; and slotDay = &#63;.
	 *
	 * @param groupId the group ID
	 * @param slotDay the slot day
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching help slot
	 * @throws NoSuchHelpSlotException if a matching help slot could not be found
	 */
	public HelpSlot findByG_D_First(
			long groupId, String slotDay,
			com.liferay.portal.kernel.util.OrderByComparator<HelpSlot>
				orderByComparator)
		throws NoSuchHelpSlotException;

	/**
	 * Returns the first help slot in the ordered set where groupId = &#63; and slotDay = &#63;.
	 *
	 * @param groupId the group ID
	 * @param slotDay the slot day
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching help slot, or <code>null</code> if a matching help slot could not be found
	 */
	public HelpSlot fetchByG_D_First(
		long groupId, String slotDay,
		com.liferay.portal.kernel.util.OrderByComparator<HelpSlot>
			orderByComparator);

	/**
	 * Returns the last help slot in the ordered set where groupId = &#63; and slotDay = &#63;.
	 *
	 * @param groupId the group ID
	 * @param slotDay the slot day
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching help slot
	 * @throws NoSuchHelpSlotException if a matching help slot could not be found
	 */
	public HelpSlot findByG_D_Last(
			long groupId, String slotDay,
			com.liferay.portal.kernel.util.OrderByComparator<HelpSlot>
				orderByComparator)
		throws NoSuchHelpSlotException;

	/**
	 * Returns the last help slot in the ordered set where groupId = &#63; and slotDay = &#63;.
	 *
	 * @param groupId the group ID
	 * @param slotDay the slot day
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching help slot, or <code>null</code> if a matching help slot could not be found
	 */
	public HelpSlot fetchByG_D_Last(
		long groupId, String slotDay,
		com.liferay.portal.kernel.util.OrderByComparator<HelpSlot>
			orderByComparator);

	/**
	 * Returns the help slots before and after the current help slot in the ordered set where groupId = &#63; and slotDay = &#63;.
	 *
	 * @param helpSlotId the primary key of the current help slot
	 * @param groupId the group ID
	 * @param slotDay the slot day
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next help slot
	 * @throws NoSuchHelpSlotException if a help slot with the primary key could not be found
	 */
	public HelpSlot[] findByG_D_PrevAndNext(
			long helpSlotId, long groupId, String slotDay,
			com.liferay.portal.kernel.util.OrderByComparator<HelpSlot>
				orderByComparator)
		throws NoSuchHelpSlotException;

	/**
	 * Removes all the help slots where groupId = &#63; and slotDay = &#63; from the database.
	 *
	 * @param groupId the group ID
	 * @param slotDay the slot day
	 */
	public void removeByG_D(long groupId, String slotDay);

	/**
	 * Returns the number of help slots where groupId = &#63; and slotDay = &#63;.
	 *
	 * @param groupId the group ID
	 * @param slotDay the slot day
	 * @return the number of matching help slots
	 */
	public int countByG_D(long groupId, String slotDay);

	/**
	 * Returns all the help slots where slotDay = &#63;.
	 *
	 * @param slotDay the slot day
	 * @return the matching help slots
	 */
	public java.util.List<HelpSlot> findBySlotDay(String slotDay);

	/**
	 * Returns a range of all the help slots where slotDay = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpSlotModelImpl</code>.
	 * </p>
	 *
	 * @param slotDay the slot day
	 * @param start the lower bound of the range of help slots
	 * @param end the upper bound of the range of help slots (not inclusive)
	 * @return the range of matching help slots
	 */
	public java.util.List<HelpSlot> findBySlotDay(
		String slotDay, int start, int end);

	/**
	 * Returns an ordered range of all the help slots where slotDay = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpSlotModelImpl</code>.
	 * </p>
	 *
	 * @param slotDay the slot day
	 * @param start the lower bound of the range of help slots
	 * @param end the upper bound of the range of help slots (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching help slots
	 */
	public java.util.List<HelpSlot> findBySlotDay(
		String slotDay, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<HelpSlot>
			orderByComparator);

	/**
	 * Returns an ordered range of all the help slots where slotDay = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpSlotModelImpl</code>.
	 * </p>
	 *
	 * @param slotDay the slot day
	 * @param start the lower bound of the range of help slots
	 * @param end the upper bound of the range of help slots (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching help slots
	 */
	public java.util.List<HelpSlot> findBySlotDay(
		String slotDay, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<HelpSlot>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first help slot in the ordered set where slotDay = &#63;.
	 *
	 * @param slotDay the slot day
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching help slot
	 * @throws NoSuchHelpSlotException if a matching help slot could not be found
	 */
	public HelpSlot findBySlotDay_First(
			String slotDay,
			com.liferay.portal.kernel.util.OrderByComparator<HelpSlot>
				orderByComparator)
		throws NoSuchHelpSlotException;

	/**
	 * Returns the first help slot in the ordered set where slotDay = &#63;.
	 *
	 * @param slotDay the slot day
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching help slot, or <code>null</code> if a matching help slot could not be found
	 */
	public HelpSlot fetchBySlotDay_First(
		String slotDay,
		com.liferay.portal.kernel.util.OrderByComparator<HelpSlot>
			orderByComparator);

	/**
	 * Returns the last help slot in the ordered set where slotDay = &#63;.
	 *
	 * @param slotDay the slot day
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching help slot
	 * @throws NoSuchHelpSlotException if a matching help slot could not be found
	 */
	public HelpSlot findBySlotDay_Last(
			String slotDay,
			com.liferay.portal.kernel.util.OrderByComparator<HelpSlot>
				orderByComparator)
		throws NoSuchHelpSlotException;

	/**
	 * Returns the last help slot in the ordered set where slotDay = &#63;.
	 *
	 * @param slotDay the slot day
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching help slot, or <code>null</code> if a matching help slot could not be found
	 */
	public HelpSlot fetchBySlotDay_Last(
		String slotDay,
		com.liferay.portal.kernel.util.OrderByComparator<HelpSlot>
			orderByComparator);

	/**
	 * Returns the help slots before and after the current help slot in the ordered set where slotDay = &#63;.
	 *
	 * @param helpSlotId the primary key of the current help slot
	 * @param slotDay the slot day
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next help slot
	 * @throws NoSuchHelpSlotException if a help slot with the primary key could not be found
	 */
	public HelpSlot[] findBySlotDay_PrevAndNext(
			long helpSlotId, String slotDay,
			com.liferay.portal.kernel.util.OrderByComparator<HelpSlot>
				orderByComparator)
		throws NoSuchHelpSlotException;

	/**
	 * Removes all the help slots where slotDay = &#63; from the database.
	 *
	 * @param slotDay the slot day
	 */
	public void removeBySlotDay(String slotDay);

	/**
	 * Returns the number of help slots where slotDay = &#63;.
	 *
	 * @param slotDay the slot day
	 * @return the number of matching help slots
	 */
	public int countBySlotDay(String slotDay);

	/**
	 * Caches the help slot in the entity cache if it is enabled.
	 *
	 * @param helpSlot the help slot
	 */
	public void cacheResult(HelpSlot helpSlot);

	/**
	 * Caches the help slots in the entity cache if it is enabled.
	 *
	 * @param helpSlots the help slots
	 */
	public void cacheResult(java.util.List<HelpSlot> helpSlots);

	/**
	 * Creates a new help slot with the primary key. Does not add the help slot to the database.
	 *
	 * @param helpSlotId the primary key for the new help slot
	 * @return the new help slot
	 */
	public HelpSlot create(long helpSlotId);

	/**
	 * Removes the help slot with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param helpSlotId the primary key of the help slot
	 * @return the help slot that was removed
	 * @throws NoSuchHelpSlotException if a help slot with the primary key could not be found
	 */
	public HelpSlot remove(long helpSlotId) throws NoSuchHelpSlotException;

	public HelpSlot updateImpl(HelpSlot helpSlot);

	/**
	 * Returns the help slot with the primary key or throws a <code>NoSuchHelpSlotException</code> if it could not be found.
	 *
	 * @param helpSlotId the primary key of the help slot
	 * @return the help slot
	 * @throws NoSuchHelpSlotException if a help slot with the primary key could not be found
	 */
	public HelpSlot findByPrimaryKey(long helpSlotId)
		throws NoSuchHelpSlotException;

	/**
	 * Returns the help slot with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param helpSlotId the primary key of the help slot
	 * @return the help slot, or <code>null</code> if a help slot with the primary key could not be found
	 */
	public HelpSlot fetchByPrimaryKey(long helpSlotId);

	/**
	 * Returns all the help slots.
	 *
	 * @return the help slots
	 */
	public java.util.List<HelpSlot> findAll();

	/**
	 * Returns a range of all the help slots.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpSlotModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of help slots
	 * @param end the upper bound of the range of help slots (not inclusive)
	 * @return the range of help slots
	 */
	public java.util.List<HelpSlot> findAll(int start, int end);

	/**
	 * Returns an ordered range of all the help slots.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpSlotModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of help slots
	 * @param end the upper bound of the range of help slots (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of help slots
	 */
	public java.util.List<HelpSlot> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<HelpSlot>
			orderByComparator);

	/**
	 * Returns an ordered range of all the help slots.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>HelpSlotModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of help slots
	 * @param end the upper bound of the range of help slots (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of help slots
	 */
	public java.util.List<HelpSlot> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<HelpSlot>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Removes all the help slots from the database.
	 */
	public void removeAll();

	/**
	 * Returns the number of help slots.
	 *
	 * @return the number of help slots
	 */
	public int countAll();

}