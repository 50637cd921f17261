/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.schoolconsent.display.context;

import java.util.List;
import nl.klassenkring.consent.web.internal.display.context.Pages;

/** A page of what anybody decided about a pupil, oldest first; for the director alone. */
public final class PupilDecisions {

  /** Makes the value. */
  public PupilDecisions(List<PupilDecisionRow> rows, Pages pages) {
    this.rows = List.copyOf(rows);
    this.pages = pages;
  }

  public List<PupilDecisionRow> getRows() {
    return rows;
  }

  public Pages getPages() {
    return pages;
  }

  private final Pages pages;
  private final List<PupilDecisionRow> rows;
}
