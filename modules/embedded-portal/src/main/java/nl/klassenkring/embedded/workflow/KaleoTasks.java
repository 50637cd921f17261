/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.workflow;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.security.permission.PermissionChecker;
import com.liferay.portal.kernel.security.permission.PermissionThreadLocal;
import com.liferay.portal.kernel.service.UserLocalServiceUtil;
import com.liferay.portal.kernel.util.OrderByComparator;
import com.liferay.portal.kernel.workflow.WorkflowException;
import com.liferay.portal.kernel.workflow.WorkflowTask;
import com.liferay.portal.kernel.workflow.WorkflowTaskDueDateException;
import com.liferay.portal.kernel.workflow.WorkflowTaskManager;
import com.liferay.portal.kernel.workflow.WorkflowTransition;
import com.liferay.portal.kernel.workflow.search.WorkflowModelSearchResult;
import java.io.Serializable;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.klassenkring.embedded.StandsInFor;
import nl.klassenkring.embedded.workflow.store.Assignee;
import nl.klassenkring.embedded.workflow.store.Conditions;
import nl.klassenkring.embedded.workflow.store.TaskRow;
import nl.klassenkring.embedded.workflow.store.Transactions;

/** Hands out tasks, and lets those do them whom they are given to. */
@StandsInFor("com.liferay.portal.workflow.kaleo.runtime.integration.impl")
final class KaleoTasks implements WorkflowTaskManager {

  private final Tables tables;
  private final TaskSteps steps;
  private final Models models;

  KaleoTasks(Tables tables, TaskSteps steps, Models models) {
    this.tables = tables;
    this.steps = steps;
    this.models = models;
  }

  @Override
  public WorkflowTask assignWorkflowTaskToRole(
      long companyId,
      long userId,
      long workflowTaskId,
      long roleId,
      String comment,
      Date dueDate,
      Map<String, Serializable> workflowContext)
      throws WorkflowException {
    return Transactions.workflow(
        () -> {
          Assignee role = Assignee.role(roleId);
          steps.assign(
              userId, workflowTaskId, role, comment, Models.instant(dueDate), workflowContext);
          return model(workflowTaskId);
        });
  }

  /** Gives a task to a user who may take it; the thread has to act for who gives it. */
  @Override
  public WorkflowTask assignWorkflowTaskToUser(
      long companyId,
      long userId,
      long workflowTaskId,
      long assigneeUserId,
      String comment,
      Date dueDate,
      Map<String, Serializable> workflowContext)
      throws PortalException {
    return Transactions.joined(
        () -> {
          PermissionChecker permissionChecker = PermissionThreadLocal.getPermissionChecker();
          User assignee = UserLocalServiceUtil.getUser(assigneeUserId);
          if (permissionChecker == null
              || permissionChecker.getUserId() != userId
              || !steps.assignable(workflowTaskId).contains(assignee)) {
            throw TaskSteps.denied(userId, workflowTaskId);
          }
          steps.assign(
              userId,
              workflowTaskId,
              Assignee.user(assigneeUserId),
              comment,
              Models.instant(dueDate),
              workflowContext);
          return model(workflowTaskId);
        });
  }

  @Override
  public WorkflowTask completeWorkflowTask(
      long companyId,
      long userId,
      long workflowTaskId,
      String transitionName,
      String comment,
      Map<String, Serializable> workflowContext)
      throws PortalException {
    return completeWorkflowTask(
        companyId, userId, workflowTaskId, transitionName, comment, workflowContext, true);
  }

  /** Completes in the caller's transaction; Kaleo moves on only after it was committed. */
  @Override
  public WorkflowTask completeWorkflowTask(
      long companyId,
      long userId,
      long workflowTaskId,
      String transitionName,
      String comment,
      Map<String, Serializable> workflowContext,
      boolean waitForCompletion)
      throws PortalException {
    return Transactions.joined(
        () ->
            Principal.orElse(
                userId,
                () -> {
                  steps.complete(userId, workflowTaskId, transitionName, comment, workflowContext);
                  return model(workflowTaskId);
                }));
  }

  @Override
  public WorkflowTask fetchWorkflowTask(long workflowTaskId) throws WorkflowException {
    return Transactions.workflow(
        () -> {
          Optional<TaskRow> row = tables.tasks().find(workflowTaskId);
          return row.isPresent() ? models.task(row.get()) : null;
        });
  }

  @Override
  public List<User> getAssignableUsers(long workflowTaskId) throws WorkflowException {
    return Transactions.workflow(() -> steps.assignable(workflowTaskId));
  }

  @Override
  public List<String> getNextTransitionNames(long userId, long workflowTaskId)
      throws WorkflowException {
    return getWorkflowTaskWorkflowTransitions(workflowTaskId).stream()
        .map(WorkflowTransition::getName)
        .toList();
  }

  @Override
  public List<User> getNotifiableUsers(long workflowTaskId) throws WorkflowException {
    return Transactions.workflow(() -> steps.notifiable(workflowTaskId));
  }

  @Override
  public WorkflowTask getWorkflowTask(long workflowTaskId) throws WorkflowException {
    return Transactions.workflow(() -> model(workflowTaskId));
  }

  @Override
  public int getWorkflowTaskCount(long companyId, Boolean completed) throws WorkflowException {
    return count(() -> TaskQuery.of(companyId, completed));
  }

  @Override
  public int getWorkflowTaskCountByRole(long companyId, long roleId, Boolean completed)
      throws WorkflowException {
    return count(() -> TaskQuery.toRole(TaskQuery.of(companyId, completed), roleId));
  }

  @Override
  public int getWorkflowTaskCountBySubmittingUser(long companyId, long userId, Boolean completed)
      throws WorkflowException {
    return count(() -> TaskQuery.of(companyId, completed).is("i.userId", userId));
  }

  @Override
  public int getWorkflowTaskCountByUser(long companyId, long userId, Boolean completed)
      throws WorkflowException {
    return count(() -> TaskQuery.toUser(TaskQuery.of(companyId, completed), userId));
  }

  @Override
  public int getWorkflowTaskCountByUserRoles(long companyId, long userId, Boolean completed)
      throws WorkflowException {
    return count(() -> TaskQuery.toRolesOf(TaskQuery.of(companyId, completed), userId));
  }

  @Override
  public int getWorkflowTaskCountByUserRoles(
      long companyId, long userId, long workflowInstanceId, Boolean completed)
      throws WorkflowException {
    return count(
        () ->
            TaskQuery.toRolesOf(
                TaskQuery.of(companyId, completed).is("i.instanceId", workflowInstanceId), userId));
  }

  @Override
  public int getWorkflowTaskCountByWorkflowInstance(
      long companyId, Long userId, long workflowInstanceId, Boolean completed)
      throws WorkflowException {
    return count(() -> TaskQuery.of(companyId, completed).is("i.instanceId", workflowInstanceId));
  }

  @Override
  public List<WorkflowTask> getWorkflowTasks(
      long companyId,
      Boolean completed,
      int start,
      int end,
      OrderByComparator<WorkflowTask> comparator)
      throws WorkflowException {
    return list(() -> TaskQuery.of(companyId, completed), start, end, comparator);
  }

  @Override
  public List<WorkflowTask> getWorkflowTasksByRole(
      long companyId,
      long roleId,
      Boolean completed,
      int start,
      int end,
      OrderByComparator<WorkflowTask> comparator)
      throws WorkflowException {
    return list(
        () -> TaskQuery.toRole(TaskQuery.of(companyId, completed), roleId), start, end, comparator);
  }

  @Override
  public List<WorkflowTask> getWorkflowTasksBySubmittingUser(
      long companyId,
      long userId,
      Boolean completed,
      int start,
      int end,
      OrderByComparator<WorkflowTask> comparator)
      throws WorkflowException {
    return list(
        () -> TaskQuery.of(companyId, completed).is("i.userId", userId), start, end, comparator);
  }

  @Override
  public List<WorkflowTask> getWorkflowTasksByUser(
      long companyId,
      long userId,
      Boolean completed,
      int start,
      int end,
      OrderByComparator<WorkflowTask> comparator)
      throws WorkflowException {
    return list(
        () -> TaskQuery.toUser(TaskQuery.of(companyId, completed), userId), start, end, comparator);
  }

  @Override
  public List<WorkflowTask> getWorkflowTasksByUserRoles(
      long companyId,
      long userId,
      Boolean completed,
      int start,
      int end,
      OrderByComparator<WorkflowTask> comparator)
      throws WorkflowException {
    return list(
        () -> TaskQuery.toRolesOf(TaskQuery.of(companyId, completed), userId),
        start,
        end,
        comparator);
  }

  /** The tasks of an instance; as in Kaleo, the user makes no difference. */
  @Override
  public List<WorkflowTask> getWorkflowTasksByWorkflowInstance(
      long companyId,
      Long userId,
      long workflowInstanceId,
      Boolean completed,
      int start,
      int end,
      OrderByComparator<WorkflowTask> comparator)
      throws WorkflowException {
    return list(
        () -> TaskQuery.of(companyId, completed).is("i.instanceId", workflowInstanceId),
        start,
        end,
        comparator);
  }

  @Override
  public List<WorkflowTransition> getWorkflowTaskWorkflowTransitions(long workflowTaskId)
      throws WorkflowException {
    return Transactions.workflow(
        () -> {
          TaskRow task = steps.required(workflowTaskId);
          return task.isCompleted() ? List.of() : Models.transitions(steps.node(task));
        });
  }

  @Override
  public boolean hasAssignableUsers(long workflowTaskId) throws WorkflowException {
    return !getAssignableUsers(workflowTaskId).isEmpty();
  }

  @Override
  public List<WorkflowTask> search(
      long companyId,
      long userId,
      String assetTitle,
      String[] taskNames,
      String[] assetTypes,
      Long[] assetPrimaryKeys,
      String assigneeClassName,
      Long[] assigneeIds,
      Date dueDateGT,
      Date dueDateLT,
      Boolean completed,
      Boolean searchByUserRoles,
      Long workflowDefinitionId,
      Long[] workflowInstanceIds,
      Boolean andOperator,
      int start,
      int end,
      OrderByComparator<WorkflowTask> comparator)
      throws WorkflowException {
    return searchWorkflowTasks(
            companyId,
            userId,
            assetTitle,
            taskNames,
            assetTypes,
            assetPrimaryKeys,
            assigneeClassName,
            assigneeIds,
            dueDateGT,
            dueDateLT,
            completed,
            false,
            searchByUserRoles,
            workflowDefinitionId,
            workflowInstanceIds,
            andOperator,
            start,
            end,
            comparator)
        .getWorkflowModels();
  }

  @Override
  public int searchCount(
      long companyId,
      long userId,
      String assetTitle,
      String[] taskNames,
      String[] assetTypes,
      Long[] assetPrimaryKeys,
      String assigneeClassName,
      Long[] assigneeIds,
      Date dueDateGT,
      Date dueDateLT,
      Boolean completed,
      Boolean searchByUserRoles,
      Long workflowDefinitionId,
      Long[] workflowInstanceIds,
      Boolean andOperator)
      throws WorkflowException {
    TaskSearch search =
        new TaskSearch(
            companyId,
            userId,
            assetTitle,
            taskNames,
            assetTypes,
            assetPrimaryKeys,
            assigneeClassName,
            assigneeIds,
            dueDateGT,
            dueDateLT,
            completed,
            false,
            searchByUserRoles,
            workflowDefinitionId,
            workflowInstanceIds,
            andOperator);
    return count(search::conditions);
  }

  @Override
  public WorkflowModelSearchResult<WorkflowTask> searchWorkflowTasks(
      long companyId,
      long userId,
      String assetTitle,
      String[] taskNames,
      String[] assetTypes,
      Long[] assetPrimaryKeys,
      String assigneeClassName,
      Long[] assigneeIds,
      Date dueDateGT,
      Date dueDateLT,
      Boolean completed,
      boolean searchByActivatedWorkflowHandlers,
      Boolean searchByUserRoles,
      Long workflowDefinitionId,
      Long[] workflowInstanceIds,
      Boolean andOperator,
      int start,
      int end,
      OrderByComparator<WorkflowTask> comparator)
      throws WorkflowException {
    TaskSearch search =
        new TaskSearch(
            companyId,
            userId,
            assetTitle,
            taskNames,
            assetTypes,
            assetPrimaryKeys,
            assigneeClassName,
            assigneeIds,
            dueDateGT,
            dueDateLT,
            completed,
            searchByActivatedWorkflowHandlers,
            searchByUserRoles,
            workflowDefinitionId,
            workflowInstanceIds,
            andOperator);
    return new WorkflowModelSearchResult<>(
        list(search::conditions, start, end, comparator), count(search::conditions));
  }

  @Override
  public WorkflowTask updateDueDate(
      long companyId, long userId, long workflowTaskId, String comment, Date dueDate)
      throws WorkflowException {
    return Transactions.workflow(
        () -> {
          TaskRow task = steps.required(workflowTaskId);
          if (dueDate != null) {
            if (Models.instant(dueDate).isBefore(task.createDate())) {
              throw new WorkflowTaskDueDateException();
            }
            steps.setDueDate(userId, workflowTaskId, comment, Models.instant(dueDate));
          }
          return model(workflowTaskId);
        });
  }

  /** Which tasks; asked in the transaction in which they are read. */
  @FunctionalInterface
  private interface Query {
    Conditions conditions() throws PortalException;
  }

  private int count(Query query) throws WorkflowException {
    return Transactions.workflow(() -> tables.tasks().count(query.conditions()));
  }

  private List<WorkflowTask> list(
      Query query, int start, int end, OrderByComparator<WorkflowTask> comparator)
      throws WorkflowException {
    return Transactions.workflow(
        () -> {
          Conditions conditions = query.conditions();
          return Lists.read(
              start, end, comparator, page -> models.tasks(tables.tasks().list(conditions, page)));
        });
  }

  private WorkflowTask model(long taskId) throws Exception {
    return models.task(steps.required(taskId));
  }
}
