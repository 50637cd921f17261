/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.helprequest.web.internal.display.context;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.security.permission.ActionKeys;
import com.liferay.portal.kernel.security.permission.resource.ModelResourcePermission;
import com.liferay.portal.kernel.util.ListUtil;
import nl.klassenkring.classgroup.service.ClassPostService;
import nl.klassenkring.helprequest.exception.NoSuchHelpRequestException;
import nl.klassenkring.helprequest.model.HelpRequest;
import nl.klassenkring.helprequest.service.HelpRequestService;
import nl.klassenkring.policy.portlet.PageRequest;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads one request with its slots. */
@Component(service = RequestPages.class)
public class RequestPages {

  /**
   * Gives the request that is asked for.
   *
   * @throws NoSuchHelpRequestException if it is none of this group
   */
  public RequestDisplayContext create(PageRequest pageRequest) throws PortalException {
    HelpRequest helpRequest = get(pageRequest);
    long helpRequestId = helpRequest.getHelpRequestId();

    return new RequestDisplayContext(
        helpRequest,
        classPostService.getClassPost(helpRequest.getClassPostId()),
        slotDisplays.of(helpRequestService.getHelpSlots(helpRequestId), pageRequest),
        ListUtil.filter(
            offersToMe.of(pageRequest), offer -> offer.getHelpRequestId() == helpRequestId),
        modelResourcePermission.contains(
            pageRequest.getPermissionChecker(), helpRequest, ActionKeys.UPDATE));
  }

  private HelpRequest get(PageRequest pageRequest) throws PortalException {
    HelpRequest helpRequest =
        helpRequestService.getHelpRequest(pageRequest.number("helpRequestId"));

    if (helpRequest.getGroupId() != pageRequest.getGroupId()) {
      throw new NoSuchHelpRequestException("No request of this group");
    }

    return helpRequest;
  }

  @Reference private ClassPostService classPostService;

  @Reference private HelpRequestService helpRequestService;

  @Reference(target = "(model.class.name=nl.klassenkring.helprequest.model.HelpRequest)")
  private ModelResourcePermission<HelpRequest> modelResourcePermission;

  @Reference private OffersToMe offersToMe;

  @Reference private SlotDisplays slotDisplays;
}
