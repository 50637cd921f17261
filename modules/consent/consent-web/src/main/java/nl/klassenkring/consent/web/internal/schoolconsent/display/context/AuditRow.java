/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.schoolconsent.display.context;

import java.util.List;

/** Who did what. */
public final class AuditRow {

  /** Makes the value. */
  public AuditRow(
      String moment,
      String userName,
      String action,
      long pupilId,
      String pupilName,
      String purposeName,
      List<AuditPart> parts) {
    this.moment = moment;
    this.userName = userName;
    this.action = action;
    this.pupilId = pupilId;
    this.pupilName = pupilName;
    this.purposeName = purposeName;
    this.parts = List.copyOf(parts);
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

  /** Gives the pupil, 0 when it is about more pupils than one. */
  public long getPupilId() {
    return pupilId;
  }

  /** Gives the pupil's name, empty when he is not known any more. */
  public String getPupilName() {
    return pupilName;
  }

  public String getPurposeName() {
    return purposeName;
  }

  /** Gives what it is about beyond the pupil and the purpose. */
  public List<AuditPart> getParts() {
    return parts;
  }

  private final String action;
  private final String moment;
  private final List<AuditPart> parts;
  private final long pupilId;
  private final String pupilName;
  private final String purposeName;
  private final String userName;
}
