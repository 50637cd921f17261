/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.junit;

import com.liferay.portal.kernel.model.LayoutSet;
import com.liferay.portal.kernel.theme.ThemeDisplay;
import com.liferay.portal.kernel.xml.Element;
import com.liferay.site.manager.SitemapManager;
import com.liferay.site.provider.SitemapURLProvider;
import java.util.Date;
import java.util.Map;

/** Adds one item to the sitemap of each page of a Site. */
final class NewsSitemap implements SitemapURLProvider {

  static final Date CHANGED = Date.from(NewsPortlet.CHANGED);

  private final SitemapManager sitemaps;
  private final long groupId;

  NewsSitemap(SitemapManager sitemaps, long groupId) {
    this.sitemaps = sitemaps;
    this.groupId = groupId;
  }

  @Override
  public String getClassName() {
    return NewsPortlet.class.getName();
  }

  @Override
  public boolean isInclude(long companyId, long asked) {
    return asked == groupId;
  }

  @Override
  public void visitLayout(
      Element element, String layoutUuid, LayoutSet layoutSet, ThemeDisplay themeDisplay) {
    String url = themeDisplay.getPortalURL() + "/item?a=1&page=" + layoutUuid;
    sitemaps.addURLElement(element, url, null, CHANGED, url, Map.of());
  }

  @Override
  public void visitLayoutSet(Element element, LayoutSet layoutSet, ThemeDisplay themeDisplay) {
    throw new UnsupportedOperationException("The index leads to each page");
  }
}
