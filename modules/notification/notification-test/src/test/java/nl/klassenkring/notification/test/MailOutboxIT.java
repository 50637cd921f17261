/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.notification.test;

import static nl.klassenkring.notification.test.Transactions.inTransaction;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.icegreen.greenmail.util.GreenMail;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.mail.internet.MimeMessage;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.ControllableClock;
import nl.klassenkring.embedded.junit.EmbeddedPortalTest;
import nl.klassenkring.embedded.junit.PortalService;
import nl.klassenkring.embedded.junit.SqlStatements;
import nl.klassenkring.embedded.junit.TestSchool;
import nl.klassenkring.embedded.junit.TestUser;
import nl.klassenkring.notification.constants.OutboxMailStatuses;
import nl.klassenkring.notification.mail.MailCategory;
import nl.klassenkring.notification.mail.MailOutbox;
import nl.klassenkring.notification.mail.OutgoingMail;
import nl.klassenkring.notification.model.OutboxMail;
import nl.klassenkring.notification.service.OutboxMailLocalService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The outbox sends once what is committed")
@EmbeddedPortalTest
final class MailOutboxIT {

  @PortalService private ControllableClock clock;
  @PortalService private GreenMail mailServer;
  @PortalService private MailOutbox mailOutbox;
  @PortalService private OutboxMailLocalService outboxMailLocalService;
  @PortalService private EmbeddedPortal portal;
  @PortalService private TestSchool school;
  @PortalService private SqlStatements sqlStatements;

  private TestUser parent;
  private SchoolMail schoolMail;

  @BeforeEach
  void makeReader() {
    parent = school.person("Bert");
    schoolMail = new SchoolMail(mailServer, parent);
  }

  @Test
  @DisplayName("a mail comes after the commit, as text and HTML in its reader's language")
  void sendsAfterTheCommit() throws Exception {
    int during =
        inTransaction(
            () -> {
              mailOutbox.queue(
                  mail("een").text("Tot morgen, Zoë").html("<p>Tot morgen, Zoë</p>").build());
              Thread.sleep(300);
              return schoolMail.received().size();
            });

    assertThat(during).isZero();

    MimeMessage received = schoolMail.awaitOne(parent);

    assertThat(received.getSubject()).isEqualTo("Schoolreis – morgen");
    assertThat(received.getHeader("Content-Language")).containsExactly("nl-NL");
    assertThat(received.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    assertThat(SchoolMail.text(received)).startsWith("Tot morgen, Zoë");
    assertThat(SchoolMail.html(received)).contains("<p>Tot morgen, Zoë</p>");
  }

  @Test
  @DisplayName("what is rolled back is never sent")
  void sendsNothingAfterARollback() throws Exception {
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(
            () ->
                inTransaction(
                    () -> {
                      mailOutbox.queue(mail("nooit").build());
                      throw new IllegalStateException("roll back");
                    }));

    Jobs.deliver(portal.bundleContext());
    schoolMail.await(0);
  }

  @Test
  @DisplayName("the same key is sent once, in one transaction and in another one")
  void sendsAKeyOnce() throws Exception {
    mailOutbox.queue(List.of(mail("een").build(), mail("een").build()));
    mailOutbox.queue(mail("een").build());
    schoolMail.await(1);

    mailOutbox.queue(mail("een").build());
    Jobs.deliver(portal.bundleContext());
    schoolMail.await(1);
  }

  @Test
  @DisplayName("the text of a mail is forgotten when it was sent")
  void forgetsTheText() throws Exception {
    String key = key("een");

    mailOutbox.queue(mail("een").build());
    schoolMail.await(1);

    OutboxMail sent = outboxMail(key);

    assertThat(sent.getStatus()).isEqualTo(OutboxMailStatuses.SENT);
    assertThat(sent.getSubject() + sent.getPlainText() + sent.getHtmlText()).isEmpty();
  }

  @Test
  @DisplayName("a mail waits for its moment")
  void waitsForItsMoment() throws Exception {
    Instant later = clock.instant().plus(Duration.ofHours(2));

    mailOutbox.queue(mail("later").notBefore(later).build());
    Jobs.deliver(portal.bundleContext());
    schoolMail.await(0);

    clock.setInstant(later);
    Jobs.deliver(portal.bundleContext());
    schoolMail.await(1);
  }

  @Test
  @DisplayName("two nodes that deliver at once send each mail once")
  void twoNodesSendOnce() throws Exception {
    Instant later = clock.instant().plus(Duration.ofMinutes(1));
    int count = 120;
    List<OutgoingMail> mails = new ArrayList<>();

    for (int i = 0; i < count; i++) {
      mails.add(mail("mail-" + i).notBefore(later).build());
    }
    mailOutbox.queue(mails);
    clock.setInstant(later);

    atOnce(
        () -> {
          Jobs.deliver(portal.bundleContext());
          return null;
        });

    assertThat(schoolMail.await(count)).extracting(SchoolMail::messageId).doesNotHaveDuplicates();
  }

  @Test
  @DisplayName("a claim of a dead node ends, and the mail has the Message-ID that it had")
  void takesAgainWhatADeadNodeLeft() throws Exception {
    // Not by way of the outbox, which would have the portal send it meanwhile.
    outboxMailLocalService.addOutboxMails(List.of(mail("een").build()));
    assertThat(claim()).isNotEmpty();

    Jobs.deliver(portal.bundleContext());
    schoolMail.await(0);

    clock.advance(Duration.ofMinutes(11));
    Jobs.deliver(portal.bundleContext());
    schoolMail.await(1);
  }

  @Test
  @DisplayName("statements do not grow with the number of mails")
  void queuesInAConstantNumberOfStatements() throws Exception {
    List<String> few = sqlStatements.ofThisThread(() -> queue(mails("few", 150)));
    List<String> many = sqlStatements.ofThisThread(() -> queue(mails("many", 450)));

    assertThat(many.size()).isLessThanOrEqualTo(few.size()).isLessThan(10);
  }

  private Void queue(List<OutgoingMail> mails) throws Exception {
    mailOutbox.queue(mails);
    return null;
  }

  private List<OutgoingMail> mails(String key, int count) {
    Instant never = clock.instant().plus(Duration.ofDays(1000));
    List<OutgoingMail> mails = new ArrayList<>();

    for (int i = 0; i < count; i++) {
      mails.add(mail(key + i).notBefore(never).build());
    }
    return mails;
  }

  private List<OutboxMail> claim() throws Exception {
    return outboxMailLocalService.claimOutboxMails(20, Duration.ofMinutes(10));
  }

  private static void atOnce(Callable<Void> work) throws Exception {
    ExecutorService nodes = Executors.newFixedThreadPool(2);

    try {
      for (Future<Void> node : nodes.invokeAll(List.of(work, work))) {
        node.get();
      }
    } finally {
      nodes.shutdownNow();
    }
  }

  private OutboxMail outboxMail(String key) {
    return outboxMailLocalService.getOutboxMails(-1, -1).stream()
        .filter(mail -> mail.getMailKey().equals(key))
        .findFirst()
        .orElseThrow();
  }

  private OutgoingMail.Builder mail(String name) {
    return OutgoingMail.builder(
            school.company().getCompanyId(), key(name), MailCategory.IMPORTANT_POST)
        .to(parent.user())
        .site(school.site().getGroupId())
        .subject("Schoolreis – morgen")
        .text("Tot morgen");
  }

  private String key(String name) {
    return "test/" + parent.userId() + "/" + name;
  }
}
