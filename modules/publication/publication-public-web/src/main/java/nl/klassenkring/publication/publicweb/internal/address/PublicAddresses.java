/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.publicweb.internal.address;

import com.liferay.petra.string.CharPool;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Layout;
import com.liferay.portal.kernel.theme.ThemeDisplay;
import com.liferay.portal.kernel.util.Portal;
import com.liferay.portal.kernel.util.PortalUtil;
import com.liferay.portal.kernel.util.URLCodec;
import nl.klassenkring.publication.model.PublicItem;
import nl.klassenkring.publication.publicweb.internal.constants.FromTheGroupsKeys;

/**
 * The one address of everything on a page with the portlet, whatever the visitor's language and
 * however he got there: for search engines, feed readers and those who share a link. They are those
 * of the portlet's routes; a feed and a sitemap have no portlet that could write them.
 */
public final class PublicAddresses {

  private final String page;
  private final String portlet;

  private PublicAddresses(String page) {
    this.page = page;
    this.portlet = page + Portal.FRIENDLY_URL_SEPARATOR + FromTheGroupsKeys.MAPPING;
  }

  /** Of a page with the portlet. */
  public static PublicAddresses of(Layout layout, ThemeDisplay themeDisplay)
      throws PortalException {

    return new PublicAddresses(
        PortalUtil.getCanonicalURL(
            PortalUtil.getLayoutFullURL(layout, themeDisplay), themeDisplay, layout, true));
  }

  /** Of the feed. */
  public String feed() {
    return portlet + "/atom";
  }

  /**
   * Of the newest items.
   *
   * @param classGroupId 0 for all class groups
   */
  public String list(long classGroupId) {
    return (classGroupId == 0) ? page : portlet + "/groep/" + classGroupId;
  }

  /** Of an item. */
  public String item(PublicItem publicItem) {
    String address = portlet + CharPool.SLASH + publicItem.getPublicItemId();

    return publicItem.getUrlTitle().isEmpty()
        ? address
        : address + CharPool.SLASH + URLCodec.encodeURL(publicItem.getUrlTitle());
  }
}
