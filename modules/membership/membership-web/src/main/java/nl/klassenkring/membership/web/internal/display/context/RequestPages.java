/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.membership.web.internal.display.context;

import com.liferay.portal.kernel.dao.orm.QueryUtil;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.security.permission.resource.PortletResourcePermission;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.klassenkring.membership.constants.MembershipActionKeys;
import nl.klassenkring.membership.constants.MembershipConstants;
import nl.klassenkring.membership.constants.RequestState;
import nl.klassenkring.membership.model.ExceptionalCarer;
import nl.klassenkring.membership.model.ExternalMember;
import nl.klassenkring.membership.model.MembershipInvitation;
import nl.klassenkring.membership.service.ExceptionalCarerService;
import nl.klassenkring.membership.service.ExternalMemberService;
import nl.klassenkring.membership.service.MembershipInvitationService;
import nl.klassenkring.policy.portlet.PageRequest;
import nl.klassenkring.policy.portlet.Pages;
import nl.klassenkring.policy.portlet.SchoolMoments;
import nl.klassenkring.roster.model.Pupil;
import nl.klassenkring.roster.service.PupilLocalService;
import nl.klassenkring.roster.service.PupilService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads the pages about invitations, carers and externals. */
@Component(service = RequestPages.class)
public class RequestPages {

  /** Gives who waits and who is a member by a request, to who administers the group. */
  public RequestsDisplayContext list(PageRequest pageRequest) throws PortalException {
    long groupId = pageRequest.getGroupId();
    SchoolMoments moments = pageRequest.getMoments();
    Pages pages =
        pageRequest.pages(
            membershipInvitationService.getOpenInvitationsCount(groupId),
            PAGE_SIZE,
            Map.of("mvcRenderCommandName", "/members/requests"));
    List<ExceptionalCarer> carers = exceptionalCarerService.getExceptionalCarers(groupId);
    Map<String, String> pupils =
        names(
            pupilLocalService.getPupils(
                carers.stream().mapToLong(ExceptionalCarer::getPupilId).distinct().toArray()));

    return new RequestsDisplayContext(
        membershipInvitationService
            .getOpenInvitations(groupId, pages.getStart(), pages.getEnd())
            .stream()
            .map(invitation -> display(invitation, moments))
            .collect(Collectors.toList()),
        pages,
        carers.stream().map(carer -> display(carer, pupils, moments)).collect(Collectors.toList()),
        externalMemberService.getExternalMembers(groupId).stream()
            .map(external -> display(external, moments))
            .collect(Collectors.toList()),
        standings.of(pageRequest),
        pageRequest.text("reason"));
  }

  /**
   * Gives the form for a carer: with the pupils of the group for its teachers and who runs the
   * school, with his own children for a guardian.
   */
  public RequestFormDisplayContext carerForm(PageRequest pageRequest) throws PortalException {
    return form(
        pageRequest,
        "pupilId",
        names(
            standings.of(pageRequest).isParents()
                ? pupilService.getGroupPupils(
                    pageRequest.getGroupId(), QueryUtil.ALL_POS, QueryUtil.ALL_POS)
                : pupilService.getMyPupils()));
  }

  /** Gives the form for an external, to who administers the group. */
  public RequestFormDisplayContext externalForm(PageRequest pageRequest) throws PortalException {
    portletResourcePermission.check(
        pageRequest.getPermissionChecker(),
        pageRequest.getGroupId(),
        MembershipActionKeys.MANAGE_PARENTS);

    return form(pageRequest, "powers", Map.of());
  }

  private static RequestFormDisplayContext form(
      PageRequest pageRequest, String choice, Map<String, String> pupils) {

    return new RequestFormDisplayContext(
        pageRequest.text("emailAddress"),
        pageRequest.text("reason"),
        pageRequest.text(choice),
        pageRequest.text("lastDay"),
        pupils);
  }

  private static RequestDisplay display(
      ExceptionalCarer carer, Map<String, String> pupils, SchoolMoments moments) {

    return new RequestDisplay(
        carer.getExceptionalCarerId(),
        carer.getCarerName(),
        pupils.getOrDefault(String.valueOf(carer.getPupilId()), ""),
        carer.getUserName(),
        moments.day(carer.getCreateDate()),
        "",
        carer.getReason(),
        carer.getRequestState().equals(RequestState.REQUESTED.name()));
  }

  private static RequestDisplay display(ExternalMember external, SchoolMoments moments) {
    return new RequestDisplay(
        external.getExternalMemberId(),
        external.getExternalName(),
        external.getPowers(),
        external.getUserName(),
        moments.day(external.getCreateDate()),
        moments.day(external.getEndDate().toInstant().minusSeconds(1)),
        external.getReason(),
        external.getRequestState().equals(RequestState.REQUESTED.name()));
  }

  private static RequestDisplay display(MembershipInvitation invitation, SchoolMoments moments) {
    return new RequestDisplay(
        invitation.getMembershipInvitationId(),
        invitation.getEmailAddress(),
        invitation.getMemberRole(),
        invitation.getUserName(),
        moments.day(invitation.getCreateDate()),
        moments.day(invitation.getExpirationDate()),
        "",
        true);
  }

  private static Map<String, String> names(List<Pupil> pupils) {
    Map<String, String> names = new LinkedHashMap<>();

    for (Pupil pupil : pupils) {
      names.put(
          String.valueOf(pupil.getPupilId()),
          String.join(" ", pupil.getFirstName(), pupil.getNamePrefix(), pupil.getLastName())
              .replace("  ", " "));
    }

    return names;
  }

  private static final int PAGE_SIZE = 20;

  @Reference private ExceptionalCarerService exceptionalCarerService;

  @Reference private ExternalMemberService externalMemberService;

  @Reference private MembershipInvitationService membershipInvitationService;

  @Reference(target = "(resource.name=" + MembershipConstants.RESOURCE_NAME + ")")
  private PortletResourcePermission portletResourcePermission;

  @Reference private PupilLocalService pupilLocalService;

  @Reference private PupilService pupilService;

  @Reference private Standings standings;
}
