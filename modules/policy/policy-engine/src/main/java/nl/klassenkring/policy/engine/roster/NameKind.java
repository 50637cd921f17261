/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.roster;

/** How certainly what stands in a text is a pupil. */
public enum NameKind {
  /** First and last name, or initial and last name, of a pupil of the school. */
  FULL_NAME,
  /** The first name of a pupil of the group, or a full name that may be two common words. */
  FIRST_NAME,
  /** The first name of a pupil of the group that is a common word, too, written as a name. */
  COMMON_WORD
}
