/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Date;
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
import nl.klassenkring.policy.model.PolicyDocument;
import nl.klassenkring.policy.service.PolicyDocumentLocalService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("G1: the privacy officer's desk")
@EmbeddedPortalTest
final class PolicyPortletIT {

  private static final String REFUSED = "Dit kunt u hier niet zien of doen";

  @PortalService private ControllableClock clock;
  @PortalService private PolicyDocumentLocalService policyDocumentLocalService;
  @PortalService private EmbeddedPortal portal;
  @PortalService private TestSchool testSchool;

  private PolicyPages pages;
  private TestUser officer;

  @BeforeEach
  void makePages() throws Exception {
    pages = new PolicyPages(portal, testSchool, clock);
    officer = pages.foundation().officer();
  }

  @AfterEach
  void forgetPolicies() throws Exception {
    pages.foundation().forgetPolicies();
  }

  @Test
  @DisplayName("G1: from an example to the policy in force: begin, change, compare, adopt")
  void fromAnExampleToThePolicyInForce() {
    PortalPage draft =
        newVersion()
            .formWithButton("Met dit voorbeeld beginnen")
            .set("presetKey", "jordaan")
            .submit();

    assertThat(draft.text()).contains("Het concept staat klaar.", "Versie 1: Concept");

    PortalPage changed =
        draft
            .clickLink("Aanpassen Belangrijke berichten")
            .formWithButton("Bewaren")
            .set("B12.maximum-per-week", "2")
            .set("source-B12.maximum-per-week", "Overkill werkt averechts.")
            .submit();

    assertThat(changed.text()).contains("Het concept is bewaard.");
    assertThat(changed.document().select("section#B12 table").text())
        .contains("Standaard", "1 alleen hier", "2 alleen hier");
    assertThat(inForce()).isNull();

    PortalPage adopted = changed.formWithButton("Vaststellen").submit();

    assertThat(adopted.text()).contains("De versie is vastgesteld.", "Versie 1: Geldt nu");
    assertThat(adopted.document().select("a:contains(Aanpassen), button:contains(Vaststellen)"))
        .isEmpty();
    assertThat(inForce().getVersion()).isEqualTo(1);
    assertThat(pages.as(officer).get(pages.policy()).text())
        .contains("Beleid dat nu geldt", "Beleidsafspraken oudercommunicatie, 14e Montessori");
  }

  @Test
  @DisplayName("G1: the next version begins with the one in force and differs only by the change")
  void theNextVersionBeginsWithTheOneInForce() throws Exception {
    pages.foundation().adopt(Map.of("B9.maximum", "4/week", "B2.replies", "false"));

    PortalPage draft = newVersion().formWithButton("Met deze versie beginnen").submit();

    assertThat(draft.text()).contains("Waarden die afwijken van de versie die nu geldt: 0.");

    PortalForm form = draft.clickLink("Aanpassen Hoe vaak we schrijven").formWithButton("Bewaren");

    assertThat(form.value("B9.maximum-count")).isEqualTo("4");

    PortalPage changed = form.set("B9.maximum-count", "3").submit();

    assertThat(changed.text()).contains("Waarden die afwijken van de versie die nu geldt: 1.");
    assertThat(changed.document().select("table.klassenkring-compared td").eachText())
        .containsExactly("4 berichten per week alleen hier", "3 berichten per week alleen hier");
  }

  @Test
  @DisplayName("G1: what no value can be comes back as typed, with what is wrong at its field")
  void whatIsNoValueComesBackAsTyped() throws Exception {
    PortalPage refused =
        rule(pages.foundation().draft(Map.of(), null), "B11")
            .set("B11.quiet-hours-MONDAY", "vijf uur")
            .set("B11.holidays", "<script>alert(1)</script>")
            .set("source-B11.holidays", "<b>vakantie</b>")
            .submit();
    PortalForm form = refused.formWithButton("Bewaren");

    assertThat(refused.text()).contains("Er is niets bewaard.", "Uren zonder berichten:");
    assertThat(form.value("B11.quiet-hours-MONDAY")).isEqualTo("vijf uur");
    assertThat(form.value("B11.holidays")).isEqualTo("<script>alert(1)</script>");
    assertThat(form.value("source-B11.holidays")).isEqualTo("<b>vakantie</b>");
    assertThat(refused.document().select("main form script, main form b")).isEmpty();
    assertThat(refused.document().select("input[name$=-MONDAY][aria-invalid=true]")).hasSize(1);
    assertThat(refused.document().select("textarea[aria-invalid=true]")).isEmpty();
  }

  @Test
  @DisplayName("G1: every rule with values has a form that gives back what it is given")
  void everyRuleHasAFormThatGivesBackWhatItIsGiven() throws Exception {
    PolicyDocument draft =
        pages
            .foundation()
            .draft(
                Map.of(
                    "B9.maximum", "2/14 days\n1/month: talks",
                    "B11.lesson-hours", "MONDAY 08:30-10:15, 10:30-14:30",
                    "B7.abuse", "pindakaas\nhagelslag"),
                null);
    Map<String, String> before = texts(draft);

    for (String ruleId :
        List.of(
            "A6", "A7", "B1", "B2", "B4", "B5", "B6", "B7", "B8", "B9", "B10", "B11", "B12", "B13",
            "B15")) {

      assertThat(rule(draft, ruleId).submit().text()).contains("Het concept is bewaard.");
    }

    assertThat(texts(policyDocumentLocalService.getPolicyDocument(draft.getPolicyDocumentId())))
        .isEqualTo(before);
  }

  @Test
  @DisplayName("B11: the holidays of a calendar are added to those that were filled in")
  void theHolidaysOfACalendarAreAdded() throws Exception {
    PolicyDocument draft = pages.foundation().draft(Map.of(), null);
    String calendar =
        "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:Kerstvakantie\r\nDTSTART;VALUE=DATE:20261219"
            + "\r\nDTEND;VALUE=DATE:20270104\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";

    PortalPage saved =
        rule(draft, "B11")
            .set("B11.holidays", "2026-10-17/2026-10-25 Herfstvakantie")
            .file("holidaysFile", "vakanties.ics", calendar.getBytes(StandardCharsets.UTF_8))
            .submit();

    assertThat(saved.text()).contains("Het concept is bewaard.", "In 2 vakanties sturen we");
    assertThat(texts(policyDocumentLocalService.getPolicyDocument(draft.getPolicyDocumentId())))
        .containsEntry(
            "B11.holidays",
            "2026-10-17/2026-10-25 Herfstvakantie\n2026-12-19/2027-01-03 Kerstvakantie");

    assertThat(
            rule(draft, "B11")
                .file("holidaysFile", "x.ics", "geen agenda".getBytes(StandardCharsets.UTF_8))
                .submit()
                .text())
        .contains("Het bestand is niet te lezen.");
  }

  @Test
  @DisplayName("G1: a version is exported as a file that can be imported, and no other file can")
  void aVersionIsExportedAndImported() throws Exception {
    PolicyDocument document = pages.foundation().adopt(Map.of("B9.maximum", "4/week"));
    String address =
        document(document).document().selectFirst("a:contains(Als bestand opslaan)").absUrl("href");
    byte[] file = pages.as(officer).download(address).body();

    assertThat(new String(file, StandardCharsets.UTF_8)).contains("B9.maximum", "4/week");

    PortalPage imported =
        newVersion()
            .formWithButton("Met dit bestand beginnen")
            .file("policyFile", "beleid.json", file)
            .submit();

    assertThat(imported.text()).contains("Het concept staat klaar.", "die nu geldt: 0.");

    PortalPage refused =
        newVersion()
            .formWithButton("Met dit bestand beginnen")
            .file(
                "policyFile",
                "beleid.json",
                "<?xml version='1.0'?>".getBytes(StandardCharsets.UTF_8))
            .submit();

    assertThat(refused.text()).contains("Er is niets bewaard.", "Het bestand is niet te lezen.");
    assertThat(pages.as(pages.school().director()).download(address).status()).isEqualTo(404);
  }

  @Test
  @DisplayName("G1: a version is adopted from a day on, and what is no day comes back")
  void aVersionIsAdoptedFromADayOn() throws Exception {
    PolicyDocument draft = pages.foundation().draft(Map.of("B9.maximum", "1/week"), null);

    PortalPage refused =
        document(draft).formWithButton("Vaststellen").set("validFrom", "morgen").submit();

    assertThat(refused.text()).contains("Dat is geen dag.");
    assertThat(refused.formWithButton("Vaststellen").value("validFrom")).isEqualTo("morgen");

    PortalPage adopted =
        refused.formWithButton("Vaststellen").set("validFrom", "2026-12-01").submit();

    assertThat(adopted.text()).contains("Versie 1: Vastgesteld (geldt vanaf 1 dec. 2026)");
    assertThat(inForce()).isNull();

    clock.setSchoolTime(LocalDateTime.of(2026, 12, 1, 0, 0));

    assertThat(inForce().getVersion()).isEqualTo(1);
  }

  @Test
  @DisplayName("G1: a draft gets a title and a note, shown as text, and is removed")
  void aDraftGetsATitleAndIsRemoved() throws Exception {
    String script = "<script>alert(1)</script>";
    PolicyDocument draft = pages.foundation().draft(Map.of(), null);
    PortalForm form =
        document(draft)
            .clickLink("Titel en toelichting")
            .formWithButton("Bewaren")
            .set("note", script);
    PortalPage refused = form.set("title", " ").submit();

    assertThat(refused.text()).contains("Geef het een titel.");
    assertThat(refused.formWithButton("Bewaren").value("note")).isEqualTo(script);

    PortalPage saved = refused.formWithButton("Bewaren").set("title", script).submit();

    assertThat(saved.document().select("main h3").eachText()).contains(script);
    assertThat(saved.document().select("main script")).isEmpty();

    PortalForm removal = saved.form("form:has(button:contains(Vaststellen))");
    String address =
        saved.document().selectFirst("button:contains(Concept verwijderen)").absUrl("formaction");

    assertThat(removal.submitTo(URI.create(address)).text()).contains("Het concept is verwijderd.");
    assertThat(policyDocumentLocalService.fetchPolicyDocument(draft.getPolicyDocumentId()))
        .isNull();
  }

  @Test
  @DisplayName("G1: nobody but the privacy officer sees or changes the foundation's policy")
  void nobodyElseSeesOrChangesIt() throws Exception {
    PolicyDocument draft = pages.foundation().draft(Map.of("B7.abuse", "pindakaas"), null);
    PortalForm form = document(draft).formWithButton("Vaststellen");

    for (TestUser user :
        List.of(
            pages.school().director(),
            pages.school().administrator(),
            pages.school().first().teacher())) {

      for (String command :
          List.of(
              "view_document", "edit_document", "add_document", "view_waiting", "view_schools")) {

        PortalPage page =
            pages.as(user).get(command(command, "policyDocumentId", draft.getPolicyDocumentId()));

        assertThat(page.text()).as(command).contains(REFUSED).doesNotContain("pindakaas");
      }

      assertThat(adoptAs(user, form).text()).contains(REFUSED);
    }

    assertThat(inForce()).isNull();
    assertThat(pages.as(pages.school().first().teacher()).get(pages.policy()).text())
        .contains(REFUSED);
    assertThat(pages.as(pages.school().first().parent()).get(pages.policy()).status())
        .isIn(403, 404);
    assertThat(pages.asGuest().get(pages.policy()).document().select("input[type=password]"))
        .hasSize(1);
  }

  @Test
  @DisplayName("G1: a forged adoption is refused")
  void aForgedAdoptionIsRefused() throws Exception {
    PolicyDocument draft = pages.foundation().draft(Map.of(), null);

    assertThat(PolicyPages.forge(document(draft).formWithButton("Vaststellen")).status())
        .isEqualTo(403);
    assertThat(inForce()).isNull();
  }

  /** Sends somebody else's form with his own token. */
  private PortalPage adoptAs(TestUser user, PortalForm form) {
    String query = form.action().getQuery();
    var browser = pages.as(user);
    String token =
        browser
            .get(pages.agreements())
            .formWithButton("Ik heb de afspraken gelezen en ga ermee akkoord")
            .action()
            .toString()
            .replaceAll(".*p_auth=([^&]*).*", "$1");

    return browser.post(
        pages.policy() + "?" + query.replaceAll("p_auth=[^&]*", "p_auth=" + token),
        "application/x-www-form-urlencoded",
        "_" + PolicyPortletKeys.POLICY + "_policyDocumentId=" + form.value("policyDocumentId"));
  }

  private PortalPage newVersion() {
    return pages.as(officer).get(pages.policy()).clickLink("Een volgende versie beginnen");
  }

  private PortalPage document(PolicyDocument document) {
    return pages
        .as(officer)
        .get(command("view_document", "policyDocumentId", document.getPolicyDocumentId()));
  }

  private PortalForm rule(PolicyDocument document, String ruleId) {
    return pages
        .as(officer)
        .get(
            command("edit_rule", "policyDocumentId", document.getPolicyDocumentId())
                + "&_"
                + PolicyPortletKeys.POLICY
                + "_ruleId="
                + ruleId)
        .formWithButton("Bewaren");
  }

  private String command(String command, String parameter, Object value) {
    return PolicyPages.command(
        pages.policy(), PolicyPortletKeys.POLICY, "/policy/" + command, parameter, value);
  }

  private PolicyDocument inForce() {
    return policyDocumentLocalService.fetchPolicyDocumentInForce(
        testSchool.company().getCompanyId(), Date.from(clock.instant()));
  }

  private static Map<String, String> texts(PolicyDocument document) throws Exception {
    return document.getRuleTexts();
  }
}
