/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.publicweb.internal.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCResourceCommand;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import javax.portlet.PortletException;
import javax.portlet.ResourceRequest;
import javax.portlet.ResourceResponse;
import nl.klassenkring.picture.encoding.EncodedPicture;
import nl.klassenkring.picture.encoding.PictureSize;
import nl.klassenkring.publication.constants.PublicationPortletKeys;
import nl.klassenkring.publication.publicweb.internal.constants.FromTheGroupsKeys;
import nl.klassenkring.publication.publicweb.internal.http.Caching;
import nl.klassenkring.publication.publicweb.internal.http.EntityTag;
import nl.klassenkring.publication.publicweb.internal.http.VisitorRequest;
import nl.klassenkring.publication.service.PublicItemLocalService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Gives the file of a public picture. Whether it is public is asked at each request, before a
 * browser is told that what it has still holds (D2, C4).
 */
@Component(
    property = {
      "javax.portlet.name=" + PublicationPortletKeys.FROM_THE_GROUPS,
      "mvc.command.name=" + FromTheGroupsKeys.PICTURE
    },
    service = MVCResourceCommand.class)
public class PictureMVCResourceCommand implements MVCResourceCommand {

  @Override
  public boolean serveResource(ResourceRequest resourceRequest, ResourceResponse resourceResponse)
      throws PortletException {

    VisitorRequest visitorRequest = new VisitorRequest(resourceRequest);
    Optional<PictureSize> pictureSize = visitorRequest.pictureSize();

    try {
      Optional<InputStream> picture =
          pictureSize.isPresent() ? fetch(visitorRequest, pictureSize.get()) : Optional.empty();

      if (picture.isPresent()) {
        send(
            resourceRequest,
            resourceResponse,
            picture.get(),
            entityTag(visitorRequest.publicationPictureId(), pictureSize.get()));
      } else {
        Caching.ofMissingBytes(resourceResponse, isGone(visitorRequest));
      }
    } catch (IOException | PortalException exception) {
      throw new PortletException(exception);
    }

    return false;
  }

  private Optional<InputStream> fetch(VisitorRequest visitorRequest, PictureSize pictureSize)
      throws PortalException {

    return publicItemLocalService.fetchPublicPicture(
        visitorRequest.schoolGroupId(), visitorRequest.publicationPictureId(), pictureSize);
  }

  private boolean isGone(VisitorRequest visitorRequest) throws PortalException {
    return publicItemLocalService.isPictureGone(
        visitorRequest.schoolGroupId(), visitorRequest.publicationPictureId());
  }

  /** A public copy is never changed, only removed: its key and size say which bytes these are. */
  private static EntityTag entityTag(long publicationPictureId, PictureSize pictureSize) {
    return EntityTag.ofVersion(
        publicationPictureId + "-" + pictureSize.name().toLowerCase(Locale.ROOT));
  }

  private static void send(
      ResourceRequest resourceRequest,
      ResourceResponse resourceResponse,
      InputStream picture,
      EntityTag entityTag)
      throws IOException {

    try (picture) {
      if (Caching.ofPublicBytes(resourceRequest, resourceResponse, entityTag)) {
        return;
      }

      byte[] bytes = picture.readAllBytes();

      resourceResponse.setContentType(EncodedPicture.CONTENT_TYPE);
      resourceResponse.setContentLength(bytes.length);
      resourceResponse.getPortletOutputStream().write(bytes);
    }
  }

  @Reference private PublicItemLocalService publicItemLocalService;
}
