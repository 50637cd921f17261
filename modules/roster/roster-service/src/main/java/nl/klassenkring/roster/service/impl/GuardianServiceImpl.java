/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.security.auth.PrincipalException;
import com.liferay.portal.kernel.security.permission.resource.PortletResourcePermission;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import nl.klassenkring.roster.constants.RosterActionKeys;
import nl.klassenkring.roster.constants.RosterConstants;
import nl.klassenkring.roster.exception.InvitationCodeException;
import nl.klassenkring.roster.internal.permission.PupilPermission;
import nl.klassenkring.roster.invitation.AttemptLimit;
import nl.klassenkring.roster.model.Guardian;
import nl.klassenkring.roster.model.GuardianInvitation;
import nl.klassenkring.roster.model.Guardianship;
import nl.klassenkring.roster.model.Pupil;
import nl.klassenkring.roster.service.GuardianInvitationLocalService;
import nl.klassenkring.roster.service.GuardianshipLocalService;
import nl.klassenkring.roster.service.PupilLocalService;
import nl.klassenkring.roster.service.base.GuardianServiceBaseImpl;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** What a signed-in user may do with guardians; each method checks the permission first. */
@Component(
    property = {"json.web.service.context.name=kk", "json.web.service.context.path=Guardian"},
    service = AopService.class)
public class GuardianServiceImpl extends GuardianServiceBaseImpl {

  /** Gives those guardians of a pupil that {@link #getPupilGuardianships} is about. */
  @Override
  public List<Guardian> getPupilGuardians(long pupilId) throws PortalException {
    return guardianLocalService.getGuardians(
        getPupilGuardianships(pupilId).stream().mapToLong(Guardianship::getGuardianId).toArray());
  }

  /**
   * Gives the guardianships of a pupil that hold now: all of them to who runs the school and to the
   * teachers of the group, to a guardian his own.
   */
  @Override
  public List<Guardianship> getPupilGuardianships(long pupilId) throws PortalException {
    Pupil pupil = pupilPermission.getVisible(getPermissionChecker(), pupilId);
    Date now = Date.from(clock.instant());

    if (pupilPermission.isStaff(getPermissionChecker(), pupil)) {
      return guardianshipLocalService.getGuardianships(new long[] {pupilId}, now);
    }

    return guardianshipLocalService.getUserGuardianships(getUserId(), now).stream()
        .filter(guardianship -> guardianship.getPupilId() == pupilId)
        .collect(Collectors.toList());
  }

  /** Gives the invitations of the guardians of a pupil to who runs the school. */
  @Override
  public List<GuardianInvitation> getPupilInvitations(long pupilId) throws PortalException {
    checkManages(pupilLocalService.getPupil(pupilId).getSchoolGroupId());

    return guardianInvitationLocalService.getPupilInvitations(pupilId);
  }

  /**
   * Invites a guardian of a pupil.
   *
   * @return the code, which nobody can see later
   * @see nl.klassenkring.roster.service.GuardianInvitationLocalService#addInvitation
   */
  @Override
  public String inviteGuardian(long guardianId, long pupilId) throws PortalException {
    checkManages(guardianLocalService.getGuardian(guardianId).getSchoolGroupId());

    return guardianInvitationLocalService.addInvitation(getUserId(), guardianId, pupilId);
  }

  /**
   * Connects the current user with the guardian whom a code was made for. After ten wrong codes in
   * a quarter of an hour no further one is looked at.
   *
   * @see nl.klassenkring.roster.service.GuardianInvitationLocalService#redeem
   */
  @Override
  public Guardian redeemInvitation(String code) throws PortalException {
    if (!getPermissionChecker().isSignedIn()) {
      throw new PrincipalException.MustBeAuthenticated(getUserId());
    }

    if (attemptLimit.isReached(getUserId())) {
      throw new InvitationCodeException("Too many wrong codes");
    }

    try {
      return guardianInvitationLocalService.redeem(getUserId(), code);
    } catch (InvitationCodeException exception) {
      attemptLimit.failed(getUserId());

      throw exception;
    }
  }

  /** Makes an invitation code useless, as who runs the school. */
  @Override
  public GuardianInvitation revokeInvitation(long guardianInvitationId) throws PortalException {
    checkManages(
        guardianInvitationLocalService
            .getGuardianInvitation(guardianInvitationId)
            .getSchoolGroupId());

    return guardianInvitationLocalService.revokeInvitation(guardianInvitationId);
  }

  /** Takes a wrong connection of a guardian with an account away, as who runs the school. */
  @Override
  public Guardian unlinkGuardian(long guardianId) throws PortalException {
    checkManages(guardianLocalService.getGuardian(guardianId).getSchoolGroupId());

    return guardianLocalService.updateGuardianUser(guardianId, 0);
  }

  private void checkManages(long schoolGroupId) throws PortalException {
    portletResourcePermission.check(
        getPermissionChecker(), schoolGroupId, RosterActionKeys.MANAGE_ROSTER);
  }

  @Activate
  protected void activate() {
    attemptLimit = new AttemptLimit(clock);
  }

  private AttemptLimit attemptLimit;

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;

  @Reference private GuardianInvitationLocalService guardianInvitationLocalService;

  @Reference private GuardianshipLocalService guardianshipLocalService;

  @Reference(target = "(resource.name=" + RosterConstants.RESOURCE_NAME + ")")
  private PortletResourcePermission portletResourcePermission;

  @Reference private PupilLocalService pupilLocalService;

  @Reference private PupilPermission pupilPermission;
}
