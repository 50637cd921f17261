/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.util.Map;
import nl.klassenkring.policy.engine.GroupRole;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("G1: a school may only make a value more specific")
class ParameterTypesTest {

  private static final Map<String, RuleParameter<?>> PARAMETERS =
      Map.ofEntries(
          parameter("yes is stricter", BooleanType.stricterIf(true), "true"),
          parameter("no is stricter", BooleanType.stricterIf(false), "true"),
          parameter("maximum", NumberType.maximum(1, 10), "3"),
          parameter("minimum", NumberType.minimum(1, 10), "3"),
          parameter("refused words", WordsType.refused(), ""),
          parameter("allowed words", WordsType.allowed(), ""),
          parameter("quiet days", ChoicesType.refused(DayOfWeek.class), ""),
          parameter("roles", ChoicesType.allowed(GroupRole.class), "TEACHER"),
          parameter("hours", new HoursType(), ""),
          parameter("holidays", new HolidaysType(), ""),
          parameter("most", FrequenciesType.maximums(), ""),
          parameter("least", FrequenciesType.minimums(), ""));

  @ParameterizedTest(name = "{0}: {2} after {1}: {3}")
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          yes is stricter | true  | true  | true
          yes is stricter | false | true  | true
          yes is stricter | true  | false | false
          no is stricter  | true  | false | true
          no is stricter  | false | true  | false
          maximum         | 3     | 3     | true
          maximum         | 3     | 2     | true
          maximum         | 3     | 4     | false
          minimum         | 3     | 4     | true
          minimum         | 3     | 2     | false
          refused words   | stom; dom     | dom; stom; lelijk | true
          refused words   | Stom          | stom              | true
          refused words   | stom; dom     | stom              | false
          allowed words   | kerst; pasen  | kerst             | true
          allowed words   | kerst         | kerst; pasen      | false
          quiet days      | SATURDAY      | SATURDAY; SUNDAY  | true
          quiet days      | SATURDAY      | SUNDAY            | false
          quiet days      | ''            | SUNDAY            | true
          roles           | TEACHER; CLASS_PARENT | TEACHER         | true
          roles           | TEACHER               | TEACHER; PARENT | false
          hours           | DAILY 17:00-07:30     | DAILY 16:00-08:00 | true
          hours           | DAILY 17:00-07:30     | DAILY 16:00-07:00 | false
          hours           | DAILY 17:00-07:30     | DAILY 17:00-07:30; WEDNESDAY 12:30-07:30 | true
          hours           | DAILY 17:00-07:30     | WEDNESDAY 12:30-07:30 | false
          hours           | ''                    | MONDAY 08:30-12:00    | true
          holidays        | 2026-10-19/2026-10-23 Vrij | 2026-10-17/2026-10-25 Herfst | true
          holidays        | 2026-10-19/2026-10-23 Vrij | 2026-10-19/2026-10-20 A; 2026-10-21/2026-10-23 B | true
          holidays        | 2026-10-19/2026-10-23 Vrij | 2026-10-20/2026-10-25 Herfst | false
          most            | 1/day          | 1/day; 3/week   | true
          most            | 3/week         | 2/week          | true
          most            | 3/week         | 4/week          | false
          most            | 3/week         | 1/day           | false
          most            | 1/week: talks  | 1/week          | true
          most            | 1/week         | 1/week: talks   | false
          least           | 1/week         | 2/week          | true
          least           | 1/week         | 1/14 days       | false
          least           | 1/14 days      | ''              | false
          least           | 1/week         | 1/week: talks   | true
          least           | 1/week: talks  | 1/week          | false
          """)
  void schoolKeepsToTheFoundation(
      String type, String foundation, String school, boolean moreSpecific) {

    assertThat(PARAMETERS.get(type).isMoreSpecific(lines(foundation), lines(school)))
        .isEqualTo(moreSpecific);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          yes is stricter | ja
          yes is stricter | ''
          yes is stricter | TRUE
          maximum         | 0
          maximum         | 11
          maximum         | 1.5
          maximum         | een
          maximum         | ''
          quiet days      | zaterdag
          roles           | ''
          roles           | DIRECTOR
          hours           | DAILY
          hours           | 17:00-07:30
          hours           | ZONDAG 17:00-07:30
          hours           | DAILY 17:00-17:00
          hours           | MONDAY 08:30-12:00; MONDAY 12:45-15:00
          holidays        | 2026-10-17 Herfstvakantie
          holidays        | 2027-02-29/2027-03-01 Voorjaarsvakantie
          most            | 0/week
          most            | 100/week
          most            | 3
          most            | 3/jaar
          most            | 1/1 days
          most            | 1/32 days
          most            | 1/week: gossip
          """)
  void anythingElseIsRefusedWithTheNameOfTheParameter(String type, String text) {
    assertThatThrownBy(() -> PARAMETERS.get(type).parse(lines(text)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("B0.test");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          yes is stricter | true                  | true
          maximum         | ' 3 '                 | 3
          refused words   | ' Stom ;; dom; stom'  | stom; dom
          quiet days      | sunday; Saturday      | SATURDAY; SUNDAY
          hours           | daily 17:00-07:30     | DAILY 17:00-07:30
          hours           | TUESDAY 08:30-12:00,12:45-15:00; MONDAY 08:30-12:00 | MONDAY 08:30-12:00; TUESDAY 08:30-12:00, 12:45-15:00
          hours           | ''                    | ''
          holidays        | 2028-02-29/2028-02-29 Studiedag | 2028-02-29/2028-02-29 Studiedag
          most            | 1 / day; 3/week : talks | 1/day; 3/week: talks
          least           | 1/14 days             | 1/14 days
          """)
  void valueIsWrittenDownInOneWayAndReadBack(String type, String text, String written) {
    RuleParameter<?> parameter = PARAMETERS.get(type);

    assertThat(rewritten(parameter, lines(text))).isEqualTo(lines(written));
    assertThat(rewritten(parameter, lines(written))).isEqualTo(lines(written));
  }

  @Test
  void formKnowsWhatToAskFor() {
    assertThat(NumberType.maximum(1, 10).lowest()).isEqualTo(1);
    assertThat(NumberType.maximum(1, 10).highest()).isEqualTo(10);
    assertThat(ChoicesType.refused(DayOfWeek.class).choices()).containsExactly(DayOfWeek.values());
    assertThat(PARAMETERS.values())
        .extracting(parameter -> parameter.type().kind())
        .contains(ParameterKind.values());
  }

  private static <T> String rewritten(RuleParameter<T> parameter, String text) {
    return parameter.type().format(parameter.parse(text));
  }

  private static String lines(String text) {
    return text.replace("; ", "\n").replace(";", "\n");
  }

  private static <T> Map.Entry<String, RuleParameter<?>> parameter(
      String name, ParameterType<T> type, String defaultText) {

    return Map.entry(name, RuleParameter.of("B0", "test", type, type.parse(defaultText)));
  }
}
