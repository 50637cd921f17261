/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.test;

import static nl.klassenkring.embedded.junit.Acting.actingAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.model.role.RoleConstants;
import com.liferay.portal.kernel.security.auth.PrincipalException;
import com.liferay.portal.kernel.service.GroupLocalService;
import com.liferay.portal.kernel.service.RoleLocalService;
import com.liferay.portal.kernel.service.ServiceContext;
import java.util.Locale;
import nl.klassenkring.classgroup.exception.ClassGroupKindException;
import nl.klassenkring.classgroup.exception.ClassGroupSchoolYearException;
import nl.klassenkring.classgroup.exception.DuplicateClassGroupException;
import nl.klassenkring.classgroup.model.ClassGroup;
import nl.klassenkring.classgroup.service.ClassGroupLocalService;
import nl.klassenkring.classgroup.service.ClassGroupService;
import nl.klassenkring.classgroup.service.ClassPostLocalService;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.EmbeddedPortalTest;
import nl.klassenkring.embedded.junit.PortalService;
import nl.klassenkring.embedded.junit.TestSchool;
import nl.klassenkring.embedded.junit.TestUser;
import nl.klassenkring.policy.constants.SchoolRoleConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@EmbeddedPortalTest
final class ClassGroupServiceIT {

  @PortalService private ClassGroupLocalService classGroupLocalService;
  @PortalService private ClassGroupService classGroupService;
  @PortalService private ClassPostLocalService classPostLocalService;
  @PortalService private EmbeddedPortal portal;
  @PortalService private TestSchool school;

  @ParameterizedTest
  @ValueSource(
      strings = {SchoolRoleConstants.SCHOOL_DIRECTOR, SchoolRoleConstants.SCHOOL_ADMINISTRATOR})
  void whoRunsASchoolMakesAndChangesItsGroups(String role) throws Exception {
    TestUser user = school.person("Gerda").has(role).joins(school.site());
    Group site = school.classGroupSite("Groep 3a");

    ClassGroup classGroup = actingAs(user, () -> add(site, "CLASS", "2026-2027"));
    actingAs(
        user,
        () -> classGroupService.updateClassGroup(classGroup.getClassGroupId(), "TSO", "2027-2028"));

    ClassGroup changed = classGroupLocalService.getClassGroupByGroupId(site.getGroupId());
    assertThat(changed.getSchoolGroupId()).isEqualTo(school.site().getGroupId());
    assertThat(changed.getKind()).isEqualTo("TSO");
    assertThat(changed.getSchoolYear()).isEqualTo("2027-2028");
    assertThat(classGroupLocalService.getClassGroupsCount(school.site().getGroupId())).isEqualTo(1);
  }

  @Test
  void theSchoolsOwnSiteIsAGroupOfThatSchool() throws Exception {
    TestUser director =
        school.person("Gerda").has(SchoolRoleConstants.SCHOOL_DIRECTOR).joins(school.site());

    ClassGroup classGroup = actingAs(director, () -> add(school.site(), "SCHOOL", "2026-2027"));

    assertThat(classGroup.getSchoolGroupId()).isEqualTo(school.site().getGroupId());
  }

  @Test
  void nobodyElseMakesChangesOrEndsAGroup() throws Exception {
    TestClassGroup group = TestClassGroup.create(portal, school, "Groep 5a");
    Group site = school.classGroupSite("Groep 3a");
    TestSchool otherSchool = TestSchool.create(portal.company());
    long classGroupId = group.classGroup().getClassGroupId();

    for (TestUser user :
        new TestUser[] {
          group.teacher("Ank"),
          group.parent("Bas"),
          school.person("Petra").has(SchoolRoleConstants.PRIVACY_OFFICER).joins(school.site()),
          otherSchool
              .person("Hans")
              .has(SchoolRoleConstants.SCHOOL_DIRECTOR)
              .joins(otherSchool.site())
        }) {

      assertRefused(user, () -> add(site, "CLASS", "2026-2027"));
      assertRefused(
          user, () -> classGroupService.updateClassGroup(classGroupId, "MR", "2026-2027"));
      assertRefused(user, () -> classGroupService.deleteClassGroup(classGroupId));
    }
  }

  @Test
  void aSiteIsAClassGroupOnce() throws Exception {
    TestClassGroup group = TestClassGroup.create(portal, school, "Groep 5a");
    TestUser director = group.director("Gerda");

    assertThatThrownBy(() -> actingAs(director, () -> add(group.site(), "CLASS", "2026-2027")))
        .isInstanceOf(DuplicateClassGroupException.class);
  }

  @Test
  void kindAndSchoolYearMustBeReal() {
    TestUser director =
        school.person("Gerda").has(SchoolRoleConstants.SCHOOL_DIRECTOR).joins(school.site());

    assertThatThrownBy(() -> actingAs(director, () -> add(school.site(), "CLUB", "2026-2027")))
        .isInstanceOf(ClassGroupKindException.class);
    assertThatThrownBy(() -> actingAs(director, () -> add(school.site(), "CLASS", "2026")))
        .isInstanceOf(ClassGroupSchoolYearException.class);
  }

  @Test
  void aRemovedSiteLeavesNoPostsBehind(GroupLocalService groupLocalService) throws Exception {
    TestClassGroup group = TestClassGroup.create(portal, school, "Groep 5a");
    TestUser teacher = group.teacher("Ank");
    classPostLocalService.addClassPost(
        teacher.userId(), group.groupId(), "Gym", "Schoenen mee", "planning", new ServiceContext());

    groupLocalService.deleteGroup(group.site());

    assertThat(classPostLocalService.getClassPostsCount(group.groupId())).isZero();
    assertThat(classGroupLocalService.fetchClassGroupByGroupId(group.groupId())).isNull();
  }

  @Test
  void theParentsOfAGroupAreCounted() throws Exception {
    TestClassGroup group = TestClassGroup.create(portal, school, "Groep 5a");
    TestUser parent = group.parent("Bas");
    group.parent("Chris");
    group.teacher("Ank");

    assertThat(actingAs(parent, () -> classGroupService.getParentsCount(group.groupId())))
        .isEqualTo(2);
  }

  @Test
  void theRolesOfASchoolAreThereWithDutchTitles(RoleLocalService roleLocalService)
      throws Exception {

    long companyId = portal.company().getCompanyId();

    assertThat(
            roleLocalService
                .getRole(companyId, SchoolRoleConstants.CLASS_PARENT)
                .getTitle(Locale.forLanguageTag("nl-NL")))
        .isEqualTo("Klassenouder");
    assertThat(roleLocalService.getRole(companyId, SchoolRoleConstants.TEACHER).getType())
        .isEqualTo(RoleConstants.TYPE_SITE);
    assertThat(roleLocalService.getRole(companyId, SchoolRoleConstants.PRIVACY_OFFICER).getType())
        .isEqualTo(RoleConstants.TYPE_REGULAR);
  }

  private ClassGroup add(Group site, String kind, String schoolYear) throws PortalException {
    return classGroupService.addClassGroup(
        site.getGroupId(), kind, schoolYear, new ServiceContext());
  }

  private static void assertRefused(TestUser user, java.util.concurrent.Callable<?> call) {
    assertThatThrownBy(() -> actingAs(user, call)).isInstanceOf(PrincipalException.class);
  }
}
