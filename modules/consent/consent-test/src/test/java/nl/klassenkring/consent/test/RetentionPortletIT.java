/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import nl.klassenkring.consent.constants.ConsentPortletKeys;
import nl.klassenkring.consent.constants.ConsentPurposeKeys;
import nl.klassenkring.consent.service.ConsentDecisionLocalService;
import nl.klassenkring.consent.service.ConsentPurposeLocalService;
import nl.klassenkring.consent.service.ConsentTextLocalService;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.ControllableClock;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is erased after a school year and of one family, used without JavaScript. */
@EmbeddedPortalTest
final class RetentionPortletIT {

  private static final String ERASE = "Nu wissen";
  private static final String NOT_FOR_YOU = "Dit kunt u hier niet zien of doen";

  @PortalService private ConsentDecisionLocalService decisions;
  @PortalService private ConsentPurposeLocalService purposes;
  @PortalService private ConsentTextLocalService texts;
  @PortalService private ControllableClock clock;
  @PortalService private EmbeddedPortal portal;
  @PortalService private TestSchool school;
  private ConsentPages pages;
  private TestPictures pictures;
  private TestUser director;
  private TestUser mother;
  private Pupil sanne;
  private long pictureId;

  /** A yes and a no of long ago: the yes need not be kept, the no must. */
  @BeforeEach
  void makeSchool() throws Exception {
    pages = new ConsentPages(portal, school);
    pictures = new TestPictures(portal);
    director = pages.school().director();
    mother = pages.parent("Maria");
    sanne = pages.pupil("Sanne");
    purposes.getSchoolConsentPurposes(pages.schoolGroupId());

    Guardian guardian = pages.guardian(mother, true, sanne);

    answer(guardian, true);
    answer(guardian, false);
    pictureId = pictures.place(pages.teacher(), pages.group().getGroupId(), sanne.getPupilId());
    clock.setSchoolTime(LocalDateTime.of(2035, 9, 1, 9, 0));
  }

  @AfterEach
  void takePicturesAway() {
    pictures.close();
  }

  @Test
  void theDirectorSeesWhatGoesAndWhatStaysAndErasesIt() {
    PortalPage preview = retention();

    assertThat(row(preview, "Antwoorden")).isEqualTo("Antwoorden 1 1: bepaalt nog wat te zien is");
    assertThat(row(preview, "Foto’s")).isEqualTo("Foto’s 1 0");
    assertThat(row(preview, "Leerlingen"))
        .isEqualTo("Leerlingen 0 1: zit op school, of heeft er een kind");
    assertThat(row(preview, "Ingelezen leerlinglijsten")).endsWith("0 0");

    PortalPage erased = preview.formWithButton(ERASE).set("confirmed", "true").submit();

    assertThat(erased.text()).contains("Gewist. Het staat in het logboek.");
    assertThat(decisionsCount()).isOne();
    assertThat(pictures.fetchPlacedPicture(pictureId)).isEmpty();
  }

  @Test
  void withoutTheTickNothingIsErased() {
    PortalPage refused = retention().formWithButton(ERASE).submit();

    assertThat(refused.text()).contains("Er is niets gewist");
    assertNothingErased();
  }

  @Test
  void aFamilyIsFoundByNameAndErasedWithWhatMustStayNamed() {
    PortalPage found = retention().formWithButton("Zoeken").set("words", "sanne").submit();
    PortalPage preview = found.clickLink("Sanne van Dam");

    assertThat(preview.text()).contains("Eén gezin: Sanne van Dam");
    assertThat(row(preview, "Foto’s")).isEqualTo("Foto’s 1 0");
    assertThat(preview.text()).doesNotContain("Ingelezen leerlinglijsten");

    PortalPage erased = preview.formWithButton(ERASE).set("confirmed", "true").submit();

    assertThat(erased.text()).contains("Gewist. Het staat in het logboek.", "Sanne van Dam");
    assertThat(pictures.fetchPlacedPicture(pictureId)).isEmpty();
    assertThat(decisionsCount()).isOne();
    assertThat(as(director).get(pages.schoolPage()).clickLink("Logboek").text())
        .contains("wiste gegevens over een leerling en het gezin");
  }

  @Test
  void aNameThatNobodyHasFindsNobodyAndComesBackAsTyped() {
    PortalPage found = retention().formWithButton("Zoeken").set("words", "<b>niemand").submit();

    assertThat(found.text()).contains("Geen leerlingen om te tonen.");
    assertThat(found.formWithButton("Zoeken").value("words")).isEqualTo("<b>niemand");
  }

  @Test
  void aForgedErasureWithoutTokenIsRefused() {
    for (PortalForm form : List.of(yearForm(), familyForm())) {
      PortalPage page = form.submitTo(form.actionWithoutToken());

      assertThat(page.status()).isEqualTo(403);
    }
    assertNothingErased();
  }

  @Test
  void threatThatAGuardianATeacherOrAPrivacyOfficerSendsTheDirectorsForm() {
    TestUser officer = school.person("Piet").has("Privacy Officer").joins(school.site());

    for (TestUser user : List.of(mother.joins(school.site()), pages.teacher(), officer)) {
      PortalHttpClient browser = as(user);

      for (PortalForm form : List.of(yearForm(), familyForm())) {
        assertThat(send(browser, pages.schoolPage(), form).text()).contains(NOT_FOR_YOU);
      }
    }
    assertNothingErased();
  }

  @Test
  void threatThatAnotherSchoolsDirectorErasesOnHisOwnPage() {
    TestSchool elsewhere = TestSchool.create(portal.company());
    TestUser otherDirector = StaffedSchool.of(elsewhere).director();
    String ownPage =
        elsewhere.page(elsewhere.site(), "/toestemming", ConsentPortletKeys.SCHOOL_CONSENT);
    PortalForm form = familyForm();
    String query = form.action().getRawQuery();

    PortalHttpClient browser = as(otherDirector);
    PortalPage refused = send(browser, ownPage, URI.create(ownPage + "?" + query), form);

    assertThat(refused.text()).contains(NOT_FOR_YOU).doesNotContain("Sanne");
    assertNothingErased();
  }

  @Test
  void threatThatAGuestErases() {
    PortalForm form = yearForm();
    PortalHttpClient guest = new PortalHttpClient(portal.baseUri());

    PortalPage page =
        guest.post(form.action().toString(), "application/x-www-form-urlencoded", fields(form));

    assertThat(page.text()).doesNotContain("Gewist.");
    assertNothingErased();
  }

  private PortalForm yearForm() {
    return retention().formWithButton(ERASE).set("confirmed", "true");
  }

  private PortalForm familyForm() {
    return retention()
        .formWithButton("Zoeken")
        .set("words", "sanne")
        .submit()
        .clickLink("Sanne van Dam")
        .formWithButton(ERASE)
        .set("confirmed", "true");
  }

  private PortalPage retention() {
    return as(director).get(pages.schoolPage()).clickLink("Bewaren en wissen");
  }

  /** Sends somebody else's form with the token of the own session. */
  private static PortalPage send(PortalHttpClient browser, String ownPage, PortalForm form) {
    return send(browser, ownPage, form.action(), form);
  }

  private static PortalPage send(
      PortalHttpClient browser, String ownPage, URI action, PortalForm form) {

    String token = browser.get(ownPage).document().selectFirst("input[name=p_auth]").val();

    return browser.post(
        action.toString().replaceAll("p_auth=[^&]*", "p_auth=" + token),
        "application/x-www-form-urlencoded",
        fields(form));
  }

  /** All that the form would send, with the tick. */
  private static String fields(PortalForm form) {
    return form.element().select("input").stream()
        .map(field -> field.attr("name") + "=" + field.val())
        .reduce("", (one, other) -> one + "&" + other);
  }

  private static String row(PortalPage page, String label) {
    return page.document().select("tbody tr").stream()
        .filter(row -> row.selectFirst("th").text().equals(label))
        .findFirst()
        .orElseThrow()
        .text();
  }

  private void answer(Guardian guardian, boolean yes) throws Exception {
    decisions.addConsentDecisions(
        director.userId(),
        sanne.getPupilId(),
        guardian.getGuardianId(),
        TestRoster.SCHOOL_YEAR,
        Map.of(
            texts
                .getCurrentConsentTexts(pages.schoolGroupId())
                .get(ConsentPurposeKeys.PORTAL)
                .getConsentTextId(),
            yes));
  }

  private void assertNothingErased() {
    assertThat(decisionsCount()).isEqualTo(2);
    assertThat(pictures.fetchPlacedPicture(pictureId)).isPresent();
  }

  private int decisionsCount() {
    return decisions.getPupilConsentDecisionsCount(sanne.getPupilId());
  }

  private PortalHttpClient as(TestUser user) {
    return PortalHttpClient.signedIn(portal.baseUri(), user);
  }
}
