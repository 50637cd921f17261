/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.text;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.klassenkring.policy.engine.TextField;

/**
 * Tells what is mentioned close to something else. The title is close to every sentence of the
 * post, as it says what the post is about.
 */
public final class Nearness {

  private final Map<DraftText, TreeSet<Integer>> sentences = new HashMap<>();
  private boolean inTitle;

  private Nearness(Collection<? extends Mention<?>> mentions) {
    for (Mention<?> mention : mentions) {
      sentences.computeIfAbsent(mention.text(), text -> new TreeSet<>()).add(mention.sentence());
      inTitle |= isTitle(mention);
    }
  }

  /** Those of the mentions that are in one sentence with one of the others, or in the next one. */
  public static <T> List<Mention<T>> near(
      Collection<Mention<T>> mentions, Collection<? extends Mention<?>> others) {
    return near(mentions, others, 1);
  }

  /** Those of the mentions that are in one sentence with one of the others. */
  public static <T> List<Mention<T>> together(
      Collection<Mention<T>> mentions, Collection<? extends Mention<?>> others) {
    return near(mentions, others, 0);
  }

  private static <T> List<Mention<T>> near(
      Collection<Mention<T>> mentions, Collection<? extends Mention<?>> others, int distance) {

    Nearness nearness = new Nearness(others);
    return mentions.stream()
        .filter(mention -> nearness.isNear(mention, distance))
        .collect(Collectors.toUnmodifiableList());
  }

  private boolean isNear(Mention<?> mention, int distance) {
    if (sentences.isEmpty()) {
      return false;
    }
    if (inTitle || isTitle(mention)) {
      return true;
    }
    TreeSet<Integer> numbers = sentences.get(mention.text());
    if (numbers == null) {
      return false;
    }
    Integer next = numbers.ceiling(mention.sentence() - distance);
    return next != null && next <= mention.sentence() + distance;
  }

  private static boolean isTitle(Mention<?> mention) {
    return mention.text().field() == TextField.TITLE;
  }
}
