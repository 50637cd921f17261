/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import nl.klassenkring.embedded.junit.PortalHttpClient;
import nl.klassenkring.embedded.junit.PortalPage;
import nl.klassenkring.roster.model.Pupil;
import org.junit.jupiter.api.Test;

/** Looking up pupils, inviting guardians and importing files. */
final class RosterPortletIT extends RosterPortletTest {

  @Test
  void anEmptySchoolSaysWhatToDo() {
    assertThat(as(school().administrator()).get(page()).text())
        .contains("Er zijn nog geen leerlingen.", "Bestand importeren");
  }

  @Test
  void anAdministratorImportsPupilsAndParentsAfterADryRun() {
    PortalHttpClient browser = as(school().administrator());

    PortalPage plan = send(browser, "school.xml", edexml());

    assertThat(plan.text())
        .contains("Er is nog niets veranderd", "Leerlingen erbij (2)", "Noor de Boer (L1)")
        .contains("9z: hier heet geen groep zo");
    assertThat(pupils()).isEmpty();

    PortalPage done = plan.formWithButton(CONFIRM).submit();

    assertThat(done.text()).contains("Het bestand is geïmporteerd.", "school.xml", "geïmporteerd");
    assertThat(pupils()).extracting(Pupil::getFirstName).containsExactly("Noor", "Sem");

    confirm(browser, "ouders.csv", RosterFiles.guardians());
    PortalPage pupil = browser.get(page()).clickLink("Noor de Boer");

    assertThat(pupil.text())
        .contains("Bea de Boer", "moeder", "met gezag", "Cor Kuiper", "zonder gezag")
        .contains("1 mrt. 2018", "2026-2027");
  }

  @Test
  void theDryRunShowsWhoComesIntoAComposedGroupAndWhichOneIsNotHere() {
    String secondGroup = school().second().site().getName("nl_NL");
    String file =
        TestRosterFile.current()
            .composed("S1", secondGroup)
            .composed("S2", "Plusklas")
            .pupil("L1", "Noor", school().first().site().getName("nl_NL"), "S1", "S2")
            .text();
    PortalHttpClient browser = as(school().administrator());

    PortalPage plan = send(browser, "school.xml", file);

    assertThat(plan.text())
        .contains("Leerlingen erbij in een samengestelde groep, naast hun eigen groep (1)")
        .contains("Noor Verzonnen (" + secondGroup + ")")
        .contains("Plusklas: hier heet geen groep zo, dus komt er niemand in te staan");

    plan.formWithButton(CONFIRM).submit();

    assertThat(send(browser, "school.xml", file).text())
        .contains("Alles in het bestand is al bekend.", "Plusklas: hier heet geen groep zo");
    assertThat(browser.get(page()).clickLink("Noor Verzonnen").text()).contains(secondGroup);
  }

  @Test
  void theDryRunShowsChangesFieldByFieldAndWhoLeaves() {
    PortalHttpClient browser = as(school().administrator());
    confirm(browser, "school.xml", edexml());

    PortalPage plan = send(browser, "school.xml", changedEdexml());

    assertThat(plan.text())
        .contains("Leerlingen veranderd (1)", "achternaam: was Boer wordt Boerma")
        .contains("Leerlingen die vertrekken (1)", "Sem Bakker (L2)");
  }

  @Test
  void theSameFileTwiceHasNothingToImport() {
    PortalHttpClient browser = as(school().administrator());
    confirm(browser, "school.xml", edexml());

    PortalPage plan = send(browser, "school.xml", edexml());

    assertThat(plan.text()).contains("Alles in het bestand is al bekend.");
    assertThat(plan.document().select("button").eachText()).doesNotContain(CONFIRM);
  }

  @Test
  void everyProblemOfAFileIsNamedByLineAndFieldAndNothingIsKept() {
    PortalPage refused =
        send(as(school().administrator()), "ouders.csv", RosterFiles.brokenGuardians());

    assertThat(refused.text())
        .contains("Het bestand is niet ingelezen: er zijn 2 problemen.")
        .contains("regel 2, veld e-mail: ‘geen adres’ is geen e-mailadres.")
        .contains("regel 3, veld gezag: ‘misschien’ is geen ja of nee.");
    assertThat(imports()).isZero();
  }

  @Test
  void problemsAreNamedInEnglishToo() {
    PortalHttpClient browser = as(school().administrator());
    browser.get(page()).form("header form:has(button[name=languageId])").submitWith("English");

    PortalPage refused =
        browser
            .get(page())
            .clickLink("Import a file")
            .form("main form[enctype]")
            .file("file", "ouders.csv", RosterFiles.brokenGuardians().getBytes(UTF_8))
            .submit();

    assertThat(refused.text()).contains("line 2, field e-mail: “geen adres” is not an e-mail");
  }

  @Test
  void aFormWithoutAFileSaysSo() {
    PortalPage refused =
        as(school().administrator())
            .get(page())
            .clickLink("Bestand importeren")
            .formWithButton(READ)
            .submit();

    assertThat(refused.text()).contains("Kies eerst een bestand.");
  }

  @Test
  void aFileOverTheLimitIsRefusedWithAClearWord() {
    String large = "<EDEX>" + " ".repeat(17 << 20);

    PortalPage refused = send(as(school().administrator()), "school.xml", large);

    assertThat(refused.status()).isEqualTo(200);
    assertThat(refused.text()).contains("Hebt u het goede bestand gekozen?");
    assertThat(imports()).isZero();
  }

  @Test
  void anImportIsDroppedAndConfirmedNoMore() {
    PortalHttpClient browser = as(school().administrator());
    PortalPage plan = send(browser, "school.xml", edexml());

    PortalPage dropped = plan.formWithButton("Niet importeren").submit();

    assertThat(dropped.text()).contains("Er is niets veranderd.", "niet geïmporteerd");
    assertThat(plan.formWithButton(CONFIRM).submit().text())
        .contains("Deze import is al bevestigd of afgebroken.");
    assertThat(pupils()).isEmpty();
  }

  @Test
  void aCodeIsShownOnceToBePrintedAndCanBeRevoked() {
    PortalHttpClient browser = as(school().administrator());
    confirm(browser, "school.xml", edexml());
    confirm(browser, "ouders.csv", RosterFiles.guardians());
    PortalPage pupil = browser.get(page()).clickLink("Noor de Boer");

    PortalPage letter = pupil.formWithButton("Uitnodigingscode maken voor Bea de Boer").submit();

    assertThat(letter.text()).contains("Beste Bea de Boer,", "Noor de Boer", "Mijn kinderen");
    assertThat(letter.document().select(".klassenkring-code").text()).hasSizeGreaterThan(8);
    assertThat(browser.get(letter.uri().toString()).text())
        .contains("De code is niet meer te zien")
        .doesNotContain(letter.document().select(".klassenkring-code").text());

    PortalPage revoked =
        browser
            .get(page())
            .clickLink("Noor de Boer")
            .formWithButton("Code intrekken van Bea de Boer")
            .submit();

    assertThat(revoked.text()).contains("De code is ingetrokken.");
    assertThat(revoked.document().select("button").eachText())
        .noneMatch(text -> text.startsWith("Code intrekken"));
  }

  @Test
  void theListIsSearchedByNameAndByGroup() {
    PortalHttpClient browser = as(school().director());
    confirm(browser, "school.xml", edexml());

    assertThat(search(browser, "boer", 0).text()).contains("1 leerling", "Noor de Boer");
    assertThat(search(browser, "", school().first().groupId()).text())
        .contains("Noor de Boer")
        .doesNotContain("Sem Bakker");
    assertThat(search(browser, "100%", 0).text()).contains("0 leerlingen");
    assertThat(search(browser, "<script>", 0).document().select("main script")).isEmpty();
  }
}
