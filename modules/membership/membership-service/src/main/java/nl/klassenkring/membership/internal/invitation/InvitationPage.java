/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.membership.internal.invitation;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.model.Layout;
import com.liferay.portal.kernel.service.CompanyLocalService;
import com.liferay.portal.kernel.service.GroupLocalService;
import com.liferay.portal.kernel.service.LayoutLocalService;
import com.liferay.portal.kernel.util.Portal;
import java.util.Optional;
import nl.klassenkring.membership.constants.MembershipPortletKeys;
import nl.klassenkring.notification.recipient.ReturnPage;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The public page of a school on which codes are redeemed, and who left returns (A4). */
@Component(service = {InvitationPage.class, ReturnPage.class})
public class InvitationPage implements ReturnPage {

  @Override
  public Optional<String> getAddress(long schoolGroupId) throws PortalException {
    long plid = portal.getPlidFromPortletId(schoolGroupId, false, MembershipPortletKeys.INVITATION);
    Layout layout = layoutLocalService.fetchLayout(plid);

    return (layout == null)
        ? Optional.empty()
        : Optional.of(
            siteAddress(groupLocalService.getGroup(schoolGroupId)) + layout.getFriendlyURL());
  }

  /** Gives the address of the page, or the school's own when it has none. */
  String getAddressOrSite(Group school) throws PortalException {
    Optional<String> address = getAddress(school.getGroupId());

    return address.isPresent() ? address.get() : siteAddress(school);
  }

  private String siteAddress(Group school) throws PortalException {
    return companyLocalService.getCompany(school.getCompanyId()).getPortalURL(school.getGroupId())
        + portal.getPathFriendlyURLPublic()
        + school.getFriendlyURL();
  }

  @Reference private CompanyLocalService companyLocalService;

  @Reference private GroupLocalService groupLocalService;

  @Reference private LayoutLocalService layoutLocalService;

  @Reference private Portal portal;
}
