/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.membership.service;

import com.liferay.petra.sql.dsl.query.DSLQuery;
import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.PersistedModel;
import com.liferay.portal.kernel.util.OrderByComparator;

import java.io.Serializable;

import java.util.List;
import java.util.Set;

import nl.klassenkring.membership.model.ExceptionalCarer;

/**
 * Provides the local service utility for ExceptionalCarer. This utility wraps
 * <code>nl.klassenkring.membership.service.impl.ExceptionalCarerLocalServiceImpl</code> and
 * is an access point for service operations in application layer code running
 * on the local server. Methods of this service will not have security checks
 * based on the propagated JAAS credentials because this service can only be
 * accessed from within the same VM.
 *
 * @author Klassenkring
 * @see ExceptionalCarerLocalService
 * @generated
 */
public class ExceptionalCarerLocalServiceUtil {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this class directly. Add custom service methods to <code>nl.klassenkring.membership.service.impl.ExceptionalCarerLocalServiceImpl</code> and rerun ServiceBuilder to regenerate this class.
	 */

	/**
	 * Adds the exceptional carer to the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect ExceptionalCarerLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param exceptionalCarer the exceptional carer
	 * @return the exceptional carer that was added
	 */
	public static ExceptionalCarer addExceptionalCarer(
		ExceptionalCarer exceptionalCarer) {

		return getService().addExceptionalCarer(exceptionalCarer);
	}

	/**
	 * Asks to let a close carer of a pupil be a member of the pupil's group. Until a teacher of the
	 * pupil approves he is none.
	 *
	 * @param reason why this person
	 * @throws MembershipPupilException if the pupil is not in the group now
	 * @throws MembershipRequestException if it was asked for already, or holds
	 */
	public static ExceptionalCarer addRequest(
			long userId, long groupId, long carerUserId, long pupilId,
			String reason)
		throws PortalException {

		return getService().addRequest(
			userId, groupId, carerUserId, pupilId, reason);
	}

	/**
	 * Makes the carer a member, with the approval of a teacher of the pupil, which is kept with his
	 * words and the moment.
	 *
	 * @param reason what the teacher says of it, may be empty
	 * @throws MembershipRequestException if it was decided already
	 */
	public static ExceptionalCarer approve(
			long userId, long exceptionalCarerId, String reason)
		throws PortalException {

		return getService().approve(userId, exceptionalCarerId, reason);
	}

	/**
	 * Creates a new exceptional carer with the primary key. Does not add the exceptional carer to the database.
	 *
	 * @param exceptionalCarerId the primary key for the new exceptional carer
	 * @return the new exceptional carer
	 */
	public static ExceptionalCarer createExceptionalCarer(
		long exceptionalCarerId) {

		return getService().createExceptionalCarer(exceptionalCarerId);
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
	 * Deletes the exceptional carer from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect ExceptionalCarerLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param exceptionalCarer the exceptional carer
	 * @return the exceptional carer that was removed
	 */
	public static ExceptionalCarer deleteExceptionalCarer(
		ExceptionalCarer exceptionalCarer) {

		return getService().deleteExceptionalCarer(exceptionalCarer);
	}

	/**
	 * Deletes the exceptional carer with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect ExceptionalCarerLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param exceptionalCarerId the primary key of the exceptional carer
	 * @return the exceptional carer that was removed
	 * @throws PortalException if a exceptional carer with the primary key could not be found
	 */
	public static ExceptionalCarer deleteExceptionalCarer(
			long exceptionalCarerId)
		throws PortalException {

		return getService().deleteExceptionalCarer(exceptionalCarerId);
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
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.membership.model.impl.ExceptionalCarerModelImpl</code>.
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
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.membership.model.impl.ExceptionalCarerModelImpl</code>.
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

	/**
	 * Ends that somebody is a member as a carer. Who is a guardian of a pupil of the group, or a
	 * carer of another, stays a member as that.
	 */
	public static ExceptionalCarer end(
			long userId, long exceptionalCarerId, String reason)
		throws PortalException {

		return getService().end(userId, exceptionalCarerId, reason);
	}

	public static ExceptionalCarer fetchExceptionalCarer(
		long exceptionalCarerId) {

		return getService().fetchExceptionalCarer(exceptionalCarerId);
	}

	public static com.liferay.portal.kernel.dao.orm.ActionableDynamicQuery
		getActionableDynamicQuery() {

		return getService().getActionableDynamicQuery();
	}

	/**
	 * Returns the exceptional carer with the primary key.
	 *
	 * @param exceptionalCarerId the primary key of the exceptional carer
	 * @return the exceptional carer
	 * @throws PortalException if a exceptional carer with the primary key could not be found
	 */
	public static ExceptionalCarer getExceptionalCarer(long exceptionalCarerId)
		throws PortalException {

		return getService().getExceptionalCarer(exceptionalCarerId);
	}

	/**
	 * Returns a range of all the exceptional carers.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.membership.model.impl.ExceptionalCarerModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of exceptional carers
	 * @param end the upper bound of the range of exceptional carers (not inclusive)
	 * @return the range of exceptional carers
	 */
	public static List<ExceptionalCarer> getExceptionalCarers(
		int start, int end) {

		return getService().getExceptionalCarers(start, end);
	}

	/**
	 * Gives the requests of a group in some states, in their order.
	 */
	public static List<ExceptionalCarer> getExceptionalCarers(
		long groupId,
		Set<nl.klassenkring.membership.constants.RequestState> states) {

		return getService().getExceptionalCarers(groupId, states);
	}

	/**
	 * Returns the number of exceptional carers.
	 *
	 * @return the number of exceptional carers
	 */
	public static int getExceptionalCarersCount() {
		return getService().getExceptionalCarersCount();
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
	 * Refuses, with a reason; the carer does not become a member.
	 */
	public static ExceptionalCarer refuse(
			long userId, long exceptionalCarerId, String reason)
		throws PortalException {

		return getService().refuse(userId, exceptionalCarerId, reason);
	}

	/**
	 * Updates the exceptional carer in the database or adds it if it does not yet exist. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect ExceptionalCarerLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param exceptionalCarer the exceptional carer
	 * @return the exceptional carer that was updated
	 */
	public static ExceptionalCarer updateExceptionalCarer(
		ExceptionalCarer exceptionalCarer) {

		return getService().updateExceptionalCarer(exceptionalCarer);
	}

	public static ExceptionalCarerLocalService getService() {
		return _service;
	}

	public static void setService(ExceptionalCarerLocalService service) {
		_service = service;
	}

	private static volatile ExceptionalCarerLocalService _service;

}