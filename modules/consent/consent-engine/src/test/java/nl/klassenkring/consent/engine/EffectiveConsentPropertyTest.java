/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.klassenkring.policy.engine.calendar.SchoolYear;

/** C1 for any pupil with any ledger. */
class EffectiveConsentPropertyTest {

  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
  private static final SchoolYear FIRST_YEAR = SchoolYear.parse("2024-2025");
  private static final long FIRST_SECOND = FIRST_YEAR.firstDay().atStartOfDay(ZONE).toEpochSecond();
  private static final long THREE_YEARS = 3 * 365 * 86_400L;

  /** A pupil as generated; each property changes one thing and asks again. */
  private static final class Pupil {

    final List<GuardianAuthority> guardians;
    final List<Decision> decisions;
    final LocalDate birthDate;

    Pupil(List<GuardianAuthority> guardians, List<Decision> decisions, LocalDate birthDate) {
      this.guardians = guardians;
      this.decisions = decisions;
      this.birthDate = birthDate;
    }

    EffectiveConsent at(Instant moment, ConsentConditions conditions) {
      return at(moment, conditions, decisions);
    }

    EffectiveConsent at(
        Instant moment, ConsentConditions conditions, List<Decision> otherDecisions) {

      return EffectiveConsent.of(
          ConsentCase.builder("portal", moment, ZONE, conditions)
              .birthDate(birthDate)
              .guardians(guardians)
              .decisions(otherDecisions)
              .build());
    }

    @Override
    public String toString() {
      return guardians + " " + decisions + " born " + birthDate;
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void addingANoNeverTurnsNoIntoYes(
      @ForAll("pupils") Pupil pupil,
      @ForAll("decisions") Decision decision,
      @ForAll("moments") Instant moment,
      @ForAll("conditions") ConsentConditions conditions) {

    if (decision.answer().isNo() && !pupil.at(moment, conditions).allowed()) {
      assertThat(pupil.at(moment, conditions, plus(pupil.decisions, decision)).allowed()).isFalse();
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void orderOfLedgerAndOfGuardiansIsIrrelevant(
      @ForAll("pupils") Pupil pupil,
      @ForAll("moments") Instant moment,
      @ForAll("conditions") ConsentConditions conditions,
      @ForAll Random random) {

    Pupil shuffled =
        new Pupil(
            shuffled(pupil.guardians, random), shuffled(pupil.decisions, random), pupil.birthDate);

    assertThat(shuffled.at(moment, conditions).reason())
        .isEqualTo(pupil.at(moment, conditions).reason());
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void whatIsDecidedLaterIsNotKnownYet(
      @ForAll("pupils") Pupil pupil,
      @ForAll("moments") Instant moment,
      @ForAll("conditions") ConsentConditions conditions) {

    List<Decision> known =
        pupil.decisions.stream()
            .filter(decision -> decision.decidedAt().compareTo(moment) <= 0)
            .collect(Collectors.toList());

    assertThat(pupil.at(moment, conditions, known).reason())
        .isEqualTo(pupil.at(moment, conditions).reason());
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void nobodyWithoutAuthorityAndNoOtherPurposeMatters(
      @ForAll("pupils") Pupil pupil,
      @ForAll("moments") Instant moment,
      @ForAll("conditions") ConsentConditions conditions) {

    Set<Long> deciding =
        pupil.guardians.stream()
            .filter(GuardianAuthority::counts)
            .map(GuardianAuthority::guardianId)
            .collect(Collectors.toSet());
    List<Decision> counting =
        pupil.decisions.stream()
            .filter(decision -> decision.purposeKey().equals("portal"))
            .filter(
                decision ->
                    decision.decider().guardianId().isEmpty()
                        || deciding.contains(decision.decider().guardianId().getAsLong()))
            .collect(Collectors.toList());

    assertThat(pupil.at(moment, conditions, counting).reason())
        .isEqualTo(pupil.at(moment, conditions).reason());
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void timeAloneNeverBringsConsent(
      @ForAll("pupils") Pupil pupil,
      @ForAll("moments") Instant moment,
      @ForAll("conditions") ConsentConditions conditions) {

    Pupil ageless = new Pupil(pupil.guardians, pupil.decisions, null);
    SchoolYear year = SchoolYear.at(moment, ZONE);
    List<Decision> begun =
        pupil.decisions.stream()
            .filter(decision -> decision.decidedAt().compareTo(moment) <= 0)
            .filter(decision -> decision.schoolYear().compareTo(year) <= 0)
            .collect(Collectors.toList());

    if (!ageless.at(moment, conditions, begun).allowed()) {
      assertThat(ageless.at(moment.plusSeconds(THREE_YEARS), conditions, begun).allowed())
          .isFalse();
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void stricterSchoolAllowsNothingMore(
      @ForAll("pupils") Pupil pupil, @ForAll("moments") Instant moment) {

    for (ConsentRule rule : ConsentRule.values()) {
      if (pupil.at(moment, new ConsentConditions(rule, true, 16)).allowed()) {
        assertThat(pupil.at(moment, new ConsentConditions(rule, false, 16)).allowed()).isTrue();
      }
    }
    for (boolean expires : new boolean[] {true, false}) {
      ConsentConditions all = new ConsentConditions(ConsentRule.ALL_MUST_ANSWER, expires, 16);
      ConsentConditions one = new ConsentConditions(ConsentRule.ONE_SUFFICES, expires, 16);

      if (pupil.at(moment, all).allowed()) {
        assertThat(pupil.at(moment, one).allowed()).isTrue();
      }
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void guardianLearnsNothingOfTheOthersButTheResult(
      @ForAll("pupils") Pupil pupil,
      @ForAll("pupils") Pupil other,
      @ForAll("moments") Instant moment,
      @ForAll("conditions") ConsentConditions conditions) {

    List<Decision> exchanged = new ArrayList<>();
    pupil.decisions.stream().filter(this::ofFirstGuardian).forEach(exchanged::add);
    other.decisions.stream().filter(decision -> !ofFirstGuardian(decision)).forEach(exchanged::add);
    EffectiveConsent before = pupil.at(moment, conditions);
    EffectiveConsent after = pupil.at(moment, conditions, exchanged);

    if (before.allowed() == after.allowed()) {
      assertThat(after.viewOf(Decider.guardian(1))).isEqualTo(before.viewOf(Decider.guardian(1)));
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void disagreementIsNeverConsent(
      @ForAll("pupils") Pupil pupil,
      @ForAll("moments") Instant moment,
      @ForAll("conditions") ConsentConditions conditions) {

    EffectiveConsent consent = pupil.at(moment, conditions);

    if (consent.disagreement().isPresent()) {
      assertThat(consent.allowed()).isFalse();
    }
  }

  @Provide
  Arbitrary<Pupil> pupils() {
    Arbitrary<GuardianAuthority> guardians =
        Combinators.combine(
                Arbitraries.longs().between(1, 3),
                Arbitraries.of(true, true, false),
                Arbitraries.of(true, true, false))
            .as(GuardianAuthority::new);
    Arbitrary<LocalDate> birthDates =
        Arbitraries.integers()
            .between(0, 3 * 365)
            .map(days -> FIRST_YEAR.firstDay().minusYears(16).plusDays(days))
            .injectNull(0.6);

    return Combinators.combine(
            guardians.list().uniqueElements(GuardianAuthority::guardianId).ofMaxSize(3),
            decisions().list().ofMaxSize(8),
            birthDates)
        .as(Pupil::new);
  }

  @Provide
  Arbitrary<Decision> decisions() {
    Arbitrary<Decider> deciders =
        Arbitraries.longs()
            .between(0, 3)
            .map(id -> id == 0 ? Decider.pupil() : Decider.guardian(id));
    Arbitrary<SchoolYear> years =
        Arbitraries.of(FIRST_YEAR, FIRST_YEAR.next(), FIRST_YEAR.next().next());

    return Combinators.combine(
            Arbitraries.of("portal", "portal", "portal", "website"),
            deciders,
            Arbitraries.of(ConsentAnswer.class),
            years,
            moments(),
            Arbitraries.longs().between(1, 100))
        .as(Decision::new);
  }

  @Provide
  Arbitrary<Instant> moments() {
    // Steps of a fortnight, so that decisions meet at the same instant now and then.
    return Arbitraries.longs()
        .between(0, THREE_YEARS / 1_209_600L)
        .map(step -> Instant.ofEpochSecond(FIRST_SECOND + step * 1_209_600L));
  }

  @Provide
  Arbitrary<ConsentConditions> conditions() {
    return Combinators.combine(
            Arbitraries.of(ConsentRule.class),
            Arbitraries.of(true, false),
            Arbitraries.integers().between(14, 18))
        .as(ConsentConditions::new);
  }

  private boolean ofFirstGuardian(Decision decision) {
    return decision.decider().equals(Decider.guardian(1));
  }

  private static List<Decision> plus(List<Decision> decisions, Decision decision) {
    List<Decision> more = new ArrayList<>(decisions);
    more.add(decision);
    return more;
  }

  private static <T> List<T> shuffled(List<T> list, Random random) {
    List<T> shuffled = new ArrayList<>(list);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }
}
