/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.publication.service;

import com.liferay.portal.kernel.service.ServiceWrapper;

/**
 * Provides a wrapper for {@link PublicationRequestService}.
 *
 * @author Klassenkring
 * @see PublicationRequestService
 * @generated
 */
public class PublicationRequestServiceWrapper
	implements PublicationRequestService,
			   ServiceWrapper<PublicationRequestService> {

	public PublicationRequestServiceWrapper() {
		this(null);
	}

	public PublicationRequestServiceWrapper(
		PublicationRequestService publicationRequestService) {

		_publicationRequestService = publicationRequestService;
	}

	/**
	 * Asks to make something of a class group public, as the current user.
	 *
	 * @see PublicationRequestLocalServiceImpl#addPublicationRequest
	 */
	@Override
	public nl.klassenkring.publication.model.PublicationRequest
			addPublicationRequest(
				nl.klassenkring.publication.request.PublicationDraft
					publicationDraft,
				com.liferay.portal.kernel.service.ServiceContext serviceContext)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _publicationRequestService.addPublicationRequest(
			publicationDraft, serviceContext);
	}

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
	@Override
	public void approvePublicationRequests(
			java.util.Map<Long, String> contentHashes, String comment)
		throws com.liferay.portal.kernel.exception.PortalException {

		_publicationRequestService.approvePublicationRequests(
			contentHashes, comment);
	}

	/**
	 * Checks what would be asked for, without keeping anything.
	 */
	@Override
	public nl.klassenkring.publication.request.JudgedPublication
			checkPublication(
				nl.klassenkring.publication.request.PublicationDraft
					publicationDraft)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _publicationRequestService.checkPublication(publicationDraft);
	}

	/**
	 * Gives a page of what was asked for in a class group, newest first; of their own to class
	 * parents.
	 */
	@Override
	public java.util.List<nl.klassenkring.publication.model.PublicationRequest>
			getGroupPublicationRequests(long groupId, int start, int end)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _publicationRequestService.getGroupPublicationRequests(
			groupId, start, end);
	}

	@Override
	public int getGroupPublicationRequestsCount(long groupId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _publicationRequestService.getGroupPublicationRequestsCount(
			groupId);
	}

	/**
	 * Returns the OSGi service identifier.
	 *
	 * @return the OSGi service identifier
	 */
	@Override
	public String getOSGiServiceIdentifier() {
		return _publicationRequestService.getOSGiServiceIdentifier();
	}

	/**
	 * Gives what happened to a request, in its order, to who may read all of it.
	 */
	@Override
	public java.util.List<nl.klassenkring.publication.model.PublicationEvent>
			getPublicationEvents(long publicationRequestId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _publicationRequestService.getPublicationEvents(
			publicationRequestId);
	}

	/**
	 * Gives a file of the public copy of a picture, to who may read its request.
	 */
	@Override
	public java.io.InputStream getPublicationPictureContent(
			long publicationPictureId,
			nl.klassenkring.picture.encoding.PictureSize pictureSize)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _publicationRequestService.getPublicationPictureContent(
			publicationPictureId, pictureSize);
	}

	/**
	 * Gives the public copies of the pictures of a request, in their order.
	 */
	@Override
	public java.util.List<nl.klassenkring.publication.model.PublicationPicture>
			getPublicationPictures(long publicationRequestId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _publicationRequestService.getPublicationPictures(
			publicationRequestId);
	}

	/**
	 * Gives a request.
	 */
	@Override
	public nl.klassenkring.publication.model.PublicationRequest
			getPublicationRequest(long publicationRequestId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _publicationRequestService.getPublicationRequest(
			publicationRequestId);
	}

	/**
	 * Gives a request with what the checks find now, to who decides about it.
	 */
	@Override
	public nl.klassenkring.publication.request.ReviewedPublication
			getReviewedPublication(long publicationRequestId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _publicationRequestService.getReviewedPublication(
			publicationRequestId);
	}

	/**
	 * Gives a page of the requests of a school that are so far: to who may take things down, of what
	 * a director said yes to; of others to who decides.
	 */
	@Override
	public java.util.List<nl.klassenkring.publication.model.PublicationRequest>
			getSchoolPublicationRequests(
				long schoolGroupId,
				nl.klassenkring.publication.engine.PublicationStatus status,
				int start, int end)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _publicationRequestService.getSchoolPublicationRequests(
			schoolGroupId, status, start, end);
	}

	@Override
	public int getSchoolPublicationRequestsCount(
			long schoolGroupId,
			nl.klassenkring.publication.engine.PublicationStatus status)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _publicationRequestService.getSchoolPublicationRequestsCount(
			schoolGroupId, status);
	}

	/**
	 * Gives the package for social media of an approved request, whose consents still hold, as a ZIP
	 * file with its text and its pictures, to who may read all of it; that it was downloaded is
	 * recorded (D3).
	 *
	 * @throws nl.klassenkring.publication.exception.PublicationStatusException if it is not approved
	 for social media, or not any more
	 */
	@Override
	public byte[] getSocialMediaPackage(long publicationRequestId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _publicationRequestService.getSocialMediaPackage(
			publicationRequestId);
	}

	/**
	 * Gives a page of the requests that wait for the director of a school, the one that waits longest
	 * first, with what the checks find now. The number of statements for each is the same.
	 */
	@Override
	public java.util.List
		<nl.klassenkring.publication.request.ReviewedPublication>
				getWaitingPublications(long schoolGroupId, int start, int end)
			throws com.liferay.portal.kernel.exception.PortalException {

		return _publicationRequestService.getWaitingPublications(
			schoolGroupId, start, end);
	}

	@Override
	public int getWaitingPublicationsCount(long schoolGroupId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _publicationRequestService.getWaitingPublicationsCount(
			schoolGroupId);
	}

	/**
	 * Says no to a request, or asks its author for changes, as a director of its school.
	 *
	 * @param changes whether the author may change it and send it again
	 * @param reason in the director's own words
	 * @throws nl.klassenkring.publication.exception.PublicationReasonException if there is none
	 */
	@Override
	public void refusePublicationRequest(
			long publicationRequestId, boolean changes, String reason)
		throws com.liferay.portal.kernel.exception.PortalException {

		_publicationRequestService.refusePublicationRequest(
			publicationRequestId, changes, reason);
	}

	/**
	 * Sends a request of the current user again.
	 *
	 * @see PublicationRequestLocalServiceImpl#resubmitPublicationRequest
	 */
	@Override
	public nl.klassenkring.publication.model.PublicationRequest
			resubmitPublicationRequest(
				long publicationRequestId,
				nl.klassenkring.publication.request.PublicationDraft
					publicationDraft)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _publicationRequestService.resubmitPublicationRequest(
			publicationRequestId, publicationDraft);
	}

	/**
	 * Ends that something is public, as the director or the administrator of its school.
	 *
	 * @param reason in his own words
	 * @throws nl.klassenkring.publication.exception.PublicationReasonException if there is none
	 */
	@Override
	public void takeDownPublicationRequest(
			long publicationRequestId, String reason)
		throws com.liferay.portal.kernel.exception.PortalException {

		_publicationRequestService.takeDownPublicationRequest(
			publicationRequestId, reason);
	}

	/**
	 * Takes back a request of the current user that is not decided.
	 */
	@Override
	public nl.klassenkring.publication.model.PublicationRequest
			withdrawPublicationRequest(long publicationRequestId)
		throws com.liferay.portal.kernel.exception.PortalException {

		return _publicationRequestService.withdrawPublicationRequest(
			publicationRequestId);
	}

	@Override
	public PublicationRequestService getWrappedService() {
		return _publicationRequestService;
	}

	@Override
	public void setWrappedService(
		PublicationRequestService publicationRequestService) {

		_publicationRequestService = publicationRequestService;
	}

	private PublicationRequestService _publicationRequestService;

}