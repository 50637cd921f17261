/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.text.term;

import java.util.Comparator;
import java.util.Objects;
import nl.klassenkring.policy.engine.text.Folding;
import nl.klassenkring.policy.engine.text.MappedText;
import nl.klassenkring.policy.engine.text.Words;

/**
 * A word or a phrase of a word list. Immutable.
 *
 * <p>Written down it is the word itself, which then only whole words are, or with an asterisk where
 * a longer word may go on: {@code boer*} is also "boeren", {@code *boer} also "melkboer".
 */
public final class Term implements Comparable<Term> {

  /** Shorter terms would be found in too many words that mean no harm. */
  static final int SHORTEST = 2;

  static final int SHORTEST_OPEN = 3;
  static final int LONGEST = 60;

  private static final char MARK = '*';
  private static final String SIGNS = " -'’.";

  private static final Comparator<Term> ORDER =
      Comparator.comparing((Term term) -> term.words)
          .thenComparing(term -> term.openAtStart)
          .thenComparing(term -> term.openAtEnd);

  private final String words;
  private final boolean openAtStart;
  private final boolean openAtEnd;

  private Term(String words, boolean openAtStart, boolean openAtEnd) {
    this.words = words;
    this.openAtStart = openAtStart;
    this.openAtEnd = openAtEnd;
  }

  /**
   * Reads a term as it is written down; throws IllegalArgumentException, which says what is wrong.
   */
  public static Term parse(String text) {
    String line = text.strip();
    boolean openAtStart = !line.isEmpty() && line.charAt(0) == MARK;
    boolean openAtEnd = line.length() > 1 && line.charAt(line.length() - 1) == MARK;
    String inner = line.substring(openAtStart ? 1 : 0, line.length() - (openAtEnd ? 1 : 0));

    require(inner.indexOf(MARK) < 0, "an asterisk stands only before or after", line);
    require(inner.chars().allMatch(Term::isKnown), "letters, digits, blanks, - ' . only", line);
    String words = words(inner);
    require(words.indexOf(Words.BREAK) < 0, "one phrase a line", line);
    require(words.chars().anyMatch(Character::isLetter), "no letter in it", line);
    require(
        words.length() >= (openAtStart || openAtEnd ? SHORTEST_OPEN : SHORTEST), "too short", line);
    require(words.length() <= LONGEST, "too long", line);

    return new Term(words, openAtStart, openAtEnd);
  }

  private static String words(String text) {
    MappedText words = Words.of(Folding.fold(text));
    return words.length() == 1 ? "" : words.subSequence(1, words.length() - 1);
  }

  private static boolean isKnown(int unit) {
    return Character.isLetterOrDigit(unit)
        || Character.getType(unit) == Character.NON_SPACING_MARK
        || SIGNS.indexOf(unit) >= 0;
  }

  private static void require(boolean condition, String problem, String line) {
    if (!condition) {
      throw new IllegalArgumentException(problem + ": " + line);
    }
  }

  /** Its words as {@link Words} makes them, with a blank between two of them. */
  public String words() {
    return words;
  }

  public boolean isOpenAtStart() {
    return openAtStart;
  }

  public boolean isOpenAtEnd() {
    return openAtEnd;
  }

  boolean isSingleWord() {
    return words.indexOf(Words.GAP) < 0;
  }

  @Override
  public int compareTo(Term other) {
    return ORDER.compare(this, other);
  }

  @Override
  public boolean equals(Object object) {
    return object instanceof Term && compareTo((Term) object) == 0;
  }

  @Override
  public int hashCode() {
    return Objects.hash(words, openAtStart, openAtEnd);
  }

  /** The term as it is written down. */
  @Override
  public String toString() {
    return (openAtStart ? MARK : "") + words + (openAtEnd ? MARK : "");
  }
}
