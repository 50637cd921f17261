/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.junit;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.model.Role;
import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.service.RoleLocalServiceUtil;
import com.liferay.portal.kernel.service.UserGroupRoleLocalServiceUtil;
import com.liferay.portal.kernel.service.UserLocalServiceUtil;

/** A user that a test made, with the password that he signs in with. */
public final class TestUser {

  /** The password of every test user. */
  public static final String PASSWORD = "Fietsbel-42";

  private final User user;

  TestUser(User user) {
    this.user = user;
  }

  /** Liferay's user. */
  public User user() {
    return user;
  }

  /** The key of the user. */
  public long userId() {
    return user.getUserId();
  }

  /** What he signs in with. */
  public String emailAddress() {
    return user.getEmailAddress();
  }

  /** Makes him a member of a site with the named site roles there, and returns him. */
  public TestUser joins(Group site, String... siteRoles) {
    try {
      UserLocalServiceUtil.addGroupUser(site.getGroupId(), userId());
      UserGroupRoleLocalServiceUtil.addUserGroupRoles(
          userId(), site.getGroupId(), roleIds(siteRoles));
      return this;
    } catch (PortalException e) {
      throw new IllegalStateException(user.getFullName() + " cannot join the site", e);
    }
  }

  /** Gives him the named regular roles, and returns him. */
  public TestUser has(String... regularRoles) {
    try {
      RoleLocalServiceUtil.addUserRoles(userId(), roleIds(regularRoles));
      return this;
    } catch (PortalException e) {
      throw new IllegalStateException(user.getFullName() + " cannot have the roles", e);
    }
  }

  private long[] roleIds(String... names) throws PortalException {
    long[] roleIds = new long[names.length];
    for (int i = 0; i < names.length; i++) {
      Role role = RoleLocalServiceUtil.getRole(user.getCompanyId(), names[i]);
      roleIds[i] = role.getRoleId();
    }
    return roleIds;
  }
}
