/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.rule.text;

import java.util.List;
import nl.klassenkring.policy.engine.Draft;
import nl.klassenkring.policy.engine.Finding;
import nl.klassenkring.policy.engine.Rule;
import nl.klassenkring.policy.engine.parameter.RuleDefinition;
import nl.klassenkring.policy.engine.parameter.RuleParameter;
import nl.klassenkring.policy.engine.text.DraftText;
import nl.klassenkring.policy.engine.text.Mention;
import nl.klassenkring.policy.engine.text.Mentions;
import nl.klassenkring.policy.engine.text.term.BuiltInWords;
import nl.klassenkring.policy.engine.text.term.TermScanner;
import nl.klassenkring.policy.engine.text.term.WordList;

/** B15: no complaints in a group; the school talks about them by phone or in person. */
public final class ComplaintRule implements Rule {

  static final String ID = "B15";

  /** Words of complaint besides those that come with the suite. */
  public static final RuleParameter<List<String>> WORDS = TextParameters.refused(ID, "words");

  public static final RuleDefinition DEFINITION =
      RuleDefinition.optional(
          ID,
          List.of(WORDS),
          values -> new ComplaintRule(TextParameters.list(BuiltInWords.COMPLAINTS, values, WORDS)));

  private final TermScanner<String> complaints;

  /** A rule with the words of complaint. */
  public ComplaintRule(WordList complaints) {
    this.complaints = TermScanner.of(ID, complaints);
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public List<Finding> judge(Draft draft) {
    List<Mention<String>> mentions = Mentions.in(DraftText.of(draft), complaints::scan);
    if (mentions.isEmpty()) {
      return List.of();
    }

    Finding finding =
        Finding.warn(
            ID,
            "policy-b15-complaint",
            "policy-b15-complaint-advice",
            TextFinding.quotes(mentions));
    return List.of(TextFinding.at(finding, mentions));
  }
}
