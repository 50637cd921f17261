/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.publication.service;

import com.liferay.petra.sql.dsl.query.DSLQuery;
import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.PersistedModel;
import com.liferay.portal.kernel.util.OrderByComparator;

import java.io.Serializable;

import java.util.List;
import java.util.Map;

import nl.klassenkring.publication.model.PublicationRequest;

/**
 * Provides the local service utility for PublicationRequest. This utility wraps
 * <code>nl.klassenkring.publication.service.impl.PublicationRequestLocalServiceImpl</code> and
 * is an access point for service operations in application layer code running
 * on the local server. Methods of this service will not have security checks
 * based on the propagated JAAS credentials because this service can only be
 * accessed from within the same VM.
 *
 * @author Klassenkring
 * @see PublicationRequestLocalService
 * @generated
 */
public class PublicationRequestLocalServiceUtil {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this class directly. Add custom service methods to <code>nl.klassenkring.publication.service.impl.PublicationRequestLocalServiceImpl</code> and rerun ServiceBuilder to regenerate this class.
	 */

	/**
	 * Says that a pupil is recognisable in the public copies of a picture of a post, too, and takes
	 * them down if he has no consent for that (D2).
	 *
	 * @param userId who says so
	 */
	public static void addDepiction(long userId, long pictureId, long pupilId)
		throws PortalException {

		getService().addDepiction(userId, pictureId, pupilId);
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
	public static PublicationRequest addPublicationRequest(
			long userId,
			nl.klassenkring.publication.request.PublicationDraft
				publicationDraft,
			com.liferay.portal.kernel.service.ServiceContext serviceContext)
		throws PortalException {

		return getService().addPublicationRequest(
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
	public static PublicationRequest addPublicationRequest(
		PublicationRequest publicationRequest) {

		return getService().addPublicationRequest(publicationRequest);
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
	 * Creates a new publication request with the primary key. Does not add the publication request to the database.
	 *
	 * @param publicationRequestId the primary key for the new publication request
	 * @return the new publication request
	 */
	public static PublicationRequest createPublicationRequest(
		long publicationRequestId) {

		return getService().createPublicationRequest(publicationRequestId);
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
	 * Removes the files of a public copy, and takes down what shows it.
	 */
	public static void deletePublicationPictureFiles(long publicationPictureId)
		throws PortalException {

		getService().deletePublicationPictureFiles(publicationPictureId);
	}

	/**
	 * Removes public copies of pictures, and takes down what shows one of them.
	 */
	public static void deletePublicationPictures(
			java.util.Collection<Long> publicationPictureIds)
		throws PortalException {

		getService().deletePublicationPictures(publicationPictureIds);
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
	public static PublicationRequest deletePublicationRequest(
			long publicationRequestId)
		throws PortalException {

		return getService().deletePublicationRequest(publicationRequestId);
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
	public static PublicationRequest deletePublicationRequest(
			PublicationRequest publicationRequest)
		throws PortalException {

		return getService().deletePublicationRequest(publicationRequest);
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
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.publication.model.impl.PublicationRequestModelImpl</code>.
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
	 * Useful when paginating results. Returns a maximum of <code>end - start</code> instances. <code>start</code> and <code>end</code> are not primary keys, they are indexes in the result set. Thus, <code>0</code> refers to the first result in the set. Setting both <code>start</code> and <code>end</code> to <code>com.liferay.portal.kernel.dao.orm.QueryUtil#ALL_POS</code> will return the full result set. If <code>orderByComparator</code> is specified, then the query will include the given ORDER BY logic. If <code>orderByComparator</code> is absent, then the query will include the default ORDER BY logic from <code>nl.klassenkring.publication.model.impl.PublicationRequestModelImpl</code>.
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

	public static PublicationRequest fetchPublicationRequest(
		long publicationRequestId) {

		return getService().fetchPublicationRequest(publicationRequestId);
	}

	/**
	 * Returns the publication request matching the UUID and group.
	 *
	 * @param uuid the publication request's UUID
	 * @param groupId the primary key of the group
	 * @return the matching publication request, or <code>null</code> if a matching publication request could not be found
	 */
	public static PublicationRequest fetchPublicationRequestByUuidAndGroupId(
		String uuid, long groupId) {

		return getService().fetchPublicationRequestByUuidAndGroupId(
			uuid, groupId);
	}

	public static com.liferay.portal.kernel.dao.orm.ActionableDynamicQuery
		getActionableDynamicQuery() {

		return getService().getActionableDynamicQuery();
	}

	public static com.liferay.portal.kernel.dao.orm.ExportActionableDynamicQuery
		getExportActionableDynamicQuery(
			com.liferay.exportimport.kernel.lar.PortletDataContext
				portletDataContext) {

		return getService().getExportActionableDynamicQuery(portletDataContext);
	}

	/**
	 * Gives a page of the requests of a class group, newest first.
	 */
	public static List<PublicationRequest> getGroupPublicationRequests(
		long groupId, int start, int end) {

		return getService().getGroupPublicationRequests(groupId, start, end);
	}

	public static int getGroupPublicationRequestsCount(long groupId) {
		return getService().getGroupPublicationRequestsCount(groupId);
	}

	public static
		com.liferay.portal.kernel.dao.orm.IndexableActionableDynamicQuery
			getIndexableActionableDynamicQuery() {

		return getService().getIndexableActionableDynamicQuery();
	}

	/**
	 * Takes down, each in a transaction of its own, what is public of pupils whose consent ran out
	 * without anybody deciding: with the school year, or with a guardian's authority.
	 *
	 * @return the keys of the requests that are to be taken down
	 */
	public static List<Long> getLapsedPublicationRequestIds()
		throws PortalException {

		return getService().getLapsedPublicationRequestIds();
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
	 * Gives the requests that were made of some posts, in one statement.
	 */
	public static List<PublicationRequest> getPostPublicationRequests(
		java.util.Collection<Long> classPostIds) {

		return getService().getPostPublicationRequests(classPostIds);
	}

	/**
	 * Gives what happened to a request, in its order.
	 */
	public static List<nl.klassenkring.publication.model.PublicationEvent>
		getPublicationEvents(long publicationRequestId) {

		return getService().getPublicationEvents(publicationRequestId);
	}

	/**
	 * Gives the public copies of the pictures of a request, in their order.
	 */
	public static List<nl.klassenkring.publication.model.PublicationPicture>
		getPublicationPictures(long publicationRequestId) {

		return getService().getPublicationPictures(publicationRequestId);
	}

	/**
	 * Returns the publication request with the primary key.
	 *
	 * @param publicationRequestId the primary key of the publication request
	 * @return the publication request
	 * @throws PortalException if a publication request with the primary key could not be found
	 */
	public static PublicationRequest getPublicationRequest(
			long publicationRequestId)
		throws PortalException {

		return getService().getPublicationRequest(publicationRequestId);
	}

	/**
	 * Returns the publication request matching the UUID and group.
	 *
	 * @param uuid the publication request's UUID
	 * @param groupId the primary key of the group
	 * @return the matching publication request
	 * @throws PortalException if a matching publication request could not be found
	 */
	public static PublicationRequest getPublicationRequestByUuidAndGroupId(
			String uuid, long groupId)
		throws PortalException {

		return getService().getPublicationRequestByUuidAndGroupId(
			uuid, groupId);
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
	public static List<PublicationRequest> getPublicationRequests(
		int start, int end) {

		return getService().getPublicationRequests(start, end);
	}

	/**
	 * Returns all the publication requests matching the UUID and company.
	 *
	 * @param uuid the UUID of the publication requests
	 * @param companyId the primary key of the company
	 * @return the matching publication requests, or an empty list if no matches were found
	 */
	public static List<PublicationRequest>
		getPublicationRequestsByUuidAndCompanyId(String uuid, long companyId) {

		return getService().getPublicationRequestsByUuidAndCompanyId(
			uuid, companyId);
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
	public static List<PublicationRequest>
		getPublicationRequestsByUuidAndCompanyId(
			String uuid, long companyId, int start, int end,
			OrderByComparator<PublicationRequest> orderByComparator) {

		return getService().getPublicationRequestsByUuidAndCompanyId(
			uuid, companyId, start, end, orderByComparator);
	}

	/**
	 * Returns the number of publication requests.
	 *
	 * @return the number of publication requests
	 */
	public static int getPublicationRequestsCount() {
		return getService().getPublicationRequestsCount();
	}

	/**
	 * Gives a page of the requests of a school that are so far, those that wait longest first.
	 */
	public static List<PublicationRequest> getSchoolPublicationRequests(
		long schoolGroupId,
		nl.klassenkring.publication.engine.PublicationStatus status, int start,
		int end) {

		return getService().getSchoolPublicationRequests(
			schoolGroupId, status, start, end);
	}

	public static int getSchoolPublicationRequestsCount(
		long schoolGroupId,
		nl.klassenkring.publication.engine.PublicationStatus status) {

		return getService().getSchoolPublicationRequestsCount(
			schoolGroupId, status);
	}

	/**
	 * Gives a page of the requests of an author in a class group, newest first.
	 */
	public static List<PublicationRequest> getUserPublicationRequests(
		long groupId, long userId, int start, int end) {

		return getService().getUserPublicationRequests(
			groupId, userId, start, end);
	}

	public static int getUserPublicationRequestsCount(
		long groupId, long userId) {

		return getService().getUserPublicationRequestsCount(groupId, userId);
	}

	/**
	 * Writes down that the package for social media was downloaded (D3).
	 */
	public static void recordDownload(long userId, long publicationRequestId)
		throws PortalException {

		getService().recordDownload(userId, publicationRequestId);
	}

	/**
	 * Reminds the directors of requests that wait for two working days, and asks who stands in for
	 * them after four; each once.
	 *
	 * @return how many were told of
	 */
	public static int remindReviewers() throws PortalException {
		return getService().remindReviewers();
	}

	/**
	 * Keeps a request that its author changed because the director asked for it, checked, and hands
	 * it to the director again.
	 *
	 * @throws nl.klassenkring.publication.engine.PublicationRefusedException if the director did not
	 ask for changes
	 */
	public static PublicationRequest resubmitPublicationRequest(
			long userId, long publicationRequestId,
			nl.klassenkring.publication.request.PublicationDraft
				publicationDraft)
		throws PortalException {

		return getService().resubmitPublicationRequest(
			userId, publicationRequestId, publicationDraft);
	}

	/**
	 * Ends that a request is public: the next visitor does not see it any more. It never comes back.
	 * What is not public is left as it is.
	 *
	 * @param userId who ends it; 0 for the suite itself
	 * @param reason in his own words; empty for none
	 */
	public static void takeDown(
			long userId, long publicationRequestId,
			nl.klassenkring.publication.constants.PublicationEventType
				eventType,
			String reason)
		throws PortalException {

		getService().takeDown(userId, publicationRequestId, eventType, reason);
	}

	/**
	 * Takes down what shows a picture, or the public copy of it, to which somebody objects (C4).
	 */
	public static void takeDownPicture(long pictureId) throws PortalException {
		getService().takeDownPicture(pictureId);
	}

	/**
	 * Takes down all that is public of a pupil for a purpose. Who approves something of him at the
	 * same time waits until the current transaction ends, or is waited for (D2).
	 */
	public static void takeDownPupil(long pupilId, String purposeKey)
		throws PortalException {

		getService().takeDownPupil(pupilId, purposeKey);
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
	public static PublicationRequest updatePublicationRequest(
		PublicationRequest publicationRequest) {

		return getService().updatePublicationRequest(publicationRequest);
	}

	/**
	 * Takes the step that the workflow decided on: called by Liferay for the workflow, whichever list
	 * of tasks the decision was made in. A yes makes the request public, if everything that was
	 * checked is found to be so once more, in this transaction (D2); otherwise it is rejected, and
	 * those concerned are told.
	 *
	 * @param userId who decided
	 */
	public static PublicationRequest updateStatus(
			long userId, long publicationRequestId, int status,
			Map<String, Serializable> workflowContext)
		throws PortalException {

		return getService().updateStatus(
			userId, publicationRequestId, status, workflowContext);
	}

	/**
	 * Takes a request back before the director decided.
	 *
	 * @throws nl.klassenkring.publication.engine.PublicationRefusedException if he did
	 */
	public static PublicationRequest withdrawPublicationRequest(
			long userId, long publicationRequestId)
		throws PortalException {

		return getService().withdrawPublicationRequest(
			userId, publicationRequestId);
	}

	public static PublicationRequestLocalService getService() {
		return _service;
	}

	public static void setService(PublicationRequestLocalService service) {
		_service = service;
	}

	private static volatile PublicationRequestLocalService _service;

}