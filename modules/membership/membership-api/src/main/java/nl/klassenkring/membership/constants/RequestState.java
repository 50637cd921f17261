/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.membership.constants;

/** Where the request for a carer (A2) or an external (A3) is. */
public enum RequestState {
  /** Waits for who decides; nobody is a member yet. */
  REQUESTED,
  /** Allowed: a member. */
  ALLOWED,
  /** Refused: never was a member by it. */
  REFUSED,
  /** Was a member by it. */
  ENDED
}
