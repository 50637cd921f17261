/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.internal.reminder;

import java.text.MessageFormat;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import nl.klassenkring.policy.engine.history.Window;

/** Says reminders in the reader's language: Dutch, otherwise English. Immutable. */
final class ReminderTexts {

  private final ResourceBundle texts;
  private final Locale locale;

  private ReminderTexts(ResourceBundle texts) {
    this.texts = texts;
    locale = texts.getLocale().getLanguage().isEmpty() ? Locale.ENGLISH : texts.getLocale();
  }

  static ReminderTexts in(Locale locale) {
    return new ReminderTexts(
        ResourceBundle.getBundle(
            ReminderTexts.class.getPackageName() + ".texts",
            locale,
            ReminderTexts.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
  }

  String subject(Reminder reminder, String siteName) {
    return text(reminder.ruleId() + "-subject", siteName);
  }

  String body(Reminder reminder, String siteName) {
    Window window = reminder.minimum().window();
    String agreed = text("agreed-" + window.kind(), reminder.minimum().count(), window.length());
    String day =
        DateTimeFormatter.ofPattern(texts.getString("day-pattern"), locale)
            .format(reminder.lastDay());

    return text(reminder.ruleId() + "-body", siteName, agreed, reminder.count(), day);
  }

  /** The whole text of a mail. */
  String mail(Reminder reminder, String siteName, String address) {
    return text("mail", body(reminder, siteName), address, siteName);
  }

  private String text(String key, Object... arguments) {
    return new MessageFormat(texts.getString(key), locale).format(arguments);
  }
}
