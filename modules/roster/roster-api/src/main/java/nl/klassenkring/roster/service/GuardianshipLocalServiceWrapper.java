/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.roster.service;

import com.liferay.portal.kernel.service.ServiceWrapper;
import com.liferay.portal.kernel.service.persistence.BasePersistence;

/**
 * Provides a wrapper for {@link GuardianshipLocalService}.
 *
 * @author Klassenkring
 * @see GuardianshipLocalService
 * @generated
 */
public class GuardianshipLocalServiceWrapper
	implements GuardianshipLocalService,
			   ServiceWrapper<GuardianshipLocalService> {

	public GuardianshipLocalServiceWrapper() {
		this(null);
	}

	public GuardianshipLocalServiceWrapper(
		GuardianshipLocalService guardianshipLocalService) {

		_guardianshipLocalService = guardianshipLocalService;
	}

	/**
	 * Adds the guardianship to the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect GuardianshipLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param guardianship the guardianship
	 * @return the guardianship that was added
	 */
	@Override
	public nl.klassenkring.roster.model.Guardianship addGuardianship(
		nl.klassenkring.roster.model.Guardianship guardianship) {

		return _guardianshipLocalService.addGuardianship(guardianship);
	}

	/**
	 * Makes a guardian one of a pupil.
	 *
	 * @param relation the school's own word for it; can be empty
	 * @param authority whether the guardian decides for the pupil
	 * @throws GuardianAuthorityException if they are of different schools, or it is so already
	 */
	@Override
	public nl.klassenkring.roster.model.Guardianship addGuardianship(
			long userId, long guardianId, long pupilId, String relation,
			boolean authority, java.util.Date startDate)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _guardianshipLocalService.addGuardianship(
			userId, guardianId, pupilId, relation, authority, startDate);
	}

	/**
	 * Creates a new guardianship with the primary key. Does not add the guardianship to the database.
	 *
	 * @param guardianshipId the primary key for the new guardianship
	 * @return the new guardianship
	 */
	@Override
	public nl.klassenkring.roster.model.Guardianship createGuardianship(
		long guardianshipId) {

		return _guardianshipLocalService.createGuardianship(guardianshipId);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel createPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _guardianshipLocalService.createPersistedModel(primaryKeyObj);
	}

	/**
	 * Deletes the guardianship from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect GuardianshipLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param guardianship the guardianship
	 * @return the guardianship that was removed
	 */
	@Override
	public nl.klassenkring.roster.model.Guardianship deleteGuardianship(
		nl.klassenkring.roster.model.Guardianship guardianship) {

		return _guardianshipLocalService.deleteGuardianship(guardianship);
	}

	/**
	 * Deletes the guardianship with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect GuardianshipLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param guardianshipId the primary key of the guardianship
	 * @return the guardianship that was removed
	 * @throws PortalException if a guardianship with the primary key could not be found
	 */
	@Override
	public nl.klassenkring.roster.model.Guardianship deleteGuardianship(
			long guardianshipId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _guardianshipLocalService.deleteGuardianship(guardianshipId);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel deletePersistedModel(
			com.liferay.portal.kernel.model.PersistedModel persistedModel)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _guardianshipLocalService.deletePersistedModel(persistedModel);
	}

	@Override
	public <T> T dslQuery(com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {
		return _guardianshipLocalService.dslQuery(dslQuery);
	}

	@Override
	public int dslQueryCount(
		com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {

		return _guardianshipLocalService.dslQueryCount(dslQuery);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.DynamicQuery dynamicQuery() {
		return _guardianshipLocalService.dynamicQuery();
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

		return _guardianshipLocalService.dynamicQuery(dynamicQuery);
	}

	/**
	 * Performs a dynamic query on the database and returns a range of the matching rows.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.roster.model.impl.GuardianshipModelImpl</code>.
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

		return _guardianshipLocalService.dynamicQuery(dynamicQuery, start, end);
	}

	/**
	 * Performs a dynamic query on the database and returns an ordered range of the matching rows.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.roster.model.impl.GuardianshipModelImpl</code>.
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

		return _guardianshipLocalService.dynamicQuery(
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

		return _guardianshipLocalService.dynamicQueryCount(dynamicQuery);
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

		return _guardianshipLocalService.dynamicQueryCount(
			dynamicQuery, projection);
	}

	/**
	 * Ends a guardianship.
	 */
	@Override
	public nl.klassenkring.roster.model.Guardianship endGuardianship(
			long guardianshipId, java.util.Date endDate)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _guardianshipLocalService.endGuardianship(
			guardianshipId, endDate);
	}

	@Override
	public nl.klassenkring.roster.model.Guardianship fetchGuardianship(
		long guardianshipId) {

		return _guardianshipLocalService.fetchGuardianship(guardianshipId);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.ActionableDynamicQuery
		getActionableDynamicQuery() {

		return _guardianshipLocalService.getActionableDynamicQuery();
	}

	/**
	 * Gives the guardianships of the pupils of a class group that hold at a moment.
	 */
	@Override
	public java.util.List<nl.klassenkring.roster.model.Guardianship>
		getGroupGuardianships(long groupId, java.util.Date moment) {

		return _guardianshipLocalService.getGroupGuardianships(groupId, moment);
	}

	/**
	 * Returns the guardianship with the primary key.
	 *
	 * @param guardianshipId the primary key of the guardianship
	 * @return the guardianship
	 * @throws PortalException if a guardianship with the primary key could not be found
	 */
	@Override
	public nl.klassenkring.roster.model.Guardianship getGuardianship(
			long guardianshipId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _guardianshipLocalService.getGuardianship(guardianshipId);
	}

	/**
	 * Returns a range of all the guardianships.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.roster.model.impl.GuardianshipModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of guardianships
	 * @param end the upper bound of the range of guardianships (not inclusive)
	 * @return the range of guardianships
	 */
	@Override
	public java.util.List<nl.klassenkring.roster.model.Guardianship>
		getGuardianships(int start, int end) {

		return _guardianshipLocalService.getGuardianships(start, end);
	}

	/**
	 * Gives the guardianships of pupils that hold at a moment.
	 */
	@Override
	public java.util.List<nl.klassenkring.roster.model.Guardianship>
		getGuardianships(long[] pupilIds, java.util.Date moment) {

		return _guardianshipLocalService.getGuardianships(pupilIds, moment);
	}

	/**
	 * Returns the number of guardianships.
	 *
	 * @return the number of guardianships
	 */
	@Override
	public int getGuardianshipsCount() {
		return _guardianshipLocalService.getGuardianshipsCount();
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.IndexableActionableDynamicQuery
		getIndexableActionableDynamicQuery() {

		return _guardianshipLocalService.getIndexableActionableDynamicQuery();
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	@Override
	public String getOSGiServiceIdentifier() {
		return _guardianshipLocalService.getOSGiServiceIdentifier();
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel getPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _guardianshipLocalService.getPersistedModel(primaryKeyObj);
	}

	/**
	 * Gives all guardianships that a pupil ever had, in the order in which they start.
	 */
	@Override
	public java.util.List<nl.klassenkring.roster.model.Guardianship>
		getPupilGuardianships(long pupilId) {

		return _guardianshipLocalService.getPupilGuardianships(pupilId);
	}

	/**
	 * Gives the guardianships of all pupils of a school that hold at a moment.
	 */
	@Override
	public java.util.List<nl.klassenkring.roster.model.Guardianship>
		getSchoolGuardianships(long schoolGroupId, java.util.Date moment) {

		return _guardianshipLocalService.getSchoolGuardianships(
			schoolGroupId, moment);
	}

	/**
	 * Gives the guardianships of a user that hold at a moment, at all schools.
	 */
	@Override
	public java.util.List<nl.klassenkring.roster.model.Guardianship>
		getUserGuardianships(long guardianUserId, java.util.Date moment) {

		return _guardianshipLocalService.getUserGuardianships(
			guardianUserId, moment);
	}

	/**
	 * Gives a guardian authority, or takes it away, from a moment on: the guardianship ends and
	 * another one starts, so that it stays known who could decide when.
	 *
	 * @return the guardianship that holds from the moment on
	 */
	@Override
	public nl.klassenkring.roster.model.Guardianship updateAuthority(
			long userId, long guardianshipId, boolean authority,
			java.util.Date moment)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _guardianshipLocalService.updateAuthority(
			userId, guardianshipId, authority, moment);
	}

	/**
	 * Updates the guardianship in the database or adds it if it does not yet exist. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect GuardianshipLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param guardianship the guardianship
	 * @return the guardianship that was updated
	 */
	@Override
	public nl.klassenkring.roster.model.Guardianship updateGuardianship(
		nl.klassenkring.roster.model.Guardianship guardianship) {

		return _guardianshipLocalService.updateGuardianship(guardianship);
	}

	@Override
	public BasePersistence<?> getBasePersistence() {
		return _guardianshipLocalService.getBasePersistence();
	}

	@Override
	public GuardianshipLocalService getWrappedService() {
		return _guardianshipLocalService;
	}

	@Override
	public void setWrappedService(
		GuardianshipLocalService guardianshipLocalService) {

		_guardianshipLocalService = guardianshipLocalService;
	}

	private GuardianshipLocalService _guardianshipLocalService;

}