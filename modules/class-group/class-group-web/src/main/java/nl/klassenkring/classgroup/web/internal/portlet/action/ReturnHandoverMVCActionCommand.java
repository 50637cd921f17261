/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.web.internal.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCActionCommand;
import com.liferay.portal.kernel.util.ParamUtil;
import java.util.Map;
import javax.portlet.ActionRequest;
import javax.portlet.ActionResponse;
import nl.klassenkring.classgroup.constants.ClassGroupPortletKeys;
import nl.klassenkring.classgroup.exception.MessageHandoverReasonException;
import nl.klassenkring.classgroup.exception.MessageHandoverStatusException;
import nl.klassenkring.classgroup.service.MessageHandoverService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Returns a message of a council with a reason, as the director (A6). */
@Component(
    property = {
      "javax.portlet.name=" + ClassGroupPortletKeys.CLASS_GROUP,
      "mvc.command.name=/class_group/return_handover"
    },
    service = MVCActionCommand.class)
public class ReturnHandoverMVCActionCommand extends BaseClassGroupMVCActionCommand {

  @Override
  protected void act(ActionRequest actionRequest, ActionResponse actionResponse)
      throws PortalException {

    try {
      messageHandoverService.returnMessageHandover(
          ParamUtil.getLong(actionRequest, "messageHandoverId"),
          ParamUtil.getString(actionRequest, "reason"));

      done(
          actionRequest,
          actionResponse,
          "message-is-returned",
          "/class_group/view_handovers",
          Map.of());
    } catch (MessageHandoverReasonException | MessageHandoverStatusException exception) {
      refuse(actionRequest, actionResponse, exception, "/class_group/view_handover");
    }
  }

  @Reference private MessageHandoverService messageHandoverService;
}
