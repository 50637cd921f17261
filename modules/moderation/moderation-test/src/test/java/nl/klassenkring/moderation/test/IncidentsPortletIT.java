/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.moderation.test;

import static nl.klassenkring.moderation.test.ModeratedSchool.ref;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.classgroup.service.ClassPostLocalService;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.EmbeddedPortalTest;
import nl.klassenkring.embedded.junit.PortalDownload;
import nl.klassenkring.embedded.junit.PortalForm;
import nl.klassenkring.embedded.junit.PortalPage;
import nl.klassenkring.embedded.junit.PortalService;
import nl.klassenkring.embedded.junit.StaffedSchool;
import nl.klassenkring.embedded.junit.TestSchool;
import nl.klassenkring.embedded.junit.TestUser;
import nl.klassenkring.moderation.constants.RecipientKind;
import nl.klassenkring.moderation.model.Incident;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("F1 to F4: the pages, used without JavaScript")
@EmbeddedPortalTest
final class IncidentsPortletIT {

  @PortalService private ClassPostLocalService classPostLocalService;
  @PortalService private EmbeddedPortal portal;
  @PortalService private TestSchool testSchool;

  private ModerationPages pages;
  private ClassPost post;
  private ModeratedSchool school;

  @BeforeEach
  void makePages() throws Exception {
    school = ModeratedSchool.create(portal, testSchool);
    pages = ModerationPages.of(portal, school);
    post = school.post();
  }

  @Test
  void aParentReportsFromUnderThePostAndTheFormSaysWhoReceivesIt() throws Exception {
    PortalPage form = pages.group(school.parent()).clickLink("Meld dit bericht " + post.getTitle());

    assertThat(form.text())
        .contains("Directie: " + school.director().user().getFullName())
        .contains("Alleen degene aan wie u meldt ziet uw naam");

    PortalPage sent =
        form.formWithButton("Melding versturen").set("words", "Dit is gemeen.").submit();

    assertThat(sent.text()).contains("Dank u wel.");
    assertThat(school.incident().getContentId()).isEqualTo(post.getClassPostId());
  }

  @Test
  void nobodyIsOfferedToReportHisOwnPostAndOnlyWhoRunsTheGroupToRemove() {
    assertThat(pages.group(school.classParent()).text())
        .doesNotContain("Meld dit bericht", "Verwijderen met reden");
    assertThat(pages.group(school.parent()).text()).doesNotContain("Verwijderen met reden");
    assertThat(pages.group(school.teacher()).text())
        .contains("Meld dit bericht", "Verwijderen met reden");
  }

  @Test
  @DisplayName("F1: who removes a post of another names the rule; one's own needs none")
  void whoRemovesAPostOfAnotherNamesTheRule() throws Exception {
    ClassPost own = school.post(school.teacher(), "Gym", "Neem gymschoenen mee.");

    assertThat(removals(pages.group(school.teacher())))
        .containsExactlyInAnyOrder(
            "Verwijderen met reden " + post.getTitle(), "Verwijderen " + own.getTitle());
    assertThat(removals(pages.group(school.director())))
        .containsExactlyInAnyOrder(
            "Verwijderen met reden " + post.getTitle(), "Verwijderen met reden " + own.getTitle());
    assertThat(removals(pages.group(school.classParent())))
        .containsExactly("Verwijderen " + post.getTitle());
    assertThat(removals(pages.group(school.parent()))).isEmpty();
  }

  @Test
  @DisplayName("F1: a group without the page that asks for the rule keeps its own way to remove")
  void aGroupWithoutThePageKeepsItsOwnWay() throws Exception {
    ModeratedSchool other = ModeratedSchool.create(portal, TestSchool.create(testSchool.company()));
    ClassPost classPost = other.post();
    String page = ModerationPages.groupPage(other);

    assertThat(removals(pages.browser(other.teacher()).get(page)))
        .containsExactly("Verwijderen " + classPost.getTitle());
  }

  @Test
  void aDirectorReadsWritesDownAndCloses() throws Exception {
    school.report(school.parent(), ref(post), RecipientKind.DIRECTOR, "Dit is gemeen.");

    PortalPage file = pages.incidents(school.director()).clickLink("Bericht: " + post.getTitle());

    assertThat(file.text())
        .contains(
            "Aan u gemeld door " + school.parent().user().getFullName(),
            "Dit is gemeen.",
            post.getContent(),
            "0 keer misbruik door deze persoon");

    PortalPage refused =
        file.formWithButton("Vastleggen")
            .set("stepKind", "TALKED_TO")
            .set("note", "We spraken elkaar.")
            .submit();

    assertThat(refused.text()).contains("samen met de directie (F3). Kies ze allebei.");

    PortalForm again = refused.formWithButton("Vastleggen");

    assertThat(again.value("note")).isEqualTo("We spraken elkaar.");

    PortalPage written =
        again
            .set("teacherUserId", String.valueOf(school.teacher().userId()))
            .set("directorUserId", String.valueOf(school.director().userId()))
            .submit();

    assertThat(written.text())
        .contains("De stap is vastgelegd.", "Gesprek met de betrokkene", "We spraken elkaar.")
        .contains(
            school.teacher().user().getFullName() + ", " + school.director().user().getFullName());

    PortalPage closed =
        written
            .formWithButton("Afsluiten: dit was misbruik")
            .submitWith("Afsluiten: dit was misbruik");

    assertThat(closed.text()).contains("Het incident is afgesloten.", "Er wacht niets op u.");
    assertThat(closed.clickLink("Afgesloten").text()).contains(post.getTitle());
  }

  @Test
  void aTeacherRemovesWithARuleAndTheCopyIsDownloadedByTheDirector() throws Exception {
    PortalPage form =
        pages.group(school.teacher()).clickLink("Verwijderen met reden " + post.getTitle());

    assertThat(form.text())
        .contains("0 keer misbruik door deze persoon", "Eerst komt er een kopie");

    PortalPage refused = form.formWithButton("Kopie bewaren en verwijderen").submit();

    assertThat(refused.text()).contains("Kies de regel waarvoor u het verwijdert");
    assertThat(classPostLocalService.fetchClassPost(post.getClassPostId())).isNotNull();

    PortalPage removed =
        refused.formWithButton("Kopie bewaren en verwijderen").set("ruleId", "B7").submit();

    assertThat(removed.text()).contains("Het is verwijderd.");
    assertThat(classPostLocalService.fetchClassPost(post.getClassPostId())).isNull();

    PortalPage file = pages.incidents(school.director()).clickLink("Bericht: " + post.getTitle());
    PortalDownload copy =
        pages.browser(school.director()).download(hardCopyAddress(file).toString());

    assertThat(copy.status()).isEqualTo(200);
    assertThat(copy.header("Content-Type").orElse("")).startsWith("application/pdf");
    assertThat(copy.header("Content-Disposition").orElse("")).startsWith("attachment");
    assertThat(copy.header("Cache-Control").orElse("")).contains("no-store");

    for (TestUser user : strangers()) {
      assertThat(pages.browser(user).download(hardCopyAddress(file).toString()).status())
          .isNotEqualTo(200);
    }
  }

  @Test
  void nobodyElseSeesAnIncident() throws Exception {
    school.report(school.parent(), ref(post), RecipientKind.DIRECTOR, "Dit is gemeen.");

    Incident incident = school.incident();

    for (TestUser user : strangers()) {
      assertThat(pages.incidents(user).text()).doesNotContain(post.getTitle());
      assertThat(pages.file(user, incident).text())
          .doesNotContain(post.getContent(), "Dit is gemeen.");
      assertThat(pages.persons(user).text()).doesNotContain("Deze persoon aanwijzen");
    }
  }

  @Test
  void threatOfAMadeUpAddressMeetsAPageThatSaysNothing() throws Exception {
    TestUser elsewhere = school.people().second().parent().joins(school.people().first().site());

    for (String content : List.of(ref(post).toString(), "POST-1", "POST-x", "", "PICTURE-7")) {
      assertThat(pages.form(elsewhere, "/report/edit_report", content).text())
          .contains("Dit is niet voor u, of het is er niet meer");
      assertThat(pages.form(school.parent(), "/remove", content).text())
          .contains("Dit is niet voor u, of het is er niet meer");
    }
  }

  @Test
  void threatOfAForgedRequestChangesNothing() throws Exception {
    PortalForm report =
        pages
            .group(school.parent())
            .clickLink("Meld dit bericht " + post.getTitle())
            .formWithButton("Melding versturen");

    report.submitTo(report.actionWithToken("forged12"));
    assertThat(school.incidents(school.director(), true)).isEmpty();

    PortalForm removal =
        pages
            .group(school.teacher())
            .clickLink("Verwijderen met reden " + post.getTitle())
            .formWithButton("Kopie bewaren en verwijderen")
            .set("ruleId", "B7");

    removal.submitTo(removal.actionWithToken("forged12"));
    assertThat(classPostLocalService.fetchClassPost(post.getClassPostId())).isNotNull();
  }

  @Test
  void aDirectorNamesWhoReceivesReports() {
    TestUser confidant = school.people().person("Els");
    PortalPage persons = pages.incidents(school.director()).clickLink("Wie meldingen ontvangt");

    assertThat(persons.text()).contains("Er is nog niemand aangewezen.");

    PortalPage refused =
        persons
            .formWithButton("Deze persoon aanwijzen")
            .set("recipientKind", "CONFIDANT")
            .set("emailAddress", "niemand@school.example")
            .submit();

    assertThat(refused.text()).contains("Niemand logt in met dit e-mailadres");

    PortalPage named =
        refused
            .formWithButton("Deze persoon aanwijzen")
            .set("emailAddress", confidant.emailAddress())
            .submit();

    assertThat(named.text()).contains("Vertrouwenspersoon: " + confidant.user().getFullName());
    assertThat(pages.group(school.parent()).clickLink("Meld dit bericht " + post.getTitle()).text())
        .contains("Vertrouwenspersoon: " + confidant.user().getFullName());
  }

  @Test
  void thePagesExplainThemselvesWhenThereIsNothing() {
    assertThat(pages.incidents(school.director()).text()).contains("Er wacht niets op u.");
    assertThat(pages.report(school.parent()).text())
        .contains("Kies ‘Meld dit bericht’ onder dat bericht.");
  }

  /** What is offered under posts to remove them. */
  private static List<String> removals(PortalPage page) {
    return page.document().select("main a:contains(Verwijderen)").eachText();
  }

  private List<TestUser> strangers() {
    return List.of(
        school.classParent(),
        school.parent(),
        school.teacher(),
        school.people().administrator(),
        school.people().person("Root").has("Administrator"),
        StaffedSchool.of(TestSchool.create(testSchool.company())).director());
  }

  private static URI hardCopyAddress(PortalPage file) {
    Element link = file.document().selectFirst("a:contains(Kopie downloaden)");

    return URI.create(link.absUrl("href"));
  }
}
