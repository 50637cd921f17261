/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.theme;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Company;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.model.LayoutSet;
import com.liferay.portal.kernel.module.util.SystemBundleUtil;
import com.liferay.portal.kernel.service.GroupLocalServiceUtil;
import com.liferay.portal.kernel.service.LayoutSetLocalServiceUtil;
import com.liferay.portal.kernel.theme.ThemeDisplay;
import com.liferay.portal.kernel.util.GetterUtil;
import com.liferay.portal.kernel.util.PortalUtil;
import com.liferay.portal.util.RobotsUtil;
import com.liferay.site.manager.SitemapManager;
import java.io.IOException;
import java.util.Optional;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import nl.klassenkring.embedded.StandsInFor;
import org.osgi.framework.BundleContext;

/** What search engines ask of a Site: which pages it has, and which of them they may read. */
@StandsInFor("com.liferay.site.impl")
final class CrawlerServlet extends HttpServlet {

  static final String ROBOTS = "/robots.txt";
  static final String SITEMAP = "/sitemap.xml";

  private static final long serialVersionUID = 1L;

  private final transient Company company;
  private final transient Notices notices;
  private final transient ThemeDisplays themeDisplays;

  CrawlerServlet(Company company, Notices notices) {
    this.company = company;
    this.notices = notices;
    this.themeDisplays = new ThemeDisplays(company);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    try {
      if (ROBOTS.equals(request.getServletPath())) {
        // The address of the sitemap has the portal's port, which the core learns from a request.
        PortalUtil.setPortalInetSocketAddresses(request);
        LayoutSet layoutSet = ofHost(request).orElse(null);
        write(response, "text/plain", RobotsUtil.getRobots(layoutSet, request.isSecure()));
      } else {
        sendSitemap(request, response);
      }
    } catch (PortalException e) {
      throw new ServletException(e);
    }
  }

  private void sendSitemap(HttpServletRequest request, HttpServletResponse response)
      throws IOException, PortalException {
    long groupId = GetterUtil.getLong(request.getParameter("groupId"));
    Optional<LayoutSet> layoutSet = groupId > 0 ? ofGroup(groupId) : ofHost(request);
    if (layoutSet.isEmpty() || GetterUtil.getBoolean(request.getParameter("privateLayout"))) {
      notices.notFound(request, response);
      return;
    }
    ThemeDisplay themeDisplay = themeDisplays.attachWithoutPage(request, response);
    themeDisplay.setLayoutSet(layoutSet.get());
    themeDisplay.setScopeGroupId(layoutSet.get().getGroupId());
    themeDisplay.setSiteGroupId(layoutSet.get().getGroupId());
    String sitemap =
        sitemaps()
            .getSitemap(
                request.getParameter("layoutUuid"),
                layoutSet.get().getGroupId(),
                false,
                themeDisplay);
    write(response, "text/xml", sitemap);
  }

  private static SitemapManager sitemaps() {
    BundleContext bundleContext = SystemBundleUtil.getBundleContext();
    return bundleContext.getService(bundleContext.getServiceReference(SitemapManager.class));
  }

  private Optional<LayoutSet> ofGroup(long groupId) {
    Group group = GroupLocalServiceUtil.fetchGroup(groupId);
    return group != null && group.isActive() && group.getCompanyId() == company.getCompanyId()
        ? Optional.of(group.getPublicLayoutSet())
        : Optional.empty();
  }

  /** The Site that has a host name of its own. */
  private static Optional<LayoutSet> ofHost(HttpServletRequest request) {
    return Optional.ofNullable(
        LayoutSetLocalServiceUtil.fetchLayoutSet(PortalUtil.getHost(request)));
  }

  private static void write(HttpServletResponse response, String type, String text)
      throws IOException {
    response.setContentType(type);
    response.setCharacterEncoding("UTF-8");
    response.getWriter().write(text);
  }
}
