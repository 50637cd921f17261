/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.notification.internal.recipient;

import java.util.Locale;

/** A user with what is needed to write to him. Immutable. */
public final class Addressee {

  Addressee(long userId, String emailAddress, Locale locale) {
    this.userId = userId;
    this.emailAddress = emailAddress;
    this.locale = locale;
  }

  public long getUserId() {
    return userId;
  }

  public String getEmailAddress() {
    return emailAddress;
  }

  public Locale getLocale() {
    return locale;
  }

  private final String emailAddress;
  private final Locale locale;
  private final long userId;
}
