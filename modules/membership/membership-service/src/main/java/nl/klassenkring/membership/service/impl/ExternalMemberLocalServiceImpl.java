/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.membership.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.dao.orm.ProjectionFactoryUtil;
import com.liferay.portal.kernel.dao.orm.RestrictionsFactoryUtil;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.exception.SystemException;
import com.liferay.portal.kernel.model.User;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import nl.klassenkring.classgroup.model.ClassGroup;
import nl.klassenkring.classgroup.service.ClassGroupLocalService;
import nl.klassenkring.membership.constants.ExternalPowers;
import nl.klassenkring.membership.constants.MembershipEventType;
import nl.klassenkring.membership.constants.RequestState;
import nl.klassenkring.membership.exception.MembershipEndDateException;
import nl.klassenkring.membership.exception.MembershipRequestException;
import nl.klassenkring.membership.internal.member.MembershipRecord;
import nl.klassenkring.membership.internal.member.OpenGroups;
import nl.klassenkring.membership.internal.member.Reasons;
import nl.klassenkring.membership.internal.member.SiteMembers;
import nl.klassenkring.membership.internal.notice.MembershipNotice;
import nl.klassenkring.membership.internal.notice.MembershipNotices;
import nl.klassenkring.membership.model.ExternalMember;
import nl.klassenkring.membership.model.MembershipEvent;
import nl.klassenkring.membership.service.base.ExternalMemberLocalServiceBaseImpl;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Keeps people from outside who are members for a time (A3); asks for no permission. */
@Component(
    property = "model.class.name=nl.klassenkring.membership.model.ExternalMember",
    service = AopService.class)
public class ExternalMemberLocalServiceImpl extends ExternalMemberLocalServiceBaseImpl {

  /**
   * Asks to let somebody from outside be a member. Until the director admits him he is none.
   *
   * @param powers what he may do, fixed from now on
   * @param endDate the first moment at which he is no member any more, within a year from now
   * @param reason why
   * @throws MembershipEndDateException if the end is not within a year from now
   * @throws MembershipRequestException if it was asked for already, or he is a member
   */
  @Override
  public ExternalMember addRequest(
      long userId,
      long groupId,
      long externalUserId,
      ExternalPowers powers,
      Date endDate,
      String reason)
      throws PortalException {

    ClassGroup classGroup = openGroups.get(groupId);
    User external = userLocalService.getUser(externalUserId);
    String text = Reasons.require(reason);
    Instant now = clock.instant();

    if ((endDate == null)
        || !endDate.toInstant().isAfter(now)
        || endDate.toInstant().isAfter(now.plus(LONGEST))) {

      throw new MembershipEndDateException("Not within a year: " + endDate);
    }

    if (userLocalService.hasGroupUser(groupId, externalUserId)
        || !externalMemberPersistence
            .findByG_E_S(groupId, externalUserId, RequestState.REQUESTED.name())
            .isEmpty()) {

      throw new MembershipRequestException("Was asked for already, or is a member");
    }

    ExternalMember request = externalMemberPersistence.create(counterLocalService.increment());

    request.setCompanyId(classGroup.getCompanyId());
    request.setUserId(userId);
    request.setUserName(userLocalService.getUser(userId).getFullName());
    request.setCreateDate(Date.from(now));
    request.setModifiedDate(Date.from(now));
    request.setGroupId(groupId);
    request.setSchoolGroupId(classGroup.getSchoolGroupId());
    request.setExternalUserId(externalUserId);
    request.setExternalName(external.getFullName());
    request.setPowers(powers.name());
    request.setReason(text);
    request.setEndDate(endDate);
    request.setRequestState(RequestState.REQUESTED.name());

    request = externalMemberPersistence.update(request);

    MembershipEvent event =
        entry(userId, request, MembershipEventType.EXTERNAL_REQUESTED).reason(text).add();

    membershipNotices.tell(event, MembershipNotice.EXTERNAL_WAITS);

    return request;
  }

  /**
   * Makes the external a member with the powers that were asked for, with the permission of the
   * director.
   *
   * @param reason what the director says of it, may be empty
   * @throws MembershipEndDateException if the end came while it waited
   * @throws MembershipRequestException if it was decided already, or he became a member otherwise
   */
  @Override
  public ExternalMember admit(long userId, long externalMemberId, String reason)
      throws PortalException {

    ExternalMember request = requireState(externalMemberId, RequestState.REQUESTED);
    ClassGroup classGroup = openGroups.get(request.getGroupId());

    if (!request.getEndDate().toInstant().isAfter(clock.instant())) {
      throw new MembershipEndDateException("Over already: " + request.getEndDate());
    }

    if (userLocalService.hasGroupUser(request.getGroupId(), request.getExternalUserId())) {
      throw new MembershipRequestException("Is a member already");
    }

    request = decide(userId, request, RequestState.ALLOWED, Reasons.optional(reason));
    siteMembers.admit(
        classGroup,
        request.getExternalUserId(),
        ExternalPowers.valueOf(request.getPowers()).roleNames());
    entry(userId, request, MembershipEventType.EXTERNAL_ADMITTED)
        .reason(request.getReason())
        .approver(userId)
        .add();

    return request;
  }

  /** Refuses, with a reason; the external does not become a member. */
  @Override
  public ExternalMember refuse(long userId, long externalMemberId, String reason)
      throws PortalException {

    ExternalMember request = requireState(externalMemberId, RequestState.REQUESTED);
    String text = Reasons.require(reason);

    request = decide(userId, request, RequestState.REFUSED, text);
    entry(userId, request, MembershipEventType.EXTERNAL_REFUSED).reason(text).add();

    return request;
  }

  /** Ends the membership of an external before its last day. */
  @Override
  public ExternalMember end(long userId, long externalMemberId, String reason)
      throws PortalException {

    return end(
        userId, requireState(externalMemberId, RequestState.ALLOWED), Reasons.require(reason));
  }

  /**
   * Ends the membership of an external whose last day is over, once, whoever asks how often.
   *
   * @return whether it was ended by this call
   */
  @Override
  public boolean endDueExternal(long externalMemberId) throws PortalException {
    ExternalMember external = externalMemberPersistence.fetchByPrimaryKey(externalMemberId);

    if ((external == null)
        || !external.getRequestState().equals(RequestState.ALLOWED.name())
        || external.getEndDate().toInstant().isAfter(clock.instant())) {

      return false;
    }

    end(userLocalService.getGuestUserId(external.getCompanyId()), external, "");

    return true;
  }

  /** Gives the keys of the externals whose last day is over, read from the database. */
  @Override
  public List<Long> getDueExternalMemberIds() {
    DynamicQuery dynamicQuery = dynamicQuery();

    dynamicQuery.add(RestrictionsFactoryUtil.eq("requestState", RequestState.ALLOWED.name()));
    dynamicQuery.add(RestrictionsFactoryUtil.le("endDate", Date.from(clock.instant())));
    dynamicQuery.setProjection(ProjectionFactoryUtil.property("externalMemberId"));

    return dynamicQuery(dynamicQuery);
  }

  /** Gives the requests of a group in some states, in their order. */
  @Override
  public List<ExternalMember> getExternalMembers(long groupId, Set<RequestState> states) {
    return externalMemberPersistence.findByG_S(
        groupId, states.stream().map(RequestState::name).toArray(String[]::new));
  }

  private ExternalMember decide(
      long userId, ExternalMember request, RequestState state, String reason)
      throws PortalException {

    Date now = Date.from(clock.instant());

    request.setModifiedDate(now);
    request.setRequestState(state.name());
    request.setDecidedByUserId(userId);
    request.setDecidedByUserName(userLocalService.getUser(userId).getFullName());
    request.setDecidedDate(now);
    request.setDecisionReason(reason);

    return externalMemberPersistence.update(request);
  }

  /** The row goes first: of two who end it at a time, the second is refused before he does more. */
  private ExternalMember end(long userId, ExternalMember external, String reason)
      throws PortalException {

    external.setModifiedDate(Date.from(clock.instant()));
    external.setRequestState(RequestState.ENDED.name());

    try {
      external = externalMemberPersistence.update(external);
      externalMemberPersistence.flush();
    } catch (SystemException exception) {
      // What could not be sent must not be sent again by the rollback, which would hide the reason.
      externalMemberPersistence.getCurrentSession().clear();

      throw new MembershipRequestException("Ended by another in the same moment", exception);
    }

    siteMembers.remove(external.getGroupId(), external.getExternalUserId());
    entry(userId, external, MembershipEventType.EXTERNAL_ENDED).reason(reason).add();

    return external;
  }

  private MembershipRecord.Entry entry(
      long userId, ExternalMember external, MembershipEventType eventType) throws PortalException {

    return membershipRecord
        .entry(
            userId, classGroupLocalService.getClassGroupByGroupId(external.getGroupId()), eventType)
        .member(external.getExternalUserId(), external.getExternalName())
        .role(ExternalPowers.valueOf(external.getPowers()));
  }

  private ExternalMember requireState(long externalMemberId, RequestState state)
      throws PortalException {

    ExternalMember external = externalMemberPersistence.findByPrimaryKey(externalMemberId);

    if (!external.getRequestState().equals(state.name())) {
      throw new MembershipRequestException("It is " + external.getRequestState() + " already");
    }

    return external;
  }

  private static final Duration LONGEST = Duration.ofDays(367);

  @Reference private ClassGroupLocalService classGroupLocalService;

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;

  @Reference private MembershipNotices membershipNotices;

  @Reference private MembershipRecord membershipRecord;

  @Reference private OpenGroups openGroups;

  @Reference private SiteMembers siteMembers;
}
