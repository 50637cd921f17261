/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.endtoend.browser;

import static nl.klassenkring.endtoend.SamplePeople.ADMINISTRATOR;
import static nl.klassenkring.endtoend.SamplePeople.DIRECTOR;
import static nl.klassenkring.endtoend.SamplePeople.PARENT_OF_3A_AND_5A;
import static nl.klassenkring.endtoend.SamplePeople.PARENT_OF_5A;
import static nl.klassenkring.endtoend.SamplePeople.PARENT_OF_6B;
import static nl.klassenkring.endtoend.SamplePeople.TEACHER_OF_5A;
import static nl.klassenkring.endtoend.SampleSite.GROUP_5A;
import static nl.klassenkring.endtoend.SampleSite.SCHOOL;

import com.liferay.portal.kernel.exception.PortalException;
import java.nio.file.Path;
import nl.klassenkring.embedded.junit.TestSchool;
import nl.klassenkring.embedded.junit.TestUser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The pages of class group and roster, with their states, in Dutch, on a phone and at a desktop:
 * axe-core finds no violation, nothing has to be scrolled sideways, and a picture is taken.
 */
final class PagesIT extends BrowserTest {

  private static final String POST = "Een kasteel van melkpakken";
  private static final Path ROSTER = Path.of("src", "test", "resources", "roster");

  @ParameterizedTest
  @EnumSource
  void signIn(Device device) {
    Visitor visitor = visitors().guest(device);
    visitor.open("/sign-in");
    look(visitor, device, "Inloggen");
    Screenshots.takeForDocumentation(visitor, "sign-in-" + device);
  }

  @ParameterizedTest
  @EnumSource
  void signInRefused(Device device) {
    Visitor visitor = visitors().guest(device);
    visitor.open(GROUP_5A.page());
    look(visitor, device, "Log in om deze pagina te zien.");
    visitor.signInHere(TEACHER_OF_5A, "Vergeten");
    look(visitor, device, "Het e-mailadres of het wachtwoord klopt niet.");
    Screenshots.take(visitor, "sign-in-refused-" + device);
  }

  @ParameterizedTest
  @EnumSource
  void myGroups(Device device) {
    Visitor visitor = visitors().guest(device).signIn(PARENT_OF_3A_AND_5A);
    visitor.open("/");
    look(visitor, device, "Mijn groepen");
    Screenshots.take(visitor, "my-groups-" + device);
  }

  @ParameterizedTest
  @EnumSource
  void whatIsNew(Device device) {
    Visitor visitor = visitors().guest(device).signIn(PARENT_OF_3A_AND_5A);
    visitor.open(SCHOOL.page("mijn-groepen"));
    look(visitor, device, "Wat is er nieuw in uw groepen");
    Screenshots.takeForDocumentation(visitor, "what-is-new-" + device);

    Visitor director = visitors().guest(device).signIn(DIRECTOR);
    director.open(SCHOOL.page("mijn-groepen"));
    director.follow("Instellingen van deze pagina");
    look(director, device, "Ze gelden voor alle lezers van deze pagina.");
    Screenshots.take(director, "settings-" + device);
  }

  @ParameterizedTest
  @EnumSource
  void listAsParent(Device device) {
    Visitor visitor = visitors().guest(device).signIn(PARENT_OF_5A);
    visitor.open(GROUP_5A.page());
    look(visitor, device, POST);
    Screenshots.takeForDocumentation(visitor, "list-parent-" + device);
    visitor.follow("Oudere berichten");
    look(visitor, device, "Pagina 2 van 2");
    Screenshots.take(visitor, "list-page-2-" + device);
  }

  @ParameterizedTest
  @EnumSource
  void listAsTeacher(Device device) {
    Visitor visitor = visitors().guest(device).signIn(TEACHER_OF_5A);
    visitor.open(GROUP_5A.page());
    look(visitor, device, "Nieuw bericht");
    Screenshots.takeForDocumentation(visitor, "list-teacher-" + device);
  }

  @ParameterizedTest
  @EnumSource
  void emptyGroup(Device device, TestSchool school) throws PortalException {
    EmptyGroup group = EmptyGroup.create(portal(), school);
    Visitor visitor = visitors().guest(device);
    visitor.open(group.page());
    visitor.signInHere(group.teacher().emailAddress(), TestUser.PASSWORD);
    look(visitor, device, "Nog geen berichten.");
    Screenshots.take(visitor, "empty-group-" + device);
  }

  @ParameterizedTest
  @EnumSource
  void form(Device device) {
    Visitor visitor = form(visitors().guest(device));
    look(visitor, device, "Bewaar als concept");
    Screenshots.takeForDocumentation(visitor, "form-" + device);
    visitor.click("Plaatsen");
    look(visitor, device, "Uw bericht is geplaatst.");
    Screenshots.take(visitor, "list-placed-" + device);
  }

  @ParameterizedTest
  @EnumSource
  void draft(Device device) {
    Visitor visitor = form(visitors().guest(device)).click("Bewaar als concept");
    look(visitor, device, "Concept: alleen u ziet dit");
    Screenshots.take(visitor, "list-draft-" + device);
  }

  @ParameterizedTest
  @EnumSource
  void formIncomplete(Device device) {
    Visitor visitor = form(visitors().guest(device)).type("planning", "", "");
    visitor.click("Plaatsen");
    look(visitor, device, "Geef het bericht een titel");
    Screenshots.take(visitor, "form-incomplete-" + device);
  }

  @ParameterizedTest
  @EnumSource
  void onePostAndItsRemoval(Device device) {
    Visitor visitor = visitors().guest(device).signIn(TEACHER_OF_5A);
    visitor.open(GROUP_5A.page());
    visitor.follow(POST);
    look(visitor, device, "84 lege melkpakken");
    Screenshots.take(visitor, "post-" + device);
    visitor.follow("Verwijderen " + POST);
    look(visitor, device, "Dit bericht verwijderen?");
    Screenshots.take(visitor, "removal-" + device);
  }

  @ParameterizedTest
  @EnumSource
  void noAccess(Device device) {
    Visitor visitor = visitors().guest(device).signIn(PARENT_OF_6B);
    visitor.open(GROUP_5A.page());
    look(visitor, device, "U hoort niet bij");
    Screenshots.takeForDocumentation(visitor, "no-access-" + device);
  }

  @ParameterizedTest
  @EnumSource
  void postThatIsGone(Device device) {
    Visitor visitor = visitors().guest(device).signIn(TEACHER_OF_5A);
    visitor.open(GROUP_5A.page());
    String address = visitor.post(POST).locator("h3 a").getAttribute("href");
    visitor.open(address.replaceAll("(_classPostId=)\\d+", "$11"));
    look(visitor, device, "Dit kunt u hier niet zien of doen");
    Screenshots.take(visitor, "post-gone-" + device);
  }

  @ParameterizedTest
  @EnumSource
  void notFound(Device device) {
    Visitor visitor = visitors().guest(device).signIn(PARENT_OF_6B);
    visitor.open("/group/de-wilgen-9z/berichten");
    look(visitor, device, "Pagina niet gevonden");
    Screenshots.take(visitor, "not-found-" + device);
  }

  @ParameterizedTest
  @EnumSource
  void pupils(Device device) {
    Visitor visitor = visitors().guest(device).signIn(ADMINISTRATOR);
    visitor.open(SCHOOL.page("leerlingen"));
    look(visitor, device, "143 leerlingen");
    Screenshots.takeForDocumentation(visitor, "pupils-" + device);
    visitor.follow("Aya van Dalen");
    look(visitor, device, "met gezag");
    Screenshots.take(visitor, "pupil-" + device);
  }

  @ParameterizedTest
  @EnumSource
  void noPupilFound(Device device) {
    Visitor visitor = visitors().guest(device).signIn(ADMINISTRATOR);
    visitor.open(SCHOOL.page("leerlingen"));
    visitor.field("keywords").fill("Niemand");
    visitor.click("Zoeken");
    look(visitor, device, "0 leerlingen");
  }

  @ParameterizedTest
  @EnumSource
  void importOfARoster(Device device) {
    Visitor visitor = visitors().guest(device).signIn(ADMINISTRATOR);
    visitor.open(SCHOOL.page("leerlingen"));
    visitor.follow("Bestand importeren");
    look(visitor, device, "de-wilgen-ouders.csv");
    Screenshots.takeForDocumentation(visitor, "import-" + device);
    visitor.page().locator("main input[type=file]").setInputFiles(ROSTER.resolve("kapot.csv"));
    visitor.click("Inlezen en laten zien wat er verandert");
    look(visitor, device, "Het bestand is niet ingelezen");
    Screenshots.takeForDocumentation(visitor, "import-refused-" + device);
    visitor.page().locator("main input[type=file]").setInputFiles(ROSTER.resolve("ouders.csv"));
    visitor.click("Inlezen en laten zien wat er verandert");
    look(visitor, device, "Controleer voordat er iets verandert");
    Screenshots.takeForDocumentation(visitor, "import-plan-" + device);
    visitor.click("Niet importeren");
    look(visitor, device, "Er is niets veranderd.");
  }

  @ParameterizedTest
  @EnumSource
  void pupilsNotForParents(Device device) {
    Visitor visitor = visitors().guest(device).signIn(PARENT_OF_5A);
    visitor.open(SCHOOL.page("leerlingen"));
    look(visitor, device, "U hoort niet bij");
  }

  private static Visitor form(Visitor visitor) {
    return visitor
        .signIn(TEACHER_OF_5A)
        .openForm(GROUP_5A)
        .type(
            "planning",
            "Donderdag naar het museum",
            "We gaan met de bus en zijn om 14.30 uur terug.\n\nNeem mee:\n- een pakje drinken\n"
                + "- een boterham");
  }

  private static void look(Visitor visitor, Device device, String sign) {
    Sight.of(visitor, device).shows(sign);
  }
}
