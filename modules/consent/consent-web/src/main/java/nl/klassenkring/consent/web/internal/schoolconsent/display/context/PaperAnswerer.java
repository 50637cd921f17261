/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.schoolconsent.display.context;

/** Who answers about whom. */
public final class PaperAnswerer {

  /** Makes the value. */
  public PaperAnswerer(long pupilId, String pupilName, long guardianId, String guardianName) {
    this.pupilId = pupilId;
    this.pupilName = pupilName;
    this.guardianId = guardianId;
    this.guardianName = guardianName;
  }

  public long getPupilId() {
    return pupilId;
  }

  public String getPupilName() {
    return pupilName;
  }

  /** Gives who answers, 0 for the pupil himself. */
  public long getGuardianId() {
    return guardianId;
  }

  /** Gives his name, empty for the pupil himself. */
  public String getGuardianName() {
    return guardianName;
  }

  private final long guardianId;
  private final String guardianName;
  private final long pupilId;
  private final String pupilName;
}
