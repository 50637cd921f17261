/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.endtoend.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.klassenkring.endtoend.SamplePeople.DIRECTOR;
import static nl.klassenkring.endtoend.SamplePeople.PARENT_OF_5A;
import static nl.klassenkring.endtoend.SamplePeople.TEACHER_OF_5A;
import static nl.klassenkring.endtoend.SampleSite.GROUP_5A;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDateTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("What the rules say, in Dutch and in English, and that nothing typed is lost")
final class RefusalIT extends BrowserTest {

  private static final LocalDateTime EVENING = LocalDateTime.of(2026, 11, 17, 22, 10);
  private static final LocalDateTime NEXT_MORNING = LocalDateTime.of(2026, 11, 18, 7, 30);
  private static final String TITLE = "Uit de klas";

  /** What a teacher could write, the rule that speaks up, and whether a yes helps. */
  private enum Written {
    A_CHILD_WITH_A_PRIVATE_MATTER("B4", "Nour Belkadi ligt in het ziekenhuis.", false),
    A_FIRST_NAME("B4", "Nour nam een slak mee.", true),
    A_CITIZEN_SERVICE_NUMBER("B5", "Het bsn is 123456782.", false),
    A_PHONE_NUMBER("B5", "Bel moeder op 06-12345678.", false),
    ABUSE("B7", "Die 5ukk3l van een buurman!", false),
    ADVERTISING("B7", "Bestel nu met kortingscode HERFST", false),
    A_PARTY("B8", "De VVD wil de gymzaal sluiten.", true),
    AN_ACHIEVEMENT("B13", "Nour heeft de sponsorloop gewonnen!", true),
    A_COMPLAINT("B15", "Ik ben niet tevreden met groep 5.", true);

    private final String ruleId;
    private final String text;
    private final boolean confirmable;

    Written(String ruleId, String text, boolean confirmable) {
      this.ruleId = ruleId;
      this.text = text;
      this.confirmable = confirmable;
    }
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("B4, B5, B7, B8, B13, B15: each is named in both languages, and the text stays")
  void eachRefusalNamesItsRuleAndKeepsTheText(Written written) {
    Visitor teacher = visitors().guestWithoutJavaScript().signIn(TEACHER_OF_5A);

    teacher.openForm(GROUP_5A).type("daily-life", TITLE, written.text).click("Plaatsen");

    assertRefused(teacher, written, "Dit bericht is niet geplaatst.");

    String dutch = teacher.page().locator(".klassenkring-findings").innerText();

    teacher.open(GROUP_5A.page());
    teacher.page().locator("header button[name=languageId]").click();
    teacher.follow("New post").type("daily-life", TITLE, written.text).click("Place");

    assertRefused(teacher, written, "This post is not placed.");
    assertThat(teacher.page().locator(".klassenkring-findings").innerText()).isNotEqualTo(dutch);

    teacher.page().locator("header button[name=languageId]").click();
  }

  private static void assertRefused(Visitor teacher, Written written, String sign) {
    assertThat(teacher.page().locator("main [role=alert]").innerText())
        .contains(sign, written.ruleId);
    assertThat(teacher.page().locator("mark").first().textContent()).isNotBlank();
    assertThat(teacher.field("title").inputValue()).isEqualTo(TITLE);
    assertThat(teacher.field("content").inputValue()).isEqualTo(written.text);
    assertThat(teacher.field("confirmedWarnings").count() > 0).isEqualTo(written.confirmable);
  }

  @ParameterizedTest
  @EnumSource
  void refused(Device device) {
    Visitor teacher = visitors().guest(device).signIn(TEACHER_OF_5A).openForm(GROUP_5A);
    teacher.type(
        "daily-life",
        "Beterschap!",
        "Nour Belkadi ligt in het ziekenhuis. Wie stuurt een kaart? Het adres is Kerkstraat 12.");
    teacher.click("Plaatsen");
    Sight.of(teacher, device).shows("Dit bericht is niet geplaatst.");
    Screenshots.takeForDocumentation(teacher, "form-refused-" + device);
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("B4: the name is marked while one types, and one confirms it in the same form")
  void theRulesSpeakWhileOneTypes(Device device) {
    Visitor teacher = visitors().guest(device).signIn(TEACHER_OF_5A).openForm(GROUP_5A);
    teacher.type("daily-life", TITLE, "Nour nam een slak mee. We keken hoe hij liep.");

    Locator mark = teacher.page().locator("[data-klassenkring-advice] mark");
    assertThat(mark).hasText("Nour");
    assertThat(teacher.page().locator("[data-klassenkring-advice]"))
        .containsText("niet over één kind");
    Sight.of(teacher, device).shows("B4");
    Screenshots.takeForDocumentation(teacher, "form-advice-" + device);

    teacher.page().locator(".klassenkring-excerpt").click();
    assertThat(teacher.page().evaluate("() => window.getSelection().toString()").toString())
        .isEqualTo("Nour");

    teacher.field("confirmedWarnings").check();
    teacher.click("Plaatsen");
    assertThat(teacher.page().getByRole(AriaRole.STATUS)).hasText("Uw bericht is geplaatst.");
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("B11: at 22:10 the button says when it places the post; the post waits, and is held")
  void inTheEveningAPostWaits(Device device) {
    clock().setSchoolTime(EVENING);
    Visitor teacher = visitors().guest(device).signIn(TEACHER_OF_5A).openForm(GROUP_5A);
    teacher.type("planning", TITLE, "We gaan met de bus.");
    Sight.of(teacher, device).shows("22:10");
    Screenshots.takeForDocumentation(teacher, "form-held-" + device);

    teacher.click("Plaats woensdag 18 november 07:30");

    Sight.of(teacher, device).shows("alleen u ziet dit nog");
    Screenshots.takeForDocumentation(teacher, "list-held-" + device);
    assertThat(read(PARENT_OF_5A)).doesNotContain(TITLE);
    assertThat(read(DIRECTOR)).doesNotContain(TITLE);

    teacher.click("Toch niet plaatsen " + TITLE);

    assertThat(teacher.text()).contains("Het is weer een concept.");
  }

  @Test
  @DisplayName("B12: the second important post of a week is confirmed")
  void theSecondImportantPostOfAWeekIsConfirmed() {
    Visitor teacher = visitors().signedIn(TEACHER_OF_5A);
    important(teacher, "Eerste");
    teacher.click("Plaatsen");
    assertThat(teacher.page().getByText("Uw bericht is geplaatst.")).isVisible();

    clock().setSchoolTime(NEXT_MORNING);
    important(teacher, "Tweede");
    assertThat(teacher.page().locator("[data-klassenkring-advice]")).containsText("B12");
    teacher.field("confirmedWarnings").check();
    teacher.click("Plaatsen");

    assertThat(teacher.page().getByText("Uw bericht is geplaatst.")).isVisible();
    assertThat(teacher.post("Tweede").textContent()).contains("Belangrijk");
  }

  private static void important(Visitor teacher, String title) {
    teacher.openForm(GROUP_5A).type("planning", title, "We gaan met de bus.");
    teacher.field("important").check();
  }

  private String read(String emailAddress) {
    Visitor reader = visitors().signedIn(emailAddress);
    reader.open(GROUP_5A.page());
    return reader.text();
  }
}
