/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.text.term;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.klassenkring.policy.engine.text.DraftText;
import nl.klassenkring.policy.engine.text.Longest;
import nl.klassenkring.policy.engine.text.Mention;
import nl.klassenkring.policy.engine.text.Mentions;
import nl.klassenkring.policy.engine.text.PhraseAutomaton;
import nl.klassenkring.policy.engine.text.Reading;
import nl.klassenkring.policy.engine.text.Repetitions;
import nl.klassenkring.policy.engine.text.Span;

/**
 * Looks for the words of one or more lists in a text: one pass for all of them, however many they
 * are, over each way in which the text can be read. Immutable.
 *
 * @param <T> what a list is about; of what is found in one place twice, the lesser is kept
 */
public final class TermScanner<T extends Comparable<T>> {

  /** A term this short means nothing in a row of single letters, or when it is squeezed. */
  static final int SHORTEST_LOOSE = 3;

  private final PhraseAutomaton<List<Entry<T>>> automaton;
  private final PhraseAutomaton<List<Entry<T>>> squeezedAutomaton;

  private TermScanner(List<Entry<T>> entries) {
    Map<String, List<Entry<T>>> phrases = new TreeMap<>();
    Map<String, List<Entry<T>>> squeezed = new TreeMap<>();

    for (Entry<T> entry : entries) {
      put(phrases, entry.term().words(), entry);
      String word = Repetitions.squeeze(entry.term().words());
      if (entry.term().isSingleWord() && word.length() >= SHORTEST_LOOSE) {
        put(squeezed, word, entry);
      }
    }
    automaton = new PhraseAutomaton<>(phrases);
    squeezedAutomaton = new PhraseAutomaton<>(squeezed);
  }

  private static <T extends Comparable<T>> void put(
      Map<String, List<Entry<T>>> phrases, String words, Entry<T> entry) {
    phrases.computeIfAbsent(words, key -> new ArrayList<>()).add(entry);
  }

  /** A scanner for one list. */
  public static <T extends Comparable<T>> TermScanner<T> of(T topic, WordList words) {
    return of(Map.of(topic, words), WordList.EMPTY);
  }

  /**
   * A scanner for lists by what they are about.
   *
   * @param allowed words that are never found, whatever part of them is in a list
   */
  public static <T extends Comparable<T>> TermScanner<T> of(
      Map<T, WordList> lists, WordList allowed) {
    return RecentScanners.get(lists, allowed);
  }

  static <T extends Comparable<T>> TermScanner<T> make(Map<T, WordList> lists, WordList allowed) {
    List<Entry<T>> entries = new ArrayList<>();
    lists.forEach(
        (topic, list) -> list.terms().forEach(term -> entries.add(Entry.of(term, topic))));
    allowed.terms().forEach(term -> entries.add(Entry.allowed(term)));
    return new TermScanner<>(entries);
  }

  /** What is found in a text, in reading order; nothing that lies in something else. */
  public List<Mention<T>> scan(DraftText text) {
    List<Mention<T>> mentions = new ArrayList<>();

    for (Reading reading : text.readings()) {
      for (Longest.Found<Entry<T>> found : scan(reading)) {
        if (!found.value().isAllowed()) {
          Span span = reading.text().typed(found.start(), found.end());
          mentions.add(new Mention<>(text, span, found.value().topic()));
        }
      }
    }
    // Different readings find the same, or more or less of it.
    return Mentions.outermost(mentions);
  }

  private List<Longest.Found<Entry<T>>> scan(Reading reading) {
    Matcher<T> matcher = new Matcher<>(reading);
    boolean squeezed = reading.manner() == Reading.Manner.SQUEEZED;

    (squeezed ? squeezedAutomaton : automaton).scan(reading.text(), matcher::found);
    return matcher.kept();
  }
}
