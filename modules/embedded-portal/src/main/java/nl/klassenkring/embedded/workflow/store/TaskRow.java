/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.workflow.store;

import java.time.Instant;

/**
 * A task that an instance waits or waited for.
 *
 * @param taskId its key
 * @param instance which it belongs to
 * @param name of its node
 * @param createDate since when it waits
 * @param dueDate when it is to be done, or null
 * @param completionDate when it was done, or null
 * @param completionUserId who did it, or 0
 * @param context what the instance knew when it came here, as JSON
 */
public record TaskRow(
    long taskId,
    InstanceRow instance,
    String name,
    Instant createDate,
    Instant dueDate,
    Instant completionDate,
    long completionUserId,
    String context) {

  /** Whether it was done. */
  public boolean isCompleted() {
    return completionDate != null;
  }
}
