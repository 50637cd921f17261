/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.constants;

/** How far an import is. */
public final class RosterImportStatus {

  /** Planned and shown; waits for a person to confirm it. */
  public static final String PENDING = "pending";

  /** Confirmed; what it planned is done. */
  public static final String APPLIED = "applied";

  /** Dropped by a person, or because nobody confirmed it for thirty days. */
  public static final String DROPPED = "dropped";

  /** Another import was confirmed after this one was planned. */
  public static final String OUTDATED = "outdated";

  private RosterImportStatus() {}
}
