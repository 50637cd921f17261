/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.junit;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Company;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.model.GroupConstants;
import com.liferay.portal.kernel.model.Layout;
import com.liferay.portal.kernel.model.LayoutConstants;
import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.model.UserConstants;
import com.liferay.portal.kernel.service.GroupLocalServiceUtil;
import com.liferay.portal.kernel.service.LayoutLocalServiceUtil;
import com.liferay.portal.kernel.service.ServiceContext;
import com.liferay.portal.kernel.service.UserLocalServiceUtil;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * Makes a test's own school: a site, sites of class groups under it and people, through Liferay's
 * services. Every school has names of its own, so that tests never meet each other's data and
 * nothing needs to be cleaned up. It knows nothing of the suite: a class group of the suite is made
 * on such a site by the test.
 */
public final class TestSchool {

  private static final Locale DUTCH = new Locale("nl", "NL");

  private final Company company;
  private final User administrator;
  private final String key = UUID.randomUUID().toString().substring(0, 8);
  private final Group site;
  private int people;

  private TestSchool(Company company) throws PortalException {
    this.company = company;
    administrator = company.getGuestUser();
    site = addSite("School " + key, GroupConstants.DEFAULT_PARENT_GROUP_ID);
  }

  /** Makes a school with its site, which nobody is a member of yet. */
  public static TestSchool create(Company company) {
    try {
      return new TestSchool(company);
    } catch (PortalException e) {
      throw new IllegalStateException("No school can be made", e);
    }
  }

  /** The site of the school. */
  public Group site() {
    return site;
  }

  /** The company (the foundation) of the school. */
  public Company company() {
    return company;
  }

  /** Makes the site of a class group: private, a child of the school's site. */
  public Group classGroupSite(String name) {
    try {
      return addSite(name + " " + key, site.getGroupId());
    } catch (PortalException e) {
      throw new IllegalStateException("No site can be made for " + name, e);
    }
  }

  /**
   * Makes a private page with one portlet.
   *
   * @return the address of the page, relative to the portal's
   */
  public String page(Group site, String friendlyURL, String portletId) {
    addPage(site, true, friendlyURL, portletId);
    return "/group" + site.getFriendlyURL() + friendlyURL;
  }

  /**
   * Makes a page for everybody, guests too, with one portlet.
   *
   * @return the address of the page, relative to the portal's
   */
  public String publicPage(Group site, String friendlyURL, String portletId) {
    addPage(site, false, friendlyURL, portletId);
    return "/web" + site.getFriendlyURL() + friendlyURL;
  }

  private void addPage(Group site, boolean closed, String friendlyURL, String portletId) {
    try {
      Layout layout =
          LayoutLocalServiceUtil.addLayout(
              administrator.getUserId(),
              site.getGroupId(),
              closed,
              LayoutConstants.DEFAULT_PARENT_LAYOUT_ID,
              "Berichten",
              "",
              "",
              LayoutConstants.TYPE_PORTLET,
              false,
              friendlyURL,
              new ServiceContext());
      layout.setTypeSettings("layout-template-id=1_column\ncolumn-1=" + portletId + "\n");
      LayoutLocalServiceUtil.updateLayout(layout);
    } catch (PortalException e) {
      throw new IllegalStateException("No page can be made for " + portletId, e);
    }
  }

  /** Makes somebody who is a member of nothing yet; two calls with one name make two people. */
  public TestUser person(String firstName) {
    people++;
    String screenName = firstName.toLowerCase(Locale.ROOT) + "." + key + "." + people;
    try {
      return new TestUser(addUser(firstName, screenName));
    } catch (PortalException e) {
      throw new IllegalStateException("No user can be made for " + firstName, e);
    }
  }

  private User addUser(String firstName, String screenName) throws PortalException {
    return UserLocalServiceUtil.addUser(
        administrator.getUserId(),
        company.getCompanyId(),
        false,
        TestUser.PASSWORD,
        TestUser.PASSWORD,
        false,
        screenName,
        screenName + "@" + company.getMx(),
        DUTCH,
        firstName,
        "",
        "van " + key,
        0,
        0,
        true,
        1,
        1,
        1980,
        "",
        UserConstants.TYPE_REGULAR,
        null,
        null,
        null,
        null,
        false,
        new ServiceContext());
  }

  private Group addSite(String name, long parentGroupId) throws PortalException {
    return GroupLocalServiceUtil.addGroup(
        administrator.getUserId(),
        parentGroupId,
        null,
        0,
        GroupConstants.DEFAULT_LIVE_GROUP_ID,
        Map.of(DUTCH, name),
        Map.of(),
        GroupConstants.TYPE_SITE_PRIVATE,
        true,
        GroupConstants.DEFAULT_MEMBERSHIP_RESTRICTION,
        null,
        true,
        false,
        true,
        new ServiceContext());
  }
}
