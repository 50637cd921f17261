/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.exchange.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import nl.klassenkring.roster.exchange.PersonName;
import nl.klassenkring.roster.exchange.RosterFile;
import nl.klassenkring.roster.exchange.RosterFormat;
import nl.klassenkring.roster.exchange.RosterGroup;
import nl.klassenkring.roster.exchange.RosterMembership;
import nl.klassenkring.roster.exchange.RosterPupil;
import org.junit.jupiter.api.Test;

final class MembershipPlanTest {

  private static final RosterPupil AMBER =
      RosterPupil.of("L1", PersonName.of("Amber", "", "Bakker"), null, "G5");
  private static final RosterMembership PLUS = membership("S1", "Plusklas");
  private static final RosterMembership CHOIR = membership("S2", "Koor");

  @Test
  void aMembershipThatIsNotKnownIsAddedAndThePupilIsNoOtherPupil() {
    ImportPlan plan = ImportPlan.of(file(PLUS), known().build());

    assertThat(plan.pupils()).isEmpty();
    assertThat(plan.memberships())
        .extracting(PlannedChange::kind, PlannedChange::subject)
        .containsExactly(tuple(ChangeKind.ADDED, PLUS));
    assertThat(plan.count(ChangeKind.ADDED)).isEqualTo(1);
    assertThat(plan.isEmpty()).isFalse();
  }

  @Test
  void whatIsKnownIsNoChange() {
    KnownRoster known = known().membership(PLUS).membership(CHOIR).build();

    assertThat(ImportPlan.of(file(CHOIR, PLUS), known).isEmpty()).isTrue();
  }

  @Test
  void aMembershipThatIsNotInTheFileEndsAndThePupilStays() {
    KnownRoster known = known().membership(PLUS).membership(CHOIR).build();
    ImportPlan plan = ImportPlan.of(file(CHOIR), known);

    assertThat(plan.pupils()).isEmpty();
    assertThat(plan.memberships())
        .extracting(PlannedChange::kind, PlannedChange::subject)
        .containsExactly(tuple(ChangeKind.ENDED, PLUS));
  }

  @Test
  void theMembershipsOfAPupilWhoLeavesEndToo() {
    RosterFile nobody = RosterFile.builder(RosterFormat.EDEXML).build();
    ImportPlan plan = ImportPlan.of(nobody, known().membership(PLUS).build());

    assertThat(plan.pupils()).extracting(PlannedChange::kind).containsExactly(ChangeKind.ENDED);
    assertThat(plan.memberships())
        .extracting(PlannedChange::kind)
        .containsExactly(ChangeKind.ENDED);
  }

  @Test
  void aGroupThatIsCalledOtherwiseIsTheSameGroup() {
    KnownRoster known = known().membership(PLUS).build();

    assertThat(ImportPlan.of(file(membership("S1", "Plus")), known).memberships())
        .singleElement()
        .satisfies(
            change ->
                assertThat(change.fields())
                    .extracting(FieldChange::toString)
                    .containsExactly("group: Plusklas -> Plus"));
  }

  @Test
  void aTableOfGuardiansSaysNothingOfMemberships() {
    RosterFile guardians = RosterFile.builder(RosterFormat.GUARDIAN_CSV).build();

    assertThat(ImportPlan.of(guardians, known().membership(PLUS).build()).isEmpty()).isTrue();
  }

  @Test
  void aPlanWithAnotherMembershipHasAnotherFingerprint() {
    assertThat(ImportPlan.of(file(PLUS), known().build()).fingerprint())
        .isNotEqualTo(ImportPlan.of(file(CHOIR), known().build()).fingerprint())
        .isNotEqualTo(ImportPlan.of(file(), known().build()).fingerprint());
  }

  @Test
  void aFileCanBePlannedWithoutTheGroupsThatTheSchoolDoesNotHave() {
    RosterFile file = file(PLUS, CHOIR).withMembershipsOf(Set.of("S2"));

    assertThat(file).isEqualTo(file(CHOIR));
    assertThat(file(PLUS, CHOIR)).isNotEqualTo(file);
  }

  private static KnownRoster.Builder known() {
    return KnownRoster.builder().enrolled(AMBER, "5a");
  }

  private static RosterFile file(RosterMembership... memberships) {
    return RosterFile.builder(RosterFormat.EDEXML)
        .groups(List.of(RosterGroup.of("G5", "5a"), PLUS.group(), CHOIR.group()))
        .pupils(List.of(AMBER))
        .memberships(List.of(memberships))
        .build();
  }

  private static RosterMembership membership(String groupKey, String groupName) {
    return RosterMembership.of("L1", RosterGroup.composed(groupKey, groupName));
  }
}
