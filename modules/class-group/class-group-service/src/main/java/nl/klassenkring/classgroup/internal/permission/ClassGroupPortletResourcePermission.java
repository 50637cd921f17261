/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.internal.permission;

import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.security.permission.PermissionChecker;
import com.liferay.portal.kernel.security.permission.resource.BasePortletResourcePermissionWrapper;
import com.liferay.portal.kernel.security.permission.resource.PortletResourcePermission;
import com.liferay.portal.kernel.security.permission.resource.PortletResourcePermissionFactory;
import com.liferay.portal.kernel.service.GroupLocalService;
import com.liferay.portal.kernel.service.RoleLocalService;
import java.util.Map;
import java.util.Set;
import nl.klassenkring.classgroup.constants.ClassGroupActionKeys;
import nl.klassenkring.classgroup.constants.ClassGroupConstants;
import nl.klassenkring.classgroup.model.ClassGroup;
import nl.klassenkring.classgroup.service.ClassGroupLocalService;
import nl.klassenkring.policy.constants.SchoolRoleConstants;
import nl.klassenkring.policy.engine.GroupKind;
import nl.klassenkring.policy.permission.SchoolRolePermissionLogic;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The permissions on a class group, checked on the group's Site. */
@Component(
    property = "resource.name=" + ClassGroupConstants.RESOURCE_NAME,
    service = PortletResourcePermission.class)
public class ClassGroupPortletResourcePermission extends BasePortletResourcePermissionWrapper {

  @Override
  protected PortletResourcePermission doGetPortletResourcePermission() {
    return PortletResourcePermissionFactory.create(
        ClassGroupConstants.RESOURCE_NAME,
        new SchoolRolePermissionLogic(groupLocalService, roleLocalService, ACTION_IDS_BY_ROLE),
        this::isParentOfCouncil);
  }

  /** In a council (MR, OR, TSO) parents are members like the others, and post (A6). */
  private Boolean isParentOfCouncil(
      PermissionChecker permissionChecker, String name, Group group, String actionId) {

    if ((group == null) || !actionId.equals(ClassGroupActionKeys.ADD_POST)) {
      return null;
    }

    ClassGroup classGroup = classGroupLocalService.fetchClassGroupByGroupId(group.getGroupId());

    return ((classGroup != null) && GroupKind.valueOf(classGroup.getKind()).isCouncil())
        ? new SchoolRolePermissionLogic(groupLocalService, roleLocalService, ACTION_IDS_IN_COUNCIL)
            .contains(permissionChecker, name, group, actionId)
        : null;
  }

  private static final Map<String, Set<String>> ACTION_IDS_BY_ROLE =
      Map.of(
          SchoolRoleConstants.SCHOOL_DIRECTOR,
          Set.of(
              ClassGroupActionKeys.ADD_CLASS_GROUP,
              ClassGroupActionKeys.ADD_POST,
              ClassGroupActionKeys.DELETE_POSTS,
              ClassGroupActionKeys.UPDATE_CLASS_GROUP,
              ClassGroupActionKeys.VIEW_POSTS),
          SchoolRoleConstants.SCHOOL_ADMINISTRATOR,
          Set.of(ClassGroupActionKeys.ADD_CLASS_GROUP, ClassGroupActionKeys.UPDATE_CLASS_GROUP));

  private static final Map<String, Set<String>> ACTION_IDS_IN_COUNCIL =
      Map.of(SchoolRoleConstants.PARENT, Set.of(ClassGroupActionKeys.ADD_POST));

  @Reference private ClassGroupLocalService classGroupLocalService;

  @Reference private GroupLocalService groupLocalService;

  @Reference private RoleLocalService roleLocalService;
}
