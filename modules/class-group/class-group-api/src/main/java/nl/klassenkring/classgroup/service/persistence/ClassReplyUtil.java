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

import nl.klassenkring.classgroup.model.ClassReply;

/**
 * The persistence utility for the class reply service. This utility wraps <code>nl.klassenkring.classgroup.service.persistence.impl.ClassReplyPersistenceImpl</code> and provides direct access to the database for CRUD operations. This utility should only be used by the service layer, as it must operate within a transaction. Never access this utility in a JSP, controller, model, or other front-end class.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @see ClassReplyPersistence
 * @generated
 */
public class ClassReplyUtil {

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
	public static void clearCache(ClassReply classReply) {
		getPersistence().clearCache(classReply);
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
	public static Map<Serializable, ClassReply> fetchByPrimaryKeys(
		Set<Serializable> primaryKeys) {

		return getPersistence().fetchByPrimaryKeys(primaryKeys);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery)
	 */
	public static List<ClassReply> findWithDynamicQuery(
		DynamicQuery dynamicQuery) {

		return getPersistence().findWithDynamicQuery(dynamicQuery);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int)
	 */
	public static List<ClassReply> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end) {

		return getPersistence().findWithDynamicQuery(dynamicQuery, start, end);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int, OrderByComparator)
	 */
	public static List<ClassReply> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end,
		OrderByComparator<ClassReply> orderByComparator) {

		return getPersistence().findWithDynamicQuery(
			dynamicQuery, start, end, orderByComparator);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel)
	 */
	public static ClassReply update(ClassReply classReply) {
		return getPersistence().update(classReply);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel, ServiceContext)
	 */
	public static ClassReply update(
		ClassReply classReply, ServiceContext serviceContext) {

		return getPersistence().update(classReply, serviceContext);
	}

	/**
	 * Returns all the class replies where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @return the matching class replies
	 */
	public static List<ClassReply> findByUuid(String uuid) {
		return getPersistence().findByUuid(uuid);
	}

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
	public static List<ClassReply> findByUuid(String uuid, int start, int end) {
		return getPersistence().findByUuid(uuid, start, end);
	}

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
	public static List<ClassReply> findByUuid(
		String uuid, int start, int end,
		OrderByComparator<ClassReply> orderByComparator) {

		return getPersistence().findByUuid(uuid, start, end, orderByComparator);
	}

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
	public static List<ClassReply> findByUuid(
		String uuid, int start, int end,
		OrderByComparator<ClassReply> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByUuid(
			uuid, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first class reply in the ordered set where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching class reply
	 * @throws NoSuchClassReplyException if a matching class reply could not be found
	 */
	public static ClassReply findByUuid_First(
			String uuid, OrderByComparator<ClassReply> orderByComparator)
		throws nl.klassenkring.classgroup.exception.NoSuchClassReplyException {

		return getPersistence().findByUuid_First(uuid, orderByComparator);
	}

	/**
	 * Returns the first class reply in the ordered set where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching class reply, or <code>null</code> if a matching class reply could not be found
	 */
	public static ClassReply fetchByUuid_First(
		String uuid, OrderByComparator<ClassReply> orderByComparator) {

		return getPersistence().fetchByUuid_First(uuid, orderByComparator);
	}

	/**
	 * Returns the last class reply in the ordered set where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching class reply
	 * @throws NoSuchClassReplyException if a matching class reply could not be found
	 */
	public static ClassReply findByUuid_Last(
			String uuid, OrderByComparator<ClassReply> orderByComparator)
		throws nl.klassenkring.classgroup.exception.NoSuchClassReplyException {

		return getPersistence().findByUuid_Last(uuid, orderByComparator);
	}

	/**
	 * Returns the last class reply in the ordered set where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching class reply, or <code>null</code> if a matching class reply could not be found
	 */
	public static ClassReply fetchByUuid_Last(
		String uuid, OrderByComparator<ClassReply> orderByComparator) {

		return getPersistence().fetchByUuid_Last(uuid, orderByComparator);
	}

	/**
	 * Returns the class replies before and after the current class reply in the ordered set where uuid = &#63;.
	 *
	 * @param classReplyId the primary key of the current class reply
	 * @param uuid the uuid
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next class reply
	 * @throws NoSuchClassReplyException if a class reply with the primary key could not be found
	 */
	public static ClassReply[] findByUuid_PrevAndNext(
			long classReplyId, String uuid,
			OrderByComparator<ClassReply> orderByComparator)
		throws nl.klassenkring.classgroup.exception.NoSuchClassReplyException {

		return getPersistence().findByUuid_PrevAndNext(
			classReplyId, uuid, orderByComparator);
	}

	/**
	 * Removes all the class replies where uuid = &#63; from the database.
	 *
	 * @param uuid the uuid
	 */
	public static void removeByUuid(String uuid) {
		getPersistence().removeByUuid(uuid);
	}

	/**
	 * Returns the number of class replies where uuid = &#63;.
	 *
	 * @param uuid the uuid
	 * @return the number of matching class replies
	 */
	public static int countByUuid(String uuid) {
		return getPersistence().countByUuid(uuid);
	}

	/**
	 * Returns the class reply where uuid = &#63; and groupId = &#63; or throws a <code>NoSuchClassReplyException</code> if it could not be found.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @return the matching class reply
	 * @throws NoSuchClassReplyException if a matching class reply could not be found
	 */
	public static ClassReply findByUUID_G(String uuid, long groupId)
		throws nl.klassenkring.classgroup.exception.NoSuchClassReplyException {

		return getPersistence().findByUUID_G(uuid, groupId);
	}

	/**
	 * Returns the class reply where uuid = &#63; and groupId = &#63; or returns <code>null</code> if it could not be found. Uses the finder cache.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @return the matching class reply, or <code>null</code> if a matching class reply could not be found
	 */
	public static ClassReply fetchByUUID_G(String uuid, long groupId) {
		return getPersistence().fetchByUUID_G(uuid, groupId);
	}

	/**
	 * Returns the class reply where uuid = &#63; and groupId = &#63; or returns <code>null</code> if it could not be found, optionally using the finder cache.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @param useFinderCache whether to use the finder cache
	 * @return the matching class reply, or <code>null</code> if a matching class reply could not be found
	 */
	public static ClassReply fetchByUUID_G(
		String uuid, long groupId, boolean useFinderCache) {

		return getPersistence().fetchByUUID_G(uuid, groupId, useFinderCache);
	}

	/**
	 * Removes the class reply where uuid = &#63; and groupId = &#63; from the database.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @return the class reply that was removed
	 */
	public static ClassReply removeByUUID_G(String uuid, long groupId)
		throws nl.klassenkring.classgroup.exception.NoSuchClassReplyException {

		return getPersistence().removeByUUID_G(uuid, groupId);
	}

	/**
	 * Returns the number of class replies where uuid = &#63; and groupId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param groupId the group ID
	 * @return the number of matching class replies
	 */
	public static int countByUUID_G(String uuid, long groupId) {
		return getPersistence().countByUUID_G(uuid, groupId);
	}

	/**
	 * Returns all the class replies where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @return the matching class replies
	 */
	public static List<ClassReply> findByUuid_C(String uuid, long companyId) {
		return getPersistence().findByUuid_C(uuid, companyId);
	}

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
	public static List<ClassReply> findByUuid_C(
		String uuid, long companyId, int start, int end) {

		return getPersistence().findByUuid_C(uuid, companyId, start, end);
	}

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
	public static List<ClassReply> findByUuid_C(
		String uuid, long companyId, int start, int end,
		OrderByComparator<ClassReply> orderByComparator) {

		return getPersistence().findByUuid_C(
			uuid, companyId, start, end, orderByComparator);
	}

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
	public static List<ClassReply> findByUuid_C(
		String uuid, long companyId, int start, int end,
		OrderByComparator<ClassReply> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByUuid_C(
			uuid, companyId, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first class reply in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching class reply
	 * @throws NoSuchClassReplyException if a matching class reply could not be found
	 */
	public static ClassReply findByUuid_C_First(
			String uuid, long companyId,
			OrderByComparator<ClassReply> orderByComparator)
		throws nl.klassenkring.classgroup.exception.NoSuchClassReplyException {

		return getPersistence().findByUuid_C_First(
			uuid, companyId, orderByComparator);
	}

	/**
	 * Returns the first class reply in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching class reply, or <code>null</code> if a matching class reply could not be found
	 */
	public static ClassReply fetchByUuid_C_First(
		String uuid, long companyId,
		OrderByComparator<ClassReply> orderByComparator) {

		return getPersistence().fetchByUuid_C_First(
			uuid, companyId, orderByComparator);
	}

	/**
	 * Returns the last class reply in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching class reply
	 * @throws NoSuchClassReplyException if a matching class reply could not be found
	 */
	public static ClassReply findByUuid_C_Last(
			String uuid, long companyId,
			OrderByComparator<ClassReply> orderByComparator)
		throws nl.klassenkring.classgroup.exception.NoSuchClassReplyException {

		return getPersistence().findByUuid_C_Last(
			uuid, companyId, orderByComparator);
	}

	/**
	 * Returns the last class reply in the ordered set where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching class reply, or <code>null</code> if a matching class reply could not be found
	 */
	public static ClassReply fetchByUuid_C_Last(
		String uuid, long companyId,
		OrderByComparator<ClassReply> orderByComparator) {

		return getPersistence().fetchByUuid_C_Last(
			uuid, companyId, orderByComparator);
	}

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
	public static ClassReply[] findByUuid_C_PrevAndNext(
			long classReplyId, String uuid, long companyId,
			OrderByComparator<ClassReply> orderByComparator)
		throws nl.klassenkring.classgroup.exception.NoSuchClassReplyException {

		return getPersistence().findByUuid_C_PrevAndNext(
			classReplyId, uuid, companyId, orderByComparator);
	}

	/**
	 * Removes all the class replies where uuid = &#63; and companyId = &#63; from the database.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 */
	public static void removeByUuid_C(String uuid, long companyId) {
		getPersistence().removeByUuid_C(uuid, companyId);
	}

	/**
	 * Returns the number of class replies where uuid = &#63; and companyId = &#63;.
	 *
	 * @param uuid the uuid
	 * @param companyId the company ID
	 * @return the number of matching class replies
	 */
	public static int countByUuid_C(String uuid, long companyId) {
		return getPersistence().countByUuid_C(uuid, companyId);
	}

	/**
	 * Returns all the class replies where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @return the matching class replies
	 */
	public static List<ClassReply> findByGroupId(long groupId) {
		return getPersistence().findByGroupId(groupId);
	}

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
	public static List<ClassReply> findByGroupId(
		long groupId, int start, int end) {

		return getPersistence().findByGroupId(groupId, start, end);
	}

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
	public static List<ClassReply> findByGroupId(
		long groupId, int start, int end,
		OrderByComparator<ClassReply> orderByComparator) {

		return getPersistence().findByGroupId(
			groupId, start, end, orderByComparator);
	}

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
	public static List<ClassReply> findByGroupId(
		long groupId, int start, int end,
		OrderByComparator<ClassReply> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByGroupId(
			groupId, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first class reply in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching class reply
	 * @throws NoSuchClassReplyException if a matching class reply could not be found
	 */
	public static ClassReply findByGroupId_First(
			long groupId, OrderByComparator<ClassReply> orderByComparator)
		throws nl.klassenkring.classgroup.exception.NoSuchClassReplyException {

		return getPersistence().findByGroupId_First(groupId, orderByComparator);
	}

	/**
	 * Returns the first class reply in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching class reply, or <code>null</code> if a matching class reply could not be found
	 */
	public static ClassReply fetchByGroupId_First(
		long groupId, OrderByComparator<ClassReply> orderByComparator) {

		return getPersistence().fetchByGroupId_First(
			groupId, orderByComparator);
	}

	/**
	 * Returns the last class reply in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching class reply
	 * @throws NoSuchClassReplyException if a matching class reply could not be found
	 */
	public static ClassReply findByGroupId_Last(
			long groupId, OrderByComparator<ClassReply> orderByComparator)
		throws nl.klassenkring.classgroup.exception.NoSuchClassReplyException {

		return getPersistence().findByGroupId_Last(groupId, orderByComparator);
	}

	/**
	 * Returns the last class reply in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching class reply, or <code>null</code> if a matching class reply could not be found
	 */
	public static ClassReply fetchByGroupId_Last(
		long groupId, OrderByComparator<ClassReply> orderByComparator) {

		return getPersistence().fetchByGroupId_Last(groupId, orderByComparator);
	}

	/**
	 * Returns the class replies before and after the current class reply in the ordered set where groupId = &#63;.
	 *
	 * @param classReplyId the primary key of the current class reply
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next class reply
	 * @throws NoSuchClassReplyException if a class reply with the primary key could not be found
	 */
	public static ClassReply[] findByGroupId_PrevAndNext(
			long classReplyId, long groupId,
			OrderByComparator<ClassReply> orderByComparator)
		throws nl.klassenkring.classgroup.exception.NoSuchClassReplyException {

		return getPersistence().findByGroupId_PrevAndNext(
			classReplyId, groupId, orderByComparator);
	}

	/**
	 * Returns all the class replies that the user has permission to view where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @return the matching class replies that the user has permission to view
	 */
	public static List<ClassReply> filterFindByGroupId(long groupId) {
		return getPersistence().filterFindByGroupId(groupId);
	}

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
	public static List<ClassReply> filterFindByGroupId(
		long groupId, int start, int end) {

		return getPersistence().filterFindByGroupId(groupId, start, end);
	}

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
	public static List<ClassReply> filterFindByGroupId(
		long groupId, int start, int end,
		OrderByComparator<ClassReply> orderByComparator) {

		return getPersistence().filterFindByGroupId(
			groupId, start, end, orderByComparator);
	}

	/**
	 * Returns the class replies before and after the current class reply in the ordered set of class replies that the user has permission to view where groupId = &#63;.
	 *
	 * @param classReplyId the primary key of the current class reply
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next class reply
	 * @throws NoSuchClassReplyException if a class reply with the primary key could not be found
	 */
	public static ClassReply[] filterFindByGroupId_PrevAndNext(
			long classReplyId, long groupId,
			OrderByComparator<ClassReply> orderByComparator)
		throws nl.klassenkring.classgroup.exception.NoSuchClassReplyException {

		return getPersistence().filterFindByGroupId_PrevAndNext(
			classReplyId, groupId, orderByComparator);
	}

	/**
	 * Removes all the class replies where groupId = &#63; from the database.
	 *
	 * @param groupId the group ID
	 */
	public static void removeByGroupId(long groupId) {
		getPersistence().removeByGroupId(groupId);
	}

	/**
	 * Returns the number of class replies where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @return the number of matching class replies
	 */
	public static int countByGroupId(long groupId) {
		return getPersistence().countByGroupId(groupId);
	}

	/**
	 * Returns the number of class replies that the user has permission to view where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @return the number of matching class replies that the user has permission to view
	 */
	public static int filterCountByGroupId(long groupId) {
		return getPersistence().filterCountByGroupId(groupId);
	}

	/**
	 * Returns all the class replies where classPostId = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @return the matching class replies
	 */
	public static List<ClassReply> findByClassPostId(long classPostId) {
		return getPersistence().findByClassPostId(classPostId);
	}

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
	public static List<ClassReply> findByClassPostId(
		long classPostId, int start, int end) {

		return getPersistence().findByClassPostId(classPostId, start, end);
	}

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
	public static List<ClassReply> findByClassPostId(
		long classPostId, int start, int end,
		OrderByComparator<ClassReply> orderByComparator) {

		return getPersistence().findByClassPostId(
			classPostId, start, end, orderByComparator);
	}

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
	public static List<ClassReply> findByClassPostId(
		long classPostId, int start, int end,
		OrderByComparator<ClassReply> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByClassPostId(
			classPostId, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first class reply in the ordered set where classPostId = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching class reply
	 * @throws NoSuchClassReplyException if a matching class reply could not be found
	 */
	public static ClassReply findByClassPostId_First(
			long classPostId, OrderByComparator<ClassReply> orderByComparator)
		throws nl.klassenkring.classgroup.exception.NoSuchClassReplyException {

		return getPersistence().findByClassPostId_First(
			classPostId, orderByComparator);
	}

	/**
	 * Returns the first class reply in the ordered set where classPostId = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching class reply, or <code>null</code> if a matching class reply could not be found
	 */
	public static ClassReply fetchByClassPostId_First(
		long classPostId, OrderByComparator<ClassReply> orderByComparator) {

		return getPersistence().fetchByClassPostId_First(
			classPostId, orderByComparator);
	}

	/**
	 * Returns the last class reply in the ordered set where classPostId = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching class reply
	 * @throws NoSuchClassReplyException if a matching class reply could not be found
	 */
	public static ClassReply findByClassPostId_Last(
			long classPostId, OrderByComparator<ClassReply> orderByComparator)
		throws nl.klassenkring.classgroup.exception.NoSuchClassReplyException {

		return getPersistence().findByClassPostId_Last(
			classPostId, orderByComparator);
	}

	/**
	 * Returns the last class reply in the ordered set where classPostId = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching class reply, or <code>null</code> if a matching class reply could not be found
	 */
	public static ClassReply fetchByClassPostId_Last(
		long classPostId, OrderByComparator<ClassReply> orderByComparator) {

		return getPersistence().fetchByClassPostId_Last(
			classPostId, orderByComparator);
	}

	/**
	 * Returns the class replies before and after the current class reply in the ordered set where classPostId = &#63;.
	 *
	 * @param classReplyId the primary key of the current class reply
	 * @param classPostId the class post ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next class reply
	 * @throws NoSuchClassReplyException if a class reply with the primary key could not be found
	 */
	public static ClassReply[] findByClassPostId_PrevAndNext(
			long classReplyId, long classPostId,
			OrderByComparator<ClassReply> orderByComparator)
		throws nl.klassenkring.classgroup.exception.NoSuchClassReplyException {

		return getPersistence().findByClassPostId_PrevAndNext(
			classReplyId, classPostId, orderByComparator);
	}

	/**
	 * Removes all the class replies where classPostId = &#63; from the database.
	 *
	 * @param classPostId the class post ID
	 */
	public static void removeByClassPostId(long classPostId) {
		getPersistence().removeByClassPostId(classPostId);
	}

	/**
	 * Returns the number of class replies where classPostId = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @return the number of matching class replies
	 */
	public static int countByClassPostId(long classPostId) {
		return getPersistence().countByClassPostId(classPostId);
	}

	/**
	 * Returns all the class replies where classPostId = &#63; and status = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @param status the status
	 * @return the matching class replies
	 */
	public static List<ClassReply> findByC_S(long classPostId, int status) {
		return getPersistence().findByC_S(classPostId, status);
	}

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
	public static List<ClassReply> findByC_S(
		long classPostId, int status, int start, int end) {

		return getPersistence().findByC_S(classPostId, status, start, end);
	}

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
	public static List<ClassReply> findByC_S(
		long classPostId, int status, int start, int end,
		OrderByComparator<ClassReply> orderByComparator) {

		return getPersistence().findByC_S(
			classPostId, status, start, end, orderByComparator);
	}

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
	public static List<ClassReply> findByC_S(
		long classPostId, int status, int start, int end,
		OrderByComparator<ClassReply> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByC_S(
			classPostId, status, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first class reply in the ordered set where classPostId = &#63; and status = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @param status the status
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching class reply
	 * @throws NoSuchClassReplyException if a matching class reply could not be found
	 */
	public static ClassReply findByC_S_First(
			long classPostId, int status,
			OrderByComparator<ClassReply> orderByComparator)
		throws nl.klassenkring.classgroup.exception.NoSuchClassReplyException {

		return getPersistence().findByC_S_First(
			classPostId, status, orderByComparator);
	}

	/**
	 * Returns the first class reply in the ordered set where classPostId = &#63; and status = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @param status the status
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching class reply, or <code>null</code> if a matching class reply could not be found
	 */
	public static ClassReply fetchByC_S_First(
		long classPostId, int status,
		OrderByComparator<ClassReply> orderByComparator) {

		return getPersistence().fetchByC_S_First(
			classPostId, status, orderByComparator);
	}

	/**
	 * Returns the last class reply in the ordered set where classPostId = &#63; and status = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @param status the status
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching class reply
	 * @throws NoSuchClassReplyException if a matching class reply could not be found
	 */
	public static ClassReply findByC_S_Last(
			long classPostId, int status,
			OrderByComparator<ClassReply> orderByComparator)
		throws nl.klassenkring.classgroup.exception.NoSuchClassReplyException {

		return getPersistence().findByC_S_Last(
			classPostId, status, orderByComparator);
	}

	/**
	 * Returns the last class reply in the ordered set where classPostId = &#63; and status = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @param status the status
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching class reply, or <code>null</code> if a matching class reply could not be found
	 */
	public static ClassReply fetchByC_S_Last(
		long classPostId, int status,
		OrderByComparator<ClassReply> orderByComparator) {

		return getPersistence().fetchByC_S_Last(
			classPostId, status, orderByComparator);
	}

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
	public static ClassReply[] findByC_S_PrevAndNext(
			long classReplyId, long classPostId, int status,
			OrderByComparator<ClassReply> orderByComparator)
		throws nl.klassenkring.classgroup.exception.NoSuchClassReplyException {

		return getPersistence().findByC_S_PrevAndNext(
			classReplyId, classPostId, status, orderByComparator);
	}

	/**
	 * Removes all the class replies where classPostId = &#63; and status = &#63; from the database.
	 *
	 * @param classPostId the class post ID
	 * @param status the status
	 */
	public static void removeByC_S(long classPostId, int status) {
		getPersistence().removeByC_S(classPostId, status);
	}

	/**
	 * Returns the number of class replies where classPostId = &#63; and status = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @param status the status
	 * @return the number of matching class replies
	 */
	public static int countByC_S(long classPostId, int status) {
		return getPersistence().countByC_S(classPostId, status);
	}

	/**
	 * Caches the class reply in the entity cache if it is enabled.
	 *
	 * @param classReply the class reply
	 */
	public static void cacheResult(ClassReply classReply) {
		getPersistence().cacheResult(classReply);
	}

	/**
	 * Caches the class replies in the entity cache if it is enabled.
	 *
	 * @param classReplies the class replies
	 */
	public static void cacheResult(List<ClassReply> classReplies) {
		getPersistence().cacheResult(classReplies);
	}

	/**
	 * Creates a new class reply with the primary key. Does not add the class reply to the database.
	 *
	 * @param classReplyId the primary key for the new class reply
	 * @return the new class reply
	 */
	public static ClassReply create(long classReplyId) {
		return getPersistence().create(classReplyId);
	}

	/**
	 * Removes the class reply with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param classReplyId the primary key of the class reply
	 * @return the class reply that was removed
	 * @throws NoSuchClassReplyException if a class reply with the primary key could not be found
	 */
	public static ClassReply remove(long classReplyId)
		throws nl.klassenkring.classgroup.exception.NoSuchClassReplyException {

		return getPersistence().remove(classReplyId);
	}

	public static ClassReply updateImpl(ClassReply classReply) {
		return getPersistence().updateImpl(classReply);
	}

	/**
	 * Returns the class reply with the primary key or throws a <code>NoSuchClassReplyException</code> if it could not be found.
	 *
	 * @param classReplyId the primary key of the class reply
	 * @return the class reply
	 * @throws NoSuchClassReplyException if a class reply with the primary key could not be found
	 */
	public static ClassReply findByPrimaryKey(long classReplyId)
		throws nl.klassenkring.classgroup.exception.NoSuchClassReplyException {

		return getPersistence().findByPrimaryKey(classReplyId);
	}

	/**
	 * Returns the class reply with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param classReplyId the primary key of the class reply
	 * @return the class reply, or <code>null</code> if a class reply with the primary key could not be found
	 */
	public static ClassReply fetchByPrimaryKey(long classReplyId) {
		return getPersistence().fetchByPrimaryKey(classReplyId);
	}

	/**
	 * Returns all the class replies.
	 *
	 * @return the class replies
	 */
	public static List<ClassReply> findAll() {
		return getPersistence().findAll();
	}

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
	public static List<ClassReply> findAll(int start, int end) {
		return getPersistence().findAll(start, end);
	}

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
	public static List<ClassReply> findAll(
		int start, int end, OrderByComparator<ClassReply> orderByComparator) {

		return getPersistence().findAll(start, end, orderByComparator);
	}

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
	public static List<ClassReply> findAll(
		int start, int end, OrderByComparator<ClassReply> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findAll(
			start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Removes all the class replies from the database.
	 */
	public static void removeAll() {
		getPersistence().removeAll();
	}

	/**
	 * Returns the number of class replies.
	 *
	 * @return the number of class replies
	 */
	public static int countAll() {
		return getPersistence().countAll();
	}

	public static ClassReplyPersistence getPersistence() {
		return _persistence;
	}

	public static void setPersistence(ClassReplyPersistence persistence) {
		_persistence = persistence;
	}

	private static volatile ClassReplyPersistence _persistence;

}