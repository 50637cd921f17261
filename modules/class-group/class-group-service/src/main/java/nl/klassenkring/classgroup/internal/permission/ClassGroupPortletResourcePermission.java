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
        this::isWritingInClosedGroup,
        new SchoolRolePermissionLogic(groupLocalService, roleLocalService, ACTION_IDS_BY_ROLE),
        this::isMemberOfCouncil);
  }

  /** In a closed group nobody writes any more, whatever he was granted. */
  private Boolean isWritingInClosedGroup(
      PermissionChecker permissionChecker, String name, Group group, String actionId) {

    if ((group == null) || !WRITING_ACTION_IDS.contains(actionId)) {
      return null;
    }

    ClassGroup classGroup = classGroupLocalService.fetchClassGroupByGroupId(group.getGroupId());

    return ((classGroup != null) && (classGroup.getClosedDate() != null)) ? false : null;
  }

  /**
   * In a council (MR, OR, TSO) parents are members like the others, and post; and its members hand
   * messages over, which in another group nobody does (A6).
   */
  private Boolean isMemberOfCouncil(
      PermissionChecker permissionChecker, String name, Group group, String actionId) {

    if ((group == null) || !COUNCIL_ACTION_IDS.contains(actionId)) {
      return null;
    }

    ClassGroup classGroup = classGroupLocalService.fetchClassGroupByGroupId(group.getGroupId());

    return ((classGroup != null) && GroupKind.valueOf(classGroup.getKind()).isCouncil())
        ? new SchoolRolePermissionLogic(groupLocalService, roleLocalService, ACTION_IDS_IN_COUNCIL)
            .contains(permissionChecker, name, group, actionId)
        : null;
  }

  private static final Set<String> COUNCIL_ACTION_IDS =
      Set.of(ClassGroupActionKeys.ADD_POST, ClassGroupActionKeys.HAND_OVER_MESSAGE);

  private static final Map<String, Set<String>> ACTION_IDS_BY_ROLE =
      Map.of(
          SchoolRoleConstants.SCHOOL_DIRECTOR,
          Set.of(
              ClassGroupActionKeys.ADD_CLASS_GROUP,
              ClassGroupActionKeys.ADD_POST,
              ClassGroupActionKeys.ADD_REPLY,
              ClassGroupActionKeys.DECIDE_HANDOVERS,
              ClassGroupActionKeys.DELETE_POSTS,
              ClassGroupActionKeys.UPDATE_CLASS_GROUP,
              ClassGroupActionKeys.VIEW_POSTS,
              ClassGroupActionKeys.VIEW_READINGS),
          SchoolRoleConstants.SCHOOL_ADMINISTRATOR,
          Set.of(ClassGroupActionKeys.ADD_CLASS_GROUP, ClassGroupActionKeys.UPDATE_CLASS_GROUP));

  private static final Map<String, Set<String>> ACTION_IDS_IN_COUNCIL =
      Map.of(
          SchoolRoleConstants.TEACHER,
          Set.of(ClassGroupActionKeys.HAND_OVER_MESSAGE),
          SchoolRoleConstants.CLASS_PARENT,
          Set.of(ClassGroupActionKeys.HAND_OVER_MESSAGE),
          SchoolRoleConstants.PARENT,
          COUNCIL_ACTION_IDS);

  private static final Set<String> WRITING_ACTION_IDS =
      Set.of(
          ClassGroupActionKeys.ADD_POST,
          ClassGroupActionKeys.ADD_REPLY,
          ClassGroupActionKeys.HAND_OVER_MESSAGE);

  @Reference private ClassGroupLocalService classGroupLocalService;

  @Reference private GroupLocalService groupLocalService;

  @Reference private RoleLocalService roleLocalService;
}
