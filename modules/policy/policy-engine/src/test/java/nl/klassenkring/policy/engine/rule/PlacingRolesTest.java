/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import nl.klassenkring.policy.engine.Draft;
import nl.klassenkring.policy.engine.DraftGroup;
import nl.klassenkring.policy.engine.DraftKind;
import nl.klassenkring.policy.engine.GroupKind;
import nl.klassenkring.policy.engine.GroupRole;
import nl.klassenkring.policy.engine.Policy;
import nl.klassenkring.policy.engine.parameter.RuleValues;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A6, A7, B1: who may post in which kind of group")
class PlacingRolesTest {

  private static final RuleValues DEFAULTS = RuleValues.defaults(DraftFixture.AMSTERDAM);

  private static final Policy POLICY =
      new Policy(
          List.of(
              CouncilGroupRule.DEFINITION.rule(DEFAULTS).orElseThrow(),
              SchoolGroupRule.DEFINITION.rule(DEFAULTS).orElseThrow(),
              OwnGroupsRule.DEFINITION.rule(DEFAULTS).orElseThrow()));

  @ParameterizedTest(name = "{0} in {1}: {2}")
  @CsvSource(
      nullValues = {"nobody", "allowed"},
      textBlock =
          """
          # B1: a class hears its teachers, class parents and the director
          TEACHER,           CLASS,  allowed
          CLASS_PARENT,      CLASS,  allowed
          SCHOOL_DIRECTOR,   CLASS,  allowed
          PARENT,            CLASS,  policy-b1-role
          EXTERNAL,          CLASS,  policy-b1-role
          DIRECTOR_DELEGATE, CLASS,  policy-b1-role
          nobody,            CLASS,  policy-b1-not-own
          # A7: the whole school hears the director, or who writes on the director's behalf
          SCHOOL_DIRECTOR,   SCHOOL, allowed
          DIRECTOR_DELEGATE, SCHOOL, allowed
          TEACHER,           SCHOOL, policy-a7-role
          CLASS_PARENT,      SCHOOL, policy-a7-role
          PARENT,            SCHOOL, policy-a7-role
          EXTERNAL,          SCHOOL, policy-a7-role
          nobody,            SCHOOL, policy-b1-not-own
          # A6: councils talk among their own members
          PARENT,            MR,     allowed
          TEACHER,           MR,     allowed
          PARENT,            OR,     allowed
          CLASS_PARENT,      OR,     allowed
          PARENT,            TSO,    allowed
          EXTERNAL,          TSO,    policy-a6-role
          SCHOOL_DIRECTOR,   MR,     policy-a6-role
          DIRECTOR_DELEGATE, OR,     policy-a6-role
          nobody,            MR,     policy-b1-not-own
          """)
  void roleAndKindOfGroupDecide(String roles, GroupKind kind, String reasonKey) {
    Draft draft =
        DraftFixture.draft("2026-11-17T12:00:00", roles).group(DraftGroup.of(kind)).build();

    if (reasonKey == null) {
      assertThat(POLICY.judge(draft).findings()).isEmpty();
    } else {
      assertThat(POLICY.judge(draft).findings())
          .singleElement()
          .satisfies(
              finding -> assertThat(finding.reasonKey()).isEqualTo(reasonKey),
              finding -> assertThat(finding.effect()).hasToString("BLOCK"));
    }
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("B1, B2: who may reply is not for these rules, but a stranger replies nowhere")
  void repliesAreForMembers(GroupKind kind) {
    Draft.Builder member =
        DraftFixture.draft("2026-11-17T12:00:00", "PARENT")
            .kind(DraftKind.REPLY)
            .group(DraftGroup.of(kind));
    Draft.Builder stranger =
        DraftFixture.draft("2026-11-17T12:00:00", null)
            .kind(DraftKind.REPLY)
            .group(DraftGroup.of(kind));

    assertThat(POLICY.judge(member.build()).findings()).isEmpty();
    assertThat(POLICY.judge(stranger.build()).findings()).hasSize(1);
  }

  @Test
  void somebodyMustBeAbleToPlacePosts() {
    assertThatThrownBy(() -> new CouncilGroupRule(Set.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new SchoolGroupRule(Set.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusalNamesWhoPlacesPosts() {
    Draft draft =
        DraftFixture.draft("2026-11-17T12:00:00", "TEACHER")
            .group(DraftGroup.of(GroupKind.SCHOOL))
            .build();

    assertThat(POLICY.judge(draft).findings().get(0).arguments())
        .containsExactly(List.of(GroupRole.SCHOOL_DIRECTOR, GroupRole.DIRECTOR_DELEGATE));
  }
}
