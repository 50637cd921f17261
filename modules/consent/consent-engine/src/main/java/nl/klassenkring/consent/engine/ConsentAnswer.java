/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.engine;

/** What somebody decided about one purpose for one pupil. The name is what a ledger stores. */
public enum ConsentAnswer {
  GIVEN,
  REFUSED,
  WITHDRAWN;

  /** Whether it forbids: a refusal and a withdrawal weigh the same. */
  public boolean isNo() {
    return this != GIVEN;
  }
}
