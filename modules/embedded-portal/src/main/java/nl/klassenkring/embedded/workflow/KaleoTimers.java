/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.workflow;

import com.liferay.petra.function.UnsafeRunnable;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.log.Log;
import com.liferay.portal.kernel.log.LogFactoryUtil;
import com.liferay.portal.kernel.scheduler.SchedulerJobConfiguration;
import com.liferay.portal.kernel.scheduler.TimeUnit;
import com.liferay.portal.kernel.scheduler.TriggerConfiguration;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import nl.klassenkring.embedded.StandsInFor;
import nl.klassenkring.embedded.workflow.definition.Delay;
import nl.klassenkring.embedded.workflow.definition.Timer;
import nl.klassenkring.embedded.workflow.store.Assignee;
import nl.klassenkring.embedded.workflow.store.TaskRow;
import nl.klassenkring.embedded.workflow.store.TimerRow;
import nl.klassenkring.embedded.workflow.store.Transactions;

/**
 * Fires the timers of tasks that wait too long, each in a transaction of its own. It looks every
 * minute; the job that has this class's name does it at once.
 */
@StandsInFor("com.liferay.portal.workflow.kaleo.runtime.impl")
public final class KaleoTimers implements SchedulerJobConfiguration {

  private static final Log LOG = LogFactoryUtil.getLog(KaleoTimers.class);
  private static final String REASSIGNMENT = "Reassigned by a timer.";

  private final Tables tables;
  private final TaskSteps steps;
  private final Engine engine;
  private final Journal journal;
  private final Clock clock;

  KaleoTimers(Tables tables, TaskSteps steps, Engine engine, Journal journal, Clock clock) {
    this.tables = tables;
    this.steps = steps;
    this.engine = engine;
    this.journal = journal;
    this.clock = clock;
  }

  @Override
  public UnsafeRunnable<Exception> getJobExecutorUnsafeRunnable() {
    return this::fireAllDue;
  }

  @Override
  public TriggerConfiguration getTriggerConfiguration() {
    return TriggerConfiguration.createTriggerConfiguration(1, TimeUnit.MINUTE);
  }

  private void fireAllDue() throws PortalException {
    List<TimerRow> due = Transactions.joined(() -> tables.timers().due(clock.instant()));
    for (TimerRow row : due) {
      try {
        Transactions.own(
            () -> {
              fire(row);
              return null;
            });
      } catch (PortalException | RuntimeException e) {
        LOG.error("A timer failed and will be fired again: " + row, e);
      }
    }
  }

  /** The task is locked first, as by everybody else, so that nobody waits for each other. */
  private void fire(TimerRow row) throws Exception {
    if (!tables.tasks().lock(row.taskId(), clock.instant())) {
      return;
    }
    TaskRow task = steps.required(row.taskId());
    if (!task.instance().active() || !tables.timers().take(row)) {
      return;
    }
    Timer timer =
        steps.node(task).timers().stream()
            .filter(candidate -> candidate.name().equals(row.name()))
            .findFirst()
            .orElseThrow();
    long userId = task.instance().userId();
    Principal.orElse(
        userId,
        () -> {
          fire(timer, steps.run(task, userId, null));
          return null;
        });
    if (timer.recurrence() != null) {
      tables
          .timers()
          .add(new TimerRow(row.taskId(), row.name(), next(row.fireDate(), timer.recurrence())));
    }
  }

  private void fire(Timer timer, Run run) throws PortalException, SQLException {
    engine.perform(timer.actions(), run);
    engine.send(timer.notifications(), run);
    if (!timer.reassignments().isEmpty()) {
      List<Assignee> previous = tables.tasks().assignees(run.taskId());
      List<Assignee> assignees = Actors.assignees(timer.reassignments(), run.instance());
      tables.tasks().assign(run.taskId(), assignees);
      journal.writeAssignment(
          run, REASSIGNMENT, previous.isEmpty() ? null : previous.get(0), assignees);
    }
  }

  /** What was missed while the portal stood still is not made up for. */
  private Instant next(Instant fired, Delay recurrence) {
    Instant now = clock.instant();
    Instant next = recurrence.after(fired);
    while (!next.isAfter(now)) {
      Instant later = recurrence.after(next);
      next = later.isAfter(next) ? later : now.plusMillis(1);
    }
    return next;
  }
}
