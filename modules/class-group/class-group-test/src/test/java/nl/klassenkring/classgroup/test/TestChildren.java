/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.test;

import com.liferay.portal.kernel.exception.PortalException;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.klassenkring.consent.constants.ConsentPurposeKeys;
import nl.klassenkring.consent.service.ConsentDecisionLocalService;
import nl.klassenkring.consent.service.ConsentPurposeLocalService;
import nl.klassenkring.consent.service.ConsentTextLocalService;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.TestSchool;
import nl.klassenkring.embedded.junit.TestUser;
import nl.klassenkring.roster.model.Enrolment;
import nl.klassenkring.roster.model.Guardian;
import nl.klassenkring.roster.model.Pupil;
import nl.klassenkring.roster.service.EnrolmentLocalService;
import nl.klassenkring.roster.service.GuardianLocalService;
import nl.klassenkring.roster.service.GuardianshipLocalService;
import nl.klassenkring.roster.service.PupilLocalService;

/** The children of a test's school, each with one parent who answers what the test wants. */
final class TestChildren {

  private static final String SCHOOL_YEAR = "2026-2027";

  private final EmbeddedPortal portal;
  private final TestSchool school;
  private final Map<Long, Long> guardianIds = new HashMap<>();

  TestChildren(EmbeddedPortal portal, TestSchool school) {
    this.portal = portal;
    this.school = school;
  }

  /** A child of a class group about whom nobody has answered anything. */
  long unasked(TestClassGroup group, String firstName) throws Exception {
    String key = UUID.randomUUID().toString();
    Pupil pupil =
        portal
            .service(PupilLocalService.class)
            .addPupil(anybody(), schoolGroupId(), key, firstName, "", "Vos", null);

    enrol(pupil.getPupilId(), group, key);

    Guardian guardian =
        portal
            .service(GuardianLocalService.class)
            .addGuardian(
                anybody(), schoolGroupId(), key, "Ouder", "", firstName, key + "@ouders.example");

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

  /** Puts a child in a composed group, beside the own one. */
  void putBeside(long pupilId, TestClassGroup group) throws Exception {
    Enrolment enrolment = enrol(pupilId, group, UUID.randomUUID().toString());

    enrolment.setComposed(true);
    portal.service(EnrolmentLocalService.class).updateEnrolment(enrolment);
  }

  private Enrolment enrol(long pupilId, TestClassGroup group, String groupKey) throws Exception {
    return portal
        .service(EnrolmentLocalService.class)
        .addEnrolment(
            anybody(),
            pupilId,
            group.groupId(),
            groupKey,
            "Groep",
            SCHOOL_YEAR,
            Date.from(Instant.EPOCH),
            null);
  }

  /** A child whose parent agrees to pictures in the portal. */
  long withConsent(TestClassGroup group, String firstName) throws Exception {
    long pupilId = unasked(group, firstName);

    answer(pupilId, true);

    return pupilId;
  }

  /** Gives the parent of a child an account. */
  void parentIs(TestUser user, long pupilId) throws Exception {
    portal
        .service(GuardianLocalService.class)
        .updateGuardianUser(guardianIds.get(pupilId), user.userId());
  }

  void answer(long pupilId, boolean yes) throws Exception {
    portal
        .service(ConsentDecisionLocalService.class)
        .addConsentDecisions(
            anybody(), pupilId, guardianIds.get(pupilId), SCHOOL_YEAR, Map.of(textId(), yes));
  }

  private long textId() throws Exception {
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
