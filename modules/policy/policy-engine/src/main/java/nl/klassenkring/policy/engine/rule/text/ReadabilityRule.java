/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.rule.text;

import java.util.List;
import java.util.stream.Collectors;
import nl.klassenkring.policy.engine.Draft;
import nl.klassenkring.policy.engine.DraftKind;
import nl.klassenkring.policy.engine.Finding;
import nl.klassenkring.policy.engine.Rule;
import nl.klassenkring.policy.engine.TextField;
import nl.klassenkring.policy.engine.parameter.NumberType;
import nl.klassenkring.policy.engine.parameter.RuleDefinition;
import nl.klassenkring.policy.engine.parameter.RuleParameter;
import nl.klassenkring.policy.engine.text.DraftText;
import nl.klassenkring.policy.engine.text.readability.Readability;

/** B6: a post reads easily enough for all parents. Only ever a hint. */
public final class ReadabilityRule implements Rule {

  static final String ID = "B6";

  /** The least reading ease (Flesch and Douma): what is below 50 is hard. */
  public static final RuleParameter<Integer> READING_EASE =
      RuleParameter.of(ID, "reading-ease", NumberType.minimum(0, 100), 50);

  /** The most words of a sentence on average. */
  public static final RuleParameter<Integer> SENTENCE_WORDS =
      RuleParameter.of(ID, "sentence-words", NumberType.maximum(5, 60), 20);

  public static final RuleDefinition DEFINITION =
      RuleDefinition.optional(
          ID,
          List.of(READING_EASE, SENTENCE_WORDS),
          values -> new ReadabilityRule(values.get(READING_EASE), values.get(SENTENCE_WORDS)));

  /** A shorter text is measured too roughly. */
  private static final int MIN_WORDS = 30;

  private final int minReadingEase;
  private final int maxSentenceWords;

  public ReadabilityRule(int minReadingEase, int maxSentenceWords) {
    this.minReadingEase = minReadingEase;
    this.maxSentenceWords = maxSentenceWords;
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public List<Finding> judge(Draft draft) {
    if (draft.kind() == DraftKind.REPLY) {
      return List.of();
    }
    return DraftText.of(draft).stream()
        .filter(text -> text.field() == TextField.TEXT)
        .flatMap(text -> judge(text).stream())
        .collect(Collectors.toUnmodifiableList());
  }

  private List<Finding> judge(DraftText text) {
    Readability readability = Readability.of(text);

    if (readability.words() < MIN_WORDS) {
      return List.of();
    }
    if (readability.wordsPerSentence() > maxSentenceWords) {
      Finding finding =
          Finding.hint(
              ID,
              "policy-b6-sentences",
              "policy-b6-sentences-advice",
              readability.wordsPerSentence());
      return List.of(finding.at(List.of(text.place(readability.longestSentence()))));
    }
    return readability.score() < minReadingEase
        ? List.of(Finding.hint(ID, "policy-b6-words", "policy-b6-words-advice"))
        : List.of();
  }
}
