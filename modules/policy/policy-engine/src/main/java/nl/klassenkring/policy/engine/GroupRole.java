/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine;

/** What somebody is in one class group. A school director counts in the groups of his schools. */
public enum GroupRole {
  TEACHER,
  CLASS_PARENT,
  PARENT,
  EXTERNAL,
  SCHOOL_DIRECTOR,
  /** Writes in the school's general group on the director's behalf (A7). */
  DIRECTOR_DELEGATE
}
