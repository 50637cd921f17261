/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.web.internal.display.context;

import java.util.List;

/** What an import would do of one kind. */
public final class PlanSection {

  PlanSection(String titleKey, int count, List<PlanItem> items) {
    this.titleKey = titleKey;
    this.count = count;
    this.items = items;
  }

  public String getTitleKey() {
    return titleKey;
  }

  /** Gives how many there are, those that are not listed included. */
  public int getCount() {
    return count;
  }

  public List<PlanItem> getItems() {
    return items;
  }

  /** Gives how many are not listed. */
  public int getLeft() {
    return count - items.size();
  }

  private final int count;
  private final List<PlanItem> items;
  private final String titleKey;
}
