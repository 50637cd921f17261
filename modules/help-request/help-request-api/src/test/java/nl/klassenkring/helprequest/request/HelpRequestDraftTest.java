/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.helprequest.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import nl.klassenkring.helprequest.decision.DecisionMode;
import org.junit.jupiter.api.Test;

class HelpRequestDraftTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);

  @Test
  void aSlotNeedsADayATaskAndPeople() {
    assertThat(slot(TODAY, null, null, "Pannenkoeken bakken", 2).problem(TODAY)).isEmpty();
    assertThat(slot(null, null, null, "Bakken", 2).problem(TODAY))
        .contains(SlotProblem.DAY_MISSING);
    assertThat(slot(TODAY.minusDays(1), null, null, "Bakken", 2).problem(TODAY))
        .contains(SlotProblem.DAY_PAST);
    assertThat(slot(TODAY, null, null, " \u200B ", 2).problem(TODAY))
        .contains(SlotProblem.TASK_MISSING);
    assertThat(slot(TODAY, null, null, "x".repeat(151), 2).problem(TODAY))
        .contains(SlotProblem.TASK_TOO_LONG);
    assertThat(slot(TODAY, null, null, "Bakken", 0).problem(TODAY))
        .contains(SlotProblem.WANTED_OUT_OF_RANGE);
    assertThat(slot(TODAY, null, null, "Bakken", 51).problem(TODAY))
        .contains(SlotProblem.WANTED_OUT_OF_RANGE);
  }

  @Test
  void itEndsAfterItBegins() {
    LocalTime nine = LocalTime.of(9, 0);

    assertThat(slot(TODAY, nine, nine.plusMinutes(1), "Bakken", 1).problem(TODAY)).isEmpty();
    assertThat(slot(TODAY, nine, nine, "Bakken", 1).problem(TODAY))
        .contains(SlotProblem.END_BEFORE_START);
    assertThat(slot(TODAY, null, nine, "Bakken", 1).problem(TODAY))
        .contains(SlotProblem.END_BEFORE_START);
  }

  @Test
  void aTaskIsOneLineWithoutInvisibleCharacters() {
    assertThat(slot(TODAY, null, null, " Lui\u200Bzen\r\n kammen ", 1).task())
        .isEqualTo("Luizen kammen");
  }

  @Test
  void whatIsMissingIsSaidOfTheSlot() {
    SlotDraft good = slot(TODAY, null, null, "Bakken", 1);

    assertThatThrownBy(
            () -> draft(List.of(good, slot(null, null, null, "x", 1))).requireComplete(TODAY))
        .isInstanceOfSatisfying(
            SlotProblemException.class,
            exception -> {
              assertThat(exception.getProblem()).isEqualTo(SlotProblem.DAY_MISSING);
              assertThat(exception.getIndex()).isEqualTo(1);
            });
    assertThatThrownBy(() -> draft(List.of()).requireComplete(TODAY))
        .hasMessage(SlotProblem.NO_SLOT.name());
    assertThatThrownBy(() -> draft(Collections.nCopies(41, good)).requireComplete(TODAY))
        .hasMessage(SlotProblem.TOO_MANY_SLOTS.name());
  }

  @Test
  void tasksAreJudgedWithTheText() {
    SlotDraft slot = slot(TODAY, null, null, "Bakken met de ouders van Sanne", 1);

    assertThat(draft(List.of(slot, slot)).judgedText())
        .isEqualTo("Wie helpt?\n\nBakken met de ouders van Sanne\nBakken met de ouders van Sanne");
  }

  private static HelpRequestDraft draft(List<SlotDraft> slots) {
    return new HelpRequestDraft(1, "Feest", "Wie helpt?", DecisionMode.FIRST_COME, slots, Set.of());
  }

  private static SlotDraft slot(
      LocalDate day, LocalTime start, LocalTime end, String task, int wanted) {

    return new SlotDraft(day, start, end, task, wanted);
  }
}
