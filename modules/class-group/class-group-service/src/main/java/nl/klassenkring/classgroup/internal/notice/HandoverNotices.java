/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.internal.notice;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.UserNotificationDeliveryConstants;
import com.liferay.portal.kernel.service.UserNotificationEventLocalService;
import nl.klassenkring.classgroup.constants.ClassGroupPortletKeys;
import nl.klassenkring.classgroup.model.MessageHandover;
import nl.klassenkring.policy.group.SchoolDirectors;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Tells people of a message of a council, in the transaction in which it happens, and by mail after
 * it. Who may read it is asked when it is shown.
 */
@Component(service = HandoverNotices.class)
public class HandoverNotices {

  /** Tells the directors of the school that a message waits. */
  public void tellDirectors(MessageHandover messageHandover) throws PortalException {
    for (long userId :
        schoolDirectors.userIds(
            messageHandover.getCompanyId(), messageHandover.getSchoolGroupId())) {

      tell(userId, HandoverNotice.WAITS, messageHandover);
    }
  }

  /** Tells who wrote a message what became of it. */
  public void tellAuthor(MessageHandover messageHandover, HandoverNotice handoverNotice)
      throws PortalException {

    tell(messageHandover.getUserId(), handoverNotice, messageHandover);
  }

  private void tell(long userId, HandoverNotice handoverNotice, MessageHandover messageHandover)
      throws PortalException {

    userNotificationEventLocalService.sendUserNotificationEvents(
        userId,
        ClassGroupPortletKeys.CLASS_GROUP,
        UserNotificationDeliveryConstants.TYPE_WEBSITE,
        handoverNotice.payload(messageHandover));

    handoverMails.queue(
        userId, handoverNotice, messageHandover, handoverNotice.groupId(messageHandover));
  }

  @Reference private HandoverMails handoverMails;

  @Reference private SchoolDirectors schoolDirectors;

  @Reference private UserNotificationEventLocalService userNotificationEventLocalService;
}
