/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.rule.text;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import nl.klassenkring.policy.engine.Finding;
import nl.klassenkring.policy.engine.TextPlace;
import nl.klassenkring.policy.engine.text.Mention;

/**
 * What a finding says of a text: the places, and what was typed there. Never more than that: who
 * reads it learns nothing of the roster that was not typed.
 */
public final class TextFinding {

  /** So many places show what is meant; a text with more of them is not helped by all. */
  private static final int MAX_PLACES = 100;

  private static final int MAX_QUOTES = 5;
  private static final int LONGEST_QUOTE = 40;

  /** The finding at the places of the mentions. */
  public static Finding at(Finding finding, Collection<? extends Mention<?>> mentions) {
    List<TextPlace> places =
        mentions.stream()
            .map(Mention::place)
            .sorted()
            .distinct()
            .limit(MAX_PLACES)
            .collect(Collectors.toUnmodifiableList());
    return finding.at(places);
  }

  /** What was typed at the mentions, as the argument of a finding. */
  public static List<String> quotes(Collection<? extends Mention<?>> mentions) {
    return mentions.stream()
        .map(mention -> quote(mention.typed()))
        .distinct()
        .limit(MAX_QUOTES)
        .collect(Collectors.toUnmodifiableList());
  }

  private static String quote(String typed) {
    if (typed.length() <= LONGEST_QUOTE) {
      return typed;
    }
    int end = Character.isHighSurrogate(typed.charAt(LONGEST_QUOTE - 1)) ? 1 : 0;
    return typed.substring(0, LONGEST_QUOTE - end) + "…";
  }

  private TextFinding() {}
}
