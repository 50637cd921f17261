/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.workflow;

import com.liferay.portal.kernel.workflow.WorkflowLog;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import nl.klassenkring.embedded.workflow.store.Assignee;
import nl.klassenkring.embedded.workflow.store.LogRow;
import nl.klassenkring.embedded.workflow.store.Logs;

/** Writes down what happens to instances. */
final class Journal {

  private final Logs logs;
  private final Clock clock;

  Journal(Logs logs, Clock clock) {
    this.logs = logs;
    this.clock = clock;
  }

  /** An instance came somewhere. */
  void write(Run run, int type, String nodeName, String previousNodeName) throws SQLException {
    logs.add(row(run, type, 0, null, nodeName, previousNodeName, null, null));
  }

  /** Somebody did something with a task and perhaps said something. */
  void writeTask(Run run, int type, String comment) throws SQLException {
    logs.add(row(run, type, run.taskId(), comment, run.task().name(), null, null, null));
  }

  /** A task was given to these. */
  void writeAssignment(Run run, String comment, Assignee previous, List<Assignee> assignees)
      throws SQLException {
    for (Assignee assignee : assignees) {
      logs.add(
          row(
              run,
              WorkflowLog.TASK_ASSIGN,
              run.taskId(),
              comment,
              run.task().name(),
              null,
              assignee,
              previous));
    }
  }

  private LogRow row(
      Run run,
      int type,
      long taskId,
      String comment,
      String nodeName,
      String previousNodeName,
      Assignee assignee,
      Assignee previous) {
    return new LogRow(
        0,
        run.instance().instanceId(),
        taskId,
        type,
        clock.instant(),
        run.userId(),
        comment,
        nodeName,
        previousNodeName,
        assignee,
        previous);
  }
}
