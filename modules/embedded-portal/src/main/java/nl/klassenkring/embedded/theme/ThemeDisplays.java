/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.theme;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Company;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.model.Layout;
import com.liferay.portal.kernel.model.LayoutTypePortlet;
import com.liferay.portal.kernel.security.permission.PermissionThreadLocal;
import com.liferay.portal.kernel.theme.ThemeDisplay;
import com.liferay.portal.kernel.util.LocaleUtil;
import com.liferay.portal.kernel.util.PortalUtil;
import com.liferay.portal.kernel.util.WebKeys;
import com.liferay.portal.theme.ThemeDisplayFactory;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import nl.klassenkring.embedded.StandsInFor;
import nl.klassenkring.embedded.web.http.Redirects;
import nl.klassenkring.embedded.web.http.Visitor;

/** Gathers what portlets ask of the page that they stand on. */
@StandsInFor("com.liferay.portal.web")
final class ThemeDisplays {

  private static final String PATH_MAIN = "/c";
  private static final String PATH_THEME = "/theme";

  private final Company company;

  ThemeDisplays(Company company) {
    this.company = company;
  }

  /** Makes the request one for a page; the visitor was found to be allowed to view it. */
  ThemeDisplay attach(HttpServletRequest request, HttpServletResponse response, Layout layout)
      throws PortalException {
    ThemeDisplay themeDisplay = attachWithoutPage(request, response);
    addPage(themeDisplay, layout);
    addLifecycle(themeDisplay, request.getParameter("p_p_lifecycle"));
    themeDisplay.setPpid(PortalUtil.getJsSafePortletId(text(request.getParameter("p_p_id"))));
    request.setAttribute(WebKeys.LAYOUT, layout);
    return themeDisplay;
  }

  /** Makes the request one of a visitor, for what is shown outside of the pages of Sites. */
  ThemeDisplay attachWithoutPage(HttpServletRequest request, HttpServletResponse response)
      throws PortalException {
    ThemeDisplay themeDisplay = ThemeDisplayFactory.create();
    themeDisplay.setRequest(request);
    themeDisplay.setResponse(response);
    addVisitor(themeDisplay, Visitor.of(request));
    addAddresses(themeDisplay, request);
    request.setAttribute(WebKeys.THEME_DISPLAY, themeDisplay);
    return themeDisplay;
  }

  private void addVisitor(ThemeDisplay themeDisplay, Visitor visitor) throws PortalException {
    themeDisplay.setCompany(company);
    themeDisplay.setUser(visitor.user());
    themeDisplay.setRealUser(visitor.user());
    themeDisplay.setSignedIn(visitor.signedIn());
    themeDisplay.setPermissionChecker(PermissionThreadLocal.getPermissionChecker());
    themeDisplay.setLocale(visitor.locale());
    themeDisplay.setLanguageId(LocaleUtil.toLanguageId(visitor.locale()));
    themeDisplay.setTimeZone(visitor.user().getTimeZone());
  }

  private static void addPage(ThemeDisplay themeDisplay, Layout layout) throws PortalException {
    Group group = layout.getGroup();
    themeDisplay.setLayout(layout);
    themeDisplay.setPlid(layout.getPlid());
    themeDisplay.setLayoutSet(layout.getLayoutSet());
    themeDisplay.setLayoutTypePortlet((LayoutTypePortlet) layout.getLayoutType());
    themeDisplay.setScopeGroupId(group.getGroupId());
    themeDisplay.setSiteGroupId(group.getGroupId());
    themeDisplay.setSiteDefaultLocale(PortalUtil.getSiteDefaultLocale(group));
    themeDisplay.setIncludePortletCssJs(true);
  }

  private static void addAddresses(ThemeDisplay themeDisplay, HttpServletRequest request) {
    themeDisplay.setPathContext("");
    themeDisplay.setPathMain(PATH_MAIN);
    themeDisplay.setPathImage("/image");
    themeDisplay.setPathFriendlyURLPublic(PageAddress.PUBLIC);
    themeDisplay.setPathFriendlyURLPrivateGroup(PageAddress.PRIVATE);
    themeDisplay.setPathFriendlyURLPrivateUser("/user");
    themeDisplay.setPathThemeRoot(PATH_THEME);
    themeDisplay.setPathThemeCss(PATH_THEME);
    themeDisplay.setPathThemeImages(PATH_THEME);
    themeDisplay.setPathThemeJavaScript(PATH_THEME);
    themeDisplay.setPathThemeSpritemap(PATH_THEME);
    themeDisplay.setPathThemeTemplates(PATH_THEME);
    themeDisplay.setCDNHost("");
    themeDisplay.setCDNBaseURL("");
    themeDisplay.setCDNDynamicResourcesHost("");
    themeDisplay.setServerName(request.getServerName());
    themeDisplay.setServerPort(request.getServerPort());
    themeDisplay.setSecure(request.isSecure());
    themeDisplay.setPortalDomain(request.getServerName());
    themeDisplay.setPortalURL(PortalUtil.getPortalURL(request));
    themeDisplay.setRemoteAddr(request.getRemoteAddr());
    themeDisplay.setURLCurrent(PortalUtil.getCurrentURL(request));
    themeDisplay.setURLHome(Redirects.HOME);
    themeDisplay.setURLPortal(themeDisplay.getPortalURL());
    themeDisplay.setURLSignIn(Redirects.SIGN_IN);
    themeDisplay.setURLSignOut(Redirects.HOME);
  }

  private static void addLifecycle(ThemeDisplay themeDisplay, String lifecycle) {
    themeDisplay.setLifecycle(lifecycle == null ? "0" : lifecycle);
    themeDisplay.setLifecycleAction("1".equals(lifecycle));
    themeDisplay.setLifecycleResource("2".equals(lifecycle));
    themeDisplay.setLifecycleRender(
        !themeDisplay.isLifecycleAction() && !themeDisplay.isLifecycleResource());
  }

  private static String text(String value) {
    return value == null ? "" : value;
  }
}
