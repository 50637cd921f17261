/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.klassenkring.consent.constants.ConsentPortletKeys;
import nl.klassenkring.consent.constants.ConsentPurposeKeys;
import nl.klassenkring.consent.model.ConsentDecision;
import nl.klassenkring.consent.service.ConsentDecisionLocalService;
import nl.klassenkring.consent.service.ConsentLocalService;
import nl.klassenkring.consent.service.ConsentPurposeLocalService;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.ControllableClock;
import nl.klassenkring.embedded.junit.EmbeddedPortalTest;
import nl.klassenkring.embedded.junit.PortalDownload;
import nl.klassenkring.embedded.junit.PortalForm;
import nl.klassenkring.embedded.junit.PortalHttpClient;
import nl.klassenkring.embedded.junit.PortalPage;
import nl.klassenkring.embedded.junit.PortalService;
import nl.klassenkring.embedded.junit.TestSchool;
import nl.klassenkring.embedded.junit.TestUser;
import nl.klassenkring.roster.model.Guardian;
import nl.klassenkring.roster.model.Pupil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The pages on which who runs the school finds a pupil, and what he does there on paper. */
@EmbeddedPortalTest
final class SchoolPupilPagesIT {

  private static final byte[] SCAN =
      "%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

  @PortalService private ConsentDecisionLocalService consentDecisionLocalService;
  @PortalService private ConsentLocalService consentLocalService;
  @PortalService private ConsentPurposeLocalService consentPurposeLocalService;
  @PortalService private ControllableClock clock;
  @PortalService private EmbeddedPortal portal;
  @PortalService private TestSchool school;

  private ConsentPages pages;
  private TestUser director;
  private TestUser parent;
  private Pupil sanne;
  private Guardian mother;

  @BeforeEach
  void makeSchool() throws Exception {
    pages = new ConsentPages(portal, school);
    director = pages.school().director();
    parent = pages.parent("Maria").joins(school.site());
    sanne = pages.pupil("Sanne");
    mother = pages.guardian(parent, true, sanne);
    consentPurposeLocalService.getSchoolConsentPurposes(pages.schoolGroupId());
  }

  @Test
  @DisplayName("C1: a yes of the portal is withdrawn on paper, with no campaign under way")
  void aGuardianWithdrawsOnPaper() throws Exception {
    answer(mother, true);

    PortalPage saved = paper(pupilPage(director), "no", "2026-2027").submit();

    assertThat(saved.text()).contains("De antwoorden op papier zijn bewaard.", "Sanne van Dam");
    assertThat(decisions())
        .extracting(ConsentDecision::getDecision, ConsentDecision::getRoad)
        .containsExactly(tuple("GIVEN", "portal"), tuple("WITHDRAWN", "paper"));
    assertThat(mayBeShown()).isFalse();
    assertThat(saved.document().select("tbody tr")).hasSize(2);
    assertThat(saved.document().select("tbody tr").last().text())
        .contains("Maria Dam", "Nee, ingetrokken", "Op papier", "Scan");
  }

  @Test
  @DisplayName("C1: a paper for the next school year allows nothing in this one")
  void aPaperForTheNextYearAllowsNothingNow() throws Exception {
    paper(pupilPage(director), "yes", "2027-2028").submit();

    assertThat(decisions())
        .extracting(ConsentDecision::getSchoolYear, ConsentDecision::getDecision)
        .containsExactly(tuple("2027-2028", "GIVEN"));
    assertThat(mayBeShown()).isFalse();
  }

  @Test
  void aPaperWithoutADayComesBackAsTyped() {
    PortalPage refused =
        paper(pupilPage(director), "yes", "2027-2028").set("signedOn", "").submit();

    assertThat(refused.text()).contains("Er is niets bewaard.");
    PortalForm form = refused.formWithButton("Opslaan");
    assertThat(form.element().select("option[selected]").eachAttr("value")).contains("2027-2028");
    assertThat(form.element().select("input[checked]").attr("value")).isEqualTo("yes");
    assertThat(refused.clickLink("Annuleren").text()).contains("Wie beslist", "Sanne van Dam");
    assertThat(decisions()).isEmpty();
  }

  @Test
  void theScanOfAPaperIsDownloadedAsItCame() {
    PortalPage saved = paper(pupilPage(director), "yes", "2026-2027").submit();

    PortalDownload scan = pages.as(director).download(link(saved, "Scan"));

    assertThat(scan.status()).isEqualTo(200);
    assertThat(scan.body()).isEqualTo(SCAN);
    assertThat(scan.header("Content-Disposition").orElse("")).contains("attachment", ".pdf");
    assertThat(scan.header("Cache-Control").orElse("")).contains("no-store");
  }

  @Test
  @DisplayName("C1: the administrator enters papers and sees the result, not who answered what")
  void theAdministratorSeesTheResultAndNotWhoAnsweredWhat() throws Exception {
    answer(mother, true);

    PortalPage page = pupilPage(pages.school().administrator());

    assertThat(page.document().select(".klassenkring-answer-yes")).hasSize(1);
    assertThat(page.text()).contains("Alleen de directeur ziet wie wat antwoordde");
    assertThat(page.document().select("table")).isEmpty();
    assertThat(page.text()).doesNotContain("Logboek over deze leerling");
    assertThat(page.text()).doesNotContain("Gegevens downloaden");

    paper(page, "no", "2026-2027").submit();

    assertThat(mayBeShown()).isFalse();
  }

  @Test
  void aFamilyIsGivenItsDataFromThePageOfThePupil() {
    PortalDownload export =
        pages.as(director).download(link(pupilPage(director), "Gegevens downloaden"));

    assertThat(export.status()).isEqualTo(200);
    assertThat(export.header("Content-Type").orElse("")).startsWith("application/zip");
    assertThat(export.header("Cache-Control").orElse("")).contains("no-store");
    assertThat(new String(export.body(), StandardCharsets.ISO_8859_1))
        .startsWith("PK")
        .contains("data.json", "index.html");
  }

  @Test
  void pupilsAreFoundByPartsOfTheirNamesInAnyCase() throws Exception {
    pages.pupil("Daan");
    pages.pupil("<i>Tess</i>");

    assertThat(search("SAN dam").document().select("tbody tr")).hasSize(1);
    assertThat(search("dam").document().select("tbody tr")).hasSize(3);
    assertThat(search("sanne jansen").text()).contains("Geen leerlingen om te tonen.");
    assertThat(search("%").document().select("tbody tr")).hasSize(3);
    assertThat(search("<i>").document().select("tbody i")).isEmpty();
    assertThat(search("sanne").formWithButton("Zoeken").value("words")).isEqualTo("sanne");
  }

  @Test
  void aPupilWhoLeftIsFoundToo() throws Exception {
    pages.leave(sanne);

    PortalPage page = pupilPage(director);

    assertThat(page.text()).contains("Nu niet ingeschreven", "Maria Dam");
  }

  @Test
  void pupilsComePageByPage() throws Exception {
    for (int i = 0; i < 50; i++) {
      pages.pupil("Kind");
    }

    PortalPage first = search("dam");
    assertThat(first.text()).contains("Gevonden: 51", "Pagina 1 van 2");
    assertThat(first.document().select("tbody tr")).hasSize(50);

    PortalPage last = first.clickLink("Volgende");
    assertThat(last.document().select("tbody tr")).hasSize(1);
    assertThat(last.text()).contains("Sanne van Dam");
  }

  @Test
  @DisplayName("C1: a guardian without authority cannot answer on paper")
  void aGuardianWithoutAuthorityIsNotOfferedAPaper() throws Exception {
    Guardian aunt = pages.guardian(pages.parent("Els"), false, sanne);

    PortalPage page = pupilPage(director);

    assertThat(page.body()).doesNotContain("Els");
    assertThat(pages.as(director).get(paperAddress(page, aunt)).text())
        .contains("Dit kunt u hier niet zien of doen")
        .doesNotContain("Els");
  }

  @Test
  void threatThatTheFormShowsTheNameOfAGuardianOfOtherChildren() throws Exception {
    Guardian neighbour = pages.guardian(pages.parent("Buurvrouw"), true, pages.pupil("Tom"));
    ConsentPages other = new ConsentPages(portal, TestSchool.create(portal.company()));
    Guardian stranger = other.guardian(other.parent("Vreemde"), true, other.pupil("Kees"));
    PortalPage page = pupilPage(director);

    for (Guardian guardian : List.of(neighbour, stranger)) {
      PortalPage form = pages.as(director).get(paperAddress(page, guardian));

      assertThat(form.text()).contains("Dit kunt u hier niet zien of doen");
      assertThat(form.body()).doesNotContain(guardian.getFirstName());

      PortalPage sent =
          paper(page, "yes", "2026-2027")
              .set("guardianId", String.valueOf(guardian.getGuardianId()))
              .submit();

      assertThat(sent.body()).doesNotContain(guardian.getFirstName());
    }

    assertThat(decisions()).isEmpty();
  }

  @Test
  void threatThatWhoDoesNotRunTheSchoolSeesAPupil() throws Exception {
    PortalPage list = search("sanne");
    PortalPage pupil = paper(pupilPage(director), "yes", "2026-2027").submit();
    List<String> addresses =
        List.of(list.uri().toString(), link(list, "Sanne van Dam"), paperAddress(pupil, mother));

    for (TestUser user : List.of(parent, pages.teacher())) {
      for (String address : addresses) {
        PortalPage page = pages.as(user).get(address);

        assertThat(page.text()).contains("Dit kunt u hier niet zien of doen");
        assertThat(page.body()).doesNotContain("Sanne", "Maria Dam");
      }
    }

    for (String address : addresses) {
      PortalPage page = new PortalHttpClient(portal.baseUri()).get(address);

      assertThat(page.document().select("input[type=password]")).hasSize(1);
      assertThat(page.body()).doesNotContain("Sanne", "Maria Dam");
    }
  }

  @Test
  void threatThatWhoDoesNotRunTheSchoolGetsAScanOrAnExport() throws Exception {
    PortalPage pupil = paper(pupilPage(director), "yes", "2026-2027").submit();

    for (String address : List.of(link(pupil, "Scan"), link(pupil, "Gegevens downloaden"))) {
      for (TestUser user : List.of(pages.teacher(), pages.member("Eva"))) {
        PortalPage refused = pages.as(user).get(address);

        assertThat(refused.status()).isEqualTo(404);
        assertThat(refused.text()).contains("Dit kunt u hier niet zien of doen");
        assertThat(refused.document().selectFirst("html").attr("lang")).isEqualTo("nl");
        assertThat(refused.header("Cache-Control").orElse("")).contains("no-store");
        assertThat(refused.body()).doesNotContain("%PDF", "data.json", "Sanne");
      }

      PortalPage guest = new PortalHttpClient(portal.baseUri()).get(address);

      assertThat(guest.body()).doesNotContain("%PDF", "data.json", "Sanne");
    }

    assertThat(pages.as(parent).get(link(pupil, "Scan")).body()).doesNotContain("%PDF");
  }

  @Test
  void threatThatADirectorAsksHisOwnPageForAPupilOfAnotherSchool() throws Exception {
    TestSchool otherSchool = TestSchool.create(portal.company());
    ConsentPages other = new ConsentPages(portal, otherSchool);
    TestUser otherDirector = other.school().director();
    Guardian own = other.guardian(other.parent("Petra"), true, other.pupil("Kees"));
    PortalPage ownPage =
        pages
            .as(otherDirector)
            .get(other.schoolPage())
            .clickLink("Per leerling")
            .clickLink("Kees van Dam");
    PortalPage pupil = paper(pupilPage(director), "yes", "2026-2027").submit();
    String scanId = link(pupil, "Scan").replaceAll(".*consentDecisionId=(\\d+).*", "$1");

    assertThat(search(other, "sanne").text()).contains("Geen leerlingen om te tonen.");

    for (String address :
        List.of(
            ownPage.uri().toString(),
            link(ownPage, "Gegevens downloaden"),
            paperAddress(ownPage, own))) {

      String foreign =
          address
              .replaceAll("pupilId=\\d+", "pupilId=" + sanne.getPupilId())
              .replaceAll("guardianId=\\d+", "guardianId=" + mother.getGuardianId());

      assertThat(foreign).isNotEqualTo(address);
      assertThat(pages.as(otherDirector).get(foreign).text())
          .contains("Dit kunt u hier niet zien of doen")
          .doesNotContain("Sanne", "Maria Dam");
    }

    String scan =
        link(ownPage, "Gegevens downloaden").replace("%2Fexport", "%2Fscan")
            + "&_"
            + ConsentPortletKeys.SCHOOL_CONSENT
            + "_consentDecisionId="
            + scanId;
    PortalPage refused = pages.as(otherDirector).get(scan);

    assertThat(refused.status()).isEqualTo(404);
    assertThat(refused.body()).doesNotContain("%PDF");
  }

  @Test
  void threatThatAForgedPaperWithoutTokenIsKept() {
    PortalPage page = ConsentPages.forge(paper(pupilPage(director), "yes", "2026-2027"));

    assertThat(page.status()).isEqualTo(403);
    assertThat(decisions()).isEmpty();
  }

  private PortalPage search(String words) {
    return search(pages, words);
  }

  private static PortalPage search(ConsentPages pages, String words) {
    return pages
        .as(pages.school().director())
        .get(pages.schoolPage())
        .clickLink("Per leerling")
        .formWithButton("Zoeken")
        .set("words", words)
        .submit();
  }

  private PortalPage pupilPage(TestUser user) {
    return pages
        .as(user)
        .get(pages.schoolPage())
        .clickLink("Per leerling")
        .clickLink("Sanne van Dam");
  }

  private static PortalForm paper(PortalPage pupilPage, String answer, String schoolYear) {
    return pupilPage
        .clickLink("Antwoord op papier invoeren Maria Dam")
        .formWithButton("Opslaan")
        .set("answer_" + ConsentPurposeKeys.PORTAL, answer)
        .set("schoolYear", schoolYear)
        .set("signedOn", "2026-11-17")
        .file("scan", "papier.pdf", SCAN);
  }

  /** The address of the form for a paper of another guardian, as somebody types it. */
  private static String paperAddress(PortalPage pupilPage, Guardian guardian) {
    return link(pupilPage, "Antwoord op papier invoeren")
        .replaceAll("guardianId=\\d+", "guardianId=" + guardian.getGuardianId());
  }

  private static String link(PortalPage page, String text) {
    return page.document().selectFirst("main a:contains(" + text + ")").absUrl("href");
  }

  private void answer(Guardian guardian, boolean yes) throws Exception {
    consentDecisionLocalService.addConsentDecisions(
        director.userId(),
        sanne.getPupilId(),
        guardian.getGuardianId(),
        TestRoster.SCHOOL_YEAR,
        Map.of(pages.textId(ConsentPurposeKeys.PORTAL), yes));
  }

  private List<ConsentDecision> decisions() {
    return consentDecisionLocalService.getPupilConsentDecisions(sanne.getPupilId(), -1, -1);
  }

  private boolean mayBeShown() throws Exception {
    return consentLocalService
        .check(ConsentPurposeKeys.PORTAL, List.of(sanne.getPupilId()), clock.instant())
        .isAllowed();
  }
}
