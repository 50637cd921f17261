/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.rights;

/** The kinds of data that end with a school year, in the order in which they are shown. */
public enum RetentionCategory {
  DECISIONS,
  REQUESTS,
  OBJECTIONS,
  TASKS,
  AUDIT_ENTRIES,
  PUPILS,
  GUARDIANS
}
