/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.workflow;

import com.liferay.counter.kernel.service.CounterLocalServiceUtil;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.workflow.WorkflowException;
import com.liferay.portal.kernel.workflow.WorkflowLog;
import com.liferay.portal.kernel.workflow.WorkflowNode;
import com.liferay.portal.kernel.workflow.WorkflowStatusManagerUtil;
import com.liferay.portal.workflow.kaleo.runtime.util.WorkflowContextUtil;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import nl.klassenkring.embedded.workflow.definition.Moment;
import nl.klassenkring.embedded.workflow.definition.Node;
import nl.klassenkring.embedded.workflow.definition.Notification;
import nl.klassenkring.embedded.workflow.definition.StatusAction;
import nl.klassenkring.embedded.workflow.definition.Timer;
import nl.klassenkring.embedded.workflow.definition.Transition;
import nl.klassenkring.embedded.workflow.store.Assignee;
import nl.klassenkring.embedded.workflow.store.TaskRow;
import nl.klassenkring.embedded.workflow.store.TimerRow;

/** Moves instances from node to node, in the caller's transaction. */
final class Engine {

  private static final String FIRST_ASSIGNMENT = "Assigned initial task.";

  private final Tables tables;
  private final Journal journal;
  private final Notifier notifier;
  private final Clock clock;

  Engine(Tables tables, Journal journal, Clock clock) {
    this.tables = tables;
    this.journal = journal;
    this.clock = clock;
    notifier = new Notifier(tables.tasks());
  }

  /** Starts an instance, which goes on to its first task. */
  void start(Run run, String transitionName) throws PortalException, SQLException {
    Node initial = run.definition().initial();
    enter(run, initial);
    follow(run, initial, transitionName);
  }

  /**
   * Takes a transition, and all that follow until somebody has something to do.
   *
   * @throws WorkflowException if the node has no such transition
   */
  void follow(Run run, Node from, String transitionName) throws PortalException, SQLException {
    Node node = from;
    Transition transition = transition(node, transitionName);
    while (transition != null) {
      leave(run, node);
      Node target = run.definition().node(transition.target());
      journal.write(run, WorkflowLog.TRANSITION, target.name(), node.name());
      enter(run, target);
      node = target;
      transition = node.type() == WorkflowNode.Type.STATE ? transition(node, null) : null;
    }
  }

  /** The transition of that name, or the default one without a name. */
  static Transition transition(Node node, String transitionName) throws WorkflowException {
    return node.transition(transitionName)
        .orElseThrow(
            () ->
                new WorkflowException(
                    "No transition " + transitionName + " leads on from " + node.name()));
  }

  /** Does what is due when a task is given to somebody. */
  void assigned(Run run, Node node) throws PortalException, SQLException {
    perform(node.actionsAt(Moment.ON_ASSIGNMENT), run);
    send(node.notificationsAt(Moment.ON_ASSIGNMENT).toList(), run);
  }

  void perform(List<StatusAction> actions, Run run) throws WorkflowException {
    for (StatusAction action : actions) {
      WorkflowStatusManagerUtil.updateStatus(action.status(), run.context());
    }
  }

  void send(List<Notification> notifications, Run run) throws PortalException, SQLException {
    for (Notification notification : notifications) {
      notifier.send(notification, run);
    }
  }

  private void leave(Run run, Node node) throws PortalException, SQLException {
    tables.timers().deleteOf(run.taskId());
    perform(node.actionsAt(Moment.ON_EXIT), run);
    send(node.notificationsAt(Moment.ON_EXIT).toList(), run);
  }

  private void enter(Run run, Node node) throws PortalException, SQLException {
    long instanceId = run.instance().instanceId();
    tables.instances().move(instanceId, node.name());
    journal.write(run, WorkflowLog.NODE_ENTRY, node.name(), null);
    if (node.isTask()) {
      open(run, node);
    }
    perform(node.actionsAt(Moment.ON_ENTRY), run);
    send(node.notificationsAt(Moment.ON_ENTRY).toList(), run);
    if (node.type() == WorkflowNode.Type.TERMINAL_STATE) {
      tables.instances().end(instanceId, clock.instant());
    }
  }

  private void open(Run run, Node node) throws PortalException, SQLException {
    Instant now = clock.instant();
    long taskId = CounterLocalServiceUtil.increment();
    Instant dueDate =
        node.timers().stream()
            .map(timer -> timer.delay().after(now))
            .min(Instant::compareTo)
            .orElse(null);
    String context = WorkflowContextUtil.convert(run.context());
    TaskRow task = new TaskRow(taskId, run.instance(), node.name(), now, dueDate, null, 0, context);
    List<Assignee> assignees = Actors.assignees(node.assignments(), run.instance());
    tables.tasks().add(task);
    tables.tasks().assign(taskId, assignees);
    for (Timer timer : node.timers()) {
      tables.timers().add(new TimerRow(taskId, timer.name(), timer.delay().after(now)));
    }
    run.waitFor(task);
    assigned(run, node);
    journal.writeAssignment(run, FIRST_ASSIGNMENT, null, assignees);
  }
}
