/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.constants;

/** What came of a post about which a rule spoke up. */
public enum PolicyEventType {
  /** Not placed. */
  REFUSED,
  /** Kept until it may be placed. */
  HELD,
  /** Placed after its author confirmed a warning. */
  CONFIRMED,
  /** Placed because of what its author declared, such as an excursion (B11). */
  EXCEPTION,
  /** Placed without being judged, because the school's settings say so. */
  EXEMPTED
}
