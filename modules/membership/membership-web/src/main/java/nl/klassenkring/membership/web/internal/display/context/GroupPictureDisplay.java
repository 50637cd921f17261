/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.membership.web.internal.display.context;

import nl.klassenkring.membership.picture.GroupPicture;

/** The picture of a group, and of which it is. Immutable. */
public final class GroupPictureDisplay {

  private final GroupPicture picture;
  private final String groupName;

  GroupPictureDisplay(GroupPicture picture, String groupName) {
    this.picture = picture;
    this.groupName = groupName;
  }

  public long getPictureId() {
    return picture.getPictureId();
  }

  /** In pixels. */
  public int getWidth() {
    return picture.getWidth();
  }

  /** In pixels. */
  public int getHeight() {
    return picture.getHeight();
  }

  /** Plain text, not escaped. */
  public String getGroupName() {
    return groupName;
  }
}
