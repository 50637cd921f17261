/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.helprequest.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.liferay.portal.kernel.dao.orm.QueryUtil;
import java.net.URI;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import nl.klassenkring.classgroup.constants.ClassGroupPortletKeys;
import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.classgroup.service.ClassPostLocalService;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.ControllableClock;
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
import nl.klassenkring.helprequest.request.SlotDraft;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("B3: the portlet, used without JavaScript")
@EmbeddedPortalTest
final class HelpRequestPortletIT {

  private static final String PLACE = "form:has([data-klassenkring-place])";

  @PortalService private ClassPostLocalService classPostLocalService;
  @PortalService private ControllableClock clock;
  @PortalService private EmbeddedPortal portal;
  @PortalService private TestSchool school;

  private HelpGroup group;
  private TestUser bas;
  private TestUser eva;

  @BeforeEach
  void makeGroup() throws Exception {
    group = HelpGroup.create(portal, school, "Groep 5a");
    bas = group.parent("Bas");
    eva = group.parent("Eva");
  }

  @Test
  void anEmptyGroupSaysSoAndInvitesOnlyWhoMayAsk() {
    assertThat(as(group.teacher()).get(group.page()).text())
        .contains("er is geen plek open", "Hulp vragen");
    assertThat(as(bas).get(group.page()).text())
        .contains("er is geen plek open", "Dan hoeft u niets te doen")
        .doesNotContain("Hulp vragen");
  }

  @Test
  void aTeacherAsksForSeveralTasksAndNothingTypedIsLostWhenARowIsAdded() {
    PortalPage twoRows = typed(form(), 0, "Bakken", "2026-11-19", "2").submitWith("Nog een taak");

    assertThat(twoRows.text()).contains("Taak 1", "Taak 2");
    assertThat(twoRows.form(PLACE).value("title")).isEqualTo("Sinterklaas");
    assertThat(twoRows.form(PLACE).value("content")).isEqualTo("Wie helpt?");
    assertThat(twoRows.form(PLACE).value("task_0")).isEqualTo("Bakken");

    PortalPage threeRows =
        typed(twoRows.form(PLACE), 1, "Versieren", "2026-11-20", "3").submitWith("Nog een taak");
    PortalPage placed = threeRows.form(PLACE).submit();

    assertThat(placed.text())
        .contains(
            "Uw hulpvraag is geplaatst.",
            "Bakken",
            "donderdag 19 november, 08:30\u201310:00",
            "2 van 2 plekken vrij",
            "Versieren",
            "3 van 3 plekken vrij");
    assertThat(as(bas).get(group.page()).text()).contains("Bakken", "Versieren");
  }

  @Test
  @DisplayName("B2: nobody replies unless its author says who may, which a refused form keeps")
  void theAuthorSaysWhoMayReply() {
    assertThat(typed(form(), 0, "Bakken", "2026-11-19", "2").submit().text())
        .contains("Uw hulpvraag is geplaatst.");
    assertThat(replyModes()).containsExactly("closed");

    PortalPage refused =
        typed(form(), 0, "Bakken", "", "2").set("replyMode", "class-parents").submit();

    assertThat(replyMode(refused)).isEqualTo("class-parents");
    assertThat(refused.text()).contains("Wie mag op het bericht reageren?");

    refused.form(PLACE).set("day_0", "2026-11-19").submit();

    assertThat(replyModes()).containsExactlyInAnyOrder("closed", "class-parents");
  }

  @Test
  @DisplayName(
      "B2: a school without replies refuses a request that takes them, and nothing is kept")
  void aSchoolWithoutRepliesRefusesThem() throws Exception {
    group = HelpGroup.withoutReplies(portal, TestSchool.create(school.company()));

    PortalPage refused =
        typed(form(), 0, "Bakken", "2026-11-19", "2").set("replyMode", "parents").submit();

    assertThat(refused.text()).contains("Er is niets veranderd", "B2");
    assertThat(replyMode(refused)).isEqualTo("parents");
    assertThat(placed()).isZero();
    assertThat(refused.form(PLACE).set("replyMode", "closed").submit().text())
        .contains("Uw hulpvraag is geplaatst.");
  }

  @Test
  void whatIsMissingIsSaidAtItsFieldAndTheFormComesBackAsTyped() {
    PortalPage page = typed(form(), 0, "Bakken", "", "2").submit();

    assertThat(page.text()).contains("Er is niets veranderd", "Vul in op welke dag dit is.");
    assertThat(page.document().selectFirst("input[name$=day_0]").attr("aria-invalid"))
        .isEqualTo("true");
    assertThat(page.form(PLACE).value("task_0")).isEqualTo("Bakken");
    assertThat(placed()).isZero();

    PortalPage withoutTask = form().set("title", "x").submit();

    assertThat(withoutTask.text()).contains("Vraag minstens één taak.");
    assertThat(placed()).isZero();
  }

  @Test
  @DisplayName("B5: a task that says too much is refused with the rule, and comes back as typed")
  void aTaskIsRefusedWithTheRule() {
    String task = "Bel de ouders, bsn 111222333";
    PortalPage page = typed(form(), 0, task, "2026-11-19", "1").submit();

    assertThat(page.text()).contains("Er is niets veranderd", "B5");
    assertThat(page.form(PLACE).value("task_0")).isEqualTo(task);
    assertThat(placed()).isZero();
  }

  @Test
  @DisplayName("B11: in the evening the button says when it is placed, and only its author sees it")
  void inTheEveningARequestWaits() {
    clock.setSchoolTime(LocalDateTime.of(2026, 11, 17, 22, 10));

    PortalForm form = typed(form(), 0, "Bakken", "2026-11-19", "1");

    assertThat(form.element().selectFirst("[data-klassenkring-place]").text())
        .isEqualTo("Plaats woensdag 18 november 07:30");
    assertThat(form.submit().text())
        .contains("wordt vanzelf geplaatst", "Uw hulpvragen die wachten", "Sinterklaas");
    assertThat(as(bas).get(group.page()).text()).doesNotContain("Sinterklaas");
  }

  @Test
  void aParentSignsUpAndGivesThePlaceBack() throws Exception {
    HelpSlot slot = slot(DecisionMode.FIRST_COME, 1);
    PortalHttpClient browser = as(bas);
    PortalPage done = button(browser.get(group.page()), "sign_up", slot).submit();

    assertThat(done.text())
        .contains("Bedankt: u hebt de plek.", "U helpt hier mee.", "Alle plekken zijn bezet");
    assertThat(as(eva).get(group.page()).text()).contains("er is geen plek open");
    assertThat(as(eva).get(group.page() + "?" + list("upcoming")).text())
        .contains("Alle plekken zijn bezet", bas.user().getFullName());

    PortalPage list = browser.get(group.page());

    assertThat(list.text()).contains("Uw plekken");
    assertThat(button(list, "withdraw", slot).submit().text())
        .contains("De plek is weer vrij.", "1 van 1 plekken vrij");
    assertThat(group.states(slot)).containsExactly("Bas withdrawn");
  }

  @Test
  void whoIsJustTooLateIsToldSo() throws Exception {
    HelpSlot slot = slot(DecisionMode.FIRST_COME, 1);
    PortalForm late = button(as(eva).get(group.page()), "sign_up", slot);

    group.signUp(bas, slot);

    assertThat(late.submit().text()).contains("iemand was u net voor", "(B3)");
    assertThat(group.states(slot)).containsExactly("Bas assigned");
  }

  @Test
  void theClassParentAssignsAndRemoves() throws Exception {
    HelpSlot slot = slot(DecisionMode.CHOSEN, 1);

    button(as(bas).get(group.page()), "sign_up", slot).submit();

    assertThat(as(eva).get(group.page()).text()).doesNotContain(bas.user().getFullName());

    PortalHttpClient classParent = as(group.classParent("Kim"));
    PortalPage assign =
        classParent.get(group.page()).clickLink("Sinterklaasfeest").clickLink("Wie doet wat");

    assertThat(assign.text()).contains(bas.user().getFullName() + ": biedt hulp aan");

    PortalPage assigned = button(assign, "assign", slot).submit();

    assertThat(assigned.text())
        .contains("De plek is vergeven", bas.user().getFullName() + ": heeft een plek");
    assertThat(button(assigned, "remove", slot).submit().text()).contains("Nog niemand");
    assertThat(group.states(slot)).containsExactly("Bas withdrawn");
  }

  @Test
  void aPlaceIsOfferedAcceptedAndDeclined() throws Exception {
    HelpSlot slot = slot(DecisionMode.FIRST_COME, 1);

    group.signUp(bas, slot);
    propose(slot);

    PortalHttpClient evas = as(eva);
    PortalPage list = evas.get(group.page());

    assertThat(list.text()).contains("Aan u aangeboden", bas.user().getFullName());
    assertThat(list.form("form[action*=decline_swap]").submit().text())
        .contains("De plek blijft van de andere ouder");

    propose(slot);

    assertThat(evas.get(group.page()).form("form[action*=accept_swap]").submit().text())
        .contains("Gedaan: de plek is van u.", "U helpt hier mee.");
    assertThat(group.states(slot)).containsExactly("Bas withdrawn", "Eva assigned");
  }

  @Test
  void anOfferIsTakenBackAndNobodyMustBeChosen() throws Exception {
    HelpSlot slot = slot(DecisionMode.FIRST_COME, 1);

    group.signUp(bas, slot);

    PortalPage nobody =
        as(bas)
            .get(group.page())
            .clickLink("Ruilen of overdragen Bakken, donderdag 19 november, 08:30\u201310:00")
            .form("form[action*=propose_swap]")
            .submit();

    assertThat(nobody.text()).contains("Kies een ouder van deze groep.");

    PortalPage offered =
        nobody.form("form[action*=propose_swap]").set("choice", eva.userId() + "-0").submit();

    assertThat(offered.text()).contains("Uw plek is aangeboden.", eva.user().getFullName());
    assertThat(offered.form("form[action*=withdraw_swap]").submit().text())
        .contains("Uw aanbod is ingetrokken.");
  }

  @Test
  void aPostThatAsksForHelpLeadsToItsRequest() throws Exception {
    String posts = school.page(group.site(), "/berichten", ClassGroupPortletKeys.CLASS_GROUP);
    HelpSlot slot = slot(DecisionMode.FIRST_COME, 2);

    group.signUp(eva, slot);

    PortalPage page = as(bas).get(posts);

    assertThat(page.text()).contains("Help mee: 1 van 2 plekken vrij");
    assertThat(page.clickLink("Help mee: 1 van 2 plekken vrij Sinterklaasfeest").text())
        .contains("Wat er wordt gevraagd", "Bakken");
    assertThat(as(group.external("Xander")).get(posts).text())
        .contains("Sinterklaasfeest")
        .doesNotContain("Help mee");
  }

  @Test
  void whatIsPastIsApart() throws Exception {
    slot(DecisionMode.FIRST_COME, 1);
    clock.setSchoolTime(HelpGroup.THURSDAY.plusDays(1).atTime(9, 0));

    PortalPage page = as(bas).get(group.page());

    assertThat(page.text()).doesNotContain("Bakken");
    assertThat(page.clickLink("Voorbij").text()).contains("Bakken", "Dit is begonnen, of voorbij");
  }

  @Test
  void longListsArePaged() throws Exception {
    for (int i = 0; i < 3; i++) {
      group.request(
          DecisionMode.FIRST_COME,
          IntStream.range(0, 7)
              .mapToObj(number -> HelpGroup.slot("Taak", 1))
              .toArray(SlotDraft[]::new));
    }

    PortalPage page = as(bas).get(group.page());

    assertThat(page.document().select("main .klassenkring-slots > li")).hasSize(20);
    assertThat(page.clickLink("Volgende").document().select("main .klassenkring-slots > li"))
        .hasSize(1);
  }

  @Test
  void scriptTypedAsTextIsShownAsText() {
    String script = "<script>alert('x')</script><img src=x onerror=alert(1)>";
    PortalPage page =
        typed(form().set("title", script).set("content", script), 0, script, "2026-11-19", "1")
            .submit();

    assertThat(page.text()).contains("Uw hulpvraag is geplaatst.", script);
    assertThat(page.document().select("main li script, main li img, main p script")).isEmpty();
  }

  @Test
  @DisplayName("Who may NOT: externals, another class and guests see nothing of it")
  void whoMayNotSee() throws Exception {
    HelpRequest helpRequest =
        group.request(DecisionMode.FIRST_COME, HelpGroup.slot("Geheim feest", 1));
    HelpGroup group6b = HelpGroup.create(portal, school, "Groep 6b");
    String address = as(bas).get(group.page()).document().selectFirst("main li p a").absUrl("href");

    assertThat(address).contains(String.valueOf(helpRequest.getHelpRequestId()));

    for (TestUser stranger : List.of(group.external("Xander"), group.withoutRole("Wim"))) {
      assertThat(as(stranger).get(group.page()).text())
          .contains("Dit kunt u hier niet zien of doen")
          .doesNotContain("Geheim");
      assertThat(as(stranger).get(address).text()).doesNotContain("Geheim");
    }

    TestUser daan = group6b.parent("Daan");

    assertThat(as(daan).get(address).body()).doesNotContain("Geheim");
    assertThat(
            as(daan)
                .get(
                    address.replace(group.site().getFriendlyURL(), group6b.site().getFriendlyURL()))
                .text())
        .contains("Dit kunt u hier niet zien of doen")
        .doesNotContain("Geheim");
    assertThat(new PortalHttpClient(portal.baseUri()).get(group.page()).body())
        .doesNotContain("Geheim");
  }

  @Test
  void aForgedSignUpIsRefused() throws Exception {
    HelpSlot slot = slot(DecisionMode.FIRST_COME, 1);
    PortalForm form = button(as(bas).get(group.page()), "sign_up", slot);
    URI withoutToken = form.actionWithoutToken();

    assertThat(form.submitTo(withoutToken).status()).isEqualTo(403);
    assertThat(group.states(slot)).isEmpty();
  }

  @Test
  void aParentWhoForgesTheDecisionOfAnotherChangesNothing() throws Exception {
    HelpSlot slot = slot(DecisionMode.CHOSEN, 1);

    group.signUp(bas, slot);

    PortalForm own = button(as(eva).get(group.page()), "sign_up", slot);
    URI assign = URI.create(own.action().toString().replace("sign_up", "assign"));

    assertThat(own.submitTo(URI.create(assign + "&userId=" + bas.userId())).text())
        .contains("Dit kunt u hier niet zien of doen");
    assertThat(group.states(slot)).containsExactly("Bas offered");
  }

  private PortalForm form() {
    return as(group.teacher())
        .get(group.page())
        .clickLink("Hulp vragen")
        .form(PLACE)
        .set("title", "Sinterklaas")
        .set("content", "Wie helpt?");
  }

  private static PortalForm typed(
      PortalForm form, int row, String task, String day, String wanted) {

    return form.set("task_" + row, task)
        .set("day_" + row, day)
        .set("start_" + row, LocalTime.of(8, 30).toString())
        .set("end_" + row, LocalTime.of(10, 0).toString())
        .set("wanted_" + row, wanted);
  }

  private void propose(HelpSlot slot) {
    as(bas)
        .get(group.page())
        .clickLink("Ruilen of overdragen Bakken, donderdag 19 november, 08:30\u201310:00")
        .form("form[action*=propose_swap]")
        .set("choice", eva.userId() + "-0")
        .submit();

    assertThat(group.states(slot)).contains("Bas assigned");
  }

  private HelpSlot slot(DecisionMode mode, int wanted) throws Exception {
    return group.slots(group.request(mode, HelpGroup.slot("Bakken", wanted))).get(0);
  }

  private static PortalForm button(PortalPage page, String command, HelpSlot slot) {
    return page.form(
        "form[action~=_"
            + command
            + "(&|$)|%2F"
            + command
            + "(&|$)]:has(input[value="
            + slot.getHelpSlotId()
            + "])");
  }

  private static String list(String key) {
    return "p_p_id=nl_klassenkring_helprequest_web_HelpRequestPortlet"
        + "&_nl_klassenkring_helprequest_web_HelpRequestPortlet_list="
        + key;
  }

  private PortalHttpClient as(TestUser user) {
    return PortalHttpClient.signedIn(portal.baseUri(), user);
  }

  private static String replyMode(PortalPage page) {
    return page.document().select("select[name$=replyMode] option[selected]").val();
  }

  private List<String> replyModes() {
    return classPostLocalService
        .getClassPosts(group.groupId(), QueryUtil.ALL_POS, QueryUtil.ALL_POS)
        .stream()
        .map(ClassPost::getReplyMode)
        .toList();
  }

  private int placed() {
    return classPostLocalService.getClassPostsCount(group.groupId());
  }
}
