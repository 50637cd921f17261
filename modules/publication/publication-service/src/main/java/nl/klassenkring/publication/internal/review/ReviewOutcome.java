/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.internal.review;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.security.permission.PermissionChecker;
import com.liferay.portal.kernel.security.permission.PermissionCheckerFactoryUtil;
import com.liferay.portal.kernel.util.GetterUtil;
import com.liferay.portal.kernel.workflow.WorkflowConstants;
import java.io.Serializable;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.klassenkring.publication.constants.PublicationEventType;
import nl.klassenkring.publication.engine.Publication;
import nl.klassenkring.publication.engine.PublicationRefusal;
import nl.klassenkring.publication.engine.PublicationRefusedException;
import nl.klassenkring.publication.engine.Review;
import nl.klassenkring.publication.internal.check.CheckRecord;
import nl.klassenkring.publication.internal.check.DepictedPupils;
import nl.klassenkring.publication.internal.check.PublicationJudge;
import nl.klassenkring.publication.internal.check.PupilLock;
import nl.klassenkring.publication.internal.item.PublicItemWriter;
import nl.klassenkring.publication.internal.notice.PublicationNotice;
import nl.klassenkring.publication.internal.notice.PublicationNotices;
import nl.klassenkring.publication.internal.picture.PublicationFiles;
import nl.klassenkring.publication.internal.request.PublicationRecord;
import nl.klassenkring.publication.internal.request.RequestState;
import nl.klassenkring.publication.internal.request.RequestWriter;
import nl.klassenkring.publication.model.PublicationPicture;
import nl.klassenkring.publication.model.PublicationRequest;
import nl.klassenkring.publication.request.JudgedPublication;
import nl.klassenkring.publication.service.persistence.PublicationPicturePersistence;
import nl.klassenkring.publication.service.persistence.PublicationRequestPersistence;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * Makes of what the workflow decided what becomes of a request. The last gate: whatever list of
 * tasks a yes comes from, it makes something public only if all that was checked holds now (D2).
 */
@Component(service = ReviewOutcome.class)
public class ReviewOutcome {

  /**
   * Takes the step of a workflow status. A step that is taken already changes nothing.
   *
   * @param user who decided
   */
  public PublicationRequest apply(
      PublicationRequest request,
      User user,
      int workflowStatus,
      Map<String, Serializable> workflowContext)
      throws PortalException {

    if (request.getStatus() == workflowStatus) {
      return request;
    }

    String comment =
        GetterUtil.getString(workflowContext.get(WorkflowConstants.CONTEXT_TASK_COMMENTS));

    switch (workflowStatus) {
      case WorkflowConstants.STATUS_APPROVED:
        return approve(request, user, comment);
      case WorkflowConstants.STATUS_DENIED:
        return reject(request, user, comment);
      case WorkflowConstants.STATUS_INCOMPLETE:
        return requestChanges(request, user, comment);
      case WorkflowConstants.STATUS_PENDING:
        return resubmit(request, user);
      default:
        throw new PublicationRefusedException(PublicationRefusal.WRONG_STATUS);
    }
  }

  /** Takes a request back for its author. */
  public PublicationRequest withdraw(PublicationRequest request, User author)
      throws PortalException {

    PublicationRequest kept = keep(request, RequestState.of(request).withdrawn(), author, "");

    publicationRecord.add(kept, PublicationEventType.WITHDRAWN, author, "", "");
    PublicationFiles.deleteOnCommit(pictures(kept));
    reviewWorkflow.end(kept);

    return kept;
  }

  /** Writes down what somebody did with a request that does not change it. */
  public void record(PublicationRequest request, PublicationEventType type, User user) {
    publicationRecord.add(request, type, user, "", "");
  }

  private PublicationRequest approve(PublicationRequest request, User user, String comment)
      throws PortalException {

    List<PublicationPicture> pictures = pictures(request);

    // From here on nobody withdraws a consent for these pupils unseen.
    pupilLock.lock(
        depictedPupils
            .byRequest(List.of(request.getPublicationRequestId()))
            .getOrDefault(request.getPublicationRequestId(), Set.of()));

    PermissionChecker permissionChecker = PermissionCheckerFactoryUtil.create(user);
    JudgedPublication judgedPublication =
        publicationJudge.judge(request, pictures, permissionChecker);
    String checks = checkRecord.of(judgedPublication, request.getGroupId());
    Publication publication;

    try {
      publication =
          RequestState.of(request)
              .approved(
                  new Review(
                      user.getUserId(),
                      reviewers.mayApprove(permissionChecker, request),
                      RequestWriter.hash(request, pictures),
                      judgedPublication.isPublishable()));
    } catch (PublicationRefusedException exception) {
      return refuseApproval(request, user, exception, checks);
    }

    PublicationRequest kept = keep(request, publication, user, comment);

    publicationRecord.add(kept, PublicationEventType.APPROVED, user, comment, checks);
    publicItemWriter.publish(kept, user);
    publicationNotices.tellAuthor(kept, PublicationNotice.APPROVED);

    return kept;
  }

  /** The workflow is over: what cannot be made public is rejected, and those concerned are told. */
  private PublicationRequest refuseApproval(
      PublicationRequest request, User user, PublicationRefusedException exception, String checks)
      throws PortalException {

    PublicationRequest kept =
        keep(request, RequestState.of(request).rejected(), user, exception.refusal().name());

    publicationRecord.add(
        kept, PublicationEventType.APPROVAL_REFUSED, user, exception.refusal().name(), checks);
    PublicationFiles.deleteOnCommit(pictures(kept));
    publicationNotices.tellConcerned(kept, PublicationNotice.APPROVAL_REFUSED);

    return kept;
  }

  private PublicationRequest reject(PublicationRequest request, User user, String reason)
      throws PortalException {

    requireReviewer(request, user);

    PublicationRequest kept = keep(request, RequestState.of(request).rejected(), user, reason);

    publicationRecord.add(kept, PublicationEventType.REJECTED, user, reason, "");
    PublicationFiles.deleteOnCommit(pictures(kept));
    publicationNotices.tellAuthor(kept, PublicationNotice.REJECTED);

    return kept;
  }

  private PublicationRequest requestChanges(PublicationRequest request, User user, String reason)
      throws PortalException {

    requireReviewer(request, user);

    PublicationRequest kept =
        keep(request, RequestState.of(request).changesRequested(), user, reason);

    publicationRecord.add(kept, PublicationEventType.CHANGES_REQUESTED, user, reason, "");
    publicationNotices.tellAuthor(kept, PublicationNotice.CHANGES_REQUESTED);

    return kept;
  }

  /** Sent again from Liferay's own list of tasks, where nothing of it can be changed. */
  private PublicationRequest resubmit(PublicationRequest request, User user) {
    Publication publication = RequestState.of(request);
    PublicationRequest kept =
        keep(request, publication.resubmitted(publication.contentHash()), user, "");

    publicationRecord.add(kept, PublicationEventType.RESUBMITTED, user, "", "");

    return kept;
  }

  private void requireReviewer(PublicationRequest request, User user) {
    if (!reviewers.mayApprove(PermissionCheckerFactoryUtil.create(user), request)) {
      throw new PublicationRefusedException(PublicationRefusal.NO_REVIEWER);
    }
  }

  private PublicationRequest keep(
      PublicationRequest request, Publication publication, User user, String reason) {

    RequestState.write(request, publication, user, reason, Date.from(clock.instant()));

    return publicationRequestPersistence.update(request);
  }

  private List<PublicationPicture> pictures(PublicationRequest request) {
    return publicationPicturePersistence.findByPublicationRequestId(
        request.getPublicationRequestId());
  }

  @Reference private CheckRecord checkRecord;

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;

  @Reference private DepictedPupils depictedPupils;

  @Reference private PublicationJudge publicationJudge;

  @Reference private PublicationNotices publicationNotices;

  @Reference private PublicationPicturePersistence publicationPicturePersistence;

  @Reference private PublicationRecord publicationRecord;

  @Reference private PublicationRequestPersistence publicationRequestPersistence;

  @Reference private PublicItemWriter publicItemWriter;

  @Reference private PupilLock pupilLock;

  @Reference private Reviewers reviewers;

  @Reference private ReviewWorkflow reviewWorkflow;
}
