/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.permission.test;

import com.liferay.portal.kernel.model.Group;
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
import nl.klassenkring.roster.model.Guardian;
import nl.klassenkring.roster.model.Pupil;
import nl.klassenkring.roster.service.EnrolmentLocalService;
import nl.klassenkring.roster.service.GuardianLocalService;
import nl.klassenkring.roster.service.GuardianshipLocalService;
import nl.klassenkring.roster.service.PupilLocalService;

/**
 * The children of the school: Jonneke of group 5a, whose mother is the parent of the matrix and
 * whose father has no account and no authority, one child of the class parent there, whose other
 * parent disagrees with him, and one of the parent of another class. All others agreed to pictures.
 */
final class RoleSchoolFamilies {

  /** What the families are called: who reads it was told of a family. */
  static final String NAME = "Zevenster";

  /** What the child is called that the matrix asks about: who reads it was told of her. */
  static final String FIRST_NAME = "Jonneke";

  /** Enough of it to find her. */
  static final String BEGIN = "Jonn";

  static final String ROSTER_GROUP = "5A";

  private final EmbeddedPortal portal;
  private final RoleSchool school;
  private final Pupil jonneke;
  private final Guardian mother;
  private final Guardian father;
  private final Map<String, Long> textIds = new HashMap<>();

  RoleSchoolFamilies(EmbeddedPortal portal, RoleSchool school) throws Exception {
    this.portal = portal;
    this.school = school;
    portal
        .service(ConsentPurposeLocalService.class)
        .getSchoolConsentPurposes(school.schoolGroupId());
    portal
        .service(ConsentTextLocalService.class)
        .getCurrentConsentTexts(school.schoolGroupId())
        .forEach((key, text) -> textIds.put(key, text.getConsentTextId()));

    jonneke = pupil(FIRST_NAME, school.group());
    mother = guardian(jonneke, "Maria", true);
    father = guardian(jonneke, "Frank", false);
    connect(mother, Role.PARENT);
    agree(jonneke, mother);

    Pupil daan = pupil("Daan", school.group());
    Guardian kim = guardian(daan, "Kim", true);
    connect(kim, Role.CLASS_PARENT);
    agree(daan, kim);
    Guardian stef = guardian(daan, "Stef", true);
    answer(daan, stef, false);

    Pupil otis = pupil("Otis", school.otherGroup());
    Guardian olga = guardian(otis, "Olga", true);
    connect(olga, Role.OTHER_PARENT);
    agree(otis, olga);
  }

  /** The child that the matrix asks about. */
  long pupilId() {
    return jonneke.getPupilId();
  }

  long motherId() {
    return mother.getGuardianId();
  }

  long fatherId() {
    return father.getGuardianId();
  }

  /** The wording of a purpose that is asked now. */
  long textId(String purposeKey) {
    return textIds.get(purposeKey);
  }

  private Pupil pupil(String firstName, Group site) throws Exception {
    Pupil pupil =
        portal
            .service(PupilLocalService.class)
            .addPupil(anybody(), school.schoolGroupId(), key(), firstName, "", NAME, null);
    portal
        .service(EnrolmentLocalService.class)
        .addEnrolment(
            anybody(),
            pupil.getPupilId(),
            site.getGroupId(),
            site.equals(school.group()) ? ROSTER_GROUP : "6B",
            "Groep",
            RoleSchool.SCHOOL_YEAR,
            Date.from(Instant.EPOCH),
            null);
    return pupil;
  }

  private Guardian guardian(Pupil pupil, String firstName, boolean authority) throws Exception {
    Guardian guardian =
        portal
            .service(GuardianLocalService.class)
            .addGuardian(
                anybody(),
                school.schoolGroupId(),
                key(),
                firstName,
                "",
                NAME,
                key() + "@ouders.example");
    portal
        .service(GuardianshipLocalService.class)
        .addGuardianship(
            anybody(),
            guardian.getGuardianId(),
            pupil.getPupilId(),
            "ouder",
            authority,
            Date.from(Instant.EPOCH));
    return guardian;
  }

  private void connect(Guardian guardian, Role role) throws Exception {
    portal
        .service(GuardianLocalService.class)
        .updateGuardianUser(guardian.getGuardianId(), school.user(role).getUserId());
  }

  private void agree(Pupil pupil, Guardian guardian) throws Exception {
    answer(pupil, guardian, true);
  }

  private void answer(Pupil pupil, Guardian guardian, boolean yes) throws Exception {
    portal
        .service(ConsentDecisionLocalService.class)
        .addConsentDecisions(
            anybody(),
            pupil.getPupilId(),
            guardian.getGuardianId(),
            RoleSchool.SCHOOL_YEAR,
            Map.of(
                textId(ConsentPurposeKeys.PORTAL), yes,
                textId(ConsentPurposeKeys.WEBSITE), yes,
                textId(ConsentPurposeKeys.SOCIAL_MEDIA), yes));
  }

  private long anybody() throws Exception {
    return portal.company().getGuestUser().getUserId();
  }

  private static String key() {
    return UUID.randomUUID().toString();
  }
}
