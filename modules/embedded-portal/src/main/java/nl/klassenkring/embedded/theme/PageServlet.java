/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.theme;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Company;
import com.liferay.portal.kernel.model.Layout;
import com.liferay.portal.kernel.security.permission.ActionKeys;
import com.liferay.portal.kernel.security.permission.PermissionThreadLocal;
import com.liferay.portal.kernel.service.permission.LayoutPermissionUtil;
import com.liferay.portal.kernel.theme.ThemeDisplay;
import com.liferay.portal.kernel.util.GetterUtil;
import java.io.IOException;
import java.util.Optional;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import nl.klassenkring.embedded.StandsInFor;
import nl.klassenkring.embedded.language.PageTexts;
import nl.klassenkring.embedded.web.bundle.WebBundles;
import nl.klassenkring.embedded.web.http.Redirects;
import nl.klassenkring.embedded.web.http.Visitor;

/** Shows the pages of Sites with their portlets, to those who may view them. */
@StandsInFor("com.liferay.portal.web")
final class PageServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private final transient PageResolver resolver;
  private final transient ThemeDisplays themeDisplays;
  private final transient PageFrame frame;
  private final transient Notices notices;
  private final transient PortletPhases phases;
  private final transient WebBundles webBundles;
  private final transient Navigation navigation = new Navigation();

  PageServlet(Company company, PageFrame frame, Notices notices, WebBundles webBundles) {
    this.resolver = new PageResolver(company.getCompanyId());
    this.themeDisplays = new ThemeDisplays(company);
    this.frame = frame;
    this.notices = notices;
    this.phases = new PortletPhases(notices);
    this.webBundles = webBundles;
  }

  @Override
  protected void service(HttpServletRequest original, HttpServletResponse response)
      throws ServletException, IOException {
    HttpServletRequest request = PortletPathRequest.read(GuestRequest.open(original));
    try {
      Optional<Layout> layout = find(request);
      if (layout.isPresent() && mayView(layout.get())) {
        show(request, response, layout.get());
      } else if (!Visitor.of(request).signedIn() && isPrivate(request, layout)) {
        // The same answer whether the page exists or not.
        response.sendRedirect(Redirects.toSignIn(returnAddress(request)));
      } else if (layout.isPresent()) {
        String siteName = layout.get().getGroup().getDescriptiveName(Visitor.of(request).locale());
        notices.notAMember(request, response, siteName);
      } else {
        notices.notFound(request, response);
      }
    } catch (PortalException e) {
      throw new ServletException(e);
    }
  }

  private Optional<Layout> find(HttpServletRequest request) {
    Optional<PageAddress> address = PageAddress.parse(path(request));
    return address.isPresent()
        ? resolver.find(address.get())
        : resolver.find(GetterUtil.getLong(request.getParameter("p_l_id")));
  }

  private static boolean mayView(Layout layout) throws PortalException {
    return LayoutPermissionUtil.contains(
        PermissionThreadLocal.getPermissionChecker(), layout, ActionKeys.VIEW);
  }

  private static boolean isPrivate(HttpServletRequest request, Optional<Layout> layout) {
    return layout.isPresent() || !path(request).startsWith(PageAddress.PUBLIC + "/");
  }

  /** A form leads back to the page that it stood on, where the browser may have kept its text. */
  private static String returnAddress(HttpServletRequest request) {
    if ("POST".equals(request.getMethod())) {
      String formPage = Redirects.formPage(request.getHeader("Referer"), request.getHeader("Host"));
      if (!formPage.equals(Redirects.HOME)) {
        return formPage;
      }
    }
    return Redirects.returnAddress(request.getRequestURI(), request.getQueryString());
  }

  private void show(HttpServletRequest original, HttpServletResponse response, Layout layout)
      throws IOException, PortalException {
    HttpServletRequest request = UploadRequests.open(original);
    try {
      ThemeDisplay themeDisplay = themeDisplays.attach(request, response, layout);
      if (phases.run(request, response, themeDisplay)) {
        write(request, response, themeDisplay);
      }
    } finally {
      PortletPhases.cleanUp(request);
      UploadRequests.close(request);
    }
  }

  private void write(
      HttpServletRequest request, HttpServletResponse response, ThemeDisplay themeDisplay)
      throws IOException, PortalException {
    Layout layout = themeDisplay.getLayout();
    Visitor visitor = Visitor.of(request);
    PageTexts texts = PageTexts.in(visitor.locale());
    PageBody body = new PageBody(webBundles, request, response, themeDisplay, texts);
    String markup = body.render();
    String heading = layout.getName(visitor.locale());
    String siteName = layout.getGroup().getDescriptiveName(visitor.locale());
    PageHead head = new PageHead(request, layout, visitor.locale());
    // What is in a session is in the page, too; nobody else is to get it from a cache.
    response.addHeader("Vary", "Cookie");
    if (request.getSession(false) != null) {
      response.setHeader("Cache-Control", "no-store");
    }
    String title = head.title(heading) + " - " + siteName;
    String pages = navigation.ofSite(layout, visitor, texts);
    frame.write(
        request,
        response,
        new PageContent(title, heading, markup, head.markup() + body.head(), pages));
  }

  private static String path(HttpServletRequest request) {
    String pathInfo = request.getPathInfo();
    return pathInfo == null ? request.getServletPath() : request.getServletPath() + pathInfo;
  }
}
