/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.test;

import static nl.klassenkring.embedded.junit.Acting.actingAs;
import static org.assertj.core.api.Assertions.assertThat;

import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.service.GroupLocalService;
import java.util.List;
import java.util.Map;
import nl.klassenkring.consent.constants.ConsentPurposeKeys;
import nl.klassenkring.consent.service.ConsentDecisionService;
import nl.klassenkring.consent.service.ConsentPurposeLocalService;
import nl.klassenkring.consent.service.ConsentService;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.ControllableClock;
import nl.klassenkring.embedded.junit.EmbeddedPortalTest;
import nl.klassenkring.embedded.junit.PortalHttpClient;
import nl.klassenkring.embedded.junit.PortalPage;
import nl.klassenkring.embedded.junit.PortalService;
import nl.klassenkring.embedded.junit.TestSchool;
import nl.klassenkring.embedded.junit.TestUser;
import nl.klassenkring.policy.constants.SchoolRoleConstants;
import nl.klassenkring.roster.model.Pupil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The log, as its readers see it. */
@EmbeddedPortalTest
final class SchoolAuditPagesIT {

  @PortalService private ConsentDecisionService consentDecisionService;
  @PortalService private ConsentPurposeLocalService consentPurposeLocalService;
  @PortalService private ConsentService consentService;
  @PortalService private ControllableClock clock;
  @PortalService private EmbeddedPortal portal;
  @PortalService private GroupLocalService groupLocalService;
  @PortalService private TestSchool school;

  private ConsentPages pages;
  private TestUser director;
  private TestUser mother;
  private Pupil sanne;

  @BeforeEach
  void makeSchool() throws Exception {
    pages = new ConsentPages(portal, school);
    director = pages.school().director();
    mother = pages.parent("Maria");
    sanne = pages.pupil("Sanne");
    pages.guardian(mother, true, sanne);
    consentPurposeLocalService.getSchoolConsentPurposes(pages.schoolGroupId());
  }

  @Test
  void whatAnEntryIsAboutIsSaidInTheReadersLanguageWithTheNameOfTheGroup() throws Exception {
    seeGroup();
    answer(sanne, mother);

    PortalPage dutch = log(pages.as(director));

    assertThat(row(dutch, "zag wie van een groep")).contains("Groep: Groep 5a");
    assertThat(row(dutch, "legde een antwoord vast"))
        .contains("Ja", "Schooljaar: 2026-2027", "Hier in het portaal", "Sanne van Dam");
    assertThat(row(dutch, "koppelde een account")).contains("Ouder of verzorger: Maria Dam");

    PortalHttpClient browser = pages.as(director);
    browser
        .get(pages.schoolPage())
        .form("header form:has(button[name=languageId])")
        .submitWith("English");
    PortalPage english = browser.get(pages.schoolPage()).clickLink("Log");

    assertThat(row(english, "saw who of a group")).contains("Group: Groep 5a");
    assertThat(row(english, "recorded an answer"))
        .contains("Yes", "School year: 2026-2027", "Here in the portal");
    assertThat(english.text()).doesNotContain("GIVEN", "GROUP=");
    assertThat(dutch.text()).doesNotContain("GIVEN", "GROUP=");
  }

  @Test
  void settingsWordingsAndPurposesAreSaidInWordsToo() {
    pages
        .as(director)
        .get(pages.schoolPage())
        .clickLink("Instellingen")
        .formWithButton("Opslaan")
        .set("answerRule", "ALL_MUST_ANSWER")
        .submit();
    pages
        .as(director)
        .get(pages.schoolPage())
        .clickLink("Tekst")
        .clickLink("Nieuwe versie schrijven Groep in het ouderportaal")
        .formWithButton("Opslaan als nieuwe versie")
        .submit();

    PortalPage page = log(pages.as(director));

    assertThat(row(page, "wijzigde de instellingen"))
        .contains("Alle ouders met gezag moeten ja zeggen")
        .contains("Een ja eindigt met het schooljaar", "beslist: 16");
    assertThat(row(page, "schreef een nieuwe tekst")).contains("Versie: 2");
  }

  @Test
  void theLogIsFilteredByAPupilFromItsNameItsPageAndTheForm() throws Exception {
    Pupil daan = pages.pupil("Daan");
    pages.guardian(mother, true, daan);
    answer(sanne, mother);
    seeGroup();
    PortalPage log = log(pages.as(director));

    PortalPage byLink = log.clickLink("Sanne van Dam");
    assertThat(byLink.document().select("tbody tr")).isNotEmpty();
    assertThat(byLink.document().select("tbody tr").eachText())
        .allSatisfy(row -> assertThat(row).contains("Sanne van Dam"));
    assertThat(byLink.text()).contains("Wie een hele groep of lijst zag, staat hier niet bij.");

    PortalPage byName = log.formWithButton("Tonen").set("words", "daan").submit();
    assertThat(byName.document().select("tbody tr").eachText())
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row).contains("Daan van Dam"));
    assertThat(byName.formWithButton("Tonen").value("words")).isEqualTo("daan");

    assertThat(byName.formWithButton("Tonen").set("words", "niemand").submit().text())
        .contains("Er is niets gevonden.");
    assertThat(byName.clickLink("Hele logboek tonen").text()).contains("zag wie van een groep");

    PortalPage fromPage =
        pages
            .as(director)
            .get(pages.schoolPage())
            .clickLink("Per leerling")
            .clickLink("Daan van Dam")
            .clickLink("Logboek over deze leerling");
    assertThat(fromPage.text()).contains("Daan van Dam:");
    assertThat(fromPage.document().select("tbody tr").eachText())
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row).contains("Daan van Dam"));
  }

  @Test
  void theFilteredLogComesPageByPage() throws Exception {
    for (int i = 0; i < 51; i++) {
      actingAs(
          pages.teacher(),
          () ->
              consentService.check(
                  ConsentPurposeKeys.PORTAL, List.of(sanne.getPupilId()), clock.instant()));
    }
    seeGroup();

    PortalPage first =
        log(pages.as(director)).formWithButton("Tonen").set("words", "sanne").submit();

    assertThat(first.document().select("tbody tr")).hasSize(50);
    assertThat(first.text()).contains("Pagina 1 van 2");
    assertThat(first.clickLink("Volgende").document().select("tbody tr").eachText())
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row).contains("Sanne van Dam"));
  }

  @Test
  void scriptInTheNameOfAGroupIsShownAsText() throws Exception {
    Group group = groupLocalService.getGroup(pages.group().getGroupId());
    group.setName("<script>alert(1)</script>");
    groupLocalService.updateGroup(group);
    seeGroup();

    PortalPage page = log(pages.as(director));

    assertThat(page.document().select("table script")).isEmpty();
    assertThat(row(page, "zag wie van een groep")).contains("<script>alert(1)</script>");
  }

  @Test
  void thePrivacyOfficerFiltersToo() throws Exception {
    answer(sanne, mother);
    TestUser officer =
        school.person("Piet").has(SchoolRoleConstants.PRIVACY_OFFICER).joins(school.site());

    PortalPage page = log(pages.as(officer)).formWithButton("Tonen").set("words", "sanne").submit();

    assertThat(page.text()).contains("legde een antwoord vast");
    assertThat(page.text()).doesNotContain("Per leerling");
  }

  @Test
  void threatThatWhoMayNotReadTheLogFiltersIt() throws Exception {
    answer(sanne, mother);
    PortalPage filtered = log(pages.as(director)).clickLink("Sanne van Dam");
    ConsentPages other = new ConsentPages(portal, TestSchool.create(portal.company()));
    String foreign =
        pages.as(other.school().director()).get(other.schoolPage()).clickLink("Logboek").uri()
            + "&_nl_klassenkring_consent_web_SchoolConsentPortlet_pupilId="
            + sanne.getPupilId();

    for (TestUser user :
        List.of(pages.teacher(), pages.member("Eva"), pages.school().administrator())) {

      PortalPage page = pages.as(user).get(filtered.uri().toString());

      assertThat(page.text()).contains("Dit kunt u hier niet zien of doen");
      assertThat(page.body()).doesNotContain("Sanne");
    }

    PortalPage page = pages.as(other.school().director()).get(foreign);

    assertThat(page.text()).contains("Er is niets gevonden.").doesNotContain("Sanne");
  }

  private void seeGroup() throws Exception {
    actingAs(pages.teacher(), () -> consentService.getOverview(pages.group().getGroupId(), 0, 20));
  }

  private void answer(Pupil pupil, TestUser user) throws Exception {
    actingAs(
        user,
        () ->
            consentDecisionService.addConsentDecisions(
                pupil.getPupilId(),
                TestRoster.SCHOOL_YEAR,
                Map.of(pages.textId(ConsentPurposeKeys.PORTAL), true)));
  }

  private PortalPage log(PortalHttpClient browser) {
    return browser.get(pages.schoolPage()).clickLink("Logboek");
  }

  private static String row(PortalPage page, String text) {
    return page.document().selectFirst("tbody tr:contains(" + text + ")").text();
  }
}
