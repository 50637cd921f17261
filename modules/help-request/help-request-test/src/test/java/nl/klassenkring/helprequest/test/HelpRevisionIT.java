/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.helprequest.test;

import static nl.klassenkring.embedded.junit.Acting.actingAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.liferay.portal.kernel.security.auth.PrincipalException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import nl.klassenkring.classgroup.service.ClassGroupLocalService;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.ControllableClock;
import nl.klassenkring.embedded.junit.EmbeddedPortalTest;
import nl.klassenkring.embedded.junit.PortalService;
import nl.klassenkring.embedded.junit.TestSchool;
import nl.klassenkring.embedded.junit.TestUser;
import nl.klassenkring.helprequest.decision.DecisionMode;
import nl.klassenkring.helprequest.decision.HelpRefusal;
import nl.klassenkring.helprequest.decision.HelpRefusedException;
import nl.klassenkring.helprequest.exception.NoSuchHelpRequestException;
import nl.klassenkring.helprequest.model.HelpRequest;
import nl.klassenkring.helprequest.model.HelpSlot;
import nl.klassenkring.helprequest.model.HelpSwap;
import nl.klassenkring.helprequest.request.SlotDraft;
import nl.klassenkring.helprequest.request.SlotEdit;
import nl.klassenkring.helprequest.request.SlotProblem;
import nl.klassenkring.helprequest.request.SlotProblemException;
import nl.klassenkring.helprequest.request.SlotsChange;
import nl.klassenkring.helprequest.service.HelpRequestLocalService;
import nl.klassenkring.policy.exception.PolicyViolationException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("B3: what a placed request asks is changed, and nobody who signed up is forgotten")
@EmbeddedPortalTest
final class HelpRevisionIT {

  private static final SlotDraft FRIDAY =
      new SlotDraft(
          HelpGroup.THURSDAY.plusDays(1), LocalTime.of(9, 0), LocalTime.of(10, 0), "Bakken", 2);

  @PortalService private ClassGroupLocalService classGroupLocalService;
  @PortalService private ControllableClock clock;
  @PortalService private HelpRequestLocalService helpRequestLocalService;
  @PortalService private EmbeddedPortal portal;
  @PortalService private TestSchool school;

  private HelpGroup group;
  private TestUser bas;
  private TestUser eva;
  private HelpRequest helpRequest;
  private HelpSlot baking;
  private HelpSlot tidying;

  @BeforeEach
  void makeRequest() throws Exception {
    group = HelpGroup.create(portal, school, "Groep 5a");
    bas = group.parent("Bas");
    eva = group.parent("Eva");
    helpRequest =
        group.request(
            DecisionMode.FIRST_COME, HelpGroup.slot("Bakken", 2), HelpGroup.slot("Opruimen", 2));
    baking = group.slots(helpRequest).get(0);
    tidying = group.slots(helpRequest).get(1);
  }

  @Test
  void tasksAndNumbersAreChangedAndTasksAddedWithoutTellingAnybody() throws Exception {
    group.signUp(bas, baking);
    group.change(
        group.teacher(),
        helpRequest,
        HelpGroup.changed(baking, HelpGroup.slot("Koken", 3)),
        SlotEdit.added(HelpGroup.slot("Rijden", 1)));

    assertThat(group.slots(helpRequest))
        .extracting(HelpSlot::getTask)
        .containsExactly("Koken", "Opruimen", "Rijden");
    assertThat(group.states(baking)).containsExactly("Bas assigned");
    assertThat(group.reloaded(baking).getTaken()).isEqualTo(1);
    assertThat(group.notices(bas)).isZero();
    group.signUp(eva, group.slots(helpRequest).get(2));
  }

  @Test
  void whoSignedUpForASlotThatIsMovedIsToldAndKeepsThePlace() throws Exception {
    group.signUp(bas, baking);
    group.change(group.classParent("Kim"), helpRequest, HelpGroup.changed(baking, FRIDAY));

    assertThat(group.states(baking)).containsExactly("Bas assigned");
    assertThat(group.told(bas))
        .singleElement()
        .asString()
        .contains("“Bakken”", "is nu op vrijdag 20 november 09:00");
    assertThat(HelpGroup.mails(bas)).hasSize(1);
    assertThat(group.notices(eva)).isZero();

    group.withdraw(bas, baking);

    assertThat(group.told(bas))
        .as("he is not expected any more")
        .noneMatch(text -> text.contains("Bakken"));
  }

  @Test
  @DisplayName("An offer of a place was made for another time, and ends")
  void anOfferOfAPlaceEndsWhenTheSlotIsMoved() throws Exception {
    group.signUp(bas, baking);

    HelpSwap offer =
        actingAs(bas, () -> group.service().proposeSwap(baking.getHelpSlotId(), eva.userId(), 0));

    group.change(group.teacher(), helpRequest, HelpGroup.changed(baking, FRIDAY));

    assertThatThrownBy(() -> actingAs(eva, () -> group.service().acceptSwap(offer.getHelpSwapId())))
        .isInstanceOfSatisfying(
            HelpRefusedException.class,
            refused -> assertThat(refused.getRefusal()).isEqualTo(HelpRefusal.SWAP_IS_OVER));
    assertThat(group.states(baking)).containsExactly("Bas assigned");
  }

  @Test
  void aSlotIsRemovedOnlyByWhoSawAllThatSignedUpAndTheyAreTold() throws Exception {
    group.signUp(bas, baking);

    assertProblem(SlotProblem.REMOVAL_UNCONFIRMED, HelpGroup.removed(baking));

    group.signUp(eva, baking);

    assertProblem(SlotProblem.REMOVAL_UNCONFIRMED, HelpGroup.removed(baking, bas));
    assertThat(group.states(baking)).containsExactly("Bas assigned", "Eva assigned");

    group.change(group.teacher(), helpRequest, HelpGroup.removed(baking, bas, eva));

    assertThat(group.slots(helpRequest)).extracting(HelpSlot::getTask).containsExactly("Opruimen");
    assertThat(group.states(baking)).isEmpty();

    for (TestUser parent : List.of(bas, eva)) {
      assertThat(group.told(parent))
          .singleElement()
          .asString()
          .contains("“Bakken” op donderdag 19 november 08:30 gaat niet door");
      assertThat(HelpGroup.mails(parent)).hasSize(1);
    }
  }

  @Test
  void thereAreNeverFewerPlacesThanPeopleNorFewerTasksThanOne() throws Exception {
    group.signUp(bas, baking);
    group.signUp(eva, baking);

    assertProblem(
        SlotProblem.FEWER_THAN_PLACES, HelpGroup.changed(baking, HelpGroup.slot("Bakken", 1)));
    assertProblem(
        SlotProblem.NO_SLOT, HelpGroup.removed(baking, bas, eva), HelpGroup.removed(tidying));
    assertThat(group.slots(helpRequest)).hasSize(2);
  }

  @Test
  @DisplayName("A change on what somebody else changed meanwhile is refused, with all of its form")
  void aChangeOnAnOldStateIsRefused() throws Exception {
    group.change(
        group.classParent("Kim"),
        helpRequest,
        HelpGroup.changed(baking, HelpGroup.slot("Bakken", 4)));

    assertProblem(
        SlotProblem.CHANGED_MEANWHILE,
        SlotEdit.added(HelpGroup.slot("Rijden", 1)),
        HelpGroup.changed(baking, FRIDAY));
    assertThat(group.slots(helpRequest)).hasSize(2);
    assertThat(group.reloaded(baking).getWanted()).isEqualTo(4);
  }

  @Test
  void aSlotOfAnotherRequestIsNotChangedInItsName() throws Exception {
    HelpSlot other =
        group.slots(group.request(DecisionMode.FIRST_COME, HelpGroup.slot("Geheim", 1))).get(0);

    assertProblem(SlotProblem.CHANGED_MEANWHILE, HelpGroup.changed(other, FRIDAY));
    assertProblem(SlotProblem.CHANGED_MEANWHILE, HelpGroup.removed(other));
    assertThat(group.reloaded(other).getTask()).isEqualTo("Geheim");
  }

  @Test
  void whatHasBegunStaysAsItIs() throws Exception {
    clock.setSchoolTime(HelpGroup.THURSDAY.atTime(8, 30));

    assertProblem(SlotProblem.SLOT_BEGUN, HelpGroup.changed(baking, FRIDAY));
    assertProblem(SlotProblem.SLOT_BEGUN, HelpGroup.removed(baking));
  }

  @Test
  @DisplayName("B5, B11: a change is judged like the request, and refused when it could not go out")
  void aChangeIsJudged() throws Exception {
    SlotEdit tooMuch = HelpGroup.changed(baking, HelpGroup.slot("Bel de ouders, bsn 111222333", 2));

    assertThatThrownBy(() -> group.change(group.teacher(), helpRequest, tooMuch))
        .isInstanceOf(PolicyViolationException.class);

    clock.setSchoolTime(LocalDateTime.of(2026, 11, 17, 22, 10));
    group.signUp(bas, baking);

    assertThatThrownBy(
            () -> group.change(group.teacher(), helpRequest, HelpGroup.changed(baking, FRIDAY)))
        .isInstanceOf(PolicyViolationException.class);
    assertThat(group.reloaded(baking).getTask()).isEqualTo("Bakken");
    assertThat(group.reloaded(baking).getSlotDay()).isEqualTo("2026-11-19");
    assertThat(group.notices(bas)).isZero();
  }

  @Test
  void aRequestThatIsNotPlacedIsNotChanged() throws Exception {
    clock.setSchoolTime(LocalDateTime.of(2026, 11, 17, 22, 10));

    HelpRequest held = group.request(DecisionMode.FIRST_COME, HelpGroup.slot("Later", 1));
    SlotsChange change =
        new SlotsChange(held.getHelpRequestId(), List.of(SlotEdit.added(FRIDAY)), Set.of());

    assertNotAllowed(() -> group.change(group.teacher(), held, SlotEdit.added(FRIDAY)));
    assertThatThrownBy(
            () -> helpRequestLocalService.changeHelpSlots(group.teacher().userId(), change))
        .isInstanceOf(NoSuchHelpRequestException.class);
  }

  @Test
  @DisplayName("Who may NOT: parents, externals, another class, another school and guests")
  void whoMayNot() throws Exception {
    HelpGroup group6b = HelpGroup.create(portal, school, "Groep 6b");
    HelpGroup elsewhere = HelpGroup.create(portal, TestSchool.create(school.company()), "Groep 5a");
    SlotEdit edit = HelpGroup.changed(baking, FRIDAY);
    SlotsChange change = new SlotsChange(helpRequest.getHelpRequestId(), List.of(edit), Set.of());

    for (TestUser stranger :
        List.of(
            bas,
            group.external("Xander"),
            group.withoutRole("Wim"),
            group6b.teacher(),
            group6b.classParent("Fatima"),
            elsewhere.teacher(),
            elsewhere.director("Gerda"))) {

      assertNotAllowed(() -> group.change(stranger, helpRequest, edit));
      assertNotAllowed(() -> group.change(stranger, helpRequest, HelpGroup.removed(baking)));
      assertNotAllowed(() -> actingAs(stranger, () -> group.service().adviseHelpSlots(change)));
    }

    assertNotAllowed(
        () ->
            actingAs(
                school.company().getGuestUser(), () -> group.service().adviseHelpSlots(change)));
    assertNotAllowed(
        () ->
            actingAs(
                school.company().getGuestUser(),
                () -> {
                  group.service().changeHelpSlots(change);
                  return null;
                }));

    classGroupLocalService.closeClassGroup(
        group.teacher().userId(), group.classGroup().getClassGroupId());

    assertNotAllowed(() -> group.change(group.teacher(), helpRequest, edit));
    assertThat(group.reloaded(baking).getSlotDay()).isEqualTo("2026-11-19");
  }

  private void assertProblem(SlotProblem problem, SlotEdit... edits) {
    assertThatThrownBy(() -> group.change(group.teacher(), helpRequest, edits))
        .isInstanceOfSatisfying(
            SlotProblemException.class,
            exception -> assertThat(exception.getProblem()).isEqualTo(problem));
  }

  private static void assertNotAllowed(ThrowingCallable step) {
    assertThatThrownBy(step).isInstanceOf(PrincipalException.class);
  }
}
