/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.helprequest.decision;

import java.util.Locale;

/** How far somebody is with a slot. Who never signed up has none: silence is the no (B3). */
public enum SignUpState {
  /** He offers to help; somebody is still to decide. */
  OFFERED,

  /** He has a place. */
  ASSIGNED,

  /** He has none any more: he gave it back, handed it over, or it was taken away. */
  WITHDRAWN;

  /** Gives the state of a key that was stored. */
  public static SignUpState fromKey(String key) {
    return valueOf(key.toUpperCase(Locale.ROOT));
  }

  /** The key to store, such as {@code offered}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
