/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.text.term;

import java.util.List;
import nl.klassenkring.policy.engine.text.Longest;
import nl.klassenkring.policy.engine.text.MappedText;
import nl.klassenkring.policy.engine.text.Reading;
import nl.klassenkring.policy.engine.text.Words;

/**
 * Says which of the occurrences of terms in one reading of a text count, and how far they reach: a
 * term that may be part of a longer word stands for all of that word.
 *
 * @param <T> what a list is about
 */
final class Matcher<T extends Comparable<T>> {

  private final MappedText text;
  private final boolean anywhere;
  private final WordBounds first;
  private final WordBounds last;
  private final Longest<Entry<T>> longest = new Longest<>();

  Matcher(Reading reading) {
    text = reading.text();
    anywhere = reading.manner() == Reading.Manner.ROWS;
    first = new WordBounds(text);
    last = new WordBounds(text);
  }

  void found(int start, int end, List<Entry<T>> entries) {
    for (Entry<T> entry : entries) {
      if (anywhere ? countsInRow(entry) : fits(entry.term(), start, end)) {
        offer(start, end, entry);
      }
    }
  }

  /** What counts and lies in nothing else that counts. */
  List<Longest.Found<Entry<T>>> kept() {
    return longest.kept();
  }

  private static boolean countsInRow(Entry<?> entry) {
    return !entry.isAllowed()
        && entry.term().isSingleWord()
        && entry.term().words().length() >= TermScanner.SHORTEST_LOOSE;
  }

  private boolean fits(Term term, int start, int end) {
    return (term.isOpenAtStart() || !Words.isWordUnit(text.charAt(start - 1)))
        && (term.isOpenAtEnd() || !Words.isWordUnit(text.charAt(end)));
  }

  private void offer(int start, int end, Entry<T> entry) {
    int from = anywhere ? start : first.start(start);
    int to = anywhere ? end : last.end(end - 1);
    Longest.Found<Entry<T>> covering = longest.covering(from, to);

    boolean same = covering != null && covering.start() == from && covering.end() == to;
    if (covering == null || (same && entry.goesBefore(covering.value()))) {
      longest.offer(from, to, entry);
    }
  }
}
