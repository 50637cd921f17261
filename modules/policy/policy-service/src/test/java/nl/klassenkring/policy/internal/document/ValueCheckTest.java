/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.internal.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import nl.klassenkring.policy.exception.PolicyValueException;
import nl.klassenkring.policy.exception.PolicyValueException.Reason;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("G1: which values a foundation and a school can have")
class ValueCheckTest {

  private static final Map<String, String> FOUNDATION =
      Map.of("B9.maximum", "1/day\n3/week", "B11.quiet-days", "SATURDAY\nSUNDAY");

  @Test
  void valuesThatMakeAPolicyPass() {
    assertThatCode(() -> ValueCheck.requirePolicy(FOUNDATION)).doesNotThrowAnyException();
    assertThatCode(() -> ValueCheck.requirePolicy(Map.of())).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({
    "B99.maximum, 1, UNKNOWN_PARAMETER",
    "B9.maximum, often, NO_VALUE",
    "B1.placing-roles, '', NO_VALUE",
    "B11.quiet-hours, DAILY 00:00-24:00, NO_VALUE",
    "B12.maximum-per-week, 21, NO_VALUE"
  })
  void theParameterOfAWrongValueIsNamed(String key, String text, Reason reason) {
    assertRefused(() -> ValueCheck.requirePolicy(Map.of(key, text)), reason, key);
  }

  @Test
  void valuesThatLeaveNoMomentTogetherAreRefused() {
    Map<String, String> never =
        Map.of(
            "B11.quiet-days", "MONDAY\nTUESDAY\nWEDNESDAY\nTHURSDAY",
            "B11.lesson-hours", "FRIDAY 07:30-17:00\nSATURDAY 07:30-17:00\nSUNDAY 07:30-17:00");

    assertRefused(() -> ValueCheck.requirePolicy(never), Reason.NOT_TOGETHER, "");
  }

  @ParameterizedTest
  @CsvSource({"B9.maximum, '1/day\n2/week'", "B12.maximum-per-week, 0", "B2.replies, false"})
  void aSchoolCanAskForMore(String key, String text) {
    assertThatCode(() -> ValueCheck.requireMoreSpecific(FOUNDATION, FOUNDATION, key, text))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({
    "B9.maximum, 4/week",
    "B9.maximum, ''",
    "B11.quiet-days, SUNDAY",
    "B12.maximum-per-week, 2",
    "B10.enabled, false"
  })
  void aSchoolCannotAskForLess(String key, String text) {
    assertRefused(
        () -> ValueCheck.requireMoreSpecific(FOUNDATION, FOUNDATION, key, text),
        Reason.NOT_MORE_SPECIFIC,
        key);
  }

  @Test
  void aSchoolsOtherValuesCountToo() {
    Map<String, String> school =
        Map.of("B11.quiet-days", "MONDAY\nTUESDAY\nWEDNESDAY\nTHURSDAY\nSATURDAY\nSUNDAY");

    assertRefused(
        () ->
            ValueCheck.requireMoreSpecific(
                FOUNDATION, school, "B11.lesson-hours", "FRIDAY 07:30-17:00"),
        Reason.NOT_TOGETHER,
        "");
  }

  private static void assertRefused(ThrowingCallable callable, Reason reason, String key) {
    PolicyValueException exception = catchThrowableOfType(PolicyValueException.class, callable);

    assertThat(exception).isNotNull();
    assertThat(exception.getReason()).isEqualTo(reason);
    assertThat(exception.getParameterKey()).isEqualTo(key);
    assertThat(exception).message().contains(key);
  }
}
