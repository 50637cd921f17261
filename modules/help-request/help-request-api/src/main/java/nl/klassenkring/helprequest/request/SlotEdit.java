/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.helprequest.request;

import java.util.Objects;
import java.util.Set;

/** What somebody wants of one slot of a request that is placed. Immutable. */
public final class SlotEdit {

  private final long helpSlotId;
  private final String seen;
  private final SlotDraft draft;
  private final boolean removal;
  private final Set<Long> confirmedUserIds;

  private SlotEdit(
      long helpSlotId, String seen, SlotDraft draft, boolean removal, Set<Long> confirmedUserIds) {

    this.helpSlotId = helpSlotId;
    this.seen = Objects.requireNonNull(seen, "seen");
    this.draft = Objects.requireNonNull(draft, "draft");
    this.removal = removal;
    this.confirmedUserIds = Set.copyOf(confirmedUserIds);
  }

  /** Asks for something more. */
  public static SlotEdit added(SlotDraft draft) {
    return new SlotEdit(0, "", draft, false, Set.of());
  }

  /**
   * Asks for something else.
   *
   * @param seen the {@link SlotDraft#mark()} of what was asked when it was decided
   */
  public static SlotEdit changed(long helpSlotId, String seen, SlotDraft draft) {
    return new SlotEdit(helpSlotId, seen, draft, false, Set.of());
  }

  /**
   * Asks for it no more.
   *
   * @param seen the {@link SlotDraft#mark()} of what was asked when it was decided
   * @param draft what else was filled in
   * @param confirmedUserIds who had signed up when it was decided, and hears of it
   */
  public static SlotEdit removed(
      long helpSlotId, String seen, SlotDraft draft, Set<Long> confirmedUserIds) {

    return new SlotEdit(helpSlotId, seen, draft, true, confirmedUserIds);
  }

  /** The slot; 0 for a new one. */
  public long helpSlotId() {
    return helpSlotId;
  }

  public boolean isNew() {
    return helpSlotId == 0;
  }

  public boolean isRemoval() {
    return removal;
  }

  public SlotDraft draft() {
    return draft;
  }

  /** Whether its editor left it as he saw it. */
  public boolean isUntouched() {
    return !removal && draft.mark().equals(seen);
  }

  String seen() {
    return seen;
  }

  Set<Long> confirmedUserIds() {
    return confirmedUserIds;
  }
}
