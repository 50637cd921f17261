/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.test;

import static nl.klassenkring.embedded.junit.Acting.actingAs;
import static org.assertj.core.api.Assertions.assertThat;

import com.liferay.portal.kernel.service.ServiceContext;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.classgroup.model.ClassReply;
import nl.klassenkring.classgroup.post.PostRequest;
import nl.klassenkring.classgroup.service.ClassPostLocalService;
import nl.klassenkring.classgroup.service.ClassReplyLocalService;
import nl.klassenkring.classgroup.service.ClassReplyService;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.ControllableClock;
import nl.klassenkring.embedded.junit.EmbeddedPortalTest;
import nl.klassenkring.embedded.junit.PortalForm;
import nl.klassenkring.embedded.junit.PortalHttpClient;
import nl.klassenkring.embedded.junit.PortalPage;
import nl.klassenkring.embedded.junit.PortalService;
import nl.klassenkring.embedded.junit.SqlStatements;
import nl.klassenkring.embedded.junit.TestSchool;
import nl.klassenkring.embedded.junit.TestUser;
import nl.klassenkring.policy.engine.ReplyMode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("B2: replies on the page of a post, used without JavaScript")
@EmbeddedPortalTest
final class ReplyPortletIT {

  private static final String REPLY = "form[data-klassenkring-reply]";
  private static final int MOST_STATEMENTS = 25;
  private static final int ROUNDS = 3;

  @PortalService private ClassPostLocalService classPostLocalService;
  @PortalService private ClassReplyLocalService classReplyLocalService;
  @PortalService private ClassReplyService classReplyService;
  @PortalService private ControllableClock clock;
  @PortalService private EmbeddedPortal portal;
  @PortalService private TestSchool school;
  @PortalService private SqlStatements sqlStatements;

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
  void theAuthorOfAPostSaysWhoMayReplyAndAllReadWhoMay() throws Exception {
    as(teacher)
        .get(group.page())
        .clickLink("Nieuw bericht")
        .form("form:has([data-klassenkring-place])")
        .set("title", "Wie helpt mee?")
        .set("content", "Vrijdag om tien uur.")
        .set("category", "general")
        .set("replyMode", "parents")
        .submit();

    assertThat(as(parent).get(group.page()).text())
        .contains("Ouders kunnen reageren", "0 reacties");

    PortalPage page = open(parent);

    assertThat(page.text())
        .contains(
            "Nog geen reacties.",
            "Zichtbaar voor alle ouders en leerkrachten van deze groep.",
            "Ouders kunnen reageren");

    PortalPage done = page.form(REPLY).set("content", "Ik <b>help</b> graag mee.").submit();

    assertThat(done.text())
        .contains(
            "Uw reactie is geplaatst.",
            "Ik <b>help</b> graag mee.",
            parent.user().getFullName(),
            "vandaag 09:00");
    assertThat(as(teacher).get(group.page()).text()).contains("1 reactie");
  }

  @Test
  void whoMayNotReplyIsOfferedNoForm() throws Exception {
    ClassPost forReading = post(ReplyMode.CLOSED);

    assertThat(open(parent).document().select(REPLY)).isEmpty();
    assertThat(as(parent).get(group.page()).text()).contains("Alleen om te lezen");

    classPostLocalService.deleteClassPost(forReading);
    post(ReplyMode.CLASS_PARENTS);

    assertThat(open(parent).text()).contains("Alleen klassenouders reageren");
    assertThat(open(parent).document().select(REPLY)).isEmpty();
    assertThat(open(group.classParent("Carla")).document().select(REPLY)).hasSize(1);
  }

  @Test
  @DisplayName("B4: a warned reply comes back as typed, and is placed once it is confirmed")
  void aWarnedReplyComesBackAsTyped() throws Exception {
    new TestChildren(portal, school).unasked(group, "Sanne");
    ClassPost classPost = post(ReplyMode.PARENTS);

    PortalPage refused = open(parent).form(REPLY).set("content", "Sanne neemt taart mee.").submit();

    assertThat(refused.text()).contains("Deze reactie is niet geplaatst.", "B4");
    assertThat(refused.form(REPLY).value("content")).contains("Sanne neemt taart mee.");
    assertThat(replies(classPost)).isEmpty();

    PortalForm form = refused.form(REPLY);
    String key = form.element().selectFirst("input[type=checkbox]").val();

    assertThat(form.set("confirmedWarnings", key).submit().text())
        .contains("Uw reactie is geplaatst.", "Sanne neemt taart mee.");
  }

  @Test
  @DisplayName("B11: in quiet time the form says from when on, and nothing typed is lost")
  void inQuietTimeTheFormSaysFromWhenOn() throws Exception {
    ClassPost classPost = post(ReplyMode.PARENTS);

    clock.setSchoolTime(LocalDateTime.of(2026, 11, 17, 22, 10));

    PortalPage page = open(parent);

    assertThat(page.text()).contains("B11");

    PortalPage refused = page.form(REPLY).set("content", "Ik help graag mee.").submit();

    assertThat(refused.text())
        .contains("Deze reactie is niet geplaatst.", "Reageren kan", "07:30")
        .doesNotContain("Wij zijn nu op excursie");
    assertThat(refused.form(REPLY).value("content")).contains("Ik help graag mee.");
    assertThat(replies(classPost)).isEmpty();
  }

  @Test
  void anEmptyReplyIsRefusedOnTheForm() throws Exception {
    post(ReplyMode.PARENTS);

    assertThat(open(parent).form(REPLY).submit().text())
        .contains("Deze reactie is niet geplaatst.", "Schrijf een reactie van hoogstens");
  }

  @Test
  void itsAuthorChangesAndRemovesAReplyAndTheTeacherReadsWhatItSaid() throws Exception {
    ClassPost classPost = post(ReplyMode.PARENTS);
    open(parent).form(REPLY).set("content", "Ik help niet.").submit();

    clock.advance(Duration.ofMinutes(5));

    PortalPage changed =
        open(parent)
            .clickLink("Reactie aanpassen")
            .form(REPLY)
            .set("content", "Ik help graag mee.")
            .submit();

    assertThat(changed.text()).contains("Uw reactie is aangepast.", "Ik help graag mee.");
    assertThat(changed.text()).doesNotContain("Ik help niet.", "Eerdere versies");

    PortalPage byTeacher = open(teacher);

    assertThat(byTeacher.text()).contains("Ik help graag mee.").doesNotContain("Ik help niet.");
    assertThat(link(byTeacher, "Eerdere versies").text())
        .contains("Ik help niet.", "Alleen zichtbaar voor wie hier berichten mag verwijderen");

    PortalPage removed =
        link(open(parent), "Reactie verwijderen").formWithButton("Reactie verwijderen").submit();

    assertThat(removed.text())
        .contains("De reactie is verwijderd.")
        .doesNotContain("Ik help graag mee.");
    assertThat(open(teacher).text())
        .contains("Ik help graag mee.", "Verwijderd door " + parent.user().getFullName());
    assertThat(replies(classPost)).isEmpty();
  }

  @Test
  @DisplayName("F1: a teacher removes the reply of a parent")
  void aTeacherRemovesTheReplyOfAParent() throws Exception {
    post(ReplyMode.PARENTS);
    open(parent).form(REPLY).set("content", "Wat een flauwekul.").submit();

    PortalPage confirm = link(open(teacher), "Reactie verwijderen");

    assertThat(confirm.text()).contains("Deze reactie verwijderen?", "Wat een flauwekul.");
    assertThat(confirm.formWithButton("Reactie verwijderen").submit().text())
        .contains("De reactie is verwijderd.");
    assertThat(open(parent).text()).doesNotContain("Wat een flauwekul.");
    assertThat(open(group.parent("Fien")).document().select("a:contains(Reactie verwijderen)"))
        .isEmpty();
  }

  @Test
  void aForgedReplyPlacesNothing() throws Exception {
    ClassPost open = post(ReplyMode.PARENTS);
    PortalForm form = open(parent).form(REPLY).set("content", "Ik help graag mee.");
    URI withoutToken = form.actionWithoutToken();

    form.submitTo(withoutToken);

    assertThat(replies(open)).isEmpty();

    ClassPost closed = post(ReplyMode.CLOSED);
    PortalForm forged = form(open, "Toch reageren.");
    forged.setWhere("[name$=_classPostId]", String.valueOf(closed.getClassPostId()));

    assertThat(forged.submit().text()).contains("Deze reactie is niet geplaatst.", "B2");
    assertThat(replies(closed)).isEmpty();
  }

  @Test
  void aParentOfAnotherClassNeitherReadsNorRepliesByTheIdOfAPost() throws Exception {
    ClassPost classPost = post(ReplyMode.PARENTS);
    open(parent).form(REPLY).set("content", "Ik help graag mee.").submit();
    TestClassGroup group6b = TestClassGroup.create(portal, school, "Groep 6b");
    TestUser stranger = group6b.parent("Daan");
    String address = addressOf(as(parent).get(group.page()), classPost);
    String onOwnPage =
        address.replace(group.site().getFriendlyURL(), group6b.site().getFriendlyURL());

    PortalPage refused = as(stranger).get(onOwnPage);

    assertThat(refused.text())
        .contains("Dit kunt u hier niet zien of doen")
        .doesNotContain("Ik help graag mee.");
  }

  @Test
  void aPostsRepliesArePaged() throws Exception {
    ClassPost classPost = post(ReplyMode.PARENTS);
    reply(classPost, 21);

    PortalPage first = open(group.parent("Fien"));

    assertThat(first.document().select(".klassenkring-reply")).hasSize(20);
    assertThat(first.text()).contains("Pagina 1 van 2");
    assertThat(link(first, "Volgende").document().select(".klassenkring-reply")).hasSize(1);
  }

  @Test
  void thePageCostsTheSameStatementsWithOneReplyAsWithTwenty() throws Exception {
    ClassPost classPost = post(ReplyMode.PARENTS);
    reply(classPost, 1);
    List<String> few = statementsOfThePage(classPost);

    reply(classPost, 19);
    List<String> many = statementsOfThePage(classPost);

    System.out.printf(
        "Statements of the page of a post: %d with 1 reply, %d with 20%n", few.size(), many.size());

    assertThat(many).as("with 20 replies, against %s", few).hasSameSizeAs(few);
    assertThat(few).hasSizeBetween(1, MOST_STATEMENTS);
  }

  @Test
  @DisplayName("A6: a council hands a message over, and the director posts or returns it")
  void aCouncilHandsAMessageOverAndTheDirectorPostsOrReturnsIt() throws Exception {
    TestCouncil council = TestCouncil.create(portal, school);
    TestUser member = council.member("Daan");
    TestUser director = council.director("Gerda");

    assertThat(handOver(council, member, "Verkiezing", "").text())
        .contains("Dit bericht is niet aangeboden.", "Kies een categorie");

    assertThat(handOver(council, member, "Verkiezing", "general").text())
        .contains("Uw bericht ligt bij de directie.", "Wacht op de directie", "Verkiezing");
    handOver(council, member, "Borrel", "general");

    PortalPage waiting = link(as(director).get(council.schoolPage()), "2 berichten van raden");

    assertThat(waiting.text()).contains("Verkiezing", "Borrel", member.user().getFullName());

    PortalPage posted = link(waiting, "Verkiezing").form("form[data-klassenkring-post]").submit();

    assertThat(posted.text()).contains("namens de raad geplaatst").doesNotContain("Verkiezing");

    PortalPage refused = link(posted, "Borrel").form("form[data-klassenkring-return]").submit();

    assertThat(refused.text()).contains("Geef een reden van hoogstens");

    assertThat(
            refused
                .form("form[data-klassenkring-return]")
                .set("reason", "Dit hoort in de kring van de OR.")
                .submit()
                .text())
        .contains("Het bericht is teruggegeven", "Er wacht geen bericht op u.");

    assertThat(as(director).get(council.schoolPage()).text())
        .contains("Verkiezing", "namens MR", "(" + member.user().getFullName() + ")")
        .doesNotContain("berichten van raden");
    assertThat(link(as(member).get(council.page()), "Berichten aan alle ouders").text())
        .contains("Teruggegeven", "Dit hoort in de kring van de OR.", "Geplaatst");
  }

  @Test
  @DisplayName("A6: a parent of a class is offered no message to all, and forges none")
  void aParentOfAClassHandsNothingOver() throws Exception {
    TestCouncil council = TestCouncil.create(portal, school);
    PortalForm form =
        link(as(council.member("Daan")).get(council.page()), "Berichten aan alle ouders")
            .clickLink("Nieuw bericht aan alle ouders")
            .form("form[data-klassenkring-handover]")
            .set("title", "Nep");

    assertThat(as(parent).get(group.page()).text()).doesNotContain("Berichten aan alle ouders");

    PortalPage page = as(parent).get(group.page() + "?" + form.action().getQuery());

    assertThat(page.text()).doesNotContain("Uw bericht ligt bij de directie.");
  }

  private PortalPage handOver(TestCouncil council, TestUser member, String title, String category) {
    PortalForm form =
        link(as(member).get(council.page()), "Berichten aan alle ouders")
            .clickLink("Nieuw bericht aan alle ouders")
            .form("form[data-klassenkring-handover]")
            .set("title", title)
            .set("content", "In maart kiezen we twee leden.");

    return (category.isEmpty() ? form : form.set("category", category)).submit();
  }

  private List<String> statementsOfThePage(ClassPost classPost) throws Exception {
    PortalHttpClient browser = as(group.parent("Fien"));
    String address = addressOf(browser.get(group.page()), classPost);
    List<List<String>> rounds = new ArrayList<>();

    browser.get(address);

    for (int round = 0; round < ROUNDS; round++) {
      rounds.add(sqlStatements.ofRequests(() -> browser.get(address)));
    }

    return Collections.min(rounds, Comparator.comparingInt(List::size));
  }

  private void reply(ClassPost classPost, int count) throws Exception {
    for (int i = 1; i <= count; i++) {
      String content = "Reactie nummer " + i;

      actingAs(
          parent,
          () ->
              classReplyService.addClassReply(
                  classPost.getClassPostId(), content, null, new ServiceContext()));
    }
  }

  private List<ClassReply> replies(ClassPost classPost) {
    return classReplyLocalService.getClassReplies(classPost.getClassPostId(), 0, 20);
  }

  private PortalForm form(ClassPost classPost, String content) {
    PortalHttpClient browser = as(parent);

    return browser
        .get(addressOf(browser.get(group.page()), classPost))
        .form(REPLY)
        .set("content", content);
  }

  /** Opens the newest post of the group, as its title on the list does. */
  private PortalPage open(TestUser user) {
    PortalHttpClient browser = as(user);

    return browser.get(
        browser.get(group.page()).document().selectFirst("article h3 a").absUrl("href"));
  }

  private static String addressOf(PortalPage list, ClassPost classPost) {
    return list.document()
        .selectFirst("article h3 a[href*=classPostId=" + classPost.getClassPostId() + "]")
        .absUrl("href");
  }

  private PortalPage link(PortalPage page, String text) {
    return browser.get(page.document().selectFirst("a:contains(" + text + ")").absUrl("href"));
  }

  private PortalHttpClient as(TestUser user) {
    browser = PortalHttpClient.signedIn(portal.baseUri(), user);

    return browser;
  }

  private PortalHttpClient browser;

  private ClassPost post(ReplyMode replyMode) throws Exception {
    return classPostLocalService.addClassPost(
        teacher.userId(),
        group.groupId(),
        PostRequest.builder("Wie helpt mee?", "Vrijdag om tien uur.", "general")
            .replyMode(replyMode.key())
            .build(),
        new ServiceContext());
  }
}
