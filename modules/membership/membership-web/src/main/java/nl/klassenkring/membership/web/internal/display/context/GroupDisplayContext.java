/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.membership.web.internal.display.context;

/**
 * What a group is called and which picture it has, and what its school shows of its members.
 * Immutable.
 */
public final class GroupDisplayContext {

  private final String name;
  private final Standing standing;
  private final boolean showingParents;
  private final GroupPictureDisplay picture;

  GroupDisplayContext(
      String name, Standing standing, boolean showingParents, GroupPictureDisplay picture) {

    this.name = name;
    this.standing = standing;
    this.showingParents = showingParents;
    this.picture = picture;
  }

  public String getName() {
    return name;
  }

  public Standing getStanding() {
    return standing;
  }

  /** Gives the picture of the group; null when there is none. */
  public GroupPictureDisplay getPicture() {
    return picture;
  }

  public boolean isShowingParents() {
    return showingParents;
  }
}
