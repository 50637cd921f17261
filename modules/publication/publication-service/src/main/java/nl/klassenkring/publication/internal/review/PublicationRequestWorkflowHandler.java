/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.internal.review;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.language.Language;
import com.liferay.portal.kernel.util.GetterUtil;
import com.liferay.portal.kernel.util.ResourceBundleUtil;
import com.liferay.portal.kernel.workflow.BaseWorkflowHandler;
import com.liferay.portal.kernel.workflow.WorkflowConstants;
import com.liferay.portal.kernel.workflow.WorkflowHandler;
import java.io.Serializable;
import java.util.Locale;
import java.util.Map;
import nl.klassenkring.publication.model.PublicationRequest;
import nl.klassenkring.publication.service.PublicationRequestLocalService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Brings what Liferay's workflow decided to the request, and shows the request in its tasks. */
@Component(
    property = "model.class.name=nl.klassenkring.publication.model.PublicationRequest",
    service = WorkflowHandler.class)
public class PublicationRequestWorkflowHandler extends BaseWorkflowHandler<PublicationRequest> {

  @Override
  public String getClassName() {
    return PublicationRequest.class.getName();
  }

  @Override
  public String getType(Locale locale) {
    return language.get(
        ResourceBundleUtil.getBundle("content.Language", locale, getClass()),
        "model.resource.nl.klassenkring.publication.model.PublicationRequest");
  }

  /** The user is who completed the task, whichever list of tasks he did it in. */
  @Override
  public PublicationRequest updateStatus(int status, Map<String, Serializable> workflowContext)
      throws PortalException {

    return publicationRequestLocalService.updateStatus(
        GetterUtil.getLong(workflowContext.get(WorkflowConstants.CONTEXT_USER_ID)),
        GetterUtil.getLong(workflowContext.get(WorkflowConstants.CONTEXT_ENTRY_CLASS_PK)),
        status,
        workflowContext);
  }

  @Reference private Language language;

  @Reference private PublicationRequestLocalService publicationRequestLocalService;
}
