/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.membership.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.exception.DuplicateGroupException;
import com.liferay.portal.kernel.exception.GroupKeyException;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.service.GroupLocalService;
import com.liferay.portal.kernel.service.LayoutSetLocalService;
import com.liferay.portal.kernel.service.ServiceContext;
import com.liferay.portal.kernel.transaction.Transactional;
import com.liferay.portal.kernel.util.UnicodeProperties;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.klassenkring.classgroup.constants.ClassGroupKind;
import nl.klassenkring.classgroup.model.ClassGroup;
import nl.klassenkring.classgroup.service.ClassGroupLocalService;
import nl.klassenkring.membership.constants.MemberRole;
import nl.klassenkring.membership.constants.MembershipEventType;
import nl.klassenkring.membership.exception.DepartureException;
import nl.klassenkring.membership.exception.GroupNameException;
import nl.klassenkring.membership.exception.MemberAccountException;
import nl.klassenkring.membership.exception.MemberRoleException;
import nl.klassenkring.membership.exception.MembershipPupilException;
import nl.klassenkring.membership.internal.decision.MembershipRules;
import nl.klassenkring.membership.internal.member.Departures;
import nl.klassenkring.membership.internal.member.GroupFamilies;
import nl.klassenkring.membership.internal.member.MemberDetails;
import nl.klassenkring.membership.internal.member.MemberList;
import nl.klassenkring.membership.internal.member.MembershipRecord;
import nl.klassenkring.membership.internal.member.OpenGroups;
import nl.klassenkring.membership.internal.member.Reasons;
import nl.klassenkring.membership.internal.member.Requests;
import nl.klassenkring.membership.internal.member.SiteMembers;
import nl.klassenkring.membership.internal.notice.MembershipNotice;
import nl.klassenkring.membership.internal.notice.MembershipNotices;
import nl.klassenkring.membership.internal.picture.GroupPictureEncoder;
import nl.klassenkring.membership.member.GroupMember;
import nl.klassenkring.membership.model.GroupDeparture;
import nl.klassenkring.membership.model.MembershipEvent;
import nl.klassenkring.membership.service.base.MembershipLocalServiceBaseImpl;
import nl.klassenkring.policy.constants.SchoolRoleConstants;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The road on which the suite changes who is a member of a group; asks for no permission, {@link
 * MembershipServiceImpl} does. Each change is written down in the same transaction.
 */
@Component(
    property = "model.class.name=nl.klassenkring.membership.model.Membership",
    service = AopService.class)
public class MembershipLocalServiceImpl extends MembershipLocalServiceBaseImpl {

  /**
   * Makes somebody with an account in the school a member of a group (A5).
   *
   * @param reason why, may be empty
   * @throws MemberAccountException if he is no member of the Site of the school
   * @throws MemberRoleException if there is no such role in groups of this kind
   * @throws MembershipPupilException if the roster knows the pupils of the group, and he is to be a
   *     parent but no guardian of any of them: such a carer is approved by a teacher (A2)
   */
  @Override
  public void addMember(
      long userId, long groupId, long memberUserId, MemberRole role, String reason)
      throws PortalException {

    ClassGroup classGroup = openGroups.get(groupId);
    User member = userLocalService.getUser(memberUserId);

    requireFitting(classGroup, role);

    if (!userLocalService.hasGroupUser(classGroup.getSchoolGroupId(), memberUserId)) {
      throw new MemberAccountException("User " + memberUserId + " is not known in the school");
    }

    if (role.roleNames().contains(SchoolRoleConstants.PARENT)
        && groupFamilies.isKnown(groupId)
        && !groupFamilies.isGuardian(groupId, memberUserId)) {

      throw new MembershipPupilException("User " + memberUserId + " has no child in the group");
    }

    siteMembers.join(classGroup, memberUserId, role.roleNames());
    departures.end(groupId, memberUserId);
    membershipRecord
        .entry(userId, classGroup, MembershipEventType.ADDED)
        .member(memberUserId, member.getFullName())
        .role(role)
        .reason(Reasons.optional(reason))
        .add();
  }

  /** Takes the picture of a group away (A5); nothing happens when it has none. */
  @Override
  public void deletePicture(long userId, long groupId) throws PortalException {
    ClassGroup classGroup = classGroupLocalService.getClassGroupByGroupId(groupId);

    if (layoutSetLocalService.getLayoutSet(groupId, true).getLogoId() != 0) {
      layoutSetLocalService.updateLogo(groupId, true, false, (byte[]) null);
      membershipRecord.entry(userId, classGroup, MembershipEventType.PICTURE_REMOVED).add();
    }
  }

  /** Removes what is kept of the members of a group, because its Site is removed. */
  @Override
  public void deleteGroupMemberships(long groupId) {
    requests.deleteAll(groupId);
    groupDeparturePersistence.removeByGroupId(groupId);
    membershipEventPersistence.removeByGroupId(groupId);
    membershipInvitationPersistence.removeByGroupId(groupId);
  }

  /** Gives a page of the record of a group, the newest first. */
  @Override
  public List<MembershipEvent> getEvents(long groupId, int start, int end) {
    return membershipEventPersistence.findByGroupId(groupId, start, end);
  }

  /** Counts the entries of the record of a group. */
  @Override
  public int getEventsCount(long groupId) {
    return membershipEventPersistence.countByGroupId(groupId);
  }

  /** Gives what a user left, and may return to (A4). */
  @Override
  public List<GroupDeparture> getDepartures(long leaverUserId) {
    return groupDeparturePersistence.findByLeaverUserId(leaverUserId).stream()
        .filter(departure -> departure.getEndDate() == null)
        .collect(Collectors.toList());
  }

  /** Gives who left a group at will and still gets its important mail, by their keys (A4). */
  @Override
  public List<Long> getLeaverUserIds(long groupId) {
    return groupDeparturePersistence.findByGroupId(groupId).stream()
        .filter(departure -> departure.getEndDate() == null)
        .map(GroupDeparture::getLeaverUserId)
        .collect(Collectors.toList());
  }

  /**
   * Gives a page of the members of a group, by name.
   *
   * @param roles what they must be, one of these; everybody when there are none
   * @param words which their names must have in them
   * @param all whether to tell more than names and roles
   */
  @Override
  public List<GroupMember> getMembers(
      long groupId, Set<MemberRole> roles, String words, boolean all, int start, int end)
      throws PortalException {

    ClassGroup classGroup = classGroupLocalService.getClassGroupByGroupId(groupId);

    return memberDetails.of(
        classGroup,
        memberList.users(classGroup.getCompanyId(), groupId, roles, words, start, end),
        all);
  }

  /** Counts the members that {@link #getMembers} gives. */
  @Override
  public int getMembersCount(long groupId, Set<MemberRole> roles, String words)
      throws PortalException {

    ClassGroup classGroup = classGroupLocalService.getClassGroupByGroupId(groupId);

    return memberList.count(classGroup.getCompanyId(), groupId, roles, words);
  }

  /**
   * Gives a member of a group.
   *
   * @param all whether to tell more than his name and roles
   * @throws MemberAccountException if he is none
   */
  @Override
  public GroupMember getMember(long groupId, long memberUserId, boolean all)
      throws PortalException {

    ClassGroup classGroup = classGroupLocalService.getClassGroupByGroupId(groupId);

    return memberDetails
        .of(classGroup, List.of(siteMembers.get(groupId, memberUserId)), all)
        .get(0);
  }

  /** Gives the names of the site roles that a user has in a group. */
  @Override
  public Set<String> getRoleNames(long groupId, long memberUserId) throws PortalException {
    return siteMembers.roleNames(memberUserId, groupId);
  }

  /**
   * Tells whether a school shows parents the names of other parents; it does not unless it says so.
   */
  @Override
  public boolean isShowingParents(long schoolGroupId) throws PortalException {
    return Boolean.parseBoolean(
        groupLocalService.getGroup(schoolGroupId).getTypeSettingsProperty(SHOWS_PARENTS));
  }

  /**
   * Lets a parent leave a group at will; he may return, and its important mail still reaches him
   * (A4).
   *
   * @throws DepartureException if he is not there as a parent, or it is the group of the school
   */
  @Override
  public void leaveGroup(long userId, long groupId) throws PortalException {
    ClassGroup classGroup = openGroups.get(groupId);

    if (classGroup.getKind().equals(ClassGroupKind.SCHOOL.name())
        || !userLocalService.hasGroupUser(groupId, userId)
        || !MembershipRules.mayLeave(siteMembers.roleNames(userId, groupId))) {

      throw new DepartureException("User " + userId + " is not in group " + groupId + " at will");
    }

    siteMembers.remove(groupId, userId);
    departures.begin(classGroup, userId);
    membershipRecord
        .entry(userId, classGroup, MembershipEventType.LEFT)
        .member(userId, userLocalService.getUser(userId).getFullName())
        .add();
  }

  /**
   * Ends somebody's membership.
   *
   * @param reason why
   * @param misuse whether it is because of misuse, of which class parents, teachers and director
   *     are told (A8)
   * @throws MemberAccountException if he is no member
   * @throws nl.klassenkring.membership.exception.MembershipReasonException if there is no reason
   */
  @Override
  public void removeMember(
      long userId, long groupId, long memberUserId, String reason, boolean misuse)
      throws PortalException {

    ClassGroup classGroup = classGroupLocalService.getClassGroupByGroupId(groupId);
    User member = siteMembers.get(groupId, memberUserId);
    String text = Reasons.require(reason);

    siteMembers.remove(groupId, memberUserId);
    departures.end(groupId, memberUserId);
    requests.end(groupId, memberUserId);

    MembershipEvent event =
        membershipRecord
            .entry(
                userId,
                classGroup,
                misuse ? MembershipEventType.REMOVED_FOR_MISUSE : MembershipEventType.REMOVED)
            .member(memberUserId, member.getFullName())
            .reason(text)
            .add();

    if (misuse) {
      membershipNotices.tell(event, MembershipNotice.REMOVED_FOR_MISUSE);
    }
  }

  /**
   * Gives a group another name (A5).
   *
   * @throws GroupNameException if it is none, too long, or another Site's
   */
  @Override
  public Group renameGroup(long userId, long groupId, String name) throws PortalException {
    ClassGroup classGroup = classGroupLocalService.getClassGroupByGroupId(groupId);
    Group group = groupLocalService.getGroup(groupId);
    String text = name.strip();

    if (text.isEmpty() || (text.length() > MOST_OF_NAME)) {
      throw new GroupNameException("No name: " + text);
    }

    String before = group.getDescriptiveName();
    Map<Locale, String> names = new HashMap<>(group.getNameMap());

    names.replaceAll((locale, old) -> text);

    try {
      group =
          groupLocalService.updateGroup(
              groupId,
              group.getParentGroupId(),
              names,
              group.getDescriptionMap(),
              group.getType(),
              group.isManualMembership(),
              group.getMembershipRestriction(),
              group.getFriendlyURL(),
              group.isInheritContent(),
              group.isActive(),
              new ServiceContext());
    } catch (DuplicateGroupException | GroupKeyException exception) {
      throw new GroupNameException("The name is another Site's", exception);
    }

    membershipRecord
        .entry(userId, classGroup, MembershipEventType.RENAMED)
        .reason(before + " > " + text)
        .add();

    return group;
  }

  /**
   * Lets a parent who left return, with nobody's approval (A4).
   *
   * @throws DepartureException if he did not leave at will, or was removed since
   */
  @Override
  public void returnToGroup(long userId, long groupId) throws PortalException {
    ClassGroup classGroup = openGroups.get(groupId);

    if (!departures.isAway(groupId, userId)) {
      throw new DepartureException("User " + userId + " did not leave group " + groupId);
    }

    siteMembers.join(classGroup, userId, MemberRole.PARENT.roleNames());
    departures.end(groupId, userId);
    membershipRecord
        .entry(userId, classGroup, MembershipEventType.RETURNED)
        .member(userId, userLocalService.getUser(userId).getFullName())
        .role(MemberRole.PARENT)
        .add();
  }

  /** Sets whether a school shows parents the names of other parents. */
  @Override
  public void setShowingParents(long schoolGroupId, boolean showing) throws PortalException {
    Group school = groupLocalService.getGroup(schoolGroupId);
    UnicodeProperties properties = school.getTypeSettingsProperties();

    properties.setProperty(SHOWS_PARENTS, String.valueOf(showing));
    school.setTypeSettings(properties.toString());
    groupLocalService.updateGroup(school);
  }

  /**
   * Makes a member something else in a group.
   *
   * @throws MemberAccountException if he is no member
   * @throws MemberRoleException if there is no such role in groups of this kind, or he is an
   *     external, who is nothing else
   */
  @Override
  public void updateMember(
      long userId, long groupId, long memberUserId, MemberRole role, String reason)
      throws PortalException {

    ClassGroup classGroup = openGroups.get(groupId);
    User member = siteMembers.get(groupId, memberUserId);

    requireFitting(classGroup, role);

    if (siteMembers.roleNames(memberUserId, groupId).contains(MemberRole.EXTERNAL.roleName())) {

      throw new MemberRoleException("User " + memberUserId + " is an external");
    }

    siteMembers.setRoles(classGroup, memberUserId, role.roleNames());
    membershipRecord
        .entry(userId, classGroup, MembershipEventType.ROLE_CHANGED)
        .member(memberUserId, member.getFullName())
        .role(role)
        .reason(Reasons.optional(reason))
        .add();
  }

  /** Keeps a picture that is encoded, as {@link #updatePicture} has it. */
  @Override
  public void keepPicture(long userId, long groupId, byte[] bytes) throws PortalException {
    ClassGroup classGroup = classGroupLocalService.getClassGroupByGroupId(groupId);

    layoutSetLocalService.updateLogo(groupId, true, true, bytes);
    membershipRecord.entry(userId, classGroup, MembershipEventType.PICTURE_CHANGED).add();
  }

  /**
   * Gives a group another picture, which is the logo of its Site (A5): encoded anew, without
   * anything but its pixels. That takes a second or two, before there is a transaction.
   *
   * @param bytes an image file
   * @throws nl.klassenkring.picture.exception.PictureContentException if it is not taken as a
   *     picture
   */
  @Override
  @Transactional(enabled = false)
  public void updatePicture(long userId, long groupId, byte[] bytes) throws PortalException {
    membershipLocalService.keepPicture(userId, groupId, groupPictureEncoder.encode(bytes));
  }

  private static void requireFitting(ClassGroup classGroup, MemberRole role)
      throws MemberRoleException {

    if ((role == MemberRole.EXTERNAL)
        || ((role == MemberRole.DIRECTOR_DELEGATE)
            && !classGroup.getKind().equals(ClassGroupKind.SCHOOL.name()))) {

      throw new MemberRoleException("Nobody is made " + role + " here");
    }
  }

  /** A property of the school's Site, among Liferay's own settings of it. */
  private static final String SHOWS_PARENTS = "klassenkringShowsParents";

  private static final int MOST_OF_NAME = 100;

  @Reference private ClassGroupLocalService classGroupLocalService;

  @Reference private Departures departures;

  @Reference private GroupFamilies groupFamilies;

  @Reference private GroupLocalService groupLocalService;

  @Reference private GroupPictureEncoder groupPictureEncoder;

  @Reference private LayoutSetLocalService layoutSetLocalService;

  @Reference private MemberDetails memberDetails;

  @Reference private MemberList memberList;

  @Reference private MembershipNotices membershipNotices;

  @Reference private MembershipRecord membershipRecord;

  @Reference private OpenGroups openGroups;

  @Reference private Requests requests;

  @Reference private SiteMembers siteMembers;
}
