/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.web.internal.display.context;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Layout;
import com.liferay.portal.kernel.service.LayoutLocalService;
import com.liferay.portal.kernel.theme.ThemeDisplay;
import com.liferay.portal.kernel.util.PortalUtil;
import com.liferay.portal.kernel.util.WebKeys;
import javax.portlet.PortletRequest;
import nl.klassenkring.classgroup.web.internal.constants.ClassGroupWebKeys;
import nl.klassenkring.consent.constants.ConsentPortletKeys;
import nl.klassenkring.policy.service.SchoolSite;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Finds the page on which parents give and withdraw consent: of the class group, or its school. */
@Component(service = ConsentPage.class)
public class ConsentPage {

  /** Leaves its address as a request attribute for the JSPs, if it is needed and there is one. */
  void find(PortletRequest portletRequest, boolean needed) throws PortalException {
    if (!needed) {
      return;
    }

    ThemeDisplay themeDisplay = (ThemeDisplay) portletRequest.getAttribute(WebKeys.THEME_DISPLAY);
    Layout layout = layout(themeDisplay.getScopeGroupId());

    if (layout == null) {
      layout = layout(SchoolSite.groupId(themeDisplay.getScopeGroup()));
    }

    if (layout != null) {
      portletRequest.setAttribute(
          ClassGroupWebKeys.CONSENT_URL, PortalUtil.getLayoutFriendlyURL(layout, themeDisplay));
    }
  }

  private Layout layout(long groupId) throws PortalException {
    return layoutLocalService.fetchLayout(
        PortalUtil.getPlidFromPortletId(groupId, ConsentPortletKeys.MY_CHILDREN));
  }

  @Reference private LayoutLocalService layoutLocalService;
}
