/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.helprequest.test;

import static nl.klassenkring.embedded.junit.Acting.actingAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.liferay.portal.kernel.security.auth.PrincipalException;
import com.liferay.portal.kernel.service.UserGroupRoleLocalService;
import java.util.List;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.ControllableClock;
import nl.klassenkring.embedded.junit.EmbeddedPortalTest;
import nl.klassenkring.embedded.junit.PortalService;
import nl.klassenkring.embedded.junit.TestSchool;
import nl.klassenkring.embedded.junit.TestUser;
import nl.klassenkring.helprequest.decision.DecisionMode;
import nl.klassenkring.helprequest.decision.HelpRefusal;
import nl.klassenkring.helprequest.decision.HelpRefusedException;
import nl.klassenkring.helprequest.model.HelpSlot;
import nl.klassenkring.helprequest.model.HelpSwap;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("B3: parents swap tasks, when both agree")
@EmbeddedPortalTest
final class HelpSwapIT {

  @PortalService private ControllableClock clock;
  @PortalService private EmbeddedPortal portal;
  @PortalService private TestSchool school;

  private HelpGroup group;
  private TestUser bas;
  private TestUser eva;
  private HelpSlot baking;
  private HelpSlot decorating;

  @BeforeEach
  void makeRequest() throws Exception {
    group = HelpGroup.create(portal, school, "Groep 5a");
    bas = group.parent("Bas");
    eva = group.parent("Eva");

    List<HelpSlot> slots =
        group.slots(
            group.request(
                DecisionMode.FIRST_COME,
                HelpGroup.slot("Bakken", 1),
                HelpGroup.slot("Versieren", 1)));

    baking = slots.get(0);
    decorating = slots.get(1);
    group.signUp(bas, baking);
  }

  @Test
  void aPlaceIsGivenWhenTheOtherAgreesAndNotBefore() throws Exception {
    HelpSwap offer = propose(bas, baking, eva, null);

    assertThat(group.states(baking)).containsExactly("Bas assigned");
    assertThat(group.notices(eva)).isEqualTo(1);
    assertThat(offersTo(eva)).hasSize(1);

    accept(eva, offer);

    assertThat(group.states(baking)).containsExactly("Bas withdrawn", "Eva assigned");
    assertThat(group.reloaded(baking).getTaken()).isEqualTo(1);
    assertThat(group.notices(bas)).isEqualTo(1);
    assertThat(group.notices(group.teacher())).isEqualTo(1);
    assertThat(offersTo(eva)).isEmpty();
    assertRefused(HelpRefusal.SWAP_IS_OVER, () -> accept(eva, offer));
  }

  @Test
  void twoPlacesAreSwapped() throws Exception {
    group.signUp(eva, decorating);

    accept(eva, propose(bas, baking, eva, decorating));

    assertThat(group.states(baking)).containsExactly("Bas withdrawn", "Eva assigned");
    assertThat(group.states(decorating)).containsExactly("Bas assigned", "Eva withdrawn");
  }

  @Test
  void whoDeclinesOrTakesBackChangesNothing() throws Exception {
    HelpSwap declined = propose(bas, baking, eva, null);

    actingAs(eva, () -> group.service().declineSwap(declined.getHelpSwapId()));
    assertRefused(HelpRefusal.SWAP_IS_OVER, () -> accept(eva, declined));

    HelpSwap takenBack = propose(bas, baking, eva, null);

    actingAs(bas, () -> group.service().withdrawSwap(takenBack.getHelpSwapId()));
    assertRefused(HelpRefusal.SWAP_IS_OVER, () -> accept(eva, takenBack));

    assertThat(group.states(baking)).containsExactly("Bas assigned");
  }

  @Test
  void anOfferEndsWhenTheDayHasCome() throws Exception {
    HelpSwap offer = propose(bas, baking, eva, null);

    clock.setSchoolTime(HelpGroup.THURSDAY.atStartOfDay());

    assertRefused(HelpRefusal.DAY_HAS_COME, () -> accept(eva, offer));
    assertRefused(HelpRefusal.DAY_HAS_COME, () -> propose(bas, baking, group.parent("Tim"), null));
    assertThat(group.states(baking)).containsExactly("Bas assigned");
  }

  @Test
  void anOfferEndsWithThePlaceThatItIsAbout() throws Exception {
    group.signUp(eva, decorating);

    HelpSwap offer = propose(bas, baking, eva, decorating);
    HelpSwap gift = propose(bas, baking, group.parent("Tim"), null);

    group.withdraw(eva, decorating);

    assertRefused(HelpRefusal.SWAP_IS_OVER, () -> accept(eva, offer));

    group.withdraw(bas, baking);

    assertRefused(
        HelpRefusal.SWAP_IS_OVER,
        () -> actingAs(bas, () -> group.service().withdrawSwap(gift.getHelpSwapId())));
  }

  @Test
  void onlyOnesOwnPlaceIsOfferedAndOnlyToAParentOfTheGroup(
      UserGroupRoleLocalService userGroupRoleLocalService) throws Exception {

    TestUser daan = HelpGroup.create(portal, school, "Groep 6b").parent("Daan");

    assertRefused(HelpRefusal.NO_PLACE, () -> propose(eva, baking, bas, null));
    assertRefused(HelpRefusal.TO_ONESELF, () -> propose(bas, baking, bas, null));
    assertRefused(HelpRefusal.NO_PARENT, () -> propose(bas, baking, daan, null));
    assertRefused(HelpRefusal.NO_PARENT, () -> propose(bas, baking, group.teacher(), null));
    assertRefused(HelpRefusal.NO_PLACE, () -> propose(bas, baking, eva, decorating));

    HelpSwap offer = propose(bas, baking, eva, null);

    assertRefused(HelpRefusal.SWAP_EXISTS, () -> propose(bas, baking, eva, null));

    userGroupRoleLocalService.deleteUserGroupRoles(eva.userId(), new long[] {group.groupId()});

    assertThatThrownBy(() -> accept(eva, offer)).isInstanceOf(PrincipalException.class);
    assertThat(group.states(baking)).containsExactly("Bas assigned");
  }

  @Test
  @DisplayName("Who may NOT: nobody answers or takes back what is between two others")
  void nobodyElseAnswers() throws Exception {
    HelpSwap offer = propose(bas, baking, eva, null);

    for (TestUser other : List.of(bas, group.parent("Tim"), group.teacher())) {
      assertThatThrownBy(() -> accept(other, offer)).isInstanceOf(PrincipalException.class);
      assertThatThrownBy(
              () -> actingAs(other, () -> group.service().declineSwap(offer.getHelpSwapId())))
          .isInstanceOf(PrincipalException.class);
    }

    assertThatThrownBy(
            () -> actingAs(eva, () -> group.service().withdrawSwap(offer.getHelpSwapId())))
        .isInstanceOf(PrincipalException.class);
    assertThat(offersTo(eva)).hasSize(1);
  }

  @Test
  void parentsAreFoundByNameButOneself() throws Exception {
    assertThat(actingAs(bas, () -> group.service().getHelpers(group.groupId(), "", 0, 20)))
        .extracting(helper -> helper.getName().replaceAll(" .*", ""))
        .containsExactly("Eva");
    assertThat(actingAs(bas, () -> group.service().getHelpers(group.groupId(), "eV", 0, 20)))
        .hasSize(1);
    assertThat(actingAs(bas, () -> group.service().getHelpers(group.groupId(), "%zz%", 0, 20)))
        .isEmpty();
  }

  private HelpSwap propose(TestUser from, HelpSlot slot, TestUser to, HelpSlot toSlot)
      throws Exception {

    return actingAs(
        from,
        () ->
            group
                .service()
                .proposeSwap(
                    slot.getHelpSlotId(),
                    to.userId(),
                    (toSlot == null) ? 0 : toSlot.getHelpSlotId()));
  }

  private void accept(TestUser user, HelpSwap offer) throws Exception {
    actingAs(user, () -> group.service().acceptSwap(offer.getHelpSwapId()));
  }

  private List<HelpSwap> offersTo(TestUser user) throws Exception {
    return actingAs(user, () -> group.service().getOffersToMe(group.groupId()));
  }

  private static void assertRefused(HelpRefusal refusal, ThrowingCallable step) {
    assertThatThrownBy(step)
        .isInstanceOfSatisfying(
            HelpRefusedException.class,
            refused -> assertThat(refused.getRefusal()).isEqualTo(refusal));
  }
}
