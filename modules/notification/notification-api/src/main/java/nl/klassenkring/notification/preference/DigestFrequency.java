/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.notification.preference;

/** How often a reader gets a digest; important posts come at once, whatever he chooses. */
public enum DigestFrequency {
  /** Important posts and nothing else. */
  IMPORTANT_ONLY,

  /** In the morning of each working day. */
  DAILY,

  /** On one working day of the week: what nobody chose (B17). */
  WEEKLY
}
