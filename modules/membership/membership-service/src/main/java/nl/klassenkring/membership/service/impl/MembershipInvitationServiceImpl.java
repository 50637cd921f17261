/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.membership.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.security.auth.PrincipalException;
import java.time.Clock;
import java.util.List;
import nl.klassenkring.membership.constants.MemberRole;
import nl.klassenkring.membership.constants.MembershipActionKeys;
import nl.klassenkring.membership.internal.decision.MembershipRules;
import nl.klassenkring.membership.internal.permission.GroupAdministration;
import nl.klassenkring.membership.model.MembershipInvitation;
import nl.klassenkring.membership.service.base.MembershipInvitationServiceBaseImpl;
import nl.klassenkring.roster.exception.InvitationCodeException;
import nl.klassenkring.roster.invitation.AttemptLimit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** What a signed-in user may do with invitations; each method checks the permission first. */
@Component(
    property = {
      "json.web.service.context.name=kk",
      "json.web.service.context.path=MembershipInvitation"
    },
    service = AopService.class)
public class MembershipInvitationServiceImpl extends MembershipInvitationServiceBaseImpl {

  /** Gives the open invitations of a group to who administers it, the newest first. */
  @Override
  public List<MembershipInvitation> getOpenInvitations(long groupId, int start, int end)
      throws PortalException {

    check(groupId);

    return membershipInvitationLocalService.getOpenInvitations(groupId, start, end);
  }

  /** Counts the open invitations of a group for who administers it. */
  @Override
  public int getOpenInvitationsCount(long groupId) throws PortalException {
    check(groupId);

    return membershipInvitationLocalService.getOpenInvitationsCount(groupId);
  }

  /**
   * Invites somebody by mail, as who may give him that role (A1, A5). Nobody but the one who gets
   * the mail sees the code.
   *
   * @see nl.klassenkring.membership.service.MembershipInvitationLocalService#invite
   */
  @Override
  public void invite(long groupId, String emailAddress, MemberRole role) throws PortalException {
    if (!MembershipRules.mayGive(groupAdministration.of(getPermissionChecker(), groupId), role)) {

      throw groupAdministration.refusal(
          getPermissionChecker(), groupId, MembershipActionKeys.MANAGE_MEMBERS);
    }

    membershipInvitationLocalService.invite(getUserId(), groupId, emailAddress, role);
  }

  /**
   * Makes the current user a member by a code. After ten wrong codes in a quarter of an hour no
   * further one is looked at.
   *
   * @param schoolGroupId the school in which he redeems it
   * @see nl.klassenkring.membership.service.MembershipInvitationLocalService#redeem
   */
  @Override
  public void redeem(long schoolGroupId, String code) throws PortalException {
    if (!getPermissionChecker().isSignedIn()) {
      throw new PrincipalException.MustBeAuthenticated(getUserId());
    }

    if (attemptLimit.isReached(getUserId())) {
      throw new InvitationCodeException("Too many wrong codes");
    }

    try {
      membershipInvitationLocalService.redeem(getUserId(), schoolGroupId, code);
    } catch (InvitationCodeException exception) {
      attemptLimit.failed(getUserId());

      throw exception;
    }
  }

  /** Makes a code useless, as who administers the group. */
  @Override
  public MembershipInvitation revoke(long membershipInvitationId) throws PortalException {
    check(
        membershipInvitationLocalService
            .getMembershipInvitation(membershipInvitationId)
            .getGroupId());

    return membershipInvitationLocalService.revoke(getUserId(), membershipInvitationId);
  }

  @Activate
  protected void activate() {
    attemptLimit = new AttemptLimit(clock);
  }

  private void check(long groupId) throws PortalException {
    groupAdministration.check(getPermissionChecker(), groupId, MembershipActionKeys.MANAGE_PARENTS);
  }

  private AttemptLimit attemptLimit;

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;

  @Reference private GroupAdministration groupAdministration;
}
