/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.moderation.web.internal.incidents.display.context;

/** A step as it was filled in. Immutable. */
public final class TypedStep {

  private final String kind;
  private final String date;
  private final long teacherUserId;
  private final long directorUserId;
  private final String note;

  TypedStep(String kind, String date, long teacherUserId, long directorUserId, String note) {
    this.kind = kind;
    this.date = date;
    this.teacherUserId = teacherUserId;
    this.directorUserId = directorUserId;
    this.note = note;
  }

  public String getKind() {
    return kind;
  }

  public String getDate() {
    return date;
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
