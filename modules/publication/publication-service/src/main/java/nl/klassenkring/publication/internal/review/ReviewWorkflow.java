/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.internal.review;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.WorkflowInstanceLink;
import com.liferay.portal.kernel.service.ServiceContext;
import com.liferay.portal.kernel.service.WorkflowInstanceLinkLocalService;
import com.liferay.portal.kernel.workflow.WorkflowConstants;
import com.liferay.portal.kernel.workflow.WorkflowHandlerRegistryUtil;
import com.liferay.portal.kernel.workflow.WorkflowTask;
import com.liferay.portal.kernel.workflow.WorkflowTaskManager;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.klassenkring.publication.exception.PublicationStatusException;
import nl.klassenkring.publication.model.PublicationRequest;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * The way of a request through Liferay's workflow, on the Site of its school. What is decided there
 * comes back to the request through its workflow handler, also from Liferay's own list of tasks.
 */
@Component(service = ReviewWorkflow.class)
public class ReviewWorkflow {

  /** The transitions of the definition. */
  public static final String APPROVE = "approve";

  public static final String REJECT = "reject";
  public static final String REQUEST_CHANGES = "request-changes";
  public static final String RESUBMIT = "resubmit";

  /** Hands a request to the workflow. */
  public void start(PublicationRequest request, ServiceContext serviceContext)
      throws PortalException {

    reviewerRole.assign(request);

    WorkflowHandlerRegistryUtil.startWorkflowInstance(
        request.getCompanyId(),
        request.getSchoolGroupId(),
        request.getUserId(),
        PublicationRequest.class.getName(),
        request.getPublicationRequestId(),
        request,
        serviceContext);
  }

  /**
   * Completes the task that is open for a request, as a user to whom it may be assigned.
   *
   * @throws PublicationStatusException if there is no open task: somebody was faster
   */
  public void complete(
      PublicationRequest request, long userId, String transitionName, String comment)
      throws PortalException {

    long companyId = request.getCompanyId();
    WorkflowTask task = openTask(request);

    // Who became a director since it was sent decides, too.
    reviewerRole.assign(request);

    if (task.getAssigneeUserId() != userId) {
      workflowTaskManager.assignWorkflowTaskToUser(
          companyId, userId, task.getWorkflowTaskId(), userId, "", null, new HashMap<>());
    }

    workflowTaskManager.completeWorkflowTask(
        companyId, userId, task.getWorkflowTaskId(), transitionName, comment, context(userId));
  }

  /** Ends the workflow of a request that nobody has to decide about any more. */
  public void end(PublicationRequest request) throws PortalException {
    workflowInstanceLinkLocalService.deleteWorkflowInstanceLinks(
        request.getCompanyId(),
        request.getSchoolGroupId(),
        PublicationRequest.class.getName(),
        request.getPublicationRequestId());
  }

  /** Kaleo says who sent the request for its user, unless it is told who decided. */
  private static Map<String, Serializable> context(long userId) {
    return new HashMap<>(Map.of(WorkflowConstants.CONTEXT_USER_ID, String.valueOf(userId)));
  }

  private WorkflowTask openTask(PublicationRequest request) throws PortalException {
    WorkflowInstanceLink link =
        workflowInstanceLinkLocalService.fetchWorkflowInstanceLink(
            request.getCompanyId(),
            request.getSchoolGroupId(),
            PublicationRequest.class.getName(),
            request.getPublicationRequestId());

    if (link != null) {
      List<WorkflowTask> tasks =
          workflowTaskManager.getWorkflowTasksByWorkflowInstance(
              request.getCompanyId(), null, link.getWorkflowInstanceId(), false, 0, 1, null);

      if (!tasks.isEmpty()) {
        return tasks.get(0);
      }
    }

    throw new PublicationStatusException(
        "Request " + request.getPublicationRequestId() + " has no open task");
  }

  @Reference private ReviewerRole reviewerRole;

  @Reference private WorkflowInstanceLinkLocalService workflowInstanceLinkLocalService;

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private WorkflowTaskManager workflowTaskManager;
}
