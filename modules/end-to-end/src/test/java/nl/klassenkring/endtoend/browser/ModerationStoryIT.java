/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.endtoend.browser;

import static nl.klassenkring.endtoend.SamplePeople.ADMINISTRATOR;
import static nl.klassenkring.endtoend.SamplePeople.DIRECTOR;
import static nl.klassenkring.endtoend.SamplePeople.PARENT_OF_5A;
import static nl.klassenkring.endtoend.SamplePeople.TEACHER_OF_5A;
import static nl.klassenkring.endtoend.SampleSite.GROUP_5A;
import static nl.klassenkring.endtoend.SampleSite.SCHOOL;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** From a parent who reports on a phone to a director who removes, with a copy in the file. */
final class ModerationStoryIT extends BrowserTest {

  private static final String TITLE = "De ballen zijn zoek";

  @Test
  @DisplayName("F1 F2 F4 A8: reported on a phone, seen by the director, copied and removed")
  void fromTheReportToTheRemoval() throws IOException {
    Visitor teacher = visitors().signedIn(TEACHER_OF_5A);
    teacher.openForm(GROUP_5A).type("general", TITLE, "Wie heeft de gele ballen gezien?");
    teacher.click("Plaatsen");
    assertThat(teacher.text()).contains("Uw bericht is geplaatst.");

    Visitor parent = visitors().guest(Device.PHONE).signIn(PARENT_OF_5A);
    parent.open(GROUP_5A.page());
    parent.post(TITLE).getByText("Meld dit bericht").click();
    Sight.of(parent, Device.PHONE).shows("Wie ontvangt het?");
    parent.field("words").fill("Hier hoort een naam niet bij.");
    parent.click("Melding versturen");
    Sight.of(parent, Device.PHONE).shows("Dank u wel.");

    Visitor director = visitors().signedIn(DIRECTOR);
    director.open(SCHOOL.page("incidenten"));
    Sight.of(director, Device.DESKTOP).shows(TITLE);
    Screenshots.takeForDocumentation(director, "incidents-desktop");
    director.page().locator("main h3 a", withText(TITLE)).click();
    Sight.of(director, Device.DESKTOP).shows("Hier hoort een naam niet bij.");
    director.follow("Verwijderen met reden");
    director.page().locator("main select[name$='_ruleId']").selectOption("B7");
    Sight.of(director, Device.DESKTOP).shows("Eerst komt er een kopie");
    director.click("Kopie bewaren en verwijderen");
    assertThat(director.text()).contains("Het is verwijderd.");

    director.page().locator("main h3 a", withText(TITLE)).click();
    Sight.of(director, Device.DESKTOP).shows("Inhoud verwijderd");
    assertThat(copy(director)).startsWith("%PDF-");

    parent.open(GROUP_5A.page());
    assertThat(parent.text()).doesNotContain(TITLE);
  }

  @Test
  @DisplayName("F2: what others get to see of the desk is nothing")
  void othersSeeNothing() {
    for (String person : new String[] {PARENT_OF_5A, TEACHER_OF_5A, ADMINISTRATOR}) {
      Visitor visitor = visitors().signedIn(person);

      visitor.open(SCHOOL.page("incidenten"));
      assertThat(visitor.text()).doesNotContain("Nieuwe klassenouder stelt zich voor");
    }
  }

  private static String copy(Visitor director) throws IOException {
    Locator link = director.page().locator("main a", withText("Kopie downloaden"));
    Download download = director.page().waitForDownload(link::click);

    return new String(Files.readAllBytes(download.path()), StandardCharsets.ISO_8859_1);
  }

  private static Page.LocatorOptions withText(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }
}
