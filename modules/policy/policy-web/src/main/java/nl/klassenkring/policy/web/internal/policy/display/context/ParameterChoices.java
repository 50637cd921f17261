/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.web.internal.policy.display.context;

import java.util.List;
import java.util.stream.Collectors;
import nl.klassenkring.policy.engine.parameter.RuleDefinition;
import nl.klassenkring.policy.engine.rule.RuleCatalogue;
import nl.klassenkring.policy.message.PolicyTexts;
import nl.klassenkring.policy.web.internal.value.Choice;

/** The parameters of a rule of which a school can propose one. Immutable. */
public final class ParameterChoices {

  private final String label;
  private final List<Choice> choices;

  private ParameterChoices(String label, List<Choice> choices) {
    this.label = label;
    this.choices = List.copyOf(choices);
  }

  /** All rules that have parameters, in the order of the catalogue. */
  static List<ParameterChoices> all(PolicyTexts texts) {
    return RuleCatalogue.definitions().stream()
        .filter(definition -> !definition.parameters().isEmpty())
        .map(definition -> of(definition, texts))
        .collect(Collectors.toUnmodifiableList());
  }

  private static ParameterChoices of(RuleDefinition definition, PolicyTexts texts) {
    return new ParameterChoices(
        definition.id() + " " + texts.title(definition.id()),
        definition.parameters().stream()
            .map(
                parameter ->
                    new Choice(parameter.key(), texts.parameterName(parameter.key()), false))
            .collect(Collectors.toList()));
  }

  /** The rule. */
  public String getLabel() {
    return label;
  }

  public List<Choice> getChoices() {
    return choices;
  }
}
