/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.notification.mail;

import java.time.Instant;

/**
 * A mail that did not arrive, as who looks after the school's mails is told of it: to whom and why,
 * and nothing of what it says. Immutable.
 */
public final class UndeliveredMail {

  /**
   * Makes one.
   *
   * @param userId the reader; 0 for somebody without an account
   * @param reason the words of the mail server
   * @param ended when it was tried last
   */
  public UndeliveredMail(
      long outboxMailId,
      long userId,
      String emailAddress,
      MailCategory category,
      String reason,
      Instant ended) {

    this.outboxMailId = outboxMailId;
    this.userId = userId;
    this.emailAddress = emailAddress;
    this.category = category;
    this.reason = reason;
    this.ended = ended;
  }

  public long getOutboxMailId() {
    return outboxMailId;
  }

  /** The key of the reader; 0 for somebody without an account. */
  public long getUserId() {
    return userId;
  }

  public String getEmailAddress() {
    return emailAddress;
  }

  public MailCategory getCategory() {
    return category;
  }

  /** The words of the mail server. */
  public String getReason() {
    return reason;
  }

  /** When it was tried last. */
  public Instant getEnded() {
    return ended;
  }

  private final MailCategory category;
  private final String emailAddress;
  private final Instant ended;
  private final long outboxMailId;
  private final String reason;
  private final long userId;
}
