/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.helprequest.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.liferay.portal.kernel.service.UserGroupRoleLocalService;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.ControllableClock;
import nl.klassenkring.embedded.junit.EmbeddedPortalTest;
import nl.klassenkring.embedded.junit.PortalService;
import nl.klassenkring.embedded.junit.TestSchool;
import nl.klassenkring.embedded.junit.TestUser;
import nl.klassenkring.helprequest.decision.DecisionMode;
import nl.klassenkring.helprequest.model.HelpSlot;
import nl.klassenkring.helprequest.request.SlotDraft;
import nl.klassenkring.helprequest.service.HelpRequestLocalService;
import nl.klassenkring.helprequest.service.HelpSlotLocalService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("B3: people are reminded the day before, once")
@EmbeddedPortalTest
final class HelpReminderIT {

  private static final LocalDate DAY_BEFORE = HelpGroup.THURSDAY.minusDays(1);
  private static final LocalTime EIGHT = LocalTime.of(8, 0);

  @PortalService private ControllableClock clock;
  @PortalService private HelpRequestLocalService helpRequestLocalService;
  @PortalService private HelpSlotLocalService helpSlotLocalService;
  @PortalService private EmbeddedPortal portal;
  @PortalService private TestSchool school;

  private HelpGroup group;
  private TestUser bas;

  @BeforeEach
  void makeGroup() throws Exception {
    group = HelpGroup.create(portal, school, "Groep 5a");
    bas = group.parent("Bas");
  }

  @Test
  void atEightTheDayBeforeAndNotASecondEarlier() throws Exception {
    TestUser eva = group.parent("Eva");
    HelpSlot slot = slot(2);

    group.signUp(bas, slot);
    clock.setSchoolTime(DAY_BEFORE.atTime(7, 59, 59));
    group.runReminders();

    assertThat(group.notices(bas)).isZero();

    clock.setSchoolTime(DAY_BEFORE.atTime(EIGHT));
    group.runReminders();
    group.runReminders();

    assertThat(group.notices(bas)).isEqualTo(1);
    assertThat(group.notices(eva)).isZero();
    assertThat(group.notices(group.teacher())).as("a place is free").isEqualTo(1);
    assertThat(HelpGroup.mails(bas))
        .containsExactly(
            "U helpt op donderdag 19 november 08:30 bij “Bakken” ("
                + group.site().getDescriptiveName(Locale.forLanguageTag("nl-NL"))
                + ").");
    assertThat(HelpGroup.mails(group.teacher())).hasSize(1);
    assertThat(HelpGroup.mails(eva)).isEmpty();
  }

  @Test
  void whoAskedIsToldNothingWhenAllPlacesAreTaken() throws Exception {
    group.signUp(bas, slot(1));
    clock.setSchoolTime(DAY_BEFORE.atTime(EIGHT));
    group.runReminders();

    assertThat(group.notices(group.teacher())).isZero();
  }

  @Test
  void whoLeftTheGroupIsNotReminded(UserGroupRoleLocalService userGroupRoleLocalService)
      throws Exception {

    group.signUp(bas, slot(1));
    userGroupRoleLocalService.deleteUserGroupRoles(bas.userId(), new long[] {group.groupId()});
    clock.setSchoolTime(DAY_BEFORE.atTime(EIGHT));
    group.runReminders();

    assertThat(group.notices(bas)).isZero();
    assertThat(HelpGroup.mails(bas)).isEmpty();
  }

  @Test
  @DisplayName("Two nodes that come at the same time remind each once")
  void twoNodesRemindOnce() throws Exception {
    List<HelpSlot> slots = new ArrayList<>();

    for (int i = 0; i < 5; i++) {
      HelpSlot slot = slot(1);

      slots.add(slot);
      group.signUp(bas, slot);
    }

    clock.setSchoolTime(DAY_BEFORE.atTime(EIGHT));

    assertThat(remindOnTwoNodes(slots)).isEqualTo(slots.size());
    assertThat(group.notices(bas)).isEqualTo(slots.size());
    assertThat(HelpGroup.mails(bas)).hasSize(slots.size());
  }

  @Test
  void afterAStandstillItGoesUntilTheSlotBegins() throws Exception {
    HelpSlot slot = slot(1);

    group.signUp(bas, slot);
    clock.setSchoolTime(HelpGroup.THURSDAY.atTime(8, 29));
    group.runReminders();

    assertThat(group.notices(bas)).isEqualTo(1);
    assertThat(group.reloaded(slot).getRemindedDate()).isNotNull();
  }

  @Test
  @DisplayName("Who signed up for what is moved is reminded of its new day, not of the old one")
  void aSlotThatIsMovedIsRemindedOfItsNewDay() throws Exception {
    HelpSlot slot = slot(1);

    group.signUp(bas, slot);
    move(slot, HelpGroup.THURSDAY.plusDays(1), EIGHT);
    clock.setSchoolTime(DAY_BEFORE.atTime(EIGHT));
    group.runReminders();

    assertThat(group.told(bas)).singleElement().asString().contains("is nu op vrijdag 20");

    clock.setSchoolTime(HelpGroup.THURSDAY.atTime(EIGHT));
    group.runReminders();

    assertThat(HelpGroup.mails(bas)).hasSize(2);
    assertThat(group.told(bas))
        .hasSize(2)
        .anySatisfy(text -> assertThat(text).contains("U helpt op vrijdag 20 november 08:00"));
  }

  @Test
  void whoWasRemindedIsRemindedAgainOfANewDayAndNotOfANewTimeOfWhichHeIsJustTold()
      throws Exception {

    HelpSlot slot = slot(1);

    group.signUp(bas, slot);
    clock.setSchoolTime(DAY_BEFORE.atTime(EIGHT));
    group.runReminders();
    clock.setSchoolTime(DAY_BEFORE.atTime(9, 0));
    move(group.reloaded(slot), HelpGroup.THURSDAY, LocalTime.of(9, 30));
    group.runReminders();

    assertThat(HelpGroup.mails(bas)).as("reminded, then told of the new time").hasSize(2);

    clock.setSchoolTime(DAY_BEFORE.atTime(10, 0));
    move(group.reloaded(slot), HelpGroup.THURSDAY.plusDays(5), EIGHT);
    clock.setSchoolTime(HelpGroup.THURSDAY.plusDays(4).atTime(EIGHT));
    group.runReminders();
    group.runReminders();

    assertThat(HelpGroup.mails(bas)).as("told of the new day, then reminded").hasSize(4);
    assertThat(group.notices(bas)).isEqualTo(4);
  }

  private void move(HelpSlot slot, LocalDate day, LocalTime start) throws Exception {
    group.change(
        group.teacher(),
        helpRequestLocalService.getHelpRequest(slot.getHelpRequestId()),
        HelpGroup.changed(slot, new SlotDraft(day, start, LocalTime.of(10, 0), "Bakken", 1)));
  }

  private HelpSlot slot(int wanted) throws Exception {
    return group
        .slots(group.request(DecisionMode.FIRST_COME, HelpGroup.slot("Bakken", wanted)))
        .get(0);
  }

  private int remindOnTwoNodes(List<HelpSlot> slots) throws Exception {
    ExecutorService nodes = Executors.newFixedThreadPool(2);
    CyclicBarrier together = new CyclicBarrier(2);
    List<Future<Integer>> reminded = new ArrayList<>();

    try {
      for (int node = 0; node < 2; node++) {
        reminded.add(
            nodes.submit(
                () -> {
                  together.await();

                  int count = 0;

                  for (HelpSlot slot : slots) {
                    count += helpSlotLocalService.remind(slot.getHelpSlotId()) ? 1 : 0;
                  }

                  return count;
                }));
      }

      return reminded.get(0).get() + reminded.get(1).get();
    } finally {
      nodes.shutdownNow();
    }
  }
}
