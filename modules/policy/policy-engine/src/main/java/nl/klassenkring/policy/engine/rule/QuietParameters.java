/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.rule;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import nl.klassenkring.policy.engine.calendar.Holiday;
import nl.klassenkring.policy.engine.calendar.PublicHoliday;
import nl.klassenkring.policy.engine.calendar.SchoolCalendar;
import nl.klassenkring.policy.engine.calendar.WeekHours;
import nl.klassenkring.policy.engine.parameter.BooleanType;
import nl.klassenkring.policy.engine.parameter.ChoicesType;
import nl.klassenkring.policy.engine.parameter.HolidaysType;
import nl.klassenkring.policy.engine.parameter.HoursType;
import nl.klassenkring.policy.engine.parameter.RuleParameter;
import nl.klassenkring.policy.engine.parameter.RuleValues;

/** The parameters of B11, most of which make the calendar that other agreements look at too. */
public final class QuietParameters {

  /** The quiet hours of each day of the week. */
  public static final RuleParameter<WeekHours> QUIET_HOURS =
      parameter("quiet-hours", SchoolCalendar.DEFAULT_QUIET_HOURS);

  public static final RuleParameter<Set<DayOfWeek>> QUIET_DAYS =
      RuleParameter.of(
          QuietHoursRule.ID,
          "quiet-days",
          ChoicesType.refused(DayOfWeek.class),
          SchoolCalendar.DEFAULT_QUIET_DAYS);

  /** The school's own holidays: none unless somebody types or imports them. */
  public static final RuleParameter<List<Holiday>> HOLIDAYS =
      RuleParameter.of(QuietHoursRule.ID, "holidays", new HolidaysType(), List.of());

  public static final RuleParameter<Set<PublicHoliday>> PUBLIC_HOLIDAYS =
      RuleParameter.of(
          QuietHoursRule.ID,
          "public-holidays",
          ChoicesType.refused(PublicHoliday.class),
          PublicHoliday.USUAL);

  /** When teachers teach, and post nothing: unknown unless the school says so. */
  public static final RuleParameter<WeekHours> LESSON_HOURS =
      parameter("lesson-hours", WeekHours.NONE);

  /** Whether excursions are excepted. */
  public static final RuleParameter<Boolean> EXCURSIONS =
      RuleParameter.of(QuietHoursRule.ID, "excursions", BooleanType.stricterIf(false), true);

  /** Whether replies wait as posts do. */
  public static final RuleParameter<Boolean> REPLIES =
      RuleParameter.of(QuietHoursRule.ID, "replies", BooleanType.stricterIf(true), true);

  static final List<RuleParameter<?>> ALL =
      List.of(
          QUIET_HOURS, QUIET_DAYS, HOLIDAYS, PUBLIC_HOLIDAYS, LESSON_HOURS, EXCURSIONS, REPLIES);

  /**
   * The school's calendar. Throws IllegalArgumentException when it would leave no allowed moment
   * for more than a year.
   */
  public static SchoolCalendar calendar(RuleValues values) {
    return SchoolCalendar.builder(values.zone())
        .quietHours(values.get(QUIET_HOURS))
        .quietDays(values.get(QUIET_DAYS))
        .holidays(values.get(HOLIDAYS))
        .publicHolidays(values.get(PUBLIC_HOLIDAYS))
        .lessonHours(values.get(LESSON_HOURS))
        .build();
  }

  private static RuleParameter<WeekHours> parameter(String name, WeekHours defaultValue) {
    return RuleParameter.of(QuietHoursRule.ID, name, new HoursType(), defaultValue);
  }

  private QuietParameters() {}
}
