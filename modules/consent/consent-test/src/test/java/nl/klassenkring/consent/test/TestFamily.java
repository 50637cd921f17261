/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.test;

import static nl.klassenkring.embedded.junit.Acting.actingAs;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import nl.klassenkring.consent.check.ConsentCheck;
import nl.klassenkring.consent.constants.ConsentPurposeKeys;
import nl.klassenkring.consent.engine.ConsentReason;
import nl.klassenkring.consent.model.ConsentDecision;
import nl.klassenkring.consent.service.ConsentDecisionService;
import nl.klassenkring.consent.service.ConsentLocalService;
import nl.klassenkring.consent.service.ConsentPurposeLocalService;
import nl.klassenkring.consent.service.ConsentTextLocalService;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.StaffedSchool;
import nl.klassenkring.embedded.junit.TestUser;
import nl.klassenkring.roster.model.Guardian;
import nl.klassenkring.roster.model.Pupil;

/** A pupil of the first group with two parents who have authority, and what they decide. */
final class TestFamily {

  private final EmbeddedPortal portal;
  private final StaffedSchool school;
  private final TestRoster roster;
  private final TestUser mother;
  private final TestUser father;
  private final Pupil pupil;
  private final Guardian motherGuardian;
  private final Guardian fatherGuardian;

  TestFamily(EmbeddedPortal portal, StaffedSchool school) throws Exception {
    this.portal = portal;
    this.school = school;
    roster = new TestRoster(portal, school);
    pupil = roster.pupil("Noor", school.first());
    mother = school.person("Maria").joins(school.first().site(), "Parent");
    father = school.person("Frank").joins(school.first().site(), "Parent");
    motherGuardian = roster.guardian(pupil, mother, true);
    fatherGuardian = roster.guardian(pupil, father, true);
    portal
        .service(ConsentPurposeLocalService.class)
        .getSchoolConsentPurposes(school.schoolGroupId());
  }

  TestRoster roster() {
    return roster;
  }

  Pupil pupil() {
    return pupil;
  }

  long pupilId() {
    return pupil.getPupilId();
  }

  TestUser mother() {
    return mother;
  }

  TestUser father() {
    return father;
  }

  Guardian motherGuardian() {
    return motherGuardian;
  }

  Guardian fatherGuardian() {
    return fatherGuardian;
  }

  /** The wording of the portal that is asked now. */
  long textId() {
    return textId(ConsentPurposeKeys.PORTAL);
  }

  long textId(String purposeKey) {
    return portal
        .service(ConsentTextLocalService.class)
        .getCurrentConsentTexts(school.schoolGroupId())
        .get(purposeKey)
        .getConsentTextId();
  }

  /** Answers about pictures in the portal. */
  List<ConsentDecision> answer(TestUser user, boolean yes) throws Exception {
    return answer(user, TestRoster.SCHOOL_YEAR, yes);
  }

  /** Answers about one purpose. */
  List<ConsentDecision> answerAbout(String purposeKey, TestUser user, boolean yes)
      throws Exception {

    return answer(user, TestRoster.SCHOOL_YEAR, textId(purposeKey), yes);
  }

  List<ConsentDecision> answer(TestUser user, String schoolYear, boolean yes) throws Exception {
    return answer(user, schoolYear, textId(), yes);
  }

  private List<ConsentDecision> answer(
      TestUser user, String schoolYear, long consentTextId, boolean yes) throws Exception {

    return actingAs(
        user,
        () ->
            portal
                .service(ConsentDecisionService.class)
                .addConsentDecisions(pupilId(), schoolYear, Map.of(consentTextId, yes)));
  }

  /** What the ledger says now of pictures in the portal. */
  ConsentReason reason() throws Exception {
    return check().getReason(pupilId());
  }

  ConsentCheck check() throws Exception {
    Clock clock = portal.service(Clock.class);

    return portal
        .service(ConsentLocalService.class)
        .check(ConsentPurposeKeys.PORTAL, List.of(pupilId()), clock.instant());
  }
}
