/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.web.internal.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.ZoneOffset;
import java.util.Locale;
import nl.klassenkring.policy.engine.rule.RuleCatalogue;
import nl.klassenkring.policy.message.PolicyTexts;
import org.junit.jupiter.api.Test;

/** Two values side by side (G1). */
class ComparisonTest {

  private static final PolicyTexts TEXTS =
      new PolicyTexts(Locale.forLanguageTag("nl-NL"), ZoneOffset.UTC);

  @Test
  void eachSideMarksWhatTheOtherDoesNotHave() {
    Comparison comparison = compare("B9.maximum", "1/day\n3/week", "1/day\n2/week");

    assertThat(comparison.isSame()).isFalse();
    assertThat(comparison.getBefore())
        .extracting(ComparedLine::getText, ComparedLine::isDifferent)
        .containsExactly(tuple("1 bericht per dag", false), tuple("3 berichten per week", true));
    assertThat(comparison.getAfter())
        .extracting(ComparedLine::getText, ComparedLine::isDifferent)
        .containsExactly(tuple("1 bericht per dag", false), tuple("2 berichten per week", true));
    assertThat(comparison.getRuleId()).isEqualTo("B9");
    assertThat(comparison.getParameterName()).isEqualTo("Ten hoogste");
  }

  @Test
  void theSameValueWrittenOtherwiseIsTheSame() {
    assertThat(compare("B11.quiet-days", "SUNDAY\nSATURDAY", "saturday\nsunday").isSame()).isTrue();
  }

  @Test
  void whatIsAddedIsADifference() {
    assertThat(compare("B7.abuse", "a", "a\nb").isSame()).isFalse();
    assertThat(compare("B7.abuse", "a\nb", "a").isSame()).isFalse();
  }

  @Test
  void whatIsNoValueIsShownAsItIsWritten() {
    assertThat(compare("B12.maximum-per-week", "1", "veel").getAfter())
        .extracting(ComparedLine::getText)
        .containsExactly("veel");
  }

  private static Comparison compare(String key, String before, String after) {
    return Comparison.of(RuleCatalogue.parameter(key).orElseThrow(), before, after, TEXTS);
  }
}
