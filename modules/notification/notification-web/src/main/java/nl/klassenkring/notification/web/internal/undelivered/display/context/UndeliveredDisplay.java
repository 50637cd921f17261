/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.notification.web.internal.undelivered.display.context;

import nl.klassenkring.notification.mail.UndeliveredMail;

/** A mail that did not arrive, in words. Immutable. */
public final class UndeliveredDisplay {

  private final UndeliveredMail mail;
  private final String userName;
  private final String when;

  UndeliveredDisplay(UndeliveredMail mail, String userName, String when) {
    this.mail = mail;
    this.userName = userName;
    this.when = when;
  }

  public long getId() {
    return mail.getOutboxMailId();
  }

  /** Gives the name of the reader; empty for somebody without an account. */
  public String getUserName() {
    return userName;
  }

  public String getEmailAddress() {
    return mail.getEmailAddress();
  }

  public String getCategory() {
    return mail.getCategory().name();
  }

  public String getReason() {
    return mail.getReason();
  }

  public String getWhen() {
    return when;
  }
}
