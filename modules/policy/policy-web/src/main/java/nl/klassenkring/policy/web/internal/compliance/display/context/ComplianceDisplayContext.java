/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.web.internal.compliance.display.context;

import java.util.List;

/** How the groups that the reader may see keep to the agreements. */
public final class ComplianceDisplayContext {

  private final List<MeasureTitle> measures;
  private final List<GroupRow> rows;
  private final String from;
  private final String until;

  ComplianceDisplayContext(
      List<MeasureTitle> measures, List<GroupRow> rows, String from, String until) {

    this.measures = List.copyOf(measures);
    this.rows = List.copyOf(rows);
    this.from = from;
    this.until = until;
  }

  /** What is counted; each row has a gauge for each. */
  public List<MeasureTitle> getMeasures() {
    return measures;
  }

  /** The groups, by name. */
  public List<GroupRow> getRows() {
    return rows;
  }

  /** The first day of the period, as in {@code 2026-11-01}. */
  public String getFrom() {
    return from;
  }

  /** The last day of the period, as in {@code 2026-11-30}. */
  public String getUntil() {
    return until;
  }
}
