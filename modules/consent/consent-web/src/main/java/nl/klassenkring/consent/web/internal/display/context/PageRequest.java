/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.display.context;

import com.liferay.portal.kernel.model.Layout;
import com.liferay.portal.kernel.portlet.LiferayPortletURL;
import com.liferay.portal.kernel.portlet.PortletURLFactoryUtil;
import com.liferay.portal.kernel.security.permission.PermissionChecker;
import com.liferay.portal.kernel.theme.ThemeDisplay;
import com.liferay.portal.kernel.util.ParamUtil;
import com.liferay.portal.kernel.util.PortalUtil;
import com.liferay.portal.kernel.util.WebKeys;
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
import nl.klassenkring.consent.web.internal.text.SchoolMoments;
import nl.klassenkring.policy.engine.calendar.SchoolYear;
import nl.klassenkring.policy.service.SchoolSite;

/** A request for a page: who asks, on which Site, in which language, and when. */
public final class PageRequest {

  PageRequest(PortletRequest portletRequest, Instant now, ZoneId zone) {
    this.portletRequest = portletRequest;
    this.now = now;
    this.zone = zone;

    themeDisplay = themeDisplay(portletRequest);
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

  /** Gives the school year of today, in the school's zone. */
  public SchoolYear getSchoolYear() {
    return SchoolYear.at(now, zone);
  }

  /** Gives the choice between this school year, which is the standard one, and the next. */
  public YearChoice getYearChoice() {
    String thisYear = getSchoolYear().value();

    return YearChoice.of(
        text("schoolYear"), thisYear, List.of(thisYear, getSchoolYear().next().value()));
  }

  public ThemeDisplay getThemeDisplay() {
    return themeDisplay;
  }

  public LocalDate getToday() {
    return LocalDate.ofInstant(now, zone);
  }

  /** Gives a day that was filled in, empty when it is none. */
  public Optional<LocalDate> day(String name) {
    try {
      return Optional.of(LocalDate.parse(text(name)));
    } catch (DateTimeException dateTimeException) {
      return Optional.empty();
    }
  }

  /** Gives the last moment of a day that was filled in, on the school's wall clock. */
  public Optional<Date> endOfDay(String name) {
    return day(name)
        .map(day -> day.plusDays(1).atStartOfDay(zone).toInstant().minusSeconds(1))
        .map(Date::from);
  }

  /** Gives the answers that were sent in a form that has come back. */
  public TypedAnswers getTypedAnswers() {
    return new TypedAnswers(portletRequest);
  }

  /** Tells whether it is for a portlet. */
  public boolean isFor(String portletName) {
    return portletName.equals(PortalUtil.getPortletId(portletRequest));
  }

  public long number(String name) {
    return ParamUtil.getLong(portletRequest, name);
  }

  public long[] numbers(String name) {
    return ParamUtil.getLongValues(portletRequest, name);
  }

  /** Tells whether a form was sent that has come back. */
  public boolean isTyped(String name) {
    return ParamUtil.getString(portletRequest, name, null) != null;
  }

  /** Gives a parameter as it was sent, empty when it was not. */
  public String text(String name) {
    return ParamUtil.getString(portletRequest, name);
  }

  /** Gives the page of a list that is asked for. */
  public Pages pages(int total, int pageSize, Map<String, String> parameters) {
    return Pages.of(ParamUtil.getInteger(portletRequest, "page", 1), total, pageSize, parameters);
  }

  /** Gives where another portlet, on another page, shows something. */
  public String pageAddress(String portletId, Layout layout, Map<String, String> parameters) {
    LiferayPortletURL liferayPortletURL =
        PortletURLFactoryUtil.create(
            portletRequest, portletId, layout, PortletRequest.RENDER_PHASE);

    parameters.forEach(liferayPortletURL.getRenderParameters()::setValue);

    return liferayPortletURL.toString();
  }

  /** Gives where another portlet, on another page, answers with a resource. */
  public String resourceAddress(
      String portletId, Layout layout, String resourceId, Map<String, String> parameters) {

    LiferayPortletURL liferayPortletURL =
        PortletURLFactoryUtil.create(
            portletRequest, portletId, layout, PortletRequest.RESOURCE_PHASE);

    liferayPortletURL.setResourceID(resourceId);
    parameters.forEach(liferayPortletURL.getResourceParameters()::setValue);

    return liferayPortletURL.toString();
  }

  static ThemeDisplay themeDisplay(PortletRequest portletRequest) {
    return (ThemeDisplay) portletRequest.getAttribute(WebKeys.THEME_DISPLAY);
  }

  private final Instant now;
  private final PortletRequest portletRequest;
  private final ThemeDisplay themeDisplay;
  private final ZoneId zone;
}
