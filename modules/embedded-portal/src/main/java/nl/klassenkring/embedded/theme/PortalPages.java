/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.theme;

import com.liferay.portal.kernel.model.Company;
import com.liferay.portal.servlet.JSONServlet;
import java.util.List;
import javax.servlet.DispatcherType;
import javax.servlet.Filter;
import javax.servlet.Servlet;
import nl.klassenkring.embedded.web.bundle.WebBundles;
import nl.klassenkring.embedded.web.http.BundleFilters;
import nl.klassenkring.embedded.web.http.SecurityHeadersFilter;
import nl.klassenkring.embedded.web.http.VisitorFilter;
import org.apache.catalina.Context;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.util.descriptor.web.ErrorPage;
import org.apache.tomcat.util.descriptor.web.FilterDef;
import org.apache.tomcat.util.descriptor.web.FilterMap;

/** Puts the portal's pages into the root servlet context. */
public final class PortalPages {

  private PortalPages() {}

  /** To be called before the context starts. */
  public static void addTo(Context context, Company company, WebBundles webBundles) {
    StyleSheet styleSheet = StyleSheet.load();
    PageFrame frame = new PageFrame(company, styleSheet.path());
    Notices notices = new Notices(frame);
    Credentials credentials = new Credentials(company.getCompanyId());
    add(context, "headers", new SecurityHeadersFilter());
    add(context, "visitor", new VisitorFilter(company));
    add(context, "failure", new FailureFilter(notices));
    add(context, "bundles", new BundleFilters());
    add(context, "style-sheet", styleSheet, List.of(styleSheet.path()));
    add(context, "home", new HomeServlet(frame), List.of(""));
    add(context, "sign-in", new SignInServlet(frame, credentials), List.of("/sign-in"));
    add(context, "sign-out", new SignOutServlet(notices), List.of("/sign-out"));
    add(
        context,
        "notifications",
        new NotificationsServlet(frame, notices, new ThemeDisplays(company)),
        List.of(NotificationsServlet.PATH));
    add(context, "tasks", new TasksServlet(frame, notices), List.of(TasksServlet.PATH));
    add(context, "language", new LanguageServlet(notices), List.of("/language"));
    add(
        context,
        "page",
        new PageServlet(company, frame, notices, webBundles),
        List.of("/web/*", "/group/*", "/c/portal/layout"));
    add(
        context,
        "crawler",
        new CrawlerServlet(company, notices),
        List.of(CrawlerServlet.ROBOTS, CrawlerServlet.SITEMAP));
    add(context, "json-service", new JSONServlet(), List.of("/c/portal/json_service"));
    add(
        context,
        "portlet-boundary",
        new PortletBoundaryServlet(),
        List.of(PortletBoundaryServlet.RENDER, PortletBoundaryServlet.ACCESS_DENIED));
    add(context, "error", new ErrorServlet(notices), List.of(ErrorServlet.PATH, "/"));
    ErrorPage errorPage = new ErrorPage();
    errorPage.setLocation(ErrorServlet.PATH);
    context.addErrorPage(errorPage);
  }

  private static void add(Context context, String name, Filter filter) {
    FilterDef definition = new FilterDef();
    definition.setFilterName(name);
    definition.setFilter(filter);
    context.addFilterDef(definition);
    FilterMap mapping = new FilterMap();
    mapping.setFilterName(name);
    mapping.addURLPatternDecoded("/*");
    mapping.setDispatcher(DispatcherType.REQUEST.name());
    mapping.setDispatcher(DispatcherType.ERROR.name());
    context.addFilterMap(mapping);
  }

  private static void add(Context context, String name, Servlet servlet, List<String> patterns) {
    Tomcat.addServlet(context, name, servlet);
    patterns.forEach(pattern -> context.addServletMappingDecoded(pattern, name));
  }
}
