/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.endtoend.browser;

import static nl.klassenkring.endtoend.SamplePeople.DIRECTOR;
import static nl.klassenkring.endtoend.SamplePeople.OTHER_PARENT_OF_5A;
import static nl.klassenkring.endtoend.SamplePeople.PARENT_OF_5A;
import static nl.klassenkring.endtoend.SamplePeople.PRIVACY_OFFICER;
import static nl.klassenkring.endtoend.SamplePeople.TEACHER_OF_5A;
import static nl.klassenkring.endtoend.SampleSite.FOUNDATION;
import static nl.klassenkring.endtoend.SampleSite.GROUP_5A;
import static nl.klassenkring.endtoend.SampleSite.SCHOOL;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The pages of the agreements, in Dutch and English, on a phone and at a desktop: axe-core finds no
 * violation, nothing has to be scrolled sideways, and a picture is taken (G1, G2).
 */
final class PolicyPagesIT extends BrowserTest {

  private static final String AGREE = "Ik heb de afspraken gelezen en ga ermee akkoord";

  @ParameterizedTest
  @EnumSource
  void agreements(Device device) {
    Visitor visitor = visitors().guest(device).signIn(OTHER_PARENT_OF_5A);
    visitor.open(GROUP_5A.page("afspraken"));
    look(visitor, device, "en in het weekend sturen we geen berichten.");
    Screenshots.takeForDocumentation(visitor, "agreements-" + device);

    visitor.page().locator("section#B11 summary").first().click();
    look(visitor, device, "Herfstvakantie");
    Screenshots.take(visitor, "agreements-b11-" + device);
  }

  @Test
  void aParentAgreesByKeyboard() {
    Visitor visitor = visitors().guest(Device.PHONE).signIn(PARENT_OF_5A);
    visitor.open(GROUP_5A.page("afspraken"));
    Locator button = visitor.page().locator("main button:has-text('" + AGREE + "')");

    button.focus();
    visitor.page().keyboard().press("Enter");
    visitor.page().getByText("U ging akkoord op").waitFor();

    look(visitor, Device.PHONE, "U ging akkoord op");
    assertThat(button.count()).isZero();
  }

  @ParameterizedTest
  @EnumSource
  void whoDidNotAgree(Device device) {
    Visitor visitor = visitors().guest(device).signIn(DIRECTOR);
    visitor.open(SCHOOL.page("afspraken"));
    look(visitor, device, "Wie nog niet akkoord ging");
    visitor.follow("Wie nog niet akkoord ging");
    look(visitor, device, "Leden die nog niet akkoord gingen");
    Screenshots.take(visitor, "who-did-not-agree-" + device);
  }

  @ParameterizedTest
  @EnumSource
  void compliance(Device device) {
    Visitor director = visitors().guest(device).signIn(DIRECTOR);
    director.open(SCHOOL.page("naleving"));
    look(director, device, "Berichten deze week");
    Screenshots.takeForDocumentation(director, "compliance-" + device);
    director.page().locator("main table").last().scrollIntoViewIfNeeded();
    Screenshots.take(director, "compliance-table-" + device);

    Visitor teacher = visitors().guest(device).signIn(TEACHER_OF_5A);
    teacher.open(GROUP_5A.page("naleving"));
    look(teacher, device, "Groep 5a");
  }

  @ParameterizedTest
  @EnumSource
  void proposalsOfASchool(Device device) {
    Visitor visitor = visitors().guest(device).signIn(DIRECTOR);
    visitor.open(SCHOOL.page("beleid"));
    look(visitor, device, "Wat onze school zelf afspreekt");
    Screenshots.takeForDocumentation(visitor, "deviations-" + device);
    visitor.follow("Een eigen afspraak voorstellen");
    look(visitor, device, "Waar gaat het over?");
    visitor.field("parameterKey").selectOption("B9.maximum");
    visitor.click("Volgende stap");
    look(visitor, device, "Uw school kan lagere aantallen kiezen");
    Screenshots.takeForDocumentation(visitor, "propose-" + device);
    visitor.page().locator("main [name$='B9.maximum-count']").first().fill("9");
    visitor.field("reason").fill("Meer berichten");
    visitor.click("Aan de privacyfunctionaris voorleggen");
    look(visitor, device, "Dit vraagt minder dan de stichting afsprak.");
    assertThat(visitor.page().locator("main [name$='B9.maximum-count']").first().inputValue())
        .isEqualTo("9");
    assertThat(visitor.field("reason").inputValue()).isEqualTo("Meer berichten");
    Screenshots.take(visitor, "propose-refused-" + device);
  }

  @ParameterizedTest
  @EnumSource
  void deskOfThePrivacyOfficer(Device device) {
    Visitor visitor = visitors().guest(device).signIn(PRIVACY_OFFICER);
    visitor.open(FOUNDATION.page("beleid"));
    look(visitor, device, "Beleid dat nu geldt");
    Screenshots.takeForDocumentation(visitor, "policy-desk-" + device);
    visitor.follow("Voorstellen die op uw besluit wachten: 1");
    look(visitor, device, "De oudste staat bovenaan.");
    visitor.page().locator("main tbody th a").first().click();
    look(visitor, device, "Wat de school wil");
    Screenshots.takeForDocumentation(visitor, "deviation-" + device);
    visitor.click("Afwijzen");
    look(visitor, device, "Geef een reden");
    visitor.follow("Per school");
    visitor.follow("De Wilgen");
    look(visitor, device, "Goedgekeurd");
  }

  @ParameterizedTest
  @EnumSource
  void nextVersionOfThePolicy(Device device) {
    Visitor visitor = visitors().guest(device).signIn(PRIVACY_OFFICER);
    visitor.open(FOUNDATION.page("beleid"));
    visitor.follow("Een volgende versie beginnen");
    look(visitor, device, "Vanuit een voorbeeld");
    visitor.click("Met dit voorbeeld beginnen");
    look(visitor, device, "die afwijken van de versie die nu geldt");
    Screenshots.takeForDocumentation(visitor, "policy-draft-" + device);
    visitor.follow("Aanpassen Rusttijden");
    look(visitor, device, "Lestijd, waarin leerkrachten niet schrijven");
    Screenshots.takeForDocumentation(visitor, "policy-rule-" + device);
    visitor.page().locator("main [name$='B11.quiet-hours-MONDAY']").fill("vijf uur");
    visitor.click("Bewaren");
    look(visitor, device, "Dit kan hier niet staan.");
    visitor.follow("Annuleren");
    visitor.follow("Titel en toelichting");
    look(visitor, device, "Wat verandert er, en waarom");
    visitor.follow("Annuleren");
    visitor.click("Concept verwijderen");
    look(visitor, device, "Het concept is verwijderd.");
  }

  @ParameterizedTest
  @EnumSource
  void inEnglish(Device device) {
    Visitor parent = visitors().guest(device).signIn(OTHER_PARENT_OF_5A).speak("en");
    parent.open(GROUP_5A.page("afspraken"));
    look(parent, device, "at the weekend we send no messages.");
    parent.speak("nl");

    Visitor director = visitors().guest(device).signIn(DIRECTOR).speak("en");
    director.open(SCHOOL.page("naleving"));
    look(director, device, "Posts this week");
    director.open(SCHOOL.page("beleid"));
    look(director, device, "What our school agrees itself");
    director.speak("nl");

    Visitor officer = visitors().guest(device).signIn(PRIVACY_OFFICER).speak("en");
    officer.open(FOUNDATION.page("beleid"));
    look(officer, device, "Policy in force");
    officer.speak("nl");
  }

  private static void look(Visitor visitor, Device device, String sign) {
    Sight.of(visitor, device).shows(sign);
  }
}
