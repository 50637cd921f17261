/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.endtoend.browser;

import static nl.klassenkring.endtoend.SamplePeople.ADMINISTRATOR;
import static nl.klassenkring.endtoend.SamplePeople.DIRECTOR_OF_OTHER_SCHOOL;
import static nl.klassenkring.endtoend.SamplePeople.PARENT_OF_5A;
import static nl.klassenkring.endtoend.SampleSite.OTHER_SCHOOL;
import static nl.klassenkring.endtoend.SampleSite.SCHOOL;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The pages of notifications and of mail that did not arrive, in Dutch and English, on a phone and
 * at a desktop: axe-core finds no violation, nothing has to be scrolled sideways, and a picture is
 * taken (B12, B17).
 */
final class NotificationPagesIT extends BrowserTest {

  private static final String SETTINGS = SCHOOL.page("meldingen");
  private static final String UNDELIVERED = "mail-niet-aangekomen";

  @ParameterizedTest
  @EnumSource
  void settings(Device device) {
    Visitor visitor = visitors().guest(device).signIn(PARENT_OF_5A);
    visitor.open(SETTINGS);
    look(visitor, device, "Hoe vaak wilt u van ons horen?");
    Screenshots.takeForDocumentation(visitor, "notification-settings-" + device);

    String from = visitor.field("quietFrom").inputValue();

    visitor.field("quietFrom").fill("08:00");
    visitor.field("quietUntil").fill("08:00");
    visitor.click("Bewaren");
    look(visitor, device, "Vul voor de rusttijd twee verschillende tijden in");
    assertThat(visitor.field("quietUntil").inputValue()).isEqualTo("08:00");
    Screenshots.take(visitor, "notification-settings-refused-" + device);
    visitor.open(SETTINGS);
    assertThat(visitor.field("quietFrom").inputValue()).as("nothing is changed").isEqualTo(from);
    visitor.click("Bewaren");
    look(visitor, device, "Uw keuzes zijn bewaard.");
    Screenshots.take(visitor, "notification-settings-saved-" + device);
  }

  @ParameterizedTest
  @EnumSource
  void allMailsArrived(Device device) {
    Visitor visitor = visitors().guest(device).signIn(DIRECTOR_OF_OTHER_SCHOOL);
    visitor.open(OTHER_SCHOOL.page(UNDELIVERED));
    look(visitor, device, "Alle mails zijn aangekomen");
    Screenshots.take(visitor, "undelivered-none-" + device);
  }

  @ParameterizedTest
  @EnumSource
  void mailThatDidNotArrive(Device device) {
    Visitor visitor = visitors().guest(device).signIn(ADMINISTRATOR);
    visitor.open(SCHOOL.page(UNDELIVERED));
    look(visitor, device, "Ruben Vink");
    Screenshots.takeForDocumentation(visitor, "undelivered-" + device);
  }

  @ParameterizedTest
  @EnumSource
  void undeliveredMailNotForParents(Device device) {
    Visitor visitor = visitors().guest(device).signIn(PARENT_OF_5A);
    visitor.open(SCHOOL.page(UNDELIVERED));
    look(visitor, device, "U hoort niet bij");
    assertThat(visitor.text()).doesNotContain("Ruben Vink");
  }

  @ParameterizedTest
  @EnumSource
  void inEnglish(Device device) {
    Visitor parent = visitors().guest(device).signIn(PARENT_OF_5A).speak("en");
    parent.open(SETTINGS);
    look(parent, device, "How often do you want to hear from us?");
    Screenshots.take(parent, "notification-settings-english-" + device);
    parent.speak("nl");

    Visitor administrator = visitors().guest(device).signIn(ADMINISTRATOR).speak("en");
    administrator.open(SCHOOL.page(UNDELIVERED));
    look(administrator, device, "Mail that did not arrive");
    administrator.speak("nl");
  }

  private static void look(Visitor visitor, Device device, String sign) {
    Sight.of(visitor, device).shows(sign);
  }
}
