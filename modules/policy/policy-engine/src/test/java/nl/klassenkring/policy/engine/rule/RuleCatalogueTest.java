/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.klassenkring.policy.engine.Draft;
import nl.klassenkring.policy.engine.DraftKind;
import nl.klassenkring.policy.engine.DraftPicture;
import nl.klassenkring.policy.engine.Finding;
import nl.klassenkring.policy.engine.Policy;
import nl.klassenkring.policy.engine.PostCategory;
import nl.klassenkring.policy.engine.PublicationChannel;
import nl.klassenkring.policy.engine.parameter.RuleDefinition;
import nl.klassenkring.policy.engine.parameter.RuleParameter;
import nl.klassenkring.policy.engine.parameter.RuleValues;
import nl.klassenkring.policy.engine.reminder.MinimumReminder;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Part B and G1: the rules of the catalogue and their values")
class RuleCatalogueTest {

  private static final RuleValues DEFAULTS = RuleValues.defaults(DraftFixture.AMSTERDAM);

  @Test
  void rulesHaveTheIdsOfTheCatalogueAndEachIsThereOnce() {
    assertThat(RuleCatalogue.definitions())
        .extracting(RuleDefinition::id)
        .doesNotHaveDuplicates()
        .contains("A6", "A7", "B1", "B2", "B9", "B10", "B11", "B12", "B14");
    for (RuleDefinition definition : RuleCatalogue.definitions()) {
      assertThat(definition.rule(DEFAULTS).map(rule -> rule.id()).orElse(definition.id()))
          .isEqualTo(definition.id());
      assertThat(definition.parameters())
          .extracting(RuleParameter::key)
          .allMatch(key -> key.startsWith(definition.id() + "."));
    }
  }

  @ParameterizedTest
  @MethodSource("parameters")
  void defaultIsAValueThatKeepsToItself(RuleParameter<?> parameter) {
    assertThat(parameter.parse(parameter.defaultText())).isEqualTo(parameter.defaultValue());
    assertThat(parameter.isMoreSpecific(parameter.defaultText(), parameter.defaultText())).isTrue();
    assertThat(RuleCatalogue.parameter(parameter.key())).contains(parameter);
  }

  @Test
  void defaultsWrittenDownAreTheDefaults() {
    Map<String, String> texts = new HashMap<>();
    parameters().forEach(parameter -> texts.put(parameter.key(), parameter.defaultText()));
    Policy written = RuleCatalogue.policy(RuleValues.of(DraftFixture.AMSTERDAM, texts));
    Draft draft = DraftFixture.draft("2026-11-17T17:00:00", "PARENT").build();

    assertThat(written.judge(draft)).isEqualTo(RuleCatalogue.policy(DEFAULTS).judge(draft));
  }

  @ParameterizedTest(name = "{0} = {1}: {2}")
  @CsvSource(
      nullValues = "nothing",
      textBlock =
          """
          B11.quiet-hours,      DAILY 18:00-07:30, nothing
          B11.quiet-hours,      DAILY 17:15-07:30, HOLD policy-b11-evening
          B11.quiet-days,       TUESDAY,           HOLD policy-b11-day
          B11.holidays,         2026-11-17/2026-11-17 Studiedag, HOLD policy-b11-holiday
          B11.enabled,          false,             nothing
          B1.placing-roles,     SCHOOL_DIRECTOR,   BLOCK policy-b1-role
          B12.maximum-per-week, 0,                 WARN policy-b12-many
          """)
  void valueMakesTheRule(String key, String text, String result) {
    Draft draft =
        DraftFixture.draft("2026-11-17T17:20:00", "TEACHER")
            .category(PostCategory.GENERAL)
            .important(key.startsWith("B12"))
            .build();
    RuleValues values = RuleValues.of(DraftFixture.AMSTERDAM, Map.of(key, text));
    String id = key.substring(0, key.indexOf('.'));

    assertThat(
            RuleCatalogue.policy(values).judge(draft).findings().stream()
                .filter(finding -> finding.ruleId().equals(id))
                .map(finding -> finding.effect() + " " + finding.reasonKey()))
        .isEqualTo(result == null ? List.of() : List.of(result));
  }

  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource({
    "B11.quiet-hour, DAILY 17:00-07:30",
    "B1.enabled, false",
    "B99.enabled, true",
    "B11.quiet-hours, 5 pm",
    "B1.placing-roles, ''",
    "B12.maximum-per-week, -1",
    // they do not go together: no moment would be left
    "B11.lesson-hours, DAILY 07:30-17:00"
  })
  void mistakeIsRefusedAndNotReadAsADefault(String key, String text) {
    RuleValues values = RuleValues.of(DraftFixture.AMSTERDAM, Map.of(key, text));

    assertThatThrownBy(() -> RuleCatalogue.policy(values))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  @DisplayName("A1, B1, B2, B14: rules that no foundation can leave out")
  void someRulesHoldEverywhere() {
    List<String> kept = new ArrayList<>();
    for (RuleDefinition definition : RuleCatalogue.definitions()) {
      if (RuleCatalogue.parameter(definition.id() + ".enabled").isEmpty()) {
        kept.add(definition.id());
      }
    }

    assertThat(kept).contains("A6", "A7", "B1", "B2", "B14");
  }

  @Test
  @DisplayName("B9, B10: what the values ask for is reminded of")
  void remindersFollowTheValues() {
    RuleValues withoutGoals =
        RuleValues.of(
            DraftFixture.AMSTERDAM, Map.of("B10.enabled", "false", "B9.minimum", "1/14 days"));

    assertThat(RuleCatalogue.reminders(DEFAULTS))
        .extracting(MinimumReminder::ruleId)
        .containsExactly("B9", "B10");
    assertThat(RuleCatalogue.reminders(withoutGoals))
        .extracting(MinimumReminder::ruleId)
        .containsExactly("B9");
    assertThatThrownBy(
            () ->
                RuleCatalogue.reminders(
                    RuleValues.of(DraftFixture.AMSTERDAM, Map.of("B10.minimums", "1/month"))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void valueThatIsSetReadsBack() {
    RuleValues values = DEFAULTS.with(ImportantPostRule.MAXIMUM, 3);

    assertThat(values.get(ImportantPostRule.MAXIMUM)).isEqualTo(3);
    assertThat(values.texts()).containsExactly(Map.entry("B12.maximum-per-week", "3"));
    assertThat(DEFAULTS.get(ImportantPostRule.MAXIMUM)).isEqualTo(1);
    assertThat(values.zone()).isEqualTo(DraftFixture.AMSTERDAM);
  }

  @Test
  @DisplayName("C1 to C4: the rules on pictures hold whatever is set")
  void picturesAreAlwaysJudged() {
    Draft draft =
        DraftFixture.draft("2026-11-17T12:00:00", "TEACHER")
            .category(PostCategory.GENERAL)
            .pictures(List.of(DraftPicture.builder(1).build()))
            .build();

    assertThat(RuleCatalogue.policy(DEFAULTS).judge(draft).findings())
        .extracting(Finding::ruleId)
        .contains("C2", "C3");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Bel 06-12345678.                          | policy-b5-phone-number
          Wat een sukkel!                           | policy-b7-abuse
          De VVD wil de gymzaal sluiten.            | policy-b8-topic
          Er is nieuws.                             |
          """)
  @DisplayName("B5, B7, B8 hold for a public version; B11 and B14 do not")
  void publicVersionIsJudgedByWhatHoldsForIt(String text, String reason) {
    Draft draft =
        DraftFixture.draft("2026-11-21T23:00:00", null)
            .kind(DraftKind.PUBLICATION)
            .channel(PublicationChannel.WEBSITE)
            .important(true)
            .text(text)
            .build();

    assertThat(RuleCatalogue.publicationPolicy(DEFAULTS).judge(draft).findings())
        .extracting(Finding::reasonKey)
        .isEqualTo(reason == null ? List.of() : List.of(reason));
  }

  @Test
  void publicVersionIsJudgedByTheValuesOfTheSchool() {
    Draft draft =
        DraftFixture.draft("2026-11-21T23:00:00", null)
            .kind(DraftKind.PUBLICATION)
            .channel(PublicationChannel.WEBSITE)
            .text("Wat een druiloor")
            .build();
    RuleValues values = RuleValues.of(DraftFixture.AMSTERDAM, Map.of("B7.abuse", "druiloor*"));

    assertThat(RuleCatalogue.publicationPolicy(values).judge(draft).findings())
        .extracting(Finding::ruleId)
        .containsExactly("B7");
    assertThatThrownBy(
            () ->
                RuleCatalogue.publicationPolicy(
                    RuleValues.of(DraftFixture.AMSTERDAM, Map.of("B7.abuses", "druiloor"))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  static List<RuleParameter<?>> parameters() {
    List<RuleParameter<?>> parameters = new ArrayList<>();
    RuleCatalogue.definitions().forEach(definition -> parameters.addAll(definition.parameters()));
    return parameters;
  }
}
