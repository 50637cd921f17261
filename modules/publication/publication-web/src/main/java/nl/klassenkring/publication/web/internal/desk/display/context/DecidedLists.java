/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.web.internal.desk.display.context;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.security.permission.resource.PortletResourcePermission;
import java.util.Map;
import nl.klassenkring.policy.portlet.PageRequest;
import nl.klassenkring.policy.portlet.Pages;
import nl.klassenkring.publication.constants.PublicationActionKeys;
import nl.klassenkring.publication.constants.PublicationConstants;
import nl.klassenkring.publication.constants.PublicationPortletKeys;
import nl.klassenkring.publication.engine.PublicationStatus;
import nl.klassenkring.publication.service.PublicationRequestService;
import nl.klassenkring.publication.web.internal.display.context.RequestDisplays;
import nl.klassenkring.publication.web.internal.display.context.Viewer;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads what is public of a school, and what was. */
@Component(service = DecidedLists.class)
public class DecidedLists {

  /** Gives the page of what is public that is asked for. */
  public DecidedDisplayContext published(PageRequest pageRequest) throws PortalException {
    return create(PublicationStatus.PUBLISHED, "/desk/view_published", pageRequest);
  }

  /** Gives the page of what was taken down that is asked for. */
  public DecidedDisplayContext takenDown(PageRequest pageRequest) throws PortalException {
    return create(PublicationStatus.TAKEN_DOWN, "/desk/view_taken_down", pageRequest);
  }

  private DecidedDisplayContext create(
      PublicationStatus status, String command, PageRequest pageRequest) throws PortalException {

    long schoolGroupId = pageRequest.getSchoolGroupId();
    Pages pages =
        pageRequest.pages(
            publicationRequestService.getSchoolPublicationRequestsCount(schoolGroupId, status),
            PAGE_SIZE,
            Map.of("mvcRenderCommandName", command));

    return new DecidedDisplayContext(
        requestDisplays.of(
            publicationRequestService.getSchoolPublicationRequests(
                schoolGroupId, status, pages.getStart(), pages.getEnd()),
            Viewer.of(pageRequest, PublicationPortletKeys.DIRECTORS_DESK)),
        pages,
        status == PublicationStatus.TAKEN_DOWN,
        portletResourcePermission.contains(
            pageRequest.getPermissionChecker(),
            schoolGroupId,
            PublicationActionKeys.VIEW_REQUESTS));
  }

  private static final int PAGE_SIZE = 20;

  @Reference(target = "(resource.name=" + PublicationConstants.RESOURCE_NAME + ")")
  private PortletResourcePermission portletResourcePermission;

  @Reference private PublicationRequestService publicationRequestService;

  @Reference private RequestDisplays requestDisplays;
}
