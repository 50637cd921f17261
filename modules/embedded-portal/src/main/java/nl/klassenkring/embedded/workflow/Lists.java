/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.workflow;

import com.liferay.portal.kernel.util.OrderByComparator;
import java.util.ArrayList;
import java.util.List;
import nl.klassenkring.embedded.workflow.store.Page;

/**
 * Lists as Liferay asks for them. The database cuts a list in its own order; one in another order
 * is read whole, put in order and cut.
 */
final class Lists {

  /** Reads a part of a list. */
  @FunctionalInterface
  interface Reader<T> {
    List<T> read(Page page) throws Exception;
  }

  private Lists() {}

  static <T> List<T> read(int start, int end, OrderByComparator<T> comparator, Reader<T> reader)
      throws Exception {
    Page page = new Page(start, end);
    if (comparator == null) {
      return reader.read(page);
    }
    List<T> all = new ArrayList<>(reader.read(Page.ALL));
    all.sort(comparator);
    return page.of(all);
  }
}
