/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.rule.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.klassenkring.policy.engine.Draft;
import nl.klassenkring.policy.engine.Finding;
import nl.klassenkring.policy.engine.Outcome;
import nl.klassenkring.policy.engine.Policy;
import nl.klassenkring.policy.engine.Rule;
import nl.klassenkring.policy.engine.parameter.RuleDefinition;
import nl.klassenkring.policy.engine.text.term.Term;
import nl.klassenkring.policy.engine.text.term.WordList;

/** B4 to B8, B13 and B15 together, for texts made of what they look for and of anything else. */
class TextRulesPropertyTest {

  private static final List<RuleDefinition> DEFINITIONS =
      List.of(
          IndividualChildRule.DEFINITION,
          ConfidentialityRule.DEFINITION,
          ReadabilityRule.DEFINITION,
          ProprietyRule.DEFINITION,
          ConvictionRule.DEFINITION,
          AchievementRule.DEFINITION,
          ComplaintRule.DEFINITION);

  private static final List<Rule> RULES =
      DEFINITIONS.stream().map(TextDrafts::rule).collect(Collectors.toList());

  private static final Policy POLICY = new Policy(RULES);

  @Property(tries = 300)
  void sameTextGetsTheSameVerdict(@ForAll("texts") String text) {
    assertThat(POLICY.judge(TextDrafts.draft(text)))
        .isEqualTo(POLICY.judge(TextDrafts.draft(text)));
  }

  @Property(tries = 100)
  void orderOfRulesIsIrrelevant(@ForAll("texts") String text, @ForAll Random random) {
    List<Rule> shuffled = new ArrayList<>(RULES);
    Collections.shuffle(shuffled, random);

    assertThat(new Policy(shuffled).judge(TextDrafts.draft(text)))
        .isEqualTo(POLICY.judge(TextDrafts.draft(text)));
  }

  @Property(tries = 20)
  void orderOfWordsIsIrrelevant(@ForAll("texts") String text, @ForAll Random random) {
    Map<Offence, WordList> inOrder = new EnumMap<>(Offence.class);
    Map<Offence, WordList> shuffled = new EnumMap<>(Offence.class);
    for (Offence offence : Offence.values()) {
      List<String> lines =
          offence.builtInWords().list().terms().stream()
              .map(Term::toString)
              .collect(Collectors.toList());
      inOrder.put(offence, WordList.of(lines));
      Collections.shuffle(lines, random);
      shuffled.put(offence, WordList.of(lines));
    }

    assertThat(new ProprietyRule(shuffled, WordList.EMPTY).judge(TextDrafts.draft(text)))
        .isEqualTo(new ProprietyRule(inOrder, WordList.EMPTY).judge(TextDrafts.draft(text)));
  }

  @Property(tries = 500)
  void oneMoreSentenceNeverUndoesABlock(
      @ForAll("texts") String text, @ForAll("ends") String end, @ForAll("texts") String sentence) {

    if (outcome(text) == Outcome.BLOCK) {
      assertThat(outcome(text + end + sentence)).isEqualTo(Outcome.BLOCK);
    }
  }

  @Property(tries = 500)
  void sentenceBeforeNeverUndoesABlock(
      @ForAll("texts") String text, @ForAll("ends") String end, @ForAll("texts") String sentence) {

    if (outcome(text) == Outcome.BLOCK) {
      assertThat(outcome(sentence + end + text)).isEqualTo(Outcome.BLOCK);
    }
  }

  @Property(tries = 500)
  void placesAreInTheTextAndInOrder(@ForAll("texts") String text) {
    Draft draft = TextDrafts.draft(text);

    for (Finding finding : POLICY.judge(draft).findings()) {
      assertThat(finding.places()).isSorted();
      assertThat(TextDrafts.typedAt(finding, draft)).allMatch(typed -> !typed.isBlank());
    }
  }

  @Property(tries = 500)
  void whatIsMarkedIsWhatWasMeant(@ForAll("texts") String text) {
    Rule propriety = TextDrafts.rule(ProprietyRule.DEFINITION);
    Draft draft = TextDrafts.draft(text);

    for (Finding finding : propriety.judge(draft)) {
      for (String typed : TextDrafts.typedAt(finding, draft)) {
        List<Finding> alone = propriety.judge(TextDrafts.draft(typed));

        assertThat(alone).extracting(Finding::reasonKey).containsExactly(finding.reasonKey());
        assertThat(TextDrafts.typedAt(alone.get(0), TextDrafts.draft(typed)))
            .containsExactly(typed);
      }
    }
  }

  private static Outcome outcome(String text) {
    return POLICY.judge(TextDrafts.draft(text)).outcome();
  }

  @Provide
  Arbitrary<String> ends() {
    return TextArbitraries.ends();
  }

  @Provide
  Arbitrary<String> texts() {
    return TextArbitraries.texts();
  }
}
