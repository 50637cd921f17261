/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.workflow.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** The table of timers that wait to fire. */
public final class Timers {

  /** Sets a timer. */
  public void add(TimerRow row) throws SQLException {
    Sql.update(
        "insert into EP_WorkflowTimer (taskId, name, fireDate) values (?, ?, ?)",
        row.taskId(),
        row.name(),
        row.fireDate());
  }

  /** Those that are due, the longest first. */
  public List<TimerRow> due(Instant now) throws SQLException {
    return Sql.query(
        Timers::read,
        "select * from EP_WorkflowTimer where fireDate <= ? order by fireDate, taskId, name",
        now);
  }

  /**
   * Takes a timer out, so that nobody else fires it.
   *
   * @return false if somebody did
   */
  public boolean take(TimerRow row) throws SQLException {
    return Sql.update(
            "delete from EP_WorkflowTimer where taskId = ? and name = ? and fireDate = ?",
            row.taskId(),
            row.name(),
            row.fireDate())
        == 1;
  }

  /** Takes out all timers of a task. */
  public void deleteOf(long taskId) throws SQLException {
    Sql.update("delete from EP_WorkflowTimer where taskId = ?", taskId);
  }

  private static TimerRow read(ResultSet row) throws SQLException {
    return new TimerRow(row.getLong("taskId"), row.getString("name"), Sql.instant(row, "fireDate"));
  }
}
