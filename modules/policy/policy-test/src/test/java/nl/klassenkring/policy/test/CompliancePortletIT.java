/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.liferay.portal.kernel.dao.orm.FinderCacheUtil;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.service.ServiceContext;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import nl.klassenkring.classgroup.constants.ClassGroupKind;
import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.classgroup.service.ClassGroupLocalService;
import nl.klassenkring.classgroup.service.ClassPostLocalService;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.ControllableClock;
import nl.klassenkring.embedded.junit.EmbeddedPortalTest;
import nl.klassenkring.embedded.junit.PortalPage;
import nl.klassenkring.embedded.junit.PortalService;
import nl.klassenkring.embedded.junit.SqlStatements;
import nl.klassenkring.embedded.junit.TestSchool;
import nl.klassenkring.embedded.junit.TestUser;
import nl.klassenkring.policy.constants.PolicyEventType;
import nl.klassenkring.policy.engine.Finding;
import nl.klassenkring.policy.service.PolicyEventLocalService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("B9, B10: how groups keep to the agreements")
@EmbeddedPortalTest
final class CompliancePortletIT {

  private static final int MOST_STATEMENTS = 8;

  @PortalService private ClassGroupLocalService classGroupLocalService;
  @PortalService private ClassPostLocalService classPostLocalService;
  @PortalService private ControllableClock clock;
  @PortalService private PolicyEventLocalService policyEventLocalService;
  @PortalService private EmbeddedPortal portal;
  @PortalService private SqlStatements sqlStatements;
  @PortalService private TestSchool testSchool;

  private PolicyPages pages;

  @BeforeEach
  void makePages() throws Exception {
    pages = new PolicyPages(portal, testSchool, clock);
  }

  @AfterEach
  void forgetPolicies() throws Exception {
    pages.foundation().forgetPolicies();
  }

  @Test
  @DisplayName("B9, B10: the director sees all groups, against what was agreed")
  void theDirectorSeesAllGroups() throws Exception {
    pages.foundation().adopt(Map.of("B9.maximum", "2/week", "B9.minimum", "1/week"));
    place("general");
    clock.setSchoolTime(LocalDateTime.of(2026, 11, 18, 9, 0));
    place("learning-goals");

    PortalPage page = pages.as(pages.school().director()).get(pages.compliance());

    assertThat(page.text())
        .contains("Berichten deze week", "Afgesproken: ten minste 1.", "ten hoogste 2.");
    assertThat(page.document().select(".klassenkring-chart").get(0).select("li").eachText())
        .containsExactly(firstName() + " 2 vol", secondName() + " 0 te weinig");
    assertThat(row(page, firstName())).startsWith("2", "1");
    assertThat(page.document().select("svg[aria-hidden=true]")).hasSize(4);
  }

  @Test
  @DisplayName("B9, B10: a teacher sees the own groups only")
  void aTeacherSeesTheOwnGroupsOnly() {
    PortalPage page = pages.as(pages.school().first().teacher()).get(pages.compliance());

    assertThat(page.document().select("main").text())
        .contains(firstName())
        .doesNotContain(secondName());
  }

  @Test
  @DisplayName("B9, B10: nobody else sees how groups keep to the agreements")
  void nobodyElseSeesIt() {
    TestUser member = testSchool.person("Mo").joins(testSchool.site());

    for (TestUser user :
        List.of(pages.school().administrator(), pages.foundation().officer(), member)) {

      assertThat(pages.as(user).get(pages.compliance()).document().select("main").text())
          .contains("Dit kunt u hier niet zien of doen")
          .doesNotContain(firstName());
    }

    assertThat(pages.as(pages.school().first().parent()).get(pages.compliance()).status())
        .isIn(403, 404);
    assertThat(pages.asGuest().get(pages.compliance()).document().select("[type=password]"))
        .hasSize(1);
  }

  @Test
  @DisplayName("G1: what the rules did is counted per group in the period that is asked for")
  void whatTheRulesDidIsCounted() throws Exception {
    event(PolicyEventType.REFUSED, "B14");
    event(PolicyEventType.REFUSED, "B14");
    event(PolicyEventType.HELD, "B11");
    event(PolicyEventType.CONFIRMED, "B15");
    event(PolicyEventType.EXCEPTION, "B11");

    PortalPage page = pages.as(pages.school().director()).get(pages.compliance());

    assertThat(row(page, firstName())).endsWith("1", "Categorie B14: 2", "1", "1");
    assertThat(row(page, secondName())).endsWith("0", "0", "0", "0");

    PortalPage earlier =
        page.formWithButton("Tonen").set("from", "2026-10-01").set("until", "2026-10-31").submit();

    assertThat(row(earlier, firstName())).endsWith("0", "0", "0", "0");
    assertThat(earlier.formWithButton("Tonen").value("until")).isEqualTo("2026-10-31");
  }

  @Test
  @DisplayName("B9, B10: twelve groups cost the same statements as two, for director and teacher")
  void twelveGroupsCostTheSameStatementsAsTwo() throws Exception {
    TestUser director = pages.school().director();
    TestUser teacher = pages.school().first().teacher();
    int ofDirector = statements(director);
    int ofTeacher = statements(teacher);

    for (int i = 1; i <= 10; i++) {
      Group site = testSchool.classGroupSite("Groep 7" + (char) ('a' + i));

      teacher.joins(site, "Teacher");
      director.joins(site);
      classGroupLocalService.addClassGroup(
          director.userId(),
          site.getGroupId(),
          ClassGroupKind.CLASS.name(),
          "2026-2027",
          new ServiceContext());
    }

    assertThat(statements(director)).isEqualTo(ofDirector);
    assertThat(statements(teacher)).isEqualTo(ofTeacher);
    assertThat(ofDirector).isBetween(3, MOST_STATEMENTS);
    assertThat(pages.as(teacher).get(pages.compliance()).text()).contains("Groep 7k");

    System.out.printf(
        "Statements of the compliance page: %d for a director, %d for a teacher%n",
        ofDirector, ofTeacher);
  }

  /** What a page asks the suite's tables when nothing that a query found is remembered. */
  private int statements(TestUser user) throws Exception {
    var browser = pages.as(user);

    browser.get(pages.compliance());
    FinderCacheUtil.clearCache();

    return (int)
        sqlStatements.ofRequests(() -> browser.get(pages.compliance())).stream()
            .filter(statement -> statement.contains("KK_"))
            .count();
  }

  private void place(String category) throws Exception {
    ClassPost classPost =
        classPostLocalService.addClassPost(
            pages.school().first().teacher().userId(),
            pages.school().first().groupId(),
            "Gym",
            "Neem schoenen mee.",
            category,
            new ServiceContext());

    assertThat(classPost.isApproved()).isTrue();
  }

  private void event(PolicyEventType type, String ruleId) throws Exception {
    policyEventLocalService.addPolicyEvents(
        pages.school().first().teacher().userId(),
        pages.school().first().groupId(),
        type,
        ClassPost.class.getName(),
        1,
        List.of(Finding.block(ruleId, "policy-b14-none", "policy-b14-none-advice")));
  }

  private static List<String> row(PortalPage page, String name) {
    return page.document().select("tbody tr").stream()
        .filter(row -> row.selectFirst("th").text().equals(name))
        .findFirst()
        .orElseThrow()
        .select("td")
        .eachText();
  }

  private String firstName() {
    return pages.school().first().site().getName("nl_NL");
  }

  private String secondName() {
    return pages.school().second().site().getName("nl_NL");
  }
}
