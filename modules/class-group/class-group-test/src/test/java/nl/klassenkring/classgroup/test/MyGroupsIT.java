/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.test;

import static nl.klassenkring.embedded.junit.Acting.actingAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.liferay.portal.kernel.security.auth.PrincipalException;
import com.liferay.portal.kernel.service.ServiceContext;
import java.util.List;
import nl.klassenkring.classgroup.constants.ClassGroupPortletKeys;
import nl.klassenkring.classgroup.overview.MyGroup;
import nl.klassenkring.classgroup.overview.MyGroupsService;
import nl.klassenkring.classgroup.service.ClassPostLocalService;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.EmbeddedPortalTest;
import nl.klassenkring.embedded.junit.PortalHttpClient;
import nl.klassenkring.embedded.junit.PortalPage;
import nl.klassenkring.embedded.junit.PortalService;
import nl.klassenkring.embedded.junit.SqlStatements;
import nl.klassenkring.embedded.junit.TestSchool;
import nl.klassenkring.embedded.junit.TestUser;
import nl.klassenkring.policy.constants.SchoolRoleConstants;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is new in the groups of a reader, and who reads of which group. */
@EmbeddedPortalTest
final class MyGroupsIT {

  @PortalService private ClassPostLocalService classPostLocalService;
  @PortalService private MyGroupsService myGroupsService;
  @PortalService private EmbeddedPortal portal;
  @PortalService private TestSchool school;
  @PortalService private SqlStatements sqlStatements;

  private TestClassGroup first;
  private TestClassGroup second;
  private String page;
  private TestUser parent;
  private TestUser teacher;

  @BeforeEach
  void makeGroups() throws Exception {
    first = TestClassGroup.create(portal, school, "Groep 5a");
    second = TestClassGroup.create(portal, school, "Groep 6b");
    teacher = first.teacher("Ank");
    parent = first.parent("Bas").joins(school.site());
    page = school.page(school.site(), "/mijn-groepen", ClassGroupPortletKeys.MY_GROUPS);
  }

  @Test
  void aReaderSeesWhatIsNewInHisGroupsAndOpensIt() throws Exception {
    place(first, teacher, "Gym op dinsdag");
    place(second, second.teacher("Sjoerd"), "Museum");

    PortalPage news = as(parent).get(page);

    assertThat(news.text())
        .contains(
            "Wat is er nieuw in uw groepen",
            "Groep 5a",
            "1 nieuw",
            "Gym op dinsdag",
            "vandaag 09:00")
        .doesNotContain("Groep 6b", "Museum", "Instellingen van deze pagina");
    assertThat(news.clickLink("Gym op dinsdag").text())
        .contains("Gym op dinsdag", "Alle berichten");
  }

  @Test
  void whatWasReadIsNotNewAnyMore() throws Exception {
    place(first, teacher, "Gym op dinsdag");

    as(parent).get(page).clickLink("Gym op dinsdag");

    assertThat(as(parent).get(page).text()).contains("Gym op dinsdag").doesNotContain("1 nieuw");
    assertThat(as(teacher.joins(school.site())).get(page).text())
        .as("one's own post")
        .contains("Gym op dinsdag")
        .doesNotContain("1 nieuw");
  }

  @Test
  void aDirectorSeesTheGroupsOfHisSchoolAndOfNoOther() throws Exception {
    TestSchool otherSchool = TestSchool.create(school.company());
    TestClassGroup elsewhere = TestClassGroup.create(portal, otherSchool, "Groep 3");

    assertThat(groupsOf(first.director("Gerda")))
        .contains(first.groupId(), second.groupId())
        .doesNotContain(elsewhere.groupId());
  }

  @Test
  void amongTheGroupsAreOnlyThoseOfOneselfWhateverOneKnowsOfOthers() throws Exception {
    TestUser administrator =
        school.person("Joke").has(SchoolRoleConstants.SCHOOL_ADMINISTRATOR).joins(school.site());

    assertThat(groupsOf(parent)).containsExactly(first.groupId());
    assertThat(groupsOf(school.person("Daan").joins(first.site()))).as("without a role").isEmpty();
    assertThat(groupsOf(administrator)).as("who reads no posts").isEmpty();
    assertThatThrownBy(() -> groupsOf(null)).isInstanceOf(PrincipalException.class);
  }

  @Test
  void whoBelongsToNoGroupIsToldWhomToAsk() {
    assertThat(as(school.person("Daan").joins(school.site())).get(page).text())
        .contains("U hoort nog bij geen groep.", "Vraag de leerkracht.");
  }

  @Test
  void thePageCostsTheSameStatementsWithTwoGroupsAsWithTwelve() throws Exception {
    TestUser ofTwo = school.person("Daan").joins(school.site());
    TestUser ofTwelve = school.person("Eva").joins(school.site());

    for (int number = 1; number <= 12; number++) {
      TestClassGroup group = TestClassGroup.create(portal, school, "Groep nummer " + number);
      place(group, group.teacher("Ank"), "Bericht " + number);
      ofTwelve.joins(group.site(), SchoolRoleConstants.PARENT);

      if (number <= 2) {
        ofTwo.joins(group.site(), SchoolRoleConstants.PARENT);
      }
    }

    assertThat(statementsOfTheSecondVisit(ofTwelve))
        .hasSameSizeAs(statementsOfTheSecondVisit(ofTwo));
  }

  @Test
  @DisplayName("Who runs the school says how many posts are shown, and nobody else does")
  void whoRunsTheSchoolSetsThePage() throws Exception {
    for (int number = 1; number <= 7; number++) {
      place(first, teacher, "Bericht nummer " + number);
    }

    TestUser director = first.director("Gerda");

    assertThat(as(director).get(page).document().select(".klassenkring-recent-posts li"))
        .hasSize(5);

    PortalPage form = as(director).get(page).clickLink("Instellingen van deze pagina");
    PortalPage refused = form.formWithButton("Bewaren").set("pageSize", "veel").submit();

    assertThat(refused.text()).contains("Er is niets veranderd.", "Kies een getal van 5 tot 100.");
    assertThat(refused.formWithButton("Bewaren").value("pageSize")).isEqualTo("veel");

    PortalPage kept = refused.formWithButton("Bewaren").set("pageSize", "6").submit();

    assertThat(kept.text()).contains("De instellingen zijn bewaard.");
    assertThat(as(parent).get(page).document().select(".klassenkring-recent-posts li")).hasSize(6);

    assertThat(as(parent).get(form.uri().toString()).text())
        .contains("Dit kunt u hier niet zien of doen");
  }

  private List<String> statementsOfTheSecondVisit(TestUser reader) throws Exception {
    PortalHttpClient visitor = PortalHttpClient.signedIn(portal.baseUri(), reader);
    visitor.get(page);
    place(first, teacher, "Intussen");

    return sqlStatements.ofRequests(() -> visitor.get(page));
  }

  private List<Long> groupsOf(TestUser reader) throws Exception {
    return (reader == null
            ? myGroupsService.getMyGroups()
            : actingAs(reader, myGroupsService::getMyGroups))
        .stream().map(MyGroup::classGroup).map(group -> group.getGroupId()).toList();
  }

  private void place(TestClassGroup group, TestUser author, String title) throws Exception {
    classPostLocalService.addClassPost(
        author.userId(), group.groupId(), title, "Om drie uur.", "general", new ServiceContext());
  }

  private PortalHttpClient as(TestUser user) {
    return PortalHttpClient.signedIn(portal.baseUri(), user);
  }
}
