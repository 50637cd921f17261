/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.membership.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.User;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Set;
import nl.klassenkring.classgroup.model.ClassGroup;
import nl.klassenkring.classgroup.service.ClassGroupLocalService;
import nl.klassenkring.membership.constants.MemberRole;
import nl.klassenkring.membership.constants.MembershipEventType;
import nl.klassenkring.membership.constants.RequestState;
import nl.klassenkring.membership.exception.MembershipPupilException;
import nl.klassenkring.membership.exception.MembershipRequestException;
import nl.klassenkring.membership.internal.member.Departures;
import nl.klassenkring.membership.internal.member.GroupFamilies;
import nl.klassenkring.membership.internal.member.MembershipRecord;
import nl.klassenkring.membership.internal.member.OpenGroups;
import nl.klassenkring.membership.internal.member.Reasons;
import nl.klassenkring.membership.internal.member.SiteMembers;
import nl.klassenkring.membership.internal.notice.MembershipNotice;
import nl.klassenkring.membership.internal.notice.MembershipNotices;
import nl.klassenkring.membership.model.ExceptionalCarer;
import nl.klassenkring.membership.model.MembershipEvent;
import nl.klassenkring.membership.service.base.ExceptionalCarerLocalServiceBaseImpl;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Keeps close carers who are no guardians (A2); asks for no permission. */
@Component(
    property = "model.class.name=nl.klassenkring.membership.model.ExceptionalCarer",
    service = AopService.class)
public class ExceptionalCarerLocalServiceImpl extends ExceptionalCarerLocalServiceBaseImpl {

  /**
   * Asks to let a close carer of a pupil be a member of the pupil's group. Until a teacher of the
   * pupil approves he is none.
   *
   * @param reason why this person
   * @throws MembershipPupilException if the pupil is not in the group now
   * @throws MembershipRequestException if it was asked for already, or holds
   */
  @Override
  public ExceptionalCarer addRequest(
      long userId, long groupId, long carerUserId, long pupilId, String reason)
      throws PortalException {

    ClassGroup classGroup = openGroups.get(groupId);
    User carer = userLocalService.getUser(carerUserId);
    String text = Reasons.require(reason);

    if (!groupFamilies.hasPupil(groupId, pupilId)) {
      throw new MembershipPupilException("Pupil " + pupilId + " is not in group " + groupId);
    }

    for (RequestState state : List.of(RequestState.REQUESTED, RequestState.ALLOWED)) {
      if (exceptionalCarerPersistence.findByG_C_S(groupId, carerUserId, state.name()).stream()
          .anyMatch(other -> other.getPupilId() == pupilId)) {

        throw new MembershipRequestException("Was asked for already");
      }
    }

    ExceptionalCarer request = exceptionalCarerPersistence.create(counterLocalService.increment());
    Date now = Date.from(clock.instant());

    request.setCompanyId(classGroup.getCompanyId());
    request.setUserId(userId);
    request.setUserName(userLocalService.getUser(userId).getFullName());
    request.setCreateDate(now);
    request.setModifiedDate(now);
    request.setGroupId(groupId);
    request.setSchoolGroupId(classGroup.getSchoolGroupId());
    request.setCarerUserId(carerUserId);
    request.setCarerName(carer.getFullName());
    request.setPupilId(pupilId);
    request.setReason(text);
    request.setRequestState(RequestState.REQUESTED.name());

    request = exceptionalCarerPersistence.update(request);

    MembershipEvent event =
        entry(userId, request, MembershipEventType.CARER_REQUESTED).reason(text).add();

    membershipNotices.tell(event, MembershipNotice.CARER_WAITS);

    return request;
  }

  /**
   * Makes the carer a member, with the approval of a teacher of the pupil, which is kept with his
   * words and the moment.
   *
   * @param reason what the teacher says of it, may be empty
   * @throws MembershipRequestException if it was decided already
   */
  @Override
  public ExceptionalCarer approve(long userId, long exceptionalCarerId, String reason)
      throws PortalException {

    ExceptionalCarer request = requireState(exceptionalCarerId, RequestState.REQUESTED);
    ClassGroup classGroup = openGroups.get(request.getGroupId());

    request = decide(userId, request, RequestState.ALLOWED, Reasons.optional(reason));
    siteMembers.join(classGroup, request.getCarerUserId(), MemberRole.PARENT.roleNames());
    departures.end(request.getGroupId(), request.getCarerUserId());
    entry(userId, request, MembershipEventType.CARER_APPROVED)
        .reason(request.getReason())
        .approver(userId)
        .add();

    return request;
  }

  /** Refuses, with a reason; the carer does not become a member. */
  @Override
  public ExceptionalCarer refuse(long userId, long exceptionalCarerId, String reason)
      throws PortalException {

    ExceptionalCarer request = requireState(exceptionalCarerId, RequestState.REQUESTED);
    String text = Reasons.require(reason);

    request = decide(userId, request, RequestState.REFUSED, text);
    entry(userId, request, MembershipEventType.CARER_REFUSED).reason(text).add();

    return request;
  }

  /**
   * Ends that somebody is a member as a carer. Who is a guardian of a pupil of the group, or a
   * carer of another, stays a member as that.
   */
  @Override
  public ExceptionalCarer end(long userId, long exceptionalCarerId, String reason)
      throws PortalException {

    ExceptionalCarer carer = requireState(exceptionalCarerId, RequestState.ALLOWED);
    String text = Reasons.require(reason);
    Date now = Date.from(clock.instant());
    long groupId = carer.getGroupId();
    long carerUserId = carer.getCarerUserId();

    carer.setModifiedDate(now);
    carer.setRequestState(RequestState.ENDED.name());
    carer.setEndDate(now);
    carer = exceptionalCarerPersistence.update(carer);

    if (exceptionalCarerPersistence
            .findByG_C_S(groupId, carerUserId, RequestState.ALLOWED.name())
            .isEmpty()
        && !groupFamilies.isGuardian(groupId, carerUserId)) {

      siteMembers.remove(groupId, carerUserId);
      departures.end(groupId, carerUserId);
    }

    entry(userId, carer, MembershipEventType.CARER_ENDED).reason(text).add();

    return carer;
  }

  /** Gives the requests of a group in some states, in their order. */
  @Override
  public List<ExceptionalCarer> getExceptionalCarers(long groupId, Set<RequestState> states) {
    return exceptionalCarerPersistence.findByG_S(
        groupId, states.stream().map(RequestState::name).toArray(String[]::new));
  }

  private ExceptionalCarer decide(
      long userId, ExceptionalCarer request, RequestState state, String reason)
      throws PortalException {

    Date now = Date.from(clock.instant());

    request.setModifiedDate(now);
    request.setRequestState(state.name());
    request.setDecidedByUserId(userId);
    request.setDecidedByUserName(userLocalService.getUser(userId).getFullName());
    request.setDecidedDate(now);
    request.setDecisionReason(reason);

    return exceptionalCarerPersistence.update(request);
  }

  private MembershipRecord.Entry entry(
      long userId, ExceptionalCarer carer, MembershipEventType eventType) throws PortalException {

    return membershipRecord
        .entry(userId, classGroupLocalService.getClassGroupByGroupId(carer.getGroupId()), eventType)
        .member(carer.getCarerUserId(), carer.getCarerName())
        .role(MemberRole.PARENT);
  }

  private ExceptionalCarer requireState(long exceptionalCarerId, RequestState state)
      throws PortalException {

    ExceptionalCarer carer = exceptionalCarerPersistence.findByPrimaryKey(exceptionalCarerId);

    if (!carer.getRequestState().equals(state.name())) {
      throw new MembershipRequestException("It is " + carer.getRequestState() + " already");
    }

    return carer;
  }

  @Reference private ClassGroupLocalService classGroupLocalService;

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;

  @Reference private Departures departures;

  @Reference private GroupFamilies groupFamilies;

  @Reference private MembershipNotices membershipNotices;

  @Reference private MembershipRecord membershipRecord;

  @Reference private OpenGroups openGroups;

  @Reference private SiteMembers siteMembers;
}
