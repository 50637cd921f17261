/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.notification.test;

import static nl.klassenkring.embedded.junit.Acting.actingAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.icegreen.greenmail.util.GreenMail;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.security.auth.PrincipalException;
import com.liferay.portal.kernel.service.UserLocalService;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import javax.mail.internet.MimeMessage;
import nl.klassenkring.classgroup.service.ClassPostLocalService;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.ControllableClock;
import nl.klassenkring.embedded.junit.EmbeddedPortalTest;
import nl.klassenkring.embedded.junit.PortalService;
import nl.klassenkring.embedded.junit.TestSchool;
import nl.klassenkring.embedded.junit.TestUser;
import nl.klassenkring.notification.mail.MailCategory;
import nl.klassenkring.notification.preference.DigestFrequency;
import nl.klassenkring.notification.preference.QuietHours;
import nl.klassenkring.notification.preference.ReaderChoices;
import nl.klassenkring.notification.recipient.GroupReader;
import nl.klassenkring.notification.recipient.GroupReaders;
import nl.klassenkring.notification.service.NotificationPreferenceService;
import nl.klassenkring.notification.unsubscribe.Unsubscriptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.osgi.framework.ServiceRegistration;

@DisplayName("What a reader of a school gets by mail is what he chose")
@EmbeddedPortalTest
final class DigestIT {

  private static final LocalDateTime TUESDAY = LocalDateTime.of(2026, 11, 17, 9, 0);
  private static final LocalDateTime FRIDAY = LocalDateTime.of(2026, 11, 20, 9, 0);

  @PortalService private ControllableClock clock;
  @PortalService private GreenMail mailServer;
  @PortalService private EmbeddedPortal portal;
  @PortalService private NotificationPreferenceService preferenceService;
  @PortalService private TestSchool testSchool;
  @PortalService private Unsubscriptions unsubscriptions;
  @PortalService private UserLocalService userLocalService;

  private ReadSchool school;
  private Group groep5;
  private Group groep6;
  private TestUser teacher;
  private TestUser parent;
  private SchoolMail schoolMail;

  @BeforeEach
  void makeSchool() throws Exception {
    school = new ReadSchool(portal, testSchool);
    groep5 = school.classGroup("Groep 5a");
    groep6 = school.classGroup("Groep 6b");
    teacher = school.teacher("Ank", groep5, groep6);
    parent = school.parent("Bert", groep5, groep6);
    schoolMail = new SchoolMail(mailServer, parent);
  }

  @Test
  @DisplayName("B17: who chose nothing gets a weekly digest, in Dutch, with links and no pictures")
  void weeklyIsTheDefault() throws Exception {
    postAtNine(groep5, "Bruggen", "We bouwden bruggen.\n\nMet <papier> & lijm.");
    postAtNine(groep6, "Water", "Wat drijft?");

    digestsAt(LocalDateTime.of(2026, 11, 18, 9, 0));
    schoolMail.await(0);

    digestsAt(FRIDAY);

    MimeMessage digest = schoolMail.awaitOne(parent);

    assertThat(digest.getSubject()).isEqualTo("2 nieuwe berichten in uw groepen");
    assertThat(SchoolMail.text(digest))
        .contains("Bruggen", "Met <papier> & lijm.", "Wat drijft?", "Ank")
        .contains("/group" + groep5.getFriendlyURL(), "/group" + groep6.getFriendlyURL());
    assertThat(SchoolMail.html(digest))
        .contains("<h3>Bruggen</h3>", "Met &lt;papier&gt; &amp; lijm.", "lang=\"nl-NL\"")
        .contains("href=\"" + "http")
        .doesNotContain("<img", "<papier>");
    assertThat(digest.getHeader("List-Unsubscribe-Post"))
        .containsExactly("List-Unsubscribe=One-Click");
    // Its author knows it.
    assertThat(schoolMail.to(teacher)).isEmpty();

    digestsAt(LocalDateTime.of(2026, 11, 27, 9, 0));
    schoolMail.await(1);
  }

  @Test
  @DisplayName("in English to who reads English")
  void speaksTheReadersLanguage() throws Exception {
    User user = parent.user();

    user.setLanguageId("en_US");
    userLocalService.updateUser(user);
    postAtNine(groep5, "Bruggen", "We bouwden bruggen.");

    digestsAt(FRIDAY);
    assertThat(schoolMail.awaitOne(parent).getSubject()).isEqualTo("One new post in your groups");
  }

  @Test
  @DisplayName("daily: once a day, only what is new; changing to weekly loses nothing")
  void daily() throws Exception {
    choose(new ReaderChoices(DigestFrequency.DAILY, Set.of(), QuietHours.NONE));
    postAtNine(groep5, "Bruggen", "We bouwden bruggen.");

    digestsAt(LocalDateTime.of(2026, 11, 18, 7, 0));
    schoolMail.await(0);
    digestsAt(LocalDateTime.of(2026, 11, 18, 7, 30));
    digestsAt(LocalDateTime.of(2026, 11, 18, 8, 0));
    assertThat(SchoolMail.text(schoolMail.awaitOne(parent))).contains("Bruggen");

    clock.setSchoolTime(LocalDateTime.of(2026, 11, 18, 10, 0));
    school.post(teacher, groep6, "Water", "Wat drijft?");
    choose(new ReaderChoices(DigestFrequency.WEEKLY, Set.of(), QuietHours.NONE));
    digestsAt(LocalDateTime.of(2026, 11, 19, 9, 0));
    schoolMail.await(1);
    digestsAt(FRIDAY);

    assertThat(SchoolMail.text(schoolMail.await(2).get(1)))
        .contains("Water")
        .doesNotContain("Bruggen");
  }

  @Test
  @DisplayName("important only: no digest, but the important post at once")
  void importantOnly() throws Exception {
    choose(new ReaderChoices(DigestFrequency.IMPORTANT_ONLY, Set.of(), QuietHours.NONE));
    postAtNine(groep5, "Bruggen", "We bouwden bruggen.");
    digestsAt(FRIDAY);
    schoolMail.await(0);

    school.importantPost(teacher, groep5, "School dicht", "Morgen is de school dicht.");

    MimeMessage important = schoolMail.awaitOne(parent);

    assertThat(important.getSubject()).isEqualTo("Belangrijk: School dicht");
    assertThat(SchoolMail.text(important)).contains("Morgen is de school dicht.");
    assertThat(important.getHeader("List-Unsubscribe")).isNull();
  }

  @Test
  @DisplayName("quiet hours: an important post waits until they end")
  void quietHours() throws Exception {
    choose(
        new ReaderChoices(
            DigestFrequency.WEEKLY,
            Set.of(),
            new QuietHours(LocalTime.of(8, 0), LocalTime.of(12, 30))));
    clock.setSchoolTime(TUESDAY);
    school.importantPost(teacher, groep5, "School dicht", "Morgen is de school dicht.");
    deliverAt(LocalDateTime.of(2026, 11, 17, 12, 29));
    schoolMail.await(0);

    deliverAt(LocalDateTime.of(2026, 11, 17, 12, 30));
    schoolMail.awaitOne(parent);
  }

  @Test
  @DisplayName("what is removed while its mails wait is not sent")
  void removedBeforeItIsSent() throws Exception {
    choose(
        new ReaderChoices(
            DigestFrequency.WEEKLY,
            Set.of(),
            new QuietHours(LocalTime.of(8, 0), LocalTime.of(12, 30))));
    clock.setSchoolTime(TUESDAY);
    portal
        .service(ClassPostLocalService.class)
        .deleteClassPost(school.importantPost(teacher, groep5, "School dicht", "Een vergissing."));
    deliverAt(LocalDateTime.of(2026, 11, 17, 12, 30));
    schoolMail.await(0);
  }

  @Test
  @DisplayName("an important post is mailed once, when it is placed, and not to its author")
  void importantOnce() throws Exception {
    clock.setSchoolTime(TUESDAY);
    school.importantPost(teacher, groep5, "School dicht", "Morgen is de school dicht.");
    schoolMail.awaitOne(parent);
    deliverAt(FRIDAY);
    assertThat(schoolMail.to(parent)).hasSize(1);
    assertThat(schoolMail.to(teacher)).isEmpty();
  }

  @Test
  @DisplayName("A4: who left gets the mails, without links to a page that he cannot open")
  void whoLeftIsMailed() throws Exception {
    TestUser left = school.parent("Kim");
    ServiceRegistration<GroupReaders> registration =
        portal.bundleContext().registerService(GroupReaders.class, new Left(groep5, left), null);

    try {
      clock.setSchoolTime(TUESDAY);
      school.importantPost(teacher, groep5, "School dicht", "Morgen is de school dicht.");

      assertThat(SchoolMail.text(schoolMail.awaitOne(left)))
          .contains("Morgen is de school dicht.", "verlaten")
          .doesNotContain("/group/");
      assertThat(SchoolMail.text(schoolMail.awaitOne(parent)))
          .contains("/group" + groep5.getFriendlyURL());
    } finally {
      registration.unregister();
    }
  }

  @Test
  @DisplayName("the link of a digest takes its reader off digests, and never off important posts")
  void unsubscribes() throws Exception {
    postAtNine(groep5, "Bruggen", "We bouwden bruggen.");
    digestsAt(FRIDAY);

    String token = token(schoolMail.awaitOne(parent));

    assertThat(unsubscriptions.read(token))
        .hasValueSatisfying(
            unsubscription -> {
              assertThat(unsubscription.getUserId()).isEqualTo(parent.userId());
              assertThat(unsubscription.getMailCategory()).isEqualTo(MailCategory.DIGEST);
            });
    unsubscriptions.unsubscribe(token);
    assertThat(choices(parent).getDigestFrequency()).isEqualTo(DigestFrequency.IMPORTANT_ONLY);

    clock.setSchoolTime(LocalDateTime.of(2026, 11, 23, 9, 0));
    school.post(teacher, groep5, "Nieuws", "We lazen.");
    school.importantPost(teacher, groep5, "School dicht", "Morgen is de school dicht.");
    digestsAt(LocalDateTime.of(2026, 11, 27, 9, 0));
    assertThat(schoolMail.await(2).get(1).getSubject()).isEqualTo("Belangrijk: School dicht");
  }

  @Test
  @DisplayName("a forged, altered or expired token takes nobody off")
  void refusesForgedTokens() throws Exception {
    postAtNine(groep5, "Bruggen", "We bouwden bruggen.");
    digestsAt(FRIDAY);

    String token = token(schoolMail.awaitOne(parent));
    String altered = (token.charAt(8) == 'A' ? "B" : "A") + token.substring(1);

    for (String forged :
        List.of("", ".", "x.y", altered, token + "x", token.substring(0, token.indexOf('.') + 1))) {

      assertThat(unsubscriptions.unsubscribe(forged)).as(forged).isEmpty();
    }
    assertThat(unsubscriptions.read(null)).isEmpty();

    clock.setSchoolTime(FRIDAY.plusDays(91));
    assertThat(unsubscriptions.unsubscribe(token)).isEmpty();
    assertThat(choices(parent).getDigestFrequency()).isEqualTo(DigestFrequency.WEEKLY);
  }

  @Test
  @DisplayName("nobody chooses in a school that is not his; guests choose nothing")
  void refusesOthers() throws Exception {
    TestSchool otherSchool = TestSchool.create(portal.company());
    TestUser stranger = otherSchool.person("Piet").joins(otherSchool.site());

    assertThatExceptionOfType(PrincipalException.class).isThrownBy(() -> choices(stranger));
    assertThatExceptionOfType(PrincipalException.class)
        .isThrownBy(
            () ->
                actingAs(
                    stranger,
                    () ->
                        preferenceService.updateMyChoices(
                            school.groupId(), ReaderChoices.DEFAULT)));
    assertThatExceptionOfType(PrincipalException.class)
        .isThrownBy(
            () ->
                actingAs(
                    portal.company().getGuestUser(),
                    () -> preferenceService.getMyChoices(school.groupId())));
  }

  private void postAtNine(Group site, String title, String content) throws Exception {
    clock.setSchoolTime(TUESDAY);
    school.post(teacher, site, title, content);
  }

  private void choose(ReaderChoices readerChoices) throws Exception {
    actingAs(parent, () -> preferenceService.updateMyChoices(school.groupId(), readerChoices));
  }

  private ReaderChoices choices(TestUser user) throws Exception {
    return actingAs(user, () -> preferenceService.getMyChoices(school.groupId()));
  }

  private void digestsAt(LocalDateTime dateTime) throws Exception {
    clock.setSchoolTime(dateTime);
    Jobs.writeDigests(portal.bundleContext());
    Jobs.deliverAll(portal);
  }

  private void deliverAt(LocalDateTime dateTime) throws Exception {
    clock.setSchoolTime(dateTime);
    Jobs.deliverAll(portal);
  }

  private static String token(MimeMessage mail) throws Exception {
    String header = mail.getHeader("List-Unsubscribe", null);

    return header.substring(header.indexOf("token=") + 6, header.length() - 1);
  }

  /** Stands for the bundle that knows who left a group. */
  private record Left(Group site, TestUser user) implements GroupReaders {

    @Override
    public List<Long> getUserIds(Collection<Long> groupIds, long afterUserId, int count) {
      return groupIds.contains(site.getGroupId()) && user.userId() > afterUserId
          ? List.of(user.userId())
          : List.of();
    }

    @Override
    public List<GroupReader> getReaders(Collection<Long> groupIds, Collection<Long> userIds) {
      return groupIds.contains(site.getGroupId()) && userIds.contains(user.userId())
          ? List.of(new GroupReader(site.getGroupId(), user.userId(), false))
          : List.of();
    }
  }
}
