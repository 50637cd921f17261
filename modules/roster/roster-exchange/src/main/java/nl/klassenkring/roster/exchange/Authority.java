/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.exchange;

/** Whether a guardian decides for the pupil (Dutch law: gezag). */
public enum Authority {
  YES,
  NO,
  /** The file does not say: one that is known stays as it is, a new one has none. */
  UNKNOWN
}
