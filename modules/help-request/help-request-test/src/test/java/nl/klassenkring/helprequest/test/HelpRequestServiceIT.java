/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.helprequest.test;

import static nl.klassenkring.embedded.junit.Acting.actingAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.liferay.portal.kernel.exception.NoSuchModelException;
import com.liferay.portal.kernel.security.auth.PrincipalException;
import com.liferay.portal.kernel.service.GroupLocalService;
import com.liferay.portal.kernel.service.ServiceContext;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.klassenkring.classgroup.exception.ClassPostTitleException;
import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.classgroup.service.ClassGroupLocalService;
import nl.klassenkring.classgroup.service.ClassPostLocalService;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.ControllableClock;
import nl.klassenkring.embedded.junit.EmbeddedPortalTest;
import nl.klassenkring.embedded.junit.PortalService;
import nl.klassenkring.embedded.junit.TestSchool;
import nl.klassenkring.embedded.junit.TestUser;
import nl.klassenkring.helprequest.decision.DecisionMode;
import nl.klassenkring.helprequest.decision.HelpRefusal;
import nl.klassenkring.helprequest.decision.HelpRefusedException;
import nl.klassenkring.helprequest.exception.HelpRequestVersionException;
import nl.klassenkring.helprequest.model.HelpRequest;
import nl.klassenkring.helprequest.model.HelpSignUp;
import nl.klassenkring.helprequest.model.HelpSlot;
import nl.klassenkring.helprequest.request.HelpRequestDraft;
import nl.klassenkring.helprequest.request.SlotList;
import nl.klassenkring.helprequest.request.SlotProblemException;
import nl.klassenkring.helprequest.service.HelpRequestLocalService;
import nl.klassenkring.helprequest.service.HelpSlotLocalService;
import nl.klassenkring.policy.exception.PolicyViolationException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("B3: who asks for help, who helps, and who decides")
@EmbeddedPortalTest
final class HelpRequestServiceIT {

  private static final LocalDateTime EVENING = LocalDateTime.of(2026, 11, 17, 22, 10);
  private static final LocalDateTime MORNING = LocalDateTime.of(2026, 11, 18, 7, 30);

  @PortalService private ClassGroupLocalService classGroupLocalService;
  @PortalService private ClassPostLocalService classPostLocalService;
  @PortalService private ControllableClock clock;
  @PortalService private GroupLocalService groupLocalService;
  @PortalService private HelpRequestLocalService helpRequestLocalService;
  @PortalService private HelpSlotLocalService helpSlotLocalService;
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
  void aRequestIsAPostOfItsCategoryWithItsSlots() throws Exception {
    HelpRequest helpRequest =
        group.request(
            DecisionMode.FIRST_COME, HelpGroup.slot("Bakken", 2), HelpGroup.slot("Versieren", 3));
    ClassPost classPost = classPostLocalService.getClassPost(helpRequest.getClassPostId());

    assertThat(classPost.getCategory()).isEqualTo("help-request");
    assertThat(classPost.isApproved()).isTrue();
    assertThat(helpRequest.isPlaced()).isTrue();
    assertThat(group.slots(helpRequest))
        .extracting(HelpSlot::getTask)
        .containsExactly("Bakken", "Versieren");
  }

  @Test
  void whoComesFirstHasThePlaceAndTheNextOneIsToldThatItIsTaken() throws Exception {
    HelpSlot slot = slot(DecisionMode.FIRST_COME, 1);

    group.signUp(bas, slot);

    assertRefused(HelpRefusal.FULL, () -> group.signUp(eva, slot));
    assertThat(group.states(slot)).containsExactly("Bas assigned");
    assertThat(group.reloaded(slot).getTaken()).isEqualTo(1);
  }

  @Test
  @DisplayName("B3: a place that is given back is open again, and those who decide are told")
  void aPlaceThatIsGivenBackIsOpenAgainAndThoseWhoDecideAreTold() throws Exception {
    TestUser classParent = group.classParent("Kim");
    HelpSlot slot = slot(DecisionMode.FIRST_COME, 1);

    group.signUp(bas, slot);
    group.withdraw(bas, slot);

    assertThat(group.notices(group.teacher())).isEqualTo(1);
    assertThat(group.notices(classParent)).isEqualTo(1);
    assertThat(group.notices(eva)).isZero();

    group.signUp(eva, slot);

    assertThat(group.states(slot)).containsExactly("Bas withdrawn", "Eva assigned");

    clock.setSchoolTime(HelpGroup.THURSDAY.atStartOfDay());

    assertRefused(HelpRefusal.DAY_HAS_COME, () -> group.withdraw(eva, slot));
  }

  @Test
  void whereSomebodyDecidesParentsOfferAndTheClassParentChooses() throws Exception {
    TestUser classParent = group.classParent("Kim");
    HelpSlot slot = slot(DecisionMode.CHOSEN, 1);

    group.signUp(bas, slot);
    group.signUp(eva, slot);

    assertThat(group.states(slot)).containsExactly("Bas offered", "Eva offered");
    assertThat(signUps(eva, slot))
        .as("an offer is seen by those who decide")
        .containsExactly("Eva");
    assertThat(signUps(classParent, slot)).containsExactlyInAnyOrder("Bas", "Eva");

    group.assign(classParent, slot, bas);

    assertThat(group.notices(bas)).isEqualTo(1);
    assertThat(signUps(eva, slot)).containsExactlyInAnyOrder("Bas", "Eva");
    assertRefused(HelpRefusal.FULL, () -> group.assign(group.teacher(), slot, eva));

    group.remove(group.teacher(), slot, bas);
    group.assign(classParent, slot, eva);

    assertThat(group.states(slot)).containsExactly("Bas withdrawn", "Eva assigned");
    assertThat(group.notices(bas)).isEqualTo(2);
  }

  @Test
  void councilMembersHelpInTheirCouncilAndDecideAboutWhatTheyAsk() throws Exception {
    HelpGroup council = HelpGroup.council(portal, school);
    TestUser member = council.parent("Fatima");
    TestUser other = council.parent("Joris");
    HelpSlot slot =
        council
            .slots(council.requestOf(member, DecisionMode.CHOSEN, HelpGroup.slot("Koffie", 1)))
            .get(0);

    council.signUp(other, slot);
    assertNotAllowed(() -> council.assign(other, slot, other));
    council.assign(member, slot, other);

    assertThat(council.states(slot)).containsExactly("Joris assigned");
  }

  @Test
  @DisplayName(
      "Who may NOT: parents do not ask or decide; teachers, externals, others do not sign up")
  void whoMayNot() throws Exception {
    HelpSlot slot = slot(DecisionMode.CHOSEN, 2);
    HelpGroup group6b = HelpGroup.create(portal, school, "Groep 6b");
    HelpGroup elsewhere = HelpGroup.create(portal, TestSchool.create(school.company()), "Groep 5a");

    group.signUp(bas, slot);

    assertNotAllowed(() -> group.requestOf(bas, DecisionMode.CHOSEN, HelpGroup.slot("x", 1)));
    assertNotAllowed(() -> group.assign(bas, slot, bas));
    assertNotAllowed(() -> group.remove(eva, slot, bas));
    assertNotAllowed(() -> group.signUp(group.teacher(), slot));

    for (TestUser stranger :
        List.of(
            group.external("Xander"),
            group.withoutRole("Wim"),
            group6b.parent("Daan"),
            group6b.teacher(),
            elsewhere.teacher(),
            elsewhere.director("Gerda"))) {

      assertNotAllowed(() -> group.signUp(stranger, slot));
      assertNotAllowed(() -> group.assign(stranger, slot, bas));
      assertNotAllowed(() -> group.remove(stranger, slot, bas));
      assertNotAllowed(
          () -> actingAs(stranger, () -> group.service().getHelpSlot(slot.getHelpSlotId())));
      assertNotAllowed(
          () ->
              actingAs(
                  stranger,
                  () -> group.service().getHelpSlots(group.groupId(), SlotList.OPEN, 0, 20)));
      assertNotAllowed(
          () -> actingAs(stranger, () -> group.service().getHelpers(group.groupId(), "", 0, 20)));
    }

    assertNotAllowed(
        () ->
            actingAs(
                school.company().getGuestUser(),
                () -> group.service().getHelpSlot(slot.getHelpSlotId())));
    assertThat(group.states(slot)).containsExactly("Bas offered");
  }

  @Test
  void signUpsOfAnotherGroupAreNotToldByTheKeyOfTheirSlot() throws Exception {
    HelpSlot slot = slot(DecisionMode.FIRST_COME, 1);
    HelpGroup group6b = HelpGroup.create(portal, school, "Groep 6b");
    TestUser daan = group6b.parent("Daan");

    group.signUp(bas, slot);

    assertThat(
            actingAs(
                daan,
                () ->
                    group
                        .service()
                        .getHelpSignUps(group6b.groupId(), new long[] {slot.getHelpSlotId()})))
        .isEmpty();
  }

  @Test
  void inAClosedGroupNobodyAsksHelpsOrDecidesAnyMore() throws Exception {
    HelpSlot slot = slot(DecisionMode.CHOSEN, 2);

    group.signUp(bas, slot);
    classGroupLocalService.closeClassGroup(
        group.teacher().userId(), group.classGroup().getClassGroupId());

    assertNotAllowed(() -> group.signUp(eva, slot));
    assertNotAllowed(() -> group.withdraw(bas, slot));
    assertNotAllowed(() -> group.assign(group.teacher(), slot, bas));
    assertNotAllowed(() -> group.request(DecisionMode.CHOSEN, HelpGroup.slot("x", 1)));
    assertThat(signUps(bas, slot)).containsExactly("Bas");
  }

  @Test
  @DisplayName("B11: a request of the evening is there when its post is placed, and not before")
  void aHeldRequestIsThereWhenItsPostIsPlaced() throws Exception {
    clock.setSchoolTime(EVENING);

    HelpRequest helpRequest = group.request(DecisionMode.FIRST_COME, HelpGroup.slot("Bakken", 1));
    HelpSlot slot = group.slots(helpRequest).get(0);

    assertThat(helpRequest.isPlaced()).isFalse();
    assertThat(openSlots(bas)).isEmpty();
    assertThat(
            actingAs(
                group.teacher(), () -> group.service().getWaitingHelpRequests(group.groupId())))
        .hasSize(1);
    assertThatThrownBy(() -> group.signUp(bas, slot)).isInstanceOf(NoSuchModelException.class);
    assertNotAllowed(() -> actingAs(bas, () -> group.service().getHelpSlot(slot.getHelpSlotId())));

    clock.setSchoolTime(MORNING);
    classPostLocalService.releaseClassPost(helpRequest.getClassPostId());

    assertThat(openSlots(bas)).extracting(HelpSlot::getTask).containsExactly("Bakken");
    group.signUp(bas, slot);
  }

  @Test
  @DisplayName(
      "B5: what a task says is judged like the text, and nothing is kept of what is refused")
  void aTaskIsJudgedAndNothingIsKeptOfWhatIsRefused() throws Exception {
    int posts = classPostLocalService.getClassPostsCount(group.groupId());

    assertThatThrownBy(
            () ->
                group.request(
                    DecisionMode.FIRST_COME,
                    HelpGroup.slot("Bakken", 1),
                    HelpGroup.slot("Bel 06-12345678, zijn bsn is 111222333", 1)))
        .isInstanceOf(PolicyViolationException.class);

    assertThat(classPostLocalService.getClassPostsCount(group.groupId())).isEqualTo(posts);
    assertThat(openSlots(bas)).isEmpty();
  }

  @Test
  void anIncompleteRequestKeepsNothing() throws Exception {
    assertThatThrownBy(() -> group.request(DecisionMode.FIRST_COME))
        .isInstanceOf(SlotProblemException.class);
    assertThatThrownBy(() -> group.request(DecisionMode.FIRST_COME, HelpGroup.slot("Bakken", 0)))
        .isInstanceOf(SlotProblemException.class);
    assertThatThrownBy(
            () ->
                actingAs(
                    group.teacher(),
                    () ->
                        group
                            .service()
                            .addHelpRequest(
                                new HelpRequestDraft(
                                    group.groupId(),
                                    "",
                                    "x",
                                    DecisionMode.CHOSEN,
                                    List.of(HelpGroup.slot("Bakken", 1)),
                                    Set.of()),
                                new ServiceContext())))
        .isInstanceOf(ClassPostTitleException.class);
    assertThat(classPostLocalService.getClassPostsCount(group.groupId())).isZero();
  }

  @Test
  void aFormThatIsSentTwiceMakesOneRequest() throws Exception {
    String uuid = UUID.randomUUID().toString();
    HelpRequest first = send(uuid, "Bakken");

    assertThat(send(uuid, "Bakken").getHelpRequestId()).isEqualTo(first.getHelpRequestId());
    assertThatThrownBy(() -> send(uuid, "Versieren"))
        .isInstanceOf(HelpRequestVersionException.class);
    assertThat(group.slots(first)).hasSize(1);
  }

  @Test
  void aPostThatIsRemovedTakesAllOfItsRequestAlong() throws Exception {
    HelpRequest helpRequest = group.request(DecisionMode.FIRST_COME, HelpGroup.slot("Bakken", 2));
    HelpSlot slot = group.slots(helpRequest).get(0);

    group.signUp(bas, slot);
    actingAs(bas, () -> group.service().proposeSwap(slot.getHelpSlotId(), eva.userId(), 0));
    classPostLocalService.deleteClassPost(helpRequest.getClassPostId());

    assertNothingIsLeft(helpRequest, slot);
  }

  @Test
  void aGroupThatIsRemovedTakesItsRequestsAlong() throws Exception {
    HelpRequest helpRequest = group.request(DecisionMode.FIRST_COME, HelpGroup.slot("Bakken", 2));
    HelpSlot slot = group.slots(helpRequest).get(0);

    group.signUp(bas, slot);
    groupLocalService.deleteGroup(group.groupId());

    assertNothingIsLeft(helpRequest, slot);
  }

  private void assertNothingIsLeft(HelpRequest helpRequest, HelpSlot slot) {
    assertThat(helpRequestLocalService.fetchHelpRequest(helpRequest.getHelpRequestId())).isNull();
    assertThat(helpSlotLocalService.fetchHelpSlot(slot.getHelpSlotId())).isNull();
    assertThat(group.states(slot)).isEmpty();
  }

  private HelpRequest send(String uuid, String task) throws Exception {
    ServiceContext serviceContext = new ServiceContext();

    serviceContext.setUuid(uuid);

    return actingAs(
        group.teacher(),
        () ->
            group
                .service()
                .addHelpRequest(
                    group.draft(DecisionMode.FIRST_COME, HelpGroup.slot(task, 1)), serviceContext));
  }

  private HelpSlot slot(DecisionMode mode, int wanted) throws Exception {
    return group.slots(group.request(mode, HelpGroup.slot("Bakken", wanted))).get(0);
  }

  private List<HelpSlot> openSlots(TestUser user) throws Exception {
    return actingAs(
        user, () -> group.service().getHelpSlots(group.groupId(), SlotList.OPEN, 0, 20));
  }

  private List<String> signUps(TestUser user, HelpSlot slot) throws Exception {
    return actingAs(
            user,
            () ->
                group.service().getHelpSignUps(group.groupId(), new long[] {slot.getHelpSlotId()}))
        .stream()
        .map(HelpSignUp::getUserName)
        .map(name -> name.replaceAll(" .*", ""))
        .toList();
  }

  private static void assertRefused(HelpRefusal refusal, ThrowingCallable step) {
    assertThatThrownBy(step)
        .isInstanceOfSatisfying(
            HelpRefusedException.class,
            refused -> assertThat(refused.getRefusal()).isEqualTo(refusal));
  }

  private static void assertNotAllowed(ThrowingCallable step) {
    assertThatThrownBy(step).isInstanceOf(PrincipalException.class);
  }
}
