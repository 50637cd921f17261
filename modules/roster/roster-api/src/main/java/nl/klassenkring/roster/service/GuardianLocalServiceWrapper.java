/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.roster.service;

import com.liferay.portal.kernel.service.ServiceWrapper;
import com.liferay.portal.kernel.service.persistence.BasePersistence;

/**
 * Provides a wrapper for {@link GuardianLocalService}.
 *
 * @author Klassenkring
 * @see GuardianLocalService
 * @generated
 */
public class GuardianLocalServiceWrapper
	implements GuardianLocalService, ServiceWrapper<GuardianLocalService> {

	public GuardianLocalServiceWrapper() {
		this(null);
	}

	public GuardianLocalServiceWrapper(
		GuardianLocalService guardianLocalService) {

		_guardianLocalService = guardianLocalService;
	}

	/**
	 * Adds the guardian to the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect GuardianLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param guardian the guardian
	 * @return the guardian that was added
	 */
	@Override
	public nl.klassenkring.roster.model.Guardian addGuardian(
		nl.klassenkring.roster.model.Guardian guardian) {

		return _guardianLocalService.addGuardian(guardian);
	}

	/**
	 * Adds a guardian, of no pupil yet and without an account.
	 *
	 * @param rosterKey the guardian's key in the administration of the school
	 */
	@Override
	public nl.klassenkring.roster.model.Guardian addGuardian(
			long userId, long schoolGroupId, String rosterKey, String firstName,
			String namePrefix, String lastName, String emailAddress)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _guardianLocalService.addGuardian(
			userId, schoolGroupId, rosterKey, firstName, namePrefix, lastName,
			emailAddress);
	}

	/**
	 * Creates a new guardian with the primary key. Does not add the guardian to the database.
	 *
	 * @param guardianId the primary key for the new guardian
	 * @return the new guardian
	 */
	@Override
	public nl.klassenkring.roster.model.Guardian createGuardian(
		long guardianId) {

		return _guardianLocalService.createGuardian(guardianId);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel createPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _guardianLocalService.createPersistedModel(primaryKeyObj);
	}

	/**
	 * Deletes the guardian from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect GuardianLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param guardian the guardian
	 * @return the guardian that was removed
	 */
	@Override
	public nl.klassenkring.roster.model.Guardian deleteGuardian(
		nl.klassenkring.roster.model.Guardian guardian) {

		return _guardianLocalService.deleteGuardian(guardian);
	}

	/**
	 * Deletes the guardian with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect GuardianLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param guardianId the primary key of the guardian
	 * @return the guardian that was removed
	 * @throws PortalException if a guardian with the primary key could not be found
	 */
	@Override
	public nl.klassenkring.roster.model.Guardian deleteGuardian(long guardianId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _guardianLocalService.deleteGuardian(guardianId);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel deletePersistedModel(
			com.liferay.portal.kernel.model.PersistedModel persistedModel)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _guardianLocalService.deletePersistedModel(persistedModel);
	}

	@Override
	public <T> T dslQuery(com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {
		return _guardianLocalService.dslQuery(dslQuery);
	}

	@Override
	public int dslQueryCount(
		com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {

		return _guardianLocalService.dslQueryCount(dslQuery);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.DynamicQuery dynamicQuery() {
		return _guardianLocalService.dynamicQuery();
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

		return _guardianLocalService.dynamicQuery(dynamicQuery);
	}

	/**
	 * Performs a dynamic query on the database and returns a range of the matching rows.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.roster.model.impl.GuardianModelImpl</code>.
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

		return _guardianLocalService.dynamicQuery(dynamicQuery, start, end);
	}

	/**
	 * Performs a dynamic query on the database and returns an ordered range of the matching rows.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.roster.model.impl.GuardianModelImpl</code>.
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

		return _guardianLocalService.dynamicQuery(
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

		return _guardianLocalService.dynamicQueryCount(dynamicQuery);
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

		return _guardianLocalService.dynamicQueryCount(
			dynamicQuery, projection);
	}

	@Override
	public nl.klassenkring.roster.model.Guardian fetchGuardian(
		long guardianId) {

		return _guardianLocalService.fetchGuardian(guardianId);
	}

	/**
	 * Gives the guardian with a key of the school's administration, or null.
	 */
	@Override
	public nl.klassenkring.roster.model.Guardian fetchGuardian(
		long schoolGroupId, String rosterKey) {

		return _guardianLocalService.fetchGuardian(schoolGroupId, rosterKey);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.ActionableDynamicQuery
		getActionableDynamicQuery() {

		return _guardianLocalService.getActionableDynamicQuery();
	}

	/**
	 * Returns the guardian with the primary key.
	 *
	 * @param guardianId the primary key of the guardian
	 * @return the guardian
	 * @throws PortalException if a guardian with the primary key could not be found
	 */
	@Override
	public nl.klassenkring.roster.model.Guardian getGuardian(long guardianId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _guardianLocalService.getGuardian(guardianId);
	}

	/**
	 * Returns a range of all the guardians.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.roster.model.impl.GuardianModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of guardians
	 * @param end the upper bound of the range of guardians (not inclusive)
	 * @return the range of guardians
	 */
	@Override
	public java.util.List<nl.klassenkring.roster.model.Guardian> getGuardians(
		int start, int end) {

		return _guardianLocalService.getGuardians(start, end);
	}

	/**
	 * Gives the guardians with these ids, as far as there are such, with one query.
	 */
	@Override
	public java.util.List<nl.klassenkring.roster.model.Guardian> getGuardians(
		long[] guardianIds) {

		return _guardianLocalService.getGuardians(guardianIds);
	}

	/**
	 * Returns the number of guardians.
	 *
	 * @return the number of guardians
	 */
	@Override
	public int getGuardiansCount() {
		return _guardianLocalService.getGuardiansCount();
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.IndexableActionableDynamicQuery
		getIndexableActionableDynamicQuery() {

		return _guardianLocalService.getIndexableActionableDynamicQuery();
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	@Override
	public String getOSGiServiceIdentifier() {
		return _guardianLocalService.getOSGiServiceIdentifier();
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel getPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _guardianLocalService.getPersistedModel(primaryKeyObj);
	}

	/**
	 * Gives a page of the guardians of a school, in the order of first names.
	 */
	@Override
	public java.util.List<nl.klassenkring.roster.model.Guardian>
		getSchoolGuardians(long schoolGroupId, int start, int end) {

		return _guardianLocalService.getSchoolGuardians(
			schoolGroupId, start, end);
	}

	/**
	 * Gives what the roster knows of a user who is a guardian; a row for each school.
	 */
	@Override
	public java.util.List<nl.klassenkring.roster.model.Guardian>
		getUserGuardians(long guardianUserId) {

		return _guardianLocalService.getUserGuardians(guardianUserId);
	}

	/**
	 * Updates the guardian in the database or adds it if it does not yet exist. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect GuardianLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param guardian the guardian
	 * @return the guardian that was updated
	 */
	@Override
	public nl.klassenkring.roster.model.Guardian updateGuardian(
		nl.klassenkring.roster.model.Guardian guardian) {

		return _guardianLocalService.updateGuardian(guardian);
	}

	/**
	 * Connects a guardian with an account; 0 takes the connection away.
	 */
	@Override
	public nl.klassenkring.roster.model.Guardian updateGuardianUser(
			long guardianId, long guardianUserId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _guardianLocalService.updateGuardianUser(
			guardianId, guardianUserId);
	}

	@Override
	public BasePersistence<?> getBasePersistence() {
		return _guardianLocalService.getBasePersistence();
	}

	@Override
	public GuardianLocalService getWrappedService() {
		return _guardianLocalService;
	}

	@Override
	public void setWrappedService(GuardianLocalService guardianLocalService) {
		_guardianLocalService = guardianLocalService;
	}

	private GuardianLocalService _guardianLocalService;

}