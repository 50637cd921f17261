/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.text;

import java.util.Optional;

/**
 * Reads a folded text as somebody meant it who disguised words: digits and signs for letters
 * ({@code 5ukk3l}), and points, hyphens and the like inside a word ({@code suk-kel}). Digits are
 * letters only together with letters.
 */
final class Disguises {

  private static final String SIGNS = "013456789@$€!|+";
  private static final String JOINERS = ".-_*~'^=·•";

  private final MappedText folded;
  private final char one;
  private final MappedText.Builder builder;
  private boolean changed;

  private Disguises(MappedText folded, char one) {
    this.folded = folded;
    this.one = one;
    builder = MappedText.builder(folded.length());
  }

  /**
   * The folded text without its disguises; empty when it has none.
   *
   * @param one the letter that a one stands for: an i or an l
   */
  static Optional<MappedText> undo(MappedText folded, char one) {
    Disguises disguises = new Disguises(folded, one);
    disguises.undoAll();
    return disguises.changed ? Optional.of(disguises.builder.build()) : Optional.empty();
  }

  private void undoAll() {
    for (int index = 0; index < folded.length(); ) {
      int end = index;
      while (end < folded.length() && isPart(folded.charAt(end))) {
        end++;
      }
      undoPiece(index, end);
      if (end < folded.length()) {
        keep(end);
      }
      index = end + 1;
    }
  }

  /**
   * A piece that may be one word; signs around its first and last letter or digit are no letters.
   */
  private void undoPiece(int start, int end) {
    int first = start;
    while (first < end && !isCore(folded.charAt(first))) {
      first++;
    }
    int last = end - 1;
    while (last > first && !Words.isWordUnit(folded.charAt(last))) {
      last--;
    }

    boolean letters = hasLetter(first, last + 1);
    for (int index = start; index < end; index++) {
      if (letters && index >= first && index <= last) {
        undoUnit(index);
      } else {
        keep(index);
      }
    }
  }

  private void undoUnit(int index) {
    char unit = folded.charAt(index);
    if (JOINERS.indexOf(unit) >= 0) {
      changed = true;
    } else if (SIGNS.indexOf(unit) >= 0) {
      changed = true;
      builder.append(letter(unit), folded, index);
    } else {
      keep(index);
    }
  }

  private void keep(int index) {
    builder.append(folded.charAt(index), folded, index);
  }

  private boolean hasLetter(int start, int end) {
    for (int index = start; index < end; index++) {
      if (Character.isLetter(folded.charAt(index))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPart(char unit) {
    return Words.isWordUnit(unit) || SIGNS.indexOf(unit) >= 0 || JOINERS.indexOf(unit) >= 0;
  }

  private static boolean isCore(char unit) {
    return Words.isWordUnit(unit) || unit == '@' || unit == '$' || unit == '€';
  }

  private char letter(char sign) {
    switch (sign) {
      case '0':
        return 'o';
      case '3':
      case '€':
        return 'e';
      case '4':
      case '@':
        return 'a';
      case '5':
      case '$':
        return 's';
      case '6':
      case '8':
        return 'b';
      case '7':
      case '+':
        return 't';
      case '9':
        return 'g';
      default:
        return one;
    }
  }
}
