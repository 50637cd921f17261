/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.text.personal;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Consumer;
import nl.klassenkring.policy.engine.text.Span;
import nl.klassenkring.policy.engine.text.WordTokens;

/**
 * Finds dates of birth of children: a date after or before a word such as "geboren", and any
 * complete date in the years in which a school's pupils are born.
 */
final class BirthDates {

  private static final Set<String> BORN =
      Set.of("geboren", "geb", "geboorte", "geboortedatum", "geboortedag", "gebdatum", "gebdat");

  private static final int WORDS_BEFORE = 8;
  private static final int WORDS_AFTER = 3;

  /** A younger child's birth is news, an older one's history. */
  private static final int MIN_AGE_WHEN_BORN = 2;

  private static final int MAX_AGE_WHEN_BORN = 19;
  private static final int MIN_AGE = 4;
  private static final int MAX_AGE = 16;

  static void find(WordTokens tokens, LocalDate today, Consumer<Span> found) {
    for (int index = 0; index < tokens.count(); index++) {
      TypedDate date = TypedDate.at(tokens, index, today);
      if (date != null && isBirthDate(tokens, date, today)) {
        found.accept(tokens.typed(date.first(), date.last()));
      }
    }
  }

  private static boolean isBirthDate(WordTokens tokens, TypedDate date, LocalDate today) {
    int age = today.getYear() - date.year();

    if (date.hasWholeYear() && age >= MIN_AGE && age <= MAX_AGE) {
      return true;
    }
    return age >= MIN_AGE_WHEN_BORN && age <= MAX_AGE_WHEN_BORN && isNearBorn(tokens, date);
  }

  private static boolean isNearBorn(WordTokens tokens, TypedDate date) {
    int from = Math.max(0, date.first() - WORDS_BEFORE);
    int to = Math.min(tokens.count() - 1, date.last() + WORDS_AFTER);

    for (int index = from; index <= to; index++) {
      if (BORN.contains(tokens.word(index))
          && tokens.inOneSentence(Math.min(index, date.last()), Math.max(index, date.first()))) {
        return true;
      }
    }
    return false;
  }

  private BirthDates() {}
}
