/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.liferay.portal.kernel.model.Group;
import java.net.URI;
import java.net.URLEncoder;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.ControllableClock;
import nl.klassenkring.embedded.junit.EmbeddedPortalTest;
import nl.klassenkring.embedded.junit.PortalForm;
import nl.klassenkring.embedded.junit.PortalHttpClient;
import nl.klassenkring.embedded.junit.PortalPage;
import nl.klassenkring.embedded.junit.PortalService;
import nl.klassenkring.embedded.junit.StaffedSchool;
import nl.klassenkring.embedded.junit.TestSchool;
import nl.klassenkring.embedded.junit.TestUser;
import nl.klassenkring.roster.constants.RosterPortletKeys;
import nl.klassenkring.roster.model.Pupil;
import nl.klassenkring.roster.service.PupilLocalService;
import nl.klassenkring.roster.service.RosterImportLocalService;
import org.junit.jupiter.api.BeforeEach;

/** A school with the portlet on its page, used without JavaScript. */
@EmbeddedPortalTest
abstract class RosterPortletTest {

  static final String READ = "Inlezen en laten zien wat er verandert";
  static final String CONFIRM = "Dit importeren";
  static final String NOT_FOR_YOU = "Dit kunt u hier niet zien of doen";
  static final String TOKEN = "p_auth=[^&\"]*";

  @PortalService private ControllableClock clock;
  @PortalService private EmbeddedPortal portal;
  @PortalService private PupilLocalService pupilLocalService;
  @PortalService private RosterImportLocalService rosterImportLocalService;
  @PortalService private TestSchool testSchool;

  private StaffedSchool school;
  private String page;

  @BeforeEach
  void openPage() {
    school = StaffedSchool.of(testSchool);
    page = page(testSchool, testSchool.site());
  }

  final StaffedSchool school() {
    return school;
  }

  /** The address of the page of the school. */
  final String page() {
    return page;
  }

  /** A file with Noor, who is in the first class group, and Sem, whose group is no class group. */
  final String edexml() {
    return RosterFiles.edexml(
        groupName(),
        RosterFiles.pupil("L1", "Noor", "Boer", "G1"),
        RosterFiles.pupil("L2", "Sem", "Bakker", "G2"));
  }

  /** The same school later: Noor has another name, and Sem has left. */
  final String changedEdexml() {
    return RosterFiles.edexml(groupName(), RosterFiles.pupil("L1", "Noor", "Boerma", "G1"));
  }

  private String groupName() {
    return school.first().site().getName("nl_NL");
  }

  final PortalHttpClient guest() {
    return new PortalHttpClient(portal.baseUri());
  }

  final TestSchool otherSchool() {
    return TestSchool.create(portal.company());
  }

  static String page(TestSchool testSchool, Group site) {
    return testSchool.page(site, "/leerlingen", RosterPortletKeys.ROSTER);
  }

  final PortalHttpClient as(TestUser user) {
    return PortalHttpClient.signedIn(portal.baseUri(), user);
  }

  final PortalPage send(PortalHttpClient browser, String fileName, String content) {
    return browser
        .get(page)
        .clickLink("Bestand importeren")
        .form("main form[enctype]")
        .file("file", fileName, content.getBytes(UTF_8))
        .submit();
  }

  final void confirm(PortalHttpClient browser, String fileName, String content) {
    assertThat(send(browser, fileName, content).formWithButton(CONFIRM).submit().text())
        .contains("Het bestand is geïmporteerd.");
  }

  /** Sends the form as a browser sends a form that gets. */
  final PortalPage search(PortalHttpClient browser, String keywords, long groupId) {
    PortalForm form =
        browser
            .get(page)
            .formWithButton("Zoeken")
            .set("keywords", keywords)
            .set("group", String.valueOf(groupId));
    String query =
        form.element().formData().stream()
            .map(
                field ->
                    URLEncoder.encode(field.key(), UTF_8)
                        + "="
                        + URLEncoder.encode(field.value(), UTF_8))
            .collect(Collectors.joining("&"));

    assertThat(form.element().attr("method")).isEqualTo("get");

    return browser.get(form.action().getPath() + "?" + query);
  }

  final List<Pupil> pupils() {
    return pupilLocalService.searchPupils(
        school.schoolGroupId(), 0, "", Date.from(clock.instant()), -1, -1);
  }

  final int imports() {
    return rosterImportLocalService.getRosterImportsCount(school.schoolGroupId());
  }

  static String onPage(String page, URI address) {
    return page + "?" + address.getRawQuery();
  }

  static String link(PortalPage page, String text) {
    return page.document().select("main a").stream()
        .filter(link -> link.text().equals(text))
        .findFirst()
        .orElseThrow()
        .absUrl("href");
  }
}
