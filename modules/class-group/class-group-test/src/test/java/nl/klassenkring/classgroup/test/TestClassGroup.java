/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.test;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.service.ServiceContext;
import nl.klassenkring.classgroup.constants.ClassGroupKind;
import nl.klassenkring.classgroup.constants.ClassGroupPortletKeys;
import nl.klassenkring.classgroup.model.ClassGroup;
import nl.klassenkring.classgroup.service.ClassGroupLocalService;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.TestSchool;
import nl.klassenkring.embedded.junit.TestUser;
import nl.klassenkring.policy.constants.SchoolRoleConstants;

/** A class group of a test's school: its Site, its page with the portlet, and its people. */
final class TestClassGroup {

  private final TestSchool school;
  private final Group site;
  private final String page;
  private final ClassGroup classGroup;

  private TestClassGroup(TestSchool school, Group site, String page, ClassGroup classGroup) {
    this.school = school;
    this.site = site;
    this.page = page;
    this.classGroup = classGroup;
  }

  /** A group of a school that agreed on no maximum of posts. */
  static TestClassGroup create(EmbeddedPortal portal, TestSchool school, String name)
      throws PortalException {

    TestClassGroup group = withDefaults(portal, school, name);

    TestAgreements.withoutMaximum(portal, school.site(), group.site());

    return group;
  }

  /** A group of a school for which the catalogue's defaults hold. */
  static TestClassGroup withDefaults(EmbeddedPortal portal, TestSchool school, String name)
      throws PortalException {

    Group site = school.classGroupSite(name);
    long userId = school.company().getGuestUser().getUserId();

    ClassGroup classGroup =
        portal
            .service(ClassGroupLocalService.class)
            .addClassGroup(
                userId,
                site.getGroupId(),
                ClassGroupKind.CLASS.name(),
                "2026-2027",
                new ServiceContext());

    String page = school.page(site, "/berichten", ClassGroupPortletKeys.CLASS_GROUP);

    return new TestClassGroup(school, site, page, classGroup);
  }

  ClassGroup classGroup() {
    return classGroup;
  }

  long groupId() {
    return site.getGroupId();
  }

  Group site() {
    return site;
  }

  /** The address of the page with the portlet. */
  String page() {
    return page;
  }

  TestUser teacher(String name) {
    return school.person(name).joins(site, SchoolRoleConstants.TEACHER);
  }

  TestUser classParent(String name) {
    return school.person(name).joins(site, SchoolRoleConstants.CLASS_PARENT);
  }

  TestUser parent(String name) {
    return school.person(name).joins(site, SchoolRoleConstants.PARENT);
  }

  /** A director of the school, who is a member of the Sites that he looks after. */
  TestUser director(String name) {
    return school
        .person(name)
        .has(SchoolRoleConstants.SCHOOL_DIRECTOR)
        .joins(school.site())
        .joins(site);
  }
}
