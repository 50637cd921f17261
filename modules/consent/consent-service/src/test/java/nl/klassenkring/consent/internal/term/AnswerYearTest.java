/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AnswerYearTest {

  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
  private static final Instant LAST_EVENING = Instant.parse("2027-07-31T21:59:59Z");

  @Test
  void thisYearIsLookedAtNow() {
    assertThat(AnswerYear.moment("2026-2027", LAST_EVENING, ZONE)).contains(LAST_EVENING);
  }

  @Test
  void theNextYearIsLookedAtFromItsFirstMomentOnTheSchoolsClock() {
    assertThat(AnswerYear.moment("2027-2028", LAST_EVENING, ZONE))
        .contains(Instant.parse("2027-07-31T22:00:00Z"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025-2026", "2028-2029", "2026", ""})
  void noOtherYearCanBeAnsweredFor(String schoolYear) {
    assertThat(AnswerYear.moment(schoolYear, LAST_EVENING, ZONE)).isEmpty();
  }
}
