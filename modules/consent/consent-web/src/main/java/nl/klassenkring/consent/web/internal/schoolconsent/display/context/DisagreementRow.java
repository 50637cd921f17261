/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.schoolconsent.display.context;

/** A pupil and a purpose about which guardians disagree. */
public final class DisagreementRow {

  /** Makes the value. */
  public DisagreementRow(
      long pupilId, String pupilName, String purposeName, String inFavour, String against) {
    this.pupilId = pupilId;
    this.pupilName = pupilName;
    this.purposeName = purposeName;
    this.inFavour = inFavour;
    this.against = against;
  }

  public long getPupilId() {
    return pupilId;
  }

  public String getPupilName() {
    return pupilName;
  }

  public String getPurposeName() {
    return purposeName;
  }

  /** Gives the names of who said yes. */
  public String getInFavour() {
    return inFavour;
  }

  /** Gives the names of who said no. */
  public String getAgainst() {
    return against;
  }

  private final String against;
  private final String inFavour;
  private final long pupilId;
  private final String pupilName;
  private final String purposeName;
}
