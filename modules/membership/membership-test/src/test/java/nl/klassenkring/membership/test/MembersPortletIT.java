/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.membership.test;

import static nl.klassenkring.membership.test.MembershipSchool.isMember;
import static nl.klassenkring.membership.test.MembershipSchool.roles;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.IntSummaryStatistics;
import java.util.List;
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
import nl.klassenkring.membership.constants.MembershipEventType;
import nl.klassenkring.membership.constants.MembershipPortletKeys;
import nl.klassenkring.policy.constants.SchoolRoleConstants;
import nl.klassenkring.roster.model.Pupil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The members of a group on its page, without JavaScript")
@EmbeddedPortalTest
final class MembersPortletIT {

  private static final String NOT_FOR_YOU = "U hoort hier niet";

  @PortalService private ControllableClock clock;
  @PortalService private EmbeddedPortal portal;
  @PortalService private SqlStatements sqlStatements;
  @PortalService private TestSchool testSchool;

  private MembershipSchool school;
  private String page;
  private long groupId;

  @BeforeEach
  void makeThePage() throws Exception {
    school = MembershipSchool.create(portal, clock, testSchool);
    groupId = school.groupId();
    page = testSchool.page(school.first().site(), "/leden", MembershipPortletKeys.MEMBERS);
  }

  @Test
  void aTeacherSeesAllAndAddsSomebody() throws Exception {
    TestUser mother = school.known("Noor");
    PortalHttpClient browser = as(school.teacher());

    PortalPage list = browser.get(page);
    assertThat(list.text())
        .contains("5 leden", "Bert van", "Klassenouder")
        .doesNotContain(NOT_FOR_YOU);

    PortalPage added =
        list.clickLink("Iemand toevoegen")
            .formWithButton("Toevoegen")
            .set("emailAddress", mother.emailAddress())
            .set("role", "PARENT")
            .submit();

    assertThat(added.text()).contains("Het lid is toegevoegd.", "6 leden", "Noor");
    assertThat(roles(mother, groupId)).containsExactly("Parent");
    assertThat(added.clickLink("Logboek").text()).contains("Toegevoegd: Noor");
  }

  @Test
  void aRefusedFormComesBackAsTyped() {
    PortalPage refused =
        as(school.teacher())
            .get(page)
            .clickLink("Iemand toevoegen")
            .formWithButton("Toevoegen")
            .set("emailAddress", "niemand@example.org")
            .set("reason", "Nieuw in de groep")
            .submit();

    assertThat(refused.text()).contains("Dit ging niet door", "Niemand in de school");
    assertThat(refused.formWithButton("Toevoegen").value("emailAddress"))
        .isEqualTo("niemand@example.org");
    assertThat(refused.text()).contains("Nieuw in de groep");
  }

  @Test
  void aParentSeesWhoRunsTheGroupAndNoButtonsOfOthers() {
    PortalPage list = as(school.first().parent()).get(page);

    assertThat(main(list))
        .contains("Ank", "Kim", "Leerkracht", "Klassenouder", "2 leden", "Groep verlaten")
        .doesNotContain("Bert", "Iemand toevoegen", "Logboek", "Gerda");
    assertThat(list.document().select("main a:contains(Wijzigen)")).isEmpty();
  }

  @Test
  void whoIsNotOfTheGroupSeesNobody() {
    StaffedSchool elsewhere = StaffedSchool.of(TestSchool.create(portal.company()));

    for (TestUser user :
        List.of(
            school.second().teacher(),
            school.second().parent(),
            elsewhere.director(),
            school.known("Piet"))) {

      assertThat(main(as(user).get(page))).doesNotContain("Kim van", "Klassenouder");
    }
    assertThat(new PortalHttpClient(portal.baseUri()).get(page).body())
        .doesNotContain("Kim van", "Klassenouder");

    TestUser external =
        testSchool.person("Coach").joins(school.first().site(), SchoolRoleConstants.EXTERNAL);
    assertThat(as(external).get(page).text()).contains(NOT_FOR_YOU).doesNotContain("Bert van");
  }

  @Test
  void aTeacherRemovesAParentWithTheReason() throws Exception {
    TestUser parent = school.first().parent();
    PortalHttpClient browser = as(school.teacher());

    PortalPage member = member(browser, parent);
    PortalPage refused = member.formWithButton("Verwijderen").submit();
    assertThat(refused.text()).contains("Schrijf een reden.");
    assertThat(isMember(parent, groupId)).isTrue();

    PortalPage done =
        member(browser, parent).formWithButton("Verwijderen").set("reason", "Verhuisd").submit();

    assertThat(done.text()).contains("Het lid is verwijderd.", "4 leden");
    assertThat(isMember(parent, groupId)).isFalse();
    assertThat(school.latest(groupId, MembershipEventType.REMOVED).getReason())
        .isEqualTo("Verhuisd");
  }

  @Test
  void aForgedRequestChangesNothing() throws Exception {
    TestUser parent = school.first().parent();
    PortalForm form =
        member(as(school.teacher()), parent).formWithButton("Verwijderen").set("reason", "Weg");

    PortalPage withoutToken = form.submitTo(form.actionWithoutToken());

    assertThat(withoutToken.status()).isEqualTo(403);
    assertThat(isMember(parent, groupId)).isTrue();
  }

  @Test
  void aParentWhoSendsTheTeachersFormChangesNothing() throws Exception {
    TestUser parent = school.first().parent();
    PortalForm form = member(as(school.teacher()), parent).formWithButton("Verwijderen");
    PortalHttpClient browser = as(school.first().classParent());
    String token = browser.get(page).document().selectFirst("input[name=p_auth]").val();
    String fields =
        form.element().select("input[type=hidden]").stream()
            .map(field -> field.attr("name") + "=" + field.val())
            .reduce("", (one, other) -> one + "&" + other);
    String reason = form.element().selectFirst("textarea").attr("name") + "=Weg";

    PortalPage refused =
        browser.post(
            form.actionWithToken(token).toString(),
            "application/x-www-form-urlencoded",
            fields + "&" + reason);

    assertThat(refused.text()).contains(NOT_FOR_YOU);
    assertThat(isMember(parent, groupId)).isTrue();
  }

  @Test
  void aParentLeavesAndReturnsOnThePageOfTheSchool() throws Exception {
    TestUser parent = school.first().parent();
    String invitation =
        testSchool.publicPage(testSchool.site(), "/uitnodiging", MembershipPortletKeys.INVITATION);
    PortalHttpClient browser = as(parent);

    PortalPage left =
        browser.get(page).clickLink("Groep verlaten").formWithButton("Verlaten").submit();
    assertThat(left.text()).contains("Groepen die u verlaten hebt");
    assertThat(isMember(parent, groupId)).isFalse();

    PortalPage back = browser.get(invitation).form("form:has(input[name$=_groupId])").submit();

    assertThat(back.text()).contains("U bent weer lid van de groep.");
    assertThat(isMember(parent, groupId)).isTrue();
    assertThat(new PortalHttpClient(portal.baseUri()).get(invitation).text())
        .contains("Log eerst in");
  }

  @Test
  void aWrongCodeIsRefusedOnThePage() {
    String invitation =
        testSchool.publicPage(testSchool.site(), "/uitnodiging", MembershipPortletKeys.INVITATION);

    PortalPage refused =
        as(testSchool.person("Noor"))
            .get(invitation)
            .formWithButton("Code gebruiken")
            .set("code", "0000-0000-0000-0000")
            .submit();

    assertThat(refused.text()).contains("Deze code kan hier niet worden gebruikt.");
  }

  @Test
  void aCarerAndAnExternalAreAskedForAndDecidedOnThePages() throws Exception {
    Pupil sanne = school.pupil("Sanne", groupId, "5a", MembershipSchool.YEAR);
    TestUser nanny = school.known("Oppas");
    TestUser coach = testSchool.person("Coach");
    PortalHttpClient teacher = as(school.teacher());

    PortalPage asked =
        teacher
            .get(page)
            .clickLink("Uitnodigingen en aanvragen")
            .clickLink("Bijzondere verzorger aanvragen")
            .formWithButton("Aan de leerkracht voorleggen")
            .set("emailAddress", nanny.emailAddress())
            .set("pupilId", String.valueOf(sanne.getPupilId()))
            .set("reason", "Haalt elke dag op")
            .submit();
    assertThat(asked.text()).contains("De leerkrachten krijgen bericht");

    asked
        .clickLink("Uitnodigingen en aanvragen")
        .form("form:has(input[name$=_exceptionalCarerId])")
        .submitWith("Toestaan: " + nanny.user().getFullName());
    assertThat(roles(nanny, groupId)).containsExactly("Parent");

    PortalPage external =
        teacher
            .get(page)
            .clickLink("Uitnodigingen en aanvragen")
            .clickLink("Externe aanvragen")
            .formWithButton("Aan de directie voorleggen")
            .set("emailAddress", coach.emailAddress())
            .set("lastDay", "2026-12-31")
            .set("reason", "Begeleidt een project")
            .submit();
    assertThat(external.text()).contains("De directie krijgt bericht", "wacht");
    assertThat(external.document().select("input[name$=_externalMemberId]")).isEmpty();

    as(school.director())
        .get(page)
        .clickLink("Uitnodigingen en aanvragen")
        .form("form:has(input[name$=_externalMemberId])")
        .submitWith("Toestaan: " + coach.user().getFullName());
    assertThat(roles(coach, groupId)).containsExactly("External");
  }

  @Test
  void theSchoolYearIsEndedOnItsPageByWhoRunsTheSchoolAlone() throws Exception {
    String year =
        testSchool.page(testSchool.site(), "/schooljaar", MembershipPortletKeys.SCHOOL_YEAR);

    assertThat(as(school.first().parent()).get(year).text()).contains(NOT_FOR_YOU);

    PortalPage plan =
        as(school.director())
            .get(year)
            .formWithButton("Laat zien wat er gebeurt")
            .set("name" + groupId, "Groep 6a " + groupId)
            .submit();
    assertThat(plan.text()).contains("Er is nog niets gebeurd.", "Groep 6a " + groupId);

    PortalPage done = plan.formWithButton("Dit uitvoeren").submit();
    assertThat(done.text()).contains("Het schooljaar is afgesloten.", "Dit is gebeurd:");
  }

  @Test
  @DisplayName("The list costs no more statements with 1,000 members than with 10")
  void theListCostsTheSameHoweverManyThereAre() throws Exception {
    PortalHttpClient browser = as(school.teacher());

    addParents(10);
    IntSummaryStatistics few = statements(browser);
    addParents(990);
    IntSummaryStatistics many = statements(browser);

    System.out.printf(
        "Statements of the list of members: %d with 10, %d with 1,000%n",
        few.getMax(), many.getMin());
    assertThat(many.getMin()).as("with 1,000 members").isLessThanOrEqualTo(few.getMax());
  }

  /** Of pages that their reader saw before; what caches of Liferay hold differs by a statement. */
  private IntSummaryStatistics statements(PortalHttpClient browser) throws Exception {
    browser.get(page);

    IntSummaryStatistics statements = new IntSummaryStatistics();

    for (int i = 0; i < 3; i++) {
      TestUser late = testSchool.person("Laat").joins(school.first().site(), "Parent");
      assertThat(isMember(late, groupId)).isTrue();
      statements.accept(sqlStatements.ofRequests(() -> browser.get(page)).size());
    }

    return statements;
  }

  private void addParents(int count) {
    for (int i = 0; i < count; i++) {
      testSchool.person("Ouder").joins(school.first().site(), "Parent");
    }
  }

  /** Without the head of the page, where the reader's own name stands. */
  private static String main(PortalPage portalPage) {
    return portalPage.document().select("main").text();
  }

  private PortalPage member(PortalHttpClient browser, TestUser member) {
    return browser.get(page).clickLink("Wijzigen: " + member.user().getFullName());
  }

  private PortalHttpClient as(TestUser user) {
    return PortalHttpClient.signedIn(portal.baseUri(), user);
  }
}
