/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.helprequest.internal.swap;

import com.liferay.counter.kernel.service.CounterLocalService;
import com.liferay.portal.kernel.dao.orm.EntityCache;
import com.liferay.portal.kernel.dao.orm.Session;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.service.UserLocalService;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.klassenkring.helprequest.constants.HelpRequestActionKeys;
import nl.klassenkring.helprequest.decision.HelpRefusal;
import nl.klassenkring.helprequest.decision.HelpRefusedException;
import nl.klassenkring.helprequest.decision.Places;
import nl.klassenkring.helprequest.decision.SwapState;
import nl.klassenkring.helprequest.internal.notice.HelpNotice;
import nl.klassenkring.helprequest.internal.notice.HelpNotices;
import nl.klassenkring.helprequest.internal.people.HelpPeople;
import nl.klassenkring.helprequest.internal.place.LockedSlot;
import nl.klassenkring.helprequest.internal.place.SlotKeeper;
import nl.klassenkring.helprequest.internal.time.SchoolTime;
import nl.klassenkring.helprequest.model.HelpSlot;
import nl.klassenkring.helprequest.model.HelpSwap;
import nl.klassenkring.helprequest.model.impl.HelpSwapImpl;
import nl.klassenkring.helprequest.service.persistence.HelpSwapPersistence;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Lets a parent offer his place to another parent, as a gift or for the other's place (B3). The
 * places change hands when the other one agrees, and at no other moment.
 */
@Component(service = PlaceSwaps.class)
public class PlaceSwaps {

  /**
   * Offers a place.
   *
   * @param toSlotId in which the other one has a place that is wanted for it; 0 for a gift
   * @throws HelpRefusedException if it could not change hands now
   */
  public HelpSwap propose(long userId, long helpSlotId, long toUserId, long toSlotId)
      throws PortalException {

    Map<Long, LockedSlot> locked = lock(helpSlotId, toSlotId);

    requireParent(toUserId, locked.get(helpSlotId).helpSlot());
    hand(locked, userId, helpSlotId, toUserId, toSlotId);

    for (HelpSwap standing : standingSwaps.ofPlace(helpSlotId, userId)) {
      if ((standing.getHelpSlotId() == helpSlotId) && (standing.getToUserId() == toUserId)) {
        throw new HelpRefusedException(HelpRefusal.SWAP_EXISTS);
      }
    }

    HelpSwap helpSwap = add(locked.get(helpSlotId).helpSlot(), userId, toUserId, toSlotId);

    helpNotices.tell(
        toUserId, HelpNotice.SWAP_PROPOSED, locked.get(helpSlotId).helpSlot(), helpSwap);

    return helpSwap;
  }

  /**
   * Lets the places change hands, for the other parent agrees.
   *
   * @throws HelpRefusedException if the offer is over, or they cannot any more
   */
  public HelpSwap accept(long userId, HelpSwap helpSwap) throws PortalException {
    Map<Long, LockedSlot> locked = lock(helpSwap.getHelpSlotId(), helpSwap.getToSlotId());
    HelpSwap standing = requireStanding(helpSwap);
    HelpSlot helpSlot = locked.get(standing.getHelpSlotId()).helpSlot();
    User user = userLocalService.getUser(userId);

    requireParent(userId, helpSlot);

    Map<Long, Places> handed =
        hand(
            locked, standing.getUserId(), standing.getHelpSlotId(), userId, standing.getToSlotId());

    // First, or it would end with the place that it is about.
    HelpSwap accepted = standingSwaps.end(standing, SwapState.ACCEPTED);

    for (Map.Entry<Long, Places> entry : handed.entrySet()) {
      slotKeeper.keep(locked.get(entry.getKey()), entry.getValue(), user);
    }

    helpNotices.tell(accepted.getUserId(), HelpNotice.SWAP_ACCEPTED, helpSlot, accepted);
    helpNotices.tellDeciders(
        locked.get(accepted.getHelpSlotId()).helpRequest(),
        HelpNotice.PLACE_CHANGED_HANDS,
        helpSlot,
        accepted,
        userId);

    return accepted;
  }

  /**
   * Ends an offer, for the other parent does not want it.
   *
   * @throws HelpRefusedException if it is over
   */
  public HelpSwap decline(HelpSwap helpSwap) throws PortalException {
    LockedSlot locked = slotKeeper.lock(helpSwap.getHelpSlotId());
    HelpSwap declined = standingSwaps.end(requireStanding(helpSwap), SwapState.DECLINED);

    helpNotices.tell(declined.getUserId(), HelpNotice.SWAP_DECLINED, locked.helpSlot(), declined);

    return declined;
  }

  /**
   * Ends an offer, for who made it takes it back.
   *
   * @throws HelpRefusedException if it is over
   */
  public HelpSwap withdraw(HelpSwap helpSwap) throws PortalException {
    slotKeeper.lock(helpSwap.getHelpSlotId());

    return standingSwaps.end(requireStanding(helpSwap), SwapState.WITHDRAWN);
  }

  private HelpSwap add(HelpSlot helpSlot, long userId, long toUserId, long toSlotId)
      throws PortalException {

    HelpSwap helpSwap = helpSwapPersistence.create(counterLocalService.increment());

    helpSwap.setGroupId(helpSlot.getGroupId());
    helpSwap.setCompanyId(helpSlot.getCompanyId());
    helpSwap.setUserId(userId);
    helpSwap.setUserName(userLocalService.getUser(userId).getFullName());
    helpSwap.setCreateDate(schoolTime.now());
    helpSwap.setModifiedDate(schoolTime.now());
    helpSwap.setHelpSlotId(helpSlot.getHelpSlotId());
    helpSwap.setToUserId(toUserId);
    helpSwap.setToUserName(userLocalService.getUser(toUserId).getFullName());
    helpSwap.setToSlotId(toSlotId);
    helpSwap.setSwapState(SwapState.PROPOSED.key());
    helpSwap.setStateDate(schoolTime.now());

    return helpSwapPersistence.update(helpSwap);
  }

  /** Who has which place once they changed hands; nothing is kept. */
  private static Map<Long, Places> hand(
      Map<Long, LockedSlot> locked, long userId, long helpSlotId, long toUserId, long toSlotId)
      throws PortalException {

    Map<Long, Places> handed = new TreeMap<>();
    LockedSlot given = locked.get(helpSlotId);

    handed.put(helpSlotId, given.places().handOver(userId, toUserId, given.now()));

    if (toSlotId != 0) {
      LockedSlot taken = locked.get(toSlotId);

      if (taken.helpSlot().getGroupId() != given.helpSlot().getGroupId()) {
        throw new HelpRefusedException(HelpRefusal.NO_PLACE);
      }

      handed.put(toSlotId, taken.places().handOver(toUserId, userId, taken.now()));
    }

    return handed;
  }

  /** The lesser key first, so that no two wait for each other. */
  private Map<Long, LockedSlot> lock(long helpSlotId, long toSlotId) throws PortalException {
    Map<Long, LockedSlot> locked = new TreeMap<>();
    TreeSet<Long> helpSlotIds = new TreeSet<>();

    helpSlotIds.add(helpSlotId);

    if (toSlotId != 0) {
      helpSlotIds.add(toSlotId);
    }

    for (long id : helpSlotIds) {
      locked.put(id, slotKeeper.lock(id));
    }

    return locked;
  }

  private void requireParent(long userId, HelpSlot helpSlot) throws PortalException {
    if (!helpPeople.may(userId, helpSlot.getGroupId(), HelpRequestActionKeys.SIGN_UP)) {
      throw new HelpRefusedException(HelpRefusal.NO_PARENT);
    }
  }

  /** Reads it again: while its slot was waited for, somebody could have answered. */
  private HelpSwap requireStanding(HelpSwap helpSwap) throws PortalException {
    Session session = helpSwapPersistence.openSession();

    try {
      session.evict(HelpSwapImpl.class, helpSwap.getHelpSwapId());
    } finally {
      helpSwapPersistence.closeSession(session);
    }

    entityCache.removeResult(HelpSwapImpl.class, helpSwap.getHelpSwapId());

    HelpSwap current = helpSwapPersistence.findByPrimaryKey(helpSwap.getHelpSwapId());

    return Optional.of(current)
        .filter(standing -> standing.getSwapState().equals(SwapState.PROPOSED.key()))
        .orElseThrow(() -> new HelpRefusedException(HelpRefusal.SWAP_IS_OVER));
  }

  @Reference private CounterLocalService counterLocalService;

  @Reference private EntityCache entityCache;

  @Reference private HelpNotices helpNotices;

  @Reference private HelpPeople helpPeople;

  @Reference private HelpSwapPersistence helpSwapPersistence;

  @Reference private SchoolTime schoolTime;

  @Reference private SlotKeeper slotKeeper;

  @Reference private StandingSwaps standingSwaps;

  @Reference private UserLocalService userLocalService;
}
