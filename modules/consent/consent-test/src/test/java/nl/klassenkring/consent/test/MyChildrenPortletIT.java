/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.klassenkring.consent.constants.ConsentPurposeKeys;
import nl.klassenkring.consent.model.ConsentDecision;
import nl.klassenkring.consent.service.ConsentDecisionLocalService;
import nl.klassenkring.consent.service.ConsentLocalService;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.ControllableClock;
import nl.klassenkring.embedded.junit.EmbeddedPortalTest;
import nl.klassenkring.embedded.junit.PortalForm;
import nl.klassenkring.embedded.junit.PortalHttpClient;
import nl.klassenkring.embedded.junit.PortalPage;
import nl.klassenkring.embedded.junit.PortalService;
import nl.klassenkring.embedded.junit.TestSchool;
import nl.klassenkring.embedded.junit.TestUser;
import nl.klassenkring.roster.model.Guardian;
import nl.klassenkring.roster.model.Pupil;
import nl.klassenkring.roster.service.GuardianInvitationLocalService;
import nl.klassenkring.roster.service.PupilLocalService;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a guardian sees and decides, used without JavaScript. */
@EmbeddedPortalTest
final class MyChildrenPortletIT {

  @PortalService private ConsentDecisionLocalService consentDecisionLocalService;
  @PortalService private ConsentLocalService consentLocalService;
  @PortalService private ControllableClock clock;
  @PortalService private EmbeddedPortal portal;
  @PortalService private TestSchool school;

  private ConsentPages pages;
  private TestUser mother;
  private TestUser father;
  private Pupil sanne;

  @BeforeEach
  void makeFamily() throws Exception {
    pages = new ConsentPages(portal, school);
    mother = pages.parent("Maria");
    father = pages.parent("Frank");
    sanne = pages.pupil("Sanne");
    pages.guardian(mother, true, sanne);
    pages.guardian(father, true, sanne);
  }

  @Test
  @DisplayName("C1: nothing is ticked beforehand, and each purpose is explained by a drawing")
  void nothingIsTickedBeforehand() {
    PortalPage page = questions(mother);

    assertThat(page.document().select("input[type=radio]")).hasSize(14);
    assertThat(page.document().select("input[checked]")).isEmpty();
    assertThat(page.document().select("button.btn-primary")).hasSize(1);
    assertThat(page.text()).contains("Groep in het ouderportaal", "Als u nee zegt:", "2026-2027");

    for (Element image : page.document().select("fieldset img")) {
      assertThat(image.attr("alt")).startsWith("Voorbeeld:");
      assertThat(as(mother).get(image.absUrl("src")).body()).contains("<svg");
    }
  }

  @Test
  @DisplayName("C1: a mother gives, sees it, and withdraws with as many clicks")
  void aMotherGivesAndWithdraws() {
    PortalPage given = questions(mother).formWithButton("Opslaan").set(portal(), "yes").submit();

    assertThat(given.text()).contains("Uw antwoorden zijn bewaard");
    assertThat(given.uri().toString()).doesNotContain("p_p_lifecycle=1", "p_auth=");
    assertThat(given.document().select("input[checked]")).hasSize(1);
    assertThat(mayBeShown()).isTrue();
    assertThat(as(mother).get(pages.childrenPage()).document().select(".klassenkring-answer-yes"))
        .hasSize(1);

    given.formWithButton("Opslaan").set(portal(), "no").submit();

    assertThat(mayBeShown()).isFalse();
    assertThat(decisions())
        .extracting(ConsentDecision::getDecision)
        .containsExactly("GIVEN", "WITHDRAWN");
  }

  @Test
  void theHistoryShowsOwnAnswersWithTheirWording() {
    questions(mother).formWithButton("Opslaan").set(portal(), "yes").submit();
    questions(father).formWithButton("Opslaan").set(portal(), "no").submit();

    PortalPage history = questions(mother).clickLink("Geschiedenis en gegevens");

    assertThat(history.document().select("tbody tr")).hasSize(1);
    assertThat(history.text()).contains("Hier in het portaal", "Versie 1");
    assertThat(history.document().select("details").text()).contains("Mag de school");
  }

  @Test
  @DisplayName("C1: of the other parent only the result is shown")
  void whatTheOtherParentChoseIsNotShown() {
    questions(father).formWithButton("Opslaan").set(portal(), "no").submit();

    PortalPage page = questions(mother);

    assertThat(page.document().select("input[checked]")).isEmpty();
    assertThat(page.body()).doesNotContain("Frank");
    assertThat(page.clickLink("Geschiedenis en gegevens").text())
        .contains("U hebt nog niet geantwoord.")
        .doesNotContain("Frank");
  }

  @Test
  void anAnswerThatNamesNothingComesBackWithTheRule() {
    PortalPage page = questions(mother).formWithButton("Opslaan").submit();

    assertThat(page.text()).contains("Er is niets bewaard.", "C1");
    assertThat(decisions()).isEmpty();
  }

  @Test
  void aRefusedFormKeepsWhatWasChosen() {
    PortalForm form = questions(mother).formWithButton("Opslaan").set(portal(), "yes");
    String otherText = form.value("text_" + ConsentPurposeKeys.WEBSITE);

    PortalPage page = form.set("text_" + ConsentPurposeKeys.PORTAL, "1" + otherText).submit();

    assertThat(page.text()).contains("Er is niets bewaard.");
    assertThat(page.document().select("input[checked]").attr("value")).isEqualTo("yes");
    assertThat(decisions()).isEmpty();
  }

  @Test
  void aForgedAnswerWithoutTokenIsRefused() {
    PortalForm form = questions(mother).formWithButton("Opslaan").set(portal(), "yes");

    PortalPage page = form.submitTo(form.actionWithoutToken());

    assertThat(page.status()).isEqualTo(403);
    assertThat(decisions()).isEmpty();
  }

  @Test
  void aParentOfAnotherChildGetsNeitherTheQuestionsNorTheHistory() throws Exception {
    TestUser stranger = pages.parent("Eva");
    pages.guardian(stranger, true, pages.pupil("Tom"));
    String own = questions(stranger).uri().toString();
    long tom = ownPupilId(stranger);
    String foreign = own.replace("pupilId=" + tom, "pupilId=" + sanne.getPupilId());

    assertThat(foreign).isNotEqualTo(own);
    assertThat(as(stranger).get(foreign).text())
        .contains("Dit kunt u hier niet zien of doen")
        .doesNotContain("Sanne");
    assertThat(as(stranger).get(foreign.replace("view_child", "view_history")).text())
        .doesNotContain("Sanne");
    assertThat(as(stranger).get(foreign.replace("view_child", "view_pictures")).text())
        .doesNotContain("Sanne");
  }

  @Test
  void aParentWhoSendsAnotherChildsKeyAnswersNothing() throws Exception {
    TestUser stranger = pages.parent("Eva");
    pages.guardian(stranger, true, pages.pupil("Tom"));

    PortalPage page =
        questions(stranger)
            .formWithButton("Opslaan")
            .set("pupilId", String.valueOf(sanne.getPupilId()))
            .set(portal(), "yes")
            .submit();

    assertThat(page.text()).contains("Dit kunt u hier niet zien of doen");
    assertThat(decisions()).isEmpty();
  }

  @Test
  void aGuardianWithoutAuthoritySeesTheChildAndIsNotAsked() throws Exception {
    TestUser aunt = pages.parent("Els");
    pages.guardian(aunt, false, sanne);

    PortalPage page = as(aunt).get(pages.childrenPage());

    assertThat(page.text()).contains("Sanne", "U beslist hier niet");
    assertThat(page.document().select(".klassenkring-answer")).isEmpty();
  }

  @Test
  @DisplayName("C1: from sixteen the pupil answers and the mother no longer does")
  void fromSixteenThePupilAnswers() throws Exception {
    Pupil tess = pages.pupil("Tess", LocalDate.of(2010, 11, 17));
    TestUser pupil = school.person("Tess").joins(pages.group());
    portal.service(PupilLocalService.class).updatePupilUser(tess.getPupilId(), pupil.userId());
    TestUser parent = pages.parent("Petra");
    pages.guardian(parent, true, tess);

    assertThat(as(parent).get(pages.childrenPage()).text()).contains("U beslist hier niet");

    PortalPage saved = questions(pupil).formWithButton("Opslaan").set(portal(), "yes").submit();

    assertThat(saved.text()).contains("Uw antwoorden zijn bewaard");
  }

  @Test
  void aCodeLinksAChildAndWorksOnce() throws Exception {
    TestUser grandmother = pages.parent("Ria");
    Guardian guardian = pages.guardianWithoutAccount("Ria", sanne);
    String code =
        portal
            .service(GuardianInvitationLocalService.class)
            .addInvitation(mother.userId(), guardian.getGuardianId(), sanne.getPupilId());

    PortalPage empty = as(grandmother).get(pages.childrenPage());
    assertThat(empty.text()).contains("Er is nog geen kind aan uw account gekoppeld");

    PortalPage linked = empty.formWithButton("Code gebruiken").set("code", code).submit();
    assertThat(linked.text()).contains("Uw kind is aan uw account gekoppeld.", "Sanne");

    PortalPage again =
        as(pages.parent("Dief"))
            .get(pages.childrenPage())
            .formWithButton("Code gebruiken")
            .set("code", code)
            .submit();
    assertThat(again.text()).contains("Deze code klopt niet").doesNotContain("Sanne");
    assertThat(again.formWithButton("Code gebruiken").value("code")).isEqualTo(code);
  }

  @Test
  @DisplayName("C7: the page asks not to repost")
  void thePageAsksNotToRepost() {
    assertThat(as(mother).get(pages.childrenPage()).text()).contains("(C7)");
    assertThat(questions(mother).clickLink("Foto’s met mijn kind").text())
        .contains("Uw kind staat op geen enkele geplaatste foto.", "(C7)");
  }

  @Test
  void aGuestIsAskedToSignIn() {
    PortalPage page = new PortalHttpClient(portal.baseUri()).get(pages.childrenPage());

    assertThat(page.document().select("input[type=password]")).hasSize(1);
    assertThat(page.body()).doesNotContain("Sanne");
  }

  private PortalPage questions(TestUser user) {
    PortalPage page = as(user).get(pages.childrenPage());
    Element link = page.document().selectFirst("a:contains(Antwoorden of wijzigen)");

    return as(user).get(link.absUrl("href"));
  }

  private long ownPupilId(TestUser user) {
    return Long.parseLong(questions(user).formWithButton("Opslaan").value("pupilId"));
  }

  private PortalHttpClient as(TestUser user) {
    return PortalHttpClient.signedIn(portal.baseUri(), user);
  }

  private List<ConsentDecision> decisions() {
    return consentDecisionLocalService.getPupilConsentDecisions(sanne.getPupilId(), -1, -1);
  }

  private boolean mayBeShown() {
    Instant now = clock.instant();
    try {
      return consentLocalService
          .check(ConsentPurposeKeys.PORTAL, List.of(sanne.getPupilId()), now)
          .isAllowed();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static String portal() {
    return "answer_" + ConsentPurposeKeys.PORTAL;
  }
}
