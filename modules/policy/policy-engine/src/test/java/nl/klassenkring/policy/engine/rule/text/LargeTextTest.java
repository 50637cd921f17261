/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.rule.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klassenkring.policy.engine.Draft;
import nl.klassenkring.policy.engine.Finding;
import nl.klassenkring.policy.engine.Policy;
import nl.klassenkring.policy.engine.parameter.RuleDefinition;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A denial of service by a text: a million characters made to begin all that the rules look for,
 * over and over. The time limit is only there for what would never end.
 */
@DisplayName("B4, B5, B6, B7, B8, B13, B15: a very large text is judged all the same")
class LargeTextTest {

  private static final int LENGTH = 1_000_000;

  private static final Policy POLICY =
      new Policy(
          Stream.of(
                  IndividualChildRule.DEFINITION,
                  ConfidentialityRule.DEFINITION,
                  ReadabilityRule.DEFINITION,
                  ProprietyRule.DEFINITION,
                  ConvictionRule.DEFINITION,
                  AchievementRule.DEFINITION,
                  ComplaintRule.DEFINITION)
              .map((RuleDefinition definition) -> TextDrafts.rule(definition))
              .collect(Collectors.toList()));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kut",
        "kut ",
        "1 ",
        "a@a.",
        "Sanne de ",
        "12-03-",
        "geb 12 maart ",
        "lul|",
        "woont Weg 1 ",
        "sukkel.ziek.Sanne de Vries. ",
      })
  @Timeout(value = 5, unit = TimeUnit.MINUTES)
  void isJudged(String piece) {
    Draft draft = TextDrafts.draft(piece.repeat(LENGTH / piece.length()));

    List<Finding> findings = POLICY.judge(draft).findings();

    assertThat(findings).allSatisfy(finding -> assertThat(finding.places()).hasSizeLessThan(101));
    assertThat(findings)
        .allSatisfy(finding -> assertThat(finding.toString()).hasSizeLessThan(5000));
  }
}
