/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.test;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static nl.klassenkring.embedded.junit.Acting.actingAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.klassenkring.consent.constants.ConsentPurposeKeys;
import nl.klassenkring.consent.constants.ConsentRoads;
import nl.klassenkring.consent.engine.ConsentReason;
import nl.klassenkring.consent.engine.OwnView;
import nl.klassenkring.consent.exception.ConsentAuthorityException;
import nl.klassenkring.consent.exception.ConsentDecisionKindException;
import nl.klassenkring.consent.exception.ConsentPurposeKeyException;
import nl.klassenkring.consent.exception.ConsentScanException;
import nl.klassenkring.consent.exception.ConsentTextVersionException;
import nl.klassenkring.consent.model.ConsentDecision;
import nl.klassenkring.consent.model.ConsentPurpose;
import nl.klassenkring.consent.service.ConsentDecisionLocalService;
import nl.klassenkring.consent.service.ConsentDecisionService;
import nl.klassenkring.consent.service.ConsentPurposeLocalService;
import nl.klassenkring.consent.service.ConsentService;
import nl.klassenkring.consent.service.ConsentTextLocalService;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.ControllableClock;
import nl.klassenkring.embedded.junit.EmbeddedPortalTest;
import nl.klassenkring.embedded.junit.PortalService;
import nl.klassenkring.embedded.junit.StaffedSchool;
import nl.klassenkring.embedded.junit.TestSchool;
import nl.klassenkring.embedded.junit.TestUser;
import nl.klassenkring.roster.model.Pupil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@EmbeddedPortalTest
final class ConsentDecisionIT {

  private static final byte[] SCAN = "%PDF-1.7 signed".getBytes(US_ASCII);

  @PortalService private ControllableClock clock;
  @PortalService private ConsentDecisionLocalService consentDecisionLocalService;
  @PortalService private ConsentDecisionService consentDecisionService;
  @PortalService private ConsentPurposeLocalService consentPurposeLocalService;
  @PortalService private ConsentService consentService;
  @PortalService private ConsentTextLocalService consentTextLocalService;
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
  @DisplayName("C1: nobody asked is a no; a mother gives, withdraws and gives again")
  void consentIsGivenWithdrawnAndGivenAgain() throws Exception {
    assertThat(family.reason()).isEqualTo(ConsentReason.NOT_ANSWERED);

    family.answer(family.mother(), true);
    assertThat(family.reason()).isEqualTo(ConsentReason.GIVEN);

    assertThat(family.answer(family.mother(), false))
        .extracting(ConsentDecision::getDecision)
        .containsExactly("WITHDRAWN");
    assertThat(family.reason()).isEqualTo(ConsentReason.WITHDRAWN);

    family.answer(family.mother(), true);
    assertThat(family.reason()).isEqualTo(ConsentReason.GIVEN);
  }

  @Test
  @DisplayName("C1: one guardian with authority who refuses is enough")
  void oneRefusalIsEnough() throws Exception {
    family.answer(family.mother(), true);
    family.answer(family.father(), false);

    assertThat(family.reason()).isEqualTo(ConsentReason.REFUSED);
  }

  @Test
  @DisplayName("C1: consent is asked anew each school year")
  void consentExpiresWithTheSchoolYear() throws Exception {
    family.answer(family.mother(), true);

    clock.setSchoolTime(LocalDateTime.of(2027, 7, 31, 23, 59));
    assertThat(family.reason()).isEqualTo(ConsentReason.GIVEN);

    clock.setSchoolTime(LocalDateTime.of(2027, 8, 1, 0, 0));
    assertThat(family.reason()).isEqualTo(ConsentReason.EXPIRED);
  }

  @Test
  void aFormThatIsSentTwiceIsRecordedOnce() throws Exception {
    assertThat(family.answer(family.mother(), true)).hasSize(1);
    assertThat(family.answer(family.mother(), true)).isEmpty();
    assertThat(family.answer(family.mother(), false)).hasSize(1);
    assertThat(family.answer(family.mother(), false)).isEmpty();

    assertThat(consentDecisionLocalService.getPupilConsentDecisionsCount(family.pupilId()))
        .isEqualTo(2);
  }

  @Test
  void allPurposesAreAnsweredAtOnceOrNone() throws Exception {
    long portalTextId = family.textId();
    long websiteTextId = family.textId(ConsentPurposeKeys.WEBSITE);

    assertThatThrownBy(() -> answer(family.mother(), Map.of(portalTextId, true, 1L, true)))
        .isInstanceOf(ConsentDecisionKindException.class);
    assertThat(family.reason()).isEqualTo(ConsentReason.NOT_ANSWERED);

    answer(family.mother(), Map.of(portalTextId, true, websiteTextId, false));
    Map<String, OwnView> views =
        actingAs(family.mother(), () -> consentService.getOwnViews(family.pupilId()));
    assertThat(views.keySet()).containsExactlyElementsOf(ConsentPurposeKeys.DEFAULTS);
    assertThat(views.get(ConsentPurposeKeys.PORTAL).allowed()).isTrue();
    assertThat(views.get(ConsentPurposeKeys.WEBSITE).allowed()).isFalse();
    assertThat(views.get(ConsentPurposeKeys.NEWSLETTER).ownAnswer()).isEmpty();
  }

  @Test
  void aYesIsToTheWordingThatIsAskedNow() throws Exception {
    long readTextId = family.textId();
    consentTextLocalService.addConsentText(
        school.director().userId(),
        school.schoolGroupId(),
        ConsentPurposeKeys.PORTAL,
        1,
        inBoth("May we show more?"),
        inBoth("We show less."));

    assertThatThrownBy(() -> answer(family.mother(), Map.of(readTextId, true)))
        .isInstanceOf(ConsentTextVersionException.class);
    answer(family.mother(), Map.of(readTextId, false));
    assertThat(family.reason()).isEqualTo(ConsentReason.REFUSED);
  }

  @Test
  void aPurposeOutOfUseAllowsNothingAndIsNotAsked() throws Exception {
    family.answer(family.mother(), true);
    ConsentPurpose purpose =
        consentPurposeLocalService.getSchoolConsentPurposes(school.schoolGroupId()).get(0);

    consentPurposeLocalService.updateConsentPurpose(
        purpose.getConsentPurposeId(), purpose.getNameMap(), 0, false);

    assertThat(family.reason()).isEqualTo(ConsentReason.NOT_IN_USE);
    assertThatThrownBy(() -> answer(family.father(), Map.of(family.textId(), true)))
        .isInstanceOf(ConsentPurposeKeyException.class);
    assertThat(actingAs(family.mother(), () -> consentService.getOwnViews(family.pupilId())))
        .doesNotContainKey(ConsentPurposeKeys.PORTAL);
  }

  @Test
  void yearsThatCannotBeDecidedForAreRefused() {
    for (String schoolYear : List.of("2025-2026", "2028-2029", "2026", "next")) {
      assertThatThrownBy(() -> family.answer(family.mother(), schoolYear, true))
          .as(schoolYear)
          .isInstanceOf(ConsentDecisionKindException.class);
    }
  }

  @Test
  void nextYearIsAnsweredBeforeItBegins() throws Exception {
    clock.setSchoolTime(LocalDateTime.of(2027, 6, 10, 20, 0));
    family.answer(family.mother(), "2027-2028", true);
    assertThat(family.reason()).isEqualTo(ConsentReason.NOT_ANSWERED);

    clock.setSchoolTime(LocalDateTime.of(2027, 8, 1, 0, 0));
    assertThat(family.reason()).isEqualTo(ConsentReason.GIVEN);
  }

  @Test
  @DisplayName("C1: from the sixteenth birthday the pupil decides alone")
  void fromSixteenThePupilDecidesAlone() throws Exception {
    TestUser account = school.person("Sam");
    Pupil pupil = family.roster().pupil("Sam", school.first(), LocalDate.of(2010, 11, 18));
    family.roster().giveAccount(pupil, account);
    family.roster().guard(pupil, family.motherGuardian(), true);
    Map<Long, Boolean> yes = Map.of(family.textId(), true);

    assertThatThrownBy(() -> answer(account, pupil, yes)).isInstanceOf(Exception.class);
    answer(family.mother(), pupil, yes);

    clock.setSchoolTime(LocalDateTime.of(2026, 11, 18, 0, 0));
    assertThat(
            actingAs(
                    school.first().teacher(),
                    () ->
                        consentService.check(
                            ConsentPurposeKeys.PORTAL,
                            List.of(pupil.getPupilId()),
                            clock.instant()))
                .getReason(pupil.getPupilId()))
        .isEqualTo(ConsentReason.PUPIL_DECIDES);
    assertThatThrownBy(() -> answer(family.mother(), pupil, yes))
        .isInstanceOf(ConsentAuthorityException.class);
    assertThat(answer(account, pupil, yes))
        .extracting(ConsentDecision::getGuardianId)
        .containsExactly(0L);
  }

  @Test
  void aSignedPaperIsEnteredWithItsScan() throws Exception {
    List<ConsentDecision> decisions =
        paper(family.textId(), true, LocalDate.of(2026, 11, 10), SCAN);

    ConsentDecision decision = decisions.get(0);
    assertThat(decision.getRoad()).isEqualTo(ConsentRoads.PAPER);
    assertThat(decision.getUserId()).isEqualTo(school.administrator().userId());
    assertThat(family.reason()).isEqualTo(ConsentReason.GIVEN);
    assertThat(
            actingAs(
                school.director(),
                () -> consentDecisionService.getScan(decision.getConsentDecisionId())))
        .isEqualTo(SCAN);
  }

  @Test
  void whatWasDecidedAfterThePaperStands() throws Exception {
    family.answer(family.mother(), false);

    paper(family.textId(), true, LocalDate.of(2026, 11, 17), SCAN);
    assertThat(family.reason()).isEqualTo(ConsentReason.REFUSED);

    clock.advance(Duration.ofDays(2));
    paper(family.textId(), true, LocalDate.of(2026, 11, 18), SCAN);
    assertThat(family.reason()).isEqualTo(ConsentReason.GIVEN);
  }

  @Test
  void aPaperOfTomorrowOrWithoutARealScanIsRefused() {
    assertThatThrownBy(() -> paper(family.textId(), true, LocalDate.of(2026, 11, 18), SCAN))
        .isInstanceOf(ConsentDecisionKindException.class);
    for (byte[] scan : new byte[][] {null, {}, {1, 2, 3}, new byte[10 * 1024 * 1024 + 1]}) {
      assertThatThrownBy(() -> paper(family.textId(), true, LocalDate.of(2026, 11, 10), scan))
          .isInstanceOf(ConsentScanException.class);
    }
  }

  private List<ConsentDecision> paper(long textId, boolean yes, LocalDate signedOn, byte[] scan)
      throws Exception {

    return actingAs(
        school.administrator(),
        () ->
            consentDecisionService.addPaperConsentDecisions(
                family.pupilId(),
                family.motherGuardian().getGuardianId(),
                TestRoster.SCHOOL_YEAR,
                Map.of(textId, yes),
                signedOn,
                scan));
  }

  private static Map<Locale, String> inBoth(String text) {
    return Map.of(Locale.forLanguageTag("nl-NL"), text, Locale.US, text);
  }

  private List<ConsentDecision> answer(TestUser user, Map<Long, Boolean> answers) throws Exception {

    return answer(user, family.pupil(), answers);
  }

  private List<ConsentDecision> answer(TestUser user, Pupil pupil, Map<Long, Boolean> answers)
      throws Exception {

    return actingAs(
        user,
        () ->
            consentDecisionService.addConsentDecisions(
                pupil.getPupilId(), TestRoster.SCHOOL_YEAR, answers));
  }
}
