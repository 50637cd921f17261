/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.helprequest.decision;

import java.util.Locale;

/** How far an offer of a place to another parent is. */
public enum SwapState {
  /** The other parent is still to answer. */
  PROPOSED,

  /** The other parent agreed, and the places changed hands. */
  ACCEPTED,

  /** The other parent did not want it. */
  DECLINED,

  /** Who made the offer took it back, or one of the places is not his or the other's any more. */
  WITHDRAWN;

  /** Gives the state of a key that was stored. */
  public static SwapState fromKey(String key) {
    return valueOf(key.toUpperCase(Locale.ROOT));
  }

  /** The key to store, such as {@code proposed}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
