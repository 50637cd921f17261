/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.web.internal.display.context;

import java.util.List;

/** What the page of a pupil shows. */
public final class PupilDisplayContext {

  PupilDisplayContext(
      String name,
      String rosterKey,
      String birthDate,
      String endDate,
      List<GuardianDisplay> guardians,
      List<EnrolmentDisplay> enrolments,
      boolean invitationRefused) {
    this.name = name;
    this.rosterKey = rosterKey;
    this.birthDate = birthDate;
    this.endDate = endDate;
    this.guardians = guardians;
    this.enrolments = enrolments;
    this.invitationRefused = invitationRefused;
  }

  public String getName() {
    return name;
  }

  /** Gives the number in the pupil administration. */
  public String getRosterKey() {
    return rosterKey;
  }

  /** Gives the date of birth, empty if it is not known. */
  public String getBirthDate() {
    return birthDate;
  }

  /** Gives when the pupil left the school, else empty. */
  public String getEndDate() {
    return endDate;
  }

  public List<GuardianDisplay> getGuardians() {
    return guardians;
  }

  public List<EnrolmentDisplay> getEnrolments() {
    return enrolments;
  }

  /** Tells whether a code was asked for that cannot be made. */
  public boolean isInvitationRefused() {
    return invitationRefused;
  }

  private final String birthDate;
  private final String endDate;
  private final List<EnrolmentDisplay> enrolments;
  private final List<GuardianDisplay> guardians;
  private final boolean invitationRefused;
  private final String name;
  private final String rosterKey;
}
