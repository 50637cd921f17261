/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.internal.request;

import com.liferay.counter.kernel.service.CounterLocalService;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.security.permission.PermissionCheckerFactoryUtil;
import com.liferay.portal.kernel.service.ServiceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.klassenkring.classgroup.model.ClassGroup;
import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.classgroup.service.ClassGroupLocalService;
import nl.klassenkring.classgroup.service.ClassPostLocalService;
import nl.klassenkring.picture.service.PictureLocalService;
import nl.klassenkring.picture.state.PictureState;
import nl.klassenkring.policy.exception.PolicyViolationException;
import nl.klassenkring.publication.constants.PublicationEventType;
import nl.klassenkring.publication.engine.PublicContent;
import nl.klassenkring.publication.engine.PublicPicture;
import nl.klassenkring.publication.engine.Publication;
import nl.klassenkring.publication.exception.PublicationContentException;
import nl.klassenkring.publication.exception.PublicationPictureException;
import nl.klassenkring.publication.internal.check.CheckRecord;
import nl.klassenkring.publication.internal.check.PublicationJudge;
import nl.klassenkring.publication.internal.notice.PublicationNotice;
import nl.klassenkring.publication.internal.notice.PublicationNotices;
import nl.klassenkring.publication.internal.picture.PublicCopies;
import nl.klassenkring.publication.internal.review.ReviewWorkflow;
import nl.klassenkring.publication.model.PublicationPicture;
import nl.klassenkring.publication.model.PublicationRequest;
import nl.klassenkring.publication.request.JudgedPublication;
import nl.klassenkring.publication.request.PublicPictureDraft;
import nl.klassenkring.publication.request.PublicationDraft;
import nl.klassenkring.publication.service.persistence.PublicationRequestPersistence;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Keeps what authors ask for, checked, with public copies of its pictures. */
@Component(service = RequestWriter.class)
public class RequestWriter {

  private static final int MAX_TITLE = 150;

  /**
   * Keeps a new request, and hands it to the director.
   *
   * @param uuid by which a form that is sent twice is known again; null for one that Liferay makes
   * @throws PolicyViolationException if the checks find something that stops it
   * @throws PublicationContentException if it has no title or no text, or a period that is none
   * @throws PublicationPictureException if a picture is none of the post
   */
  public PublicationRequest add(
      User author, PublicationDraft draft, String uuid, ServiceContext serviceContext)
      throws PortalException {

    PublicationRequest sent =
        (uuid == null) ? null : publicationRequestPersistence.fetchByUUID_G(uuid, draft.groupId());

    if ((sent != null) && (sent.getUserId() == author.getUserId())) {
      return sent;
    }

    JudgedPublication judgedPublication = requirePublishable(author, draft);
    Date now = Date.from(clock.instant());
    ClassGroup classGroup = classGroupLocalService.getClassGroupByGroupId(draft.groupId());
    PublicationRequest request =
        publicationRequestPersistence.create(counterLocalService.increment());

    request.setUuid(uuid);
    request.setGroupId(draft.groupId());
    request.setCompanyId(author.getCompanyId());
    request.setUserId(author.getUserId());
    request.setUserName(author.getFullName());
    request.setCreateDate(now);
    request.setSchoolGroupId(classGroup.getSchoolGroupId());
    request.setClassPostId(draft.classPostId());

    String contentHash = write(request, author, draft, now);

    RequestState.write(
        request, Publication.submitted(author.getUserId(), contentHash), author, "", now);

    PublicationRequest kept = publicationRequestPersistence.update(request);

    handOver(kept, author, PublicationEventType.SUBMITTED, judgedPublication);
    reviewWorkflow.start(kept, serviceContext);

    return kept;
  }

  /**
   * Keeps a request that its author changed, and hands it to the director again.
   *
   * @throws nl.klassenkring.publication.engine.PublicationRefusedException if the director did not
   *     ask for changes
   */
  public PublicationRequest resubmit(
      User author, PublicationRequest request, PublicationDraft draft) throws PortalException {

    Publication before = RequestState.of(request);

    // Whether it may be sent again is asked before anything is written.
    before.resubmitted(before.contentHash());

    JudgedPublication judgedPublication = requirePublishable(author, draft);
    Date now = Date.from(clock.instant());
    String contentHash = write(request, author, draft, now);

    RequestState.write(request, before.resubmitted(contentHash), author, "", now);
    request.setRemindedDate(null);
    request.setEscalatedDate(null);

    PublicationRequest kept = publicationRequestPersistence.update(request);

    handOver(kept, author, PublicationEventType.RESUBMITTED, judgedPublication);
    reviewWorkflow.complete(kept, author.getUserId(), ReviewWorkflow.RESUBMIT, "");

    return kept;
  }

  private void handOver(
      PublicationRequest request,
      User author,
      PublicationEventType type,
      JudgedPublication judgedPublication)
      throws PortalException {

    publicationRecord.add(
        request, type, author, "", checkRecord.of(judgedPublication, request.getGroupId()));
    publicationNotices.tellReviewers(request, PublicationNotice.WAITS);
  }

  private JudgedPublication requirePublishable(User author, PublicationDraft draft)
      throws PortalException {

    requireContent(draft);
    requirePicturesOfPost(draft);

    JudgedPublication judgedPublication =
        publicationJudge.judge(draft, PermissionCheckerFactoryUtil.create(author));

    if (!judgedPublication.isPublishable()) {
      throw new PolicyViolationException(
          judgedPublication.verdict(), judgedPublication.postDraft());
    }

    return judgedPublication;
  }

  private void requireContent(PublicationDraft draft) throws PortalException {
    if (draft.title().isBlank() || (draft.title().length() > MAX_TITLE)) {
      throw new PublicationContentException("A title of 1 to " + MAX_TITLE + " characters");
    }
    if (draft.text().isBlank()) {
      throw new PublicationContentException("A text");
    }

    Instant from = (draft.displayFrom() == null) ? clock.instant() : draft.displayFrom();

    if ((draft.displayUntil() != null) && !draft.displayUntil().isAfter(from)) {
      throw new PublicationContentException("Over before it begins");
    }
  }

  /** Only the pictures of the very post, which is of the very group, and placed. */
  private void requirePicturesOfPost(PublicationDraft draft) throws PortalException {
    Set<Long> ofPost = Set.of();

    if (draft.classPostId() != 0) {
      ClassPost classPost = classPostLocalService.getClassPost(draft.classPostId());

      if ((classPost.getGroupId() != draft.groupId()) || !classPost.isApproved()) {
        throw new PublicationContentException("No placed post of the group");
      }

      ofPost =
          pictureLocalService
              .getPostPictureStates(Set.of(draft.classPostId()), clock.instant())
              .stream()
              .map(PictureState::getPictureId)
              .collect(Collectors.toSet());
    }

    for (PublicPictureDraft picture : draft.pictures()) {
      if (!ofPost.contains(picture.getSourcePictureId())) {
        throw new PublicationPictureException("A picture that is none of the post");
      }
    }
  }

  private String write(PublicationRequest request, User author, PublicationDraft draft, Date now)
      throws PortalException {

    request.setChannel(draft.channel().key());
    request.setTitle(draft.title());
    request.setContent(draft.text());
    request.setDisplayFrom(date(draft.displayFrom()));
    request.setDisplayUntil(date(draft.displayUntil()));
    request.setSubmittedDate(now);

    Map<Long, Set<Long>> pupilIds =
        pictureLocalService
            .getPictureStates(
                draft.pictures().stream()
                    .map(PublicPictureDraft::getSourcePictureId)
                    .collect(Collectors.toSet()),
                now.toInstant())
            .stream()
            .collect(Collectors.toMap(PictureState::getPictureId, PictureState::getPupilIds));

    return hash(request, publicCopies.replace(request, author, draft.pictures(), pupilIds, now));
  }

  /** The hash of a request as it is kept, with its pictures. */
  public static String hash(PublicationRequest request, List<PublicationPicture> pictures) {
    return new PublicContent(
            request.getChannel(),
            request.getTitle(),
            request.getContent(),
            pictures.stream()
                .map(
                    picture ->
                        new PublicPicture(
                            picture.getFileHash(),
                            picture.getAltText(),
                            picture.getCaption(),
                            picture.isOverview()))
                .collect(Collectors.toList()),
            instant(request.getDisplayFrom()),
            instant(request.getDisplayUntil()))
        .hash();
  }

  private static Date date(Instant instant) {
    return (instant == null) ? null : Date.from(instant);
  }

  private static Instant instant(Date date) {
    return (date == null) ? null : date.toInstant();
  }

  @Reference private CheckRecord checkRecord;

  @Reference private ClassGroupLocalService classGroupLocalService;

  @Reference private ClassPostLocalService classPostLocalService;

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;

  @Reference private CounterLocalService counterLocalService;

  @Reference private PictureLocalService pictureLocalService;

  @Reference private PublicCopies publicCopies;

  @Reference private PublicationJudge publicationJudge;

  @Reference private PublicationNotices publicationNotices;

  @Reference private PublicationRecord publicationRecord;

  @Reference private PublicationRequestPersistence publicationRequestPersistence;

  @Reference private ReviewWorkflow reviewWorkflow;
}
