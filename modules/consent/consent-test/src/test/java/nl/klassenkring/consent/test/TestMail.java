/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javax.mail.Message;
import javax.mail.MessagingException;
import javax.mail.internet.MimeMessage;
import nl.klassenkring.embedded.junit.TestUser;

/** The mails to the people of one school: those of other tests may still be on their way. */
final class TestMail {

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Duration CALM = Duration.ofMillis(500);

  private final GreenMail mailServer;
  private final String school;

  /** Reads the mails of the school that somebody belongs to, whose key is in all its addresses. */
  TestMail(GreenMail mailServer, TestUser somebody) {
    this.mailServer = mailServer;
    school = somebody.emailAddress().split("\\.", 3)[1];
  }

  /** Waits for as many mails as are expected, and a moment longer for any that is not. */
  List<MimeMessage> await(int count) throws InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();

    while ((received().size() < count) && (System.nanoTime() < end)) {
      Thread.sleep(50);
    }

    Thread.sleep(CALM.toMillis());
    List<MimeMessage> received = received();
    assertThat(received).hasSize(count);

    return received;
  }

  List<String> recipients(int count) throws InterruptedException {
    return await(count).stream().map(TestMail::recipient).collect(Collectors.toList());
  }

  List<String> bodies(int count) throws InterruptedException {
    return await(count).stream().map(GreenMailUtil::getBody).collect(Collectors.toList());
  }

  private List<MimeMessage> received() {
    return Arrays.stream(mailServer.getReceivedMessages())
        .filter(message -> recipient(message).contains("." + school + "."))
        .collect(Collectors.toList());
  }

  private static String recipient(MimeMessage message) {
    try {
      return message.getRecipients(Message.RecipientType.TO)[0].toString();
    } catch (MessagingException exception) {
      throw new IllegalStateException(exception);
    }
  }
}
