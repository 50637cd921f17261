/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.notification.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.mail.Message;
import javax.mail.MessagingException;
import javax.mail.Multipart;
import javax.mail.internet.MimeMessage;
import nl.klassenkring.embedded.junit.TestUser;
import org.jsoup.Jsoup;

/** The mails to the people of one school: those of other tests may still be on their way. */
final class SchoolMail {

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Duration CALM = Duration.ofMillis(400);

  private final GreenMail mailServer;
  private final String school;

  /** Reads the mails of the school that somebody belongs to, whose key is in all its addresses. */
  SchoolMail(GreenMail mailServer, TestUser somebody) {
    this.mailServer = mailServer;
    school = somebody.emailAddress().split("\\.", 3)[1];
  }

  /** Waits for as many mails as are expected, and a moment longer for any that is not. */
  List<MimeMessage> await(int count) throws InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();

    while (received().size() < count && System.nanoTime() < end) {
      Thread.sleep(20);
    }
    Thread.sleep(CALM.toMillis());

    List<MimeMessage> received = received();

    assertThat(received).as("mails").hasSize(count);
    return received;
  }

  /** Waits for one mail to somebody, and gives it. */
  MimeMessage awaitOne(TestUser user) throws InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();

    while (to(user).isEmpty() && System.nanoTime() < end) {
      Thread.sleep(20);
    }
    Thread.sleep(CALM.toMillis());
    assertThat(to(user)).as("mails to " + user.emailAddress()).hasSize(1);
    return to(user).get(0);
  }

  /** What somebody has got by now. */
  List<MimeMessage> to(TestUser user) {
    return received().stream()
        .filter(message -> recipient(message).equals(user.emailAddress()))
        .toList();
  }

  List<MimeMessage> received() {
    return Arrays.stream(mailServer.getReceivedMessages())
        .filter(message -> recipient(message).contains("." + school + "."))
        .toList();
  }

  static String recipient(MimeMessage message) {
    try {
      return message.getRecipients(Message.RecipientType.TO)[0].toString();
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  static String messageId(MimeMessage message) {
    try {
      return message.getMessageID();
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The plain text of a mail. */
  static String text(MimeMessage message) throws MessagingException, IOException {
    return part(message, 0);
  }

  /** The HTML of a mail. */
  static String html(MimeMessage message) throws MessagingException, IOException {
    return part(message, 1);
  }

  /** The addresses to which a mail leads, in their order. */
  static List<String> links(MimeMessage message) throws MessagingException, IOException {
    return Jsoup.parse(html(message)).select("a[href]").eachAttr("href");
  }

  /** Of what kind the parts of a mail are. */
  static List<String> contentTypes(MimeMessage message) throws MessagingException, IOException {
    Multipart multipart = (Multipart) message.getContent();
    List<String> contentTypes = new ArrayList<>();

    for (int i = 0; i < multipart.getCount(); i++) {
      String contentType = multipart.getBodyPart(i).getContentType();

      contentTypes.add(contentType.substring(0, contentType.indexOf(';')));
    }
    return contentTypes;
  }

  private static String part(MimeMessage message, int index)
      throws MessagingException, IOException {

    Object content = message.getContent();
    Object part =
        content instanceof Multipart multipart
            ? multipart.getBodyPart(index).getContent()
            : content;

    return part.toString().replace("\r\n", "\n");
  }
}
