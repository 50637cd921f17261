/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.text.personal;

import java.util.function.Consumer;
import nl.klassenkring.policy.engine.text.MappedText;
import nl.klassenkring.policy.engine.text.Span;

/** Finds e-mail addresses. */
final class EmailAddresses {

  private static final int MAX_LOCAL = 64;
  private static final int MAX_DOMAIN = 190;
  private static final int MIN_TOP_DOMAIN = 2;

  static void find(MappedText folded, Consumer<Span> found) {
    for (int index = 0; index < folded.length(); index++) {
      if (folded.charAt(index) == '@') {
        int start = localStart(folded, index);
        int end = domainEnd(folded, index + 1);
        if (start < index && end > index + 1) {
          found.accept(folded.typed(start, end));
        }
      }
    }
  }

  private static int localStart(MappedText folded, int at) {
    int start = at;
    while (start > 0 && at - start < MAX_LOCAL && isLocal(folded.charAt(start - 1))) {
      start--;
    }
    while (start < at && !Character.isLetterOrDigit(folded.charAt(start))) {
      start++;
    }
    return start;
  }

  /** Where the domain ends; the start itself when there is none with a point in it. */
  private static int domainEnd(MappedText folded, int start) {
    int end = start;
    while (end < folded.length() && end - start < MAX_DOMAIN && isDomain(folded.charAt(end))) {
      end++;
    }
    while (end > start && !Character.isLetterOrDigit(folded.charAt(end - 1))) {
      end--;
    }

    String domain = folded.subSequence(start, end);
    int point = domain.lastIndexOf('.');
    return point > 0 && domain.length() - point - 1 >= MIN_TOP_DOMAIN ? end : start;
  }

  private static boolean isLocal(char unit) {
    return Character.isLetterOrDigit(unit) || "._%+-'".indexOf(unit) >= 0;
  }

  private static boolean isDomain(char unit) {
    return Character.isLetterOrDigit(unit) || unit == '.' || unit == '-';
  }

  private EmailAddresses() {}
}
