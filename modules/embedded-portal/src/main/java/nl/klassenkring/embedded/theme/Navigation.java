/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.theme;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.model.Layout;
import com.liferay.portal.kernel.model.LayoutConstants;
import com.liferay.portal.kernel.service.GroupLocalServiceUtil;
import com.liferay.portal.kernel.service.LayoutServiceUtil;
import java.util.List;
import nl.klassenkring.embedded.language.PageTexts;
import nl.klassenkring.embedded.web.http.Visitor;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;

/** The Sites of a visitor and the pages of a Site, as lists of links. */
final class Navigation {

  private static final Logger LOG = LogManager.getLogger(Navigation.class);
  private static final int MAX_GROUPS = 8;
  private static final int MAX_PAGES = 20;

  /** The Sites that a user is a member of, by name; from the cached permissions of the user. */
  static List<Group> groups(Visitor visitor) throws PortalException {
    return visitor.signedIn()
        ? GroupLocalServiceUtil.getUserSitesGroups(visitor.user().getUserId())
        : List.of();
  }

  static String url(Group group) {
    return PageAddress.PRIVATE + group.getFriendlyURL();
  }

  /** Empty for guests. An error page must come out even if the Sites cannot be read. */
  String ofVisitor(Visitor visitor, PageTexts texts, String address) {
    if (!visitor.signedIn()) {
      return "";
    }
    try {
      List<Group> groups = groups(visitor);
      StringBuilder items = new StringBuilder();
      for (Group group : groups.subList(0, Math.min(groups.size(), MAX_GROUPS))) {
        String url = url(group);
        boolean current = address.equals(url) || address.startsWith(url + "/");
        items.append(item(texts, url, group.getDescriptiveName(visitor.locale()), current));
      }
      if (groups.size() > MAX_GROUPS) {
        items.append(item(texts, "/", texts.get("all-groups"), address.equals("/")));
      }
      return items.isEmpty() ? "" : list(texts, texts.get("my-groups"), items.toString());
    } catch (PortalException e) {
      LOG.warn("The Sites of user {} cannot be read", visitor.user().getUserId(), e);
      return "";
    }
  }

  /** The pages of the Site that the visitor may see; empty if there is only one. */
  String ofSite(Layout current, Visitor visitor, PageTexts texts) throws PortalException {
    List<Layout> layouts =
        LayoutServiceUtil.getLayouts(
            current.getGroupId(),
            current.isPrivateLayout(),
            LayoutConstants.DEFAULT_PARENT_LAYOUT_ID,
            0,
            MAX_PAGES);
    StringBuilder items = new StringBuilder();
    int shown = 0;
    for (Layout layout : layouts) {
      if (!layout.isHidden() && layout.isTypePortlet()) {
        String url = url(layout.getGroup(), layout);
        items.append(item(texts, url, layout.getName(visitor.locale()), layout.equals(current)));
        shown++;
      }
    }
    return shown < 2 ? "" : list(texts, texts.get("pages"), items.toString());
  }

  private static String url(Group group, Layout layout) {
    return (layout.isPrivateLayout() ? PageAddress.PRIVATE : PageAddress.PUBLIC)
        + group.getFriendlyURL()
        + layout.getFriendlyURL();
  }

  private static String list(PageTexts texts, String label, String items) {
    return Template.of("navigation", texts).with("label", label).with("items", items).render();
  }

  private static String item(PageTexts texts, String url, String name, boolean current) {
    return Template.of("navigation-item", texts)
        .with("url", url)
        .with("name", name)
        .with("current", current ? " aria-current=\"page\"" : "")
        .with("active", current ? " active" : "")
        .render();
  }
}
