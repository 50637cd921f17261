/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.text.term;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Words and phrases that a rule looks for. Immutable; the order in which they are written down, and
 * how often, makes no difference.
 *
 * <p>Written down it has one {@link Term} a line. Empty lines, and lines that begin with {@code #},
 * say nothing.
 */
public final class WordList {

  public static final WordList EMPTY = new WordList(new TreeSet<>());

  private static final String COMMENT = "#";

  private final SortedSet<Term> terms;

  private WordList(SortedSet<Term> terms) {
    this.terms = Collections.unmodifiableSortedSet(terms);
  }

  /**
   * Reads a list line by line.
   *
   * @throws IllegalArgumentException if a line is no term; it says which, and why
   */
  public static WordList of(Collection<String> lines) {
    SortedSet<Term> terms = new TreeSet<>();
    int number = 0;

    for (String line : lines) {
      number++;
      if (!line.isBlank() && !line.strip().startsWith(COMMENT)) {
        terms.add(term(number, line));
      }
    }
    return new WordList(terms);
  }

  private static Term term(int number, String line) {
    try {
      return Term.parse(line);
    } catch (IllegalArgumentException exception) {
      throw new IllegalArgumentException(
          "Line " + number + ", " + exception.getMessage(), exception);
    }
  }

  /** This list and the other together. */
  public WordList and(WordList other) {
    SortedSet<Term> all = new TreeSet<>(terms);
    all.addAll(other.terms);
    return new WordList(all);
  }

  public Set<Term> terms() {
    return terms;
  }

  @Override
  public boolean equals(Object object) {
    return object instanceof WordList && terms.equals(((WordList) object).terms);
  }

  @Override
  public int hashCode() {
    return terms.hashCode();
  }

  @Override
  public String toString() {
    return terms.toString();
  }
}
