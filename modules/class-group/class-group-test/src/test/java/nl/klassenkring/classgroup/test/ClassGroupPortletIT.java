/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.liferay.portal.kernel.service.ServiceContext;
import java.net.URI;
import java.time.LocalDateTime;
import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.classgroup.service.ClassPostLocalService;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.ControllableClock;
import nl.klassenkring.embedded.junit.EmbeddedPortalTest;
import nl.klassenkring.embedded.junit.PortalForm;
import nl.klassenkring.embedded.junit.PortalHttpClient;
import nl.klassenkring.embedded.junit.PortalPage;
import nl.klassenkring.embedded.junit.PortalService;
import nl.klassenkring.embedded.junit.TestSchool;
import nl.klassenkring.embedded.junit.TestUser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The portlet, used without JavaScript. */
@EmbeddedPortalTest
final class ClassGroupPortletIT {

  private static final String COMPLAINT = "Ik ben ontevreden over de slechte organisatie.";
  private static final String PLACE = "form:has([data-klassenkring-place])";

  @PortalService private ClassPostLocalService classPostLocalService;
  @PortalService private PortalHttpClient browser;
  @PortalService private ControllableClock clock;
  @PortalService private EmbeddedPortal portal;
  @PortalService private TestSchool school;

  private TestClassGroup group;
  private TestUser parent;
  private TestUser teacher;

  @BeforeEach
  void makeGroup() throws Exception {
    group = TestClassGroup.create(portal, school, "Groep 5a");
    teacher = group.teacher("Ank");
    parent = group.parent("Bas");
  }

  @Test
  void aTeacherPlacesAPostAndAParentReadsIt() {
    PortalPage list = place("Gym", "Neem mee:\n- schoenen", "planning");

    assertThat(list.text())
        .contains("Uw bericht is geplaatst.", "Gym", "Planning", "vandaag 09:00");

    PortalPage read = as(parent).get(group.page());

    assertThat(read.text()).contains("Gym", "- schoenen", teacher.user().getFullName());
    assertThat(read.text()).contains("Zichtbaar voor de ouders van", "(1)");
    assertThat(read.text()).doesNotContain("Nieuw bericht", "Verwijderen", "Bericht aanpassen");
  }

  @Test
  void anEmptyGroupSaysSoAndInvitesOnlyWhoMayWrite() {
    assertThat(as(teacher).get(group.page()).text())
        .contains("Nog geen berichten.", "Plaats het eerste.");
    assertThat(as(parent).get(group.page()).text())
        .contains("Nog geen berichten.")
        .doesNotContain("Plaats het eerste.");
  }

  @Test
  @DisplayName(
      "B11: at 22:10 the button says when the post is placed, and the post waits until then")
  void inTheEveningAPostWaitsAndOnlyItsAuthorSeesIt() {
    clock.setSchoolTime(LocalDateTime.of(2026, 11, 17, 22, 10));

    PortalPage form = as(teacher).get(group.page()).clickLink("Nieuw bericht");

    assertThat(form.text()).contains("B11", "22:10", "17:00", "Wij zijn nu op excursie");
    assertThat(form.document().selectFirst("[data-klassenkring-place]").text())
        .isEqualTo("Plaats woensdag 18 november 07:30");

    PortalPage list = place("Gym", "Schoenen mee", "planning");

    assertThat(list.text())
        .contains(
            "Uw bericht wordt woensdag 18 november 07:30 geplaatst.", "alleen u ziet dit nog");
    assertThat(as(parent).get(group.page()).text()).doesNotContain("Gym");
    assertThat(placed()).isZero();
  }

  @Test
  @DisplayName("B11: the author keeps a waiting post back, changes it and lets it wait again")
  void anAuthorKeepsAWaitingPostBack() {
    clock.setSchoolTime(LocalDateTime.of(2026, 11, 17, 22, 10));

    PortalPage drafts =
        place("Gym", "Schoenen mee", "planning")
            .form("form[action*=unschedule_class_post]")
            .submit();

    assertThat(drafts.text()).contains("Het is weer een concept.", "Concept: alleen u ziet dit");

    PortalPage waiting =
        drafts
            .clickLink("Verder schrijven Gym")
            .form(PLACE)
            .set("content", "Schoenen mee!")
            .submit();

    assertThat(waiting.text()).contains("Schoenen mee!", "alleen u ziet dit nog");
    assertThat(placed()).isZero();
  }

  @Test
  @DisplayName("B11: on an excursion a teacher writes in the evening, which is kept with the post")
  void onAnExcursionATeacherWritesInTheEvening() {
    clock.setSchoolTime(LocalDateTime.of(2026, 11, 17, 22, 10));

    PortalPage list =
        form("Kamp", "Iedereen slaapt.", "daily-life").set("excursion", "true").submit();

    assertThat(list.text()).contains("Uw bericht is geplaatst.", "geplaatst tijdens een excursie");
    assertThat(placed()).isEqualTo(1);
  }

  @Test
  @DisplayName("B15: a warning comes back with the words that it is about, and is confirmed")
  void aWarningIsConfirmed() {
    PortalPage warned = place("Gym", COMPLAINT, "general");

    assertThat(warned.text()).contains("Dit bericht is niet geplaatst.", "B15");
    assertThat(warned.document().select("mark").eachText()).isNotEmpty();
    assertThat(placed()).isZero();

    PortalForm form = warned.form(PLACE);

    assertThat(form.value("content")).isEqualTo(COMPLAINT);

    String key = warned.document().selectFirst("input[name$=confirmedWarnings]").attr("value");

    assertThat(form.set("confirmedWarnings", key).submit().text())
        .contains("Uw bericht is geplaatst.");
  }

  @Test
  @DisplayName("B14: without a category the form comes back as typed and points at the field")
  void withoutACategoryTheFormComesBackAsTyped() {
    PortalPage page = place("Gym", "Schoenen mee", "");

    assertThat(page.text()).contains("Dit bericht is niet geplaatst.", "B14");
    assertThat(page.document().selectFirst("select[name$=category]").attr("aria-invalid"))
        .isEqualTo("true");
    assertThat(page.formWithButton("Plaatsen").value("content")).isEqualTo("Schoenen mee");
    assertThat(placed()).isZero();
  }

  @Test
  void aFormWithoutATitleComesBackAsTyped() {
    PortalPage page = place("", "Schoenen mee", "planning");

    assertThat(page.text()).contains("Geef het bericht een titel");
    assertThat(page.formWithButton("Plaatsen").value("content")).isEqualTo("Schoenen mee");
    assertThat(placed()).isZero();
  }

  @Test
  void aRefusedPostIsSavedAsADraftAndPlacedLater() {
    PortalForm refused = place("Gym", "Schoenen mee", "").form(PLACE);
    PortalPage list = refused.submitWith("Bewaar als concept");

    assertThat(list.text()).contains("Uw concept is bewaard.", "Concept: alleen u ziet dit");
    assertThat(as(parent).get(group.page()).text()).doesNotContain("Gym");

    clock.setSchoolTime(LocalDateTime.of(2026, 11, 18, 7, 30));

    PortalPage placed =
        as(teacher)
            .get(group.page())
            .clickLink("Verder schrijven Gym")
            .form(PLACE)
            .set("category", "planning")
            .submit();

    assertThat(placed.text()).contains("Uw bericht is geplaatst.");
    assertThat(as(parent).get(group.page()).text()).contains("Gym", "vandaag 07:30");
  }

  @Test
  void anAuthorChangesAndRemovesAPost() {
    place("Gym", "Schoenen mee", "planning");
    clock.setSchoolTime(LocalDateTime.of(2026, 11, 17, 9, 30));

    PortalPage changed =
        browser
            .get(group.page())
            .clickLink("Bericht aanpassen Gym")
            .formWithButton("Aanpassing bewaren")
            .set("title", "Gym om 10 uur")
            .submit();

    assertThat(changed.text()).contains("Gym om 10 uur", "later aangepast");

    PortalPage removed =
        browser
            .get(group.page())
            .clickLink("Verwijderen Gym om 10 uur")
            .formWithButton("Verwijderen")
            .submit();

    assertThat(removed.text()).contains("Het bericht is verwijderd.").doesNotContain("Gym");
    assertThat(placed()).isZero();
  }

  @Test
  void aPageThatIsReloadedAfterPlacingPlacesNothingAgain() {
    PortalForm form = form("Gym", "Schoenen mee", "planning");

    PortalPage reloaded = reloaded(form.submit(), "Uw bericht is geplaatst.");

    assertThat(reloaded.document().select("article")).hasSize(1);
    assertThat(placed()).isEqualTo(1);
  }

  @Test
  void aPageThatIsReloadedAfterADraftWasSavedSavesNothingAgain() {
    PortalForm form = form("Gym", "Schoenen mee", "planning");

    PortalPage reloaded = reloaded(form.submitWith("Bewaar als concept"), "Uw concept is bewaard.");

    assertThat(reloaded.document().select("article")).hasSize(1);
    assertThat(placed()).isZero();
  }

  @Test
  void aPageThatIsReloadedAfterRemovingRemovesNothingAgain() throws Exception {
    placeByService("Zwemmen");
    PortalForm form =
        place("Gym", "Schoenen mee", "planning")
            .clickLink("Verwijderen Gym")
            .formWithButton("Verwijderen");

    PortalPage reloaded = reloaded(form.submit(), "Het bericht is verwijderd.");

    assertThat(reloaded.text()).contains("Zwemmen").doesNotContain("Gym", "Dit kunt u hier niet");
  }

  @Test
  void scriptTypedAsTextIsShownAsText() {
    String script = "<script>alert('x')</script><img src=x onerror=alert(1)>";

    PortalPage list = place(script, script, "general");

    assertThat(list.text()).contains(script);
    assertThat(list.document().select("article script, article img")).isEmpty();

    PortalPage form = list.clickLink("Bericht aanpassen " + script);

    assertThat(form.formWithButton("Aanpassing bewaren").value("content")).isEqualTo(script);
    assertThat(form.document().select("form script, form img")).isEmpty();
  }

  @Test
  void scriptInTheNameOfAGroupIsShownAsText() throws Exception {
    TestClassGroup named = TestClassGroup.create(portal, school, "<script>alert(1)</script>");

    PortalPage list = as(named.teacher("Fred")).get(named.page());

    assertThat(list.document().select("main script")).isEmpty();
    assertThat(list.document().selectFirst(".klassenkring-audience").text())
        .contains("<script>alert(1)</script>");
  }

  @Test
  void aForgedActionWithoutTokenIsRefused() {
    PortalForm form = form("Gym", "Schoenen mee", "planning");
    URI withoutToken = form.actionWithoutToken();

    PortalPage page = form.submitTo(withoutToken);

    assertThat(page.status()).isEqualTo(403);
    assertThat(placed()).isZero();
  }

  @Test
  void aForgedActionWithSomebodyElsesTokenIsRefused() {
    PortalForm own = form("Gym", "Schoenen mee", "planning");
    PortalHttpClient attacker = PortalHttpClient.signedIn(portal.baseUri(), group.teacher("Eva"));
    String foreign =
        token(attacker.get(group.page()).clickLink("Nieuw bericht").formWithButton("Plaatsen"));

    PortalPage page = own.submitTo(own.actionWithToken(foreign));

    assertThat(page.status()).isEqualTo(403);
    assertThat(placed()).isZero();
  }

  @Test
  void aParentOfAnotherClassGetsNeitherThePageNorThePostByItsId() throws Exception {
    ClassPost classPost = placeByService("Geheim uitje");
    TestClassGroup group6b = TestClassGroup.create(portal, school, "Groep 6b");
    TestUser parent6b = group6b.parent("Daan");

    PortalPage page = as(parent6b).get(group.page());

    assertThat(page.status()).isIn(403, 404);
    assertThat(page.body()).doesNotContain("Geheim uitje");

    String address =
        as(parent).get(group.page()).document().selectFirst("article h3 a").absUrl("href");

    assertThat(as(parent6b).get(address).body()).doesNotContain("Geheim uitje");

    String onOwnPage =
        address.replace(group.site().getFriendlyURL(), group6b.site().getFriendlyURL());

    assertThat(onOwnPage).contains(String.valueOf(classPost.getClassPostId()));
    PortalPage refused = as(parent6b).get(onOwnPage);
    assertThat(refused.text()).contains("Dit kunt u hier niet zien of doen");
    assertThat(refused.body()).doesNotContain("Geheim uitje");
  }

  @Test
  void aParentWhoSendsTheTeachersFormPlacesNothing() {
    PortalForm form = form("Gym", "Schoenen mee", "planning");
    PortalHttpClient parentsBrowser = PortalHttpClient.signedIn(portal.baseUri(), parent);

    PortalPage page = parentsBrowser.get(group.page() + "?" + form.action().getQuery());

    assertThat(page.text()).doesNotContain("Uw bericht is geplaatst.");
    assertThat(placed()).isZero();
  }

  @Test
  void aGuestIsSentToSignInAndBackAfterwards() {
    PortalPage signIn = new PortalHttpClient(portal.baseUri()).get(group.page());

    assertThat(signIn.document().select("input[type=password]")).hasSize(1);

    PortalPage page =
        signIn
            .form("form:has(input[type=password])")
            .setWhere("input[type=text],input[type=email]", parent.emailAddress())
            .setWhere("input[type=password]", TestUser.PASSWORD)
            .submit();

    assertThat(page.text()).contains("Nog geen berichten.");
  }

  @Test
  void longListsArePaged() throws Exception {
    for (int i = 1; i <= 21; i++) {
      placeByService("Bericht nummer " + i);
      clock.advance(java.time.Duration.ofMinutes(1));
    }

    PortalPage first = as(parent).get(group.page());
    assertThat(first.document().select("article")).hasSize(20);
    assertThat(first.text()).contains("Pagina 1 van 2").doesNotContain("Nieuwere berichten");

    PortalPage second = first.clickLink("Oudere berichten");
    assertThat(second.document().select("article")).hasSize(1);
    assertThat(second.text()).contains("Bericht nummer 1", "Pagina 2 van 2", "Nieuwere berichten");
  }

  private PortalHttpClient as(TestUser user) {
    browser = PortalHttpClient.signedIn(portal.baseUri(), user);

    return browser;
  }

  private PortalForm form(String title, String content, String category) {
    return as(teacher)
        .get(group.page())
        .clickLink("Nieuw bericht")
        .form(PLACE)
        .set("title", title)
        .set("content", content)
        .set("category", category);
  }

  private PortalPage place(String title, String content, String category) {
    return form(title, content, category).submit();
  }

  /** Reloads the page after an action, which says once what was done. */
  private PortalPage reloaded(PortalPage done, String message) {
    assertThat(done.text()).contains(message);
    assertThat(done.uri().toString()).doesNotContain("p_p_lifecycle=1", "p_auth=");

    PortalPage reloaded = browser.get(done.uri().toString());

    assertThat(reloaded.status()).isEqualTo(200);
    assertThat(reloaded.text()).doesNotContain(message);

    return reloaded;
  }

  private ClassPost placeByService(String title) throws Exception {
    return classPostLocalService.addClassPost(
        teacher.userId(), group.groupId(), title, "x", "general", new ServiceContext());
  }

  private int placed() {
    return classPostLocalService.getClassPostsCount(group.groupId());
  }

  private static String token(PortalForm form) {
    return form.action().toString().replaceAll(".*p_auth=([^&]*).*", "$1");
  }
}
