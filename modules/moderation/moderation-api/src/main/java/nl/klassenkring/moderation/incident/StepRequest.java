/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.moderation.incident;

import java.io.Serializable;
import java.time.Instant;
import java.util.Date;
import java.util.Objects;
import nl.klassenkring.moderation.constants.IncidentStepKind;

/** What was done about an incident, when and by whom (F3). Immutable. */
public final class StepRequest implements Serializable {

  private static final long serialVersionUID = 1L;

  private final IncidentStepKind kind;
  private final Instant date;
  private final long teacherUserId;
  private final long directorUserId;
  private final String note;

  /**
   * Makes the value.
   *
   * @param date on which it was done
   * @param teacherUserId the teacher who was there; 0 for none
   * @param directorUserId the director who was there; 0 for none
   * @param note what was said or agreed
   */
  public StepRequest(
      IncidentStepKind kind, Date date, long teacherUserId, long directorUserId, String note) {

    this.kind = Objects.requireNonNull(kind, "kind");
    this.date = date.toInstant();
    this.teacherUserId = teacherUserId;
    this.directorUserId = directorUserId;
    this.note = Objects.requireNonNull(note, "note");
  }

  public IncidentStepKind getKind() {
    return kind;
  }

  public Date getDate() {
    return Date.from(date);
  }

  public long getTeacherUserId() {
    return teacherUserId;
  }

  public long getDirectorUserId() {
    return directorUserId;
  }

  public String getNote() {
    return note;
  }
}
