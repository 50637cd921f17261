/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.rule.text;

import static nl.klassenkring.policy.engine.rule.text.TextDrafts.assertFinds;
import static nl.klassenkring.policy.engine.rule.text.TextDrafts.draft;

import java.util.EnumSet;
import java.util.List;
import nl.klassenkring.policy.engine.Draft;
import nl.klassenkring.policy.engine.PostCategory;
import nl.klassenkring.policy.engine.Rule;
import nl.klassenkring.policy.engine.parameter.RuleValues;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("B8: no political or religious statements")
class ConvictionRuleTest {

  private final Rule rule = TextDrafts.rule(ConvictionRule.DEFINITION);

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Stem op de PVV!                            | warn policy-b8-statement
          Teken de petitie voor een betere wijk.     | warn policy-b8-statement
          Jezus leeft!                               | warn policy-b8-statement
          Allahu akbar                               | warn policy-b8-statement
          De VVD wil de gymzaal sluiten.             | warn policy-b8-topic
          Zondag is er een kerkdienst.               | warn policy-b8-topic
          We vertelden over de joodse feestdagen.    | warn policy-b8-topic
          De imam en de rabbijn kwamen op bezoek.    | warn policy-b8-topic
          Bekeer je: God is goed                     | warn policy-b8-statement, warn policy-b8-topic
          Vrolijk Pasen en een fijn Suikerfeest!     | -
          Het kerstdiner begint om zes uur.          | -
          Sinterklaas komt met de stoomboot.         | -
          De Griekse goden woonden op de Olympus.    | -
          Stem op het mooiste boek van de klas.      | -
          We vieren carnaval met de hele school.     | -
          """)
  void statement(String text, String expected) {
    assertFinds(rule, draft(text), expected);
  }

  @Test
  @DisplayName("in a post on lessons only calls are asked about")
  void lessonProgramme() {
    assertFinds(rule, lesson("We leren over de joodse feestdagen en de VVD."), "-");
    assertFinds(rule, lesson("Stem op de PVV!"), "warn policy-b8-statement");
  }

  @Test
  @DisplayName("what fits the school's identity is not asked about")
  void identity() {
    RuleValues values =
        TextDrafts.DEFAULTS.with(
            ConvictionRule.CONVICTIONS,
            EnumSet.complementOf(EnumSet.of(Conviction.RELIGION, Conviction.CHRISTIANITY)));
    Rule christian = ConvictionRule.DEFINITION.rule(values).orElseThrow();

    assertFinds(christian, draft("De dominee en God"), "-");
    assertFinds(christian, draft("De imam"), "warn policy-b8-topic");
  }

  @Test
  void schoolAddsAndAllowsWords() {
    RuleValues values =
        TextDrafts.DEFAULTS
            .with(ConvictionRule.WORDS, List.of("windmolens weg"))
            .with(ConvictionRule.ALLOWED, List.of("christelijke basisschool de regenboog"));
    Rule own = ConvictionRule.DEFINITION.rule(values).orElseThrow();

    assertFinds(own, draft("Windmolens weg!"), "warn policy-b8-statement");
    assertFinds(own, draft("Groeten van christelijke basisschool De Regenboog"), "-");
    assertFinds(own, draft("Christelijk"), "warn policy-b8-topic");
  }

  private static Draft lesson(String text) {
    return TextDrafts.builder().category(PostCategory.LEARNING_GOALS).text(text).build();
  }
}
