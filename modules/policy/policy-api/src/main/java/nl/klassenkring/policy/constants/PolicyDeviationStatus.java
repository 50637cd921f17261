/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.constants;

/** How far a school's own value for a rule has got (G1). */
public enum PolicyDeviationStatus {
  /** Being written by the school. */
  DRAFT,
  /** Waits for the privacy officer. */
  SUBMITTED,
  /** Holds from its moment on, until a newer one does. */
  APPROVED,
  REJECTED,
  /** Taken back by the school; of one that held, the foundation's value holds since. */
  WITHDRAWN
}
