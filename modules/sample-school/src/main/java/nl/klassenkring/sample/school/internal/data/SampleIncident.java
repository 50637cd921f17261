/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.sample.school.internal.data;

/** A report of a post, and what was done about it. Immutable. */
public final class SampleIncident {

  private final String postId;
  private final String reporter;
  private final String reason;
  private final String words;
  private final String teacher;
  private final String director;
  private final String note;

  /**
   * Makes the value.
   *
   * @param postId the post that was reported to the director
   * @param reporter the login of who reported it
   * @param reason the name of a reason for a report
   * @param words of the reporter
   * @param teacher the login of the teacher who talked with the author
   * @param director the login of the director who did so with him
   * @param note what was agreed then
   */
  public SampleIncident(
      String postId,
      String reporter,
      String reason,
      String words,
      String teacher,
      String director,
      String note) {

    this.postId = postId;
    this.reporter = reporter;
    this.reason = reason;
    this.words = words;
    this.teacher = teacher;
    this.director = director;
    this.note = note;
  }

  public String postId() {
    return postId;
  }

  public String reporter() {
    return reporter;
  }

  public String reason() {
    return reason;
  }

  public String words() {
    return words;
  }

  public String teacher() {
    return teacher;
  }

  public String director() {
    return director;
  }

  public String note() {
    return note;
  }
}
