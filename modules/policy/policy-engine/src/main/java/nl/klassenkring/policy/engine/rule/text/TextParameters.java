/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.rule.text;

import java.util.List;
import nl.klassenkring.policy.engine.parameter.RuleParameter;
import nl.klassenkring.policy.engine.parameter.RuleValues;
import nl.klassenkring.policy.engine.parameter.WordsType;
import nl.klassenkring.policy.engine.text.term.BuiltInWords;
import nl.klassenkring.policy.engine.text.term.WordList;

/** The words that a foundation or a school adds to the lists that come with the suite. */
final class TextParameters {

  /** A parameter for words that the rule speaks up for besides its own; none by default. */
  static RuleParameter<List<String>> refused(String ruleId, String name) {
    return RuleParameter.of(ruleId, name, WordsType.refused(), List.of());
  }

  /** A parameter for words that the rule lets through, whatever its lists say; none by default. */
  static RuleParameter<List<String>> allowed(String ruleId, String name) {
    return RuleParameter.of(ruleId, name, WordsType.allowed(), List.of());
  }

  /** The list that comes with the suite and the words of the parameter. */
  static WordList list(
      BuiltInWords builtIn, RuleValues values, RuleParameter<List<String>> parameter) {
    return builtIn.list().and(WordList.of(values.get(parameter)));
  }

  private TextParameters() {}
}
