/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.moderation.constants;

/** What is done about an incident: internal measures first, others stay open (F3). */
public enum IncidentStepKind {
  /** The teacher talked with the person concerned, together with the director. */
  TALKED_TO,
  AGREEMENT,
  WARNING,
  /** Written down by the removal itself, and by nothing else. */
  REMOVAL_OF_CONTENT,
  /** Somebody was removed from the group by its administrators (A8). */
  REMOVAL_FROM_GROUP,
  /** The police, a lawyer, the municipality. */
  EXTERNAL_STEP;

  /** Tells whether people write it down themselves. */
  public boolean isWrittenByHand() {
    return this != REMOVAL_OF_CONTENT;
  }
}
