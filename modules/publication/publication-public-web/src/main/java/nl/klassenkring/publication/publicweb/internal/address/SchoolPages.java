/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.publicweb.internal.address;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Layout;
import com.liferay.portal.kernel.service.LayoutLocalService;
import com.liferay.portal.kernel.theme.ThemeDisplay;
import com.liferay.portal.kernel.util.PortalUtil;
import java.util.Optional;
import nl.klassenkring.consent.constants.ConsentPortletKeys;
import nl.klassenkring.publication.constants.PublicationPortletKeys;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Finds pages of the open part of a Site on which portlets of the suite stand. */
@Component(service = SchoolPages.class)
public class SchoolPages {

  /** Gives the page with "Uit de groepen"; empty when there is none. */
  public Optional<Layout> fromTheGroups(long groupId) throws PortalException {
    return page(groupId, PublicationPortletKeys.FROM_THE_GROUPS);
  }

  /** Gives the address of the privacy statement (C8); empty when it stands on no page. */
  public String privacyStatement(ThemeDisplay themeDisplay, long schoolGroupId)
      throws PortalException {

    Optional<Layout> layout = page(schoolGroupId, ConsentPortletKeys.PRIVACY_STATEMENT);

    return layout.isPresent() ? PortalUtil.getLayoutFriendlyURL(layout.get(), themeDisplay) : "";
  }

  private Optional<Layout> page(long groupId, String portletId) throws PortalException {
    return Optional.ofNullable(
        layoutLocalService.fetchLayout(PortalUtil.getPlidFromPortletId(groupId, false, portletId)));
  }

  @Reference private LayoutLocalService layoutLocalService;
}
