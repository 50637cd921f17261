/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.endtoend.browser;

import static org.assertj.core.api.Assertions.assertThat;

import nl.klassenkring.endtoend.SamplePeople;
import nl.klassenkring.endtoend.SampleSite;
import org.junit.jupiter.api.Test;

/** By keyboard alone, without scripts, in another language. */
final class WaysOfUsingIT extends BrowserTest {

  private static final String TITLE = "Gym op vrijdag";
  private static final String TEXT = "Schoenen en een handdoek mee.";

  @Test
  void everythingIsDoneByKeyboardAndTheFocusIsSeen() {
    Visitor teacher = visitors().guest();
    Keyboard keyboard = new Keyboard(teacher.page());
    teacher.open(SampleSite.GROUP_5A.page());

    keyboard.tabTo("Naar de inhoud").press("Enter");
    keyboard.tabTo("E-mailadres").type(SamplePeople.TEACHER_OF_5A);
    keyboard.tabTo("Wachtwoord").type(SamplePeople.PASSWORD).pressToLeave("Enter");
    keyboard.tabTo("Nieuw bericht").pressToLeave("Enter");
    keyboard.tabTo("Categorie").type("Pl");
    keyboard.tabTo("Titel").type(TITLE);
    keyboard.tabTo("Tekst").type(TEXT);
    keyboard.tabTo("Plaatsen").pressToLeave("Enter");

    assertThat(teacher.text()).contains("Uw bericht is geplaatst.");
    assertThat(teacher.post(TITLE).textContent()).contains(TEXT, "Planning");
  }

  @Test
  void thePagesAreInDutchAndInEnglishByChoice() {
    Visitor teacher = visitors().signedIn(SamplePeople.TEACHER_OF_5A);
    teacher.open(SampleSite.GROUP_5A.page());
    assertThat(language(teacher)).startsWith("nl");

    teacher.page().locator("header button[name=languageId]").click();

    assertThat(language(teacher)).startsWith("en");
    assertThat(teacher.page().url()).endsWith(SampleSite.GROUP_5A.page());
    assertThat(teacher.text()).contains("New post", "Sign out", "Seen by the parents of Groep 5a");
    teacher.follow("New post");
    assertThat(teacher.text()).contains("Choose a category", "Save as draft");

    teacher.page().locator("header button[name=languageId]").click();

    assertThat(language(teacher)).startsWith("nl");
    assertThat(teacher.text()).contains("Kies een categorie", "Bewaar als concept");
  }

  @Test
  void aPostIsPlacedAndReadWithoutJavaScript() {
    Visitor teacher = visitors().guestWithoutJavaScript().signIn(SamplePeople.TEACHER_OF_5A);

    teacher.openForm(SampleSite.GROUP_5A).type("", TITLE, TEXT).click("Plaatsen");
    assertThat(teacher.text()).contains("Dit bericht is niet geplaatst.");
    assertThat(teacher.field("content").inputValue()).isEqualTo(TEXT);
    teacher.field("category").selectOption("planning");
    teacher.click("Plaatsen");
    assertThat(teacher.text()).contains("Uw bericht is geplaatst.");

    Visitor parent = visitors().guestWithoutJavaScript().signIn(SamplePeople.PARENT_OF_5A);
    parent.open(SampleSite.GROUP_5A.page());
    assertThat(parent.post(TITLE).innerText()).contains(TEXT);
    parent.follow("Oudere berichten");
    assertThat(parent.text()).contains("Pagina 2 van");
  }

  private static String language(Visitor visitor) {
    return visitor.page().locator("html").getAttribute("lang");
  }
}
