/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.web.internal.review.display.context;

import nl.klassenkring.classgroup.model.ClassPost;

/** The post that a request was made of, as it is now: plain text, not escaped. Immutable. */
public final class OriginalDisplay {

  private final boolean ofPost;
  private final ClassPost classPost;

  /**
   * Makes it.
   *
   * @param ofPost whether the request was made of a post
   * @param classPost null when there was none, or it is gone
   */
  OriginalDisplay(boolean ofPost, ClassPost classPost) {
    this.ofPost = ofPost;
    this.classPost = classPost;
  }

  /** Tells whether the request was made of a post. */
  public boolean isOfPost() {
    return ofPost;
  }

  /** Tells whether the post is not there any more. */
  public boolean isGone() {
    return ofPost && (classPost == null);
  }

  public String getTitle() {
    return (classPost == null) ? "" : classPost.getTitle();
  }

  public String getContent() {
    return (classPost == null) ? "" : classPost.getContent();
  }
}
