/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.rule.text;

import static nl.klassenkring.policy.engine.rule.text.TextDrafts.assertFinds;
import static nl.klassenkring.policy.engine.rule.text.TextDrafts.draft;
import static nl.klassenkring.policy.engine.rule.text.TextDrafts.typedAt;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.klassenkring.policy.engine.Draft;
import nl.klassenkring.policy.engine.Finding;
import nl.klassenkring.policy.engine.Rule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("B13: one child's achievement is not stressed without a second look")
class AchievementRuleTest {

  private final Rule rule = TextDrafts.rule(AchievementRule.DEFINITION);

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Sanne heeft het schaaktoernooi gewonnen.        | warn policy-b13-one
          Gefeliciteerd Daan! Je bent schoolkampioen.     | warn policy-b13-one
          Sanne de Vries is de beste lezer.               | warn policy-b13-one
          Mila Verhoeven kreeg een gymnasiumadvies.       | warn policy-b13-one
          Vandaag kreeg Roos haar zwemdiploma.            | warn policy-b13-one
          Sanne leest. Wij rekenen. Morgen is de finale.  | -
          Groep 5 heeft de sponsorloop gewonnen!          | -
          Wie wint de voorleeswedstrijd?                  | -
          De roos is de kampioen onder de bloemen.        | -
          Sanne en Daan lazen samen voor.                 | -
          """)
  void achievement(String text, String expected) {
    assertFinds(rule, draft(text), expected);
  }

  @Test
  void findingNamesTheChildAndShowsThePraise() {
    Draft draft = draft("Sanne heeft gewonnen, met een tien voor taal.");
    Finding finding = rule.judge(draft).get(0);

    assertThat(finding.arguments()).containsExactly(List.of("Sanne"));
    assertThat(typedAt(finding, draft)).containsExactly("Sanne", "gewonnen", "een tien voor");
  }

  @Test
  void schoolAddsWords() {
    Rule own =
        AchievementRule.DEFINITION
            .rule(TextDrafts.DEFAULTS.with(AchievementRule.WORDS, List.of("gouden griffel")))
            .orElseThrow();

    assertFinds(own, draft("Sanne wil de Gouden Griffel."), "warn policy-b13-one");
    assertFinds(rule, draft("Sanne wil de Gouden Griffel."), "-");
  }
}
