/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.test;

import com.liferay.portal.kernel.service.ServiceContext;
import com.liferay.portal.kernel.workflow.WorkflowConstants;

/** How a form is sent. */
final class ServiceContexts {

  private ServiceContexts() {}

  /** To be kept as a draft. */
  static ServiceContext draft() {
    ServiceContext serviceContext = new ServiceContext();
    serviceContext.setWorkflowAction(WorkflowConstants.ACTION_SAVE_DRAFT);
    return serviceContext;
  }

  /** To be known again when it is sent twice. */
  static ServiceContext withUuid(String uuid) {
    ServiceContext serviceContext = new ServiceContext();
    serviceContext.setUuid(uuid);
    return serviceContext;
  }
}
