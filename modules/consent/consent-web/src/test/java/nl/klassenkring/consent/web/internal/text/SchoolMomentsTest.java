/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SchoolMomentsTest {

  private static final Instant LATE_IN_UTC = Instant.parse("2026-11-12T23:30:00Z");

  @Test
  void aDayIsThatOfTheSchoolAndNotOfTheServer() {
    SchoolMoments moments =
        new SchoolMoments(ZoneId.of("Europe/Amsterdam"), new Locale("nl", "NL"));

    assertThat(moments.day(LATE_IN_UTC)).contains("13", "nov", "2026");
    assertThat(moments.dayAndTime(LATE_IN_UTC)).contains("13", "00:30");
  }

  @Test
  void aReaderReadsItInHisLanguage() {
    SchoolMoments moments = new SchoolMoments(ZoneId.of("America/Curacao"), Locale.US);

    assertThat(moments.day(LATE_IN_UTC)).contains("Nov 12, 2026");
  }

  @Test
  void whatIsNotKnownIsEmpty() {
    assertThat(new SchoolMoments(ZoneId.of("UTC"), Locale.US).day((java.util.Date) null)).isEmpty();
  }
}
