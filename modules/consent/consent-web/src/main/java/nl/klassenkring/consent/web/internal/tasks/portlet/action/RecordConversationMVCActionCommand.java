/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.tasks.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCActionCommand;
import com.liferay.portal.kernel.util.ParamUtil;
import java.util.Map;
import javax.portlet.ActionRequest;
import nl.klassenkring.consent.constants.ConsentPortletKeys;
import org.osgi.service.component.annotations.Component;

/** Records how the conversation about a picture goes, while the objection stays open (C4). */
@Component(
    property = {
      "javax.portlet.name=" + ConsentPortletKeys.GROUP_CONSENT,
      "javax.portlet.name=" + ConsentPortletKeys.SCHOOL_CONSENT,
      "mvc.command.name=/record_conversation"
    },
    service = MVCActionCommand.class)
public class RecordConversationMVCActionCommand extends BaseConversationMVCActionCommand {

  @Override
  protected String act(ActionRequest actionRequest) throws PortalException {
    objectionService.recordConversation(
        ParamUtil.getLong(actionRequest, "objectionId"),
        ParamUtil.getString(actionRequest, "outcome"));

    return "conversation-is-recorded";
  }

  @Override
  protected String getFormCommand() {
    return "/view_objection";
  }

  @Override
  protected String getNextCommand() {
    return "/view_objection";
  }

  @Override
  protected Map<String, String> getNextParameters(ActionRequest actionRequest) {
    return Map.of("objectionId", ParamUtil.getString(actionRequest, "objectionId"));
  }
}
