/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.calendar;

import java.util.Objects;

/** Why a moment is quiet (B11). Immutable. */
public final class QuietCause {

  /** The kinds of cause. A holiday goes before a quiet day, a quiet day before the quiet hours. */
  public enum Kind {
    /** In overnight quiet hours, before midnight. */
    EVENING,
    /** In overnight quiet hours, after midnight. */
    MORNING,
    /** In quiet hours that begin and end on the same day. */
    HOURS,
    DAY,
    HOLIDAY
  }

  private final Kind kind;
  private final String holidayName;

  private QuietCause(Kind kind, String holidayName) {
    this.kind = kind;
    this.holidayName = holidayName;
  }

  static QuietCause of(Kind kind) {
    return new QuietCause(kind, "");
  }

  static QuietCause holiday(Holiday holiday) {
    return new QuietCause(Kind.HOLIDAY, holiday.name());
  }

  public Kind kind() {
    return kind;
  }

  /** The holiday's name; empty text for all other kinds. */
  public String holidayName() {
    return holidayName;
  }

  @Override
  public boolean equals(Object object) {
    return object instanceof QuietCause
        && kind == ((QuietCause) object).kind
        && holidayName.equals(((QuietCause) object).holidayName);
  }

  @Override
  public int hashCode() {
    return Objects.hash(kind, holidayName);
  }

  @Override
  public String toString() {
    return holidayName.isEmpty() ? kind.name() : kind + " " + holidayName;
  }
}
