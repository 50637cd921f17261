/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("D2: a request waits in working days")
final class WaitingTimeTest {

  @ParameterizedTest
  @CsvSource({
    "2026-11-17, 2026-11-17, 0",
    "2026-11-17, 2026-11-19, 2",
    "2026-11-20, 2026-11-23, 1",
    "2026-11-20, 2026-11-22, 0",
    "2026-11-21, 2026-11-24, 2",
    "2026-11-19, 2026-11-17, 0"
  })
  void weekendsDoNotCount(LocalDate from, LocalDate to, int days) {
    assertThat(WaitingTime.workingDays(from, to)).isEqualTo(days);
  }
}
