/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.web.internal.mygroups.display.context;

import java.util.List;
import nl.klassenkring.classgroup.overview.MyGroup;

/** A group as a JSP shows it to one of its readers: plain values, not escaped. */
public final class MyGroupDisplay {

  private final MyGroup myGroup;
  private final String name;
  private final String address;
  private final List<RecentPostDisplay> posts;

  MyGroupDisplay(MyGroup myGroup, String name, String address, List<RecentPostDisplay> posts) {
    this.myGroup = myGroup;
    this.name = name;
    this.address = address;
    this.posts = List.copyOf(posts);
  }

  public String getAddress() {
    return address;
  }

  public String getName() {
    return name;
  }

  /** Gives the newest of what was placed lately. */
  public List<RecentPostDisplay> getPosts() {
    return posts;
  }

  /** Gives the school year, as in {@code 2026-2027}. */
  public String getSchoolYear() {
    return myGroup.classGroup().getSchoolYear();
  }

  /** Counts what was placed lately that the reader has not read. */
  public int getUnreadCount() {
    return myGroup.unreadCount();
  }

  /** Tells whether the group's school year is over: one reads there, and nobody writes. */
  public boolean isClosed() {
    return myGroup.classGroup().getClosedDate() != null;
  }
}
