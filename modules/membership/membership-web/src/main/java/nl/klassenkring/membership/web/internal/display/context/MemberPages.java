/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.membership.web.internal.display.context;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.security.permission.resource.PortletResourcePermission;
import com.liferay.portal.kernel.service.GroupLocalService;
import java.util.Map;
import java.util.stream.Collectors;
import nl.klassenkring.membership.constants.MembershipActionKeys;
import nl.klassenkring.membership.constants.MembershipConstants;
import nl.klassenkring.membership.exception.MemberAccountException;
import nl.klassenkring.membership.exception.NoSuchMembershipEventException;
import nl.klassenkring.membership.picture.GroupPictureService;
import nl.klassenkring.membership.service.MembershipService;
import nl.klassenkring.policy.portlet.PageRequest;
import nl.klassenkring.policy.portlet.PageSizePreference;
import nl.klassenkring.policy.portlet.Pages;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads the pages about the members of the group on whose Site the portlet stands. */
@Component(service = MemberPages.class)
public class MemberPages {

  /** How many rows a page has as long as nobody set it. */
  public static final int UNSET_PAGE_SIZE = 20;

  /** Gives the page of the list that is asked for. */
  public MembersDisplayContext list(PageRequest pageRequest) throws PortalException {
    long groupId = pageRequest.getGroupId();
    String keywords = pageRequest.text("keywords").strip();
    int total = membershipService.getMembersCount(groupId, keywords);
    Pages pages =
        pageRequest.pages(
            total,
            PageSizePreference.of(pageRequest.getPortletRequest(), UNSET_PAGE_SIZE),
            Map.of("keywords", keywords));
    Standing standing = standings.of(pageRequest);

    return new MembersDisplayContext(
        membershipService.getMembers(groupId, keywords, pages.getStart(), pages.getEnd()).stream()
            .map(member -> new MemberDisplay(member, pageRequest.getMoments(), standing))
            .collect(Collectors.toList()),
        total,
        pages,
        keywords,
        standing,
        membershipService.isShowingParents(groupId),
        picture(pageRequest));
  }

  /** Gives a member, to who administers the group or may remove him because of misuse. */
  public MemberDisplayContext member(PageRequest pageRequest) throws PortalException {
    Standing standing = standings.of(pageRequest);

    try {
      return new MemberDisplayContext(
          new MemberDisplay(
              membershipService.getMember(
                  pageRequest.getGroupId(), pageRequest.number("memberUserId")),
              pageRequest.getMoments(),
              standing),
          standing,
          pageRequest.text("reason"),
          pageRequest.text("misuse").equals("true"));
    } catch (MemberAccountException exception) {
      throw new NoSuchMembershipEventException(exception);
    }
  }

  /** Gives a form about somebody who is no member yet, to who administers the group. */
  public MemberFormDisplayContext form(PageRequest pageRequest) throws PortalException {
    check(pageRequest, MembershipActionKeys.MANAGE_PARENTS);

    return new MemberFormDisplayContext(
        standings.of(pageRequest),
        pageRequest.text("emailAddress"),
        pageRequest.text("role"),
        pageRequest.text("reason"));
  }

  /** Gives what the group is called and which picture it has, to who administers it. */
  public GroupDisplayContext group(PageRequest pageRequest) throws PortalException {
    check(pageRequest, MembershipActionKeys.MANAGE_PARENTS);

    return new GroupDisplayContext(
        pageRequest.isTyped("name") ? pageRequest.text("name") : name(pageRequest),
        standings.of(pageRequest),
        membershipService.isShowingParents(pageRequest.getGroupId()),
        picture(pageRequest));
  }

  /** Gives what is asked before somebody leaves. */
  public GroupDisplayContext leaving(PageRequest pageRequest) throws PortalException {
    check(pageRequest, MembershipActionKeys.VIEW_MEMBERS);

    return new GroupDisplayContext(name(pageRequest), standings.of(pageRequest), false, null);
  }

  private String name(PageRequest pageRequest) throws PortalException {
    return groupLocalService
        .getGroup(pageRequest.getGroupId())
        .getDescriptiveName(pageRequest.getLocale());
  }

  private GroupPictureDisplay picture(PageRequest pageRequest) throws PortalException {
    String name = name(pageRequest);

    return groupPictureService
        .fetch(pageRequest.getGroupId())
        .map(picture -> new GroupPictureDisplay(picture, name))
        .orElse(null);
  }

  private void check(PageRequest pageRequest, String actionId) throws PortalException {
    portletResourcePermission.check(
        pageRequest.getPermissionChecker(), pageRequest.getGroupId(), actionId);
  }

  @Reference private GroupLocalService groupLocalService;

  @Reference private GroupPictureService groupPictureService;

  @Reference private MembershipService membershipService;

  @Reference(target = "(resource.name=" + MembershipConstants.RESOURCE_NAME + ")")
  private PortletResourcePermission portletResourcePermission;

  @Reference private Standings standings;
}
