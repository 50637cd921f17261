/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.publicweb.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PublicDayTest {

  private static final Instant LATE = Instant.parse("2026-11-27T23:30:00Z");

  @Test
  void theDayIsThatOfTheSchoolsZone() {
    PublicDay day = new PublicDay(LATE, ZoneId.of("Europe/Amsterdam"), new Locale("nl", "NL"));

    assertThat(day.getText()).isEqualTo("28 november 2026");
    assertThat(day.getDateTime()).isEqualTo("2026-11-28");
  }

  @Test
  void itIsSaidInTheReadersLanguage() {
    assertThat(new PublicDay(LATE, ZoneId.of("UTC"), Locale.US).getText())
        .isEqualTo("November 27, 2026");
  }
}
