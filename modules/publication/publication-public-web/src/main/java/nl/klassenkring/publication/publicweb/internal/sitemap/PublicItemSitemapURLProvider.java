/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.publicweb.internal.sitemap;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Layout;
import com.liferay.portal.kernel.model.LayoutSet;
import com.liferay.portal.kernel.security.permission.ActionKeys;
import com.liferay.portal.kernel.service.permission.LayoutPermissionUtil;
import com.liferay.portal.kernel.theme.ThemeDisplay;
import com.liferay.portal.kernel.xml.Element;
import com.liferay.site.manager.SitemapManager;
import com.liferay.site.provider.SitemapURLProvider;
import java.util.Map;
import java.util.Optional;
import nl.klassenkring.policy.service.SchoolSite;
import nl.klassenkring.publication.item.PublicCursor;
import nl.klassenkring.publication.item.PublicEntry;
import nl.klassenkring.publication.item.PublicPage;
import nl.klassenkring.publication.model.PublicItem;
import nl.klassenkring.publication.publicweb.internal.address.PublicAddresses;
import nl.klassenkring.publication.publicweb.internal.address.SchoolPages;
import nl.klassenkring.publication.service.PublicItemLocalService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Names the newest items in the sitemap of the Site on whose open part the portlet stands. */
@Component(service = SitemapURLProvider.class)
public class PublicItemSitemapURLProvider implements SitemapURLProvider {

  private static final int MOST_ITEMS = 1000;
  private static final int READ_AT_ONCE = 200;

  @Override
  public String getClassName() {
    return PublicItem.class.getName();
  }

  @Override
  public void visitLayout(
      Element element, String layoutUuid, LayoutSet layoutSet, ThemeDisplay themeDisplay)
      throws PortalException {

    Optional<Layout> page = page(layoutSet, themeDisplay);

    if (page.isPresent() && page.get().getUuid().equals(layoutUuid)) {
      addItems(element, page.get(), themeDisplay);
    }
  }

  @Override
  public void visitLayoutSet(Element element, LayoutSet layoutSet, ThemeDisplay themeDisplay)
      throws PortalException {

    Optional<Layout> page = page(layoutSet, themeDisplay);

    if (page.isPresent()) {
      addItems(element, page.get(), themeDisplay);
    }
  }

  /** Only a page that whoever asks, mostly a guest, may view. */
  private Optional<Layout> page(LayoutSet layoutSet, ThemeDisplay themeDisplay)
      throws PortalException {

    if (layoutSet.isPrivateLayout()) {
      return Optional.empty();
    }

    Optional<Layout> page = schoolPages.fromTheGroups(layoutSet.getGroupId());

    return page.isPresent()
            && LayoutPermissionUtil.contains(
                themeDisplay.getPermissionChecker(), page.get(), ActionKeys.VIEW)
        ? page
        : Optional.empty();
  }

  private void addItems(Element element, Layout page, ThemeDisplay themeDisplay)
      throws PortalException {

    long schoolGroupId = SchoolSite.groupId(page.getGroup());
    PublicAddresses addresses = PublicAddresses.of(page, themeDisplay);
    PublicCursor publicCursor = null;
    int read = 0;

    do {
      PublicPage publicPage =
          publicItemLocalService.getPublicPage(schoolGroupId, 0, publicCursor, READ_AT_ONCE);

      for (PublicEntry publicEntry : publicPage.getEntries()) {
        addItem(element, publicEntry.getPublicItem(), addresses);
      }

      publicCursor = publicPage.getNext().orElse(null);
      read += READ_AT_ONCE;
    } while ((publicCursor != null) && (read < MOST_ITEMS));
  }

  private void addItem(Element element, PublicItem publicItem, PublicAddresses addresses) {
    String address = addresses.item(publicItem);

    sitemapManager.addURLElement(
        element, address, null, publicItem.getDisplayFrom(), address, Map.of());
  }

  @Reference private PublicItemLocalService publicItemLocalService;

  @Reference private SchoolPages schoolPages;

  @Reference private SitemapManager sitemapManager;
}
