/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.sample.school.internal.data;

/** Somebody who is no parent and is let into a group (A2, A3). Immutable. */
public final class SampleAdmission {

  private final String site;
  private final String person;
  private final String askedBy;
  private final String decidedBy;
  private final String reason;
  private final String pupil;
  private final int days;

  /**
   * Makes the value.
   *
   * @param pupil the key of the child in the roster; empty for an external
   * @param days for how many days an external is let in; 0 for a carer
   */
  public SampleAdmission(
      String site,
      String person,
      String askedBy,
      String decidedBy,
      String reason,
      String pupil,
      int days) {

    this.site = site;
    this.person = person;
    this.askedBy = askedBy;
    this.decidedBy = decidedBy;
    this.reason = reason;
    this.pupil = pupil;
    this.days = days;
  }

  /** The friendly URL of the group's Site. */
  public String site() {
    return site;
  }

  /** The login of who is let in. */
  public String person() {
    return person;
  }

  /** The login of who asked. */
  public String askedBy() {
    return askedBy;
  }

  /** The login of the teacher who approved, or of the director who admitted. */
  public String decidedBy() {
    return decidedBy;
  }

  public String reason() {
    return reason;
  }

  /** The key of the child in the roster. */
  public String pupil() {
    return pupil;
  }

  /** For how many days. */
  public int days() {
    return days;
  }
}
