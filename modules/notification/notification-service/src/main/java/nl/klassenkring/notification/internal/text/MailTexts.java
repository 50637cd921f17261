/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.notification.internal.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What mails say in the reader's language: Dutch, otherwise English. Immutable. */
public final class MailTexts {

  /** Gives the texts of a language. */
  public static MailTexts in(Locale locale) {
    return new MailTexts(
        ResourceBundle.getBundle(
            MailTexts.class.getPackageName() + ".texts",
            locale,
            MailTexts.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
  }

  /** The language that the texts are in. */
  public Locale getLocale() {
    return locale;
  }

  /** Gives a text with its arguments. */
  public String get(String key, Object... arguments) {
    return new MessageFormat(resourceBundle.getString(key), locale).format(arguments);
  }

  private MailTexts(ResourceBundle resourceBundle) {
    this.resourceBundle = resourceBundle;

    locale =
        resourceBundle.getLocale().getLanguage().isEmpty()
            ? Locale.ENGLISH
            : resourceBundle.getLocale();
  }

  private final Locale locale;
  private final ResourceBundle resourceBundle;
}
