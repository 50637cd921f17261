/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.helprequest.web.internal.revision;

import java.util.Set;
import java.util.stream.Collectors;
import nl.klassenkring.helprequest.web.internal.display.context.PersonDisplay;
import nl.klassenkring.helprequest.web.internal.display.context.SlotDisplay;

/** A row of the form in which what is asked is changed, beside the slot as it is. Immutable. */
public final class SlotRow {

  private final SlotRowValues values;
  private final SlotDisplay slot;

  /**
   * Makes it.
   *
   * @param slot null for something more
   */
  SlotRow(SlotRowValues values, SlotDisplay slot) {
    this.values = values;
    this.slot = slot;
  }

  public SlotRowValues getValues() {
    return values;
  }

  /** Gives the slot as it is; null for something more. */
  public SlotDisplay getSlot() {
    return slot;
  }

  /** Gives who is to be told when it is removed, as the form sends it back. */
  public String getSignedUp() {
    return userIds().stream().sorted().map(String::valueOf).collect(Collectors.joining(" "));
  }

  /** Tells whether it was confirmed that all who signed up until now are to be told. */
  public boolean isConfirmed() {
    return values.isRemoval() && values.isConfirmed(userIds());
  }

  private Set<Long> userIds() {
    return slot.getPeople().stream().map(PersonDisplay::getUserId).collect(Collectors.toSet());
  }
}
