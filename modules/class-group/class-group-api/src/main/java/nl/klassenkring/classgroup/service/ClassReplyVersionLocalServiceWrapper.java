/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.classgroup.service;

import com.liferay.portal.kernel.service.ServiceWrapper;
import com.liferay.portal.kernel.service.persistence.BasePersistence;

/**
 * Provides a wrapper for {@link ClassReplyVersionLocalService}.
 *
 * @author Klassenkring
 * @see ClassReplyVersionLocalService
 * @generated
 */
public class ClassReplyVersionLocalServiceWrapper
	implements ClassReplyVersionLocalService,
			   ServiceWrapper<ClassReplyVersionLocalService> {

	public ClassReplyVersionLocalServiceWrapper() {
		this(null);
	}

	public ClassReplyVersionLocalServiceWrapper(
		ClassReplyVersionLocalService classReplyVersionLocalService) {

		_classReplyVersionLocalService = classReplyVersionLocalService;
	}

	/**
	 * Adds the class reply version to the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect ClassReplyVersionLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param classReplyVersion the class reply version
	 * @return the class reply version that was added
	 */
	@Override
	public nl.klassenkring.classgroup.model.ClassReplyVersion
		addClassReplyVersion(
			nl.klassenkring.classgroup.model.ClassReplyVersion
				classReplyVersion) {

		return _classReplyVersionLocalService.addClassReplyVersion(
			classReplyVersion);
	}

	/**
	 * Creates a new class reply version with the primary key. Does not add the class reply version to the database.
	 *
	 * @param classReplyVersionId the primary key for the new class reply version
	 * @return the new class reply version
	 */
	@Override
	public nl.klassenkring.classgroup.model.ClassReplyVersion
		createClassReplyVersion(long classReplyVersionId) {

		return _classReplyVersionLocalService.createClassReplyVersion(
			classReplyVersionId);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel createPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _classReplyVersionLocalService.createPersistedModel(
			primaryKeyObj);
	}

	/**
	 * Deletes the class reply version from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect ClassReplyVersionLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param classReplyVersion the class reply version
	 * @return the class reply version that was removed
	 */
	@Override
	public nl.klassenkring.classgroup.model.ClassReplyVersion
		deleteClassReplyVersion(
			nl.klassenkring.classgroup.model.ClassReplyVersion
				classReplyVersion) {

		return _classReplyVersionLocalService.deleteClassReplyVersion(
			classReplyVersion);
	}

	/**
	 * Deletes the class reply version with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect ClassReplyVersionLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param classReplyVersionId the primary key of the class reply version
	 * @return the class reply version that was removed
	 * @throws PortalException if a class reply version with the primary key could not be found
	 */
	@Override
	public nl.klassenkring.classgroup.model.ClassReplyVersion
			deleteClassReplyVersion(long classReplyVersionId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _classReplyVersionLocalService.deleteClassReplyVersion(
			classReplyVersionId);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel deletePersistedModel(
			com.liferay.portal.kernel.model.PersistedModel persistedModel)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _classReplyVersionLocalService.deletePersistedModel(
			persistedModel);
	}

	@Override
	public <T> T dslQuery(com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {
		return _classReplyVersionLocalService.dslQuery(dslQuery);
	}

	@Override
	public int dslQueryCount(
		com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {

		return _classReplyVersionLocalService.dslQueryCount(dslQuery);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.DynamicQuery dynamicQuery() {
		return _classReplyVersionLocalService.dynamicQuery();
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

		return _classReplyVersionLocalService.dynamicQuery(dynamicQuery);
	}

	/**
	 * Performs a dynamic query on the database and returns a range of the matching rows.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.classgroup.model.impl.ClassReplyVersionModelImpl</code>.
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

		return _classReplyVersionLocalService.dynamicQuery(
			dynamicQuery, start, end);
	}

	/**
	 * Performs a dynamic query on the database and returns an ordered range of the matching rows.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.classgroup.model.impl.ClassReplyVersionModelImpl</code>.
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

		return _classReplyVersionLocalService.dynamicQuery(
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

		return _classReplyVersionLocalService.dynamicQueryCount(dynamicQuery);
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

		return _classReplyVersionLocalService.dynamicQueryCount(
			dynamicQuery, projection);
	}

	@Override
	public nl.klassenkring.classgroup.model.ClassReplyVersion
		fetchClassReplyVersion(long classReplyVersionId) {

		return _classReplyVersionLocalService.fetchClassReplyVersion(
			classReplyVersionId);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.ActionableDynamicQuery
		getActionableDynamicQuery() {

		return _classReplyVersionLocalService.getActionableDynamicQuery();
	}

	/**
	 * Returns the class reply version with the primary key.
	 *
	 * @param classReplyVersionId the primary key of the class reply version
	 * @return the class reply version
	 * @throws PortalException if a class reply version with the primary key could not be found
	 */
	@Override
	public nl.klassenkring.classgroup.model.ClassReplyVersion
			getClassReplyVersion(long classReplyVersionId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _classReplyVersionLocalService.getClassReplyVersion(
			classReplyVersionId);
	}

	/**
	 * Returns a range of all the class reply versions.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.classgroup.model.impl.ClassReplyVersionModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of class reply versions
	 * @param end the upper bound of the range of class reply versions (not inclusive)
	 * @return the range of class reply versions
	 */
	@Override
	public java.util.List<nl.klassenkring.classgroup.model.ClassReplyVersion>
		getClassReplyVersions(int start, int end) {

		return _classReplyVersionLocalService.getClassReplyVersions(start, end);
	}

	/**
	 * Returns the number of class reply versions.
	 *
	 * @return the number of class reply versions
	 */
	@Override
	public int getClassReplyVersionsCount() {
		return _classReplyVersionLocalService.getClassReplyVersionsCount();
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.IndexableActionableDynamicQuery
		getIndexableActionableDynamicQuery() {

		return _classReplyVersionLocalService.
			getIndexableActionableDynamicQuery();
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	@Override
	public String getOSGiServiceIdentifier() {
		return _classReplyVersionLocalService.getOSGiServiceIdentifier();
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel getPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _classReplyVersionLocalService.getPersistedModel(primaryKeyObj);
	}

	/**
	 * Updates the class reply version in the database or adds it if it does not yet exist. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect ClassReplyVersionLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param classReplyVersion the class reply version
	 * @return the class reply version that was updated
	 */
	@Override
	public nl.klassenkring.classgroup.model.ClassReplyVersion
		updateClassReplyVersion(
			nl.klassenkring.classgroup.model.ClassReplyVersion
				classReplyVersion) {

		return _classReplyVersionLocalService.updateClassReplyVersion(
			classReplyVersion);
	}

	@Override
	public BasePersistence<?> getBasePersistence() {
		return _classReplyVersionLocalService.getBasePersistence();
	}

	@Override
	public ClassReplyVersionLocalService getWrappedService() {
		return _classReplyVersionLocalService;
	}

	@Override
	public void setWrappedService(
		ClassReplyVersionLocalService classReplyVersionLocalService) {

		_classReplyVersionLocalService = classReplyVersionLocalService;
	}

	private ClassReplyVersionLocalService _classReplyVersionLocalService;

}