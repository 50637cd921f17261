/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.calendar;

import java.time.LocalTime;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Why a moment is quiet (B11). Immutable. */
public final class QuietCause {

  /** The kinds of cause; of several, the first one is named. */
  public enum Kind {
    HOLIDAY,
    PUBLIC_HOLIDAY,
    /** A quiet day of the week. */
    DAY,
    /** In overnight quiet hours, before midnight. */
    EVENING,
    /** In overnight quiet hours, after midnight. */
    MORNING,
    /** In quiet hours that begin and end on the same day. */
    HOURS,
    /** In lesson time. */
    LESSON;

    /** All kinds. */
    public static final Set<Kind> ALL = Collections.unmodifiableSet(EnumSet.allOf(Kind.class));
  }

  private final Kind kind;
  private final String holidayName;
  private final PublicHoliday publicHoliday;
  private final TimeRange hours;

  private QuietCause(Kind kind, String holidayName, PublicHoliday publicHoliday, TimeRange hours) {

    this.kind = kind;
    this.holidayName = holidayName;
    this.publicHoliday = publicHoliday;
    this.hours = hours;
  }

  static QuietCause holiday(Holiday holiday) {
    return new QuietCause(Kind.HOLIDAY, holiday.name(), null, null);
  }

  static QuietCause publicHoliday(PublicHoliday publicHoliday) {
    return new QuietCause(Kind.PUBLIC_HOLIDAY, "", publicHoliday, null);
  }

  static QuietCause day() {
    return new QuietCause(Kind.DAY, "", null, null);
  }

  static QuietCause quietHours(TimeRange hours, LocalTime time) {
    return new QuietCause(kindOf(hours, time), "", null, hours);
  }

  static QuietCause lesson(TimeRange hours) {
    return new QuietCause(Kind.LESSON, "", null, hours);
  }

  private static Kind kindOf(TimeRange hours, LocalTime time) {
    if (!hours.isOvernight()) {
      return Kind.HOURS;
    }
    return time.isBefore(hours.from()) ? Kind.MORNING : Kind.EVENING;
  }

  public Kind kind() {
    return kind;
  }

  /** The holiday's name; empty text for all kinds but HOLIDAY. */
  public String holidayName() {
    return holidayName;
  }

  /** The public holiday; empty for all kinds but PUBLIC_HOLIDAY. */
  public Optional<PublicHoliday> publicHoliday() {
    return Optional.ofNullable(publicHoliday);
  }

  /** The quiet hours or the lesson; empty when the whole day is quiet. */
  public Optional<TimeRange> hours() {
    return Optional.ofNullable(hours);
  }

  @Override
  public boolean equals(Object object) {
    if (!(object instanceof QuietCause)) {
      return false;
    }
    QuietCause other = (QuietCause) object;
    return kind == other.kind
        && holidayName.equals(other.holidayName)
        && publicHoliday == other.publicHoliday
        && Objects.equals(hours, other.hours);
  }

  @Override
  public int hashCode() {
    return Objects.hash(kind, holidayName, publicHoliday, hours);
  }

  @Override
  public String toString() {
    return publicHoliday == null ? (kind + " " + holidayName).strip() : kind + " " + publicHoliday;
  }
}
