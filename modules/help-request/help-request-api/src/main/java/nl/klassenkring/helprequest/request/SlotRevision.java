/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.helprequest.request;

import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.klassenkring.helprequest.decision.Places;

/**
 * What becomes of a slot that somebody wants to change, given who signed up for it (B3): nobody
 * loses a place by a number, or without it being seen, and who is expected at another time or not
 * at all is told. Immutable.
 */
public final class SlotRevision {

  private final SlotDraft kept;
  private final Places places;
  private final SlotEdit edit;

  /**
   * Makes the value.
   *
   * @param kept what is asked now
   * @param places who has signed up by now
   */
  public SlotRevision(SlotDraft kept, Places places, SlotEdit edit) {
    this.kept = Objects.requireNonNull(kept, "kept");
    this.places = Objects.requireNonNull(places, "places");
    this.edit = Objects.requireNonNull(edit, "edit");
  }

  /** What is asked afterwards, unless it is removed. */
  public SlotDraft draft() {
    return edit.draft();
  }

  public boolean isRemoved() {
    return edit.isRemoval();
  }

  /** Whether it stays as it is: as it was seen, whatever became of it, or as it is by now. */
  public boolean isNothing() {
    return edit.isUntouched() || (!isRemoved() && draft().mark().equals(kept.mark()));
  }

  /** Whether it is asked at another time. */
  public boolean isMoved() {
    return !isRemoved() && !isNothing() && !kept.isAtTheTimeOf(draft());
  }

  /** Who is to be told: all who signed up, when they are expected at another time or not at all. */
  public Set<Long> toldUserIds() {
    return isRemoved() || isMoved() ? places.signedUp() : Set.of();
  }

  /**
   * Finds what stands in its way.
   *
   * @param now on the school's wall clock
   */
  public Optional<SlotProblem> problem(LocalDateTime now) {
    if (isNothing()) {
      return Optional.empty();
    }
    if (!edit.seen().equals(kept.mark())) {
      return Optional.of(SlotProblem.CHANGED_MEANWHILE);
    }
    if (places.hasBegunBy(now)) {
      return Optional.of(SlotProblem.SLOT_BEGUN);
    }
    return isRemoved() ? problemOfRemoval() : problemOfChange(now);
  }

  /** Who signed up after it was confirmed was not seen to. */
  private Optional<SlotProblem> problemOfRemoval() {
    return edit.confirmedUserIds().containsAll(places.signedUp())
        ? Optional.empty()
        : Optional.of(SlotProblem.REMOVAL_UNCONFIRMED);
  }

  private Optional<SlotProblem> problemOfChange(LocalDateTime now) {
    return draft()
        .problem(now.toLocalDate())
        .or(
            () ->
                draft().wanted() < places.taken()
                    ? Optional.of(SlotProblem.FEWER_THAN_PLACES)
                    : Optional.empty());
  }
}
