/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.notification.mail;

import com.liferay.portal.kernel.exception.PortalException;
import java.util.Collection;
import java.util.List;

/**
 * Sends mails once. An OSGi service.
 *
 * <p>A mail is kept in the transaction in which it is queued: what is rolled back is never sent.
 * After the commit it is sent by one node. If a node dies in the moment between the mail server's
 * acceptance and the note of it, the mail goes out again under the same Message-ID.
 */
public interface MailOutbox {

  /**
   * Keeps mails to be sent after the current transaction. Left out are those whose key was queued
   * before, and those of a category that their reader has switched off. A mail waits for the end of
   * its reader's quiet hours. The number of statements does not depend on the number of mails; who
   * has thousands hands them over in parts, to keep the memory free.
   */
  void queue(Collection<OutgoingMail> mails) throws PortalException;

  /**
   * Keeps one mail.
   *
   * @see #queue(Collection)
   */
  default void queue(OutgoingMail mail) throws PortalException {
    queue(List.of(mail));
  }
}
