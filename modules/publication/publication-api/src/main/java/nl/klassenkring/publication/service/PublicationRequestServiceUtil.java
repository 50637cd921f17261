/**
 * SPDX-FileCopyrightText: (c) 2026 Liferay, Inc. https://liferay.com
 * SPDX-License-Identifier: LGPL-2.1-or-later OR LicenseRef-Liferay-DXP-EULA-2.0.0-2023-06
 */

package nl.klassenkring.publication.service;

import com.liferay.portal.kernel.exception.PortalException;

import java.io.InputStream;

import java.util.List;
import java.util.Map;

import nl.klassenkring.publication.model.PublicationRequest;

/**
 * Provides the remote service utility for PublicationRequest. This utility wraps
 * <code>nl.klassenkring.publication.service.impl.PublicationRequestServiceImpl</code> and is an
 * access point for service operations in application layer code running on a
 * remote server. Methods of this service are expected to have security checks
 * based on the propagated JAAS credentials because this service can be
 * accessed remotely.
 *
 * @author Klassenkring
 * @see PublicationRequestService
 * @generated
 */
public class PublicationRequestServiceUtil {

	/*
	 * NOTE FOR DEVELOPERS:
	 *
	 * Never modify this class directly. Add custom service methods to <code>nl.klassenkring.publication.service.impl.PublicationRequestServiceImpl</code> and rerun ServiceBuilder to regenerate this class.
	 */

	/**
	 * Asks to make something of a class group public, as the current user.
	 *
	 * @see PublicationRequestLocalServiceImpl#addPublicationRequest
	 */
	public static PublicationRequest addPublicationRequest(
			nl.klassenkring.publication.request.PublicationDraft
				publicationDraft,
			com.liferay.portal.kernel.service.ServiceContext serviceContext)
		throws PortalException {

		return getService().addPublicationRequest(
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
	public static void approvePublicationRequests(
			Map<Long, String> contentHashes, String comment)
		throws PortalException {

		getService().approvePublicationRequests(contentHashes, comment);
	}

	/**
	 * Checks what would be asked for, without keeping anything.
	 */
	public static nl.klassenkring.publication.request.JudgedPublication
			checkPublication(
				nl.klassenkring.publication.request.PublicationDraft
					publicationDraft)
		throws PortalException {

		return getService().checkPublication(publicationDraft);
	}

	/**
	 * Gives a page of what was asked for in a class group, newest first; of their own to class
	 * parents.
	 */
	public static List<PublicationRequest> getGroupPublicationRequests(
			long groupId, int start, int end)
		throws PortalException {

		return getService().getGroupPublicationRequests(groupId, start, end);
	}

	public static int getGroupPublicationRequestsCount(long groupId)
		throws PortalException {

		return getService().getGroupPublicationRequestsCount(groupId);
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
	 * Gives what happened to a request, in its order, to who may read all of it.
	 */
	public static List<nl.klassenkring.publication.model.PublicationEvent>
			getPublicationEvents(long publicationRequestId)
		throws PortalException {

		return getService().getPublicationEvents(publicationRequestId);
	}

	/**
	 * Gives a file of the public copy of a picture, to who may read its request.
	 */
	public static InputStream getPublicationPictureContent(
			long publicationPictureId,
			nl.klassenkring.picture.encoding.PictureSize pictureSize)
		throws PortalException {

		return getService().getPublicationPictureContent(
			publicationPictureId, pictureSize);
	}

	/**
	 * Gives the public copies of the pictures of a request, in their order.
	 */
	public static List<nl.klassenkring.publication.model.PublicationPicture>
			getPublicationPictures(long publicationRequestId)
		throws PortalException {

		return getService().getPublicationPictures(publicationRequestId);
	}

	/**
	 * Gives a request.
	 */
	public static PublicationRequest getPublicationRequest(
			long publicationRequestId)
		throws PortalException {

		return getService().getPublicationRequest(publicationRequestId);
	}

	/**
	 * Gives a request with what the checks find now, to who decides about it.
	 */
	public static nl.klassenkring.publication.request.ReviewedPublication
			getReviewedPublication(long publicationRequestId)
		throws PortalException {

		return getService().getReviewedPublication(publicationRequestId);
	}

	/**
	 * Gives a page of the requests of a school that are so far: to who may take things down, of what
	 * a director said yes to; of others to who decides.
	 */
	public static List<PublicationRequest> getSchoolPublicationRequests(
			long schoolGroupId,
			nl.klassenkring.publication.engine.PublicationStatus status,
			int start, int end)
		throws PortalException {

		return getService().getSchoolPublicationRequests(
			schoolGroupId, status, start, end);
	}

	public static int getSchoolPublicationRequestsCount(
			long schoolGroupId,
			nl.klassenkring.publication.engine.PublicationStatus status)
		throws PortalException {

		return getService().getSchoolPublicationRequestsCount(
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
	public static byte[] getSocialMediaPackage(long publicationRequestId)
		throws PortalException {

		return getService().getSocialMediaPackage(publicationRequestId);
	}

	/**
	 * Gives a page of the requests that wait for the director of a school, the one that waits longest
	 * first, with what the checks find now. The number of statements for each is the same.
	 */
	public static List<nl.klassenkring.publication.request.ReviewedPublication>
			getWaitingPublications(long schoolGroupId, int start, int end)
		throws PortalException {

		return getService().getWaitingPublications(schoolGroupId, start, end);
	}

	public static int getWaitingPublicationsCount(long schoolGroupId)
		throws PortalException {

		return getService().getWaitingPublicationsCount(schoolGroupId);
	}

	/**
	 * Says no to a request, or asks its author for changes, as a director of its school.
	 *
	 * @param changes whether the author may change it and send it again
	 * @param reason in the director's own words
	 * @throws nl.klassenkring.publication.exception.PublicationReasonException if there is none
	 */
	public static void refusePublicationRequest(
			long publicationRequestId, boolean changes, String reason)
		throws PortalException {

		getService().refusePublicationRequest(
			publicationRequestId, changes, reason);
	}

	/**
	 * Sends a request of the current user again.
	 *
	 * @see PublicationRequestLocalServiceImpl#resubmitPublicationRequest
	 */
	public static PublicationRequest resubmitPublicationRequest(
			long publicationRequestId,
			nl.klassenkring.publication.request.PublicationDraft
				publicationDraft)
		throws PortalException {

		return getService().resubmitPublicationRequest(
			publicationRequestId, publicationDraft);
	}

	/**
	 * Ends that something is public, as the director or the administrator of its school.
	 *
	 * @param reason in his own words
	 * @throws nl.klassenkring.publication.exception.PublicationReasonException if there is none
	 */
	public static void takeDownPublicationRequest(
			long publicationRequestId, String reason)
		throws PortalException {

		getService().takeDownPublicationRequest(publicationRequestId, reason);
	}

	/**
	 * Takes back a request of the current user that is not decided.
	 */
	public static PublicationRequest withdrawPublicationRequest(
			long publicationRequestId)
		throws PortalException {

		return getService().withdrawPublicationRequest(publicationRequestId);
	}

	public static PublicationRequestService getService() {
		return _service;
	}

	public static void setService(PublicationRequestService service) {
		_service = service;
	}

	private static volatile PublicationRequestService _service;

}