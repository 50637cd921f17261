/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.web.internal.display.context;

/** What the letter with an invitation code shows. */
public final class InvitationDisplayContext {

  InvitationDisplayContext(
      long pupilId,
      String pupilName,
      String guardianName,
      String schoolName,
      String address,
      String code,
      String validUntil) {
    this.pupilId = pupilId;
    this.pupilName = pupilName;
    this.guardianName = guardianName;
    this.schoolName = schoolName;
    this.address = address;
    this.code = code;
    this.validUntil = validUntil;
  }

  public long getPupilId() {
    return pupilId;
  }

  public String getPupilName() {
    return pupilName;
  }

  public String getGuardianName() {
    return guardianName;
  }

  public String getSchoolName() {
    return schoolName;
  }

  /** Gives where to sign in. */
  public String getAddress() {
    return address;
  }

  /** Gives the code, empty when it was shown already. */
  public String getCode() {
    return code;
  }

  public String getValidUntil() {
    return validUntil;
  }

  private final String address;
  private final String code;
  private final String guardianName;
  private final long pupilId;
  private final String pupilName;
  private final String schoolName;
  private final String validUntil;
}
