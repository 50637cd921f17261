/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.internal.document;

import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import nl.klassenkring.policy.engine.parameter.RuleDefinition;
import nl.klassenkring.policy.engine.parameter.RuleParameter;
import nl.klassenkring.policy.engine.parameter.RuleValues;
import nl.klassenkring.policy.engine.rule.RuleCatalogue;
import nl.klassenkring.policy.exception.PolicyValueException;
import nl.klassenkring.policy.exception.PolicyValueException.Reason;

/** Says of values which of them is wrong, by the key of its parameter. Pure. */
public final class ValueCheck {

  private ValueCheck() {}

  /**
   * Lets through the values that make a policy.
   *
   * @throws PolicyValueException which names the parameter
   */
  public static void requirePolicy(Map<String, String> texts) throws PolicyValueException {
    for (Map.Entry<String, String> entry : texts.entrySet()) {
      requireValue(entry.getKey(), entry.getValue());
    }

    try {
      compile(texts);
    } catch (IllegalArgumentException exception) {
      throw new PolicyValueException(
          Reason.NOT_TOGETHER, "", "The values do not go together", exception);
    }
  }

  /**
   * Lets through a school's value that keeps to its foundation's, and makes a policy with the other
   * values of the school.
   *
   * @param foundationTexts what the foundation set; what it did not set has the catalogue's default
   * @param schoolTexts what the school has now, without the value
   */
  public static void requireMoreSpecific(
      Map<String, String> foundationTexts, Map<String, String> schoolTexts, String key, String text)
      throws PolicyValueException {

    RuleParameter<?> parameter = requireValue(key, text);

    if (!parameter.isMoreSpecific(
        foundationTexts.getOrDefault(key, parameter.defaultText()), text)) {

      throw new PolicyValueException(
          Reason.NOT_MORE_SPECIFIC, key, key + " asks for less than the foundation does", null);
    }

    Map<String, String> together = new TreeMap<>(schoolTexts);

    together.put(key, text);
    requirePolicy(together);
  }

  private static RuleParameter<?> requireValue(String key, String text)
      throws PolicyValueException {

    RuleParameter<?> parameter = RuleCatalogue.parameter(key).orElse(null);

    if (parameter == null) {
      throw new PolicyValueException(Reason.UNKNOWN_PARAMETER, key, "No rule knows " + key, null);
    }

    try {
      parameter.parse(text);
      compileAlone(key, text);
    } catch (IllegalArgumentException exception) {
      throw new PolicyValueException(
          Reason.NO_VALUE, key, key + " cannot be \"" + text + "\"", exception);
    }

    return parameter;
  }

  /** What a type reads can still be no value, such as a word list with a line that is no word. */
  private static void compileAlone(String key, String text) {
    RuleValues alone = RuleValues.of(ZoneOffset.UTC, Map.of(key, text));

    for (RuleDefinition definition : RuleCatalogue.definitions()) {
      if (definition.parameters().stream().anyMatch(parameter -> parameter.key().equals(key))) {
        definition.rule(alone);
      }
    }
  }

  /** Whether values make a policy does not depend on the zone. */
  private static void compile(Map<String, String> texts) {
    RuleCatalogue.policy(RuleValues.of(ZoneOffset.UTC, texts));
  }
}
