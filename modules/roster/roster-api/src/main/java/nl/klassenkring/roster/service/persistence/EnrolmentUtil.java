/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.roster.service.persistence;

import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.service.ServiceContext;
import com.liferay.portal.kernel.util.OrderByComparator;

import java.io.Serializable;

import java.util.List;
import java.util.Map;
import java.util.Set;

import nl.klassenkring.roster.model.Enrolment;

/**
 * The persistence utility for the enrolment service. This utility wraps <code>nl.klassenkring.roster.service.persistence.impl.EnrolmentPersistenceImpl</code> and provides direct access to the database for CRUD operations. This utility should only be used by the service layer, as it must operate within a transaction. Never access this utility in a JSP, controller, model, or other front-end class.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @see EnrolmentPersistence
 * @generated
 */
public class EnrolmentUtil {

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
	public static void clearCache(Enrolment enrolment) {
		getPersistence().clearCache(enrolment);
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
	public static Map<Serializable, Enrolment> fetchByPrimaryKeys(
		Set<Serializable> primaryKeys) {

		return getPersistence().fetchByPrimaryKeys(primaryKeys);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery)
	 */
	public static List<Enrolment> findWithDynamicQuery(
		DynamicQuery dynamicQuery) {

		return getPersistence().findWithDynamicQuery(dynamicQuery);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int)
	 */
	public static List<Enrolment> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end) {

		return getPersistence().findWithDynamicQuery(dynamicQuery, start, end);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int, OrderByComparator)
	 */
	public static List<Enrolment> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end,
		OrderByComparator<Enrolment> orderByComparator) {

		return getPersistence().findWithDynamicQuery(
			dynamicQuery, start, end, orderByComparator);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel)
	 */
	public static Enrolment update(Enrolment enrolment) {
		return getPersistence().update(enrolment);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel, ServiceContext)
	 */
	public static Enrolment update(
		Enrolment enrolment, ServiceContext serviceContext) {

		return getPersistence().update(enrolment, serviceContext);
	}

	/**
	 * Returns all the enrolments where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @return the matching enrolments
	 */
	public static List<Enrolment> findByPupilId(long pupilId) {
		return getPersistence().findByPupilId(pupilId);
	}

	/**
	 * Returns a range of all the enrolments where pupilId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>EnrolmentModelImpl</code>.
	 * </p>
	 *
	 * @param pupilId the pupil ID
	 * @param start the lower bound of the range of enrolments
	 * @param end the upper bound of the range of enrolments (not inclusive)
	 * @return the range of matching enrolments
	 */
	public static List<Enrolment> findByPupilId(
		long pupilId, int start, int end) {

		return getPersistence().findByPupilId(pupilId, start, end);
	}

	/**
	 * Returns an ordered range of all the enrolments where pupilId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>EnrolmentModelImpl</code>.
	 * </p>
	 *
	 * @param pupilId the pupil ID
	 * @param start the lower bound of the range of enrolments
	 * @param end the upper bound of the range of enrolments (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching enrolments
	 */
	public static List<Enrolment> findByPupilId(
		long pupilId, int start, int end,
		OrderByComparator<Enrolment> orderByComparator) {

		return getPersistence().findByPupilId(
			pupilId, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the enrolments where pupilId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>EnrolmentModelImpl</code>.
	 * </p>
	 *
	 * @param pupilId the pupil ID
	 * @param start the lower bound of the range of enrolments
	 * @param end the upper bound of the range of enrolments (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching enrolments
	 */
	public static List<Enrolment> findByPupilId(
		long pupilId, int start, int end,
		OrderByComparator<Enrolment> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByPupilId(
			pupilId, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first enrolment in the ordered set where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching enrolment
	 * @throws NoSuchEnrolmentException if a matching enrolment could not be found
	 */
	public static Enrolment findByPupilId_First(
			long pupilId, OrderByComparator<Enrolment> orderByComparator)
		throws nl.klassenkring.roster.exception.NoSuchEnrolmentException {

		return getPersistence().findByPupilId_First(pupilId, orderByComparator);
	}

	/**
	 * Returns the first enrolment in the ordered set where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching enrolment, or <code>null</code> if a matching enrolment could not be found
	 */
	public static Enrolment fetchByPupilId_First(
		long pupilId, OrderByComparator<Enrolment> orderByComparator) {

		return getPersistence().fetchByPupilId_First(
			pupilId, orderByComparator);
	}

	/**
	 * Returns the last enrolment in the ordered set where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching enrolment
	 * @throws NoSuchEnrolmentException if a matching enrolment could not be found
	 */
	public static Enrolment findByPupilId_Last(
			long pupilId, OrderByComparator<Enrolment> orderByComparator)
		throws nl.klassenkring.roster.exception.NoSuchEnrolmentException {

		return getPersistence().findByPupilId_Last(pupilId, orderByComparator);
	}

	/**
	 * Returns the last enrolment in the ordered set where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching enrolment, or <code>null</code> if a matching enrolment could not be found
	 */
	public static Enrolment fetchByPupilId_Last(
		long pupilId, OrderByComparator<Enrolment> orderByComparator) {

		return getPersistence().fetchByPupilId_Last(pupilId, orderByComparator);
	}

	/**
	 * Returns the enrolments before and after the current enrolment in the ordered set where pupilId = &#63;.
	 *
	 * @param enrolmentId the primary key of the current enrolment
	 * @param pupilId the pupil ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next enrolment
	 * @throws NoSuchEnrolmentException if a enrolment with the primary key could not be found
	 */
	public static Enrolment[] findByPupilId_PrevAndNext(
			long enrolmentId, long pupilId,
			OrderByComparator<Enrolment> orderByComparator)
		throws nl.klassenkring.roster.exception.NoSuchEnrolmentException {

		return getPersistence().findByPupilId_PrevAndNext(
			enrolmentId, pupilId, orderByComparator);
	}

	/**
	 * Removes all the enrolments where pupilId = &#63; from the database.
	 *
	 * @param pupilId the pupil ID
	 */
	public static void removeByPupilId(long pupilId) {
		getPersistence().removeByPupilId(pupilId);
	}

	/**
	 * Returns the number of enrolments where pupilId = &#63;.
	 *
	 * @param pupilId the pupil ID
	 * @return the number of matching enrolments
	 */
	public static int countByPupilId(long pupilId) {
		return getPersistence().countByPupilId(pupilId);
	}

	/**
	 * Returns all the enrolments where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @return the matching enrolments
	 */
	public static List<Enrolment> findByGroupId(long groupId) {
		return getPersistence().findByGroupId(groupId);
	}

	/**
	 * Returns a range of all the enrolments where groupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>EnrolmentModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param start the lower bound of the range of enrolments
	 * @param end the upper bound of the range of enrolments (not inclusive)
	 * @return the range of matching enrolments
	 */
	public static List<Enrolment> findByGroupId(
		long groupId, int start, int end) {

		return getPersistence().findByGroupId(groupId, start, end);
	}

	/**
	 * Returns an ordered range of all the enrolments where groupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>EnrolmentModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param start the lower bound of the range of enrolments
	 * @param end the upper bound of the range of enrolments (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching enrolments
	 */
	public static List<Enrolment> findByGroupId(
		long groupId, int start, int end,
		OrderByComparator<Enrolment> orderByComparator) {

		return getPersistence().findByGroupId(
			groupId, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the enrolments where groupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>EnrolmentModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param start the lower bound of the range of enrolments
	 * @param end the upper bound of the range of enrolments (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching enrolments
	 */
	public static List<Enrolment> findByGroupId(
		long groupId, int start, int end,
		OrderByComparator<Enrolment> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByGroupId(
			groupId, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first enrolment in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching enrolment
	 * @throws NoSuchEnrolmentException if a matching enrolment could not be found
	 */
	public static Enrolment findByGroupId_First(
			long groupId, OrderByComparator<Enrolment> orderByComparator)
		throws nl.klassenkring.roster.exception.NoSuchEnrolmentException {

		return getPersistence().findByGroupId_First(groupId, orderByComparator);
	}

	/**
	 * Returns the first enrolment in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching enrolment, or <code>null</code> if a matching enrolment could not be found
	 */
	public static Enrolment fetchByGroupId_First(
		long groupId, OrderByComparator<Enrolment> orderByComparator) {

		return getPersistence().fetchByGroupId_First(
			groupId, orderByComparator);
	}

	/**
	 * Returns the last enrolment in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching enrolment
	 * @throws NoSuchEnrolmentException if a matching enrolment could not be found
	 */
	public static Enrolment findByGroupId_Last(
			long groupId, OrderByComparator<Enrolment> orderByComparator)
		throws nl.klassenkring.roster.exception.NoSuchEnrolmentException {

		return getPersistence().findByGroupId_Last(groupId, orderByComparator);
	}

	/**
	 * Returns the last enrolment in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching enrolment, or <code>null</code> if a matching enrolment could not be found
	 */
	public static Enrolment fetchByGroupId_Last(
		long groupId, OrderByComparator<Enrolment> orderByComparator) {

		return getPersistence().fetchByGroupId_Last(groupId, orderByComparator);
	}

	/**
	 * Returns the enrolments before and after the current enrolment in the ordered set where groupId = &#63;.
	 *
	 * @param enrolmentId the primary key of the current enrolment
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next enrolment
	 * @throws NoSuchEnrolmentException if a enrolment with the primary key could not be found
	 */
	public static Enrolment[] findByGroupId_PrevAndNext(
			long enrolmentId, long groupId,
			OrderByComparator<Enrolment> orderByComparator)
		throws nl.klassenkring.roster.exception.NoSuchEnrolmentException {

		return getPersistence().findByGroupId_PrevAndNext(
			enrolmentId, groupId, orderByComparator);
	}

	/**
	 * Removes all the enrolments where groupId = &#63; from the database.
	 *
	 * @param groupId the group ID
	 */
	public static void removeByGroupId(long groupId) {
		getPersistence().removeByGroupId(groupId);
	}

	/**
	 * Returns the number of enrolments where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @return the number of matching enrolments
	 */
	public static int countByGroupId(long groupId) {
		return getPersistence().countByGroupId(groupId);
	}

	/**
	 * Returns all the enrolments where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @return the matching enrolments
	 */
	public static List<Enrolment> findBySchoolGroupId(long schoolGroupId) {
		return getPersistence().findBySchoolGroupId(schoolGroupId);
	}

	/**
	 * Returns a range of all the enrolments where schoolGroupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>EnrolmentModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param start the lower bound of the range of enrolments
	 * @param end the upper bound of the range of enrolments (not inclusive)
	 * @return the range of matching enrolments
	 */
	public static List<Enrolment> findBySchoolGroupId(
		long schoolGroupId, int start, int end) {

		return getPersistence().findBySchoolGroupId(schoolGroupId, start, end);
	}

	/**
	 * Returns an ordered range of all the enrolments where schoolGroupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>EnrolmentModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param start the lower bound of the range of enrolments
	 * @param end the upper bound of the range of enrolments (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching enrolments
	 */
	public static List<Enrolment> findBySchoolGroupId(
		long schoolGroupId, int start, int end,
		OrderByComparator<Enrolment> orderByComparator) {

		return getPersistence().findBySchoolGroupId(
			schoolGroupId, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the enrolments where schoolGroupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>EnrolmentModelImpl</code>.
	 * </p>
	 *
	 * @param schoolGroupId the school group ID
	 * @param start the lower bound of the range of enrolments
	 * @param end the upper bound of the range of enrolments (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching enrolments
	 */
	public static List<Enrolment> findBySchoolGroupId(
		long schoolGroupId, int start, int end,
		OrderByComparator<Enrolment> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findBySchoolGroupId(
			schoolGroupId, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first enrolment in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching enrolment
	 * @throws NoSuchEnrolmentException if a matching enrolment could not be found
	 */
	public static Enrolment findBySchoolGroupId_First(
			long schoolGroupId, OrderByComparator<Enrolment> orderByComparator)
		throws nl.klassenkring.roster.exception.NoSuchEnrolmentException {

		return getPersistence().findBySchoolGroupId_First(
			schoolGroupId, orderByComparator);
	}

	/**
	 * Returns the first enrolment in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching enrolment, or <code>null</code> if a matching enrolment could not be found
	 */
	public static Enrolment fetchBySchoolGroupId_First(
		long schoolGroupId, OrderByComparator<Enrolment> orderByComparator) {

		return getPersistence().fetchBySchoolGroupId_First(
			schoolGroupId, orderByComparator);
	}

	/**
	 * Returns the last enrolment in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching enrolment
	 * @throws NoSuchEnrolmentException if a matching enrolment could not be found
	 */
	public static Enrolment findBySchoolGroupId_Last(
			long schoolGroupId, OrderByComparator<Enrolment> orderByComparator)
		throws nl.klassenkring.roster.exception.NoSuchEnrolmentException {

		return getPersistence().findBySchoolGroupId_Last(
			schoolGroupId, orderByComparator);
	}

	/**
	 * Returns the last enrolment in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching enrolment, or <code>null</code> if a matching enrolment could not be found
	 */
	public static Enrolment fetchBySchoolGroupId_Last(
		long schoolGroupId, OrderByComparator<Enrolment> orderByComparator) {

		return getPersistence().fetchBySchoolGroupId_Last(
			schoolGroupId, orderByComparator);
	}

	/**
	 * Returns the enrolments before and after the current enrolment in the ordered set where schoolGroupId = &#63;.
	 *
	 * @param enrolmentId the primary key of the current enrolment
	 * @param schoolGroupId the school group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next enrolment
	 * @throws NoSuchEnrolmentException if a enrolment with the primary key could not be found
	 */
	public static Enrolment[] findBySchoolGroupId_PrevAndNext(
			long enrolmentId, long schoolGroupId,
			OrderByComparator<Enrolment> orderByComparator)
		throws nl.klassenkring.roster.exception.NoSuchEnrolmentException {

		return getPersistence().findBySchoolGroupId_PrevAndNext(
			enrolmentId, schoolGroupId, orderByComparator);
	}

	/**
	 * Removes all the enrolments where schoolGroupId = &#63; from the database.
	 *
	 * @param schoolGroupId the school group ID
	 */
	public static void removeBySchoolGroupId(long schoolGroupId) {
		getPersistence().removeBySchoolGroupId(schoolGroupId);
	}

	/**
	 * Returns the number of enrolments where schoolGroupId = &#63;.
	 *
	 * @param schoolGroupId the school group ID
	 * @return the number of matching enrolments
	 */
	public static int countBySchoolGroupId(long schoolGroupId) {
		return getPersistence().countBySchoolGroupId(schoolGroupId);
	}

	/**
	 * Caches the enrolment in the entity cache if it is enabled.
	 *
	 * @param enrolment the enrolment
	 */
	public static void cacheResult(Enrolment enrolment) {
		getPersistence().cacheResult(enrolment);
	}

	/**
	 * Caches the enrolments in the entity cache if it is enabled.
	 *
	 * @param enrolments the enrolments
	 */
	public static void cacheResult(List<Enrolment> enrolments) {
		getPersistence().cacheResult(enrolments);
	}

	/**
	 * Creates a new enrolment with the primary key. Does not add the enrolment to the database.
	 *
	 * @param enrolmentId the primary key for the new enrolment
	 * @return the new enrolment
	 */
	public static Enrolment create(long enrolmentId) {
		return getPersistence().create(enrolmentId);
	}

	/**
	 * Removes the enrolment with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param enrolmentId the primary key of the enrolment
	 * @return the enrolment that was removed
	 * @throws NoSuchEnrolmentException if a enrolment with the primary key could not be found
	 */
	public static Enrolment remove(long enrolmentId)
		throws nl.klassenkring.roster.exception.NoSuchEnrolmentException {

		return getPersistence().remove(enrolmentId);
	}

	public static Enrolment updateImpl(Enrolment enrolment) {
		return getPersistence().updateImpl(enrolment);
	}

	/**
	 * Returns the enrolment with the primary key or throws a <code>NoSuchEnrolmentException</code> if it could not be found.
	 *
	 * @param enrolmentId the primary key of the enrolment
	 * @return the enrolment
	 * @throws NoSuchEnrolmentException if a enrolment with the primary key could not be found
	 */
	public static Enrolment findByPrimaryKey(long enrolmentId)
		throws nl.klassenkring.roster.exception.NoSuchEnrolmentException {

		return getPersistence().findByPrimaryKey(enrolmentId);
	}

	/**
	 * Returns the enrolment with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param enrolmentId the primary key of the enrolment
	 * @return the enrolment, or <code>null</code> if a enrolment with the primary key could not be found
	 */
	public static Enrolment fetchByPrimaryKey(long enrolmentId) {
		return getPersistence().fetchByPrimaryKey(enrolmentId);
	}

	/**
	 * Returns all the enrolments.
	 *
	 * @return the enrolments
	 */
	public static List<Enrolment> findAll() {
		return getPersistence().findAll();
	}

	/**
	 * Returns a range of all the enrolments.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>EnrolmentModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of enrolments
	 * @param end the upper bound of the range of enrolments (not inclusive)
	 * @return the range of enrolments
	 */
	public static List<Enrolment> findAll(int start, int end) {
		return getPersistence().findAll(start, end);
	}

	/**
	 * Returns an ordered range of all the enrolments.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>EnrolmentModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of enrolments
	 * @param end the upper bound of the range of enrolments (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of enrolments
	 */
	public static List<Enrolment> findAll(
		int start, int end, OrderByComparator<Enrolment> orderByComparator) {

		return getPersistence().findAll(start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the enrolments.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>EnrolmentModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of enrolments
	 * @param end the upper bound of the range of enrolments (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of enrolments
	 */
	public static List<Enrolment> findAll(
		int start, int end, OrderByComparator<Enrolment> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findAll(
			start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Removes all the enrolments from the database.
	 */
	public static void removeAll() {
		getPersistence().removeAll();
	}

	/**
	 * Returns the number of enrolments.
	 *
	 * @return the number of enrolments
	 */
	public static int countAll() {
		return getPersistence().countAll();
	}

	public static EnrolmentPersistence getPersistence() {
		return _persistence;
	}

	public static void setPersistence(EnrolmentPersistence persistence) {
		_persistence = persistence;
	}

	private static volatile EnrolmentPersistence _persistence;

}