/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import nl.klassenkring.policy.engine.GroupRole;
import nl.klassenkring.policy.engine.PostCategory;
import nl.klassenkring.policy.engine.calendar.PublicHoliday;
import nl.klassenkring.policy.engine.history.Window;
import nl.klassenkring.policy.engine.parameter.RuleDefinition;
import nl.klassenkring.policy.engine.parameter.RuleParameter;
import nl.klassenkring.policy.engine.rule.RuleCatalogue;
import nl.klassenkring.policy.engine.rule.text.Conviction;
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
    Set<String> holding =
        Set.of(
            "policy-b9-full",
            "policy-b11-evening",
            "policy-b11-morning",
            "policy-b11-hours",
            "policy-b11-day",
            "policy-b11-holiday",
            "policy-b11-public-holiday");

    assertThat(ENGLISH.keySet())
        .filteredOn(key -> key.matches("policy-([abd]\\d+|c6)-.+"))
        .filteredOn(key -> !key.endsWith("-advice") && !holding.contains(key))
        .filteredOn(key -> !key.matches("policy-d[23]-(named|counted)"))
        .isNotEmpty()
        .allMatch(key -> ENGLISH.containsKey(key + "-advice"));
    assertThat(ENGLISH.keySet()).containsAll(holding).contains("policy-hold-advice");
  }

  @Test
  void everyRuleHasATitleAndEveryParameterAName() {
    for (RuleDefinition definition : RuleCatalogue.definitions()) {
      assertThat(DUTCH.getString("policy-title-" + definition.id())).isNotBlank();
      for (RuleParameter<?> parameter : definition.parameters()) {
        assertThat(DUTCH.getString("policy-parameter-" + parameter.key())).isNotBlank();
      }
    }
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

  @ParameterizedTest
  @EnumSource
  void everyCategoryHasAName(PostCategory category) {
    assertThat(DUTCH.getString("policy-category-" + category.name())).isNotBlank();
  }

  @ParameterizedTest
  @EnumSource
  void everyConvictionHasAName(Conviction conviction) {
    assertThat(DUTCH.getString("policy-conviction-" + conviction.name())).isNotBlank();
  }

  @ParameterizedTest
  @EnumSource
  void everyPublicHolidayHasAName(PublicHoliday holiday) {
    assertThat(DUTCH.getString("policy-public-holiday-" + holiday.name())).isNotBlank();
  }

  @ParameterizedTest
  @EnumSource
  void everyWindowHasAFrequency(Window.Kind kind) {
    assertThat(DUTCH.getString("policy-frequency-" + kind.name())).isNotBlank();
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
