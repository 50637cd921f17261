/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.schoolconsent.display.context;

import java.util.List;

/** Where guardians answered differently; for the director alone. */
public final class DisagreementsDisplayContext {

  /** Makes the value. */
  public DisagreementsDisplayContext(List<DisagreementRow> rows) {
    this.rows = List.copyOf(rows);
  }

  public List<DisagreementRow> getRows() {
    return rows;
  }

  private final List<DisagreementRow> rows;
}
