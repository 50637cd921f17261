/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.helprequest.internal.permission;

import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.security.permission.PermissionChecker;
import com.liferay.portal.kernel.security.permission.resource.BasePortletResourcePermissionWrapper;
import com.liferay.portal.kernel.security.permission.resource.PortletResourcePermission;
import com.liferay.portal.kernel.security.permission.resource.PortletResourcePermissionFactory;
import com.liferay.portal.kernel.service.GroupLocalService;
import com.liferay.portal.kernel.service.RoleLocalService;
import java.util.Map;
import java.util.Set;
import nl.klassenkring.classgroup.model.ClassGroup;
import nl.klassenkring.classgroup.service.ClassGroupLocalService;
import nl.klassenkring.helprequest.constants.HelpRequestActionKeys;
import nl.klassenkring.helprequest.constants.HelpRequestConstants;
import nl.klassenkring.policy.constants.SchoolRoleConstants;
import nl.klassenkring.policy.permission.SchoolRolePermissionLogic;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The permissions on help requests, checked on the Site of the class group. Externals have none: a
 * list of who helps is a list of parents.
 */
@Component(
    property = "resource.name=" + HelpRequestConstants.RESOURCE_NAME,
    service = PortletResourcePermission.class)
public class HelpRequestPortletResourcePermission extends BasePortletResourcePermissionWrapper {

  @Override
  protected PortletResourcePermission doGetPortletResourcePermission() {
    return PortletResourcePermissionFactory.create(
        HelpRequestConstants.RESOURCE_NAME,
        this::isHelpingInClosedGroup,
        new SchoolRolePermissionLogic(groupLocalService, roleLocalService, ACTION_IDS_BY_ROLE));
  }

  /** In a closed group nobody helps or decides any more, whatever he was granted. */
  private Boolean isHelpingInClosedGroup(
      PermissionChecker permissionChecker, String name, Group group, String actionId) {

    if ((group == null) || actionId.equals(HelpRequestActionKeys.VIEW_REQUESTS)) {
      return null;
    }

    ClassGroup classGroup = classGroupLocalService.fetchClassGroupByGroupId(group.getGroupId());

    return ((classGroup != null) && (classGroup.getClosedDate() != null)) ? false : null;
  }

  private static final Map<String, Set<String>> ACTION_IDS_BY_ROLE =
      Map.of(
          SchoolRoleConstants.TEACHER,
          Set.of(HelpRequestActionKeys.DECIDE, HelpRequestActionKeys.VIEW_REQUESTS),
          SchoolRoleConstants.CLASS_PARENT,
          Set.of(
              HelpRequestActionKeys.DECIDE,
              HelpRequestActionKeys.SIGN_UP,
              HelpRequestActionKeys.VIEW_REQUESTS),
          SchoolRoleConstants.PARENT,
          Set.of(HelpRequestActionKeys.SIGN_UP, HelpRequestActionKeys.VIEW_REQUESTS),
          SchoolRoleConstants.DIRECTOR_DELEGATE,
          Set.of(HelpRequestActionKeys.VIEW_REQUESTS),
          SchoolRoleConstants.SCHOOL_DIRECTOR,
          Set.of(HelpRequestActionKeys.DECIDE, HelpRequestActionKeys.VIEW_REQUESTS));

  @Reference private ClassGroupLocalService classGroupLocalService;

  @Reference private GroupLocalService groupLocalService;

  @Reference private RoleLocalService roleLocalService;
}
