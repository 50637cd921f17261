/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.helprequest.request;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.klassenkring.helprequest.decision.Places;

/** What becomes of all that a request asks when somebody changes it (B3). Immutable. */
public final class RequestRevision {

  private final Map<Long, SlotDraft> kept;
  private final Map<Long, Places> places;
  private final List<SlotEdit> edits;

  /**
   * Makes the value.
   *
   * @param kept what is asked now, by the key of the slot
   * @param places who has signed up by now, by the key of the slot
   */
  public RequestRevision(
      Map<Long, SlotDraft> kept, Map<Long, Places> places, List<SlotEdit> edits) {

    this.kept = new LinkedHashMap<>(kept);
    this.places = Map.copyOf(places);
    this.edits = List.copyOf(edits);
  }

  /** The slots that do not stay as they are, by their key. */
  public Map<Long, SlotRevision> changed() {
    Map<Long, SlotRevision> changed = new LinkedHashMap<>();

    for (SlotEdit edit : edits) {
      revision(edit)
          .filter(revision -> !revision.isNothing())
          .ifPresent(revision -> changed.put(edit.helpSlotId(), revision));
    }

    return changed;
  }

  /** What is asked more. */
  public List<SlotDraft> added() {
    return edits.stream()
        .filter(SlotEdit::isNew)
        .map(SlotEdit::draft)
        .collect(Collectors.toUnmodifiableList());
  }

  /** All that is asked afterwards. */
  public List<SlotDraft> drafts() {
    Map<Long, SlotDraft> drafts = new LinkedHashMap<>(kept);

    changed()
        .forEach(
            (helpSlotId, revision) -> {
              if (revision.isRemoved()) {
                drafts.remove(helpSlotId);
              } else {
                drafts.put(helpSlotId, revision.draft());
              }
            });

    List<SlotDraft> all = new ArrayList<>(drafts.values());

    all.addAll(added());

    return all;
  }

  /**
   * Requires that nothing stands in the way.
   *
   * @param now on the school's wall clock
   * @throws SlotProblemException if something about one of the edits does
   */
  public void requirePossible(LocalDateTime now) throws SlotProblemException {
    for (int i = 0; i < edits.size(); i++) {
      Optional<SlotProblem> problem = problem(edits.get(i), now);

      if (problem.isPresent()) {
        throw new SlotProblemException(problem.get(), i);
      }
    }

    int count = drafts().size();

    if (count == 0) {
      throw new SlotProblemException(SlotProblem.NO_SLOT, 0);
    }
    if (count > HelpRequestDraft.MAX_SLOTS) {
      throw new SlotProblemException(SlotProblem.TOO_MANY_SLOTS, edits.size() - 1);
    }
  }

  private Optional<SlotProblem> problem(SlotEdit edit, LocalDateTime now) {
    if (edit.isNew()) {
      return edit.draft().problem(now.toLocalDate());
    }
    if (edit.isUntouched()) {
      return Optional.empty();
    }

    Optional<SlotRevision> revision = revision(edit);

    return revision.isPresent()
        ? revision.get().problem(now)
        : Optional.of(SlotProblem.CHANGED_MEANWHILE);
  }

  /** Empty for a new slot, and for one that is none of the request or is not there any more. */
  private Optional<SlotRevision> revision(SlotEdit edit) {
    return Optional.ofNullable(kept.get(edit.helpSlotId()))
        .map(draft -> new SlotRevision(draft, places.get(edit.helpSlotId()), edit));
  }
}
