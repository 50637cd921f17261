/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.membership.web.internal.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCResourceCommand;
import java.io.InputStream;
import nl.klassenkring.membership.constants.MembershipPortletKeys;
import nl.klassenkring.membership.picture.GroupPictureService;
import nl.klassenkring.picture.encoding.PictureSize;
import nl.klassenkring.picture.portlet.BasePictureMVCResourceCommand;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Gives the file of the picture of a group, which is kept in one size, to who may see it. */
@Component(
    property = {
      "javax.portlet.name=" + MembershipPortletKeys.MEMBERS,
      "mvc.command.name=/members/picture"
    },
    service = MVCResourceCommand.class)
public class GroupPictureMVCResourceCommand extends BasePictureMVCResourceCommand {

  @Override
  protected InputStream open(long pictureId, PictureSize pictureSize) throws PortalException {
    return groupPictureService.open(pictureId);
  }

  @Reference private GroupPictureService groupPictureService;
}
