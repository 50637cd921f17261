/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.web.internal.display.context;

import java.util.List;

/** What the list of posts shows. */
public final class ClassGroupDisplayContext {

  ClassGroupDisplayContext(
      AudienceDisplay audience,
      List<ClassPostDisplay> classPosts,
      List<ClassPostDisplay> drafts,
      String heldUntil,
      Pages pages,
      boolean author) {

    this.audience = audience;
    this.classPosts = classPosts;
    this.drafts = drafts;
    this.heldUntil = heldUntil;
    this.pages = pages;
    this.author = author;
  }

  public AudienceDisplay getAudience() {
    return audience;
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

  private final AudienceDisplay audience;
  private final boolean author;
  private final List<ClassPostDisplay> classPosts;
  private final List<ClassPostDisplay> drafts;
  private final String heldUntil;
  private final Pages pages;
}
