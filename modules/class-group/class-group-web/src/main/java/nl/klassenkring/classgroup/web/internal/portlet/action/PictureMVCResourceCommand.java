/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.web.internal.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCResourceCommand;
import java.io.InputStream;
import nl.klassenkring.classgroup.constants.ClassGroupPortletKeys;
import nl.klassenkring.picture.encoding.PictureSize;
import nl.klassenkring.picture.portlet.BasePictureMVCResourceCommand;
import nl.klassenkring.picture.service.PictureService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Gives the file of a picture of a post to who may see it at this moment. */
@Component(
    property = {
      "javax.portlet.name=" + ClassGroupPortletKeys.CLASS_GROUP,
      "mvc.command.name=/class_group/picture"
    },
    service = MVCResourceCommand.class)
public class PictureMVCResourceCommand extends BasePictureMVCResourceCommand {

  @Override
  protected InputStream open(long pictureId, PictureSize pictureSize) throws PortalException {
    return pictureService.getPictureContent(pictureId, pictureSize);
  }

  @Reference private PictureService pictureService;
}
