/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.engine;

/** Whose yes a school asks for. Under both, one no of a guardian with authority is enough. */
public enum ConsentRule {
  /** One yes of a guardian with authority suffices. */
  ONE_SUFFICES,

  /** Every active guardian with authority must have said yes. */
  ALL_MUST_ANSWER
}
