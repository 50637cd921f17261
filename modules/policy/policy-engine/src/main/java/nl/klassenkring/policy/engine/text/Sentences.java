/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.text;

import java.util.Arrays;

/** Where the sentences of a text begin. Immutable. */
public final class Sentences {

  private final int[] starts;

  private Sentences(int[] starts) {
    this.starts = starts;
  }

  /** The sentences of the words of a text. */
  public static Sentences of(MappedText words) {
    int[] starts = new int[words.length()];
    int count = 0;

    for (int index = 1; index < words.length(); index++) {
      if (words.charAt(index - 1) == Words.BREAK) {
        starts[count++] = words.typedStart(index);
      }
    }
    return new Sentences(Arrays.copyOf(starts, count));
  }

  public int count() {
    return starts.length;
  }

  /** The number, from zero, of the sentence in which the offset in the typed text lies. */
  public int indexOf(int offset) {
    int index = Arrays.binarySearch(starts, offset);
    return Math.max(0, index < 0 ? -index - 2 : index);
  }
}
