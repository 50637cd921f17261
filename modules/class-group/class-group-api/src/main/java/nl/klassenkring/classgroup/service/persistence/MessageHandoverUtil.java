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

import nl.klassenkring.classgroup.model.MessageHandover;

/**
 * The persistence utility for the message handover service. This utility wraps <code>nl.klassenkring.classgroup.service.persistence.impl.MessageHandoverPersistenceImpl</code> and provides direct access to the database for CRUD operations. This utility should only be used by the service layer, as it must operate within a transaction. Never access this utility in a JSP, controller, model, or other front-end class.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @see MessageHandoverPersistence
 * @generated
 */
public class MessageHandoverUtil {

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
	public static void clearCache(MessageHandover messageHandover) {
		getPersistence().clearCache(messageHandover);
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
	public static Map<Serializable, MessageHandover> fetchByPrimaryKeys(
		Set<Serializable> primaryKeys) {

		return getPersistence().fetchByPrimaryKeys(primaryKeys);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery)
	 */
	public static List<MessageHandover> findWithDynamicQuery(
		DynamicQuery dynamicQuery) {

		return getPersistence().findWithDynamicQuery(dynamicQuery);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int)
	 */
	public static List<MessageHandover> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end) {

		return getPersistence().findWithDynamicQuery(dynamicQuery, start, end);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int, OrderByComparator)
	 */
	public static List<MessageHandover> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end,
		OrderByComparator<MessageHandover> orderByComparator) {

		return getPersistence().findWithDynamicQuery(
			dynamicQuery, start, end, orderByComparator);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel)
	 */
	public static MessageHandover update(MessageHandover messageHandover) {
		return getPersistence().update(messageHandover);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel, ServiceContext)
	 */
	public static MessageHandover update(
		MessageHandover messageHandover, ServiceContext serviceContext) {

		return getPersistence().update(messageHandover, serviceContext);
	}

	/**
	 * Returns all the message handovers where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @return the matching message handovers
	 */
	public static List<MessageHandover> findByUuid(String uuid) {
		return getPersistence().findByUuid(uuid);
	}

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
	public static List<MessageHandover> findByUuid(
		String uuid, int start, int end) {

		return getPersistence().findByUuid(uuid, start, end);
	}

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
	public static List<MessageHandover> findByUuid(
		String uuid, int start, int end,
		OrderByComparator<MessageHandover> orderByComparator) {

		return getPersistence().findByUuid(uuid, start, end, orderByComparator);
	}

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
	public static List<MessageHandover> findByUuid(
		String uuid, int start, int end,
		OrderByComparator<MessageHandover> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByUuid(
			uuid, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first message handover in the ordered set where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching message handover
	 * @throws NoSuchMessageHandoverException if a matching message handover could not be found
	 */
	public static MessageHandover findByUuid_First(
			String uuid, OrderByComparator<MessageHandover> orderByComparator)
		throws nl.klassenkring.classgroup.exception.
			NoSuchMessageHandoverException {

		return getPersistence().findByUuid_First(uuid, orderByComparator);
	}

	/**
	 * Returns the first message handover in the ordered set where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching message handover, or <code>null</code> if a matching message handover could not be found
	 */
	public static MessageHandover fetchByUuid_First(
		String uuid, OrderByComparator<MessageHandover> orderByComparator) {

		return getPersistence().fetchByUuid_First(uuid, orderByComparator);
	}

	/**
	 * Returns the last message handover in the ordered set where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching message handover
	 * @throws NoSuchMessageHandoverException if a matching message handover could not be found
	 */
	public static MessageHandover findByUuid_Last(
			String uuid, OrderByComparator<MessageHandover> orderByComparator)
		throws nl.klassenkring.classgroup.exception.
			NoSuchMessageHandoverException {

		return getPersistence().findByUuid_Last(uuid, orderByComparator);
	}

	/**
	 * Returns the last message handover in the ordered set where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching message handover, or <code>null</code> if a matching message handover could not be found
	 */
	public static MessageHandover fetchByUuid_Last(
		String uuid, OrderByComparator<MessageHandover> orderByComparator) {

		return getPersistence().fetchByUuid_Last(uuid, orderByComparator);
	}

	/**
	 * Returns the message handovers before and after the current message handover in the ordered set where uuid = &#63;.
	 *
	 * @param messageHandoverId the primary key of the current message handover
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next message handover
	 * @throws NoSuchMessageHandoverException if a message handover with the primary key could not be found
	 */
	public static MessageHandover[] findByUuid_PrevAndNext(
			long messageHandoverId, String uuid,
			OrderByComparator<MessageHandover> orderByComparator)
		throws nl.klassenkring.classgroup.exception.
			NoSuchMessageHandoverException {

		return getPersistence().findByUuid_PrevAndNext(
			messageHandoverId, uuid, orderByComparator);
	}

	/**
	 * Removes all the message handovers where uuid = &#63; from the database.
	 *
	 * @param uuid the uuid
	 */
	public static void removeByUuid(String uuid) {
		getPersistence().removeByUuid(uuid);
	}

	/**
	 * Returns the number of message handovers where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @return the number of matching message handovers
	 */
	public static int countByUuid(String uuid) {
		return getPersistence().countByUuid(uuid);
	}

	/**
	 * Returns the message handover where uuid = &#63; and groupId = &#63; or throws a <code>NoSuchMessageHandoverException</code> if it could not be found.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @return the matching message handover
	 * @throws NoSuchMessageHandoverException if a matching message handover could not be found
	 */
	public static MessageHandover findByUUID_G(String uuid, long groupId)
		throws nl.klassenkring.classgroup.exception.
			NoSuchMessageHandoverException {

		return getPersistence().findByUUID_G(uuid, groupId);
	}

	/**
	 * Returns the message handover where uuid = &#63; and groupId = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @return the matching message handover, or <code>null</code> if a matching message handover could not be found
	 */
	public static MessageHandover fetchByUUID_G(String uuid, long groupId) {
		return getPersistence().fetchByUUID_G(uuid, groupId);
	}

	/**
	 * Returns the message handover where uuid = &#63; and groupId = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching message handover, or <code>null</code> if a matching message handover could not be found
	 */
	public static MessageHandover fetchByUUID_G(
		String uuid, long groupId, boolean useFinderCache) {

		return getPersistence().fetchByUUID_G(uuid, groupId, useFinderCache);
	}

	/**
	 * Removes the message handover where uuid = &#63; and groupId = &#63; from the database.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @return the message handover that was removed
	 */
	public static MessageHandover removeByUUID_G(String uuid, long groupId)
		throws nl.klassenkring.classgroup.exception.
			NoSuchMessageHandoverException {

		return getPersistence().removeByUUID_G(uuid, groupId);
	}

	/**
	 * Returns the number of message handovers where uuid = &#63; and groupId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @return the number of matching message handovers
	 */
	public static int countByUUID_G(String uuid, long groupId) {
		return getPersistence().countByUUID_G(uuid, groupId);
	}

	/**
	 * Returns all the message handovers where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @return the matching message handovers
	 */
	public static List<MessageHandover> findByUuid_C(
		String uuid, long companyId) {

		return getPersistence().findByUuid_C(uuid, companyId);
	}

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
	public static List<MessageHandover> findByUuid_C(
		String uuid, long companyId, int start, int end) {

		return getPersistence().findByUuid_C(uuid, companyId, start, end);
	}

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
	public static List<MessageHandover> findByUuid_C(
		String uuid, long companyId, int start, int end,
		OrderByComparator<MessageHandover> orderByComparator) {

		return getPersistence().findByUuid_C(
			uuid, companyId, start, end, orderByComparator);
	}

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
	public static List<MessageHandover> findByUuid_C(
		String uuid, long companyId, int start, int end,
		OrderByComparator<MessageHandover> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByUuid_C(
			uuid, companyId, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first message handover in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching message handover
	 * @throws NoSuchMessageHandoverException if a matching message handover could not be found
	 */
	public static MessageHandover findByUuid_C_First(
			String uuid, long companyId,
			OrderByComparator<MessageHandover> orderByComparator)
		throws nl.klassenkring.classgroup.exception.
			NoSuchMessageHandoverException {

		return getPersistence().findByUuid_C_First(
			uuid, companyId, orderByComparator);
	}

	/**
	 * Returns the first message handover in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching message handover, or <code>null</code> if a matching message handover could not be found
	 */
	public static MessageHandover fetchByUuid_C_First(
		String uuid, long companyId,
		OrderByComparator<MessageHandover> orderByComparator) {

		return getPersistence().fetchByUuid_C_First(
			uuid, companyId, orderByComparator);
	}

	/**
	 * Returns the last message handover in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching message handover
	 * @throws NoSuchMessageHandoverException if a matching message handover could not be found
	 */
	public static MessageHandover findByUuid_C_Last(
			String uuid, long companyId,
			OrderByComparator<MessageHandover> orderByComparator)
		throws nl.klassenkring.classgroup.exception.
			NoSuchMessageHandoverException {

		return getPersistence().findByUuid_C_Last(
			uuid, companyId, orderByComparator);
	}

	/**
	 * Returns the last message handover in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching message handover, or <code>null</code> if a matching message handover could not be found
	 */
	public static MessageHandover fetchByUuid_C_Last(
		String uuid, long companyId,
		OrderByComparator<MessageHandover> orderByComparator) {

		return getPersistence().fetchByUuid_C_Last(
			uuid, companyId, orderByComparator);
	}

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
	public static MessageHandover[] findByUuid_C_PrevAndNext(
			long messageHandoverId, String uuid, long companyId,
			OrderByComparator<MessageHandover> orderByComparator)
		throws nl.klassenkring.classgroup.exception.
			NoSuchMessageHandoverException {

		return getPersistence().findByUuid_C_PrevAndNext(
			messageHandoverId, uuid, companyId, orderByComparator);
	}

	/**
	 * Removes all the message handovers where uuid = &#63; and companyId = &#63; from the database.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 */
	public static void removeByUuid_C(String uuid, long companyId) {
		getPersistence().removeByUuid_C(uuid, companyId);
	}

	/**
	 * Returns the number of message handovers where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @return the number of matching message handovers
	 */
	public static int countByUuid_C(String uuid, long companyId) {
		return getPersistence().countByUuid_C(uuid, companyId);
	}

	/**
	 * Returns all the message handovers where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @return the matching message handovers
	 */
	public static List<MessageHandover> findByGroupId(long groupId) {
		return getPersistence().findByGroupId(groupId);
	}

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
	public static List<MessageHandover> findByGroupId(
		long groupId, int start, int end) {

		return getPersistence().findByGroupId(groupId, start, end);
	}

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
	public static List<MessageHandover> findByGroupId(
		long groupId, int start, int end,
		OrderByComparator<MessageHandover> orderByComparator) {

		return getPersistence().findByGroupId(
			groupId, start, end, orderByComparator);
	}

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
	public static List<MessageHandover> findByGroupId(
		long groupId, int start, int end,
		OrderByComparator<MessageHandover> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByGroupId(
			groupId, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first message handover in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching message handover
	 * @throws NoSuchMessageHandoverException if a matching message handover could not be found
	 */
	public static MessageHandover findByGroupId_First(
			long groupId, OrderByComparator<MessageHandover> orderByComparator)
		throws nl.klassenkring.classgroup.exception.
			NoSuchMessageHandoverException {

		return getPersistence().findByGroupId_First(groupId, orderByComparator);
	}

	/**
	 * Returns the first message handover in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching message handover, or <code>null</code> if a matching message handover could not be found
	 */
	public static MessageHandover fetchByGroupId_First(
		long groupId, OrderByComparator<MessageHandover> orderByComparator) {

		return getPersistence().fetchByGroupId_First(
			groupId, orderByComparator);
	}

	/**
	 * Returns the last message handover in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching message handover
	 * @throws NoSuchMessageHandoverException if a matching message handover could not be found
	 */
	public static MessageHandover findByGroupId_Last(
			long groupId, OrderByComparator<MessageHandover> orderByComparator)
		throws nl.klassenkring.classgroup.exception.
			NoSuchMessageHandoverException {

		return getPersistence().findByGroupId_Last(groupId, orderByComparator);
	}

	/**
	 * Returns the last message handover in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching message handover, or <code>null</code> if a matching message handover could not be found
	 */
	public static MessageHandover fetchByGroupId_Last(
		long groupId, OrderByComparator<MessageHandover> orderByComparator) {

		return getPersistence().fetchByGroupId_Last(groupId, orderByComparator);
	}

	/**
	 * Returns the message handovers before and after the current message handover in the ordered set where groupId = &#63;.
	 *
	 * @param messageHandoverId the primary key of the current message handover
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next message handover
	 * @throws NoSuchMessageHandoverException if a message handover with the primary key could not be found
	 */
	public static MessageHandover[] findByGroupId_PrevAndNext(
			long messageHandoverId, long groupId,
			OrderByComparator<MessageHandover> orderByComparator)
		throws nl.klassenkring.classgroup.exception.
			NoSuchMessageHandoverException {

		return getPersistence().findByGroupId_PrevAndNext(
			messageHandoverId, groupId, orderByComparator);
	}

	/**
	 * Removes all the message handovers where groupId = &#63; from the database.
	 *
	 * @param groupId the group ID
	 */
	public static void removeByGroupId(long groupId) {
		getPersistence().removeByGroupId(groupId);
	}

	/**
	 * Returns the number of message handovers where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @return the number of matching message handovers
	 */
	public static int countByGroupId(long groupId) {
		return getPersistence().countByGroupId(groupId);
	}

	/**
	 * Returns all the message handovers where classPostId = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @return the matching message handovers
	 */
	public static List<MessageHandover> findByClassPostId(long classPostId) {
		return getPersistence().findByClassPostId(classPostId);
	}

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
	public static List<MessageHandover> findByClassPostId(
		long classPostId, int start, int end) {

		return getPersistence().findByClassPostId(classPostId, start, end);
	}

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
	public static List<MessageHandover> findByClassPostId(
		long classPostId, int start, int end,
		OrderByComparator<MessageHandover> orderByComparator) {

		return getPersistence().findByClassPostId(
			classPostId, start, end, orderByComparator);
	}

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
	public static List<MessageHandover> findByClassPostId(
		long classPostId, int start, int end,
		OrderByComparator<MessageHandover> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByClassPostId(
			classPostId, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first message handover in the ordered set where classPostId = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching message handover
	 * @throws NoSuchMessageHandoverException if a matching message handover could not be found
	 */
	public static MessageHandover findByClassPostId_First(
			long classPostId,
			OrderByComparator<MessageHandover> orderByComparator)
		throws nl.klassenkring.classgroup.exception.
			NoSuchMessageHandoverException {

		return getPersistence().findByClassPostId_First(
			classPostId, orderByComparator);
	}

	/**
	 * Returns the first message handover in the ordered set where classPostId = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching message handover, or <code>null</code> if a matching message handover could not be found
	 */
	public static MessageHandover fetchByClassPostId_First(
		long classPostId,
		OrderByComparator<MessageHandover> orderByComparator) {

		return getPersistence().fetchByClassPostId_First(
			classPostId, orderByComparator);
	}

	/**
	 * Returns the last message handover in the ordered set where classPostId = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching message handover
	 * @throws NoSuchMessageHandoverException if a matching message handover could not be found
	 */
	public static MessageHandover findByClassPostId_Last(
			long classPostId,
			OrderByComparator<MessageHandover> orderByComparator)
		throws nl.klassenkring.classgroup.exception.
			NoSuchMessageHandoverException {

		return getPersistence().findByClassPostId_Last(
			classPostId, orderByComparator);
	}

	/**
	 * Returns the last message handover in the ordered set where classPostId = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching message handover, or <code>null</code> if a matching message handover could not be found
	 */
	public static MessageHandover fetchByClassPostId_Last(
		long classPostId,
		OrderByComparator<MessageHandover> orderByComparator) {

		return getPersistence().fetchByClassPostId_Last(
			classPostId, orderByComparator);
	}

	/**
	 * Returns the message handovers before and after the current message handover in the ordered set where classPostId = &#63;.
	 *
	 * @param messageHandoverId the primary key of the current message handover
	 * @param classPostId the class post ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next message handover
	 * @throws NoSuchMessageHandoverException if a message handover with the primary key could not be found
	 */
	public static MessageHandover[] findByClassPostId_PrevAndNext(
			long messageHandoverId, long classPostId,
			OrderByComparator<MessageHandover> orderByComparator)
		throws nl.klassenkring.classgroup.exception.
			NoSuchMessageHandoverException {

		return getPersistence().findByClassPostId_PrevAndNext(
			messageHandoverId, classPostId, orderByComparator);
	}

	/**
	 * Removes all the message handovers where classPostId = &#63; from the database.
	 *
	 * @param classPostId the class post ID
	 */
	public static void removeByClassPostId(long classPostId) {
		getPersistence().removeByClassPostId(classPostId);
	}

	/**
	 * Returns the number of message handovers where classPostId = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @return the number of matching message handovers
	 */
	public static int countByClassPostId(long classPostId) {
		return getPersistence().countByClassPostId(classPostId);
	}

	/**
	 * Returns all the message handovers where schoolGroupId = &#63; and status = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param status the status
	 * @return the matching message handovers
	 */
	public static List<MessageHandover> findByS_S(
		long schoolGroupId, int status) {

		return getPersistence().findByS_S(schoolGroupId, status);
	}

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
	public static List<MessageHandover> findByS_S(
		long schoolGroupId, int status, int start, int end) {

		return getPersistence().findByS_S(schoolGroupId, status, start, end);
	}

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
	public static List<MessageHandover> findByS_S(
		long schoolGroupId, int status, int start, int end,
		OrderByComparator<MessageHandover> orderByComparator) {

		return getPersistence().findByS_S(
			schoolGroupId, status, start, end, orderByComparator);
	}

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
	public static List<MessageHandover> findByS_S(
		long schoolGroupId, int status, int start, int end,
		OrderByComparator<MessageHandover> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByS_S(
			schoolGroupId, status, start, end, orderByComparator,
			useFinderCache);
	}

	/**
	 * Returns the first message handover in the ordered set where schoolGroupId = &#63; and status = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param status the status
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching message handover
	 * @throws NoSuchMessageHandoverException if a matching message handover could not be found
	 */
	public static MessageHandover findByS_S_First(
			long schoolGroupId, int status,
			OrderByComparator<MessageHandover> orderByComparator)
		throws nl.klassenkring.classgroup.exception.
			NoSuchMessageHandoverException {

		return getPersistence().findByS_S_First(
			schoolGroupId, status, orderByComparator);
	}

	/**
	 * Returns the first message handover in the ordered set where schoolGroupId = &#63; and status = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param status the status
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching message handover, or <code>null</code> if a matching message handover could not be found
	 */
	public static MessageHandover fetchByS_S_First(
		long schoolGroupId, int status,
		OrderByComparator<MessageHandover> orderByComparator) {

		return getPersistence().fetchByS_S_First(
			schoolGroupId, status, orderByComparator);
	}

	/**
	 * Returns the last message handover in the ordered set where schoolGroupId = &#63; and status = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param status the status
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching message handover
	 * @throws NoSuchMessageHandoverException if a matching message handover could not be found
	 */
	public static MessageHandover findByS_S_Last(
			long schoolGroupId, int status,
			OrderByComparator<MessageHandover> orderByComparator)
		throws nl.klassenkring.classgroup.exception.
			NoSuchMessageHandoverException {

		return getPersistence().findByS_S_Last(
			schoolGroupId, status, orderByComparator);
	}

	/**
	 * Returns the last message handover in the ordered set where schoolGroupId = &#63; and status = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param status the status
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching message handover, or <code>null</code> if a matching message handover could not be found
	 */
	public static MessageHandover fetchByS_S_Last(
		long schoolGroupId, int status,
		OrderByComparator<MessageHandover> orderByComparator) {

		return getPersistence().fetchByS_S_Last(
			schoolGroupId, status, orderByComparator);
	}

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
	public static MessageHandover[] findByS_S_PrevAndNext(
			long messageHandoverId, long schoolGroupId, int status,
			OrderByComparator<MessageHandover> orderByComparator)
		throws nl.klassenkring.classgroup.exception.
			NoSuchMessageHandoverException {

		return getPersistence().findByS_S_PrevAndNext(
			messageHandoverId, schoolGroupId, status, orderByComparator);
	}

	/**
	 * Removes all the message handovers where schoolGroupId = &#63; and status = &#63; from the database.
	 *
	 * @param schoolGroupId the school group ID
	 * @param status the status
	 */
	public static void removeByS_S(long schoolGroupId, int status) {
		getPersistence().removeByS_S(schoolGroupId, status);
	}

	/**
	 * Returns the number of message handovers where schoolGroupId = &#63; and status = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param status the status
	 * @return the number of matching message handovers
	 */
	public static int countByS_S(long schoolGroupId, int status) {
		return getPersistence().countByS_S(schoolGroupId, status);
	}

	/**
	 * Caches the message handover in the entity cache if it is enabled.
	 *
	 * @param messageHandover the message handover
	 */
	public static void cacheResult(MessageHandover messageHandover) {
		getPersistence().cacheResult(messageHandover);
	}

	/**
	 * Caches the message handovers in the entity cache if it is enabled.
	 *
	 * @param messageHandovers the message handovers
	 */
	public static void cacheResult(List<MessageHandover> messageHandovers) {
		getPersistence().cacheResult(messageHandovers);
	}

	/**
	 * Creates a new message handover with the primary key. Does not add the message handover to the database.
	 *
	 * @param messageHandoverId the primary key for the new message handover
	 * @return the new message handover
	 */
	public static MessageHandover create(long messageHandoverId) {
		return getPersistence().create(messageHandoverId);
	}

	/**
	 * Removes the message handover with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param messageHandoverId the primary key of the message handover
	 * @return the message handover that was removed
	 * @throws NoSuchMessageHandoverException if a message handover with the primary key could not be found
	 */
	public static MessageHandover remove(long messageHandoverId)
		throws nl.klassenkring.classgroup.exception.
			NoSuchMessageHandoverException {

		return getPersistence().remove(messageHandoverId);
	}

	public static MessageHandover updateImpl(MessageHandover messageHandover) {
		return getPersistence().updateImpl(messageHandover);
	}

	/**
	 * Returns the message handover with the primary key or throws a <code>NoSuchMessageHandoverException</code> if it could not be found.
	 *
	 * @param messageHandoverId the primary key of the message handover
	 * @return the message handover
	 * @throws NoSuchMessageHandoverException if a message handover with the primary key could not be found
	 */
	public static MessageHandover findByPrimaryKey(long messageHandoverId)
		throws nl.klassenkring.classgroup.exception.
			NoSuchMessageHandoverException {

		return getPersistence().findByPrimaryKey(messageHandoverId);
	}

	/**
	 * Returns the message handover with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param messageHandoverId the primary key of the message handover
	 * @return the message handover, or <code>null</code> if a message handover with the primary key could not be found
	 */
	public static MessageHandover fetchByPrimaryKey(long messageHandoverId) {
		return getPersistence().fetchByPrimaryKey(messageHandoverId);
	}

	/**
	 * Returns all the message handovers.
	 *
	 * @return the message handovers
	 */
	public static List<MessageHandover> findAll() {
		return getPersistence().findAll();
	}

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
	public static List<MessageHandover> findAll(int start, int end) {
		return getPersistence().findAll(start, end);
	}

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
	public static List<MessageHandover> findAll(
		int start, int end,
		OrderByComparator<MessageHandover> orderByComparator) {

		return getPersistence().findAll(start, end, orderByComparator);
	}

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
	public static List<MessageHandover> findAll(
		int start, int end,
		OrderByComparator<MessageHandover> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findAll(
			start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Removes all the message handovers from the database.
	 */
	public static void removeAll() {
		getPersistence().removeAll();
	}

	/**
	 * Returns the number of message handovers.
	 *
	 * @return the number of message handovers
	 */
	public static int countAll() {
		return getPersistence().countAll();
	}

	public static MessageHandoverPersistence getPersistence() {
		return _persistence;
	}

	public static void setPersistence(MessageHandoverPersistence persistence) {
		_persistence = persistence;
	}

	private static volatile MessageHandoverPersistence _persistence;

}