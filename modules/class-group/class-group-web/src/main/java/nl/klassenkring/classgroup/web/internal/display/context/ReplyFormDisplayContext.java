/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.web.internal.display.context;

/** What the form of a reply shows: what was typed, or what is kept, and why it was refused. */
public final class ReplyFormDisplayContext {

  ReplyFormDisplayContext(
      AudienceDisplay audience,
      String postTitle,
      String replyMode,
      ReplyFormValues values,
      AdviceDisplay advice,
      boolean refused,
      String errorKey) {

    this.audience = audience;
    this.postTitle = postTitle;
    this.replyMode = replyMode;
    this.values = values;
    this.advice = advice;
    this.refused = refused;
    this.errorKey = errorKey;
  }

  public AudienceDisplay getAudience() {
    return audience;
  }

  /** Gives the title of the post that is replied to. */
  public String getPostTitle() {
    return postTitle;
  }

  /** Gives the key of who may reply to the post (B2). */
  public String getReplyMode() {
    return replyMode;
  }

  public ReplyFormValues getValues() {
    return values;
  }

  /** Gives what the school's rules say. */
  public AdviceDisplay getAdvice() {
    return advice;
  }

  /** Tells whether the school's rules refused what was sent. */
  public boolean isRefused() {
    return refused;
  }

  /** Gives the message key of what is wrong with a field, or null. */
  public String getErrorKey() {
    return errorKey;
  }

  private final AdviceDisplay advice;
  private final AudienceDisplay audience;
  private final String errorKey;
  private final String postTitle;
  private final boolean refused;
  private final String replyMode;
  private final ReplyFormValues values;
}
