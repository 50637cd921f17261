/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.parameter;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import nl.klassenkring.policy.engine.Rule;

/** A rule of the catalogue before anybody set its parameters. Immutable. */
public final class RuleDefinition {

  private final String id;
  private final RuleParameter<Boolean> enabled;
  private final List<RuleParameter<?>> parameters;
  private final Function<RuleValues, Optional<Rule>> factory;

  private RuleDefinition(
      String id,
      RuleParameter<Boolean> enabled,
      List<RuleParameter<?>> parameters,
      Function<RuleValues, Optional<Rule>> factory) {

    this.id = Objects.requireNonNull(id, "id");
    this.enabled = enabled;
    this.parameters = List.copyOf(parameters);
    this.factory = factory;
  }

  /** A rule that holds at every school. */
  public static RuleDefinition always(
      String id, List<RuleParameter<?>> parameters, Function<RuleValues, Rule> factory) {

    return new RuleDefinition(id, null, parameters, factory.andThen(Optional::of));
  }

  /** A rule that a foundation can leave out; a school cannot leave out what its foundation has. */
  public static RuleDefinition optional(
      String id, List<RuleParameter<?>> parameters, Function<RuleValues, Rule> factory) {

    return leavable(id, parameters, factory.andThen(Optional::of));
  }

  /**
   * An agreement that a foundation can leave out, of which people are reminded: it judges nothing.
   */
  public static RuleDefinition reminder(String id, List<RuleParameter<?>> parameters) {
    return leavable(id, parameters, values -> Optional.empty());
  }

  private static RuleDefinition leavable(
      String id, List<RuleParameter<?>> parameters, Function<RuleValues, Optional<Rule>> factory) {

    RuleParameter<Boolean> enabled =
        RuleParameter.of(id, "enabled", BooleanType.stricterIf(true), true);
    List<RuleParameter<?>> all = new ArrayList<>(List.of(enabled));
    all.addAll(parameters);

    return new RuleDefinition(id, enabled, all, factory);
  }

  /** The rule's id in the policy catalogue, such as {@code B11}. */
  public String id() {
    return id;
  }

  /** All parameters; of a rule that can be left out the first is whether it holds. */
  public List<RuleParameter<?>> parameters() {
    return parameters;
  }

  /** Whether the agreement holds with these values. */
  public boolean holds(RuleValues values) {
    return enabled == null || values.get(enabled);
  }

  /**
   * The rule with these values; empty when the agreement does not hold or judges nothing. Throws
   * IllegalArgumentException when what is set is no value, or when the values do not go together.
   */
  public Optional<Rule> rule(RuleValues values) {
    return holds(values) ? factory.apply(values) : Optional.empty();
  }
}
