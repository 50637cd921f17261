/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.membership.year;

import java.io.Serializable;
import java.util.Set;
import java.util.TreeSet;

/** What somebody chose for a group whose school year ends. Immutable. */
public final class YearChoice implements Serializable {

  private static final long serialVersionUID = 1L;

  private final long groupId;
  private final String newName;
  private final TreeSet<Long> teacherUserIds;

  /**
   * Makes the value.
   *
   * @param groupId the Site of the group that ends
   * @param newName the name of the group that begins in its place; empty for none
   * @param teacherUserIds who teaches the new group
   */
  public YearChoice(long groupId, String newName, Set<Long> teacherUserIds) {
    this.groupId = groupId;
    this.newName = newName;
    this.teacherUserIds = new TreeSet<>(teacherUserIds);
  }

  public long getGroupId() {
    return groupId;
  }

  public String getNewName() {
    return newName;
  }

  public Set<Long> getTeacherUserIds() {
    return new TreeSet<>(teacherUserIds);
  }
}
