/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.workflow.store;

import java.time.Instant;

/**
 * One run of a definition.
 *
 * @param instanceId its key
 * @param companyId of the company
 * @param groupId the Site that Site roles are looked up on
 * @param userId who submitted
 * @param definitionId the version of the definition
 * @param nodeName where it stands
 * @param className of the entry
 * @param classPK of the entry
 * @param active whether it may go on
 * @param startDate when it was started
 * @param endDate when it came to its end, or null
 * @param context what it was started with, as JSON
 */
public record InstanceRow(
    long instanceId,
    long companyId,
    long groupId,
    long userId,
    long definitionId,
    String nodeName,
    String className,
    long classPK,
    boolean active,
    Instant startDate,
    Instant endDate,
    String context) {}
