/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.klassenkring.consent.constants.ConsentRoads;
import nl.klassenkring.consent.engine.Decider;
import nl.klassenkring.policy.engine.calendar.SchoolYear;
import org.junit.jupiter.api.Test;

class NewDecisionsTest {

  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
  private static final Instant NOW = Instant.parse("2026-11-17T08:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);
  private static final SchoolYear THIS_YEAR = SchoolYear.parse("2026-2027");

  @Test
  void answersInThePortalAreOfNow() {
    NewDecisions decisions = NewDecisions.inPortal(1, 2, THIS_YEAR);

    assertThat(decisions.moment(true, NOW, ZONE)).isEqualTo(NOW);
    assertThat(decisions.moment(false, NOW, ZONE)).isEqualTo(NOW);
    assertThat(decisions.road()).isEqualTo(ConsentRoads.PORTAL);
    assertThat(decisions.decider()).isEqualTo(Decider.guardian(2));
    assertThat(NewDecisions.inPortal(1, 0, THIS_YEAR).decider()).isEqualTo(Decider.pupil());
  }

  @Test
  void onTheDayOfSigningTheNoStandsAgainstTheYes() {
    NewDecisions yesterday = onPaper(THIS_YEAR, TODAY.minusDays(1));

    assertThat(yesterday.moment(true, NOW, ZONE)).isEqualTo("2026-11-15T23:00:00Z");
    assertThat(yesterday.moment(false, NOW, ZONE)).isEqualTo("2026-11-16T22:59:59.999Z");
  }

  @Test
  void noOfTodayDoesNotWaitForTheEvening() {
    assertThat(onPaper(THIS_YEAR, TODAY).moment(false, NOW, ZONE)).isEqualTo(NOW);
  }

  @Test
  void portalDecidesForThisYearAndTheNext() {
    assertThat(NewDecisions.inPortal(1, 2, THIS_YEAR.previous()).isPossible(NOW, ZONE)).isFalse();
    assertThat(NewDecisions.inPortal(1, 2, THIS_YEAR).isPossible(NOW, ZONE)).isTrue();
    assertThat(NewDecisions.inPortal(1, 2, THIS_YEAR.next()).isPossible(NOW, ZONE)).isTrue();
    assertThat(NewDecisions.inPortal(1, 2, THIS_YEAR.next().next()).isPossible(NOW, ZONE))
        .isFalse();
  }

  @Test
  void paperMayBeOldButNotOfTomorrow() {
    assertThat(onPaper(THIS_YEAR.previous(), TODAY.minusYears(1)).isPossible(NOW, ZONE)).isTrue();
    assertThat(onPaper(THIS_YEAR, TODAY.plusDays(1)).isPossible(NOW, ZONE)).isFalse();
    assertThat(onPaper(THIS_YEAR.next().next(), TODAY).isPossible(NOW, ZONE)).isFalse();
  }

  private static NewDecisions onPaper(SchoolYear schoolYear, LocalDate signedOn) {
    return NewDecisions.onPaper(1, 2, schoolYear, signedOn, "scan.pdf");
  }
}
