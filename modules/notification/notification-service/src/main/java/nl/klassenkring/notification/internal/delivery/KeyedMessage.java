/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.notification.internal.delivery;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import javax.mail.MessagingException;
import javax.mail.Session;
import javax.mail.internet.MimeMessage;

/** A message whose Message-ID comes of the key of its mail, so that a second one is known again. */
final class KeyedMessage extends MimeMessage {

  /**
   * Makes an empty message.
   *
   * @param domain of the sender
   */
  KeyedMessage(Session session, long companyId, String mailKey, String domain) {
    super(session);

    messageId = messageId(companyId, mailKey, domain);
  }

  static String messageId(long companyId, String mailKey, String domain) {
    return "<" + hash(companyId + "/" + mailKey) + "@" + domain + ">";
  }

  @Override
  protected void updateMessageID() throws MessagingException {
    setHeader("Message-ID", messageId);
  }

  private static String hash(String text) {
    StringBuilder hex = new StringBuilder();

    for (byte octet : sha256().digest(text.getBytes(StandardCharsets.UTF_8))) {
      hex.append(String.format("%02x", octet));
    }

    return hex.toString();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException exception) {
      throw new IllegalStateException("Every Java has SHA-256", exception);
    }
  }

  private final String messageId;
}
