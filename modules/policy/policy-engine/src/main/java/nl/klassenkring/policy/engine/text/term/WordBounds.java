/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.text.term;

import nl.klassenkring.policy.engine.text.MappedText;
import nl.klassenkring.policy.engine.text.Words;

/**
 * Finds where a word of a text begins and ends. It remembers the last word, so that many questions
 * about one very long word take no longer than one.
 */
final class WordBounds {

  private final MappedText words;
  private int start;
  private int end;

  WordBounds(MappedText words) {
    this.words = words;
  }

  /** Where the word begins to which the unit belongs. */
  int start(int index) {
    find(index);
    return start;
  }

  /** Where the word ends to which the unit belongs. */
  int end(int index) {
    find(index);
    return end;
  }

  private void find(int index) {
    if (start <= index && index < end) {
      return;
    }
    start = index;
    while (Words.isWordUnit(words.charAt(start - 1))) {
      start--;
    }
    end = index + 1;
    while (Words.isWordUnit(words.charAt(end))) {
      end++;
    }
  }
}
