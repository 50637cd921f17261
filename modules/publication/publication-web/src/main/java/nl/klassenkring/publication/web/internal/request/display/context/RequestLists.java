/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.web.internal.request.display.context;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.security.permission.resource.PortletResourcePermission;
import java.util.Map;
import nl.klassenkring.policy.portlet.PageRequest;
import nl.klassenkring.policy.portlet.Pages;
import nl.klassenkring.publication.constants.PublicationActionKeys;
import nl.klassenkring.publication.constants.PublicationConstants;
import nl.klassenkring.publication.constants.PublicationPortletKeys;
import nl.klassenkring.publication.service.PublicationRequestService;
import nl.klassenkring.publication.web.internal.display.context.RequestDisplays;
import nl.klassenkring.publication.web.internal.display.context.Viewer;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads what is asked for in a class group, newest first. */
@Component(service = RequestLists.class)
public class RequestLists {

  /** Gives the page of the list that is asked for. */
  public RequestListDisplayContext create(PageRequest pageRequest) throws PortalException {
    long groupId = pageRequest.getGroupId();
    Pages pages =
        pageRequest.pages(
            publicationRequestService.getGroupPublicationRequestsCount(groupId),
            PAGE_SIZE,
            Map.of());

    return new RequestListDisplayContext(
        requestDisplays.of(
            publicationRequestService.getGroupPublicationRequests(
                groupId, pages.getStart(), pages.getEnd()),
            Viewer.of(pageRequest, PublicationPortletKeys.PUBLICATION)),
        pages,
        portletResourcePermission.contains(
            pageRequest.getPermissionChecker(), groupId, PublicationActionKeys.ADD_REQUEST));
  }

  private static final int PAGE_SIZE = 20;

  @Reference(target = "(resource.name=" + PublicationConstants.RESOURCE_NAME + ")")
  private PortletResourcePermission portletResourcePermission;

  @Reference private PublicationRequestService publicationRequestService;

  @Reference private RequestDisplays requestDisplays;
}
