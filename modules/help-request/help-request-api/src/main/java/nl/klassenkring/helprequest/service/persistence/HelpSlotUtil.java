/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.helprequest.service.persistence;

import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.service.ServiceContext;
import com.liferay.portal.kernel.util.OrderByComparator;

import java.io.Serializable;

import java.util.List;
import java.util.Map;
import java.util.Set;

import nl.klassenkring.helprequest.model.HelpSlot;

/**
 * The persistence utility for the help slot service. This utility wraps <code>nl.klassenkring.helprequest.service.persistence.impl.HelpSlotPersistenceImpl</code> and provides direct access to the database for CRUD operations. This utility should only be used by the service layer, as it must operate within a transaction. Never access this utility in a JSP, controller, model, or other front-end class.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @see HelpSlotPersistence
 * @generated
 */
public class HelpSlotUtil {

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
	public static void clearCache(HelpSlot helpSlot) {
		getPersistence().clearCache(helpSlot);
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
	public static Map<Serializable, HelpSlot> fetchByPrimaryKeys(
		Set<Serializable> primaryKeys) {

		return getPersistence().fetchByPrimaryKeys(primaryKeys);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery)
	 */
	public static List<HelpSlot> findWithDynamicQuery(
		DynamicQuery dynamicQuery) {

		return getPersistence().findWithDynamicQuery(dynamicQuery);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int)
	 */
	public static List<HelpSlot> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end) {

		return getPersistence().findWithDynamicQuery(dynamicQuery, start, end);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int, OrderByComparator)
	 */
	public static List<HelpSlot> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end,
		OrderByComparator<HelpSlot> orderByComparator) {

		return getPersistence().findWithDynamicQuery(
			dynamicQuery, start, end, orderByComparator);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel)
	 */
	public static HelpSlot update(HelpSlot helpSlot) {
		return getPersistence().update(helpSlot);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel, ServiceContext)
	 */
	public static HelpSlot update(
		HelpSlot helpSlot, ServiceContext serviceContext) {

		return getPersistence().update(helpSlot, serviceContext);
	}

	/**
	 * Returns all the help slots where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @return the matching help slots
	 */
	public static List<HelpSlot> findByUuid(String uuid) {
		return getPersistence().findByUuid(uuid);
	}

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
	public static List<HelpSlot> findByUuid(String uuid, int start, int end) {
		return getPersistence().findByUuid(uuid, start, end);
	}

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
	public static List<HelpSlot> findByUuid(
		String uuid, int start, int end,
		OrderByComparator<HelpSlot> orderByComparator) {

		return getPersistence().findByUuid(uuid, start, end, orderByComparator);
	}

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
	public static List<HelpSlot> findByUuid(
		String uuid, int start, int end,
		OrderByComparator<HelpSlot> orderByComparator, boolean useFinderCache) {

		return getPersistence().findByUuid(
			uuid, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first help slot in the ordered set where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching help slot
	 * @throws NoSuchHelpSlotException if a matching help slot could not be found
	 */
	public static HelpSlot findByUuid_First(
			String uuid, OrderByComparator<HelpSlot> orderByComparator)
		throws nl.klassenkring.helprequest.exception.NoSuchHelpSlotException {

		return getPersistence().findByUuid_First(uuid, orderByComparator);
	}

	/**
	 * Returns the first help slot in the ordered set where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching help slot, or <code>null</code> if a matching help slot could not be found
	 */
	public static HelpSlot fetchByUuid_First(
		String uuid, OrderByComparator<HelpSlot> orderByComparator) {

		return getPersistence().fetchByUuid_First(uuid, orderByComparator);
	}

	/**
	 * Returns the last help slot in the ordered set where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching help slot
	 * @throws NoSuchHelpSlotException if a matching help slot could not be found
	 */
	public static HelpSlot findByUuid_Last(
			String uuid, OrderByComparator<HelpSlot> orderByComparator)
		throws nl.klassenkring.helprequest.exception.NoSuchHelpSlotException {

		return getPersistence().findByUuid_Last(uuid, orderByComparator);
	}

	/**
	 * Returns the last help slot in the ordered set where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching help slot, or <code>null</code> if a matching help slot could not be found
	 */
	public static HelpSlot fetchByUuid_Last(
		String uuid, OrderByComparator<HelpSlot> orderByComparator) {

		return getPersistence().fetchByUuid_Last(uuid, orderByComparator);
	}

	/**
	 * Returns the help slots before and after the current help slot in the ordered set where uuid = &#63;.
	 *
	 * @param helpSlotId the primary key of the current help slot
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next help slot
	 * @throws NoSuchHelpSlotException if a help slot with the primary key could not be found
	 */
	public static HelpSlot[] findByUuid_PrevAndNext(
			long helpSlotId, String uuid,
			OrderByComparator<HelpSlot> orderByComparator)
		throws nl.klassenkring.helprequest.exception.NoSuchHelpSlotException {

		return getPersistence().findByUuid_PrevAndNext(
			helpSlotId, uuid, orderByComparator);
	}

	/**
	 * Removes all the help slots where uuid = &#63; from the database.
	 *
	 * @param uuid the uuid
	 */
	public static void removeByUuid(String uuid) {
		getPersistence().removeByUuid(uuid);
	}

	/**
	 * Returns the number of help slots where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @return the number of matching help slots
	 */
	public static int countByUuid(String uuid) {
		return getPersistence().countByUuid(uuid);
	}

	/**
	 * Returns the help slot where uuid = &#63; and groupId = &#63; or throws a <code>NoSuchHelpSlotException</code> if it could not be found.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @return the matching help slot
	 * @throws NoSuchHelpSlotException if a matching help slot could not be found
	 */
	public static HelpSlot findByUUID_G(String uuid, long groupId)
		throws nl.klassenkring.helprequest.exception.NoSuchHelpSlotException {

		return getPersistence().findByUUID_G(uuid, groupId);
	}

	/**
	 * Returns the help slot where uuid = &#63; and groupId = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @return the matching help slot, or <code>null</code> if a matching help slot could not be found
	 */
	public static HelpSlot fetchByUUID_G(String uuid, long groupId) {
		return getPersistence().fetchByUUID_G(uuid, groupId);
	}

	/**
	 * Returns the help slot where uuid = &#63; and groupId = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching help slot, or <code>null</code> if a matching help slot could not be found
	 */
	public static HelpSlot fetchByUUID_G(
		String uuid, long groupId, boolean useFinderCache) {

		return getPersistence().fetchByUUID_G(uuid, groupId, useFinderCache);
	}

	/**
	 * Removes the help slot where uuid = &#63; and groupId = &#63; from the database.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @return the help slot that was removed
	 */
	public static HelpSlot removeByUUID_G(String uuid, long groupId)
		throws nl.klassenkring.helprequest.exception.NoSuchHelpSlotException {

		return getPersistence().removeByUUID_G(uuid, groupId);
	}

	/**
	 * Returns the number of help slots where uuid = &#63; and groupId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @return the number of matching help slots
	 */
	public static int countByUUID_G(String uuid, long groupId) {
		return getPersistence().countByUUID_G(uuid, groupId);
	}

	/**
	 * Returns all the help slots where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @return the matching help slots
	 */
	public static List<HelpSlot> findByUuid_C(String uuid, long companyId) {
		return getPersistence().findByUuid_C(uuid, companyId);
	}

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
	public static List<HelpSlot> findByUuid_C(
		String uuid, long companyId, int start, int end) {

		return getPersistence().findByUuid_C(uuid, companyId, start, end);
	}

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
	public static List<HelpSlot> findByUuid_C(
		String uuid, long companyId, int start, int end,
		OrderByComparator<HelpSlot> orderByComparator) {

		return getPersistence().findByUuid_C(
			uuid, companyId, start, end, orderByComparator);
	}

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
	public static List<HelpSlot> findByUuid_C(
		String uuid, long companyId, int start, int end,
		OrderByComparator<HelpSlot> orderByComparator, boolean useFinderCache) {

		return getPersistence().findByUuid_C(
			uuid, companyId, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first help slot in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching help slot
	 * @throws NoSuchHelpSlotException if a matching help slot could not be found
	 */
	public static HelpSlot findByUuid_C_First(
			String uuid, long companyId,
			OrderByComparator<HelpSlot> orderByComparator)
		throws nl.klassenkring.helprequest.exception.NoSuchHelpSlotException {

		return getPersistence().findByUuid_C_First(
			uuid, companyId, orderByComparator);
	}

	/**
	 * Returns the first help slot in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching help slot, or <code>null</code> if a matching help slot could not be found
	 */
	public static HelpSlot fetchByUuid_C_First(
		String uuid, long companyId,
		OrderByComparator<HelpSlot> orderByComparator) {

		return getPersistence().fetchByUuid_C_First(
			uuid, companyId, orderByComparator);
	}

	/**
	 * Returns the last help slot in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching help slot
	 * @throws NoSuchHelpSlotException if a matching help slot could not be found
	 */
	public static HelpSlot findByUuid_C_Last(
			String uuid, long companyId,
			OrderByComparator<HelpSlot> orderByComparator)
		throws nl.klassenkring.helprequest.exception.NoSuchHelpSlotException {

		return getPersistence().findByUuid_C_Last(
			uuid, companyId, orderByComparator);
	}

	/**
	 * Returns the last help slot in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching help slot, or <code>null</code> if a matching help slot could not be found
	 */
	public static HelpSlot fetchByUuid_C_Last(
		String uuid, long companyId,
		OrderByComparator<HelpSlot> orderByComparator) {

		return getPersistence().fetchByUuid_C_Last(
			uuid, companyId, orderByComparator);
	}

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
	public static HelpSlot[] findByUuid_C_PrevAndNext(
			long helpSlotId, String uuid, long companyId,
			OrderByComparator<HelpSlot> orderByComparator)
		throws nl.klassenkring.helprequest.exception.NoSuchHelpSlotException {

		return getPersistence().findByUuid_C_PrevAndNext(
			helpSlotId, uuid, companyId, orderByComparator);
	}

	/**
	 * Removes all the help slots where uuid = &#63; and companyId = &#63; from the database.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 */
	public static void removeByUuid_C(String uuid, long companyId) {
		getPersistence().removeByUuid_C(uuid, companyId);
	}

	/**
	 * Returns the number of help slots where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @return the number of matching help slots
	 */
	public static int countByUuid_C(String uuid, long companyId) {
		return getPersistence().countByUuid_C(uuid, companyId);
	}

	/**
	 * Returns all the help slots where helpRequestId = &#63;.
	 *
	 * @param helpRequestId the help request ID
	 * @return the matching help slots
	 */
	public static List<HelpSlot> findByHelpRequestId(long helpRequestId) {
		return getPersistence().findByHelpRequestId(helpRequestId);
	}

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
	public static List<HelpSlot> findByHelpRequestId(
		long helpRequestId, int start, int end) {

		return getPersistence().findByHelpRequestId(helpRequestId, start, end);
	}

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
	public static List<HelpSlot> findByHelpRequestId(
		long helpRequestId, int start, int end,
		OrderByComparator<HelpSlot> orderByComparator) {

		return getPersistence().findByHelpRequestId(
			helpRequestId, start, end, orderByComparator);
	}

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
	public static List<HelpSlot> findByHelpRequestId(
		long helpRequestId, int start, int end,
		OrderByComparator<HelpSlot> orderByComparator, boolean useFinderCache) {

		return getPersistence().findByHelpRequestId(
			helpRequestId, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first help slot in the ordered set where helpRequestId = &#63;.
	 *
	 * @param helpRequestId the help request ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching help slot
	 * @throws NoSuchHelpSlotException if a matching help slot could not be found
	 */
	public static HelpSlot findByHelpRequestId_First(
			long helpRequestId, OrderByComparator<HelpSlot> orderByComparator)
		throws nl.klassenkring.helprequest.exception.NoSuchHelpSlotException {

		return getPersistence().findByHelpRequestId_First(
			helpRequestId, orderByComparator);
	}

	/**
	 * Returns the first help slot in the ordered set where helpRequestId = &#63;.
	 *
	 * @param helpRequestId the help request ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching help slot, or <code>null</code> if a matching help slot could not be found
	 */
	public static HelpSlot fetchByHelpRequestId_First(
		long helpRequestId, OrderByComparator<HelpSlot> orderByComparator) {

		return getPersistence().fetchByHelpRequestId_First(
			helpRequestId, orderByComparator);
	}

	/**
	 * Returns the last help slot in the ordered set where helpRequestId = &#63;.
	 *
	 * @param helpRequestId the help request ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching help slot
	 * @throws NoSuchHelpSlotException if a matching help slot could not be found
	 */
	public static HelpSlot findByHelpRequestId_Last(
			long helpRequestId, OrderByComparator<HelpSlot> orderByComparator)
		throws nl.klassenkring.helprequest.exception.NoSuchHelpSlotException {

		return getPersistence().findByHelpRequestId_Last(
			helpRequestId, orderByComparator);
	}

	/**
	 * Returns the last help slot in the ordered set where helpRequestId = &#63;.
	 *
	 * @param helpRequestId the help request ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching help slot, or <code>null</code> if a matching help slot could not be found
	 */
	public static HelpSlot fetchByHelpRequestId_Last(
		long helpRequestId, OrderByComparator<HelpSlot> orderByComparator) {

		return getPersistence().fetchByHelpRequestId_Last(
			helpRequestId, orderByComparator);
	}

	/**
	 * Returns the help slots before and after the current help slot in the ordered set where helpRequestId = &#63;.
	 *
	 * @param helpSlotId the primary key of the current help slot
	 * @param helpRequestId the help request ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next help slot
	 * @throws NoSuchHelpSlotException if a help slot with the primary key could not be found
	 */
	public static HelpSlot[] findByHelpRequestId_PrevAndNext(
			long helpSlotId, long helpRequestId,
			OrderByComparator<HelpSlot> orderByComparator)
		throws nl.klassenkring.helprequest.exception.NoSuchHelpSlotException {

		return getPersistence().findByHelpRequestId_PrevAndNext(
			helpSlotId, helpRequestId, orderByComparator);
	}

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
	public static List<HelpSlot> findByHelpRequestId(long[] helpRequestIds) {
		return getPersistence().findByHelpRequestId(helpRequestIds);
	}

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
	public static List<HelpSlot> findByHelpRequestId(
		long[] helpRequestIds, int start, int end) {

		return getPersistence().findByHelpRequestId(helpRequestIds, start, end);
	}

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
	public static List<HelpSlot> findByHelpRequestId(
		long[] helpRequestIds, int start, int end,
		OrderByComparator<HelpSlot> orderByComparator) {

		return getPersistence().findByHelpRequestId(
			helpRequestIds, start, end, orderByComparator);
	}

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
	public static List<HelpSlot> findByHelpRequestId(
		long[] helpRequestIds, int start, int end,
		OrderByComparator<HelpSlot> orderByComparator, boolean useFinderCache) {

		return getPersistence().findByHelpRequestId(
			helpRequestIds, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Removes all the help slots where helpRequestId = &#63; from the database.
	 *
	 * @param helpRequestId the help request ID
	 */
	public static void removeByHelpRequestId(long helpRequestId) {
		getPersistence().removeByHelpRequestId(helpRequestId);
	}

	/**
	 * Returns the number of help slots where helpRequestId = &#63;.
	 *
	 * @param helpRequestId the help request ID
	 * @return the number of matching help slots
	 */
	public static int countByHelpRequestId(long helpRequestId) {
		return getPersistence().countByHelpRequestId(helpRequestId);
	}

	/**
	 * Returns the number of help slots where helpRequestId = any &#63;.
	 *
	 * @param helpRequestIds the help request IDs
	 * @return the number of matching help slots
	 */
	public static int countByHelpRequestId(long[] helpRequestIds) {
		return getPersistence().countByHelpRequestId(helpRequestIds);
	}

	/**
	 * Returns all the help slots where groupId = &#63; and slotDay = &#63;.
	 *
	 * @param groupId the group ID
	 * @param slotDay the slot day
	 * @return the matching help slots
	 */
	public static List<HelpSlot> findByG_D(long groupId, String slotDay) {
		return getPersistence().findByG_D(groupId, slotDay);
	}

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
	public static List<HelpSlot> findByG_D(
		long groupId, String slotDay, int start, int end) {

		return getPersistence().findByG_D(groupId, slotDay, start, end);
	}

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
	public static List<HelpSlot> findByG_D(
		long groupId, String slotDay, int start, int end,
		OrderByComparator<HelpSlot> orderByComparator) {

		return getPersistence().findByG_D(
			groupId, slotDay, start, end, orderByComparator);
	}

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
	public static List<HelpSlot> findByG_D(
		long groupId, String slotDay, int start, int end,
		OrderByComparator<HelpSlot> orderByComparator, boolean useFinderCache) {

		return getPersistence().findByG_D(
			groupId, slotDay, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first help slot in the ordered set where groupId = &#63; and slotDay = &#63;.
	 *
	 * @param groupId the group ID
	 * @param slotDay the slot day
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching help slot
	 * @throws NoSuchHelpSlotException if a matching help slot could not be found
	 */
	public static HelpSlot findByG_D_First(
			long groupId, String slotDay,
			OrderByComparator<HelpSlot> orderByComparator)
		throws nl.klassenkring.helprequest.exception.NoSuchHelpSlotException {

		return getPersistence().findByG_D_First(
			groupId, slotDay, orderByComparator);
	}

	/**
	 * Returns the first help slot in the ordered set where groupId = &#63; and slotDay = &#63;.
	 *
	 * @param groupId the group ID
	 * @param slotDay the slot day
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching help slot, or <code>null</code> if a matching help slot could not be found
	 */
	public static HelpSlot fetchByG_D_First(
		long groupId, String slotDay,
		OrderByComparator<HelpSlot> orderByComparator) {

		return getPersistence().fetchByG_D_First(
			groupId, slotDay, orderByComparator);
	}

	/**
	 * Returns the last help slot in the ordered set where groupId = &#63; and slotDay = &#63;.
	 *
	 * @param groupId the group ID
	 * @param slotDay the slot day
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching help slot
	 * @throws NoSuchHelpSlotException if a matching help slot could not be found
	 */
	public static HelpSlot findByG_D_Last(
			long groupId, String slotDay,
			OrderByComparator<HelpSlot> orderByComparator)
		throws nl.klassenkring.helprequest.exception.NoSuchHelpSlotException {

		return getPersistence().findByG_D_Last(
			groupId, slotDay, orderByComparator);
	}

	/**
	 * Returns the last help slot in the ordered set where groupId = &#63; and slotDay = &#63;.
	 *
	 * @param groupId the group ID
	 * @param slotDay the slot day
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching help slot, or <code>null</code> if a matching help slot could not be found
	 */
	public static HelpSlot fetchByG_D_Last(
		long groupId, String slotDay,
		OrderByComparator<HelpSlot> orderByComparator) {

		return getPersistence().fetchByG_D_Last(
			groupId, slotDay, orderByComparator);
	}

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
	public static HelpSlot[] findByG_D_PrevAndNext(
			long helpSlotId, long groupId, String slotDay,
			OrderByComparator<HelpSlot> orderByComparator)
		throws nl.klassenkring.helprequest.exception.NoSuchHelpSlotException {

		return getPersistence().findByG_D_PrevAndNext(
			helpSlotId, groupId, slotDay, orderByComparator);
	}

	/**
	 * Removes all the help slots where groupId = &#63; and slotDay = &#63; from the database.
	 *
	 * @param groupId the group ID
	 * @param slotDay the slot day
	 */
	public static void removeByG_D(long groupId, String slotDay) {
		getPersistence().removeByG_D(groupId, slotDay);
	}

	/**
	 * Returns the number of help slots where groupId = &#63; and slotDay = &#63;.
	 *
	 * @param groupId the group ID
	 * @param slotDay the slot day
	 * @return the number of matching help slots
	 */
	public static int countByG_D(long groupId, String slotDay) {
		return getPersistence().countByG_D(groupId, slotDay);
	}

	/**
	 * Returns all the help slots where slotDay = &#63;.
	 *
	 * @param slotDay the slot day
	 * @return the matching help slots
	 */
	public static List<HelpSlot> findBySlotDay(String slotDay) {
		return getPersistence().findBySlotDay(slotDay);
	}

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
	public static List<HelpSlot> findBySlotDay(
		String slotDay, int start, int end) {

		return getPersistence().findBySlotDay(slotDay, start, end);
	}

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
	public static List<HelpSlot> findBySlotDay(
		String slotDay, int start, int end,
		OrderByComparator<HelpSlot> orderByComparator) {

		return getPersistence().findBySlotDay(
			slotDay, start, end, orderByComparator);
	}

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
	public static List<HelpSlot> findBySlotDay(
		String slotDay, int start, int end,
		OrderByComparator<HelpSlot> orderByComparator, boolean useFinderCache) {

		return getPersistence().findBySlotDay(
			slotDay, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first help slot in the ordered set where slotDay = &#63;.
	 *
	 * @param slotDay the slot day
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching help slot
	 * @throws NoSuchHelpSlotException if a matching help slot could not be found
	 */
	public static HelpSlot findBySlotDay_First(
			String slotDay, OrderByComparator<HelpSlot> orderByComparator)
		throws nl.klassenkring.helprequest.exception.NoSuchHelpSlotException {

		return getPersistence().findBySlotDay_First(slotDay, orderByComparator);
	}

	/**
	 * Returns the first help slot in the ordered set where slotDay = &#63;.
	 *
	 * @param slotDay the slot day
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching help slot, or <code>null</code> if a matching help slot could not be found
	 */
	public static HelpSlot fetchBySlotDay_First(
		String slotDay, OrderByComparator<HelpSlot> orderByComparator) {

		return getPersistence().fetchBySlotDay_First(
			slotDay, orderByComparator);
	}

	/**
	 * Returns the last help slot in the ordered set where slotDay = &#63;.
	 *
	 * @param slotDay the slot day
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching help slot
	 * @throws NoSuchHelpSlotException if a matching help slot could not be found
	 */
	public static HelpSlot findBySlotDay_Last(
			String slotDay, OrderByComparator<HelpSlot> orderByComparator)
		throws nl.klassenkring.helprequest.exception.NoSuchHelpSlotException {

		return getPersistence().findBySlotDay_Last(slotDay, orderByComparator);
	}

	/**
	 * Returns the last help slot in the ordered set where slotDay = &#63;.
	 *
	 * @param slotDay the slot day
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching help slot, or <code>null</code> if a matching help slot could not be found
	 */
	public static HelpSlot fetchBySlotDay_Last(
		String slotDay, OrderByComparator<HelpSlot> orderByComparator) {

		return getPersistence().fetchBySlotDay_Last(slotDay, orderByComparator);
	}

	/**
	 * Returns the help slots before and after the current help slot in the ordered set where slotDay = &#63;.
	 *
	 * @param helpSlotId the primary key of the current help slot
	 * @param slotDay the slot day
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next help slot
	 * @throws NoSuchHelpSlotException if a help slot with the primary key could not be found
	 */
	public static HelpSlot[] findBySlotDay_PrevAndNext(
			long helpSlotId, String slotDay,
			OrderByComparator<HelpSlot> orderByComparator)
		throws nl.klassenkring.helprequest.exception.NoSuchHelpSlotException {

		return getPersistence().findBySlotDay_PrevAndNext(
			helpSlotId, slotDay, orderByComparator);
	}

	/**
	 * Removes all the help slots where slotDay = &#63; from the database.
	 *
	 * @param slotDay the slot day
	 */
	public static void removeBySlotDay(String slotDay) {
		getPersistence().removeBySlotDay(slotDay);
	}

	/**
	 * Returns the number of help slots where slotDay = &#63;.
	 *
	 * @param slotDay the slot day
	 * @return the number of matching help slots
	 */
	public static int countBySlotDay(String slotDay) {
		return getPersistence().countBySlotDay(slotDay);
	}

	/**
	 * Caches the help slot in the entity cache if it is enabled.
	 *
	 * @param helpSlot the help slot
	 */
	public static void cacheResult(HelpSlot helpSlot) {
		getPersistence().cacheResult(helpSlot);
	}

	/**
	 * Caches the help slots in the entity cache if it is enabled.
	 *
	 * @param helpSlots the help slots
	 */
	public static void cacheResult(List<HelpSlot> helpSlots) {
		getPersistence().cacheResult(helpSlots);
	}

	/**
	 * Creates a new help slot with the primary key. Does not add the help slot to the database.
	 *
	 * @param helpSlotId the primary key for the new help slot
	 * @return the new help slot
	 */
	public static HelpSlot create(long helpSlotId) {
		return getPersistence().create(helpSlotId);
	}

	/**
	 * Removes the help slot with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param helpSlotId the primary key of the help slot
	 * @return the help slot that was removed
	 * @throws NoSuchHelpSlotException if a help slot with the primary key could not be found
	 */
	public static HelpSlot remove(long helpSlotId)
		throws nl.klassenkring.helprequest.exception.NoSuchHelpSlotException {

		return getPersistence().remove(helpSlotId);
	}

	public static HelpSlot updateImpl(HelpSlot helpSlot) {
		return getPersistence().updateImpl(helpSlot);
	}

	/**
	 * Returns the help slot with the primary key or throws a <code>NoSuchHelpSlotException</code> if it could not be found.
	 *
	 * @param helpSlotId the primary key of the help slot
	 * @return the help slot
	 * @throws NoSuchHelpSlotException if a help slot with the primary key could not be found
	 */
	public static HelpSlot findByPrimaryKey(long helpSlotId)
		throws nl.klassenkring.helprequest.exception.NoSuchHelpSlotException {

		return getPersistence().findByPrimaryKey(helpSlotId);
	}

	/**
	 * Returns the help slot with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param helpSlotId the primary key of the help slot
	 * @return the help slot, or <code>null</code> if a help slot with the primary key could not be found
	 */
	public static HelpSlot fetchByPrimaryKey(long helpSlotId) {
		return getPersistence().fetchByPrimaryKey(helpSlotId);
	}

	/**
	 * Returns all the help slots.
	 *
	 * @return the help slots
	 */
	public static List<HelpSlot> findAll() {
		return getPersistence().findAll();
	}

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
	public static List<HelpSlot> findAll(int start, int end) {
		return getPersistence().findAll(start, end);
	}

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
	public static List<HelpSlot> findAll(
		int start, int end, OrderByComparator<HelpSlot> orderByComparator) {

		return getPersistence().findAll(start, end, orderByComparator);
	}

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
	public static List<HelpSlot> findAll(
		int start, int end, OrderByComparator<HelpSlot> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findAll(
			start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Removes all the help slots from the database.
	 */
	public static void removeAll() {
		getPersistence().removeAll();
	}

	/**
	 * Returns the number of help slots.
	 *
	 * @return the number of help slots
	 */
	public static int countAll() {
		return getPersistence().countAll();
	}

	public static HelpSlotPersistence getPersistence() {
		return _persistence;
	}

	public static void setPersistence(HelpSlotPersistence persistence) {
		_persistence = persistence;
	}

	private static volatile HelpSlotPersistence _persistence;

}