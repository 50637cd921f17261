/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.text.personal;

import java.util.List;
import java.util.function.Consumer;
import nl.klassenkring.policy.engine.text.MappedText;
import nl.klassenkring.policy.engine.text.Span;

/**
 * Finds Dutch phone numbers of people, with or without the country's code. The numbers of services
 * (0800, 0900, 088 and so on) are nobody's own.
 */
final class PhoneNumbers {

  private static final int NATIONAL_DIGITS = 10;
  private static final List<String> COUNTRY_CODES = List.of("+31", "0031");
  private static final List<Integer> AREA_CODES = List.of(3, 4);

  static void find(MappedText folded, Consumer<Span> found) {
    for (int index = 0; index < folded.length(); index++) {
      if (isStart(folded, index)) {
        int end = end(folded, index);
        if (end > index) {
          found.accept(folded.typed(index, end));
        }
      }
    }
  }

  private static boolean isStart(MappedText folded, int index) {
    char unit = folded.charAt(index);
    return (unit == '0' || unit == '+') && (index == 0 || !continues(folded, index, unit));
  }

  /** Whether a word, a code or a date goes on here. */
  private static boolean continues(MappedText folded, int index, char unit) {
    char before = folded.charAt(index - 1);
    return Character.isLetterOrDigit(before)
        || (unit == '0' && before == '+')
        || ("-/.".indexOf(before) >= 0 && DigitRun.isDigit(folded, index - 2));
  }

  /** Where the number ends that starts there; the start itself when none does. */
  private static int end(MappedText folded, int start) {
    for (String code : COUNTRY_CODES) {
      if (startsWith(folded, start, code)) {
        int end = endAfterCountry(folded, start + code.length());
        return end < 0 ? start : end;
      }
    }
    return DigitRun.isDigit(folded, start) ? nationalEnd(folded, start) : start;
  }

  /** With a zero in brackets or without, as in {@code +31 (0)6 12345678}. */
  private static int endAfterCountry(MappedText folded, int afterCode) {
    int index = afterCode;
    while (index < folded.length() && index - afterCode < 2 && isBlankOrHyphen(folded, index)) {
      index++;
    }
    if (startsWith(folded, index, "(0)")) {
      index += 3;
      while (index < folded.length() && isBlankOrHyphen(folded, index)) {
        index++;
      }
    }
    if (!DigitRun.isDigit(folded, index)) {
      return -1;
    }

    DigitRun run = DigitRun.at(folded, index);
    int groups = run.groupsWith(NATIONAL_DIGITS - 1);
    return groups > 0 && isPersonal("0" + run.digits(2)) ? run.end(groups) : -1;
  }

  private static int nationalEnd(MappedText folded, int start) {
    DigitRun run = DigitRun.at(folded, start);
    int groups = run.groupsWith(NATIONAL_DIGITS);

    boolean number =
        groups > 0
            && isPersonal(run.digits(2))
            && isGrouped(run, groups)
            && !isDate(run, groups)
            && !isTime(folded, run.end(groups));
    return number ? run.end(groups) : start;
  }

  private static boolean isPersonal(String digits) {
    return digits.charAt(1) >= '1' && digits.charAt(1) <= '7';
  }

  /** A mobile number in any groups; another in one piece or after its area code. */
  private static boolean isGrouped(DigitRun run, int groups) {
    int first = run.groups(1).get(0);
    return groups == 1 || run.digits(2).equals("06") || AREA_CODES.contains(first);
  }

  /** A date with a time after it, such as {@code 06-12-2026 10:30}, has as many digits. */
  private static boolean isDate(DigitRun run, int groups) {
    List<String> separators = run.separators(groups);
    return groups > 2
        && run.groups(1).get(0) == 2
        && separators.get(0).equals(separators.get(1))
        && !separators.get(0).isBlank()
        && !separators.stream().allMatch(separators.get(0)::equals);
  }

  private static boolean isTime(MappedText folded, int end) {
    return end < folded.length() && folded.charAt(end) == ':' && DigitRun.isDigit(folded, end + 1);
  }

  private static boolean isBlankOrHyphen(MappedText folded, int index) {
    return folded.charAt(index) == ' ' || folded.charAt(index) == '-';
  }

  private static boolean startsWith(MappedText folded, int start, String prefix) {
    return start + prefix.length() <= folded.length()
        && folded.subSequence(start, start + prefix.length()).equals(prefix);
  }

  private PhoneNumbers() {}
}
