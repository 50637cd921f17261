/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.classgroup.service.persistence;

import com.liferay.portal.kernel.service.persistence.BasePersistence;

import nl.klassenkring.classgroup.exception.NoSuchMessageHandoverException;
import nl.klassenkring.classgroup.model.MessageHandover;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The persistence interface for the message handover service.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @see MessageHandoverUtil
 * @generated
 */
@ProviderType
public interface MessageHandoverPersistence
	extends BasePersistence<MessageHandover> {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify or reference this interface directly. Always use {@link MessageHandoverUtil} to access the message handover persistence. Modify <code>service.xml</code> and rerun ServiceBuilder to regenerate this interface.
	 */

	/**
	 * Returns all the message handovers where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @return the matching message handovers
	 */
	public java.util.List<MessageHandover> findByUuid(String uuid);

	/**
	 * Returns a range of all the message handovers where uuid = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>MessageHandoverModelImpl</code>.
	 * </p>
	 *
	 * @param uuid the uuid
	 * @param start the lower bound of the range of message handovers
	 * @param end the upper bound of the range of message handovers (not inclusive)
	 * @return the range of matching message handovers
	 */
	public java.util.List<MessageHandover> findByUuid(
		String uuid, int start, int end);

	/**
	 * Returns an ordered range of all the message handovers where uuid = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>MessageHandoverModelImpl</code>.
	 * </p>
	 *
	 * @param uuid the uuid
	 * @param start the lower bound of the range of message handovers
	 * @param end the upper bound of the range of message handovers (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching message handovers
	 */
	public java.util.List<MessageHandover> findByUuid(
		String uuid, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<MessageHandover>
			orderByComparator);

	/**
	 * Returns an ordered range of all the message handovers where uuid = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>MessageHandoverModelImpl</code>.
	 * </p>
	 *
	 * @param uuid the uuid
	 * @param start the lower bound of the range of message handovers
	 * @param end the upper bound of the range of message handovers (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching message handovers
	 */
	public java.util.List<MessageHandover> findByUuid(
		String uuid, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<MessageHandover>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first message handover in the ordered set where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching message handover
	 * @throws NoSuchMessageHandoverException if a matching message handover could not be found
	 */
	public MessageHandover findByUuid_First(
			String uuid,
			com.liferay.portal.kernel.util.OrderByComparator<MessageHandover>
				orderByComparator)
		throws NoSuchMessageHandoverException;

	/**
	 * Returns the first message handover in the ordered set where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching message handover, or <code>null</code> if a matching message handover could not be found
	 */
	public MessageHandover fetchByUuid_First(
		String uuid,
		com.liferay.portal.kernel.util.OrderByComparator<MessageHandover>
			orderByComparator);

	/**
	 * Returns the last message handover in the ordered set where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching message handover
	 * @throws NoSuchMessageHandoverException if a matching message handover could not be found
	 */
	public MessageHandover findByUuid_Last(
			String uuid,
			com.liferay.portal.kernel.util.OrderByComparator<MessageHandover>
				orderByComparator)
		throws NoSuchMessageHandoverException;

	/**
	 * Returns the last message handover in the ordered set where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching message handover, or <code>null</code> if a matching message handover could not be found
	 */
	public MessageHandover fetchByUuid_Last(
		String uuid,
		com.liferay.portal.kernel.util.OrderByComparator<MessageHandover>
			orderByComparator);

	/**
	 * Returns the message handovers before and after the current message handover in the ordered set where uuid = &#63;.
	 *
	 * @param messageHandoverId the primary key of the current message handover
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next message handover
	 * @throws NoSuchMessageHandoverException if a message handover with the primary key could not be found
	 */
	public MessageHandover[] findByUuid_PrevAndNext(
			long messageHandoverId, String uuid,
			com.liferay.portal.kernel.util.OrderByComparator<MessageHandover>
				orderByComparator)
		throws NoSuchMessageHandoverException;

	/**
	 * Removes all the message handovers where uuid = &#63; from the database.
	 *
	 * @param uuid the uuid
	 */
	public void removeByUuid(String uuid);

	/**
	 * Returns the number of message handovers where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @return the number of matching message handovers
	 */
	public int countByUuid(String uuid);

	/**
	 * Returns the message handover where uuid = &#63; and groupId = &#63; or throws a <code>NoSuchMessageHandoverException</code> if it could not be found.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @return the matching message handover
	 * @throws NoSuchMessageHandoverException if a matching message handover could not be found
	 */
	public MessageHandover findByUUID_G(String uuid, long groupId)
		throws NoSuchMessageHandoverException;

	/**
	 * Returns the message handover where uuid = &#63; and groupId = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @return the matching message handover, or <code>null</code> if a matching message handover could not be found
	 */
	public MessageHandover fetchByUUID_G(String uuid, long groupId);

	/**
	 * Returns the message handover where uuid = &#63; and groupId = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching message handover, or <code>null</code> if a matching message handover could not be found
	 */
	public MessageHandover fetchByUUID_G(
		String uuid, long groupId, boolean useFinderCache);

	/**
	 * Removes the message handover where uuid = &#63; and groupId = &#63; from the database.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @return the message handover that was removed
	 */
	public MessageHandover removeByUUID_G(String uuid, long groupId)
		throws NoSuchMessageHandoverException;

	/**
	 * Returns the number of message handovers where uuid = &#63; and groupId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @return the number of matching message handovers
	 */
	public int countByUUID_G(String uuid, long groupId);

	/**
	 * Returns all the message handovers where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @return the matching message handovers
	 */
	public java.util.List<MessageHandover> findByUuid_C(
		String uuid, long companyId);

	/**
	 * Returns a range of all the message handovers where uuid = &#63; and companyId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>MessageHandoverModelImpl</code>.
	 * </p>
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param start the lower bound of the range of message handovers
	 * @param end the upper bound of the range of message handovers (not inclusive)
	 * @return the range of matching message handovers
	 */
	public java.util.List<MessageHandover> findByUuid_C(
		String uuid, long companyId, int start, int end);

	/**
	 * Returns an ordered range of all the message handovers where uuid = &#63; and companyId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>MessageHandoverModelImpl</code>.
	 * </p>
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param start the lower bound of the range of message handovers
	 * @param end the upper bound of the range of message handovers (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching message handovers
	 */
	public java.util.List<MessageHandover> findByUuid_C(
		String uuid, long companyId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<MessageHandover>
			orderByComparator);

	/**
	 * Returns an ordered range of all the message handovers where uuid = &#63; and companyId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>MessageHandoverModelImpl</code>.
	 * </p>
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param start the lower bound of the range of message handovers
	 * @param end the upper bound of the range of message handovers (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching message handovers
	 */
	public java.util.List<MessageHandover> findByUuid_C(
		String uuid, long companyId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<MessageHandover>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first message handover in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching message handover
	 * @throws NoSuchMessageHandoverException if a matching message handover could not be found
	 */
	public MessageHandover findByUuid_C_First(
			String uuid, long companyId,
			com.liferay.portal.kernel.util.OrderByComparator<MessageHandover>
				orderByComparator)
		throws NoSuchMessageHandoverException;

	/**
	 * Returns the first message handover in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching message handover, or <code>null</code> if a matching message handover could not be found
	 */
	public MessageHandover fetchByUuid_C_First(
		String uuid, long companyId,
		com.liferay.portal.kernel.util.OrderByComparator<MessageHandover>
			orderByComparator);

	/**
	 * Returns the last message handover in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching message handover
	 * @throws NoSuchMessageHandoverException if a matching message handover could not be found
	 */
	public MessageHandover findByUuid_C_Last(
			String uuid, long companyId,
			com.liferay.portal.kernel.util.OrderByComparator<MessageHandover>
				orderByComparator)
		throws NoSuchMessageHandoverException;

	/**
	 * Returns the last message handover in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching message handover, or <code>null</code> if a matching message handover could not be found
	 */
	public MessageHandover fetchByUuid_C_Last(
		String uuid, long companyId,
		com.liferay.portal.kernel.util.OrderByComparator<MessageHandover>
			orderByComparator);

	/**
	 * Returns the message handovers before and after the current message handover in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param messageHandoverId the primary key of the current message handover
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next message handover
	 * @throws NoSuchMessageHandoverException if a message handover with the primary key could not be found
	 */
	public MessageHandover[] findByUuid_C_PrevAndNext(
			long messageHandoverId, String uuid, long companyId,
			com.liferay.portal.kernel.util.OrderByComparator<MessageHandover>
				orderByComparator)
		throws NoSuchMessageHandoverException;

	/**
	 * Removes all the message handovers where uuid = &#63; and companyId = &#63; from the database.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 */
	public void removeByUuid_C(String uuid, long companyId);

	/**
	 * Returns the number of message handovers where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @return the number of matching message handovers
	 */
	public int countByUuid_C(String uuid, long companyId);

	/**
	 * Returns all the message handovers where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @return the matching message handovers
	 */
	public java.util.List<MessageHandover> findByGroupId(long groupId);

	/**
	 * Returns a range of all the message handovers where groupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>MessageHandoverModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param start the lower bound of the range of message handovers
	 * @param end the upper bound of the range of message handovers (not inclusive)
	 * @return the range of matching message handovers
	 */
	public java.util.List<MessageHandover> findByGroupId(
		long groupId, int start, int end);

	/**
	 * Returns an ordered range of all the message handovers where groupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>MessageHandoverModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param start the lower bound of the range of message handovers
	 * @param end the upper bound of the range of message handovers (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching message handovers
	 */
	public java.util.List<MessageHandover> findByGroupId(
		long groupId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<MessageHandover>
			orderByComparator);

	/**
	 * Returns an ordered range of all the message handovers where groupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>MessageHandoverModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param start the lower bound of the range of message handovers
	 * @param end the upper bound of the range of message handovers (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching message handovers
	 */
	public java.util.List<MessageHandover> findByGroupId(
		long groupId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<MessageHandover>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first message handover in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching message handover
	 * @throws NoSuchMessageHandoverException if a matching message handover could not be found
	 */
	public MessageHandover findByGroupId_First(
			long groupId,
			com.liferay.portal.kernel.util.OrderByComparator<MessageHandover>
				orderByComparator)
		throws NoSuchMessageHandoverException;

	/**
	 * Returns the first message handover in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching message handover, or <code>null</code> if a matching message handover could not be found
	 */
	public MessageHandover fetchByGroupId_First(
		long groupId,
		com.liferay.portal.kernel.util.OrderByComparator<MessageHandover>
			orderByComparator);

	/**
	 * Returns the last message handover in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching message handover
	 * @throws NoSuchMessageHandoverException if a matching message handover could not be found
	 */
	public MessageHandover findByGroupId_Last(
			long groupId,
			com.liferay.portal.kernel.util.OrderByComparator<MessageHandover>
				orderByComparator)
		throws NoSuchMessageHandoverException;

	/**
	 * Returns the last message handover in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching message handover, or <code>null</code> if a matching message handover could not be found
	 */
	public MessageHandover fetchByGroupId_Last(
		long groupId,
		com.liferay.portal.kernel.util.OrderByComparator<MessageHandover>
			orderByComparator);

	/**
	 * Returns the message handovers before and after the current message handover in the ordered set where groupId = &#63;.
	 *
	 * @param messageHandoverId the primary key of the current message handover
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next message handover
	 * @throws NoSuchMessageHandoverException if a message handover with the primary key could not be found
	 */
	public MessageHandover[] findByGroupId_PrevAndNext(
			long messageHandoverId, long groupId,
			com.liferay.portal.kernel.util.OrderByComparator<MessageHandover>
				orderByComparator)
		throws NoSuchMessageHandoverException;

	/**
	 * Removes all the message handovers where groupId = &#63; from the database.
	 *
	 * @param groupId the group ID
	 */
	public void removeByGroupId(long groupId);

	/**
	 * Returns the number of message handovers where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @return the number of matching message handovers
	 */
	public int countByGroupId(long groupId);

	/**
	 * Returns all the message handovers where classPostId = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @return the matching message handovers
	 */
	public java.util.List<MessageHandover> findByClassPostId(long classPostId);

	/**
	 * Returns a range of all the message handovers where classPostId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>MessageHandoverModelImpl</code>.
	 * </p>
	 *
	 * @param classPostId the class post ID
	 * @param start the lower bound of the range of message handovers
	 * @param end the upper bound of the range of message handovers (not inclusive)
	 * @return the range of matching message handovers
	 */
	public java.util.List<MessageHandover> findByClassPostId(
		long classPostId, int start, int end);

	/**
	 * Returns an ordered range of all the message handovers where classPostId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>MessageHandoverModelImpl</code>.
	 * </p>
	 *
	 * @param classPostId the class post ID
	 * @param start the lower bound of the range of message handovers
	 * @param end the upper bound of the range of message handovers (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching message handovers
	 */
	public java.util.List<MessageHandover> findByClassPostId(
		long classPostId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<MessageHandover>
			orderByComparator);

	/**
	 * Returns an ordered range of all the message handovers where classPostId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>MessageHandoverModelImpl</code>.
	 * </p>
	 *
	 * @param classPostId the class post ID
	 * @param start the lower bound of the range of message handovers
	 * @param end the upper bound of the range of message handovers (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching message handovers
	 */
	public java.util.List<MessageHandover> findByClassPostId(
		long classPostId, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<MessageHandover>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first message handover in the ordered set where classPostId = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching message handover
	 * @throws NoSuchMessageHandoverException if a matching message handover could not be found
	 */
	public MessageHandover findByClassPostId_First(
			long classPostId,
			com.liferay.portal.kernel.util.OrderByComparator<MessageHandover>
				orderByComparator)
		throws NoSuchMessageHandoverException;

	/**
	 * Returns the first message handover in the ordered set where classPostId = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching message handover, or <code>null</code> if a matching message handover could not be found
	 */
	public MessageHandover fetchByClassPostId_First(
		long classPostId,
		com.liferay.portal.kernel.util.OrderByComparator<MessageHandover>
			orderByComparator);

	/**
	 * Returns the last message handover in the ordered set where classPostId = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching message handover
	 * @throws NoSuchMessageHandoverException if a matching message handover could not be found
	 */
	public MessageHandover findByClassPostId_Last(
			long classPostId,
			com.liferay.portal.kernel.util.OrderByComparator<MessageHandover>
				orderByComparator)
		throws NoSuchMessageHandoverException;

	/**
	 * Returns the last message handover in the ordered set where classPostId = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching message handover, or <code>null</code> if a matching message handover could not be found
	 */
	public MessageHandover fetchByClassPostId_Last(
		long classPostId,
		com.liferay.portal.kernel.util.OrderByComparator<MessageHandover>
			orderByComparator);

	/**
	 * Returns the message handovers before and after the current message handover in the ordered set where classPostId = &#63;.
	 *
	 * @param messageHandoverId the primary key of the current message handover
	 * @param classPostId the class post ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next message handover
	 * @throws NoSuchMessageHandoverException if a message handover with the primary key could not be found
	 */
	public MessageHandover[] findByClassPostId_PrevAndNext(
			long messageHandoverId, long classPostId,
			com.liferay.portal.kernel.util.OrderByComparator<MessageHandover>
				orderByComparator)
		throws NoSuchMessageHandoverException;

	/**
	 * Removes all the message handovers where classPostId = &#63; from the database.
	 *
	 * @param classPostId the class post ID
	 */
	public void removeByClassPostId(long classPostId);

	/**
	 * Returns the number of message handovers where classPostId = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @return the number of matching message handovers
	 */
	public int countByClassPostId(long classPostId);

	/**
	 * Returns all the message handovers where schoolGroupId = &#63; and status = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param status the status
	 * @return the matching message handovers
	 */
	public java.util.List<MessageHandover> findByS_S(
		long schoolGroupId, int status);

	/**
	 * Returns a range of all the message handovers where schoolGroupId = &#63; and status = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>MessageHandoverModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param status the status
	 * @param start the lower bound of the range of message handovers
	 * @param end the upper bound of the range of message handovers (not inclusive)
	 * @return the range of matching message handovers
	 */
	public java.util.List<MessageHandover> findByS_S(
		long schoolGroupId, int status, int start, int end);

	/**
	 * Returns an ordered range of all the message handovers where schoolGroupId = &#63; and status = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>MessageHandoverModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param status the status
	 * @param start the lower bound of the range of message handovers
	 * @param end the upper bound of the range of message handovers (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching message handovers
	 */
	public java.util.List<MessageHandover> findByS_S(
		long schoolGroupId, int status, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<MessageHandover>
			orderByComparator);

	/**
	 * Returns an ordered range of all the message handovers where schoolGroupId = &#63; and status = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>MessageHandoverModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param status the status
	 * @param start the lower bound of the range of message handovers
	 * @param end the upper bound of the range of message handovers (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching message handovers
	 */
	public java.util.List<MessageHandover> findByS_S(
		long schoolGroupId, int status, int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<MessageHandover>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Returns the first message handover in the ordered set where schoolGroupId = &#63; and status = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param status the status
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching message handover
	 * @throws NoSuchMessageHandoverException if a matching message handover could not be found
	 */
	public MessageHandover findByS_S_First(
			long schoolGroupId, int status,
			com.liferay.portal.kernel.util.OrderByComparator<MessageHandover>
				orderByComparator)
		throws NoSuchMessageHandoverException;

	/**
	 * Returns the first message handover in the ordered set where schoolGroupId = &#63; and status = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param status the status
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching message handover, or <code>null</code> if a matching message handover could not be found
	 */
	public MessageHandover fetchByS_S_First(
		long schoolGroupId, int status,
		com.liferay.portal.kernel.util.OrderByComparator<MessageHandover>
			orderByComparator);

	/**
	 * Returns the last message handover in the ordered set where schoolGroupId = &#63; and status = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param status the status
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching message handover
	 * @throws NoSuchMessageHandoverException if a matching message handover could not be found
	 */
	public MessageHandover findByS_S_Last(
			long schoolGroupId, int status,
			com.liferay.portal.kernel.util.OrderByComparator<MessageHandover>
				orderByComparator)
		throws NoSuchMessageHandoverException;

	/**
	 * Returns the last message handover in the ordered set where schoolGroupId = &#63; and status = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param status the status
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching message handover, or <code>null</code> if a matching message handover could not be found
	 */
	public MessageHandover fetchByS_S_Last(
		long schoolGroupId, int status,
		com.liferay.portal.kernel.util.OrderByComparator<MessageHandover>
			orderByComparator);

	/**
	 * Returns the message handovers before and after the current message handover in the ordered set where schoolGroupId = &#63; and status = &#63;.
	 *
	 * @param messageHandoverId the primary key of the current message handover
	 * @param schoolGroupId the school group ID
	 * @param status the status
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next message handover
	 * @throws NoSuchMessageHandoverException if a message handover with the primary key could not be found
	 */
	public MessageHandover[] findByS_S_PrevAndNext(
			long messageHandoverId, long schoolGroupId, int status,
			com.liferay.portal.kernel.util.OrderByComparator<MessageHandover>
				orderByComparator)
		throws NoSuchMessageHandoverException;

	/**
	 * Removes all the message handovers where schoolGroupId = &#63; and status = &#63; from the database.
	 *
	 * @param schoolGroupId the school group ID
	 * @param status the status
	 */
	public void removeByS_S(long schoolGroupId, int status);

	/**
	 * Returns the number of message handovers where schoolGroupId = &#63; and status = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param status the status
	 * @return the number of matching message handovers
	 */
	public int countByS_S(long schoolGroupId, int status);

	/**
	 * Caches the message handover in the entity cache if it is enabled.
	 *
	 * @param messageHandover the message handover
	 */
	public void cacheResult(MessageHandover messageHandover);

	/**
	 * Caches the message handovers in the entity cache if it is enabled.
	 *
	 * @param messageHandovers the message handovers
	 */
	public void cacheResult(java.util.List<MessageHandover> messageHandovers);

	/**
	 * Creates a new message handover with the primary key. Does not add the message handover to the database.
	 *
	 * @param messageHandoverId the primary key for the new message handover
	 * @return the new message handover
	 */
	public MessageHandover create(long messageHandoverId);

	/**
	 * Removes the message handover with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param messageHandoverId the primary key of the message handover
	 * @return the message handover that was removed
	 * @throws NoSuchMessageHandoverException if a message handover with the primary key could not be found
	 */
	public MessageHandover remove(long messageHandoverId)
		throws NoSuchMessageHandoverException;

	public MessageHandover updateImpl(MessageHandover messageHandover);

	/**
	 * Returns the message handover with the primary key or throws a <code>NoSuchMessageHandoverException</code> if it could not be found.
	 *
	 * @param messageHandoverId the primary key of the message handover
	 * @return the message handover
	 * @throws NoSuchMessageHandoverException if a message handover with the primary key could not be found
	 */
	public MessageHandover findByPrimaryKey(long messageHandoverId)
		throws NoSuchMessageHandoverException;

	/**
	 * Returns the message handover with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param messageHandoverId the primary key of the message handover
	 * @return the message handover, or <code>null</code> if a message handover with the primary key could not be found
	 */
	public MessageHandover fetchByPrimaryKey(long messageHandoverId);

	/**
	 * Returns all the message handovers.
	 *
	 * @return the message handovers
	 */
	public java.util.List<MessageHandover> findAll();

	/**
	 * Returns a range of all the message handovers.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>MessageHandoverModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of message handovers
	 * @param end the upper bound of the range of message handovers (not inclusive)
	 * @return the range of message handovers
	 */
	public java.util.List<MessageHandover> findAll(int start, int end);

	/**
	 * Returns an ordered range of all the message handovers.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>MessageHandoverModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of message handovers
	 * @param end the upper bound of the range of message handovers (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of message handovers
	 */
	public java.util.List<MessageHandover> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<MessageHandover>
			orderByComparator);

	/**
	 * Returns an ordered range of all the message handovers.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>MessageHandoverModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of message handovers
	 * @param end the upper bound of the range of message handovers (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of message handovers
	 */
	public java.util.List<MessageHandover> findAll(
		int start, int end,
		com.liferay.portal.kernel.util.OrderByComparator<MessageHandover>
			orderByComparator,
		boolean useFinderCache);

	/**
	 * Removes all the message handovers from the database.
	 */
	public void removeAll();

	/**
	 * Returns the number of message handovers.
	 *
	 * @return the number of message handovers
	 */
	public int countAll();

}