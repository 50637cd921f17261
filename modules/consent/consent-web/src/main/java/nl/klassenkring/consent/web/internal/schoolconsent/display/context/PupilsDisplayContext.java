/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.schoolconsent.display.context;

import java.util.List;
import nl.klassenkring.consent.web.internal.display.context.Pages;

/** The pupils of a school whose names were searched for. */
public final class PupilsDisplayContext {

  /** Makes the value. */
  public PupilsDisplayContext(String words, int count, List<PupilRow> rows, Pages pages) {
    this.words = words;
    this.count = count;
    this.rows = List.copyOf(rows);
    this.pages = pages;
  }

  /** Gives what was searched for. */
  public String getWords() {
    return words;
  }

  /** Gives how many pupils there are on all pages. */
  public int getCount() {
    return count;
  }

  public List<PupilRow> getRows() {
    return rows;
  }

  public Pages getPages() {
    return pages;
  }

  private final int count;
  private final Pages pages;
  private final List<PupilRow> rows;
  private final String words;
}
