/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.web.internal.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCResourceCommand;
import java.io.InputStream;
import nl.klassenkring.picture.encoding.PictureSize;
import nl.klassenkring.picture.portlet.BasePictureMVCResourceCommand;
import nl.klassenkring.publication.constants.PublicationPortletKeys;
import nl.klassenkring.publication.service.PublicationRequestService;
import nl.klassenkring.publication.web.internal.display.context.PublicPictureAddresses;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Gives the public copy of a picture to who may read its request. */
@Component(
    property = {
      "javax.portlet.name=" + PublicationPortletKeys.DIRECTORS_DESK,
      "javax.portlet.name=" + PublicationPortletKeys.PUBLICATION,
      "mvc.command.name=" + PublicPictureAddresses.COMMAND
    },
    service = MVCResourceCommand.class)
public class PublicationPictureMVCResourceCommand extends BasePictureMVCResourceCommand {

  @Override
  protected InputStream open(long pictureId, PictureSize pictureSize) throws PortalException {
    return publicationRequestService.getPublicationPictureContent(pictureId, pictureSize);
  }

  @Reference private PublicationRequestService publicationRequestService;
}
