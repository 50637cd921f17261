/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import nl.klassenkring.policy.engine.calendar.SchoolYear;
import org.junit.jupiter.api.Test;

final class SampleFilesTest {

  @Test
  void theSchoolThatExchangesEdexmlHasEightGroupsWithTheirPupils() {
    RosterFile file = file(TestFiles.sample("de-wilgen-edexml.xml"));

    assertThat(file.format()).isEqualTo(RosterFormat.EDEXML);
    assertThat(file.schoolYear()).contains(SchoolYear.parse("2026-2027"));
    assertThat(file.groups())
        .filteredOn(group -> !group.isComposed())
        .extracting(RosterGroup::name)
        .containsExactly("1/2a", "3a", "4a", "5a", "5b", "6b", "7a", "8a");
    assertThat(file.pupils()).hasSize(143);
    assertThat(file.memberships())
        .hasSize(12)
        .allMatch(membership -> membership.group().name().equals("Plusklas"));
    assertThat(file.teachers()).hasSize(9);
    assertThat(file.guardians()).isEmpty();
  }

  @Test
  void itsGuardiansAreThoseOfItsPupils() {
    RosterFile pupils = file(TestFiles.sample("de-wilgen-edexml.xml"));
    RosterFile guardians = file(TestFiles.sample("de-wilgen-ouders.csv"));

    assertThat(guardians.guardianships())
        .extracting(RosterGuardianship::pupilKey)
        .isSubsetOf(pupils.pupils().stream().map(RosterPupil::key).collect(Collectors.toSet()));
    assertThat(guardians.guardianships())
        .extracting(RosterGuardianship::authority)
        .contains(Authority.NO);
    assertThat(guardians.guardians())
        .extracting(RosterGuardian::emailAddress)
        .contains("aicha.belkadi@waterkring.example", "magda.kowalska@waterkring.example");
  }

  @Test
  void theSchoolThatExchangesOneRosterHasTwoGroupsWithPupilsAndGuardians() {
    RosterFile file = file(TestFiles.oneRosterSample());

    assertThat(file.format()).isEqualTo(RosterFormat.ONE_ROSTER);
    assertThat(file.schoolYear()).contains(SchoolYear.parse("2026-2027"));
    assertThat(file.groups()).extracting(RosterGroup::name).containsExactly("Groep 3", "Groep 6");
    assertThat(file.pupils()).hasSize(20);
    assertThat(file.teachers()).hasSize(2);
    assertThat(file.guardianships()).hasSize(29);
    assertThat(file(TestFiles.sample("het-kompas-ouders.csv")).guardianships()).hasSize(29);
  }

  private static RosterFile file(byte[] bytes) {
    RosterReading reading = TestFiles.read(bytes);

    assertThat(reading.problems()).isEmpty();
    return reading.file().orElseThrow();
  }
}
