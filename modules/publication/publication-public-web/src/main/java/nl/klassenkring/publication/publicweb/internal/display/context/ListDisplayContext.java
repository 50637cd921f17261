/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.publicweb.internal.display.context;

import java.util.List;
import java.util.Optional;

/** A page of what a school made public. Immutable. */
public final class ListDisplayContext {

  private final List<GroupLink> groups;
  private final List<ItemDisplay> items;
  private final ListLinks links;

  ListDisplayContext(List<ItemDisplay> items, List<GroupLink> groups, ListLinks links) {
    this.items = List.copyOf(items);
    this.groups = List.copyOf(groups);
    this.links = links;
  }

  /** Gives the class groups to which it can be limited, by name. */
  public List<GroupLink> getGroups() {
    return groups;
  }

  /** Gives the name of the class group to which it is limited; empty for none. */
  public String getGroupName() {
    return currentGroup().map(GroupLink::getName).orElse("");
  }

  /** Gives the items, newest first. */
  public List<ItemDisplay> getItems() {
    return items;
  }

  public ListLinks getLinks() {
    return links;
  }

  private Optional<GroupLink> currentGroup() {
    return groups.stream().filter(GroupLink::isCurrent).findFirst();
  }
}
