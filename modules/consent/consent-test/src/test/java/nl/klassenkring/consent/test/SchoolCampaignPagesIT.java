/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.test;

import static nl.klassenkring.embedded.junit.Acting.actingAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.liferay.portal.kernel.security.auth.PrincipalException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import nl.klassenkring.consent.constants.ConsentPortletKeys;
import nl.klassenkring.consent.constants.ConsentPurposeKeys;
import nl.klassenkring.consent.engine.OwnView;
import nl.klassenkring.consent.exception.ConsentDecisionKindException;
import nl.klassenkring.consent.model.ConsentCampaign;
import nl.klassenkring.consent.model.ConsentDecision;
import nl.klassenkring.consent.service.ConsentCampaignLocalService;
import nl.klassenkring.consent.service.ConsentDecisionLocalService;
import nl.klassenkring.consent.service.ConsentLocalService;
import nl.klassenkring.consent.service.ConsentService;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.ControllableClock;
import nl.klassenkring.embedded.junit.EmbeddedPortalTest;
import nl.klassenkring.embedded.junit.PortalForm;
import nl.klassenkring.embedded.junit.PortalHttpClient;
import nl.klassenkring.embedded.junit.PortalPage;
import nl.klassenkring.embedded.junit.PortalService;
import nl.klassenkring.embedded.junit.TestSchool;
import nl.klassenkring.embedded.junit.TestUser;
import nl.klassenkring.roster.model.Pupil;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Asking for this school year and for the next, on both sides: the school's and the family's. */
@EmbeddedPortalTest
final class SchoolCampaignPagesIT {

  private static final String NEXT_YEAR = "2027-2028";

  @PortalService private ConsentCampaignLocalService consentCampaignLocalService;
  @PortalService private ConsentDecisionLocalService consentDecisionLocalService;
  @PortalService private ConsentLocalService consentLocalService;
  @PortalService private ConsentService consentService;
  @PortalService private ControllableClock clock;
  @PortalService private EmbeddedPortal portal;
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
  }

  @AfterEach
  void setTheClockBack() {
    clock.reset();
  }

  @Test
  @DisplayName("C1: the next school year is asked in time, beside the request of this one")
  void aDirectorAsksForTheNextYearBesideThisOne() throws Exception {
    ask(TestRoster.SCHOOL_YEAR, "2026-12-01");
    pages.enrolNextYear(sanne);

    PortalPage asked = ask(NEXT_YEAR, "2027-07-31");

    assertThat(asked.text())
        .contains("Alle gezinnen zijn gevraagd.", "Vraag van schooljaar 2027-2028")
        .contains("0 van 1 vragen zijn beantwoord", "31 jul. 2027");
    PortalPage thisYear = pages.as(director).get(pages.schoolPage());
    assertThat(thisYear.text()).contains("Vraag van schooljaar 2026-2027", "1 dec. 2026");
    assertThat(thisYear.clickLink("Wie antwoordde niet").text())
        .contains("Wie antwoordde niet: 2026-2027", "Sanne van Dam");
    assertThat(asked.clickLink("Wie antwoordde niet").document().select("tbody tr")).hasSize(1);
  }

  @Test
  void aDirectorIsToldThatNobodyIsEnrolledYet() throws Exception {
    PortalPage none = year(NEXT_YEAR);

    assertThat(none.text()).contains("nog geen leerlingen ingeschreven", "vanaf 1 augustus");
    assertThat(year(TestRoster.SCHOOL_YEAR).text())
        .contains("Leerlingen die voor dit schooljaar staan ingeschreven: 1.");
  }

  @Test
  void aDayAfterTheYearComesBackAsTypedForThatYear() {
    PortalPage refused = ask(NEXT_YEAR, "2028-08-01");

    assertThat(refused.text())
        .contains("uiterlijk de laatste dag van het schooljaar", "Vraag van schooljaar 2027-2028");
    assertThat(refused.formWithButton("Alle gezinnen vragen").value("dueDate"))
        .isEqualTo("2028-08-01");
  }

  @Test
  void aYearThatIsNotOnTheFormIsRefused() {
    PortalForm form = year(NEXT_YEAR).formWithButton("Alle gezinnen vragen");

    PortalPage refused = form.set("schoolYear", "2025-2026").set("dueDate", "2026-12-01").submit();

    assertThat(refused.text()).contains("Er is niets bewaard.");
    assertThat(campaign("2025-2026")).isNull();
  }

  @Test
  @DisplayName("C1: a yes for the next year holds when it begins, and not before")
  void aMotherAnswersForTheNextYear() throws Exception {
    pages.enrolNextYear(sanne);
    ask(NEXT_YEAR, "2027-07-01");

    PortalPage children = pages.as(mother).get(pages.childrenPage());
    assertThat(children.text())
        .contains("De school vraagt om uw antwoord voor schooljaar 2027-2028.");
    PortalPage questions = children.clickLink("Antwoorden voor 2027-2028 Sanne");
    assertThat(questions.document().select("input[checked]")).isEmpty();
    assertThat(questions.text())
        .contains("Een ja geldt vanaf 1 aug. 2027", "De uitkomst op 1 aug. 2027");

    PortalPage saved = answerAll(questions, "yes");

    assertThat(saved.text()).contains("Uw antwoorden zijn bewaard", "uw kind mag te zien zijn");
    assertThat(saved.document().select("input[checked]")).hasSize(7);
    assertThat(decisions()).extracting(ConsentDecision::getSchoolYear).containsOnly(NEXT_YEAR);
    assertThat(mayBeShown()).isFalse();
    PortalPage answered = pages.as(mother).get(pages.childrenPage());
    assertThat(answered.text()).doesNotContain("De school vraagt om uw antwoord");
    assertThat(answered.document().select(".klassenkring-answer-open")).hasSize(7);
    assertThat(thisYear(answered).document().select("input[checked]")).isEmpty();

    clock.setSchoolTime(LocalDateTime.of(2027, 8, 1, 9, 0));

    assertThat(mayBeShown()).isTrue();
    assertThat(thisYear(pages.as(mother).get(pages.childrenPage())).text())
        .contains("Uw antwoorden voor schooljaar 2027-2028");
  }

  @Test
  @DisplayName("C1: a no for the next year holds at once, and the page says so beforehand")
  void aNoForTheNextYearHoldsAtOnce() throws Exception {
    pages.enrolNextYear(sanne);
    ask(NEXT_YEAR, "2027-07-01");
    thisYear(pages.as(mother).get(pages.childrenPage()))
        .formWithButton("Opslaan")
        .set(portal(), "yes")
        .submit();
    assertThat(mayBeShown()).isTrue();
    PortalPage questions = nextYear();
    assertThat(questions.text())
        .contains("Een nee geldt meteen", "Uw ja is van dit schooljaar en geldt in het volgende");

    questions.formWithButton("Opslaan").set(portal(), "no").submit();

    assertThat(mayBeShown()).isFalse();
  }

  @Test
  void theNextYearIsNotOfferedBeforeTheSchoolAsks() {
    PortalPage children = pages.as(mother).get(pages.childrenPage());
    PortalPage questions = thisYear(children);

    assertThat(children.text()).doesNotContain("2027-2028");
    assertThat(questions.text()).doesNotContain("2027-2028");
    assertThat(
            pages
                .as(mother)
                .get(questions.uri() + "&_" + portletId() + "_schoolYear=2027-2028")
                .text())
        .contains("Uw antwoorden voor schooljaar 2026-2027");
  }

  @Test
  void anAnswerOfAFormForAnotherYearIsRefused() {
    PortalForm form =
        thisYear(pages.as(mother).get(pages.childrenPage()))
            .formWithButton("Opslaan")
            .set(portal(), "yes");

    for (String schoolYear : List.of("2025-2026", "2028-2029", "")) {
      assertThat(form.set("schoolYear", schoolYear).submit().text())
          .contains("Er is niets bewaard.");
    }

    assertThat(decisions()).isEmpty();
  }

  @Test
  void whatTheNextYearComesToIsForWhoDecides() throws Exception {
    Map<String, OwnView> views =
        actingAs(mother, () -> consentService.getOwnViews(sanne.getPupilId(), NEXT_YEAR));

    assertThat(views.get(ConsentPurposeKeys.PORTAL).ownAnswer()).isEmpty();
    assertThatThrownBy(
            () ->
                actingAs(mother, () -> consentService.getOwnViews(sanne.getPupilId(), "2028-2029")))
        .isInstanceOf(ConsentDecisionKindException.class);

    for (TestUser user : List.of(pages.parent("Eva"), pages.teacher(), director)) {
      assertThatThrownBy(
              () -> actingAs(user, () -> consentService.getOwnViews(sanne.getPupilId(), NEXT_YEAR)))
          .isInstanceOf(PrincipalException.class);
    }
  }

  @Test
  void closingARequestIsAskedFirst() {
    ask(TestRoster.SCHOOL_YEAR, "2026-12-01");

    PortalPage question = pages.as(director).get(pages.schoolPage()).clickLink("Vraag sluiten");

    assertThat(question.text())
        .contains("Vraag van schooljaar 2026-2027 sluiten?", "0 van 1 vragen zijn beantwoord")
        .contains("kan niet weer open");
    assertThat(campaign(TestRoster.SCHOOL_YEAR).getClosedDate()).isNull();
    assertThat(question.clickLink("Annuleren").text()).contains("Herinneringen gaan vanzelf");

    PortalPage closed = question.formWithButton("Vraag sluiten").submit();

    assertThat(closed.text()).contains("De vraag is gesloten.", "Deze vraag is gesloten.");
    assertThat(campaign(TestRoster.SCHOOL_YEAR).getClosedDate()).isNotNull();
    assertThat(pages.as(director).get(question.uri().toString()).document().select("main form"))
        .isEmpty();
  }

  @Test
  void threatThatWhoDoesNotRunTheSchoolClosesARequest() throws Exception {
    ask(TestRoster.SCHOOL_YEAR, "2026-12-01");
    PortalPage question = pages.as(director).get(pages.schoolPage()).clickLink("Vraag sluiten");
    ConsentPages other = new ConsentPages(portal, TestSchool.create(portal.company()));
    PortalPage own =
        pages
            .as(other.school().director())
            .get(other.schoolPage())
            .formWithButton("Alle gezinnen vragen")
            .set("dueDate", "2026-12-01")
            .submit()
            .clickLink("Vraag sluiten");
    long foreignId = campaign(TestRoster.SCHOOL_YEAR).getConsentCampaignId();

    for (TestUser user : List.of(pages.teacher(), pages.member("Eva"))) {
      PortalPage refused = pages.as(user).get(question.uri().toString());

      assertThat(refused.text()).contains("Dit kunt u hier niet zien of doen");
      assertThat(refused.document().select("main form")).isEmpty();
    }

    PortalPage guest = new PortalHttpClient(portal.baseUri()).get(question.uri().toString());
    assertThat(guest.document().select("input[type=password]")).hasSize(1);

    PortalPage sent =
        own.formWithButton("Vraag sluiten")
            .set("consentCampaignId", String.valueOf(foreignId))
            .submit();

    assertThat(sent.text()).contains("Dit kunt u hier niet zien of doen");
    assertThat(campaign(TestRoster.SCHOOL_YEAR).getClosedDate()).isNull();
  }

  @Test
  void threatThatAForgedClosingWithoutTokenIsDone() {
    ask(TestRoster.SCHOOL_YEAR, "2026-12-01");

    PortalPage page =
        ConsentPages.forge(
            pages
                .as(director)
                .get(pages.schoolPage())
                .clickLink("Vraag sluiten")
                .formWithButton("Vraag sluiten"));

    assertThat(page.status()).isEqualTo(403);
    assertThat(campaign(TestRoster.SCHOOL_YEAR).getClosedDate()).isNull();
  }

  private PortalPage year(String schoolYear) {
    return pages.as(director).get(pages.schoolPage()).clickLink("Schooljaar " + schoolYear);
  }

  private PortalPage ask(String schoolYear, String dueDate) {
    return year(schoolYear).formWithButton("Alle gezinnen vragen").set("dueDate", dueDate).submit();
  }

  private PortalPage nextYear() {
    return pages.as(mother).get(pages.childrenPage()).clickLink("Antwoorden voor 2027-2028 Sanne");
  }

  private static PortalPage thisYear(PortalPage children) {
    return children.clickLink("Antwoorden of wijzigen Sanne");
  }

  private static PortalPage answerAll(PortalPage questions, String answer) {
    PortalForm form = questions.formWithButton("Opslaan");

    for (Element field : form.element().select("input[type=radio][value=" + answer + "]")) {
      form.set(field.attr("name"), answer);
    }

    return form.submit();
  }

  private static String portal() {
    return "answer_" + ConsentPurposeKeys.PORTAL;
  }

  private static String portletId() {
    return ConsentPortletKeys.MY_CHILDREN;
  }

  private ConsentCampaign campaign(String schoolYear) {
    return consentCampaignLocalService.fetchConsentCampaign(pages.schoolGroupId(), schoolYear);
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
