/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.helprequest.internal.notice;

import nl.klassenkring.helprequest.decision.Places;
import nl.klassenkring.helprequest.decision.SwapState;
import nl.klassenkring.helprequest.model.HelpSwap;

/** What people are told of a slot; each kind is a sentence among the texts of the bundle. */
public enum HelpNotice {
  /** To those who decide: somebody gave his place back. */
  PLACE_IS_FREE("help-place-is-free"),

  /** To who offered his help: he has a place. */
  ASSIGNED("help-assigned"),

  /** To who had a place, or offered his help: it was taken away. */
  REMOVED("help-removed"),

  /** To who has a place, the day before. */
  REMINDER("help-reminder"),

  /** To who asked for help, the day before: places are still free. */
  STILL_FREE("help-still-free"),

  /** To the other parent: a place is offered to him. */
  SWAP_PROPOSED("help-swap-proposed"),

  /** To who offered his place: the other parent agreed. */
  SWAP_ACCEPTED("help-swap-accepted"),

  /** To who offered his place: the other parent did not want it. */
  SWAP_DECLINED("help-swap-declined"),

  /** To those who decide: a place changed hands. */
  PLACE_CHANGED_HANDS("help-place-changed-hands"),

  /** To who signed up: it is asked at another time. */
  MOVED("help-moved"),

  /** To who signed up: it is not asked any more. */
  SLOT_REMOVED("help-slot-removed");

  HelpNotice(String textKey) {
    this.textKey = textKey;
  }

  /** The sentence, with the task, the day, the name of the group and that of another parent. */
  public String textKey() {
    return textKey;
  }

  /** Whether it goes by mail too: what changes where somebody is expected, or is tomorrow. */
  boolean isMailed() {
    return (this != PLACE_IS_FREE) && (this != PLACE_CHANGED_HANDS);
  }

  /** Whether nobody is told it twice of a slot. */
  boolean isOncePerSlot() {
    return (this == REMINDER) || (this == STILL_FREE);
  }

  /**
   * Whether there is still something to tell.
   *
   * @param helpSwap null when it is about none
   */
  boolean holdsFor(long userId, Places places, HelpSwap helpSwap) {
    switch (this) {
      case PLACE_IS_FREE:
      case STILL_FREE:
        return places.free() > 0;
      case ASSIGNED:
      case REMINDER:
        return places.hasPlace(userId);
      case REMOVED:
        return !places.hasPlace(userId);
      case SWAP_PROPOSED:
        return isIn(SwapState.PROPOSED, helpSwap);
      case SWAP_ACCEPTED:
      case PLACE_CHANGED_HANDS:
        return isIn(SwapState.ACCEPTED, helpSwap);
      case SWAP_DECLINED:
        return isIn(SwapState.DECLINED, helpSwap);
      case MOVED:
        return places.signedUp().contains(userId);
      case SLOT_REMOVED:
        return true;
    }

    return false;
  }

  private static boolean isIn(SwapState state, HelpSwap helpSwap) {
    return (helpSwap != null) && helpSwap.getSwapState().equals(state.key());
  }

  private final String textKey;
}
