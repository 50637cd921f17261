/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.exchange.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import nl.klassenkring.roster.exchange.Authority;
import nl.klassenkring.roster.exchange.PersonName;
import nl.klassenkring.roster.exchange.RosterFile;
import nl.klassenkring.roster.exchange.RosterFormat;
import nl.klassenkring.roster.exchange.RosterGroup;
import nl.klassenkring.roster.exchange.RosterGuardian;
import nl.klassenkring.roster.exchange.RosterGuardianship;
import nl.klassenkring.roster.exchange.RosterPupil;
import org.junit.jupiter.api.Test;

final class ImportPlanTest {

  private static final LocalDate BORN = LocalDate.of(2017, 3, 31);
  private static final RosterPupil AMBER = pupil("L1", "Amber", "G5");
  private static final RosterPupil BO = pupil("L2", "Bo", "G5");
  private static final RosterGuardian ANK = guardian("O1", "Ank");
  private static final RosterGuardian COR = guardian("O2", "Cor");
  private static final RosterGuardianship MOTHER = guardianship(ANK, "moeder", Authority.YES);
  private static final RosterGuardianship FATHER = guardianship(COR, "vader", Authority.YES);

  @Test
  void aPupilWhoIsNotKnownIsAdded() {
    ImportPlan plan = ImportPlan.of(pupils(AMBER), KnownRoster.empty());

    assertThat(plan.pupils()).singleElement().hasToString(PlannedChange.added(AMBER).toString());
    assertThat(plan.count(ChangeKind.ADDED)).isEqualTo(1);
    assertThat(plan.notices()).isEmpty();
  }

  @Test
  void whatIsKnownIsNoChange() {
    ImportPlan plan = ImportPlan.of(pupils(AMBER, BO), known().build());

    assertThat(plan.isEmpty()).isTrue();
  }

  @Test
  void aChangeIsToldFieldByField() {
    RosterPupil after =
        RosterPupil.of("L1", PersonName.of("Ambre", "de", "Bakker"), BORN.plusDays(1), "G6");

    assertThat(ImportPlan.of(pupils(after, BO), known().build()).pupils())
        .singleElement()
        .satisfies(
            change ->
                assertThat(change.fields())
                    .extracting(FieldChange::toString)
                    .containsExactly(
                        "first-name: Amber -> Ambre",
                        "name-prefix:  -> de",
                        "birth-date: 2017-03-31 -> 2017-04-01",
                        "group: 5a -> 6b"));
  }

  @Test
  void aFileWithoutBirthDatesLeavesThemAsTheyAre() {
    RosterPupil without = RosterPupil.of("L1", AMBER.name(), null, "G5");

    assertThat(ImportPlan.of(pupils(without, BO), known().build()).isEmpty()).isTrue();
  }

  @Test
  void aPupilWhoIsNotInTheFileEnds() {
    assertThat(ImportPlan.of(pupils(AMBER), known().build()).pupils())
        .extracting(PlannedChange::kind, PlannedChange::subject)
        .containsExactly(tuple(ChangeKind.ENDED, BO));
  }

  @Test
  void aKnownPupilWithoutEnrolmentIsEnrolled() {
    KnownRoster known = KnownRoster.builder().notEnrolled(pupil("L1", "Amber", "")).build();

    assertThat(ImportPlan.of(pupils(AMBER), known).pupils())
        .singleElement()
        .satisfies(change -> assertThat(change.changes(PlannedFields.ENROLMENT)).isTrue());
  }

  @Test
  void aFileThatWouldEndMoreThanHalfWarns() {
    assertThat(ImportPlan.of(pupils(), known().build()).notices())
        .extracting(PlanNotice::kind)
        .containsExactly(PlanNotice.Kind.NOBODY, PlanNotice.Kind.MANY_LEAVE);
    assertThat(ImportPlan.of(pupils(AMBER), known().build()).notices()).isEmpty();
  }

  @Test
  void edexmlSaysNothingOfGuardians() {
    KnownRoster known = known().guardian(ANK).guardianship(MOTHER).build();

    assertThat(ImportPlan.of(pupils(AMBER, BO), known).isEmpty()).isTrue();
  }

  @Test
  void aTableOfGuardiansSaysNothingOfPupils() {
    ImportPlan plan = ImportPlan.of(guardians(List.of(ANK), MOTHER), known().build());

    assertThat(plan.pupils()).isEmpty();
    assertThat(plan.guardians()).hasSize(1);
    assertThat(plan.guardianships()).hasSize(1);
  }

  @Test
  void aGuardianWhoIsNotNamedForThePupilAnyMoreEndsAndOthersStay() {
    RosterGuardianship ofBo = RosterGuardianship.of("L2", "O2", "vader", Authority.YES);
    KnownRoster known =
        known()
            .guardian(ANK)
            .guardian(COR)
            .guardianship(MOTHER)
            .guardianship(FATHER)
            .guardianship(ofBo)
            .build();

    assertThat(ImportPlan.of(guardians(List.of(ANK), MOTHER), known).guardianships())
        .extracting(PlannedChange::kind, PlannedChange::subject)
        .containsExactly(tuple(ChangeKind.ENDED, FATHER));
  }

  @Test
  void authorityThatIsNotSaidStaysAsItIsAndIsDeniedWhenNew() {
    KnownRoster known = known().guardian(ANK).guardianship(MOTHER).build();
    ImportPlan plan =
        ImportPlan.of(
            guardians(
                List.of(ANK, COR),
                guardianship(ANK, "parent", Authority.UNKNOWN),
                guardianship(COR, "parent", Authority.UNKNOWN)),
            known);

    assertThat(plan.guardianships())
        .extracting(PlannedChange::kind, change -> change.subject().authority())
        .containsExactly(tuple(ChangeKind.ADDED, Authority.NO));
    assertThat(plan.notices())
        .extracting(PlanNotice::kind)
        .containsExactly(PlanNotice.Kind.AUTHORITY_NOT_SAID);
  }

  @Test
  void aPupilWithoutAnyAuthorityLeftIsToldOf() {
    RosterGuardianship without = guardianship(ANK, "moeder", Authority.NO);

    assertThat(ImportPlan.of(guardians(List.of(ANK), without), known().build()).notices())
        .extracting(PlanNotice::kind)
        .containsExactly(PlanNotice.Kind.NO_AUTHORITY_LEFT);
  }

  @Test
  void aGuardianOfAnUnknownPupilBlocks() {
    ImportPlan plan = ImportPlan.of(guardians(List.of(ANK), MOTHER), KnownRoster.empty());

    assertThat(plan.isBlocked()).isTrue();
    assertThat(plan.notices())
        .extracting(PlanNotice::toString)
        .containsExactly("UNKNOWN_PUPIL [L1]");
  }

  @Test
  void plansThatDifferInAnythingHaveAnotherFingerprint() {
    String fingerprint = ImportPlan.of(pupils(AMBER), known().build()).fingerprint();

    assertThat(ImportPlan.of(pupils(AMBER), known().build()).fingerprint())
        .isEqualTo(fingerprint)
        .hasSize(64);
    assertThat(ImportPlan.of(pupils(AMBER, BO), known().build()).fingerprint())
        .isNotEqualTo(fingerprint);
    assertThat(
            ImportPlan.of(pupils(pupil("L1", "Amber\", \"", "G5")), known().build()).fingerprint())
        .isNotEqualTo(fingerprint);
  }

  private static KnownRoster.Builder known() {
    return KnownRoster.builder().enrolled(AMBER, "5a").enrolled(BO, "5a");
  }

  private static RosterFile pupils(RosterPupil... pupils) {
    return RosterFile.builder(RosterFormat.EDEXML)
        .groups(List.of(RosterGroup.of("G5", "5a"), RosterGroup.of("G6", "6b")))
        .pupils(List.of(pupils))
        .build();
  }

  private static RosterFile guardians(
      List<RosterGuardian> guardians, RosterGuardianship... guardianships) {

    return RosterFile.builder(RosterFormat.GUARDIAN_CSV)
        .guardians(guardians)
        .guardianships(List.of(guardianships))
        .build();
  }

  private static RosterPupil pupil(String key, String firstName, String groupKey) {
    return RosterPupil.of(key, PersonName.of(firstName, "", "Bakker"), BORN, groupKey);
  }

  private static RosterGuardian guardian(String key, String firstName) {
    return RosterGuardian.of(
        key, PersonName.of(firstName, "", "Bakker"), firstName + "@example.org");
  }

  private static RosterGuardianship guardianship(
      RosterGuardian guardian, String relation, Authority authority) {

    return RosterGuardianship.of("L1", guardian.key(), relation, authority);
  }
}
