/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.helprequest.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.User;
import java.util.List;
import nl.klassenkring.helprequest.decision.Places;
import nl.klassenkring.helprequest.internal.notice.HelpNotice;
import nl.klassenkring.helprequest.internal.notice.HelpNotices;
import nl.klassenkring.helprequest.internal.place.LockedSlot;
import nl.klassenkring.helprequest.internal.place.SlotKeeper;
import nl.klassenkring.helprequest.model.HelpSignUp;
import nl.klassenkring.helprequest.service.base.HelpSignUpLocalServiceBaseImpl;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Keeps who helps (B3); asks for no permission, {@link HelpRequestServiceImpl} does. Each step
 * holds the slot until its transaction ends, so that no two take the last place.
 */
@Component(
    property = "model.class.name=nl.klassenkring.helprequest.model.HelpSignUp",
    service = AopService.class)
public class HelpSignUpLocalServiceImpl extends HelpSignUpLocalServiceBaseImpl {

  /**
   * Gives a place to somebody who offered his help, and tells him.
   *
   * @param byUserId who decides
   * @throws nl.klassenkring.helprequest.decision.HelpRefusedException if he did not offer, all
   *     places are taken, or it has begun
   */
  @Override
  public void assign(long byUserId, long helpSlotId, long userId) throws PortalException {
    LockedSlot locked = slotKeeper.lock(helpSlotId);

    slotKeeper.keep(
        locked, locked.places().assign(userId, locked.now()), userLocalService.getUser(byUserId));
    helpNotices.tell(userId, HelpNotice.ASSIGNED, locked.helpSlot());
  }

  /** Removes all that is known of somebody's wish to help with a slot; his place is free again. */
  @Override
  public void forget(long helpSignUpId) throws PortalException {
    slotKeeper.forget(helpSignUpPersistence.findByPrimaryKey(helpSignUpId));
  }

  /** Gives who ever signed up for slots, who came first stands first. */
  @Override
  public List<HelpSignUp> getHelpSignUps(long[] helpSlotIds) {
    return helpSignUpPersistence.findByHelpSlotId(helpSlotIds);
  }

  /**
   * Takes somebody's place or offer away, and tells him.
   *
   * @param byUserId who decides
   * @throws nl.klassenkring.helprequest.decision.HelpRefusedException if he has none, or it has
   *     begun
   */
  @Override
  public void remove(long byUserId, long helpSlotId, long userId) throws PortalException {
    LockedSlot locked = slotKeeper.lock(helpSlotId);

    change(locked, locked.places().remove(userId, locked.now()), byUserId);
    helpNotices.tell(userId, HelpNotice.REMOVED, locked.helpSlot());
  }

  /**
   * Lets somebody take a place, or offer his help where somebody decides.
   *
   * @throws nl.klassenkring.helprequest.decision.HelpRefusedException if all places are taken, he
   *     signed up already, or it has begun
   */
  @Override
  public void signUp(long userId, long helpSlotId) throws PortalException {
    User user = userLocalService.getUser(userId);
    LockedSlot locked = slotKeeper.lock(helpSlotId);

    slotKeeper.keep(locked, locked.places().signUp(userId, locked.now()), user);
  }

  /**
   * Lets somebody give back his place, until its day comes, or his offer. When it was a place,
   * those who decide are told that it is free.
   *
   * @throws nl.klassenkring.helprequest.decision.HelpRefusedException if he has none, or its day
   *     has come
   */
  @Override
  public void withdraw(long userId, long helpSlotId) throws PortalException {
    LockedSlot locked = slotKeeper.lock(helpSlotId);

    change(locked, locked.places().withdraw(userId, locked.now()), userId);
  }

  private void change(LockedSlot locked, Places places, long byUserId) throws PortalException {
    slotKeeper.keep(locked, places, userLocalService.getUser(byUserId));

    if (places.taken() < locked.places().taken()) {
      helpNotices.tellDeciders(
          locked.helpRequest(), HelpNotice.PLACE_IS_FREE, locked.helpSlot(), null, byUserId);
    }
  }

  @Reference private HelpNotices helpNotices;

  @Reference private SlotKeeper slotKeeper;
}
