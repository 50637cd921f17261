/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.publication.service;

import com.liferay.portal.kernel.service.ServiceWrapper;
import com.liferay.portal.kernel.service.persistence.BasePersistence;

/**
 * Provides a wrapper for {@link PublicationRequestLocalService}.
 *
 * @author Klassenkring
 * @see PublicationRequestLocalService
 * @generated
 */
public class PublicationRequestLocalServiceWrapper
	implements PublicationRequestLocalService,
			   ServiceWrapper<PublicationRequestLocalService> {

	public PublicationRequestLocalServiceWrapper() {
		this(null);
	}

	public PublicationRequestLocalServiceWrapper(
		PublicationRequestLocalService publicationRequestLocalService) {

		_publicationRequestLocalService = publicationRequestLocalService;
	}

	/**
	 * Says that a pupil is recognisable in the public copies of a picture of a post, too, and takes
	 * them down if he has no consent for that (D2).
	 *
	 * @param userId who says so
	 */
	@Override
	public void addDepiction(long userId, long pictureId, long pupilId)
		throws com.liferay.portal.kernel.exception.PortalException {

		_publicationRequestLocalService.addDepiction(
			userId, pictureId, pupilId);
	}

	/**
	 * Keeps what an author asks for, checked, and hands it to the director.
	 *
	 * @throws nl.klassenkring.policy.exception.PolicyViolationException if the checks find something
	 that stops it (C1, C2, C6, D2, D3)
	 * @throws nl.klassenkring.publication.exception.PublicationContentException if title, text or
	 period are none
	 * @throws nl.klassenkring.publication.exception.PublicationPictureException if a picture is none
	 of the post
	 */
	@Override
	public nl.klassenkring.publication.model.PublicationRequest
			addPublicationRequest(
				long userId,
				nl.klassenkring.publication.request.PublicationDraft
					publicationDraft,
				com.liferay.portal.kernel.service.ServiceContext serviceContext)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _publicationRequestLocalService.addPublicationRequest(
			userId, publicationDraft, serviceContext);
	}

	/**
	 * Adds the publication request to the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PublicationRequestLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param publicationRequest the publication request
	 * @return the publication request that was added
	 */
	@Override
	public nl.klassenkring.publication.model.PublicationRequest
		addPublicationRequest(
			nl.klassenkring.publication.model.PublicationRequest
				publicationRequest) {

		return _publicationRequestLocalService.addPublicationRequest(
			publicationRequest);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel createPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _publicationRequestLocalService.createPersistedModel(
			primaryKeyObj);
	}

	/**
	 * Creates a new publication request with the primary key. Does not add the publication request to the database.
	 *
	 * @param publicationRequestId the primary key for the new publication request
	 * @return the new publication request
	 */
	@Override
	public nl.klassenkring.publication.model.PublicationRequest
		createPublicationRequest(long publicationRequestId) {

		return _publicationRequestLocalService.createPublicationRequest(
			publicationRequestId);
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel deletePersistedModel(
			com.liferay.portal.kernel.model.PersistedModel persistedModel)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _publicationRequestLocalService.deletePersistedModel(
			persistedModel);
	}

	/**
	 * Removes the files of a public copy, and takes down what shows it.
	 */
	@Override
	public void deletePublicationPictureFiles(long publicationPictureId)
		throws com.liferay.portal.kernel.exception.PortalException {

		_publicationRequestLocalService.deletePublicationPictureFiles(
			publicationPictureId);
	}

	/**
	 * Removes public copies of pictures, and takes down what shows one of them.
	 */
	@Override
	public void deletePublicationPictures(
			java.util.Collection<Long> publicationPictureIds)
		throws com.liferay.portal.kernel.exception.PortalException {

		_publicationRequestLocalService.deletePublicationPictures(
			publicationPictureIds);
	}

	/**
	 * Deletes the publication request with the primary key from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PublicationRequestLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param publicationRequestId the primary key of the publication request
	 * @return the publication request that was removed
	 * @throws PortalException if a publication request with the primary key could not be found
	 */
	@Override
	public nl.klassenkring.publication.model.PublicationRequest
			deletePublicationRequest(long publicationRequestId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _publicationRequestLocalService.deletePublicationRequest(
			publicationRequestId);
	}

	/**
	 * Deletes the publication request from the database. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PublicationRequestLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param publicationRequest the publication request
	 * @return the publication request that was removed
	 * @throws PortalException
	 */
	@Override
	public nl.klassenkring.publication.model.PublicationRequest
			deletePublicationRequest(
				nl.klassenkring.publication.model.PublicationRequest
					publicationRequest)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _publicationRequestLocalService.deletePublicationRequest(
			publicationRequest);
	}

	@Override
	public <T> T dslQuery(com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {
		return _publicationRequestLocalService.dslQuery(dslQuery);
	}

	@Override
	public int dslQueryCount(
		com.liferay.petra.sql.dsl.query.DSLQuery dslQuery) {

		return _publicationRequestLocalService.dslQueryCount(dslQuery);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.DynamicQuery dynamicQuery() {
		return _publicationRequestLocalService.dynamicQuery();
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

		return _publicationRequestLocalService.dynamicQuery(dynamicQuery);
	}

	/**
	 * Performs a dynamic query on the database and returns a range of the matching rows.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.publication.model.impl.PublicationRequestModelImpl</code>.
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

		return _publicationRequestLocalService.dynamicQuery(
			dynamicQuery, start, end);
	}

	/**
	 * Performs a dynamic query on the database and returns an ordered range of the matching rows.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.publication.model.impl.PublicationRequestModelImpl</code>.
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

		return _publicationRequestLocalService.dynamicQuery(
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

		return _publicationRequestLocalService.dynamicQueryCount(dynamicQuery);
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

		return _publicationRequestLocalService.dynamicQueryCount(
			dynamicQuery, projection);
	}

	@Override
	public nl.klassenkring.publication.model.PublicationRequest
		fetchPublicationRequest(long publicationRequestId) {

		return _publicationRequestLocalService.fetchPublicationRequest(
			publicationRequestId);
	}

	/**
	 * Returns the publication request matching the UUID and group.
	 *
	 * @param uuid the publication request's UUID
	 * @param groupId the primary key of the group
	 * @return the matching publication request, or <code>null</code> if a matching publication request could not be found
	 */
	@Override
	public nl.klassenkring.publication.model.PublicationRequest
		fetchPublicationRequestByUuidAndGroupId(String uuid, long groupId) {

		return _publicationRequestLocalService.
			fetchPublicationRequestByUuidAndGroupId(uuid, groupId);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.ActionableDynamicQuery
		getActionableDynamicQuery() {

		return _publicationRequestLocalService.getActionableDynamicQuery();
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.ExportActionableDynamicQuery
		getExportActionableDynamicQuery(
			com.liferay.exportimport.kernel.lar.PortletDataContext
				portletDataContext) {

		return _publicationRequestLocalService.getExportActionableDynamicQuery(
			portletDataContext);
	}

	/**
	 * Gives a page of the requests of a class group, newest first.
	 */
	@Override
	public java.util.List<nl.klassenkring.publication.model.PublicationRequest>
		getGroupPublicationRequests(long groupId, int start, int end) {

		return _publicationRequestLocalService.getGroupPublicationRequests(
			groupId, start, end);
	}

	@Override
	public int getGroupPublicationRequestsCount(long groupId) {
		return _publicationRequestLocalService.getGroupPublicationRequestsCount(
			groupId);
	}

	@Override
	public com.liferay.portal.kernel.dao.orm.IndexableActionableDynamicQuery
		getIndexableActionableDynamicQuery() {

		return _publicationRequestLocalService.
			getIndexableActionableDynamicQuery();
	}

	/**
	 * Takes down, each in a transaction of its own, what is public of pupils whose consent ran out
	 * without anybody deciding: with the school year, or with a guardian's authority.
	 *
	 * @return the keys of the requests that are to be taken down
	 */
	@Override
	public java.util.List<Long> getLapsedPublicationRequestIds()
		throws com.liferay.portal.kernel.exception.PortalException {

		return _publicationRequestLocalService.getLapsedPublicationRequestIds();
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	@Override
	public String getOSGiServiceIdentifier() {
		return _publicationRequestLocalService.getOSGiServiceIdentifier();
	}

	/**
	 * @throws PortalException
	 */
	@Override
	public com.liferay.portal.kernel.model.PersistedModel getPersistedModel(
			java.io.Serializable primaryKeyObj)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _publicationRequestLocalService.getPersistedModel(primaryKeyObj);
	}

	/**
	 * Gives the requests that were made of some posts, in one statement.
	 */
	@Override
	public java.util.List<nl.klassenkring.publication.model.PublicationRequest>
		getPostPublicationRequests(java.util.Collection<Long> classPostIds) {

		return _publicationRequestLocalService.getPostPublicationRequests(
			classPostIds);
	}

	/**
	 * Gives what happened to a request, in its order.
	 */
	@Override
	public java.util.List<nl.klassenkring.publication.model.PublicationEvent>
		getPublicationEvents(long publicationRequestId) {

		return _publicationRequestLocalService.getPublicationEvents(
			publicationRequestId);
	}

	/**
	 * Gives the public copies of the pictures of a request, in their order.
	 */
	@Override
	public java.util.List<nl.klassenkring.publication.model.PublicationPicture>
		getPublicationPictures(long publicationRequestId) {

		return _publicationRequestLocalService.getPublicationPictures(
			publicationRequestId);
	}

	/**
	 * Returns the publication request with the primary key.
	 *
	 * @param publicationRequestId the primary key of the publication request
	 * @return the publication request
	 * @throws PortalException if a publication request with the primary key could not be found
	 */
	@Override
	public nl.klassenkring.publication.model.PublicationRequest
			getPublicationRequest(long publicationRequestId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _publicationRequestLocalService.getPublicationRequest(
			publicationRequestId);
	}

	/**
	 * Returns the publication request matching the UUID and group.
	 *
	 * @param uuid the publication request's UUID
	 * @param groupId the primary key of the group
	 * @return the matching publication request
	 * @throws PortalException if a matching publication request could not be found
	 */
	@Override
	public nl.klassenkring.publication.model.PublicationRequest
			getPublicationRequestByUuidAndGroupId(String uuid, long groupId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _publicationRequestLocalService.
			getPublicationRequestByUuidAndGroupId(uuid, groupId);
	}

	/**
	 * Returns a range of all the publication requests.
	 *
	 * <p>
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.publication.model.impl.PublicationRequestModelImpl</code>.
	 * </p>
	 *
	 * @param start the lower bound of the range of publication requests
	 * @param end the upper bound of the range of publication requests (not inclusive)
	 * @return the range of publication requests
	 */
	@Override
	public java.util.List<nl.klassenkring.publication.model.PublicationRequest>
		getPublicationRequests(int start, int end) {

		return _publicationRequestLocalService.getPublicationRequests(
			start, end);
	}

	/**
	 * Returns all the publication requests matching the UUID and company.
	 *
	 * @param uuid the UUID of the publication requests
	 * @param companyId the primary key of the company
	 * @return the matching publication requests, or an empty list if no matches were found
	 */
	@Override
	public java.util.List<nl.klassenkring.publication.model.PublicationRequest>
		getPublicationRequestsByUuidAndCompanyId(String uuid, long companyId) {

		return _publicationRequestLocalService.
			getPublicationRequestsByUuidAndCompanyId(uuid, companyId);
	}

	/**
	 * Returns a range of publication requests matching the UUID and company.
	 *
	 * @param uuid the UUID of the publication requests
	 * @param companyId the primary key of the company
	 * @param start the lower bound of the range of publication requests
	 * @param end the upper bound of the range of publication requests (not inclusive)
	 * @param orderByComparator the comparator to order the results by (optionally <code>null</code>)
	 * @return the range of matching publication requests, or an empty list if no matches were found
	 */
	@Override
	public java.util.List<nl.klassenkring.publication.model.PublicationRequest>
		getPublicationRequestsByUuidAndCompanyId(
			String uuid, long companyId, int start, int end,
			com.liferay.portal.kernel.util.OrderByComparator
				<nl.klassenkring.publication.model.PublicationRequest>
					orderByComparator) {

		return _publicationRequestLocalService.
			getPublicationRequestsByUuidAndCompanyId(
				uuid, companyId, start, end, orderByComparator);
	}

	/**
	 * Returns the number of publication requests.
	 *
	 * @return the number of publication requests
	 */
	@Override
	public int getPublicationRequestsCount() {
		return _publicationRequestLocalService.getPublicationRequestsCount();
	}

	/**
	 * Gives a page of the requests of a school that are so far, those that wait longest first.
	 */
	@Override
	public java.util.List<nl.klassenkring.publication.model.PublicationRequest>
		getSchoolPublicationRequests(
			long schoolGroupId,
			nl.klassenkring.publication.engine.PublicationStatus status,
			int start, int end) {

		return _publicationRequestLocalService.getSchoolPublicationRequests(
			schoolGroupId, status, start, end);
	}

	@Override
	public int getSchoolPublicationRequestsCount(
		long schoolGroupId,
		nl.klassenkring.publication.engine.PublicationStatus status) {

		return _publicationRequestLocalService.
			getSchoolPublicationRequestsCount(schoolGroupId, status);
	}

	/**
	 * Gives a page of the requests of an author in a class group, newest first.
	 */
	@Override
	public java.util.List<nl.klassenkring.publication.model.PublicationRequest>
		getUserPublicationRequests(
			long groupId, long userId, int start, int end) {

		return _publicationRequestLocalService.getUserPublicationRequests(
			groupId, userId, start, end);
	}

	@Override
	public int getUserPublicationRequestsCount(long groupId, long userId) {
		return _publicationRequestLocalService.getUserPublicationRequestsCount(
			groupId, userId);
	}

	/**
	 * Writes down that the package for social media was downloaded (D3).
	 */
	@Override
	public void recordDownload(long userId, long publicationRequestId)
		throws com.liferay.portal.kernel.exception.PortalException {

		_publicationRequestLocalService.recordDownload(
			userId, publicationRequestId);
	}

	/**
	 * Reminds the directors of requests that wait for two working days, and asks who stands in for
	 * them after four; each once.
	 *
	 * @return how many were told of
	 */
	@Override
	public int remindReviewers()
		throws com.liferay.portal.kernel.exception.PortalException {

		return _publicationRequestLocalService.remindReviewers();
	}

	/**
	 * Keeps a request that its author changed because the director asked for it, checked, and hands
	 * it to the director again.
	 *
	 * @throws nl.klassenkring.publication.engine.PublicationRefusedException if the director did not
	 ask for changes
	 */
	@Override
	public nl.klassenkring.publication.model.PublicationRequest
			resubmitPublicationRequest(
				long userId, long publicationRequestId,
				nl.klassenkring.publication.request.PublicationDraft
					publicationDraft)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _publicationRequestLocalService.resubmitPublicationRequest(
			userId, publicationRequestId, publicationDraft);
	}

	/**
	 * Ends that a request is public: the next visitor does not see it any more. It never comes back.
	 * What is not public is left as it is.
	 *
	 * @param userId who ends it; 0 for the suite itself
	 * @param reason in his own words; empty for none
	 */
	@Override
	public void takeDown(
			long userId, long publicationRequestId,
			nl.klassenkring.publication.constants.PublicationEventType
				eventType,
			String reason)
		throws com.liferay.portal.kernel.exception.PortalException {

		_publicationRequestLocalService.takeDown(
			userId, publicationRequestId, eventType, reason);
	}

	/**
	 * Takes down what shows a picture, or the public copy of it, to which somebody objects (C4).
	 */
	@Override
	public void takeDownPicture(long pictureId)
		throws com.liferay.portal.kernel.exception.PortalException {

		_publicationRequestLocalService.takeDownPicture(pictureId);
	}

	/**
	 * Takes down all that is public of a pupil for a purpose. Who approves something of him at the
	 * same time waits until the current transaction ends, or is waited for (D2).
	 */
	@Override
	public void takeDownPupil(long pupilId, String purposeKey)
		throws com.liferay.portal.kernel.exception.PortalException {

		_publicationRequestLocalService.takeDownPupil(pupilId, purposeKey);
	}

	/**
	 * Updates the publication request in the database or adds it if it does not yet exist. Also notifies the appropriate model listeners.
	 *
	 * <p>
	 * <strong>Important:</strong> Inspect PublicationRequestLocalServiceImpl for overloaded versions of the method. If provided, use these entry points to the API, as the implementation logic may require the additional parameters defined there.
	 * </p>
	 *
	 * @param publicationRequest the publication request
	 * @return the publication request that was updated
	 */
	@Override
	public nl.klassenkring.publication.model.PublicationRequest
		updatePublicationRequest(
			nl.klassenkring.publication.model.PublicationRequest
				publicationRequest) {

		return _publicationRequestLocalService.updatePublicationRequest(
			publicationRequest);
	}

	/**
	 * Takes the step that the workflow decided on: called by Liferay for the workflow, whichever list
	 * of tasks the decision was made in. A yes makes the request public, if everything that was
	 * checked is found to be so once more, in this transaction (D2); otherwise it is rejected, and
	 * those concerned are told.
	 *
	 * @param userId who decided
	 */
	@Override
	public nl.klassenkring.publication.model.PublicationRequest updateStatus(
			long userId, long publicationRequestId, int status,
			java.util.Map<String, java.io.Serializable> workflowContext)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _publicationRequestLocalService.updateStatus(
			userId, publicationRequestId, status, workflowContext);
	}

	/**
	 * Takes a request back before the director decided.
	 *
	 * @throws nl.klassenkring.publication.engine.PublicationRefusedException if he did
	 */
	@Override
	public nl.klassenkring.publication.model.PublicationRequest
			withdrawPublicationRequest(long userId, long publicationRequestId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _publicationRequestLocalService.withdrawPublicationRequest(
			userId, publicationRequestId);
	}

	@Override
	public BasePersistence<?> getBasePersistence() {
		return _publicationRequestLocalService.getBasePersistence();
	}

	@Override
	public PublicationRequestLocalService getWrappedService() {
		return _publicationRequestLocalService;
	}

	@Override
	public void setWrappedService(
		PublicationRequestLocalService publicationRequestLocalService) {

		_publicationRequestLocalService = publicationRequestLocalService;
	}

	private PublicationRequestLocalService _publicationRequestLocalService;

}