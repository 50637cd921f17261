/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.policy.service;

import com.liferay.petra.sql.dsl.query.DSLQuery;
import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.PersistedModel;
import com.liferay.portal.kernel.util.OrderByComparator;

import java.io.Serializable;

import java.util.List;

import nl.klassenkring.policy.model.PolicyEvent;

/**
 * Provides the local service utility for PolicyEvent. This utility wraps
 * <code>nl.klassenkring.policy.service.impl.PolicyEventLocalServiceImpl</code> and
 * is an access point for service operations in application layer code running
 * on the local server. Methods of this service will not have security checks
 * based on the propagated JAAS credentials because this service can only be
 * accessed from within the same VM.
 *
 * @author Klassenkring
 * @see PolicyEventLocalService
 * @generated
 */
public class PolicyEventLocalServiceUtil {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this class directly. Add custom service methods to <code>nl.klassenkring.policy.service.impl.PolicyEventLocalServiceImpl</code> and rerun ServiceBuilder to regenerate this class.
	 */

	/**
	 * Adds the policy event to the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PolicyEventLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param policyEvent the policy event
	 * @return the policy event that was added
	 */
	public static PolicyEvent addPolicyEvent(PolicyEvent policyEvent) {
		return getService().addPolicyEvent(policyEvent);
	}

	/**
	 * Adds what the findings about something led to, within the transaction of what happened to it.
	 *
	 * @param groupId the Site of the class group
	 * @param className the model of what was judged; null when there is none yet
	 * @param classPK its primary key; 0 when it has none yet
	 * @param findings a row is kept of each
	 */
	public static void addPolicyEvents(
			long userId, long groupId,
			nl.klassenkring.policy.constants.PolicyEventType type,
			String className, long classPK,
			List<nl.klassenkring.policy.engine.Finding> findings)
		throws PortalException {

		getService().addPolicyEvents(
			userId, groupId, type, className, classPK, findings);
	}

	/**
	 * Adds that something was refused, in a transaction of its own: that of what was refused rolls
	 * back. A row is kept of each finding that stopped it, which are those that the outcome comes
	 * from; none when the verdict stops nothing.
	 *
	 * @param className the model of what was judged; null when there is none
	 */
	public static void addRefusal(
			long userId, long groupId, String className,
			nl.klassenkring.policy.engine.Verdict verdict)
		throws PortalException {

		getService().addRefusal(userId, groupId, className, verdict);
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
	 * Creates a new policy event with the primary key. Does not add the policy event to the database.
	 *
	 * @param policyEventId the primary key for the new policy event
	 * @return the new policy event
	 */
	public static PolicyEvent createPolicyEvent(long policyEventId) {
		return getService().createPolicyEvent(policyEventId);
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
	 * Deletes the policy event with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PolicyEventLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param policyEventId the primary key of the policy event
	 * @return the policy event that was removed
	 * @throws PortalException if a policy event with the primary key could not be found
	 */
	public static PolicyEvent deletePolicyEvent(long policyEventId)
		throws PortalException {

		return getService().deletePolicyEvent(policyEventId);
	}

	/**
	 * Deletes the policy event from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PolicyEventLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param policyEvent the policy event
	 * @return the policy event that was removed
	 */
	public static PolicyEvent deletePolicyEvent(PolicyEvent policyEvent) {
		return getService().deletePolicyEvent(policyEvent);
	}

	/**
	 * Removes what is older than a moment.
	 */
	public static void deletePolicyEvents(java.util.Date before) {
		getService().deletePolicyEvents(before);
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
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.policy.model.impl.PolicyEventModelImpl</code>.
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
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.policy.model.impl.PolicyEventModelImpl</code>.
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

	public static PolicyEvent fetchPolicyEvent(long policyEventId) {
		return getService().fetchPolicyEvent(policyEventId);
	}

	public static com.liferay.portal.kernel.dao.orm.ActionableDynamicQuery
		getActionableDynamicQuery() {

		return getService().getActionableDynamicQuery();
	}

	/**
	 * Counts per result and rule what happened in one group from a moment until another.
	 */
	public static List<nl.klassenkring.policy.event.PolicyEventCount>
		getGroupPolicyEventCounts(
			long groupId, java.util.Date from, java.util.Date until) {

		return getService().getGroupPolicyEventCounts(groupId, from, until);
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
	 * Returns the policy event with the primary key.
	 *
	 * @param policyEventId the primary key of the policy event
	 * @return the policy event
	 * @throws PortalException if a policy event with the primary key could not be found
	 */
	public static PolicyEvent getPolicyEvent(long policyEventId)
		throws PortalException {

		return getService().getPolicyEvent(policyEventId);
	}

	/**
	 * Returns a range of all the policy events.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.policy.model.impl.PolicyEventModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of policy events
	 * @param end the upper bound of the range of policy events (not inclusive)
	 * @return the range of policy events
	 */
	public static List<PolicyEvent> getPolicyEvents(int start, int end) {
		return getService().getPolicyEvents(start, end);
	}

	/**
	 * Returns the number of policy events.
	 *
	 * @return the number of policy events
	 */
	public static int getPolicyEventsCount() {
		return getService().getPolicyEventsCount();
	}

	/**
	 * Counts per group of a school, result and rule what happened from a moment until another.
	 */
	public static List<nl.klassenkring.policy.event.PolicyEventCount>
		getSchoolPolicyEventCounts(
			long schoolGroupId, java.util.Date from, java.util.Date until) {

		return getService().getSchoolPolicyEventCounts(
			schoolGroupId, from, until);
	}

	/**
	 * Updates the policy event in the database or adds it if it does not yet exist. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PolicyEventLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param policyEvent the policy event
	 * @return the policy event that was updated
	 */
	public static PolicyEvent updatePolicyEvent(PolicyEvent policyEvent) {
		return getService().updatePolicyEvent(policyEvent);
	}

	public static PolicyEventLocalService getService() {
		return _service;
	}

	public static void setService(PolicyEventLocalService service) {
		_service = service;
	}

	private static volatile PolicyEventLocalService _service;

}