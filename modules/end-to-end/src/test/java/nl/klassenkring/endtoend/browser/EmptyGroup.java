/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.endtoend.browser;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.model.Layout;
import com.liferay.portal.kernel.model.LayoutConstants;
import com.liferay.portal.kernel.service.LayoutLocalServiceUtil;
import com.liferay.portal.kernel.service.ServiceContext;
import nl.klassenkring.classgroup.constants.ClassGroupKind;
import nl.klassenkring.classgroup.constants.ClassGroupPortletKeys;
import nl.klassenkring.classgroup.service.ClassGroupLocalService;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.TestSchool;
import nl.klassenkring.embedded.junit.TestUser;

/** A class group in which nobody has posted yet, which the sample school has none of. */
final class EmptyGroup {

  private static final String SCHOOL_YEAR = "2026-2027";

  private final Group site;
  private final TestUser teacher;

  private EmptyGroup(Group site, TestUser teacher) {
    this.site = site;
    this.teacher = teacher;
  }

  static EmptyGroup create(EmbeddedPortal portal, TestSchool school) throws PortalException {
    Group site = school.classGroupSite("Groep 3c");
    long userId = school.company().getGuestUser().getUserId();
    addPage(userId, site);
    portal
        .service(ClassGroupLocalService.class)
        .addClassGroup(
            userId,
            site.getGroupId(),
            ClassGroupKind.CLASS.name(),
            SCHOOL_YEAR,
            new ServiceContext());
    return new EmptyGroup(site, school.person("Ank").joins(site, "Teacher"));
  }

  String page() {
    return "/group" + site.getFriendlyURL() + "/berichten";
  }

  TestUser teacher() {
    return teacher;
  }

  private static void addPage(long userId, Group site) throws PortalException {
    Layout layout =
        LayoutLocalServiceUtil.addLayout(
            userId,
            site.getGroupId(),
            true,
            LayoutConstants.DEFAULT_PARENT_LAYOUT_ID,
            "Berichten",
            "",
            "",
            LayoutConstants.TYPE_PORTLET,
            false,
            "/berichten",
            new ServiceContext());
    layout.setTypeSettings(
        "layout-template-id=1_column\ncolumn-1=" + ClassGroupPortletKeys.CLASS_GROUP + "\n");
    LayoutLocalServiceUtil.updateLayout(layout);
  }
}
