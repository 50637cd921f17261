/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.sample.school.internal.load;

import nl.klassenkring.roster.model.Guardian;
import nl.klassenkring.roster.model.Pupil;
import nl.klassenkring.sample.school.internal.data.SampleConsent;
import nl.klassenkring.sample.school.internal.data.SampleFamily;

/** A guardian with authority over a pupil, who is asked. Immutable. */
final class Respondent {

  private final Pupil pupil;
  private final Guardian guardian;
  private final int turn;

  /**
   * Names who is asked.
   *
   * @param turn the place of the pupil in the school
   */
  Respondent(Pupil pupil, Guardian guardian, int turn) {
    this.pupil = pupil;
    this.guardian = guardian;
    this.turn = turn;
  }

  long pupilId() {
    return pupil.getPupilId();
  }

  long guardianId() {
    return guardian.getGuardianId();
  }

  /** The account of the guardian; 0 when there is none. */
  long userId() {
    return guardian.getGuardianUserId();
  }

  SampleFamily family(SampleConsent consent) {
    return consent.family(pupil.getRosterKey(), guardian.getRosterKey(), turn);
  }
}
