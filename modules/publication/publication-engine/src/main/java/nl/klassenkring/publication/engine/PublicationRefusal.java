/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.engine;

/** Why a step of a request is not taken. */
public enum PublicationRefusal {
  /** In its present status the step is not there to be taken. */
  WRONG_STATUS,

  /** What is approved is not what was asked for: it was changed meanwhile. */
  CONTENT_CHANGED,

  /** Who asks for a publication cannot approve it himself (D2). */
  OWN_REQUEST,

  /** Only a director of this school, or who stands in for one, decides (D2). */
  NO_REVIEWER,

  /** The checks find something that stops a publication, such as a consent that fell away. */
  CHECKS_FAILED
}
