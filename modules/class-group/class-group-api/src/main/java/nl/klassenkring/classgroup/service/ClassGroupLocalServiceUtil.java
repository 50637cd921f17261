/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.classgroup.service;

import com.liferay.petra.sql.dsl.query.DSLQuery;
import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.PersistedModel;
import com.liferay.portal.kernel.util.OrderByComparator;

import java.io.Serializable;

import java.util.List;

import nl.klassenkring.classgroup.model.ClassGroup;

/**
 * Provides the local service utility for ClassGroup. This utility wraps
 * <code>nl.klassenkring.classgroup.service.impl.ClassGroupLocalServiceImpl</code> and
 * is an access point for service operations in application layer code running
 * on the local server. Methods of this service will not have security checks
 * based on the propagated JAAS credentials because this service can only be
 * accessed from within the same VM.
 *
 * @author Klassenkring
 * @see ClassGroupLocalService
 * @generated
 */
public class ClassGroupLocalServiceUtil {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this class directly. Add custom service methods to <code>nl.klassenkring.classgroup.service.impl.ClassGroupLocalServiceImpl</code> and rerun ServiceBuilder to regenerate this class.
	 */

	/**
	 * Adds the class group to the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect ClassGroupLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param classGroup the class group
	 * @return the class group that was added
	 */
	public static ClassGroup addClassGroup(ClassGroup classGroup) {
		return getService().addClassGroup(classGroup);
	}

	/**
	 * Makes a Site a class group. The Site's topmost parent, or the Site itself when it has none, is
	 * its school.
	 *
	 * @param kind the name of a {@link ClassGroupKind}
	 * @param schoolYear as in {@code 2026-2027}
	 * @throws DuplicateClassGroupException if the Site is a class group already
	 */
	public static ClassGroup addClassGroup(
			long userId, long groupId, String kind, String schoolYear,
			com.liferay.portal.kernel.service.ServiceContext serviceContext)
		throws PortalException {

		return getService().addClassGroup(
			userId, groupId, kind, schoolYear, serviceContext);
	}

	/**
	 * Closes a class group: nobody posts, replies or changes anything in it any more, and its members
	 * go on reading it. What is held is a draft of its author again. One that is closed stays as it
	 * is.
	 *
	 * @param userId who closes it
	 */
	public static ClassGroup closeClassGroup(long userId, long classGroupId)
		throws PortalException {

		return getService().closeClassGroup(userId, classGroupId);
	}

	/**
	 * Creates a new class group with the primary key. Does not add the class group to the database.
	 *
	 * @param classGroupId the primary key for the new class group
	 * @return the new class group
	 */
	public static ClassGroup createClassGroup(long classGroupId) {
		return getService().createClassGroup(classGroupId);
	}

	/**
	 * @throws PortalException
	 */
	public static PersistedModel createPersistedModel(
			Serializable primaryKeyObj)
		throws PortalException {

		return getService().createPersistedModel(primaryKeyObj);
	}

	/**
	 * Deletes the class group from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect ClassGroupLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param classGroup the class group
	 * @return the class group that was removed
	 */
	public static ClassGroup deleteClassGroup(ClassGroup classGroup) {
		return getService().deleteClassGroup(classGroup);
	}

	/**
	 * Deletes the class group with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect ClassGroupLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param classGroupId the primary key of the class group
	 * @return the class group that was removed
	 * @throws PortalException if a class group with the primary key could not be found
	 */
	public static ClassGroup deleteClassGroup(long classGroupId)
		throws PortalException {

		return getService().deleteClassGroup(classGroupId);
	}

	/**
	 * @throws PortalException
	 */
	public static PersistedModel deletePersistedModel(
			PersistedModel persistedModel)
		throws PortalException {

		return getService().deletePersistedModel(persistedModel);
	}

	public static <T> T dslQuery(DSLQuery dslQuery) {
		return getService().dslQuery(dslQuery);
	}

	public static int dslQueryCount(DSLQuery dslQuery) {
		return getService().dslQueryCount(dslQuery);
	}

	public static DynamicQuery dynamicQuery() {
		return getService().dynamicQuery();
	}

	/**
	 * Performs a dynamic query on the database and returns the matching rows.
	 *
	 * @param dynamicQuery the dynamic query
	 * @return the matching rows
	 */
	public static <T> List<T> dynamicQuery(DynamicQuery dynamicQuery) {
		return getService().dynamicQuery(dynamicQuery);
	}

	/**
	 * Performs a dynamic query on the database and returns a range of the matching rows.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.classgroup.model.impl.ClassGroupModelImpl</code>.
	 * </p>
	 *
	 * @param dynamicQuery the dynamic query
	 * @param start the lower bound of the range of model instances
	 * @param end the upper bound of the range of model instances (not inclusive)
	 * @return the range of matching rows
	 */
	public static <T> List<T> dynamicQuery(
		DynamicQuery dynamicQuery, int start, int end) {

		return getService().dynamicQuery(dynamicQuery, start, end);
	}

	/**
	 * Performs a dynamic query on the database and returns an ordered range of the matching rows.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.classgroup.model.impl.ClassGroupModelImpl</code>.
	 * </p>
	 *
	 * @param dynamicQuery the dynamic query
	 * @param start the lower bound of the range of model instances
	 * @param end the upper bound of the range of model instances (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the ordered range of matching rows
	 */
	public static <T> List<T> dynamicQuery(
		DynamicQuery dynamicQuery, int start, int end,
		OrderByComparator<T> orderByComparator) {

		return getService().dynamicQuery(
			dynamicQuery, start, end, orderByComparator);
	}

	/**
	 * Returns the number of rows matching the dynamic query.
	 *
	 * @param dynamicQuery the dynamic query
	 * @return the number of rows matching the dynamic query
	 */
	public static long dynamicQueryCount(DynamicQuery dynamicQuery) {
		return getService().dynamicQueryCount(dynamicQuery);
	}

	/**
	 * Returns the number of rows matching the dynamic query.
	 *
	 * @param dynamicQuery the dynamic query
	 * @param projection the projection to apply to the query
	 * @return the number of rows matching the dynamic query
	 */
	public static long dynamicQueryCount(
		DynamicQuery dynamicQuery,
		com.liferay.portal.kernel.dao.orm.Projection projection) {

		return getService().dynamicQueryCount(dynamicQuery, projection);
	}

	public static ClassGroup fetchClassGroup(long classGroupId) {
		return getService().fetchClassGroup(classGroupId);
	}

	/**
	 * Gives the class group that a Site is, or null when it is none.
	 */
	public static ClassGroup fetchClassGroupByGroupId(long groupId) {
		return getService().fetchClassGroupByGroupId(groupId);
	}

	/**
	 * Returns the class group matching the UUID and group.
	 *
	 * @param uuid the class group's UUID
	 * @param groupId the primary key of the group
	 * @return the matching class group, or <code>null</code> if a matching class group could not be found
	 */
	public static ClassGroup fetchClassGroupByUuidAndGroupId(
		String uuid, long groupId) {

		return getService().fetchClassGroupByUuidAndGroupId(uuid, groupId);
	}

	public static com.liferay.portal.kernel.dao.orm.ActionableDynamicQuery
		getActionableDynamicQuery() {

		return getService().getActionableDynamicQuery();
	}

	/**
	 * Returns the class group with the primary key.
	 *
	 * @param classGroupId the primary key of the class group
	 * @return the class group
	 * @throws PortalException if a class group with the primary key could not be found
	 */
	public static ClassGroup getClassGroup(long classGroupId)
		throws PortalException {

		return getService().getClassGroup(classGroupId);
	}

	/**
	 * Gives the class group that a Site is.
	 *
	 * @throws nl.klassenkring.classgroup.exception.NoSuchClassGroupException if it is none
	 */
	public static ClassGroup getClassGroupByGroupId(long groupId)
		throws PortalException {

		return getService().getClassGroupByGroupId(groupId);
	}

	/**
	 * Returns the class group matching the UUID and group.
	 *
	 * @param uuid the class group's UUID
	 * @param groupId the primary key of the group
	 * @return the matching class group
	 * @throws PortalException if a matching class group could not be found
	 */
	public static ClassGroup getClassGroupByUuidAndGroupId(
			String uuid, long groupId)
		throws PortalException {

		return getService().getClassGroupByUuidAndGroupId(uuid, groupId);
	}

	/**
	 * Returns a range of all the class groups.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.classgroup.model.impl.ClassGroupModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of class groups
	 * @param end the upper bound of the range of class groups (not inclusive)
	 * @return the range of class groups
	 */
	public static List<ClassGroup> getClassGroups(int start, int end) {
		return getService().getClassGroups(start, end);
	}

	/**
	 * Gives a page of the groups of a school, in no particular order.
	 */
	public static List<ClassGroup> getClassGroups(
		long schoolGroupId, int start, int end) {

		return getService().getClassGroups(schoolGroupId, start, end);
	}

	/**
	 * Returns all the class groups matching the UUID and company.
	 *
	 * @param uuid the UUID of the class groups
	 * @param companyId the primary key of the company
	 * @return the matching class groups, or an empty list if no matches were found
	 */
	public static List<ClassGroup> getClassGroupsByUuidAndCompanyId(
		String uuid, long companyId) {

		return getService().getClassGroupsByUuidAndCompanyId(uuid, companyId);
	}

	/**
	 * Returns a range of class groups matching the UUID and company.
	 *
	 * @param uuid the UUID of the class groups
	 * @param companyId the primary key of the company
	 * @param start the lower bound of the range of class groups
	 * @param end the upper bound of the range of class groups (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the range of matching class groups, or an empty list if no matches were found
	 */
	public static List<ClassGroup> getClassGroupsByUuidAndCompanyId(
		String uuid, long companyId, int start, int end,
		OrderByComparator<ClassGroup> orderByComparator) {

		return getService().getClassGroupsByUuidAndCompanyId(
			uuid, companyId, start, end, orderByComparator);
	}

	/**
	 * Returns the number of class groups.
	 *
	 * @return the number of class groups
	 */
	public static int getClassGroupsCount() {
		return getService().getClassGroupsCount();
	}

	/**
	 * Counts the groups of a school.
	 */
	public static int getClassGroupsCount(long schoolGroupId) {
		return getService().getClassGroupsCount(schoolGroupId);
	}

	public static com.liferay.portal.kernel.dao.orm.ExportActionableDynamicQuery
		getExportActionableDynamicQuery(
			com.liferay.exportimport.kernel.lar.PortletDataContext
				portletDataContext) {

		return getService().getExportActionableDynamicQuery(portletDataContext);
	}

	public static
		com.liferay.portal.kernel.dao.orm.IndexableActionableDynamicQuery
			getIndexableActionableDynamicQuery() {

		return getService().getIndexableActionableDynamicQuery();
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	public static String getOSGiServiceIdentifier() {
		return getService().getOSGiServiceIdentifier();
	}

	/**
	 * Counts who reads along as a parent: the members of a Site with the role Parent.
	 */
	public static int getParentsCount(long companyId, long groupId)
		throws PortalException {

		return getService().getParentsCount(companyId, groupId);
	}

	/**
	 * @throws PortalException
	 */
	public static PersistedModel getPersistedModel(Serializable primaryKeyObj)
		throws PortalException {

		return getService().getPersistedModel(primaryKeyObj);
	}

	/**
	 * Updates the class group in the database or adds it if it does not yet exist. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect ClassGroupLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param classGroup the class group
	 * @return the class group that was updated
	 */
	public static ClassGroup updateClassGroup(ClassGroup classGroup) {
		return getService().updateClassGroup(classGroup);
	}

	/**
	 * Changes what a class group is.
	 *
	 * @throws nl.klassenkring.classgroup.exception.ClassGroupClosedException if it is closed
	 */
	public static ClassGroup updateClassGroup(
			long classGroupId, String kind, String schoolYear)
		throws PortalException {

		return getService().updateClassGroup(classGroupId, kind, schoolYear);
	}

	public static ClassGroupLocalService getService() {
		return _service;
	}

	public static void setService(ClassGroupLocalService service) {
		_service = service;
	}

	private static volatile ClassGroupLocalService _service;

}