/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.web.internal.display.context;

import java.util.List;

/** Somebody or something that an import would add, change or end. */
public final class PlanItem {

  PlanItem(String name, List<FieldChangeDisplay> changes) {
    this.name = name;
    this.changes = changes;
  }

  public String getName() {
    return name;
  }

  public List<FieldChangeDisplay> getChanges() {
    return changes;
  }

  private final List<FieldChangeDisplay> changes;
  private final String name;
}
