/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.web.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenMomentTest {

  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
  private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");

  @ParameterizedTest
  @CsvSource({
    "2026-11-17T07:10:00Z, TODAY, 08:10",
    "2026-11-16T23:00:00Z, TODAY, 00:00",
    "2026-11-16T22:59:00Z, YESTERDAY, 23:59",
    "2026-11-12T09:00:00Z, THIS_YEAR, do 12 nov.",
    "2025-12-31T09:00:00Z, EARLIER, 31 dec. 2025"
  })
  void saysADayAsDutchPeopleDoInTheSchoolsZone(Instant moment, SpokenMoment.Day day, String text) {

    SpokenMoment spoken = spoken(moment, DUTCH);

    assertThat(spoken.getDay()).isEqualTo(day);
    assertThat(spoken.getText()).isEqualTo(text);
  }

  @Test
  void saysADayInTheReadersLanguage() {
    assertThat(spoken(Instant.parse("2026-11-12T09:00:00Z"), Locale.US).getText())
        .isEqualTo("Thu 12 Nov");
  }

  @Test
  void givesTheMomentInFullForPeopleAndForMachines() {
    SpokenMoment spoken = spoken(Instant.parse("2026-11-12T09:00:00Z"), DUTCH);

    assertThat(spoken.getExact()).contains("donderdag 12 november 2026").contains("10:00");
    assertThat(spoken.getDateTime()).isEqualTo("2026-11-12T10:00:00+01:00");
  }

  private static SpokenMoment spoken(Instant moment, Locale locale) {
    return SpokenMoment.of(moment, Instant.parse("2026-11-17T10:00:00Z"), AMSTERDAM, locale);
  }
}
