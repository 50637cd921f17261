/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.helprequest.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.EmbeddedPortalTest;
import nl.klassenkring.embedded.junit.PortalDownload;
import nl.klassenkring.embedded.junit.PortalHttpClient;
import nl.klassenkring.embedded.junit.PortalService;
import nl.klassenkring.embedded.junit.TestSchool;
import nl.klassenkring.embedded.junit.TestUser;
import nl.klassenkring.helprequest.decision.DecisionMode;
import nl.klassenkring.helprequest.model.HelpSlot;
import nl.klassenkring.helprequest.request.SlotDraft;
import nl.klassenkring.helprequest.service.HelpRequestLocalService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("B3: one's own places for the calendar of one's phone (RFC 5545)")
@EmbeddedPortalTest
final class HelpCalendarIT {

  @PortalService private HelpRequestLocalService helpRequestLocalService;
  @PortalService private EmbeddedPortal portal;
  @PortalService private TestSchool school;

  private HelpGroup group;
  private TestUser bas;
  private List<HelpSlot> slots;

  @BeforeEach
  void makeRequest() throws Exception {
    group = HelpGroup.create(portal, school, "Groep 5a");
    bas = group.parent("Bas");
    slots =
        group.slots(
            group.request(
                DecisionMode.FIRST_COME,
                HelpGroup.slot("Koek, thee; en meer", 2),
                HelpGroup.slot("Versieren", 2),
                new SlotDraft(HelpGroup.THURSDAY.plusDays(1), null, null, "Opruimen", 1)));

    group.signUp(bas, slots.get(0));
    group.signUp(bas, slots.get(2));
    group.signUp(group.parent("Eva"), slots.get(1));
  }

  @Test
  void allOfMyPlacesAndNobodyElses() {
    PortalHttpClient browser = PortalHttpClient.signedIn(portal.baseUri(), bas);
    PortalDownload download =
        browser.download(
            browser
                .get(group.page())
                .document()
                .selectFirst("a:contains(Zet al mijn plekken in mijn agenda)")
                .absUrl("href"));
    String calendar = new String(download.body(), StandardCharsets.UTF_8);

    assertThat(download.status()).isEqualTo(200);
    assertThat(download.header("Content-Type").orElseThrow()).startsWith("text/calendar");
    assertThat(calendar)
        .startsWith("BEGIN:VCALENDAR\r\n")
        .endsWith("END:VCALENDAR\r\n")
        .contains(
            "SUMMARY:Koek\\, thee\\; en meer\r\n",
            "DTSTART:20261119T073000Z\r\nDTEND:20261119T090000Z\r\n",
            "DTSTART;VALUE=DATE:20261120\r\nDTEND;VALUE=DATE:20261121\r\n")
        .doesNotContain("Versieren");
    assertThat(uids(calendar))
        .containsExactly(
            slots.get(0).getUuid() + "@klassenkring", slots.get(2).getUuid() + "@klassenkring");
  }

  @Test
  void oneOfMyPlacesUnderTheSameNameEachTime() {
    PortalHttpClient browser = PortalHttpClient.signedIn(portal.baseUri(), bas);
    String address = addressOf(browser, slots.get(0));
    String first = new String(browser.download(address).body(), StandardCharsets.UTF_8);
    String second = new String(browser.download(address).body(), StandardCharsets.UTF_8);

    assertThat(uids(first)).hasSize(1).isEqualTo(uids(second));
  }

  @Test
  void aPlaceThatIsMovedKeepsItsNameAndHasItsNewTime() throws Exception {
    PortalHttpClient browser = PortalHttpClient.signedIn(portal.baseUri(), bas);
    String address = addressOf(browser, slots.get(0));
    String before = new String(browser.download(address).body(), StandardCharsets.UTF_8);

    group.change(
        group.teacher(),
        helpRequestLocalService.getHelpRequest(slots.get(0).getHelpRequestId()),
        HelpGroup.changed(
            slots.get(0),
            new SlotDraft(
                HelpGroup.THURSDAY.plusDays(1), LocalTime.of(9, 0), null, "Koek, thee", 2)));

    String after = new String(browser.download(address).body(), StandardCharsets.UTF_8);

    assertThat(uids(after)).isEqualTo(uids(before));
    assertThat(after).contains("DTSTART:20261120T080000Z\r\nDTEND:20261120T090000Z\r\n");
  }

  @Test
  @DisplayName("Who may NOT: the slot of another, and who has no place any more")
  void whoHasNoPlaceGetsNothing() throws Exception {
    PortalHttpClient browser = PortalHttpClient.signedIn(portal.baseUri(), bas);
    String address = addressOf(browser, slots.get(0));
    String ofEva =
        address.replace(
            String.valueOf(slots.get(0).getHelpSlotId()),
            String.valueOf(slots.get(1).getHelpSlotId()));

    assertThat(browser.download(ofEva).status()).isEqualTo(404);

    group.withdraw(bas, slots.get(0));

    assertThat(browser.download(address).status()).isEqualTo(404);
    assertThat(
            new String(
                new PortalHttpClient(portal.baseUri()).download(address).body(),
                StandardCharsets.UTF_8))
        .doesNotContain("BEGIN:VEVENT");
  }

  private String addressOf(PortalHttpClient browser, HelpSlot slot) {
    return browser
        .get(group.page())
        .document()
        .selectFirst("a[href*=calendar][href*=" + slot.getHelpSlotId() + "]")
        .absUrl("href");
  }

  private static List<String> uids(String calendar) {
    return Pattern.compile("UID:(.*)\r\n")
        .matcher(calendar)
        .results()
        .map((MatchResult result) -> result.group(1))
        .toList();
  }
}
