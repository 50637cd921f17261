/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.klassenkring.policy.engine.Policy;
import nl.klassenkring.policy.engine.Rule;
import nl.klassenkring.policy.engine.calendar.SchoolCalendar;
import nl.klassenkring.policy.engine.parameter.RuleDefinition;
import nl.klassenkring.policy.engine.parameter.RuleParameter;
import nl.klassenkring.policy.engine.parameter.RuleValues;
import nl.klassenkring.policy.engine.reminder.MinimumReminder;
import nl.klassenkring.policy.engine.rule.picture.PictureRules;
import nl.klassenkring.policy.engine.rule.publication.PublicationRules;
import nl.klassenkring.policy.engine.rule.text.AchievementRule;
import nl.klassenkring.policy.engine.rule.text.ComplaintRule;
import nl.klassenkring.policy.engine.rule.text.ConfidentialityRule;
import nl.klassenkring.policy.engine.rule.text.ConvictionRule;
import nl.klassenkring.policy.engine.rule.text.IndividualChildRule;
import nl.klassenkring.policy.engine.rule.text.ProprietyRule;
import nl.klassenkring.policy.engine.rule.text.ReadabilityRule;

/** All rules that a foundation sets the values of, and what comes of these values. */
public final class RuleCatalogue {

  private static final List<RuleDefinition> DEFINITIONS =
      List.of(
          CouncilGroupRule.DEFINITION,
          SchoolGroupRule.DEFINITION,
          OwnGroupsRule.DEFINITION,
          ReplyModeRule.DEFINITION,
          IndividualChildRule.DEFINITION,
          ConfidentialityRule.DEFINITION,
          ReadabilityRule.DEFINITION,
          ProprietyRule.DEFINITION,
          ConvictionRule.DEFINITION,
          FrequencyRule.DEFINITION,
          LearningGoals.DEFINITION,
          QuietHoursRule.DEFINITION,
          ImportantPostRule.DEFINITION,
          AchievementRule.DEFINITION,
          CategoryRule.DEFINITION,
          ComplaintRule.DEFINITION);

  /** What holds for a public version as it does for a post. */
  private static final List<RuleDefinition> OF_PUBLICATIONS =
      List.of(
          ConfidentialityRule.DEFINITION,
          ReadabilityRule.DEFINITION,
          ProprietyRule.DEFINITION,
          ConvictionRule.DEFINITION,
          AchievementRule.DEFINITION);

  private static final Map<String, RuleParameter<?>> PARAMETERS =
      DEFINITIONS.stream()
          .flatMap(definition -> definition.parameters().stream())
          .collect(Collectors.toUnmodifiableMap(RuleParameter::key, Function.identity()));

  private RuleCatalogue() {}

  /** The rules, in the order of the catalogue. */
  public static List<RuleDefinition> definitions() {
    return DEFINITIONS;
  }

  /** The parameter with a key such as {@code B11.quiet-hours}; empty when there is none. */
  public static Optional<RuleParameter<?>> parameter(String key) {
    return Optional.ofNullable(PARAMETERS.get(key));
  }

  /**
   * The policy that follows from the values, with the agreements about pictures, which hold
   * everywhere.
   *
   * @throws IllegalArgumentException if a value is set that no rule knows, or that its parameter
   *     cannot have, or if values do not go together
   */
  public static Policy policy(RuleValues values) {
    return policy(PictureRules.ALL, DEFINITIONS, values);
  }

  /**
   * The policy for public versions that follows from the values, with the agreements about what is
   * public, which hold everywhere. When and how often one writes is none of its business: a public
   * version disturbs nobody.
   *
   * @throws IllegalArgumentException as {@link #policy(RuleValues)} does
   */
  public static Policy publicationPolicy(RuleValues values) {
    return policy(PublicationRules.ALL, OF_PUBLICATIONS, values);
  }

  private static Policy policy(
      List<Rule> everywhere, List<RuleDefinition> definitions, RuleValues values) {

    requireKnown(values);

    List<Rule> rules = new ArrayList<>(everywhere);
    definitions.forEach(definition -> definition.rule(values).ifPresent(rules::add));
    return new Policy(rules);
  }

  /**
   * Of what teachers are reminded (B9, B10).
   *
   * @throws IllegalArgumentException as {@link #policy(RuleValues)} does
   */
  public static List<MinimumReminder> reminders(RuleValues values) {
    requireKnown(values);

    SchoolCalendar calendar = QuietParameters.calendar(values);
    List<MinimumReminder> reminders = new ArrayList<>();
    if (FrequencyRule.DEFINITION.holds(values)) {
      reminders.add(FrequencyParameters.reminder(values, calendar));
    }
    if (LearningGoals.DEFINITION.holds(values)) {
      reminders.add(LearningGoals.reminder(values, calendar));
    }
    return Collections.unmodifiableList(reminders);
  }

  /**
   * A slip of the pen in a key would otherwise leave the default in the place of what was meant.
   */
  private static void requireKnown(RuleValues values) {
    Set<String> unknown = new HashSet<>(values.texts().keySet());
    unknown.removeAll(PARAMETERS.keySet());

    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException("No rule knows " + unknown);
    }
  }
}
