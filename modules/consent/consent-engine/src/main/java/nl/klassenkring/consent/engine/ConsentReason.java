/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.engine;

/** Why a pupil may or may not be shown for a purpose. Only {@link #GIVEN} allows. */
public enum ConsentReason {
  /** Those who decide said yes. */
  GIVEN,

  /** Nobody who decides has ever answered, whether asked or not. */
  NOT_ANSWERED,

  /** Somebody who decides said no. */
  REFUSED,

  /** Somebody who decides took back a yes. */
  WITHDRAWN,

  /** There is a yes, but every guardian must answer and one has not answered this year. */
  WAITING_FOR_OTHERS,

  /** There is no yes but of an earlier school year, which no longer holds. */
  EXPIRED,

  /** The pupil has no active guardian with authority. */
  NO_AUTHORITY,

  /** The pupil is old enough to decide and has not answered yet. */
  PUPIL_DECIDES,

  /** The school does not use the purpose, or no longer. */
  NOT_IN_USE
}
