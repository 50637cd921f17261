/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.theme;

import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.model.Layout;
import com.liferay.portal.kernel.model.LayoutConstants;
import com.liferay.portal.kernel.service.GroupLocalServiceUtil;
import com.liferay.portal.kernel.service.LayoutLocalServiceUtil;
import java.util.Optional;

/** Finds the page that an address names. Says nothing about who may see it. */
final class PageResolver {

  private final long companyId;

  PageResolver(long companyId) {
    this.companyId = companyId;
  }

  /** A Site without private pages shows its public ones under either address. */
  Optional<Layout> find(PageAddress address) {
    Group group = GroupLocalServiceUtil.fetchFriendlyURLGroup(companyId, address.siteUrl());
    if (group == null || !group.isActive()) {
      return Optional.empty();
    }
    if (!address.pageUrl().isEmpty()) {
      return page(
          LayoutLocalServiceUtil.fetchLayoutByFriendlyURL(
              group.getGroupId(), address.privatePages(), address.pageUrl()));
    }
    Optional<Layout> first = first(group, address.privatePages());
    return first.isEmpty() && address.privatePages() ? first(group, false) : first;
  }

  /** The page with a primary key, as in {@code /c/portal/layout?p_l_id=}. */
  Optional<Layout> find(long plid) {
    return page(LayoutLocalServiceUtil.fetchLayout(plid))
        .filter(layout -> layout.getCompanyId() == companyId);
  }

  private static Optional<Layout> first(Group group, boolean privatePages) {
    return page(
        LayoutLocalServiceUtil.fetchFirstLayout(
            group.getGroupId(), privatePages, LayoutConstants.DEFAULT_PARENT_LAYOUT_ID));
  }

  private static Optional<Layout> page(Layout layout) {
    return Optional.ofNullable(layout).filter(Layout::isTypePortlet);
  }
}
