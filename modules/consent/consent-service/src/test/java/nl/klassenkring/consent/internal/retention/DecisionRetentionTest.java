/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Map;
import nl.klassenkring.consent.rights.RetentionCategory;
import nl.klassenkring.consent.rights.RetentionReason;
import nl.klassenkring.policy.engine.calendar.SchoolYear;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

final class DecisionRetentionTest {

  private static final long SCHOOL = 1;
  private static final long PUPIL = 2;
  private static final long MOTHER = 3;
  private static final Map<Long, Date> NOBODY_LEFT = Map.of();
  private static final Map<Long, Date> LEFT =
      Map.of(PUPIL, Date.from(Instant.parse("2028-07-01T10:00:00Z")));

  @Test
  @DisplayName("C1: of an enrolled pupil the last answer and the last no are kept for ever")
  void theLastAnswerAndTheLastNoAreKept() {
    RetentionPlan plan =
        plan(
            2040,
            "2035-2036",
            NOBODY_LEFT,
            row(1, "portal", "2026-2027", "REFUSED", ""),
            row(2, "portal", "2027-2028", "WITHDRAWN", ""),
            row(3, "portal", "2028-2029", "GIVEN", ""),
            row(4, "portal", "2029-2030", "GIVEN", ""));

    assertThat(plan.erased(RetentionCategory.DECISIONS)).containsExactly(1L, 3L);
    assertThat(kept(plan)).isEqualTo(Map.of(RetentionReason.IN_FORCE, 2));
  }

  @Test
  void withAPupilWhoLeftAllGoesWhenBothTermsAreOver() {
    DecisionRow refused = row(1, "portal", "2026-2027", "REFUSED", "a.pdf");

    assertThat(kept(plan(2029, "2026-2027", LEFT, refused)))
        .isEqualTo(Map.of(RetentionReason.EVIDENCE, 1));

    RetentionPlan plan = plan(2031, "2026-2027", LEFT, refused);
    assertThat(plan.erased(RetentionCategory.DECISIONS)).containsExactly(1L);
    assertThat(plan.scans()).containsExactly("a.pdf");
  }

  @Test
  void aScanIsKeptForAnotherAnswerOnItThatIsInForce() {
    RetentionPlan plan =
        plan(
            2040,
            "2035-2036",
            NOBODY_LEFT,
            row(1, "portal", "2026-2027", "GIVEN", "shared.pdf"),
            row(2, "website", "2026-2027", "REFUSED", "shared.pdf"),
            row(3, "portal", "2027-2028", "GIVEN", "own.pdf"));

    assertThat(plan.erased(RetentionCategory.DECISIONS)).containsExactly(1L);
    assertThat(plan.scans()).isEmpty();
  }

  @Test
  void aScanIsKeptForAnotherAnswerOnItThatIsOfALaterYear() {
    RetentionPlan plan =
        plan(
            2031,
            "2026-2027",
            LEFT,
            row(1, "portal", "2026-2027", "GIVEN", "shared.pdf"),
            row(2, "website", "2027-2028", "GIVEN", "shared.pdf"));

    assertThat(plan.erased(RetentionCategory.DECISIONS)).containsExactly(1L);
    assertThat(plan.scans()).isEmpty();
  }

  @Test
  void answersWithoutAPaperNameNoScan() {
    RetentionPlan plan =
        plan(
            2040,
            "2026-2027",
            LEFT,
            row(1, "portal", "2026-2027", "GIVEN", ""),
            row(2, "website", "2026-2027", "GIVEN", null));

    assertThat(plan.erased(RetentionCategory.DECISIONS)).containsExactly(1L, 2L);
    assertThat(plan.scans()).isEmpty();
  }

  @Test
  void ofAFamilyAlsoTheYearToComeIsLookedAt() {
    RetentionScope scope = RetentionScope.ofFamily(SCHOOL, PUPIL, term(2026, "2026-2027"));

    assertThat(scope.has(SchoolYear.parse("2027-2028"))).isTrue();
    assertThat(scope.has(SchoolYear.parse("2028-2029"))).isFalse();
    assertThat(scope.end()).isEqualTo(Date.from(Instant.parse("2028-07-31T22:00:00Z")));
    assertThat(scope.has(RetentionCategory.IMPORTS)).isFalse();
  }

  /** In September of a year, with all up to and including a school year. */
  private static RetentionPlan plan(
      int year, String schoolYear, Map<Long, Date> left, DecisionRow... rows) {

    RetentionPlan plan = new RetentionPlan(RetentionScope.ofSchool(SCHOOL, term(year, schoolYear)));

    DecisionRetention.plan(plan, List.of(rows), left);

    return plan;
  }

  private static RetentionTerm term(int year, String schoolYear) {
    return new RetentionTerm(
        SchoolYear.parse(schoolYear), 2, LocalDate.of(year, 9, 1), ZoneId.of("Europe/Amsterdam"));
  }

  private static DecisionRow row(
      long key, String purposeKey, String schoolYear, String answer, String scanFileName) {

    return new DecisionRow(key, PUPIL, purposeKey, MOTHER, schoolYear, answer, scanFileName);
  }

  private static Map<RetentionReason, Integer> kept(RetentionPlan plan) {
    return plan.preview().getLines().stream()
        .filter(line -> line.getCategory() == RetentionCategory.DECISIONS)
        .findFirst()
        .orElseThrow()
        .getKeptCounts();
  }
}
