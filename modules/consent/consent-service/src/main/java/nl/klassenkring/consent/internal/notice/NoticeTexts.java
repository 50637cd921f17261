/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.notice;

import java.text.MessageFormat;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/** Says notices in the reader's language: Dutch, otherwise English. Immutable. */
final class NoticeTexts {

  private final ResourceBundle texts;
  private final Locale locale;

  private NoticeTexts(ResourceBundle texts) {
    this.texts = texts;
    locale = texts.getLocale().getLanguage().isEmpty() ? Locale.ENGLISH : texts.getLocale();
  }

  static NoticeTexts in(Locale locale) {
    return new NoticeTexts(
        ResourceBundle.getBundle(
            NoticeTexts.class.getPackageName() + ".texts",
            locale,
            NoticeTexts.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
  }

  String subject(Notice notice, String siteName) {
    return text(notice, "subject", siteName);
  }

  String body(Notice notice, String siteName) {
    return text(notice, "body", siteName);
  }

  /** The whole text of a mail. */
  String mail(Notice notice, String siteName, String address) {
    return new MessageFormat(texts.getString("mail"), locale)
        .format(new Object[] {body(notice, siteName), address, siteName});
  }

  private String text(Notice notice, String part, String siteName) {
    String day =
        DateTimeFormatter.ofPattern(texts.getString("day-pattern"), locale).format(notice.day());

    return new MessageFormat(texts.getString(notice.kind().textKey(part)), locale)
        .format(new Object[] {siteName, day, notice.count(), notice.schoolYear()});
  }
}
