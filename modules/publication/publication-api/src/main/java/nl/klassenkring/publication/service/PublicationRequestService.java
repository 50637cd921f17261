/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.publication.service;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.exception.SystemException;
import com.liferay.portal.kernel.jsonwebservice.JSONWebService;
import com.liferay.portal.kernel.security.access.control.AccessControlled;
import com.liferay.portal.kernel.service.BaseService;
import com.liferay.portal.kernel.service.ServiceContext;
import com.liferay.portal.kernel.transaction.Isolation;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.Transactional;

import java.io.InputStream;

import java.util.List;
import java.util.Map;

import nl.klassenkring.picture.encoding.PictureSize;
import nl.klassenkring.publication.engine.PublicationStatus;
import nl.klassenkring.publication.model.PublicationEvent;
import nl.klassenkring.publication.model.PublicationPicture;
import nl.klassenkring.publication.model.PublicationRequest;
import nl.klassenkring.publication.request.JudgedPublication;
import nl.klassenkring.publication.request.PublicationDraft;
import nl.klassenkring.publication.request.ReviewedPublication;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Provides the remote service interface for PublicationRequest. Methods of this
 * service are expected to have security checks based on the propagated JAAS
 * credentials because this service can be accessed remotely.
 *
 * @author Klassenkring
 * @see PublicationRequestServiceUtil
 * @generated
 */
@AccessControlled
@JSONWebService
@ProviderType
@Transactional(
	isolation = Isolation.PORTAL,
	rollbackFor = {PortalException.class, SystemException.class}
)
public interface PublicationRequestService extends BaseService {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this interface directly. Add custom service methods to <code>nl.klassenkring.publication.service.impl.PublicationRequestServiceImpl</code> and rerun ServiceBuilder to automatically copy the method declarations to this interface. Consume the publication request remote service via injection or a <code>org.osgi.util.tracker.ServiceTracker</code>. Use {@link PublicationRequestServiceUtil} if injection and service tracking are not available.
	 */

	/**
	 * Asks to make something of a class group public, as the current user.
	 *
	 * @see PublicationRequestLocalServiceImpl#addPublicationRequest
	 */
	public PublicationRequest addPublicationRequest(
			PublicationDraft publicationDraft, ServiceContext serviceContext)
		throws PortalException;

	/**
	 * Says yes to requests, as a director of their school: each becomes public with exactly the
	 * content that was shown. Several at a time only when the checks found nothing at all.
	 *
	 * @param contentHashes of the content that was shown, by the key of the request
	 * @param comment in the director's own words; empty for none
	 * @throws nl.klassenkring.policy.exception.PolicyViolationException if the checks find something
	 that stops one, or anything in one of several; then none is approved
	 * @throws nl.klassenkring.publication.engine.PublicationRefusedException if one was changed or
	 decided meanwhile, or is the current user's own
	 */
	public void approvePublicationRequests(
			Map<Long, String> contentHashes, String comment)
		throws PortalException;

	/**
	 * Checks what would be asked for, without keeping anything.
	 */
	public JudgedPublication checkPublication(PublicationDraft publicationDraft)
		throws PortalException;

	/**
	 * Gives a page of what was asked for in a class group, newest first; of their own to class
	 * parents.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<PublicationRequest> getGroupPublicationRequests(
			long groupId, int start, int end)
		throws PortalException;

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public int getGroupPublicationRequestsCount(long groupId)
		throws PortalException;

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	public String getOSGiServiceIdentifier();

	/**
	 * Gives what happened to a request, in its order, to who may read all of it.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<PublicationEvent> getPublicationEvents(
			long publicationRequestId)
		throws PortalException;

	/**
	 * Gives a file of the public copy of a picture, to who may read its request.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public InputStream getPublicationPictureContent(
			long publicationPictureId, PictureSize pictureSize)
		throws PortalException;

	/**
	 * Gives the public copies of the pictures of a request, in their order.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<PublicationPicture> getPublicationPictures(
			long publicationRequestId)
		throws PortalException;

	/**
	 * Gives a request.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public PublicationRequest getPublicationRequest(long publicationRequestId)
		throws PortalException;

	/**
	 * Gives a request with what the checks find now, to who decides about it.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public ReviewedPublication getReviewedPublication(long publicationRequestId)
		throws PortalException;

	/**
	 * Gives a page of the requests of a school that are so far: to who may take things down, of what
	 * a director said yes to; of others to who decides.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<PublicationRequest> getSchoolPublicationRequests(
			long schoolGroupId, PublicationStatus status, int start, int end)
		throws PortalException;

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public int getSchoolPublicationRequestsCount(
			long schoolGroupId, PublicationStatus status)
		throws PortalException;

	/**
	 * Gives the package for social media of an approved request, whose consents still hold, as a ZIP
	 * file with its text and its pictures, to who may read all of it; that it was downloaded is
	 * recorded (D3).
	 *
	 * @throws nl.klassenkring.publication.exception.PublicationStatusException if it is not approved
	 for social media, or not any more
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public byte[] getSocialMediaPackage(long publicationRequestId)
		throws PortalException;

	/**
	 * Gives a page of the requests that wait for the director of a school, the one that waits longest
	 * first, with what the checks find now. The number of statements for each is the same.
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<ReviewedPublication> getWaitingPublications(
			long schoolGroupId, int start, int end)
		throws PortalException;

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public int getWaitingPublicationsCount(long schoolGroupId)
		throws PortalException;

	/**
	 * Says no to a request, or asks its author for changes, as a director of its school.
	 *
	 * @param changes whether the author may change it and send it again
	 * @param reason in the director's own words
	 * @throws nl.klassenkring.publication.exception.PublicationReasonException if there is none
	 */
	public void refusePublicationRequest(
			long publicationRequestId, boolean changes, String reason)
		throws PortalException;

	/**
	 * Sends a request of the current user again.
	 *
	 * @see PublicationRequestLocalServiceImpl#resubmitPublicationRequest
	 */
	public PublicationRequest resubmitPublicationRequest(
			long publicationRequestId, PublicationDraft publicationDraft)
		throws PortalException;

	/**
	 * Ends that something is public, as the director or the administrator of its school.
	 *
	 * @param reason in his own words
	 * @throws nl.klassenkring.publication.exception.PublicationReasonException if there is none
	 */
	public void takeDownPublicationRequest(
			long publicationRequestId, String reason)
		throws PortalException;

	/**
	 * Takes back a request of the current user that is not decided.
	 */
	public PublicationRequest withdrawPublicationRequest(
			long publicationRequestId)
		throws PortalException;

}