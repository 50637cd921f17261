/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nl.klassenkring.consent.engine.ConsentAnswer;
import nl.klassenkring.consent.engine.ConsentCase;
import nl.klassenkring.consent.engine.ConsentConditions;
import nl.klassenkring.consent.engine.ConsentReason;
import nl.klassenkring.consent.engine.ConsentRule;
import nl.klassenkring.consent.engine.Decider;
import nl.klassenkring.consent.engine.Decision;
import nl.klassenkring.consent.engine.EffectiveConsent;
import nl.klassenkring.consent.engine.GuardianAuthority;
import nl.klassenkring.consent.engine.OwnView;
import nl.klassenkring.policy.engine.calendar.SchoolYear;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AnswerKindTest {

  private static final long MOTHER = 1;
  private static final long FATHER = 2;
  private static final Instant NOW = Instant.parse("2026-11-17T08:00:00Z");
  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  @ParameterizedTest
  @CsvSource({
    "GIVEN,YES",
    "REFUSED,NO",
    "WITHDRAWN,NO",
    "NOT_IN_USE,NO",
    "NOT_ANSWERED,OPEN",
    "WAITING_FOR_OTHERS,OPEN",
    "EXPIRED,OPEN",
    "NO_AUTHORITY,OPEN",
    "PUPIL_DECIDES,OPEN"
  })
  @DisplayName("C1: staff sees not answered apart from no")
  void staffSeesNotAnsweredApartFromNo(ConsentReason reason, AnswerKind kind) {
    assertThat(AnswerKind.of(reason)).isEqualTo(kind);
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("C1: only what is given is shown as yes")
  void onlyWhatIsGivenIsShownAsYes(ConsentReason reason) {
    assertThat(AnswerKind.of(reason) == AnswerKind.YES).isEqualTo(reason == ConsentReason.GIVEN);
  }

  @Test
  void aGuardianWhoDidNotAnswerSeesThatTheAnswerIsOpen() {
    OwnView view = viewOfMother();

    assertThat(AnswerKind.of(view)).isEqualTo(AnswerKind.OPEN);
    assertThat(AnswerKind.isOwnYes(view)).isFalse();
    assertThat(AnswerKind.isOwnNo(view)).isFalse();
  }

  @Test
  @DisplayName("C1: a yes of last year is open, and nothing is ticked for it")
  void aYesOfLastYearIsOpenAndNothingIsTicked() {
    OwnView view = viewOfMother(decision(MOTHER, ConsentAnswer.GIVEN, 2025));

    assertThat(AnswerKind.of(view)).isEqualTo(AnswerKind.OPEN);
    assertThat(AnswerKind.isOwnYes(view)).isFalse();
  }

  @Test
  void theOtherGuardiansNoIsOnlySeenInTheResult() {
    OwnView silent = viewOfMother(decision(FATHER, ConsentAnswer.REFUSED, 2026));
    OwnView yes =
        viewOfMother(
            decision(MOTHER, ConsentAnswer.GIVEN, 2026),
            decision(FATHER, ConsentAnswer.REFUSED, 2026));

    assertThat(AnswerKind.of(silent)).isEqualTo(AnswerKind.OPEN);
    assertThat(AnswerKind.of(yes)).isEqualTo(AnswerKind.NO);
    assertThat(AnswerKind.isOwnYes(yes)).isTrue();
  }

  private static OwnView viewOfMother(Decision... decisions) {
    return EffectiveConsent.of(
            ConsentCase.builder(
                    "portal", NOW, ZONE, new ConsentConditions(ConsentRule.ONE_SUFFICES, true, 16))
                .birthDate(LocalDate.of(2018, 3, 1))
                .guardians(
                    List.of(
                        new GuardianAuthority(MOTHER, true, true),
                        new GuardianAuthority(FATHER, true, true)))
                .decisions(List.of(decisions))
                .build())
        .viewOf(Decider.guardian(MOTHER));
  }

  private static Decision decision(long guardianId, ConsentAnswer answer, int startYear) {
    return new Decision(
        "portal",
        Decider.guardian(guardianId),
        answer,
        SchoolYear.parse(startYear + "-" + (startYear + 1)),
        LocalDate.of(startYear, 9, 1).atStartOfDay(ZONE).toInstant(),
        guardianId);
  }
}
