/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.helprequest.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.exception.PortalException;
import java.util.List;
import nl.klassenkring.helprequest.decision.SwapState;
import nl.klassenkring.helprequest.internal.swap.PlaceSwaps;
import nl.klassenkring.helprequest.model.HelpSwap;
import nl.klassenkring.helprequest.service.base.HelpSwapLocalServiceBaseImpl;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps offers of places (B3); asks for no permission, {@link HelpRequestServiceImpl} does. */
@Component(
    property = "model.class.name=nl.klassenkring.helprequest.model.HelpSwap",
    service = AopService.class)
public class HelpSwapLocalServiceImpl extends HelpSwapLocalServiceBaseImpl {

  /**
   * Lets the places of an offer change hands, for the other parent agrees; both who offered and
   * those who decide are told.
   *
   * @param userId the other parent
   * @throws nl.klassenkring.helprequest.decision.HelpRefusedException if the offer is over, or the
   *     places cannot change hands any more
   */
  @Override
  public HelpSwap accept(long userId, long helpSwapId) throws PortalException {
    return placeSwaps.accept(userId, helpSwapPersistence.findByPrimaryKey(helpSwapId));
  }

  /**
   * Ends an offer that the other parent does not want, and tells who made it.
   *
   * @throws nl.klassenkring.helprequest.decision.HelpRefusedException if it is over
   */
  @Override
  public HelpSwap decline(long helpSwapId) throws PortalException {
    return placeSwaps.decline(helpSwapPersistence.findByPrimaryKey(helpSwapId));
  }

  /** Gives the offers in a group that were made to somebody and that he did not answer. */
  @Override
  public List<HelpSwap> getOffersTo(long groupId, long userId) {
    return helpSwapPersistence.findByG_T_S(groupId, userId, SwapState.PROPOSED.key());
  }

  /** Gives the offers in a group that somebody made and that nobody answered. */
  @Override
  public List<HelpSwap> getOffersOf(long groupId, long userId) {
    return helpSwapPersistence.findByG_U_S(groupId, userId, SwapState.PROPOSED.key());
  }

  /**
   * Offers somebody's place to another parent, who is told.
   *
   * @param toSlotId in which the other one has a place that is wanted for it; 0 for a gift
   * @throws nl.klassenkring.helprequest.decision.HelpRefusedException if it could not change hands
   *     now, or is offered to him already
   */
  @Override
  public HelpSwap propose(long userId, long helpSlotId, long toUserId, long toSlotId)
      throws PortalException {

    return placeSwaps.propose(userId, helpSlotId, toUserId, toSlotId);
  }

  /**
   * Ends an offer that its maker takes back.
   *
   * @throws nl.klassenkring.helprequest.decision.HelpRefusedException if it is over
   */
  @Override
  public HelpSwap withdraw(long helpSwapId) throws PortalException {
    return placeSwaps.withdraw(helpSwapPersistence.findByPrimaryKey(helpSwapId));
  }

  @Reference private PlaceSwaps placeSwaps;
}
