/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.internal.check;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.security.permission.PermissionChecker;
import com.liferay.portal.kernel.security.permission.resource.PortletResourcePermission;
import com.liferay.portal.kernel.service.GroupLocalService;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.klassenkring.classgroup.policy.AuthorKnowledge;
import nl.klassenkring.classgroup.policy.PictureFacts;
import nl.klassenkring.consent.check.ConsentCheck;
import nl.klassenkring.consent.constants.ConsentActionKeys;
import nl.klassenkring.consent.constants.ConsentConstants;
import nl.klassenkring.consent.service.AuditEntryLocalService;
import nl.klassenkring.consent.service.ConsentLocalService;
import nl.klassenkring.consent.service.ObjectionLocalService;
import nl.klassenkring.picture.description.PictureDescription;
import nl.klassenkring.picture.service.PictureLocalService;
import nl.klassenkring.picture.state.PictureState;
import nl.klassenkring.policy.engine.DraftKind;
import nl.klassenkring.policy.engine.DraftPicture;
import nl.klassenkring.policy.engine.PublicationChannel;
import nl.klassenkring.policy.service.PolicyService;
import nl.klassenkring.policy.service.PostDraft;
import nl.klassenkring.policy.service.SchoolSite;
import nl.klassenkring.publication.exception.PublicationPictureException;
import nl.klassenkring.publication.model.PublicationPicture;
import nl.klassenkring.publication.model.PublicationRequest;
import nl.klassenkring.publication.request.JudgedPublication;
import nl.klassenkring.publication.request.PublicPictureDraft;
import nl.klassenkring.publication.request.PublicationDraft;
import nl.klassenkring.roster.model.Pupil;
import nl.klassenkring.roster.service.PupilLocalService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * Checks what would be public against the agreements of the school and the consents of this moment
 * (C1, C2, C6, D2, D3). Changes nothing but the log of who was told of consents.
 */
@Component(service = PublicationJudge.class)
public class PublicationJudge {

  /** Checks what an author asks for, of which nothing is kept yet. */
  public JudgedPublication judge(PublicationDraft draft, PermissionChecker permissionChecker)
      throws PortalException {

    Instant now = clock.instant();
    Map<Long, PictureState> states =
        pictureLocalService
            .getPictureStates(
                draft.pictures().stream()
                    .map(PublicPictureDraft::getSourcePictureId)
                    .collect(Collectors.toSet()),
                now)
            .stream()
            .collect(Collectors.toMap(PictureState::getPictureId, Function.identity()));
    List<CheckedPicture> pictures = new ArrayList<>();

    for (PublicPictureDraft picture : draft.pictures()) {
      PictureState state = states.get(picture.getSourcePictureId());

      if (state == null) {
        throw new PublicationPictureException("A picture that is not there");
      }

      pictures.add(
          new CheckedPicture(
              new PictureDescription(
                  picture.getSourcePictureId(),
                  picture.getAltText(),
                  state.getPupilIds(),
                  state.getDescription().isNobodyRecognisable(),
                  state.getDescription().isDecencyDeclared()),
              picture.getCaption(),
              picture.isOverview(),
              state.isObjected()));
    }

    return judge(
        draft.groupId(),
        draft.channel(),
        draft.title(),
        draft.text(),
        pictures,
        permissionChecker,
        now);
  }

  /**
   * Checks a request as it is kept, with who is recognisable in its pictures now: who was said to
   * be in a picture of the post later counts too.
   */
  public JudgedPublication judge(
      PublicationRequest request,
      List<PublicationPicture> copies,
      PermissionChecker permissionChecker)
      throws PortalException {

    Map<Long, Set<Long>> pupilIds =
        depictedPupils.byPicture(
            copies.stream()
                .map(PublicationPicture::getPublicationPictureId)
                .collect(Collectors.toSet()));
    Set<Long> objected = objectedPictureIds(copies);
    List<CheckedPicture> pictures = new ArrayList<>();

    for (PublicationPicture copy : copies) {
      Set<Long> depicted = pupilIds.getOrDefault(copy.getPublicationPictureId(), Set.of());

      pictures.add(
          new CheckedPicture(
              new PictureDescription(
                  copy.getPublicationPictureId(),
                  copy.getAltText(),
                  depicted,
                  depicted.isEmpty(),
                  true),
              copy.getCaption(),
              copy.isOverview(),
              objected.contains(copy.getPublicationPictureId())));
    }

    return judge(
        request.getGroupId(),
        PublicationPurposes.channel(request.getChannel()),
        request.getTitle(),
        request.getContent(),
        pictures,
        permissionChecker,
        clock.instant());
  }

  /** The copies to which, or to whose pictures in the portal, an objection stands (C4). */
  public Set<Long> objectedPictureIds(Collection<PublicationPicture> copies) {
    Set<Long> pictureIds = new HashSet<>();

    for (PublicationPicture copy : copies) {
      pictureIds.add(copy.getPublicationPictureId());
      pictureIds.add(copy.getSourcePictureId());
    }

    Set<Long> objected =
        pictureIds.isEmpty() ? Set.of() : objectionLocalService.getObjectedPictureIds(pictureIds);

    return copies.stream()
        .filter(
            copy ->
                objected.contains(copy.getPublicationPictureId())
                    || objected.contains(copy.getSourcePictureId()))
        .map(PublicationPicture::getPublicationPictureId)
        .collect(Collectors.toSet());
  }

  private JudgedPublication judge(
      long groupId,
      PublicationChannel channel,
      String title,
      String text,
      List<CheckedPicture> pictures,
      PermissionChecker permissionChecker,
      Instant now)
      throws PortalException {

    Group group = groupLocalService.getGroup(groupId);
    PostDraft postDraft =
        PostDraft.builder()
            .companyId(group.getCompanyId())
            .groupId(groupId)
            .authorUserId(permissionChecker.getUserId())
            .kind(DraftKind.PUBLICATION)
            .channel(channel)
            .title(title)
            .text(text)
            .placedAt(now)
            .pictures(facts(group, channel, pictures, permissionChecker, now))
            .build();

    return new JudgedPublication(postDraft, policyService.judge(postDraft));
  }

  private List<DraftPicture> facts(
      Group group,
      PublicationChannel channel,
      List<CheckedPicture> pictures,
      PermissionChecker permissionChecker,
      Instant now)
      throws PortalException {

    Set<Long> pupilIds =
        pictures.stream()
            .flatMap(picture -> picture.pupilIds().stream())
            .collect(Collectors.toSet());
    ConsentCheck consentCheck =
        consentLocalService.check(PublicationPurposes.purposeKey(channel), pupilIds, now);
    AuthorKnowledge knowledge = knowledge(group, channel, consentCheck, permissionChecker);
    List<DraftPicture> facts = new ArrayList<>();

    for (CheckedPicture picture : pictures) {
      facts.add(
          PictureFacts.builder(
                  facts.size() + 1,
                  picture.description(),
                  blockers(picture, consentCheck),
                  picture.objected(),
                  knowledge)
              .caption(picture.caption())
              .overview(picture.overview())
              .recognisable(!picture.pupilIds().isEmpty())
              .build());
    }

    return facts;
  }

  /** Who is named is written into the log: he was told of a consent. */
  private AuthorKnowledge knowledge(
      Group group,
      PublicationChannel channel,
      ConsentCheck consentCheck,
      PermissionChecker permissionChecker)
      throws PortalException {

    long groupId = group.getGroupId();

    if (!consentPermission.contains(permissionChecker, groupId, ConsentActionKeys.VIEW_CONSENT)) {
      return AuthorKnowledge.none();
    }

    Set<Long> blocked = consentCheck.getBlocked().keySet();

    if (blocked.isEmpty()) {
      return AuthorKnowledge.ofConsents(Map.of());
    }

    Map<Long, String> names = new HashMap<>();

    for (Pupil pupil :
        pupilLocalService.getPupils(blocked.stream().mapToLong(Long::longValue).toArray())) {

      names.put(pupil.getPupilId(), PupilNames.of(pupil));
    }

    auditEntryLocalService.addCheckAuditEntries(
        permissionChecker.getUserId(),
        SchoolSite.groupId(group),
        groupId,
        PublicationPurposes.purposeKey(channel),
        names.keySet());

    return AuthorKnowledge.ofConsents(names);
  }

  private static Set<Long> blockers(CheckedPicture picture, ConsentCheck consentCheck) {
    return picture.pupilIds().stream()
        .filter(pupilId -> !consentCheck.isAllowed(pupilId))
        .collect(Collectors.toSet());
  }

  @Reference private AuditEntryLocalService auditEntryLocalService;

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;

  @Reference private ConsentLocalService consentLocalService;

  @Reference(target = "(resource.name=" + ConsentConstants.RESOURCE_NAME + ")")
  private PortletResourcePermission consentPermission;

  @Reference private DepictedPupils depictedPupils;

  @Reference private GroupLocalService groupLocalService;

  @Reference private ObjectionLocalService objectionLocalService;

  @Reference private PictureLocalService pictureLocalService;

  @Reference private PolicyService policyService;

  @Reference private PupilLocalService pupilLocalService;
}
