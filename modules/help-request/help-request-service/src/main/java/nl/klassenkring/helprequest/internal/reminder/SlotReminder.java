/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.helprequest.internal.reminder;

import com.liferay.portal.kernel.exception.PortalException;
import nl.klassenkring.helprequest.constants.HelpRequestActionKeys;
import nl.klassenkring.helprequest.decision.ReminderTime;
import nl.klassenkring.helprequest.internal.notice.HelpNotice;
import nl.klassenkring.helprequest.internal.notice.HelpNotices;
import nl.klassenkring.helprequest.internal.people.HelpPeople;
import nl.klassenkring.helprequest.internal.place.LockedSlot;
import nl.klassenkring.helprequest.internal.place.SlotKeeper;
import nl.klassenkring.helprequest.internal.time.SchoolTime;
import nl.klassenkring.helprequest.model.HelpSlot;
import nl.klassenkring.helprequest.request.KeptSlots;
import nl.klassenkring.helprequest.service.persistence.HelpSlotPersistence;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Reminds people of a slot. That it was done is kept in the transaction in which they are told, so
 * a crash leaves both undone; another node waits at the slot and finds it done.
 */
@Component(service = SlotReminder.class)
public class SlotReminder {

  /**
   * Reminds who has a place, and tells the author when places are still free, if it is time.
   *
   * @return whether it was time, and nobody had done it
   */
  public boolean remind(long helpSlotId) throws PortalException {
    LockedSlot locked = slotKeeper.lock(helpSlotId);
    HelpSlot helpSlot = locked.helpSlot();

    if ((helpSlot.getRemindedDate() != null)
        || !ReminderTime.isDue(
            KeptSlots.terms(helpSlot, locked.helpRequest()),
            schoolTime.wallTime(helpSlot.getGroupId(), helpSlot.getCreateDate()),
            locked.now())) {

      return false;
    }

    helpSlot.setRemindedDate(schoolTime.now());
    helpSlotPersistence.update(helpSlot);

    for (long userId : locked.places().states().keySet()) {
      if (locked.places().hasPlace(userId)
          && may(userId, helpSlot, HelpRequestActionKeys.SIGN_UP)) {

        helpNotices.tell(userId, HelpNotice.REMINDER, helpSlot);
      }
    }

    long authorUserId = locked.helpRequest().getUserId();

    if ((locked.places().free() > 0)
        && may(authorUserId, helpSlot, HelpRequestActionKeys.VIEW_REQUESTS)) {
      helpNotices.tell(authorUserId, HelpNotice.STILL_FREE, helpSlot);
    }

    return true;
  }

  /** Who left the group is not reminded, nor is anybody in a group that is closed. */
  private boolean may(long userId, HelpSlot helpSlot, String actionId) throws PortalException {
    return helpPeople.may(userId, helpSlot.getGroupId(), actionId);
  }

  @Reference private HelpNotices helpNotices;

  @Reference private HelpPeople helpPeople;

  @Reference private HelpSlotPersistence helpSlotPersistence;

  @Reference private SchoolTime schoolTime;

  @Reference private SlotKeeper slotKeeper;
}
