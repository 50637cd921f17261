/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.notification.test;

import static nl.klassenkring.embedded.junit.Acting.actingAs;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import java.net.URI;
import java.time.LocalDateTime;
import java.time.LocalTime;
import javax.mail.internet.MimeMessage;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.ControllableClock;
import nl.klassenkring.embedded.junit.EmbeddedPortalTest;
import nl.klassenkring.embedded.junit.PortalForm;
import nl.klassenkring.embedded.junit.PortalHttpClient;
import nl.klassenkring.embedded.junit.PortalPage;
import nl.klassenkring.embedded.junit.PortalService;
import nl.klassenkring.embedded.junit.SqlStatements;
import nl.klassenkring.embedded.junit.StaffedSchool;
import nl.klassenkring.embedded.junit.TestSchool;
import nl.klassenkring.embedded.junit.TestUser;
import nl.klassenkring.notification.constants.NotificationPortletKeys;
import nl.klassenkring.notification.mail.MailCategory;
import nl.klassenkring.notification.mail.MailOutbox;
import nl.klassenkring.notification.mail.OutgoingMail;
import nl.klassenkring.notification.preference.DigestFrequency;
import nl.klassenkring.notification.preference.QuietHours;
import nl.klassenkring.notification.preference.ReaderChoices;
import nl.klassenkring.notification.service.NotificationPreferenceLocalService;
import nl.klassenkring.notification.service.OutboxMailService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The pages of notifications, without JavaScript")
@EmbeddedPortalTest
final class NotificationPortletIT {

  @PortalService private ControllableClock clock;
  @PortalService private GreenMail mailServer;
  @PortalService private MailOutbox mailOutbox;
  @PortalService private OutboxMailService outboxMailService;
  @PortalService private EmbeddedPortal portal;
  @PortalService private NotificationPreferenceLocalService preferenceLocalService;
  @PortalService private SqlStatements sqlStatements;
  @PortalService private TestSchool testSchool;

  private StaffedSchool school;
  private TestUser parent;
  private String settings;
  private String undelivered;

  @BeforeEach
  void makeSchool() {
    school = StaffedSchool.of(testSchool);
    parent = school.first().parent();
    parent.joins(testSchool.site());
    settings =
        testSchool.page(
            testSchool.site(), "/meldingen", NotificationPortletKeys.NOTIFICATION_SETTINGS);
    undelivered =
        testSchool.page(testSchool.site(), "/mail", NotificationPortletKeys.UNDELIVERED_MAIL);
  }

  @Test
  @DisplayName("a parent chooses, and finds his choices again")
  void choosesAndFindsAgain() {
    PortalForm form = as(parent).get(settings).formWithButton("Bewaren");

    assertThat(form.element().selectFirst("[value=WEEKLY]").hasAttr("checked")).isTrue();

    PortalPage saved =
        form.set("frequency", "DAILY")
            .set("quietFrom", "20:00")
            .set("quietUntil", "07:00")
            .submit();

    assertThat(saved.text())
        .contains("Uw keuzes zijn bewaard.", "Belangrijke berichten krijgt u altijd");

    ReaderChoices choices =
        preferenceLocalService.getChoices(parent.userId(), school.schoolGroupId());

    assertThat(choices.getDigestFrequency()).isEqualTo(DigestFrequency.DAILY);
    assertThat(choices.getQuietHours())
        .isEqualTo(new QuietHours(LocalTime.of(20, 0), LocalTime.of(7, 0)));
    assertThat(choices.getSwitchedOff()).isEmpty();

    PortalForm again = as(parent).get(settings).formWithButton("Bewaren");

    assertThat(again.element().selectFirst("[value=DAILY]").hasAttr("checked")).isTrue();
    assertThat(again.value("quietFrom")).isEqualTo("20:00");
  }

  @Test
  @DisplayName("quiet hours that are none come back as typed, with what is wrong")
  void refusesHalfQuietHours() {
    PortalPage refused =
        as(parent)
            .get(settings)
            .formWithButton("Bewaren")
            .set("frequency", "DAILY")
            .set("quietFrom", "20:00")
            .submit();

    assertThat(refused.text()).contains("Er is niets veranderd.", "twee verschillende tijden");
    assertThat(refused.formWithButton("Bewaren").value("quietFrom")).isEqualTo("20:00");
    assertThat(
            refused
                .formWithButton("Bewaren")
                .element()
                .selectFirst("[value=DAILY]")
                .hasAttr("checked"))
        .isTrue();
    assertThat(preferenceLocalService.getChoices(parent.userId(), school.schoolGroupId()))
        .isSameAs(ReaderChoices.DEFAULT);
  }

  @Test
  @DisplayName("a forged request changes nothing, and a stranger has no form")
  void refusesForgedRequests() {
    PortalForm form = as(parent).get(settings).formWithButton("Bewaren").set("frequency", "DAILY");

    form.submitTo(form.actionWithToken("forged12"));
    assertThat(preferenceLocalService.getChoices(parent.userId(), school.schoolGroupId()))
        .isSameAs(ReaderChoices.DEFAULT);

    TestUser stranger = TestSchool.create(portal.company()).person("Piet");

    assertThat(as(stranger).get(settings).document().select("input[type=radio]")).isEmpty();
    assertThat(
            new PortalHttpClient(portal.baseUri())
                .get(settings)
                .document()
                .select("input[type=radio]"))
        .isEmpty();
  }

  @Test
  @DisplayName("administrator and director see what did not arrive and try again; others do not")
  void showsUndelivered() throws Exception {
    queue("geen-adres");
    Jobs.deliverAll(portal);

    PortalPage page = as(school.administrator()).get(undelivered);

    assertThat(page.text()).contains("geen-adres", "Belangrijke berichten", "17 nov");
    assertThat(as(school.director()).get(undelivered).text()).contains("geen-adres");
    for (TestUser user :
        new TestUser[] {school.first().teacher(), parent, school.second().classParent()}) {

      assertThat(as(user).get(undelivered).text()).doesNotContain("geen-adres");
    }

    PortalPage retried = page.formWithButton("Opnieuw proberen geen-adres@").submit();

    assertThat(retried.text()).contains("De mail wordt opnieuw gestuurd");
    assertThat(undeliveredCount()).isZero();

    // A second click finds it waiting.
    assertThat(page.formWithButton("Opnieuw proberen geen-adres@").submit().text())
        .contains("Er is niets veranderd.", "intussen");
  }

  @Test
  @DisplayName("as many statements for twenty that did not arrive as for two")
  void listsInAConstantNumberOfStatements() throws Exception {
    for (int i = 0; i < 2; i++) {
      queue("geen-adres-" + i);
    }
    Jobs.deliverAll(portal);

    PortalHttpClient browser = as(school.administrator());

    browser.get(undelivered);

    int few = sqlStatements.ofRequests(() -> browser.get(undelivered)).size();

    for (int i = 2; i < 25; i++) {
      queue("geen-adres-" + i);
    }
    Jobs.deliverAll(portal);
    browser.get(undelivered);
    assertThat(sqlStatements.ofRequests(() -> browser.get(undelivered)).size())
        .isLessThanOrEqualTo(few);
    assertThat(browser.get(undelivered).clickLink("Volgende").text()).contains("Pagina 2 van 2");
  }

  @Test
  @DisplayName("the link in a mail asks, and takes off when it is sent; without signing in")
  void unsubscribesWithoutSigningIn() throws Exception {
    String address = unsubscribeAddress();
    PortalHttpClient guest = new PortalHttpClient(portal.baseUri());
    PortalPage question = guest.get(address);

    assertThat(question.status()).isEqualTo(200);
    assertThat(question.text()).contains("Nieuwe foto's", "Belangrijke berichten blijven komen.");
    assertThat(question.header("Cache-Control")).contains("no-store");
    assertThat(question.body()).doesNotContain(parent.emailAddress());
    assertThat(choices().wants(MailCategory.PICTURES)).isTrue();

    PortalPage done = question.form("form").submit();

    assertThat(done.text()).contains("U krijgt van ons geen mails meer van deze soort");
    assertThat(choices().wants(MailCategory.PICTURES)).isFalse();
    assertThat(choices().wants(MailCategory.IMPORTANT_POST)).isTrue();
    assertThat(choices().getDigestFrequency()).isEqualTo(DigestFrequency.WEEKLY);
  }

  @Test
  @DisplayName("RFC 8058: a mail program takes off with one click")
  void unsubscribesAtOneClick() throws Exception {
    PortalPage done =
        new PortalHttpClient(portal.baseUri())
            .post(
                unsubscribeAddress(),
                "application/x-www-form-urlencoded",
                "List-Unsubscribe=One-Click");

    assertThat(done.status()).isEqualTo(200);
    assertThat(choices().wants(MailCategory.PICTURES)).isFalse();
  }

  @Test
  @DisplayName("an altered, missing or old token is refused, and changes nothing")
  void refusesOtherTokens() throws Exception {
    String address = unsubscribeAddress();
    PortalHttpClient guest = new PortalHttpClient(portal.baseUri());

    for (String forged :
        new String[] {
          address + "x",
          address.replaceAll("token=.", "token=Z"),
          address.replaceAll("\\?.*", ""),
          address.replaceAll("token=.*", "token=")
        }) {

      PortalPage refused =
          guest.post(forged, "application/x-www-form-urlencoded", "List-Unsubscribe=One-Click");

      assertThat(refused.status()).as(forged).isEqualTo(410);
    }
    clock.setSchoolTime(LocalDateTime.of(2027, 3, 1, 9, 0));
    assertThat(guest.get(address).status()).isEqualTo(410);
    assertThat(choices().wants(MailCategory.PICTURES)).isTrue();
  }

  private String unsubscribeAddress() throws Exception {
    mailOutbox.queue(
        OutgoingMail.builder(
                portal.company().getCompanyId(),
                "test/pictures/" + school.schoolGroupId(),
                MailCategory.PICTURES)
            .to(parent.user())
            .site(school.first().groupId())
            .subject("Foto's")
            .text("Er zijn foto's.")
            .html("<p>Er zijn foto's.</p>")
            .build());
    Jobs.deliverAll(portal);

    MimeMessage mail = new SchoolMail(mailServer, parent).awaitOne(parent);
    String header = mail.getHeader("List-Unsubscribe", null);
    URI address = URI.create(header.substring(1, header.length() - 1));

    assertThat(SchoolMail.text(mail)).contains(address.toString());
    return address.getPath() + "?" + address.getRawQuery();
  }

  private ReaderChoices choices() {
    return preferenceLocalService.getChoices(parent.userId(), school.schoolGroupId());
  }

  private void queue(String emailAddress) throws Exception {
    mailOutbox.queue(
        OutgoingMail.builder(
                portal.company().getCompanyId(),
                "test/" + school.schoolGroupId() + "/" + emailAddress,
                MailCategory.IMPORTANT_POST)
            .to(emailAddress + "@", parent.user().getLocale())
            .site(school.first().groupId())
            .subject("School dicht")
            .text("Morgen is de school dicht.")
            .build());
  }

  private int undeliveredCount() throws Exception {
    return actingAs(
        school.administrator(),
        () -> outboxMailService.getUndeliveredMailsCount(school.schoolGroupId()));
  }

  private PortalHttpClient as(TestUser user) {
    return PortalHttpClient.signedIn(portal.baseUri(), user);
  }
}
