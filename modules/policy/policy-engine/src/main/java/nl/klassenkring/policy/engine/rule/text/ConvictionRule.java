/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.rule.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.klassenkring.policy.engine.Draft;
import nl.klassenkring.policy.engine.Finding;
import nl.klassenkring.policy.engine.PostCategory;
import nl.klassenkring.policy.engine.Rule;
import nl.klassenkring.policy.engine.parameter.ChoicesType;
import nl.klassenkring.policy.engine.parameter.RuleDefinition;
import nl.klassenkring.policy.engine.parameter.RuleParameter;
import nl.klassenkring.policy.engine.parameter.RuleValues;
import nl.klassenkring.policy.engine.text.DraftText;
import nl.klassenkring.policy.engine.text.Mention;
import nl.klassenkring.policy.engine.text.Mentions;
import nl.klassenkring.policy.engine.text.term.TermScanner;
import nl.klassenkring.policy.engine.text.term.WordList;

/**
 * B8: no political or religious statements, unless they fit the school's identity or the lesson
 * programme. Words cannot tell a statement from a story about it, so the author confirms; in a post
 * on learning goals, which is about lessons, only calls are asked about.
 */
public final class ConvictionRule implements Rule {

  static final String ID = "B8";

  /** The convictions that are not the school's own, each of which is asked about. */
  public static final RuleParameter<Set<Conviction>> CONVICTIONS =
      RuleParameter.of(
          ID,
          "convictions",
          ChoicesType.refused(Conviction.class),
          Collections.unmodifiableSet(EnumSet.allOf(Conviction.class)));

  /** Calls and statements besides those that come with the suite. */
  public static final RuleParameter<List<String>> WORDS = TextParameters.refused(ID, "words");

  /** Words that pass although they are in a list. */
  public static final RuleParameter<List<String>> ALLOWED = TextParameters.allowed(ID, "allowed");

  public static final RuleDefinition DEFINITION =
      RuleDefinition.optional(ID, List.of(CONVICTIONS, WORDS, ALLOWED), ConvictionRule::of);

  private final TermScanner<Conviction> scanner;

  /**
   * A rule.
   *
   * @param words the words that are asked about, by conviction
   * @param allowed words that pass all the same
   */
  public ConvictionRule(Map<Conviction, WordList> words, WordList allowed) {
    scanner = TermScanner.of(words, allowed);
  }

  private static ConvictionRule of(RuleValues values) {
    Map<Conviction, WordList> words = new EnumMap<>(Conviction.class);
    for (Conviction conviction : values.get(CONVICTIONS)) {
      words.put(conviction, conviction.builtInWords().list());
    }
    words.merge(Conviction.STATEMENTS, WordList.of(values.get(WORDS)), WordList::and);

    return new ConvictionRule(words, WordList.of(values.get(ALLOWED)));
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public List<Finding> judge(Draft draft) {
    Map<Boolean, List<Mention<Conviction>>> mentions =
        Mentions.in(DraftText.of(draft), scanner::scan).stream()
            .collect(Collectors.partitioningBy(mention -> mention.what() == Conviction.STATEMENTS));

    List<Finding> findings = new ArrayList<>();
    finding("policy-b8-statement", mentions.get(true)).ifPresent(findings::add);
    if (!draft.category().equals(Optional.of(PostCategory.LEARNING_GOALS))) {
      finding("policy-b8-topic", mentions.get(false)).ifPresent(findings::add);
    }
    return findings;
  }

  private static Optional<Finding> finding(
      String reasonKey, Collection<Mention<Conviction>> mentions) {

    return mentions.isEmpty()
        ? Optional.empty()
        : Optional.of(
            TextFinding.at(
                Finding.warn(ID, reasonKey, reasonKey + "-advice", TextFinding.quotes(mentions)),
                mentions));
  }
}
