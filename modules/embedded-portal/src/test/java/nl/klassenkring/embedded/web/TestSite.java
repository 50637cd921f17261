/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.web;

import com.liferay.portal.kernel.model.Company;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.model.GroupConstants;
import com.liferay.portal.kernel.model.Layout;
import com.liferay.portal.kernel.model.LayoutConstants;
import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.security.auth.CompanyThreadLocal;
import com.liferay.portal.kernel.security.auth.PrincipalThreadLocal;
import com.liferay.portal.kernel.security.permission.PermissionCheckerFactoryUtil;
import com.liferay.portal.kernel.security.permission.PermissionThreadLocal;
import com.liferay.portal.kernel.service.GroupLocalServiceUtil;
import com.liferay.portal.kernel.service.LayoutLocalServiceUtil;
import com.liferay.portal.kernel.service.ServiceContext;
import com.liferay.portal.kernel.service.UserLocalServiceUtil;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A Site with a private page on which the echo portlet stands, one member and two outsiders. */
final class TestSite {

  static final String PAGE = "/group/groep-5a/berichten";
  static final String MEMBER = "juf@klassenkring.example";
  static final String OUTSIDER = "buur@klassenkring.example";
  static final String TARGET = "doelwit@klassenkring.example";
  static final String PASSWORD = "Geheim-12-woord";

  private static final Locale NL = new Locale("nl", "NL");

  private final long companyId;
  private final User admin;

  private TestSite(Company company, User admin) {
    this.companyId = company.getCompanyId();
    this.admin = admin;
  }

  static void create(Company company, String adminScreenName) throws Exception {
    CompanyThreadLocal.setCompanyId(company.getCompanyId());
    User admin = UserLocalServiceUtil.getUserByScreenName(company.getCompanyId(), adminScreenName);
    PrincipalThreadLocal.setName(admin.getUserId());
    PermissionThreadLocal.setPermissionChecker(PermissionCheckerFactoryUtil.create(admin));
    TestSite site = new TestSite(company, admin);
    User member = site.addUser("juf", MEMBER);
    site.addUser("buur", OUTSIDER);
    site.addUser("doelwit", TARGET);
    Group group = site.addGroup();
    UserLocalServiceUtil.addGroupUsers(group.getGroupId(), List.of(member));
    site.addPage(group);
  }

  private User addUser(String screenName, String email) throws Exception {
    return UserLocalServiceUtil.addUser(
        admin.getUserId(),
        companyId,
        false,
        PASSWORD,
        PASSWORD,
        false,
        screenName,
        email,
        NL,
        "Ank",
        "",
        "van der Berg",
        0,
        0,
        false,
        1,
        1,
        1980,
        "",
        1,
        new long[0],
        new long[0],
        new long[0],
        new long[0],
        false,
        new ServiceContext());
  }

  private Group addGroup() throws Exception {
    return GroupLocalServiceUtil.addGroup(
        admin.getUserId(),
        GroupConstants.DEFAULT_PARENT_GROUP_ID,
        null,
        0,
        GroupConstants.DEFAULT_LIVE_GROUP_ID,
        Map.of(NL, "Groep 5a", Locale.US, "Group 5a"),
        Map.of(),
        GroupConstants.TYPE_SITE_PRIVATE,
        true,
        GroupConstants.DEFAULT_MEMBERSHIP_RESTRICTION,
        "/groep-5a",
        true,
        false,
        true,
        new ServiceContext());
  }

  private void addPage(Group group) throws Exception {
    Layout layout =
        LayoutLocalServiceUtil.addLayout(
            admin.getUserId(),
            group.getGroupId(),
            true,
            LayoutConstants.DEFAULT_PARENT_LAYOUT_ID,
            "Berichten",
            "Berichten",
            "",
            LayoutConstants.TYPE_PORTLET,
            false,
            false,
            "/berichten",
            new ServiceContext());
    layout.setTypeSettings("layout-template-id=1_column\ncolumn-1=echo\n");
    LayoutLocalServiceUtil.updateLayout(layout);
  }
}
