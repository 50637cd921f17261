/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.membership.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.exception.SystemException;
import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.util.Validator;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.klassenkring.classgroup.constants.ClassGroupKind;
import nl.klassenkring.classgroup.model.ClassGroup;
import nl.klassenkring.classgroup.service.ClassGroupLocalService;
import nl.klassenkring.membership.constants.MemberRole;
import nl.klassenkring.membership.constants.MembershipEventType;
import nl.klassenkring.membership.exception.InvitationAddressException;
import nl.klassenkring.membership.exception.MemberRoleException;
import nl.klassenkring.membership.exception.MembershipAddressException;
import nl.klassenkring.membership.exception.MembershipPupilException;
import nl.klassenkring.membership.internal.decision.MembershipRules;
import nl.klassenkring.membership.internal.invitation.InvitationMails;
import nl.klassenkring.membership.internal.member.Departures;
import nl.klassenkring.membership.internal.member.GroupFamilies;
import nl.klassenkring.membership.internal.member.MembershipRecord;
import nl.klassenkring.membership.internal.member.OpenGroups;
import nl.klassenkring.membership.internal.member.SiteMembers;
import nl.klassenkring.membership.model.MembershipInvitation;
import nl.klassenkring.membership.service.base.MembershipInvitationLocalServiceBaseImpl;
import nl.klassenkring.roster.exception.InvitationCodeException;
import nl.klassenkring.roster.invitation.InvitationCode;
import nl.klassenkring.roster.model.Enrolment;
import nl.klassenkring.roster.model.Guardian;
import nl.klassenkring.roster.model.Guardianship;
import nl.klassenkring.roster.service.GuardianInvitationLocalService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * Keeps invitations by mail; asks for no permission. Of a code only the hash is kept, and the code
 * itself is told to nobody but the one who gets the mail.
 */
@Component(
    property = "model.class.name=nl.klassenkring.membership.model.MembershipInvitation",
    service = AopService.class)
public class MembershipInvitationLocalServiceImpl extends MembershipInvitationLocalServiceBaseImpl {

  /**
   * Makes a guardian who has redeemed his code a parent in the groups that the pupil is in now.
   *
   * @param approverUserId who invited him
   */
  @Override
  public void addGuardian(long userId, long approverUserId, long pupilId) throws PortalException {
    for (Enrolment enrolment : groupFamilies.groups(pupilId)) {
      ClassGroup classGroup = openGroups.fetch(enrolment.getGroupId());

      if (classGroup != null) {
        join(userId, classGroup, MemberRole.PARENT, approverUserId);
      }
    }
  }

  /**
   * Invites somebody by mail. A parent of a class whose pupils the roster knows is invited as the
   * guardian that he is there, with a code of the roster; anybody else by a code of the group, for
   * two weeks, and an earlier code for the same address can no longer be redeemed.
   *
   * @throws MemberRoleException if nobody is invited as that in groups of this kind
   * @throws MembershipAddressException if it is no mail address
   * @throws MembershipPupilException if the roster knows no guardian with that address there
   */
  @Override
  public void invite(long userId, long groupId, String emailAddress, MemberRole role)
      throws PortalException {

    ClassGroup classGroup = openGroups.get(groupId);
    String address = emailAddress.strip().toLowerCase(Locale.ROOT);

    if (!Validator.isEmailAddress(address)) {
      throw new MembershipAddressException("No mail address: " + address);
    }

    if ((role == MemberRole.EXTERNAL)
        || ((role == MemberRole.DIRECTOR_DELEGATE)
            && !classGroup.getKind().equals(ClassGroupKind.SCHOOL.name()))) {

      throw new MemberRoleException("Nobody is invited as " + role);
    }

    boolean parent = (role == MemberRole.PARENT) || (role == MemberRole.CLASS_PARENT);

    if (parent && groupFamilies.isKnown(groupId)) {
      inviteGuardian(userId, classGroup, address);
    } else {
      inviteByCode(userId, classGroup, address, role);
    }

    membershipRecord
        .entry(userId, classGroup, MembershipEventType.INVITED)
        .member(0, address)
        .role(role)
        .add();
  }

  /** Gives the invitations of a group that can still be redeemed, the newest first. */
  @Override
  public List<MembershipInvitation> getOpenInvitations(long groupId, int start, int end) {
    return membershipInvitationPersistence.findByG_R_GtE(groupId, 0, now(), start, end);
  }

  /** Counts the invitations of a group that can still be redeemed. */
  @Override
  public int getOpenInvitationsCount(long groupId) {
    return membershipInvitationPersistence.countByG_R_GtE(groupId, 0, now());
  }

  /**
   * Makes who has a code a member. A code works once, and in the school that it is of.
   *
   * @param code as it was typed
   * @throws InvitationAddressException if it is of staff, and was sent to another address than the
   *     user's
   * @throws InvitationCodeException if it cannot be redeemed; why, is not told
   */
  @Override
  public void redeem(long userId, long schoolGroupId, String code) throws PortalException {
    Optional<InvitationCode> read = InvitationCode.read(code);
    MembershipInvitation invitation =
        read.isEmpty()
            ? null
            : membershipInvitationPersistence.fetchByCodeHash(read.get().hash(), false);

    if (invitation == null) {
      redeemAsGuardian(userId, schoolGroupId, code);
    } else {
      redeem(userLocalService.getUser(userId), schoolGroupId, invitation);
    }
  }

  /** Makes a code useless from now on; one that was redeemed stays as it is. */
  @Override
  public MembershipInvitation revoke(long userId, long membershipInvitationId)
      throws PortalException {

    MembershipInvitation invitation =
        membershipInvitationPersistence.findByPrimaryKey(membershipInvitationId);

    if (!isOpen(invitation)) {
      return invitation;
    }

    membershipRecord
        .entry(
            userId,
            classGroupLocalService.getClassGroupByGroupId(invitation.getGroupId()),
            MembershipEventType.INVITATION_REVOKED)
        .member(0, invitation.getEmailAddress())
        .role(MemberRole.valueOf(invitation.getMemberRole()))
        .add();

    return expire(invitation);
  }

  private void inviteGuardian(long userId, ClassGroup classGroup, String address)
      throws PortalException {

    Guardianship guardianship =
        groupFamilies
            .guardianship(classGroup.getGroupId(), address)
            .orElseThrow(() -> new MembershipPupilException("No guardian has " + address));

    String code =
        guardianInvitationLocalService.addInvitation(
            userId, guardianship.getGuardianId(), guardianship.getPupilId());

    queue(
        userId,
        classGroup,
        address,
        InvitationCode.read(code).orElseThrow(),
        clock.instant().plus(GUARDIANS));
  }

  private void inviteByCode(long userId, ClassGroup classGroup, String address, MemberRole role)
      throws PortalException {

    expireEarlier(classGroup.getGroupId(), address);

    InvitationCode code = InvitationCode.draw();
    Instant expiration = clock.instant().plus(VALIDITY);
    MembershipInvitation invitation =
        membershipInvitationPersistence.create(counterLocalService.increment());

    invitation.setCompanyId(classGroup.getCompanyId());
    invitation.setUserId(userId);
    invitation.setUserName(userLocalService.getUser(userId).getFullName());
    invitation.setCreateDate(now());
    invitation.setModifiedDate(now());
    invitation.setGroupId(classGroup.getGroupId());
    invitation.setSchoolGroupId(classGroup.getSchoolGroupId());
    invitation.setEmailAddress(address);
    invitation.setMemberRole(role.name());
    invitation.setCodeHash(code.hash());
    invitation.setExpirationDate(Date.from(expiration));

    membershipInvitationPersistence.update(invitation);
    queue(userId, classGroup, address, code, expiration);
  }

  private void queue(
      long userId, ClassGroup classGroup, String address, InvitationCode code, Instant expiration)
      throws PortalException {

    invitationMails.queue(userId, classGroup, address, code.text(), code.hash(), expiration);
  }

  private void expireEarlier(long groupId, String address) {
    for (MembershipInvitation invitation :
        membershipInvitationPersistence.findByG_E(groupId, address)) {

      if (isOpen(invitation)) {
        expire(invitation);
      }
    }
  }

  private MembershipInvitation expire(MembershipInvitation invitation) {
    invitation.setModifiedDate(now());
    invitation.setExpirationDate(now());

    return membershipInvitationPersistence.update(invitation);
  }

  private void redeemAsGuardian(long userId, long schoolGroupId, String code)
      throws PortalException {

    Guardian guardian = guardianInvitationLocalService.redeem(userId, code);

    if (guardian.getSchoolGroupId() != schoolGroupId) {
      throw refusal();
    }
  }

  private void redeem(User user, long schoolGroupId, MembershipInvitation invitation)
      throws PortalException {

    ClassGroup classGroup = openGroups.fetch(invitation.getGroupId());

    if ((classGroup == null)
        || (invitation.getCompanyId() != user.getCompanyId())
        || (invitation.getSchoolGroupId() != schoolGroupId)
        || !isOpen(invitation)) {

      throw refusal();
    }

    MemberRole role = MemberRole.valueOf(invitation.getMemberRole());

    if (!MembershipRules.mayRedeem(role, invitation.getEmailAddress(), user.getEmailAddress())) {
      throw new InvitationAddressException("The invitation is for another address");
    }

    invitation.setModifiedDate(now());
    invitation.setRedeemedByUserId(user.getUserId());
    invitation.setRedeemedByUserName(user.getFullName());
    invitation.setRedeemedDate(now());

    try {
      membershipInvitationPersistence.update(invitation);
      membershipInvitationPersistence.flush();
    } catch (SystemException exception) {
      // What could not be sent must not be sent again by the rollback, which would hide the reason.
      membershipInvitationPersistence.getCurrentSession().clear();

      throw new InvitationCodeException("Redeemed by another in the same moment", exception);
    }

    join(user.getUserId(), classGroup, role, invitation.getUserId());
  }

  private void join(long userId, ClassGroup classGroup, MemberRole role, long approverUserId)
      throws PortalException {

    siteMembers.join(classGroup, userId, role.roleNames());
    departures.end(classGroup.getGroupId(), userId);
    membershipRecord
        .entry(userId, classGroup, MembershipEventType.REDEEMED)
        .member(userId, userLocalService.getUser(userId).getFullName())
        .role(role)
        .approver(approverUserId)
        .add();
  }

  private boolean isOpen(MembershipInvitation invitation) {
    return (invitation.getRedeemedDate() == null)
        && clock.instant().isBefore(invitation.getExpirationDate().toInstant());
  }

  private Date now() {
    return Date.from(clock.instant());
  }

  private static InvitationCodeException refusal() {
    return new InvitationCodeException("This code cannot be redeemed");
  }

  /** As long as the roster lets a code be redeemed. */
  private static final Duration GUARDIANS = Duration.ofDays(60);

  private static final Duration VALIDITY = Duration.ofDays(14);

  @Reference private ClassGroupLocalService classGroupLocalService;

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;

  @Reference private Departures departures;

  @Reference private GroupFamilies groupFamilies;

  @Reference private GuardianInvitationLocalService guardianInvitationLocalService;

  @Reference private InvitationMails invitationMails;

  @Reference private MembershipRecord membershipRecord;

  @Reference private OpenGroups openGroups;

  @Reference private SiteMembers siteMembers;
}
