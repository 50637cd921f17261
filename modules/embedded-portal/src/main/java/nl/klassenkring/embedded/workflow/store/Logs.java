/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.workflow.store;

import com.liferay.counter.kernel.service.CounterLocalServiceUtil;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** The table of what happened. */
public final class Logs {

  private static final Assignee NOBODY = new Assignee(0, 0);

  /** Writes an entry, which gets a key of its own. */
  public void add(LogRow row) throws SQLException {
    Assignee assignee = orNobody(row.assignee());
    Assignee previous = orNobody(row.previousAssignee());
    Sql.update(
        "insert into EP_WorkflowLog (logId, instanceId, taskId, type_, createDate, auditUserId,"
            + " comment_, nodeName, previousNodeName, roleId, userId, previousRoleId,"
            + " previousUserId) values ("
            + Conditions.holes(13)
            + ")",
        CounterLocalServiceUtil.increment(),
        row.instanceId(),
        row.taskId(),
        row.type(),
        row.createDate(),
        row.auditUserId(),
        row.comment(),
        row.nodeName(),
        row.previousNodeName(),
        assignee.roleId(),
        assignee.userId(),
        previous.roleId(),
        previous.userId());
  }

  /** Entries, the oldest first. */
  public List<LogRow> list(Conditions conditions, Page page) throws SQLException {
    return Sql.query(
        Logs::read,
        "select l.* from EP_WorkflowLog l"
            + conditions.where()
            + " order by l.logId"
            + page.limit(),
        page.with(conditions.arguments()));
  }

  /** How many entries there are. */
  public int count(Conditions conditions) throws SQLException {
    return Sql.query(
            row -> row.getInt(1),
            "select count(*) from EP_WorkflowLog l" + conditions.where(),
            conditions.arguments())
        .get(0);
  }

  private static Assignee orNobody(Assignee assignee) {
    return assignee == null ? NOBODY : assignee;
  }

  private static LogRow read(ResultSet row) throws SQLException {
    return new LogRow(
        row.getLong("logId"),
        row.getLong("instanceId"),
        row.getLong("taskId"),
        row.getInt("type_"),
        Sql.instant(row, "createDate"),
        row.getLong("auditUserId"),
        row.getString("comment_"),
        row.getString("nodeName"),
        row.getString("previousNodeName"),
        new Assignee(row.getLong("roleId"), row.getLong("userId")),
        new Assignee(row.getLong("previousRoleId"), row.getLong("previousUserId")));
  }
}
