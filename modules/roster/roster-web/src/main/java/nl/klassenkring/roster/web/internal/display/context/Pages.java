/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.web.internal.display.context;

/** Where a reader is in a list that is shown page by page. Pages are counted from one. */
public final class Pages {

  /** Gives the page asked for; a page that does not exist gives the nearest one that does. */
  public static Pages of(int page, int total, int pageSize) {
    int last = Math.max(1, (total + pageSize - 1) / pageSize);

    return new Pages(Math.max(1, Math.min(page, last)), last, pageSize);
  }

  public int getPage() {
    return page;
  }

  public int getLast() {
    return last;
  }

  /** Gives the first row of the page, counted from zero. */
  public int getStart() {
    return (page - 1) * pageSize;
  }

  /** Gives the row after the last one of the page, counted from zero. */
  public int getEnd() {
    return page * pageSize;
  }

  public boolean isFirst() {
    return page == 1;
  }

  public boolean isLast() {
    return page == last;
  }

  public boolean isSingle() {
    return last == 1;
  }

  private Pages(int page, int last, int pageSize) {
    this.page = page;
    this.last = last;
    this.pageSize = pageSize;
  }

  private final int last;
  private final int page;
  private final int pageSize;
}
