/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.schoolconsent.display.context;

import java.util.List;
import nl.klassenkring.consent.web.internal.display.context.Pages;

/** A page of the audit log. */
public final class AuditDisplayContext {

  /** Makes the value. */
  public AuditDisplayContext(List<AuditRow> rows, Pages pages) {
    this.rows = List.copyOf(rows);
    this.pages = pages;
  }

  public List<AuditRow> getRows() {
    return rows;
  }

  public Pages getPages() {
    return pages;
  }

  private final Pages pages;
  private final List<AuditRow> rows;
}
