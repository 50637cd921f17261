/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.test;

import static nl.klassenkring.classgroup.test.Refusals.ruleIds;
import static nl.klassenkring.classgroup.test.Refusals.verdict;
import static nl.klassenkring.embedded.junit.Acting.actingAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.security.auth.PrincipalException;
import com.liferay.portal.kernel.service.ServiceContext;
import nl.klassenkring.classgroup.constants.ClassGroupKind;
import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.classgroup.service.ClassGroupLocalService;
import nl.klassenkring.classgroup.service.ClassPostService;
import nl.klassenkring.embedded.junit.EmbeddedPortalTest;
import nl.klassenkring.embedded.junit.PortalService;
import nl.klassenkring.embedded.junit.TestSchool;
import nl.klassenkring.embedded.junit.TestUser;
import nl.klassenkring.policy.constants.SchoolRoleConstants;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A6, A7: who posts in the group of the school, and who in those of the councils")
@EmbeddedPortalTest
final class GroupKindIT {

  @PortalService private ClassGroupLocalService classGroupLocalService;
  @PortalService private ClassPostService classPostService;
  @PortalService private TestSchool school;

  @Test
  @DisplayName("A7: the whole school hears from the director or on the director's behalf")
  void theWholeSchoolHearsFromTheDirectorOrOnTheDirectorsBehalf() throws Exception {
    Group site = school.site();
    make(site, ClassGroupKind.SCHOOL);
    TestUser director = school.person("Gerda").has(SchoolRoleConstants.SCHOOL_DIRECTOR).joins(site);
    TestUser delegate = school.person("Mo").joins(site, SchoolRoleConstants.DIRECTOR_DELEGATE);
    TestUser teacher = school.person("Ank").joins(site, SchoolRoleConstants.TEACHER);
    TestUser parent = school.person("Bas").joins(site, SchoolRoleConstants.PARENT);

    assertThat(add(director, site).isApproved()).isTrue();
    assertThat(add(delegate, site).isScheduled()).as("the second of a day (B9)").isTrue();
    assertThat(ruleIds(verdict(catchThrowable(() -> add(teacher, site))))).contains("A7");
    assertThatThrownBy(() -> add(parent, site)).isInstanceOf(PrincipalException.class);
  }

  @Test
  @DisplayName("A7: who writes for the director in the school's group does so in no class")
  void aDelegateHasNoRightInAClass() throws Exception {
    Group site = school.classGroupSite("Groep 5a");
    make(site, ClassGroupKind.CLASS);
    TestUser delegate =
        school.person("Mo").joins(school.site(), SchoolRoleConstants.DIRECTOR_DELEGATE);

    assertThatThrownBy(() -> add(delegate, site)).isInstanceOf(PrincipalException.class);
  }

  @Test
  @DisplayName("A6: in a council parents post as its other members do, and nobody else does")
  void inACouncilParentsPostToo() throws Exception {
    Group council = school.classGroupSite("MR");
    Group classSite = school.classGroupSite("Groep 5a");
    make(council, ClassGroupKind.MR);
    make(classSite, ClassGroupKind.CLASS);
    TestUser member = school.person("Bas").joins(council, SchoolRoleConstants.PARENT);
    TestUser parentOfClass = school.person("Daan").joins(classSite, SchoolRoleConstants.PARENT);
    TestUser external = school.person("Piet").joins(council, SchoolRoleConstants.EXTERNAL);

    assertThat(add(member, council).isApproved()).isTrue();
    assertThat(add(member, council).isApproved()).as("as often as they like").isTrue();
    assertThatThrownBy(() -> add(parentOfClass, council)).isInstanceOf(PrincipalException.class);
    assertThatThrownBy(() -> add(parentOfClass, classSite)).isInstanceOf(PrincipalException.class);
    assertThatThrownBy(() -> add(external, council)).isInstanceOf(PrincipalException.class);
    assertThatThrownBy(() -> add(member, classSite)).isInstanceOf(PrincipalException.class);
  }

  private void make(Group site, ClassGroupKind kind) throws Exception {
    classGroupLocalService.addClassGroup(
        school.company().getGuestUser().getUserId(),
        site.getGroupId(),
        kind.name(),
        "2026-2027",
        new ServiceContext());
  }

  private ClassPost add(TestUser author, Group site) throws Exception {
    return actingAs(
        author,
        () ->
            classPostService.addClassPost(
                site.getGroupId(), "Vergadering", "Om drie uur.", "general", new ServiceContext()));
  }
}
