/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.rule.text;

import static nl.klassenkring.policy.engine.rule.text.TextDrafts.assertFinds;
import static nl.klassenkring.policy.engine.rule.text.TextDrafts.draft;
import static nl.klassenkring.policy.engine.rule.text.TextDrafts.typedAt;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.klassenkring.policy.engine.Draft;
import nl.klassenkring.policy.engine.DraftPicture;
import nl.klassenkring.policy.engine.Finding;
import nl.klassenkring.policy.engine.Rule;
import nl.klassenkring.policy.engine.roster.Roster;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("B4: about the group, never about one child")
class IndividualChildRuleTest {

  private final Rule rule = TextDrafts.rule(IndividualChildRule.DEFINITION);

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Sanne de Vries ligt in het ziekenhuis.          | block policy-b4-private
          Daan v.d. Berg is geschorst.                    | block policy-b4-private
          Wie zit naast S. de Vries? Ze heeft luizen.     | block policy-b4-private
          De ouders gaan scheiden. Mila Verhoeven weet er van. | block policy-b4-private
          Roos Peters blijft zitten.                      | block policy-b4-private
          Sanne de Vries is ziek. Daan helpt haar.        | block policy-b4-private, warn policy-b4-first-name
          Sanne de Vries leest voor.                      | warn policy-b4-full-name
          Sanne de Vries leest. Wij luisteren. Morgen is de toets. | warn policy-b4-full-name
          Sanne ligt in het ziekenhuis.                   | warn policy-b4-first-name
          Vandaag bracht Storm een slak mee.              | warn policy-b4-first-name
          Toen bracht Storm Bakker zijn toets.            | warn policy-b4-first-name
          Sanne's moeder en Daantje helpen.               | warn policy-b4-first-name
          Storm op zee: een mooi verhaal.                 | -
          De roos bloeit en de storm waait.               | -
          Mila uit groep 8 leest voor.                    | -
          Morgen is de toets van groep 5.                 | -
          Er zijn luizen in de groep.                     | -
          """)
  void aboutAChild(String text, String expected) {
    assertFinds(rule, draft(text), expected);
  }

  @Test
  void titleIsCloseToTheWholePost() {
    Draft draft =
        TextDrafts.builder().title("Sanne de Vries").text("Hallo. Dag. Zij is ziek.").build();

    assertFinds(rule, draft, "block policy-b4-private");
    assertThat(typedAt(rule.judge(draft).get(0), draft)).containsExactly("Sanne de Vries", "ziek");
  }

  @Test
  void descriptionOfAPictureIsReadToo() {
    DraftPicture picture = DraftPicture.builder(1).description("Sanne bouwt").build();

    assertFinds(
        rule, TextDrafts.builder().pictures(List.of(picture)).build(), "warn policy-b4-first-name");
  }

  @Test
  @DisplayName("the finding says no more of a pupil than was typed")
  void saysNoMoreThanWasTyped() {
    Finding finding = rule.judge(draft("sanne en Daantje en sanne")).get(0);

    assertThat(finding.arguments()).containsExactly(List.of("sanne", "Daantje"));
    assertThat(finding.places()).hasSize(3);
  }

  @Test
  void withoutARosterNobodyIsKnown() {
    Draft draft =
        TextDrafts.builder()
            .text("Sanne de Vries is ziek.")
            .group(TextDrafts.builder().build().group().withRoster(Roster.EMPTY))
            .build();

    assertThat(rule.judge(draft)).isEmpty();
  }

  @Test
  void schoolHasItsOwnPrivateMatters() {
    Rule own =
        IndividualChildRule.DEFINITION
            .rule(TextDrafts.DEFAULTS.with(IndividualChildRule.PRIVATE_MATTERS, List.of("zeuren*")))
            .orElseThrow();

    assertFinds(own, draft("Sanne de Vries zit te zeuren."), "block policy-b4-private");
    assertFinds(rule, draft("Sanne de Vries zit te zeuren."), "warn policy-b4-full-name");
  }
}
