/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.membership.internal.decision;

/** Whom somebody administers in a group (A1). */
public enum Administers {
  /** Nobody. */
  NOBODY,
  /** Parents and class parents: a teacher of the group. */
  PARENTS,
  /** Everybody: who runs the school. */
  EVERYBODY
}
