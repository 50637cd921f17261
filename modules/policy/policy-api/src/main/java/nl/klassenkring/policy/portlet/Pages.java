/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.portlet;

import java.util.Map;

/** Where a reader is in a list that the database gives page by page. Pages are counted from one. */
public final class Pages {

  private final int last;
  private final int page;
  private final int pageSize;
  private final Map<String, String> parameters;

  private Pages(int page, int last, int pageSize, Map<String, String> parameters) {
    this.page = page;
    this.last = last;
    this.pageSize = pageSize;
    this.parameters = Map.copyOf(parameters);
  }

  /**
   * Gives the page asked for; a page that does not exist gives the nearest one that does.
   *
   * @param parameters what a link to another page must carry
   */
  public static Pages of(int page, int total, int pageSize, Map<String, String> parameters) {
    int last = Math.max(1, (total + pageSize - 1) / pageSize);

    return new Pages(Math.max(1, Math.min(page, last)), last, pageSize, parameters);
  }

  public int getPage() {
    return page;
  }

  public Map<String, String> getParameters() {
    return parameters;
  }

  /** Gives the page and the last page. */
  public Object[] getPosition() {
    return new Object[] {page, last};
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
}
