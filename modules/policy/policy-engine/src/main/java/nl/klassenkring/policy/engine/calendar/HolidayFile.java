/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads the holidays out of an iCalendar file (RFC 5545), as the calendars of schools and of the
 * three regions are given out. Events of whole days are holidays; events with a time of day, such
 * as an evening for parents, are passed over.
 */
public final class HolidayFile {

  private static final String EVENT = "VEVENT";
  private static final String START = "DTSTART";
  private static final String END = "DTEND";

  private static final Pattern FOLD = Pattern.compile("\\r?\\n[ \\t]");
  private static final Pattern ESCAPE = Pattern.compile("\\\\([\\\\;,])");
  private static final Pattern DAY = Pattern.compile("\\d{8}");

  private HolidayFile() {}

  /**
   * Reads the text of a file.
   *
   * @return the holidays in the order of the file
   * @throws IllegalArgumentException if it is no iCalendar file, or an event of whole days has no
   *     name, no such days, or ends before it begins
   */
  public static List<Holiday> parse(String text) {
    if (!text.startsWith("BEGIN:VCALENDAR")) {
      throw new IllegalArgumentException("Not an iCalendar file");
    }
    List<Holiday> holidays = new ArrayList<>();
    Map<String, String> event = new HashMap<>();

    FOLD.matcher(text).replaceAll("").lines().forEach(line -> read(line, event, holidays));
    return Collections.unmodifiableList(holidays);
  }

  private static void read(String line, Map<String, String> event, List<Holiday> holidays) {
    int colon = line.indexOf(':');
    if (colon < 0) {
      return;
    }
    String name = line.substring(0, colon).toUpperCase(Locale.ROOT);
    String value = line.substring(colon + 1).strip();
    String property = name.contains(";") ? name.substring(0, name.indexOf(';')) : name;

    if (property.equals("BEGIN") && value.equals(EVENT)) {
      event.clear();
    } else if (!property.equals("END")) {
      event.putIfAbsent(property, value);
    } else if (value.equals(EVENT) && DAY.matcher(event.getOrDefault(START, "")).matches()) {
      holidays.add(holiday(event));
    }
  }

  /** The end of an event is the day after its last; without one it has one day. */
  private static Holiday holiday(Map<String, String> event) {
    LocalDate first = day(event.get(START));
    LocalDate last = event.containsKey(END) ? day(event.get(END)).minusDays(1) : first;
    String name = ESCAPE.matcher(event.getOrDefault("SUMMARY", "")).replaceAll("$1");

    return new Holiday(name, first, last);
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE);
    } catch (DateTimeParseException exception) {
      throw new IllegalArgumentException("Not a day: " + text, exception);
    }
  }
}
