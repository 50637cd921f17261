/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.portlet;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Date;
import java.util.Locale;

/** Says moments in the school's zone and the reader's language. Immutable. */
public final class SchoolMoments {

  private final Locale locale;
  private final ZoneId zone;

  public SchoolMoments(ZoneId zone, Locale locale) {
    this.zone = zone;
    this.locale = locale;
  }

  /** Gives the day, as in "12 nov. 2026"; empty for null. */
  public String day(Date date) {
    return (date == null) ? "" : day(date.toInstant());
  }

  /** Gives the day, as in "12 nov. 2026". */
  public String day(Instant instant) {
    return day(LocalDate.ofInstant(instant, zone));
  }

  /** Gives the day, as in "12 nov. 2026". */
  public String day(LocalDate localDate) {
    return localDate.format(
        DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale));
  }

  /** Gives day and time, as in "12 nov. 2026 08:10"; empty for null. */
  public String dayAndTime(Date date) {
    return (date == null) ? "" : dayAndTime(date.toInstant());
  }

  /** Gives day and time, as in "12 nov. 2026 08:10". */
  public String dayAndTime(Instant instant) {
    return instant
        .atZone(zone)
        .format(
            DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale));
  }
}
