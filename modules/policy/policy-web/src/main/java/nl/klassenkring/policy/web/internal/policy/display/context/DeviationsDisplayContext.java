/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.web.internal.policy.display.context;

import java.util.List;
import nl.klassenkring.policy.portlet.Pages;

/** A page of deviations, of one school or of all. */
public final class DeviationsDisplayContext {

  private final List<DeviationRow> rows;
  private final Pages pages;
  private final boolean proposable;
  private final String schoolName;

  DeviationsDisplayContext(
      List<DeviationRow> rows, Pages pages, boolean proposable, String schoolName) {

    this.rows = List.copyOf(rows);
    this.pages = pages;
    this.proposable = proposable;
    this.schoolName = schoolName;
  }

  public List<DeviationRow> getRows() {
    return rows;
  }

  public Pages getPages() {
    return pages;
  }

  /** Tells whether there is a policy in force from which the school can deviate. */
  public boolean isProposable() {
    return proposable;
  }

  /** The school that they are of; empty for all. */
  public String getSchoolName() {
    return schoolName;
  }
}
