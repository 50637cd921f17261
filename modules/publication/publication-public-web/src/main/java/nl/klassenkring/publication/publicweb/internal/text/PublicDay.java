/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.publicweb.internal.text;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** The day on which something became public, in the school's zone. Immutable. */
public final class PublicDay {

  private final ZonedDateTime moment;
  private final Locale locale;

  public PublicDay(Instant moment, ZoneId zone, Locale locale) {
    this.moment = moment.atZone(zone);
    this.locale = locale;
  }

  /** Gives it in words, as in "28 november 2026". */
  public String getText() {
    return moment.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale));
  }

  /** Gives it for machines, as HTML's {@code datetime} wants it. */
  public String getDateTime() {
    return moment.toLocalDate().toString();
  }
}
