/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.helprequest.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Map;
import java.util.Set;
import nl.klassenkring.helprequest.decision.DecisionMode;
import nl.klassenkring.helprequest.decision.Places;
import nl.klassenkring.helprequest.decision.SignUpState;
import nl.klassenkring.helprequest.decision.SlotTerms;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("B3: what becomes of a slot that is changed")
class SlotRevisionTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 19);
  private static final LocalDateTime NOW = DAY.minusDays(2).atTime(10, 0);
  private static final LocalTime START = LocalTime.of(8, 30);
  private static final LocalTime END = LocalTime.of(10, 0);
  private static final long BAS = 1;
  private static final long EVA = 2;
  private static final long KIM = 3;

  /** Bas has a place, Eva offers her help, Kim gave hers back. */
  private static final Map<Long, SignUpState> STATES =
      Map.of(BAS, SignUpState.ASSIGNED, EVA, SignUpState.OFFERED, KIM, SignUpState.WITHDRAWN);

  private static final SlotDraft KEPT = draft(DAY, START, "Bakken", 2);

  @Test
  void whatStaysTheSameIsNoChangeWhateverHappened() {
    SlotRevision revision = changed("another", KEPT);

    assertThat(revision.isNothing()).isTrue();
    assertThat(revision.problem(DAY.plusDays(1).atStartOfDay())).isEmpty();
    assertThat(revision.toldUserIds()).isEmpty();
  }

  @Test
  void whatItsEditorLeftAsHeSawItStaysAsItIsByNow() {
    SlotDraft old = draft(DAY.minusDays(1), START, "Bakken", 2);
    SlotRevision revision = changed(old.mark(), old);

    assertThat(revision.isNothing()).isTrue();
    assertThat(revision.isMoved()).isFalse();
    assertThat(revision.problem(NOW)).isEmpty();
    assertThat(revision.toldUserIds()).isEmpty();
  }

  @Test
  void anotherTaskOrNumberTellsNobody() {
    SlotRevision revision = changed(KEPT.mark(), draft(DAY, START, "Koken", 3));

    assertThat(revision.problem(NOW)).isEmpty();
    assertThat(revision.isNothing()).isFalse();
    assertThat(revision.isMoved()).isFalse();
    assertThat(revision.toldUserIds()).isEmpty();
  }

  @Test
  void anotherDayOrTimeTellsWhoSignedUp() {
    for (SlotDraft draft :
        Set.of(
            draft(DAY.plusDays(1), START, "Bakken", 2),
            draft(DAY, START.plusHours(1), "Bakken", 2),
            new SlotDraft(DAY, START, null, "Bakken", 2))) {

      SlotRevision revision = changed(KEPT.mark(), draft);

      assertThat(revision.problem(NOW)).isEmpty();
      assertThat(revision.isMoved()).isTrue();
      assertThat(revision.toldUserIds()).containsExactly(BAS, EVA);
    }
  }

  @Test
  void neverFewerPeopleThanHaveAPlace() {
    assertThat(changed(KEPT.mark(), draft(DAY, START, "Bakken", 1)).problem(NOW)).isEmpty();
    assertThat(
            new SlotRevision(
                    KEPT,
                    places(Map.of(BAS, SignUpState.ASSIGNED, EVA, SignUpState.ASSIGNED)),
                    SlotEdit.changed(7, KEPT.mark(), draft(DAY, START, "Bakken", 1)))
                .problem(NOW))
        .contains(SlotProblem.FEWER_THAN_PLACES);
  }

  @Test
  void aChangeMustBeCompleteAsANewSlotMust() {
    assertThat(changed(KEPT.mark(), draft(DAY.minusDays(3), START, "Bakken", 2)).problem(NOW))
        .contains(SlotProblem.DAY_PAST);
    assertThat(changed(KEPT.mark(), draft(DAY, START, "", 2)).problem(NOW))
        .contains(SlotProblem.TASK_MISSING);
  }

  @Test
  void whatSomebodyChangedMeanwhileIsNotOverwritten() {
    String old = draft(DAY, START, "Bakken", 5).mark();

    assertThat(changed(old, draft(DAY, START, "Koken", 2)).problem(NOW))
        .contains(SlotProblem.CHANGED_MEANWHILE);
    assertThat(removed(old, Set.of(BAS, EVA)).problem(NOW)).contains(SlotProblem.CHANGED_MEANWHILE);
  }

  @Test
  void whatHasBegunStaysAsItIs() {
    LocalDateTime begun = DAY.atTime(START);

    assertThat(changed(KEPT.mark(), draft(DAY, START, "Koken", 2)).problem(begun))
        .contains(SlotProblem.SLOT_BEGUN);
    assertThat(removed(KEPT.mark(), Set.of(BAS, EVA)).problem(begun))
        .contains(SlotProblem.SLOT_BEGUN);
  }

  @Test
  @DisplayName("It is removed only by who saw all that signed up, and they are told")
  void itIsRemovedOnlyByWhoSawAllThatSignedUp() {
    assertThat(removed(KEPT.mark(), Set.of()).problem(NOW))
        .contains(SlotProblem.REMOVAL_UNCONFIRMED);
    assertThat(removed(KEPT.mark(), Set.of(BAS)).problem(NOW))
        .as("Eva signed up meanwhile")
        .contains(SlotProblem.REMOVAL_UNCONFIRMED);

    SlotRevision revision = removed(KEPT.mark(), Set.of(BAS, EVA, KIM));

    assertThat(revision.problem(NOW)).isEmpty();
    assertThat(revision.isRemoved()).isTrue();
    assertThat(revision.isMoved()).isFalse();
    assertThat(revision.toldUserIds()).containsExactly(BAS, EVA);
  }

  @Test
  void whereNobodySignedUpThereIsNothingToConfirm() {
    SlotRevision revision =
        new SlotRevision(KEPT, places(Map.of()), SlotEdit.removed(7, KEPT.mark(), KEPT, Set.of()));

    assertThat(revision.problem(NOW)).isEmpty();
    assertThat(revision.toldUserIds()).isEmpty();
  }

  private static SlotRevision changed(String seen, SlotDraft draft) {
    return new SlotRevision(KEPT, places(STATES), SlotEdit.changed(7, seen, draft));
  }

  private static SlotRevision removed(String seen, Set<Long> confirmed) {
    return new SlotRevision(KEPT, places(STATES), SlotEdit.removed(7, seen, KEPT, confirmed));
  }

  private static Places places(Map<Long, SignUpState> states) {
    return new Places(new SlotTerms(DAY, START, END, 2, DecisionMode.CHOSEN), states);
  }

  private static SlotDraft draft(LocalDate day, LocalTime start, String task, int wanted) {
    return new SlotDraft(day, start, END, task, wanted);
  }
}
