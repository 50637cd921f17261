/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.web.internal.display.context;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.security.permission.ActionKeys;
import com.liferay.portal.kernel.security.permission.resource.ModelResourcePermission;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.klassenkring.policy.portlet.PageRequest;
import nl.klassenkring.publication.constants.PublicationStatuses;
import nl.klassenkring.publication.engine.PublicationStatus;
import nl.klassenkring.publication.exception.NoSuchPublicationRequestException;
import nl.klassenkring.publication.model.PublicationPicture;
import nl.klassenkring.publication.model.PublicationRequest;
import nl.klassenkring.publication.service.PublicationRequestService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads one request with its record, and what the reader can do about it. */
@Component(service = RequestDetails.class)
public class RequestDetails {

  /** Gives the request that is asked for, of the class group or the school of the page. */
  public RequestDetailDisplayContext create(PageRequest pageRequest, String portletId)
      throws PortalException {

    PublicationRequest request = get(pageRequest);
    Viewer viewer = Viewer.of(pageRequest, portletId);
    List<PublicationPicture> pictures =
        publicationRequestService.getPublicationPictures(request.getPublicationRequestId());
    PublicationStatus status = PublicationStatuses.of(request.getStatus());
    boolean removed = WITHOUT_PICTURES.contains(status);
    boolean own =
        publicationRequestModelResourcePermission.contains(
            pageRequest.getPermissionChecker(), request, ActionKeys.UPDATE);

    return new RequestDetailDisplayContext(
        requestDisplays.of(List.of(request), viewer).get(0),
        new PublicEntryDisplay(request, removed ? List.of() : pictures, viewer.getAddresses()),
        removed
            ? pictures.stream().map(PublicationPicture::getAltText).collect(Collectors.toList())
            : List.of(),
        records.of(request.getPublicationRequestId(), viewer.getMoments()),
        own && (status == PublicationStatus.CHANGES_REQUESTED),
        own
            && ((status == PublicationStatus.CHANGES_REQUESTED)
                || (status == PublicationStatus.IN_REVIEW)));
  }

  /**
   * Gives the request that is asked for.
   *
   * @throws NoSuchPublicationRequestException if it is of another class group or another school
   */
  public PublicationRequest get(PageRequest pageRequest) throws PortalException {
    PublicationRequest request =
        publicationRequestService.getPublicationRequest(pageRequest.number("publicationRequestId"));

    if ((request.getGroupId() != pageRequest.getGroupId())
        && (request.getSchoolGroupId() != pageRequest.getGroupId())) {
      throw new NoSuchPublicationRequestException("Not of this Site");
    }

    return request;
  }

  /** What is not, and will not be, public keeps no copies of pictures. */
  private static final Set<PublicationStatus> WITHOUT_PICTURES =
      Set.of(PublicationStatus.REJECTED, PublicationStatus.TAKEN_DOWN, PublicationStatus.WITHDRAWN);

  @Reference(target = "(model.class.name=nl.klassenkring.publication.model.PublicationRequest)")
  private ModelResourcePermission<PublicationRequest> publicationRequestModelResourcePermission;

  @Reference private PublicationRequestService publicationRequestService;

  @Reference private Records records;

  @Reference private RequestDisplays requestDisplays;
}
