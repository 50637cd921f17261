/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.schoolconsent.display.context;

/** A decision in the ledger. */
public final class PupilDecisionRow {

  /** Makes the value. */
  public PupilDecisionRow(
      long consentDecisionId,
      String moment,
      String guardianName,
      String purposeName,
      String decision,
      String schoolYear,
      String road,
      boolean scanned) {
    this.consentDecisionId = consentDecisionId;
    this.moment = moment;
    this.guardianName = guardianName;
    this.purposeName = purposeName;
    this.decision = decision;
    this.schoolYear = schoolYear;
    this.road = road;
    this.scanned = scanned;
  }

  public long getConsentDecisionId() {
    return consentDecisionId;
  }

  public String getMoment() {
    return moment;
  }

  /** Gives who decided, empty for the pupil himself. */
  public String getGuardianName() {
    return guardianName;
  }

  public String getPurposeName() {
    return purposeName;
  }

  public String getDecision() {
    return decision;
  }

  public String getSchoolYear() {
    return schoolYear;
  }

  public String getRoad() {
    return road;
  }

  /** Tells whether there is a scan of a paper. */
  public boolean isScanned() {
    return scanned;
  }

  private final long consentDecisionId;
  private final String decision;
  private final String guardianName;
  private final String moment;
  private final String purposeName;
  private final String road;
  private final boolean scanned;
  private final String schoolYear;
}
