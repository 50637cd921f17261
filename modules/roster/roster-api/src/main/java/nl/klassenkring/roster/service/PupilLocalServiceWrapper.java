/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.roster.service;

import com.liferay.portal.kernel.service.ServiceWrapper;
import com.liferay.portal.kernel.service.persistence.BasePersistence;

/**
 * Provides a wrapper for {@link PupilLocalService}.
 *
 * @author Klassenkring
 * @see PupilLocalService
 * @generated
 */
public class PupilLocalServiceWrapper
	implements PupilLocalService, ServiceWrapper<PupilLocalService> {

	public PupilLocalServiceWrapper() {
		this(null);
	}

	public PupilLocalServiceWrapper(PupilLocalService pupilLocalService) {
		_pupilLocalService = pupilLocalService;
	}

	/**
	 * Adds a pupil, who is not enrolled in a group yet.
	 *
	 * @param rosterKey the pupil's key in the administration of the school
	 * @param birthDate midnight in UTC of the day; null when it is not known
	 * @throws DuplicatePupilException if the school has a pupil with that key
	 * @throws PupilNameException if the first or the last name is empty
	 */
	@Override
	public nl.klassenkring.roster.model.Pupil addPupil(
			long userId, long schoolGroupId, String rosterKey, String firstName,
			String namePrefix, String lastName, java.util.Date birthDate)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _pupilLocalService.addPupil(
			userId, schoolGroupId, rosterKey, firstName, namePrefix, lastName,
			birthDate);
	}

	/**
	 * Adds the pupil to the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PupilLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param pupil the pupil
	 * @return the pupil that was added
	 */
	@Override
	public nl.klassenkring.roster.model.Pupil addPupil(
		nl.klassenkring.roster.model.Pupil pupil) {

		return _pupilLocalService.addPupil(pupil);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel createPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _pupilLocalService.createPersistedModel(primaryKeyObj);
	}

	/**
	 * Creates a new pupil with the primary key. Does not add the pupil to the database.
	 *
	 * @param pupilId the primary key for the new pupil
	 * @return the new pupil
	 */
	@Override
	public nl.klassenkring.roster.model.Pupil createPupil(long pupilId) {
		return _pupilLocalService.createPupil(pupilId);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel deletePersistedModel(
			com.liferay.portal.kernel.model.PersistedModel persistedModel)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _pupilLocalService.deletePersistedModel(persistedModel);
	}

	/**
	 * Deletes the pupil with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PupilLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param pupilId the primary key of the pupil
	 * @return the pupil that was removed
	 * @throws PortalException if a pupil with the primary key could not be found
	 */
	@Override
	public nl.klassenkring.roster.model.Pupil deletePupil(long pupilId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _pupilLocalService.deletePupil(pupilId);
	}

	/**
	 * Deletes the pupil from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PupilLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param pupil the pupil
	 * @return the pupil that was removed
	 */
	@Override
	public nl.klassenkring.roster.model.Pupil deletePupil(
		nl.klassenkring.roster.model.Pupil pupil) {

		return _pupilLocalService.deletePupil(pupil);
	}

	@Override
	public <T> T dslQuery(com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {
		return _pupilLocalService.dslQuery(dslQuery);
	}

	@Override
	public int dslQueryCount(
		com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {

		return _pupilLocalService.dslQueryCount(dslQuery);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.DynamicQuery dynamicQuery() {
		return _pupilLocalService.dynamicQuery();
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

		return _pupilLocalService.dynamicQuery(dynamicQuery);
	}

	/**
	 * Performs a dynamic query on the database and returns a range of the matching rows.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.roster.model.impl.PupilModelImpl</code>.
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

		return _pupilLocalService.dynamicQuery(dynamicQuery, start, end);
	}

	/**
	 * Performs a dynamic query on the database and returns an ordered range of the matching rows.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.roster.model.impl.PupilModelImpl</code>.
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

		return _pupilLocalService.dynamicQuery(
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

		return _pupilLocalService.dynamicQueryCount(dynamicQuery);
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

		return _pupilLocalService.dynamicQueryCount(dynamicQuery, projection);
	}

	@Override
	public nl.klassenkring.roster.model.Pupil fetchPupil(long pupilId) {
		return _pupilLocalService.fetchPupil(pupilId);
	}

	/**
	 * Gives the pupil with a key of the school's administration, or null.
	 */
	@Override
	public nl.klassenkring.roster.model.Pupil fetchPupil(
		long schoolGroupId, String rosterKey) {

		return _pupilLocalService.fetchPupil(schoolGroupId, rosterKey);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.ActionableDynamicQuery
		getActionableDynamicQuery() {

		return _pupilLocalService.getActionableDynamicQuery();
	}

	/**
	 * Gives a page of the pupils who are enrolled in a class group at a moment.
	 */
	@Override
	public java.util.List<nl.klassenkring.roster.model.Pupil> getGroupPupils(
		long groupId, java.util.Date moment, int start, int end) {

		return _pupilLocalService.getGroupPupils(groupId, moment, start, end);
	}

	/**
	 * Counts the pupils who are enrolled in a class group at a moment.
	 */
	@Override
	public int getGroupPupilsCount(long groupId, java.util.Date moment) {
		return _pupilLocalService.getGroupPupilsCount(groupId, moment);
	}

	/**
	 * Gives the pupils whose guardian a user is at a moment, with or without authority.
	 */
	@Override
	public java.util.List<nl.klassenkring.roster.model.Pupil> getGuardedPupils(
		long userId, java.util.Date moment) {

		return _pupilLocalService.getGuardedPupils(userId, moment);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.IndexableActionableDynamicQuery
		getIndexableActionableDynamicQuery() {

		return _pupilLocalService.getIndexableActionableDynamicQuery();
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	@Override
	public String getOSGiServiceIdentifier() {
		return _pupilLocalService.getOSGiServiceIdentifier();
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel getPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _pupilLocalService.getPersistedModel(primaryKeyObj);
	}

	/**
	 * Returns the pupil with the primary key.
	 *
	 * @param pupilId the primary key of the pupil
	 * @return the pupil
	 * @throws PortalException if a pupil with the primary key could not be found
	 */
	@Override
	public nl.klassenkring.roster.model.Pupil getPupil(long pupilId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _pupilLocalService.getPupil(pupilId);
	}

	/**
	 * Returns a range of all the pupils.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.roster.model.impl.PupilModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of pupils
	 * @param end the upper bound of the range of pupils (not inclusive)
	 * @return the range of pupils
	 */
	@Override
	public java.util.List<nl.klassenkring.roster.model.Pupil> getPupils(
		int start, int end) {

		return _pupilLocalService.getPupils(start, end);
	}

	/**
	 * Gives the pupils with these ids, as far as there are such.
	 */
	@Override
	public java.util.List<nl.klassenkring.roster.model.Pupil> getPupils(
		long[] pupilIds) {

		return _pupilLocalService.getPupils(pupilIds);
	}

	/**
	 * Returns the number of pupils.
	 *
	 * @return the number of pupils
	 */
	@Override
	public int getPupilsCount() {
		return _pupilLocalService.getPupilsCount();
	}

	/**
	 * Gives a page of the pupils who are enrolled in a school at a moment.
	 */
	@Override
	public java.util.List<nl.klassenkring.roster.model.Pupil> getSchoolPupils(
		long schoolGroupId, java.util.Date moment, int start, int end) {

		return _pupilLocalService.getSchoolPupils(
			schoolGroupId, moment, start, end);
	}

	/**
	 * Counts the pupils who are enrolled in a school at a moment.
	 */
	@Override
	public int getSchoolPupilsCount(long schoolGroupId, java.util.Date moment) {
		return _pupilLocalService.getSchoolPupilsCount(schoolGroupId, moment);
	}

	/**
	 * Gives what the roster knows of a user who is a pupil; one row for each school.
	 */
	@Override
	public java.util.List<nl.klassenkring.roster.model.Pupil> getUserPupils(
		long pupilUserId) {

		return _pupilLocalService.getUserPupils(pupilUserId);
	}

	/**
	 * Gives a page of the pupils of a school whose name has all of the words in it, whether they are
	 * enrolled, were, or are not yet.
	 *
	 * @param words of first name, prefix and last name, or parts of them; empty for everybody
	 */
	@Override
	public java.util.List<nl.klassenkring.roster.model.Pupil> searchAllPupils(
		long schoolGroupId, String words, int start, int end) {

		return _pupilLocalService.searchAllPupils(
			schoolGroupId, words, start, end);
	}

	/**
	 * Counts the pupils that a search finds.
	 *
	 * @see #searchAllPupils
	 */
	@Override
	public int searchAllPupilsCount(long schoolGroupId, String words) {
		return _pupilLocalService.searchAllPupilsCount(schoolGroupId, words);
	}

	/**
	 * Gives a page of the pupils who are enrolled in a school at a moment and whose name has all of
	 * the words in it.
	 *
	 * @param groupId the Site of the class group they are in; 0 for the whole school
	 * @param words of first name, prefix and last name, or parts of them; empty for everybody
	 */
	@Override
	public java.util.List<nl.klassenkring.roster.model.Pupil> searchPupils(
		long schoolGroupId, long groupId, String words, java.util.Date moment,
		int start, int end) {

		return _pupilLocalService.searchPupils(
			schoolGroupId, groupId, words, moment, start, end);
	}

	/**
	 * Counts the pupils that a search finds.
	 *
	 * @see #searchPupils
	 */
	@Override
	public int searchPupilsCount(
		long schoolGroupId, long groupId, String words, java.util.Date moment) {

		return _pupilLocalService.searchPupilsCount(
			schoolGroupId, groupId, words, moment);
	}

	/**
	 * Updates the pupil in the database or adds it if it does not yet exist. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PupilLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param pupil the pupil
	 * @return the pupil that was updated
	 */
	@Override
	public nl.klassenkring.roster.model.Pupil updatePupil(
		nl.klassenkring.roster.model.Pupil pupil) {

		return _pupilLocalService.updatePupil(pupil);
	}

	/**
	 * Connects a pupil with the account that the pupil signs in with; 0 for none.
	 */
	@Override
	public nl.klassenkring.roster.model.Pupil updatePupilUser(
			long pupilId, long pupilUserId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _pupilLocalService.updatePupilUser(pupilId, pupilUserId);
	}

	@Override
	public BasePersistence<?> getBasePersistence() {
		return _pupilLocalService.getBasePersistence();
	}

	@Override
	public PupilLocalService getWrappedService() {
		return _pupilLocalService;
	}

	@Override
	public void setWrappedService(PupilLocalService pupilLocalService) {
		_pupilLocalService = pupilLocalService;
	}

	private PupilLocalService _pupilLocalService;

}