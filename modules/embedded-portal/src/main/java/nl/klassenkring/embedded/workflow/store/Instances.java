/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.workflow.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The table of instances, with what hangs on them. */
public final class Instances {

  static final String COLUMNS =
      "i.instanceId, i.companyId, i.groupId, i.userId, i.definitionId, i.nodeName, i.className,"
          + " i.classPK, i.active_, i.startDate, i.endDate, i.context as instanceContext";
  private static final String FROM =
      " from EP_WorkflowInstance i join EP_WorkflowDefinition d on d.definitionId = i.definitionId";

  /** Writes a new instance. */
  public void add(InstanceRow row) throws SQLException {
    Sql.update(
        "insert into EP_WorkflowInstance (instanceId, companyId, groupId, userId, definitionId,"
            + " nodeName, className, classPK, active_, startDate, context) values ("
            + Conditions.holes(11)
            + ")",
        row.instanceId(),
        row.companyId(),
        row.groupId(),
        row.userId(),
        row.definitionId(),
        row.nodeName(),
        row.className(),
        row.classPK(),
        row.active(),
        row.startDate(),
        row.context());
  }

  /** The instance with that key. */
  public Optional<InstanceRow> find(long instanceId) throws SQLException {
    return list(new Conditions().is("i.instanceId", instanceId), Page.ALL).stream().findFirst();
  }

  /** Instances, the oldest first. */
  public List<InstanceRow> list(Conditions conditions, Page page) throws SQLException {
    return Sql.query(
        Instances::read,
        "select " + COLUMNS + FROM + conditions.where() + " order by i.instanceId" + page.limit(),
        page.with(conditions.arguments()));
  }

  /** How many instances there are. */
  public int count(Conditions conditions) throws SQLException {
    return Sql.query(
            row -> row.getInt(1),
            "select count(*)" + FROM + conditions.where(),
            conditions.arguments())
        .get(0);
  }

  /** Moves an instance to a node. */
  public void move(long instanceId, String nodeName) throws SQLException {
    Sql.update(
        "update EP_WorkflowInstance set nodeName = ? where instanceId = ?", nodeName, instanceId);
  }

  /** Ends an instance. */
  public void end(long instanceId, Instant now) throws SQLException {
    Sql.update("update EP_WorkflowInstance set endDate = ? where instanceId = ?", now, instanceId);
  }

  /** Keeps what an instance knows. */
  public void remember(long instanceId, String className, long classPK, String context)
      throws SQLException {
    Sql.update(
        "update EP_WorkflowInstance set className = ?, classPK = ?, context = ? where instanceId = ?",
        className,
        classPK,
        context,
        instanceId);
  }

  /** Lets an instance go on, or not. */
  public void activate(long instanceId, boolean active) throws SQLException {
    Sql.update(
        "update EP_WorkflowInstance set active_ = ? where instanceId = ?", active, instanceId);
  }

  /** Deletes an instance with its tasks, timers and log. */
  public void delete(long instanceId) throws SQLException {
    String ofItsTasks =
        " where taskId in (select taskId from EP_WorkflowTask where instanceId = ?)";
    Sql.update("delete from EP_WorkflowTimer" + ofItsTasks, instanceId);
    Sql.update("delete from EP_WorkflowAssignee" + ofItsTasks, instanceId);
    Sql.update("delete from EP_WorkflowTask where instanceId = ?", instanceId);
    Sql.update("delete from EP_WorkflowLog where instanceId = ?", instanceId);
    Sql.update("delete from EP_WorkflowInstance where instanceId = ?", instanceId);
  }

  static InstanceRow read(ResultSet row) throws SQLException {
    return new InstanceRow(
        row.getLong("instanceId"),
        row.getLong("companyId"),
        row.getLong("groupId"),
        row.getLong("userId"),
        row.getLong("definitionId"),
        row.getString("nodeName"),
        row.getString("className"),
        row.getLong("classPK"),
        row.getBoolean("active_"),
        Sql.instant(row, "startDate"),
        Sql.instant(row, "endDate"),
        row.getString("instanceContext"));
  }
}
