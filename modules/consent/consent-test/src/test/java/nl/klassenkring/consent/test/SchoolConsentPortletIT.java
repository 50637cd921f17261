/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.klassenkring.consent.constants.ConsentPurposeKeys;
import nl.klassenkring.consent.model.ConsentDecision;
import nl.klassenkring.consent.model.ConsentText;
import nl.klassenkring.consent.service.ConsentDecisionLocalService;
import nl.klassenkring.consent.service.ConsentPurposeLocalService;
import nl.klassenkring.consent.service.ConsentSettingsLocalService;
import nl.klassenkring.consent.service.ConsentTextLocalService;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.EmbeddedPortalTest;
import nl.klassenkring.embedded.junit.PortalForm;
import nl.klassenkring.embedded.junit.PortalHttpClient;
import nl.klassenkring.embedded.junit.PortalPage;
import nl.klassenkring.embedded.junit.PortalService;
import nl.klassenkring.embedded.junit.StaffedSchool;
import nl.klassenkring.embedded.junit.TestSchool;
import nl.klassenkring.embedded.junit.TestUser;
import nl.klassenkring.policy.constants.SchoolRoleConstants;
import nl.klassenkring.roster.model.Guardian;
import nl.klassenkring.roster.model.Pupil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Consent for who runs the school, used without JavaScript. */
@EmbeddedPortalTest
final class SchoolConsentPortletIT {

  private static final byte[] SCAN =
      "%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

  @PortalService private ConsentDecisionLocalService consentDecisionLocalService;
  @PortalService private ConsentPurposeLocalService consentPurposeLocalService;
  @PortalService private ConsentSettingsLocalService consentSettingsLocalService;
  @PortalService private ConsentTextLocalService consentTextLocalService;
  @PortalService private EmbeddedPortal portal;
  @PortalService private TestSchool school;

  private ConsentPages pages;
  private TestUser director;
  private Pupil sanne;
  private Guardian mother;
  private Guardian father;

  @BeforeEach
  void makeSchool() throws Exception {
    pages = new ConsentPages(portal, school);
    director = pages.school().director();
    sanne = pages.pupil("Sanne");
    mother = pages.guardian(pages.parent("Maria"), true, sanne);
    father = pages.guardianWithoutAccount("Frank", sanne);
    consentPurposeLocalService.getSchoolConsentPurposes(pages.schoolGroupId());
  }

  @Test
  @DisplayName("C1: a director asks all families, and asked is kept apart from answered")
  void aDirectorAsksAllFamilies() {
    PortalPage page =
        open("Vraag").formWithButton("Alle gezinnen vragen").set("dueDate", "2026-12-01").submit();

    assertThat(page.text())
        .contains("Alle gezinnen zijn gevraagd.", "0 van 2 vragen zijn beantwoord", "1 dec. 2026");
    assertThat(page.document().selectFirst("tbody tr").text()).contains("Groep 2 0 2");
  }

  @Test
  void aRequestWithADayThatIsPastComesBackAsTyped() {
    PortalPage page =
        open("Vraag").formWithButton("Alle gezinnen vragen").set("dueDate", "2026-11-01").submit();

    assertThat(page.text()).contains("Er is niets bewaard.", "Kies een dag in de toekomst");
    assertThat(page.formWithButton("Alle gezinnen vragen").value("dueDate"))
        .isEqualTo("2026-11-01");
  }

  @Test
  void anAnswerOnPaperIsEnteredWithItsScan() {
    open("Vraag").formWithButton("Alle gezinnen vragen").set("dueDate", "2026-12-01").submit();

    PortalPage list = open("Op papier");
    assertThat(list.document().select("tbody tr")).hasSize(2);

    PortalPage saved =
        as(director)
            .get(list.document().selectFirst("a:contains(Frank Dam)").absUrl("href"))
            .formWithButton("Opslaan")
            .set("answer_" + ConsentPurposeKeys.PORTAL, "yes")
            .set("signedOn", "2026-11-16")
            .file("scan", "papier.pdf", SCAN)
            .submit();

    assertThat(saved.text()).contains("De antwoorden op papier zijn bewaard.");
    assertThat(decisionsOf(father))
        .extracting(ConsentDecision::getRoad, ConsentDecision::getDecision)
        .containsExactly(tuple("paper", "GIVEN"));
  }

  @Test
  void anAnswerOnPaperWithoutAScanComesBackAsTyped() {
    open("Vraag").formWithButton("Alle gezinnen vragen").set("dueDate", "2026-12-01").submit();

    PortalPage refused =
        as(director)
            .get(open("Op papier").document().selectFirst("a:contains(Frank)").absUrl("href"))
            .formWithButton("Opslaan")
            .set("answer_" + ConsentPurposeKeys.PORTAL, "yes")
            .set("signedOn", "2026-11-16")
            .submit();

    assertThat(refused.text()).contains("Voeg een scan van het papier toe");
    assertThat(refused.formWithButton("Opslaan").value("signedOn")).isEqualTo("2026-11-16");
    assertThat(refused.document().select("input[checked]")).hasSize(1);
    assertThat(decisionsOf(father)).isEmpty();
  }

  @Test
  void aNewWordingIsAskedAndTheOlderOneStaysReadable() {
    PortalPage form = open("Tekst").clickLink("Nieuwe versie schrijven Groep in het ouderportaal");
    String first = form.formWithButton("Opslaan als nieuwe versie").value("explanation_nl_NL");

    PortalPage list =
        form.formWithButton("Opslaan als nieuwe versie")
            .set("explanation_nl_NL", "Mag het <b>echt</b>?")
            .submit();

    assertThat(list.text()).contains("De nieuwe versie is bewaard", "Mag het <b>echt</b>?");
    assertThat(list.document().select("details b")).isEmpty();
    assertThat(list.document().select("details:not([open])").text()).contains(first);
    assertThat(currentText().getVersion()).isEqualTo(2);
    assertThat(currentText().getExplanation("en_US")).isNotBlank();
  }

  @Test
  void aWordingThatSomebodyElseChangedMeanwhileComesBackAsTyped() {
    PortalForm form =
        open("Tekst")
            .clickLink("Nieuwe versie schrijven Groep in het ouderportaal")
            .formWithButton("Opslaan als nieuwe versie")
            .set("explanation_nl_NL", "De mijne");
    open("Tekst")
        .clickLink("Nieuwe versie schrijven Groep in het ouderportaal")
        .formWithButton("Opslaan als nieuwe versie")
        .set("explanation_nl_NL", "De andere")
        .submit();

    PortalPage refused = form.submit();

    assertThat(refused.text()).contains("De tekst is intussen gewijzigd");
    assertThat(refused.formWithButton("Opslaan als nieuwe versie").value("explanation_nl_NL"))
        .isEqualTo("De mijne");
    assertThat(currentText().getExplanation("nl_NL")).isEqualTo("De andere");
  }

  @Test
  void aSchoolAddsAPurposeAndStopsAsking() throws Exception {
    PortalPage added =
        open("Doelen")
            .formWithButton("Doel toevoegen")
            .set("key", "schoolkrant")
            .set("name_nl_NL", "Schoolkrant")
            .set("name_en_US", "School paper")
            .submit();

    assertThat(added.text()).contains("Het doel is toegevoegd", "Schoolkrant");

    added.formWithButton("Niet meer vragen Schoolkrant").submit();

    assertThat(consentPurposeLocalService.getActiveConsentPurposes(pages.schoolGroupId()))
        .extracting("purposeKey")
        .doesNotContain("schoolkrant")
        .hasSize(7);
  }

  @Test
  void aPurposeWithABadShortNameComesBackAsTyped() {
    PortalPage refused =
        open("Doelen")
            .formWithButton("Doel toevoegen")
            .set("key", "School Krant!")
            .set("name_nl_NL", "Schoolkrant")
            .submit();

    assertThat(refused.text()).contains("Geef een korte naam van kleine letters");
    assertThat(refused.formWithButton("Doel toevoegen").value("key")).isEqualTo("School Krant!");
    assertThat(refused.formWithButton("Doel toevoegen").value("name_nl_NL"))
        .isEqualTo("Schoolkrant");
  }

  @Test
  @DisplayName("C8: the privacy statement is written in the settings")
  void settingsAreChangedOrComeBackAsTyped() throws Exception {
    PortalPage refused =
        open("Instellingen")
            .formWithButton("Opslaan")
            .set("objectionTermDays", "honderd")
            .set("privacyStatement_nl_NL", "Wij bewaren weinig.")
            .submit();

    assertThat(refused.text()).contains("Er is niets bewaard.");
    PortalForm form = refused.formWithButton("Opslaan");
    assertThat(form.value("objectionTermDays")).isEqualTo("honderd");

    PortalPage saved =
        form.set("objectionTermDays", "5").set("answerRule", "ALL_MUST_ANSWER").submit();

    assertThat(saved.text()).contains("De instellingen zijn bewaard.");
    assertThat(
            consentSettingsLocalService
                .getSchoolConsentSettings(pages.schoolGroupId())
                .getPrivacyStatement("nl_NL"))
        .isEqualTo("Wij bewaren weinig.");
    assertThat(
            consentSettingsLocalService
                .getSchoolConsentSettings(pages.schoolGroupId())
                .getAnswerRule())
        .isEqualTo("ALL_MUST_ANSWER");
  }

  @Test
  @DisplayName("C1: the director sees who disagrees, the administrator does not")
  void onlyTheDirectorSeesDisagreements() throws Exception {
    answer(mother, true);
    answer(father, false);

    PortalPage page = open("Verschil van mening");

    assertThat(page.document().selectFirst("tbody tr").text())
        .contains("Sanne van Dam", "Maria Dam", "Frank Dam");

    PortalPage start = as(pages.school().administrator()).get(pages.schoolPage());
    assertThat(start.text()).contains("Instellingen").doesNotContain("Verschil van mening");
    PortalPage refused = as(pages.school().administrator()).get(page.uri().toString());
    assertThat(refused.text()).contains("Dit kunt u hier niet zien of doen");
    assertThat(refused.body()).doesNotContain("Sanne");
  }

  @Test
  void theLogTellsWhoDidWhat() throws Exception {
    answer(mother, true);
    open("Verschil van mening");

    PortalPage page = open("Logboek");

    assertThat(page.text())
        .contains("zag waar ouders het oneens zijn", "legde een antwoord vast", "Sanne van Dam");
  }

  @Test
  void thePrivacyOfficerReadsTheLogOnly() {
    TestUser officer =
        school.person("Piet").has(SchoolRoleConstants.PRIVACY_OFFICER).joins(school.site());

    PortalPage page = as(officer).get(pages.schoolPage());

    assertThat(page.clickLink("Logboek").document().select("h3").text()).isEqualTo("Logboek");
    assertThat(page.text()).doesNotContain("Instellingen", "Verschil van mening");
  }

  @Test
  void aForgedSettingWithoutTokenIsRefused() throws Exception {
    PortalForm form =
        open("Instellingen").formWithButton("Opslaan").set("answerRule", "ALL_MUST_ANSWER");

    PortalPage page = form.submitTo(form.actionWithoutToken());

    assertThat(page.status()).isEqualTo(403);
    assertThat(
            consentSettingsLocalService
                .getSchoolConsentSettings(pages.schoolGroupId())
                .getAnswerRule())
        .isEqualTo("ONE_SUFFICES");
  }

  @Test
  void aTeacherAndADirectorOfAnotherSchoolSeeNoneOfThePages() {
    TestUser teacher = pages.teacher();
    TestUser otherDirector = StaffedSchool.of(TestSchool.create(portal.company())).director();

    for (String link : List.of("Vraag", "Tekst", "Doelen", "Instellingen", "Logboek")) {
      String address = open(link).uri().toString();

      assertThat(as(teacher).get(address).text()).contains("Dit kunt u hier niet zien of doen");
      assertThat(as(otherDirector).get(address).document().select("table, textarea")).isEmpty();
    }
  }

  private PortalPage open(String link) {
    return as(director).get(pages.schoolPage()).clickLink(link);
  }

  private void answer(Guardian guardian, boolean yes) throws Exception {
    consentDecisionLocalService.addConsentDecisions(
        director.userId(),
        sanne.getPupilId(),
        guardian.getGuardianId(),
        "2026-2027",
        Map.of(currentText().getConsentTextId(), yes));
  }

  private PortalHttpClient as(TestUser user) {
    return PortalHttpClient.signedIn(portal.baseUri(), user);
  }

  private ConsentText currentText() {
    return consentTextLocalService
        .getCurrentConsentTexts(pages.schoolGroupId())
        .get(ConsentPurposeKeys.PORTAL);
  }

  private List<ConsentDecision> decisionsOf(Guardian guardian) {
    return consentDecisionLocalService.getDeciderConsentDecisions(
        sanne.getPupilId(), guardian.getGuardianId(), -1, -1);
  }
}
