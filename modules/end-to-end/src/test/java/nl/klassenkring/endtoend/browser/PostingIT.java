/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.endtoend.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDateTime;
import nl.klassenkring.endtoend.SamplePeople;
import nl.klassenkring.endtoend.SampleSite;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Writing in a class group, and reading it. */
final class PostingIT extends BrowserTest {

  private static final LocalDateTime NEXT_MORNING = LocalDateTime.of(2026, 11, 18, 7, 30);
  private static final String TITLE = "Donderdag naar het museum";
  private static final String TEXT = "We gaan met de bus.\n\nNeem mee:\n- een pakje drinken";

  @Test
  @DisplayName("B1, B14: a teacher of 5a posts, and a parent of 5a reads it")
  void aTeacherPostsAndAParentReadsIt() {
    Visitor teacher = visitors().signedIn(SamplePeople.TEACHER_OF_5A);

    teacher.openForm(SampleSite.GROUP_5A).type("planning", TITLE, TEXT).click("Plaatsen");

    assertThat(teacher.page().getByRole(AriaRole.STATUS)).hasText("Uw bericht is geplaatst.");

    Visitor parent = visitors().signedIn(SamplePeople.PARENT_OF_5A);
    parent.open(SampleSite.GROUP_5A.page());

    assertThat(parent.post(TITLE).textContent())
        .contains(TEXT, "Planning", "Anouk Verbeek", "vandaag 09:00");
    assertThat(parent.text()).doesNotContain("Nieuw bericht", "Verwijderen", "Bericht aanpassen");
  }

  @Test
  void aRefusedPostIsSavedAsADraftAndPlacedTheNextMorning() {
    Visitor teacher = visitors().signedIn(SamplePeople.TEACHER_OF_5A);
    teacher.openForm(SampleSite.GROUP_5A).type("", TITLE, TEXT).click("Plaatsen");

    teacher.click("Bewaar als concept");

    assertThat(teacher.text()).contains("Uw concept is bewaard. Alleen u ziet het.");
    assertThat(readByParent()).doesNotContain(TITLE);

    clock().setSchoolTime(NEXT_MORNING);
    teacher.open(SampleSite.GROUP_5A.page());
    teacher.follow("Verder schrijven " + TITLE);
    teacher.field("category").selectOption("planning");
    assertTyped(teacher);
    teacher.click("Plaatsen");

    assertThat(teacher.text()).contains("Uw bericht is geplaatst.");
    assertThat(readByParent()).contains(TITLE, "vandaag 07:30");
  }

  @Test
  @DisplayName("B14: without a category the form comes back as typed")
  void withoutACategoryTheFormComesBackAsTyped() {
    Visitor teacher = visitors().signedIn(SamplePeople.TEACHER_OF_5A);

    teacher.openForm(SampleSite.GROUP_5A).type("", TITLE, TEXT).click("Plaatsen");

    assertThat(teacher.text()).contains("Dit bericht is niet geplaatst.", "B14");
    assertThat(teacher.field("title").inputValue()).isEqualTo(TITLE);
    assertThat(teacher.field("content").inputValue()).isEqualTo(TEXT);
  }

  @Test
  @DisplayName("F1: a teacher is asked before a post is removed for everyone")
  void aTeacherIsAskedBeforeAPostIsRemoved() {
    Visitor teacher = visitors().signedIn(SamplePeople.TEACHER_OF_5A);
    teacher.openForm(SampleSite.GROUP_5A).type("planning", TITLE, TEXT).click("Plaatsen");

    teacher.follow("Verwijderen " + TITLE);
    assertThat(teacher.text()).contains("Dit bericht verwijderen?");
    teacher.click("Verwijderen");

    assertThat(teacher.text()).contains("Het bericht is verwijderd.");
    assertThat(readByParent()).doesNotContain(TITLE);
  }

  @Test
  void whatWasTypedComesBackAfterAnExpiredSignIn() {
    Visitor teacher = visitors().signedIn(SamplePeople.TEACHER_OF_5A);
    teacher.openForm(SampleSite.GROUP_5A).type("planning", TITLE, TEXT);

    teacher.loseSession();
    teacher.click("Plaatsen");
    teacher.signInHere(SamplePeople.TEACHER_OF_5A, SamplePeople.PASSWORD);

    assertThat(teacher.text()).contains("We hebben teruggezet wat u hier eerder typte.");
    assertTyped(teacher);

    teacher.click("Plaatsen");

    assertThat(readByParent()).contains(TITLE);

    teacher.openForm(SampleSite.GROUP_5A);

    assertThat(teacher.field("title").inputValue()).isEmpty();
  }

  private static void assertTyped(Visitor teacher) {
    assertThat(teacher.field("category").inputValue()).isEqualTo("planning");
    assertThat(teacher.field("title").inputValue()).isEqualTo(TITLE);
    assertThat(teacher.field("content").inputValue()).isEqualTo(TEXT);
  }

  private String readByParent() {
    Visitor parent = visitors().signedIn(SamplePeople.PARENT_OF_5A);
    parent.open(SampleSite.GROUP_5A.page());
    return parent.text();
  }
}
