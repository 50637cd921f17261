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

import nl.klassenkring.classgroup.model.ClassReplyVersion;

/**
 * The persistence utility for the class reply version service. This utility wraps <code>nl.klassenkring.classgroup.service.persistence.impl.ClassReplyVersionPersistenceImpl</code> and provides direct access to the database for CRUD operations. This utility should only be used by the service layer, as it must operate within a transaction. Never access this utility in a JSP, controller, model, or other front-end class.
 *
 * <p>
 * Caching information and settings can be found in <code>portal.properties</code>
 * </p>
 *
 * @author Klassenkring
 * @see ClassReplyVersionPersistence
 * @generated
 */
public class ClassReplyVersionUtil {

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
	public static void clearCache(ClassReplyVersion classReplyVersion) {
		getPersistence().clearCache(classReplyVersion);
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
	public static Map<Serializable, ClassReplyVersion> fetchByPrimaryKeys(
		Set<Serializable> primaryKeys) {

		return getPersistence().fetchByPrimaryKeys(primaryKeys);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery)
	 */
	public static List<ClassReplyVersion> findWithDynamicQuery(
		DynamicQuery dynamicQuery) {

		return getPersistence().findWithDynamicQuery(dynamicQuery);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int)
	 */
	public static List<ClassReplyVersion> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end) {

		return getPersistence().findWithDynamicQuery(dynamicQuery, start, end);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#findWithDynamicQuery(DynamicQuery, int, int, OrderByComparator)
	 */
	public static List<ClassReplyVersion> findWithDynamicQuery(
		DynamicQuery dynamicQuery, int start, int end,
		OrderByComparator<ClassReplyVersion> orderByComparator) {

		return getPersistence().findWithDynamicQuery(
			dynamicQuery, start, end, orderByComparator);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel)
	 */
	public static ClassReplyVersion update(
		ClassReplyVersion classReplyVersion) {

		return getPersistence().update(classReplyVersion);
	}

	/**
	 * @see com.liferay.portal.kernel.service.persistence.BasePersistence#update(com.liferay.portal.kernel.model.BaseModel, ServiceContext)
	 */
	public static ClassReplyVersion update(
		ClassReplyVersion classReplyVersion, ServiceContext serviceContext) {

		return getPersistence().update(classReplyVersion, serviceContext);
	}

	/**
	 * Returns all the class reply versions where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @return the matching class reply versions
	 */
	public static List<ClassReplyVersion> findByGroupId(long groupId) {
		return getPersistence().findByGroupId(groupId);
	}

	/**
	 * Returns a range of all the class reply versions where groupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ClassReplyVersionModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param start the lower bound of the range of class reply versions
	 * @param end the upper bound of the range of class reply versions (not inclusive)
	 * @return the range of matching class reply versions
	 */
	public static List<ClassReplyVersion> findByGroupId(
		long groupId, int start, int end) {

		return getPersistence().findByGroupId(groupId, start, end);
	}

	/**
	 * Returns an ordered range of all the class reply versions where groupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ClassReplyVersionModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param start the lower bound of the range of class reply versions
	 * @param end the upper bound of the range of class reply versions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching class reply versions
	 */
	public static List<ClassReplyVersion> findByGroupId(
		long groupId, int start, int end,
		OrderByComparator<ClassReplyVersion> orderByComparator) {

		return getPersistence().findByGroupId(
			groupId, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the class reply versions where groupId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ClassReplyVersionModelImpl</code>.
	 * </p>
	 *
	 * @param groupId the group ID
	 * @param start the lower bound of the range of class reply versions
	 * @param end the upper bound of the range of class reply versions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching class reply versions
	 */
	public static List<ClassReplyVersion> findByGroupId(
		long groupId, int start, int end,
		OrderByComparator<ClassReplyVersion> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByGroupId(
			groupId, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first class reply version in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching class reply version
	 * @throws NoSuchClassReplyVersionException if a matching class reply version could not be found
	 */
	public static ClassReplyVersion findByGroupId_First(
			long groupId,
			OrderByComparator<ClassReplyVersion> orderByComparator)
		throws nl.klassenkring.classgroup.exception.
			NoSuchClassReplyVersionException {

		return getPersistence().findByGroupId_First(groupId, orderByComparator);
	}

	/**
	 * Returns the first class reply version in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching class reply version, or <code>null</code> if a matching class reply version could not be found
	 */
	public static ClassReplyVersion fetchByGroupId_First(
		long groupId, OrderByComparator<ClassReplyVersion> orderByComparator) {

		return getPersistence().fetchByGroupId_First(
			groupId, orderByComparator);
	}

	/**
	 * Returns the last class reply version in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching class reply version
	 * @throws NoSuchClassReplyVersionException if a matching class reply version could not be found
	 */
	public static ClassReplyVersion findByGroupId_Last(
			long groupId,
			OrderByComparator<ClassReplyVersion> orderByComparator)
		throws nl.klassenkring.classgroup.exception.
			NoSuchClassReplyVersionException {

		return getPersistence().findByGroupId_Last(groupId, orderByComparator);
	}

	/**
	 * Returns the last class reply version in the ordered set where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching class reply version, or <code>null</code> if a matching class reply version could not be found
	 */
	public static ClassReplyVersion fetchByGroupId_Last(
		long groupId, OrderByComparator<ClassReplyVersion> orderByComparator) {

		return getPersistence().fetchByGroupId_Last(groupId, orderByComparator);
	}

	/**
	 * Returns the class reply versions before and after the current class reply version in the ordered set where groupId = &#63;.
	 *
	 * @param classReplyVersionId the primary key of the current class reply version
	 * @param groupId the group ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next class reply version
	 * @throws NoSuchClassReplyVersionException if a class reply version with the primary key could not be found
	 */
	public static ClassReplyVersion[] findByGroupId_PrevAndNext(
			long classReplyVersionId, long groupId,
			OrderByComparator<ClassReplyVersion> orderByComparator)
		throws nl.klassenkring.classgroup.exception.
			NoSuchClassReplyVersionException {

		return getPersistence().findByGroupId_PrevAndNext(
			classReplyVersionId, groupId, orderByComparator);
	}

	/**
	 * Removes all the class reply versions where groupId = &#63; from the database.
	 *
	 * @param groupId the group ID
	 */
	public static void removeByGroupId(long groupId) {
		getPersistence().removeByGroupId(groupId);
	}

	/**
	 * Returns the number of class reply versions where groupId = &#63;.
	 *
	 * @param groupId the group ID
	 * @return the number of matching class reply versions
	 */
	public static int countByGroupId(long groupId) {
		return getPersistence().countByGroupId(groupId);
	}

	/**
	 * Returns all the class reply versions where classPostId = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @return the matching class reply versions
	 */
	public static List<ClassReplyVersion> findByClassPostId(long classPostId) {
		return getPersistence().findByClassPostId(classPostId);
	}

	/**
	 * Returns a range of all the class reply versions where classPostId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ClassReplyVersionModelImpl</code>.
	 * </p>
	 *
	 * @param classPostId the class post ID
	 * @param start the lower bound of the range of class reply versions
	 * @param end the upper bound of the range of class reply versions (not inclusive)
	 * @return the range of matching class reply versions
	 */
	public static List<ClassReplyVersion> findByClassPostId(
		long classPostId, int start, int end) {

		return getPersistence().findByClassPostId(classPostId, start, end);
	}

	/**
	 * Returns an ordered range of all the class reply versions where classPostId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ClassReplyVersionModelImpl</code>.
	 * </p>
	 *
	 * @param classPostId the class post ID
	 * @param start the lower bound of the range of class reply versions
	 * @param end the upper bound of the range of class reply versions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching class reply versions
	 */
	public static List<ClassReplyVersion> findByClassPostId(
		long classPostId, int start, int end,
		OrderByComparator<ClassReplyVersion> orderByComparator) {

		return getPersistence().findByClassPostId(
			classPostId, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the class reply versions where classPostId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ClassReplyVersionModelImpl</code>.
	 * </p>
	 *
	 * @param classPostId the class post ID
	 * @param start the lower bound of the range of class reply versions
	 * @param end the upper bound of the range of class reply versions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching class reply versions
	 */
	public static List<ClassReplyVersion> findByClassPostId(
		long classPostId, int start, int end,
		OrderByComparator<ClassReplyVersion> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByClassPostId(
			classPostId, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first class reply version in the ordered set where classPostId = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching class reply version
	 * @throws NoSuchClassReplyVersionException if a matching class reply version could not be found
	 */
	public static ClassReplyVersion findByClassPostId_First(
			long classPostId,
			OrderByComparator<ClassReplyVersion> orderByComparator)
		throws nl.klassenkring.classgroup.exception.
			NoSuchClassReplyVersionException {

		return getPersistence().findByClassPostId_First(
			classPostId, orderByComparator);
	}

	/**
	 * Returns the first class reply version in the ordered set where classPostId = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching class reply version, or <code>null</code> if a matching class reply version could not be found
	 */
	public static ClassReplyVersion fetchByClassPostId_First(
		long classPostId,
		OrderByComparator<ClassReplyVersion> orderByComparator) {

		return getPersistence().fetchByClassPostId_First(
			classPostId, orderByComparator);
	}

	/**
	 * Returns the last class reply version in the ordered set where classPostId = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching class reply version
	 * @throws NoSuchClassReplyVersionException if a matching class reply version could not be found
	 */
	public static ClassReplyVersion findByClassPostId_Last(
			long classPostId,
			OrderByComparator<ClassReplyVersion> orderByComparator)
		throws nl.klassenkring.classgroup.exception.
			NoSuchClassReplyVersionException {

		return getPersistence().findByClassPostId_Last(
			classPostId, orderByComparator);
	}

	/**
	 * Returns the last class reply version in the ordered set where classPostId = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching class reply version, or <code>null</code> if a matching class reply version could not be found
	 */
	public static ClassReplyVersion fetchByClassPostId_Last(
		long classPostId,
		OrderByComparator<ClassReplyVersion> orderByComparator) {

		return getPersistence().fetchByClassPostId_Last(
			classPostId, orderByComparator);
	}

	/**
	 * Returns the class reply versions before and after the current class reply version in the ordered set where classPostId = &#63;.
	 *
	 * @param classReplyVersionId the primary key of the current class reply version
	 * @param classPostId the class post ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next class reply version
	 * @throws NoSuchClassReplyVersionException if a class reply version with the primary key could not be found
	 */
	public static ClassReplyVersion[] findByClassPostId_PrevAndNext(
			long classReplyVersionId, long classPostId,
			OrderByComparator<ClassReplyVersion> orderByComparator)
		throws nl.klassenkring.classgroup.exception.
			NoSuchClassReplyVersionException {

		return getPersistence().findByClassPostId_PrevAndNext(
			classReplyVersionId, classPostId, orderByComparator);
	}

	/**
	 * Removes all the class reply versions where classPostId = &#63; from the database.
	 *
	 * @param classPostId the class post ID
	 */
	public static void removeByClassPostId(long classPostId) {
		getPersistence().removeByClassPostId(classPostId);
	}

	/**
	 * Returns the number of class reply versions where classPostId = &#63;.
	 *
	 * @param classPostId the class post ID
	 * @return the number of matching class reply versions
	 */
	public static int countByClassPostId(long classPostId) {
		return getPersistence().countByClassPostId(classPostId);
	}

	/**
	 * Returns all the class reply versions where classReplyId = &#63;.
	 *
	 * @param classReplyId the class reply ID
	 * @return the matching class reply versions
	 */
	public static List<ClassReplyVersion> findByClassReplyId(
		long classReplyId) {

		return getPersistence().findByClassReplyId(classReplyId);
	}

	/**
	 * Returns a range of all the class reply versions where classReplyId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ClassReplyVersionModelImpl</code>.
	 * </p>
	 *
	 * @param classReplyId the class reply ID
	 * @param start the lower bound of the range of class reply versions
	 * @param end the upper bound of the range of class reply versions (not inclusive)
	 * @return the range of matching class reply versions
	 */
	public static List<ClassReplyVersion> findByClassReplyId(
		long classReplyId, int start, int end) {

		return getPersistence().findByClassReplyId(classReplyId, start, end);
	}

	/**
	 * Returns an ordered range of all the class reply versions where classReplyId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ClassReplyVersionModelImpl</code>.
	 * </p>
	 *
	 * @param classReplyId the class reply ID
	 * @param start the lower bound of the range of class reply versions
	 * @param end the upper bound of the range of class reply versions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching class reply versions
	 */
	public static List<ClassReplyVersion> findByClassReplyId(
		long classReplyId, int start, int end,
		OrderByComparator<ClassReplyVersion> orderByComparator) {

		return getPersistence().findByClassReplyId(
			classReplyId, start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the class reply versions where classReplyId = &#63;.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ClassReplyVersionModelImpl</code>.
	 * </p>
	 *
	 * @param classReplyId the class reply ID
	 * @param start the lower bound of the range of class reply versions
	 * @param end the upper bound of the range of class reply versions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of matching class reply versions
	 */
	public static List<ClassReplyVersion> findByClassReplyId(
		long classReplyId, int start, int end,
		OrderByComparator<ClassReplyVersion> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findByClassReplyId(
			classReplyId, start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Returns the first class reply version in the ordered set where classReplyId = &#63;.
	 *
	 * @param classReplyId the class reply ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching class reply version
	 * @throws NoSuchClassReplyVersionException if a matching class reply version could not be found
	 */
	public static ClassReplyVersion findByClassReplyId_First(
			long classReplyId,
			OrderByComparator<ClassReplyVersion> orderByComparator)
		throws nl.klassenkring.classgroup.exception.
			NoSuchClassReplyVersionException {

		return getPersistence().findByClassReplyId_First(
			classReplyId, orderByComparator);
	}

	/**
	 * Returns the first class reply version in the ordered set where classReplyId = &#63;.
	 *
	 * @param classReplyId the class reply ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the first matching class reply version, or <code>null</code> if a matching class reply version could not be found
	 */
	public static ClassReplyVersion fetchByClassReplyId_First(
		long classReplyId,
		OrderByComparator<ClassReplyVersion> orderByComparator) {

		return getPersistence().fetchByClassReplyId_First(
			classReplyId, orderByComparator);
	}

	/**
	 * Returns the last class reply version in the ordered set where classReplyId = &#63;.
	 *
	 * @param classReplyId the class reply ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching class reply version
	 * @throws NoSuchClassReplyVersionException if a matching class reply version could not be found
	 */
	public static ClassReplyVersion findByClassReplyId_Last(
			long classReplyId,
			OrderByComparator<ClassReplyVersion> orderByComparator)
		throws nl.klassenkring.classgroup.exception.
			NoSuchClassReplyVersionException {

		return getPersistence().findByClassReplyId_Last(
			classReplyId, orderByComparator);
	}

	/**
	 * Returns the last class reply version in the ordered set where classReplyId = &#63;.
	 *
	 * @param classReplyId the class reply ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the last matching class reply version, or <code>null</code> if a matching class reply version could not be found
	 */
	public static ClassReplyVersion fetchByClassReplyId_Last(
		long classReplyId,
		OrderByComparator<ClassReplyVersion> orderByComparator) {

		return getPersistence().fetchByClassReplyId_Last(
			classReplyId, orderByComparator);
	}

	/**
	 * Returns the class reply versions before and after the current class reply version in the ordered set where classReplyId = &#63;.
	 *
	 * @param classReplyVersionId the primary key of the current class reply version
	 * @param classReplyId the class reply ID
	 * @param orderByComparator the comparator to order the set by (optionally <code>null</code>)
	 * @return the previous, current, and next class reply version
	 * @throws NoSuchClassReplyVersionException if a class reply version with the primary key could not be found
	 */
	public static ClassReplyVersion[] findByClassReplyId_PrevAndNext(
			long classReplyVersionId, long classReplyId,
			OrderByComparator<ClassReplyVersion> orderByComparator)
		throws nl.klassenkring.classgroup.exception.
			NoSuchClassReplyVersionException {

		return getPersistence().findByClassReplyId_PrevAndNext(
			classReplyVersionId, classReplyId, orderByComparator);
	}

	/**
	 * Removes all the class reply versions where classReplyId = &#63; from the database.
	 *
	 * @param classReplyId the class reply ID
	 */
	public static void removeByClassReplyId(long classReplyId) {
		getPersistence().removeByClassReplyId(classReplyId);
	}

	/**
	 * Returns the number of class reply versions where classReplyId = &#63;.
	 *
	 * @param classReplyId the class reply ID
	 * @return the number of matching class reply versions
	 */
	public static int countByClassReplyId(long classReplyId) {
		return getPersistence().countByClassReplyId(classReplyId);
	}

	/**
	 * Caches the class reply version in the entity cache if it is enabled.
	 *
	 * @param classReplyVersion the class reply version
	 */
	public static void cacheResult(ClassReplyVersion classReplyVersion) {
		getPersistence().cacheResult(classReplyVersion);
	}

	/**
	 * Caches the class reply versions in the entity cache if it is enabled.
	 *
	 * @param classReplyVersions the class reply versions
	 */
	public static void cacheResult(List<ClassReplyVersion> classReplyVersions) {
		getPersistence().cacheResult(classReplyVersions);
	}

	/**
	 * Creates a new class reply version with the primary key. Does not add the class reply version to the database.
	 *
	 * @param classReplyVersionId the primary key for the new class reply version
	 * @return the new class reply version
	 */
	public static ClassReplyVersion create(long classReplyVersionId) {
		return getPersistence().create(classReplyVersionId);
	}

	/**
	 * Removes the class reply version with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * @param classReplyVersionId the primary key of the class reply version
	 * @return the class reply version that was removed
	 * @throws NoSuchClassReplyVersionException if a class reply version with the primary key could not be found
	 */
	public static ClassReplyVersion remove(long classReplyVersionId)
		throws nl.klassenkring.classgroup.exception.
			NoSuchClassReplyVersionException {

		return getPersistence().remove(classReplyVersionId);
	}

	public static ClassReplyVersion updateImpl(
		ClassReplyVersion classReplyVersion) {

		return getPersistence().updateImpl(classReplyVersion);
	}

	/**
	 * Returns the class reply version with the primary key or throws a <code>NoSuchClassReplyVersionException</code> if it could not be found.
	 *
	 * @param classReplyVersionId the primary key of the class reply version
	 * @return the class reply version
	 * @throws NoSuchClassReplyVersionException if a class reply version with the primary key could not be found
	 */
	public static ClassReplyVersion findByPrimaryKey(long classReplyVersionId)
		throws nl.klassenkring.classgroup.exception.
			NoSuchClassReplyVersionException {

		return getPersistence().findByPrimaryKey(classReplyVersionId);
	}

	/**
	 * Returns the class reply version with the primary key or returns <code>null</code> if it could not be found.
	 *
	 * @param classReplyVersionId the primary key of the class reply version
	 * @return the class reply version, or <code>null</code> if a class reply version with the primary key could not be found
	 */
	public static ClassReplyVersion fetchByPrimaryKey(
		long classReplyVersionId) {

		return getPersistence().fetchByPrimaryKey(classReplyVersionId);
	}

	/**
	 * Returns all the class reply versions.
	 *
	 * @return the class reply versions
	 */
	public static List<ClassReplyVersion> findAll() {
		return getPersistence().findAll();
	}

	/**
	 * Returns a range of all the class reply versions.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ClassReplyVersionModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of class reply versions
	 * @param end the upper bound of the range of class reply versions (not inclusive)
	 * @return the range of class reply versions
	 */
	public static List<ClassReplyVersion> findAll(int start, int end) {
		return getPersistence().findAll(start, end);
	}

	/**
	 * Returns an ordered range of all the class reply versions.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ClassReplyVersionModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of class reply versions
	 * @param end the upper bound of the range of class reply versions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of class reply versions
	 */
	public static List<ClassReplyVersion> findAll(
		int start, int end,
		OrderByComparator<ClassReplyVersion> orderByComparator) {

		return getPersistence().findAll(start, end, orderByComparator);
	}

	/**
	 * Returns an ordered range of all the class reply versions.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>ClassReplyVersionModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of class reply versions
	 * @param end the upper bound of the range of class reply versions (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @param useFinderCache whether to use the finder cache
	 * @return the ordered range of class reply versions
	 */
	public static List<ClassReplyVersion> findAll(
		int start, int end,
		OrderByComparator<ClassReplyVersion> orderByComparator,
		boolean useFinderCache) {

		return getPersistence().findAll(
			start, end, orderByComparator, useFinderCache);
	}

	/**
	 * Removes all the class reply versions from the database.
	 */
	public static void removeAll() {
		getPersistence().removeAll();
	}

	/**
	 * Returns the number of class reply versions.
	 *
	 * @return the number of class reply versions
	 */
	public static int countAll() {
		return getPersistence().countAll();
	}

	public static ClassReplyVersionPersistence getPersistence() {
		return _persistence;
	}

	public static void setPersistence(
		ClassReplyVersionPersistence persistence) {

		_persistence = persistence;
	}

	private static volatile ClassReplyVersionPersistence _persistence;

}