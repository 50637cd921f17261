/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.web.internal.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.klassenkring.policy.engine.parameter.RuleParameter;
import nl.klassenkring.policy.engine.rule.RuleCatalogue;
import nl.klassenkring.policy.web.internal.OtherValues;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a form has, and what is written down of it (G1). */
class RawFieldsTest {

  @ParameterizedTest
  @MethodSource("nl.klassenkring.policy.web.internal.OtherValues#parameters")
  void aFormThatNobodyChangesWritesTheSameValue(RuleParameter<?> parameter) {
    for (String text : List.of(parameter.defaultText(), OtherValues.of(parameter))) {
      Map<String, List<String>> fields = RawFields.of(parameter, text);

      assertThat(parameter.parse(RawFields.write(parameter, name -> values(fields, name))))
          .isEqualTo(parameter.parse(text));
    }
  }

  @Test
  void whatIsNoValueIsWrittenAsTyped() {
    RuleParameter<?> hours = parameter("B11.quiet-hours");
    RuleParameter<?> maximum = parameter("B9.maximum");

    assertThat(
            RawFields.write(
                hours, name -> name.endsWith("-MONDAY") ? List.of("vijf uur") : List.of()))
        .isEqualTo("MONDAY vijf uur");
    assertThat(
            RawFields.write(
                maximum,
                name ->
                    name.endsWith("-count")
                        ? List.of("", "veel")
                        : name.endsWith("-window") ? List.of("week", "day") : List.of("", "")))
        .isEqualTo("veel/day");
  }

  @Test
  void whatIsNoValueHasEmptyFieldsWhereThereAreSeveral() {
    assertThat(RawFields.of(parameter("B9.maximum"), "veel").get("B9.maximum-count")).isEmpty();
    assertThat(RawFields.of(parameter("B11.quiet-hours"), "vijf").values())
        .allMatch(values -> values.equals(List.of("")));
  }

  private static List<String> values(Map<String, List<String>> fields, String name) {
    return fields.getOrDefault(name, List.of());
  }

  private static RuleParameter<?> parameter(String key) {
    return RuleCatalogue.parameter(key).orElseThrow();
  }
}
