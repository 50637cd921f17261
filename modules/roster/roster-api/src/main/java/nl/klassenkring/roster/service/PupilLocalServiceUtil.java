/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.roster.service;

import com.liferay.petra.sql.dsl.query.DSLQuery;
import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.PersistedModel;
import com.liferay.portal.kernel.util.OrderByComparator;

import java.io.Serializable;

import java.util.List;

import nl.klassenkring.roster.model.Pupil;

/**
 * Provides the local service utility for Pupil. This utility wraps
 * <code>nl.klassenkring.roster.service.impl.PupilLocalServiceImpl</code> and
 * is an access point for service operations in application layer code running
 * on the local server. Methods of this service will not have security checks
 * based on the propagated JAAS credentials because this service can only be
 * accessed from within the same VM.
 *
 * @author Klassenkring
 * @see PupilLocalService
 * @generated
 */
public class PupilLocalServiceUtil {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this class directly. Add custom service methods to <code>nl.klassenkring.roster.service.impl.PupilLocalServiceImpl</code> and rerun ServiceBuilder to regenerate this class.
	 */

	/**
	 * Adds a pupil, who is not enrolled in a group yet.
	 *
	 * @param rosterKey the pupil's key in the administration of the school
	 * @param birthDate midnight in UTC of the day; null when it is not known
	 * @throws DuplicatePupilException if the school has a pupil with that key
	 * @throws PupilNameException if the first or the last name is empty
	 */
	public static Pupil addPupil(
			long userId, long schoolGroupId, String rosterKey, String firstName,
			String namePrefix, String lastName, java.util.Date birthDate)
		throws PortalException {

		return getService().addPupil(
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
	public static Pupil addPupil(Pupil pupil) {
		return getService().addPupil(pupil);
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
	 * Creates a new pupil with the primary key. Does not add the pupil to the database.
	 *
	 * @param pupilId the primary key for the new pupil
	 * @return the new pupil
	 */
	public static Pupil createPupil(long pupilId) {
		return getService().createPupil(pupilId);
	}

	/**
	 * @throws PortalException
	 */
	public static PersistedModel deletePersistedModel(
			PersistedModel persistedModel)
		throws PortalException {

		return getService().deletePersistedModel(persistedModel);
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
	public static Pupil deletePupil(long pupilId) throws PortalException {
		return getService().deletePupil(pupilId);
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
	public static Pupil deletePupil(Pupil pupil) {
		return getService().deletePupil(pupil);
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
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.roster.model.impl.PupilModelImpl</code>.
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
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.roster.model.impl.PupilModelImpl</code>.
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

	public static Pupil fetchPupil(long pupilId) {
		return getService().fetchPupil(pupilId);
	}

	/**
	 * Gives the pupil with a key of the school's administration, or null.
	 */
	public static Pupil fetchPupil(long schoolGroupId, String rosterKey) {
		return getService().fetchPupil(schoolGroupId, rosterKey);
	}

	public static com.liferay.portal.kernel.dao.orm.ActionableDynamicQuery
		getActionableDynamicQuery() {

		return getService().getActionableDynamicQuery();
	}

	/**
	 * Gives a page of the pupils who are enrolled in a class group at a moment.
	 */
	public static List<Pupil> getGroupPupils(
		long groupId, java.util.Date moment, int start, int end) {

		return getService().getGroupPupils(groupId, moment, start, end);
	}

	/**
	 * Counts the pupils who are enrolled in a class group at a moment.
	 */
	public static int getGroupPupilsCount(long groupId, java.util.Date moment) {
		return getService().getGroupPupilsCount(groupId, moment);
	}

	/**
	 * Gives the pupils whose guardian a user is at a moment, with or without authority.
	 */
	public static List<Pupil> getGuardedPupils(
		long userId, java.util.Date moment) {

		return getService().getGuardedPupils(userId, moment);
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
	 * @throws PortalException
	 */
	public static PersistedModel getPersistedModel(Serializable primaryKeyObj)
		throws PortalException {

		return getService().getPersistedModel(primaryKeyObj);
	}

	/**
	 * Returns the pupil with the primary key.
	 *
	 * @param pupilId the primary key of the pupil
	 * @return the pupil
	 * @throws PortalException if a pupil with the primary key could not be found
	 */
	public static Pupil getPupil(long pupilId) throws PortalException {
		return getService().getPupil(pupilId);
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
	public static List<Pupil> getPupils(int start, int end) {
		return getService().getPupils(start, end);
	}

	/**
	 * Gives the pupils with these ids, as far as there are such.
	 */
	public static List<Pupil> getPupils(long[] pupilIds) {
		return getService().getPupils(pupilIds);
	}

	/**
	 * Returns the number of pupils.
	 *
	 * @return the number of pupils
	 */
	public static int getPupilsCount() {
		return getService().getPupilsCount();
	}

	/**
	 * Gives a page of the pupils who are enrolled in a school at a moment.
	 */
	public static List<Pupil> getSchoolPupils(
		long schoolGroupId, java.util.Date moment, int start, int end) {

		return getService().getSchoolPupils(schoolGroupId, moment, start, end);
	}

	/**
	 * Counts the pupils who are enrolled in a school at a moment.
	 */
	public static int getSchoolPupilsCount(
		long schoolGroupId, java.util.Date moment) {

		return getService().getSchoolPupilsCount(schoolGroupId, moment);
	}

	/**
	 * Gives what the roster knows of a user who is a pupil; one row for each school.
	 */
	public static List<Pupil> getUserPupils(long pupilUserId) {
		return getService().getUserPupils(pupilUserId);
	}

	/**
	 * Gives a page of the pupils of a school whose name has all of the words in it, whether they are
	 * enrolled, were, or are not yet.
	 *
	 * @param words of first name, prefix and last name, or parts of them; empty for everybody
	 */
	public static List<Pupil> searchAllPupils(
		long schoolGroupId, String words, int start, int end) {

		return getService().searchAllPupils(schoolGroupId, words, start, end);
	}

	/**
	 * Counts the pupils that a search finds.
	 *
	 * @see #searchAllPupils
	 */
	public static int searchAllPupilsCount(long schoolGroupId, String words) {
		return getService().searchAllPupilsCount(schoolGroupId, words);
	}

	/**
	 * Gives a page of the pupils who are enrolled in a school at a moment and whose name has all of
	 * the words in it.
	 *
	 * @param groupId the Site of the class group they are in; 0 for the whole school
	 * @param words of first name, prefix and last name, or parts of them; empty for everybody
	 */
	public static List<Pupil> searchPupils(
		long schoolGroupId, long groupId, String words, java.util.Date moment,
		int start, int end) {

		return getService().searchPupils(
			schoolGroupId, groupId, words, moment, start, end);
	}

	/**
	 * Counts the pupils that a search finds.
	 *
	 * @see #searchPupils
	 */
	public static int searchPupilsCount(
		long schoolGroupId, long groupId, String words, java.util.Date moment) {

		return getService().searchPupilsCount(
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
	public static Pupil updatePupil(Pupil pupil) {
		return getService().updatePupil(pupil);
	}

	/**
	 * Connects a pupil with the account that the pupil signs in with; 0 for none.
	 */
	public static Pupil updatePupilUser(long pupilId, long pupilUserId)
		throws PortalException {

		return getService().updatePupilUser(pupilId, pupilUserId);
	}

	public static PupilLocalService getService() {
		return _service;
	}

	public static void setService(PupilLocalService service) {
		_service = service;
	}

	private static volatile PupilLocalService _service;

}