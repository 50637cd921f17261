/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.workflow.definition;

import java.util.List;

/**
 * What happens to a task that waits too long.
 *
 * @param name of the timer, unique in its task
 * @param delay after which it fires
 * @param recurrence after which it fires again, or null if it fires once
 * @param actions give the entry a status
 * @param notifications tell people
 * @param reassignments who has the task from then on; empty if that stays as it is
 */
public record Timer(
    String name,
    Delay delay,
    Delay recurrence,
    List<StatusAction> actions,
    List<Notification> notifications,
    List<Actor> reassignments) {}
