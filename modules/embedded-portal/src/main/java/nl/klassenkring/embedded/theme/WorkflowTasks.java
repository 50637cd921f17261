/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.theme;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.util.GetterUtil;
import com.liferay.portal.kernel.workflow.WorkflowConstants;
import com.liferay.portal.kernel.workflow.WorkflowTask;
import com.liferay.portal.kernel.workflow.WorkflowTaskManagerUtil;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.klassenkring.embedded.web.http.Visitor;

/** What waits for a user: tasks that he has, and tasks that he may take. */
final class WorkflowTasks {

  private static final int MAX_SHOWN = 50;

  private final long companyId;
  private final long userId;

  WorkflowTasks(Visitor visitor) {
    companyId = visitor.user().getCompanyId();
    userId = visitor.user().getUserId();
  }

  /** His own first, each the oldest first. */
  List<WorkflowTask> open() throws PortalException {
    List<WorkflowTask> tasks =
        new ArrayList<>(
            WorkflowTaskManagerUtil.getWorkflowTasksByUser(
                companyId, userId, false, 0, MAX_SHOWN, null));
    tasks.addAll(
        WorkflowTaskManagerUtil.getWorkflowTasksByUserRoles(
            companyId, userId, false, 0, MAX_SHOWN, null));
    return tasks;
  }

  boolean isHis(WorkflowTask task) {
    return task.getAssigneeUserId() == userId;
  }

  /** Takes a task. */
  void take(long taskId) throws PortalException {
    WorkflowTaskManagerUtil.assignWorkflowTaskToUser(
        companyId, userId, taskId, userId, "", null, null);
  }

  /** Completes a task, as Liferay's own inbox does. */
  void complete(long taskId, String transition, String comment) throws PortalException {
    Map<String, Serializable> context =
        WorkflowTaskManagerUtil.getWorkflowTask(companyId, taskId).getOptionalAttributes();
    context.put(WorkflowConstants.CONTEXT_USER_ID, Long.toString(userId));
    WorkflowTaskManagerUtil.completeWorkflowTask(
        companyId, userId, taskId, transition, comment, context);
  }

  static String className(WorkflowTask task) {
    return GetterUtil.getString(
        task.getOptionalAttributes().get(WorkflowConstants.CONTEXT_ENTRY_CLASS_NAME));
  }

  static long classPK(WorkflowTask task) {
    return GetterUtil.getLong(
        task.getOptionalAttributes().get(WorkflowConstants.CONTEXT_ENTRY_CLASS_PK));
  }
}
