/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.web.internal;

import java.util.ArrayList;
import java.util.List;
import nl.klassenkring.policy.engine.parameter.ChoicesType;
import nl.klassenkring.policy.engine.parameter.NumberType;
import nl.klassenkring.policy.engine.parameter.RuleDefinition;
import nl.klassenkring.policy.engine.parameter.RuleParameter;
import nl.klassenkring.policy.engine.rule.RuleCatalogue;

/** For each parameter of the catalogue a value that is not its default. */
public final class OtherValues {

  private OtherValues() {}

  /** All parameters, in the order of the catalogue. */
  public static List<RuleParameter<?>> parameters() {
    List<RuleParameter<?>> parameters = new ArrayList<>();

    for (RuleDefinition definition : RuleCatalogue.definitions()) {
      parameters.addAll(definition.parameters());
    }

    return parameters;
  }

  /** Another value than the default, as it is written down. */
  public static String of(RuleParameter<?> parameter) {
    switch (parameter.type().kind()) {
      case BOOLEAN:
        return String.valueOf(!(Boolean) parameter.defaultValue());
      case NUMBER:
        NumberType number = (NumberType) parameter.type();
        return String.valueOf(
            parameter.defaultText().equals(String.valueOf(number.lowest()))
                ? number.highest()
                : number.lowest());
      case CHOICES:
        String last =
            ((ChoicesType<?>) parameter.type())
                .choices()
                .get(((ChoicesType<?>) parameter.type()).choices().size() - 1)
                .name();
        return parameter.defaultText().equals(last)
            ? ((ChoicesType<?>) parameter.type()).choices().get(0).name()
            : last;
      case WORDS:
        return "pindakaas\nhagelslag";
      case HOURS:
        return "MONDAY 09:00-10:00, 11:00-12:00\nFRIDAY 18:00-07:00";
      case HOLIDAYS:
        return "2026-10-17/2026-10-25 Herfstvakantie\n2027-05-05/2027-05-05 Bevrijdingsdag";
      case FREQUENCIES:
        return "2/14 days\n1/month: talks";
    }
    throw new IllegalStateException("Unknown kind of " + parameter.key());
  }
}
