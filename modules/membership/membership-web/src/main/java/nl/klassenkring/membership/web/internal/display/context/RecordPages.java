/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.membership.web.internal.display.context;

import com.liferay.portal.kernel.exception.PortalException;
import java.util.Map;
import java.util.stream.Collectors;
import nl.klassenkring.membership.service.MembershipService;
import nl.klassenkring.policy.portlet.PageRequest;
import nl.klassenkring.policy.portlet.Pages;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads the record of the group. */
@Component(service = RecordPages.class)
public class RecordPages {

  /** Gives the page of the record that is asked for. */
  public RecordDisplayContext create(PageRequest pageRequest) throws PortalException {
    Pages pages =
        pageRequest.pages(
            membershipService.getEventsCount(pageRequest.getGroupId()),
            PAGE_SIZE,
            Map.of("mvcRenderCommandName", "/members/record"));

    return new RecordDisplayContext(
        membershipService
            .getEvents(pageRequest.getGroupId(), pages.getStart(), pages.getEnd())
            .stream()
            .map(event -> new EventDisplay(event, pageRequest.getMoments()))
            .collect(Collectors.toList()),
        pages);
  }

  private static final int PAGE_SIZE = 50;

  @Reference private MembershipService membershipService;
}
