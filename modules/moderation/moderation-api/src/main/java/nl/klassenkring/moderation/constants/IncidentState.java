/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.moderation.constants;

/** Where an incident is. */
public enum IncidentState {
  /** Somebody has to act. */
  OPEN,
  /** Everything is done about it. */
  CLOSED,
  /** It was no misuse: it does not count for its subject. */
  UNFOUNDED
}
