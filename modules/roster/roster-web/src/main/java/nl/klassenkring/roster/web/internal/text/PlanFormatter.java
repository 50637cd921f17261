/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.web.internal.text;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.ResourceBundle;
import nl.klassenkring.roster.exchange.plan.FieldChange;
import nl.klassenkring.roster.exchange.plan.PlanNotice;
import nl.klassenkring.roster.exchange.plan.PlannedFields;

/** Says in the reader's language what an import would do. Not escaped. */
public final class PlanFormatter {

  public PlanFormatter(Locale locale, ResourceBundle texts) {
    this.locale = locale;
    this.texts = texts;
  }

  /** Gives what the person who confirms should know. */
  public String notice(PlanNotice notice) {
    return format(notice.kind().key(), notice.arguments().toArray());
  }

  /** Gives the name of a field. */
  public String field(FieldChange change) {
    return texts.getString("roster-field-" + change.field());
  }

  public String before(FieldChange change) {
    return value(change, change.before());
  }

  public String after(FieldChange change) {
    return value(change, change.after());
  }

  /** Gives the sentence of a key. */
  public String format(String key, Object... arguments) {
    return new MessageFormat(texts.getString(key), locale).format(arguments);
  }

  /** Gives a day as people write it. */
  public String date(LocalDate date) {
    return date.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale));
  }

  private String value(FieldChange change, String value) {
    if (value.isEmpty()) {
      return value;
    }

    switch (change.field()) {
      case PlannedFields.AUTHORITY:
        return texts.getString("authority-" + value.toLowerCase(Locale.ROOT));
      case PlannedFields.BIRTH_DATE:
        return birthDate(value);
      default:
        return value;
    }
  }

  private String birthDate(String value) {
    try {
      return date(LocalDate.parse(value));
    } catch (DateTimeParseException dateTimeParseException) {
      return value;
    }
  }

  private final Locale locale;
  private final ResourceBundle texts;
}
