/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.helprequest.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.EmbeddedPortalTest;
import nl.klassenkring.embedded.junit.PortalForm;
import nl.klassenkring.embedded.junit.PortalHttpClient;
import nl.klassenkring.embedded.junit.PortalPage;
import nl.klassenkring.embedded.junit.PortalService;
import nl.klassenkring.embedded.junit.TestSchool;
import nl.klassenkring.embedded.junit.TestUser;
import nl.klassenkring.helprequest.decision.DecisionMode;
import nl.klassenkring.helprequest.model.HelpRequest;
import nl.klassenkring.helprequest.model.HelpSlot;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("B3: the form that changes what a placed request asks, used without JavaScript")
@EmbeddedPortalTest
final class HelpRevisionPortletIT {

  private static final String FORM = "form:has([data-klassenkring-place])";

  @PortalService private EmbeddedPortal portal;
  @PortalService private TestSchool school;

  private HelpGroup group;
  private HelpRequest helpRequest;
  private HelpSlot baking;
  private TestUser bas;
  private TestUser eva;

  @BeforeEach
  void makeRequest() throws Exception {
    group = HelpGroup.create(portal, school, "Groep 5a");
    bas = group.parent("Bas");
    eva = group.parent("Eva");
    helpRequest =
        group.request(
            DecisionMode.FIRST_COME, HelpGroup.slot("Bakken", 2), HelpGroup.slot("Opruimen", 1));
    baking = group.slots(helpRequest).get(0);
  }

  @Test
  void theTeacherMovesOneTaskAddsAnotherAndWhoSignedUpIsTold() throws Exception {
    group.signUp(bas, baking);

    PortalPage page = page(group.teacher());

    assertThat(page.text())
        .contains("Nu: Bakken, donderdag 19 november, 08:30\u201310:00", bas.user().getFullName());

    PortalPage more = page.form(FORM).set("day_0", "2026-11-20").submitWith("Nog een taak");

    assertThat(more.form(FORM).value("day_0")).isEqualTo("2026-11-20");
    assertThat(more.text()).contains("Taak 3");

    PortalPage done =
        more.form(FORM)
            .set("task_2", "Rijden")
            .set("day_2", "2026-11-19")
            .set("wanted_2", "3")
            .submit();

    assertThat(done.text())
        .contains("De taken zijn gewijzigd.", "vrijdag 20 november", "Rijden", "Opruimen");
    assertThat(group.states(baking)).containsExactly("Bas assigned");
    assertThat(group.notices(bas)).isEqualTo(1);
  }

  @Test
  void aTaskForWhichPeopleSignedUpGoesOnlyWhenThatIsConfirmed() throws Exception {
    group.signUp(bas, baking);

    PortalForm form = page(group.classParent("Kim")).form(FORM).set("remove_0", "true");
    PortalPage refused = form.set("task_1", "Vegen").submit();

    assertThat(refused.text())
        .contains("Er is niets veranderd", "Voor deze taak hebben mensen zich aangemeld");
    assertThat(refused.document().selectFirst("input[name$=confirmed_0]").attr("aria-invalid"))
        .isEqualTo("true");
    assertThat(refused.document().selectFirst("input[name$=remove_0]").hasAttr("checked")).isTrue();
    assertThat(refused.form(FORM).value("task_1")).isEqualTo("Vegen");

    PortalForm confirmed = refused.form(FORM).set("confirmed_0", String.valueOf(bas.userId()));

    group.signUp(eva, baking);

    PortalPage again = confirmed.submit();

    assertThat(again.text())
        .as("Eva signed up meanwhile")
        .contains("Er is niets veranderd", eva.user().getFullName());
    assertThat(group.states(baking)).containsExactly("Bas assigned", "Eva assigned");

    String both = again.document().selectFirst("input[name$=confirmed_0]").val();

    assertThat(again.form(FORM).set("confirmed_0", both).submit().text())
        .contains("De taken zijn gewijzigd.", "Vegen")
        .doesNotContain("Bakken");
    assertThat(group.notices(bas)).isEqualTo(1);
    assertThat(group.notices(eva)).isEqualTo(1);
  }

  @Test
  void fewerPeopleThanHaveAPlaceIsSaidAtItsField() throws Exception {
    group.signUp(bas, baking);
    group.signUp(eva, baking);

    PortalPage refused = page(group.teacher()).form(FORM).set("wanted_0", "1").submit();

    assertThat(refused.text()).contains("Er hebben al meer mensen een plek.");
    assertThat(refused.document().selectFirst("input[name$=wanted_0]").attr("aria-invalid"))
        .isEqualTo("true");
    assertThat(refused.form(FORM).value("wanted_0")).isEqualTo("1");
  }

  @Test
  @DisplayName("A form of an old state loses nobody, and says what somebody else changed meanwhile")
  void aFormOfAnOldStateLosesNobody() throws Exception {
    PortalForm old = page(group.teacher()).form(FORM).set("task_0", "Koken");

    group.signUp(bas, baking);
    group.change(
        group.classParent("Kim"),
        helpRequest,
        HelpGroup.changed(baking, HelpGroup.slot("Bakken en brengen", 2)));

    PortalPage refused = old.submit();

    assertThat(refused.text())
        .contains("Iemand heeft deze taak intussen gewijzigd", "Nu: Bakken en brengen");
    assertThat(refused.form(FORM).value("task_0")).isEqualTo("Koken");
    assertThat(group.reloaded(baking).getTask()).isEqualTo("Bakken en brengen");

    refused.form(FORM).submit();

    assertThat(group.reloaded(baking).getTask()).isEqualTo("Koken");
    assertThat(group.states(baking)).containsExactly("Bas assigned");
  }

  @Test
  @DisplayName("B5: a task that says too much is refused with the rule, and comes back as typed")
  void aTaskIsRefusedWithTheRule() throws Exception {
    String task = "Bel de ouders, bsn 111222333";
    PortalPage refused = page(group.teacher()).form(FORM).set("task_0", task).submit();

    assertThat(refused.text()).contains("Er is niets veranderd", "B5");
    assertThat(refused.form(FORM).value("task_0")).isEqualTo(task);
    assertThat(group.reloaded(baking).getTask()).isEqualTo("Bakken");
  }

  @Test
  void scriptTypedAsTaskIsShownAsText() {
    String script = "<script>alert('x')</script>";
    PortalPage page = page(group.teacher()).form(FORM).set("task_0", script).submit();

    assertThat(page.text()).contains("De taken zijn gewijzigd.", script);
    assertThat(page.document().select("main li script")).isEmpty();
    assertThat(page(group.teacher()).document().select("main fieldset script")).isEmpty();
  }

  @Test
  @DisplayName("Who may NOT: parents, externals, another class and guests")
  void whoMayNot() throws Exception {
    String address =
        as(group.teacher())
            .get(group.page())
            .clickLink("Sinterklaasfeest")
            .document()
            .selectFirst("a[href*=change_slots]")
            .absUrl("href");
    HelpGroup group6b = HelpGroup.create(portal, school, "Groep 6b");

    assertThat(as(bas).get(group.page()).clickLink("Sinterklaasfeest").text())
        .doesNotContain("Taken wijzigen");

    for (TestUser stranger : List.of(bas, group.external("Xander"), group6b.teacher())) {
      assertThat(as(stranger).get(address).body()).doesNotContain("Deze taak weghalen");
    }

    assertThat(
            as(group6b.teacher())
                .get(
                    address.replace(group.site().getFriendlyURL(), group6b.site().getFriendlyURL()))
                .text())
        .contains("Dit kunt u hier niet zien of doen");
    assertThat(new PortalHttpClient(portal.baseUri()).get(address).body())
        .doesNotContain("Deze taak weghalen");
  }

  @Test
  void aForgedChangeIsRefused() throws Exception {
    PortalForm form = page(group.teacher()).form(FORM).set("task_0", "Koken");
    URI withoutToken = form.actionWithoutToken();

    assertThat(form.submitTo(withoutToken).status()).isEqualTo(403);
    assertThat(group.reloaded(baking).getTask()).isEqualTo("Bakken");
  }

  @Test
  void aParentWhoForgesTheFormChangesNothing() throws Exception {
    PortalForm own =
        as(bas)
            .get(group.page())
            .form("form[action*=sign_up]:has(input[value=" + baking.getHelpSlotId() + "])");
    URI change = URI.create(own.action().toString().replace("sign_up", "change_slots"));

    assertThat(
            own.submitTo(
                    URI.create(
                        change
                            + "&rows=1&helpSlotId_0="
                            + baking.getHelpSlotId()
                            + "&task_0=Koken&day_0=2026-11-19&wanted_0=1"))
                .text())
        .contains("Dit kunt u hier niet zien of doen");
    assertThat(group.reloaded(baking).getTask()).isEqualTo("Bakken");
  }

  private PortalPage page(TestUser user) {
    return as(user).get(group.page()).clickLink("Sinterklaasfeest").clickLink("Taken wijzigen");
  }

  private PortalHttpClient as(TestUser user) {
    return PortalHttpClient.signedIn(portal.baseUri(), user);
  }
}
