/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.workflow.definition;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Reads what a node or a timer does. */
final class Steps {

  private Steps() {}

  static StatusAction action(XmlElement element) {
    String priority = element.textOf("priority");
    return new StatusAction(
        element.textOf("name"),
        Integer.parseInt(element.textOf("status")),
        priority == null ? 0 : Integer.parseInt(priority),
        moment(element));
  }

  static Notification notification(XmlElement element) {
    List<XmlElement> recipients = element.children("recipients").toList();
    // Kaleo's rule: nobody named is everybody whom the task is given to.
    boolean toAssignees =
        recipients.isEmpty()
            || recipients.stream().anyMatch(list -> list.child("assignees").isPresent());
    return new Notification(
        element.textOf("name"),
        element.textOf("description"),
        element.textOf("template"),
        element
            .children("notification-type")
            .map(type -> type.text().toUpperCase(Locale.ROOT).replace('-', '_'))
            .map(Notification.Type::valueOf)
            .collect(Collectors.toUnmodifiableSet()),
        toAssignees,
        Actors.in(recipients.stream()),
        moment(element));
  }

  static Timer timer(XmlElement element) {
    XmlElement steps = element.child("timer-actions").orElseThrow();
    return new Timer(
        element.textOf("name"),
        element.child("delay").map(Steps::delay).orElseThrow(),
        element.child("recurrence").map(Steps::delay).orElse(null),
        steps.children("timer-action").map(Steps::action).toList(),
        steps.children("timer-notification").map(Steps::notification).toList(),
        Actors.in(steps.children("reassignments")));
  }

  private static Delay delay(XmlElement element) {
    return Delay.of(element.textOf("duration"), element.textOf("scale"));
  }

  private static Moment moment(XmlElement element) {
    return element.child("execution-type").map(XmlElement::text).map(Moment::of).orElse(null);
  }
}
