/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.web.internal.compliance.display.context;

import java.util.List;

/** How one group keeps to the agreements. Immutable. */
public final class GroupRow {

  private final String name;
  private final List<Gauge> gauges;
  private final Results results;

  GroupRow(String name, List<Gauge> gauges, Results results) {
    this.name = name;
    this.gauges = List.copyOf(gauges);
    this.results = results;
  }

  public String getName() {
    return name;
  }

  /** One per measure; none for a group that is no class. */
  public List<Gauge> getGauges() {
    return gauges;
  }

  public Results getResults() {
    return results;
  }
}
