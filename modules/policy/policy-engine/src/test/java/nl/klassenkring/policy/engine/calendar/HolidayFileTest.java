/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("B11: holidays out of an iCalendar file")
class HolidayFileTest {

  private static final String FILE =
      """
      BEGIN:VCALENDAR
      VERSION:2.0
      PRODID:-//School//Vakanties//NL
      BEGIN:VTIMEZONE
      TZID:Europe/Amsterdam
      BEGIN:STANDARD
      DTSTART:19701025T030000
      END:STANDARD
      END:VTIMEZONE
      BEGIN:VEVENT
      DTSTART;VALUE=DATE:20261017
      DTEND;VALUE=DATE:20261026
      SUMMARY;LANGUAGE=nl:Herfstvakantie (regio
        midden)
      BEGIN:VALARM
      TRIGGER:-PT15M
      SUMMARY:Herinnering
      END:VALARM
      END:VEVENT
      BEGIN:VEVENT
      SUMMARY:Ouderavond
      DTSTART;TZID=Europe/Amsterdam:20261110T193000
      DTEND;TZID=Europe/Amsterdam:20261110T213000
      END:VEVENT
      BEGIN:VEVENT
      SUMMARY:Studiedag\\, alle kinderen vrij
      DTSTART;VALUE=DATE:20280229
      END:VEVENT
      END:VCALENDAR
      """;

  @Test
  void eventsOfWholeDaysAreHolidaysAndAnEveningIsNone() {
    assertThat(HolidayFile.parse(FILE))
        .containsExactly(
            new Holiday(
                "Herfstvakantie (regio midden)",
                LocalDate.of(2026, 10, 17),
                LocalDate.of(2026, 10, 25)),
            new Holiday(
                "Studiedag, alle kinderen vrij",
                LocalDate.of(2028, 2, 29),
                LocalDate.of(2028, 2, 29)));
  }

  @Test
  void linesCanEndAsTheStandardSays() {
    assertThat(HolidayFile.parse(FILE.replace("\n", "\r\n"))).isEqualTo(HolidayFile.parse(FILE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2026-10-17/2026-10-25 Herfstvakantie",
        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20261017\nEND:VEVENT\nEND:VCALENDAR",
        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:X\nDTSTART:20270229\nEND:VEVENT",
        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:X\nDTSTART:20261017\nDTEND:20261017\nEND:VEVENT"
      })
  void fileWithAMistakeIsRefused(String text) {
    assertThatThrownBy(() -> HolidayFile.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }
}
