/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.notification.test;

import static nl.klassenkring.embedded.junit.Acting.actingAs;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import java.net.URI;
import java.util.List;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.EmbeddedPortalTest;
import nl.klassenkring.embedded.junit.PortalForm;
import nl.klassenkring.embedded.junit.PortalHttpClient;
import nl.klassenkring.embedded.junit.PortalService;
import nl.klassenkring.embedded.junit.StaffedSchool;
import nl.klassenkring.embedded.junit.TestSchool;
import nl.klassenkring.embedded.junit.TestUser;
import nl.klassenkring.notification.constants.NotificationPortletKeys;
import nl.klassenkring.notification.mail.MailCategory;
import nl.klassenkring.notification.mail.MailOutbox;
import nl.klassenkring.notification.mail.OutgoingMail;
import nl.klassenkring.notification.preference.DigestFrequency;
import nl.klassenkring.notification.preference.ReaderChoices;
import nl.klassenkring.notification.service.NotificationPreferenceLocalService;
import nl.klassenkring.notification.service.OutboxMailService;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Nobody changes by a forged request what others are mailed, nor what always comes")
@EmbeddedPortalTest
final class ForgedNotificationIT {

  @PortalService private GreenMail mailServer;
  @PortalService private MailOutbox mailOutbox;
  @PortalService private OutboxMailService outboxMailService;
  @PortalService private EmbeddedPortal portal;
  @PortalService private NotificationPreferenceLocalService preferenceLocalService;
  @PortalService private TestSchool testSchool;

  private StaffedSchool school;
  private TestUser parent;
  private TestUser stranger;
  private String settings;
  private String undelivered;

  @BeforeEach
  void makeSchools() {
    school = StaffedSchool.of(testSchool);
    parent = school.first().parent().joins(testSchool.site());
    settings =
        testSchool.page(
            testSchool.site(), "/meldingen", NotificationPortletKeys.NOTIFICATION_SETTINGS);
    undelivered =
        testSchool.page(testSchool.site(), "/mail", NotificationPortletKeys.UNDELIVERED_MAIL);

    TestSchool otherSchool = TestSchool.create(portal.company());

    stranger = otherSchool.person("Piet").has("School Director").joins(otherSchool.site());
  }

  @Test
  void threatThatAForgedFormSwitchesOffWhatIsImportant() {
    PortalForm form = as(parent).get(settings).formWithButton("Bewaren");

    for (Element field : form.element().select("input[name$=_category]")) {
      field.val(MailCategory.IMPORTANT_POST.name()).removeAttr("checked");
    }
    form.element().select("input[name$=_frequency]").first().val("NEVER").attr("checked", "");
    form.submit();

    ReaderChoices choices = choices(parent);

    for (MailCategory category : MailCategory.values()) {
      if (!category.canBeSwitchedOff()) {
        assertThat(choices.wants(category)).as(category.name()).isTrue();
      }
    }
  }

  @Test
  void threatThatSomebodyOfAnotherSchoolChoosesHereOrForSomebodyElse() {
    PortalForm form = as(parent).get(settings).formWithButton("Bewaren").set("frequency", "DAILY");

    for (TestUser user : List.of(stranger, school.second().parent())) {
      sendAs(user, form, "userId=" + parent.userId());
    }
    form.submitTo(form.actionWithToken(""));
    new PortalHttpClient(portal.baseUri())
        .post(form.action().toString(), "application/x-www-form-urlencoded", "frequency=DAILY");

    assertThat(choices(parent)).isSameAs(ReaderChoices.DEFAULT);
    assertThat(choices(stranger)).isSameAs(ReaderChoices.DEFAULT);

    sendAs(parent, form, "");
    assertThat(choices(parent).getDigestFrequency()).isEqualTo(DigestFrequency.DAILY);
  }

  @Test
  void threatThatAForgedRequestOrAnybodyElseSendsAMailAgain() throws Exception {
    queueUndeliverable();

    PortalForm form =
        as(school.administrator()).get(undelivered).formWithButton("Opnieuw proberen geen-adres@");

    form.submitTo(form.actionWithToken("forged12"));
    form.submitTo(form.actionWithToken(""));

    for (TestUser user :
        List.of(parent, school.first().teacher(), school.first().classParent(), stranger)) {

      sendAs(user, form, "");
    }
    new PortalHttpClient(portal.baseUri())
        .post(form.action().toString(), "application/x-www-form-urlencoded", "");
    assertThat(undeliveredCount()).isOne();

    sendAs(school.director(), form, "");
    assertThat(undeliveredCount()).isZero();
  }

  @Test
  @DisplayName(
      "the link of a mail is its reader's, whoever is signed in, and for its category only")
  void theLinkIsItsReaders() throws Exception {
    TestUser other = school.second().parent().joins(testSchool.site());
    PortalHttpClient browser = as(other);
    String address = unsubscribeAddress();

    browser.get(address).form("form").submit();

    assertThat(choices(other)).isSameAs(ReaderChoices.DEFAULT);
    assertThat(choices(parent).getSwitchedOff()).containsExactly(MailCategory.PICTURES);
    assertThat(choices(parent).getDigestFrequency()).isEqualTo(DigestFrequency.WEEKLY);
  }

  @Test
  void threatThatALinkIsMadeToFitAnotherCategoryOrReader() throws Exception {
    String address = unsubscribeAddress();
    PortalHttpClient guest = new PortalHttpClient(portal.baseUri());

    for (String added :
        List.of(
            "&userId=" + school.second().parent().userId(),
            "&category=" + MailCategory.IMPORTANT_POST,
            "&mailCategory=" + MailCategory.DIGEST)) {

      assertThat(
              guest
                  .post(
                      address + added,
                      "application/x-www-form-urlencoded",
                      "List-Unsubscribe=One-Click")
                  .status())
          .isEqualTo(200);
    }

    assertThat(choices(parent).getSwitchedOff()).containsExactly(MailCategory.PICTURES);
    assertThat(choices(parent).getDigestFrequency()).isEqualTo(DigestFrequency.WEEKLY);
    assertThat(choices(school.second().parent())).isSameAs(ReaderChoices.DEFAULT);
  }

  @Test
  void looksAndOtherMethodsChangeNothing() throws Exception {
    String address = unsubscribeAddress();
    PortalHttpClient guest = new PortalHttpClient(portal.baseUri());

    for (int i = 0; i < 3; i++) {
      assertThat(guest.get(address + "&List-Unsubscribe=One-Click").status()).isEqualTo(200);
    }
    assertThat(choices(parent)).isSameAs(ReaderChoices.DEFAULT);
  }

  /** Sends somebody else's form from one's own session, with the token of that session. */
  private void sendAs(TestUser user, PortalForm form, String body) {
    PortalHttpClient browser = as(user);
    String token = browser.get("").document().selectFirst("input[name=p_auth]").val();

    browser.post(
        form.actionWithToken(token).toString(),
        "application/x-www-form-urlencoded",
        form.element().formData().stream()
            .map(field -> field.key() + "=" + field.value())
            .reduce(body, (one, next) -> one + "&" + next));
  }

  private String unsubscribeAddress() throws Exception {
    mailOutbox.queue(
        OutgoingMail.builder(
                portal.company().getCompanyId(),
                "test/forged/" + school.schoolGroupId(),
                MailCategory.PICTURES)
            .to(parent.user())
            .site(school.first().groupId())
            .subject("Foto's")
            .text("Er zijn foto's.")
            .build());
    Jobs.deliverAll(portal);

    String header =
        new SchoolMail(mailServer, parent).awaitOne(parent).getHeader("List-Unsubscribe", null);
    URI address = URI.create(header.substring(1, header.length() - 1));

    return address.getPath() + "?" + address.getRawQuery();
  }

  private void queueUndeliverable() throws Exception {
    mailOutbox.queue(
        OutgoingMail.builder(
                portal.company().getCompanyId(),
                "test/forged/" + school.schoolGroupId(),
                MailCategory.IMPORTANT_POST)
            .to("geen-adres@", parent.user().getLocale())
            .site(school.first().groupId())
            .subject("School dicht")
            .text("Morgen is de school dicht.")
            .build());
    Jobs.deliverAll(portal);
    assertThat(undeliveredCount()).isOne();
  }

  private int undeliveredCount() throws Exception {
    return actingAs(
        school.administrator(),
        () -> outboxMailService.getUndeliveredMailsCount(school.schoolGroupId()));
  }

  private ReaderChoices choices(TestUser user) {
    return preferenceLocalService.getChoices(user.userId(), school.schoolGroupId());
  }

  private PortalHttpClient as(TestUser user) {
    return PortalHttpClient.signedIn(portal.baseUri(), user);
  }
}
