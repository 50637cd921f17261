/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.notification.test;

import static nl.klassenkring.embedded.junit.Acting.actingAs;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import java.net.URI;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import javax.mail.internet.MimeMessage;
import nl.klassenkring.consent.service.ObjectionService;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.ControllableClock;
import nl.klassenkring.embedded.junit.EmbeddedPortalTest;
import nl.klassenkring.embedded.junit.PortalHttpClient;
import nl.klassenkring.embedded.junit.PortalPage;
import nl.klassenkring.embedded.junit.PortalService;
import nl.klassenkring.embedded.junit.TestSchool;
import nl.klassenkring.embedded.junit.TestUser;
import nl.klassenkring.membership.constants.MembershipPortletKeys;
import nl.klassenkring.membership.service.MembershipService;
import nl.klassenkring.notification.mail.MailCategory;
import nl.klassenkring.notification.preference.DigestFrequency;
import nl.klassenkring.notification.preference.QuietHours;
import nl.klassenkring.notification.preference.ReaderChoices;
import nl.klassenkring.notification.service.NotificationPreferenceService;
import nl.klassenkring.picture.model.Picture;
import nl.klassenkring.policy.constants.SchoolRoleConstants;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("B16: photos of activities reach every parent by a link, and nobody else by it")
@EmbeddedPortalTest
final class PicturesByMailIT {

  private static final LocalDateTime TUESDAY = LocalDateTime.of(2026, 11, 17, 9, 0);
  private static final LocalDateTime WEDNESDAY = LocalDateTime.of(2026, 11, 18, 9, 0);

  @PortalService private ControllableClock clock;
  @PortalService private GreenMail mailServer;
  @PortalService private MembershipService membershipService;
  @PortalService private ObjectionService objectionService;
  @PortalService private EmbeddedPortal portal;
  @PortalService private NotificationPreferenceService preferenceService;
  @PortalService private TestSchool testSchool;

  private ReadSchool school;
  private PicturedClass groep5;
  private PicturedClass groep6;
  private TestUser mother;
  private TestUser leaver;
  private TestUser otherParent;
  private SchoolMail schoolMail;
  private long sanne;
  private Picture picture;

  @BeforeEach
  void placeAPictureOfAnActivity() throws Exception {
    clock.setSchoolTime(TUESDAY);
    school = new ReadSchool(portal, testSchool);
    groep5 = PicturedClass.create(portal, testSchool, "Groep 5a");
    groep6 = PicturedClass.create(portal, testSchool, "Groep 6b");
    mother = school.parent("Noor", groep5.site());
    leaver = school.parent("Bert", groep5.site());
    otherParent = school.parent("Kim", groep6.site());
    schoolMail = new SchoolMail(mailServer, mother);
    sanne = groep5.childOf(mother, "Sanne");
    testSchool.publicPage(school.site(), "/uitnodiging", MembershipPortletKeys.INVITATION);
    actingAs(
        leaver,
        () -> {
          membershipService.leaveGroup(groep5.site().getGroupId());
          return null;
        });
    picture = groep5.placePicture("Bruggen", sanne, groep5.childOf(leaver, "Daan"));
  }

  @Test
  void eachParentOfTheClassIsToldAlsoWhoNeverSignedInOrLeft() throws Exception {
    assertThat(mother.user().getLoginDate()).isNull();

    sendMails();

    assertThat(schoolMail.await(2))
        .extracting(SchoolMail::recipient)
        .containsExactlyInAnyOrder(mother.emailAddress(), leaver.emailAddress());
    for (TestUser parent : List.of(mother, leaver)) {
      MimeMessage mail = schoolMail.awaitOne(parent);

      assertThat(mail.getSubject()).isEqualTo("Een nieuwe foto van activiteiten");
      assertThat(SchoolMail.links(mail)).isNotEmpty();
    }
  }

  @Test
  void noPictureIsInTheMailWhichReadsWithoutAny() throws Exception {
    sendMails();

    MimeMessage mail = schoolMail.awaitOne(mother);

    assertThat(SchoolMail.text(mail))
        .contains("Foto's sturen we niet per mail.", "Bruggen: één foto", groupAddress())
        .contains(groep5.site().getDescriptiveName());
    assertThat(SchoolMail.html(mail))
        .contains("Foto&#39;s sturen we niet per mail.", "Bruggen: één foto")
        .doesNotContain("<img", "url(", "Sanne", "brug van stokken");
    assertThat(SchoolMail.contentTypes(mail)).containsExactly("text/plain", "text/html");
  }

  @Test
  void theLinkLeadsAParentToThePicture() throws Exception {
    sendMails();

    PortalHttpClient browser = new PortalHttpClient(portal.baseUri());
    PortalPage signIn = browser.get(link(mother));

    assertThat(signIn.document().select("input[type=password]")).hasSize(1);
    assertThat(signIn.text()).doesNotContain("Bruggen");

    browser.signIn(mother);

    assertThat(browser.download(imageAddress(browser, link(mother))).status()).isEqualTo(200);
  }

  @Test
  void whoLeftReturnsByTheLinkAndThenSeesThePicture() throws Exception {
    sendMails();

    String address = imageAddress(as(mother), link(mother));
    PortalHttpClient browser = as(leaver);

    assertThat(browser.download(address).status()).isIn(403, 404);

    browser.get(link(leaver)).form("form:has(input[name$=groupId])").submit();

    assertThat(browser.download(imageAddress(browser, link(mother))).status()).isEqualTo(200);
  }

  @Test
  void whoMayNotSeeThePictureDoesNotReachItByTheLinkOfAnother() throws Exception {
    sendMails();

    String address = imageAddress(as(mother), link(mother));
    TestUser external =
        testSchool.person("Coach").joins(groep5.site(), SchoolRoleConstants.EXTERNAL);
    TestUser stranger = new ReadSchool(portal, TestSchool.create(portal.company())).parent("Piet");

    for (TestUser user : List.of(otherParent, groep6.teacher(), external, stranger)) {
      PortalHttpClient browser = as(user);

      assertThat(browser.get(link(mother)).document().select("article img")).isEmpty();
      assertThat(browser.download(address).status()).isIn(403, 404);
    }

    PortalHttpClient guest = new PortalHttpClient(portal.baseUri());

    assertThat(guest.download(address).status()).isIn(302, 403, 404);
    assertThat(guest.get(link(mother)).document().select("input[type=password]")).hasSize(1);
  }

  @Test
  @DisplayName("C4: what was objected to meanwhile is not shown by the link")
  void whatWasObjectedToIsNotShownByTheLink() throws Exception {
    sendMails();

    PortalHttpClient browser = as(mother);
    String address = imageAddress(browser, link(mother));

    object();

    assertThat(browser.download(address).status()).isEqualTo(404);
    assertThat(browser.get(link(mother)).document().select("article img")).isEmpty();
    assertThat(as(groep5.teacher()).download(address).status()).isEqualTo(404);
  }

  @Test
  @DisplayName("C1 C4: no mail promises a picture that is hidden by then")
  void noMailPromisesWhatIsHidden() throws Exception {
    object();
    groep5.placePicture("Water", sanne);
    sendMails();

    MimeMessage mail = schoolMail.awaitOne(mother);

    assertThat(mail.getSubject()).isEqualTo("Een nieuwe foto van activiteiten");
    assertThat(SchoolMail.text(mail)).contains("Water: één foto").doesNotContain("Bruggen");
  }

  @Test
  void noParentIsMailedWhenAllPicturesAreHidden() throws Exception {
    object();
    sendMails();

    // The teacher is told of the objection.
    assertThat(schoolMail.await(1))
        .extracting(SchoolMail::recipient)
        .containsExactly(groep5.teacher().emailAddress());
  }

  @Test
  void whoWantsOnlyWhatIsImportantIsToldOfPicturesAndWhoSwitchedThemOffIsNot() throws Exception {
    TestUser father = school.parent("Ali", groep5.site());

    choose(mother, DigestFrequency.IMPORTANT_ONLY, Set.of());
    choose(father, DigestFrequency.IMPORTANT_ONLY, Set.of(MailCategory.PICTURES));
    sendMails();

    assertThat(schoolMail.await(2))
        .extracting(SchoolMail::recipient)
        .containsExactlyInAnyOrder(mother.emailAddress(), leaver.emailAddress());
  }

  private void object() throws Exception {
    actingAs(
        mother, () -> objectionService.addObjection(picture.getPictureId(), sanne, "Liever niet"));
  }

  private void choose(TestUser user, DigestFrequency frequency, Set<MailCategory> switchedOff)
      throws Exception {

    user.joins(school.site());
    actingAs(
        user,
        () ->
            preferenceService.updateMyChoices(
                school.groupId(), new ReaderChoices(frequency, switchedOff, QuietHours.NONE)));
  }

  private void sendMails() throws Exception {
    clock.setSchoolTime(WEDNESDAY);
    Jobs.writeDigests(portal.bundleContext());
    Jobs.deliverAll(portal);
  }

  /** Where the first link of the mail to somebody leads, at this portal. */
  private String link(TestUser user) throws Exception {
    return URI.create(SchoolMail.links(schoolMail.awaitOne(user)).get(0)).getPath();
  }

  private String groupAddress() {
    return "/group" + groep5.site().getFriendlyURL();
  }

  private static String imageAddress(PortalHttpClient browser, String link) {
    return browser.get(link).document().selectFirst("article img").absUrl("src");
  }

  private PortalHttpClient as(TestUser user) {
    return PortalHttpClient.signedIn(portal.baseUri(), user);
  }
}
