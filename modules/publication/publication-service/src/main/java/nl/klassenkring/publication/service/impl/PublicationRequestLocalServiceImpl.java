/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.service.ServiceContext;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.klassenkring.publication.constants.PublicationEventType;
import nl.klassenkring.publication.constants.PublicationStatuses;
import nl.klassenkring.publication.engine.PublicationStatus;
import nl.klassenkring.publication.internal.check.PupilLock;
import nl.klassenkring.publication.internal.item.PictureTakeDown;
import nl.klassenkring.publication.internal.item.TakeDown;
import nl.klassenkring.publication.internal.picture.PublicCopies;
import nl.klassenkring.publication.internal.request.RequestWriter;
import nl.klassenkring.publication.internal.review.ReviewDeadlines;
import nl.klassenkring.publication.internal.review.ReviewOutcome;
import nl.klassenkring.publication.internal.review.ReviewWorkflow;
import nl.klassenkring.publication.model.PublicationEvent;
import nl.klassenkring.publication.model.PublicationPicture;
import nl.klassenkring.publication.model.PublicationRequest;
import nl.klassenkring.publication.request.PublicationDraft;
import nl.klassenkring.publication.service.base.PublicationRequestLocalServiceBaseImpl;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Keeps requests to make something public, and the way they go; asks for no permission but for that
 * of who decides: {@link PublicationRequestServiceImpl} asks for the others.
 */
@Component(
    property = "model.class.name=nl.klassenkring.publication.model.PublicationRequest",
    service = AopService.class)
public class PublicationRequestLocalServiceImpl extends PublicationRequestLocalServiceBaseImpl {

  /**
   * Keeps what an author asks for, checked, and hands it to the director.
   *
   * @throws nl.klassenkring.policy.exception.PolicyViolationException if the checks find something
   *     that stops it (C1, C2, C6, D2, D3)
   * @throws nl.klassenkring.publication.exception.PublicationContentException if title, text or
   *     period are none
   * @throws nl.klassenkring.publication.exception.PublicationPictureException if a picture is none
   *     of the post
   */
  @Override
  public PublicationRequest addPublicationRequest(
      long userId, PublicationDraft publicationDraft, ServiceContext serviceContext)
      throws PortalException {

    return requestWriter.add(
        userLocalService.getUser(userId),
        publicationDraft,
        serviceContext.getUuid(),
        serviceContext);
  }

  /**
   * Says that a pupil is recognisable in the public copies of a picture of a post, too, and takes
   * them down if he has no consent for that (D2).
   *
   * @param userId who says so
   */
  @Override
  public void addDepiction(long userId, long pictureId, long pupilId) throws PortalException {
    pictureTakeDown.depicted(userLocalService.getUser(userId), pictureId, pupilId);
  }

  /** Removes a request with its pictures; what is public of it is taken down first. */
  @Override
  public PublicationRequest deletePublicationRequest(PublicationRequest publicationRequest)
      throws PortalException {

    reviewWorkflow.end(publicationRequest);
    publicCopies.remove(publicationRequest);
    takeDown.forget(publicationRequest);

    return publicationRequestPersistence.remove(publicationRequest);
  }

  /** Removes a request with its pictures. */
  @Override
  public PublicationRequest deletePublicationRequest(long publicationRequestId)
      throws PortalException {

    return deletePublicationRequest(
        publicationRequestPersistence.findByPrimaryKey(publicationRequestId));
  }

  /** Removes the files of a public copy, and takes down what shows it. */
  @Override
  public void deletePublicationPictureFiles(long publicationPictureId) throws PortalException {
    pictureTakeDown.removeFiles(publicationPictureId);
  }

  /** Removes public copies of pictures, and takes down what shows one of them. */
  @Override
  public void deletePublicationPictures(Collection<Long> publicationPictureIds)
      throws PortalException {

    pictureTakeDown.remove(publicationPictureIds);
  }

  /** Gives a page of the requests of a class group, newest first. */
  @Override
  public List<PublicationRequest> getGroupPublicationRequests(long groupId, int start, int end) {
    return publicationRequestPersistence.findByGroupId(groupId, start, end, NewestFirst.COMPARATOR);
  }

  @Override
  public int getGroupPublicationRequestsCount(long groupId) {
    return publicationRequestPersistence.countByGroupId(groupId);
  }

  /** Gives a page of the requests of an author in a class group, newest first. */
  @Override
  public List<PublicationRequest> getUserPublicationRequests(
      long groupId, long userId, int start, int end) {

    return publicationRequestPersistence.findByG_U(
        groupId, userId, start, end, NewestFirst.COMPARATOR);
  }

  @Override
  public int getUserPublicationRequestsCount(long groupId, long userId) {
    return publicationRequestPersistence.countByG_U(groupId, userId);
  }

  /** Gives the requests that were made of some posts, in one statement. */
  @Override
  public List<PublicationRequest> getPostPublicationRequests(Collection<Long> classPostIds) {
    return classPostIds.isEmpty()
        ? List.of()
        : publicationRequestPersistence.findByClassPostId(
            classPostIds.stream().mapToLong(Long::longValue).toArray());
  }

  /** Gives what happened to a request, in its order. */
  @Override
  public List<PublicationEvent> getPublicationEvents(long publicationRequestId) {
    return publicationEventPersistence.findByPublicationRequestId(publicationRequestId);
  }

  /** Gives the public copies of the pictures of a request, in their order. */
  @Override
  public List<PublicationPicture> getPublicationPictures(long publicationRequestId) {
    return publicationPicturePersistence.findByPublicationRequestId(publicationRequestId);
  }

  /** Gives a page of the requests of a school that are so far, those that wait longest first. */
  @Override
  public List<PublicationRequest> getSchoolPublicationRequests(
      long schoolGroupId, PublicationStatus status, int start, int end) {

    return publicationRequestPersistence.findByS_S(
        schoolGroupId, PublicationStatuses.workflowStatus(status), start, end);
  }

  @Override
  public int getSchoolPublicationRequestsCount(long schoolGroupId, PublicationStatus status) {
    return publicationRequestPersistence.countByS_S(
        schoolGroupId, PublicationStatuses.workflowStatus(status));
  }

  /** Writes down that the package for social media was downloaded (D3). */
  @Override
  public void recordDownload(long userId, long publicationRequestId) throws PortalException {
    reviewOutcome.record(
        publicationRequestPersistence.findByPrimaryKey(publicationRequestId),
        PublicationEventType.DOWNLOADED,
        userLocalService.getUser(userId));
  }

  /**
   * Reminds the directors of requests that wait for two working days, and asks who stands in for
   * them after four; each once.
   *
   * @return how many were told of
   */
  @Override
  public int remindReviewers() throws PortalException {
    return reviewDeadlines.remind();
  }

  /**
   * Keeps a request that its author changed because the director asked for it, checked, and hands
   * it to the director again.
   *
   * @throws nl.klassenkring.publication.engine.PublicationRefusedException if the director did not
   *     ask for changes
   */
  @Override
  public PublicationRequest resubmitPublicationRequest(
      long userId, long publicationRequestId, PublicationDraft publicationDraft)
      throws PortalException {

    return requestWriter.resubmit(
        userLocalService.getUser(userId),
        publicationRequestPersistence.findByPrimaryKey(publicationRequestId),
        publicationDraft);
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
      long userId, long publicationRequestId, PublicationEventType eventType, String reason)
      throws PortalException {

    User user = (userId == 0) ? null : userLocalService.getUser(userId);

    takeDown.takeDown(
        publicationRequestPersistence.findByPrimaryKey(publicationRequestId),
        eventType,
        user,
        reason);
  }

  /** Takes down what shows a picture, or the public copy of it, to which somebody objects (C4). */
  @Override
  public void takeDownPicture(long pictureId) throws PortalException {
    pictureTakeDown.objectedTo(pictureId);
  }

  /**
   * Takes down all that is public of a pupil for a purpose. Who approves something of him at the
   * same time waits until the current transaction ends, or is waited for (D2).
   */
  @Override
  public void takeDownPupil(long pupilId, String purposeKey) throws PortalException {
    pupilLock.lock(List.of(pupilId));
    takeDown.takeDownOfPupil(pupilId, purposeKey);
  }

  /**
   * Takes down, each in a transaction of its own, what is public of pupils whose consent ran out
   * without anybody deciding: with the school year, or with a guardian's authority.
   *
   * @return the keys of the requests that are to be taken down
   */
  @Override
  public List<Long> getLapsedPublicationRequestIds() throws PortalException {
    return takeDown.lapsed();
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
  public PublicationRequest updateStatus(
      long userId, long publicationRequestId, int status, Map<String, Serializable> workflowContext)
      throws PortalException {

    return reviewOutcome.apply(
        publicationRequestPersistence.findByPrimaryKey(publicationRequestId),
        userLocalService.getUser(userId),
        status,
        workflowContext);
  }

  /**
   * Takes a request back before the director decided.
   *
   * @throws nl.klassenkring.publication.engine.PublicationRefusedException if he did
   */
  @Override
  public PublicationRequest withdrawPublicationRequest(long userId, long publicationRequestId)
      throws PortalException {

    return reviewOutcome.withdraw(
        publicationRequestPersistence.findByPrimaryKey(publicationRequestId),
        userLocalService.getUser(userId));
  }

  @Reference private PictureTakeDown pictureTakeDown;

  @Reference private PublicCopies publicCopies;

  @Reference private PupilLock pupilLock;

  @Reference private RequestWriter requestWriter;

  @Reference private ReviewDeadlines reviewDeadlines;

  @Reference private ReviewOutcome reviewOutcome;

  @Reference private ReviewWorkflow reviewWorkflow;

  @Reference private TakeDown takeDown;
}
