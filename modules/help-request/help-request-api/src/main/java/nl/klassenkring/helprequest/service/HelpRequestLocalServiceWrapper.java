/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.helprequest.service;

import com.liferay.portal.kernel.service.ServiceWrapper;
import com.liferay.portal.kernel.service.persistence.BasePersistence;

/**
 * Provides a wrapper for {@link HelpRequestLocalService}.
 *
 * @author Klassenkring
 * @see HelpRequestLocalService
 * @generated
 */
public class HelpRequestLocalServiceWrapper
	implements HelpRequestLocalService,
			   ServiceWrapper<HelpRequestLocalService> {

	public HelpRequestLocalServiceWrapper() {
		this(null);
	}

	public HelpRequestLocalServiceWrapper(
		HelpRequestLocalService helpRequestLocalService) {

		_helpRequestLocalService = helpRequestLocalService;
	}

	/**
	 * Adds the help request to the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect HelpRequestLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param helpRequest the help request
	 * @return the help request that was added
	 */
	@Override
	public nl.klassenkring.helprequest.model.HelpRequest addHelpRequest(
		nl.klassenkring.helprequest.model.HelpRequest helpRequest) {

		return _helpRequestLocalService.addHelpRequest(helpRequest);
	}

	/**
	 * Places a post that asks for help, with its slots, all or nothing. The tasks are judged with the
	 * text. When the policy holds the post, its readers get the request when they get the post.
	 *
	 * <p>The service context's UUID, when it has one, makes the call repeatable: a form that is sent
	 * twice makes one request.
	 *
	 * @throws nl.klassenkring.helprequest.request.SlotProblemException if something about a slot is
	 missing or cannot be
	 * @throws nl.klassenkring.helprequest.exception.HelpRequestVersionException if other slots were
	 kept under the same UUID
	 * @throws nl.klassenkring.policy.exception.PolicyViolationException if the policy refuses it, or
	 warns of what its author did not confirm
	 * @throws PortalException if there is no such group, or the post has no title or text
	 */
	@Override
	public nl.klassenkring.helprequest.model.HelpRequest addHelpRequest(
			long userId,
			nl.klassenkring.helprequest.request.HelpRequestDraft draft,
			com.liferay.portal.kernel.service.ServiceContext serviceContext)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _helpRequestLocalService.addHelpRequest(
			userId, draft, serviceContext);
	}

	/**
	 * Says what the policy would say of a help request now. Nothing is kept.
	 */
	@Override
	public nl.klassenkring.classgroup.post.PostAdvice adviseHelpRequest(
			long userId,
			nl.klassenkring.helprequest.request.HelpRequestDraft draft)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _helpRequestLocalService.adviseHelpRequest(userId, draft);
	}

	/**
	 * Says what the policy would say now of a change of what a placed request asks.
	 */
	@Override
	public nl.klassenkring.classgroup.post.PostAdvice adviseHelpSlots(
			long userId, nl.klassenkring.helprequest.request.SlotsChange change)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _helpRequestLocalService.adviseHelpSlots(userId, change);
	}

	/**
	 * Changes what a request asks that is placed, all or nothing. Nobody loses a place by it without
	 * having been seen, and who signed up for what is asked at another time or no more is told.
	 *
	 * @param userId who changes it
	 * @throws nl.klassenkring.helprequest.request.SlotProblemException if something about a slot is
	 missing or cannot be, if somebody changed it meanwhile, or if it would be removed though
	 somebody signed up meanwhile
	 * @throws nl.klassenkring.policy.exception.PolicyViolationException if the policy refuses it now,
	 or warns of what nobody confirmed
	 */
	@Override
	public void changeHelpSlots(
			long userId, nl.klassenkring.helprequest.request.SlotsChange change)
		throws com.liferay.portal.kernel.exception.PortalException {

		_helpRequestLocalService.changeHelpSlots(userId, change);
	}

	/**
	 * Creates a new help request with the primary key. Does not add the help request to the database.
	 *
	 * @param helpRequestId the primary key for the new help request
	 * @return the new help request
	 */
	@Override
	public nl.klassenkring.helprequest.model.HelpRequest createHelpRequest(
		long helpRequestId) {

		return _helpRequestLocalService.createHelpRequest(helpRequestId);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel createPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _helpRequestLocalService.createPersistedModel(primaryKeyObj);
	}

	/**
	 * Deletes the help request from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect HelpRequestLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param helpRequest the help request
	 * @return the help request that was removed
	 */
	@Override
	public nl.klassenkring.helprequest.model.HelpRequest deleteHelpRequest(
		nl.klassenkring.helprequest.model.HelpRequest helpRequest) {

		return _helpRequestLocalService.deleteHelpRequest(helpRequest);
	}

	/**
	 * Deletes the help request with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect HelpRequestLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param helpRequestId the primary key of the help request
	 * @return the help request that was removed
	 * @throws PortalException if a help request with the primary key could not be found
	 */
	@Override
	public nl.klassenkring.helprequest.model.HelpRequest deleteHelpRequest(
			long helpRequestId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _helpRequestLocalService.deleteHelpRequest(helpRequestId);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel deletePersistedModel(
			com.liferay.portal.kernel.model.PersistedModel persistedModel)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _helpRequestLocalService.deletePersistedModel(persistedModel);
	}

	@Override
	public <T> T dslQuery(com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {
		return _helpRequestLocalService.dslQuery(dslQuery);
	}

	@Override
	public int dslQueryCount(
		com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {

		return _helpRequestLocalService.dslQueryCount(dslQuery);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.DynamicQuery dynamicQuery() {
		return _helpRequestLocalService.dynamicQuery();
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

		return _helpRequestLocalService.dynamicQuery(dynamicQuery);
	}

	/**
	 * Performs a dynamic query on the database and returns a range of the matching rows.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.helprequest.model.impl.HelpRequestModelImpl</code>.
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

		return _helpRequestLocalService.dynamicQuery(dynamicQuery, start, end);
	}

	/**
	 * Performs a dynamic query on the database and returns an ordered range of the matching rows.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.helprequest.model.impl.HelpRequestModelImpl</code>.
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

		return _helpRequestLocalService.dynamicQuery(
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

		return _helpRequestLocalService.dynamicQueryCount(dynamicQuery);
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

		return _helpRequestLocalService.dynamicQueryCount(
			dynamicQuery, projection);
	}

	@Override
	public nl.klassenkring.helprequest.model.HelpRequest fetchHelpRequest(
		long helpRequestId) {

		return _helpRequestLocalService.fetchHelpRequest(helpRequestId);
	}

	/**
	 * Returns the help request matching the UUID and group.
	 *
	 * @param uuid the help request's UUID
	 * @param groupId the primary key of the group
	 * @return the matching help request, or <code>null</code> if a matching help request could not be found
	 */
	@Override
	public nl.klassenkring.helprequest.model.HelpRequest
		fetchHelpRequestByUuidAndGroupId(String uuid, long groupId) {

		return _helpRequestLocalService.fetchHelpRequestByUuidAndGroupId(
			uuid, groupId);
	}

	/**
	 * Gives the request of a post, or null when it has none.
	 */
	@Override
	public nl.klassenkring.helprequest.model.HelpRequest fetchPostHelpRequest(
		long classPostId) {

		return _helpRequestLocalService.fetchPostHelpRequest(classPostId);
	}

	/**
	 * Lets the request of a post, if it has one, be as its post is now.
	 */
	@Override
	public void followPost(long classPostId, String title, boolean placed) {
		_helpRequestLocalService.followPost(classPostId, title, placed);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.ActionableDynamicQuery
		getActionableDynamicQuery() {

		return _helpRequestLocalService.getActionableDynamicQuery();
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.ExportActionableDynamicQuery
		getExportActionableDynamicQuery(
			com.liferay.exportimport.kernel.lar.PortletDataContext
				portletDataContext) {

		return _helpRequestLocalService.getExportActionableDynamicQuery(
			portletDataContext);
	}

	/**
	 * Returns the help request with the primary key.
	 *
	 * @param helpRequestId the primary key of the help request
	 * @return the help request
	 * @throws PortalException if a help request with the primary key could not be found
	 */
	@Override
	public nl.klassenkring.helprequest.model.HelpRequest getHelpRequest(
			long helpRequestId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _helpRequestLocalService.getHelpRequest(helpRequestId);
	}

	/**
	 * Returns the help request matching the UUID and group.
	 *
	 * @param uuid the help request's UUID
	 * @param groupId the primary key of the group
	 * @return the matching help request
	 * @throws PortalException if a matching help request could not be found
	 */
	@Override
	public nl.klassenkring.helprequest.model.HelpRequest
			getHelpRequestByUuidAndGroupId(String uuid, long groupId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _helpRequestLocalService.getHelpRequestByUuidAndGroupId(
			uuid, groupId);
	}

	/**
	 * Returns a range of all the help requests.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.helprequest.model.impl.HelpRequestModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of help requests
	 * @param end the upper bound of the range of help requests (not inclusive)
	 * @return the range of help requests
	 */
	@Override
	public java.util.List<nl.klassenkring.helprequest.model.HelpRequest>
		getHelpRequests(int start, int end) {

		return _helpRequestLocalService.getHelpRequests(start, end);
	}

	/**
	 * Gives requests of a group by their keys, in no particular order.
	 */
	@Override
	public java.util.List<nl.klassenkring.helprequest.model.HelpRequest>
		getHelpRequests(
			long groupId, java.util.Collection<Long> helpRequestIds) {

		return _helpRequestLocalService.getHelpRequests(
			groupId, helpRequestIds);
	}

	/**
	 * Returns all the help requests matching the UUID and company.
	 *
	 * @param uuid the UUID of the help requests
	 * @param companyId the primary key of the company
	 * @return the matching help requests, or an empty list if no matches were found
	 */
	@Override
	public java.util.List<nl.klassenkring.helprequest.model.HelpRequest>
		getHelpRequestsByUuidAndCompanyId(String uuid, long companyId) {

		return _helpRequestLocalService.getHelpRequestsByUuidAndCompanyId(
			uuid, companyId);
	}

	/**
	 * Returns a range of help requests matching the UUID and company.
	 *
	 * @param uuid the UUID of the help requests
	 * @param companyId the primary key of the company
	 * @param start the lower bound of the range of help requests
	 * @param end the upper bound of the range of help requests (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the range of matching help requests, or an empty list if no matches were found
	 */
	@Override
	public java.util.List<nl.klassenkring.helprequest.model.HelpRequest>
		getHelpRequestsByUuidAndCompanyId(
			String uuid, long companyId, int start, int end,
			com.liferay.portal.kernel.util.OrderByComparator
				<nl.klassenkring.helprequest.model.HelpRequest>
					orderByComparator) {

		return _helpRequestLocalService.getHelpRequestsByUuidAndCompanyId(
			uuid, companyId, start, end, orderByComparator);
	}

	/**
	 * Returns the number of help requests.
	 *
	 * @return the number of help requests
	 */
	@Override
	public int getHelpRequestsCount() {
		return _helpRequestLocalService.getHelpRequestsCount();
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.IndexableActionableDynamicQuery
		getIndexableActionableDynamicQuery() {

		return _helpRequestLocalService.getIndexableActionableDynamicQuery();
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	@Override
	public String getOSGiServiceIdentifier() {
		return _helpRequestLocalService.getOSGiServiceIdentifier();
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel getPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _helpRequestLocalService.getPersistedModel(primaryKeyObj);
	}

	/**
	 * Gives the requests of posts, in no particular order.
	 */
	@Override
	public java.util.List<nl.klassenkring.helprequest.model.HelpRequest>
		getPostHelpRequests(java.util.Collection<Long> classPostIds) {

		return _helpRequestLocalService.getPostHelpRequests(classPostIds);
	}

	/**
	 * Gives the requests of an author in a group whose posts are not placed yet.
	 */
	@Override
	public java.util.List<nl.klassenkring.helprequest.model.HelpRequest>
		getWaitingHelpRequests(long groupId, long userId) {

		return _helpRequestLocalService.getWaitingHelpRequests(groupId, userId);
	}

	/**
	 * Updates the help request in the database or adds it if it does not yet exist. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect HelpRequestLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param helpRequest the help request
	 * @return the help request that was updated
	 */
	@Override
	public nl.klassenkring.helprequest.model.HelpRequest updateHelpRequest(
		nl.klassenkring.helprequest.model.HelpRequest helpRequest) {

		return _helpRequestLocalService.updateHelpRequest(helpRequest);
	}

	@Override
	public BasePersistence<?> getBasePersistence() {
		return _helpRequestLocalService.getBasePersistence();
	}

	@Override
	public HelpRequestLocalService getWrappedService() {
		return _helpRequestLocalService;
	}

	@Override
	public void setWrappedService(
		HelpRequestLocalService helpRequestLocalService) {

		_helpRequestLocalService = helpRequestLocalService;
	}

	private HelpRequestLocalService _helpRequestLocalService;

}