/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.notification.recipient;

import java.util.Objects;

/** Somebody who reads by mail what is placed in a group. Immutable. */
public final class GroupReader {

  /**
   * Makes a reader.
   *
   * @param groupId the Site of the class group
   * @param member whether he can open the group's pages; who left it gets no links there (A4)
   */
  public GroupReader(long groupId, long userId, boolean member) {
    this.groupId = groupId;
    this.userId = userId;
    this.member = member;
  }

  /** The Site of the class group. */
  public long getGroupId() {
    return groupId;
  }

  public long getUserId() {
    return userId;
  }

  /** Tells whether he can open the group's pages. */
  public boolean isMember() {
    return member;
  }

  @Override
  public boolean equals(Object object) {
    if (!(object instanceof GroupReader)) {
      return false;
    }

    GroupReader other = (GroupReader) object;

    return (groupId == other.groupId) && (userId == other.userId) && (member == other.member);
  }

  @Override
  public int hashCode() {
    return Objects.hash(groupId, userId, member);
  }

  @Override
  public String toString() {
    return userId + " of " + groupId + (member ? "" : ", who left");
  }

  private final long groupId;
  private final boolean member;
  private final long userId;
}
