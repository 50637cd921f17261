/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.test;

import static nl.klassenkring.embedded.junit.Acting.actingAs;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import nl.klassenkring.classgroup.constants.ClassGroupPortletKeys;
import nl.klassenkring.consent.constants.ConsentPortletKeys;
import nl.klassenkring.consent.constants.ConsentTaskKind;
import nl.klassenkring.consent.constants.ObjectionStatus;
import nl.klassenkring.consent.model.ConsentTask;
import nl.klassenkring.consent.model.Objection;
import nl.klassenkring.consent.service.ConsentTaskLocalService;
import nl.klassenkring.consent.service.ConsentTaskService;
import nl.klassenkring.consent.service.ObjectionLocalService;
import nl.klassenkring.consent.service.ObjectionService;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.EmbeddedPortalTest;
import nl.klassenkring.embedded.junit.PortalForm;
import nl.klassenkring.embedded.junit.PortalHttpClient;
import nl.klassenkring.embedded.junit.PortalPage;
import nl.klassenkring.embedded.junit.PortalService;
import nl.klassenkring.embedded.junit.TestSchool;
import nl.klassenkring.embedded.junit.TestUser;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What people must do and the conversations that they have, used without JavaScript. */
@EmbeddedPortalTest
final class TasksPortletIT {

  private static final String REFUSED = "Dit kunt u hier niet zien of doen";

  @PortalService private Clock clock;
  @PortalService private EmbeddedPortal portal;
  @PortalService private ObjectionLocalService objectionLocalService;
  @PortalService private ObjectionService objections;
  @PortalService private ConsentTaskLocalService taskLocalService;
  @PortalService private ConsentTaskService tasks;
  @PortalService private TestSchool school;

  private ConsentPages pages;
  private TestFamily family;
  private TestPictures pictures;
  private TestUser teacher;
  private TestUser otherTeacher;
  private String otherGroupPage;
  private long pictureId;

  @BeforeEach
  void placePicture() throws Exception {
    pages = new ConsentPages(portal, school);
    family = new TestFamily(portal, pages.school());
    pictures = new TestPictures(portal);
    teacher = pages.teacher();
    otherTeacher = pages.school().second().teacher();
    otherGroupPage =
        school.page(pages.school().second().site(), "/fotos", ConsentPortletKeys.GROUP_CONSENT);
    family.answer(family.mother(), true);
    pictureId = pictures.place(teacher, pages.group().getGroupId(), family.pupilId());
  }

  @AfterEach
  void takePicturesAway() {
    pictures.close();
  }

  @Test
  @DisplayName("C1: a teacher reads which picture is hidden, and says that he has seen it")
  void aTeacherReadsWhichPictureIsHiddenAndSaysThatHeHasSeenIt() throws Exception {
    school.page(pages.group(), "/berichten", ClassGroupPortletKeys.CLASS_GROUP);
    family.answer(family.mother(), false);

    PortalPage page = as(teacher).get(pages.groupPage()).clickLink("1 dingen te doen");

    assertThat(page.text())
        .contains("Er is een foto verborgen (C1)", "Noor van Dam", "Kinderen <b>op</b> het plein")
        .contains("(Groep 5a");
    assertThat(page.document().select("section.card b")).isEmpty();
    assertThat(
            page.document().selectFirst("section.card a:contains(Naar het bericht)").absUrl("href"))
        .contains("/berichten", "classPostId=" + (pictureId + 1_000_000));

    PortalPage done = page.formWithButton("Ik heb het gezien Noor van Dam").submit();

    assertThat(done.text()).contains("Gedaan. Het is vastgelegd.", "Er is niets te doen.");
    assertThat(done.clickLink("Gedaan").text())
        .contains("Iemand gaf aan dat het gedaan is.", "Noor van Dam");
  }

  @Test
  void threatThatATaskIsEndedByAForgedRequest() throws Exception {
    family.answer(family.mother(), false);
    PortalForm form = tasksOf(teacher).formWithButton("Ik heb het gezien Noor van Dam");

    assertThat(form.submitTo(withoutToken(form)).status()).isEqualTo(403);
    assertThat(open(teacher)).hasSize(1);
  }

  @Test
  void threatThatAnotherTeacherOrAClassParentEndsATaskThatIsNotHis() throws Exception {
    TestUser classParent = pages.school().first().classParent();
    family.answer(family.mother(), false);
    ConsentTask hidden = open(teacher).get(0);
    remindOfDevice(classParent, pages.group().getGroupId());
    remindOfDevice(otherTeacher, pages.school().second().groupId());

    for (PortalPage page :
        List.of(
            as(classParent).get(pages.groupPage()),
            as(otherTeacher).get(otherGroupPage).clickLink("1 dingen te doen"))) {

      assertThat(page.body()).doesNotContain("Noor");

      PortalPage refused =
          page.formWithButton("Ik heb ze verwijderd")
              .set("consentTaskIds", String.valueOf(hidden.getConsentTaskId()))
              .submit();

      assertThat(refused.text()).contains(REFUSED);
      assertThat(refused.body()).doesNotContain("Noor");
    }

    assertThat(open(teacher)).hasSize(1);
  }

  @Test
  @DisplayName("C5: a class parent says that the own device is clean, and sees nothing of consents")
  void aClassParentSaysThatTheOwnDeviceIsClean() throws Exception {
    TestUser classParent = pages.school().first().classParent();
    family.answer(family.mother(), false);
    object(pictureId);
    assertThat(as(classParent).get(pages.groupPage()).text()).contains(REFUSED);
    remindOfDevice(classParent, pages.group().getGroupId());

    PortalPage page = as(classParent).get(pages.groupPage());

    assertThat(page.text())
        .contains("Foto’s van uw eigen apparaat verwijderen (C5)")
        .doesNotContain("Noor", "bezwaar", "Ik wil dit niet.", "het plein");

    PortalPage done = page.formWithButton("Ik heb ze verwijderd").submit();

    assertThat(done.text()).contains("Gedaan. Het is vastgelegd.");
    assertThat(done.clickLink("Gedaan").text())
        .contains("De foto’s zijn van het apparaat verwijderd.");
  }

  @Test
  @DisplayName("C4: a director records a conversation, ends it, and reads it back")
  void aDirectorRecordsAConversationEndsItAndReadsItBack() throws Exception {
    object(pictureId);
    PortalPage list = as(director()).get(pages.schoolPage()).clickLink("Taken en bezwaren");

    assertThat(list.text())
        .contains("Ik wil dit niet.", "Kinderen <b>op</b> het plein", "(Groep 5a");
    assertThat(list.document().select("section.card")).as("not among the tasks too").hasSize(1);

    PortalPage conversation = list.clickLink("Naar het gesprek Noor van Dam");
    PortalPage refused =
        conversation.formWithButton("Gesprek vastleggen").set("outcome", "x".repeat(2001)).submit();

    assertThat(refused.text()).contains("Er is niets bewaard.", "Schrijf op wat er is besproken");
    PortalForm form = refused.formWithButton("Gesprek vastleggen");
    assertThat(form.value("outcome").strip()).hasSize(2001);

    PortalPage recorded = form.set("outcome", "We bellen <i>morgen</i>.").submit();

    assertThat(recorded.text())
        .contains("Het gesprek is vastgelegd.", "Tot nu toe: We bellen <i>morgen</i>.");

    PortalForm close = recorded.clickLink("Bezwaar afsluiten").formWithButton("Bezwaar afsluiten");
    assertThat(close.value("outcome").strip()).isEqualTo("We bellen <i>morgen</i>.");
    PortalPage closed =
        close.set("status", ObjectionStatus.RESTORED.name()).set("outcome", "Hij mag.").submit();

    assertThat(closed.text()).contains("Het bezwaar is afgesloten.");
    PortalPage back =
        closed.clickLink("Gesloten bezwaren").clickLink("Naar het gesprek Noor van Dam");
    assertThat(back.text())
        .contains("De foto mag weer te zien zijn", "Wat is afgesproken: Hij mag.")
        .contains("Afgesloten door Gerda");
    assertThat(back.document().select("main textarea")).isEmpty();
    assertThat(closed.clickLink("Gedaan").text()).contains("Praten over een foto (C4)");
  }

  @Test
  @DisplayName("C4: whoever objected can object again to a picture that came back")
  void aPictureThatCameBackCanBeObjectedToAgain() throws Exception {
    Objection first = object(pictureId);
    actingAs(
        teacher,
        () ->
            objections.closeObjection(
                first.getObjectionId(), ObjectionStatus.RESTORED.name(), "Hij mag."));

    PortalPage list =
        as(family.mother())
            .get(pages.childrenPage())
            .clickLink("Antwoorden of wijzigen Noor")
            .clickLink("Foto’s met mijn kind");
    assertThat(list.text()).contains("De foto mag weer te zien zijn: Hij mag.");
    list.clickLink("Bezwaar maken Kinderen <b>op</b> het plein")
        .formWithButton("Foto verbergen en versturen")
        .set("reason", "Toch niet.")
        .submit();

    assertThat(objectionLocalService.getObjectedPictureIds(List.of(pictureId)))
        .containsExactly(pictureId);
  }

  @Test
  void threatThatAConversationIsRecordedOrEndedByAForgedRequest() throws Exception {
    Objection objection = object(pictureId);
    PortalPage conversation = tasksOf(teacher).clickLink("Naar het gesprek Noor van Dam");
    PortalForm record =
        conversation.formWithButton("Gesprek vastleggen").set("outcome", "Niets aan de hand.");
    PortalForm close =
        conversation
            .clickLink("Bezwaar afsluiten")
            .formWithButton("Bezwaar afsluiten")
            .set("status", ObjectionStatus.RESTORED.name())
            .set("outcome", "Niets aan de hand.");

    for (PortalForm form : List.of(record, close)) {
      assertThat(form.submitTo(withoutToken(form)).status()).isEqualTo(403);
    }

    assertUntouched(objection);
  }

  @Test
  void threatThatAnotherTeacherEndsTheConversationFromHisOwnGroup() throws Exception {
    Objection objection = object(pictureId);
    object(pictures.place(otherTeacher, pages.school().second().groupId(), family.pupilId()));
    PortalPage own = as(otherTeacher).get(otherGroupPage).clickLink("1 dingen te doen");
    PortalForm close =
        own.clickLink("Bezwaar afsluiten Noor van Dam")
            .formWithButton("Bezwaar afsluiten")
            .set("status", ObjectionStatus.RESTORED.name())
            .set("outcome", "Niets aan de hand.");
    PortalForm record =
        own.clickLink("Naar het gesprek Noor van Dam")
            .formWithButton("Gesprek vastleggen")
            .set("outcome", "Niets aan de hand.");

    for (PortalForm form : List.of(close, record)) {
      assertThat(
              form.set("objectionId", String.valueOf(objection.getObjectionId())).submit().text())
          .contains(REFUSED);
    }

    assertUntouched(objection);
  }

  @Test
  void threatThatAParentOrTheAdministratorReadsTheConversation() throws Exception {
    object(pictureId);
    PortalPage list = tasksOf(teacher);
    List<String> addresses =
        List.of(
            list.uri().toString(),
            list.clickLink("Gesloten bezwaren").uri().toString(),
            list.clickLink("Naar het gesprek Noor van Dam").uri().toString());

    for (TestUser user :
        List.of(family.mother(), family.father(), pages.school().administrator())) {
      for (String address : addresses) {
        PortalPage refused = as(user).get(address);

        assertThat(refused.text()).contains(REFUSED);
        assertThat(refused.body()).doesNotContain("Noor", "Ik wil dit niet.");
      }
    }
  }

  @Test
  @DisplayName("C1: parents who disagree about several purposes are one conversation")
  void parentsWhoDisagreeAboutSeveralPurposesAreOneCard() throws Exception {
    for (String purposeKey : List.of("portal", "website", "newsletter")) {
      family.answerAbout(purposeKey, family.mother(), true);
      family.answerAbout(purposeKey, family.father(), false);
    }

    PortalPage page = as(director()).get(pages.schoolPage()).clickLink("Taken en bezwaren");
    Elements cards = page.document().select("section.card:contains(Ouders antwoordden)");

    assertThat(cards).hasSize(1);
    assertThat(cards.text())
        .contains("Noor van Dam", "Groep in het ouderportaal", "Nieuwsbrief")
        .doesNotContain("Maria", "Frank");
    assertThat(cards.select("input[name$=_consentTaskIds]")).hasSize(3);

    page.formWithButton("Ik heb met hen gesproken Noor van Dam").submit();

    assertThat(open(director()))
        .extracting(ConsentTask::getKind)
        .containsExactly(ConsentTaskKind.PICTURE_HIDDEN.name());
  }

  private PortalPage tasksOf(TestUser user) {
    return as(user).get(pages.groupPage()).clickLink("1 dingen te doen");
  }

  private TestUser director() {
    return pages.school().director();
  }

  private Objection object(long objectedPictureId) throws Exception {
    return actingAs(
        family.mother(),
        () -> objections.addObjection(objectedPictureId, family.pupilId(), "Ik wil dit niet."));
  }

  private void assertUntouched(Objection objection) throws Exception {
    Objection kept = objectionLocalService.getObjection(objection.getObjectionId());

    assertThat(kept.getStatus()).isEqualTo(ObjectionStatus.OPEN.name());
    assertThat(kept.getOutcome()).isEmpty();
  }

  private void remindOfDevice(TestUser user, long groupId) throws Exception {
    taskLocalService.addDeviceReminder(
        user.userId(), groupId, 11, pictureId, Date.from(clock.instant()));
  }

  private List<ConsentTask> open(TestUser user) throws Exception {
    return actingAs(user, () -> tasks.getMyConsentTasks(false, 0, 20));
  }

  private static URI withoutToken(PortalForm form) {
    return form.actionWithoutToken();
  }

  private PortalHttpClient as(TestUser user) {
    PortalHttpClient browser = new PortalHttpClient(portal.baseUri());
    browser.signIn(user);

    return browser;
  }
}
