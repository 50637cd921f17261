/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.rule.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import nl.klassenkring.policy.engine.Draft;
import nl.klassenkring.policy.engine.Finding;
import nl.klassenkring.policy.engine.Rule;
import nl.klassenkring.policy.engine.parameter.RuleDefinition;
import nl.klassenkring.policy.engine.parameter.RuleParameter;
import nl.klassenkring.policy.engine.roster.NameFinder;
import nl.klassenkring.policy.engine.roster.NameKind;
import nl.klassenkring.policy.engine.text.DraftText;
import nl.klassenkring.policy.engine.text.Mention;
import nl.klassenkring.policy.engine.text.Mentions;
import nl.klassenkring.policy.engine.text.Nearness;
import nl.klassenkring.policy.engine.text.term.BuiltInWords;
import nl.klassenkring.policy.engine.text.term.TermScanner;
import nl.klassenkring.policy.engine.text.term.WordList;

/**
 * B4: a post is about the school or the group, never about one child. A pupil's full name close to
 * a private matter is refused; a name alone may be meant well, so its author confirms it.
 */
public final class IndividualChildRule implements Rule {

  static final String ID = "B4";

  /** What is a private matter besides the words that come with the suite. */
  public static final RuleParameter<List<String>> PRIVATE_MATTERS =
      TextParameters.refused(ID, "private-matters");

  public static final RuleDefinition DEFINITION =
      RuleDefinition.always(
          ID,
          List.of(PRIVATE_MATTERS),
          values ->
              new IndividualChildRule(
                  TextParameters.list(BuiltInWords.PRIVATE_MATTERS, values, PRIVATE_MATTERS)));

  private final TermScanner<String> privateMatters;

  /** A rule with the words of private matters. */
  public IndividualChildRule(WordList privateMatters) {
    this.privateMatters = TermScanner.of(ID, privateMatters);
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public List<Finding> judge(Draft draft) {
    List<DraftText> texts = DraftText.of(draft);
    NameFinder nameFinder = draft.group().roster().nameFinder();
    List<Mention<NameKind>> names = Mentions.in(texts, nameFinder::find);
    if (names.isEmpty()) {
      return List.of();
    }

    List<Mention<NameKind>> fullNames = ofKind(names, NameKind.FULL_NAME);
    List<Mention<String>> matters = Mentions.in(texts, privateMatters::scan);
    List<Mention<NameKind>> refused = Nearness.near(fullNames, matters);
    List<Mention<NameKind>> others = new ArrayList<>(fullNames);
    others.removeAll(new HashSet<>(refused));

    List<Finding> findings = new ArrayList<>();
    addBlock(findings, refused, Nearness.near(matters, fullNames));
    addWarning(findings, "policy-b4-full-name", others);
    addWarning(
        findings, "policy-b4-first-name", ofKind(names, NameKind.FIRST_NAME, NameKind.COMMON_WORD));
    return findings;
  }

  private static List<Mention<NameKind>> ofKind(
      Collection<Mention<NameKind>> names, NameKind... kinds) {
    return names.stream()
        .filter(name -> List.of(kinds).contains(name.what()))
        .collect(Collectors.toUnmodifiableList());
  }

  private static void addBlock(
      List<Finding> findings, List<Mention<NameKind>> names, List<Mention<String>> matters) {

    if (!names.isEmpty()) {
      List<Mention<?>> mentions = new ArrayList<>(names);
      mentions.addAll(matters);
      Finding finding =
          Finding.block(
              ID, "policy-b4-private", "policy-b4-private-advice", TextFinding.quotes(names));
      findings.add(TextFinding.at(finding, mentions));
    }
  }

  private static void addWarning(
      List<Finding> findings, String reasonKey, List<Mention<NameKind>> names) {

    if (!names.isEmpty()) {
      Finding finding =
          Finding.warn(ID, reasonKey, reasonKey + "-advice", TextFinding.quotes(names));
      findings.add(TextFinding.at(finding, names));
    }
  }
}
