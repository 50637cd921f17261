/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.membership.internal.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import nl.klassenkring.membership.constants.MemberRole;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MembershipRulesTest {

  @Test
  @DisplayName("A1: teachers give the roles of parents, who runs the school all but External (A3)")
  void whoGivesWhichRole() {
    assertThat(given(Administers.NOBODY)).isEmpty();
    assertThat(given(Administers.PARENTS))
        .isEqualTo(EnumSet.of(MemberRole.PARENT, MemberRole.CLASS_PARENT));
    assertThat(given(Administers.EVERYBODY))
        .isEqualTo(EnumSet.complementOf(EnumSet.of(MemberRole.EXTERNAL)));
  }

  @ParameterizedTest(name = "{0} of {1}: {2}")
  @DisplayName("A1, A8: a teacher changes no teacher, and nobody who is there for the school")
  @CsvSource(
      nullValues = "none",
      value = {
        "NOBODY,    Parent,             false",
        "PARENTS,   Parent,             true",
        "PARENTS,   Class Parent,       true",
        "PARENTS,   External,           true",
        "PARENTS,   Teacher,            false",
        "PARENTS,   Teacher;Parent,     false",
        "PARENTS,   Director Delegate,  false",
        "PARENTS,   none,               false",
        "EVERYBODY, Teacher,            true",
        "EVERYBODY, none,               true",
      })
  void whoChangesWhom(Administers administers, String roles, boolean allowed) {
    assertThat(MembershipRules.mayChange(administers, set(roles))).isEqualTo(allowed);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @DisplayName("A8: a class parent removes who is a parent and nothing else")
  @CsvSource(
      nullValues = "none",
      value = {
        "Parent,                   true",
        "Parent;Class Parent,      false",
        "Class Parent,             false",
        "Teacher;Parent,           false",
        "Teacher,                  false",
        "Director Delegate;Parent, false",
        "External,                 false",
        "Site Administrator;Parent, false",
        "none,                     false",
      })
  void whomAClassParentRemovesForMisuse(String roles, boolean allowed) {
    assertThat(MembershipRules.mayRemoveForMisuse(set(roles))).isEqualTo(allowed);
  }

  @ParameterizedTest(name = "{0} for {1} by {2}: {3}")
  @DisplayName("A1: an invitation of staff is for who has the invited address")
  @CsvSource({
    "TEACHER,           juf@school.nl, juf@school.nl,  true",
    "TEACHER,           juf@school.nl, Juf@School.NL,  true",
    "TEACHER,           juf@school.nl, dief@school.nl, false",
    "DIRECTOR_DELEGATE, juf@school.nl, dief@school.nl, false",
    "PARENT,            noor@werk.nl,  noor@thuis.nl,  true",
    "CLASS_PARENT,      noor@werk.nl,  noor@thuis.nl,  true",
  })
  void whoRedeemsAnInvitation(MemberRole role, String invited, String own, boolean allowed) {
    assertThat(MembershipRules.mayRedeem(role, invited, own)).isEqualTo(allowed);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @DisplayName("A4: parents leave at will, nobody else")
  @CsvSource(
      nullValues = "none",
      value = {
        "Parent,              true",
        "Parent;Class Parent, true",
        "Class Parent,        true",
        "Teacher,             false",
        "Teacher;Parent,      false",
        "External,            false",
        "none,                false",
      })
  void whoLeavesAtWill(String roles, boolean allowed) {
    assertThat(MembershipRules.mayLeave(set(roles))).isEqualTo(allowed);
  }

  private static Set<MemberRole> given(Administers administers) {
    return EnumSet.allOf(MemberRole.class).stream()
        .filter(role -> MembershipRules.mayGive(administers, role))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(MemberRole.class)));
  }

  private static Set<String> set(String roles) {
    return (roles == null) ? Set.of() : Arrays.stream(roles.split(";")).collect(Collectors.toSet());
  }
}
