/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.workflow.store;

import java.time.Instant;

/**
 * What happened to an instance.
 *
 * @param logId its key
 * @param instanceId of the instance
 * @param taskId of the task, or 0
 * @param type one of {@link com.liferay.portal.kernel.workflow.WorkflowLog}
 * @param createDate when
 * @param auditUserId who did it
 * @param comment what he said
 * @param nodeName where the instance stood then
 * @param previousNodeName where it stood before, or null
 * @param assignee to whom the task was given, or null
 * @param previousAssignee who had it before, or null
 */
public record LogRow(
    long logId,
    long instanceId,
    long taskId,
    int type,
    Instant createDate,
    long auditUserId,
    String comment,
    String nodeName,
    String previousNodeName,
    Assignee assignee,
    Assignee previousAssignee) {}
