/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.klassenkring.policy.engine.Draft;
import nl.klassenkring.policy.engine.Effect;
import nl.klassenkring.policy.engine.Finding;
import nl.klassenkring.policy.engine.GroupRole;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("B1: own groups only")
class OwnGroupsRuleTest {

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      nullValues = {"nobody", "allowed"},
      textBlock =
          """
          TEACHER,          allowed
          CLASS_PARENT,     allowed
          SCHOOL_DIRECTOR,  allowed
          PARENT TEACHER,   allowed
          PARENT,           policy-b1-role
          EXTERNAL,         policy-b1-role
          PARENT EXTERNAL,  policy-b1-role
          nobody,           policy-b1-not-own
          """)
  void roleInTheGroupDecides(String roles, String reasonKey) {
    List<Finding> findings = new OwnGroupsRule().judge(draft(DraftFixture.roles(roles)));

    if (reasonKey == null) {
      assertThat(findings).isEmpty();
    } else {
      assertThat(findings).extracting(Finding::reasonKey).containsExactly(reasonKey);
      assertThat(findings).extracting(Finding::effect).containsExactly(Effect.BLOCK);
    }
  }

  @Test
  void schoolCanLetParentsPlacePosts() {
    OwnGroupsRule rule = new OwnGroupsRule(EnumSet.of(GroupRole.TEACHER, GroupRole.PARENT));

    assertThat(rule.judge(draft(Set.of(GroupRole.PARENT)))).isEmpty();
    assertThat(rule.judge(draft(Set.of(GroupRole.CLASS_PARENT)))).isNotEmpty();
  }

  @Test
  void findingNamesWhoMayPlacePosts() {
    Finding finding = new OwnGroupsRule().judge(draft(Set.of(GroupRole.PARENT))).get(0);

    assertThat(finding.arguments())
        .containsExactly(
            List.of(GroupRole.TEACHER, GroupRole.CLASS_PARENT, GroupRole.SCHOOL_DIRECTOR));
  }

  @Test
  void somebodyMustBeAbleToPlacePosts() {
    assertThatThrownBy(() -> new OwnGroupsRule(Set.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Draft draft(Set<GroupRole> roles) {
    return Draft.builder(Instant.EPOCH).authorRoles(roles).build();
  }
}
