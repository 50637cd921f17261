/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.rights;

/** The kinds of data that are kept for a time only, in the order in which they are shown. */
public enum RetentionCategory {
  DECISIONS,
  REQUESTS,
  OBJECTIONS,
  TASKS,
  PICTURES,
  AUDIT_ENTRIES,
  PUPILS,
  GUARDIANS,
  INVITATIONS,
  IMPORTS
}
