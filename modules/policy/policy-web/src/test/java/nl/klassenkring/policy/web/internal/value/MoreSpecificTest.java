/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.web.internal.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import nl.klassenkring.policy.engine.parameter.RuleParameter;
import nl.klassenkring.policy.engine.rule.RuleCatalogue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** In which direction a school may deviate (G1). */
class MoreSpecificTest {

  @ParameterizedTest
  @CsvSource({
    "B1.placing-roles, fewer-choices",
    "B2.replies, no",
    "B6.reading-ease, higher",
    "B6.sentence-words, lower",
    "B7.abuse, more-words",
    "B7.allowed, fewer-words",
    "B9.maximum, less-often",
    "B9.minimum, more-often",
    "B11.quiet-hours, more-hours",
    "B11.quiet-days, more-choices",
    "B11.holidays, more-holidays",
    "B11.replies, yes"
  })
  void theDirectionIsThatOfTheType(String parameterKey, String direction) {
    RuleParameter<?> parameter = RuleCatalogue.parameter(parameterKey).orElseThrow();

    assertThat(MoreSpecific.keyOf(parameter.type())).isEqualTo("more-specific-" + direction);
  }

  @ParameterizedTest
  @MethodSource("nl.klassenkring.policy.web.internal.OtherValues#parameters")
  void everyDirectionHasAText(RuleParameter<?> parameter) throws IOException {
    Properties texts = new Properties();

    try (Reader reader =
        new InputStreamReader(
            MoreSpecificTest.class.getResourceAsStream("/content/Language.properties"),
            StandardCharsets.UTF_8)) {
      texts.load(reader);
    }

    assertThat(texts).containsKey(MoreSpecific.keyOf(parameter.type()));
  }
}
