/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.test;

import static nl.klassenkring.embedded.junit.Acting.actingAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.security.auth.PrincipalException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.klassenkring.consent.check.PupilDisagreement;
import nl.klassenkring.consent.constants.ConsentPurposeKeys;
import nl.klassenkring.consent.service.ConsentDecisionService;
import nl.klassenkring.consent.service.ConsentPurposeService;
import nl.klassenkring.consent.service.ConsentService;
import nl.klassenkring.consent.service.ConsentSettingsService;
import nl.klassenkring.consent.service.ConsentTextService;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.ControllableClock;
import nl.klassenkring.embedded.junit.EmbeddedPortalTest;
import nl.klassenkring.embedded.junit.PortalService;
import nl.klassenkring.embedded.junit.StaffedSchool;
import nl.klassenkring.embedded.junit.TestSchool;
import nl.klassenkring.embedded.junit.TestUser;
import nl.klassenkring.roster.model.Guardian;
import nl.klassenkring.roster.model.Pupil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@EmbeddedPortalTest
final class ConsentPermissionIT {

  @PortalService private ControllableClock clock;
  @PortalService private ConsentDecisionService consentDecisionService;
  @PortalService private ConsentPurposeService consentPurposeService;
  @PortalService private ConsentService consentService;
  @PortalService private ConsentSettingsService consentSettingsService;
  @PortalService private ConsentTextService consentTextService;
  @PortalService private EmbeddedPortal portal;
  @PortalService private TestSchool testSchool;
  private StaffedSchool school;
  private TestFamily family;

  @BeforeEach
  void makeFamily() throws Exception {
    school = StaffedSchool.of(testSchool);
    family = new TestFamily(portal, school);
  }

  @Test
  void staffOfTheGroupAndOfTheSchoolSeeWhoMayBeShown() throws Exception {
    family.answer(family.mother(), true);

    for (TestUser user :
        List.of(school.first().teacher(), school.director(), school.administrator())) {

      boolean allowed = actingAs(user, this::check);

      assertThat(allowed).isTrue();
      assertThat(
              actingAs(user, () -> consentService.getOverview(school.first().groupId(), 0, 20))
                  .getPupils())
          .singleElement()
          .matches(row -> row.isAllowed(ConsentPurposeKeys.PORTAL))
          .matches(row -> row.getFullName().equals("Noor van Dam"));
    }
  }

  @Test
  void attackSomebodyWhoIsNotStaffOfTheGroupReadsWhoMayBeShown() throws Exception {
    for (TestUser user : strangers()) {
      assertRefused(user, this::check);
      assertRefused(user, () -> consentService.getOverview(school.first().groupId(), 0, 20));
      assertRefused(user, () -> consentService.getOverview(school.schoolGroupId(), 0, 20));
    }
    assertRefused(school.first().parent(), this::check);
    assertRefused(family.mother(), this::check);
  }

  @Test
  void attackAPupilOfAnotherSchoolIsSlippedIntoACheck() throws Exception {
    StaffedSchool otherSchool = StaffedSchool.of(TestSchool.create(portal.company()));
    TestFamily otherFamily = new TestFamily(portal, otherSchool);

    assertRefused(school.director(), () -> check(List.of(family.pupilId(), otherFamily.pupilId())));
    assertRefused(school.director(), () -> check(List.of(family.pupilId(), -1L)));
  }

  @Test
  void attackSomebodyDecidesAboutAChildThatIsNotHis() throws Exception {
    TestUser without = school.person("Wim").joins(school.first().site(), "Parent");
    family.roster().guardian(family.pupil(), without, false);
    Pupil otherPupil = family.roster().pupil("Otto", school.second());
    TestUser former = school.person("Evert").joins(school.first().site(), "Parent");
    Guardian formerGuardian = family.roster().guardian(otherPupil, former, true);
    family.roster().end(family.roster().guard(family.pupil(), formerGuardian, true));

    for (TestUser user : List.of(without, former, school.first().teacher(), school.director())) {
      assertDecidesNot(user.user());
    }
    for (TestUser user : strangers()) {
      assertDecidesNot(user.user());
    }
    assertDecidesNot(portal.company().getGuestUser());
    assertThat(family.check().isAllowed()).isFalse();
  }

  @Test
  void attackAParentEntersAPaperOfTheOtherOne() throws Exception {
    for (TestUser user : List.of(family.mother(), school.first().teacher())) {
      assertRefused(
          user,
          () ->
              consentDecisionService.addPaperConsentDecisions(
                  family.pupilId(),
                  family.fatherGuardian().getGuardianId(),
                  TestRoster.SCHOOL_YEAR,
                  Map.of(family.textId(), true),
                  LocalDate.of(2026, 11, 10),
                  new byte[] {'%', 'P', 'D', 'F', '-'}));
    }
  }

  @Test
  void attackAScanIsReadByWhoDoesNotRunTheSchool() throws Exception {
    long decisionId =
        actingAs(
                school.administrator(),
                () ->
                    consentDecisionService.addPaperConsentDecisions(
                        family.pupilId(),
                        family.fatherGuardian().getGuardianId(),
                        TestRoster.SCHOOL_YEAR,
                        Map.of(family.textId(), true),
                        LocalDate.of(2026, 11, 10),
                        new byte[] {'%', 'P', 'D', 'F', '-'}))
            .get(0)
            .getConsentDecisionId();

    for (TestUser user : List.of(family.mother(), school.first().teacher())) {
      assertRefused(user, () -> consentDecisionService.getScan(decisionId));
    }
  }

  @Test
  void attackAParentReadsWhatTheOtherOneChose() throws Exception {
    family.answer(family.mother(), false);
    family.answer(family.father(), true);

    assertThat(
            actingAs(
                family.father(),
                () -> consentDecisionService.getOwnConsentDecisions(family.pupilId(), 0, 20)))
        .singleElement()
        .matches(decision -> decision.getGuardianId() == family.fatherGuardian().getGuardianId());
    assertThat(
            actingAs(family.father(), () -> consentService.getOwnViews(family.pupilId()))
                .get(ConsentPurposeKeys.PORTAL)
                .toString())
        .doesNotContain("REFUSED");
    for (TestUser user :
        List.of(family.father(), school.first().teacher(), school.administrator())) {

      assertRefused(
          user, () -> consentDecisionService.getPupilConsentDecisions(family.pupilId(), 0, 20));
      assertRefused(user, () -> consentService.getDisagreements(school.schoolGroupId()));
    }
  }

  @Test
  void theDirectorAloneSeesTheDisagreement() throws Exception {
    family.answer(family.mother(), true);
    family.answer(family.father(), false);

    List<PupilDisagreement> disagreements =
        actingAs(school.director(), () -> consentService.getDisagreements(school.schoolGroupId()));

    assertThat(disagreements)
        .singleElement()
        .satisfies(
            disagreement -> {
              assertThat(disagreement.getPupilId()).isEqualTo(family.pupilId());
              assertThat(disagreement.getInFavourGuardianIds())
                  .containsExactly(family.motherGuardian().getGuardianId());
              assertThat(disagreement.getAgainstGuardianIds())
                  .containsExactly(family.fatherGuardian().getGuardianId());
            });

    family.answer(family.father(), true);
    assertThat(
            actingAs(
                school.director(), () -> consentService.getDisagreements(school.schoolGroupId())))
        .isEmpty();
  }

  @Test
  void attackSomebodyWhoDoesNotRunTheSchoolChangesWhatIsAsked() throws Exception {
    Map<Locale, String> text = Map.of(Locale.US, "x");
    long schoolGroupId = school.schoolGroupId();

    for (TestUser user :
        List.of(school.first().teacher(), family.mother(), directorOfAnotherSchool())) {

      assertRefused(
          user, () -> consentPurposeService.addConsentPurpose(schoolGroupId, "film", text));
      assertRefused(
          user, () -> consentTextService.addConsentText(schoolGroupId, "portal", 1, text, text));
      assertRefused(
          user,
          () ->
              consentSettingsService.updateConsentSettings(
                  schoolGroupId, "ONE_SUFFICES", false, 16, 10, 7, "", 2, Map.of()));
    }
  }

  private List<TestUser> strangers() {
    return List.of(
        school.second().teacher(),
        school.second().parent(),
        school.first().classParent(),
        directorOfAnotherSchool());
  }

  private TestUser directorOfAnotherSchool() {
    return StaffedSchool.of(TestSchool.create(portal.company())).director();
  }

  private boolean check() throws Exception {
    return check(List.of(family.pupilId()));
  }

  private boolean check(List<Long> pupilIds) throws Exception {
    return consentService.check(ConsentPurposeKeys.PORTAL, pupilIds, clock.instant()).isAllowed();
  }

  private void assertDecidesNot(User user) {
    for (Callable<?> call :
        List.<Callable<?>>of(
            () ->
                consentDecisionService.addConsentDecisions(
                    family.pupilId(), TestRoster.SCHOOL_YEAR, Map.of(family.textId(), true)),
            () -> consentService.getOwnViews(family.pupilId()),
            () -> consentDecisionService.getOwnConsentDecisions(family.pupilId(), 0, 20))) {

      assertThatThrownBy(() -> actingAs(user, call))
          .as(user.getFullName())
          .isInstanceOf(PrincipalException.class);
    }
  }

  private static void assertRefused(TestUser user, Callable<?> call) {
    assertThatThrownBy(() -> actingAs(user, call))
        .as(user.user().getFullName())
        .isInstanceOf(PrincipalException.class);
  }
}
