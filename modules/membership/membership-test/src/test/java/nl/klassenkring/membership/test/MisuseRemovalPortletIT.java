/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.membership.test;

import static nl.klassenkring.membership.test.MembershipSchool.isMember;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.ControllableClock;
import nl.klassenkring.embedded.junit.EmbeddedPortalTest;
import nl.klassenkring.embedded.junit.PortalForm;
import nl.klassenkring.embedded.junit.PortalHttpClient;
import nl.klassenkring.embedded.junit.PortalPage;
import nl.klassenkring.embedded.junit.PortalService;
import nl.klassenkring.embedded.junit.TestSchool;
import nl.klassenkring.embedded.junit.TestUser;
import nl.klassenkring.membership.constants.MembershipEventType;
import nl.klassenkring.membership.constants.MembershipPortletKeys;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A8: a class parent removes a parent for misuse on the page, without JavaScript")
@EmbeddedPortalTest
final class MisuseRemovalPortletIT {

  private static final String BUTTON = "Verwijderen";
  private static final String NOT_FOR_YOU = "U hoort hier niet";
  private static final String REMOVE = "Verwijderen vanwege misbruik: ";

  @PortalService private ControllableClock clock;
  @PortalService private EmbeddedPortal portal;
  @PortalService private TestSchool testSchool;

  private MembershipSchool school;
  private String page;
  private long groupId;
  private TestUser parent;

  @BeforeEach
  void makeThePage() throws Exception {
    school = MembershipSchool.create(portal, clock, testSchool);
    groupId = school.groupId();
    parent = school.first().parent();
    page = testSchool.page(school.first().site(), "/leden", MembershipPortletKeys.MEMBERS);
  }

  @Test
  void aClassParentRemovesAParentWithTheReason() {
    PortalPage list = as(school.first().classParent()).get(page);

    assertThat(list.document().select("main a:contains(vanwege misbruik)").eachText())
        .containsExactly(REMOVE + parent.user().getFullName());
    assertThat(list.document().select("main a:contains(Wijzigen)")).isEmpty();

    PortalPage member = list.clickLink(REMOVE + parent.user().getFullName());
    assertThat(member.text())
        .contains("alleen vanwege misbruik", "de leerkrachten en de directie krijgen bericht")
        .doesNotContain("Rol in de groep", parent.emailAddress());

    PortalPage refused = member.formWithButton(BUTTON).submit();
    assertThat(refused.text()).contains("Schrijf een reden.");
    assertThat(isMember(parent, groupId)).isTrue();

    PortalPage done =
        refused.formWithButton(BUTTON).set("reason", "Scheldt na twee waarschuwingen").submit();
    assertThat(done.text()).contains("Het lid is verwijderd.");
    assertThat(isMember(parent, groupId)).isFalse();
    assertThat(school.latest(groupId, MembershipEventType.REMOVED_FOR_MISUSE).getReason())
        .isEqualTo("Scheldt na twee waarschuwingen");
  }

  @Test
  void aRefusedRemovalByATeacherKeepsThatItIsForMisuse() {
    PortalPage refused =
        as(school.teacher())
            .get(page)
            .clickLink("Wijzigen: " + parent.user().getFullName())
            .formWithButton(BUTTON)
            .set("misuse", "true")
            .submit();

    assertThat(refused.text()).contains("Schrijf een reden.");
    assertThat(refused.document().selectFirst("input[name$=_misuse]").hasAttr("checked")).isTrue();
  }

  @Test
  void aForgedRequestRemovesNobody() {
    PortalForm form = form(school.first().classParent()).set("reason", "Weg");

    for (URI forged : List.of(form.actionWithoutToken(), form.actionWithToken("wrong"))) {
      PortalPage answer = form.submitTo(forged);

      assertThat(answer.status()).isEqualTo(403);
      assertThat(isMember(parent, groupId)).isTrue();
    }
  }

  @Test
  void whoSendsTheFormOfAClassParentRemovesNobody() {
    PortalForm form = form(school.first().classParent()).set("reason", "Weg");

    for (TestUser user : List.of(parent, school.second().classParent())) {
      String answer = send(form, as(user)).text();

      assertThat(answer).doesNotContain("Het lid is verwijderd.");
      assertThat(isMember(parent, groupId)).isTrue();
    }
  }

  @Test
  void aClassParentWhoChangesTheFormRemovesNobodyElseAndForNothingElse() {
    PortalForm otherReason = form(school.first().classParent()).set("reason", "Ruzie");

    assertThat(otherReason.set("misuse", "false").submit().text()).contains(NOT_FOR_YOU);
    assertThat(isMember(parent, groupId)).isTrue();

    PortalForm otherMember = form(school.first().classParent()).set("reason", "Ruzie");

    assertThat(
            otherMember
                .set("memberUserId", String.valueOf(school.teacher().userId()))
                .submit()
                .text())
        .contains(NOT_FOR_YOU);
    assertThat(isMember(school.teacher(), groupId)).isTrue();
  }

  private PortalForm form(TestUser user) {
    return as(user)
        .get(page)
        .clickLink(REMOVE + parent.user().getFullName())
        .formWithButton(BUTTON);
  }

  /** Sends a form of somebody else, with the sender's own token where he is given one. */
  private PortalPage send(PortalForm form, PortalHttpClient browser) {
    String token = browser.get(page).document().select("input[name=p_auth]").val();
    String fields =
        form.element().formData().stream()
            .map(field -> field.key() + "=" + field.value())
            .reduce("", (one, other) -> one + "&" + other);

    return browser.post(
        form.actionWithToken(token).toString(), "application/x-www-form-urlencoded", fields);
  }

  private PortalHttpClient as(TestUser user) {
    return PortalHttpClient.signedIn(portal.baseUri(), user);
  }
}
