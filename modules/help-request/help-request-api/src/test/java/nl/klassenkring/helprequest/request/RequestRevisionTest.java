/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.helprequest.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.klassenkring.helprequest.decision.DecisionMode;
import nl.klassenkring.helprequest.decision.Places;
import nl.klassenkring.helprequest.decision.SlotTerms;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("B3: what becomes of a request that is changed")
class RequestRevisionTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 19);
  private static final LocalDateTime NOW = DAY.minusDays(2).atTime(10, 0);
  private static final SlotDraft BAKING = draft("Bakken");
  private static final SlotDraft TIDYING = draft("Opruimen");
  private static final Map<Long, SlotDraft> KEPT = Map.of(1L, BAKING, 2L, TIDYING);
  private static final Places NOBODY =
      new Places(new SlotTerms(DAY, null, null, 2, DecisionMode.FIRST_COME), Map.of());

  @Test
  void whatIsNotNamedAndWhatIsLeftStays() {
    RequestRevision revision = revision(SlotEdit.changed(1, BAKING.mark(), BAKING));

    assertThat(revision.changed()).isEmpty();
    assertThat(revision.added()).isEmpty();
    assertThat(revision.drafts()).containsExactlyInAnyOrder(BAKING, TIDYING);
    assertThatCode(() -> revision.requirePossible(NOW)).doesNotThrowAnyException();
  }

  @Test
  void oneIsChangedOneRemovedAndOneAdded() throws Exception {
    SlotDraft cooking = draft("Koken");
    SlotDraft driving = draft("Rijden");
    RequestRevision revision =
        revision(
            SlotEdit.changed(1, BAKING.mark(), cooking),
            SlotEdit.removed(2, TIDYING.mark(), TIDYING, Set.of()),
            SlotEdit.added(driving));

    revision.requirePossible(NOW);

    assertThat(revision.changed()).containsOnlyKeys(1L, 2L);
    assertThat(revision.added()).containsExactly(driving);
    assertThat(revision.drafts()).containsExactly(cooking, driving);
  }

  @Test
  void theLastTaskIsNotRemoved() {
    assertProblem(
        SlotProblem.NO_SLOT,
        0,
        SlotEdit.removed(1, BAKING.mark(), BAKING, Set.of()),
        SlotEdit.removed(2, TIDYING.mark(), TIDYING, Set.of()));
  }

  @Test
  void thereAreNeverMoreThanARequestMayHave() {
    SlotEdit[] edits =
        Collections.nCopies(HelpRequestDraft.MAX_SLOTS - 1, SlotEdit.added(draft("Rijden")))
            .toArray(SlotEdit[]::new);

    assertProblem(SlotProblem.TOO_MANY_SLOTS, edits.length - 1, edits);
  }

  @Test
  void aProblemNamesTheEditThatItIsAbout() {
    assertProblem(
        SlotProblem.TASK_MISSING,
        1,
        SlotEdit.changed(1, BAKING.mark(), BAKING),
        SlotEdit.added(draft("")));
  }

  @Test
  @DisplayName("A slot of another request, or one that is gone, is not changed")
  void aSlotThatIsNotThereIsNotChanged() {
    SlotEdit elsewhere = SlotEdit.changed(3, BAKING.mark(), draft("Koken"));

    assertProblem(SlotProblem.CHANGED_MEANWHILE, 0, elsewhere);
    assertThat(revision(elsewhere).changed()).isEmpty();
    assertThatCode(() -> revision(SlotEdit.changed(3, BAKING.mark(), BAKING)).requirePossible(NOW))
        .as("left as it was seen")
        .doesNotThrowAnyException();
  }

  private static void assertProblem(SlotProblem problem, int index, SlotEdit... edits) {
    assertThatThrownBy(() -> revision(edits).requirePossible(NOW))
        .isInstanceOfSatisfying(
            SlotProblemException.class,
            exception -> {
              assertThat(exception.getProblem()).isEqualTo(problem);
              assertThat(exception.getIndex()).isEqualTo(index);
            });
  }

  private static RequestRevision revision(SlotEdit... edits) {
    return new RequestRevision(KEPT, Map.of(1L, NOBODY, 2L, NOBODY), List.of(edits));
  }

  private static SlotDraft draft(String task) {
    return new SlotDraft(DAY, null, null, task, 2);
  }
}
