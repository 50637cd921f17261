/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class OneRosterTest {

  private final Map<String, String> tables = TestFiles.oneRosterTables();

  @Test
  void namesTheTableTheLineAndTheField() {
    change("users.csv", "Kuba,Kowalska", ",Kowalska");

    assertThat(problems())
        .containsExactly(RosterProblem.of(ProblemKind.MISSING, 5, "givenName").in("users.csv"));
  }

  @Test
  void doesNotSayWhoHasAuthority() {
    assertThat(TestFiles.read(TestFiles.zip(tables)).file().orElseThrow().guardianships())
        .extracting(RosterGuardianship::authority)
        .containsOnly(Authority.UNKNOWN);
  }

  @Test
  void refusesChangesInsteadOfTheWhole() {
    change("manifest.csv", "file.users,bulk", "file.users,delta");

    assertThat(kinds()).containsExactly(ProblemKind.NOT_BULK);
  }

  @Test
  void refusesAnotherVersion() {
    change("manifest.csv", "oneroster.version,1.1", "oneroster.version,1.2");

    assertThat(kinds()).containsExactly(ProblemKind.WRONG_VERSION);
  }

  @Test
  void refusesAMissingTable() {
    tables.remove("enrollments.csv");

    assertThat(problems())
        .containsExactly(RosterProblem.of(ProblemKind.ZIP_MISSING_ENTRY, 0, "", "enrollments.csv"));
  }

  @Test
  void refusesATableThatTheManifestCallsAbsent() {
    change("manifest.csv", "file.enrollments,bulk", "file.enrollments,absent");

    assertThat(kinds()).containsExactly(ProblemKind.MISSING);
  }

  @Test
  void refusesAPupilInTwoGroups() {
    change("enrollments.csv", "klas-6,org-kompas,L5010", "klas-6,org-kompas,L5001");

    assertThat(kinds()).containsExactly(ProblemKind.MORE_THAN_ONE);
  }

  @Test
  void refusesAnEnrollmentOfNobody() {
    change("enrollments.csv", "org-kompas,L5001", "org-kompas,L9999");

    assertThat(kinds()).containsExactly(ProblemKind.UNKNOWN_REFERENCE);
  }

  @Test
  void refusesTwoSchools() {
    tables.merge("orgs.csv", "andere,,,Andere,school,99XX,\n", String::concat);

    assertThat(kinds()).containsExactly(ProblemKind.MORE_THAN_ONE);
  }

  @Test
  void aScheduledClassIsAGroupBesideTheHomeroom() {
    tables.merge(
        "classes.csv", "les,,,Gym,,stamgroepen,gym,scheduled,,org-kompas,,,,\n", String::concat);
    tables.merge(
        "enrollments.csv", "les1,,,les,org-kompas,L5001,student,false,,\n", String::concat);

    RosterFile file = TestFiles.read(TestFiles.zip(tables)).file().orElseThrow();

    assertThat(file.groups()).filteredOn(group -> !group.isComposed()).hasSize(2);
    assertThat(file.pupils().get(0).groupKey()).isEqualTo("klas-3");
    assertThat(file.memberships())
        .containsExactly(RosterMembership.of("L5001", RosterGroup.composed("les", "Gym")));
  }

  private void change(String table, String from, String to) {
    assertThat(tables.get(table)).contains(from);
    tables.computeIfPresent(table, (name, text) -> text.replace(from, to));
  }

  private List<ProblemKind> kinds() {
    return problems().stream().map(RosterProblem::kind).toList();
  }

  private List<RosterProblem> problems() {
    RosterReading reading = TestFiles.read(TestFiles.zip(tables));

    assertThat(reading.file()).isEmpty();
    return reading.problems();
  }
}
