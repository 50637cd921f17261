/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.endtoend.browser;

import static nl.klassenkring.endtoend.SamplePeople.DIRECTOR;
import static nl.klassenkring.endtoend.SamplePeople.OTHER_PARENT_OF_5A;
import static nl.klassenkring.endtoend.SamplePeople.PARENT_OF_3A_AND_5A;
import static nl.klassenkring.endtoend.SamplePeople.PARENT_OF_5A;
import static nl.klassenkring.endtoend.SamplePeople.TEACHER_OF_5A;
import static nl.klassenkring.endtoend.SampleSite.GROUP_5A;
import static nl.klassenkring.endtoend.SampleSite.SCHOOL;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Parents decide, on a phone, and what they decide holds at the next page view. Each flow leaves
 * the sample as it found it: what was taken back is given again.
 */
final class ConsentIT extends BrowserTest {

  private static final String POST = "Een kasteel van melkpakken";
  private static final String HIDDEN = "Foto 1 is verborgen";
  private static final Path DRAWINGS = Path.of("../../configs/sample-school/pictures");

  @Test
  @DisplayName("C1: a mother withdraws on her phone, and the picture is gone until she gives again")
  void aMotherWithdrawsAndGivesAgain() {
    Visitor mother = openChild(visitors().guest(Device.PHONE), PARENT_OF_5A);
    Sight.of(mother, Device.PHONE).shows("Er is niets voor u gekozen");

    answer(mother, "no");

    assertThat(mother.page().getByRole(AriaRole.STATUS).innerText())
        .contains("Uw antwoorden zijn bewaard en gelden vanaf nu.");
    assertThat(readByOtherFamily().locator("img").count()).isZero();
    Visitor teacher = visitors().signedIn(TEACHER_OF_5A);
    teacher.open(GROUP_5A.page());
    assertThat(teacher.post(POST).innerText()).contains(HIDDEN, "Nour Belkadi");

    answer(openAnswers(mother), "yes");
    Sight.of(mother, Device.PHONE).shows("Uw antwoorden zijn bewaard");

    assertThat(readByOtherFamily().locator("img").count()).isEqualTo(1);
  }

  @Test
  @DisplayName("C1: in English too, a mother gives for social media and withdraws")
  void aMotherDecidesInEnglish() {
    Visitor mother = visitors().guest(Device.PHONE).signIn(PARENT_OF_5A);
    mother.open(SCHOOL.page("mijn-kinderen"));
    mother.page().locator("header button[name=languageId]").click();
    mother.follow("Answer or change Nour");
    Sight.of(mother, Device.PHONE).shows("Nothing is chosen for you");

    choose(mother, "social-media", "yes");
    mother.click("Save");
    assertThat(mother.text()).contains("Your answers are saved");
    choose(mother, "social-media", "no");
    mother.click("Save");

    assertThat(mother.text()).contains("Your answers are saved");
    mother.page().locator("header button[name=languageId]").click();
  }

  @Test
  @DisplayName("C1: a teacher sees in the form who blocks a picture, and cannot place it")
  void aTeacherSeesInTheFormWhoBlocksAPicture() {
    Visitor teacher = visitors().signedIn(TEACHER_OF_5A);
    teacher.openForm(GROUP_5A).type("daily-life", "Ons toernooi", "Het was spannend.");

    upload(teacher, "ridders.jpg");
    teacher.page().locator("main input[name*='_decencyDeclared_']").check();
    picture(teacher).getByText("Daan Kramer").click();

    assertThat(findings(teacher)).contains("Daan Kramer");
    Sight.of(teacher, Device.DESKTOP).shows("Daan Kramer");
    teacher.click("Plaatsen");

    assertThat(teacher.text()).contains("Dit bericht is niet geplaatst.", "C1");
    assertThat(teacher.field("title").inputValue()).isEqualTo("Ons toernooi");
    Visitor parent = visitors().signedIn(PARENT_OF_5A);
    parent.open(GROUP_5A.page());
    assertThat(parent.text()).doesNotContain("Ons toernooi");
  }

  @Test
  @DisplayName("C1: a picture that was placed before a withdrawal is hidden, for parents unseen")
  void aWithdrawnPictureIsHiddenInTheList() {
    Visitor teacher = visitors().signedIn(TEACHER_OF_5A);
    teacher.open(GROUP_5A.page());
    assertThat(teacher.post("Ridders op het schoolplein").innerText())
        .contains(HIDDEN, "Daan Kramer");

    Visitor parent = visitors().signedIn(PARENT_OF_5A);
    parent.open(GROUP_5A.page());
    Locator post = parent.post("Ridders op het schoolplein");

    assertThat(post.locator("img").count()).isZero();
    assertThat(post.innerText()).doesNotContain("Daan", "verborgen");
  }

  @Test
  @DisplayName("C4: a father objects, the picture is hidden at once, and the director has a task")
  void aFatherObjectsAndTheDirectorSeesTheTask() {
    Visitor father = openChild(visitors().guest(Device.PHONE), OTHER_PARENT_OF_5A);
    father.follow("Foto’s met mijn kind");
    Locator seen = father.page().locator("main figure img").first();
    seen.scrollIntoViewIfNeeded();
    assertThat((Boolean) seen.evaluate("async image => (await image.decode(), true)")).isTrue();
    father.page().getByText("Bezwaar maken").first().click();
    Sight.of(father, Device.PHONE).shows("Samen beslist u");
    father.field("reason").fill("Nour wil zelf niet op deze foto.");
    father.click("Foto verbergen en versturen");

    assertThat(father.text()).contains("De foto is verborgen.");
    father.follow("Foto’s met mijn kind");
    assertThat(father.page().locator("main figure img").count()).isZero();
    assertThat(readByOtherFamily().locator("img").count()).isZero();

    Visitor director = visitors().signedIn(DIRECTOR);
    director.open(SCHOOL.page("toestemming"));
    director.follow("Taken en bezwaren");
    Sight.of(director, Device.DESKTOP).shows("Nour wil zelf niet op deze foto.");

    director.page().locator("main a", withText("Bezwaar afsluiten")).first().click();
    director.page().locator("main input[value=RESTORED]").check();
    director.field("outcome").fill("Gesproken; de foto mag blijven.");
    director.click("Bezwaar afsluiten");

    assertThat(director.text()).contains("Het bezwaar is afgesloten.");
    assertThat(readByOtherFamily().locator("img").count()).isEqualTo(1);
  }

  private static Page.LocatorOptions withText(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }

  private static Visitor openChild(Visitor visitor, String emailAddress) {
    return openAnswers(visitor.signIn(emailAddress));
  }

  private static Visitor openAnswers(Visitor visitor) {
    visitor.open(SCHOOL.page("mijn-kinderen"));

    return visitor.follow("Antwoorden of wijzigen Nour");
  }

  private static void answer(Visitor visitor, String answer) {
    choose(visitor, "portal", answer);
    visitor.click("Opslaan");
  }

  private static void choose(Visitor visitor, String purposeKey, String answer) {
    visitor
        .page()
        .locator("main input[name$='_answer_" + purposeKey + "'][value=" + answer + "]")
        .check();
  }

  private Locator readByOtherFamily() {
    Visitor parent = visitors().signedIn(PARENT_OF_3A_AND_5A);
    parent.open(GROUP_5A.page());

    return parent.post(POST);
  }

  private static void upload(Visitor visitor, String drawing) {
    visitor.page().locator("main input[type=file]").setInputFiles(DRAWINGS.resolve(drawing));
    picture(visitor).waitFor();
  }

  private static Locator picture(Visitor visitor) {
    return visitor.page().locator("main [data-klassenkring-picture]");
  }

  private static String findings(Visitor visitor) {
    Locator findings = picture(visitor).locator("[data-klassenkring-findings]");

    findings.locator("li", new Locator.LocatorOptions().setHasText("Daan Kramer")).waitFor();

    return findings.innerText();
  }
}
