/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.text;

import java.util.HashMap;
import java.util.Map;

/**
 * Characters that Unicode does not take apart and that a reader takes for others: letters with a
 * stroke, ligatures, punctuation, and the Cyrillic and Greek letters that look like Latin ones.
 */
final class Lookalikes {

  private static final Map<Integer, String> LATIN = new HashMap<>();

  static {
    put("ß", "ss");
    put("æ", "ae");
    put("œ", "oe");
    put("þ", "th");
    each("ø", "o");
    each("đð", "d");
    each("łƚ", "l");
    each("ħ", "h");
    each("ŧ", "t");
    each("ı", "i");
    each("ƒ", "f");
    each("‘’‚‛ʼ′`´", "'");
    each("“”„‟″«»", "\"");
    each("‐‑‒–—―−", "-");
    each("\u2028\u2029\u0085", "\n");
    pairs("аa", "вb", "еe", "кk", "мm", "нh", "оo", "рp", "сc", "тt", "уy", "хx", "іi", "јj", "ѕs");
    pairs("αa", "βb", "εe", "ιi", "κk", "νv", "οo", "ρp", "τt", "υu", "χx", "ηn", "γy");
  }

  /** What a reader takes the lower-case character for; null when for nothing else. */
  static String of(int codePoint) {
    return LATIN.get(codePoint);
  }

  private static void put(String character, String latin) {
    LATIN.put(character.codePointAt(0), latin);
  }

  private static void each(String characters, String latin) {
    characters.codePoints().forEach(codePoint -> LATIN.put(codePoint, latin));
  }

  private static void pairs(String... pairs) {
    for (String pair : pairs) {
      put(pair, pair.substring(1));
    }
  }

  private Lookalikes() {}
}
