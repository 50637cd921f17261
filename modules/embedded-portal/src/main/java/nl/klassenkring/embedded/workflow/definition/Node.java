/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.workflow.definition;

import com.liferay.portal.kernel.workflow.WorkflowNode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A state or a task of a definition.
 *
 * @param name unique in the definition
 * @param type initial, terminal or other state, or task
 * @param labels its name on screen
 * @param actions give the entry a status
 * @param notifications tell people
 * @param assignments who may do the task; empty for a state
 * @param timers of the task
 * @param transitions the ways on from here
 */
public record Node(
    String name,
    WorkflowNode.Type type,
    Map<Locale, String> labels,
    List<StatusAction> actions,
    List<Notification> notifications,
    List<Actor> assignments,
    List<Timer> timers,
    List<Transition> transitions) {

  /** Whether it waits for somebody. */
  public boolean isTask() {
    return type == WorkflowNode.Type.TASK;
  }

  /** The actions that are due at a moment, in their order. */
  public List<StatusAction> actionsAt(Moment moment) {
    return actions.stream()
        .filter(action -> action.moment() == moment)
        .sorted(Comparator.comparingInt(StatusAction::priority))
        .toList();
  }

  /** The notifications that are due at a moment. */
  public Stream<Notification> notificationsAt(Moment moment) {
    return notifications.stream().filter(notification -> notification.moment() == moment);
  }

  /** The transition of that name; without a name the default one. */
  public Optional<Transition> transition(String transitionName) {
    return transitions.stream()
        .filter(
            transition ->
                (transitionName == null || transitionName.isEmpty())
                    ? transition.isDefault()
                    : transition.name().equals(transitionName))
        .findFirst();
  }
}
