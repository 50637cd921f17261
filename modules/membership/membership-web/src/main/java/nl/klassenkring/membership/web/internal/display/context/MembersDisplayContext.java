/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.membership.web.internal.display.context;

import java.util.List;
import nl.klassenkring.policy.portlet.Pages;

/** A page of the members of a group. Immutable. */
public final class MembersDisplayContext {

  private final List<MemberDisplay> members;
  private final int total;
  private final Pages pages;
  private final String keywords;
  private final Standing standing;
  private final boolean showingParents;
  private final GroupPictureDisplay picture;

  MembersDisplayContext(
      List<MemberDisplay> members,
      int total,
      Pages pages,
      String keywords,
      Standing standing,
      boolean showingParents,
      GroupPictureDisplay picture) {

    this.members = List.copyOf(members);
    this.total = total;
    this.pages = pages;
    this.keywords = keywords;
    this.standing = standing;
    this.showingParents = showingParents;
    this.picture = picture;
  }

  public List<MemberDisplay> getMembers() {
    return members;
  }

  /** Gives how many there are on all pages. */
  public int getTotal() {
    return total;
  }

  public Pages getPages() {
    return pages;
  }

  public String getKeywords() {
    return keywords;
  }

  public Standing getStanding() {
    return standing;
  }

  /** Gives the picture of the group; null when there is none. */
  public GroupPictureDisplay getPicture() {
    return picture;
  }

  /** Tells whether parents see the names of other parents. */
  public boolean isShowingParents() {
    return showingParents;
  }
}
