/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.membership.internal.notice;

import com.liferay.petra.sql.dsl.DSLQueryFactoryUtil;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Role;
import com.liferay.portal.kernel.model.UserNotificationDeliveryConstants;
import com.liferay.portal.kernel.model.Users_GroupsTable;
import com.liferay.portal.kernel.model.Users_RolesTable;
import com.liferay.portal.kernel.service.RoleLocalService;
import com.liferay.portal.kernel.service.UserLocalService;
import com.liferay.portal.kernel.service.UserNotificationEventLocalService;
import java.util.List;
import java.util.TreeSet;
import nl.klassenkring.membership.constants.MemberRole;
import nl.klassenkring.membership.constants.MembershipPortletKeys;
import nl.klassenkring.membership.internal.member.MemberList;
import nl.klassenkring.membership.model.MembershipEvent;
import nl.klassenkring.policy.constants.SchoolRoleConstants;
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

  /** The directors of the school, in one statement. */
  private List<Long> directorIds(MembershipEvent event) {
    Role role =
        roleLocalService.fetchRole(event.getCompanyId(), SchoolRoleConstants.SCHOOL_DIRECTOR);

    if (role == null) {
      return List.of();
    }

    return userLocalService.dslQuery(
        DSLQueryFactoryUtil.selectDistinct(Users_RolesTable.INSTANCE.userId)
            .from(Users_RolesTable.INSTANCE)
            .innerJoinON(
                Users_GroupsTable.INSTANCE,
                Users_GroupsTable.INSTANCE.userId.eq(Users_RolesTable.INSTANCE.userId))
            .where(
                Users_RolesTable.INSTANCE
                    .roleId
                    .eq(role.getRoleId())
                    .and(Users_GroupsTable.INSTANCE.groupId.eq(event.getSchoolGroupId()))));
  }

  @Reference private MemberList memberList;

  @Reference private RoleLocalService roleLocalService;

  @Reference private UserLocalService userLocalService;

  @Reference private UserNotificationEventLocalService userNotificationEventLocalService;
}
