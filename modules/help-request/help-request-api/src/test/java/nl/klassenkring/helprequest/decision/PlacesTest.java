/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.helprequest.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("B3: who takes which place")
class PlacesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 19);
  private static final LocalDateTime BEFORE = DAY.minusDays(1).atTime(23, 59);
  private static final LocalDateTime ON_THE_DAY = DAY.atStartOfDay();
  private static final LocalDateTime BEGUN = DAY.atTime(8, 30);
  private static final long ANK = 1;
  private static final long BAS = 2;
  private static final long EVA = 3;

  @Test
  void whoComesFirstHasThePlaceAndTheNextOneFindsItTaken() throws Exception {
    Places places = places(DecisionMode.FIRST_COME, 1).signUp(ANK, BEFORE);

    assertThat(places.hasPlace(ANK)).isTrue();
    assertThat(places.free()).isZero();
    assertRefused(HelpRefusal.FULL, () -> places.signUp(BAS, BEFORE));
    assertRefused(HelpRefusal.ALREADY_SIGNED_UP, () -> places.signUp(ANK, BEFORE));
  }

  @Test
  void whereSomebodyDecidesManyOfferAndOneIsAssigned() throws Exception {
    Places places =
        places(DecisionMode.CHOSEN, 1).signUp(ANK, BEFORE).signUp(BAS, BEFORE).assign(BAS, BEFORE);

    assertThat(places.state(ANK)).contains(SignUpState.OFFERED);
    assertThat(places.hasPlace(BAS)).isTrue();
    assertRefused(HelpRefusal.FULL, () -> places.assign(ANK, BEFORE));
    assertRefused(HelpRefusal.NOT_OFFERED, () -> places.assign(EVA, BEFORE));
    assertThat(places.remove(BAS, ON_THE_DAY).assign(ANK, ON_THE_DAY).hasPlace(ANK)).isTrue();
  }

  @Test
  void whoHasAPlaceAndWhoOffersHelpSignedUp() throws Exception {
    Places places =
        places(DecisionMode.CHOSEN, 2)
            .signUp(EVA, BEFORE)
            .signUp(BAS, BEFORE)
            .signUp(ANK, BEFORE)
            .assign(BAS, BEFORE)
            .withdraw(ANK, BEFORE);

    assertThat(places.signedUp()).containsExactly(BAS, EVA);
  }

  @Test
  void aPlaceIsGivenBackUntilTheDayComesAndIsOpenAgain() throws Exception {
    Places places = places(DecisionMode.FIRST_COME, 1).signUp(ANK, BEFORE);

    assertRefused(HelpRefusal.DAY_HAS_COME, () -> places.withdraw(ANK, ON_THE_DAY));
    assertRefused(HelpRefusal.NOT_SIGNED_UP, () -> places.withdraw(BAS, BEFORE));

    Places given = places.withdraw(ANK, BEFORE);

    assertThat(given.free()).isEqualTo(1);
    assertThat(given.signUp(BAS, ON_THE_DAY).hasPlace(BAS)).isTrue();
    assertThat(given.signUp(ANK, ON_THE_DAY).hasPlace(ANK)).isTrue();
  }

  @Test
  void nothingChangesOnceItHasBegun() throws Exception {
    Places places = places(DecisionMode.CHOSEN, 2).signUp(ANK, BEFORE);

    assertRefused(HelpRefusal.BEGUN, () -> places.signUp(BAS, BEGUN));
    assertRefused(HelpRefusal.BEGUN, () -> places.assign(ANK, BEGUN));
    assertRefused(HelpRefusal.BEGUN, () -> places.remove(ANK, BEGUN));
  }

  @Test
  void aPlaceIsHandedOverToSomebodyWhoHasNone() throws Exception {
    Places places = places(DecisionMode.FIRST_COME, 2).signUp(ANK, BEFORE);
    Places handed = places.handOver(ANK, BAS, BEFORE);

    assertThat(handed.hasPlace(ANK)).isFalse();
    assertThat(handed.hasPlace(BAS)).isTrue();
    assertRefused(HelpRefusal.TO_ONESELF, () -> places.handOver(ANK, ANK, BEFORE));
    assertRefused(HelpRefusal.NO_PLACE, () -> places.handOver(BAS, EVA, BEFORE));
    assertRefused(HelpRefusal.DAY_HAS_COME, () -> places.handOver(ANK, BAS, ON_THE_DAY));
    assertRefused(
        HelpRefusal.OTHER_HAS_PLACE, () -> places.signUp(BAS, BEFORE).handOver(ANK, BAS, BEFORE));
  }

  @Test
  void withoutATimeItBeginsWhenItsDayIsOver() {
    SlotTerms terms = new SlotTerms(DAY, null, null, 1, DecisionMode.FIRST_COME);

    assertThat(terms.hasBegunBy(DAY.atTime(23, 59))).isFalse();
    assertThat(terms.hasBegunBy(DAY.plusDays(1).atStartOfDay())).isTrue();
  }

  @Test
  void theReminderIsDueFromEightTheDayBeforeUntilItBegins() {
    SlotTerms terms = terms(DecisionMode.FIRST_COME, 1);
    LocalDateTime made = DAY.minusDays(5).atStartOfDay();

    assertThat(ReminderTime.isDue(terms, made, DAY.minusDays(1).atTime(7, 59))).isFalse();
    assertThat(ReminderTime.isDue(terms, made, DAY.minusDays(1).atTime(8, 0))).isTrue();
    assertThat(ReminderTime.isDue(terms, made, DAY.atTime(8, 29))).isTrue();
    assertThat(ReminderTime.isDue(terms, made, BEGUN)).isFalse();
    assertThat(
            ReminderTime.isDue(terms, DAY.minusDays(1).atTime(8, 0), DAY.minusDays(1).atTime(9, 0)))
        .as("made after it would have gone")
        .isFalse();
  }

  private static Places places(DecisionMode mode, int wanted) {
    return new Places(terms(mode, wanted), Map.of());
  }

  private static SlotTerms terms(DecisionMode mode, int wanted) {
    return new SlotTerms(DAY, LocalTime.of(8, 30), LocalTime.of(10, 0), wanted, mode);
  }

  private static void assertRefused(HelpRefusal refusal, ThrowingCallable step) {
    assertThatThrownBy(step)
        .isInstanceOfSatisfying(
            HelpRefusedException.class,
            refused -> assertThat(refused.getRefusal()).isEqualTo(refusal));
  }
}
