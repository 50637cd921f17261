/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.portlet;

import com.liferay.portal.kernel.model.Portlet;
import com.liferay.portal.kernel.model.PortletApp;
import com.liferay.portal.kernel.model.PortletInfo;
import com.liferay.portal.kernel.model.role.RoleConstants;
import com.liferay.portal.kernel.portlet.LiferayPortletMode;
import com.liferay.portal.kernel.portlet.LiferayWindowState;
import com.liferay.portal.kernel.util.ContentTypes;
import com.liferay.portal.model.impl.PortletImpl;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.portlet.PortletMode;
import javax.portlet.WindowState;

/** Turns the properties of a portlet component into Liferay's model of a portlet. */
final class PortletModels {

  private static final String JAVAX = "javax.portlet.";
  private static final String LIFERAY = "com.liferay.portlet.";

  /** What portlets call a role and what the role is called in Liferay. */
  private static final Map<String, String> ROLES =
      Map.of(
          "administrator", RoleConstants.ADMINISTRATOR,
          "guest", RoleConstants.GUEST,
          "power-user", RoleConstants.POWER_USER,
          "user", RoleConstants.USER);

  private final ServiceProperties properties;

  PortletModels(ServiceProperties properties) {
    this.properties = properties;
  }

  /**
   * Makes the model.
   *
   * @param companyId the company of the model; 0 for the one that all companies take theirs from
   */
  Portlet create(long companyId, String portletId, PortletApp portletApp, String className) {
    Portlet portlet = new PortletImpl(companyId, portletId);
    portlet.setPortletApp(portletApp);
    portlet.setPortletName(portletId);
    portlet.setPortletClass(className);
    portlet.setDisplayName(properties.text(JAVAX + "display-name", portletId));
    addJavaxFeatures(portlet);
    addRoles(portlet);
    addPreferences(portlet);
    addIsolation(portlet);
    addPageFeatures(portlet);
    addResources(portlet);
    addControlPanel(portlet);
    addFriendlyUrls(portlet);
    portlet.setInclude(true);
    portlet.setReady(true);
    return portlet;
  }

  /** The categories in the list of portlets that can be added to a page. */
  String[] categories() {
    List<String> categories = properties.list(LIFERAY + "display-category");
    return categories.isEmpty()
        ? new String[] {"category.undefined"}
        : categories.toArray(new String[0]);
  }

  private void addJavaxFeatures(Portlet portlet) {
    portlet.setInitParams(new HashMap<>(properties.withPrefix(JAVAX + "init-param.")));
    portlet.setExpCache(properties.number(JAVAX + "expiration-cache", 0));
    portlet.setResourceBundle(properties.text(JAVAX + "resource-bundle", null));
    portlet.setSupportedLocales(properties.set(JAVAX + "supported-locale"));
    portlet.setPortletModes(
        supported("portlet-mode", PortletMode.VIEW.toString(), LiferayPortletMode.HELP.toString()));
    portlet.setWindowStates(
        supported(
            "window-state",
            WindowState.NORMAL.toString(),
            WindowState.MAXIMIZED.toString(),
            WindowState.MINIMIZED.toString(),
            LiferayWindowState.EXCLUSIVE.toString(),
            LiferayWindowState.POP_UP.toString()));
    String title = properties.text(JAVAX + "info.title", portlet.getDisplayName());
    portlet.setPortletInfo(
        new PortletInfo(
            title,
            properties.text(JAVAX + "info.short-title", title),
            properties.text(JAVAX + "info.keywords", title),
            properties.text(JAVAX + "description", "")));
    portlet.setDefaultPreferences(properties.text(JAVAX + "preferences", null));
  }

  /** Values have the form {@code type;value,value}, or {@code type;value;value}. */
  private Map<String, Set<String>> supported(String key, String... always) {
    Map<String, Set<String>> supported = new HashMap<>();
    supported.put(ContentTypes.TEXT_HTML, new HashSet<>(Set.of(always)));
    for (String value : properties.list(JAVAX + key)) {
      String[] parts = value.toLowerCase(Locale.ROOT).split("[;,]", -1);
      Set<String> names = supported.computeIfAbsent(parts[0].trim(), type -> new HashSet<>());
      for (int i = 1; i < parts.length; i++) {
        names.add(parts[i].trim());
      }
    }
    return supported;
  }

  private void addRoles(Portlet portlet) {
    portlet.setRoleMappers(new HashMap<>(ROLES));
    Set<String> unlinked = new TreeSet<>(properties.set(JAVAX + "security-role-ref"));
    portlet.setUnlinkedRoles(unlinked);
    portlet.linkRoles();
  }

  private void addPreferences(Portlet portlet) {
    portlet.setPreferencesCompanyWide(properties.flag(LIFERAY + "preferences-company-wide", false));
    portlet.setPreferencesOwnedByGroup(
        properties.flag(LIFERAY + "preferences-owned-by-group", true));
    portlet.setPreferencesUniquePerLayout(
        properties.flag(LIFERAY + "preferences-unique-per-layout", true));
  }

  private void addIsolation(Portlet portlet) {
    portlet.setPrivateRequestAttributes(
        properties.flag(LIFERAY + "private-request-attributes", true));
    portlet.setPrivateSessionAttributes(
        properties.flag(LIFERAY + "private-session-attributes", true));
    portlet.setRequiresNamespacedParameters(
        properties.flag(LIFERAY + "requires-namespaced-parameters", true));
    portlet.setAutopropagatedParameters(properties.set(LIFERAY + "autopropagated-parameters"));
    portlet.setUserPrincipalStrategy(
        properties.text(LIFERAY + "user-principal-strategy", portlet.getUserPrincipalStrategy()));
    portlet.setActionURLRedirect(properties.flag(LIFERAY + "action-url-redirect", false));
    portlet.setRestoreCurrentView(properties.flag(LIFERAY + "restore-current-view", true));
  }

  private void addPageFeatures(Portlet portlet) {
    portlet.setActive(properties.flag(LIFERAY + "active", true));
    portlet.setAddDefaultResource(properties.flag(LIFERAY + "add-default-resource", false));
    portlet.setAjaxable(properties.flag(LIFERAY + "ajaxable", true));
    portlet.setCssClassWrapper(properties.text(LIFERAY + "css-class-wrapper", ""));
    portlet.setIcon(properties.text(LIFERAY + "icon", ""));
    portlet.setInstanceable(properties.flag(LIFERAY + "instanceable", false));
    portlet.setLayoutCacheable(properties.flag(LIFERAY + "layout-cacheable", false));
    portlet.setRenderWeight(properties.number(LIFERAY + "render-weight", 1));
    portlet.setScopeable(properties.flag(LIFERAY + "scopeable", false));
    portlet.setShowPortletAccessDenied(
        properties.flag(
            LIFERAY + "show-portlet-access-denied", portlet.isShowPortletAccessDenied()));
    portlet.setShowPortletInactive(
        properties.flag(LIFERAY + "show-portlet-inactive", portlet.isShowPortletInactive()));
    portlet.setSinglePageApplication(properties.flag(LIFERAY + "single-page-application", true));
    portlet.setSystem(properties.flag(LIFERAY + "system", false));
    portlet.setUseDefaultTemplate(properties.flag(LIFERAY + "use-default-template", true));
  }

  private void addResources(Portlet portlet) {
    portlet.setHeaderPortletCss(properties.list(LIFERAY + "header-portlet-css"));
    portlet.setHeaderPortletJavaScript(properties.list(LIFERAY + "header-portlet-javascript"));
    portlet.setFooterPortletCss(properties.list(LIFERAY + "footer-portlet-css"));
    portlet.setFooterPortletJavaScript(properties.list(LIFERAY + "footer-portlet-javascript"));
  }

  private void addControlPanel(Portlet portlet) {
    portlet.setControlPanelEntryCategory(
        properties.text(LIFERAY + "control-panel-entry-category", ""));
    portlet.setControlPanelEntryWeight(
        properties.fraction(LIFERAY + "control-panel-entry-weight", 100));
  }

  private void addFriendlyUrls(Portlet portlet) {
    portlet.setFriendlyURLMapping(properties.text(LIFERAY + "friendly-url-mapping", null));
    portlet.setFriendlyURLRoutes(properties.text(LIFERAY + "friendly-url-routes", null));
  }
}
