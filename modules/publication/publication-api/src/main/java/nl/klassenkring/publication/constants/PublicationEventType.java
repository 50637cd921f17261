/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.constants;

/** What can happen to a request; kept in its record by name. */
public enum PublicationEventType {
  SUBMITTED,
  RESUBMITTED,
  WITHDRAWN,
  CHANGES_REQUESTED,
  REJECTED,
  APPROVED,

  /** A yes that came to nothing: what was found at that moment stops it. */
  APPROVAL_REFUSED,

  /** The director was reminded that it waits. */
  REMINDED,

  /** A consent fell away, or ran out. */
  TAKEN_DOWN_BY_CONSENT,

  /** Somebody objects to one of the pictures (C4). */
  TAKEN_DOWN_BY_OBJECTION,

  /** By the director. */
  TAKEN_DOWN,

  /** The package for social media was downloaded (D3). */
  DOWNLOADED
}
