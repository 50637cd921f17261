/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.workflow;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.security.auth.PrincipalException;
import com.liferay.portal.kernel.security.permission.ActionKeys;
import com.liferay.portal.kernel.workflow.WorkflowConstants;
import com.liferay.portal.kernel.workflow.WorkflowException;
import com.liferay.portal.kernel.workflow.WorkflowLog;
import com.liferay.portal.kernel.workflow.WorkflowTask;
import com.liferay.portal.workflow.kaleo.runtime.util.WorkflowContextUtil;
import java.io.Serializable;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.klassenkring.embedded.workflow.definition.Node;
import nl.klassenkring.embedded.workflow.store.Assignee;
import nl.klassenkring.embedded.workflow.store.TaskRow;

/** What is done with one task, in the caller's transaction. */
final class TaskSteps {

  private final Tables tables;
  private final DeployedDefinitions definitions;
  private final Engine engine;
  private final Journal journal;
  private final Clock clock;

  TaskSteps(
      Tables tables, DeployedDefinitions definitions, Engine engine, Journal journal, Clock clock) {
    this.tables = tables;
    this.definitions = definitions;
    this.engine = engine;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * Gives a task to one user or to everybody with a role.
   *
   * @throws WorkflowException if the task is completed
   */
  void assign(
      long userId,
      long taskId,
      Assignee assignee,
      String comment,
      Instant dueDate,
      Map<String, Serializable> workflowContext)
      throws PortalException, SQLException {
    lock(taskId);
    TaskRow task = required(taskId);
    List<Assignee> previous = tables.tasks().assignees(taskId);
    if (dueDate != null) {
      tables.tasks().setDueDate(taskId, dueDate);
    }
    tables.tasks().assign(taskId, List.of(assignee));
    Run run = run(task, userId, workflowContext);
    run.context().put(WorkflowConstants.CONTEXT_TASK_COMMENTS, comment);
    engine.assigned(run, node(task));
    journal.writeAssignment(
        run, comment, previous.isEmpty() ? null : previous.get(0), List.of(assignee));
  }

  /**
   * Completes a task and takes a transition with all that follows. Of several that try at once the
   * first one does it, and the others are refused.
   *
   * @throws WorkflowException if there is no such transition, or the task is completed
   * @throws PrincipalException if the task is not given to the user
   */
  void complete(
      long userId,
      long taskId,
      String transitionName,
      String comment,
      Map<String, Serializable> workflowContext)
      throws PortalException, SQLException {
    TaskRow task = required(taskId);
    Node node = node(task);
    Engine.transition(node, transitionName);
    if (!tables.tasks().complete(taskId, userId, clock.instant())) {
      throw new WorkflowException("The task was completed before: " + taskId);
    }
    // Only now: until the row was locked, the task could be given to somebody else.
    if (!tables.tasks().assignees(taskId).contains(Assignee.user(userId))) {
      throw denied(userId, taskId);
    }
    Run run = run(task, userId, workflowContext);
    journal.writeTask(run, WorkflowLog.TASK_COMPLETION, comment);
    run.context().put(WorkflowConstants.CONTEXT_TASK_COMMENTS, comment);
    run.context().put(WorkflowConstants.CONTEXT_TRANSITION_NAME, transitionName);
    engine.follow(run, node, transitionName);
  }

  /**
   * Says until when a task is to be done.
   *
   * @throws WorkflowException if the task is completed
   */
  void setDueDate(long userId, long taskId, String comment, Instant dueDate)
      throws PortalException, SQLException {
    lock(taskId);
    tables.tasks().setDueDate(taskId, dueDate);
    journal.writeTask(run(required(taskId), userId, null), WorkflowLog.TASK_UPDATE, comment);
  }

  /**
   * Who may take a task, by screen name: whom the definition names, and whom it is given to now, as
   * after an escalation. Who has it already is not among them.
   */
  List<User> assignable(long taskId) throws PortalException, SQLException {
    TaskRow task = required(taskId);
    if (task.isCompleted()) {
      return List.of();
    }
    List<Assignee> current = tables.tasks().assignees(taskId);
    List<User> users = new ArrayList<>(allowed(task, current));
    users.removeIf(user -> current.contains(Assignee.user(user.getUserId())));
    return users;
  }

  /** Who is told about a task: all who may take it and who has it. */
  List<User> notifiable(long taskId) throws PortalException, SQLException {
    return List.copyOf(allowed(required(taskId), tables.tasks().assignees(taskId)));
  }

  Node node(TaskRow task) throws PortalException, SQLException {
    return definitions.get(task.instance().definitionId()).definition().node(task.name());
  }

  TaskRow required(long taskId) throws WorkflowException, SQLException {
    return tables
        .tasks()
        .find(taskId)
        .orElseThrow(() -> new WorkflowException("No task " + taskId));
  }

  static PrincipalException denied(long userId, long taskId) {
    return new PrincipalException.MustHavePermission(
        userId, WorkflowTask.class.getName(), taskId, ActionKeys.VIEW);
  }

  /** A step of a user; what the caller says comes before what the instance was started with. */
  Run run(TaskRow task, long userId, Map<String, Serializable> workflowContext)
      throws PortalException, SQLException {
    Map<String, Serializable> context =
        new HashMap<>(WorkflowContextUtil.convert(task.instance().context()));
    if (workflowContext != null) {
      context.putAll(workflowContext);
    }
    return new Run(
        task.instance(),
        definitions.get(task.instance().definitionId()).definition(),
        userId,
        context,
        task);
  }

  private void lock(long taskId) throws WorkflowException, SQLException {
    if (!tables.tasks().lock(taskId, clock.instant())) {
      throw new WorkflowException("There is no such task, or it was completed: " + taskId);
    }
  }

  private Set<User> allowed(TaskRow task, List<Assignee> current)
      throws PortalException, SQLException {
    List<Assignee> assignees =
        new ArrayList<>(Actors.assignees(node(task).assignments(), task.instance()));
    assignees.addAll(current);
    return People.whoMayTake(assignees, task.instance());
  }
}
