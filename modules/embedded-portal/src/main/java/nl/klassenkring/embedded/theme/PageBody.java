/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.theme;

import com.liferay.portal.kernel.model.LayoutTypePortlet;
import com.liferay.portal.kernel.model.Portlet;
import com.liferay.portal.kernel.portlet.PortletContainerException;
import com.liferay.portal.kernel.portlet.PortletContainerUtil;
import com.liferay.portal.kernel.service.PortletLocalServiceUtil;
import com.liferay.portal.kernel.servlet.BufferCacheServletResponse;
import com.liferay.portal.kernel.servlet.Header;
import com.liferay.portal.kernel.theme.ThemeDisplay;
import com.liferay.portal.kernel.util.PortalUtil;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import nl.klassenkring.embedded.language.PageTexts;
import nl.klassenkring.embedded.web.bundle.WebBundles;

/** The portlets of a page in its columns, and the files that they want in its head. */
final class PageBody {

  private static final int GRID_COLUMNS = 12;

  private final WebBundles webBundles;
  private final HttpServletRequest request;
  private final HttpServletResponse response;
  private final ThemeDisplay themeDisplay;
  private final PageTexts texts;
  private final Set<String> head = new LinkedHashSet<>();

  PageBody(
      WebBundles webBundles,
      HttpServletRequest request,
      HttpServletResponse response,
      ThemeDisplay themeDisplay,
      PageTexts texts) {
    this.webBundles = webBundles;
    this.request = request;
    this.response = response;
    this.themeDisplay = themeDisplay;
    this.texts = texts;
  }

  /** The markup of all portlets; afterwards {@link #head} is complete. */
  String render() throws IOException {
    LayoutTypePortlet layoutType = themeDisplay.getLayoutTypePortlet();
    if (layoutType.hasStateMax()) {
      Portlet maximized =
          PortletLocalServiceUtil.getPortletById(
              themeDisplay.getCompanyId(), layoutType.getStateMax().split(",", 2)[0]);
      return render(maximized);
    }
    List<String> columns = new ArrayList<>();
    for (int i = 1; i <= layoutType.getNumOfColumns(); i++) {
      String column = render(layoutType.getAllPortlets("column-" + i));
      if (!column.isEmpty()) {
        columns.add(column);
      }
    }
    return inGrid(columns);
  }

  /** The links to style sheets and scripts of the portlets that were rendered. */
  String head() {
    return String.join("", head);
  }

  private static String inGrid(List<String> columns) {
    if (columns.size() < 2) {
      return String.join("", columns);
    }
    int width = Math.max(1, GRID_COLUMNS / columns.size());
    StringBuilder grid = new StringBuilder("<div class=\"row\">\n");
    for (String column : columns) {
      grid.append("<div class=\"col-md-").append(width).append("\">\n");
      grid.append(column).append("</div>\n");
    }
    return grid.append("</div>\n").toString();
  }

  private String render(List<Portlet> portlets) throws IOException {
    StringBuilder markup = new StringBuilder();
    for (Portlet portlet : portlets) {
      markup.append(render(portlet));
    }
    return markup.toString();
  }

  private String render(Portlet portlet) throws IOException {
    if (portlet == null || portlet.isUndeployedPortlet() || !portlet.isActive()) {
      return "";
    }
    String content = content(portlet);
    if (content.isBlank()) {
      return "";
    }
    addHead(portlet);
    String title = PortalUtil.getPortletTitle(portlet, themeDisplay.getLocale());
    return Template.of("portlet", texts)
        .with("id", portlet.getPortletId())
        .with("cssClasses", portlet.getCssClassWrapper())
        .with("title", title)
        .with("content", content)
        .render();
  }

  private String content(Portlet portlet) throws IOException {
    BufferCacheServletResponse buffer = new BufferCacheServletResponse(response);
    try {
      PortletContainerUtil.render(request, buffer, portlet);
      passOn(buffer);
      return buffer.getString();
    } catch (PortletContainerException e) {
      return PortletBoundaryServlet.failure(portlet.getPortletId(), e, texts);
    }
  }

  /**
   * Gives the page the status and the headers that a portlet set. Tomcat keeps them from it, as it
   * includes the portlet from another servlet context; the container of a stock Liferay's bundles
   * does not.
   */
  private void passOn(BufferCacheServletResponse buffer) {
    if (buffer.getStatus() != HttpServletResponse.SC_OK) {
      response.setStatus(buffer.getStatus());
    }
    buffer
        .getHeaders()
        .forEach(
            (name, headers) -> {
              Iterator<Header> values = headers.iterator();
              values.next().setToResponse(name, response);
              values.forEachRemaining(value -> value.addToResponse(name, response));
            });
  }

  private void addHead(Portlet portlet) {
    add(portlet, portlet.getHeaderPortletCss(), PageFrame::stylesheetLink);
    add(portlet, portlet.getFooterPortletCss(), PageFrame::stylesheetLink);
    add(portlet, portlet.getHeaderPortletJavaScript(), PageFrame::scriptTag);
    add(portlet, portlet.getFooterPortletJavaScript(), PageFrame::scriptTag);
  }

  private void add(Portlet portlet, List<String> paths, Function<String, String> element) {
    String contextName = portlet.getPortletApp().getServletContextName();
    for (String path : paths) {
      head.add(element.apply(webBundles.url(contextName, path)));
    }
  }
}
