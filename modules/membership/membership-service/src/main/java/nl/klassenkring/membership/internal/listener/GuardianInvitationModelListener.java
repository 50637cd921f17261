/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.membership.internal.listener;

import com.liferay.portal.kernel.exception.ModelListenerException;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.BaseModelListener;
import com.liferay.portal.kernel.model.ModelListener;
import nl.klassenkring.membership.service.MembershipInvitationLocalService;
import nl.klassenkring.roster.model.GuardianInvitation;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Makes a guardian who redeems his code a parent in the groups of the pupil, wherever he does it.
 */
@Component(service = ModelListener.class)
public class GuardianInvitationModelListener extends BaseModelListener<GuardianInvitation> {

  @Override
  public void onAfterUpdate(GuardianInvitation original, GuardianInvitation invitation)
      throws ModelListenerException {

    if ((original.getRedeemedDate() == null) && (invitation.getRedeemedDate() != null)) {
      try {
        membershipInvitationLocalService.addGuardian(
            invitation.getRedeemedByUserId(), invitation.getUserId(), invitation.getPupilId());
      } catch (PortalException portalException) {
        throw new ModelListenerException(portalException);
      }
    }
  }

  @Reference private MembershipInvitationLocalService membershipInvitationLocalService;
}
