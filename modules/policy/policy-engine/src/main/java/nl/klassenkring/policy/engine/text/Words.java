/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.text;

import java.util.Set;

/**
 * Makes the words of a folded text: letters and digits, with one {@link #GAP} between two words of
 * a sentence and one {@link #BREAK} around each sentence, whatever was typed there.
 */
public final class Words {

  /** Stands between two words of one sentence. */
  public static final char GAP = ' ';

  /** Stands before the first word of a sentence and after its last. */
  public static final char BREAK = '\n';

  /** Words whose point does not end a sentence; a single letter's never does. */
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          ("apr aug bijv blz bv ca dec dhr dr drs evt excl feb febr geb incl ir jan jl jr jul jun"
                  + " max med mevr min mr mrs mrt mw nov nr okt p prof red resp sep sept st tel ts vs zgn")
              .split(" "));

  private static final int LONGEST_ABBREVIATION = 5;

  private final MappedText folded;
  private final MappedText.Builder builder;

  private Words(MappedText folded) {
    this.folded = folded;
    builder = MappedText.builder(folded.length());
  }

  public static MappedText of(MappedText folded) {
    return new Words(folded).build();
  }

  /** Whether a unit is part of a word. */
  public static boolean isWordUnit(char unit) {
    return Character.isLetterOrDigit(unit);
  }

  /** Whether a unit of such a text stands between words. */
  static boolean isBoundary(char unit) {
    return unit == GAP || unit == BREAK;
  }

  private MappedText build() {
    int length = folded.length();
    builder.append(BREAK, 0, 0);

    for (int index = gapEnd(0); index < length; ) {
      int end = wordEnd(index);
      for (int unit = index; unit < end; unit++) {
        builder.append(folded.charAt(unit), folded, unit);
      }
      int next = gapEnd(end);
      char boundary = next == length || breaks(index, end, next) ? BREAK : GAP;
      int typedEnd = folded.typed(end - 1, end).end();
      builder.append(boundary, typedEnd, next == length ? typedEnd : folded.typedStart(next));
      index = next;
    }
    return builder.build();
  }

  private int wordEnd(int start) {
    int end = start;
    while (end < folded.length() && isWordUnit(folded.charAt(end))) {
      end++;
    }
    return end;
  }

  private int gapEnd(int start) {
    int end = start;
    while (end < folded.length() && !isWordUnit(folded.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Whether a sentence ends in the gap between the word and the next. */
  private boolean breaks(int wordStart, int gapStart, int gapEnd) {
    boolean blank = false;
    boolean point = false;
    boolean mark = false;

    for (int index = gapStart; index < gapEnd; index++) {
      char unit = folded.charAt(index);
      if (unit == '\n' || unit == '\r') {
        return true;
      }
      blank |= Character.isWhitespace(unit);
      point |= unit == '.';
      mark |= unit == '!' || unit == '?';
    }
    return blank && (mark || (point && !isAbbreviation(wordStart, gapStart)));
  }

  private boolean isAbbreviation(int start, int end) {
    if (end - start == 1) {
      return !Character.isDigit(folded.charAt(start));
    }
    return end - start <= LONGEST_ABBREVIATION
        && ABBREVIATIONS.contains(folded.subSequence(start, end));
  }
}
