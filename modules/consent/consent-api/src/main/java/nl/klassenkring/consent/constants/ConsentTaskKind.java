/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.constants;

/** Why somebody has a task; its name is what is stored. */
public enum ConsentTaskKind {
  /** Consent fell away, and a placed picture is hidden. */
  PICTURE_HIDDEN,

  /** A child or parent objects to a picture: there is a conversation to have (C4). */
  OBJECTION,

  /** Pictures of a post are still on the device of the one who made them (C5). */
  DEVICE_REMINDER,

  /** Guardians with authority answered differently; for the director alone. */
  DISAGREEMENT
}
