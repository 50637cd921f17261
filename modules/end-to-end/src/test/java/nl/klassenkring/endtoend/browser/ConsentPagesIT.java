/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.endtoend.browser;

import static nl.klassenkring.endtoend.SamplePeople.DIRECTOR;
import static nl.klassenkring.endtoend.SamplePeople.OTHER_PARENT_OF_5A;
import static nl.klassenkring.endtoend.SamplePeople.PARENT_OF_3A_AND_5A;
import static nl.klassenkring.endtoend.SamplePeople.TEACHER_OF_5A;
import static nl.klassenkring.endtoend.SampleSite.GROUP_5A;
import static nl.klassenkring.endtoend.SampleSite.SCHOOL;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The pages of consent and pictures, in Dutch and the main ones in English, on a phone and at a
 * desktop: axe-core finds no violation, nothing has to be scrolled sideways, and a picture is
 * taken.
 */
final class ConsentPagesIT extends BrowserTest {

  private static final Path DRAWINGS = Path.of("../../configs/sample-school/pictures");

  @ParameterizedTest
  @EnumSource
  void myChildren(Device device) {
    Visitor visitor = visitors().guest(device).signIn(PARENT_OF_3A_AND_5A);
    visitor.open(SCHOOL.page("mijn-kinderen"));
    look(visitor, device, "Job");
    Screenshots.takeForDocumentation(visitor, "my-children-" + device);
    visitor.follow("Antwoorden of wijzigen Job");
    look(visitor, device, "Er is niets voor u gekozen");
    Screenshots.takeForDocumentation(visitor, "answers-" + device);
    visitor.follow("Geschiedenis en gegevens");
    look(visitor, device, "Alle gegevens downloaden");
  }

  @ParameterizedTest
  @EnumSource
  void noChildren(Device device) {
    Visitor visitor = visitors().guest(device).signIn(TEACHER_OF_5A);
    visitor.open(SCHOOL.page("mijn-kinderen"));
    look(visitor, device, "Er is nog geen kind aan uw account gekoppeld.");
    visitor.field("code").fill("verzonnen");
    visitor.click("Code gebruiken");
    look(visitor, device, "Deze code klopt niet");
  }

  @ParameterizedTest
  @EnumSource
  void whoMayBeInPictures(Device device) {
    Visitor visitor = visitors().guest(device).signIn(TEACHER_OF_5A);
    visitor.open(GROUP_5A.page("wie-mag-op-de-foto"));
    look(visitor, device, "Nour Belkadi");
    Screenshots.takeForDocumentation(visitor, "who-may-" + device);
  }

  @ParameterizedTest
  @EnumSource
  void consentOfTheSchool(Device device) {
    Visitor visitor = visitors().guest(device).signIn(DIRECTOR);
    visitor.open(SCHOOL.page("toestemming"));
    look(visitor, device, "vragen zijn beantwoord");
    Screenshots.takeForDocumentation(visitor, "consent-of-the-school-" + device);
    visitor.follow("Verschil van mening");
    look(visitor, device, "Luca van Oort");
    visitor.follow("Taken en bezwaren");
    look(visitor, device, "Toestemming");
  }

  @ParameterizedTest
  @EnumSource
  void requestsOfTwoSchoolYears(Device device) {
    Visitor visitor = visitors().guest(device).signIn(DIRECTOR);
    visitor.open(SCHOOL.page("toestemming"));
    visitor.follow("Schooljaar 2027-2028");
    look(visitor, device, "zijn de gezinnen nog niet gevraagd");
    visitor.follow("Schooljaar 2026-2027");
    visitor.follow("Vraag sluiten");
    look(visitor, device, "kan niet weer open");
    visitor.follow("Annuleren");
    look(visitor, device, "vragen zijn beantwoord");
    visitor.follow("Op papier");
    look(visitor, device, "Wie antwoordde niet: 2026-2027");
  }

  @ParameterizedTest
  @EnumSource
  void consentOfOnePupil(Device device) {
    Visitor visitor = visitors().guest(device).signIn(DIRECTOR);
    visitor.open(SCHOOL.page("toestemming"));
    visitor.follow("Per leerling");
    visitor.field("words").fill("nour belk");
    visitor.click("Zoeken");
    look(visitor, device, "Gevonden: 1");
    visitor.follow("Nour Belkadi");
    look(visitor, device, "Wie beslist");
    Screenshots.takeForDocumentation(visitor, "consent-of-a-pupil-" + device);
    visitor.follow("Antwoord op papier invoeren Aicha Belkadi");
    look(visitor, device, "Schooljaar op het papier");
    visitor.follow("Annuleren");
    visitor.follow("Logboek over deze leerling");
    look(visitor, device, "Hele logboek tonen");
    Screenshots.take(visitor, "log-" + device);
  }

  @ParameterizedTest
  @EnumSource
  void privacyStatement(Device device) {
    Visitor visitor = visitors().guest(device);
    visitor.open("/web/de-wilgen/privacy");
    look(visitor, device, "Wat wij bewaren");
    Screenshots.take(visitor, "privacy-" + device);
  }

  @ParameterizedTest
  @EnumSource
  void everyPageOfTheSchoolsConsent(Device device) {
    Visitor visitor = visitors().guest(device).signIn(DIRECTOR);
    visitor.open(SCHOOL.page("toestemming"));
    List<String> pages =
        visitor.page().locator("main .nav-underline").first().locator("a").allInnerTexts();
    assertThat(pages).hasSize(10).contains("Tekst", "Doelen", "Instellingen", "Logboek");

    for (String page : pages) {
      visitor.follow(page);
      look(visitor, device, page);
    }
  }

  @ParameterizedTest
  @EnumSource
  void formsOfTheSchoolsConsent(Device device) {
    Visitor visitor = visitors().guest(device).signIn(DIRECTOR);
    visitor.open(SCHOOL.page("toestemming"));
    visitor.follow("Tekst");
    visitor.page().locator("main a[href*=edit_text]").first().click();
    look(visitor, device, "Opslaan als nieuwe versie");
    visitor.follow("Bewaren en wissen");
    visitor.field("words").fill("nour belk");
    visitor.click("Zoeken");
    look(visitor, device, "Nour Belkadi");
    visitor.follow("Nour Belkadi");
    look(visitor, device, "Bewijs van nu blijft");
    Screenshots.take(visitor, "erase-family-" + device);
  }

  @ParameterizedTest
  @EnumSource
  void listsForPictures(Device device) {
    Visitor visitor = visitors().guest(device).signIn(TEACHER_OF_5A);
    visitor.open(GROUP_5A.page("wie-mag-op-de-foto"));
    visitor.follow("Lijst om af te drukken");
    look(visitor, device, "Nour Belkadi");
    Screenshots.take(visitor, "list-to-print-" + device);
    visitor.follow("Terug naar de groep");
    visitor.follow("Lijst voor een uitje");
    look(visitor, device, "Kies wie er meegaat.");
    visitor.follow("Annuleren");
    visitor.page().locator("main .alert-warning a").click();
    look(visitor, device, "Taken");
    Screenshots.take(visitor, "tasks-of-a-teacher-" + device);
  }

  @ParameterizedTest
  @EnumSource
  void formWithPictures(Device device) {
    Visitor visitor = visitors().guest(device).signIn(TEACHER_OF_5A).openForm(GROUP_5A);
    visitor
        .page()
        .locator("main input[type=file]")
        .setInputFiles(
            new Path[] {DRAWINGS.resolve("ridders.jpg"), DRAWINGS.resolve("kasteel.jpg")});
    Locator pictures = visitor.page().locator("main [data-klassenkring-picture]");
    pictures.nth(1).waitFor();

    look(visitor, device, "Wie is herkenbaar?");
    pictures.first().getByText("Daan Kramer").click();
    pictures.first().locator("[data-klassenkring-findings] li:has-text('Daan Kramer')").waitFor();
    look(visitor, device, "Daan Kramer");
    pictures.first().evaluate("picture => picture.scrollIntoView()");
    Screenshots.takeForDocumentation(visitor, "form-pictures-" + device);
  }

  @ParameterizedTest
  @EnumSource
  void inEnglish(Device device) {
    Visitor father = visitors().guest(device).signIn(OTHER_PARENT_OF_5A).speak("en");
    father.open(SCHOOL.page("mijn-kinderen"));
    look(father, device, "My children");
    father.follow("Answer or change Nour");
    father.follow("Pictures with my child");
    look(father, device, "Object");
    father.follow("History and data");
    look(father, device, "Download all data");
    father.speak("nl");

    Visitor teacher = visitors().guest(device).signIn(TEACHER_OF_5A).speak("en");
    teacher.open(GROUP_5A.page("wie-mag-op-de-foto"));
    look(teacher, device, "Who may be in pictures");
    teacher.speak("nl");

    Visitor director = visitors().guest(device).signIn(DIRECTOR).speak("en");
    director.open(SCHOOL.page("toestemming"));
    look(director, device, "answered");
    director.follow("Log");
    look(director, device, "Who saw or changed data about consent");
    director.speak("nl");
  }

  private static void look(Visitor visitor, Device device, String sign) {
    Sight.of(visitor, device).shows(sign);
  }
}
