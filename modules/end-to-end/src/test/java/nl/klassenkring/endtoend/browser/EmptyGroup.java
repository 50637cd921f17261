/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.endtoend.browser;

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

/** A class group in which nobody has posted yet, which the sample school has none of. */
final class EmptyGroup {

  private static final String SCHOOL_YEAR = "2026-2027";

  private final String page;
  private final TestUser teacher;

  private EmptyGroup(String page, TestUser teacher) {
    this.page = page;
    this.teacher = teacher;
  }

  static EmptyGroup create(EmbeddedPortal portal, TestSchool school) throws PortalException {
    Group site = school.classGroupSite("Groep 3c");
    long userId = school.company().getGuestUser().getUserId();
    portal
        .service(ClassGroupLocalService.class)
        .addClassGroup(
            userId,
            site.getGroupId(),
            ClassGroupKind.CLASS.name(),
            SCHOOL_YEAR,
            new ServiceContext());
    return new EmptyGroup(
        school.page(site, "/berichten", ClassGroupPortletKeys.CLASS_GROUP),
        school.person("Ank").joins(site, SchoolRoleConstants.TEACHER));
  }

  String page() {
    return page;
  }

  TestUser teacher() {
    return teacher;
  }
}
