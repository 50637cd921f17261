/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.web.internal.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCActionCommand;
import com.liferay.portal.kernel.util.ParamUtil;
import javax.portlet.ActionRequest;
import javax.portlet.ActionResponse;
import nl.klassenkring.classgroup.constants.ClassGroupPortletKeys;
import nl.klassenkring.classgroup.web.internal.constants.ClassGroupWebKeys;
import nl.klassenkring.consent.exception.ObjectionReasonException;
import nl.klassenkring.consent.service.ObjectionService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Objects to a picture as the guardian of a child in it (C4); the picture is hidden at once. */
@Component(
    property = {
      "javax.portlet.name=" + ClassGroupPortletKeys.CLASS_GROUP,
      "mvc.command.name=/class_group/object_to_picture"
    },
    service = MVCActionCommand.class)
public class ObjectToPictureMVCActionCommand extends BaseClassGroupMVCActionCommand {

  @Override
  protected void act(ActionRequest actionRequest, ActionResponse actionResponse)
      throws PortalException {

    try {
      objectionService.addObjection(
          ParamUtil.getLong(actionRequest, "pictureId"),
          ParamUtil.getLong(actionRequest, "pupilId"),
          ParamUtil.getString(actionRequest, "reason"));

      done(actionRequest, actionResponse, ClassGroupWebKeys.OBJECTION_MADE);
    } catch (ObjectionReasonException exception) {
      refuse(actionRequest, actionResponse, exception, "/class_group/view_picture");
    }
  }

  @Reference private ObjectionService objectionService;
}
