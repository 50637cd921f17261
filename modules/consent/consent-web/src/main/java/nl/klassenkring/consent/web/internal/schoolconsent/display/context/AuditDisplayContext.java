/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.schoolconsent.display.context;

import java.util.List;
import nl.klassenkring.consent.web.internal.display.context.Pages;

/** A page of the audit log. */
public final class AuditDisplayContext {

  /** Makes the value. */
  public AuditDisplayContext(
      String words, String pupilName, boolean filtered, List<AuditRow> rows, Pages pages) {

    this.words = words;
    this.pupilName = pupilName;
    this.filtered = filtered;
    this.rows = List.copyOf(rows);
    this.pages = pages;
  }

  /** Gives the name that was searched for. */
  public String getWords() {
    return words;
  }

  /** Gives the pupil whom alone it is about, empty when it is about more. */
  public String getPupilName() {
    return pupilName;
  }

  /** Tells whether entries are left out. */
  public boolean isFiltered() {
    return filtered;
  }

  public List<AuditRow> getRows() {
    return rows;
  }

  public Pages getPages() {
    return pages;
  }

  private final boolean filtered;
  private final Pages pages;
  private final String pupilName;
  private final List<AuditRow> rows;
  private final String words;
}
