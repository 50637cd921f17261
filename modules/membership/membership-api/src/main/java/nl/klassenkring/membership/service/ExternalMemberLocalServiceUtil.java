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

import nl.klassenkring.membership.model.ExternalMember;

/**
 * Provides the local service utility for ExternalMember. This utility wraps
 * <code>nl.klassenkring.membership.service.impl.ExternalMemberLocalServiceImpl</code> and
 * is an access point for service operations in application layer code running
 * on the local server. Methods of this service will not have security checks
 * based on the propagated JAAS credentials because this service can only be
 * accessed from within the same VM.
 *
 * @author Klassenkring
 * @see ExternalMemberLocalService
 * @generated
 */
public class ExternalMemberLocalServiceUtil {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this class directly. Add custom service methods to <code>nl.klassenkring.membership.service.impl.ExternalMemberLocalServiceImpl</code> and rerun ServiceBuilder to regenerate this class.
	 */

	/**
	 * Adds the external member to the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect ExternalMemberLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param externalMember the external member
	 * @return the external member that was added
	 */
	public static ExternalMember addExternalMember(
		ExternalMember externalMember) {

		return getService().addExternalMember(externalMember);
	}

	/**
	 * Asks to let somebody from outside be a member. Until the director admits him he is none.
	 *
	 * @param powers what he may do, fixed from now on
	 * @param endDate the first moment at which he is no member any more, within a year from now
	 * @param reason why
	 * @throws MembershipEndDateException if the end is not within a year from now
	 * @throws MembershipRequestException if it was asked for already, or he is a member
	 */
	public static ExternalMember addRequest(
			long userId, long groupId, long externalUserId,
			nl.klassenkring.membership.constants.ExternalPowers powers,
			java.util.Date endDate, String reason)
		throws PortalException {

		return getService().addRequest(
			userId, groupId, externalUserId, powers, endDate, reason);
	}

	/**
	 * Makes the external a member with the powers that were asked for, with the permission of the
	 * director.
	 *
	 * @param reason what the director says of it, may be empty
	 * @throws MembershipEndDateException if the end came while it waited
	 * @throws MembershipRequestException if it was decided already, or he became a member otherwise
	 */
	public static ExternalMember admit(
			long userId, long externalMemberId, String reason)
		throws PortalException {

		return getService().admit(userId, externalMemberId, reason);
	}

	/**
	 * Creates a new external member with the primary key. Does not add the external member to the database.
	 *
	 * @param externalMemberId the primary key for the new external member
	 * @return the new external member
	 */
	public static ExternalMember createExternalMember(long externalMemberId) {
		return getService().createExternalMember(externalMemberId);
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
	 * Deletes the external member from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect ExternalMemberLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param externalMember the external member
	 * @return the external member that was removed
	 */
	public static ExternalMember deleteExternalMember(
		ExternalMember externalMember) {

		return getService().deleteExternalMember(externalMember);
	}

	/**
	 * Deletes the external member with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect ExternalMemberLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param externalMemberId the primary key of the external member
	 * @return the external member that was removed
	 * @throws PortalException if a external member with the primary key could not be found
	 */
	public static ExternalMember deleteExternalMember(long externalMemberId)
		throws PortalException {

		return getService().deleteExternalMember(externalMemberId);
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
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.membership.model.impl.ExternalMemberModelImpl</code>.
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
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.membership.model.impl.ExternalMemberModelImpl</code>.
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
	 * Ends the membership of an external before its last day.
	 */
	public static ExternalMember end(
			long userId, long externalMemberId, String reason)
		throws PortalException {

		return getService().end(userId, externalMemberId, reason);
	}

	/**
	 * Ends the membership of an external whose last day is over, once, whoever asks how often.
	 *
	 * @return whether it was ended by this call
	 */
	public static boolean endDueExternal(long externalMemberId)
		throws PortalException {

		return getService().endDueExternal(externalMemberId);
	}

	public static ExternalMember fetchExternalMember(long externalMemberId) {
		return getService().fetchExternalMember(externalMemberId);
	}

	public static com.liferay.portal.kernel.dao.orm.ActionableDynamicQuery
		getActionableDynamicQuery() {

		return getService().getActionableDynamicQuery();
	}

	/**
	 * Gives the keys of the externals whose last day is over, read from the database.
	 */
	public static List<Long> getDueExternalMemberIds() {
		return getService().getDueExternalMemberIds();
	}

	/**
	 * Returns the external member with the primary key.
	 *
	 * @param externalMemberId the primary key of the external member
	 * @return the external member
	 * @throws PortalException if a external member with the primary key could not be found
	 */
	public static ExternalMember getExternalMember(long externalMemberId)
		throws PortalException {

		return getService().getExternalMember(externalMemberId);
	}

	/**
	 * Returns a range of all the external members.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.membership.model.impl.ExternalMemberModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of external members
	 * @param end the upper bound of the range of external members (not inclusive)
	 * @return the range of external members
	 */
	public static List<ExternalMember> getExternalMembers(int start, int end) {
		return getService().getExternalMembers(start, end);
	}

	/**
	 * Gives the requests of a group in some states, in their order.
	 */
	public static List<ExternalMember> getExternalMembers(
		long groupId,
		Set<nl.klassenkring.membership.constants.RequestState> states) {

		return getService().getExternalMembers(groupId, states);
	}

	/**
	 * Returns the number of external members.
	 *
	 * @return the number of external members
	 */
	public static int getExternalMembersCount() {
		return getService().getExternalMembersCount();
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
	 * Refuses, with a reason; the external does not become a member.
	 */
	public static ExternalMember refuse(
			long userId, long externalMemberId, String reason)
		throws PortalException {

		return getService().refuse(userId, externalMemberId, reason);
	}

	/**
	 * Updates the external member in the database or adds it if it does not yet exist. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect ExternalMemberLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param externalMember the external member
	 * @return the external member that was updated
	 */
	public static ExternalMember updateExternalMember(
		ExternalMember externalMember) {

		return getService().updateExternalMember(externalMember);
	}

	public static ExternalMemberLocalService getService() {
		return _service;
	}

	public static void setService(ExternalMemberLocalService service) {
		_service = service;
	}

	private static volatile ExternalMemberLocalService _service;

}