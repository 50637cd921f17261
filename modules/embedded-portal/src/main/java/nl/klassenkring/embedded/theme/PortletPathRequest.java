/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.theme;

import com.liferay.portal.kernel.model.LayoutQueryStringComposite;
import com.liferay.portal.kernel.servlet.DynamicServletRequest;
import com.liferay.portal.kernel.util.HttpComponentsUtil;
import com.liferay.portal.kernel.util.Portal;
import com.liferay.portal.kernel.util.PortalUtil;
import java.util.Map;
import javax.servlet.http.HttpServletRequest;
import nl.klassenkring.embedded.StandsInFor;

/**
 * A request whose address names a page and, behind {@code /-/}, what a portlet is asked in the
 * portlet's own friendly URL. The core's routes turn that part into parameters; what is left of the
 * path is the page.
 */
@StandsInFor("com.liferay.friendly.url.service")
final class PortletPathRequest extends DynamicServletRequest {

  private final String pagePath;

  private PortletPathRequest(
      HttpServletRequest request, Map<String, String[]> parameters, String pagePath) {
    super(request, parameters);
    this.pagePath = pagePath;
  }

  /** The request itself if no portlet knows its address; its page will not be found. */
  static HttpServletRequest read(HttpServletRequest request) {
    String uri = request.getRequestURI();
    String path = request.getPathInfo();
    int start = uri.indexOf(Portal.FRIENDLY_URL_SEPARATOR);
    int pageEnd = path == null ? -1 : path.indexOf(Portal.FRIENDLY_URL_SEPARATOR);
    if (start < 0 || pageEnd < 0) {
      return request;
    }
    // Not the decoded path: routes decode each of their parameters themselves.
    LayoutQueryStringComposite found =
        PortalUtil.getPortal()
            .getPortletFriendlyURLMapperLayoutQueryStringComposite(
                withoutPathParameters(uri.substring(start)),
                request.getParameterMap(),
                Map.of("request", request));
    return found.getFriendlyURL().isEmpty()
        ? new PortletPathRequest(
            request,
            HttpComponentsUtil.getParameterMap(found.getQueryString()),
            path.substring(0, pageEnd))
        : request;
  }

  private static String withoutPathParameters(String path) {
    int end = path.indexOf(';');
    return end < 0 ? path : path.substring(0, end);
  }

  @Override
  public String getPathInfo() {
    return pagePath;
  }
}
