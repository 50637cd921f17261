/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.rule.text;

import java.util.ArrayList;
import java.util.List;
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
 * B13: what one pupil achieved is stressed only if it has to do with school and every child can do
 * it. A pupil's name close to a word for it makes the author look again.
 */
public final class AchievementRule implements Rule {

  static final String ID = "B13";

  /** Words for achievements besides those that come with the suite. */
  public static final RuleParameter<List<String>> WORDS = TextParameters.refused(ID, "words");

  public static final RuleDefinition DEFINITION =
      RuleDefinition.optional(
          ID,
          List.of(WORDS),
          values ->
              new AchievementRule(TextParameters.list(BuiltInWords.ACHIEVEMENT, values, WORDS)));

  private final TermScanner<String> achievements;

  /** A rule with the words for achievements. */
  public AchievementRule(WordList achievements) {
    this.achievements = TermScanner.of(ID, achievements);
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

    List<Mention<String>> praise = Mentions.in(texts, achievements::scan);
    List<Mention<NameKind>> praised = Nearness.near(names, praise);
    if (praised.isEmpty()) {
      return List.of();
    }

    List<Mention<?>> mentions = new ArrayList<>(praised);
    mentions.addAll(Nearness.near(praise, names));
    Finding finding =
        Finding.warn(ID, "policy-b13-one", "policy-b13-one-advice", TextFinding.quotes(praised));
    return List.of(TextFinding.at(finding, mentions));
  }
}
