/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.web.internal.tasks.portlet.action;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.portlet.bridges.mvc.MVCActionCommand;
import com.liferay.portal.kernel.util.ParamUtil;
import javax.portlet.ActionRequest;
import nl.klassenkring.consent.constants.ConsentPortletKeys;
import nl.klassenkring.consent.exception.NoSuchConsentTaskException;
import nl.klassenkring.consent.service.ConsentTaskService;
import nl.klassenkring.consent.web.internal.portlet.action.BaseConsentMVCActionCommand;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Records that somebody did what he had to do (C5), one thing or what is done at once. */
@Component(
    property = {
      "javax.portlet.name=" + ConsentPortletKeys.GROUP_CONSENT,
      "javax.portlet.name=" + ConsentPortletKeys.SCHOOL_CONSENT,
      "mvc.command.name=/complete_task"
    },
    service = MVCActionCommand.class)
public class CompleteTaskMVCActionCommand extends BaseConsentMVCActionCommand {

  @Override
  protected String act(ActionRequest actionRequest) throws PortalException {
    long[] consentTaskIds = ParamUtil.getLongValues(actionRequest, "consentTaskIds");

    if (consentTaskIds.length == 0) {
      throw new NoSuchConsentTaskException("No task is named");
    }

    for (long consentTaskId : consentTaskIds) {
      consentTaskService.completeConsentTask(consentTaskId);
    }

    return "task-is-done";
  }

  @Override
  protected String getFormCommand() {
    return "/view_tasks";
  }

  @Override
  protected String getNextCommand() {
    return "/view_tasks";
  }

  @Reference private ConsentTaskService consentTaskService;
}
