/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.constants;

/**
 * The kinds of group that a school has. MR (medezeggenschapsraad, school council), OR (ouderraad,
 * parent council) and TSO (tussenschoolse opvang, lunch supervision) keep their Dutch names (A6).
 */
public enum ClassGroupKind {
  /** A class: its teachers, class parents and parents. */
  CLASS,
  /** The general group of the whole school, on the school's own Site (A7). */
  SCHOOL,
  /** The school council. */
  MR,
  /** The parent council. */
  OR,
  /** Lunch supervision. */
  TSO
}
