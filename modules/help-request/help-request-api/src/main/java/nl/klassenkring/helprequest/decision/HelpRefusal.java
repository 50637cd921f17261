/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.helprequest.decision;

/** Why somebody cannot do with a slot what he asks for (B3). */
public enum HelpRefusal {
  /** All places are taken. */
  FULL,

  /** The slot has begun, or is over. */
  BEGUN,

  /** The day has come: from now on people count on who has a place. */
  DAY_HAS_COME,

  /** He signed up already. */
  ALREADY_SIGNED_UP,

  /** He did not sign up, or is not signed up any more. */
  NOT_SIGNED_UP,

  /** He has no place, so there is none to hand over or to take away. */
  NO_PLACE,

  /** There is no offer of his to decide about. */
  NOT_OFFERED,

  /** A place is offered to somebody else than oneself. */
  TO_ONESELF,

  /** The other one has a place there already. */
  OTHER_HAS_PLACE,

  /** The other one is no parent of the group, or has left it. */
  NO_PARENT,

  /** The offer was answered or taken back, or one of the places has changed hands. */
  SWAP_IS_OVER,

  /** The same place is offered to the same parent already. */
  SWAP_EXISTS
}
