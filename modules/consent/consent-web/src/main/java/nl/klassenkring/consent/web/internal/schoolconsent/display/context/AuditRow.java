/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.schoolconsent.display.context;

/** Who did what. */
public final class AuditRow {

  /** Makes the value. */
  public AuditRow(
      String moment,
      String userName,
      String action,
      String pupilName,
      String purposeName,
      String detail) {
    this.moment = moment;
    this.userName = userName;
    this.action = action;
    this.pupilName = pupilName;
    this.purposeName = purposeName;
    this.detail = detail;
  }

  public String getMoment() {
    return moment;
  }

  public String getUserName() {
    return userName;
  }

  /** Gives the end of the text key {@code audit-...}. */
  public String getAction() {
    return action;
  }

  public String getPupilName() {
    return pupilName;
  }

  public String getPurposeName() {
    return purposeName;
  }

  public String getDetail() {
    return detail;
  }

  private final String action;
  private final String detail;
  private final String moment;
  private final String pupilName;
  private final String purposeName;
  private final String userName;
}
