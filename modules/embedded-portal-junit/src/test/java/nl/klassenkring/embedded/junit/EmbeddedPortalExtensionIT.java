/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.junit;

import static nl.klassenkring.embedded.junit.Acting.actingAs;
import static org.assertj.core.api.Assertions.assertThat;

import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.model.role.RoleConstants;
import com.liferay.portal.kernel.security.permission.PermissionThreadLocal;
import com.liferay.portal.kernel.service.GroupLocalService;
import com.liferay.portal.kernel.service.UserGroupRoleLocalService;
import com.liferay.portal.kernel.service.UserLocalService;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import nl.klassenkring.embedded.EmbeddedPortal;
import org.junit.jupiter.api.Test;

@EmbeddedPortalTest
final class EmbeddedPortalExtensionIT {

  @PortalService private UserLocalService userLocalService;
  @PortalService private TestSchool schoolOfTheField;

  @Test
  void givesServicesByTypeToFieldsAndParameters(GroupLocalService groupLocalService) {
    assertThat(userLocalService).isNotNull();
    assertThat(groupLocalService).isNotNull();
  }

  @Test
  void sharesTheSchoolOfATestBetweenFieldAndParameter(TestSchool school) {
    assertThat(school).isSameAs(schoolOfTheField);
  }

  @Test
  void isTheClockServiceAndStandsStillUntilMoved(EmbeddedPortal portal, ControllableClock clock) {
    Clock service = portal.service(Clock.class);

    clock.advance(Duration.ofHours(13));

    assertThat(service.instant())
        .isEqualTo(ControllableClock.SCHOOL_DAY.plus(Duration.ofHours(13)));
  }

  @Test
  void setsTheClockBackBeforeEachTest(ControllableClock clock) {
    assertThat(clock.instant()).isEqualTo(ControllableClock.SCHOOL_DAY);
    clock.advance(Duration.ofDays(1));
  }

  @Test
  void makesSitesAndMembersWithRoles(
      TestSchool school, UserGroupRoleLocalService userGroupRoleLocalService) throws Exception {
    Group site = school.classGroupSite("Groep 5a");

    TestUser member = school.person("Ank").joins(site, RoleConstants.SITE_ADMINISTRATOR);

    assertThat(site.getParentGroupId()).isEqualTo(school.site().getGroupId());
    assertThat(userLocalService.hasGroupUser(site.getGroupId(), member.userId())).isTrue();
    assertThat(
            userGroupRoleLocalService.hasUserGroupRole(
                member.userId(), site.getGroupId(), RoleConstants.SITE_ADMINISTRATOR))
        .isTrue();
  }

  @Test
  void givesRegularRoles(TestSchool school) {
    TestUser administrator = school.person("Bert").has(RoleConstants.ADMINISTRATOR);

    assertThat(administrator.user().getRoles())
        .anyMatch(role -> role.getName().equals(RoleConstants.ADMINISTRATOR));
  }

  @Test
  void actsAsAUserAndAsNobodyAfterwards(TestSchool school) throws Exception {
    Group site = school.site();
    TestUser member = school.person("Ank").joins(site);
    TestUser stranger = school.person("Bert");

    assertThat(isMember(member, site)).isTrue();
    assertThat(isMember(stranger, site)).isFalse();
    assertThat(PermissionThreadLocal.getPermissionChecker()).isNull();
  }

  @Test
  void countsTheStatementsOfThisThread(SqlStatements sqlStatements, TestSchool school)
      throws Exception {
    List<String> statements =
        sqlStatements.ofThisThread(
            () -> userLocalService.getGroupUsers(school.site().getGroupId()));

    assertThat(statements).hasSize(1).first().asString().containsIgnoringCase("select");
  }

  private static boolean isMember(TestUser user, Group site) throws Exception {
    return actingAs(
        user, () -> PermissionThreadLocal.getPermissionChecker().isGroupMember(site.getGroupId()));
  }
}
