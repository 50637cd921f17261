/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.test;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.service.ServiceContext;
import nl.klassenkring.classgroup.constants.ClassGroupKind;
import nl.klassenkring.classgroup.constants.ClassGroupPortletKeys;
import nl.klassenkring.classgroup.service.ClassGroupLocalService;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.TestSchool;
import nl.klassenkring.embedded.junit.TestUser;
import nl.klassenkring.policy.constants.SchoolRoleConstants;

/** The group of a test's school and that of its council, each with its page. */
final class TestCouncil {

  private final TestSchool school;
  private final Group site;
  private final String page;
  private final String schoolPage;

  private TestCouncil(TestSchool school, Group site, String page, String schoolPage) {
    this.school = school;
    this.site = site;
    this.page = page;
    this.schoolPage = schoolPage;
  }

  /** A school that agreed on no maximum of posts, with its group and its council (MR). */
  static TestCouncil create(EmbeddedPortal portal, TestSchool school) throws PortalException {
    Group site = school.classGroupSite("MR");

    make(portal, school, school.site(), ClassGroupKind.SCHOOL);
    make(portal, school, site, ClassGroupKind.MR);
    TestAgreements.withoutMaximum(portal, school.site(), school.site());

    return new TestCouncil(
        school,
        site,
        school.page(site, "/berichten", ClassGroupPortletKeys.CLASS_GROUP),
        school.page(school.site(), "/berichten", ClassGroupPortletKeys.CLASS_GROUP));
  }

  private static void make(
      EmbeddedPortal portal, TestSchool school, Group site, ClassGroupKind kind)
      throws PortalException {

    portal
        .service(ClassGroupLocalService.class)
        .addClassGroup(
            school.company().getGuestUser().getUserId(),
            site.getGroupId(),
            kind.name(),
            "2026-2027",
            new ServiceContext());
  }

  long groupId() {
    return site.getGroupId();
  }

  Group site() {
    return site;
  }

  /** The address of the council's page with the portlet. */
  String page() {
    return page;
  }

  /** The address of the school's page with the portlet. */
  String schoolPage() {
    return schoolPage;
  }

  /** A parent in the council. */
  TestUser member(String name) {
    return school.person(name).joins(site, SchoolRoleConstants.PARENT);
  }

  TestUser director(String name) {
    return school.person(name).has(SchoolRoleConstants.SCHOOL_DIRECTOR).joins(school.site());
  }
}
