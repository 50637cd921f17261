/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.helprequest.web.internal.ics;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** RFC 5545: lines of at most 75 octets, escaped texts, moments in UTC. */
class CalendarTest {

  private static final Instant STAMP = Instant.parse("2026-11-17T08:00:00Z");

  @Test
  void anEventHasItsMomentsInUniversalTime() {
    String calendar =
        new Calendar()
            .add(
                "1@school",
                STAMP,
                Instant.parse("2026-11-19T07:30:00Z"),
                Instant.parse("2026-11-19T09:00:00Z"),
                "Luizen kammen",
                "Groep 5a")
            .toString();

    assertThat(calendar)
        .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
        .contains(
            "BEGIN:VEVENT\r\nUID:1@school\r\nDTSTAMP:20261117T080000Z\r\n"
                + "DTSTART:20261119T073000Z\r\nDTEND:20261119T090000Z\r\n"
                + "SUMMARY:Luizen kammen\r\nDESCRIPTION:Groep 5a\r\nEND:VEVENT\r\n")
        .endsWith("END:VCALENDAR\r\n");
  }

  @Test
  void aDayWithoutATimeEndsTheNextDay() {
    assertThat(new Calendar().add("1", STAMP, LocalDate.of(2026, 12, 31), "x", "y").toString())
        .contains("DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n");
  }

  @Test
  void whatPeopleWriteIsEscaped() {
    assertThat(
            new Calendar()
                .add("1", STAMP, LocalDate.EPOCH, "Koek, thee; \\o/", "een\r\ntwee\nEND:VEVENT")
                .toString())
        .contains("SUMMARY:Koek\\, thee\\; \\\\o/\r\n")
        .contains("DESCRIPTION:een\\ntwee\\nEND:VEVENT\r\n")
        .containsOnlyOnce("\r\nEND:VEVENT\r\n");
  }

  @Property
  void noLineIsTooLongAndNothingIsLost(@ForAll String summary) {
    String text = new String(summary.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    String calendar = new Calendar().add("1", STAMP, LocalDate.EPOCH, text, "").toString();

    for (String line : calendar.split("\r\n", -1)) {
      assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
    }

    String whole = new Calendar().add("1", STAMP, LocalDate.EPOCH, "", "").toString();

    assertThat(calendar.replace("\r\n ", "").split("\r\n", -1))
        .hasSameSizeAs(whole.split("\r\n", -1));
  }
}
