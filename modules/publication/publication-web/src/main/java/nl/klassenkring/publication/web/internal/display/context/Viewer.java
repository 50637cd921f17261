/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.web.internal.display.context;

import com.liferay.portal.kernel.portlet.LiferayPortletURL;
import com.liferay.portal.kernel.portlet.PortletURLFactoryUtil;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.function.Supplier;
import javax.portlet.PortletRequest;
import nl.klassenkring.policy.message.FindingFormatter;
import nl.klassenkring.policy.portlet.PageRequest;
import nl.klassenkring.policy.portlet.SchoolMoments;

/** Who looks at requests, when, in which language, and where pictures come from. Immutable. */
public final class Viewer {

  private final long userId;
  private final Locale locale;
  private final Instant now;
  private final ZoneId zone;
  private final PublicPictureAddresses addresses;

  /**
   * Makes the value.
   *
   * @param zone of the school
   * @param resourceURLs makes a new address of a portlet that gives public copies of pictures
   */
  public Viewer(
      long userId,
      Locale locale,
      Instant now,
      ZoneId zone,
      Supplier<LiferayPortletURL> resourceURLs) {

    this.userId = userId;
    this.locale = locale;
    this.now = now;
    this.zone = zone;

    addresses = new PublicPictureAddresses(resourceURLs);
  }

  /** Who looks at a page of a portlet. */
  public static Viewer of(PageRequest pageRequest, String portletId) {
    return new Viewer(
        pageRequest.getPermissionChecker().getUserId(),
        pageRequest.getLocale(),
        pageRequest.getNow(),
        pageRequest.getZone(),
        () ->
            PortletURLFactoryUtil.create(
                pageRequest.getPortletRequest(), portletId, PortletRequest.RESOURCE_PHASE));
  }

  public PublicPictureAddresses getAddresses() {
    return addresses;
  }

  public FindingFormatter getFindingFormatter() {
    return new FindingFormatter(locale, zone);
  }

  public Locale getLocale() {
    return locale;
  }

  public SchoolMoments getMoments() {
    return new SchoolMoments(zone, locale);
  }

  public long getUserId() {
    return userId;
  }

  StatusTexts getStatusTexts() {
    return new StatusTexts(now, zone, getMoments());
  }
}
