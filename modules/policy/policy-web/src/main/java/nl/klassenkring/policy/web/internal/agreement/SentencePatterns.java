/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.web.internal.agreement;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The patterns of sentences in one language: Dutch, otherwise English. Immutable. */
final class SentencePatterns {

  private final Locale locale;
  private final ResourceBundle patterns;

  SentencePatterns(Locale locale) {
    this.locale = locale;
    patterns =
        ResourceBundle.getBundle(
            "nl.klassenkring.policy.web.internal.agreement.sentences",
            locale,
            SentencePatterns.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** Fills in a pattern of {@link MessageFormat}. */
  String fill(String key, Object... arguments) {
    return new MessageFormat(patterns.getString(key), locale).format(arguments);
  }
}
