/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.web.internal.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCActionCommand;
import com.liferay.portal.kernel.service.ServiceContext;
import com.liferay.portal.kernel.service.ServiceContextFactory;
import com.liferay.portal.kernel.util.ParamUtil;
import java.util.Map;
import javax.portlet.ActionRequest;
import javax.portlet.ActionResponse;
import nl.klassenkring.classgroup.constants.ClassGroupPortletKeys;
import nl.klassenkring.classgroup.exception.ClassGroupClosedException;
import nl.klassenkring.classgroup.exception.ClassPostContentException;
import nl.klassenkring.classgroup.exception.ClassPostTitleException;
import nl.klassenkring.classgroup.exception.MessageHandoverCategoryException;
import nl.klassenkring.classgroup.exception.MessageHandoverGroupException;
import nl.klassenkring.classgroup.model.MessageHandover;
import nl.klassenkring.classgroup.service.MessageHandoverService;
import nl.klassenkring.classgroup.web.internal.display.context.FormUuid;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Hands a message to the director; a refused form comes back as typed (A6). */
@Component(
    property = {
      "javax.portlet.name=" + ClassGroupPortletKeys.CLASS_GROUP,
      "mvc.command.name=/class_group/hand_over"
    },
    service = MVCActionCommand.class)
public class HandOverMVCActionCommand extends BaseClassGroupMVCActionCommand {

  @Override
  protected void act(ActionRequest actionRequest, ActionResponse actionResponse)
      throws PortalException {

    ServiceContext serviceContext =
        ServiceContextFactory.getInstance(MessageHandover.class.getName(), actionRequest);

    serviceContext.setUuid(FormUuid.of(ParamUtil.getString(actionRequest, "uuid")));

    try {
      messageHandoverService.addMessageHandover(
          serviceContext.getScopeGroupId(),
          ParamUtil.getString(actionRequest, "title"),
          ParamUtil.getString(actionRequest, "content"),
          ParamUtil.getString(actionRequest, "category"),
          serviceContext);

      done(
          actionRequest,
          actionResponse,
          "message-is-handed-over",
          "/class_group/view_handovers",
          Map.of());
    } catch (ClassGroupClosedException
        | ClassPostContentException
        | ClassPostTitleException
        | MessageHandoverCategoryException
        | MessageHandoverGroupException exception) {
      refuse(actionRequest, actionResponse, exception, "/class_group/hand_over");
    }
  }

  @Reference private MessageHandoverService messageHandoverService;
}
