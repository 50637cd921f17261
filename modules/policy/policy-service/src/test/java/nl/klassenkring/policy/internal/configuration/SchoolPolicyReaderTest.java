/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.internal.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.klassenkring.policy.engine.Draft;
import nl.klassenkring.policy.engine.Finding;
import nl.klassenkring.policy.engine.GroupRole;
import nl.klassenkring.policy.engine.Outcome;
import nl.klassenkring.policy.engine.PostCategory;
import nl.klassenkring.policy.engine.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SchoolPolicyReaderTest {

  private static final Instant TUESDAY_EVENING = Instant.parse("2026-11-17T16:30:00Z");
  private static final Instant SATURDAY_NOON = Instant.parse("2026-11-21T11:00:00Z");

  @Test
  void defaultsAreThoseOfTheCatalogue() throws Exception {
    SchoolPolicy policy = read(Configurations.of(Map.of("school", "/de-wilgen")));

    for (Instant moment : Set.of(TUESDAY_EVENING, SATURDAY_NOON)) {
      for (GroupRole role : GroupRole.values()) {
        assertThat(judge(policy, role, moment))
            .isEqualTo(judge(SchoolPolicy.DEFAULT, role, moment));
      }
    }
    assertThat(policy.zone()).isEqualTo(ZoneId.of("Europe/Amsterdam"));
  }

  @Test
  void quietHoursOfTheSchoolHold() throws Exception {
    SchoolPolicy policy = read(Configurations.of("/de-wilgen", "quietFrom", " 18:00 "));

    assertThat(judge(policy, GroupRole.TEACHER, TUESDAY_EVENING).outcome())
        .isEqualTo(Outcome.ALLOW);
  }

  @Test
  void schoolCanHaveNoQuietDays() throws Exception {
    for (String[] none : new String[][] {{}, {""}}) {
      SchoolPolicy policy = read(Configurations.of("/de-wilgen", "quietDays", none));

      assertThat(judge(policy, GroupRole.TEACHER, SATURDAY_NOON).outcome())
          .isEqualTo(Outcome.ALLOW);
    }
  }

  @Test
  void holidayNameMayHaveBlanks() throws Exception {
    String[] holidays = {"2026-11-17/2026-11-17 Dag van de leerkracht"};
    SchoolPolicy policy = read(Configurations.of("/de-wilgen", "holidays", holidays));

    Finding finding = judge(policy, GroupRole.TEACHER, TUESDAY_EVENING).findings().get(0);

    assertThat(finding.arguments()).containsExactly("Dag van de leerkracht");
  }

  @Test
  void zoneOfTheSchoolCounts() throws Exception {
    SchoolPolicy policy = read(Configurations.of("/de-wilgen", "zone", "America/Curacao"));

    assertThat(judge(policy, GroupRole.TEACHER, TUESDAY_EVENING).outcome())
        .isEqualTo(Outcome.ALLOW);
    assertThat(policy.zone()).isEqualTo(ZoneId.of("America/Curacao"));
  }

  @Test
  void schoolCanLetOthersPlacePosts() throws Exception {
    String[] roles = {"teacher", "PARENT"};
    SchoolPolicy policy = read(Configurations.of("/de-wilgen", "placingRoles", roles));
    Instant noon = Instant.parse("2026-11-17T11:00:00Z");

    assertThat(judge(policy, GroupRole.PARENT, noon).outcome()).isEqualTo(Outcome.ALLOW);
    assertThat(judge(policy, GroupRole.CLASS_PARENT, noon).outcome()).isEqualTo(Outcome.BLOCK);
  }

  @Test
  void anyValueOfARuleCanBeSet() throws Exception {
    String[] values = {"", "B12.maximum-per-week = 0"};
    Draft important =
        Draft.builder(Instant.parse("2026-11-17T11:00:00Z"))
            .authorRoles(Set.of(GroupRole.TEACHER))
            .category(PostCategory.GENERAL)
            .important(true)
            .build();

    assertThat(SchoolPolicy.DEFAULT.judge(important).outcome()).isEqualTo(Outcome.ALLOW);
    assertThat(
            read(Configurations.of("/de-wilgen", "ruleValues", values)).judge(important).outcome())
        .isEqualTo(Outcome.WARN);
  }

  @ParameterizedTest(name = "{0} = {1}")
  @MethodSource("mistakes")
  void mistakeIsNamed(String attribute, Object value) {
    SchoolPolicyConfiguration configuration =
        Configurations.of(attribute.equals("school") ? Map.of() : school(attribute, value));

    assertThatThrownBy(() -> read(configuration))
        .isInstanceOfSatisfying(
            BrokenConfigurationException.class,
            exception -> assertThat(exception.attribute()).contains(attribute))
        .message()
        .isNotBlank();
  }

  private static Stream<Arguments> mistakes() {
    return Stream.of(
        Arguments.of("school", ""),
        Arguments.of("zone", "Amsterdam"),
        Arguments.of("zone", ""),
        Arguments.of("quietFrom", "25:00"),
        Arguments.of("quietFrom", "5 pm"),
        Arguments.of("quietFrom", "07:30"),
        Arguments.of("quietUntil", ""),
        Arguments.of("quietDays", new String[] {"zaterdag"}),
        Arguments.of(
            "quietDays",
            new String[] {
              "MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"
            }),
        Arguments.of("holidays", new String[] {"2026-10-17/2026-10-25"}),
        Arguments.of("holidays", new String[] {"2026-10-17 Herfstvakantie"}),
        Arguments.of("holidays", new String[] {"2026-10-25/2026-10-17 Herfstvakantie"}),
        Arguments.of("holidays", new String[] {"17-10-2026/25-10-2026 Herfstvakantie"}),
        Arguments.of("holidays", new String[] {"2026-02-29/2026-03-01 Voorjaarsvakantie"}),
        Arguments.of("holidays", new String[] {"2026-01-01/2028-01-01 Altijd vrij"}),
        Arguments.of("holidays", new String[] {"Herfst 2026-10-17/2026-10-25"}),
        Arguments.of("placingRoles", new String[] {"DIRECTOR"}),
        Arguments.of("placingRoles", new String[] {}),
        Arguments.of("ruleValues", new String[] {"B9.enabled"}),
        Arguments.of("ruleValues", new String[] {"B9.enabled=nee"}),
        Arguments.of("ruleValues", new String[] {"B99.enabled=true"}));
  }

  private static Map<String, Object> school(String attribute, Object value) {
    return Map.of("school", "/de-wilgen", attribute, value);
  }

  private static SchoolPolicy read(SchoolPolicyConfiguration configuration)
      throws BrokenConfigurationException {

    return new SchoolPolicyReader(configuration).read();
  }

  private static Verdict judge(SchoolPolicy policy, GroupRole role, Instant moment) {
    return policy.judge(
        Draft.builder(moment).authorRoles(Set.of(role)).category(PostCategory.GENERAL).build());
  }
}
