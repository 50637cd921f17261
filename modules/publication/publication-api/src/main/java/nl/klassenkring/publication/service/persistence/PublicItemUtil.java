/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.publication.service.persistence;

import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.service.ServiceContext;
import com.liferay.portal.kernel.util.OrderByComparator;

import java.io.Serializable;

import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;

import nl.klassenkring.publication.model.PublicItem;

/**
 * The persistence utility for the public item service. This utility wraps <code>nl.klassenkring.publication.service.persistence.impl.PublicItemPersistenceImpl</code> and provides direct access to the database for CRUD operations. This utility should only be used by the service layer, as it must operate within a transaction. Never access this utility in a JSP, controller, model, or other front-end class.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @see PublicItemPersistence
 * @generated
 */
public class PublicItemUtil {

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
	public static void clearCache(PublicItem publicItem) {
		getPersistence().clearCache(publicItem);
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
	public static Map<Serializable, PublicItem> fetchByPrimaryKeys(
		Set<Serializable> primaryKeys) {

		return getPersistence().fetchByPrimaryKeys(primaryKeys);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery)
	 */
	public static List<PublicItem> findWithDynamicQuery(
		DynamicQuery dynamicQuery) {

		return getPersistence().findWithDynamicQuery(dynamicQuery);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int)
	 */
	public static List<PublicItem> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end) {

		return getPersistence().findWithDynamicQuery(dynamicQuery, start, end);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int, OrderByComparator)
	 */
	public static List<PublicItem> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end,
		OrderByComparator<PublicItem> orderByComparator) {

		return getPersistence().findWithDynamicQuery(
			dynamicQuery, start, end, orderByComparator);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel)
	 */
	public static PublicItem update(PublicItem publicItem) {
		return getPersistence().update(publicItem);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel, ServiceContext)
	 */
	public static PublicItem update(
		PublicItem publicItem, ServiceContext serviceContext) {

		return getPersistence().update(publicItem, serviceContext);
	}

	/**
	 * Returns all the public items where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @return the matching public items
	 */
	public static List<PublicItem> findByUuid(String uuid) {
		return getPersistence().findByUuid(uuid);
	}

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
	public static List<PublicItem> findByUuid(String uuid, int start, int end) {
		return getPersistence().findByUuid(uuid, start, end);
	}

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
	public static List<PublicItem> findByUuid(
		String uuid, int start, int end,
		OrderByComparator<PublicItem> orderByComparator) {

		return getPersistence().findByUuid(uuid, start, end, orderByComparator);
	}

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
	public static List<PublicItem> findByUuid(
		String uuid, int start, int end,
		OrderByComparator<PublicItem> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByUuid(
			uuid, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first public item in the ordered set where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching public item
	 * @throws NoSuchPublicItemException if a matching public item could not be found
	 */
	public static PublicItem findByUuid_First(
			String uuid, OrderByComparator<PublicItem> orderByComparator)
		throws nl.klassenkring.publication.exception.NoSuchPublicItemException {

		return getPersistence().findByUuid_First(uuid, orderByComparator);
	}

	/**
	 * Returns the first public item in the ordered set where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching public item, or <code>null</code> if a matching public item could not be found
	 */
	public static PublicItem fetchByUuid_First(
		String uuid, OrderByComparator<PublicItem> orderByComparator) {

		return getPersistence().fetchByUuid_First(uuid, orderByComparator);
	}

	/**
	 * Returns the last public item in the ordered set where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching public item
	 * @throws NoSuchPublicItemException if a matching public item could not be found
	 */
	public static PublicItem findByUuid_Last(
			String uuid, OrderByComparator<PublicItem> orderByComparator)
		throws nl.klassenkring.publication.exception.NoSuchPublicItemException {

		return getPersistence().findByUuid_Last(uuid, orderByComparator);
	}

	/**
	 * Returns the last public item in the ordered set where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching public item, or <code>null</code> if a matching public item could not be found
	 */
	public static PublicItem fetchByUuid_Last(
		String uuid, OrderByComparator<PublicItem> orderByComparator) {

		return getPersistence().fetchByUuid_Last(uuid, orderByComparator);
	}

	/**
	 * Returns the public items before and after the current public item in the ordered set where uuid = &#63;.
	 *
	 * @param publicItemId the primary key of the current public item
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next public item
	 * @throws NoSuchPublicItemException if a public item with the primary key could not be found
	 */
	public static PublicItem[] findByUuid_PrevAndNext(
			long publicItemId, String uuid,
			OrderByComparator<PublicItem> orderByComparator)
		throws nl.klassenkring.publication.exception.NoSuchPublicItemException {

		return getPersistence().findByUuid_PrevAndNext(
			publicItemId, uuid, orderByComparator);
	}

	/**
	 * Removes all the public items where uuid = &#63; from the database.
	 *
	 * @param uuid the uuid
	 */
	public static void removeByUuid(String uuid) {
		getPersistence().removeByUuid(uuid);
	}

	/**
	 * Returns the number of public items where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @return the number of matching public items
	 */
	public static int countByUuid(String uuid) {
		return getPersistence().countByUuid(uuid);
	}

	/**
	 * Returns the public item where uuid = &#63; and groupId = &#63; or throws a <code>NoSuchPublicItemException</code> if it could not be found.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @return the matching public item
	 * @throws NoSuchPublicItemException if a matching public item could not be found
	 */
	public static PublicItem findByUUID_G(String uuid, long groupId)
		throws nl.klassenkring.publication.exception.NoSuchPublicItemException {

		return getPersistence().findByUUID_G(uuid, groupId);
	}

	/**
	 * Returns the public item where uuid = &#63; and groupId = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @return the matching public item, or <code>null</code> if a matching public item could not be found
	 */
	public static PublicItem fetchByUUID_G(String uuid, long groupId) {
		return getPersistence().fetchByUUID_G(uuid, groupId);
	}

	/**
	 * Returns the public item where uuid = &#63; and groupId = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching public item, or <code>null</code> if a matching public item could not be found
	 */
	public static PublicItem fetchByUUID_G(
		String uuid, long groupId, boolean useFinderCache) {

		return getPersistence().fetchByUUID_G(uuid, groupId, useFinderCache);
	}

	/**
	 * Removes the public item where uuid = &#63; and groupId = &#63; from the database.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @return the public item that was removed
	 */
	public static PublicItem removeByUUID_G(String uuid, long groupId)
		throws nl.klassenkring.publication.exception.NoSuchPublicItemException {

		return getPersistence().removeByUUID_G(uuid, groupId);
	}

	/**
	 * Returns the number of public items where uuid = &#63; and groupId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @return the number of matching public items
	 */
	public static int countByUUID_G(String uuid, long groupId) {
		return getPersistence().countByUUID_G(uuid, groupId);
	}

	/**
	 * Returns all the public items where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @return the matching public items
	 */
	public static List<PublicItem> findByUuid_C(String uuid, long companyId) {
		return getPersistence().findByUuid_C(uuid, companyId);
	}

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
	public static List<PublicItem> findByUuid_C(
		String uuid, long companyId, int start, int end) {

		return getPersistence().findByUuid_C(uuid, companyId, start, end);
	}

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
	public static List<PublicItem> findByUuid_C(
		String uuid, long companyId, int start, int end,
		OrderByComparator<PublicItem> orderByComparator) {

		return getPersistence().findByUuid_C(
			uuid, companyId, start, end, orderByComparator);
	}

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
	public static List<PublicItem> findByUuid_C(
		String uuid, long companyId, int start, int end,
		OrderByComparator<PublicItem> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByUuid_C(
			uuid, companyId, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first public item in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching public item
	 * @throws NoSuchPublicItemException if a matching public item could not be found
	 */
	public static PublicItem findByUuid_C_First(
			String uuid, long companyId,
			OrderByComparator<PublicItem> orderByComparator)
		throws nl.klassenkring.publication.exception.NoSuchPublicItemException {

		return getPersistence().findByUuid_C_First(
			uuid, companyId, orderByComparator);
	}

	/**
	 * Returns the first public item in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching public item, or <code>null</code> if a matching public item could not be found
	 */
	public static PublicItem fetchByUuid_C_First(
		String uuid, long companyId,
		OrderByComparator<PublicItem> orderByComparator) {

		return getPersistence().fetchByUuid_C_First(
			uuid, companyId, orderByComparator);
	}

	/**
	 * Returns the last public item in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching public item
	 * @throws NoSuchPublicItemException if a matching public item could not be found
	 */
	public static PublicItem findByUuid_C_Last(
			String uuid, long companyId,
			OrderByComparator<PublicItem> orderByComparator)
		throws nl.klassenkring.publication.exception.NoSuchPublicItemException {

		return getPersistence().findByUuid_C_Last(
			uuid, companyId, orderByComparator);
	}

	/**
	 * Returns the last public item in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching public item, or <code>null</code> if a matching public item could not be found
	 */
	public static PublicItem fetchByUuid_C_Last(
		String uuid, long companyId,
		OrderByComparator<PublicItem> orderByComparator) {

		return getPersistence().fetchByUuid_C_Last(
			uuid, companyId, orderByComparator);
	}

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
	public static PublicItem[] findByUuid_C_PrevAndNext(
			long publicItemId, String uuid, long companyId,
			OrderByComparator<PublicItem> orderByComparator)
		throws nl.klassenkring.publication.exception.NoSuchPublicItemException {

		return getPersistence().findByUuid_C_PrevAndNext(
			publicItemId, uuid, companyId, orderByComparator);
	}

	/**
	 * Removes all the public items where uuid = &#63; and companyId = &#63; from the database.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 */
	public static void removeByUuid_C(String uuid, long companyId) {
		getPersistence().removeByUuid_C(uuid, companyId);
	}

	/**
	 * Returns the number of public items where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @return the number of matching public items
	 */
	public static int countByUuid_C(String uuid, long companyId) {
		return getPersistence().countByUuid_C(uuid, companyId);
	}

	/**
	 * Returns all the public items where classGroupId = &#63;.
	 *
	 * @param classGroupId the class group ID
	 * @return the matching public items
	 */
	public static List<PublicItem> findByClassGroupId(long classGroupId) {
		return getPersistence().findByClassGroupId(classGroupId);
	}

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
	public static List<PublicItem> findByClassGroupId(
		long classGroupId, int start, int end) {

		return getPersistence().findByClassGroupId(classGroupId, start, end);
	}

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
	public static List<PublicItem> findByClassGroupId(
		long classGroupId, int start, int end,
		OrderByComparator<PublicItem> orderByComparator) {

		return getPersistence().findByClassGroupId(
			classGroupId, start, end, orderByComparator);
	}

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
	public static List<PublicItem> findByClassGroupId(
		long classGroupId, int start, int end,
		OrderByComparator<PublicItem> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByClassGroupId(
			classGroupId, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first public item in the ordered set where classGroupId = &#63;.
	 *
	 * @param classGroupId the class group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching public item
	 * @throws NoSuchPublicItemException if a matching public item could not be found
	 */
	public static PublicItem findByClassGroupId_First(
			long classGroupId, OrderByComparator<PublicItem> orderByComparator)
		throws nl.klassenkring.publication.exception.NoSuchPublicItemException {

		return getPersistence().findByClassGroupId_First(
			classGroupId, orderByComparator);
	}

	/**
	 * Returns the first public item in the ordered set where classGroupId = &#63;.
	 *
	 * @param classGroupId the class group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching public item, or <code>null</code> if a matching public item could not be found
	 */
	public static PublicItem fetchByClassGroupId_First(
		long classGroupId, OrderByComparator<PublicItem> orderByComparator) {

		return getPersistence().fetchByClassGroupId_First(
			classGroupId, orderByComparator);
	}

	/**
	 * Returns the last public item in the ordered set where classGroupId = &#63;.
	 *
	 * @param classGroupId the class group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching public item
	 * @throws NoSuchPublicItemException if a matching public item could not be found
	 */
	public static PublicItem findByClassGroupId_Last(
			long classGroupId, OrderByComparator<PublicItem> orderByComparator)
		throws nl.klassenkring.publication.exception.NoSuchPublicItemException {

		return getPersistence().findByClassGroupId_Last(
			classGroupId, orderByComparator);
	}

	/**
	 * Returns the last public item in the ordered set where classGroupId = &#63;.
	 *
	 * @param classGroupId the class group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching public item, or <code>null</code> if a matching public item could not be found
	 */
	public static PublicItem fetchByClassGroupId_Last(
		long classGroupId, OrderByComparator<PublicItem> orderByComparator) {

		return getPersistence().fetchByClassGroupId_Last(
			classGroupId, orderByComparator);
	}

	/**
	 * Returns the public items before and after the current public item in the ordered set where classGroupId = &#63;.
	 *
	 * @param publicItemId the primary key of the current public item
	 * @param classGroupId the class group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next public item
	 * @throws NoSuchPublicItemException if a public item with the primary key could not be found
	 */
	public static PublicItem[] findByClassGroupId_PrevAndNext(
			long publicItemId, long classGroupId,
			OrderByComparator<PublicItem> orderByComparator)
		throws nl.klassenkring.publication.exception.NoSuchPublicItemException {

		return getPersistence().findByClassGroupId_PrevAndNext(
			publicItemId, classGroupId, orderByComparator);
	}

	/**
	 * Removes all the public items where classGroupId = &#63; from the database.
	 *
	 * @param classGroupId the class group ID
	 */
	public static void removeByClassGroupId(long classGroupId) {
		getPersistence().removeByClassGroupId(classGroupId);
	}

	/**
	 * Returns the number of public items where classGroupId = &#63;.
	 *
	 * @param classGroupId the class group ID
	 * @return the number of matching public items
	 */
	public static int countByClassGroupId(long classGroupId) {
		return getPersistence().countByClassGroupId(classGroupId);
	}

	/**
	 * Returns all the public items where groupId = &#63; and takenDown = &#63; and displayFrom &le; &#63; and publicItemId &lt; &#63;.
	 *
	 * @param groupId the group ID
	 * @param takenDown the taken down
	 * @param displayFrom the display from
	 * @param publicItemId the public item ID
	 * @return the matching public items
	 */
	public static List<PublicItem> findByG_T_LtD_LtI(
		long groupId, boolean takenDown, Date displayFrom, long publicItemId) {

		return getPersistence().findByG_T_LtD_LtI(
			groupId, takenDown, displayFrom, publicItemId);
	}

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
	public static List<PublicItem> findByG_T_LtD_LtI(
		long groupId, boolean takenDown, Date displayFrom, long publicItemId,
		int start, int end) {

		return getPersistence().findByG_T_LtD_LtI(
			groupId, takenDown, displayFrom, publicItemId, start, end);
	}

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
	public static List<PublicItem> findByG_T_LtD_LtI(
		long groupId, boolean takenDown, Date displayFrom, long publicItemId,
		int start, int end, OrderByComparator<PublicItem> orderByComparator) {

		return getPersistence().findByG_T_LtD_LtI(
			groupId, takenDown, displayFrom, publicItemId, start, end,
			orderByComparator);
	}

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
	public static List<PublicItem> findByG_T_LtD_LtI(
		long groupId, boolean takenDown, Date displayFrom, long publicItemId,
		int start, int end, OrderByComparator<PublicItem> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByG_T_LtD_LtI(
			groupId, takenDown, displayFrom, publicItemId, start, end,
			orderByComparator, useFinderCache);
	}

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
	public static PublicItem findByG_T_LtD_LtI_First(
			long groupId, boolean takenDown, Date displayFrom,
			long publicItemId, OrderByComparator<PublicItem> orderByComparator)
		throws nl.klassenkring.publication.exception.NoSuchPublicItemException {

		return getPersistence().findByG_T_LtD_LtI_First(
			groupId, takenDown, displayFrom, publicItemId, orderByComparator);
	}

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
	public static PublicItem fetchByG_T_LtD_LtI_First(
		long groupId, boolean takenDown, Date displayFrom, long publicItemId,
		OrderByComparator<PublicItem> orderByComparator) {

		return getPersistence().fetchByG_T_LtD_LtI_First(
			groupId, takenDown, displayFrom, publicItemId, orderByComparator);
	}

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
	public static PublicItem findByG_T_LtD_LtI_Last(
			long groupId, boolean takenDown, Date displayFrom,
			long publicItemId, OrderByComparator<PublicItem> orderByComparator)
		throws nl.klassenkring.publication.exception.NoSuchPublicItemException {

		return getPersistence().findByG_T_LtD_LtI_Last(
			groupId, takenDown, displayFrom, publicItemId, orderByComparator);
	}

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
	public static PublicItem fetchByG_T_LtD_LtI_Last(
		long groupId, boolean takenDown, Date displayFrom, long publicItemId,
		OrderByComparator<PublicItem> orderByComparator) {

		return getPersistence().fetchByG_T_LtD_LtI_Last(
			groupId, takenDown, displayFrom, publicItemId, orderByComparator);
	}

	/**
	 * Removes all the public items where groupId = &#63; and takenDown = &#63; and displayFrom &le; &#63; and publicItemId &lt; &#63; from the database.
	 *
	 * @param groupId the group ID
	 * @param takenDown the taken down
	 * @param displayFrom the display from
	 * @param publicItemId the public item ID
	 */
	public static void removeByG_T_LtD_LtI(
		long groupId, boolean takenDown, Date displayFrom, long publicItemId) {

		getPersistence().removeByG_T_LtD_LtI(
			groupId, takenDown, displayFrom, publicItemId);
	}

	/**
	 * Returns the number of public items where groupId = &#63; and takenDown = &#63; and displayFrom &le; &#63; and publicItemId &lt; &#63;.
	 *
	 * @param groupId the group ID
	 * @param takenDown the taken down
	 * @param displayFrom the display from
	 * @param publicItemId the public item ID
	 * @return the number of matching public items
	 */
	public static int countByG_T_LtD_LtI(
		long groupId, boolean takenDown, Date displayFrom, long publicItemId) {

		return getPersistence().countByG_T_LtD_LtI(
			groupId, takenDown, displayFrom, publicItemId);
	}

	/**
	 * Returns the public item where publicationRequestId = &#63; or throws a <code>NoSuchPublicItemException</code> if it could not be found.
	 *
	 * @param publicationRequestId the publication request ID
	 * @return the matching public item
	 * @throws NoSuchPublicItemException if a matching public item could not be found
	 */
	public static PublicItem findByPublicationRequestId(
			long publicationRequestId)
		throws nl.klassenkring.publication.exception.NoSuchPublicItemException {

		return getPersistence().findByPublicationRequestId(
			publicationRequestId);
	}

	/**
	 * Returns the public item where publicationRequestId = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param publicationRequestId the publication request ID
	 * @return the matching public item, or <code>null</code> if a matching public item could not be found
	 */
	public static PublicItem fetchByPublicationRequestId(
		long publicationRequestId) {

		return getPersistence().fetchByPublicationRequestId(
			publicationRequestId);
	}

	/**
	 * Returns the public item where publicationRequestId = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param publicationRequestId the publication request ID
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching public item, or <code>null</code> if a matching public item could not be found
	 */
	public static PublicItem fetchByPublicationRequestId(
		long publicationRequestId, boolean useFinderCache) {

		return getPersistence().fetchByPublicationRequestId(
			publicationRequestId, useFinderCache);
	}

	/**
	 * Removes the public item where publicationRequestId = &#63; from the database.
	 *
	 * @param publicationRequestId the publication request ID
	 * @return the public item that was removed
	 */
	public static PublicItem removeByPublicationRequestId(
			long publicationRequestId)
		throws nl.klassenkring.publication.exception.NoSuchPublicItemException {

		return getPersistence().removeByPublicationRequestId(
			publicationRequestId);
	}

	/**
	 * Returns the number of public items where publicationRequestId = &#63;.
	 *
	 * @param publicationRequestId the publication request ID
	 * @return the number of matching public items
	 */
	public static int countByPublicationRequestId(long publicationRequestId) {
		return getPersistence().countByPublicationRequestId(
			publicationRequestId);
	}

	/**
	 * Caches the public item in the entity cache if it is enabled.
	 *
	 * @param publicItem the public item
	 */
	public static void cacheResult(PublicItem publicItem) {
		getPersistence().cacheResult(publicItem);
	}

	/**
	 * Caches the public items in the entity cache if it is enabled.
	 *
	 * @param publicItems the public items
	 */
	public static void cacheResult(List<PublicItem> publicItems) {
		getPersistence().cacheResult(publicItems);
	}

	/**
	 * Creates a new public item with the primary key. Does not add the public item to the database.
	 *
	 * @param publicItemId the primary key for the new public item
	 * @return the new public item
	 */
	public static PublicItem create(long publicItemId) {
		return getPersistence().create(publicItemId);
	}

	/**
	 * Removes the public item with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param publicItemId the primary key of the public item
	 * @return the public item that was removed
	 * @throws NoSuchPublicItemException if a public item with the primary key could not be found
	 */
	public static PublicItem remove(long publicItemId)
		throws nl.klassenkring.publication.exception.NoSuchPublicItemException {

		return getPersistence().remove(publicItemId);
	}

	public static PublicItem updateImpl(PublicItem publicItem) {
		return getPersistence().updateImpl(publicItem);
	}

	/**
	 * Returns the public item with the primary key or throws a <code>NoSuchPublicItemException</code> if it could not be found.
	 *
	 * @param publicItemId the primary key of the public item
	 * @return the public item
	 * @throws NoSuchPublicItemException if a public item with the primary key could not be found
	 */
	public static PublicItem findByPrimaryKey(long publicItemId)
		throws nl.klassenkring.publication.exception.NoSuchPublicItemException {

		return getPersistence().findByPrimaryKey(publicItemId);
	}

	/**
	 * Returns the public item with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param publicItemId the primary key of the public item
	 * @return the public item, or <code>null</code> if a public item with the primary key could not be found
	 */
	public static PublicItem fetchByPrimaryKey(long publicItemId) {
		return getPersistence().fetchByPrimaryKey(publicItemId);
	}

	/**
	 * Returns all the public items.
	 *
	 * @return the public items
	 */
	public static List<PublicItem> findAll() {
		return getPersistence().findAll();
	}

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
	public static List<PublicItem> findAll(int start, int end) {
		return getPersistence().findAll(start, end);
	}

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
	public static List<PublicItem> findAll(
		int start, int end, OrderByComparator<PublicItem> orderByComparator) {

		return getPersistence().findAll(start, end, orderByComparator);
	}

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
	public static List<PublicItem> findAll(
		int start, int end, OrderByComparator<PublicItem> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findAll(
			start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Removes all the public items from the database.
	 */
	public static void removeAll() {
		getPersistence().removeAll();
	}

	/**
	 * Returns the number of public items.
	 *
	 * @return the number of public items
	 */
	public static int countAll() {
		return getPersistence().countAll();
	}

	public static PublicItemPersistence getPersistence() {
		return _persistence;
	}

	public static void setPersistence(PublicItemPersistence persistence) {
		_persistence = persistence;
	}

	private static volatile PublicItemPersistence _persistence;

}