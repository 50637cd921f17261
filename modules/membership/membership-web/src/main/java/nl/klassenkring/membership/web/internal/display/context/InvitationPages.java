/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.membership.web.internal.display.context;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.service.GroupLocalService;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.klassenkring.membership.model.GroupDeparture;
import nl.klassenkring.membership.service.MembershipService;
import nl.klassenkring.policy.portlet.PageRequest;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads the page on which a code is redeemed. */
@Component(service = InvitationPages.class)
public class InvitationPages {

  /** Gives the page, with what the reader left in this school. */
  public InvitationDisplayContext create(PageRequest pageRequest) throws PortalException {
    List<GroupDeparture> departures =
        membershipService.getDepartures().stream()
            .filter(departure -> departure.getSchoolGroupId() == pageRequest.getSchoolGroupId())
            .collect(Collectors.toList());
    Map<Long, Group> groups =
        groupLocalService
            .getGroups(departures.stream().mapToLong(GroupDeparture::getGroupId).toArray())
            .stream()
            .collect(Collectors.toMap(Group::getGroupId, Function.identity()));

    return new InvitationDisplayContext(
        pageRequest.getPermissionChecker().isSignedIn(),
        pageRequest.text("code"),
        departures.stream()
            .filter(departure -> groups.containsKey(departure.getGroupId()))
            .map(
                departure ->
                    new LeftGroupDisplay(
                        departure.getGroupId(),
                        groups.get(departure.getGroupId()).getName(pageRequest.getLocale()),
                        pageRequest.getMoments().day(departure.getCreateDate())))
            .collect(Collectors.toList()));
  }

  @Reference private GroupLocalService groupLocalService;

  @Reference private MembershipService membershipService;
}
