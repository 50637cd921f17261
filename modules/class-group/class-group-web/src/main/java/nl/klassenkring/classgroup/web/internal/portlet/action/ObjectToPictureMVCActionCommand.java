/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.web.internal.portlet.action;

import com.liferay.portal.kernel.portlet.bridges.mvc.BaseMVCActionCommand;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCActionCommand;
import com.liferay.portal.kernel.security.auth.PrincipalException;
import com.liferay.portal.kernel.servlet.SessionErrors;
import com.liferay.portal.kernel.servlet.SessionMessages;
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
public class ObjectToPictureMVCActionCommand extends BaseMVCActionCommand {

  @Override
  protected void doProcessAction(ActionRequest actionRequest, ActionResponse actionResponse)
      throws Exception {

    hideDefaultErrorMessage(actionRequest);
    hideDefaultSuccessMessage(actionRequest);

    try {
      objectionService.addObjection(
          ParamUtil.getLong(actionRequest, "pictureId"),
          ParamUtil.getLong(actionRequest, "pupilId"),
          ParamUtil.getString(actionRequest, "reason"));

      SessionMessages.add(actionRequest, ClassGroupWebKeys.OBJECTION_MADE);

      ClassGroupRedirect.toList(actionRequest, actionResponse);
    } catch (ObjectionReasonException exception) {
      SessionErrors.add(actionRequest, exception.getClass(), exception);

      actionResponse
          .getRenderParameters()
          .setValue("mvcRenderCommandName", "/class_group/view_picture");
    } catch (PrincipalException exception) {
      SessionErrors.add(actionRequest, exception.getClass(), exception);

      actionResponse.getRenderParameters().setValue("mvcRenderCommandName", "/class_group/refused");
    }
  }

  @Reference private ObjectionService objectionService;
}
