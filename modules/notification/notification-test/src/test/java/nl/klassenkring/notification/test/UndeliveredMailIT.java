/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.notification.test;

import static nl.klassenkring.embedded.junit.Acting.actingAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.icegreen.greenmail.util.GreenMail;
import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.security.auth.PrincipalException;
import java.time.Duration;
import java.util.List;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.ControllableClock;
import nl.klassenkring.embedded.junit.EmbeddedPortalTest;
import nl.klassenkring.embedded.junit.PortalService;
import nl.klassenkring.embedded.junit.StaffedSchool;
import nl.klassenkring.embedded.junit.TestSchool;
import nl.klassenkring.notification.exception.OutboxMailStatusException;
import nl.klassenkring.notification.mail.MailCategory;
import nl.klassenkring.notification.mail.MailOutbox;
import nl.klassenkring.notification.mail.OutgoingMail;
import nl.klassenkring.notification.mail.UndeliveredMail;
import nl.klassenkring.notification.service.OutboxMailService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Who looks after the school's mails sees what did not arrive, and nobody else does")
@EmbeddedPortalTest
final class UndeliveredMailIT {

  @PortalService private ControllableClock clock;
  @PortalService private GreenMail mailServer;
  @PortalService private MailOutbox mailOutbox;
  @PortalService private OutboxMailService outboxMailService;
  @PortalService private EmbeddedPortal portal;
  @PortalService private TestSchool testSchool;

  private RefusingMailServer refusingServer;
  private StaffedSchool school;

  @BeforeEach
  void refuse() throws Exception {
    // What other tests left is sent before.
    Jobs.deliverAll(portal);
    school = StaffedSchool.of(testSchool);
    refusingServer = new RefusingMailServer();
    MailServerSetting.set(portal, refusingServer.port());
  }

  @AfterEach
  void acceptAgain() throws Exception {
    MailServerSetting.set(portal, mailServer.getSmtp().getPort());
    refusingServer.close();
  }

  @Test
  @DisplayName("a refused address is shown at once, with the server's words")
  void permanentFailure() throws Exception {
    refusingServer.answers("550 5.1.1 No such user here");
    queue();

    UndeliveredMail undelivered = awaitUndelivered();

    assertThat(undelivered.getUserId()).isEqualTo(school.first().parent().userId());
    assertThat(undelivered.getEmailAddress()).isEqualTo(school.first().parent().emailAddress());
    assertThat(undelivered.getReason()).contains("No such user here");
    assertThat(undelivered.getCategory()).isEqualTo(MailCategory.IMPORTANT_POST);
    assertThat(undelivered.getEnded()).isEqualTo(clock.instant());

    refusingServer.answers("250 OK");
    retry(school.administrator().user(), undelivered);
    Jobs.deliverAll(portal);
    assertThat(refusingServer.taken())
        .singleElement()
        .asString()
        .contains(school.first().parent().emailAddress());
    assertThat(undelivered(school.director().user())).isEmpty();
    assertThatExceptionOfType(OutboxMailStatusException.class)
        .isThrownBy(() -> retry(school.administrator().user(), undelivered));
  }

  @Test
  @DisplayName("what the server does not take now is tried again, later each time, and then shown")
  void temporaryFailure() throws Exception {
    refusingServer.answers("451 4.7.1 Try again later");
    queue();
    Jobs.deliverAll(portal);
    assertThat(undelivered(school.administrator().user())).isEmpty();

    for (int i = 0; i < 25; i++) {
      clock.advance(Duration.ofHours(7));
      Jobs.deliverAll(portal);
    }
    assertThat(undelivered(school.administrator().user()))
        .singleElement()
        .satisfies(mail -> assertThat(mail.getReason()).contains("Try again later"));
  }

  @Test
  @DisplayName("a server that is back gets what waited")
  void serverIsBack() throws Exception {
    refusingServer.answers("421 4.3.2 Closing down");
    queue();
    Jobs.deliverAll(portal);

    refusingServer.answers("250 OK");
    clock.advance(Duration.ofMinutes(5));
    Jobs.deliverAll(portal);
    assertThat(refusingServer.taken()).hasSize(1);
  }

  @Test
  @DisplayName(
      "teacher, parent, director of another school and guest see nothing and retry nothing")
  void nobodyElse() throws Exception {
    refusingServer.answers("550 5.1.1 No such user here");
    queue();

    UndeliveredMail undelivered = awaitUndelivered();
    StaffedSchool other = StaffedSchool.of(TestSchool.create(portal.company()));

    for (User user :
        List.of(
            school.first().teacher().user(),
            school.first().classParent().user(),
            school.first().parent().user(),
            other.director().user(),
            other.administrator().user(),
            portal.company().getGuestUser())) {

      assertThatExceptionOfType(PrincipalException.class).isThrownBy(() -> undelivered(user));
      assertThatExceptionOfType(PrincipalException.class)
          .isThrownBy(() -> retry(user, undelivered));
      assertThatExceptionOfType(PrincipalException.class)
          .isThrownBy(
              () ->
                  actingAs(
                      user,
                      () -> outboxMailService.getUndeliveredMailsCount(school.schoolGroupId())));
    }
    assertThat(undelivered(school.director().user())).hasSize(1);
  }

  private void queue() throws Exception {
    mailOutbox.queue(
        OutgoingMail.builder(
                portal.company().getCompanyId(),
                "test/" + school.schoolGroupId(),
                MailCategory.IMPORTANT_POST)
            .to(school.first().parent().user())
            .site(school.first().groupId())
            .subject("School dicht")
            .text("Morgen is de school dicht.")
            .build());
  }

  private UndeliveredMail awaitUndelivered() throws Exception {
    for (int i = 0; i < 200 && undelivered(school.administrator().user()).isEmpty(); i++) {
      Thread.sleep(50);
    }
    assertThat(undelivered(school.administrator().user())).hasSize(1);
    return undelivered(school.administrator().user()).get(0);
  }

  private List<UndeliveredMail> undelivered(User user) throws Exception {
    return actingAs(
        user, () -> outboxMailService.getUndeliveredMails(school.schoolGroupId(), 0, 20));
  }

  private void retry(User user, UndeliveredMail undelivered) throws Exception {
    actingAs(
        user,
        () -> {
          outboxMailService.retryOutboxMail(undelivered.getOutboxMailId());
          return null;
        });
  }
}
