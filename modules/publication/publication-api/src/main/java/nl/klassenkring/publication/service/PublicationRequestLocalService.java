/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.publication.service;

import com.liferay.exportimport.kernel.lar.PortletDataContext;
import com.liferay.petra.sql.dsl.query.DSLQuery;
import com.liferay.portal.kernel.dao.orm.ActionableDynamicQuery;
import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.dao.orm.ExportActionableDynamicQuery;
import com.liferay.portal.kernel.dao.orm.IndexableActionableDynamicQuery;
import com.liferay.portal.kernel.dao.orm.Projection;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.exception.SystemException;
import com.liferay.portal.kernel.model.PersistedModel;
import com.liferay.portal.kernel.search.Indexable;
import com.liferay.portal.kernel.search.IndexableType;
import com.liferay.portal.kernel.service.BaseLocalService;
import com.liferay.portal.kernel.service.PersistedModelLocalService;
import com.liferay.portal.kernel.service.ServiceContext;
import com.liferay.portal.kernel.transaction.Isolation;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.Transactional;
import com.liferay.portal.kernel.util.OrderByComparator;

import java.io.Serializable;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import nl.klassenkring.publication.constants.PublicationEventType;
import nl.klassenkring.publication.engine.PublicationStatus;
import nl.klassenkring.publication.model.PublicationEvent;
import nl.klassenkring.publication.model.PublicationPicture;
import nl.klassenkring.publication.model.PublicationRequest;
import nl.klassenkring.publication.request.PublicationDraft;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Provides the local service interface for PublicationRequest. Methods of this
 * service will not have security checks based on the propagated JAAS
 * credentials because this service can only be accessed from within the same
 * VM.
 *
 * @author Klassenkring
 * @see PublicationRequestLocalServiceUtil
 * @generated
 */
@ProviderType
@Transactional(
	isolation = Isolation.PORTAL,
	rollbackFor = {PortalException.class, SystemException.class}
)
public interface PublicationRequestLocalService
	extends BaseLocalService, PersistedModelLocalService {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this interface directly. Add custom service methods to <code>nl.klassenkring.publication.service.impl.PublicationRequestLocalServiceImpl</code> and rerun ServiceBuilder to automatically copy the method declarations to this interface. Consume the publication request local service via injection or a <code>org.osgi.util.tracker.ServiceTracker</code>. Use {@link PublicationRequestLocalServiceUtil} if injection and service tracking are not available.
	 */

	/**
	 * Says that a pupil is recognisable in the public copies of a picture of a post, too, and takes
	 * them down if he has no consent for that (D2).
	 *
	 * @param userId who says so
	 */
	public void addDepiction(long userId, long pictureId, long pupilId)
		throws PortalException;

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
	public PublicationRequest addPublicationRequest(
			long userId, PublicationDraft publicationDraft,
			ServiceContext serviceContext)
		throws PortalException;

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
	@Indexable(type = IndexableType.REINDEX)
	public PublicationRequest addPublicationRequest(
		PublicationRequest publicationRequest);

	/**
	 * @throws PortalException
	 */
	public PersistedModel createPersistedModel(Serializable primaryKeyObj)
		throws PortalException;

	/**
	 * Creates a new publication request with the primary key. Does not add the publication request to the database.
	 *
	 * @param publicationRequestId the primary key for the new publication request
	 * @return the new publication request
	 */
	@Transactional(enabled = false)
	public PublicationRequest createPublicationRequest(
		long publicationRequestId);

	/**
	 * @throws PortalException
	 */
	@Override
	public PersistedModel deletePersistedModel(PersistedModel persistedModel)
		throws PortalException;

	/**
	 * Removes the files of a public copy, and takes down what shows it.
	 */
	public void deletePublicationPictureFiles(long publicationPictureId)
		throws PortalException;

	/**
	 * Removes public copies of pictures, and takes down what shows one of them.
	 */
	public void deletePublicationPictures(
			Collection<Long> publicationPictureIds)
		throws PortalException;

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
	@Indexable(type = IndexableType.DELETE)
	public PublicationRequest deletePublicationRequest(
			long publicationRequestId)
		throws PortalException;

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
	@Indexable(type = IndexableType.DELETE)
	public PublicationRequest deletePublicationRequest(
			PublicationRequest publicationRequest)
		throws PortalException;

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public <T> T dslQuery(DSLQuery dslQuery);

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public int dslQueryCount(DSLQuery dslQuery);

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public DynamicQuery dynamicQuery();

	/**
	 * Performs a dynamic query on the database and returns the matching rows.
	 *
	 * @param dynamicQuery the dynamic query
	 * @return the matching rows
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public <T> List<T> dynamicQuery(DynamicQuery dynamicQuery);

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
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public <T> List<T> dynamicQuery(
		DynamicQuery dynamicQuery, int start, int end);

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
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public <T> List<T> dynamicQuery(
		DynamicQuery dynamicQuery, int start, int end,
		OrderByComparator<T> orderByComparator);

	/**
	 * Returns the number of rows matching the dynamic query.
	 *
	 * @param dynamicQuery the dynamic query
	 * @return the number of rows matching the dynamic query
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public long dynamicQueryCount(DynamicQuery dynamicQuery);

	/**
	 * Returns the number of rows matching the dynamic query.
	 *
	 * @param dynamicQuery the dynamic query
	 * @param projection the projection to apply to the query
	 * @return the number of rows matching the dynamic query
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public long dynamicQueryCount(
		DynamicQuery dynamicQuery, Projection projection);

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public PublicationRequest fetchPublicationRequest(
		long publicationRequestId);

	/**
	 * Returns the publication request matching the UUID and group.
	 *
	 * @param uuid the publication request's UUID
	 * @param groupId the primary key of the group
	 * @return the matching publication request, or <code>null</code> if a matching publication request could not be found
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public PublicationRequest fetchPublicationRequestByUuidAndGroupId(
		String uuid, long groupId);

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public ActionableDynamicQuery getActionableDynamicQuery();

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public ExportActionableDynamicQuery getExportActionableDynamicQuery(
		PortletDataContext portletDataContext);

	/**
	 * Gives a page of the requests of a class group, newest first.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<PublicationRequest> getGroupPublicationRequests(
		long groupId, int start, int end);

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public int getGroupPublicationRequestsCount(long groupId);

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public IndexableActionableDynamicQuery getIndexableActionableDynamicQuery();

	/**
	 * Takes down, each in a transaction of its own, what is public of pupils whose consent ran out
	 * without anybody deciding: with the school year, or with a guardian's authority.
	 *
	 * @return the keys of the requests that are to be taken down
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<Long> getLapsedPublicationRequestIds() throws PortalException;

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	public String getOSGiServiceIdentifier();

	/**
	 * @throws PortalException
	 */
	@Override
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public PersistedModel getPersistedModel(Serializable primaryKeyObj)
		throws PortalException;

	/**
	 * Gives the requests that were made of some posts, in one statement.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<PublicationRequest> getPostPublicationRequests(
		Collection<Long> classPostIds);

	/**
	 * Gives what happened to a request, in its order.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<PublicationEvent> getPublicationEvents(
		long publicationRequestId);

	/**
	 * Gives the public copies of the pictures of a request, in their order.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<PublicationPicture> getPublicationPictures(
		long publicationRequestId);

	/**
	 * Returns the publication request with the primary key.
	 *
	 * @param publicationRequestId the primary key of the publication request
	 * @return the publication request
	 * @throws PortalException if a publication request with the primary key could not be found
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public PublicationRequest getPublicationRequest(long publicationRequestId)
		throws PortalException;

	/**
	 * Returns the publication request matching the UUID and group.
	 *
	 * @param uuid the publication request's UUID
	 * @param groupId the primary key of the group
	 * @return the matching publication request
	 * @throws PortalException if a matching publication request could not be found
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public PublicationRequest getPublicationRequestByUuidAndGroupId(
			String uuid, long groupId)
		throws PortalException;

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
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<PublicationRequest> getPublicationRequests(int start, int end);

	/**
	 * Returns all the publication requests matching the UUID and company.
	 *
	 * @param uuid the UUID of the publication requests
	 * @param companyId the primary key of the company
	 * @return the matching publication requests, or an empty list if no matches were found
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<PublicationRequest> getPublicationRequestsByUuidAndCompanyId(
		String uuid, long companyId);

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
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<PublicationRequest> getPublicationRequestsByUuidAndCompanyId(
		String uuid, long companyId, int start, int end,
		OrderByComparator<PublicationRequest> orderByComparator);

	/**
	 * Returns the number of publication requests.
	 *
	 * @return the number of publication requests
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public int getPublicationRequestsCount();

	/**
	 * Gives a page of the requests of a school that are so far, those that wait longest first.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<PublicationRequest> getSchoolPublicationRequests(
		long schoolGroupId, PublicationStatus status, int start, int end);

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public int getSchoolPublicationRequestsCount(
		long schoolGroupId, PublicationStatus status);

	/**
	 * Gives a page of the requests of an author in a class group, newest first.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<PublicationRequest> getUserPublicationRequests(
		long groupId, long userId, int start, int end);

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public int getUserPublicationRequestsCount(long groupId, long userId);

	/**
	 * Writes down that the package for social media was downloaded (D3).
	 */
	public void recordDownload(long userId, long publicationRequestId)
		throws PortalException;

	/**
	 * Reminds the directors of requests that wait for two working days, and asks who stands in for
	 * them after four; each once.
	 *
	 * @return how many were told of
	 */
	public int remindReviewers() throws PortalException;

	/**
	 * Keeps a request that its author changed because the director asked for it, checked, and hands
	 * it to the director again.
	 *
	 * @throws nl.klassenkring.publication.engine.PublicationRefusedException if the director did not
	 ask for changes
	 */
	public PublicationRequest resubmitPublicationRequest(
			long userId, long publicationRequestId,
			PublicationDraft publicationDraft)
		throws PortalException;

	/**
	 * Ends that a request is public: the next visitor does not see it any more. It never comes back.
	 * What is not public is left as it is.
	 *
	 * @param userId who ends it; 0 for the suite itself
	 * @param reason in his own words; empty for none
	 */
	public void takeDown(
			long userId, long publicationRequestId,
			PublicationEventType eventType, String reason)
		throws PortalException;

	/**
	 * Takes down what shows a picture, or the public copy of it, to which somebody objects (C4).
	 */
	public void takeDownPicture(long pictureId) throws PortalException;

	/**
	 * Takes down all that is public of a pupil for a purpose. Who approves something of him at the
	 * same time waits until the current transaction ends, or is waited for (D2).
	 */
	public void takeDownPupil(long pupilId, String purposeKey)
		throws PortalException;

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
	@Indexable(type = IndexableType.REINDEX)
	public PublicationRequest updatePublicationRequest(
		PublicationRequest publicationRequest);

	/**
	 * Takes the step that the workflow decided on: called by Liferay for the workflow, whichever list
	 * of tasks the decision was made in. A yes makes the request public, if everything that was
	 * checked is found to be so once more, in this transaction (D2); otherwise it is rejected, and
	 * those concerned are told.
	 *
	 * @param userId who decided
	 */
	public PublicationRequest updateStatus(
			long userId, long publicationRequestId, int status,
			Map<String, Serializable> workflowContext)
		throws PortalException;

	/**
	 * Takes a request back before the director decided.
	 *
	 * @throws nl.klassenkring.publication.engine.PublicationRefusedException if he did
	 */
	public PublicationRequest withdrawPublicationRequest(
			long userId, long publicationRequestId)
		throws PortalException;

}