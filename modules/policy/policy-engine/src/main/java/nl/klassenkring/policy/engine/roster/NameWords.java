/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.roster;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klassenkring.policy.engine.text.Folding;
import nl.klassenkring.policy.engine.text.Words;

/** Parts of names as the words of a text. */
final class NameWords {

  /** The words with a blank between two of them; empty text when there are none. */
  static String of(String name) {
    return Words.of(Folding.fold(name)).toString().replace(Words.BREAK, Words.GAP).strip();
  }

  /**
   * A prefix as it may be written before a last name, with a blank after it: {@code van der},
   * {@code v.d.}, {@code vd}; empty text when there is none.
   */
  static Set<String> prefixes(String prefix) {
    String words = of(prefix);
    if (words.isEmpty()) {
      return Set.of("");
    }
    Set<String> prefixes = new LinkedHashSet<>();
    prefixes.add(words + " ");
    prefixes.add(initials(words, " ") + " ");
    prefixes.add(initials(words, "") + " ");
    return prefixes;
  }

  /** The initials of a first name: the first one, and all when there are more. */
  static Set<String> initials(String firstName) {
    Set<String> initials = new LinkedHashSet<>();
    initials.add(firstName.substring(0, 1));
    initials.add(initials(firstName, " "));
    return initials;
  }

  private static String initials(String words, String delimiter) {
    return Stream.of(words.split(" "))
        .map(word -> word.substring(0, 1))
        .collect(Collectors.joining(delimiter));
  }

  private NameWords() {}
}
