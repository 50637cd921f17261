/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.message;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The names of rules, parameters and values in the reader's language: Dutch, otherwise English.
 * Plain text, not escaped. Immutable.
 */
public final class PolicyTexts {

  private final Locale locale;
  private final ResourceBundle texts;
  private final ArgumentFormatter argumentFormatter;

  /** Texts for a reader's language, with moments in the zone of the school. */
  public PolicyTexts(Locale locale, ZoneId zone) {
    texts = bundle(locale);
    this.locale = textLocale(texts);
    argumentFormatter =
        new ArgumentFormatter(
            this.locale,
            texts,
            DateTimeFormatter.ofPattern(texts.getString("policy-moment-pattern"), this.locale)
                .withZone(zone));
  }

  /** The language in which is spoken. */
  public Locale locale() {
    return locale;
  }

  /** The agreement in the school's words, such as {@code Rusttijden} for {@code B11}. */
  public String title(String ruleId) {
    return texts.getString("policy-title-" + ruleId);
  }

  /** What a parameter is about, by a key such as {@code B11.quiet-hours}. */
  public String parameterName(String parameterKey) {
    return texts.getString("policy-parameter-" + parameterKey);
  }

  /** A value as people say it; a list becomes {@code a, b and c}. */
  public String say(Object value) {
    return argumentFormatter.format(value);
  }

  /** Yes or no. */
  public String yesOrNo(boolean yes) {
    return texts.getString(yes ? "policy-yes" : "policy-no");
  }

  static ResourceBundle bundle(Locale locale) {
    return ResourceBundle.getBundle(
        "nl.klassenkring.policy.message.texts",
        locale,
        PolicyTexts.class.getClassLoader(),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** Days and months in the language of the sentence around them, not in the reader's. */
  static Locale textLocale(ResourceBundle texts) {
    return texts.getLocale().getLanguage().isEmpty() ? Locale.ENGLISH : texts.getLocale();
  }
}
