/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.liferay.mail.kernel.model.MailMessage;
import com.liferay.mail.kernel.service.MailService;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.TransactionConfig;
import com.liferay.portal.kernel.transaction.TransactionInvokerUtil;
import javax.mail.internet.InternetAddress;
import javax.mail.internet.MimeMessage;
import org.junit.jupiter.api.Test;

/** Liferay's own mail service, by way of the message bus to a real mail server. */
@EmbeddedPortalTest
final class MailIT {

  private static final long PATIENCE_MILLIS = 20_000;
  private static final TransactionConfig TRANSACTION =
      TransactionConfig.Factory.create(Propagation.REQUIRED, new Class<?>[] {Exception.class});

  @PortalService private MailService mailService;
  @PortalService private GreenMail mailServer;

  @Test
  void sendsMailAfterTheCommit() throws Throwable {
    int whileInTransaction =
        TransactionInvokerUtil.invoke(
            TRANSACTION,
            () -> {
              mailService.sendEmail(message("Ouderavond"));
              return mailServer.getReceivedMessages().length;
            });

    assertThat(whileInTransaction).isZero();
    assertThat(mailServer.waitForIncomingEmail(PATIENCE_MILLIS, 1)).isTrue();
    MimeMessage received = mailServer.getReceivedMessages()[0];
    assertThat(received.getSubject()).isEqualTo("Ouderavond");
    assertThat(GreenMailUtil.getBody(received)).contains("Tot dan");
  }

  @Test
  void sendsNoMailAfterARollback() throws Throwable {
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(
            () ->
                TransactionInvokerUtil.invoke(
                    TRANSACTION,
                    () -> {
                      mailService.sendEmail(message("Nooit"));
                      throw new IllegalStateException("roll back");
                    }));
    mailService.sendEmail(message("Daarna"));

    assertThat(mailServer.waitForIncomingEmail(PATIENCE_MILLIS, 1)).isTrue();
    assertThat(mailServer.getReceivedMessages())
        .extracting(MimeMessage::getSubject)
        .containsExactly("Daarna");
  }

  private static MailMessage message(String subject) throws Exception {
    return new MailMessage(
        new InternetAddress("school@klassenkring.example"),
        new InternetAddress("ouder@klassenkring.example"),
        subject,
        "Tot dan",
        false);
  }
}
