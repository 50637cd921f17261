/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.internal.configuration;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import nl.klassenkring.policy.engine.Draft;
import nl.klassenkring.policy.engine.DraftKind;
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
  private final Policy publicationPolicy;
  private final String mistake;

  private SchoolPolicy(RuleValues values, Policy policy, Policy publicationPolicy, String mistake) {

    this.values = values;
    this.policy = policy;
    this.publicationPolicy = publicationPolicy;
    this.mistake = mistake;
  }

  /**
   * The policy that follows from values.
   *
   * @throws IllegalArgumentException as {@link RuleCatalogue#policy(RuleValues)} does
   */
  public static SchoolPolicy of(RuleValues values) {
    return new SchoolPolicy(
        values, RuleCatalogue.policy(values), RuleCatalogue.publicationPolicy(values), null);
  }

  /**
   * Refuses every post and every public version: the school's agreements are not known for certain.
   */
  public static SchoolPolicy broken(String mistake) {
    return broken(DEFAULT_ZONE, mistake);
  }

  /** The same, for a school of which the zone is known. */
  public static SchoolPolicy broken(ZoneId zone, String mistake) {
    Policy refusing = new Policy(List.of(new BrokenConfigurationRule(mistake)));

    return new SchoolPolicy(RuleValues.defaults(zone), refusing, refusing, mistake);
  }

  /** What cannot be read; empty when all can. */
  public Optional<String> mistake() {
    return Optional.ofNullable(mistake);
  }

  /** What it follows from; the defaults when that cannot be read. */
  public RuleValues values() {
    return values;
  }

  public ZoneId zone() {
    return values.zone();
  }

  public Verdict judge(Draft draft) {
    return (draft.kind() == DraftKind.PUBLICATION ? publicationPolicy : policy).judge(draft);
  }
}
