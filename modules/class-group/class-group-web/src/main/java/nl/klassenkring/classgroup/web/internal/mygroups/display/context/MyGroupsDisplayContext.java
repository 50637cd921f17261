/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.web.internal.mygroups.display.context;

import java.util.List;
import java.util.stream.Collectors;

/** What the page with the reader's groups shows. */
public final class MyGroupsDisplayContext {

  private final List<MyGroupDisplay> groups;

  MyGroupsDisplayContext(List<MyGroupDisplay> groups) {
    this.groups = List.copyOf(groups);
  }

  /** Gives the groups whose school year is over. */
  public List<MyGroupDisplay> getClosedGroups() {
    return groups.stream().filter(MyGroupDisplay::isClosed).collect(Collectors.toList());
  }

  /** Gives the groups of this school year. */
  public List<MyGroupDisplay> getGroups() {
    return groups.stream().filter(group -> !group.isClosed()).collect(Collectors.toList());
  }
}
