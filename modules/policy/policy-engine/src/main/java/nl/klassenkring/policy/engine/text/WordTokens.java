/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.text;

import java.util.Arrays;

/** The words of a text one by one, by their number from zero. Immutable. */
public final class WordTokens {

  private final DraftText text;
  private final int[] starts;
  private final int[] ends;

  private WordTokens(DraftText text, int[] starts, int[] ends) {
    this.text = text;
    this.starts = starts;
    this.ends = ends;
  }

  public static WordTokens of(DraftText text) {
    MappedText words = text.words();
    int[] starts = new int[words.length()];
    int[] ends = new int[words.length()];
    int count = 0;

    for (int index = 1; index < words.length(); index++) {
      if (Words.isBoundary(words.charAt(index - 1))) {
        starts[count] = index;
      }
      if (Words.isBoundary(words.charAt(index))) {
        ends[count++] = index;
      }
    }
    return new WordTokens(text, Arrays.copyOf(starts, count), Arrays.copyOf(ends, count));
  }

  public int count() {
    return starts.length;
  }

  /** The word, folded; empty text when there is none with this number. */
  public String word(int index) {
    return index < 0 || index >= count()
        ? ""
        : text.words().subSequence(starts[index], ends[index]);
  }

  public int length(int index) {
    return ends[index] - starts[index];
  }

  /** Where the words from first up to and including last were typed. */
  public Span typed(int first, int last) {
    return text.words().typed(starts[first], ends[last]);
  }

  /** The word as it was typed. */
  public String typedText(int index) {
    Span span = typed(index, index);
    return text.typed().substring(span.start(), span.end());
  }

  /** Whether the word was typed with a capital first. */
  public boolean isCapitalised(int index) {
    return Character.isUpperCase(text.typed().codePointAt(typed(index, index).start()));
  }

  /** What was typed between the word and the one before it. */
  public String gapBefore(int index) {
    int end = typed(index, index).start();
    int start = index == 0 ? 0 : typed(index - 1, index - 1).end();
    return text.typed().substring(Math.min(start, end), end);
  }

  /** Whether no sentence ends between the two words, of which the first has the lower number. */
  public boolean inOneSentence(int first, int last) {
    for (int index = ends[first]; index < starts[last]; index++) {
      if (text.words().charAt(index) == Words.BREAK) {
        return false;
      }
    }
    return true;
  }
}
