/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.internal.review;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.security.permission.PermissionChecker;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nl.klassenkring.policy.engine.PublicationChannel;
import nl.klassenkring.policy.exception.PolicyViolationException;
import nl.klassenkring.publication.engine.Publication;
import nl.klassenkring.publication.engine.PublicationRefusal;
import nl.klassenkring.publication.engine.PublicationRefusedException;
import nl.klassenkring.publication.engine.Review;
import nl.klassenkring.publication.exception.PublicationReasonException;
import nl.klassenkring.publication.exception.PublicationStatusException;
import nl.klassenkring.publication.internal.check.PublicationJudge;
import nl.klassenkring.publication.internal.check.PublicationPurposes;
import nl.klassenkring.publication.internal.request.RequestState;
import nl.klassenkring.publication.internal.request.RequestWriter;
import nl.klassenkring.publication.model.PublicationPicture;
import nl.klassenkring.publication.model.PublicationRequest;
import nl.klassenkring.publication.request.JudgedPublication;
import nl.klassenkring.publication.service.persistence.PublicationPicturePersistence;
import nl.klassenkring.publication.service.persistence.PublicationRequestPersistence;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Brings what a director decides on his desk into the workflow. What would be refused at the end is
 * refused here, so that the request still waits and he reads why.
 */
@Component(service = ReviewDecisions.class)
public class ReviewDecisions {

  private static final int MAX_REASON = 4000;

  /**
   * Says yes to one request, or to several of which the checks find nothing.
   *
   * @param contentHashes of the content that was shown, by the key of the request
   */
  public void approve(
      PermissionChecker permissionChecker, Map<Long, String> contentHashes, String comment)
      throws PortalException {

    List<PublicationRequest> requests = new ArrayList<>();

    for (Map.Entry<Long, String> entry : new TreeMap<>(contentHashes).entrySet()) {
      PublicationRequest request = publicationRequestPersistence.findByPrimaryKey(entry.getKey());

      requireApprovable(permissionChecker, request, entry.getValue(), contentHashes.size() > 1);
      requests.add(request);
    }

    for (PublicationRequest request : requests) {
      reviewWorkflow.complete(
          request, permissionChecker.getUserId(), ReviewWorkflow.APPROVE, comment);
    }
  }

  /**
   * Gives the package of what is approved for social media, in which nothing is recorded yet (D3).
   */
  public byte[] socialMediaPackage(PermissionChecker permissionChecker, PublicationRequest request)
      throws PortalException {

    List<PublicationPicture> pictures = pictures(request);

    if ((PublicationPurposes.channel(request.getChannel()) != PublicationChannel.SOCIAL_MEDIA)
        || !RequestState.of(request).isPublished()
        || !publicationJudge.judge(request, pictures, permissionChecker).isPublishable()) {

      throw new PublicationStatusException("Not for social media, or not any more");
    }

    return SocialMediaPackage.of(request, pictures);
  }

  /** Says no, or asks for changes. */
  public void refuse(
      PermissionChecker permissionChecker,
      PublicationRequest request,
      boolean changes,
      String reason)
      throws PortalException {

    requireReason(reason);

    Publication publication = RequestState.of(request);

    if (changes) {
      publication.changesRequested();
    } else {
      publication.rejected();
    }

    reviewWorkflow.complete(
        request,
        permissionChecker.getUserId(),
        changes ? ReviewWorkflow.REQUEST_CHANGES : ReviewWorkflow.REJECT,
        reason.strip());
  }

  /** Throws if nobody could read why. */
  public static void requireReason(String reason) throws PortalException {
    if (Objects.toString(reason, "").isBlank() || (reason.length() > MAX_REASON)) {
      throw new PublicationReasonException("A reason of 1 to " + MAX_REASON + " characters");
    }
  }

  private void requireApprovable(
      PermissionChecker permissionChecker,
      PublicationRequest request,
      String shownHash,
      boolean several)
      throws PortalException {

    List<PublicationPicture> pictures = pictures(request);
    JudgedPublication judgedPublication =
        publicationJudge.judge(request, pictures, permissionChecker);

    if (!judgedPublication.isPublishable() || (several && !judgedPublication.isGreen())) {
      throw new PolicyViolationException(
          judgedPublication.verdict(), judgedPublication.postDraft());
    }

    if (!RequestWriter.hash(request, pictures).equals(request.getContentHash())) {
      throw new PublicationRefusedException(PublicationRefusal.CONTENT_CHANGED);
    }

    RequestState.of(request)
        .approved(
            new Review(
                permissionChecker.getUserId(),
                reviewers.reviews(permissionChecker, request),
                shownHash,
                true));
  }

  private List<PublicationPicture> pictures(PublicationRequest request) {
    return publicationPicturePersistence.findByPublicationRequestId(
        request.getPublicationRequestId());
  }

  @Reference private PublicationJudge publicationJudge;

  @Reference private PublicationPicturePersistence publicationPicturePersistence;

  @Reference private PublicationRequestPersistence publicationRequestPersistence;

  @Reference private Reviewers reviewers;

  @Reference private ReviewWorkflow reviewWorkflow;
}
