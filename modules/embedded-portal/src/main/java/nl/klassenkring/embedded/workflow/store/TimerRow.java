/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.workflow.store;

import java.time.Instant;

/**
 * A timer of a task that waits.
 *
 * @param taskId of the task
 * @param name of the timer in the definition
 * @param fireDate when it fires next
 */
public record TimerRow(long taskId, String name, Instant fireDate) {}
