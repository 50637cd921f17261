/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.schoolconsent.display.context;

/** A pupil whose data may have to be erased. */
public final class FamilyRow {

  /** Makes the value. */
  public FamilyRow(long pupilId, String pupilName, String left) {
    this.pupilId = pupilId;
    this.pupilName = pupilName;
    this.left = left;
  }

  public long getPupilId() {
    return pupilId;
  }

  public String getPupilName() {
    return pupilName;
  }

  /** Gives the day on which the pupil left or will leave, empty when no day is known. */
  public String getLeft() {
    return left;
  }

  private final String left;
  private final long pupilId;
  private final String pupilName;
}
