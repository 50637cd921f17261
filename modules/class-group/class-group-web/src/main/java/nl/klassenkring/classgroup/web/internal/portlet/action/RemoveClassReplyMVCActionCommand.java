/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.web.internal.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCActionCommand;
import com.liferay.portal.kernel.util.ParamUtil;
import java.util.Map;
import javax.portlet.ActionRequest;
import javax.portlet.ActionResponse;
import nl.klassenkring.classgroup.constants.ClassGroupPortletKeys;
import nl.klassenkring.classgroup.service.ClassReplyService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Removes a reply (F1). */
@Component(
    property = {
      "javax.portlet.name=" + ClassGroupPortletKeys.CLASS_GROUP,
      "mvc.command.name=/class_group/remove_class_reply"
    },
    service = MVCActionCommand.class)
public class RemoveClassReplyMVCActionCommand extends BaseClassGroupMVCActionCommand {

  @Override
  protected void act(ActionRequest actionRequest, ActionResponse actionResponse)
      throws PortalException {

    long classPostId =
        classReplyService
            .removeClassReply(ParamUtil.getLong(actionRequest, "classReplyId"))
            .getClassPostId();

    done(
        actionRequest,
        actionResponse,
        "reply-is-removed",
        "/class_group/view_class_post",
        Map.of("classPostId", String.valueOf(classPostId)));
  }

  @Reference private ClassReplyService classReplyService;
}
