/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.theme;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Portlet;
import com.liferay.portal.kernel.portlet.InvokerPortlet;
import com.liferay.portal.kernel.portlet.LiferayRenderRequest;
import com.liferay.portal.kernel.portlet.LiferayRenderResponse;
import com.liferay.portal.kernel.portlet.PortletConfigFactoryUtil;
import com.liferay.portal.kernel.portlet.PortletInstanceFactoryUtil;
import com.liferay.portal.kernel.portlet.PortletModeFactory;
import com.liferay.portal.kernel.portlet.PortletPreferencesFactoryUtil;
import com.liferay.portal.kernel.service.PortletPreferencesLocalServiceUtil;
import com.liferay.portal.kernel.service.permission.PortletPermissionUtil;
import com.liferay.portal.kernel.servlet.BufferCacheServletResponse;
import com.liferay.portal.kernel.servlet.SessionErrors;
import com.liferay.portal.kernel.servlet.SessionMessages;
import com.liferay.portal.kernel.theme.PortletDisplay;
import com.liferay.portal.kernel.theme.ThemeDisplay;
import com.liferay.portal.kernel.util.PortalUtil;
import com.liferay.portal.kernel.util.WebKeys;
import com.liferay.portlet.RenderRequestFactory;
import com.liferay.portlet.RenderResponseFactory;
import java.io.IOException;
import javax.portlet.PortletConfig;
import javax.portlet.PortletException;
import javax.portlet.PortletMode;
import javax.portlet.PortletPreferences;
import javax.portlet.WindowState;
import javax.servlet.ServletContext;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** Lets one portlet write its part of a page. */
final class PortletRenderer {

  /** The portlet's markup; nothing of it is out if the portlet fails. */
  String render(HttpServletRequest request, HttpServletResponse response)
      throws PortalException, PortletException, IOException {
    Portlet portlet = (Portlet) request.getAttribute(WebKeys.RENDER_PORTLET);
    ThemeDisplay themeDisplay = (ThemeDisplay) request.getAttribute(WebKeys.THEME_DISPLAY);
    ServletContext servletContext = (ServletContext) request.getAttribute(WebKeys.CTX);
    InvokerPortlet invoker = PortletInstanceFactoryUtil.create(portlet, servletContext);
    PortletConfig config = PortletConfigFactoryUtil.create(portlet, servletContext);
    PortletPreferences preferences =
        PortletPreferencesLocalServiceUtil.getStrictPreferences(
            PortletPreferencesFactoryUtil.getPortletPreferencesIds(
                request, portlet.getPortletId()));
    WindowState windowState = windowState(themeDisplay, portlet);
    PortletMode mode = mode(request, portlet);
    fill(themeDisplay, portlet, config, preferences);
    BufferCacheServletResponse buffer = new BufferCacheServletResponse(response);
    LiferayRenderRequest renderRequest =
        RenderRequestFactory.create(
            request,
            portlet,
            invoker,
            config.getPortletContext(),
            windowState,
            mode,
            preferences,
            themeDisplay.getPlid());
    LiferayRenderResponse renderResponse = RenderResponseFactory.create(buffer, renderRequest);
    renderRequest.defineObjects(config, renderResponse);
    invoker.render(renderRequest, renderResponse);
    // They were for this page; on the next one they would tell of what happened before.
    SessionErrors.clear(renderRequest);
    SessionMessages.clear(renderRequest);
    return buffer.getString();
  }

  private static WindowState windowState(ThemeDisplay themeDisplay, Portlet portlet) {
    return themeDisplay.getLayoutTypePortlet().hasStateMaxPortletId(portlet.getPortletId())
        ? WindowState.MAXIMIZED
        : WindowState.NORMAL;
  }

  private static PortletMode mode(HttpServletRequest request, Portlet portlet) {
    boolean addressed = portlet.getPortletId().equals(request.getParameter("p_p_id"));
    String mode = addressed ? request.getParameter("p_p_mode") : null;
    return mode == null ? PortletMode.VIEW : PortletModeFactory.getPortletMode(mode);
  }

  private static void fill(
      ThemeDisplay themeDisplay,
      Portlet portlet,
      PortletConfig config,
      PortletPreferences preferences) {
    PortletDisplay display = themeDisplay.getPortletDisplay();
    String portletId = portlet.getPortletId();
    display.setActive(portlet.isActive());
    display.setId(portletId);
    display.setInstanceId(portlet.getInstanceId());
    display.setNamespace(PortalUtil.getPortletNamespace(portletId));
    display.setPortletName(config.getPortletName());
    display.setPortletPreferences(preferences);
    display.setResourcePK(PortletPermissionUtil.getPrimaryKey(themeDisplay.getPlid(), portletId));
    display.setRootPortletId(portlet.getRootPortletId());
    display.setStateMax(themeDisplay.getLayoutTypePortlet().hasStateMaxPortletId(portletId));
    display.setTitle(PortalUtil.getPortletTitle(portlet, themeDisplay.getLocale()));
  }
}
