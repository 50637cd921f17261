/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.engine;

import java.time.LocalDate;
import java.util.Objects;

/** What a school chose for consent. Immutable. */
public final class ConsentConditions {

  /** The age, in years, from which Dutch law lets a pupil decide about personal data. */
  public static final int DECIDING_AGE = 16;

  private final ConsentRule rule;
  private final boolean expiresWithSchoolYear;
  private final int decidingAge;

  /**
   * The school's choice.
   *
   * @param expiresWithSchoolYear whether a yes holds only in the school year it was given for
   * @param decidingAge the age in years from which the pupil decides and the guardians no longer do
   * @throws IllegalArgumentException if the age is not positive
   */
  public ConsentConditions(ConsentRule rule, boolean expiresWithSchoolYear, int decidingAge) {
    this.rule = Objects.requireNonNull(rule, "rule");
    this.expiresWithSchoolYear = expiresWithSchoolYear;
    this.decidingAge = decidingAge;

    if (decidingAge <= 0) {
      throw new IllegalArgumentException("No age to decide from: " + decidingAge);
    }
  }

  public ConsentRule rule() {
    return rule;
  }

  public boolean expiresWithSchoolYear() {
    return expiresWithSchoolYear;
  }

  public int decidingAge() {
    return decidingAge;
  }

  /**
   * Whether a pupil decides alone on a day: from the birthday on. One of unknown age does not.
   *
   * @param birthDate null when unknown
   */
  public boolean pupilDecides(LocalDate birthDate, LocalDate day) {
    return birthDate != null && !day.isBefore(birthDate.plusYears(decidingAge));
  }
}
