/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.web.internal.display.context;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Layout;
import com.liferay.portal.kernel.service.LayoutLocalService;
import com.liferay.portal.kernel.theme.ThemeDisplay;
import com.liferay.portal.kernel.util.PortalUtil;
import nl.klassenkring.policy.service.SchoolSite;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Finds the page on which another portlet of the suite stands, in the group or in its school. */
@Component(service = PortletPages.class)
public class PortletPages {

  /** Gives the address of the page; null when the portlet stands on none. */
  String fetchAddress(ThemeDisplay themeDisplay, String portletId) throws PortalException {
    Layout layout = fetchLayout(themeDisplay.getScopeGroupId(), portletId);

    if (layout == null) {
      layout = fetchLayout(SchoolSite.groupId(themeDisplay.getScopeGroup()), portletId);
    }

    return (layout == null) ? null : PortalUtil.getLayoutFriendlyURL(layout, themeDisplay);
  }

  private Layout fetchLayout(long groupId, String portletId) throws PortalException {
    return layoutLocalService.fetchLayout(PortalUtil.getPlidFromPortletId(groupId, portletId));
  }

  @Reference private LayoutLocalService layoutLocalService;
}
