/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.classgroup.service;

import com.liferay.portal.kernel.service.ServiceWrapper;
import com.liferay.portal.kernel.service.persistence.BasePersistence;

/**
 * Provides a wrapper for {@link ClassGroupLocalService}.
 *
 * @author Klassenkring
 * @see ClassGroupLocalService
 * @generated
 */
public class ClassGroupLocalServiceWrapper
	implements ClassGroupLocalService, ServiceWrapper<ClassGroupLocalService> {

	public ClassGroupLocalServiceWrapper() {
		this(null);
	}

	public ClassGroupLocalServiceWrapper(
		ClassGroupLocalService classGroupLocalService) {

		_classGroupLocalService = classGroupLocalService;
	}

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
	@Override
	public nl.klassenkring.classgroup.model.ClassGroup addClassGroup(
		nl.klassenkring.classgroup.model.ClassGroup classGroup) {

		return _classGroupLocalService.addClassGroup(classGroup);
	}

	/**
	 * Makes a Site a class group. The Site's topmost parent, or the Site itself when it has none, is
	 * its school.
	 *
	 * @param kind the name of a {@link ClassGroupKind}
	 * @param schoolYear as in {@code 2026-2027}
	 * @throws DuplicateClassGroupException if the Site is a class group already
	 */
	@Override
	public nl.klassenkring.classgroup.model.ClassGroup addClassGroup(
			long userId, long groupId, String kind, String schoolYear,
			com.liferay.portal.kernel.service.ServiceContext serviceContext)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _classGroupLocalService.addClassGroup(
			userId, groupId, kind, schoolYear, serviceContext);
	}

	/**
	 * Closes a class group: nobody posts, replies or changes anything in it any more, and its members
	 * go on reading it. What is held is a draft of its author again. One that is closed stays as it
	 * is.
	 *
	 * @param userId who closes it
	 */
	@Override
	public nl.klassenkring.classgroup.model.ClassGroup closeClassGroup(
			long userId, long classGroupId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _classGroupLocalService.closeClassGroup(userId, classGroupId);
	}

	/**
	 * Creates a new class group with the primary key. Does not add the class group to the database.
	 *
	 * @param classGroupId the primary key for the new class group
	 * @return the new class group
	 */
	@Override
	public nl.klassenkring.classgroup.model.ClassGroup createClassGroup(
		long classGroupId) {

		return _classGroupLocalService.createClassGroup(classGroupId);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel createPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _classGroupLocalService.createPersistedModel(primaryKeyObj);
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
	@Override
	public nl.klassenkring.classgroup.model.ClassGroup deleteClassGroup(
		nl.klassenkring.classgroup.model.ClassGroup classGroup) {

		return _classGroupLocalService.deleteClassGroup(classGroup);
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
	@Override
	public nl.klassenkring.classgroup.model.ClassGroup deleteClassGroup(
			long classGroupId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _classGroupLocalService.deleteClassGroup(classGroupId);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel deletePersistedModel(
			com.liferay.portal.kernel.model.PersistedModel persistedModel)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _classGroupLocalService.deletePersistedModel(persistedModel);
	}

	@Override
	public <T> T dslQuery(com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {
		return _classGroupLocalService.dslQuery(dslQuery);
	}

	@Override
	public int dslQueryCount(
		com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {

		return _classGroupLocalService.dslQueryCount(dslQuery);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.DynamicQuery dynamicQuery() {
		return _classGroupLocalService.dynamicQuery();
	}

	/**
	 * Performs a dynamic query on the database and returns the matching rows.
	 *
	 * @param dynamicQuery the dynamic query
	 * @return the matching rows
	 */
	@Override
	public <T> java.util.List<T> dynamicQuery(
		com.liferay.portal.kernel.dao.orm.DynamicQuery dynamicQuery) {

		return _classGroupLocalService.dynamicQuery(dynamicQuery);
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
	@Override
	public <T> java.util.List<T> dynamicQuery(
		com.liferay.portal.kernel.dao.orm.DynamicQuery dynamicQuery, int start,
		int end) {

		return _classGroupLocalService.dynamicQuery(dynamicQuery, start, end);
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
	@Override
	public <T> java.util.List<T> dynamicQuery(
		com.liferay.portal.kernel.dao.orm.DynamicQuery dynamicQuery, int start,
		int end,
		com.liferay.portal.kernel.util.OrderByComparator<T> orderByComparator) {

		return _classGroupLocalService.dynamicQuery(
			dynamicQuery, start, end, orderByComparator);
	}

	/**
	 * Returns the number of rows matching the dynamic query.
	 *
	 * @param dynamicQuery the dynamic query
	 * @return the number of rows matching the dynamic query
	 */
	@Override
	public long dynamicQueryCount(
		com.liferay.portal.kernel.dao.orm.DynamicQuery dynamicQuery) {

		return _classGroupLocalService.dynamicQueryCount(dynamicQuery);
	}

	/**
	 * Returns the number of rows matching the dynamic query.
	 *
	 * @param dynamicQuery the dynamic query
	 * @param projection the projection to apply to the query
	 * @return the number of rows matching the dynamic query
	 */
	@Override
	public long dynamicQueryCount(
		com.liferay.portal.kernel.dao.orm.DynamicQuery dynamicQuery,
		com.liferay.portal.kernel.dao.orm.Projection projection) {

		return _classGroupLocalService.dynamicQueryCount(
			dynamicQuery, projection);
	}

	@Override
	public nl.klassenkring.classgroup.model.ClassGroup fetchClassGroup(
		long classGroupId) {

		return _classGroupLocalService.fetchClassGroup(classGroupId);
	}

	/**
	 * Gives the class group that a Site is, or null when it is none.
	 */
	@Override
	public nl.klassenkring.classgroup.model.ClassGroup fetchClassGroupByGroupId(
		long groupId) {

		return _classGroupLocalService.fetchClassGroupByGroupId(groupId);
	}

	/**
	 * Returns the class group matching the UUID and group.
	 *
	 * @param uuid the class group's UUID
	 * @param groupId the primary key of the group
	 * @return the matching class group, or <code>null</code> if a matching class group could not be found
	 */
	@Override
	public nl.klassenkring.classgroup.model.ClassGroup
		fetchClassGroupByUuidAndGroupId(String uuid, long groupId) {

		return _classGroupLocalService.fetchClassGroupByUuidAndGroupId(
			uuid, groupId);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.ActionableDynamicQuery
		getActionableDynamicQuery() {

		return _classGroupLocalService.getActionableDynamicQuery();
	}

	/**
	 * Returns the class group with the primary key.
	 *
	 * @param classGroupId the primary key of the class group
	 * @return the class group
	 * @throws PortalException if a class group with the primary key could not be found
	 */
	@Override
	public nl.klassenkring.classgroup.model.ClassGroup getClassGroup(
			long classGroupId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _classGroupLocalService.getClassGroup(classGroupId);
	}

	/**
	 * Gives the class group that a Site is.
	 *
	 * @throws nl.klassenkring.classgroup.exception.NoSuchClassGroupException if it is none
	 */
	@Override
	public nl.klassenkring.classgroup.model.ClassGroup getClassGroupByGroupId(
			long groupId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _classGroupLocalService.getClassGroupByGroupId(groupId);
	}

	/**
	 * Returns the class group matching the UUID and group.
	 *
	 * @param uuid the class group's UUID
	 * @param groupId the primary key of the group
	 * @return the matching class group
	 * @throws PortalException if a matching class group could not be found
	 */
	@Override
	public nl.klassenkring.classgroup.model.ClassGroup
			getClassGroupByUuidAndGroupId(String uuid, long groupId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _classGroupLocalService.getClassGroupByUuidAndGroupId(
			uuid, groupId);
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
	@Override
	public java.util.List<nl.klassenkring.classgroup.model.ClassGroup>
		getClassGroups(int start, int end) {

		return _classGroupLocalService.getClassGroups(start, end);
	}

	/**
	 * Gives a page of the groups of a school, in no particular order.
	 */
	@Override
	public java.util.List<nl.klassenkring.classgroup.model.ClassGroup>
		getClassGroups(long schoolGroupId, int start, int end) {

		return _classGroupLocalService.getClassGroups(
			schoolGroupId, start, end);
	}

	/**
	 * Returns all the class groups matching the UUID and company.
	 *
	 * @param uuid the UUID of the class groups
	 * @param companyId the primary key of the company
	 * @return the matching class groups, or an empty list if no matches were found
	 */
	@Override
	public java.util.List<nl.klassenkring.classgroup.model.ClassGroup>
		getClassGroupsByUuidAndCompanyId(String uuid, long companyId) {

		return _classGroupLocalService.getClassGroupsByUuidAndCompanyId(
			uuid, companyId);
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
	@Override
	public java.util.List<nl.klassenkring.classgroup.model.ClassGroup>
		getClassGroupsByUuidAndCompanyId(
			String uuid, long companyId, int start, int end,
			com.liferay.portal.kernel.util.OrderByComparator
				<nl.klassenkring.classgroup.model.ClassGroup>
					orderByComparator) {

		return _classGroupLocalService.getClassGroupsByUuidAndCompanyId(
			uuid, companyId, start, end, orderByComparator);
	}

	/**
	 * Returns the number of class groups.
	 *
	 * @return the number of class groups
	 */
	@Override
	public int getClassGroupsCount() {
		return _classGroupLocalService.getClassGroupsCount();
	}

	/**
	 * Counts the groups of a school.
	 */
	@Override
	public int getClassGroupsCount(long schoolGroupId) {
		return _classGroupLocalService.getClassGroupsCount(schoolGroupId);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.ExportActionableDynamicQuery
		getExportActionableDynamicQuery(
			com.liferay.exportimport.kernel.lar.PortletDataContext
				portletDataContext) {

		return _classGroupLocalService.getExportActionableDynamicQuery(
			portletDataContext);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.IndexableActionableDynamicQuery
		getIndexableActionableDynamicQuery() {

		return _classGroupLocalService.getIndexableActionableDynamicQuery();
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	@Override
	public String getOSGiServiceIdentifier() {
		return _classGroupLocalService.getOSGiServiceIdentifier();
	}

	/**
	 * Counts who reads along as a parent: the members of a Site with the role Parent.
	 */
	@Override
	public int getParentsCount(long companyId, long groupId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _classGroupLocalService.getParentsCount(companyId, groupId);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel getPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _classGroupLocalService.getPersistedModel(primaryKeyObj);
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
	@Override
	public nl.klassenkring.classgroup.model.ClassGroup updateClassGroup(
		nl.klassenkring.classgroup.model.ClassGroup classGroup) {

		return _classGroupLocalService.updateClassGroup(classGroup);
	}

	/**
	 * Changes what a class group is.
	 *
	 * @throws nl.klassenkring.classgroup.exception.ClassGroupClosedException if it is closed
	 */
	@Override
	public nl.klassenkring.classgroup.model.ClassGroup updateClassGroup(
			long classGroupId, String kind, String schoolYear)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _classGroupLocalService.updateClassGroup(
			classGroupId, kind, schoolYear);
	}

	@Override
	public BasePersistence<?> getBasePersistence() {
		return _classGroupLocalService.getBasePersistence();
	}

	@Override
	public ClassGroupLocalService getWrappedService() {
		return _classGroupLocalService;
	}

	@Override
	public void setWrappedService(
		ClassGroupLocalService classGroupLocalService) {

		_classGroupLocalService = classGroupLocalService;
	}

	private ClassGroupLocalService _classGroupLocalService;

}