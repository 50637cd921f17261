/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.rights;

/** Why data must be kept. */
public enum RetentionReason {
  /** It proves what was allowed, until the school's term for evidence is over. */
  EVIDENCE,

  /** It still decides what is shown: of a pupil who is enrolled. */
  IN_FORCE,

  /** Somebody still has to do something about it. */
  UNFINISHED
}
