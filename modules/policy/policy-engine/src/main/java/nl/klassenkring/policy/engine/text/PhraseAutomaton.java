/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.text;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds many phrases in a text in one pass over it, however many they are (Aho and Corasick).
 * Immutable once made, so that one serves many threads.
 *
 * @param <V> what is kept with each phrase
 */
public final class PhraseAutomaton<V> {

  private final AhoCorasickDoubleArrayTrie<V> trie;

  /** An automaton for phrases, none of which is empty. */
  public PhraseAutomaton(Map<String, V> phrases) {
    trie = new AhoCorasickDoubleArrayTrie<>();
    trie.build(new TreeMap<>(phrases));
  }

  /** Reports each occurrence of each phrase, in the order of their ends. */
  public void scan(CharSequence text, Visitor<? super V> visitor) {
    trie.parseText(text, visitor::found);
  }

  /**
   * Is told of an occurrence.
   *
   * @param <V> what is kept with each phrase
   */
  @FunctionalInterface
  public interface Visitor<V> {

    /** Is told of a phrase from start up to but not including end. */
    void found(int start, int end, V value);
  }
}
