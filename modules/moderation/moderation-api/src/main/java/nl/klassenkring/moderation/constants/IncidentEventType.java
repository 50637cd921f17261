/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.moderation.constants;

/** What is recorded of an incident. */
public enum IncidentEventType {
  /** Somebody reported: the record does not say who. */
  REPORTED,
  /** Opened by who removed something. */
  OPENED,
  COPY_MADE,
  CONTENT_REMOVED,
  STEP_ADDED,
  READER_NAMED,
  READER_REMOVED,
  FILE_READ,
  COPY_READ,
  CLOSED
}
