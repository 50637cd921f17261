/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.ControllableClock;
import nl.klassenkring.embedded.junit.EmbeddedPortalTest;
import nl.klassenkring.embedded.junit.PortalForm;
import nl.klassenkring.embedded.junit.PortalPage;
import nl.klassenkring.embedded.junit.PortalService;
import nl.klassenkring.embedded.junit.TestSchool;
import nl.klassenkring.embedded.junit.TestUser;
import nl.klassenkring.policy.constants.PolicyPortletKeys;
import nl.klassenkring.policy.model.PolicyDeviation;
import nl.klassenkring.policy.service.PolicyDeviationLocalService;
import nl.klassenkring.policy.service.PolicyService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("G1: a school proposes, the privacy officer decides")
@EmbeddedPortalTest
final class DeviationPortletIT {

  private static final String QUIET_HOURS = "B11.quiet-hours";
  private static final String REFUSED = "Dit kunt u hier niet zien of doen";
  private static final String SUBMIT = "Aan de privacyfunctionaris voorleggen";

  @PortalService private ControllableClock clock;
  @PortalService private PolicyDeviationLocalService policyDeviationLocalService;
  @PortalService private PolicyService policyService;
  @PortalService private EmbeddedPortal portal;
  @PortalService private TestSchool testSchool;

  private PolicyPages pages;
  private TestUser director;
  private TestUser officer;

  @BeforeEach
  void adoptAPolicy() throws Exception {
    pages = new PolicyPages(portal, testSchool, clock);
    director = pages.school().director();
    officer = pages.foundation().officer();

    pages.foundation().adopt(Map.of(QUIET_HOURS, "DAILY 17:00-07:30"));
  }

  @AfterEach
  void forgetPolicies() throws Exception {
    pages.foundation().forgetPolicies();
  }

  @Test
  @DisplayName(
      "G1: proposed, rejected with a reason, proposed again and approved: then a post is refused")
  void proposedRejectedProposedAndApproved() throws Exception {
    clock.setSchoolTime(LocalDateTime.of(2026, 11, 17, 16, 30));

    assertThat(propose("16:00-08:00", "Rust").submitWith(SUBMIT).text())
        .contains("Het voorstel ligt nu bij de privacyfunctionaris.");
    assertThat(placeableNow()).isTrue();

    PortalPage waiting = open();

    assertThat(waiting.document().select("table.klassenkring-compared td").eachText())
        .anyMatch(text -> text.contains("maandag: 17:00-07:30"))
        .anyMatch(text -> text.contains("maandag: 16:00-08:00"));
    assertThat(reject(waiting, " ").text()).contains("Geef een reden");
    assertThat(reject(waiting, "Ouders werken dan nog.").text())
        .contains("De afwijking is afgewezen.");
    assertThat(pages.as(director).get(pages.policy()).clickLink(name()).text())
        .contains("Afgewezen", "Ouders werken dan nog.");

    propose("16:00-08:00", "De ouderraad wil het.").submitWith(SUBMIT);

    assertThat(
            open()
                .formWithButton("Goedkeuren")
                .set("reason", "Past bij de school.")
                .submit()
                .text())
        .contains("De afwijking is goedgekeurd", "Past bij de school.");
    assertThat(placeableNow()).isFalse();
  }

  @Test
  @DisplayName(
      "G1: what asks for less than the foundation comes back as typed, and nothing is kept")
  void whatAsksForLessComesBackAsTyped() {
    PortalPage refused = propose("18:00-07:00", "Wij werken door").submitWith(SUBMIT);

    assertThat(refused.text())
        .contains("Dit vraagt minder dan de stichting afsprak.", "kan langer rust houden");

    PortalForm form = refused.formWithButton(SUBMIT);

    assertThat(form.value(QUIET_HOURS + "-MONDAY")).isEqualTo("18:00-07:00");
    assertThat(form.value("reason")).isEqualTo("Wij werken door");
    assertThat(deviations()).isEmpty();
  }

  @Test
  @DisplayName("G1: without a reason or with what is no value it comes back as typed")
  void withoutAReasonItComesBackAsTyped() {
    PortalPage refused = propose("16:00-08:00", "").submitWith(SUBMIT);

    assertThat(refused.text()).contains("Geef een reden");
    assertThat(refused.document().select("textarea[name$=reason][aria-invalid=true]")).hasSize(1);

    PortalPage again =
        refused.formWithButton(SUBMIT).set(QUIET_HOURS + "-MONDAY", "<i>laat</i>").submit();

    assertThat(again.text()).contains("Uren zonder berichten: Dit kan hier niet staan.");
    assertThat(again.formWithButton(SUBMIT).value(QUIET_HOURS + "-MONDAY"))
        .isEqualTo("<i>laat</i>");
    assertThat(again.document().select("main form i")).isEmpty();
    assertThat(deviations()).isEmpty();
  }

  @Test
  @DisplayName("G1: a draft is kept, changed, submitted and taken back")
  void aDraftIsKeptChangedSubmittedAndTakenBack() {
    PortalPage saved = propose("16:00-08:00", "").submit();

    assertThat(saved.text()).contains("als concept bewaard", "Nog geen reden");

    PortalPage changed =
        saved
            .clickLink("Voorstel aanpassen")
            .formWithButton(SUBMIT)
            .set("reason", "Rust")
            .set("validFrom", "2026-12-01")
            .submitWith(SUBMIT);

    assertThat(changed.text())
        .contains("Wacht op de privacyfunctionaris", "1 dec. 2026", "Rust")
        .doesNotContain("Voorstel aanpassen");
    assertThat(deviations()).hasSize(1);
    assertThat(changed.formWithButton("Intrekken").submit().text())
        .contains("Ingetrokken door de school")
        .doesNotContain("Wacht op de privacyfunctionaris");
  }

  @Test
  @DisplayName("G1: what waits is listed with the oldest at the top, for the privacy officer only")
  void whatWaitsIsListedOldestFirst() throws Exception {
    List<String> names = List.of("Reageren kan", "Leerkrachten kunnen reageren");

    pages.foundation().submit(pages.foundation().propose("B2.replies", "false", null));
    clock.advance(Duration.ofMinutes(1));
    pages.foundation().submit(pages.foundation().propose("B2.teacher-replies", "false", null));

    PortalPage page =
        pages.as(officer).get(pages.policy()).clickLink("Voorstellen die op uw besluit wachten: 2");

    assertThat(
            page.document().select("tbody th a").eachText().stream()
                .map(text -> text.replaceAll(".*: ", "")))
        .containsExactlyElementsOf(names);
    assertThat(pages.as(officer).get(pages.policy()).clickLink("Per school").text())
        .contains(testSchool.site().getName("nl_NL"));
  }

  @Test
  @DisplayName("G1: a teacher, and the director of another school, neither see nor do anything")
  void othersNeitherSeeNorDoAnything() throws Exception {
    PolicyDeviation deviation =
        pages.foundation().submit(pages.foundation().propose("B2.replies", "false", null));
    TestSchool elsewhere = TestSchool.create(testSchool.company());
    TestUser stranger = elsewhere.person("Ferdi").joins(elsewhere.site()).has("School Director");
    String elsewherePage = elsewhere.page(elsewhere.site(), "/beleid", PolicyPortletKeys.POLICY);

    assertThat(pages.as(stranger).get(elsewherePage).text())
        .contains("Er is nog niets voorgesteld.");
    for (String page : List.of(elsewherePage, pages.policy())) {
      assertThat(pages.as(stranger).get(deviation(page, deviation)).text())
          .doesNotContain("Rust in de klas");
    }
    assertThat(pages.as(stranger).get(deviation(elsewherePage, deviation)).text())
        .contains(REFUSED);
    for (String command : List.of("choose_parameter", "edit_deviation", "view_deviation")) {
      assertThat(
              pages
                  .as(pages.school().first().teacher())
                  .get(command(pages.policy(), command, deviation))
                  .text())
          .as(command)
          .contains(REFUSED);
    }
  }

  @Test
  @DisplayName("G1: who proposed it is not offered to decide, nor does a forged decision count")
  void whoProposedItDoesNotDecide() throws Exception {
    PolicyDeviation deviation =
        pages.foundation().submit(pages.foundation().propose("B2.replies", "false", null));

    assertThat(
            pages
                .as(director)
                .get(deviation(pages.policy(), deviation))
                .document()
                .select("button:contains(Goedkeuren)"))
        .isEmpty();

    PortalForm form =
        pages
            .as(officer)
            .get(deviation(pages.policy(), deviation))
            .formWithButton("Goedkeuren")
            .set("reason", "Goed");

    assertThat(PolicyPages.forge(form).status()).isEqualTo(403);
    assertThat(deviations().get(0).getStatus()).isEqualTo("SUBMITTED");
  }

  @Test
  @DisplayName("G1: a reason is shown as text, and one that is too late is told so")
  void aReasonIsShownAsText() throws Exception {
    propose("16:00-08:00", "<script>alert(1)</script>").submitWith(SUBMIT);

    PortalPage page = open();

    assertThat(page.text()).contains("<script>alert(1)</script>");
    assertThat(page.document().select("main script")).isEmpty();

    PortalForm form = page.formWithButton("Goedkeuren").set("reason", "Goed");

    form.submit();

    assertThat(form.submit().text()).contains("Intussen heeft iemand er iets mee gedaan.");
  }

  private PortalForm propose(String hours, String reason) {
    PortalForm form =
        pages
            .as(director)
            .get(pages.policy())
            .clickLink("Een eigen afspraak voorstellen")
            .formWithButton("Volgende stap")
            .set("parameterKey", QUIET_HOURS)
            .submit()
            .formWithButton(SUBMIT)
            .set("reason", reason);

    for (DayOfWeek day : DayOfWeek.values()) {
      form.set(QUIET_HOURS + "-" + day, hours);
    }

    return form;
  }

  /** What waits, as the privacy officer opens it. */
  private PortalPage open() {
    return pages
        .as(officer)
        .get(pages.policy())
        .clickLink("Voorstellen die op uw besluit wachten: 1")
        .clickLink(name());
  }

  private static String name() {
    return "Rusttijden: Uren zonder berichten";
  }

  private static PortalPage reject(PortalPage page, String reason) {
    String address = page.document().selectFirst("button:contains(Afwijzen)").absUrl("formaction");

    return page.formWithButton("Goedkeuren").set("reason", reason).submitTo(URI.create(address));
  }

  private boolean placeableNow() throws Exception {
    return pages.foundation().judge(policyService).placeableNow();
  }

  private List<PolicyDeviation> deviations() {
    return policyDeviationLocalService.getSchoolPolicyDeviations(
        pages.school().schoolGroupId(), -1, -1);
  }

  private static String deviation(String page, PolicyDeviation deviation) {
    return command(page, "view_deviation", deviation);
  }

  private static String command(String page, String command, PolicyDeviation deviation) {
    return PolicyPages.command(
        page,
        PolicyPortletKeys.POLICY,
        "/policy/" + command,
        "policyDeviationId",
        deviation.getPolicyDeviationId());
  }
}
