/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import nl.klassenkring.consent.constants.ConsentPortletKeys;
import nl.klassenkring.consent.service.ConsentSettingsLocalService;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.EmbeddedPortalTest;
import nl.klassenkring.embedded.junit.PortalHttpClient;
import nl.klassenkring.embedded.junit.PortalPage;
import nl.klassenkring.embedded.junit.PortalService;
import nl.klassenkring.embedded.junit.TestSchool;
import nl.klassenkring.embedded.junit.TestUser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** C8: a privacy statement stands on the website. */
@EmbeddedPortalTest
final class PrivacyStatementPortletIT {

  @PortalService private ConsentSettingsLocalService consentSettingsLocalService;
  @PortalService private EmbeddedPortal portal;
  @PortalService private TestSchool school;

  private String page;

  @BeforeEach
  void makePage() {
    page = school.publicPage(school.site(), "/privacy", ConsentPortletKeys.PRIVACY_STATEMENT);
  }

  @Test
  @DisplayName("C8: a guest reads the statement, as plain text")
  void aGuestReadsTheStatementAsPlainText() throws Exception {
    write("Wij bewaren weinig.\n<script>alert(1)</script>");

    PortalPage shown = new PortalHttpClient(portal.baseUri()).get(page);

    assertThat(shown.text()).contains("Privacyverklaring", "<script>alert(1)</script>");
    assertThat(shown.document().select(".klassenkring-plain-text script")).isEmpty();
    assertThat(shown.document().selectFirst(".klassenkring-plain-text").attr("lang"))
        .isEqualTo("nl");
  }

  @Test
  @DisplayName("C8: only who may write the statement is told that there is none")
  void onlyWhoMayWriteItIsToldThatThereIsNone() {
    TestUser administrator = school.person("Joke").has("School Administrator").joins(school.site());

    assertThat(as(administrator).get(page).text()).contains("(C8)");
    assertThat(new PortalHttpClient(portal.baseUri()).get(page).text()).doesNotContain("(C8)");
  }

  private void write(String statement) throws Exception {
    consentSettingsLocalService.updateConsentSettings(
        school.company().getGuestUser().getUserId(),
        school.site().getGroupId(),
        "ONE_SUFFICES",
        true,
        16,
        10,
        7,
        "7,14",
        2,
        Map.of(Locale.forLanguageTag("nl-NL"), statement));
  }

  private PortalHttpClient as(TestUser user) {
    return PortalHttpClient.signedIn(portal.baseUri(), user);
  }
}
