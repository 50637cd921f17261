/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.endtoend.browser;

import static nl.klassenkring.endtoend.SamplePeople.CLASS_PARENT_OF_5A;
import static nl.klassenkring.endtoend.SamplePeople.DIRECTOR;
import static nl.klassenkring.endtoend.SamplePeople.PARENT_OF_3A;
import static nl.klassenkring.endtoend.SamplePeople.PARENT_OF_5A;
import static nl.klassenkring.endtoend.SamplePeople.TEACHER_OF_5A;
import static nl.klassenkring.endtoend.SampleSite.GROUP_5A;
import static nl.klassenkring.endtoend.SampleSite.MR;
import static nl.klassenkring.endtoend.SampleSite.SCHOOL;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.klassenkring.embedded.junit.PortalService;
import nl.klassenkring.endtoend.SamplePeople;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The pages of members, invitations and the school year, in Dutch and English, on a phone and at a
 * desktop: axe-core finds no violation, nothing has to be scrolled sideways, and a picture is taken
 * (A1, A2, A3, A5).
 */
final class MemberPagesIT extends BrowserTest {

  private static final Path DRAWING = Path.of("../../configs/sample-school/pictures/kasteel.jpg");
  private static final Pattern CODE = Pattern.compile("[0-9A-Z]{4}(-[0-9A-Z]{4}){3}");
  private static final String INVITATION = SCHOOL.publicPage("uitnodiging");
  private static final String MEMBERS = GROUP_5A.page("leden");
  private static final String YEAR = SCHOOL.page("schooljaar");

  @PortalService private GreenMail mailServer;

  @ParameterizedTest
  @EnumSource
  void membersAsTeacher(Device device) {
    Visitor visitor = visitors().guest(device).signIn(TEACHER_OF_5A);
    visitor.open(MEMBERS);
    look(visitor, device, "Zichtbaar voor wie de groep beheert.");
    Screenshots.takeForDocumentation(visitor, "members-" + device);
    open(visitor, "Wijzigen", "Aicha Belkadi");
    look(visitor, device, "Rol in de groep");
    Screenshots.take(visitor, "member-" + device);
    visitor.click("Verwijderen");
    look(visitor, device, "Schrijf een reden.");
    Screenshots.take(visitor, "member-removal-refused-" + device);
  }

  @ParameterizedTest
  @EnumSource
  void nobodyOfThatName(Device device) {
    Visitor visitor = visitors().guest(device).signIn(TEACHER_OF_5A);
    visitor.open(MEMBERS);
    visitor.page().locator("main [name$='_keywords']").fill("Belkadi");
    visitor.click("Zoeken");
    look(visitor, device, "2 leden");
    visitor.page().locator("main [name$='_keywords']").fill("Niemand");
    visitor.click("Zoeken");
    look(visitor, device, "Niemand hier heet zo.");
    Screenshots.take(visitor, "members-none-" + device);
  }

  @ParameterizedTest
  @EnumSource
  void formsOfTheTeacher(Device device) {
    Visitor visitor = visitors().guest(device).signIn(TEACHER_OF_5A);
    visitor.open(MEMBERS);
    visitor.follow("Iemand toevoegen");
    look(visitor, device, "Iemand die al een account in de school heeft");
    visitor.field("emailAddress").fill("niemand@ouders.example");
    visitor.click("Toevoegen");
    look(visitor, device, "Niemand in de school heeft een account met dit adres.");
    assertThat(visitor.field("emailAddress").inputValue()).isEqualTo("niemand@ouders.example");
    Screenshots.take(visitor, "member-add-refused-" + device);
    visitor.follow("Terug naar de leden");
    visitor.follow("Iemand uitnodigen");
    look(visitor, device, "Uitnodiging versturen");
    Screenshots.take(visitor, "member-invite-" + device);
    visitor.follow("Terug naar de leden");
    visitor.follow("Logboek");
    look(visitor, device, "Selam Haile");
    Screenshots.take(visitor, "members-record-" + device);
    visitor.follow("Terug naar de leden");
    visitor.follow("Uitnodigingen en aanvragen");
    look(visitor, device, "Bijzondere verzorgers");
    Screenshots.take(visitor, "members-requests-" + device);
    visitor.follow("Externe aanvragen");
    look(visitor, device, "Laatste dag");
    Screenshots.take(visitor, "members-ask-external-" + device);
  }

  @ParameterizedTest
  @EnumSource
  void nameAndPictureOfTheGroup(Device device) {
    Visitor visitor = visitors().guest(device).signIn(TEACHER_OF_5A);
    visitor.open(MEMBERS);
    visitor.follow("Naam en foto van de groep");
    visitor.click("Foto wijzigen");
    look(visitor, device, "Dit is geen foto.");
    visitor.page().locator("main input[type=file]").setInputFiles(DRAWING);
    visitor.click("Foto wijzigen");
    look(visitor, device, "De groep heeft een andere foto.");
    assertThat(visitor.page().locator("main img").evaluate("image => image.naturalWidth"))
        .as("a picture that the browser shows")
        .isNotEqualTo(0);
    Screenshots.take(visitor, "group-picture-" + device);
    visitor.follow("Naam en foto van de groep");
    look(visitor, device, "Kies een andere foto");
    visitor.click("Foto verwijderen");
    look(visitor, device, "De groep heeft geen foto meer.");
  }

  @ParameterizedTest
  @EnumSource
  void membersAsClassParent(Device device) {
    Visitor visitor = visitors().guest(device).signIn(CLASS_PARENT_OF_5A);
    visitor.open(MEMBERS);
    look(visitor, device, "Merel Oosterhof");
    Screenshots.take(visitor, "members-class-parent-" + device);
    open(visitor, "Verwijderen vanwege misbruik", "Aicha Belkadi");
    visitor.click("Verwijderen");
    look(visitor, device, "Schrijf een reden.");
    Screenshots.take(visitor, "member-misuse-" + device);
  }

  @ParameterizedTest
  @EnumSource
  void membersAsParent(Device device) {
    Visitor visitor = visitors().guest(device).signIn(PARENT_OF_5A);
    visitor.open(MEMBERS);
    look(visitor, device, "U ziet de leerkrachten en klassenouders van deze groep.");
    Screenshots.take(visitor, "members-parent-" + device);
    visitor.follow("Bijzondere verzorger aanvragen");
    look(visitor, device, "Aan de leerkracht voorleggen");
    visitor.field("emailAddress").fill("oma@ouders.example");
    visitor.click("Aan de leerkracht voorleggen");
    look(visitor, device, "Dit ging niet door");
    Screenshots.take(visitor, "members-ask-carer-refused-" + device);
    visitor.follow("Terug naar de leden");
    visitor.follow("Groep verlaten");
    look(visitor, device, "U kunt altijd terug");
    Screenshots.take(visitor, "members-leave-" + device);
  }

  @ParameterizedTest
  @EnumSource
  void invitedRedeemedAndRemoved(Device device) throws InterruptedException {
    String address = "nieuw." + device + "@ouders.example";
    Visitor director = visitors().guest(device).signIn(DIRECTOR);
    director.open(MR.page("leden"));
    director.follow("Iemand uitnodigen");
    director.field("emailAddress").fill(address);
    director.click("Uitnodiging versturen");
    look(director, device, "De uitnodiging is verstuurd.");
    director.follow("Uitnodigingen en aanvragen");
    look(director, device, address);
    Screenshots.take(director, "invitations-open-" + device);

    Visitor invited = visitors().guest(device);
    invited.open(INVITATION);
    look(invited, device, "Log eerst in");
    Screenshots.take(invited, "invitation-guest-" + device);
    invited.page().locator("main a", withText("Inloggen")).click();
    invited.signInHere(PARENT_OF_3A, SamplePeople.PASSWORD).open(INVITATION);
    look(invited, device, "Code uit de mail");
    Screenshots.takeForDocumentation(invited, "invitation-" + device);
    invited.field("code").fill("0000-0000-0000-0000");
    invited.click("Code gebruiken");
    look(invited, device, "Deze code kan hier niet worden gebruikt.");
    assertThat(invited.field("code").inputValue()).isEqualTo("0000-0000-0000-0000");
    Screenshots.take(invited, "invitation-refused-" + device);
    invited.field("code").fill(code(address));
    invited.click("Code gebruiken");
    look(invited, device, "U bent nu lid.");
    Screenshots.take(invited, "invitation-redeemed-" + device);

    director.open(MR.page("leden"));
    open(director, "Wijzigen", "Selam Haile");
    director.field("reason").fill("Was een proef");
    director.click("Verwijderen");
    look(director, device, "Het lid is verwijderd.");
  }

  @ParameterizedTest
  @EnumSource
  void schoolYear(Device device) {
    Visitor visitor = visitors().guest(device).signIn(DIRECTOR);
    visitor.open(YEAR);
    look(visitor, device, "Schooljaar afsluiten");
    Screenshots.takeForDocumentation(visitor, "school-year-" + device);
    visitor.page().locator("main summary").first().click();
    look(visitor, device, "Leerkrachten van de nieuwe groep");
    Screenshots.take(visitor, "school-year-teachers-" + device);
    visitor.click("Laat zien wat er gebeurt");
    look(visitor, device, "Er is nog niets gebeurd.");
    assertThat(visitor.text()).contains("Importeer die lijst eerst.");
    Screenshots.take(visitor, "school-year-plan-" + device);
    visitor.page().locator("main .klassenkring-thumb").scrollIntoViewIfNeeded();
    Screenshots.take(visitor, "school-year-plan-end-" + device);
  }

  @ParameterizedTest
  @EnumSource
  void schoolYearNotForParents(Device device) {
    Visitor visitor = visitors().guest(device).signIn(PARENT_OF_5A);
    visitor.open(YEAR);
    look(visitor, device, "U hoort");
    Screenshots.take(visitor, "school-year-no-access-" + device);
  }

  @ParameterizedTest
  @EnumSource
  void inEnglish(Device device) {
    Visitor teacher = visitors().guest(device).signIn(TEACHER_OF_5A).speak("en");
    teacher.open(MEMBERS);
    look(teacher, device, "Members of the group");
    teacher.follow("Invitations and requests");
    look(teacher, device, "Open invitations");
    teacher.speak("nl");

    Visitor parent = visitors().guest(device).signIn(PARENT_OF_5A).speak("en");
    parent.open(INVITATION);
    look(parent, device, "Code");
    parent.open(MEMBERS);
    look(parent, device, "Members of the group");
    parent.speak("nl");

    Visitor director = visitors().guest(device).signIn(DIRECTOR).speak("en");
    director.open(YEAR);
    look(director, device, "End the school year");
    Screenshots.take(director, "school-year-english-" + device);
    director.speak("nl");
  }

  private String code(String emailAddress) throws InterruptedException {
    Matcher matcher = CODE.matcher(new Mails(mailServer).text(emailAddress, "Uitnodiging"));

    assertThat(matcher.find()).as("a code in the mail").isTrue();
    return matcher.group();
  }

  private static void open(Visitor visitor, String link, String member) {
    visitor.page().locator("main a", withText(link + ": " + member)).click();
  }

  private static Page.LocatorOptions withText(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }

  private static void look(Visitor visitor, Device device, String sign) {
    Sight.of(visitor, device).shows(sign);
  }
}
