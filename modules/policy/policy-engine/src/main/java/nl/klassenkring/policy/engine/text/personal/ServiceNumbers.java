/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.text.personal;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import nl.klassenkring.policy.engine.text.MappedText;
import nl.klassenkring.policy.engine.text.Span;

/**
 * Finds citizen service numbers (burgerservicenummers): nine digits that pass the 11-test, or eight
 * when the leading zero is left out. In other groups than people write them in, as in a table of
 * sums, only after a word for them.
 */
final class ServiceNumbers {

  private static final Set<List<Integer>> GROUPS =
      Set.of(
          List.of(9),
          List.of(8),
          List.of(3, 3, 3),
          List.of(2, 3, 3),
          List.of(4, 2, 3),
          List.of(3, 2, 3),
          List.of(2, 2, 2, 3),
          List.of(5, 4),
          List.of(4, 5));

  private static final List<String> WORDS =
      List.of("bsn", "burgerservice", "sofi", "persoonsnummer", "onderwijsnummer");

  /** A word for the number stands no further before it. */
  private static final int WORD_DISTANCE = 40;

  static void find(MappedText folded, Consumer<Span> found) {
    for (int index = 0; index < folded.length(); index++) {
      if (DigitRun.isDigit(folded, index) && !DigitRun.isDigit(folded, index - 1)) {
        int end = end(folded, index);
        if (end > index) {
          found.accept(folded.typed(index, end));
        }
      }
    }
  }

  /** Where the number ends that starts there; the start itself when none does. */
  private static int end(MappedText folded, int start) {
    DigitRun run = DigitRun.at(folded, start);

    for (int length = 9; length >= 8; length--) {
      int groups = run.groupsWith(length);
      if (groups > 0
          && passesTest(run.digits(length))
          && (looksLikeOne(folded, start, run, groups) || isNamed(folded, start))
          && !continues(folded, run.end(groups))) {
        return run.end(groups);
      }
    }
    return start;
  }

  /** The 11-test: the weights 9 to 2, and -1 for the last digit, give a multiple of eleven. */
  static boolean passesTest(String digits) {
    String nine = digits.length() == 8 ? "0" + digits : digits;
    int sum = -(nine.charAt(8) - '0');

    for (int index = 0; index < 8; index++) {
      sum += (9 - index) * (nine.charAt(index) - '0');
    }
    return sum % 11 == 0 && !nine.equals("000000000");
  }

  private static boolean isNamed(MappedText folded, int start) {
    String before = folded.subSequence(Math.max(0, start - WORD_DISTANCE), start);
    return WORDS.stream().anyMatch(before::contains);
  }

  private static boolean looksLikeOne(MappedText folded, int start, DigitRun run, int groups) {
    boolean separated =
        run.separators(groups).stream().allMatch(separator -> separator.length() == 1);

    return separated
        && GROUPS.contains(run.groups(groups))
        && !follows(folded, start)
        && !(groups == 1 && isDate(run.digits(run.groups(1).get(0))));
  }

  /** Whether a letter stands right before it, or the beginning of a larger amount. */
  private static boolean follows(MappedText folded, int start) {
    if (start == 0) {
      return false;
    }
    char before = folded.charAt(start - 1);
    return Character.isLetter(before)
        || ((before == '.' || before == ',') && DigitRun.isDigit(folded, start - 2));
  }

  /** Whether a letter, or the cents of an amount, stand right after it. */
  private static boolean continues(MappedText folded, int end) {
    if (end == folded.length()) {
      return false;
    }
    char after = folded.charAt(end);
    return Character.isLetter(after)
        || ((after == '.' || after == ',') && DigitRun.isDigit(folded, end + 1));
  }

  /** Eight digits that are the day, month and year of our time, in this order or the other. */
  private static boolean isDate(String digits) {
    return digits.length() == 8
        && (isDate(digits.substring(0, 2), digits.substring(2, 4), digits.substring(4))
            || isDate(digits.substring(6), digits.substring(4, 6), digits.substring(0, 4)));
  }

  private static boolean isDate(String day, String month, String year) {
    return between(day, 1, 31) && between(month, 1, 12) && between(year, 1900, 2099);
  }

  private static boolean between(String digits, int lowest, int highest) {
    int value = Integer.parseInt(digits);
    return value >= lowest && value <= highest;
  }

  private ServiceNumbers() {}
}
