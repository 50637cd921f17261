/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import nl.klassenkring.policy.engine.GroupRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

  private static final ResourceBundle ENGLISH = texts("");
  private static final ResourceBundle DUTCH = texts("nl");

  @Test
  void everyTextIsThereInBothLanguages() {
    assertThat(DUTCH.keySet()).isEqualTo(ENGLISH.keySet());
    for (String key : ENGLISH.keySet()) {
      assertThat(DUTCH.getString(key)).as(key).isNotBlank();
    }
  }

  @Test
  void everyReasonHasItsAdvice() {
    assertThat(ENGLISH.keySet())
        .filteredOn(key -> key.startsWith("policy-b1-") || key.startsWith("policy-b14-"))
        .filteredOn(key -> !key.endsWith("-advice"))
        .allMatch(key -> ENGLISH.containsKey(key + "-advice"));
  }

  @Test
  void bothLanguagesSayTheSameArguments() {
    for (String key : ENGLISH.keySet()) {
      assertThat(argumentsOf(DUTCH, key)).as(key).isEqualTo(argumentsOf(ENGLISH, key));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "nl"})
  void noTextHasAStraightApostropheThatWouldQuoteItsArguments(String language) {
    ResourceBundle texts = texts(language);

    assertThat(texts.keySet()).noneMatch(key -> texts.getString(key).contains("'"));
  }

  @ParameterizedTest
  @EnumSource
  void everyRoleHasAName(GroupRole role) {
    assertThat(DUTCH.getString("policy-role-" + role.name())).isNotBlank();
  }

  private static int argumentsOf(ResourceBundle texts, String key) {
    return new MessageFormat(texts.getString(key), Locale.ROOT).getFormatsByArgumentIndex().length;
  }

  private static ResourceBundle texts(String language) {
    return ResourceBundle.getBundle(
        "nl.klassenkring.policy.message.texts",
        Locale.forLanguageTag(language),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
