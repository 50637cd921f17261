/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.engine;

import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import nl.klassenkring.policy.engine.calendar.SchoolYear;

/**
 * One entry of the ledger of a pupil. Immutable.
 *
 * <p>Of two decisions of the same instant the one with the higher sequence came last; should these
 * be equal too, the no did.
 */
public final class Decision {

  static final Comparator<Decision> IN_ORDER_OF_TIME =
      Comparator.comparing(Decision::decidedAt)
          .thenComparingLong(Decision::sequence)
          .thenComparing(Decision::answer);

  private final String purposeKey;
  private final Decider decider;
  private final ConsentAnswer answer;
  private final SchoolYear schoolYear;
  private final Instant decidedAt;
  private final long sequence;

  /**
   * An entry of the ledger.
   *
   * @param schoolYear the year that the decision was asked for
   * @param sequence grows with each entry of the ledger, as its primary key does
   */
  public Decision(
      String purposeKey,
      Decider decider,
      ConsentAnswer answer,
      SchoolYear schoolYear,
      Instant decidedAt,
      long sequence) {

    this.purposeKey = Objects.requireNonNull(purposeKey, "purposeKey");
    this.decider = Objects.requireNonNull(decider, "decider");
    this.answer = Objects.requireNonNull(answer, "answer");
    this.schoolYear = Objects.requireNonNull(schoolYear, "schoolYear");
    this.decidedAt = Objects.requireNonNull(decidedAt, "decidedAt");
    this.sequence = sequence;
  }

  public String purposeKey() {
    return purposeKey;
  }

  public Decider decider() {
    return decider;
  }

  public ConsentAnswer answer() {
    return answer;
  }

  public SchoolYear schoolYear() {
    return schoolYear;
  }

  public Instant decidedAt() {
    return decidedAt;
  }

  public long sequence() {
    return sequence;
  }

  @Override
  public String toString() {
    return decider
        + " "
        + answer
        + " "
        + purposeKey
        + " "
        + schoolYear
        + " at "
        + decidedAt
        + " #"
        + sequence;
  }
}
