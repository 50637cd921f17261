/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.notification.test;

import static nl.klassenkring.embedded.junit.Acting.actingAs;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.service.ServiceContext;
import com.liferay.portal.kernel.workflow.WorkflowConstants;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.klassenkring.classgroup.constants.ClassGroupPortletKeys;
import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.classgroup.post.PostRequest;
import nl.klassenkring.classgroup.service.ClassPostService;
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
import nl.klassenkring.picture.service.PictureService;
import nl.klassenkring.roster.model.Guardian;
import nl.klassenkring.roster.model.Pupil;
import nl.klassenkring.roster.service.EnrolmentLocalService;
import nl.klassenkring.roster.service.GuardianLocalService;
import nl.klassenkring.roster.service.GuardianshipLocalService;
import nl.klassenkring.roster.service.PupilLocalService;

/** A class whose teacher places posts with pictures on its page. */
final class PicturedClass {

  private static final String SCHOOL_YEAR = "2026-2027";

  private final EmbeddedPortal portal;
  private final TestSchool school;
  private final Group site;
  private final TestUser teacher;

  private PicturedClass(EmbeddedPortal portal, TestSchool school, Group site, TestUser teacher) {
    this.portal = portal;
    this.school = school;
    this.site = site;
    this.teacher = teacher;
  }

  static PicturedClass create(EmbeddedPortal portal, TestSchool school, String name)
      throws Exception {

    ReadSchool readSchool = new ReadSchool(portal, school);
    Group site = readSchool.classGroup(name);

    school.page(site, "/berichten", ClassGroupPortletKeys.CLASS_GROUP);

    return new PicturedClass(portal, school, site, readSchool.teacher("Ank", site));
  }

  Group site() {
    return site;
  }

  TestUser teacher() {
    return teacher;
  }

  /** A child of the class, whose guardian agrees to pictures in the portal. */
  long childOf(TestUser guardianUser, String firstName) throws Exception {
    String key = UUID.randomUUID().toString();
    Pupil pupil =
        portal
            .service(PupilLocalService.class)
            .addPupil(anybody(), schoolGroupId(), key, firstName, "", "Vos", null);

    portal
        .service(EnrolmentLocalService.class)
        .addEnrolment(
            anybody(),
            pupil.getPupilId(),
            site.getGroupId(),
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
                "",
                firstName,
                guardianUser.emailAddress());

    portal
        .service(GuardianshipLocalService.class)
        .addGuardianship(
            anybody(),
            guardian.getGuardianId(),
            pupil.getPupilId(),
            "ouder",
            true,
            Date.from(Instant.EPOCH));
    portal
        .service(GuardianLocalService.class)
        .updateGuardianUser(guardian.getGuardianId(), guardianUser.userId());
    portal
        .service(ConsentDecisionLocalService.class)
        .addConsentDecisions(
            anybody(),
            pupil.getPupilId(),
            guardian.getGuardianId(),
            SCHOOL_YEAR,
            Map.of(textId(), true));

    return pupil.getPupilId();
  }

  /** Uploads a photo of these pupils and places it with a post, as the teacher does. */
  Picture placePicture(String title, Long... pupilIds) throws Exception {
    return actingAs(
        teacher,
        () -> {
          Picture picture =
              portal
                  .service(PictureService.class)
                  .addPicture(
                      site.getGroupId(),
                      new ByteArrayInputStream(TestPhotos.jpegWithPlace(640, 480)));

          place(
              PostRequest.builder(title, "We bouwden bruggen.", "general")
                  .pictures(
                      List.of(
                          new PictureDescription(
                              picture.getPictureId(),
                              "Kinderen bouwen een brug van stokken",
                              Set.of(pupilIds),
                              false,
                              true)))
                  .build());

          return picture;
        });
  }

  private ClassPost place(PostRequest postRequest) throws PortalException {
    ServiceContext serviceContext = new ServiceContext();

    serviceContext.setWorkflowAction(WorkflowConstants.ACTION_PUBLISH);

    return portal
        .service(ClassPostService.class)
        .addClassPost(site.getGroupId(), postRequest, serviceContext);
  }

  private long textId() throws PortalException {
    portal.service(ConsentPurposeLocalService.class).getSchoolConsentPurposes(schoolGroupId());

    return portal
        .service(ConsentTextLocalService.class)
        .getCurrentConsentTexts(schoolGroupId())
        .get(ConsentPurposeKeys.PORTAL)
        .getConsentTextId();
  }

  private long schoolGroupId() {
    return school.site().getGroupId();
  }

  private long anybody() throws PortalException {
    return school.company().getGuestUser().getUserId();
  }
}
