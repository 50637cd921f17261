/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.notification.test;

import static nl.klassenkring.embedded.junit.Acting.actingAs;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.liferay.portal.kernel.model.Group;
import java.net.URI;
import java.time.LocalDateTime;
import java.util.List;
import javax.mail.internet.MimeMessage;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A4: who leaves a group misses nothing that is important, which goes by mail")
@EmbeddedPortalTest
final class LeaverMailIT {

  private static final LocalDateTime TUESDAY = LocalDateTime.of(2026, 11, 17, 9, 0);
  private static final LocalDateTime FRIDAY = LocalDateTime.of(2026, 11, 20, 9, 0);

  @PortalService private ControllableClock clock;
  @PortalService private GreenMail mailServer;
  @PortalService private MembershipService membershipService;
  @PortalService private EmbeddedPortal portal;
  @PortalService private TestSchool testSchool;

  private ReadSchool school;
  private Group groep5;
  private TestUser teacher;
  private TestUser leaver;
  private TestUser stayer;
  private SchoolMail schoolMail;

  @BeforeEach
  void makeSchool() throws Exception {
    school = new ReadSchool(portal, testSchool);
    groep5 = school.classGroup("Groep 5a");
    teacher = school.teacher("Ank", groep5);
    leaver = school.parent("Bert", groep5);
    stayer = school.parent("Kim", groep5);
    schoolMail = new SchoolMail(mailServer, leaver);
    clock.setSchoolTime(TUESDAY);
  }

  @Test
  void anImportantPostReachesWhoLeftAtOnceInFullWithoutALinkToAPageThatIsClosedToHim()
      throws Exception {

    leave();
    placeImportant();

    assertThat(SchoolMail.text(schoolMail.awaitOne(leaver)))
        .contains("Morgen is de school dicht.", "U hebt deze groep verlaten")
        .doesNotContain("/group/");
    assertThat(SchoolMail.text(schoolMail.awaitOne(stayer)))
        .contains("/group" + groep5.getFriendlyURL())
        .doesNotContain("U hebt deze groep verlaten");
  }

  @Test
  @DisplayName("the mail leads to where he returns by himself, when the school has such a page")
  void theMailLeadsBack() throws Exception {
    String invitation =
        testSchool.publicPage(school.site(), "/uitnodiging", MembershipPortletKeys.INVITATION);

    leave();
    placeImportant();

    List<String> links = SchoolMail.links(schoolMail.awaitOne(leaver));

    assertThat(links).hasSize(1);
    assertThat(links.get(0)).endsWith(invitation);
    assertThat(SchoolMail.text(schoolMail.awaitOne(stayer))).doesNotContain(invitation);

    PortalPage page =
        PortalHttpClient.signedIn(portal.baseUri(), leaver).get(URI.create(links.get(0)).getPath());

    assertThat(page.text()).contains(groep5.getDescriptiveName());
  }

  @Test
  void whatIsNotImportantDoesNotComeAtOnceButWithTheWeek() throws Exception {
    leave();
    school.post(teacher, groep5, "Bruggen", "We bouwden bruggen.");
    Jobs.deliverAll(portal);
    schoolMail.await(0);

    clock.setSchoolTime(FRIDAY);
    Jobs.writeDigests(portal.bundleContext());
    Jobs.deliverAll(portal);

    assertThat(SchoolMail.text(schoolMail.awaitOne(leaver)))
        .contains("Bruggen", "U hebt deze groep verlaten")
        .doesNotContain("/group/");
  }

  @Test
  @DisplayName("A8: who was removed for misuse gets nothing, also who had left and returned before")
  void whoWasRemovedForMisuseGetsNothing() throws Exception {
    leave();
    comeBack();
    removeForMisuse();
    placeImportant();
    school.post(teacher, groep5, "Bruggen", "We bouwden bruggen.");
    schoolMail.awaitOne(stayer);

    clock.setSchoolTime(FRIDAY);
    Jobs.writeDigests(portal.bundleContext());
    Jobs.deliverAll(portal);

    assertThat(schoolMail.await(2)).extracting(SchoolMail::recipient).doesNotContain(address());
  }

  @Test
  void whoReturnedGetsItOnceAndWithTheLink() throws Exception {
    for (int i = 0; i < 2; i++) {
      leave();
      comeBack();
    }
    placeImportant();

    MimeMessage mail = schoolMail.awaitOne(leaver);

    assertThat(SchoolMail.text(mail))
        .contains("/group" + groep5.getFriendlyURL())
        .doesNotContain("U hebt deze groep verlaten");
  }

  @Test
  void whoLeftOneGroupGetsNothingImportantOfAnother() throws Exception {
    Group groep6 = school.classGroup("Groep 6b");
    TestUser parent6 = school.parent("Noor", groep6);

    teacher.joins(groep6, "Teacher");
    leave();
    school.importantPost(teacher, groep6, "Gym", "Morgen is er geen gym.");
    schoolMail.awaitOne(parent6);

    assertThat(schoolMail.await(1)).extracting(SchoolMail::recipient).doesNotContain(address());
  }

  private String address() {
    return leaver.emailAddress();
  }

  private void placeImportant() throws Exception {
    school.importantPost(teacher, groep5, "School dicht", "Morgen is de school dicht.");
  }

  private void leave() throws Exception {
    actingAs(
        leaver,
        () -> {
          membershipService.leaveGroup(groep5.getGroupId());
          return null;
        });
  }

  private void comeBack() throws Exception {
    actingAs(
        leaver,
        () -> {
          membershipService.returnToGroup(groep5.getGroupId());
          return null;
        });
  }

  private void removeForMisuse() throws Exception {
    actingAs(
        teacher,
        () -> {
          membershipService.removeMember(
              groep5.getGroupId(), leaver.userId(), "Schelden in reacties", true);
          return null;
        });
  }
}
