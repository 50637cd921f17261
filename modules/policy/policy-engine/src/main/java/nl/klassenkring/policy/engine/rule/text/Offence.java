/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.rule.text;

import java.util.List;
import java.util.Locale;
import nl.klassenkring.policy.engine.parameter.RuleParameter;
import nl.klassenkring.policy.engine.text.term.BuiltInWords;

/** What no post may be (B7), the gravest first: a word that is in two lists counts as that. */
public enum Offence {
  THREATS(BuiltInWords.THREATS),
  DISCRIMINATION(BuiltInWords.DISCRIMINATION),
  SEXUAL(BuiltInWords.SEXUAL),
  ABUSE(BuiltInWords.ABUSE),
  COMMERCIAL(BuiltInWords.COMMERCIAL);

  private final BuiltInWords builtInWords;

  Offence(BuiltInWords builtInWords) {
    this.builtInWords = builtInWords;
  }

  BuiltInWords builtInWords() {
    return builtInWords;
  }

  /** The name as part of a key. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The words that a foundation or a school adds. */
  RuleParameter<List<String>> newParameter() {
    return TextParameters.refused(ProprietyRule.ID, key());
  }
}
