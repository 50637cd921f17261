/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.roster.service;

import com.liferay.portal.kernel.service.ServiceWrapper;
import com.liferay.portal.kernel.service.persistence.BasePersistence;

/**
 * Provides a wrapper for {@link EnrolmentLocalService}.
 *
 * @author Klassenkring
 * @see EnrolmentLocalService
 * @generated
 */
public class EnrolmentLocalServiceWrapper
	implements EnrolmentLocalService, ServiceWrapper<EnrolmentLocalService> {

	public EnrolmentLocalServiceWrapper() {
		this(null);
	}

	public EnrolmentLocalServiceWrapper(
		EnrolmentLocalService enrolmentLocalService) {

		_enrolmentLocalService = enrolmentLocalService;
	}

	/**
	 * Adds the enrolment to the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect EnrolmentLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param enrolment the enrolment
	 * @return the enrolment that was added
	 */
	@Override
	public nl.klassenkring.roster.model.Enrolment addEnrolment(
		nl.klassenkring.roster.model.Enrolment enrolment) {

		return _enrolmentLocalService.addEnrolment(enrolment);
	}

	/**
	 * Enrols a pupil in the own group for a school year, or what is left of it.
	 *
	 * @param groupId the Site of the class group; 0 when there is none
	 * @param rosterGroupKey the group's key in the administration of the school
	 * @param schoolYear as in {@code 2026-2027}
	 * @param endDate the end of the school year, in the school's zone; null when it has no end
	 */
	@Override
	public nl.klassenkring.roster.model.Enrolment addEnrolment(
			long userId, long pupilId, long groupId, String rosterGroupKey,
			String rosterGroupName, String schoolYear, java.util.Date startDate,
			java.util.Date endDate)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _enrolmentLocalService.addEnrolment(
			userId, pupilId, groupId, rosterGroupKey, rosterGroupName,
			schoolYear, startDate, endDate);
	}

	/**
	 * Creates a new enrolment with the primary key. Does not add the enrolment to the database.
	 *
	 * @param enrolmentId the primary key for the new enrolment
	 * @return the new enrolment
	 */
	@Override
	public nl.klassenkring.roster.model.Enrolment createEnrolment(
		long enrolmentId) {

		return _enrolmentLocalService.createEnrolment(enrolmentId);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel createPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _enrolmentLocalService.createPersistedModel(primaryKeyObj);
	}

	/**
	 * Deletes the enrolment from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect EnrolmentLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param enrolment the enrolment
	 * @return the enrolment that was removed
	 */
	@Override
	public nl.klassenkring.roster.model.Enrolment deleteEnrolment(
		nl.klassenkring.roster.model.Enrolment enrolment) {

		return _enrolmentLocalService.deleteEnrolment(enrolment);
	}

	/**
	 * Deletes the enrolment with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect EnrolmentLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param enrolmentId the primary key of the enrolment
	 * @return the enrolment that was removed
	 * @throws PortalException if a enrolment with the primary key could not be found
	 */
	@Override
	public nl.klassenkring.roster.model.Enrolment deleteEnrolment(
			long enrolmentId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _enrolmentLocalService.deleteEnrolment(enrolmentId);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel deletePersistedModel(
			com.liferay.portal.kernel.model.PersistedModel persistedModel)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _enrolmentLocalService.deletePersistedModel(persistedModel);
	}

	@Override
	public <T> T dslQuery(com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {
		return _enrolmentLocalService.dslQuery(dslQuery);
	}

	@Override
	public int dslQueryCount(
		com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {

		return _enrolmentLocalService.dslQueryCount(dslQuery);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.DynamicQuery dynamicQuery() {
		return _enrolmentLocalService.dynamicQuery();
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

		return _enrolmentLocalService.dynamicQuery(dynamicQuery);
	}

	/**
	 * Performs a dynamic query on the database and returns a range of the matching rows.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.roster.model.impl.EnrolmentModelImpl</code>.
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

		return _enrolmentLocalService.dynamicQuery(dynamicQuery, start, end);
	}

	/**
	 * Performs a dynamic query on the database and returns an ordered range of the matching rows.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.roster.model.impl.EnrolmentModelImpl</code>.
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

		return _enrolmentLocalService.dynamicQuery(
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

		return _enrolmentLocalService.dynamicQueryCount(dynamicQuery);
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

		return _enrolmentLocalService.dynamicQueryCount(
			dynamicQuery, projection);
	}

	/**
	 * Ends an enrolment before its time.
	 */
	@Override
	public nl.klassenkring.roster.model.Enrolment endEnrolment(
			long enrolmentId, java.util.Date endDate)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _enrolmentLocalService.endEnrolment(enrolmentId, endDate);
	}

	@Override
	public nl.klassenkring.roster.model.Enrolment fetchEnrolment(
		long enrolmentId) {

		return _enrolmentLocalService.fetchEnrolment(enrolmentId);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.ActionableDynamicQuery
		getActionableDynamicQuery() {

		return _enrolmentLocalService.getActionableDynamicQuery();
	}

	/**
	 * Returns the enrolment with the primary key.
	 *
	 * @param enrolmentId the primary key of the enrolment
	 * @return the enrolment
	 * @throws PortalException if a enrolment with the primary key could not be found
	 */
	@Override
	public nl.klassenkring.roster.model.Enrolment getEnrolment(long enrolmentId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _enrolmentLocalService.getEnrolment(enrolmentId);
	}

	/**
	 * Returns a range of all the enrolments.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.roster.model.impl.EnrolmentModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of enrolments
	 * @param end the upper bound of the range of enrolments (not inclusive)
	 * @return the range of enrolments
	 */
	@Override
	public java.util.List<nl.klassenkring.roster.model.Enrolment> getEnrolments(
		int start, int end) {

		return _enrolmentLocalService.getEnrolments(start, end);
	}

	/**
	 * Gives the enrolments of pupils that hold at a moment, with one query.
	 */
	@Override
	public java.util.List<nl.klassenkring.roster.model.Enrolment> getEnrolments(
		long[] pupilIds, java.util.Date moment) {

		return _enrolmentLocalService.getEnrolments(pupilIds, moment);
	}

	/**
	 * Returns the number of enrolments.
	 *
	 * @return the number of enrolments
	 */
	@Override
	public int getEnrolmentsCount() {
		return _enrolmentLocalService.getEnrolmentsCount();
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.IndexableActionableDynamicQuery
		getIndexableActionableDynamicQuery() {

		return _enrolmentLocalService.getIndexableActionableDynamicQuery();
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	@Override
	public String getOSGiServiceIdentifier() {
		return _enrolmentLocalService.getOSGiServiceIdentifier();
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel getPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _enrolmentLocalService.getPersistedModel(primaryKeyObj);
	}

	/**
	 * Gives all enrolments that a pupil ever had, in the order in which they start.
	 */
	@Override
	public java.util.List<nl.klassenkring.roster.model.Enrolment>
		getPupilEnrolments(long pupilId) {

		return _enrolmentLocalService.getPupilEnrolments(pupilId);
	}

	/**
	 * Gives the enrolments of a school for a school year that have not ended at a moment, with one
	 * query.
	 */
	@Override
	public java.util.List<nl.klassenkring.roster.model.Enrolment>
		getSchoolEnrolments(
			long schoolGroupId, String schoolYear, java.util.Date moment) {

		return _enrolmentLocalService.getSchoolEnrolments(
			schoolGroupId, schoolYear, moment);
	}

	/**
	 * Says which class group a group of the roster is; for its enrolments that have not ended, and
	 * for those that are imported later in the school year. A composed group that no Site was found
	 * for has no enrolments: a Site of the same name does for it.
	 *
	 * @param groupId the Site of the class group; 0 for none
	 * @throws NoSuchGroupException if the Site is not that of a group in the school
	 */
	@Override
	public void linkRosterGroup(
			long schoolGroupId, String schoolYear, String rosterGroupKey,
			long groupId)
		throws com.liferay.portal.kernel.exception.PortalException {

		_enrolmentLocalService.linkRosterGroup(
			schoolGroupId, schoolYear, rosterGroupKey, groupId);
	}

	/**
	 * Updates the enrolment in the database or adds it if it does not yet exist. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect EnrolmentLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param enrolment the enrolment
	 * @return the enrolment that was updated
	 */
	@Override
	public nl.klassenkring.roster.model.Enrolment updateEnrolment(
		nl.klassenkring.roster.model.Enrolment enrolment) {

		return _enrolmentLocalService.updateEnrolment(enrolment);
	}

	@Override
	public BasePersistence<?> getBasePersistence() {
		return _enrolmentLocalService.getBasePersistence();
	}

	@Override
	public EnrolmentLocalService getWrappedService() {
		return _enrolmentLocalService;
	}

	@Override
	public void setWrappedService(EnrolmentLocalService enrolmentLocalService) {
		_enrolmentLocalService = enrolmentLocalService;
	}

	private EnrolmentLocalService _enrolmentLocalService;

}