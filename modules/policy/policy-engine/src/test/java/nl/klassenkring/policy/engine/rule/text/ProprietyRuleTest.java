/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.rule.text;

import static nl.klassenkring.policy.engine.rule.text.TextDrafts.assertFinds;
import static nl.klassenkring.policy.engine.rule.text.TextDrafts.draft;
import static nl.klassenkring.policy.engine.rule.text.TextDrafts.typedAt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.klassenkring.policy.engine.Draft;
import nl.klassenkring.policy.engine.Finding;
import nl.klassenkring.policy.engine.Rule;
import nl.klassenkring.policy.engine.parameter.RuleValues;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("B7: no abuse, discrimination, threats, sexual or commercial content")
class ProprietyRuleTest {

  private final Rule rule = TextDrafts.rule(ProprietyRule.DEFINITION);

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Wat een sukkel is dat.                    | block policy-b7-abuse
          Die juf is een 5ukk3l!                    | block policy-b7-abuse
          S U K K E L                               | block policy-b7-abuse
          Wat een kutschool                         | block policy-b7-abuse
          klóótzak                                  | block policy-b7-abuse
          hou je b\u200Bek                          | block policy-b7-abuse
          Rot op!                                   | block policy-b7-abuse
          fuuuuuck                                  | block policy-b7-abuse
          Eigen volk eerst                          | block policy-b7-discrimination
          Die kutmarokkanen                         | block policy-b7-discrimination
          vuile homo                                | block policy-b7-discrimination
          Ik weet waar je woont.                    | block policy-b7-threats
          ik maak je d00d                           | block policy-b7-threats
          Kijk eens naar deze naaktfoto             | block policy-b7-sexual
          p.o.r.n.o                                 | block policy-b7-sexual
          Bestel nu met kortingscode HERFST         | block policy-b7-commercial
          Snel geld verdienen? Bel mij              | block policy-b7-commercial
          sukkel, ik weet waar je woont             | block policy-b7-threats, block policy-b7-abuse
          """)
  void refused(String text, String expected) {
    assertFinds(rule, draft(text), expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We zongen een lullaby en floten op een flul.",
        "Hoera, we gaan op schoolreis!",
        "De homo sapiens en de holbewoners.",
        "Groeten uit Scunthorpe, Penistone en Sussex.",
        "Eikels en beukennootjes zoeken in het bos.",
        "We leren aftrekken en optellen, en klaarkomen met de taak.",
        "Week van de Lentekriebels: les over relaties en seksualiteit.",
        "De peer is rot. Op naar de keuken!",
        "De lamp flikkert, de orgelpijpen klinken.",
        "Mongolië ligt in Azië.",
        "KWF-collecte tegen kanker.",
        "De kakkerlak, de mus en de poes.",
        "Oude kleren inleveren voor de rommelmarkt.",
        "De troepen rukken op naar Arnhem.",
        "Voor deze kapstok is hulp nodig.",
        "Veilig leren lezen: i k m s p e n",
        "De analyse van de toets, en de kanalen van Utrecht.",
      })
  @DisplayName("words that mean no harm pass, also those of Scunthorpe")
  void meansNoHarm(String text) {
    assertThat(rule.judge(draft(text))).isEmpty();
  }

  @Test
  void findingQuotesWhatWasTypedAndShowsWhere() {
    Draft draft = draft("Jij 5ukk3l, sukkel. En kutboel.");
    Finding finding = rule.judge(draft).get(0);

    assertThat(finding.arguments()).containsExactly(List.of("5ukk3l", "sukkel", "kutboel"));
    assertThat(typedAt(finding, draft)).containsExactly("5ukk3l", "sukkel", "kutboel");
  }

  @Test
  void schoolAddsAndAllowsWords() {
    RuleValues values =
        TextDrafts.DEFAULTS
            .with(ProprietyRule.WORDS.get(Offence.ABUSE), List.of("*druiloor*"))
            .with(ProprietyRule.ALLOWED, List.of("kutikula"));
    Rule own = ProprietyRule.DEFINITION.rule(values).orElseThrow();

    assertFinds(own, draft("Jullie superdruiloren, o nee: druiloor"), "block policy-b7-abuse");
    assertFinds(own, draft("De kutikula van een blad"), "-");
    assertFinds(rule, draft("De kutikula van een blad"), "block policy-b7-abuse");
  }

  @Test
  void lineThatIsNoTermIsAMistakeInTheSettings() {
    RuleValues values = TextDrafts.DEFAULTS.with(ProprietyRule.ALLOWED, List.of("a*b"));

    assertThatThrownBy(() -> ProprietyRule.DEFINITION.rule(values))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("a*b");
  }

  @Test
  @DisplayName("a text of nothing else does not make the finding as long")
  void manyPlacesAreCut() {
    Finding finding = rule.judge(draft("sukkel " + "lul ".repeat(1000))).get(0);

    assertThat(finding.places()).hasSize(100);
    assertThat(rule.judge(draft("ku" + "t".repeat(1000))).get(0).arguments().toString())
        .hasSizeLessThan(50);
  }
}
