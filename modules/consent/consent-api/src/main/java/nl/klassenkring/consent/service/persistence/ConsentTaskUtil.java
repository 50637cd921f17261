/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.consent.service.persistence;

import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.service.ServiceContext;
import com.liferay.portal.kernel.util.OrderByComparator;

import java.io.Serializable;

import java.util.List;
import java.util.Map;
import java.util.Set;

import nl.klassenkring.consent.model.ConsentTask;

/**
 * The persistence utility for the consent task service. This utility wraps <code>nl.klassenkring.consent.service.persistence.impl.ConsentTaskPersistenceImpl</code> and provides direct access to the database for CRUD operations. This utility should only be used by the service layer, as it must operate within a transaction. Never access this utility in a JSP, controller, model, or other front-end class.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @see ConsentTaskPersistence
 * @generated
 */
public class ConsentTaskUtil {

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
	public static void clearCache(ConsentTask consentTask) {
		getPersistence().clearCache(consentTask);
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
	public static Map<Serializable, ConsentTask> fetchByPrimaryKeys(
		Set<Serializable> primaryKeys) {

		return getPersistence().fetchByPrimaryKeys(primaryKeys);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery)
	 */
	public static List<ConsentTask> findWithDynamicQuery(
		DynamicQuery dynamicQuery) {

		return getPersistence().findWithDynamicQuery(dynamicQuery);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int)
	 */
	public static List<ConsentTask> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end) {

		return getPersistence().findWithDynamicQuery(dynamicQuery, start, end);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int, OrderByComparator)
	 */
	public static List<ConsentTask> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end,
		OrderByComparator<ConsentTask> orderByComparator) {

		return getPersistence().findWithDynamicQuery(
			dynamicQuery, start, end, orderByComparator);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel)
	 */
	public static ConsentTask update(ConsentTask consentTask) {
		return getPersistence().update(consentTask);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel, ServiceContext)
	 */
	public static ConsentTask update(
		ConsentTask consentTask, ServiceContext serviceContext) {

		return getPersistence().update(consentTask, serviceContext);
	}

	/**
	 * Returns all the consent tasks where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @return the matching consent tasks
	 */
	public static List<ConsentTask> findBySchoolGroupId(long schoolGroupId) {
		return getPersistence().findBySchoolGroupId(schoolGroupId);
	}

	/**
	 * Returns a range of all the consent tasks where schoolGroupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentTaskModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param start the lower bound of the range of consent tasks
	 * @param end the upper bound of the range of consent tasks (not inclusive)
	 * @return the range of matching consent tasks
	 */
	public static List<ConsentTask> findBySchoolGroupId(
		long schoolGroupId, int start, int end) {

		return getPersistence().findBySchoolGroupId(schoolGroupId, start, end);
	}

	/**
	 * Returns an ordered range of all the consent tasks where schoolGroupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentTaskModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param start the lower bound of the range of consent tasks
	 * @param end the upper bound of the range of consent tasks (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching consent tasks
	 */
	public static List<ConsentTask> findBySchoolGroupId(
		long schoolGroupId, int start, int end,
		OrderByComparator<ConsentTask> orderByComparator) {

		return getPersistence().findBySchoolGroupId(
			schoolGroupId, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the consent tasks where schoolGroupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentTaskModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param start the lower bound of the range of consent tasks
	 * @param end the upper bound of the range of consent tasks (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching consent tasks
	 */
	public static List<ConsentTask> findBySchoolGroupId(
		long schoolGroupId, int start, int end,
		OrderByComparator<ConsentTask> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findBySchoolGroupId(
			schoolGroupId, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first consent task in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching consent task
	 * @throws NoSuchConsentTaskException if a matching consent task could not be found
	 */
	public static ConsentTask findBySchoolGroupId_First(
			long schoolGroupId,
			OrderByComparator<ConsentTask> orderByComparator)
		throws nl.klassenkring.consent.exception.NoSuchConsentTaskException {

		return getPersistence().findBySchoolGroupId_First(
			schoolGroupId, orderByComparator);
	}

	/**
	 * Returns the first consent task in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching consent task, or <code>null</code> if a matching consent task could not be found
	 */
	public static ConsentTask fetchBySchoolGroupId_First(
		long schoolGroupId, OrderByComparator<ConsentTask> orderByComparator) {

		return getPersistence().fetchBySchoolGroupId_First(
			schoolGroupId, orderByComparator);
	}

	/**
	 * Returns the last consent task in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching consent task
	 * @throws NoSuchConsentTaskException if a matching consent task could not be found
	 */
	public static ConsentTask findBySchoolGroupId_Last(
			long schoolGroupId,
			OrderByComparator<ConsentTask> orderByComparator)
		throws nl.klassenkring.consent.exception.NoSuchConsentTaskException {

		return getPersistence().findBySchoolGroupId_Last(
			schoolGroupId, orderByComparator);
	}

	/**
	 * Returns the last consent task in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching consent task, or <code>null</code> if a matching consent task could not be found
	 */
	public static ConsentTask fetchBySchoolGroupId_Last(
		long schoolGroupId, OrderByComparator<ConsentTask> orderByComparator) {

		return getPersistence().fetchBySchoolGroupId_Last(
			schoolGroupId, orderByComparator);
	}

	/**
	 * Returns the consent tasks before and after the current consent task in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param consentTaskId the primary key of the current consent task
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next consent task
	 * @throws NoSuchConsentTaskException if a consent task with the primary key could not be found
	 */
	public static ConsentTask[] findBySchoolGroupId_PrevAndNext(
			long consentTaskId, long schoolGroupId,
			OrderByComparator<ConsentTask> orderByComparator)
		throws nl.klassenkring.consent.exception.NoSuchConsentTaskException {

		return getPersistence().findBySchoolGroupId_PrevAndNext(
			consentTaskId, schoolGroupId, orderByComparator);
	}

	/**
	 * Removes all the consent tasks where schoolGroupId = &#63; from the database.
	 *
	 * @param schoolGroupId the school group ID
	 */
	public static void removeBySchoolGroupId(long schoolGroupId) {
		getPersistence().removeBySchoolGroupId(schoolGroupId);
	}

	/**
	 * Returns the number of consent tasks where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @return the number of matching consent tasks
	 */
	public static int countBySchoolGroupId(long schoolGroupId) {
		return getPersistence().countBySchoolGroupId(schoolGroupId);
	}

	/**
	 * Returns all the consent tasks where pictureId = &#63;.
	 *
	 * @param pictureId the picture ID
	 * @return the matching consent tasks
	 */
	public static List<ConsentTask> findByPictureId(long pictureId) {
		return getPersistence().findByPictureId(pictureId);
	}

	/**
	 * Returns a range of all the consent tasks where pictureId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentTaskModelImpl</code>.
	 * </p>
	 *
	 * @param pictureId the picture ID
	 * @param start the lower bound of the range of consent tasks
	 * @param end the upper bound of the range of consent tasks (not inclusive)
	 * @return the range of matching consent tasks
	 */
	public static List<ConsentTask> findByPictureId(
		long pictureId, int start, int end) {

		return getPersistence().findByPictureId(pictureId, start, end);
	}

	/**
	 * Returns an ordered range of all the consent tasks where pictureId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentTaskModelImpl</code>.
	 * </p>
	 *
	 * @param pictureId the picture ID
	 * @param start the lower bound of the range of consent tasks
	 * @param end the upper bound of the range of consent tasks (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching consent tasks
	 */
	public static List<ConsentTask> findByPictureId(
		long pictureId, int start, int end,
		OrderByComparator<ConsentTask> orderByComparator) {

		return getPersistence().findByPictureId(
			pictureId, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the consent tasks where pictureId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentTaskModelImpl</code>.
	 * </p>
	 *
	 * @param pictureId the picture ID
	 * @param start the lower bound of the range of consent tasks
	 * @param end the upper bound of the range of consent tasks (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching consent tasks
	 */
	public static List<ConsentTask> findByPictureId(
		long pictureId, int start, int end,
		OrderByComparator<ConsentTask> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByPictureId(
			pictureId, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first consent task in the ordered set where pictureId = &#63;.
	 *
	 * @param pictureId the picture ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching consent task
	 * @throws NoSuchConsentTaskException if a matching consent task could not be found
	 */
	public static ConsentTask findByPictureId_First(
			long pictureId, OrderByComparator<ConsentTask> orderByComparator)
		throws nl.klassenkring.consent.exception.NoSuchConsentTaskException {

		return getPersistence().findByPictureId_First(
			pictureId, orderByComparator);
	}

	/**
	 * Returns the first consent task in the ordered set where pictureId = &#63;.
	 *
	 * @param pictureId the picture ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching consent task, or <code>null</code> if a matching consent task could not be found
	 */
	public static ConsentTask fetchByPictureId_First(
		long pictureId, OrderByComparator<ConsentTask> orderByComparator) {

		return getPersistence().fetchByPictureId_First(
			pictureId, orderByComparator);
	}

	/**
	 * Returns the last consent task in the ordered set where pictureId = &#63;.
	 *
	 * @param pictureId the picture ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching consent task
	 * @throws NoSuchConsentTaskException if a matching consent task could not be found
	 */
	public static ConsentTask findByPictureId_Last(
			long pictureId, OrderByComparator<ConsentTask> orderByComparator)
		throws nl.klassenkring.consent.exception.NoSuchConsentTaskException {

		return getPersistence().findByPictureId_Last(
			pictureId, orderByComparator);
	}

	/**
	 * Returns the last consent task in the ordered set where pictureId = &#63;.
	 *
	 * @param pictureId the picture ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching consent task, or <code>null</code> if a matching consent task could not be found
	 */
	public static ConsentTask fetchByPictureId_Last(
		long pictureId, OrderByComparator<ConsentTask> orderByComparator) {

		return getPersistence().fetchByPictureId_Last(
			pictureId, orderByComparator);
	}

	/**
	 * Returns the consent tasks before and after the current consent task in the ordered set where pictureId = &#63;.
	 *
	 * @param consentTaskId the primary key of the current consent task
	 * @param pictureId the picture ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next consent task
	 * @throws NoSuchConsentTaskException if a consent task with the primary key could not be found
	 */
	public static ConsentTask[] findByPictureId_PrevAndNext(
			long consentTaskId, long pictureId,
			OrderByComparator<ConsentTask> orderByComparator)
		throws nl.klassenkring.consent.exception.NoSuchConsentTaskException {

		return getPersistence().findByPictureId_PrevAndNext(
			consentTaskId, pictureId, orderByComparator);
	}

	/**
	 * Removes all the consent tasks where pictureId = &#63; from the database.
	 *
	 * @param pictureId the picture ID
	 */
	public static void removeByPictureId(long pictureId) {
		getPersistence().removeByPictureId(pictureId);
	}

	/**
	 * Returns the number of consent tasks where pictureId = &#63;.
	 *
	 * @param pictureId the picture ID
	 * @return the number of matching consent tasks
	 */
	public static int countByPictureId(long pictureId) {
		return getPersistence().countByPictureId(pictureId);
	}

	/**
	 * Returns all the consent tasks where assigneeUserId = &#63;.
	 *
	 * @param assigneeUserId the assignee user ID
	 * @return the matching consent tasks
	 */
	public static List<ConsentTask> findByAssigneeUserId(long assigneeUserId) {
		return getPersistence().findByAssigneeUserId(assigneeUserId);
	}

	/**
	 * Returns a range of all the consent tasks where assigneeUserId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentTaskModelImpl</code>.
	 * </p>
	 *
	 * @param assigneeUserId the assignee user ID
	 * @param start the lower bound of the range of consent tasks
	 * @param end the upper bound of the range of consent tasks (not inclusive)
	 * @return the range of matching consent tasks
	 */
	public static List<ConsentTask> findByAssigneeUserId(
		long assigneeUserId, int start, int end) {

		return getPersistence().findByAssigneeUserId(
			assigneeUserId, start, end);
	}

	/**
	 * Returns an ordered range of all the consent tasks where assigneeUserId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentTaskModelImpl</code>.
	 * </p>
	 *
	 * @param assigneeUserId the assignee user ID
	 * @param start the lower bound of the range of consent tasks
	 * @param end the upper bound of the range of consent tasks (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching consent tasks
	 */
	public static List<ConsentTask> findByAssigneeUserId(
		long assigneeUserId, int start, int end,
		OrderByComparator<ConsentTask> orderByComparator) {

		return getPersistence().findByAssigneeUserId(
			assigneeUserId, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the consent tasks where assigneeUserId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentTaskModelImpl</code>.
	 * </p>
	 *
	 * @param assigneeUserId the assignee user ID
	 * @param start the lower bound of the range of consent tasks
	 * @param end the upper bound of the range of consent tasks (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching consent tasks
	 */
	public static List<ConsentTask> findByAssigneeUserId(
		long assigneeUserId, int start, int end,
		OrderByComparator<ConsentTask> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByAssigneeUserId(
			assigneeUserId, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first consent task in the ordered set where assigneeUserId = &#63;.
	 *
	 * @param assigneeUserId the assignee user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching consent task
	 * @throws NoSuchConsentTaskException if a matching consent task could not be found
	 */
	public static ConsentTask findByAssigneeUserId_First(
			long assigneeUserId,
			OrderByComparator<ConsentTask> orderByComparator)
		throws nl.klassenkring.consent.exception.NoSuchConsentTaskException {

		return getPersistence().findByAssigneeUserId_First(
			assigneeUserId, orderByComparator);
	}

	/**
	 * Returns the first consent task in the ordered set where assigneeUserId = &#63;.
	 *
	 * @param assigneeUserId the assignee user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching consent task, or <code>null</code> if a matching consent task could not be found
	 */
	public static ConsentTask fetchByAssigneeUserId_First(
		long assigneeUserId, OrderByComparator<ConsentTask> orderByComparator) {

		return getPersistence().fetchByAssigneeUserId_First(
			assigneeUserId, orderByComparator);
	}

	/**
	 * Returns the last consent task in the ordered set where assigneeUserId = &#63;.
	 *
	 * @param assigneeUserId the assignee user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching consent task
	 * @throws NoSuchConsentTaskException if a matching consent task could not be found
	 */
	public static ConsentTask findByAssigneeUserId_Last(
			long assigneeUserId,
			OrderByComparator<ConsentTask> orderByComparator)
		throws nl.klassenkring.consent.exception.NoSuchConsentTaskException {

		return getPersistence().findByAssigneeUserId_Last(
			assigneeUserId, orderByComparator);
	}

	/**
	 * Returns the last consent task in the ordered set where assigneeUserId = &#63;.
	 *
	 * @param assigneeUserId the assignee user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching consent task, or <code>null</code> if a matching consent task could not be found
	 */
	public static ConsentTask fetchByAssigneeUserId_Last(
		long assigneeUserId, OrderByComparator<ConsentTask> orderByComparator) {

		return getPersistence().fetchByAssigneeUserId_Last(
			assigneeUserId, orderByComparator);
	}

	/**
	 * Returns the consent tasks before and after the current consent task in the ordered set where assigneeUserId = &#63;.
	 *
	 * @param consentTaskId the primary key of the current consent task
	 * @param assigneeUserId the assignee user ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next consent task
	 * @throws NoSuchConsentTaskException if a consent task with the primary key could not be found
	 */
	public static ConsentTask[] findByAssigneeUserId_PrevAndNext(
			long consentTaskId, long assigneeUserId,
			OrderByComparator<ConsentTask> orderByComparator)
		throws nl.klassenkring.consent.exception.NoSuchConsentTaskException {

		return getPersistence().findByAssigneeUserId_PrevAndNext(
			consentTaskId, assigneeUserId, orderByComparator);
	}

	/**
	 * Removes all the consent tasks where assigneeUserId = &#63; from the database.
	 *
	 * @param assigneeUserId the assignee user ID
	 */
	public static void removeByAssigneeUserId(long assigneeUserId) {
		getPersistence().removeByAssigneeUserId(assigneeUserId);
	}

	/**
	 * Returns the number of consent tasks where assigneeUserId = &#63;.
	 *
	 * @param assigneeUserId the assignee user ID
	 * @return the number of matching consent tasks
	 */
	public static int countByAssigneeUserId(long assigneeUserId) {
		return getPersistence().countByAssigneeUserId(assigneeUserId);
	}

	/**
	 * Caches the consent task in the entity cache if it is enabled.
	 *
	 * @param consentTask the consent task
	 */
	public static void cacheResult(ConsentTask consentTask) {
		getPersistence().cacheResult(consentTask);
	}

	/**
	 * Caches the consent tasks in the entity cache if it is enabled.
	 *
	 * @param consentTasks the consent tasks
	 */
	public static void cacheResult(List<ConsentTask> consentTasks) {
		getPersistence().cacheResult(consentTasks);
	}

	/**
	 * Creates a new consent task with the primary key. Does not add the consent task to the database.
	 *
	 * @param consentTaskId the primary key for the new consent task
	 * @return the new consent task
	 */
	public static ConsentTask create(long consentTaskId) {
		return getPersistence().create(consentTaskId);
	}

	/**
	 * Removes the consent task with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param consentTaskId the primary key of the consent task
	 * @return the consent task that was removed
	 * @throws NoSuchConsentTaskException if a consent task with the primary key could not be found
	 */
	public static ConsentTask remove(long consentTaskId)
		throws nl.klassenkring.consent.exception.NoSuchConsentTaskException {

		return getPersistence().remove(consentTaskId);
	}

	public static ConsentTask updateImpl(ConsentTask consentTask) {
		return getPersistence().updateImpl(consentTask);
	}

	/**
	 * Returns the consent task with the primary key or throws a <code>NoSuchConsentTaskException</code> if it could not be found.
	 *
	 * @param consentTaskId the primary key of the consent task
	 * @return the consent task
	 * @throws NoSuchConsentTaskException if a consent task with the primary key could not be found
	 */
	public static ConsentTask findByPrimaryKey(long consentTaskId)
		throws nl.klassenkring.consent.exception.NoSuchConsentTaskException {

		return getPersistence().findByPrimaryKey(consentTaskId);
	}

	/**
	 * Returns the consent task with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param consentTaskId the primary key of the consent task
	 * @return the consent task, or <code>null</code> if a consent task with the primary key could not be found
	 */
	public static ConsentTask fetchByPrimaryKey(long consentTaskId) {
		return getPersistence().fetchByPrimaryKey(consentTaskId);
	}

	/**
	 * Returns all the consent tasks.
	 *
	 * @return the consent tasks
	 */
	public static List<ConsentTask> findAll() {
		return getPersistence().findAll();
	}

	/**
	 * Returns a range of all the consent tasks.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentTaskModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of consent tasks
	 * @param end the upper bound of the range of consent tasks (not inclusive)
	 * @return the range of consent tasks
	 */
	public static List<ConsentTask> findAll(int start, int end) {
		return getPersistence().findAll(start, end);
	}

	/**
	 * Returns an ordered range of all the consent tasks.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentTaskModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of consent tasks
	 * @param end the upper bound of the range of consent tasks (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of consent tasks
	 */
	public static List<ConsentTask> findAll(
		int start, int end, OrderByComparator<ConsentTask> orderByComparator) {

		return getPersistence().findAll(start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the consent tasks.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ConsentTaskModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of consent tasks
	 * @param end the upper bound of the range of consent tasks (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of consent tasks
	 */
	public static List<ConsentTask> findAll(
		int start, int end, OrderByComparator<ConsentTask> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findAll(
			start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Removes all the consent tasks from the database.
	 */
	public static void removeAll() {
		getPersistence().removeAll();
	}

	/**
	 * Returns the number of consent tasks.
	 *
	 * @return the number of consent tasks
	 */
	public static int countAll() {
		return getPersistence().countAll();
	}

	public static ConsentTaskPersistence getPersistence() {
		return _persistence;
	}

	public static void setPersistence(ConsentTaskPersistence persistence) {
		_persistence = persistence;
	}

	private static volatile ConsentTaskPersistence _persistence;

}