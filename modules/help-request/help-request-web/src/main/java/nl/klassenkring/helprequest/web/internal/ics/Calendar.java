/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.helprequest.web.internal.ics;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * Writes a calendar as RFC 5545 says, for programs on phones and computers to take over: lines that
 * end with CR LF and are at most 75 octets long, texts escaped, moments in UTC so that no zone need
 * be described.
 */
public final class Calendar {

  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
  private static final int MOST_OCTETS = 75;

  private final StringBuilder lines = new StringBuilder();

  public Calendar() {
    line("BEGIN:VCALENDAR");
    line("VERSION:2.0");
    line("PRODID:-//Klassenkring//Help requests//NL");
    line("CALSCALE:GREGORIAN");
    line("METHOD:PUBLISH");
  }

  /**
   * Adds what happens between two moments.
   *
   * @param uid the same each time that the calendar is asked for, or it is there twice
   * @param stamp when it was changed last
   */
  public Calendar add(
      String uid, Instant stamp, Instant start, Instant end, String summary, String description) {

    return add(
        uid,
        stamp,
        "DTSTART:" + MOMENT.format(start),
        "DTEND:" + MOMENT.format(end),
        summary,
        description);
  }

  /**
   * Adds what happens at some time of a day.
   *
   * @see #add(String, Instant, Instant, Instant, String, String)
   */
  public Calendar add(
      String uid, Instant stamp, LocalDate day, String summary, String description) {

    return add(
        uid,
        stamp,
        "DTSTART;VALUE=DATE:" + DAY.format(day),
        "DTEND;VALUE=DATE:" + DAY.format(day.plusDays(1)),
        summary,
        description);
  }

  /** Gives the whole calendar. */
  @Override
  public String toString() {
    return lines + "END:VCALENDAR\r\n";
  }

  private Calendar add(
      String uid, Instant stamp, String start, String end, String summary, String description) {

    line("BEGIN:VEVENT");
    line("UID:" + uid);
    line("DTSTAMP:" + MOMENT.format(stamp));
    line(start);
    line(end);
    line("SUMMARY:" + escape(summary));
    line("DESCRIPTION:" + escape(description));
    line("END:VEVENT");

    return this;
  }

  /** Breaks a line between characters; what goes on begins with a space, which counts. */
  private void line(String text) {
    int octets = 0;

    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      int length = octets(codePoint);

      if (octets + length > MOST_OCTETS) {
        lines.append("\r\n ");
        octets = 1;
      }

      lines.appendCodePoint(codePoint);
      octets += length;
      i += Character.charCount(codePoint);
    }

    lines.append("\r\n");
  }

  private static int octets(int codePoint) {
    if (codePoint < 0x80) {
      return 1;
    }

    if (codePoint < 0x800) {
      return 2;
    }

    return codePoint < 0x10000 ? 3 : 4;
  }

  private static String escape(String text) {
    return text.replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replaceAll("\\R", "\\\\n")
        .replaceAll("\\p{Cc}", "");
  }
}
