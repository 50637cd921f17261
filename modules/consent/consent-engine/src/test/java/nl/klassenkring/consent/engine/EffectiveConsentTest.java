/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.engine;

import static nl.klassenkring.consent.engine.ConsentAnswer.GIVEN;
import static nl.klassenkring.consent.engine.ConsentAnswer.REFUSED;
import static nl.klassenkring.consent.engine.ConsentAnswer.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nl.klassenkring.policy.engine.calendar.SchoolYear;
import org.junit.jupiter.api.Test;

class EffectiveConsentTest {

  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
  private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
  private static final SchoolYear LAST_YEAR = SchoolYear.parse("2025-2026");
  private static final SchoolYear THIS_YEAR = LAST_YEAR.next();
  private static final SchoolYear NEXT_YEAR = THIS_YEAR.next();
  private static final Decider MOTHER = Decider.guardian(1);
  private static final Decider FATHER = Decider.guardian(2);

  private static final ConsentConditions YEARLY =
      new ConsentConditions(ConsentRule.ONE_SUFFICES, true, 16);

  @Test
  void withdrawalEndsConsentAndNewYesBringsItBack() {
    Decision given = decision(MOTHER, GIVEN, THIS_YEAR, 1);
    Decision withdrawn = decision(MOTHER, WITHDRAWN, THIS_YEAR, 2);
    Decision again = decision(MOTHER, GIVEN, THIS_YEAR, 3);

    assertThat(reason(given)).isEqualTo(ConsentReason.GIVEN);
    assertThat(reason(given, withdrawn)).isEqualTo(ConsentReason.WITHDRAWN);
    assertThat(reason(given, withdrawn, again)).isEqualTo(ConsentReason.GIVEN);
  }

  @Test
  void higherSequenceCameLastAtTheSameInstant() {
    Decision given = new Decision("portal", MOTHER, GIVEN, THIS_YEAR, NOW, 7);
    Decision refused = new Decision("portal", MOTHER, REFUSED, THIS_YEAR, NOW, 8);

    assertThat(reason(refused, given)).isEqualTo(ConsentReason.REFUSED);
    assertThat(reason(given, new Decision("portal", MOTHER, REFUSED, THIS_YEAR, NOW, 6)))
        .isEqualTo(ConsentReason.GIVEN);
  }

  @Test
  void noWinsWhenNothingTellsWhichCameLast() {
    Decision given = new Decision("portal", MOTHER, GIVEN, THIS_YEAR, NOW, 7);

    for (ConsentAnswer no : List.of(REFUSED, WITHDRAWN)) {
      Decision refused = new Decision("portal", MOTHER, no, THIS_YEAR, NOW, 7);

      assertThat(reason(given, refused)).isEqualTo(reason(refused, given));
      assertThat(consent(given, refused).allowed()).isFalse();
    }
  }

  @Test
  void refusalOfLastYearIsNoYesBecauseTheOtherParentAnswersFirst() {
    Decision refused = decision(FATHER, REFUSED, LAST_YEAR, 1);
    Decision yes = decision(MOTHER, GIVEN, THIS_YEAR, 2);

    assertThat(reason(refused, yes)).isEqualTo(ConsentReason.REFUSED);
    assertThat(reason(refused, yes, decision(FATHER, GIVEN, THIS_YEAR, 3)))
        .isEqualTo(ConsentReason.GIVEN);
  }

  @Test
  void refusalThatWasTakenBackLastYearDoesNotComeAliveThisYear() {
    Decision refused = decision(FATHER, REFUSED, LAST_YEAR, 1);
    Decision tookBack = decision(FATHER, GIVEN, LAST_YEAR, 2);

    assertThat(reason(refused, tookBack)).isEqualTo(ConsentReason.EXPIRED);
    assertThat(reason(refused, tookBack, decision(MOTHER, GIVEN, THIS_YEAR, 3)))
        .isEqualTo(ConsentReason.GIVEN);
  }

  @Test
  void yesOnPaperForLastYearThatArrivesLateLiftsNoRefusalOfThisYear() {
    Decision refused = decision(MOTHER, REFUSED, THIS_YEAR, 1);
    Decision late = decision(MOTHER, GIVEN, LAST_YEAR, 2);

    assertThat(reason(refused, late, decision(FATHER, GIVEN, THIS_YEAR, 3)))
        .isEqualTo(ConsentReason.REFUSED);
  }

  @Test
  void yesForNextYearWaitsForIt() {
    Decision yes = decision(MOTHER, GIVEN, NEXT_YEAR, 2);

    assertThat(reason(yes)).isEqualTo(ConsentReason.NOT_ANSWERED);
    assertThat(reason(decision(MOTHER, GIVEN, THIS_YEAR, 1), yes)).isEqualTo(ConsentReason.GIVEN);
    assertThat(reason(decision(MOTHER, REFUSED, THIS_YEAR, 1), yes))
        .isEqualTo(ConsentReason.REFUSED);
    assertThat(reasonNextYear(decision(MOTHER, REFUSED, THIS_YEAR, 1), yes))
        .isEqualTo(ConsentReason.GIVEN);
  }

  @Test
  void refusalForNextYearHoldsAtOnceAndOutlastsYesForThisYear() {
    Decision refused = decision(MOTHER, REFUSED, NEXT_YEAR, 2);
    Decision yes = decision(MOTHER, GIVEN, THIS_YEAR, 3);

    assertThat(reason(decision(MOTHER, GIVEN, THIS_YEAR, 1), refused))
        .isEqualTo(ConsentReason.REFUSED);
    assertThat(reason(refused, yes)).isEqualTo(ConsentReason.GIVEN);
    assertThat(reasonNextYear(refused, yes)).isEqualTo(ConsentReason.REFUSED);
  }

  @Test
  void laterNoForAnEarlierYearHidesNoNoForALaterYear() {
    Decision refused = decision(MOTHER, REFUSED, NEXT_YEAR, 1);
    Decision withdrawn = decision(MOTHER, WITHDRAWN, THIS_YEAR, 2);
    Decision yes = decision(MOTHER, GIVEN, THIS_YEAR, 3);

    assertThat(reasonNextYear(refused, withdrawn, yes, decision(FATHER, GIVEN, NEXT_YEAR, 4)))
        .isEqualTo(ConsentReason.WITHDRAWN);
  }

  @Test
  void yesOfOtherParentSurvivesLateAnswerForLastYear() {
    assertThat(reason(decision(MOTHER, GIVEN, THIS_YEAR, 1), decision(MOTHER, GIVEN, LAST_YEAR, 2)))
        .isEqualTo(ConsentReason.GIVEN);
  }

  @Test
  void pupilOfSixteenIsNotBoundByTheParents() {
    ConsentCase.Builder sixteen =
        builder(NOW, decision(MOTHER, GIVEN, THIS_YEAR, 1)).birthDate(LocalDate.of(2010, 11, 21));

    assertThat(EffectiveConsent.of(sixteen.build()).reason())
        .isEqualTo(ConsentReason.PUPIL_DECIDES);
    sixteen.decisions(
        List.of(
            decision(MOTHER, REFUSED, THIS_YEAR, 1),
            decision(Decider.pupil(), GIVEN, THIS_YEAR, 2)));
    EffectiveConsent consent = EffectiveConsent.of(sixteen.build());
    assertThat(consent.allowed()).isTrue();
    assertThat(consent.viewOf(MOTHER).mayDecide()).isFalse();
    assertThat(consent.viewOf(MOTHER).ownAnswer()).contains(REFUSED);
    assertThat(consent.viewOf(Decider.pupil()).mayDecide()).isTrue();
  }

  @Test
  void purposeThatTheSchoolDoesNotUseAllowsNothing() {
    ConsentCase.Builder unused = builder(NOW, decision(MOTHER, GIVEN, THIS_YEAR, 1)).inUse(false);

    assertThat(EffectiveConsent.of(unused.build()).reason()).isEqualTo(ConsentReason.NOT_IN_USE);
  }

  @Test
  void birthdayBeginsAtMidnightOfTheSchool() {
    Instant midnight = Instant.parse("2026-11-20T23:00:00Z");
    Decision yes = new Decision("portal", MOTHER, GIVEN, THIS_YEAR, Instant.EPOCH, 1);

    assertThat(
            EffectiveConsent.of(
                    builder(midnight.minusNanos(1), yes)
                        .birthDate(LocalDate.of(2010, 11, 21))
                        .build())
                .reason())
        .isEqualTo(ConsentReason.GIVEN);
    assertThat(
            EffectiveConsent.of(
                    builder(midnight, yes).birthDate(LocalDate.of(2010, 11, 21)).build())
                .reason())
        .isEqualTo(ConsentReason.PUPIL_DECIDES);
  }

  @Test
  void directorSeesWhoDisagrees() {
    EffectiveConsent consent =
        consent(decision(MOTHER, GIVEN, THIS_YEAR, 1), decision(FATHER, REFUSED, THIS_YEAR, 2));

    assertThat(consent.disagreement())
        .hasValueSatisfying(
            disagreement -> {
              assertThat(disagreement.inFavour()).containsExactly(1L);
              assertThat(disagreement.against()).containsExactly(2L);
            });
  }

  @Test
  void twoWaysToSayNoAreNoDisagreement() {
    assertThat(
            consent(
                    decision(MOTHER, WITHDRAWN, THIS_YEAR, 1),
                    decision(FATHER, REFUSED, THIS_YEAR, 2))
                .disagreement())
        .isEmpty();
  }

  @Test
  void oneParentCannotTellRefusalOfTheOtherFromSilence() {
    Decision own = decision(MOTHER, REFUSED, THIS_YEAR, 1);

    assertThat(consent(own, decision(FATHER, GIVEN, THIS_YEAR, 2)).viewOf(MOTHER))
        .isEqualTo(consent(own, decision(FATHER, REFUSED, THIS_YEAR, 2)).viewOf(MOTHER))
        .isEqualTo(consent(own).viewOf(MOTHER));
  }

  @Test
  void guardianIsToldThatTheOwnYesExpired() {
    OwnView view = consent(decision(MOTHER, GIVEN, LAST_YEAR, 1)).viewOf(MOTHER);

    assertThat(view.expired()).isTrue();
    assertThat(view.ownAnswer()).contains(GIVEN);
    assertThat(view.mayDecide()).isTrue();
    assertThat(consent().viewOf(Decider.pupil()).mayDecide()).isFalse();
    assertThat(view.allowed()).isFalse();
  }

  @Test
  void aYesForNextYearIsNoAnswerOfThisYearAndLiftsNoRefusalOfIt() {
    Decision nextYear = decision(MOTHER, GIVEN, NEXT_YEAR, 2);

    assertThat(consent(nextYear).viewOf(MOTHER).ownAnswer()).isEmpty();
    assertThat(
            consent(decision(MOTHER, REFUSED, THIS_YEAR, 1), nextYear).viewOf(MOTHER).ownAnswer())
        .contains(REFUSED);
    assertThat(viewNextYear(nextYear).ownAnswer()).contains(GIVEN);
    assertThat(viewNextYear(nextYear).expired()).isFalse();
  }

  @Test
  void aLateYesOnPaperForLastYearIsNotShownAsTheAnswerBesideARefusal() {
    OwnView view =
        consent(decision(MOTHER, REFUSED, THIS_YEAR, 1), decision(MOTHER, GIVEN, LAST_YEAR, 2))
            .viewOf(MOTHER);

    assertThat(view.ownAnswer()).contains(REFUSED);
  }

  @Test
  void ageToDecideFromMustBePositive() {
    assertThatThrownBy(() -> new ConsentConditions(ConsentRule.ONE_SUFFICES, true, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static ConsentReason reason(Decision... decisions) {
    return consent(decisions).reason();
  }

  private static ConsentReason reasonNextYear(Decision... decisions) {
    return consentNextYear(decisions).reason();
  }

  private static OwnView viewNextYear(Decision... decisions) {
    return consentNextYear(decisions).viewOf(MOTHER);
  }

  private static EffectiveConsent consentNextYear(Decision... decisions) {
    Instant moment = NEXT_YEAR.firstDay().atStartOfDay(ZONE).toInstant();

    return EffectiveConsent.of(builder(moment, decisions).build());
  }

  private static EffectiveConsent consent(Decision... decisions) {
    return EffectiveConsent.of(builder(NOW, decisions).build());
  }

  private static ConsentCase.Builder builder(Instant moment, Decision... decisions) {
    return ConsentCase.builder("portal", moment, ZONE, YEARLY)
        .guardians(
            List.of(new GuardianAuthority(1, true, true), new GuardianAuthority(2, true, true)))
        .decisions(List.of(decisions));
  }

  private static Decision decision(
      Decider decider, ConsentAnswer answer, SchoolYear schoolYear, int order) {

    return new Decision(
        "portal", decider, answer, schoolYear, NOW.minusSeconds(3600 - order), order);
  }
}
