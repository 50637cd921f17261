/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.notification.internal.delivery;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.mail.AuthenticationFailedException;
import javax.mail.MessagingException;
import javax.mail.SendFailedException;
import javax.mail.internet.AddressException;

/**
 * Why a mail was not sent, and whether that will stay so. Permanent is an address that is none or
 * that the server refuses, and a message that it refuses with a reply of the kind 5yz (RFC 5321,
 * 4.2.1). That the server is away, wants another password, or is too busy is not. Immutable.
 */
final class DeliveryFailure {

  /** Reads what the mail API tells. */
  static DeliveryFailure of(MessagingException messagingException) {
    boolean permanent = false;
    String reason = null;

    for (Exception exception = messagingException; exception != null; ) {
      String message = String.valueOf(exception.getMessage()).strip();

      permanent |= isPermanent(exception, message);

      // The innermost one is of the server.
      reason = message;
      exception =
          (exception instanceof MessagingException)
              ? ((MessagingException) exception).getNextException()
              : null;
    }

    return new DeliveryFailure(permanent, reason);
  }

  boolean isPermanent() {
    return permanent;
  }

  /** The words of the mail server, cut to what is kept. */
  String getReason() {
    return reason;
  }

  private static boolean isPermanent(Exception exception, String message) {
    if (exception instanceof AuthenticationFailedException) {
      return false;
    }

    if (exception instanceof AddressException) {
      return true;
    }

    if (exception instanceof SendFailedException) {
      SendFailedException sendFailedException = (SendFailedException) exception;

      if ((sendFailedException.getInvalidAddresses() != null)
          && (sendFailedException.getInvalidAddresses().length > 0)) {

        return true;
      }
    }

    Matcher matcher = REPLY.matcher(message);

    return matcher.lookingAt() && matcher.group(1).startsWith("5") && !isOfSender(matcher.group(1));
  }

  /** The server knows the sender not, or wants him to sign in: that is no fault of the address. */
  private static boolean isOfSender(String reply) {
    return reply.equals("530") || reply.equals("535") || reply.equals("552");
  }

  private DeliveryFailure(boolean permanent, String reason) {
    this.permanent = permanent;
    this.reason = (reason.length() > MAX_LENGTH) ? reason.substring(0, MAX_LENGTH) : reason;
  }

  private static final int MAX_LENGTH = 500;

  private static final Pattern REPLY = Pattern.compile("(\\d{3})[ -]");

  private final boolean permanent;
  private final String reason;
}
