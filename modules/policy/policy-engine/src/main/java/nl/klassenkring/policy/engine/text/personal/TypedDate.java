/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.text.personal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import nl.klassenkring.policy.engine.text.WordTokens;

/**
 * A complete date as people type it: {@code 12-03-2016}, {@code 12 maart '16}, {@code 2016-03-12}.
 * Immutable.
 */
final class TypedDate {

  private static final Map<String, Integer> MONTHS =
      Map.ofEntries(
          Map.entry("jan", 1),
          Map.entry("feb", 2),
          Map.entry("maa", 3),
          Map.entry("mrt", 3),
          Map.entry("apr", 4),
          Map.entry("mei", 5),
          Map.entry("jun", 6),
          Map.entry("jul", 7),
          Map.entry("aug", 8),
          Map.entry("sep", 9),
          Map.entry("okt", 10),
          Map.entry("nov", 11),
          Map.entry("dec", 12));

  private static final String MONTH_NAMES =
      " jan januari feb febr februari maart mrt apr april mei jun juni jul juli aug augustus sep"
          + " sept september okt oktober nov november dec december ";

  private static final int LONGEST_PART = 9;

  private final LocalDate date;
  private final boolean wholeYear;
  private final int first;

  private TypedDate(LocalDate date, boolean wholeYear, int first) {
    this.date = date;
    this.wholeYear = wholeYear;
    this.first = first;
  }

  /** The date that starts with this word; null when none does. */
  static TypedDate at(WordTokens tokens, int first, LocalDate today) {
    if (first + 2 >= tokens.count()
        || tokens.length(first) > 4
        || tokens.length(first + 1) > LONGEST_PART
        || tokens.length(first + 2) > 4) {
      return null;
    }

    String one = tokens.word(first);
    String middle = tokens.word(first + 1);
    String last = tokens.word(first + 2);
    if (MONTH_NAMES.contains(" " + middle + " ")) {
      int month = MONTHS.get(middle.substring(0, 3));
      return of(last, month, one.replaceFirst("(?:e|de|ste)$", ""), first, today);
    }
    if (!isSeparated(tokens, first + 1)
        || !isSeparated(tokens, first + 2)
        || !isNumber(middle, 2)) {
      return null;
    }
    int month = Integer.parseInt(middle);
    return one.length() == 4
        ? of(one, month, last, first, today)
        : of(last, month, one, first, today);
  }

  private static boolean isSeparated(WordTokens tokens, int index) {
    String gap = tokens.gapBefore(index).strip();
    return gap.equals("-") || gap.equals("/") || gap.equals(".") || gap.equals("–");
  }

  private static TypedDate of(String year, int month, String day, int first, LocalDate today) {
    if (!isNumber(day, 2) || !isNumber(year, 4) || year.length() % 2 != 0) {
      return null;
    }
    try {
      LocalDate date = LocalDate.of(wholeYear(year, today), month, Integer.parseInt(day));
      return new TypedDate(date, year.length() == 4, first);
    } catch (DateTimeException exception) {
      return null; // The 31st of February is no date.
    }
  }

  private static int wholeYear(String year, LocalDate today) {
    int value = Integer.parseInt(year);
    if (year.length() == 4) {
      return value;
    }
    int thisCentury = today.getYear() / 100 * 100 + value;
    return thisCentury > today.getYear() ? thisCentury - 100 : thisCentury;
  }

  private static boolean isNumber(String word, int maxDigits) {
    return !word.isEmpty()
        && word.length() <= maxDigits
        && word.chars().allMatch(unit -> unit >= '0' && unit <= '9');
  }

  int year() {
    return date.getYear();
  }

  /** Whether the year was typed with its century. */
  boolean hasWholeYear() {
    return wholeYear;
  }

  /** The number of its first word. */
  int first() {
    return first;
  }

  /** The number of its last word. */
  int last() {
    return first + 2;
  }
}
