/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.text;

import java.util.Optional;

/**
 * Reads words that somebody typed long or loose: with a letter more than twice in a row ({@code
 * suuukkel}), or letter by letter ({@code s u k k e l}). Dutch words have no letter three times in
 * a row, so what is made here is only of words that are not spelled as they should be.
 */
public final class Repetitions {

  /** A letter this many times in a row makes a word long. */
  private static final int LONG = 3;

  /** This many single letters in a row are a word. */
  private static final int LOOSE = 3;

  /** Each letter once, however often it stands in a row. */
  public static String squeeze(CharSequence word) {
    StringBuilder squeezed = new StringBuilder(word.length());
    for (int index = 0; index < word.length(); index++) {
      if (index == 0 || word.charAt(index) != word.charAt(index - 1)) {
        squeezed.append(word.charAt(index));
      }
    }
    return squeezed.toString();
  }

  /** The long words, each letter once and each word a sentence; empty when there are none. */
  static Optional<MappedText> squeezed(MappedText words) {
    MappedText.Builder builder = MappedText.builder(0);
    builder.append(Words.BREAK, 0, 0);

    for (int start = 1; start < words.length(); ) {
      int end = wordEnd(words, start);
      if (longestRow(words, start, end) >= LONG) {
        appendSqueezed(builder, words, start, end);
        builder.append(Words.BREAK, words, end);
      }
      start = end + 1;
    }
    return builder.length() == 1 ? Optional.empty() : Optional.of(builder.build());
  }

  /** The rows of single letters, each as one word; empty when there are none. */
  static Optional<MappedText> joined(MappedText words) {
    MappedText.Builder builder = MappedText.builder(0);
    builder.append(Words.BREAK, 0, 0);

    for (int start = 1; start < words.length(); ) {
      int end = rowEnd(words, start);
      if (end - start >= 2 * LOOSE) {
        for (int index = start; index < end; index += 2) {
          builder.append(words.charAt(index), words, index);
        }
        builder.append(Words.BREAK, words, end - 1);
      }
      start = end > start ? end : wordEnd(words, start) + 1;
    }
    return builder.length() == 1 ? Optional.empty() : Optional.of(builder.build());
  }

  private static void appendSqueezed(
      MappedText.Builder builder, MappedText words, int start, int end) {

    for (int index = start; index < end; index++) {
      if (index == start || words.charAt(index) != words.charAt(index - 1)) {
        builder.append(words.charAt(index), words, index);
      } else {
        builder.extendLast(words.typed(index, index + 1).end());
      }
    }
  }

  private static int longestRow(MappedText words, int start, int end) {
    int longest = 1;
    int row = 1;
    for (int index = start + 1; index < end; index++) {
      boolean letter = Character.isLetter(words.charAt(index));
      row = letter && words.charAt(index) == words.charAt(index - 1) ? row + 1 : 1;
      longest = Math.max(longest, row);
    }
    return longest;
  }

  private static int wordEnd(MappedText words, int start) {
    int end = start;
    while (!Words.isBoundary(words.charAt(end))) {
      end++;
    }
    return end;
  }

  /** The index after the boundary of the last single letter of the sentence in a row from start. */
  private static int rowEnd(MappedText words, int start) {
    int end = start;
    while (end + 1 < words.length()
        && Character.isLetter(words.charAt(end))
        && Words.isBoundary(words.charAt(end + 1))) {
      end += 2;
      if (words.charAt(end - 1) == Words.BREAK) {
        break;
      }
    }
    return end;
  }

  private Repetitions() {}
}
