/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.sample.school.internal.load;

import com.liferay.portal.kernel.dao.orm.QueryUtil;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.model.User;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.EnumSet;
import java.util.Map;
import nl.klassenkring.membership.constants.ExternalPowers;
import nl.klassenkring.membership.constants.MembershipEventType;
import nl.klassenkring.membership.constants.RequestState;
import nl.klassenkring.membership.model.ExceptionalCarer;
import nl.klassenkring.membership.model.ExternalMember;
import nl.klassenkring.membership.service.ExceptionalCarerLocalService;
import nl.klassenkring.membership.service.ExternalMemberLocalService;
import nl.klassenkring.membership.service.MembershipInvitationLocalService;
import nl.klassenkring.membership.service.MembershipLocalService;
import nl.klassenkring.policy.service.PolicyService;
import nl.klassenkring.policy.service.SchoolSite;
import nl.klassenkring.roster.model.Pupil;
import nl.klassenkring.roster.service.PupilLocalService;
import nl.klassenkring.sample.school.internal.data.SampleAdmission;
import nl.klassenkring.sample.school.internal.data.SampleInvitation;
import nl.klassenkring.sample.school.internal.data.SampleMembers;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * Lets people into groups who are no parents, and invites some. Who was asked for before is left as
 * he is: he may have been ended since.
 */
@Component(service = AdmissionCreator.class)
public class AdmissionCreator {

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;

  @Reference private ExceptionalCarerLocalService exceptionalCarerLocalService;

  @Reference private ExternalMemberLocalService externalMemberLocalService;

  @Reference private MembershipInvitationLocalService membershipInvitationLocalService;

  @Reference private MembershipLocalService membershipLocalService;

  @Reference private PolicyService policyService;

  @Reference private PupilLocalService pupilLocalService;

  void create(SampleMembers members, Map<String, User> users, Map<String, Group> sites)
      throws PortalException {

    for (SampleAdmission carer : members.carers()) {
      addCarer(carer, users, sites.get(carer.site()));
    }

    for (SampleAdmission external : members.externals()) {
      addExternal(external, users, sites.get(external.site()));
    }

    for (SampleInvitation invitation : members.invitations()) {
      invite(invitation, users, sites.get(invitation.site()));
    }
  }

  private void addCarer(SampleAdmission carer, Map<String, User> users, Group site)
      throws PortalException {

    long carerUserId = users.get(carer.person()).getUserId();

    if (exceptionalCarerLocalService
        .getExceptionalCarers(site.getGroupId(), EnumSet.allOf(RequestState.class))
        .stream()
        .anyMatch(other -> other.getCarerUserId() == carerUserId)) {

      return;
    }

    Pupil pupil = pupilLocalService.fetchPupil(SchoolSite.groupId(site), carer.pupil());
    ExceptionalCarer request =
        exceptionalCarerLocalService.addRequest(
            users.get(carer.askedBy()).getUserId(),
            site.getGroupId(),
            carerUserId,
            pupil.getPupilId(),
            carer.reason());

    exceptionalCarerLocalService.approve(
        users.get(carer.decidedBy()).getUserId(), request.getExceptionalCarerId(), "");
  }

  private void addExternal(SampleAdmission external, Map<String, User> users, Group site)
      throws PortalException {

    long externalUserId = users.get(external.person()).getUserId();

    if (externalMemberLocalService
        .getExternalMembers(site.getGroupId(), EnumSet.allOf(RequestState.class))
        .stream()
        .anyMatch(other -> other.getExternalUserId() == externalUserId)) {

      return;
    }

    ExternalMember request =
        externalMemberLocalService.addRequest(
            users.get(external.askedBy()).getUserId(),
            site.getGroupId(),
            externalUserId,
            ExternalPowers.READ_POSTS,
            end(site, external.days()),
            external.reason());

    externalMemberLocalService.admit(
        users.get(external.decidedBy()).getUserId(), request.getExternalMemberId(), "");
  }

  private Date end(Group site, int days) throws PortalException {
    ZoneId zone = policyService.zone(site.getGroupId());
    LocalDate lastDay = LocalDate.ofInstant(clock.instant().plus(Duration.ofDays(days)), zone);

    return Date.from(lastDay.plusDays(1).atStartOfDay(zone).toInstant());
  }

  private void invite(SampleInvitation invitation, Map<String, User> users, Group site)
      throws PortalException {

    if (membershipLocalService
        .getEvents(site.getGroupId(), QueryUtil.ALL_POS, QueryUtil.ALL_POS)
        .stream()
        .noneMatch(
            event ->
                event.getEventType().equals(MembershipEventType.INVITED.name())
                    && event.getMemberName().equals(invitation.emailAddress()))) {

      membershipInvitationLocalService.invite(
          users.get(invitation.invitedBy()).getUserId(),
          site.getGroupId(),
          invitation.emailAddress(),
          invitation.role());
    }
  }
}
