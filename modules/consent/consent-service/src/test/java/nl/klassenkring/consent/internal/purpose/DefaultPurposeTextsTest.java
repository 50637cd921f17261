/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.purpose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.klassenkring.consent.constants.ConsentPurposeKeys;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DefaultPurposeTextsTest {

  private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");

  static List<String> purposeKeys() {
    return ConsentPurposeKeys.DEFAULTS;
  }

  @ParameterizedTest
  @MethodSource("purposeKeys")
  @DisplayName("C1: every purpose is named and explained in Dutch and in English")
  void everyPurposeIsExplainedInBothLanguages(String purposeKey) {
    for (Map<Locale, String> texts :
        List.of(
            DefaultPurposeTexts.name(purposeKey),
            DefaultPurposeTexts.explanation(purposeKey),
            DefaultPurposeTexts.refusalMeaning(purposeKey))) {

      assertThat(texts).containsOnlyKeys(DUTCH, Locale.US);
      assertThat(texts.get(DUTCH)).isNotBlank().isNotEqualTo(texts.get(Locale.US));
      assertThat(texts.get(Locale.US)).isNotBlank();
    }
  }

  @ParameterizedTest
  @MethodSource("purposeKeys")
  void whatIsReadIsReadAsWritten(String purposeKey) {
    assertThat(DefaultPurposeTexts.explanation(purposeKey).get(DUTCH))
        .doesNotContain("Ã")
        .doesNotContain("â€");
  }
}
