/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.theme;

import com.liferay.portal.kernel.model.Portlet;
import com.liferay.portal.kernel.portlet.LiferayPortletRequest;
import com.liferay.portal.kernel.portlet.PortletContainerException;
import com.liferay.portal.kernel.portlet.PortletContainerUtil;
import com.liferay.portal.kernel.service.PortletLocalServiceUtil;
import com.liferay.portal.kernel.theme.ThemeDisplay;
import com.liferay.portal.kernel.util.JavaConstants;
import com.liferay.portal.kernel.util.WebKeys;
import com.liferay.portlet.RenderParametersPool;
import java.io.IOException;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** What comes before the page: the action or the resource of the one portlet that is addressed. */
final class PortletPhases {

  private final Notices notices;

  PortletPhases(Notices notices) {
    this.notices = notices;
  }

  /**
   * Runs them for a request to a page.
   *
   * @return whether the page is still to be written
   */
  boolean run(HttpServletRequest request, HttpServletResponse response, ThemeDisplay themeDisplay)
      throws IOException, PortletContainerException {
    String portletId = themeDisplay.getPpid();
    if (portletId.isEmpty()) {
      RenderParametersPool.clear(request, themeDisplay.getPlid());
      return true;
    }
    Portlet portlet =
        PortletLocalServiceUtil.getPortletById(themeDisplay.getCompanyId(), portletId);
    if (portlet == null || portlet.isUndeployedPortlet()) {
      notices.notFound(request, response);
      return false;
    }
    PortletContainerUtil.preparePortlet(request, portlet);
    if (themeDisplay.isLifecycleResource()) {
      PortletContainerUtil.serveResource(request, response, portlet);
      return false;
    }
    if (themeDisplay.isLifecycleAction()) {
      return act(request, response, portlet);
    }
    PortletContainerUtil.processPublicRenderParameters(request, themeDisplay.getLayout(), portlet);
    return true;
  }

  /** An action that neither redirects nor is refused is followed by the page. */
  private boolean act(HttpServletRequest request, HttpServletResponse response, Portlet portlet)
      throws IOException, PortletContainerException {
    PortletContainerUtil.processAction(request, response, portlet);
    if (response.isCommitted()) {
      return false;
    }
    if (response.getStatus() == HttpServletResponse.SC_FORBIDDEN) {
      notices.forged(request, response);
      return false;
    }
    return true;
  }

  /** To be called when a request for a page is done, however it ended. */
  static void cleanUp(HttpServletRequest request) {
    if (request.getAttribute(JavaConstants.JAVAX_PORTLET_REQUEST)
        instanceof LiferayPortletRequest portletRequest) {
      portletRequest.cleanUp();
    }
    request.removeAttribute(WebKeys.THEME_DISPLAY);
  }
}
