/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.membership.year;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** What becomes of the groups of a school when its year ends. Immutable. */
public final class YearPlan implements Serializable {

  private static final long serialVersionUID = 1L;

  private final long rolloverId;
  private final String fromSchoolYear;
  private final String toSchoolYear;
  private final ArrayList<YearPlanStep> steps;
  private final String hash;
  private final boolean confirmed;

  /**
   * Makes the value.
   *
   * @param hash the fingerprint of all that it says, for the one who confirms just that
   */
  public YearPlan(
      long rolloverId,
      String fromSchoolYear,
      String toSchoolYear,
      List<YearPlanStep> steps,
      String hash,
      boolean confirmed) {

    this.rolloverId = rolloverId;
    this.fromSchoolYear = fromSchoolYear;
    this.toSchoolYear = toSchoolYear;
    this.steps = new ArrayList<>(steps);
    this.hash = hash;
    this.confirmed = confirmed;
  }

  public long getRolloverId() {
    return rolloverId;
  }

  public String getFromSchoolYear() {
    return fromSchoolYear;
  }

  public String getToSchoolYear() {
    return toSchoolYear;
  }

  public List<YearPlanStep> getSteps() {
    return new ArrayList<>(steps);
  }

  public String getHash() {
    return hash;
  }

  /** Tells whether it was done. */
  public boolean isConfirmed() {
    return confirmed;
  }
}
