/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.constants;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The languages in which a school words what it asks: every guardian reads one of them. */
public final class ConsentLanguages {

  /** Dutch first, as on the forms. */
  public static final List<Locale> ALL = List.of(Locale.forLanguageTag("nl-NL"), Locale.US);

  /** Tells whether a text says something in each of the languages. */
  public static boolean areIn(Map<Locale, String> texts) {
    return ALL.stream().map(texts::get).noneMatch(text -> (text == null) || text.isBlank());
  }

  private ConsentLanguages() {}
}
