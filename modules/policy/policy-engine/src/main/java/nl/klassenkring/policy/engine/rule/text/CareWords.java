/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.rule.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.klassenkring.policy.engine.Finding;
import nl.klassenkring.policy.engine.roster.NameFinder;
import nl.klassenkring.policy.engine.text.DraftText;
import nl.klassenkring.policy.engine.text.Mention;
import nl.klassenkring.policy.engine.text.Mentions;
import nl.klassenkring.policy.engine.text.Nearness;
import nl.klassenkring.policy.engine.text.term.BuiltInWords;
import nl.klassenkring.policy.engine.text.term.TermScanner;
import nl.klassenkring.policy.engine.text.term.WordList;

/**
 * The part of B5 on care and diagnosis: close to a pupil's name, or in one sentence with words that
 * speak of one child, they are refused. An evening for parents on dyslexia is about no child, so
 * there the author confirms.
 */
final class CareWords {

  private static final String ID = ConfidentialityRule.ID;

  private final TermScanner<String> care;
  private final TermScanner<String> oneChild;

  CareWords(WordList care) {
    this.care = TermScanner.of(ID, care);
    oneChild = TermScanner.of(ID, BuiltInWords.ONE_CHILD.list());
  }

  List<Finding> judge(List<DraftText> texts, NameFinder nameFinder) {
    List<Mention<String>> words = Mentions.in(texts, care::scan);
    if (words.isEmpty()) {
      return List.of();
    }

    Set<Mention<String>> refused = new LinkedHashSet<>();
    refused.addAll(Nearness.near(words, Mentions.in(texts, nameFinder::find)));
    refused.addAll(Nearness.together(words, Mentions.in(texts, oneChild::scan)));
    List<Mention<String>> others = new ArrayList<>(words);
    others.removeAll(refused);

    List<Finding> findings = new ArrayList<>();
    if (!refused.isEmpty()) {
      findings.add(
          TextFinding.at(Finding.block(ID, "policy-b5-care", "policy-b5-care-advice"), refused));
    }
    if (!others.isEmpty()) {
      findings.add(
          TextFinding.at(
              Finding.warn(
                  ID,
                  "policy-b5-care-general",
                  "policy-b5-care-general-advice",
                  TextFinding.quotes(others)),
              others));
    }
    return findings;
  }
}
