/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.portlet;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.security.permission.PermissionChecker;
import com.liferay.portal.kernel.theme.ThemeDisplay;
import com.liferay.portal.kernel.util.ParamUtil;
import com.liferay.portal.kernel.util.WebKeys;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.portlet.PortletRequest;
import nl.klassenkring.policy.service.PolicyService;
import nl.klassenkring.policy.service.SchoolSite;

/** A request for a page: who asks, on which Site, in which language, when, and what was sent. */
public final class PageRequest {

  private final Instant now;
  private final PortletRequest portletRequest;
  private final ThemeDisplay themeDisplay;
  private final ZoneId zone;

  private PageRequest(
      PortletRequest portletRequest, ThemeDisplay themeDisplay, Instant now, ZoneId zone) {

    this.portletRequest = portletRequest;
    this.themeDisplay = themeDisplay;
    this.now = now;
    this.zone = zone;
  }

  /** Reads a request of which commands make a page, or a part of one. */
  public static PageRequest of(
      PortletRequest portletRequest, Clock clock, PolicyService policyService)
      throws PortalException {

    ThemeDisplay themeDisplay = (ThemeDisplay) portletRequest.getAttribute(WebKeys.THEME_DISPLAY);

    return new PageRequest(
        portletRequest,
        themeDisplay,
        clock.instant(),
        policyService.zone(themeDisplay.getScopeGroupId()));
  }

  /** Gives the Site on which the portlet stands. */
  public long getGroupId() {
    return themeDisplay.getScopeGroupId();
  }

  /** Gives the Site of the school to which it belongs. */
  public long getSchoolGroupId() {
    return SchoolSite.groupId(themeDisplay.getScopeGroup());
  }

  public Locale getLocale() {
    return themeDisplay.getLocale();
  }

  public SchoolMoments getMoments() {
    return new SchoolMoments(zone, getLocale());
  }

  public Instant getNow() {
    return now;
  }

  public PermissionChecker getPermissionChecker() {
    return themeDisplay.getPermissionChecker();
  }

  /** Gives the request itself, of which addresses are made. */
  public PortletRequest getPortletRequest() {
    return portletRequest;
  }

  public LocalDate getToday() {
    return LocalDate.ofInstant(now, zone);
  }

  /** Gives the school's zone. */
  public ZoneId getZone() {
    return zone;
  }

  /** Gives a day that was filled in, empty when it is none. */
  public Optional<LocalDate> day(String name) {
    try {
      return Optional.of(LocalDate.parse(text(name)));
    } catch (DateTimeException dateTimeException) {
      return Optional.empty();
    }
  }

  /** Gives the first moment of a day, on the school's wall clock. */
  public Date startOf(LocalDate day) {
    return Date.from(day.atStartOfDay(zone).toInstant());
  }

  /** Gives the render command that is asked for; empty for the first page. */
  public String getCommand() {
    return text("mvcRenderCommandName");
  }

  public long number(String name) {
    return ParamUtil.getLong(portletRequest, name);
  }

  /** Tells whether a form was sent that has come back. */
  public boolean isTyped(String name) {
    return ParamUtil.getString(portletRequest, name, null) != null;
  }

  /** Gives a parameter as it was sent, empty when it was not. */
  public String text(String name) {
    return ParamUtil.getString(portletRequest, name);
  }

  /** Gives all values of a parameter, as they were sent. */
  public List<String> texts(String name) {
    return List.of(ParamUtil.getStringValues(portletRequest, name));
  }

  /** Gives the page of a list that is asked for. */
  public Pages pages(int total, int pageSize, Map<String, String> parameters) {
    return Pages.of(ParamUtil.getInteger(portletRequest, "page", 1), total, pageSize, parameters);
  }
}
