/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.workflow.definition;

import java.util.List;
import java.util.Set;

/**
 * Tells people something.
 *
 * @param name of the notification
 * @param description what a mail has as its subject
 * @param text what it says, as it stands
 * @param types by mail, or among what Liferay tells a user
 * @param toAssignees whether it goes to those the task is given to
 * @param recipients who else it goes to
 * @param moment when it is due; null in a timer
 */
public record Notification(
    String name,
    String description,
    String text,
    Set<Type> types,
    boolean toAssignees,
    List<Actor> recipients,
    Moment moment) {

  /** How it is sent. */
  public enum Type {
    /** By mail. */
    EMAIL,
    /** Among the notifications of the user. */
    USER_NOTIFICATION
  }
}
