/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Objects;
import nl.klassenkring.consent.constants.ConsentSettingsDefaults;
import nl.klassenkring.consent.engine.ConsentAnswer;
import nl.klassenkring.consent.engine.ConsentConditions;
import nl.klassenkring.consent.engine.ConsentRule;
import nl.klassenkring.consent.engine.Decider;
import nl.klassenkring.consent.engine.Decision;
import nl.klassenkring.consent.engine.GuardianAuthority;
import nl.klassenkring.policy.engine.calendar.SchoolYear;

/** A row of {@link LedgerQuery}: a pupil, with one guardian and one decision if there are any. */
final class LedgerRow {

  private final Object[] values;

  LedgerRow(Object[] values) {
    this.values = values;
  }

  long pupilId() {
    return number(0);
  }

  long schoolGroupId() {
    return number(1);
  }

  long pupilUserId() {
    return number(2);
  }

  /** Null when unknown; the roster keeps a day as its midnight in UTC. */
  LocalDate birthDate() {
    return values[3] == null ? null : LocalDate.ofInstant(moment(3), ZoneOffset.UTC);
  }

  boolean hasGuardian() {
    return values[4] != null;
  }

  GuardianAuthority guardian(Instant moment) {
    Instant start = moment(6);
    boolean begun = (start == null) || !start.isAfter(moment);
    boolean active = begun && lasts(moment(7), moment) && lasts(moment(8), moment);

    return new GuardianAuthority(number(4), Boolean.TRUE.equals(values[5]), active);
  }

  long guardianUserId() {
    return number(9);
  }

  /** What the school chose, or the defaults while it has not. */
  ConsentConditions conditions() {
    if (values[10] == null) {
      return new ConsentConditions(
          ConsentSettingsDefaults.ANSWER_RULE,
          ConsentSettingsDefaults.EXPIRES_WITH_SCHOOL_YEAR,
          ConsentSettingsDefaults.PUPIL_DECIDES_FROM_AGE);
    }

    return new ConsentConditions(
        ConsentRule.valueOf((String) values[10]),
        Boolean.TRUE.equals(values[11]),
        (Integer) values[12]);
  }

  /** Null when the school has none of the purposes that were asked for. */
  String purposeKey() {
    return (String) values[13];
  }

  boolean inUse() {
    return Boolean.TRUE.equals(values[14]);
  }

  boolean hasDecision() {
    return values[15] != null;
  }

  Decision decision() {
    long guardianId = number(16);

    return new Decision(
        purposeKey(),
        guardianId == 0 ? Decider.pupil() : Decider.guardian(guardianId),
        ConsentAnswer.valueOf((String) values[17]),
        SchoolYear.parse((String) values[18]),
        moment(19),
        number(15));
  }

  long textId() {
    return number(20);
  }

  private long number(int index) {
    return Objects.requireNonNullElse((Long) values[index], 0L);
  }

  private Instant moment(int index) {
    return values[index] == null ? null : ((Date) values[index]).toInstant();
  }

  private static boolean lasts(Instant end, Instant moment) {
    return (end == null) || end.isAfter(moment);
  }
}
