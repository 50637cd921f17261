/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.endtoend.browser;

import static nl.klassenkring.endtoend.SamplePeople.CLASS_PARENT_OF_5A;
import static nl.klassenkring.endtoend.SamplePeople.PARENT_OF_3A_AND_5A;
import static nl.klassenkring.endtoend.SamplePeople.PARENT_OF_5A;
import static nl.klassenkring.endtoend.SamplePeople.PARENT_OF_6B;
import static nl.klassenkring.endtoend.SamplePeople.TEACHER_OF_5A;
import static nl.klassenkring.endtoend.SampleSite.GROUP_5A;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A request for help, from the teacher's question to who does what, on the phones of parents. */
final class HelpRequestStoryIT extends BrowserTest {

  private static final String BAKING = "Taarten bakken";
  private static final String DECORATING = "De zaal versieren";
  private static final String PAGE = GROUP_5A.page("hulpvragen");
  private static final String TITLE = "Wie helpt er bij het feest?";
  private static final String WHEN = "donderdag 19 november, 08:30\u201310:00";

  @Test
  @DisplayName("B3: asked, offered on two phones, decided by the class parent, and swapped")
  void fromTheQuestionToWhoDoesWhat() {
    ask(visitors().signedIn(TEACHER_OF_5A));

    Visitor aicha = visitors().guest(Device.PHONE).signIn(PARENT_OF_5A);
    Visitor petra = visitors().guestWithoutJavaScript(Device.PHONE).signIn(PARENT_OF_3A_AND_5A);

    offer(aicha, BAKING);
    offer(petra, DECORATING);
    assertThat(petra.text()).as("who offers is told to who decides").doesNotContain("Aicha");
    decide(visitors().guest(Device.PHONE).signIn(CLASS_PARENT_OF_5A));
    swap(aicha, petra);

    aicha.open(PAGE);
    Sight.of(aicha, Device.PHONE).shows("Uw plekken");
    assertThat(own(aicha).innerText()).contains(DECORATING).doesNotContain(BAKING);
    Screenshots.takeForDocumentation(aicha, "help-requests-phone");

    APIResponse calendar =
        aicha
            .page()
            .request()
            .get(aicha.page().getByText("Zet al mijn plekken in mijn agenda").getAttribute("href"));

    assertThat(calendar.headers().get("content-type")).startsWith("text/calendar");
    assertThat(calendar.text()).contains("SUMMARY:" + DECORATING).doesNotContain(BAKING);
  }

  @Test
  @DisplayName("B3: a row more loses nothing that was typed, and what is missing is said")
  void aRowMoreLosesNothing() {
    Visitor teacher = visitors().guestWithoutJavaScript().signIn(TEACHER_OF_5A);

    teacher.open(PAGE);
    teacher.follow("Hulp vragen");
    teacher.field("title").fill(TITLE);
    teacher.field("task_0").fill(BAKING);
    teacher.click("Nog een taak");

    assertThat(teacher.field("title").inputValue()).isEqualTo(TITLE);
    assertThat(teacher.field("task_0").inputValue()).isEqualTo(BAKING);
    assertThat(teacher.field("task_1").inputValue()).isEmpty();

    teacher.click("Plaatsen");

    assertThat(teacher.text()).contains("Er is niets veranderd", "Vul in op welke dag dit is.");
    assertThat(teacher.field("task_0").inputValue()).isEqualTo(BAKING);
  }

  @Test
  @DisplayName("B3: another class and guests see nothing of it")
  void othersSeeNothing() {
    Visitor stefan = visitors().signedIn(PARENT_OF_6B);

    stefan.open(PAGE);
    assertThat(stefan.text()).doesNotContain("Boeken kaften");

    Visitor guest = visitors().guest();

    guest.open(PAGE);
    assertThat(guest.text()).contains("Inloggen").doesNotContain("Boeken kaften");
  }

  private static void ask(Visitor teacher) {
    teacher.open(PAGE);
    Sight.of(teacher, Device.DESKTOP).shows("Boeken kaften");
    teacher.follow("Hulp vragen");
    teacher.field("title").fill(TITLE);
    teacher.field("content").fill("Op donderdag vieren we feest in de zaal.");
    teacher.page().locator("main input[name$='_decisionMode'][value=chosen]").check();
    fill(teacher, 0, BAKING);
    teacher.click("Nog een taak");
    fill(teacher, 1, DECORATING);
    Sight.of(teacher, Device.DESKTOP).shows("Taak 2");
    Screenshots.takeForDocumentation(teacher, "help-request-form-desktop");
    teacher.click("Plaatsen");
    Sight.of(teacher, Device.DESKTOP).shows("Uw hulpvraag is geplaatst.");
    teacher.follow("Taken wijzigen");
    Sight.of(teacher, Device.DESKTOP).shows("Nu: " + BAKING);
    teacher.open(GROUP_5A.page());
    assertThat(teacher.post(TITLE).innerText()).contains("Help mee: 2 van 2 plekken vrij");
  }

  private static void fill(Visitor teacher, int row, String task) {
    teacher.field("task_" + row).fill(task);
    teacher.field("day_" + row).fill("2026-11-19");
    teacher.field("start_" + row).fill("08:30");
    teacher.field("end_" + row).fill("10:00");
    teacher.field("wanted_" + row).fill("1");
  }

  private static void offer(Visitor parent, String task) {
    parent.open(PAGE);
    parent.click("Ik kan helpen " + task + ", " + WHEN);
    assertThat(parent.text()).contains("de leerkracht of de klassenouder laat het u weten");
  }

  private static void decide(Visitor classParent) {
    classParent.open(GROUP_5A.page());
    classParent.post(TITLE).getByText("Help mee").click();
    classParent.follow("Wie doet wat");
    Sight.of(classParent, Device.PHONE).shows("Aicha Belkadi");
    Screenshots.takeForDocumentation(classParent, "help-request-assign-phone");
    classParent.click("Plek geven Aicha Belkadi, " + BAKING);
    classParent.click("Plek geven Petra van Loon, " + DECORATING);
    Sight.of(classParent, Device.PHONE).shows("Petra van Loon: heeft een plek");
  }

  /** The one who agrees has a browser without scripts, in which axe cannot look. */
  private static void swap(Visitor aicha, Visitor petra) {
    aicha.open(PAGE);
    aicha.follow("Ruilen of overdragen " + BAKING + ", " + WHEN);
    Sight.of(aicha, Device.PHONE).shows("Ruilen of overdragen");
    aicha
        .field("choice")
        .selectOption(new SelectOption().setLabel("Petra van Loon: " + DECORATING + ", " + WHEN));
    aicha.click("Bied deze plek aan");
    assertThat(aicha.text()).contains("Uw plek is aangeboden.");

    petra.open(PAGE);
    assertThat(petra.text()).contains("Aan u aangeboden", "Aicha Belkadi");
    petra.click("Ik ruil " + BAKING);
    assertThat(petra.text()).contains("Gedaan: de plek is van u.");
  }

  private static Locator own(Visitor visitor) {
    return visitor.page().locator("main section:has(> h3:text('Uw plekken'))");
  }
}
