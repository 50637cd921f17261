/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.moderation.service;

import com.liferay.portal.kernel.service.ServiceWrapper;
import com.liferay.portal.kernel.service.persistence.BasePersistence;

/**
 * Provides a wrapper for {@link SchoolPersonLocalService}.
 *
 * @author Klassenkring
 * @see SchoolPersonLocalService
 * @generated
 */
public class SchoolPersonLocalServiceWrapper
	implements SchoolPersonLocalService,
			   ServiceWrapper<SchoolPersonLocalService> {

	public SchoolPersonLocalServiceWrapper() {
		this(null);
	}

	public SchoolPersonLocalServiceWrapper(
		SchoolPersonLocalService schoolPersonLocalService) {

		_schoolPersonLocalService = schoolPersonLocalService;
	}

	/**
	 * Names somebody. Naming him again changes nothing.
	 *
	 * @param userId who names him
	 * @throws SchoolPersonException if nobody is named of that kind, for it follows from a role
	 */
	@Override
	public nl.klassenkring.moderation.model.SchoolPerson addSchoolPerson(
			long userId, long schoolGroupId,
			nl.klassenkring.moderation.constants.RecipientKind recipientKind,
			long personUserId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _schoolPersonLocalService.addSchoolPerson(
			userId, schoolGroupId, recipientKind, personUserId);
	}

	/**
	 * Adds the school person to the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect SchoolPersonLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param schoolPerson the school person
	 * @return the school person that was added
	 */
	@Override
	public nl.klassenkring.moderation.model.SchoolPerson addSchoolPerson(
		nl.klassenkring.moderation.model.SchoolPerson schoolPerson) {

		return _schoolPersonLocalService.addSchoolPerson(schoolPerson);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel createPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _schoolPersonLocalService.createPersistedModel(primaryKeyObj);
	}

	/**
	 * Creates a new school person with the primary key. Does not add the school person to the database.
	 *
	 * @param schoolPersonId the primary key for the new school person
	 * @return the new school person
	 */
	@Override
	public nl.klassenkring.moderation.model.SchoolPerson createSchoolPerson(
		long schoolPersonId) {

		return _schoolPersonLocalService.createSchoolPerson(schoolPersonId);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel deletePersistedModel(
			com.liferay.portal.kernel.model.PersistedModel persistedModel)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _schoolPersonLocalService.deletePersistedModel(persistedModel);
	}

	/**
	 * Deletes the school person with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect SchoolPersonLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param schoolPersonId the primary key of the school person
	 * @return the school person that was removed
	 * @throws PortalException if a school person with the primary key could not be found
	 */
	@Override
	public nl.klassenkring.moderation.model.SchoolPerson deleteSchoolPerson(
			long schoolPersonId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _schoolPersonLocalService.deleteSchoolPerson(schoolPersonId);
	}

	/**
	 * Deletes the school person from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect SchoolPersonLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param schoolPerson the school person
	 * @return the school person that was removed
	 */
	@Override
	public nl.klassenkring.moderation.model.SchoolPerson deleteSchoolPerson(
		nl.klassenkring.moderation.model.SchoolPerson schoolPerson) {

		return _schoolPersonLocalService.deleteSchoolPerson(schoolPerson);
	}

	@Override
	public <T> T dslQuery(com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {
		return _schoolPersonLocalService.dslQuery(dslQuery);
	}

	@Override
	public int dslQueryCount(
		com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {

		return _schoolPersonLocalService.dslQueryCount(dslQuery);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.DynamicQuery dynamicQuery() {
		return _schoolPersonLocalService.dynamicQuery();
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

		return _schoolPersonLocalService.dynamicQuery(dynamicQuery);
	}

	/**
	 * Performs a dynamic query on the database and returns a range of the matching rows.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.moderation.model.impl.SchoolPersonModelImpl</code>.
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

		return _schoolPersonLocalService.dynamicQuery(dynamicQuery, start, end);
	}

	/**
	 * Performs a dynamic query on the database and returns an ordered range of the matching rows.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.moderation.model.impl.SchoolPersonModelImpl</code>.
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

		return _schoolPersonLocalService.dynamicQuery(
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

		return _schoolPersonLocalService.dynamicQueryCount(dynamicQuery);
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

		return _schoolPersonLocalService.dynamicQueryCount(
			dynamicQuery, projection);
	}

	@Override
	public nl.klassenkring.moderation.model.SchoolPerson fetchSchoolPerson(
		long schoolPersonId) {

		return _schoolPersonLocalService.fetchSchoolPerson(schoolPersonId);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.ActionableDynamicQuery
		getActionableDynamicQuery() {

		return _schoolPersonLocalService.getActionableDynamicQuery();
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.IndexableActionableDynamicQuery
		getIndexableActionableDynamicQuery() {

		return _schoolPersonLocalService.getIndexableActionableDynamicQuery();
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	@Override
	public String getOSGiServiceIdentifier() {
		return _schoolPersonLocalService.getOSGiServiceIdentifier();
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel getPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _schoolPersonLocalService.getPersistedModel(primaryKeyObj);
	}

	/**
	 * Returns the school person with the primary key.
	 *
	 * @param schoolPersonId the primary key of the school person
	 * @return the school person
	 * @throws PortalException if a school person with the primary key could not be found
	 */
	@Override
	public nl.klassenkring.moderation.model.SchoolPerson getSchoolPerson(
			long schoolPersonId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _schoolPersonLocalService.getSchoolPerson(schoolPersonId);
	}

	/**
	 * Returns a range of all the school persons.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.moderation.model.impl.SchoolPersonModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of school persons
	 * @param end the upper bound of the range of school persons (not inclusive)
	 * @return the range of school persons
	 */
	@Override
	public java.util.List<nl.klassenkring.moderation.model.SchoolPerson>
		getSchoolPersons(int start, int end) {

		return _schoolPersonLocalService.getSchoolPersons(start, end);
	}

	/**
	 * Gives whom a school named.
	 */
	@Override
	public java.util.List<nl.klassenkring.moderation.model.SchoolPerson>
		getSchoolPersons(long schoolGroupId) {

		return _schoolPersonLocalService.getSchoolPersons(schoolGroupId);
	}

	/**
	 * Returns the number of school persons.
	 *
	 * @return the number of school persons
	 */
	@Override
	public int getSchoolPersonsCount() {
		return _schoolPersonLocalService.getSchoolPersonsCount();
	}

	/**
	 * Updates the school person in the database or adds it if it does not yet exist. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect SchoolPersonLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param schoolPerson the school person
	 * @return the school person that was updated
	 */
	@Override
	public nl.klassenkring.moderation.model.SchoolPerson updateSchoolPerson(
		nl.klassenkring.moderation.model.SchoolPerson schoolPerson) {

		return _schoolPersonLocalService.updateSchoolPerson(schoolPerson);
	}

	@Override
	public BasePersistence<?> getBasePersistence() {
		return _schoolPersonLocalService.getBasePersistence();
	}

	@Override
	public SchoolPersonLocalService getWrappedService() {
		return _schoolPersonLocalService;
	}

	@Override
	public void setWrappedService(
		SchoolPersonLocalService schoolPersonLocalService) {

		_schoolPersonLocalService = schoolPersonLocalService;
	}

	private SchoolPersonLocalService _schoolPersonLocalService;

}