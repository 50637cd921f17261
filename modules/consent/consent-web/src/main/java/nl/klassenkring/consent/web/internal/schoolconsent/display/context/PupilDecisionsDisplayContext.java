/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.schoolconsent.display.context;

import java.util.List;
import nl.klassenkring.consent.web.internal.display.context.Pages;

/** What anybody decided about a pupil, oldest first; for the director alone. */
public final class PupilDecisionsDisplayContext {

  /** Makes the value. */
  public PupilDecisionsDisplayContext(String pupilName, List<PupilDecisionRow> rows, Pages pages) {
    this.pupilName = pupilName;
    this.rows = List.copyOf(rows);
    this.pages = pages;
  }

  public String getPupilName() {
    return pupilName;
  }

  public List<PupilDecisionRow> getRows() {
    return rows;
  }

  public Pages getPages() {
    return pages;
  }

  private final Pages pages;
  private final String pupilName;
  private final List<PupilDecisionRow> rows;
}
