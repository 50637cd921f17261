/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.notification.internal.outbox;

import java.time.Instant;
import nl.klassenkring.notification.mail.OutgoingMail;

/** A mail with its school and the moment at which it is to be sent. Immutable. */
final class DueMail {

  /**
   * Makes one.
   *
   * @param schoolGroupId the Site of the school; 0 if the mail is about no Site
   */
  DueMail(OutgoingMail mail, long schoolGroupId, Instant due) {
    this.mail = mail;
    this.schoolGroupId = schoolGroupId;
    this.due = due;
  }

  OutgoingMail getMail() {
    return mail;
  }

  long getSchoolGroupId() {
    return schoolGroupId;
  }

  Instant getDue() {
    return due;
  }

  private final Instant due;
  private final OutgoingMail mail;
  private final long schoolGroupId;
}
