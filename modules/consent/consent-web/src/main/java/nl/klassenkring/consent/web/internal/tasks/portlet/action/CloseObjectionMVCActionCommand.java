/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.tasks.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCActionCommand;
import com.liferay.portal.kernel.util.ParamUtil;
import javax.portlet.ActionRequest;
import nl.klassenkring.consent.constants.ConsentPortletKeys;
import org.osgi.service.component.annotations.Component;

/** Ends the conversation about a picture with its outcome (C4). */
@Component(
    property = {
      "javax.portlet.name=" + ConsentPortletKeys.GROUP_CONSENT,
      "javax.portlet.name=" + ConsentPortletKeys.SCHOOL_CONSENT,
      "mvc.command.name=/close_objection"
    },
    service = MVCActionCommand.class)
public class CloseObjectionMVCActionCommand extends BaseConversationMVCActionCommand {

  @Override
  protected String act(ActionRequest actionRequest) throws PortalException {
    objectionService.closeObjection(
        ParamUtil.getLong(actionRequest, "objectionId"),
        ParamUtil.getString(actionRequest, "status"),
        ParamUtil.getString(actionRequest, "outcome"));

    return "objection-is-closed";
  }

  @Override
  protected String getFormCommand() {
    return "/close_objection";
  }

  @Override
  protected String getNextCommand() {
    return "/view_tasks";
  }
}
