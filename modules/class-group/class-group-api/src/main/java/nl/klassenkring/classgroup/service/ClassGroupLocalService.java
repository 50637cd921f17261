/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.classgroup.service;

import com.liferay.exportimport.kernel.lar.PortletDataContext;
import com.liferay.petra.sql.dsl.query.DSLQuery;
import com.liferay.portal.kernel.dao.orm.ActionableDynamicQuery;
import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.dao.orm.ExportActionableDynamicQuery;
import com.liferay.portal.kernel.dao.orm.IndexableActionableDynamicQuery;
import com.liferay.portal.kernel.dao.orm.Projection;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.exception.SystemException;
import com.liferay.portal.kernel.model.PersistedModel;
import com.liferay.portal.kernel.search.Indexable;
import com.liferay.portal.kernel.search.IndexableType;
import com.liferay.portal.kernel.service.BaseLocalService;
import com.liferay.portal.kernel.service.PersistedModelLocalService;
import com.liferay.portal.kernel.service.ServiceContext;
import com.liferay.portal.kernel.transaction.Isolation;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.Transactional;
import com.liferay.portal.kernel.util.OrderByComparator;

import java.io.Serializable;

import java.util.List;

import nl.klassenkring.classgroup.model.ClassGroup;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Provides the local service interface for ClassGroup. Methods of this
 * service will not have security checks based on the propagated JAAS
 * credentials because this service can only be accessed from within the same
 * VM.
 *
 * @author Klassenkring
 * @see ClassGroupLocalServiceUtil
 * @generated
 */
@ProviderType
@Transactional(
	isolation = Isolation.PORTAL,
	rollbackFor = {PortalException.class, SystemException.class}
)
public interface ClassGroupLocalService
	extends BaseLocalService, PersistedModelLocalService {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this interface directly. Add custom service methods to <code>nl.klassenkring.classgroup.service.impl.ClassGroupLocalServiceImpl</code> and rerun ServiceBuilder to automatically copy the method declarations to this interface. Consume the class group local service via injection or a <code>org.osgi.util.tracker.ServiceTracker</code>. Use {@link ClassGroupLocalServiceUtil} if injection and service tracking are not available.
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
	@Indexable(type = IndexableType.REINDEX)
	public ClassGroup addClassGroup(ClassGroup classGroup);

	/**
	 * Makes a Site a class group. The Site's topmost parent, or the Site itself when it has none, is
	 * its school.
	 *
	 * @param kind the name of a {@link ClassGroupKind}
	 * @param schoolYear as in {@code 2026-2027}
	 * @throws DuplicateClassGroupException if the Site is a class group already
	 */
	public ClassGroup addClassGroup(
			long userId, long groupId, String kind, String schoolYear,
			ServiceContext serviceContext)
		throws PortalException;

	/**
	 * Closes a class group: nobody posts, replies or changes anything in it any more, and its members
	 * go on reading it. What is held is a draft of its author again. One that is closed stays as it
	 * is.
	 *
	 * @param userId who closes it
	 */
	public ClassGroup closeClassGroup(long userId, long classGroupId)
		throws PortalException;

	/**
	 * Creates a new class group with the primary key. Does not add the class group to the database.
	 *
	 * @param classGroupId the primary key for the new class group
	 * @return the new class group
	 */
	@Transactional(enabled = false)
	public ClassGroup createClassGroup(long classGroupId);

	/**
	 * @throws PortalException
	 */
	public PersistedModel createPersistedModel(Serializable primaryKeyObj)
		throws PortalException;

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
	@Indexable(type = IndexableType.DELETE)
	public ClassGroup deleteClassGroup(ClassGroup classGroup);

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
	@Indexable(type = IndexableType.DELETE)
	public ClassGroup deleteClassGroup(long classGroupId)
		throws PortalException;

	/**
	 * @throws PortalException
	 */
	@Override
	public PersistedModel deletePersistedModel(PersistedModel persistedModel)
		throws PortalException;

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public <T> T dslQuery(DSLQuery dslQuery);

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public int dslQueryCount(DSLQuery dslQuery);

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public DynamicQuery dynamicQuery();

	/**
	 * Performs a dynamic query on the database and returns the matching rows.
	 *
	 * @param dynamicQuery the dynamic query
	 * @return the matching rows
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public <T> List<T> dynamicQuery(DynamicQuery dynamicQuery);

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
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public <T> List<T> dynamicQuery(
		DynamicQuery dynamicQuery, int start, int end);

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
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public <T> List<T> dynamicQuery(
		DynamicQuery dynamicQuery, int start, int end,
		OrderByComparator<T> orderByComparator);

	/**
	 * Returns the number of rows matching the dynamic query.
	 *
	 * @param dynamicQuery the dynamic query
	 * @return the number of rows matching the dynamic query
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public long dynamicQueryCount(DynamicQuery dynamicQuery);

	/**
	 * Returns the number of rows matching the dynamic query.
	 *
	 * @param dynamicQuery the dynamic query
	 * @param projection the projection to apply to the query
	 * @return the number of rows matching the dynamic query
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public long dynamicQueryCount(
		DynamicQuery dynamicQuery, Projection projection);

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public ClassGroup fetchClassGroup(long classGroupId);

	/**
	 * Gives the class group that a Site is, or null when it is none.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public ClassGroup fetchClassGroupByGroupId(long groupId);

	/**
	 * Returns the class group matching the UUID and group.
	 *
	 * @param uuid the class group's UUID
	 * @param groupId the primary key of the group
	 * @return the matching class group, or <code>null</code> if a matching class group could not be found
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public ClassGroup fetchClassGroupByUuidAndGroupId(
		String uuid, long groupId);

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public ActionableDynamicQuery getActionableDynamicQuery();

	/**
	 * Returns the class group with the primary key.
	 *
	 * @param classGroupId the primary key of the class group
	 * @return the class group
	 * @throws PortalException if a class group with the primary key could not be found
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public ClassGroup getClassGroup(long classGroupId) throws PortalException;

	/**
	 * Gives the class group that a Site is.
	 *
	 * @throws nl.klassenkring.classgroup.exception.NoSuchClassGroupException if it is none
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public ClassGroup getClassGroupByGroupId(long groupId)
		throws PortalException;

	/**
	 * Returns the class group matching the UUID and group.
	 *
	 * @param uuid the class group's UUID
	 * @param groupId the primary key of the group
	 * @return the matching class group
	 * @throws PortalException if a matching class group could not be found
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public ClassGroup getClassGroupByUuidAndGroupId(String uuid, long groupId)
		throws PortalException;

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
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<ClassGroup> getClassGroups(int start, int end);

	/**
	 * Gives a page of the groups of a school, in no particular order.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<ClassGroup> getClassGroups(
		long schoolGroupId, int start, int end);

	/**
	 * Returns all the class groups matching the UUID and company.
	 *
	 * @param uuid the UUID of the class groups
	 * @param companyId the primary key of the company
	 * @return the matching class groups, or an empty list if no matches were found
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<ClassGroup> getClassGroupsByUuidAndCompanyId(
		String uuid, long companyId);

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
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<ClassGroup> getClassGroupsByUuidAndCompanyId(
		String uuid, long companyId, int start, int end,
		OrderByComparator<ClassGroup> orderByComparator);

	/**
	 * Returns the number of class groups.
	 *
	 * @return the number of class groups
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public int getClassGroupsCount();

	/**
	 * Counts the groups of a school.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public int getClassGroupsCount(long schoolGroupId);

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public ExportActionableDynamicQuery getExportActionableDynamicQuery(
		PortletDataContext portletDataContext);

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public IndexableActionableDynamicQuery getIndexableActionableDynamicQuery();

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	public String getOSGiServiceIdentifier();

	/**
	 * Counts who reads along as a parent: the members of a Site with the role Parent.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public int getParentsCount(long companyId, long groupId)
		throws PortalException;

	/**
	 * @throws PortalException
	 */
	@Override
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public PersistedModel getPersistedModel(Serializable primaryKeyObj)
		throws PortalException;

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
	@Indexable(type = IndexableType.REINDEX)
	public ClassGroup updateClassGroup(ClassGroup classGroup);

	/**
	 * Changes what a class group is.
	 *
	 * @throws nl.klassenkring.classgroup.exception.ClassGroupClosedException if it is closed
	 */
	public ClassGroup updateClassGroup(
			long classGroupId, String kind, String schoolYear)
		throws PortalException;

}