/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.rule.text;

import nl.klassenkring.policy.engine.text.term.BuiltInWords;

/** What a post can be a statement of (B8). */
public enum Conviction {
  /** Calls to vote, to join, to believe, of whatever conviction. */
  STATEMENTS(BuiltInWords.STATEMENTS),
  POLITICS(BuiltInWords.POLITICS),
  /** Religion in general. */
  RELIGION(BuiltInWords.RELIGION),
  CHRISTIANITY(BuiltInWords.CHRISTIANITY),
  ISLAM(BuiltInWords.ISLAM),
  JUDAISM(BuiltInWords.JUDAISM),
  /** And Buddhism. */
  HINDUISM(BuiltInWords.HINDUISM);

  private final BuiltInWords builtInWords;

  Conviction(BuiltInWords builtInWords) {
    this.builtInWords = builtInWords;
  }

  BuiltInWords builtInWords() {
    return builtInWords;
  }
}
