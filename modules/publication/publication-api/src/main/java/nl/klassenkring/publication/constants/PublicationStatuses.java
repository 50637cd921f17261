/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.constants;

import com.liferay.portal.kernel.workflow.WorkflowConstants;
import java.util.EnumMap;
import java.util.Map;
import nl.klassenkring.publication.engine.PublicationStatus;

/** How the status of a request is kept: as one of Liferay's workflow statuses. */
public final class PublicationStatuses {

  private static final Map<PublicationStatus, Integer> WORKFLOW_STATUSES =
      new EnumMap<>(
          Map.of(
              PublicationStatus.IN_REVIEW, WorkflowConstants.STATUS_PENDING,
              PublicationStatus.CHANGES_REQUESTED, WorkflowConstants.STATUS_INCOMPLETE,
              PublicationStatus.REJECTED, WorkflowConstants.STATUS_DENIED,
              PublicationStatus.WITHDRAWN, WorkflowConstants.STATUS_DRAFT,
              PublicationStatus.PUBLISHED, WorkflowConstants.STATUS_APPROVED,
              PublicationStatus.TAKEN_DOWN, WorkflowConstants.STATUS_INACTIVE));

  private PublicationStatuses() {}

  public static int workflowStatus(PublicationStatus status) {
    return WORKFLOW_STATUSES.get(status);
  }

  /**
   * Reads a status as it is kept.
   *
   * @throws IllegalArgumentException if no request can have it
   */
  public static PublicationStatus of(int workflowStatus) {
    return WORKFLOW_STATUSES.entrySet().stream()
        .filter(entry -> entry.getValue() == workflowStatus)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No status: " + workflowStatus));
  }
}
