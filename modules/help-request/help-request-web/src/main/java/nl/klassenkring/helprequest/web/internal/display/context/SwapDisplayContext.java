/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.helprequest.web.internal.display.context;

import java.util.List;

/** To whom a place can be offered, and for which places in return. Immutable. */
public final class SwapDisplayContext {

  private final SlotDisplay slot;
  private final String name;
  private final List<SwapOption> gifts;
  private final List<SwapOption> swaps;
  private final String choice;
  private final boolean more;

  SwapDisplayContext(
      SlotDisplay slot,
      String name,
      List<SwapOption> gifts,
      List<SwapOption> swaps,
      String choice,
      boolean more) {

    this.slot = slot;
    this.name = name;
    this.gifts = List.copyOf(gifts);
    this.swaps = List.copyOf(swaps);
    this.choice = choice;
    this.more = more;
  }

  public SlotDisplay getSlot() {
    return slot;
  }

  /** Gives what was looked for, as it was typed. */
  public String getName() {
    return name;
  }

  /** Gives the parents to whom it can be given. */
  public List<SwapOption> getGifts() {
    return gifts;
  }

  /** Gives the places for which it can be swapped. */
  public List<SwapOption> getSwaps() {
    return swaps;
  }

  /** Gives what was chosen; empty for nothing yet. */
  public String getChoice() {
    return choice;
  }

  /** Tells whether there are more parents of such names than are shown. */
  public boolean isMore() {
    return more;
  }
}
