/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.rule;

import java.util.List;
import nl.klassenkring.policy.engine.calendar.SchoolCalendar;
import nl.klassenkring.policy.engine.history.Frequency;
import nl.klassenkring.policy.engine.history.Window;
import nl.klassenkring.policy.engine.parameter.FrequenciesType;
import nl.klassenkring.policy.engine.parameter.NumberType;
import nl.klassenkring.policy.engine.parameter.RuleParameter;
import nl.klassenkring.policy.engine.parameter.RuleValues;
import nl.klassenkring.policy.engine.reminder.MinimumReminder;

/** The parameters of B9: how often a group hears of school, at the most and at the least. */
public final class FrequencyParameters {

  /** The lowest maximums of the policies: one a day, and three a week. */
  public static final RuleParameter<List<Frequency>> MAXIMUM =
      RuleParameter.of(
          FrequencyRule.ID,
          "maximum",
          FrequenciesType.maximums(),
          List.of(Frequency.of(1, Window.DAY), Frequency.of(3, Window.WEEK)));

  /** Of which the teachers are reminded; the policies ask for one a week. */
  public static final RuleParameter<List<Frequency>> MINIMUM =
      RuleParameter.of(
          FrequencyRule.ID,
          "minimum",
          FrequenciesType.minimums(),
          List.of(Frequency.of(1, Window.WEEK)));

  /** From how many school days before the end of a week or month on one is reminded. */
  public static final RuleParameter<Integer> REMINDER_DAYS =
      RuleParameter.of(FrequencyRule.ID, "reminder-days", NumberType.minimum(1, 5), 2);

  static final List<RuleParameter<?>> ALL = List.of(MAXIMUM, MINIMUM, REMINDER_DAYS);

  static MinimumReminder reminder(RuleValues values, SchoolCalendar calendar) {
    return new MinimumReminder(
        FrequencyRule.ID, values.get(MINIMUM), calendar, values.get(REMINDER_DAYS));
  }

  private FrequencyParameters() {}
}
