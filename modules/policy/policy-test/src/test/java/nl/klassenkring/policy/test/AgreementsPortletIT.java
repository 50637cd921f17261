/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.test;

import static nl.klassenkring.embedded.junit.Acting.actingAs;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Map;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.ControllableClock;
import nl.klassenkring.embedded.junit.EmbeddedPortalTest;
import nl.klassenkring.embedded.junit.PortalForm;
import nl.klassenkring.embedded.junit.PortalPage;
import nl.klassenkring.embedded.junit.PortalService;
import nl.klassenkring.embedded.junit.TestSchool;
import nl.klassenkring.embedded.junit.TestUser;
import nl.klassenkring.policy.constants.PolicyPortletKeys;
import nl.klassenkring.policy.service.AcknowledgementService;
import nl.klassenkring.policy.service.PolicyService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("G2: members read the agreements and acknowledge them")
@EmbeddedPortalTest
final class AgreementsPortletIT {

  private static final String AGREE = "Ik heb de afspraken gelezen en ga ermee akkoord";
  private static final String DONE = "U ging akkoord op";
  private static final String NOT_YET = "Wie nog niet akkoord ging";

  @PortalService private AcknowledgementService acknowledgementService;
  @PortalService private ControllableClock clock;
  @PortalService private EmbeddedPortal portal;
  @PortalService private PolicyService policyService;
  @PortalService private TestSchool testSchool;

  private PolicyPages pages;
  private TestUser parent;

  @BeforeEach
  void makePages() throws Exception {
    pages = new PolicyPages(portal, testSchool, clock);
    parent = pages.school().first().parent();
  }

  @AfterEach
  void forgetPolicies() throws Exception {
    pages.foundation().forgetPolicies();
  }

  @Test
  @DisplayName("G2, G3: a parent reads them in plain words, and whom to ask")
  void aParentReadsThem() {
    PortalPage page = pages.as(parent).get(pages.groupAgreements());

    assertThat(page.text())
        .contains(
            "Onze afspraken",
            "Na 17:00, vóór 07:30 en in het weekend sturen we geen berichten.",
            "Ouders vragen het aan de leerkracht.",
            "Dit zijn de afspraken van de school zelf.")
        .doesNotContain(NOT_YET);
    assertThat(page.document().select("section#B11 h3").text()).isEqualTo("Rusttijden B11");
    assertThat(page.document().select("section[id]")).hasSizeGreaterThanOrEqualTo(16);
  }

  @Test
  @DisplayName("G2: they are those of the policy in force, with what was approved for the school")
  void theyAreThoseInForce() throws Exception {
    pages.foundation().adopt(Map.of("B9.maximum", "4/week"));
    pages.foundation().agree("B9.maximum", "2/week");

    PortalPage page = pages.as(parent).get(pages.groupAgreements());

    assertThat(page.text())
        .contains("Versie 1 van het beleid van de stichting, geldt sinds 17 nov. 2026")
        .contains("Een groep krijgt ten hoogste 2 berichten per week.");
    assertThat(page.document().select("section#B9").text())
        .contains("Afspraak van onze eigen school");
    assertThat(page.document().select("section#B11").text())
        .doesNotContain("Afspraak van onze eigen school");
  }

  @Test
  @DisplayName("G2: a member acknowledges each version once")
  void aMemberAcknowledgesEachVersionOnce() throws Exception {
    PortalPage done = pages.as(parent).get(pages.groupAgreements()).formWithButton(AGREE).submit();

    assertThat(done.text()).contains("Dank u wel.", DONE).doesNotContain(AGREE);
    assertThat(pages.as(parent).get(pages.agreements()).status()).isIn(403, 404);
    assertThat(pages.as(parent).get(pages.groupAgreements()).text())
        .contains(DONE)
        .doesNotContain(AGREE);

    pages.foundation().adopt(Map.of("B9.maximum", "2/week"));

    assertThat(pages.as(parent).get(pages.groupAgreements()).text())
        .contains(AGREE)
        .doesNotContain(DONE);
  }

  @Test
  @DisplayName("G2: what changed while somebody read it is not acknowledged unread")
  void whatChangedMeanwhileIsNotAcknowledged() throws Exception {
    PortalForm form = pages.as(parent).get(pages.groupAgreements()).formWithButton(AGREE);

    pages.foundation().adopt(Map.of("B9.maximum", "2/week"));

    PortalPage page = form.submit();

    assertThat(page.text())
        .contains(
            "Intussen zijn de afspraken veranderd.", "ten hoogste 2 berichten per week", AGREE);
    assertThat(acknowledged(parent)).isFalse();
  }

  @Test
  @DisplayName("G2: a forged acknowledgement is refused")
  void aForgedAcknowledgementIsRefused() throws Exception {
    PortalForm form = pages.as(parent).get(pages.groupAgreements()).formWithButton(AGREE);

    assertThat(PolicyPages.forge(form).status()).isEqualTo(403);
    assertThat(acknowledged(parent)).isFalse();
  }

  @Test
  @DisplayName("G2: who runs the school sees who has not, page by page, and nobody else does")
  void whoRunsTheSchoolSeesWhoHasNot() {
    String name = pages.school().first().classParent().user().getFullName();

    for (TestUser user :
        new TestUser[] {pages.school().director(), pages.school().administrator()}) {

      assertThat(pages.as(user).get(pages.agreements()).clickLink(NOT_YET).text())
          .contains(name, "Leden die nog niet akkoord gingen: 9.");
    }

    for (TestUser user :
        new TestUser[] {parent, pages.school().first().teacher(), pages.foundation().officer()}) {

      String page = user.equals(parent) ? pages.groupAgreements() : pages.agreements();
      PortalPage refused = pages.as(user).get(unacknowledged(page));

      assertThat(refused.text()).contains("Dit kunt u hier niet zien of doen");
      assertThat(refused.text()).doesNotContain(name);
    }
  }

  @Test
  @DisplayName("G2: who acknowledged is on the list no more")
  void whoAcknowledgedIsOnTheListNoMore() {
    TestUser director = pages.school().director();
    int before = waiting(director);

    pages.as(parent).get(pages.groupAgreements()).formWithButton(AGREE).submit();

    assertThat(waiting(director)).isEqualTo(before - 1);
  }

  @Test
  @DisplayName("G2: guests sign in first, and members of another school get no page")
  void othersReadNothing() {
    assertThat(
            pages.asGuest().get(pages.groupAgreements()).document().select("input[type=password]"))
        .hasSize(1);

    TestSchool elsewhere = TestSchool.create(testSchool.company());
    TestUser stranger = elsewhere.person("Wim").joins(elsewhere.site());
    PortalPage page = pages.as(stranger).get(pages.groupAgreements());

    assertThat(page.status()).isIn(403, 404);
    assertThat(page.text()).doesNotContain("Rusttijden");
  }

  @Test
  @DisplayName("G2: what a school wrote itself is shown as text to who asks for them")
  void whatASchoolWroteIsShownAsText() throws Exception {
    String script = "<script>alert(1)</script>";

    pages
        .foundation()
        .adopt(Map.of("B7.abuse", "pindakaas", "B11.holidays", "2026-12-24/2026-12-24 " + script));

    PortalPage page = pages.as(parent).get(pages.groupAgreements());

    assertThat(page.document().select("main section script")).isEmpty();
    assertThat(page.document().select("section#B11 details li").text()).contains(script);
    assertThat(page.document().select("section#B7 details li").text()).isEqualTo("pindakaas");
    assertThat(page.document().select("section#B7 p").text())
        .contains("Als schelden leest onze school ook 1 eigen woord.");
  }

  @Test
  @DisplayName("B11: what is shown holds: in the evening the school's own hours refuse a post")
  void whatIsShownHolds() throws Exception {
    pages.foundation().adopt(Map.of("B11.quiet-hours", "DAILY 16:00-08:00"));

    assertThat(pages.as(parent).get(pages.groupAgreements()).text())
        .contains("Na 16:00, vóór 08:00 en in het weekend sturen we geen berichten.");

    clock.setSchoolTime(LocalDateTime.of(2026, 11, 17, 16, 30));

    assertThat(pages.foundation().judge(policyService).placeableNow()).isFalse();
  }

  private int waiting(TestUser director) {
    return pages
        .as(director)
        .get(unacknowledged(pages.agreements()))
        .document()
        .select(".klassenkring-names li")
        .size();
  }

  private boolean acknowledged(TestUser user) throws Exception {
    return actingAs(
            user,
            () -> acknowledgementService.fetchMyAcknowledgement(pages.school().schoolGroupId()))
        != null;
  }

  private static String unacknowledged(String page) {
    return PolicyPages.command(
        page, PolicyPortletKeys.AGREEMENTS, "/agreements/view_unacknowledged", "page", 1);
  }
}
