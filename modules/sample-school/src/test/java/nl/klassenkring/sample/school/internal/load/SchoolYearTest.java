/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.sample.school.internal.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SchoolYearTest {

  @Test
  void beginsOnTheFirstOfAugust() {
    assertThat(SchoolYear.of(LocalDate.of(2026, 7, 31))).isEqualTo("2025-2026");
    assertThat(SchoolYear.of(LocalDate.of(2026, 8, 1))).isEqualTo("2026-2027");
    assertThat(SchoolYear.of(LocalDate.of(2027, 1, 1))).isEqualTo("2026-2027");
  }
}
