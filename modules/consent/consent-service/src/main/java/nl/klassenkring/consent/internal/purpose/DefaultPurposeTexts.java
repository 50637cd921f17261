/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.purpose;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** What the purposes that every school starts with are called, and the first wording of each. */
public final class DefaultPurposeTexts {

  private DefaultPurposeTexts() {}

  /** The name of a purpose, in Dutch and in English. */
  public static Map<Locale, String> name(String purposeKey) {
    return texts(purposeKey + "-name");
  }

  /** What a yes allows. */
  public static Map<Locale, String> explanation(String purposeKey) {
    return texts(purposeKey + "-explanation");
  }

  /** What a no means for the child. */
  public static Map<Locale, String> refusalMeaning(String purposeKey) {
    return texts(purposeKey + "-refusal");
  }

  private static Map<Locale, String> texts(String key) {
    return Map.of(DUTCH, text(DUTCH, key), Locale.US, text(Locale.ROOT, key));
  }

  private static String text(Locale locale, String key) {
    return ResourceBundle.getBundle(
            DefaultPurposeTexts.class.getPackageName() + ".texts",
            locale,
            DefaultPurposeTexts.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
        .getString(key);
  }

  private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");
}
