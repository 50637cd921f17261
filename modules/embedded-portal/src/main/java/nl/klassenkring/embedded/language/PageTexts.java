/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.language;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The page's own texts, in Dutch and English. Portlets bring theirs. */
public final class PageTexts {

  private static final Control NO_FALLBACK =
      Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

  private final ResourceBundle bundle;
  private final Locale locale;

  private PageTexts(Locale locale) {
    this.locale = locale;
    this.bundle =
        ResourceBundle.getBundle(
            PageTexts.class.getPackageName() + ".Page",
            locale,
            PageTexts.class.getClassLoader(),
            NO_FALLBACK);
  }

  public static PageTexts in(Locale locale) {
    return new PageTexts(locale);
  }

  public Locale locale() {
    return locale;
  }

  public String get(String key, Object... arguments) {
    String text = bundle.getString(key);
    return arguments.length == 0 ? text : new MessageFormat(text, locale).format(arguments);
  }
}
