/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.membership.internal.permission;

import com.liferay.portal.kernel.security.permission.resource.BasePortletResourcePermissionWrapper;
import com.liferay.portal.kernel.security.permission.resource.PortletResourcePermission;
import com.liferay.portal.kernel.security.permission.resource.PortletResourcePermissionFactory;
import com.liferay.portal.kernel.service.GroupLocalService;
import com.liferay.portal.kernel.service.RoleLocalService;
import java.util.Map;
import java.util.Set;
import nl.klassenkring.membership.constants.MembershipActionKeys;
import nl.klassenkring.membership.constants.MembershipConstants;
import nl.klassenkring.policy.constants.SchoolRoleConstants;
import nl.klassenkring.policy.permission.SchoolRolePermissionLogic;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The permissions on the members of a group, checked on its Site. */
@Component(
    property = "resource.name=" + MembershipConstants.RESOURCE_NAME,
    service = PortletResourcePermission.class)
public class MembershipPortletResourcePermission extends BasePortletResourcePermissionWrapper {

  @Override
  protected PortletResourcePermission doGetPortletResourcePermission() {
    return PortletResourcePermissionFactory.create(
        MembershipConstants.RESOURCE_NAME,
        new SchoolRolePermissionLogic(groupLocalService, roleLocalService, ACTION_IDS_BY_ROLE));
  }

  private static final Map<String, Set<String>> ACTION_IDS_BY_ROLE =
      Map.of(
          SchoolRoleConstants.TEACHER,
          Set.of(
              MembershipActionKeys.APPROVE_CARERS,
              MembershipActionKeys.MANAGE_PARENTS,
              MembershipActionKeys.VIEW_MEMBERS),
          SchoolRoleConstants.CLASS_PARENT,
          Set.of(MembershipActionKeys.REMOVE_FOR_MISUSE, MembershipActionKeys.VIEW_MEMBERS),
          SchoolRoleConstants.PARENT,
          Set.of(MembershipActionKeys.VIEW_MEMBERS),
          SchoolRoleConstants.SCHOOL_DIRECTOR,
          Set.of(
              MembershipActionKeys.ADMIT_EXTERNALS,
              MembershipActionKeys.MANAGE_MEMBERS,
              MembershipActionKeys.MANAGE_PARENTS,
              MembershipActionKeys.MANAGE_SCHOOL_YEAR,
              MembershipActionKeys.VIEW_MEMBERS),
          SchoolRoleConstants.SCHOOL_ADMINISTRATOR,
          Set.of(
              MembershipActionKeys.MANAGE_MEMBERS,
              MembershipActionKeys.MANAGE_PARENTS,
              MembershipActionKeys.MANAGE_SCHOOL_YEAR,
              MembershipActionKeys.VIEW_MEMBERS));

  @Reference private GroupLocalService groupLocalService;

  @Reference private RoleLocalService roleLocalService;
}
