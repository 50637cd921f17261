/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.endtoend.browser;

import static nl.klassenkring.endtoend.SamplePeople.CLASS_PARENT_OF_5A;
import static nl.klassenkring.endtoend.SamplePeople.DIRECTOR;
import static nl.klassenkring.endtoend.SamplePeople.PARENT_OF_5A;
import static nl.klassenkring.endtoend.SamplePeople.TEACHER_IN_MR;
import static nl.klassenkring.endtoend.SamplePeople.TEACHER_OF_5A;
import static nl.klassenkring.endtoend.SampleSite.GROUP_5A;
import static nl.klassenkring.endtoend.SampleSite.MR;
import static nl.klassenkring.endtoend.SampleSite.SCHOOL;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The pages of replies and of handed messages, on a phone and at a desktop: axe-core finds no
 * violation, nothing has to be scrolled sideways, and a picture is taken (A6, B2).
 */
final class ReplyPagesIT extends BrowserTest {

  private static final String ANSWER = "Kraam 1 is voor groep 5a, kraam 2 voor groep 5b.";
  private static final String ONLY_CLASS_PARENTS = "Alleen klassenouders reageren";
  private static final String POST = "Wie helpt mee in de bibliotheek?";
  private static final String QUESTION = "Wie staat bij welk kraampje?";

  @ParameterizedTest
  @EnumSource
  void repliesAsParent(Device device) {
    Visitor visitor = visitors().guest(device).signIn(PARENT_OF_5A);
    visitor.open(GROUP_5A.page());
    look(visitor, device, "Ouders kunnen reageren");
    visitor.follow(POST);
    look(visitor, device, "Fijn! Dan zijn dinsdag en donderdag rond.");
    Screenshots.takeForDocumentation(visitor, "replies-" + device);
    visitor.click("Reactie plaatsen");
    look(visitor, device, "Deze reactie is niet geplaatst.");
    Screenshots.take(visitor, "reply-refused-" + device);
  }

  @Test
  @DisplayName("B2: a class parent answers for all, and parents read it and have no form")
  void aClassParentAnswersForAll() {
    Visitor teacher = visitors().signedIn(TEACHER_OF_5A).openForm(GROUP_5A);
    teacher.type("planning", QUESTION, "De klassenouder verdeelt de kraampjes.");
    teacher.field("replyMode").selectOption("class-parents");
    teacher.click("Plaatsen");
    assertThat(teacher.post(QUESTION).innerText()).containsIgnoringCase(ONLY_CLASS_PARENTS);

    Visitor classParent = visitors().guest(Device.PHONE).signIn(CLASS_PARENT_OF_5A);
    classParent.open(GROUP_5A.page());
    classParent.follow(QUESTION);
    look(classParent, Device.PHONE, "Nog geen reacties.");
    classParent.field("content").fill(ANSWER);
    classParent.click("Reactie plaatsen");
    look(classParent, Device.PHONE, "Uw reactie is geplaatst.");
    Screenshots.take(classParent, "reply-class-parent-phone");

    Visitor parent = visitors().guest(Device.PHONE).signIn(PARENT_OF_5A);
    parent.open(GROUP_5A.page());
    parent.follow(QUESTION);
    look(parent, Device.PHONE, ANSWER);
    assertThat(parent.text()).contains("Merel Oosterhof").containsIgnoringCase(ONLY_CLASS_PARENTS);
    assertThat(parent.field("content").count()).isZero();
    assertThat(parent.text()).doesNotContain("Reactie plaatsen");
    Screenshots.take(parent, "reply-class-parent-read-phone");

    Visitor english = parent.speak("en");
    english.open(GROUP_5A.page());
    english.follow(QUESTION);
    look(english, Device.PHONE, "Only class parents reply");
    english.speak("nl");
  }

  @ParameterizedTest
  @EnumSource
  void removalAsTeacher(Device device) {
    Visitor visitor = visitors().guest(device).signIn(TEACHER_OF_5A);
    visitor.open(GROUP_5A.page());
    visitor.follow(POST);
    visitor.page().locator("main a:has-text('Reactie verwijderen')").first().click();
    look(visitor, device, "Deze reactie verwijderen?");
    Screenshots.take(visitor, "reply-removal-" + device);
  }

  @ParameterizedTest
  @EnumSource
  void messageThatWaitsForTheDirector(Device device) {
    Visitor visitor = visitors().guest(device).signIn(DIRECTOR);
    visitor.open(SCHOOL.page());
    look(visitor, device, "Eén bericht van een raad wacht op u");
    visitor.follow("Eén bericht van een raad wacht op u");
    look(visitor, device, "Wacht op de directie");
    visitor.follow("Wie wil meedenken in de medezeggenschapsraad?");
    look(visitor, device, "Namens hen plaatsen");
    Screenshots.takeForDocumentation(visitor, "handed-message-" + device);
    visitor.click("Bericht teruggeven");
    look(visitor, device, "Geef een reden van hoogstens");
  }

  @ParameterizedTest
  @EnumSource
  void messageOfACouncil(Device device) {
    Visitor visitor = visitors().guest(device).signIn(TEACHER_IN_MR);
    visitor.open(MR.page());
    visitor.follow("Berichten aan alle ouders");
    look(visitor, device, "Wie wil meedenken in de medezeggenschapsraad?");
    visitor.follow("Nieuw bericht aan alle ouders");
    look(visitor, device, "Aan de directie aanbieden");
    visitor.click("Aan de directie aanbieden");
    look(visitor, device, "Dit bericht is niet aangeboden.");
    Screenshots.take(visitor, "hand-over-refused-" + device);
  }

  private static void look(Visitor visitor, Device device, String sign) {
    Sight.of(visitor, device).shows(sign);
  }
}
