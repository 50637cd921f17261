/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.membership.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.security.auth.PrincipalException;
import com.liferay.portal.kernel.service.GroupLocalService;
import com.liferay.portal.kernel.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.klassenkring.classgroup.model.ClassGroup;
import nl.klassenkring.classgroup.service.ClassGroupLocalService;
import nl.klassenkring.membership.constants.MemberRole;
import nl.klassenkring.membership.constants.MembershipActionKeys;
import nl.klassenkring.membership.internal.decision.Administers;
import nl.klassenkring.membership.internal.decision.MembershipRules;
import nl.klassenkring.membership.internal.member.SiteMembers;
import nl.klassenkring.membership.internal.permission.GroupAdministration;
import nl.klassenkring.membership.member.GroupMember;
import nl.klassenkring.membership.model.GroupDeparture;
import nl.klassenkring.membership.model.MembershipEvent;
import nl.klassenkring.membership.service.base.MembershipServiceBaseImpl;
import nl.klassenkring.policy.service.SchoolSite;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What a signed-in user may do with members of groups; each method checks the permission first. */
@Component(
    property = {"json.web.service.context.name=kk", "json.web.service.context.path=Membership"},
    service = AopService.class)
public class MembershipServiceImpl extends MembershipServiceBaseImpl {

  /**
   * Makes somebody with an account in the school a member of a group, as who administers such
   * members there (A1, A5).
   *
   * @param emailAddress what he signs in with
   * @see nl.klassenkring.membership.service.MembershipLocalService#addMember
   */
  @Override
  public void addMember(long groupId, String emailAddress, MemberRole role, String reason)
      throws PortalException {

    checkGives(groupId, role);

    ClassGroup classGroup = classGroupLocalService.getClassGroupByGroupId(groupId);
    User member = siteMembers.getByAddress(classGroup.getCompanyId(), emailAddress);

    membershipLocalService.addMember(getUserId(), groupId, member.getUserId(), role, reason);
  }

  /** Takes the picture of a group away, as who administers it (A5). */
  @Override
  public void deletePicture(long groupId) throws PortalException {
    check(groupId, MembershipActionKeys.MANAGE_PARENTS);
    membershipLocalService.deletePicture(getUserId(), groupId);
  }

  /** Gives a page of the record of a group to who administers it, the newest first. */
  @Override
  public List<MembershipEvent> getEvents(long groupId, int start, int end) throws PortalException {
    check(groupId, MembershipActionKeys.MANAGE_PARENTS);

    return membershipLocalService.getEvents(groupId, start, end);
  }

  /** Counts the entries of the record of a group for who administers it. */
  @Override
  public int getEventsCount(long groupId) throws PortalException {
    check(groupId, MembershipActionKeys.MANAGE_PARENTS);

    return membershipLocalService.getEventsCount(groupId);
  }

  /** Gives what the current user left at will, and may return to (A4); a guest left nothing. */
  @Override
  public List<GroupDeparture> getDepartures() throws PortalException {
    return getPermissionChecker().isSignedIn()
        ? membershipLocalService.getDepartures(getUserId())
        : List.of();
  }

  /**
   * Gives a member of a group to who administers it; his name and role to a class parent who may
   * remove him because of misuse.
   */
  @Override
  public GroupMember getMember(long groupId, long memberUserId) throws PortalException {
    boolean all = may(groupId, MembershipActionKeys.MANAGE_PARENTS);

    if (!all && !mayRemoveForMisuse(groupId, memberUserId)) {
      throw refusal(groupId);
    }

    return membershipLocalService.getMember(groupId, memberUserId, all);
  }

  /**
   * Gives a page of the members of a group, by name. Who administers the group is told of all;
   * parents are told who teaches and who their class parents are, and of other parents only when
   * the school shows them. Class parents, who may remove parents (A8), are told their names.
   *
   * @param words which their names must have in them
   */
  @Override
  public List<GroupMember> getMembers(long groupId, String words, int start, int end)
      throws PortalException {

    boolean all = isTold(groupId);

    return membershipLocalService.getMembers(
        groupId, visibleRoles(groupId, all), words, all, start, end);
  }

  /** Counts the members that {@link #getMembers} gives. */
  @Override
  public int getMembersCount(long groupId, String words) throws PortalException {
    return membershipLocalService.getMembersCount(
        groupId, visibleRoles(groupId, isTold(groupId)), words);
  }

  /** Tells whether the school of a group shows parents the names of other parents. */
  @Override
  public boolean isShowingParents(long groupId) throws PortalException {
    check(groupId, MembershipActionKeys.VIEW_MEMBERS);

    return membershipLocalService.isShowingParents(schoolGroupId(groupId));
  }

  /**
   * Lets the current user leave a group (A4).
   *
   * @see nl.klassenkring.membership.service.MembershipLocalService#leaveGroup
   */
  @Override
  public void leaveGroup(long groupId) throws PortalException {
    checkSignedIn();
    membershipLocalService.leaveGroup(getUserId(), groupId);
  }

  /**
   * Ends somebody's membership, as who administers such members there; a teacher is not removed by
   * a teacher (A1). A class parent removes a parent, because of misuse only (A8).
   *
   * @see nl.klassenkring.membership.service.MembershipLocalService#removeMember
   */
  @Override
  public void removeMember(long groupId, long memberUserId, String reason, boolean misuse)
      throws PortalException {

    if (!misuse || !mayRemoveForMisuse(groupId, memberUserId)) {
      checkChanges(groupId, memberUserId);
    }

    membershipLocalService.removeMember(getUserId(), groupId, memberUserId, reason, misuse);
  }

  /** Gives a group another name, as who administers it (A5). */
  @Override
  public Group renameGroup(long groupId, String name) throws PortalException {
    check(groupId, MembershipActionKeys.MANAGE_PARENTS);

    return membershipLocalService.renameGroup(getUserId(), groupId, name);
  }

  /**
   * Lets the current user return to a group that he left (A4).
   *
   * @see nl.klassenkring.membership.service.MembershipLocalService#returnToGroup
   */
  @Override
  public void returnToGroup(long groupId) throws PortalException {
    checkSignedIn();
    membershipLocalService.returnToGroup(getUserId(), groupId);
  }

  /** Sets whether a school shows parents the names of other parents, as who runs it. */
  @Override
  public void setShowingParents(long schoolGroupId, boolean showing) throws PortalException {
    check(schoolGroupId, MembershipActionKeys.MANAGE_MEMBERS);

    if (schoolGroupId(schoolGroupId) != schoolGroupId) {
      throw refusal(schoolGroupId);
    }

    membershipLocalService.setShowingParents(schoolGroupId, showing);
  }

  /**
   * Makes a member something else, as who administers both what he is and what he becomes (A1).
   *
   * @see nl.klassenkring.membership.service.MembershipLocalService#updateMember
   */
  @Override
  public void updateMember(long groupId, long memberUserId, MemberRole role, String reason)
      throws PortalException {

    checkGives(groupId, role);
    checkChanges(groupId, memberUserId);
    membershipLocalService.updateMember(getUserId(), groupId, memberUserId, role, reason);
  }

  /**
   * Gives a group another picture, as who administers it (A5).
   *
   * @see nl.klassenkring.membership.service.MembershipLocalService#updatePicture
   */
  @Override
  @Transactional(enabled = false)
  public void updatePicture(long groupId, byte[] bytes) throws PortalException {
    check(groupId, MembershipActionKeys.MANAGE_PARENTS);
    membershipLocalService.updatePicture(getUserId(), groupId, bytes);
  }

  private void check(long groupId, String actionId) throws PortalException {
    groupAdministration.check(getPermissionChecker(), groupId, actionId);
  }

  private void checkChanges(long groupId, long memberUserId) throws PortalException {
    Administers administers = groupAdministration.of(getPermissionChecker(), groupId);

    // Before the roles of anybody are read, so that others learn nothing of who is a member.
    if ((administers == Administers.NOBODY)
        || !MembershipRules.mayChange(administers, siteMembers.roleNames(memberUserId, groupId))) {

      throw refusal(groupId);
    }
  }

  private void checkGives(long groupId, MemberRole role) throws PortalException {
    if (!MembershipRules.mayGive(groupAdministration.of(getPermissionChecker(), groupId), role)) {

      throw refusal(groupId);
    }
  }

  private void checkSignedIn() throws PortalException {
    if (!getPermissionChecker().isSignedIn()) {
      throw new PrincipalException.MustBeAuthenticated(getUserId());
    }
  }

  /** Whether the current user may be told of all members; refuses who may be told of none. */
  private boolean isTold(long groupId) throws PortalException {
    check(groupId, MembershipActionKeys.VIEW_MEMBERS);

    return groupAdministration.of(getPermissionChecker(), groupId) != Administers.NOBODY;
  }

  private boolean may(long groupId, String actionId) throws PortalException {
    return groupAdministration.may(getPermissionChecker(), groupId, actionId);
  }

  /** Asks first what the current user may, so that others learn nothing of who is a member. */
  private boolean mayRemoveForMisuse(long groupId, long memberUserId) throws PortalException {
    return may(groupId, MembershipActionKeys.REMOVE_FOR_MISUSE)
        && MembershipRules.mayRemoveForMisuse(siteMembers.roleNames(memberUserId, groupId));
  }

  private PrincipalException refusal(long groupId) throws PortalException {
    return groupAdministration.refusal(
        getPermissionChecker(), groupId, MembershipActionKeys.MANAGE_MEMBERS);
  }

  private Set<MemberRole> visibleRoles(long groupId, boolean all) throws PortalException {
    if (all) {
      return Set.of();
    }

    return may(groupId, MembershipActionKeys.REMOVE_FOR_MISUSE)
            || membershipLocalService.isShowingParents(schoolGroupId(groupId))
        ? EnumSet.of(MemberRole.TEACHER, MemberRole.CLASS_PARENT, MemberRole.PARENT)
        : EnumSet.of(MemberRole.TEACHER, MemberRole.CLASS_PARENT);
  }

  private long schoolGroupId(long groupId) throws PortalException {
    return SchoolSite.groupId(groupLocalService.getGroup(groupId));
  }

  @Reference private ClassGroupLocalService classGroupLocalService;

  @Reference private GroupAdministration groupAdministration;

  @Reference private GroupLocalService groupLocalService;

  @Reference private SiteMembers siteMembers;
}
