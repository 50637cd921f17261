/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.membership.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.User;
import java.util.Date;
import java.util.EnumSet;
import java.util.List;
import nl.klassenkring.classgroup.model.ClassGroup;
import nl.klassenkring.classgroup.service.ClassGroupLocalService;
import nl.klassenkring.membership.constants.ExternalPowers;
import nl.klassenkring.membership.constants.MembershipActionKeys;
import nl.klassenkring.membership.constants.RequestState;
import nl.klassenkring.membership.internal.member.SiteMembers;
import nl.klassenkring.membership.internal.permission.GroupAdministration;
import nl.klassenkring.membership.model.ExternalMember;
import nl.klassenkring.membership.service.base.ExternalMemberServiceBaseImpl;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What a signed-in user may do with externals (A3); each method checks the permission first. */
@Component(
    property = {"json.web.service.context.name=kk", "json.web.service.context.path=ExternalMember"},
    service = AopService.class)
public class ExternalMemberServiceImpl extends ExternalMemberServiceBaseImpl {

  /**
   * Asks to let somebody from outside be a member, as who administers the group.
   *
   * @param emailAddress what he signs in with
   * @see nl.klassenkring.membership.service.ExternalMemberLocalService#addRequest
   */
  @Override
  public ExternalMember addRequest(
      long groupId, String emailAddress, ExternalPowers powers, Date endDate, String reason)
      throws PortalException {

    check(groupId, MembershipActionKeys.MANAGE_PARENTS);

    ClassGroup classGroup = classGroupLocalService.getClassGroupByGroupId(groupId);
    User external = siteMembers.getByAddress(classGroup.getCompanyId(), emailAddress);

    return externalMemberLocalService.addRequest(
        getUserId(), groupId, external.getUserId(), powers, endDate, reason);
  }

  /** Admits, as the director of the school. */
  @Override
  public ExternalMember admit(long externalMemberId, String reason) throws PortalException {
    check(externalMemberId);

    return externalMemberLocalService.admit(getUserId(), externalMemberId, reason);
  }

  /** Refuses, as the director of the school. */
  @Override
  public ExternalMember refuse(long externalMemberId, String reason) throws PortalException {
    check(externalMemberId);

    return externalMemberLocalService.refuse(getUserId(), externalMemberId, reason);
  }

  /** Ends the membership of an external before its last day, as who administers the group. */
  @Override
  public ExternalMember end(long externalMemberId, String reason) throws PortalException {
    check(
        externalMemberLocalService.getExternalMember(externalMemberId).getGroupId(),
        MembershipActionKeys.MANAGE_PARENTS);

    return externalMemberLocalService.end(getUserId(), externalMemberId, reason);
  }

  /** Gives the externals of a group who wait and who are members to who administers it. */
  @Override
  public List<ExternalMember> getExternalMembers(long groupId) throws PortalException {
    check(groupId, MembershipActionKeys.MANAGE_PARENTS);

    return externalMemberLocalService.getExternalMembers(
        groupId, EnumSet.of(RequestState.REQUESTED, RequestState.ALLOWED));
  }

  private void check(long externalMemberId) throws PortalException {
    check(
        externalMemberLocalService.getExternalMember(externalMemberId).getGroupId(),
        MembershipActionKeys.ADMIT_EXTERNALS);
  }

  private void check(long groupId, String actionId) throws PortalException {
    groupAdministration.check(getPermissionChecker(), groupId, actionId);
  }

  @Reference private ClassGroupLocalService classGroupLocalService;

  @Reference private GroupAdministration groupAdministration;

  @Reference private SiteMembers siteMembers;
}
