/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.display.context;

import java.util.List;

/** The school years among which a reader chooses, and which he chose. */
public final class YearChoice {

  /**
   * Makes the choice.
   *
   * @param asked what was chosen; the standard one holds when it is none of the years
   */
  public static YearChoice of(String asked, String standard, List<String> years) {
    return new YearChoice(years.contains(asked) ? asked : standard, years);
  }

  public String getChosen() {
    return chosen;
  }

  public List<String> getYears() {
    return years;
  }

  /** Tells whether there is nothing to choose. */
  public boolean isSingle() {
    return years.size() == 1;
  }

  private YearChoice(String chosen, List<String> years) {
    this.chosen = chosen;
    this.years = List.copyOf(years);
  }

  private final String chosen;
  private final List<String> years;
}
