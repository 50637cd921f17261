/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.test;

import static nl.klassenkring.embedded.junit.Acting.actingAs;

import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.service.ServiceContext;
import com.liferay.portal.kernel.workflow.WorkflowConstants;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.klassenkring.classgroup.constants.ClassGroupKind;
import nl.klassenkring.classgroup.model.ClassGroup;
import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.classgroup.service.ClassGroupLocalService;
import nl.klassenkring.classgroup.service.ClassPostLocalService;
import nl.klassenkring.consent.constants.ConsentPurposeKeys;
import nl.klassenkring.consent.service.ConsentDecisionLocalService;
import nl.klassenkring.consent.service.ConsentPurposeLocalService;
import nl.klassenkring.consent.service.ConsentTextLocalService;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.TestPhotos;
import nl.klassenkring.embedded.junit.TestSchool;
import nl.klassenkring.embedded.junit.TestUser;
import nl.klassenkring.picture.description.PictureDescription;
import nl.klassenkring.picture.model.Picture;
import nl.klassenkring.picture.service.PictureLocalService;
import nl.klassenkring.picture.service.PictureService;
import nl.klassenkring.policy.constants.SchoolRoleConstants;
import nl.klassenkring.publication.model.PublicItem;
import nl.klassenkring.publication.model.PublicationRequest;
import nl.klassenkring.publication.request.PublicPictureDraft;
import nl.klassenkring.publication.request.PublicationDraft;
import nl.klassenkring.publication.service.PublicItemLocalService;
import nl.klassenkring.publication.service.PublicationRequestService;
import nl.klassenkring.roster.model.Guardian;
import nl.klassenkring.roster.model.Pupil;
import nl.klassenkring.roster.service.EnrolmentLocalService;
import nl.klassenkring.roster.service.GuardianLocalService;
import nl.klassenkring.roster.service.GuardianshipLocalService;
import nl.klassenkring.roster.service.PupilLocalService;

/** A class group of a test's school with its people, whose posts are made public. */
final class PublicationGroup {

  static final String SCHOOL_YEAR = "2026-2027";

  private final EmbeddedPortal portal;
  private final TestSchool school;
  private final Group site;
  private final ClassGroup classGroup;
  private final TestUser teacher;
  private final TestUser director;
  private final Map<Long, Long> guardianIds = new HashMap<>();
  private Map<String, Long> consentTextIds;

  private PublicationGroup(EmbeddedPortal portal, TestSchool school, String name) throws Exception {

    this.portal = portal;
    this.school = school;

    site = school.classGroupSite(name);
    classGroup =
        portal
            .service(ClassGroupLocalService.class)
            .addClassGroup(
                anybody(),
                groupId(),
                ClassGroupKind.CLASS.name(),
                SCHOOL_YEAR,
                new ServiceContext());
    TestAgreements.withoutMaximum(portal, school.site(), site);
    teacher = school.person("Ank").joins(site, SchoolRoleConstants.TEACHER);
    director = director("Gerda");
    // Without pupils nothing may be public.
    pupil("Sjoukje");
  }

  static PublicationGroup create(EmbeddedPortal portal, TestSchool school, String name)
      throws Exception {

    return new PublicationGroup(portal, school, name);
  }

  long groupId() {
    return site.getGroupId();
  }

  long schoolGroupId() {
    return school.site().getGroupId();
  }

  Group site() {
    return site;
  }

  ClassGroup classGroup() {
    return classGroup;
  }

  TestUser teacher() {
    return teacher;
  }

  TestUser director() {
    return director;
  }

  /** One more director of the school. */
  TestUser director(String name) {
    return school
        .person(name)
        .has(SchoolRoleConstants.SCHOOL_DIRECTOR)
        .joins(school.site())
        .joins(site);
  }

  TestUser member(String name, String siteRole) {
    return school.person(name).joins(site, siteRole);
  }

  /** All pupils of the group. */
  Set<Long> pupilIds() {
    return Set.copyOf(guardianIds.keySet());
  }

  /** A pupil of the group, whose guardian agrees to all that the school asks. */
  long pupil(String firstName) throws Exception {
    String key = UUID.randomUUID().toString();
    Pupil pupil =
        portal
            .service(PupilLocalService.class)
            .addPupil(anybody(), schoolGroupId(), key, firstName, "van", "Dijk", null);

    portal
        .service(EnrolmentLocalService.class)
        .addEnrolment(
            anybody(),
            pupil.getPupilId(),
            groupId(),
            key,
            "Groep",
            SCHOOL_YEAR,
            Date.from(Instant.EPOCH),
            null);

    Guardian guardian =
        portal
            .service(GuardianLocalService.class)
            .addGuardian(
                anybody(),
                schoolGroupId(),
                key,
                "Ouder",
                "van",
                firstName,
                key + "@ouders.example");

    portal
        .service(GuardianshipLocalService.class)
        .addGuardianship(
            anybody(),
            guardian.getGuardianId(),
            pupil.getPupilId(),
            "ouder",
            true,
            Date.from(Instant.EPOCH));
    guardianIds.put(pupil.getPupilId(), guardian.getGuardianId());

    for (String purposeKey :
        List.of(
            ConsentPurposeKeys.PORTAL,
            ConsentPurposeKeys.WEBSITE,
            ConsentPurposeKeys.SOCIAL_MEDIA)) {

      answer(pupil.getPupilId(), purposeKey, true);
    }
    return pupil.getPupilId();
  }

  void answer(long pupilId, String purposeKey, boolean yes) throws Exception {
    portal
        .service(ConsentDecisionLocalService.class)
        .addConsentDecisions(
            anybody(),
            pupilId,
            guardianIds.get(pupilId),
            SCHOOL_YEAR,
            Map.of(consentTextId(purposeKey), yes));
  }

  /** A placed post of the teacher's. */
  ClassPost post() throws Exception {
    ServiceContext serviceContext = new ServiceContext();

    serviceContext.setWorkflowAction(WorkflowConstants.ACTION_PUBLISH);
    return portal
        .service(ClassPostLocalService.class)
        .addClassPost(
            teacher.userId(),
            groupId(),
            "Bruggen bouwen",
            "We bouwden vandaag bruggen.",
            "general",
            serviceContext);
  }

  /** A picture of these pupils in a placed post. */
  Picture picture(ClassPost post, Long... pupilIds) throws Exception {
    Picture picture =
        actingAs(
            teacher,
            () ->
                portal
                    .service(PictureService.class)
                    .addPicture(groupId(), new ByteArrayInputStream(TestPhotos.jpeg(64, 48))));
    PictureLocalService pictureLocalService = portal.service(PictureLocalService.class);

    pictureLocalService.setPostPictures(
        teacher.userId(),
        groupId(),
        post.getClassPostId(),
        List.of(
            new PictureDescription(
                picture.getPictureId(),
                "Kinderen bouwen een brug",
                Set.of(pupilIds),
                pupilIds.length == 0,
                true)));
    pictureLocalService.placePostPictures(teacher.userId(), post.getClassPostId());
    return picture;
  }

  /** What the teacher asks to make public of a post, with these of its pictures. */
  PublicationDraft.Builder draft(ClassPost post, Picture... pictures) {
    return PublicationDraft.builder(groupId())
        .classPostId(post.getClassPostId())
        .title("Bruggen bouwen")
        .text("In de klas bouwden kinderen bruggen van papier.")
        .pictures(
            Arrays.stream(pictures)
                .map(
                    picture ->
                        new PublicPictureDraft(
                            picture.getPictureId(), "Een brug van papier", "De brug", true))
                .collect(Collectors.toList()));
  }

  /** What the teacher asks for. */
  PublicationRequest request(PublicationDraft draft) throws Exception {
    return actingAs(teacher, () -> requestService().addPublicationRequest(draft, serviceContext()));
  }

  /** A request with one picture of these pupils, which waits for the director. */
  PublicationRequest request(Long... pupilIds) throws Exception {
    ClassPost post = post();

    return request(draft(post, picture(post, pupilIds)).build());
  }

  /** What the director says yes to. */
  void approve(PublicationRequest request) throws Exception {
    approve(director, request);
  }

  void approve(TestUser user, PublicationRequest request) throws Exception {
    actingAs(
        user,
        () -> {
          requestService()
              .approvePublicationRequests(
                  Map.of(request.getPublicationRequestId(), request.getContentHash()), "");
          return null;
        });
  }

  void refuse(PublicationRequest request, boolean changes, String reason) throws Exception {
    actingAs(
        director,
        () -> {
          requestService()
              .refusePublicationRequest(request.getPublicationRequestId(), changes, reason);
          return null;
        });
  }

  /** What is made public of a request; null when nothing is. */
  PublicItem item(PublicationRequest request) {
    return portal
        .service(PublicItemLocalService.class)
        .fetchRequestPublicItem(request.getPublicationRequestId());
  }

  /** Whether a visitor sees it now. */
  boolean isPublic(PublicationRequest request) throws Exception {
    PublicItem item = item(request);

    return item != null
        && portal
            .service(PublicItemLocalService.class)
            .fetchPublicEntry(schoolGroupId(), item.getPublicItemId())
            .isPresent();
  }

  PublicationRequestService requestService() {
    return portal.service(PublicationRequestService.class);
  }

  static ServiceContext serviceContext() {
    ServiceContext serviceContext = new ServiceContext();

    serviceContext.setWorkflowAction(WorkflowConstants.ACTION_PUBLISH);
    return serviceContext;
  }

  private long consentTextId(String purposeKey) throws Exception {
    if (consentTextIds == null) {
      portal.service(ConsentPurposeLocalService.class).getSchoolConsentPurposes(schoolGroupId());
      consentTextIds = new HashMap<>();
      portal
          .service(ConsentTextLocalService.class)
          .getCurrentConsentTexts(schoolGroupId())
          .forEach((key, text) -> consentTextIds.put(key, text.getConsentTextId()));
    }
    return consentTextIds.get(purposeKey);
  }

  private long anybody() throws Exception {
    return school.company().getGuestUser().getUserId();
  }
}
