/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.rights;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** What erasing the data up to a school year, or of a family, does. Immutable. */
public final class RetentionPreview implements Serializable {

  private static final long serialVersionUID = 1L;

  private final String schoolYear;
  private final LocalDate evidenceUntil;
  private final List<RetentionLine> lines;
  private final String confirmation;

  /**
   * Makes the value.
   *
   * @param schoolYear up to and including which; of a family, the one of today
   * @param evidenceUntil the last day on which evidence of that school year must be kept
   * @param confirmation what has to be handed back to do exactly this
   */
  public RetentionPreview(
      String schoolYear, LocalDate evidenceUntil, List<RetentionLine> lines, String confirmation) {

    this.schoolYear = schoolYear;
    this.evidenceUntil = evidenceUntil;
    this.lines = List.copyOf(lines);
    this.confirmation = confirmation;
  }

  public String getSchoolYear() {
    return schoolYear;
  }

  public LocalDate getEvidenceUntil() {
    return evidenceUntil;
  }

  /**
   * One line for each {@link RetentionCategory}, in its order; of a family, without those that are
   * about no family.
   */
  public List<RetentionLine> getLines() {
    return lines;
  }

  public String getConfirmation() {
    return confirmation;
  }
}
