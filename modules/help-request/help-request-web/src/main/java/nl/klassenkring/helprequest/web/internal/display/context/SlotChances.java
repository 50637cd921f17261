/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.helprequest.web.internal.display.context;

import java.time.LocalDateTime;
import nl.klassenkring.helprequest.decision.Places;
import nl.klassenkring.helprequest.decision.SignUpState;
import nl.klassenkring.helprequest.decision.SlotTerms;

/** What a reader can do with a slot at this moment. The services ask again. Immutable. */
public final class SlotChances {

  private final long userId;
  private final boolean parent;
  private final SlotTerms terms;
  private final Places places;
  private final LocalDateTime now;

  /**
   * Makes the value.
   *
   * @param parent whether he may sign up in the group
   */
  SlotChances(long userId, boolean parent, SlotTerms terms, Places places, LocalDateTime now) {
    this.userId = userId;
    this.parent = parent;
    this.terms = terms;
    this.places = places;
    this.now = now;
  }

  /** Tells whether he can take a place, or offer his help. */
  public boolean isSignUp() {
    return parent && places.whyNotSignUp(userId, now).isEmpty();
  }

  /** Tells whether he can give his place or his offer back. */
  public boolean isWithdraw() {
    return parent && places.whyNotWithdraw(userId, now).isEmpty();
  }

  /** Tells whether he can offer his place to somebody. */
  public boolean isSwap() {
    return parent && isPlaced() && !terms.hasComeBy(now);
  }

  /** Tells whether he has a place. */
  public boolean isPlaced() {
    return places.hasPlace(userId);
  }

  /** Tells whether he offers his help, and somebody is still to decide. */
  public boolean isOffered() {
    return places.state(userId).filter(state -> state == SignUpState.OFFERED).isPresent();
  }

  /** Tells whether it has begun, or is over. */
  public boolean isBegun() {
    return terms.hasBegunBy(now);
  }

  /** Tells whether who decides can still give places and take them away. */
  public boolean isDecidable() {
    return !isBegun();
  }

  /** Tells whether there is a place to give. */
  public boolean isAssignable() {
    return !isBegun() && (places.free() > 0);
  }
}
