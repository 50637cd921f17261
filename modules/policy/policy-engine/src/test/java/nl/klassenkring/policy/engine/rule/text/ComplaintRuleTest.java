/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.rule.text;

import static nl.klassenkring.policy.engine.rule.text.TextDrafts.assertFinds;
import static nl.klassenkring.policy.engine.rule.text.TextDrafts.draft;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.klassenkring.policy.engine.DraftKind;
import nl.klassenkring.policy.engine.Rule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("B15: complaints are talked about, not posted")
class ComplaintRuleTest {

  private final Rule rule = TextDrafts.rule(ComplaintRule.DEFINITION);

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ik heb een klacht over de juf.                | warn policy-b15-complaint
          Wij zijn zeer teleurgesteld in de school.     | warn policy-b15-complaint
          Dit is onacceptabel en slecht geregeld!       | warn policy-b15-complaint
          Mijn zoon wordt gepest en er gebeurt niets.   | warn policy-b15-complaint
          Voor de zoveelste keer geen gym.              | warn policy-b15-complaint
          BELACHELIJK                                   | warn policy-b15-complaint
          Ik ben niet tevreden met groep 5.             | warn policy-b15-complaint
          Wij zijn heel tevreden met groep 5.           | -
          Het vertrek is om negen uur.                  | -
          De klokken slaan twaalf keer.                 | -
          Wie kan er helpen bij de luizencontrole?      | -
          """)
  void complaint(String text, String expected) {
    assertFinds(rule, draft(text), expected);
  }

  @Test
  void replyIsReadToo() {
    assertFinds(
        rule,
        TextDrafts.builder().kind(DraftKind.REPLY).text("Schandalig!").build(),
        "warn policy-b15-complaint");
  }

  @Test
  void findingQuotesTheComplaint() {
    assertThat(rule.judge(draft("Dit is schandalig, en onacceptabel")).get(0).arguments())
        .containsExactly(List.of("schandalig", "onacceptabel"));
  }

  @Test
  void schoolAddsWords() {
    Rule own =
        ComplaintRule.DEFINITION
            .rule(TextDrafts.DEFAULTS.with(ComplaintRule.WORDS, List.of("warrig*")))
            .orElseThrow();

    assertFinds(own, draft("Een warrige uitleg"), "warn policy-b15-complaint");
  }
}
