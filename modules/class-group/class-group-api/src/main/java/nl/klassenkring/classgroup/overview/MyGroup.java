/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.overview;

import java.util.List;
import java.util.Objects;
import nl.klassenkring.classgroup.model.ClassGroup;

/** A class group as one of its readers finds it. Immutable. */
public final class MyGroup {

  private final ClassGroup classGroup;
  private final List<RecentPost> recentPosts;

  /**
   * Makes the value.
   *
   * @param recentPosts what was placed there lately, newest first
   */
  public MyGroup(ClassGroup classGroup, List<RecentPost> recentPosts) {
    this.classGroup = Objects.requireNonNull(classGroup, "classGroup");
    this.recentPosts = List.copyOf(recentPosts);
  }

  public ClassGroup classGroup() {
    return classGroup;
  }

  /** Gives what was placed lately, newest first. */
  public List<RecentPost> recentPosts() {
    return recentPosts;
  }

  /** Counts what was placed lately that the reader has not read. */
  public int unreadCount() {
    return (int) recentPosts.stream().filter(RecentPost::isUnread).count();
  }
}
