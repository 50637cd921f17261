/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.workflow;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Role;
import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.service.UserLocalServiceUtil;
import com.liferay.portal.kernel.workflow.DefaultWorkflowInstance;
import com.liferay.portal.kernel.workflow.DefaultWorkflowLog;
import com.liferay.portal.kernel.workflow.DefaultWorkflowNode;
import com.liferay.portal.kernel.workflow.DefaultWorkflowTask;
import com.liferay.portal.kernel.workflow.DefaultWorkflowTransition;
import com.liferay.portal.kernel.workflow.WorkflowInstance;
import com.liferay.portal.kernel.workflow.WorkflowLog;
import com.liferay.portal.kernel.workflow.WorkflowNode;
import com.liferay.portal.kernel.workflow.WorkflowTask;
import com.liferay.portal.kernel.workflow.WorkflowTaskAssignee;
import com.liferay.portal.kernel.workflow.WorkflowTransition;
import com.liferay.portal.workflow.kaleo.runtime.util.WorkflowContextUtil;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import nl.klassenkring.embedded.workflow.definition.Node;
import nl.klassenkring.embedded.workflow.store.Assignee;
import nl.klassenkring.embedded.workflow.store.InstanceRow;
import nl.klassenkring.embedded.workflow.store.LogRow;
import nl.klassenkring.embedded.workflow.store.TaskRow;
import nl.klassenkring.embedded.workflow.store.Tasks;

/** Rows as the portal's own classes. */
final class Models {

  private final DeployedDefinitions definitions;
  private final Tasks tasks;

  Models(DeployedDefinitions definitions, Tasks tasks) {
    this.definitions = definitions;
    this.tasks = tasks;
  }

  WorkflowTask task(TaskRow row) throws PortalException, SQLException {
    Deployed deployed = definitions.get(row.instance().definitionId());
    DefaultWorkflowTask task = new DefaultWorkflowTask();
    task.setWorkflowTaskId(row.taskId());
    task.setName(row.name());
    task.setLabelMap(deployed.definition().node(row.name()).labels());
    task.setType(WorkflowNode.Type.TASK);
    task.setDescription("");
    task.setCreateDate(date(row.createDate()));
    task.setDueDate(date(row.dueDate()));
    task.setCompletionDate(date(row.completionDate()));
    task.setOptionalAttributes(WorkflowContextUtil.convert(row.context()));
    task.setUserName(fullName(row.instance().userId()));
    task.setWorkflowDefinitionId(deployed.definitionId());
    task.setWorkflowDefinitionName(deployed.name());
    task.setWorkflowDefinitionVersion(deployed.version());
    task.setWorkflowInstanceId(row.instance().instanceId());
    task.setWorkflowTaskAssignees(assignees(row.taskId()));
    return task;
  }

  List<WorkflowTask> tasks(List<TaskRow> rows) throws PortalException, SQLException {
    List<WorkflowTask> models = new ArrayList<>();
    for (TaskRow row : rows) {
      models.add(task(row));
    }
    return models;
  }

  WorkflowInstance instance(InstanceRow row) throws PortalException, SQLException {
    Deployed deployed = definitions.get(row.definitionId());
    DefaultWorkflowInstance instance = new DefaultWorkflowInstance();
    instance.setWorkflowInstanceId(row.instanceId());
    instance.setActive(row.active());
    instance.setStartDate(date(row.startDate()));
    instance.setEndDate(date(row.endDate()));
    instance.setWorkflowContext(WorkflowContextUtil.convert(row.context()));
    instance.setWorkflowDefinitionName(deployed.name());
    instance.setWorkflowDefinitionVersion(deployed.version());
    instance.setCurrentWorkflowNodes(List.of(node(deployed.definition().node(row.nodeName()))));
    return instance;
  }

  List<WorkflowInstance> instances(List<InstanceRow> rows) throws PortalException, SQLException {
    List<WorkflowInstance> models = new ArrayList<>();
    for (InstanceRow row : rows) {
      models.add(instance(row));
    }
    return models;
  }

  WorkflowLog log(LogRow row, InstanceRow instance) throws PortalException, SQLException {
    Deployed deployed = definitions.get(instance.definitionId());
    DefaultWorkflowLog log = new DefaultWorkflowLog();
    log.setWorkflowLogId(row.logId());
    log.setWorkflowTaskId(row.taskId());
    log.setType(row.type());
    log.setCreateDate(date(row.createDate()));
    log.setAuditUserId(row.auditUserId());
    log.setComment(row.comment());
    log.setCurrentWorkflowNode(node(deployed.definition().node(row.nodeName())));
    if (row.previousNodeName() != null) {
      log.setPreviousWorkflowNode(node(deployed.definition().node(row.previousNodeName())));
    }
    log.setRoleId(row.assignee().roleId());
    log.setUserId(row.assignee().userId());
    log.setPreviousRoleId(row.previousAssignee().roleId());
    log.setPreviousUserId(row.previousAssignee().userId());
    return log;
  }

  static WorkflowNode node(Node node) {
    DefaultWorkflowNode model = new DefaultWorkflowNode();
    model.setName(node.name());
    model.setLabelMap(node.labels());
    model.setType(node.type());
    return model;
  }

  static List<WorkflowTransition> transitions(Node node) {
    List<WorkflowTransition> models = new ArrayList<>();
    node.transitions()
        .forEach(
            transition -> {
              DefaultWorkflowTransition model = new DefaultWorkflowTransition();
              model.setName(transition.name());
              model.setLabelMap(transition.labels());
              model.setSourceNodeName(node.name());
              model.setTargetNodeName(transition.target());
              models.add(model);
            });
    return models;
  }

  static Date date(Instant moment) {
    return moment == null ? null : Date.from(moment);
  }

  static Instant instant(Date date) {
    return date == null ? null : date.toInstant();
  }

  private List<WorkflowTaskAssignee> assignees(long taskId) throws SQLException {
    List<WorkflowTaskAssignee> models = new ArrayList<>();
    for (Assignee assignee : tasks.assignees(taskId)) {
      models.add(
          assignee.roleId() == 0
              ? new WorkflowTaskAssignee(User.class.getName(), assignee.userId())
              : new WorkflowTaskAssignee(Role.class.getName(), assignee.roleId()));
    }
    return models;
  }

  private static String fullName(long userId) {
    User user = UserLocalServiceUtil.fetchUser(userId);
    return user == null ? "" : user.getFullName();
  }
}
