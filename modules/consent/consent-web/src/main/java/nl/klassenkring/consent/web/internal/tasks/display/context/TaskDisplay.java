/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.tasks.display.context;

/** What a person has to do. */
public final class TaskDisplay {

  /** Makes the value. */
  public TaskDisplay(
      long consentTaskId,
      String kind,
      String pupilName,
      String purposeName,
      String detail,
      String due,
      boolean late,
      boolean completable) {
    this.consentTaskId = consentTaskId;
    this.kind = kind;
    this.pupilName = pupilName;
    this.purposeName = purposeName;
    this.detail = detail;
    this.due = due;
    this.late = late;
    this.completable = completable;
  }

  public long getConsentTaskId() {
    return consentTaskId;
  }

  public String getKind() {
    return kind;
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

  /** Gives the last day, empty when there is none. */
  public String getDue() {
    return due;
  }

  public boolean isLate() {
    return late;
  }

  /** Tells whether the person himself says that it is done; an objection ends with its outcome. */
  public boolean isCompletable() {
    return completable;
  }

  private final boolean completable;
  private final long consentTaskId;
  private final String detail;
  private final String due;
  private final String kind;
  private final boolean late;
  private final String pupilName;
  private final String purposeName;
}
