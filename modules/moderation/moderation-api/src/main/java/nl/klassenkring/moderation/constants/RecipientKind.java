/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.moderation.constants;

/** For whom a report is meant (F4). */
public enum RecipientKind {
  /** The directors of the school. */
  DIRECTOR,
  /** The anti-bullying coordinator, named by the director. */
  ANTI_BULLYING_COORDINATOR,
  /** The confidant (vertrouwenspersoon), named by the director. */
  CONFIDANT,
  /** The school board, named by the director. */
  BOARD,
  /** The teachers and class parents of the group. */
  GROUP;

  /** Tells whether the director names who it is; the others follow from the roles of people. */
  public boolean isNamed() {
    return (this != DIRECTOR) && (this != GROUP);
  }
}
