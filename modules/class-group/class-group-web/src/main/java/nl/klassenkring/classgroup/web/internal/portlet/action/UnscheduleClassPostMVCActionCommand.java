/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.web.internal.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCActionCommand;
import com.liferay.portal.kernel.util.ParamUtil;
import javax.portlet.ActionRequest;
import javax.portlet.ActionResponse;
import nl.klassenkring.classgroup.constants.ClassGroupPortletKeys;
import nl.klassenkring.classgroup.exception.ClassPostVersionException;
import nl.klassenkring.classgroup.service.ClassPostService;
import nl.klassenkring.classgroup.web.internal.constants.ClassGroupWebKeys;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes a held post a draft again. */
@Component(
    property = {
      "javax.portlet.name=" + ClassGroupPortletKeys.CLASS_GROUP,
      "mvc.command.name=/class_group/unschedule_class_post"
    },
    service = MVCActionCommand.class)
public class UnscheduleClassPostMVCActionCommand extends BaseClassGroupMVCActionCommand {

  @Override
  protected void act(ActionRequest actionRequest, ActionResponse actionResponse)
      throws PortalException {

    try {
      classPostService.unscheduleClassPost(ParamUtil.getLong(actionRequest, "classPostId"));

      done(actionRequest, actionResponse, ClassGroupWebKeys.POST_UNSCHEDULED);
    } catch (ClassPostVersionException classPostVersionException) {
      done(actionRequest, actionResponse, ClassGroupWebKeys.POST_NOT_HELD);
    }
  }

  @Reference private ClassPostService classPostService;
}
