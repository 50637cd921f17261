/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.internal.permission;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.model.Role;
import com.liferay.portal.kernel.security.auth.PrincipalException;
import com.liferay.portal.kernel.security.permission.PermissionChecker;
import com.liferay.portal.kernel.security.permission.UserBag;
import com.liferay.portal.kernel.service.GroupLocalService;
import com.liferay.portal.kernel.service.RoleLocalService;
import java.util.Arrays;
import nl.klassenkring.policy.constants.SchoolRoleConstants;
import nl.klassenkring.policy.service.SchoolSite;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Who may do what with the agreements. The roles alone decide: Liferay's own permissions can grant
 * nothing here, so that who administers the portal does not thereby write a policy, or approve one.
 */
@Component(service = GovernanceRoles.class)
public class GovernanceRoles {

  /** The privacy officer of the foundation. */
  public void checkPrivacyOfficer(PermissionChecker permissionChecker) throws PortalException {
    check(permissionChecker, isPrivacyOfficer(permissionChecker), "the privacy officer");
  }

  /** The privacy officer of the foundation of a school. */
  public void checkPrivacyOfficer(PermissionChecker permissionChecker, Group school)
      throws PortalException {

    check(
        permissionChecker,
        isPrivacyOfficer(permissionChecker, school),
        "the privacy officer of school " + school.getGroupId());
  }

  /** Director or administrator of a school. */
  public void checkRunsSchool(PermissionChecker permissionChecker, Group school)
      throws PortalException {

    check(
        permissionChecker,
        runsSchool(permissionChecker, school),
        "director or administrator of school " + school.getGroupId());
  }

  /** Those who run the school, and the privacy officer. */
  public void checkReadsDeviations(PermissionChecker permissionChecker, Group school)
      throws PortalException {

    check(
        permissionChecker,
        isPrivacyOfficer(permissionChecker, school) || runsSchool(permissionChecker, school),
        "somebody who runs school " + school.getGroupId() + ", or the privacy officer");
  }

  /** Members of the school's Sites, and the privacy officer. */
  public void checkReadsAgreements(PermissionChecker permissionChecker, Group school)
      throws PortalException {

    check(
        permissionChecker,
        isMember(permissionChecker, school) || isPrivacyOfficer(permissionChecker, school),
        "a member of school " + school.getGroupId());
  }

  /** A member of one of the school's Sites. */
  public void checkMember(PermissionChecker permissionChecker, Group school)
      throws PortalException {

    check(
        permissionChecker,
        isMember(permissionChecker, school),
        "a member of school " + school.getGroupId());
  }

  /** The director of a school. */
  public void checkDirector(PermissionChecker permissionChecker, Group school)
      throws PortalException {

    check(
        permissionChecker,
        isDirector(permissionChecker, school),
        "director of school " + school.getGroupId());
  }

  /** A teacher of a class group, or the director of its school. */
  public void checkTeachesOrDirects(PermissionChecker permissionChecker, Group group)
      throws PortalException {

    Group school = groupLocalService.getGroup(SchoolSite.groupId(group));

    check(
        permissionChecker,
        isTeacher(permissionChecker, group) || isDirector(permissionChecker, school),
        "a teacher of group " + group.getGroupId() + ", or director of its school");
  }

  private boolean isPrivacyOfficer(PermissionChecker permissionChecker) throws PortalException {
    return permissionChecker.isSignedIn()
        && hasRole(permissionChecker, SchoolRoleConstants.PRIVACY_OFFICER);
  }

  /** Two foundations can share a portal; the privacy officer of one is not that of the other. */
  private boolean isPrivacyOfficer(PermissionChecker permissionChecker, Group school)
      throws PortalException {

    return isOfCompany(permissionChecker, school) && isPrivacyOfficer(permissionChecker);
  }

  private boolean isDirector(PermissionChecker permissionChecker, Group school)
      throws PortalException {

    return holds(permissionChecker, school, SchoolRoleConstants.SCHOOL_DIRECTOR);
  }

  private boolean runsSchool(PermissionChecker permissionChecker, Group school)
      throws PortalException {

    return isDirector(permissionChecker, school)
        || holds(permissionChecker, school, SchoolRoleConstants.SCHOOL_ADMINISTRATOR);
  }

  private boolean holds(PermissionChecker permissionChecker, Group school, String roleName)
      throws PortalException {

    return isOfCompany(permissionChecker, school)
        && userBag(permissionChecker).hasUserGroup(school)
        && hasRole(permissionChecker, roleName);
  }

  private boolean isMember(PermissionChecker permissionChecker, Group school)
      throws PortalException {

    return isOfCompany(permissionChecker, school)
        && userBag(permissionChecker).getUserGroups().stream()
            .anyMatch(group -> SchoolSite.groupId(group) == school.getGroupId());
  }

  private boolean isTeacher(PermissionChecker permissionChecker, Group group)
      throws PortalException {

    Role role = roleLocalService.fetchRole(group.getCompanyId(), SchoolRoleConstants.TEACHER);

    return (role != null)
        && isOfCompany(permissionChecker, group)
        && userBag(permissionChecker).hasUserGroup(group)
        && Arrays.stream(
                permissionChecker.getRoleIds(permissionChecker.getUserId(), group.getGroupId()))
            .anyMatch(roleId -> roleId == role.getRoleId());
  }

  private boolean hasRole(PermissionChecker permissionChecker, String roleName)
      throws PortalException {

    Role role = roleLocalService.fetchRole(permissionChecker.getCompanyId(), roleName);

    return (role != null) && userBag(permissionChecker).hasRole(role);
  }

  private static UserBag userBag(PermissionChecker permissionChecker) throws PortalException {
    try {
      return permissionChecker.getUserBag();
    } catch (Exception exception) {
      throw new PortalException("The roles of the user cannot be read", exception);
    }
  }

  /** A guest is a member of nothing, but has a bag of roles. */
  private static boolean isOfCompany(PermissionChecker permissionChecker, Group group) {
    return permissionChecker.isSignedIn()
        && (permissionChecker.getCompanyId() == group.getCompanyId());
  }

  private static void check(PermissionChecker permissionChecker, boolean allowed, String who)
      throws PortalException {

    if (!allowed) {
      throw new PrincipalException(
          "User " + permissionChecker.getUserId() + " must be " + who + " to do this");
    }
  }

  @Reference private GroupLocalService groupLocalService;

  @Reference private RoleLocalService roleLocalService;
}
