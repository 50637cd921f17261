/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.exchange.plan;

/** What an import would do; it deletes nothing. */
public enum ChangeKind {
  ADDED,
  CHANGED,
  /** Gets an end date; what is known stays. */
  ENDED
}
