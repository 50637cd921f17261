/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.helprequest.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.liferay.portal.kernel.exception.PortalException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.Acting;
import nl.klassenkring.embedded.junit.EmbeddedPortalTest;
import nl.klassenkring.embedded.junit.PortalService;
import nl.klassenkring.embedded.junit.TestSchool;
import nl.klassenkring.embedded.junit.TestUser;
import nl.klassenkring.helprequest.decision.DecisionMode;
import nl.klassenkring.helprequest.model.HelpRequest;
import nl.klassenkring.helprequest.model.HelpSlot;
import nl.klassenkring.helprequest.model.HelpSwap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("B3: never more people than wanted, also with many at once")
@EmbeddedPortalTest
final class HelpSlotRaceIT {

  private static final int PARENTS = 8;
  private static final int ROUNDS = 5;
  private static final int WANTED = 3;

  @PortalService private EmbeddedPortal portal;
  @PortalService private TestSchool school;

  @Test
  void ofEightParentsAtOnceThreeHaveAPlace() throws Exception {
    HelpGroup group = HelpGroup.create(portal, school, "Groep 5a");
    List<TestUser> parents = parents(group);

    for (int round = 0; round < ROUNDS; round++) {
      HelpSlot slot =
          group
              .slots(group.request(DecisionMode.FIRST_COME, HelpGroup.slot("Bakken", WANTED)))
              .get(0);
      List<Callable<Void>> steps = new ArrayList<>();

      for (TestUser parent : parents) {
        steps.add(
            () -> {
              group.signUp(parent, slot);
              return null;
            });
      }

      assertThat(atOnce(steps)).isEqualTo(WANTED);
      assertThat(group.states(slot)).hasSize(WANTED).allMatch(state -> state.endsWith("assigned"));
      assertThat(group.reloaded(slot).getTaken()).isEqualTo(WANTED);
    }
  }

  @Test
  void crossedSwapsLeaveEachPlaceWithOnePerson() throws Exception {
    HelpGroup group = HelpGroup.create(portal, school, "Groep 5a");
    TestUser bas = group.parent("Bas");
    TestUser eva = group.parent("Eva");

    for (int round = 0; round < ROUNDS; round++) {
      List<HelpSlot> slots =
          group.slots(
              group.request(
                  DecisionMode.FIRST_COME,
                  HelpGroup.slot("Bakken", 1),
                  HelpGroup.slot("Versieren", 1)));
      HelpSlot one = slots.get(0);
      HelpSlot other = slots.get(1);

      group.signUp(bas, one);
      group.signUp(eva, other);

      HelpSwap toEva = propose(group, bas, one, eva, other);
      HelpSwap toBas = propose(group, eva, other, bas, one);

      assertThat(atOnce(List.of(() -> accept(group, eva, toEva), () -> accept(group, bas, toBas))))
          .as("one ends with the other")
          .isEqualTo(1);
      assertThat(group.states(one)).containsExactly("Bas withdrawn", "Eva assigned");
      assertThat(group.states(other)).containsExactly("Bas assigned", "Eva withdrawn");
    }
  }

  @Test
  @DisplayName("Nobody who signs up while a slot is changed loses his place by it unseen")
  void aSlotThatIsChangedOrRemovedMeanwhileLosesNobody() throws Exception {
    HelpGroup group = HelpGroup.create(portal, school, "Groep 5a");
    List<TestUser> parents = parents(group);

    for (int round = 0; round < ROUNDS; round++) {
      HelpRequest helpRequest =
          group.request(
              DecisionMode.FIRST_COME,
              HelpGroup.slot("Bakken", WANTED),
              HelpGroup.slot("Versieren", WANTED));
      List<HelpSlot> slots = group.slots(helpRequest);
      List<Callable<Void>> steps = new ArrayList<>();

      steps.add(
          () -> {
            group.change(
                group.teacher(),
                helpRequest,
                HelpGroup.changed(slots.get(0), HelpGroup.slot("Bakken", 1)));
            return null;
          });
      steps.add(
          () -> {
            group.change(group.teacher(), helpRequest, HelpGroup.removed(slots.get(1)));
            return null;
          });

      for (TestUser parent : parents) {
        HelpSlot slot = slots.get(steps.size() % 2);

        steps.add(
            () -> {
              group.signUp(parent, slot);
              return null;
            });
      }

      atOnce(steps);

      HelpSlot kept = group.reloaded(slots.get(0));

      assertThat(group.states(kept)).hasSize(kept.getTaken());
      assertThat(kept.getTaken()).isLessThanOrEqualTo(kept.getWanted());

      if (group.slots(helpRequest).size() == 1) {
        assertThat(group.states(slots.get(1))).as("nobody was before it").isEmpty();
      } else {
        assertThat(group.states(slots.get(1))).as("somebody was before it").isNotEmpty();
      }
    }
  }

  private static List<TestUser> parents(HelpGroup group) {
    List<TestUser> parents = new ArrayList<>();

    for (int i = 0; i < PARENTS; i++) {
      parents.add(group.parent("Ouder" + i));
    }

    return parents;
  }

  /** Gives how many were not refused. */
  private static int atOnce(List<? extends Callable<?>> steps) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(steps.size());
    CyclicBarrier together = new CyclicBarrier(steps.size());
    List<Future<Boolean>> done = new ArrayList<>();

    try {
      for (Callable<?> step : steps) {
        done.add(
            threads.submit(
                () -> {
                  together.await();

                  try {
                    step.call();
                    return true;
                  } catch (PortalException refused) {
                    return false;
                  }
                }));
      }

      int count = 0;

      for (Future<Boolean> future : done) {
        count += future.get() ? 1 : 0;
      }

      return count;
    } finally {
      threads.shutdownNow();
    }
  }

  private static HelpSwap propose(
      HelpGroup group, TestUser from, HelpSlot slot, TestUser to, HelpSlot toSlot)
      throws Exception {

    return Acting.actingAs(
        from,
        () ->
            group.service().proposeSwap(slot.getHelpSlotId(), to.userId(), toSlot.getHelpSlotId()));
  }

  private static HelpSwap accept(HelpGroup group, TestUser user, HelpSwap offer) throws Exception {
    return Acting.actingAs(user, () -> group.service().acceptSwap(offer.getHelpSwapId()));
  }
}
