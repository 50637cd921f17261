/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.membership.internal.notice;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.UserNotificationDeliveryConstants;
import com.liferay.portal.kernel.service.UserNotificationEventLocalService;
import java.util.List;
import java.util.TreeSet;
import nl.klassenkring.membership.constants.MemberRole;
import nl.klassenkring.membership.constants.MembershipPortletKeys;
import nl.klassenkring.membership.internal.member.MemberList;
import nl.klassenkring.membership.model.MembershipEvent;
import nl.klassenkring.policy.group.SchoolDirectors;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Tells people of an entry of the record, in the transaction in which it is written. What they are
 * told names the entry only: who may read it is asked when it is shown.
 */
@Component(service = MembershipNotices.class)
public class MembershipNotices {

  /** Tells who is concerned, but not who did it. */
  public void tell(MembershipEvent event, MembershipNotice notice) throws PortalException {
    TreeSet<Long> userIds = new TreeSet<>();

    switch (notice) {
      case CARER_WAITS:
        userIds.addAll(withRole(event, MemberRole.TEACHER));
        break;
      case EXTERNAL_WAITS:
        userIds.addAll(directorIds(event));
        break;
      default:
        userIds.addAll(withRole(event, MemberRole.TEACHER));
        userIds.addAll(withRole(event, MemberRole.CLASS_PARENT));
        userIds.addAll(directorIds(event));
    }

    userIds.remove(event.getUserId());

    for (long userId : userIds) {
      userNotificationEventLocalService.sendUserNotificationEvents(
          userId,
          MembershipPortletKeys.MEMBERS,
          UserNotificationDeliveryConstants.TYPE_WEBSITE,
          notice.payload(event));
    }
  }

  private List<Long> withRole(MembershipEvent event, MemberRole role) {
    return memberList.userIds(event.getCompanyId(), event.getGroupId(), role);
  }

  private List<Long> directorIds(MembershipEvent event) {
    return schoolDirectors.userIds(event.getCompanyId(), event.getSchoolGroupId());
  }

  @Reference private MemberList memberList;

  @Reference private SchoolDirectors schoolDirectors;

  @Reference private UserNotificationEventLocalService userNotificationEventLocalService;
}
