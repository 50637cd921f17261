/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Works on what one text mentions. */
public final class Mentions {

  /**
   * The mentions of one text in reading order, without those that lie in another. Of two in the
   * same place, the one of the lesser kind is kept.
   */
  public static <T extends Comparable<T>> List<Mention<T>> outermost(
      Collection<Mention<T>> mentions) {

    List<Mention<T>> sorted = new ArrayList<>(mentions);
    sorted.sort(Comparator.<Mention<T>, Span>comparing(Mention::span).thenComparing(Mention::what));
    List<Mention<T>> outermost = new ArrayList<>();

    for (Mention<T> mention : sorted) {
      Mention<T> last = outermost.isEmpty() ? null : outermost.get(outermost.size() - 1);
      if (last == null || !last.span().contains(mention.span())) {
        outermost.add(mention);
      }
    }
    return Collections.unmodifiableList(outermost);
  }

  /** What all texts mention, text by text. */
  public static <T> List<Mention<T>> in(
      Collection<DraftText> texts, Function<DraftText, List<Mention<T>>> finder) {

    return texts.stream()
        .flatMap(text -> finder.apply(text).stream())
        .collect(Collectors.toUnmodifiableList());
  }

  private Mentions() {}
}
