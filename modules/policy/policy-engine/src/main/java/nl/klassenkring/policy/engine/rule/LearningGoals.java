/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.rule;

import java.util.List;
import nl.klassenkring.policy.engine.PostCategory;
import nl.klassenkring.policy.engine.calendar.SchoolCalendar;
import nl.klassenkring.policy.engine.history.Frequency;
import nl.klassenkring.policy.engine.history.Window;
import nl.klassenkring.policy.engine.parameter.FrequenciesType;
import nl.klassenkring.policy.engine.parameter.NumberType;
import nl.klassenkring.policy.engine.parameter.RuleDefinition;
import nl.klassenkring.policy.engine.parameter.RuleParameter;
import nl.klassenkring.policy.engine.parameter.RuleValues;
import nl.klassenkring.policy.engine.reminder.MinimumReminder;

/**
 * B10: at least once a month the learning goals of a class are posted. No post breaks that, so it
 * judges none: the teachers are reminded.
 */
public final class LearningGoals {

  private static final String ID = "B10";

  public static final RuleParameter<List<Frequency>> MINIMUM =
      RuleParameter.of(
          ID,
          "minimum",
          FrequenciesType.minimums(),
          List.of(Frequency.of(1, Window.MONTH, PostCategory.LEARNING_GOALS)));

  /** From how many school days before the end of the month on one is reminded. */
  public static final RuleParameter<Integer> REMINDER_DAYS =
      RuleParameter.of(ID, "reminder-days", NumberType.minimum(1, 20), 5);

  public static final RuleDefinition DEFINITION =
      RuleDefinition.reminder(ID, List.of(MINIMUM, REMINDER_DAYS));

  static MinimumReminder reminder(RuleValues values, SchoolCalendar calendar) {
    return new MinimumReminder(ID, values.get(MINIMUM), calendar, values.get(REMINDER_DAYS));
  }

  private LearningGoals() {}
}
