/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.rights;

/** Why data must be kept. */
public enum RetentionReason {
  /** The pupil is enrolled, or one of the guardian's is. */
  ENROLLED,

  /** It proves what was allowed, until the school's term for evidence is over. */
  EVIDENCE,

  /** It still decides what is shown: of a pupil who is enrolled. */
  IN_FORCE,

  /** It belongs to what a group can still read back, until the school's term is over. */
  IN_USE,

  /** Somebody still has to do something about it. */
  UNFINISHED
}
