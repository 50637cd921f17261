/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.text.personal;

import java.util.Map;
import java.util.function.Consumer;
import nl.klassenkring.policy.engine.text.MappedText;
import nl.klassenkring.policy.engine.text.Span;

/** Finds bank accounts (IBAN) by their check digits, of the countries that families bank in. */
final class BankAccounts {

  private static final Map<String, Integer> LENGTHS =
      Map.ofEntries(
          Map.entry("nl", 18),
          Map.entry("be", 16),
          Map.entry("de", 22),
          Map.entry("fr", 27),
          Map.entry("lu", 20),
          Map.entry("gb", 22),
          Map.entry("ie", 22),
          Map.entry("es", 24),
          Map.entry("pt", 25),
          Map.entry("it", 27),
          Map.entry("at", 20),
          Map.entry("pl", 28),
          Map.entry("ro", 24),
          Map.entry("bg", 22),
          Map.entry("hu", 28),
          Map.entry("lt", 20),
          Map.entry("gr", 27),
          Map.entry("tr", 26));

  static void find(MappedText folded, Consumer<Span> found) {
    for (int index = 0; index + 4 < folded.length(); index++) {
      boolean start = index == 0 || !Character.isLetterOrDigit(folded.charAt(index - 1));
      if (start && DigitRun.isDigit(folded, index + 2) && DigitRun.isDigit(folded, index + 3)) {
        Integer length = LENGTHS.get(folded.subSequence(index, index + 2));
        int end = length == null ? index : end(folded, index, length);
        if (end > index) {
          found.accept(folded.typed(index, end));
        }
      }
    }
  }

  /** Where the account ends, with single blanks, points or hyphens in it; start when it is none. */
  private static int end(MappedText folded, int start, int length) {
    StringBuilder account = new StringBuilder(length);
    int index = start;

    while (index < folded.length() && account.length() < length) {
      char unit = folded.charAt(index);
      if (isPart(unit)) {
        account.append(unit);
      } else if (" .-".indexOf(unit) < 0 || !isPart(folded.charAt(index - 1))) {
        return start;
      }
      index++;
    }

    boolean complete =
        account.length() == length
            && (index == folded.length() || !Character.isLetterOrDigit(folded.charAt(index)));
    return complete && passesTest(account) ? index : start;
  }

  private static boolean isPart(char unit) {
    return (unit >= 'a' && unit <= 'z') || (unit >= '0' && unit <= '9');
  }

  /** The account with its first four units last, letters as 10 to 35, is 1 modulo 97. */
  private static boolean passesTest(CharSequence account) {
    int rest = 0;
    for (int index = 0; index < account.length(); index++) {
      int value = Character.digit(account.charAt((index + 4) % account.length()), 36);
      rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
    }
    return rest == 1;
  }

  private BankAccounts() {}
}
