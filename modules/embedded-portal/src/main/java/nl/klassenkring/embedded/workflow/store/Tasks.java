/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.workflow.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The tables of tasks and of those whom they are given to. */
public final class Tasks {

  private static final String FROM =
      " from EP_WorkflowTask t join EP_WorkflowInstance i on i.instanceId = t.instanceId";

  /** Writes a new task. */
  public void add(TaskRow row) throws SQLException {
    Sql.update(
        "insert into EP_WorkflowTask (taskId, instanceId, name, createDate, modifiedDate, dueDate,"
            + " completionUserId, context) values ("
            + Conditions.holes(8)
            + ")",
        row.taskId(),
        row.instance().instanceId(),
        row.name(),
        row.createDate(),
        row.createDate(),
        row.dueDate(),
        0L,
        row.context());
  }

  /** The task with that key. */
  public Optional<TaskRow> find(long taskId) throws SQLException {
    return list(new Conditions().is("t.taskId", taskId), Page.ALL).stream().findFirst();
  }

  /** Tasks, the oldest first. */
  public List<TaskRow> list(Conditions conditions, Page page) throws SQLException {
    return Sql.query(
        Tasks::read,
        "select t.*, "
            + Instances.COLUMNS
            + FROM
            + conditions.where()
            + " order by t.taskId"
            + page.limit(),
        page.with(conditions.arguments()));
  }

  /** How many tasks there are. */
  public int count(Conditions conditions) throws SQLException {
    return Sql.query(
            row -> row.getInt(1),
            "select count(*)" + FROM + conditions.where(),
            conditions.arguments())
        .get(0);
  }

  /**
   * Completes a task, unless it is completed. Two that try at once come one after the other: the
   * first locks the row until its transaction ends.
   *
   * @return whether it was this call that completed it
   */
  public boolean complete(long taskId, long userId, Instant now) throws SQLException {
    return Sql.update(
            "update EP_WorkflowTask set completionDate = ?, completionUserId = ?, modifiedDate = ?"
                + " where taskId = ? and completionDate is null",
            now,
            userId,
            now,
            taskId)
        == 1;
  }

  /**
   * Keeps others from a task until the transaction ends.
   *
   * @return false if it is completed
   */
  public boolean lock(long taskId, Instant now) throws SQLException {
    return Sql.update(
            "update EP_WorkflowTask set modifiedDate = ? where taskId = ? and completionDate is null",
            now,
            taskId)
        == 1;
  }

  /** Says until when a task is to be done. */
  public void setDueDate(long taskId, Instant dueDate) throws SQLException {
    Sql.update("update EP_WorkflowTask set dueDate = ? where taskId = ?", dueDate, taskId);
  }

  /** To whom a task is given, roles first. */
  public List<Assignee> assignees(long taskId) throws SQLException {
    return Sql.query(
        row -> new Assignee(row.getLong("roleId"), row.getLong("userId")),
        "select roleId, userId from EP_WorkflowAssignee where taskId = ? order by userId, roleId",
        taskId);
  }

  /** Gives a task to these, and takes it from all others. */
  public void assign(long taskId, List<Assignee> assignees) throws SQLException {
    Sql.update("delete from EP_WorkflowAssignee where taskId = ?", taskId);
    for (Assignee assignee : assignees) {
      Sql.update(
          "insert into EP_WorkflowAssignee (taskId, roleId, userId) values (?, ?, ?)",
          taskId,
          assignee.roleId(),
          assignee.userId());
    }
  }

  private static TaskRow read(ResultSet row) throws SQLException {
    return new TaskRow(
        row.getLong("taskId"),
        Instances.read(row),
        row.getString("name"),
        Sql.instant(row, "createDate"),
        Sql.instant(row, "dueDate"),
        Sql.instant(row, "completionDate"),
        row.getLong("completionUserId"),
        row.getString("context"));
  }
}
