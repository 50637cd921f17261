/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.constants;

/** By which road a decision came into the ledger. */
public final class ConsentRoads {

  /** The guardian, or the pupil, decided in the portal. */
  public static final String PORTAL = "portal";

  /** On a signed paper that the school entered. */
  public static final String PAPER = "paper";

  private ConsentRoads() {}
}
