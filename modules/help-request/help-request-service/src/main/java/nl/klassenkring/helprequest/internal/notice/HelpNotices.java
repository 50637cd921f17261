/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.helprequest.internal.notice;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.json.JSONObject;
import com.liferay.portal.kernel.json.JSONUtil;
import com.liferay.portal.kernel.model.UserNotificationDeliveryConstants;
import com.liferay.portal.kernel.service.UserNotificationEventLocalService;
import nl.klassenkring.helprequest.constants.HelpRequestPortletKeys;
import nl.klassenkring.helprequest.internal.people.HelpPeople;
import nl.klassenkring.helprequest.model.HelpRequest;
import nl.klassenkring.helprequest.model.HelpSlot;
import nl.klassenkring.helprequest.model.HelpSwap;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Tells people of a slot, in the transaction in which it happens: on the portal, and by mail what
 * they must not miss. What they are told on the portal names the slot only, or what it was when it
 * is there no more: who may read it is asked when it is shown.
 */
@Component(service = HelpNotices.class)
public class HelpNotices {

  /** Tells somebody of a slot. */
  public void tell(long userId, HelpNotice helpNotice, HelpSlot helpSlot) throws PortalException {
    tell(userId, helpNotice, helpSlot, null);
  }

  /**
   * Tells somebody of an offer of a place.
   *
   * @param helpSlot of the place
   * @param helpSwap null when it is about no offer
   */
  public void tell(long userId, HelpNotice helpNotice, HelpSlot helpSlot, HelpSwap helpSwap)
      throws PortalException {

    userNotificationEventLocalService.sendUserNotificationEvents(
        userId,
        HelpRequestPortletKeys.HELP_REQUEST,
        UserNotificationDeliveryConstants.TYPE_WEBSITE,
        payload(helpNotice, helpSlot, helpSwap));

    if (helpNotice.isMailed()) {
      helpMails.queue(userId, helpNotice, helpSlot, helpSwap);
    }
  }

  /**
   * Tells those who decide about a request.
   *
   * @param helpSwap null when it is about no offer
   * @param byUserId who did it, and knows
   */
  public void tellDeciders(
      HelpRequest helpRequest,
      HelpNotice helpNotice,
      HelpSlot helpSlot,
      HelpSwap helpSwap,
      long byUserId)
      throws PortalException {

    for (long userId : helpPeople.deciderIds(helpRequest)) {
      if (userId != byUserId) {
        tell(userId, helpNotice, helpSlot, helpSwap);
      }
    }
  }

  private static JSONObject payload(HelpNotice helpNotice, HelpSlot helpSlot, HelpSwap helpSwap) {

    JSONObject payload =
        JSONUtil.put("helpSlotId", helpSlot.getHelpSlotId())
            .put("helpSwapId", (helpSwap == null) ? 0 : helpSwap.getHelpSwapId())
            .put("kind", helpNotice.name());

    return helpNotice == HelpNotice.SLOT_REMOVED
        ? ToldSlot.of(helpSlot).writeTo(payload.put("helpRequestId", helpSlot.getHelpRequestId()))
        : payload;
  }

  @Reference private HelpMails helpMails;

  @Reference private HelpPeople helpPeople;

  @Reference private UserNotificationEventLocalService userNotificationEventLocalService;
}
