/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.text.personal;

import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import nl.klassenkring.policy.engine.text.Span;
import nl.klassenkring.policy.engine.text.WordTokens;

/** Finds Dutch postcodes, {@code 5688 AB} or {@code 5688ab}: with a blank only in capitals. */
final class Postcodes {

  private static final Pattern DIGITS = Pattern.compile("[1-9][0-9]{3}");
  private static final Pattern LETTERS = Pattern.compile("[a-z]{2}");
  private static final int DIGIT_COUNT = 4;
  private static final int LENGTH = 6;

  /** Four digits that are a year go together with these. */
  private static final Set<String> SHORT_WORDS =
      Set.of("al", "de", "en", "er", "ze", "we", "is", "in", "om", "op", "te", "of", "na", "nu");

  private static final Set<String> UNITS =
      Set.of("km", "kg", "mg", "ml", "cl", "dl", "gb", "mb", "kb", "tb", "mm", "cm", "dm", "kw");

  /** Letters that the post does not use. */
  private static final Set<String> UNUSED = Set.of("sa", "sd", "ss");

  static void find(WordTokens tokens, Consumer<Span> found) {
    for (int index = 0; index < tokens.count(); index++) {
      if (tokens.length(index) == LENGTH && isInOnePiece(tokens.word(index))) {
        found.accept(tokens.typed(index, index));
      } else if (tokens.length(index) == DIGIT_COUNT && isInTwo(tokens, index)) {
        found.accept(tokens.typed(index, index + 1));
      }
    }
  }

  private static boolean isInOnePiece(String word) {
    String letters = word.substring(DIGIT_COUNT);
    return isPostcode(word.substring(0, DIGIT_COUNT), letters) && !UNITS.contains(letters);
  }

  private static boolean isInTwo(WordTokens tokens, int index) {
    return index + 1 < tokens.count()
        && tokens.length(index + 1) == LENGTH - DIGIT_COUNT
        && isPostcode(tokens.word(index), tokens.word(index + 1))
        && tokens.gapBefore(index + 1).isBlank()
        && tokens.inOneSentence(index, index + 1)
        && isUpperCase(tokens.typedText(index + 1));
  }

  private static boolean isPostcode(String digits, String letters) {
    boolean year = digits.startsWith("19") || digits.startsWith("20");
    return DIGITS.matcher(digits).matches()
        && LETTERS.matcher(letters).matches()
        && !UNUSED.contains(letters)
        && !(year && SHORT_WORDS.contains(letters));
  }

  private static boolean isUpperCase(String typed) {
    return typed.equals(typed.toUpperCase(Locale.ROOT));
  }

  private Postcodes() {}
}
