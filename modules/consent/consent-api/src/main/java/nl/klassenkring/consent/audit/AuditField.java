/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.audit;

/** What a part of an {@link AuditDetail} says; the name is what the log stores. */
public enum AuditField {

  /** The Site of a class group or of a school, by its key. */
  GROUP,

  /** A guardian, by his key; 0 for the pupil. */
  GUARDIAN,

  /** As in {@code 2026-2027}. */
  SCHOOL_YEAR,

  /** The name of a {@link nl.klassenkring.consent.engine.ConsentAnswer}. */
  DECISION,

  /** One of {@link nl.klassenkring.consent.constants.ConsentRoads}. */
  ROAD,

  /** The number of a wording. */
  VERSION,

  /** Whether a purpose is asked. */
  IN_USE,

  /** The name of a {@link nl.klassenkring.consent.engine.ConsentRule}. */
  ANSWER_RULE,

  /** Whether a yes ends with its school year. */
  EXPIRES,

  /** The age in years from which the pupil decides. */
  DECIDING_AGE,

  /** The name of an {@link nl.klassenkring.consent.constants.ObjectionStatus}. */
  OBJECTION_STATUS,

  /** How many pupils, tasks or other rows somebody saw. */
  COUNT,

  /** A {@link nl.klassenkring.consent.rights.RetentionCategory} and how many rows, as in A:3. */
  ERASED,

  /** Whether a guardian has authority. */
  AUTHORITY,

  /** How many rows a file added. */
  ADDED,

  /** How many rows a file changed. */
  CHANGED,

  /** How many rows a file ended. */
  ENDED
}
