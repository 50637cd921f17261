/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.web.internal.portlet.action;

import com.liferay.portal.kernel.exception.ModelListenerException;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCActionCommand;
import com.liferay.portal.kernel.util.ParamUtil;
import java.util.Map;
import javax.portlet.ActionRequest;
import javax.portlet.ActionResponse;
import nl.klassenkring.classgroup.constants.ClassGroupPortletKeys;
import nl.klassenkring.classgroup.exception.ClassGroupClosedException;
import nl.klassenkring.classgroup.exception.MessageHandoverGroupException;
import nl.klassenkring.classgroup.exception.MessageHandoverStatusException;
import nl.klassenkring.classgroup.service.MessageHandoverService;
import nl.klassenkring.policy.exception.PolicyViolationException;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Posts a message of a council on its behalf, as the director (A6). */
@Component(
    property = {
      "javax.portlet.name=" + ClassGroupPortletKeys.CLASS_GROUP,
      "mvc.command.name=/class_group/post_handover"
    },
    service = MVCActionCommand.class)
public class PostHandoverMVCActionCommand extends BaseClassGroupMVCActionCommand {

  @Override
  protected void act(ActionRequest actionRequest, ActionResponse actionResponse)
      throws PortalException {

    try {
      messageHandoverService.postMessageHandover(
          ParamUtil.getLong(actionRequest, "messageHandoverId"),
          ParamUtil.getStringValues(actionRequest, "confirmedWarnings"));

      done(
          actionRequest,
          actionResponse,
          "message-is-posted",
          "/class_group/view_handovers",
          Map.of());
    } catch (ClassGroupClosedException
        | MessageHandoverGroupException
        | MessageHandoverStatusException
        | PolicyViolationException exception) {
      refuse(actionRequest, actionResponse, exception, MESSAGE);
    } catch (ModelListenerException exception) {
      refuse(actionRequest, actionResponse, violation(exception), MESSAGE);
    }
  }

  private static final String MESSAGE = "/class_group/view_handover";

  @Reference private MessageHandoverService messageHandoverService;
}
