/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.theme;

import com.liferay.petra.string.StringPool;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.UserNotificationDeliveryConstants;
import com.liferay.portal.kernel.model.UserNotificationEvent;
import com.liferay.portal.kernel.notifications.UserNotificationFeedEntry;
import com.liferay.portal.kernel.notifications.UserNotificationManagerUtil;
import com.liferay.portal.kernel.service.ServiceContext;
import com.liferay.portal.kernel.service.UserNotificationEventLocalServiceUtil;
import com.liferay.portal.kernel.util.OrderByComparator;
import com.liferay.portal.kernel.util.OrderByComparatorFactoryUtil;
import java.util.ArrayList;
import java.util.List;
import nl.klassenkring.embedded.web.http.Visitor;

/** What a user has not read of what the portal told him. */
final class UserNotifications {

  private static final int DELIVERY = UserNotificationDeliveryConstants.TYPE_WEBSITE;
  private static final int MAX_SHOWN = 50;

  private final Visitor visitor;

  UserNotifications(Visitor visitor) {
    this.visitor = visitor;
  }

  int count() {
    return visitor.signedIn()
        ? UserNotificationEventLocalServiceUtil.getArchivedUserNotificationEventsCount(
            userId(), DELIVERY, true, false, false)
        : 0;
  }

  /** The newest first. What nobody can put into words any more is left out. */
  List<UserNotificationFeedEntry> newest(ServiceContext serviceContext) throws PortalException {
    OrderByComparator<UserNotificationEvent> newestFirst =
        OrderByComparatorFactoryUtil.create("UserNotificationEvent", "timestamp", false);
    List<UserNotificationFeedEntry> entries = new ArrayList<>();
    for (UserNotificationEvent event :
        UserNotificationEventLocalServiceUtil.getArchivedUserNotificationEvents(
            userId(), DELIVERY, true, false, false, 0, MAX_SHOWN, newestFirst)) {
      UserNotificationFeedEntry entry =
          UserNotificationManagerUtil.interpret(StringPool.BLANK, event, serviceContext);
      if (entry != null) {
        entries.add(entry);
      }
    }
    return entries;
  }

  void markAllRead() throws PortalException {
    UserNotificationEventLocalServiceUtil.archiveUserNotificationEvents(userId(), DELIVERY, false);
  }

  private long userId() {
    return visitor.user().getUserId();
  }
}
