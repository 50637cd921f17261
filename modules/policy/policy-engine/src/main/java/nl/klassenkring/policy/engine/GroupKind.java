/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine;

/**
 * The kinds of group that the rules tell apart (A6, A7). MR (medezeggenschapsraad, school council),
 * OR (ouderraad, parent council) and TSO (tussenschoolse opvang, lunch supervision) keep their
 * Dutch names.
 */
public enum GroupKind {
  CLASS,
  /** The general group of the whole school. */
  SCHOOL,
  MR,
  OR,
  TSO;

  /** Whether its members are a council or a team that talks among itself, not a class (A6). */
  public boolean isCouncil() {
    return this == MR || this == OR || this == TSO;
  }
}
