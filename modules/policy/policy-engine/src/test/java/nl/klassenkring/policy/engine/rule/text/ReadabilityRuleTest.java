/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.rule.text;

import static nl.klassenkring.policy.engine.rule.text.TextDrafts.assertFinds;
import static nl.klassenkring.policy.engine.rule.text.TextDrafts.draft;
import static nl.klassenkring.policy.engine.rule.text.TextDrafts.typedAt;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.klassenkring.policy.engine.Draft;
import nl.klassenkring.policy.engine.DraftKind;
import nl.klassenkring.policy.engine.Outcome;
import nl.klassenkring.policy.engine.Policy;
import nl.klassenkring.policy.engine.PublicationChannel;
import nl.klassenkring.policy.engine.Rule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("B6: easy to read, never more than a hint")
class ReadabilityRuleTest {

  private static final String PLAIN =
      "Morgen gaan we naar het bos. Neem laarzen en een jas mee. We lopen om negen uur weg."
          + " Om twaalf uur eten we daar ons brood. Wie kan er rijden? Laat het ons weten.";

  private static final String OFFICIAL =
      "Overeenkomstig vigerende gezondheidsvoorschriften verzoeken wij verantwoordelijke"
          + " familieleden. Onderhavige toestemmingsformulieren ondertekenen. ";

  private final Rule rule = TextDrafts.rule(ReadabilityRule.DEFINITION);

  @Test
  void plainPostNeedsNoHint() {
    assertThat(rule.judge(draft(PLAIN))).isEmpty();
  }

  @Test
  void longWordsGiveAHint() {
    assertFinds(rule, draft(OFFICIAL.repeat(4)), "hint policy-b6-words");
  }

  @Test
  void longSentencesGiveAHintWithTheLongest() {
    Draft draft = draft(PLAIN.replaceAll("[.?] ", " en "));

    assertFinds(rule, draft, "hint policy-b6-sentences");
    assertThat(rule.judge(draft).get(0).arguments()).containsExactly(39);
    assertThat(typedAt(rule.judge(draft).get(0), draft).get(0))
        .startsWith("Morgen")
        .endsWith("weten");
  }

  @Test
  @DisplayName("20 words a sentence are fine, 21 are not")
  void borderOfSentences() {
    assertFinds(rule, draft(("de kat ".repeat(10) + ". ").repeat(2)), "-");
    assertFinds(rule, draft(("de kat ".repeat(10) + "is. ").repeat(2)), "hint policy-b6-sentences");
  }

  @Test
  @DisplayName("30 words are measured, 29 are not")
  void borderOfLength() {
    assertFinds(
        rule, draft("verantwoordelijkheid ".repeat(14) + ". " + "onderhandelen ".repeat(15)), "-");
    assertFinds(
        rule,
        draft("verantwoordelijkheid ".repeat(15) + ". " + "onderhandelen ".repeat(15)),
        "hint policy-b6-words");
  }

  @Test
  void replyIsNotMeasured() {
    assertFinds(
        rule, TextDrafts.builder().kind(DraftKind.REPLY).text(OFFICIAL.repeat(4)).build(), "-");
  }

  @Test
  void publicVersionIsMeasured() {
    Draft draft =
        TextDrafts.builder()
            .kind(DraftKind.PUBLICATION)
            .channel(PublicationChannel.WEBSITE)
            .text(OFFICIAL.repeat(4))
            .build();

    assertThat(rule.judge(draft)).isEqualTo(rule.judge(draft(OFFICIAL.repeat(4)))).isNotEmpty();
  }

  @Test
  void schoolCanAskForPlainerTexts() {
    Rule strict =
        ReadabilityRule.DEFINITION
            .rule(TextDrafts.DEFAULTS.with(ReadabilityRule.READING_EASE, 100))
            .orElseThrow();
    String text = "Vandaag maakten alle kinderen samen een mooie tekening over de herfst. ";

    assertFinds(rule, draft(text.repeat(4)), "-");
    assertFinds(strict, draft(text.repeat(4)), "hint policy-b6-words");
  }

  @Test
  void hintNeverStopsAPost() {
    assertThat(new Policy(List.of(rule)).judge(draft(OFFICIAL.repeat(4))).outcome())
        .isEqualTo(Outcome.ALLOW);
  }
}
