/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.mychildren.display.context;

/** An own decision in the ledger. */
public final class DecisionDisplay {

  /** Makes the value. */
  public DecisionDisplay(
      String moment,
      String purposeName,
      String decision,
      String schoolYear,
      String road,
      int textVersion,
      String explanation) {
    this.moment = moment;
    this.purposeName = purposeName;
    this.decision = decision;
    this.schoolYear = schoolYear;
    this.road = road;
    this.textVersion = textVersion;
    this.explanation = explanation;
  }

  public String getMoment() {
    return moment;
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

  public int getTextVersion() {
    return textVersion;
  }

  /** Gives the wording that was read. */
  public String getExplanation() {
    return explanation;
  }

  private final String decision;
  private final String explanation;
  private final String moment;
  private final String purposeName;
  private final String road;
  private final String schoolYear;
  private final int textVersion;
}
