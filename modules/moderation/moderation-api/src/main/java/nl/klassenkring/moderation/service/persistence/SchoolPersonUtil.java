/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.moderation.service.persistence;

import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.service.ServiceContext;
import com.liferay.portal.kernel.util.OrderByComparator;

import java.io.Serializable;

import java.util.List;
import java.util.Map;
import java.util.Set;

import nl.klassenkring.moderation.model.SchoolPerson;

/**
 * The persistence utility for the school person service. This utility wraps <code>nl.klassenkring.moderation.service.persistence.impl.SchoolPersonPersistenceImpl</code> and provides direct access to the database for CRUD operations. This utility should only be used by the service layer, as it must operate within a transaction. Never access this utility in a JSP, controller, model, or other front-end class.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @see SchoolPersonPersistence
 * @generated
 */
public class SchoolPersonUtil {

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
	public static void clearCache(SchoolPerson schoolPerson) {
		getPersistence().clearCache(schoolPerson);
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
	public static Map<Serializable, SchoolPerson> fetchByPrimaryKeys(
		Set<Serializable> primaryKeys) {

		return getPersistence().fetchByPrimaryKeys(primaryKeys);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery)
	 */
	public static List<SchoolPerson> findWithDynamicQuery(
		DynamicQuery dynamicQuery) {

		return getPersistence().findWithDynamicQuery(dynamicQuery);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int)
	 */
	public static List<SchoolPerson> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end) {

		return getPersistence().findWithDynamicQuery(dynamicQuery, start, end);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int, OrderByComparator)
	 */
	public static List<SchoolPerson> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end,
		OrderByComparator<SchoolPerson> orderByComparator) {

		return getPersistence().findWithDynamicQuery(
			dynamicQuery, start, end, orderByComparator);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel)
	 */
	public static SchoolPerson update(SchoolPerson schoolPerson) {
		return getPersistence().update(schoolPerson);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel, ServiceContext)
	 */
	public static SchoolPerson update(
		SchoolPerson schoolPerson, ServiceContext serviceContext) {

		return getPersistence().update(schoolPerson, serviceContext);
	}

	/**
	 * Returns all the school persons where groupId = &#63; and recipientKind = &#63; and personUserId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param recipientKind the recipient kind
	 * @param personUserId the person user ID
	 * @return the matching school persons
	 */
	public static List<SchoolPerson> findByG_R_P(
		long groupId, String recipientKind, long personUserId) {

		return getPersistence().findByG_R_P(
			groupId, recipientKind, personUserId);
	}

	/**
	 * Returns a range of all the school persons where groupId = &#63; and recipientKind = &#63; and personUserId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>SchoolPersonModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param recipientKind the recipient kind
	 * @param personUserId the person user ID
	 * @param start the lower bound of the range of school persons
	 * @param end the upper bound of the range of school persons (not inclusive)
	 * @return the range of matching school persons
	 */
	public static List<SchoolPerson> findByG_R_P(
		long groupId, String recipientKind, long personUserId, int start,
		int end) {

		return getPersistence().findByG_R_P(
			groupId, recipientKind, personUserId, start, end);
	}

	/**
	 * Returns an ordered range of all the school persons where groupId = &#63; and recipientKind = &#63; and personUserId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>SchoolPersonModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param recipientKind the recipient kind
	 * @param personUserId the person user ID
	 * @param start the lower bound of the range of school persons
	 * @param end the upper bound of the range of school persons (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching school persons
	 */
	public static List<SchoolPerson> findByG_R_P(
		long groupId, String recipientKind, long personUserId, int start,
		int end, OrderByComparator<SchoolPerson> orderByComparator) {

		return getPersistence().findByG_R_P(
			groupId, recipientKind, personUserId, start, end,
			orderByComparator);
	}

	/**
	 * Returns an ordered range of all the school persons where groupId = &#63; and recipientKind = &#63; and personUserId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>SchoolPersonModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param recipientKind the recipient kind
	 * @param personUserId the person user ID
	 * @param start the lower bound of the range of school persons
	 * @param end the upper bound of the range of school persons (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching school persons
	 */
	public static List<SchoolPerson> findByG_R_P(
		long groupId, String recipientKind, long personUserId, int start,
		int end, OrderByComparator<SchoolPerson> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByG_R_P(
			groupId, recipientKind, personUserId, start, end, orderByComparator,
			useFinderCache);
	}

	/**
	 * Returns the first school person in the ordered set where groupId = &#63; and recipientKind = &#63; and personUserId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param recipientKind the recipient kind
	 * @param personUserId the person user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching school person
	 * @throws NoSuchSchoolPersonException if a matching school person could not be found
	 */
	public static SchoolPerson findByG_R_P_First(
			long groupId, String recipientKind, long personUserId,
			OrderByComparator<SchoolPerson> orderByComparator)
		throws nl.klassenkring.moderation.exception.
			NoSuchSchoolPersonException {

		return getPersistence().findByG_R_P_First(
			groupId, recipientKind, personUserId, orderByComparator);
	}

	/**
	 * Returns the first school person in the ordered set where groupId = &#63; and recipientKind = &#63; and personUserId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param recipientKind the recipient kind
	 * @param personUserId the person user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching school person, or <code>null</code> if a matching school person could not be found
	 */
	public static SchoolPerson fetchByG_R_P_First(
		long groupId, String recipientKind, long personUserId,
		OrderByComparator<SchoolPerson> orderByComparator) {

		return getPersistence().fetchByG_R_P_First(
			groupId, recipientKind, personUserId, orderByComparator);
	}

	/**
	 * Returns the last school person in the ordered set where groupId = &#63; and recipientKind = &#63; and personUserId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param recipientKind the recipient kind
	 * @param personUserId the person user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching school person
	 * @throws NoSuchSchoolPersonException if a matching school person could not be found
	 */
	public static SchoolPerson findByG_R_P_Last(
			long groupId, String recipientKind, long personUserId,
			OrderByComparator<SchoolPerson> orderByComparator)
		throws nl.klassenkring.moderation.exception.
			NoSuchSchoolPersonException {

		return getPersistence().findByG_R_P_Last(
			groupId, recipientKind, personUserId, orderByComparator);
	}

	/**
	 * Returns the last school person in the ordered set where groupId = &#63; and recipientKind = &#63; and personUserId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param recipientKind the recipient kind
	 * @param personUserId the person user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching school person, or <code>null</code> if a matching school person could not be found
	 */
	public static SchoolPerson fetchByG_R_P_Last(
		long groupId, String recipientKind, long personUserId,
		OrderByComparator<SchoolPerson> orderByComparator) {

		return getPersistence().fetchByG_R_P_Last(
			groupId, recipientKind, personUserId, orderByComparator);
	}

	/**
	 * Returns the school persons before and after the current school person in the ordered set where groupId = &#63; and recipientKind = &#63; and personUserId = &#63;.
	 *
	 * @param schoolPersonId the primary key of the current school person
	 * @param groupId the group ID
	 * @param recipientKind the recipient kind
	 * @param personUserId the person user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next school person
	 * @throws NoSuchSchoolPersonException if a school person with the primary key could not be found
	 */
	public static SchoolPerson[] findByG_R_P_PrevAndNext(
			long schoolPersonId, long groupId, String recipientKind,
			long personUserId,
			OrderByComparator<SchoolPerson> orderByComparator)
		throws nl.klassenkring.moderation.exception.
			NoSuchSchoolPersonException {

		return getPersistence().findByG_R_P_PrevAndNext(
			schoolPersonId, groupId, recipientKind, personUserId,
			orderByComparator);
	}

	/**
	 * Removes all the school persons where groupId = &#63; and recipientKind = &#63; and personUserId = &#63; from the database.
	 *
	 * @param groupId the group ID
	 * @param recipientKind the recipient kind
	 * @param personUserId the person user ID
	 */
	public static void removeByG_R_P(
		long groupId, String recipientKind, long personUserId) {

		getPersistence().removeByG_R_P(groupId, recipientKind, personUserId);
	}

	/**
	 * Returns the number of school persons where groupId = &#63; and recipientKind = &#63; and personUserId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param recipientKind the recipient kind
	 * @param personUserId the person user ID
	 * @return the number of matching school persons
	 */
	public static int countByG_R_P(
		long groupId, String recipientKind, long personUserId) {

		return getPersistence().countByG_R_P(
			groupId, recipientKind, personUserId);
	}

	/**
	 * Returns all the school persons where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @return the matching school persons
	 */
	public static List<SchoolPerson> findByGroupId(long groupId) {
		return getPersistence().findByGroupId(groupId);
	}

	/**
	 * Returns a range of all the school persons where groupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>SchoolPersonModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param start the lower bound of the range of school persons
	 * @param end the upper bound of the range of school persons (not inclusive)
	 * @return the range of matching school persons
	 */
	public static List<SchoolPerson> findByGroupId(
		long groupId, int start, int end) {

		return getPersistence().findByGroupId(groupId, start, end);
	}

	/**
	 * Returns an ordered range of all the school persons where groupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>SchoolPersonModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param start the lower bound of the range of school persons
	 * @param end the upper bound of the range of school persons (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching school persons
	 */
	public static List<SchoolPerson> findByGroupId(
		long groupId, int start, int end,
		OrderByComparator<SchoolPerson> orderByComparator) {

		return getPersistence().findByGroupId(
			groupId, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the school persons where groupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>SchoolPersonModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param start the lower bound of the range of school persons
	 * @param end the upper bound of the range of school persons (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching school persons
	 */
	public static List<SchoolPerson> findByGroupId(
		long groupId, int start, int end,
		OrderByComparator<SchoolPerson> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByGroupId(
			groupId, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first school person in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching school person
	 * @throws NoSuchSchoolPersonException if a matching school person could not be found
	 */
	public static SchoolPerson findByGroupId_First(
			long groupId, OrderByComparator<SchoolPerson> orderByComparator)
		throws nl.klassenkring.moderation.exception.
			NoSuchSchoolPersonException {

		return getPersistence().findByGroupId_First(groupId, orderByComparator);
	}

	/**
	 * Returns the first school person in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching school person, or <code>null</code> if a matching school person could not be found
	 */
	public static SchoolPerson fetchByGroupId_First(
		long groupId, OrderByComparator<SchoolPerson> orderByComparator) {

		return getPersistence().fetchByGroupId_First(
			groupId, orderByComparator);
	}

	/**
	 * Returns the last school person in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching school person
	 * @throws NoSuchSchoolPersonException if a matching school person could not be found
	 */
	public static SchoolPerson findByGroupId_Last(
			long groupId, OrderByComparator<SchoolPerson> orderByComparator)
		throws nl.klassenkring.moderation.exception.
			NoSuchSchoolPersonException {

		return getPersistence().findByGroupId_Last(groupId, orderByComparator);
	}

	/**
	 * Returns the last school person in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching school person, or <code>null</code> if a matching school person could not be found
	 */
	public static SchoolPerson fetchByGroupId_Last(
		long groupId, OrderByComparator<SchoolPerson> orderByComparator) {

		return getPersistence().fetchByGroupId_Last(groupId, orderByComparator);
	}

	/**
	 * Returns the school persons before and after the current school person in the ordered set where groupId = &#63;.
	 *
	 * @param schoolPersonId the primary key of the current school person
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next school person
	 * @throws NoSuchSchoolPersonException if a school person with the primary key could not be found
	 */
	public static SchoolPerson[] findByGroupId_PrevAndNext(
			long schoolPersonId, long groupId,
			OrderByComparator<SchoolPerson> orderByComparator)
		throws nl.klassenkring.moderation.exception.
			NoSuchSchoolPersonException {

		return getPersistence().findByGroupId_PrevAndNext(
			schoolPersonId, groupId, orderByComparator);
	}

	/**
	 * Removes all the school persons where groupId = &#63; from the database.
	 *
	 * @param groupId the group ID
	 */
	public static void removeByGroupId(long groupId) {
		getPersistence().removeByGroupId(groupId);
	}

	/**
	 * Returns the number of school persons where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @return the number of matching school persons
	 */
	public static int countByGroupId(long groupId) {
		return getPersistence().countByGroupId(groupId);
	}

	/**
	 * Caches the school person in the entity cache if it is enabled.
	 *
	 * @param schoolPerson the school person
	 */
	public static void cacheResult(SchoolPerson schoolPerson) {
		getPersistence().cacheResult(schoolPerson);
	}

	/**
	 * Caches the school persons in the entity cache if it is enabled.
	 *
	 * @param schoolPersons the school persons
	 */
	public static void cacheResult(List<SchoolPerson> schoolPersons) {
		getPersistence().cacheResult(schoolPersons);
	}

	/**
	 * Creates a new school person with the primary key. Does not add the school person to the database.
	 *
	 * @param schoolPersonId the primary key for the new school person
	 * @return the new school person
	 */
	public static SchoolPerson create(long schoolPersonId) {
		return getPersistence().create(schoolPersonId);
	}

	/**
	 * Removes the school person with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param schoolPersonId the primary key of the school person
	 * @return the school person that was removed
	 * @throws NoSuchSchoolPersonException if a school person with the primary key could not be found
	 */
	public static SchoolPerson remove(long schoolPersonId)
		throws nl.klassenkring.moderation.exception.
			NoSuchSchoolPersonException {

		return getPersistence().remove(schoolPersonId);
	}

	public static SchoolPerson updateImpl(SchoolPerson schoolPerson) {
		return getPersistence().updateImpl(schoolPerson);
	}

	/**
	 * Returns the school person with the primary key or throws a <code>NoSuchSchoolPersonException</code> if it could not be found.
	 *
	 * @param schoolPersonId the primary key of the school person
	 * @return the school person
	 * @throws NoSuchSchoolPersonException if a school person with the primary key could not be found
	 */
	public static SchoolPerson findByPrimaryKey(long schoolPersonId)
		throws nl.klassenkring.moderation.exception.
			NoSuchSchoolPersonException {

		return getPersistence().findByPrimaryKey(schoolPersonId);
	}

	/**
	 * Returns the school person with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param schoolPersonId the primary key of the school person
	 * @return the school person, or <code>null</code> if a school person with the primary key could not be found
	 */
	public static SchoolPerson fetchByPrimaryKey(long schoolPersonId) {
		return getPersistence().fetchByPrimaryKey(schoolPersonId);
	}

	/**
	 * Returns all the school persons.
	 *
	 * @return the school persons
	 */
	public static List<SchoolPerson> findAll() {
		return getPersistence().findAll();
	}

	/**
	 * Returns a range of all the school persons.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>SchoolPersonModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of school persons
	 * @param end the upper bound of the range of school persons (not inclusive)
	 * @return the range of school persons
	 */
	public static List<SchoolPerson> findAll(int start, int end) {
		return getPersistence().findAll(start, end);
	}

	/**
	 * Returns an ordered range of all the school persons.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>SchoolPersonModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of school persons
	 * @param end the upper bound of the range of school persons (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of school persons
	 */
	public static List<SchoolPerson> findAll(
		int start, int end, OrderByComparator<SchoolPerson> orderByComparator) {

		return getPersistence().findAll(start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the school persons.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>SchoolPersonModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of school persons
	 * @param end the upper bound of the range of school persons (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of school persons
	 */
	public static List<SchoolPerson> findAll(
		int start, int end, OrderByComparator<SchoolPerson> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findAll(
			start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Removes all the school persons from the database.
	 */
	public static void removeAll() {
		getPersistence().removeAll();
	}

	/**
	 * Returns the number of school persons.
	 *
	 * @return the number of school persons
	 */
	public static int countAll() {
		return getPersistence().countAll();
	}

	public static SchoolPersonPersistence getPersistence() {
		return _persistence;
	}

	public static void setPersistence(SchoolPersonPersistence persistence) {
		_persistence = persistence;
	}

	private static volatile SchoolPersonPersistence _persistence;

}