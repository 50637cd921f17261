/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.endtoend.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import javax.mail.Message;
import javax.mail.MessagingException;
import javax.mail.Multipart;
import javax.mail.internet.MimeMessage;

/** What the portal mails to people, which takes it a little while. */
final class Mails {

  private static final int HTML = 1;
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final GreenMail mailServer;

  Mails(GreenMail mailServer) {
    this.mailServer = mailServer;
  }

  /** Waits for the text of the latest mail to an address with this in its subject. */
  String text(String emailAddress, String subject) throws InterruptedException {
    return part(await(emailAddress, subject), 0);
  }

  /** Waits for the HTML of the latest mail to an address with this in its subject. */
  String html(String emailAddress, String subject) throws InterruptedException {
    return part(await(emailAddress, subject), HTML);
  }

  private MimeMessage await(String emailAddress, String subject) throws InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    Optional<MimeMessage> message = latest(emailAddress, subject);

    while (message.isEmpty() && System.nanoTime() < end) {
      Thread.sleep(20);
      message = latest(emailAddress, subject);
    }
    assertThat(message).as("mail to " + emailAddress).isPresent();
    return message.get();
  }

  private Optional<MimeMessage> latest(String emailAddress, String subject) {
    return Arrays.stream(mailServer.getReceivedMessages())
        .filter(message -> matches(message, emailAddress, subject))
        .reduce((earlier, later) -> later);
  }

  private static boolean matches(MimeMessage message, String emailAddress, String subject) {
    try {
      return message.getRecipients(Message.RecipientType.TO)[0].toString().equals(emailAddress)
          && message.getSubject().contains(subject);
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String part(MimeMessage message, int index) {
    try {
      Object content = message.getContent();

      return content instanceof Multipart multipart
          ? multipart.getBodyPart(index).getContent().toString()
          : content.toString();
    } catch (IOException | MessagingException e) {
      throw new IllegalStateException(e);
    }
  }
}
