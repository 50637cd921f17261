/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.junit;

import static org.assertj.core.api.Assertions.assertThat;

import com.liferay.portal.kernel.model.Company;
import com.liferay.portal.kernel.model.role.RoleConstants;
import com.liferay.portal.kernel.service.RoleLocalService;
import com.liferay.portal.kernel.service.UserGroupRoleLocalService;
import com.liferay.portal.kernel.service.UserLocalService;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@EmbeddedPortalTest
final class StaffedSchoolIT {

  @PortalService private RoleLocalService roleLocalService;
  @PortalService private TestSchool school;
  @PortalService private UserGroupRoleLocalService userGroupRoleLocalService;
  @PortalService private UserLocalService userLocalService;

  @Test
  void hasItsPeopleInTheirRoles() throws Exception {
    // The suite's bundles, which make the roles, are not in this module's portal.
    for (String name : List.of("School Director", "School Administrator")) {
      addRole(name, RoleConstants.TYPE_REGULAR);
    }
    for (String name : List.of("Teacher", "Class Parent", "Parent")) {
      addRole(name, RoleConstants.TYPE_SITE);
    }

    StaffedSchool staffed = StaffedSchool.of(school);

    long first = staffed.first().groupId();
    assertThat(staffed.director().user().getRoles())
        .anyMatch(role -> role.getName().equals("School Director"));
    assertThat(userLocalService.hasGroupUser(first, staffed.administrator().userId())).isTrue();
    assertThat(hasRole(staffed.first().teacher(), first, "Teacher")).isTrue();
    assertThat(hasRole(staffed.second().teacher(), first, "Teacher")).isFalse();
    assertThat(hasRole(staffed.first().parent(), first, "Parent")).isTrue();
  }

  private boolean hasRole(TestUser user, long groupId, String role) throws Exception {
    return userGroupRoleLocalService.hasUserGroupRole(user.userId(), groupId, role);
  }

  private void addRole(String name, int type) throws Exception {
    Company company = school.company();
    if (roleLocalService.fetchRole(company.getCompanyId(), name) == null) {
      roleLocalService.addRole(
          company.getGuestUser().getUserId(), null, 0, name, Map.of(), Map.of(), type, null, null);
    }
  }
}
