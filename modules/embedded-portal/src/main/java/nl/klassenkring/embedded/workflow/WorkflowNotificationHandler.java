/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.workflow;

import com.liferay.portal.kernel.json.JSONFactoryUtil;
import com.liferay.portal.kernel.model.UserNotificationEvent;
import com.liferay.portal.kernel.notifications.BaseUserNotificationHandler;
import com.liferay.portal.kernel.service.ServiceContext;
import com.liferay.portal.kernel.util.HtmlUtil;
import com.liferay.portal.kernel.util.PortletKeys;
import nl.klassenkring.embedded.StandsInFor;

/** Puts into words what a workflow tells a user: the text of its definition. */
@StandsInFor("com.liferay.portal.workflow.task.web")
final class WorkflowNotificationHandler extends BaseUserNotificationHandler {

  WorkflowNotificationHandler() {
    setPortletId(PortletKeys.MY_WORKFLOW_TASK);
  }

  @Override
  protected String getBody(UserNotificationEvent event, ServiceContext serviceContext)
      throws Exception {
    return HtmlUtil.escape(
        JSONFactoryUtil.createJSONObject(event.getPayload()).getString("notificationMessage"));
  }

  @Override
  protected String getLink(UserNotificationEvent event, ServiceContext serviceContext) {
    return "/tasks";
  }
}
