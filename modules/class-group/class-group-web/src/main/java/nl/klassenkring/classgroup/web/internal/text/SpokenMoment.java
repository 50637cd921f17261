/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.web.internal.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/**
 * A moment as people say it, in the school's zone: "08:10" with today or yesterday before it, or
 * "do 12 nov". Which words stand before the time is for the reader's language to say.
 */
public final class SpokenMoment {

  /** Which day a moment falls on, seen from now. */
  public enum Day {
    TODAY,
    YESTERDAY,
    THIS_YEAR,
    EARLIER
  }

  /** Says a moment as it sounds now. */
  public static SpokenMoment of(Instant moment, Instant now, ZoneId zone, Locale locale) {
    return new SpokenMoment(moment.atZone(zone), LocalDate.ofInstant(now, zone), locale);
  }

  /** Gives which day it is, seen from now. */
  public Day getDay() {
    LocalDate date = moment.toLocalDate();

    if (date.equals(today)) {
      return Day.TODAY;
    }

    if (date.equals(today.minusDays(1))) {
      return Day.YESTERDAY;
    }

    return (date.getYear() == today.getYear()) ? Day.THIS_YEAR : Day.EARLIER;
  }

  /** Gives the part that needs no translation: the time for today and yesterday, else the date. */
  public String getText() {
    switch (getDay()) {
      case TODAY:
      case YESTERDAY:
        return format("HH:mm");
      case THIS_YEAR:
        return format("EEE d MMM");
      default:
        return format("d MMM yyyy");
    }
  }

  /** Gives the moment in full, for a tooltip. */
  public String getExact() {
    return moment.format(
        DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT)
            .withLocale(locale));
  }

  /** Gives the moment for machines, as HTML's {@code datetime} wants it. */
  public String getDateTime() {
    return moment.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
  }

  private String format(String pattern) {
    return moment.format(DateTimeFormatter.ofPattern(pattern, locale));
  }

  private SpokenMoment(ZonedDateTime moment, LocalDate today, Locale locale) {
    this.moment = moment;
    this.today = today;
    this.locale = locale;
  }

  private final Locale locale;
  private final ZonedDateTime moment;
  private final LocalDate today;
}
