/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.web.internal.display.context;

import java.util.List;
import nl.klassenkring.membership.picture.GroupPicture;

/** What the list of posts shows. */
public final class ClassGroupDisplayContext {

  ClassGroupDisplayContext(
      AudienceDisplay audience,
      GroupPicture picture,
      List<ClassPostDisplay> classPosts,
      List<ClassPostDisplay> drafts,
      String heldUntil,
      Pages pages,
      boolean author,
      boolean handingOver,
      int waitingHandovers) {

    this.audience = audience;
    this.picture = picture;
    this.classPosts = classPosts;
    this.drafts = drafts;
    this.heldUntil = heldUntil;
    this.pages = pages;
    this.author = author;
    this.handingOver = handingOver;
    this.waitingHandovers = waitingHandovers;
  }

  public AudienceDisplay getAudience() {
    return audience;
  }

  /** Gives the picture of the group; null when the reader has none to see. */
  public GroupPicture getPicture() {
    return picture;
  }

  public List<ClassPostDisplay> getClassPosts() {
    return classPosts;
  }

  /** Gives the moment in words until which the post that was just sent is held, or null. */
  public String getHeldUntil() {
    return heldUntil;
  }

  /** Gives the reader's own drafts and held posts, on the first page only. */
  public List<ClassPostDisplay> getDrafts() {
    return drafts;
  }

  public Pages getPages() {
    return pages;
  }

  /** Tells whether the reader may write here (B1). */
  public boolean isAuthor() {
    return author;
  }

  /** Tells whether the reader hands messages to the director here, for a council (A6). */
  public boolean isHandingOver() {
    return handingOver;
  }

  /** Gives how many messages of councils wait for the reader, as the director. */
  public int getWaitingHandovers() {
    return waitingHandovers;
  }

  private final AudienceDisplay audience;
  private final boolean author;
  private final List<ClassPostDisplay> classPosts;
  private final List<ClassPostDisplay> drafts;
  private final boolean handingOver;
  private final String heldUntil;
  private final Pages pages;
  private final GroupPicture picture;
  private final int waitingHandovers;
}
