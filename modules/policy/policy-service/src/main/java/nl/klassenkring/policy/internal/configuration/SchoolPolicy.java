/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.internal.configuration;

import java.time.ZoneId;
import java.util.List;
import nl.klassenkring.policy.engine.Draft;
import nl.klassenkring.policy.engine.Policy;
import nl.klassenkring.policy.engine.Verdict;
import nl.klassenkring.policy.engine.parameter.RuleValues;
import nl.klassenkring.policy.engine.rule.RuleCatalogue;

/** The rules of one school and the zone of its times. Immutable. */
public final class SchoolPolicy {

  private static final ZoneId DEFAULT_ZONE = ZoneId.of("Europe/Amsterdam");

  /** What holds for a school that has no configuration: the defaults of the catalogue. */
  static final SchoolPolicy DEFAULT = of(RuleValues.defaults(DEFAULT_ZONE));

  private final RuleValues values;
  private final Policy policy;

  private SchoolPolicy(RuleValues values, Policy policy) {
    this.values = values;
    this.policy = policy;
  }

  /**
   * The policy that follows from values.
   *
   * @throws IllegalArgumentException as {@link RuleCatalogue#policy(RuleValues)} does
   */
  static SchoolPolicy of(RuleValues values) {
    return new SchoolPolicy(values, RuleCatalogue.policy(values));
  }

  /** Refuses every post: the school's agreements are not known for certain. */
  static SchoolPolicy broken(String mistake) {
    return new SchoolPolicy(
        RuleValues.defaults(DEFAULT_ZONE),
        new Policy(List.of(new BrokenConfigurationRule(mistake))));
  }

  public ZoneId zone() {
    return values.zone();
  }

  public Verdict judge(Draft draft) {
    return policy.judge(draft);
  }
}
