/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.klassenkring.consent.constants.ConsentPurposeKeys;
import nl.klassenkring.consent.service.ConsentDecisionLocalService;
import nl.klassenkring.consent.service.ConsentPurposeLocalService;
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
import nl.klassenkring.roster.model.Guardian;
import nl.klassenkring.roster.model.Pupil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who may be in pictures, for the teacher; used without JavaScript. */
@EmbeddedPortalTest
final class GroupConsentPortletIT {

  @PortalService private ConsentDecisionLocalService consentDecisionLocalService;
  @PortalService private ConsentPurposeLocalService consentPurposeLocalService;
  @PortalService private ConsentTextLocalService consentTextLocalService;
  @PortalService private EmbeddedPortal portal;
  @PortalService private TestSchool school;

  private ConsentPages pages;
  private TestUser teacher;

  @BeforeEach
  void makeGroup() throws Exception {
    pages = new ConsentPages(portal, school);
    teacher = pages.teacher();
    consentPurposeLocalService.getSchoolConsentPurposes(pages.schoolGroupId());
    answer(pages.pupil("Aya"), true);
    answer(pages.pupil("Bas"), false);
    pages.pupil("Coen");
  }

  @Test
  @DisplayName("C1: yes, no and not answered are told apart in words")
  void yesNoAndNotAnsweredAreToldApart() {
    PortalPage page = as(teacher).get(pages.groupPage());

    assertThat(page.document().select("tbody tr")).hasSize(3);
    assertThat(row(page, "Aya")).contains("Ja");
    assertThat(row(page, "Bas")).contains("Nee");
    assertThat(row(page, "Coen")).doesNotContain("Ja").contains("Niet beantwoord");
    assertThat(page.document().select("table caption")).hasSize(1);
    assertThat(page.document().select("th[scope=col]")).hasSize(8);
  }

  @Test
  void aTeacherFiltersByPurposeAndAnswer() {
    PortalForm filter = as(teacher).get(pages.groupPage()).formWithButton("Tonen");

    PortalPage page =
        filter.set("purposeKey", ConsentPurposeKeys.PORTAL).set("answer", "no").submit();

    assertThat(page.document().select("th[scope=col]")).hasSize(2);
    assertThat(page.document().select("tbody tr")).hasSize(1);
    assertThat(page.text()).contains("Bas van Dam").doesNotContain("Aya van Dam");
  }

  @Test
  void thePrintedListHasEverybodyAndSaysUntilWhenItHolds() {
    PortalPage page = as(teacher).get(pages.groupPage()).clickLink("Lijst om af te drukken");

    assertThat(page.document().select("tbody tr")).hasSize(3);
    assertThat(page.text()).contains("Stand van 17 nov. 2026", "niet na 18 nov. 2026");
  }

  @Test
  void theOfflineListIsOneFileThatAsksForNothing() {
    PortalPage file =
        as(teacher).get(pages.groupPage()).clickLink("Lijst om mee te nemen zonder internet");

    assertThat(file.header("Content-Disposition").orElse("")).contains("attachment", ".html");
    assertThat(file.body().strip()).startsWith("<!DOCTYPE html>").endsWith("</html>");
    assertThat(file.document().select("tbody tr")).hasSize(3);
    assertThat(file.text()).contains("niet na 18 nov. 2026", "(C5)");
    assertThat(file.document().select("[src],[href],script")).isEmpty();
  }

  @Test
  void theListOfAnOutingHasOnlyWhoComesAlong() {
    PortalForm form =
        as(teacher)
            .get(pages.groupPage())
            .clickLink("Lijst voor een uitje")
            .formWithButton("Lijst om af te drukken");
    String coen = form.element().selectFirst("label:contains(Coen) input").attr("value");

    PortalPage page = form.set("outing", "Artis <b>").set("pupilIds", coen).submit();

    assertThat(page.document().select("tbody tr")).hasSize(1);
    assertThat(page.document().selectFirst("caption").text()).contains("Artis <b>");
    assertThat(page.text()).contains("Coen van Dam").doesNotContain("Aya van Dam");
  }

  @Test
  void scriptInTheNameOfAPupilIsShownAsText() throws Exception {
    pages.pupil("<script>alert(1)</script>");

    PortalPage page = as(teacher).get(pages.groupPage());

    assertThat(page.document().select("table script")).isEmpty();
    assertThat(page.text()).contains("<script>alert(1)</script>");
  }

  @Test
  void aParentOfTheGroupGetsNoList() {
    PortalPage page = as(pages.parent("Eva")).get(pages.groupPage());

    assertThat(page.text()).contains("Dit kunt u hier niet zien of doen");
    assertThat(page.body()).doesNotContain("Aya");
  }

  @Test
  void aParentGetsNoOfflineListByItsAddress() {
    String address =
        as(teacher)
            .get(pages.groupPage())
            .document()
            .selectFirst("a:contains(zonder internet)")
            .absUrl("href");

    PortalPage refused = as(pages.parent("Eva")).get(address);

    assertThat(refused.status()).isEqualTo(404);
    assertThat(refused.body()).doesNotContain("Aya");
  }

  @Test
  void aTeacherOfAnotherGroupOrSchoolGetsNoList() {
    TestUser otherGroup = pages.school().second().teacher();
    TestUser otherSchool = StaffedSchool.of(TestSchool.create(portal.company())).first().teacher();

    for (TestUser stranger : List.of(otherGroup, otherSchool)) {
      assertThat(as(stranger).get(pages.groupPage()).body()).doesNotContain("Aya");
    }
  }

  @Test
  void aGuestIsAskedToSignIn() {
    PortalPage page = new PortalHttpClient(portal.baseUri()).get(pages.groupPage());

    assertThat(page.document().select("input[type=password]")).hasSize(1);
    assertThat(page.body()).doesNotContain("Aya");
  }

  private void answer(Pupil pupil, boolean yes) throws Exception {
    TestUser parent = pages.parent("Ouder");
    Guardian guardian = pages.guardian(parent, true, pupil);
    long textId =
        consentTextLocalService
            .getCurrentConsentTexts(pages.schoolGroupId())
            .get(ConsentPurposeKeys.PORTAL)
            .getConsentTextId();

    consentDecisionLocalService.addConsentDecisions(
        parent.userId(),
        pupil.getPupilId(),
        guardian.getGuardianId(),
        "2026-2027",
        Map.of(textId, yes));
  }

  private PortalHttpClient as(TestUser user) {
    return PortalHttpClient.signedIn(portal.baseUri(), user);
  }

  private static String row(PortalPage page, String name) {
    return page.document().selectFirst("tbody tr:contains(" + name + ")").text();
  }
}
