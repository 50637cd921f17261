/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.schoolconsent.display.context;

import java.util.List;
import nl.klassenkring.consent.web.internal.display.context.Pages;

/** The pupils that a search finds, also those who left. */
public final class FamiliesDisplayContext {

  /** Makes the value. */
  public FamiliesDisplayContext(String words, List<FamilyRow> rows, Pages pages) {
    this.words = words;
    this.rows = List.copyOf(rows);
    this.pages = pages;
  }

  /** Gives the name that was searched for, as it was typed. */
  public String getWords() {
    return words;
  }

  public List<FamilyRow> getRows() {
    return rows;
  }

  public Pages getPages() {
    return pages;
  }

  private final Pages pages;
  private final List<FamilyRow> rows;
  private final String words;
}
