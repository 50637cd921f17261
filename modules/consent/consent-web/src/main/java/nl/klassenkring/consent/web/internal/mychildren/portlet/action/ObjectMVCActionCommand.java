/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.mychildren.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCActionCommand;
import com.liferay.portal.kernel.util.ParamUtil;
import java.util.Map;
import javax.portlet.ActionRequest;
import nl.klassenkring.consent.constants.ConsentPortletKeys;
import nl.klassenkring.consent.service.ObjectionService;
import nl.klassenkring.consent.web.internal.portlet.action.BaseConsentMVCActionCommand;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Objects to a picture, which hides it at once (C4). */
@Component(
    property = {
      "javax.portlet.name=" + ConsentPortletKeys.MY_CHILDREN,
      "mvc.command.name=/my_children/object"
    },
    service = MVCActionCommand.class)
public class ObjectMVCActionCommand extends BaseConsentMVCActionCommand {

  @Override
  protected String act(ActionRequest actionRequest) throws PortalException {
    objectionService.addObjection(
        ParamUtil.getLong(actionRequest, "pictureId"),
        ParamUtil.getLong(actionRequest, "pupilId"),
        ParamUtil.getString(actionRequest, "reason"));

    return "objection-is-sent";
  }

  @Override
  protected String getFormCommand() {
    return "/my_children/object";
  }

  @Override
  protected String getNextCommand() {
    return "/my_children/view_pictures";
  }

  @Override
  protected Map<String, String> getNextParameters(ActionRequest actionRequest) {
    return Map.of("pupilId", ParamUtil.getString(actionRequest, "pupilId"));
  }

  @Reference private ObjectionService objectionService;
}
