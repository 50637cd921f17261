/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.theme;

import com.liferay.portal.kernel.model.Portlet;
import com.liferay.portal.kernel.util.WebKeys;
import java.io.IOException;
import javax.servlet.DispatcherType;
import javax.servlet.RequestDispatcher;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import nl.klassenkring.embedded.StandsInFor;
import nl.klassenkring.embedded.language.PageTexts;
import nl.klassenkring.embedded.web.http.Visitor;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;

/**
 * The portal's own JSPs that the core includes for a portlet: the one that renders it and the one
 * that says that the visitor may not see it. A portlet that fails says so in its own place.
 */
@StandsInFor("com.liferay.portal.web")
final class PortletBoundaryServlet extends HttpServlet {

  static final String RENDER = "/html/portal/render_portlet.jsp";
  static final String ACCESS_DENIED = "/html/portal/portlet_access_denied.jsp";

  private static final long serialVersionUID = 1L;
  private static final Logger LOG = LogManager.getLogger(PortletBoundaryServlet.class);

  private final transient PortletRenderer renderer = new PortletRenderer();

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (request.getDispatcherType() != DispatcherType.INCLUDE) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    PageTexts texts = PageTexts.in(Visitor.of(request).locale());
    Object path = request.getAttribute(RequestDispatcher.INCLUDE_SERVLET_PATH);
    String markup =
        ACCESS_DENIED.equals(path)
            ? PageFrame.message(texts, "info", texts.get("portlet.denied"))
            : render(request, response, texts);
    response.getWriter().write(markup);
  }

  private String render(HttpServletRequest request, HttpServletResponse response, PageTexts texts) {
    try {
      return renderer.render(request, response);
    } catch (Exception e) {
      Portlet portlet = (Portlet) request.getAttribute(WebKeys.RENDER_PORTLET);
      return failure(portlet.getPortletId(), e, texts);
    }
  }

  /** Logs a failed portlet and says it in the portlet's place. */
  static String failure(String portletId, Exception exception, PageTexts texts) {
    String reference = Notices.newReference();
    LOG.error("{}: the portlet {} failed", reference, portletId, exception);
    return PageFrame.message(texts, "danger", texts.get("portlet.failed", reference));
  }
}
