/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.roster;

import java.util.Set;
import java.util.TreeSet;

/**
 * What Dutch makes of a first name that it makes small: Daantje, Joostje, Willempje, Brammetje,
 * Emmaatje. Where the spelling leaves a choice, all of them.
 */
final class Diminutives {

  private static final String VOWELS = "aeiouy";

  /** The diminutives of a folded name; none of a name of one letter. */
  static Set<String> of(String name) {
    Set<String> forms = new TreeSet<>();
    int length = name.length();
    if (length < 2) {
      return forms;
    }

    char last = name.charAt(length - 1);
    boolean shortVowel = isShortVowel(name, length - 2);
    if (isVowel(last)) {
      forms.add(name + "tje");
      forms.add(name + (last == 'i' || last == 'y' ? "e" : String.valueOf(last)) + "tje");
    } else if (name.endsWith("ng")) {
      forms.add(name + "etje");
      forms.add(name.substring(0, length - 1) + "kje");
    } else if ("lmnr".indexOf(last) >= 0) {
      forms.add(name + (last == 'm' ? "pje" : "tje"));
      if (shortVowel) {
        forms.add(name + last + "etje");
      }
    } else {
      forms.add(name + "je");
      if (shortVowel && "bgkp".indexOf(last) >= 0) {
        forms.add(name + last + "etje");
      }
    }
    return forms;
  }

  private static boolean isShortVowel(String name, int index) {
    return isVowel(name.charAt(index)) && (index == 0 || !isVowel(name.charAt(index - 1)));
  }

  private static boolean isVowel(char unit) {
    return VOWELS.indexOf(unit) >= 0;
  }

  private Diminutives() {}
}
