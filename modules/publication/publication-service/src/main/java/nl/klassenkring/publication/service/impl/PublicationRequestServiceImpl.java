/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.security.auth.PrincipalException;
import com.liferay.portal.kernel.security.permission.ActionKeys;
import com.liferay.portal.kernel.security.permission.resource.ModelResourcePermission;
import com.liferay.portal.kernel.security.permission.resource.PortletResourcePermission;
import com.liferay.portal.kernel.service.ServiceContext;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import nl.klassenkring.classgroup.service.ClassPostService;
import nl.klassenkring.picture.encoding.PictureSize;
import nl.klassenkring.publication.constants.PublicationActionKeys;
import nl.klassenkring.publication.constants.PublicationConstants;
import nl.klassenkring.publication.constants.PublicationEventType;
import nl.klassenkring.publication.engine.PublicationStatus;
import nl.klassenkring.publication.exception.NoSuchPublicationPictureException;
import nl.klassenkring.publication.internal.check.PublicationJudge;
import nl.klassenkring.publication.internal.picture.PublicationFiles;
import nl.klassenkring.publication.internal.review.ReviewDecisions;
import nl.klassenkring.publication.internal.review.ReviewReader;
import nl.klassenkring.publication.internal.review.Reviewers;
import nl.klassenkring.publication.model.PublicationEvent;
import nl.klassenkring.publication.model.PublicationPicture;
import nl.klassenkring.publication.model.PublicationRequest;
import nl.klassenkring.publication.request.JudgedPublication;
import nl.klassenkring.publication.request.PublicationDraft;
import nl.klassenkring.publication.request.ReviewedPublication;
import nl.klassenkring.publication.service.base.PublicationRequestServiceBaseImpl;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What a signed-in user may do with requests: each method checks the permission first. */
@Component(
    property = {
      "json.web.service.context.name=kk",
      "json.web.service.context.path=PublicationRequest"
    },
    service = AopService.class)
public class PublicationRequestServiceImpl extends PublicationRequestServiceBaseImpl {

  /**
   * Asks to make something of a class group public, as the current user.
   *
   * @see PublicationRequestLocalServiceImpl#addPublicationRequest
   */
  @Override
  public PublicationRequest addPublicationRequest(
      PublicationDraft publicationDraft, ServiceContext serviceContext) throws PortalException {

    checkAdd(publicationDraft);

    return publicationRequestLocalService.addPublicationRequest(
        getUserId(), publicationDraft, serviceContext);
  }

  /**
   * Says yes to requests, as a director of their school: each becomes public with exactly the
   * content that was shown. Several at a time only when the checks found nothing at all.
   *
   * @param contentHashes of the content that was shown, by the key of the request
   * @param comment in the director's own words; empty for none
   * @throws nl.klassenkring.policy.exception.PolicyViolationException if the checks find something
   *     that stops one, or anything in one of several; then none is approved
   * @throws nl.klassenkring.publication.engine.PublicationRefusedException if one was changed or
   *     decided meanwhile, or is the current user's own
   */
  @Override
  public void approvePublicationRequests(Map<Long, String> contentHashes, String comment)
      throws PortalException {

    for (long publicationRequestId : contentHashes.keySet()) {
      checkReview(publicationRequestId);
    }

    reviewDecisions.approve(getPermissionChecker(), contentHashes, comment);
  }

  /** Checks what would be asked for, without keeping anything. */
  @Override
  public JudgedPublication checkPublication(PublicationDraft publicationDraft)
      throws PortalException {

    checkAdd(publicationDraft);

    return publicationJudge.judge(publicationDraft, getPermissionChecker());
  }

  /**
   * Gives a page of what was asked for in a class group, newest first; of their own to class
   * parents.
   */
  @Override
  public List<PublicationRequest> getGroupPublicationRequests(long groupId, int start, int end)
      throws PortalException {

    return viewsAll(groupId)
        ? publicationRequestLocalService.getGroupPublicationRequests(groupId, start, end)
        : publicationRequestLocalService.getUserPublicationRequests(
            groupId, getUserId(), start, end);
  }

  @Override
  public int getGroupPublicationRequestsCount(long groupId) throws PortalException {
    return viewsAll(groupId)
        ? publicationRequestLocalService.getGroupPublicationRequestsCount(groupId)
        : publicationRequestLocalService.getUserPublicationRequestsCount(groupId, getUserId());
  }

  /** Gives what happened to a request, in its order, to who may read all of it. */
  @Override
  public List<PublicationEvent> getPublicationEvents(long publicationRequestId)
      throws PortalException {

    publicationRequestModelResourcePermission.check(
        getPermissionChecker(), publicationRequestId, PublicationActionKeys.VIEW_REQUESTS);

    return publicationRequestLocalService.getPublicationEvents(publicationRequestId);
  }

  /** Gives a file of the public copy of a picture, to who may read its request. */
  @Override
  public InputStream getPublicationPictureContent(
      long publicationPictureId, PictureSize pictureSize) throws PortalException {

    PublicationPicture picture =
        publicationPicturePersistence.findByPrimaryKey(publicationPictureId);

    publicationRequestModelResourcePermission.check(
        getPermissionChecker(), picture.getPublicationRequestId(), ActionKeys.VIEW);

    return PublicationFiles.fetch(picture.getCompanyId(), publicationPictureId, pictureSize)
        .orElseThrow(
            () -> new NoSuchPublicationPictureException("No file: " + publicationPictureId));
  }

  /** Gives the public copies of the pictures of a request, in their order. */
  @Override
  public List<PublicationPicture> getPublicationPictures(long publicationRequestId)
      throws PortalException {

    publicationRequestModelResourcePermission.check(
        getPermissionChecker(), publicationRequestId, ActionKeys.VIEW);

    return publicationRequestLocalService.getPublicationPictures(publicationRequestId);
  }

  /** Gives a request. */
  @Override
  public PublicationRequest getPublicationRequest(long publicationRequestId)
      throws PortalException {

    PublicationRequest request =
        publicationRequestLocalService.getPublicationRequest(publicationRequestId);

    publicationRequestModelResourcePermission.check(
        getPermissionChecker(), request, ActionKeys.VIEW);

    return request;
  }

  /**
   * Gives a page of the requests that wait for the director of a school, the one that waits longest
   * first, with what the checks find now. The number of statements for each is the same.
   */
  @Override
  public List<ReviewedPublication> getWaitingPublications(long schoolGroupId, int start, int end)
      throws PortalException {

    checkDirects(schoolGroupId);

    return reviewReader.waiting(schoolGroupId, getPermissionChecker(), start, end);
  }

  @Override
  public int getWaitingPublicationsCount(long schoolGroupId) throws PortalException {
    checkDirects(schoolGroupId);

    return reviewReader.waitingCount(schoolGroupId, getPermissionChecker());
  }

  /** Gives a request with what the checks find now, to who decides about it. */
  @Override
  public ReviewedPublication getReviewedPublication(long publicationRequestId)
      throws PortalException {

    checkReview(publicationRequestId);

    return reviewReader.read(
        publicationRequestLocalService.getPublicationRequest(publicationRequestId),
        getPermissionChecker());
  }

  /**
   * Gives a page of the requests of a school that are so far: to who may take things down, of what
   * a director said yes to; of others to who decides.
   */
  @Override
  public List<PublicationRequest> getSchoolPublicationRequests(
      long schoolGroupId, PublicationStatus status, int start, int end) throws PortalException {

    checkStatus(schoolGroupId, status);

    return publicationRequestLocalService.getSchoolPublicationRequests(
        schoolGroupId, status, start, end);
  }

  @Override
  public int getSchoolPublicationRequestsCount(long schoolGroupId, PublicationStatus status)
      throws PortalException {

    checkStatus(schoolGroupId, status);

    return publicationRequestLocalService.getSchoolPublicationRequestsCount(schoolGroupId, status);
  }

  /**
   * Gives the package for social media of an approved request, whose consents still hold, as a ZIP
   * file with its text and its pictures, to who may read all of it; that it was downloaded is
   * recorded (D3).
   *
   * @throws nl.klassenkring.publication.exception.PublicationStatusException if it is not approved
   *     for social media, or not any more
   */
  @Override
  public byte[] getSocialMediaPackage(long publicationRequestId) throws PortalException {
    PublicationRequest request =
        publicationRequestLocalService.getPublicationRequest(publicationRequestId);

    publicationRequestModelResourcePermission.check(
        getPermissionChecker(), request, PublicationActionKeys.VIEW_REQUESTS);

    byte[] bytes = reviewDecisions.socialMediaPackage(getPermissionChecker(), request);

    publicationRequestLocalService.recordDownload(getUserId(), publicationRequestId);

    return bytes;
  }

  /**
   * Says no to a request, or asks its author for changes, as a director of its school.
   *
   * @param changes whether the author may change it and send it again
   * @param reason in the director's own words
   * @throws nl.klassenkring.publication.exception.PublicationReasonException if there is none
   */
  @Override
  public void refusePublicationRequest(long publicationRequestId, boolean changes, String reason)
      throws PortalException {

    checkReview(publicationRequestId);

    reviewDecisions.refuse(
        getPermissionChecker(),
        publicationRequestLocalService.getPublicationRequest(publicationRequestId),
        changes,
        reason);
  }

  /**
   * Sends a request of the current user again.
   *
   * @see PublicationRequestLocalServiceImpl#resubmitPublicationRequest
   */
  @Override
  public PublicationRequest resubmitPublicationRequest(
      long publicationRequestId, PublicationDraft publicationDraft) throws PortalException {

    PublicationRequest request =
        publicationRequestLocalService.getPublicationRequest(publicationRequestId);

    publicationRequestModelResourcePermission.check(
        getPermissionChecker(), request, ActionKeys.UPDATE);

    if ((request.getGroupId() != publicationDraft.groupId())
        || (request.getClassPostId() != publicationDraft.classPostId())) {
      throw new PrincipalException("A request stays with its class group and its post");
    }

    return publicationRequestLocalService.resubmitPublicationRequest(
        getUserId(), publicationRequestId, publicationDraft);
  }

  /**
   * Ends that something is public, as the director or the administrator of its school.
   *
   * @param reason in his own words
   * @throws nl.klassenkring.publication.exception.PublicationReasonException if there is none
   */
  @Override
  public void takeDownPublicationRequest(long publicationRequestId, String reason)
      throws PortalException {

    PublicationRequest request =
        publicationRequestLocalService.getPublicationRequest(publicationRequestId);

    portletResourcePermission.check(
        getPermissionChecker(), request.getSchoolGroupId(), PublicationActionKeys.TAKE_DOWN);
    ReviewDecisions.requireReason(reason);

    publicationRequestLocalService.takeDown(
        getUserId(), publicationRequestId, PublicationEventType.TAKEN_DOWN, reason);
  }

  /** Takes back a request of the current user that is not decided. */
  @Override
  public PublicationRequest withdrawPublicationRequest(long publicationRequestId)
      throws PortalException {

    publicationRequestModelResourcePermission.check(
        getPermissionChecker(), publicationRequestId, ActionKeys.UPDATE);

    return publicationRequestLocalService.withdrawPublicationRequest(
        getUserId(), publicationRequestId);
  }

  /** Who asks for a publication of a post must be one who may read the post. */
  private void checkAdd(PublicationDraft publicationDraft) throws PortalException {
    portletResourcePermission.check(
        getPermissionChecker(), publicationDraft.groupId(), PublicationActionKeys.ADD_REQUEST);

    if (publicationDraft.classPostId() != 0) {
      classPostService.getClassPost(publicationDraft.classPostId());
    }
  }

  private boolean viewsAll(long groupId) throws PortalException {
    if (portletResourcePermission.contains(
        getPermissionChecker(), groupId, PublicationActionKeys.VIEW_REQUESTS)) {
      return true;
    }

    portletResourcePermission.check(
        getPermissionChecker(), groupId, PublicationActionKeys.ADD_REQUEST);

    return false;
  }

  private void checkDirects(long schoolGroupId) throws PortalException {
    if (!reviewers.directs(getPermissionChecker(), schoolGroupId)
        && !reviewers.isDeputy(getUserId(), getPermissionChecker().getCompanyId(), schoolGroupId)) {

      throw new PrincipalException.MustHavePermission(
          getPermissionChecker(),
          PublicationConstants.RESOURCE_NAME,
          schoolGroupId,
          PublicationActionKeys.REVIEW_REQUESTS);
    }
  }

  private void checkStatus(long schoolGroupId, PublicationStatus status) throws PortalException {
    portletResourcePermission.check(
        getPermissionChecker(),
        schoolGroupId,
        status.wasApproved()
            ? PublicationActionKeys.TAKE_DOWN
            : PublicationActionKeys.REVIEW_REQUESTS);
  }

  private void checkReview(long publicationRequestId) throws PortalException {
    PublicationRequest request =
        publicationRequestLocalService.getPublicationRequest(publicationRequestId);

    if (!reviewers.reviews(getPermissionChecker(), request)) {
      throw new PrincipalException.MustHavePermission(
          getPermissionChecker(),
          PublicationRequest.class.getName(),
          publicationRequestId,
          PublicationActionKeys.REVIEW_REQUESTS);
    }
  }

  @Reference private ClassPostService classPostService;

  @Reference(target = "(resource.name=" + PublicationConstants.RESOURCE_NAME + ")")
  private PortletResourcePermission portletResourcePermission;

  @Reference private PublicationJudge publicationJudge;

  @Reference(target = "(model.class.name=nl.klassenkring.publication.model.PublicationRequest)")
  private ModelResourcePermission<PublicationRequest> publicationRequestModelResourcePermission;

  @Reference private ReviewDecisions reviewDecisions;

  @Reference private Reviewers reviewers;

  @Reference private ReviewReader reviewReader;
}
