/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.membership.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.User;
import java.util.EnumSet;
import java.util.List;
import nl.klassenkring.classgroup.model.ClassGroup;
import nl.klassenkring.classgroup.service.ClassGroupLocalService;
import nl.klassenkring.membership.constants.MembershipActionKeys;
import nl.klassenkring.membership.constants.RequestState;
import nl.klassenkring.membership.internal.member.GroupFamilies;
import nl.klassenkring.membership.internal.member.SiteMembers;
import nl.klassenkring.membership.internal.permission.GroupAdministration;
import nl.klassenkring.membership.model.ExceptionalCarer;
import nl.klassenkring.membership.service.base.ExceptionalCarerServiceBaseImpl;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What a signed-in user may do with close carers (A2); each method checks the permission first. */
@Component(
    property = {
      "json.web.service.context.name=kk",
      "json.web.service.context.path=ExceptionalCarer"
    },
    service = AopService.class)
public class ExceptionalCarerServiceImpl extends ExceptionalCarerServiceBaseImpl {

  /**
   * Asks to let a close carer of a pupil be a member, as who administers the parents of the group
   * or a guardian of the pupil. It waits for a teacher of the pupil's group, whoever asks.
   *
   * @param emailAddress what the carer signs in with
   * @see nl.klassenkring.membership.service.ExceptionalCarerLocalService#addRequest
   */
  @Override
  public ExceptionalCarer addRequest(long groupId, String emailAddress, long pupilId, String reason)
      throws PortalException {

    if (!groupFamilies.isGuardianOf(pupilId, getUserId())) {
      check(groupId, MembershipActionKeys.MANAGE_PARENTS);
    }

    ClassGroup classGroup = classGroupLocalService.getClassGroupByGroupId(groupId);
    User carer = siteMembers.getByAddress(classGroup.getCompanyId(), emailAddress);

    return exceptionalCarerLocalService.addRequest(
        getUserId(), groupId, carer.getUserId(), pupilId, reason);
  }

  /** Approves, as a teacher of the group that the pupil is in. */
  @Override
  public ExceptionalCarer approve(long exceptionalCarerId, String reason) throws PortalException {
    checkTeacher(exceptionalCarerId);

    return exceptionalCarerLocalService.approve(getUserId(), exceptionalCarerId, reason);
  }

  /** Refuses, as a teacher of the group that the pupil is in. */
  @Override
  public ExceptionalCarer refuse(long exceptionalCarerId, String reason) throws PortalException {
    checkTeacher(exceptionalCarerId);

    return exceptionalCarerLocalService.refuse(getUserId(), exceptionalCarerId, reason);
  }

  /** Ends that somebody is a member as a carer, as who administers the parents of the group. */
  @Override
  public ExceptionalCarer end(long exceptionalCarerId, String reason) throws PortalException {
    check(
        exceptionalCarerLocalService.getExceptionalCarer(exceptionalCarerId).getGroupId(),
        MembershipActionKeys.MANAGE_PARENTS);

    return exceptionalCarerLocalService.end(getUserId(), exceptionalCarerId, reason);
  }

  /** Gives the carers of a group who wait and who are members to who administers its parents. */
  @Override
  public List<ExceptionalCarer> getExceptionalCarers(long groupId) throws PortalException {
    check(groupId, MembershipActionKeys.MANAGE_PARENTS);

    return exceptionalCarerLocalService.getExceptionalCarers(
        groupId, EnumSet.of(RequestState.REQUESTED, RequestState.ALLOWED));
  }

  private void checkTeacher(long exceptionalCarerId) throws PortalException {
    check(
        exceptionalCarerLocalService.getExceptionalCarer(exceptionalCarerId).getGroupId(),
        MembershipActionKeys.APPROVE_CARERS);
  }

  private void check(long groupId, String actionId) throws PortalException {
    groupAdministration.check(getPermissionChecker(), groupId, actionId);
  }

  @Reference private ClassGroupLocalService classGroupLocalService;

  @Reference private GroupAdministration groupAdministration;

  @Reference private GroupFamilies groupFamilies;

  @Reference private SiteMembers siteMembers;
}
