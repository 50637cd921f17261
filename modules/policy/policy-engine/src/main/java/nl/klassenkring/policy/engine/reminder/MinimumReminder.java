/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.klassenkring.policy.engine.GroupKind;
import nl.klassenkring.policy.engine.calendar.SchoolCalendar;
import nl.klassenkring.policy.engine.history.DateRange;
import nl.klassenkring.policy.engine.history.Frequency;
import nl.klassenkring.policy.engine.history.GroupHistory;

/**
 * Tells when the teachers of a class are reminded that it should hear of school (B9, B10). Pure:
 * the same group at the same moment always gives the same. Immutable.
 *
 * <p>Nobody owes a post for a time that was mostly holiday, nor for more than this school year.
 */
public final class MinimumReminder {

  private final String ruleId;
  private final List<Frequency> minimums;
  private final SchoolCalendar calendar;
  private final int reminderDays;

  /**
   * A reminder of an agreement.
   *
   * @param reminderDays from how many school days before the end of a calendar window on one is
   *     reminded, the last one included
   */
  public MinimumReminder(
      String ruleId, List<Frequency> minimums, SchoolCalendar calendar, int reminderDays) {

    this.ruleId = Objects.requireNonNull(ruleId, "ruleId");
    this.minimums = List.copyOf(minimums);
    this.calendar = Objects.requireNonNull(calendar, "calendar");
    this.reminderDays = reminderDays;
  }

  /** The agreement, {@code B9} or {@code B10}. */
  public String ruleId() {
    return ruleId;
  }

  /** In what a group is below the agreed minimum at a moment, be there time left or not. */
  public List<Shortfall> below(GroupKind kind, GroupHistory history, Instant moment) {
    LocalDate day = LocalDate.ofInstant(moment, calendar.zone());

    return kind == GroupKind.CLASS
        ? minimums.stream()
            .flatMap(minimum -> below(minimum, history, day).stream())
            .collect(Collectors.toUnmodifiableList())
        : List.of();
  }

  /**
   * Of what the teachers are reminded at a moment: once per window, on a school day, and only when
   * little time is left.
   *
   * @param remindedOn the day of the last reminder of this agreement, if there was one
   */
  public List<Shortfall> due(
      GroupKind kind, GroupHistory history, Instant moment, Optional<LocalDate> remindedOn) {

    LocalDate day = LocalDate.ofInstant(moment, calendar.zone());

    return calendar.isQuiet(moment)
        ? List.of()
        : below(kind, history, moment).stream()
            .filter(shortfall -> schoolDays(day, shortfall.days().last()) <= reminderDays)
            .filter(shortfall -> remindedOn.filter(shortfall.days()::contains).isEmpty())
            .collect(Collectors.toUnmodifiableList());
  }

  private Optional<Shortfall> below(Frequency minimum, GroupHistory history, LocalDate day) {
    return CountedDays.of(minimum.window(), day, calendar)
        .map(
            days ->
                new Shortfall(
                    ruleId,
                    minimum,
                    days,
                    history.count(days, calendar.zone(), post -> minimum.counts(post.category()))))
        .filter(shortfall -> shortfall.count() < minimum.count());
  }

  private long schoolDays(LocalDate first, LocalDate last) {
    return new DateRange(first, last).days().filter(calendar::isSchoolDay).count();
  }
}
