/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.web.internal.display.context;

/** What the page of one post shows: the post, its replies, and the form of a new one. */
public final class PostPageDisplayContext {

  PostPageDisplayContext(
      ClassPostDisplay classPost, RepliesDisplay replies, ReplyFormDisplayContext form) {

    this.classPost = classPost;
    this.replies = replies;
    this.form = form;
  }

  public ClassPostDisplay getClassPost() {
    return classPost;
  }

  /** Gives the replies; null for a post that is not placed. */
  public RepliesDisplay getReplies() {
    return replies;
  }

  /** Gives the form of a reply; null for who may not reply to this post (B2). */
  public ReplyFormDisplayContext getForm() {
    return form;
  }

  private final ClassPostDisplay classPost;
  private final ReplyFormDisplayContext form;
  private final RepliesDisplay replies;
}
