/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.endtoend.browser;

import static nl.klassenkring.endtoend.SamplePeople.DIRECTOR;
import static nl.klassenkring.endtoend.SamplePeople.OTHER_PARENT_OF_5A;
import static nl.klassenkring.endtoend.SamplePeople.PARENT_OF_5A;
import static nl.klassenkring.endtoend.SamplePeople.TEACHER_OF_5A;
import static nl.klassenkring.endtoend.SampleSite.GROUP_5A;
import static nl.klassenkring.endtoend.SampleSite.SCHOOL;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The main job, from the teacher's question to the visitor, and back when a mother says no. */
final class PublicationStoryIT extends BrowserTest {

  private static final String PUBLIC_PAGE = "/web/de-wilgen/uit-de-groepen";
  private static final Path DRAWINGS = Path.of("../../configs/sample-school/pictures");
  private static final String TITLE = "Een toernooi op stokpaarden";

  @Test
  @DisplayName("D1 D2 C1: asked, approved on a phone, read by a guest, and gone when consent is")
  void fromTheTeacherToTheVisitorAndBack() {
    Visitor father = visitors().guest(Device.PHONE).signIn(OTHER_PARENT_OF_5A);
    Visitor mother = visitors().guest(Device.PHONE).signIn(PARENT_OF_5A);
    answer(father, "yes");
    answer(mother, "yes");

    Visitor teacher = visitors().signedIn(TEACHER_OF_5A);
    placePost(teacher);
    ask(teacher);
    approve(visitors().guest(Device.PHONE).signIn(DIRECTOR));

    Visitor guest = visitors().guest();
    assertThat(guest.open(PUBLIC_PAGE)).isEqualTo(200);
    Sight.of(guest, Device.DESKTOP).shows(TITLE);
    Screenshots.takeForDocumentation(guest, "from-the-groups-desktop");
    guest.page().locator("main article h3 a", withText(TITLE)).click();
    Sight.of(guest, Device.DESKTOP).shows("Wie steekt de ring?");
    assertThat(guest.page().locator("main img").count()).isEqualTo(1);
    assertThat(guest.text()).doesNotContain("Nour", "Anouk");
    String itemAddress = guest.page().url();
    String pictureAddress =
        URI.create(itemAddress)
            .resolve(guest.page().locator("main img").getAttribute("src"))
            .toString();
    assertThat(statusOf(guest, pictureAddress)).isEqualTo(200);

    answer(mother, "no");

    assertThat(guest.open(itemAddress)).isEqualTo(410);
    Sight.of(guest, Device.DESKTOP).shows("niet meer openbaar");
    Screenshots.takeForDocumentation(guest, "publication-gone-desktop");
    assertThat(statusOf(guest, pictureAddress)).isEqualTo(410);
    guest.open(PUBLIC_PAGE);
    assertThat(guest.text()).doesNotContain(TITLE);
    Visitor otherGuest = visitors().guest(Device.PHONE);
    otherGuest.open(PUBLIC_PAGE);
    Sight.of(otherGuest, Device.PHONE).shows("Uit de groepen");

    answer(mother, "yes");
    assertThat(guest.open(itemAddress)).as("it does not come back").isEqualTo(410);
    answer(mother, "no");
    answer(father, "no");
  }

  @Test
  @DisplayName("C6: a child's name is refused at its place, and nothing typed is lost")
  void aNameIsRefused() {
    Visitor teacher = visitors().guestWithoutJavaScript().signIn(TEACHER_OF_5A);
    teacher.open(GROUP_5A.page("publicaties"));
    teacher.follow("Iets openbaar maken");
    teacher.field("title").fill("Trots op Nour");
    teacher.field("content").fill("Zij las het hele boek uit.");
    teacher.click("Aan de directie voorleggen");

    assertThat(teacher.text()).contains("C6");
    assertThat(teacher.field("title").inputValue()).isEqualTo("Trots op Nour");
    assertThat(teacher.field("content").inputValue()).isEqualTo("Zij las het hele boek uit.");
    assertThat(teacher.text()).contains("is de naam van een kind van onze school");
    Screenshots.takeForDocumentation(teacher, "publication-refused-desktop");
  }

  @Test
  @DisplayName("D2: what a parent and a guest get to see of the desk is nothing")
  void othersSeeNothing() {
    Visitor parent = visitors().signedIn(PARENT_OF_5A);

    parent.open(GROUP_5A.page("publicaties"));
    assertThat(parent.text()).doesNotContain("Iets openbaar maken");
    parent.open(SCHOOL.page("publicaties-beoordelen"));
    assertThat(parent.text()).doesNotContain("Ons eerste boekje");
    parent.open(GROUP_5A.page());
    assertThat(parent.text()).doesNotContain("Openbaar maken");
    Visitor guest = visitors().guest();
    guest.open(SCHOOL.page("publicaties-beoordelen"));
    assertThat(guest.text()).contains("Inloggen").doesNotContain("Ons eerste boekje");
  }

  private static int statusOf(Visitor visitor, String address) {
    return visitor.page().request().get(address).status();
  }

  private static void placePost(Visitor teacher) {
    teacher.openForm(GROUP_5A).type("daily-life", TITLE, "We staken vandaag de ring.");
    teacher.page().locator("main input[type=file]").setInputFiles(DRAWINGS.resolve("ridders.jpg"));
    Locator picture = teacher.page().locator("main [data-klassenkring-picture]");
    picture.waitFor();
    picture.locator("input[name*='_altText_']").fill("Tekening: kinderen op stokpaarden");
    picture.locator("input[name*='_decencyDeclared_']").check();
    picture.getByText("Nour Belkadi").click();
    teacher.click("Plaatsen");
    assertThat(teacher.text()).contains("Uw bericht is geplaatst.");
  }

  private static void ask(Visitor teacher) {
    teacher.open(GROUP_5A.page());
    teacher.post(TITLE).getByText("Openbaar maken").click();
    teacher.field("content").fill("Wie steekt de ring? In groep 5 was er een riddertoernooi.");
    Locator picture = teacher.page().locator("main li[id*='_picture_']");
    picture.locator("input[name*='_included_']").check();
    picture.locator("input[name*='_caption_']").fill("Het toernooi op het plein");
    Sight.of(teacher, Device.DESKTOP).shows("Pas openbaar na akkoord van de directie.");
    Screenshots.takeForDocumentation(teacher, "publication-form-desktop");
    teacher.click("Aan de directie voorleggen");
    Sight.of(teacher, Device.DESKTOP).shows(TITLE);
    teacher.open(GROUP_5A.page());
    assertThat(teacher.post(TITLE).innerText()).contains("Wacht op de directie");
  }

  private static void approve(Visitor director) {
    director.open(SCHOOL.page("publicaties-beoordelen"));
    Locator review = director.page().locator("article", withText(TITLE));
    review.scrollIntoViewIfNeeded();
    assertThat(review.innerText()).contains("Nour Belkadi", "We staken vandaag de ring.");
    Sight.of(director, Device.PHONE).shows("Dit ziet een bezoeker van de website");
    Screenshots.takeForDocumentation(director, "desk-phone");
    review
        .locator("button[type=submit]", new Locator.LocatorOptions().setHasText("Akkoord"))
        .click();
    Sight.of(director, Device.PHONE).shows("Publicaties op de website");
    assertThat(director.page().locator("article", withText(TITLE)).count()).isZero();
  }

  private static void answer(Visitor parent, String answer) {
    parent.open(SCHOOL.page("mijn-kinderen"));
    parent.follow("Antwoorden of wijzigen Nour");
    parent.page().locator("main input[name$='_answer_website'][value=" + answer + "]").check();
    parent.click("Opslaan");
    assertThat(parent.text()).contains("Uw antwoorden zijn bewaard");
  }

  private static Page.LocatorOptions withText(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }
}
