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
import nl.klassenkring.classgroup.exception.NoSuchClassPostException;
import nl.klassenkring.classgroup.service.ClassPostService;
import nl.klassenkring.classgroup.web.internal.constants.ClassGroupWebKeys;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Removes a post (F1). */
@Component(
    property = {
      "javax.portlet.name=" + ClassGroupPortletKeys.CLASS_GROUP,
      "mvc.command.name=/class_group/delete_class_post"
    },
    service = MVCActionCommand.class)
public class DeleteClassPostMVCActionCommand extends BaseMVCActionCommand {

  @Override
  protected void doProcessAction(ActionRequest actionRequest, ActionResponse actionResponse)
      throws Exception {

    hideDefaultErrorMessage(actionRequest);
    hideDefaultSuccessMessage(actionRequest);

    try {
      classPostService.deleteClassPost(ParamUtil.getLong(actionRequest, "classPostId"));

      SessionMessages.add(actionRequest, ClassGroupWebKeys.POST_REMOVED);

      ClassGroupRedirect.toList(actionRequest, actionResponse);
    } catch (NoSuchClassPostException | PrincipalException exception) {
      SessionErrors.add(actionRequest, exception.getClass(), exception);

      actionResponse.getRenderParameters().setValue("mvcRenderCommandName", "/class_group/refused");
    }
  }

  @Reference private ClassPostService classPostService;
}
