/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.rule;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import nl.klassenkring.policy.engine.Draft;
import nl.klassenkring.policy.engine.DraftKind;
import nl.klassenkring.policy.engine.Finding;
import nl.klassenkring.policy.engine.Rule;
import nl.klassenkring.policy.engine.history.DateRange;
import nl.klassenkring.policy.engine.history.PlacedPost;
import nl.klassenkring.policy.engine.history.Window;
import nl.klassenkring.policy.engine.parameter.NumberType;
import nl.klassenkring.policy.engine.parameter.RuleDefinition;
import nl.klassenkring.policy.engine.parameter.RuleParameter;

/**
 * B12: a notification goes along only with important posts. Too many work against the school, so
 * its author sees how many there are this week, and confirms one too many.
 */
public final class ImportantPostRule implements Rule {

  private static final String ID = "B12";

  /** Important posts per group and calendar week. No policy names a number; one keeps them rare. */
  public static final RuleParameter<Integer> MAXIMUM =
      RuleParameter.of(ID, "maximum-per-week", NumberType.maximum(0, 20), 1);

  public static final RuleDefinition DEFINITION =
      RuleDefinition.optional(
          ID,
          List.of(MAXIMUM),
          values -> new ImportantPostRule(values.get(MAXIMUM), values.zone()));

  private final int maximum;
  private final ZoneId zone;

  /** A rule with the most important posts of a week, on the days of a zone. */
  public ImportantPostRule(int maximum, ZoneId zone) {
    this.maximum = maximum;
    this.zone = Objects.requireNonNull(zone, "zone");
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public List<Finding> judge(Draft draft) {
    if (draft.kind() != DraftKind.POST || !draft.important()) {
      return List.of();
    }
    DateRange week = Window.WEEK.around(LocalDate.ofInstant(draft.placedAt(), zone)).get(0);
    int number = draft.group().history().count(week, zone, PlacedPost::important) + 1;

    return List.of(
        number > maximum
            ? Finding.warn(ID, "policy-b12-many", "policy-b12-many-advice", number, maximum)
            : Finding.hint(ID, "policy-b12-count", "policy-b12-count-advice", number, maximum));
  }
}
