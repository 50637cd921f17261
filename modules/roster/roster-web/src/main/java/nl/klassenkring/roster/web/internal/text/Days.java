/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.web.internal.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Date;
import java.util.Locale;

/** Writes days as people do, in the school's zone. A date that is not there is an empty text. */
public final class Days {

  public Days(Locale locale, ZoneId zone) {
    this.zone = zone;

    formatter = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale);
    momentFormatter =
        DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
            .withLocale(locale);
  }

  /** Gives the day of a moment. */
  public String day(Date date) {
    return (date == null) ? "" : day(date.toInstant());
  }

  /** Gives the last day before a moment, for what holds until then. */
  public String dayBefore(Date date) {
    return (date == null) ? "" : day(date.toInstant().minusMillis(1));
  }

  /** Gives the day and the time of a moment. */
  public String moment(Date date) {
    return (date == null) ? "" : momentFormatter.format(date.toInstant().atZone(zone));
  }

  /** Gives a date of birth, which is kept as midnight in UTC. */
  public String birthDate(Date date) {
    return (date == null)
        ? ""
        : formatter.format(LocalDate.ofInstant(date.toInstant(), ZoneOffset.UTC));
  }

  private String day(Instant instant) {
    return formatter.format(instant.atZone(zone));
  }

  private final DateTimeFormatter formatter;
  private final DateTimeFormatter momentFormatter;
  private final ZoneId zone;
}
