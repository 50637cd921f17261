/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.display.context;

import com.liferay.portal.kernel.util.LocaleUtil;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.klassenkring.consent.constants.ConsentLanguages;

/** A text in one language, as kept or as typed. */
public final class LocalizedText {

  /** Makes the value. */
  public LocalizedText(Locale locale, String text) {
    this.locale = locale;
    this.text = text;
  }

  public Locale getLocale() {
    return locale;
  }

  public String getText() {
    return text;
  }

  /** Gives a text in all languages of a school, empty where it has none. */
  public static List<LocalizedText> of(Map<Locale, String> texts) {
    return ConsentLanguages.ALL.stream()
        .map(locale -> new LocalizedText(locale, texts.getOrDefault(locale, "")))
        .collect(Collectors.toList());
  }

  /** Gives the end of a field's name, as in {@code nl_NL}. */
  public String getLanguageId() {
    return LocaleUtil.toLanguageId(locale);
  }

  /** Gives the language for a browser, as in {@code nl}. */
  public String getTag() {
    return locale.getLanguage();
  }

  private final Locale locale;
  private final String text;
}
