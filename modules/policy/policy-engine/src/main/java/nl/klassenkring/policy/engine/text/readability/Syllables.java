/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.text.readability;

import java.util.List;
import java.util.Locale;

/** Counts the syllables of Dutch words, by their vowels. */
final class Syllables {

  private static final Locale DUTCH = Locale.forLanguageTag("nl");

  /** Vowels that are said as one, the longer ones first. A diaeresis keeps vowels apart. */
  private static final List<String> TOGETHER =
      List.of(
          "aai", "ooi", "oei", "eeu", "ieu", "aa", "ee", "oo", "uu", "ie", "oe", "eu", "ui", "ei",
          "ij", "au", "ou");

  private static final String VOWELS = "aeiouyáéíóúàèìòùâêîôûäëïöü";

  /** The number of syllables of a word; 0 of one without vowels. */
  static int of(String word) {
    String lower = word.toLowerCase(DUTCH);
    int count = 0;

    for (int index = 0; index < lower.length(); ) {
      if (VOWELS.indexOf(lower.charAt(index)) < 0) {
        index++;
      } else {
        count++;
        index += vowelsFrom(lower, index);
      }
    }
    return count;
  }

  private static int vowelsFrom(String word, int start) {
    for (String together : TOGETHER) {
      if (word.startsWith(together, start)) {
        return together.length();
      }
    }
    return 1;
  }

  private Syllables() {}
}
