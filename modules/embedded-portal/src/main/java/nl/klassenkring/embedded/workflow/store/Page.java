/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.workflow.store;

import com.liferay.portal.kernel.dao.orm.QueryUtil;
import java.util.ArrayList;
import java.util.List;

/**
 * A part of a list, as Liferay's services ask for it.
 *
 * @param start the first row, counted from 0, or {@link QueryUtil#ALL_POS}
 * @param end the row after the last, or {@link QueryUtil#ALL_POS}
 */
public record Page(int start, int end) {

  /** The whole list. */
  public static final Page ALL = new Page(QueryUtil.ALL_POS, QueryUtil.ALL_POS);

  private boolean isAll() {
    return start == QueryUtil.ALL_POS || end == QueryUtil.ALL_POS;
  }

  String limit() {
    return isAll() ? "" : " limit ? offset ?";
  }

  List<Object> with(List<Object> arguments) {
    List<Object> all = new ArrayList<>(arguments);
    if (!isAll()) {
      all.add(Math.max(end - start, 0));
      all.add(start);
    }
    return all;
  }

  /** This part of a list that was read whole. */
  public <T> List<T> of(List<T> list) {
    return isAll()
        ? list
        : list.subList(Math.min(start, list.size()), Math.min(Math.max(end, start), list.size()));
  }
}
