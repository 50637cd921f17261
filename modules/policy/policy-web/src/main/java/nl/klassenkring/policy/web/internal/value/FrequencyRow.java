/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.web.internal.value;

import java.util.List;

/** One number of posts per window in a form. Immutable. */
public final class FrequencyRow {

  private final String count;
  private final List<Choice> windows;
  private final List<Choice> categories;

  FrequencyRow(String count, List<Choice> windows, List<Choice> categories) {
    this.count = count;
    this.windows = List.copyOf(windows);
    this.categories = List.copyOf(categories);
  }

  /** The number as it is filled in; empty for a row that is not used. */
  public String getCount() {
    return count;
  }

  public List<Choice> getWindows() {
    return windows;
  }

  /** The categories; the first stands for all of them. */
  public List<Choice> getCategories() {
    return categories;
  }
}
