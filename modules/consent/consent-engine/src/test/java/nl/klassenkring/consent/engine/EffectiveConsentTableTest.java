/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import nl.klassenkring.policy.engine.calendar.SchoolYear;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Every combination of two guardians, the pupil, authority, answers, years, rule, age and year
 * border, against {@link ConsentTruthTable}.
 */
class EffectiveConsentTableTest {

  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
  private static final LocalDate NEW_YEAR = LocalDate.of(2027, 8, 1);

  private enum Position {
    WITH_AUTHORITY,
    WITHOUT_AUTHORITY,
    ENDED
  }

  private enum Age {
    DAY_BEFORE_16TH_BIRTHDAY,
    ON_16TH_BIRTHDAY,
    UNKNOWN
  }

  /** When it is asked: the last moment of a school year, and the first of the next. */
  private enum Asked {
    LAST_DAY(NEW_YEAR.atStartOfDay(ZONE).toInstant().minusNanos(1)),
    FIRST_DAY(NEW_YEAR.atStartOfDay(ZONE).toInstant());

    final Instant moment;

    Asked(Instant moment) {
      this.moment = moment;
    }
  }

  /** When somebody answered, for the school year of that moment. */
  private enum Answered {
    EARLIER_YEAR(Instant.parse("2025-09-14T08:00:00Z")),
    YEAR_THAT_ENDS(Asked.LAST_DAY.moment),
    NEW_YEAR(Asked.FIRST_DAY.moment);

    final Instant moment;

    Answered(Instant moment) {
      this.moment = moment;
    }
  }

  private static final class Voice {

    final Position position;
    final String answer;
    final Answered answered;

    Voice(Position position, String answer, Answered answered) {
      this.position = position;
      this.answer = answer;
      this.answered = answered;
    }

    void addTo(List<Decision> decisions, Decider decider) {
      if (!answer.equals("NONE")) {
        decisions.add(
            new Decision(
                "portal",
                decider,
                ConsentAnswer.valueOf(answer),
                SchoolYear.at(answered.moment, ZONE),
                answered.moment,
                decisions.size()));
      }
    }

    String worth(Asked asked, boolean expires) {
      return position == Position.WITH_AUTHORITY
          ? ConsentTruthTable.worth(answer, answered.name(), asked.name(), expires)
          : "NOBODY";
    }

    @Override
    public String toString() {
      return position + " " + answer + " " + answered;
    }
  }

  private final List<String> wrong = new ArrayList<>();
  private int combinations;

  @Test
  @DisplayName("C1: effective consent is as the truth table says, in every combination")
  void everyCombinationIsAsTheTruthTableSays() {
    List<Voice> guardians = voices(Position.values());

    for (Voice first : guardians) {
      for (Voice second : guardians) {
        for (Voice pupil : voices(Position.WITH_AUTHORITY)) {
          compare(first, second, pupil);
        }
      }
    }

    assertThat(wrong).isEmpty();
    // 3 positions x (1 + 3 answers x 3 years) for each guardian, 10 for the pupil; two rules, three
    // ages, two sides of the year border, expires or not.
    assertThat(combinations).isEqualTo(30 * 30 * 10 * 2 * 3 * 2 * 2);
  }

  private static List<Voice> voices(Position... positions) {
    List<Voice> voices = new ArrayList<>();

    for (Position position : positions) {
      voices.add(new Voice(position, "NONE", Answered.EARLIER_YEAR));
      for (ConsentAnswer answer : ConsentAnswer.values()) {
        for (Answered answered : Answered.values()) {
          voices.add(new Voice(position, answer.name(), answered));
        }
      }
    }
    return voices;
  }

  private void compare(Voice first, Voice second, Voice pupil) {
    for (ConsentRule rule : ConsentRule.values()) {
      for (Age age : Age.values()) {
        for (Asked asked : Asked.values()) {
          compare(first, second, pupil, rule, age, asked, true);
          compare(first, second, pupil, rule, age, asked, false);
        }
      }
    }
  }

  private void compare(
      Voice first,
      Voice second,
      Voice pupil,
      ConsentRule rule,
      Age age,
      Asked asked,
      boolean expires) {

    List<Decision> decisions = new ArrayList<>();
    first.addTo(decisions, Decider.guardian(1));
    second.addTo(decisions, Decider.guardian(2));
    pupil.addTo(decisions, Decider.pupil());
    ConsentCase consentCase =
        ConsentCase.builder("portal", asked.moment, ZONE, new ConsentConditions(rule, expires, 16))
            .birthDate(birthDate(age, asked))
            .guardians(List.of(guardian(1, first), guardian(2, second)))
            .decisions(decisions)
            .build();

    String one = first.worth(asked, expires);
    String other = second.worth(asked, expires);
    boolean alone = age == Age.ON_16TH_BIRTHDAY;
    String expected =
        alone
            ? ConsentTruthTable.pupil(pupil.worth(asked, expires))
            : ConsentTruthTable.guardians(rule == ConsentRule.ONE_SUFFICES, one, other);
    boolean disagreement = !alone && ConsentTruthTable.disagree(one, other);

    check(consentCase, expected, disagreement, List.of(first, second, pupil, rule, age, asked));
  }

  private void check(
      ConsentCase consentCase, String expected, boolean disagreement, List<Object> combination) {

    EffectiveConsent consent = EffectiveConsent.of(consentCase);
    String actual = consent.reason().name().replace("WAITING_FOR_OTHERS", "WAITING");

    combinations++;
    if (!actual.equals(expected)
        || consent.allowed() != expected.equals("GIVEN")
        || consent.disagreement().isPresent() != disagreement) {

      wrong.add(combination + ": " + consent + ", expected " + expected);
    }
  }

  private static GuardianAuthority guardian(long guardianId, Voice voice) {
    return new GuardianAuthority(
        guardianId, voice.position != Position.WITHOUT_AUTHORITY, voice.position != Position.ENDED);
  }

  private static LocalDate birthDate(Age age, Asked asked) {
    LocalDate sixteenYearsAgo = asked.moment.atZone(ZONE).toLocalDate().minusYears(16);

    switch (age) {
      case DAY_BEFORE_16TH_BIRTHDAY:
        return sixteenYearsAgo.plusDays(1);
      case ON_16TH_BIRTHDAY:
        return sixteenYearsAgo;
      default:
        return null;
    }
  }
}
