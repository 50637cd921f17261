/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.engine;

/** How far a request to make something public is. */
public enum PublicationStatus {
  /** The director has to decide; nobody can change it meanwhile. */
  IN_REVIEW,

  /** The director asks the author for changes. */
  CHANGES_REQUESTED,

  /** The director said no, or it could not be made public any more when he said yes. */
  REJECTED,

  /** The author took it back before the director decided. */
  WITHDRAWN,

  /** Approved and made public. */
  PUBLISHED,

  /** It was public, and is not any more; it never comes back. */
  TAKEN_DOWN;

  /** Tells whether a director said yes to it. */
  public boolean wasApproved() {
    return (this == PUBLISHED) || (this == TAKEN_DOWN);
  }
}
