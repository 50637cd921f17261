/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.web.internal.request.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCResourceCommand;
import java.io.InputStream;
import nl.klassenkring.picture.encoding.PictureSize;
import nl.klassenkring.picture.portlet.BasePictureMVCResourceCommand;
import nl.klassenkring.picture.service.PictureService;
import nl.klassenkring.publication.constants.PublicationPortletKeys;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Gives a picture of a post, of which a public copy can be made, to who may see it. */
@Component(
    property = {
      "javax.portlet.name=" + PublicationPortletKeys.PUBLICATION,
      "mvc.command.name=/publication/post_picture"
    },
    service = MVCResourceCommand.class)
public class PostPictureMVCResourceCommand extends BasePictureMVCResourceCommand {

  @Override
  protected InputStream open(long pictureId, PictureSize pictureSize) throws PortalException {
    return pictureService.getPictureContent(pictureId, pictureSize);
  }

  @Reference private PictureService pictureService;
}
