/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.text.personal;

import java.util.ArrayList;
import java.util.List;

/**
 * Digits in groups, such as {@code 06-12 34 56 78}, from a certain unit of a folded text on. It
 * looks no further than a number of a person can be long. Immutable.
 */
final class DigitRun {

  private static final int MAX_DIGITS = 16;
  private static final int MAX_SEPARATOR = 3;
  private static final String SEPARATORS = " -./()";

  private final StringBuilder digits = new StringBuilder();
  private final List<Integer> groups = new ArrayList<>();
  private final List<String> separators = new ArrayList<>();
  private final List<Integer> ends = new ArrayList<>();

  private DigitRun() {}

  /** The run that starts with the digit at this index. */
  static DigitRun at(CharSequence folded, int start) {
    DigitRun run = new DigitRun();

    for (int index = start; run.digits.length() < MAX_DIGITS; ) {
      int end = digitsEnd(folded, index);
      run.digits.append(folded, index, end);
      run.groups.add(end - index);
      run.ends.add(end);

      index = end;
      while (isSeparator(folded, index) && index - end < MAX_SEPARATOR) {
        index++;
      }
      if (index == end || !isDigit(folded, index)) {
        break;
      }
      run.separators.add(folded.subSequence(end, index).toString());
    }
    return run;
  }

  private static int digitsEnd(CharSequence folded, int start) {
    int end = start;
    while (isDigit(folded, end) && end - start <= MAX_DIGITS) {
      end++;
    }
    return end;
  }

  static boolean isDigit(CharSequence folded, int index) {
    return index >= 0
        && index < folded.length()
        && folded.charAt(index) >= '0'
        && folded.charAt(index) <= '9';
  }

  private static boolean isSeparator(CharSequence folded, int index) {
    return index < folded.length() && SEPARATORS.indexOf(folded.charAt(index)) >= 0;
  }

  /** How many groups together have so many digits; 0 when no number of groups has. */
  int groupsWith(int digitCount) {
    int sum = 0;
    for (int index = 0; index < groups.size() && sum < digitCount; index++) {
      sum += groups.get(index);
      if (sum == digitCount) {
        return index + 1;
      }
    }
    return 0;
  }

  /** The first digits. */
  String digits(int count) {
    return digits.substring(0, count);
  }

  /** The lengths of the first groups. */
  List<Integer> groups(int count) {
    return groups.subList(0, count);
  }

  /** What stands between the first groups. */
  List<String> separators(int groupCount) {
    return separators.subList(0, groupCount - 1);
  }

  /** The index after the last digit of the first groups. */
  int end(int groupCount) {
    return ends.get(groupCount - 1);
  }
}
