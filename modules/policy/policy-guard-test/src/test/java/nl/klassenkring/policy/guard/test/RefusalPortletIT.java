/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.guard.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.liferay.document.library.kernel.service.DLAppLocalService;
import com.liferay.portal.kernel.service.UserLocalService;
import java.time.Duration;
import java.time.LocalDateTime;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.ControllableClock;
import nl.klassenkring.embedded.junit.EmbeddedPortalTest;
import nl.klassenkring.embedded.junit.PortalHttpClient;
import nl.klassenkring.embedded.junit.PortalPage;
import nl.klassenkring.embedded.junit.PortalService;
import nl.klassenkring.embedded.junit.TestSchool;
import nl.klassenkring.embedded.junit.TestUser;
import nl.klassenkring.policy.constants.PolicyEventType;
import nl.klassenkring.policy.guard.test.LossyPortlet.Habit;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A refusal is told in Liferay's own portlets, and nothing typed is lost")
@EmbeddedPortalTest
final class RefusalPortletIT {

  private static final String BLOGS = "com_liferay_blogs_web_portlet_BlogsPortlet";
  private static final String MESSAGE_BOARDS = "com_liferay_message_boards_web_portlet_MBPortlet";
  private static final String REFUSED = "Sanne de Vries ligt in het ziekenhuis.";
  private static final String WARNED = "Informatieavond over dyslexie.";

  @PortalService private PortalHttpClient browser;
  @PortalService private ControllableClock clock;
  @PortalService private DLAppLocalService dlAppLocalService;
  @PortalService private EmbeddedPortal portal;
  @PortalService private TestSchool school;

  private GuardedGroup group;
  private Documents documents;
  private TestUser teacher;
  private DeployedPortlet deployed;
  private String page;

  @BeforeEach
  void makeGroup() throws Exception {
    group = GuardedGroup.create(portal, school, "Groep 5a");
    documents = new Documents(dlAppLocalService, group.site());
    teacher = group.teacher();
  }

  @AfterEach
  void undeploy() throws Exception {
    deployed.close();
  }

  @ParameterizedTest
  @EnumSource
  void saysRuleReasonAndAdviceAndGivesBackWhatWasTyped(Habit habit) throws Exception {
    open(habit);

    PortalPage answer = send("Nieuws", REFUSED);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(alert(answer).text())
        .startsWith("Dit is niet geplaatst")
        .contains("(B4) “Sanne de Vries”: hier staat iets over een kind")
        .contains("Stuur dit 1-op-1");
    assertThat(answer.document().select("details textarea[readonly]").eachText())
        .containsExactly(REFUSED, "Nieuws");
    assertThat(answer.document().select("form.lossy")).hasSize(1);
    assertThat(documents.count()).isZero();
    assertThat(group.recorded(PolicyEventType.REFUSED)).contains("B4");

    assertThat(browser.get(page).document().select("[role=alert], details")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void placesWhatIsAllowedWithoutAWord(Habit habit) throws Exception {
    open(habit);

    PortalPage answer = send("Gymrooster", "Elke dinsdag");

    assertThat(answer.document().select("[role=alert], details")).isEmpty();
    assertThat(documents.count()).isEqualTo(1);
  }

  @Test
  @DisplayName("B11: says from when on it can be sent, and promises nothing")
  void saysFromWhenOn() throws Exception {
    clock.setSchoolTime(LocalDateTime.of(2026, 11, 17, 22, 10));
    open(Habit.KEEPS_THE_CLASS);

    assertThat(alert(send("Gymrooster", "Elke dinsdag")).text())
        .contains("(B11)")
        .endsWith("Dit kan vanaf woensdag 18 november 07:30.");
  }

  @ParameterizedTest
  @EnumSource
  void sameWordsSentAgainConfirmAWarning(Habit habit) throws Exception {
    open(habit);

    assertThat(alert(send("Agenda", WARNED)).text())
        .contains("(B5)")
        .contains("Stuur het nog eens ongewijzigd");
    assertThat(documents.count()).isZero();

    assertThat(send("Agenda", WARNED).document().select("[role=alert]")).isEmpty();
    assertThat(documents.count()).isEqualTo(1);
    assertThat(group.recorded(PolicyEventType.CONFIRMED)).containsExactly("B5");
  }

  @Test
  void otherWordsAndAWarningOfLongAgoAreNotConfirmed() throws Exception {
    open(Habit.THROWS_ON);

    send("Agenda", WARNED);
    assertThat(alert(send("Agenda", WARNED + " Ook voor ouders."))).isNotNull();

    clock.advance(Duration.ofMinutes(31));
    assertThat(alert(send("Agenda", WARNED))).isNotNull();
    assertThat(documents.count()).isZero();
  }

  @Test
  void threatOfAnotherSessionThatSawNoWarning() throws Exception {
    open(Habit.KEEPS_THE_CLASS);
    send("Agenda", WARNED);
    browser = PortalHttpClient.signedIn(portal.baseUri(), group.director());

    assertThat(alert(send("Agenda", WARNED))).isNotNull();
    assertThat(documents.count()).isZero();
  }

  @Test
  @DisplayName("B1: a parent is told so, and confirms nothing")
  void threatOfAParentWhoSendsItAgain() throws Exception {
    open(Habit.KEEPS_THE_CLASS);
    browser = PortalHttpClient.signedIn(portal.baseUri(), group.parent());

    assertThat(alert(send("Agenda", WARNED)).text()).contains("(B1)");
    assertThat(alert(send("Agenda", WARNED)).text()).contains("(B1)");
    assertThat(documents.count()).isZero();
  }

  @Test
  void threatOfMarkupInWhatWasTyped() throws Exception {
    String evil = REFUSED + "</textarea><script id=evil>alert(1)</script>";
    open(Habit.THROWS_ON);

    PortalPage answer = send("Nieuws \"><b id=evil>", evil);

    assertThat(alert(answer)).isNotNull();
    assertThat(answer.document().select("#evil")).isEmpty();
  }

  @Test
  void speaksEnglishToWhoReadsEnglish() throws Exception {
    teacher.user().setLanguageId("en_US");
    portal.service(UserLocalService.class).updateUser(teacher.user());
    open(Habit.KEEPS_THE_CLASS);

    assertThat(alert(send("Nieuws", REFUSED)).text()).startsWith("This was not placed");
  }

  @Test
  void whatFailsForAnotherReasonIsToldAsNoRefusal() throws Exception {
    open(
        MESSAGE_BOARDS,
        new LossyPortlet(
            Habit.THROWS_ON,
            (themeDisplay, title, content) -> {
              throw new IllegalStateException("The disk is full");
            }));

    PortalPage answer = send("Gymrooster", "Elke dinsdag");

    assertThat(answer.document().select("[role=alert], details")).isEmpty();
  }

  private void open(Habit habit) throws Exception {
    open(
        habit == Habit.KEEPS_THE_CLASS ? BLOGS : MESSAGE_BOARDS,
        new LossyPortlet(
            habit,
            (themeDisplay, title, content) ->
                documents.add(
                    portal.service(UserLocalService.class).getUser(themeDisplay.getUserId()),
                    title,
                    content)));
  }

  private void open(String portletId, LossyPortlet portlet) throws Exception {
    deployed = DeployedPortlet.deploy(portal, portletId, portlet);
    page = school.page(group.site(), "/nieuws", portletId);
    browser.signIn(teacher);
  }

  private PortalPage send(String title, String content) {
    return browser
        .get(page)
        .form("form.lossy")
        .set("title", title)
        .set("content", content)
        .submit();
  }

  private static Element alert(PortalPage page) {
    return page.document().selectFirst(".alert[role=alert]");
  }
}
