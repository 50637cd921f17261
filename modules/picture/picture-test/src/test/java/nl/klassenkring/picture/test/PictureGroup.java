/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.picture.test;

import static nl.klassenkring.embedded.junit.Acting.actingAs;

import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.service.ServiceContext;
import com.liferay.portal.kernel.workflow.WorkflowConstants;
import java.io.InputStream;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.klassenkring.classgroup.constants.ClassGroupKind;
import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.classgroup.service.ClassGroupLocalService;
import nl.klassenkring.classgroup.service.ClassPostLocalService;
import nl.klassenkring.consent.constants.ConsentPurposeKeys;
import nl.klassenkring.consent.service.ConsentDecisionLocalService;
import nl.klassenkring.consent.service.ConsentPurposeLocalService;
import nl.klassenkring.consent.service.ConsentTextLocalService;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.TestSchool;
import nl.klassenkring.embedded.junit.TestUser;
import nl.klassenkring.picture.description.PictureDescription;
import nl.klassenkring.picture.model.Picture;
import nl.klassenkring.picture.service.PictureLocalService;
import nl.klassenkring.picture.service.PictureService;
import nl.klassenkring.policy.constants.SchoolRoleConstants;
import nl.klassenkring.roster.model.Guardian;
import nl.klassenkring.roster.model.Pupil;
import nl.klassenkring.roster.service.GuardianLocalService;
import nl.klassenkring.roster.service.GuardianshipLocalService;
import nl.klassenkring.roster.service.PupilLocalService;

/**
 * A class group of a test's school with a teacher, a parent and pupils, each of whom has a guardian
 * with authority who answers what the test wants.
 */
final class PictureGroup {

  static final String SCHOOL_YEAR = "2026-2027";

  private final EmbeddedPortal portal;
  private final TestSchool school;
  private final Group site;
  private final TestUser teacher;
  private final TestUser parent;
  private final Map<Long, Long> guardianIds = new HashMap<>();
  private long consentTextId;

  private PictureGroup(EmbeddedPortal portal, TestSchool school, String name) throws Exception {

    this.portal = portal;
    this.school = school;

    site = school.classGroupSite(name);
    portal
        .service(ClassGroupLocalService.class)
        .addClassGroup(
            anybody(), groupId(), ClassGroupKind.CLASS.name(), SCHOOL_YEAR, new ServiceContext());
    TestAgreements.withoutMaximum(portal, school.site(), site);
    teacher = school.person("Ank").joins(site, SchoolRoleConstants.TEACHER);
    parent = school.person("Bas").joins(site, SchoolRoleConstants.PARENT);
  }

  static PictureGroup create(EmbeddedPortal portal, TestSchool school, String name)
      throws Exception {

    return new PictureGroup(portal, school, name);
  }

  long groupId() {
    return site.getGroupId();
  }

  Group site() {
    return site;
  }

  TestUser teacher() {
    return teacher;
  }

  TestUser parent() {
    return parent;
  }

  /** A director of the school, who is a member of the group's Site too. */
  TestUser director() {
    return school
        .person("Gerda")
        .has(SchoolRoleConstants.SCHOOL_DIRECTOR)
        .joins(school.site())
        .joins(site);
  }

  /** A pupil about whom nobody has been asked anything. */
  long pupil(String firstName) throws Exception {
    String key = UUID.randomUUID().toString();
    Pupil pupil =
        portal
            .service(PupilLocalService.class)
            .addPupil(anybody(), school.site().getGroupId(), key, firstName, "van", "Dijk", null);
    Guardian guardian =
        portal
            .service(GuardianLocalService.class)
            .addGuardian(
                anybody(),
                school.site().getGroupId(),
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
    return pupil.getPupilId();
  }

  /** A pupil whose guardian agrees to pictures in the portal. */
  long pupilWithConsent(String firstName) throws Exception {
    long pupilId = pupil(firstName);

    answer(pupilId, true);
    return pupilId;
  }

  void answer(long pupilId, boolean yes) throws Exception {
    portal
        .service(ConsentDecisionLocalService.class)
        .addConsentDecisions(
            anybody(),
            pupilId,
            guardianIds.get(pupilId),
            SCHOOL_YEAR,
            Map.of(consentTextId(), yes));
  }

  /** A file that the teacher uploaded and did not describe. */
  Picture upload() throws Exception {
    return upload(SampleFiles.photo());
  }

  Picture upload(InputStream file) throws Exception {
    return actingAs(
        teacher, () -> portal.service(PictureService.class).addPicture(groupId(), file));
  }

  /** A post of the teacher's that is placed. */
  ClassPost placedPost() throws Exception {
    return post(WorkflowConstants.ACTION_PUBLISH);
  }

  ClassPost draft() throws Exception {
    return post(WorkflowConstants.ACTION_SAVE_DRAFT);
  }

  /** A picture of these pupils in a post that is placed. */
  Picture placedPicture(Long... pupilIds) throws Exception {
    Picture picture = upload();
    ClassPost post = placedPost();

    put(post, describe(picture, pupilIds));
    place(post);
    return portal.service(PictureLocalService.class).getPicture(picture.getPictureId());
  }

  void put(ClassPost post, PictureDescription... descriptions) throws Exception {
    portal
        .service(PictureLocalService.class)
        .setPostPictures(teacher.userId(), groupId(), post.getClassPostId(), List.of(descriptions));
  }

  void place(ClassPost post) throws Exception {
    portal
        .service(PictureLocalService.class)
        .placePostPictures(teacher.userId(), post.getClassPostId());
  }

  /** All that must be said of a picture; without pupils nobody is recognisable. */
  static PictureDescription describe(Picture picture, Long... pupilIds) {
    return new PictureDescription(
        picture.getPictureId(),
        "Kinderen bouwen een brug van stokken",
        Set.of(pupilIds),
        pupilIds.length == 0,
        true);
  }

  private ClassPost post(int workflowAction) throws Exception {
    ServiceContext serviceContext = new ServiceContext();

    serviceContext.setWorkflowAction(workflowAction);
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

  private long consentTextId() throws Exception {
    if (consentTextId == 0) {
      long schoolGroupId = school.site().getGroupId();

      portal.service(ConsentPurposeLocalService.class).getSchoolConsentPurposes(schoolGroupId);
      consentTextId =
          portal
              .service(ConsentTextLocalService.class)
              .getCurrentConsentTexts(schoolGroupId)
              .get(ConsentPurposeKeys.PORTAL)
              .getConsentTextId();
    }
    return consentTextId;
  }

  private long anybody() throws Exception {
    return school.company().getGuestUser().getUserId();
  }
}
