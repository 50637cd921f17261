/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.helprequest.decision;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;

/** When help is wanted, of how many, and who decides; on the school's wall clock. Immutable. */
public final class SlotTerms {

  private final LocalDate day;
  private final LocalTime start;
  private final LocalTime end;
  private final int wanted;
  private final DecisionMode mode;

  /**
   * Makes the value.
   *
   * @param start null when it is any time of the day
   * @param end null when it is not said
   * @param wanted the number of people
   */
  public SlotTerms(LocalDate day, LocalTime start, LocalTime end, int wanted, DecisionMode mode) {
    this.day = Objects.requireNonNull(day, "day");
    this.start = start;
    this.end = end;
    this.wanted = wanted;
    this.mode = Objects.requireNonNull(mode, "mode");
  }

  public LocalDate day() {
    return day;
  }

  public Optional<LocalTime> start() {
    return Optional.ofNullable(start);
  }

  public Optional<LocalTime> end() {
    return Optional.ofNullable(end);
  }

  public int wanted() {
    return wanted;
  }

  public DecisionMode mode() {
    return mode;
  }

  /** Whether its day has come, or has passed. */
  public boolean hasComeBy(LocalDateTime now) {
    return !now.toLocalDate().isBefore(day);
  }

  /** Whether it has begun: at its start, or at the end of its day when that is not said. */
  public boolean hasBegunBy(LocalDateTime now) {
    return !now.isBefore(start == null ? day.plusDays(1).atStartOfDay() : day.atTime(start));
  }
}
