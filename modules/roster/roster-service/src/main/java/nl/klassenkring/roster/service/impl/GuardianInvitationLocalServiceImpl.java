/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.exception.SystemException;
import com.liferay.portal.kernel.model.User;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import nl.klassenkring.roster.exception.InvitationCodeException;
import nl.klassenkring.roster.internal.query.RosterQuery;
import nl.klassenkring.roster.invitation.InvitationCode;
import nl.klassenkring.roster.model.Guardian;
import nl.klassenkring.roster.model.GuardianInvitation;
import nl.klassenkring.roster.service.base.GuardianInvitationLocalServiceBaseImpl;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * Keeps invitations of guardians; asks for no permission. Of a code only the hash is kept, so that
 * nobody who reads the database can redeem one.
 */
@Component(
    property = "model.class.name=nl.klassenkring.roster.model.GuardianInvitation",
    service = AopService.class)
public class GuardianInvitationLocalServiceImpl extends GuardianInvitationLocalServiceBaseImpl {

  /**
   * Invites a guardian of a pupil. An earlier code for the two can no longer be redeemed.
   *
   * @return the code, for 60 days; it is not known to anybody later
   * @throws InvitationCodeException if the guardian is no guardian of the pupil now, or has an
   *     account already
   */
  @Override
  public String addInvitation(long userId, long guardianId, long pupilId) throws PortalException {
    User user = userLocalService.getUser(userId);
    Guardian guardian = guardianPersistence.findByPrimaryKey(guardianId);
    Date now = Date.from(clock.instant());

    if (guardian.getGuardianUserId() != 0) {
      throw new InvitationCodeException("Guardian " + guardianId + " has an account already");
    }

    requireGuardianship(guardianId, pupilId, now);
    expireEarlier(guardianId, pupilId, now);

    InvitationCode code = InvitationCode.draw();
    GuardianInvitation invitation =
        guardianInvitationPersistence.create(counterLocalService.increment());

    invitation.setCompanyId(guardian.getCompanyId());
    invitation.setUserId(userId);
    invitation.setUserName(user.getFullName());
    invitation.setCreateDate(now);
    invitation.setModifiedDate(now);
    invitation.setSchoolGroupId(guardian.getSchoolGroupId());
    invitation.setGuardianId(guardianId);
    invitation.setPupilId(pupilId);
    invitation.setCodeHash(code.hash());
    invitation.setExpirationDate(Date.from(clock.instant().plus(VALIDITY)));

    guardianInvitationPersistence.update(invitation);

    return code.text();
  }

  /** Gives the invitations of the guardians of a pupil, of all times. */
  @Override
  public List<GuardianInvitation> getPupilInvitations(long pupilId) {
    return guardianInvitationPersistence.findByPupilId(pupilId);
  }

  /**
   * Connects a guardian with the account of who has the code. A code works once.
   *
   * @param code as it was typed
   * @throws InvitationCodeException if there is no such code, it has expired, was redeemed, is of
   *     another company, or its guardian has another account or is no guardian of the pupil any
   *     more; which of these it is, is not told
   */
  @Override
  public Guardian redeem(long userId, String code) throws PortalException {
    User user = userLocalService.getUser(userId);
    Instant now = clock.instant();
    GuardianInvitation invitation = redeemable(user, code, now);
    Guardian guardian = guardianPersistence.findByPrimaryKey(invitation.getGuardianId());

    if ((guardian.getGuardianUserId() != 0) && (guardian.getGuardianUserId() != userId)) {
      throw refusal();
    }

    requireGuardianship(guardian.getGuardianId(), invitation.getPupilId(), Date.from(now));

    invitation.setModifiedDate(Date.from(now));
    invitation.setRedeemedByUserId(userId);
    invitation.setRedeemedDate(Date.from(now));
    guardian.setModifiedDate(Date.from(now));
    guardian.setGuardianUserId(userId);

    try {
      guardianInvitationPersistence.update(invitation);
      guardian = guardianPersistence.update(guardian);
      guardianPersistence.flush();
    } catch (SystemException exception) {
      // What could not be sent must not be sent again by the rollback, which would hide the reason.
      guardianPersistence.getCurrentSession().clear();

      throw new InvitationCodeException("Redeemed by another in the same moment", exception);
    }

    return guardian;
  }

  /** Makes a code useless from now on; one that was redeemed stays as it is. */
  @Override
  public GuardianInvitation revokeInvitation(long guardianInvitationId) throws PortalException {
    GuardianInvitation invitation =
        guardianInvitationPersistence.findByPrimaryKey(guardianInvitationId);

    return isOpen(invitation, clock.instant()) ? expire(invitation) : invitation;
  }

  private GuardianInvitation redeemable(User user, String text, Instant now)
      throws InvitationCodeException {

    Optional<InvitationCode> code = InvitationCode.read(text);
    GuardianInvitation invitation =
        code.isEmpty()
            ? null
            : guardianInvitationPersistence.fetchByCodeHash(code.get().hash(), false);

    if ((invitation == null)
        || (invitation.getCompanyId() != user.getCompanyId())
        || (invitation.getRedeemedDate() != null)
        || !now.isBefore(invitation.getExpirationDate().toInstant())) {

      throw refusal();
    }

    return invitation;
  }

  private void requireGuardianship(long guardianId, long pupilId, Date moment)
      throws InvitationCodeException {

    RosterQuery rosterQuery =
        RosterQuery.ofGuardianships()
            .eq("guardianId", guardianId)
            .eq("pupilId", pupilId)
            .at(moment);

    if (guardianshipPersistence.countWithDynamicQuery(rosterQuery.build()) == 0) {
      throw refusal();
    }
  }

  private void expireEarlier(long guardianId, long pupilId, Date now) {
    for (GuardianInvitation invitation :
        guardianInvitationPersistence.findByGuardianId(guardianId)) {

      if ((invitation.getPupilId() == pupilId) && isOpen(invitation, now.toInstant())) {
        expire(invitation);
      }
    }
  }

  private GuardianInvitation expire(GuardianInvitation invitation) {
    Date now = Date.from(clock.instant());

    invitation.setModifiedDate(now);
    invitation.setExpirationDate(now);

    return guardianInvitationPersistence.update(invitation);
  }

  private static boolean isOpen(GuardianInvitation invitation, Instant now) {
    return (invitation.getRedeemedDate() == null)
        && now.isBefore(invitation.getExpirationDate().toInstant());
  }

  private static InvitationCodeException refusal() {
    return new InvitationCodeException("This code cannot be redeemed");
  }

  private static final Duration VALIDITY = Duration.ofDays(60);

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;
}
