/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.workflow;

import com.liferay.mail.kernel.model.MailMessage;
import com.liferay.mail.kernel.service.MailServiceUtil;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.json.JSONObject;
import com.liferay.portal.kernel.json.JSONUtil;
import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.model.UserNotificationDeliveryConstants;
import com.liferay.portal.kernel.service.UserNotificationEventLocalServiceUtil;
import com.liferay.portal.kernel.util.GetterUtil;
import com.liferay.portal.kernel.util.PortletKeys;
import com.liferay.portal.kernel.util.PrefsPropsUtil;
import com.liferay.portal.kernel.util.PropsKeys;
import com.liferay.portal.kernel.workflow.WorkflowConstants;
import com.liferay.portal.kernel.workflow.WorkflowException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.mail.internet.InternetAddress;
import nl.klassenkring.embedded.workflow.definition.Notification;
import nl.klassenkring.embedded.workflow.store.Assignee;
import nl.klassenkring.embedded.workflow.store.Tasks;

/** Tells people what a definition wants them to be told. What a rollback undoes is not told. */
final class Notifier {

  private final Tasks tasks;

  Notifier(Tasks tasks) {
    this.tasks = tasks;
  }

  void send(Notification notification, Run run) throws PortalException, SQLException {
    List<Assignee> recipients =
        new ArrayList<>(Actors.assignees(notification.recipients(), run.instance()));
    if (notification.toAssignees() && run.task() != null) {
      recipients.addAll(tasks.assignees(run.taskId()));
    }
    Set<User> users = People.whoAreTold(recipients, run.instance());
    if (notification.types().contains(Notification.Type.USER_NOTIFICATION)) {
      JSONObject payload = payload(notification, run);
      for (User user : users) {
        UserNotificationEventLocalServiceUtil.sendUserNotificationEvents(
            user.getUserId(),
            PortletKeys.MY_WORKFLOW_TASK,
            UserNotificationDeliveryConstants.TYPE_WEBSITE,
            payload);
      }
    }
    if (notification.types().contains(Notification.Type.EMAIL)) {
      for (User user : users) {
        mail(notification, run, user);
      }
    }
  }

  private static JSONObject payload(Notification notification, Run run) {
    return JSONUtil.put(WorkflowConstants.CONTEXT_COMPANY_ID, run.instance().companyId())
        .put(WorkflowConstants.CONTEXT_ENTRY_CLASS_NAME, run.instance().className())
        .put(WorkflowConstants.CONTEXT_ENTRY_CLASS_PK, run.instance().classPK())
        .put(WorkflowConstants.CONTEXT_GROUP_ID, run.instance().groupId())
        .put("notificationMessage", notification.text())
        .put("workflowInstanceId", run.instance().instanceId())
        .put("workflowTaskId", run.taskId());
  }

  private static void mail(Notification notification, Run run, User user) throws WorkflowException {
    String subject =
        GetterUtil.getString(
            run.context().get(WorkflowConstants.CONTEXT_NOTIFICATION_SUBJECT),
            GetterUtil.getString(notification.description()));
    try {
      MailServiceUtil.sendEmail(
          new MailMessage(
              sender(run),
              address(user.getEmailAddress(), user.getFullName()),
              subject,
              notification.text(),
              true));
    } catch (UnsupportedEncodingException e) {
      throw new WorkflowException(e);
    }
  }

  private static InternetAddress sender(Run run) throws UnsupportedEncodingException {
    long companyId = run.instance().companyId();
    return address(
        GetterUtil.getString(
            run.context().get(WorkflowConstants.CONTEXT_NOTIFICATION_SENDER_ADDRESS),
            PrefsPropsUtil.getString(companyId, PropsKeys.ADMIN_EMAIL_FROM_ADDRESS)),
        GetterUtil.getString(
            run.context().get(WorkflowConstants.CONTEXT_NOTIFICATION_SENDER_NAME),
            PrefsPropsUtil.getString(companyId, PropsKeys.ADMIN_EMAIL_FROM_NAME)));
  }

  private static InternetAddress address(String address, String name)
      throws UnsupportedEncodingException {
    return new InternetAddress(address, name, StandardCharsets.UTF_8.name());
  }
}
