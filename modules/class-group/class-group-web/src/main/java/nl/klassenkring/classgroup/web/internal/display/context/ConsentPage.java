/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.web.internal.display.context;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.theme.ThemeDisplay;
import com.liferay.portal.kernel.util.WebKeys;
import javax.portlet.PortletRequest;
import nl.klassenkring.classgroup.web.internal.constants.ClassGroupWebKeys;
import nl.klassenkring.consent.constants.ConsentPortletKeys;
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

    String address =
        portletPages.fetchAddress(
            (ThemeDisplay) portletRequest.getAttribute(WebKeys.THEME_DISPLAY),
            ConsentPortletKeys.MY_CHILDREN);

    if (address != null) {
      portletRequest.setAttribute(ClassGroupWebKeys.CONSENT_URL, address);
    }
  }

  @Reference private PortletPages portletPages;
}
