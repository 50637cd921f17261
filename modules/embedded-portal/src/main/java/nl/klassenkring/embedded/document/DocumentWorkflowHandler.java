/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.document;

import com.liferay.document.library.kernel.model.DLFileEntry;
import com.liferay.document.library.kernel.model.DLFileEntryConstants;
import com.liferay.document.library.kernel.service.DLFileEntryLocalServiceUtil;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.service.ServiceContext;
import com.liferay.portal.kernel.util.GetterUtil;
import com.liferay.portal.kernel.workflow.BaseWorkflowHandler;
import com.liferay.portal.kernel.workflow.WorkflowConstants;
import java.io.Serializable;
import java.util.Locale;
import java.util.Map;
import nl.klassenkring.embedded.StandsInFor;

/** Gives a file's version the status that the workflow has come to. */
@StandsInFor("com.liferay.document.library.web")
final class DocumentWorkflowHandler extends BaseWorkflowHandler<DLFileEntry> {

  @Override
  public String getClassName() {
    return DLFileEntryConstants.getClassName();
  }

  @Override
  public String getType(Locale locale) {
    return "document";
  }

  @Override
  public DLFileEntry updateStatus(int status, Map<String, Serializable> workflowContext)
      throws PortalException {
    return DLFileEntryLocalServiceUtil.updateStatus(
        GetterUtil.getLong(workflowContext.get(WorkflowConstants.CONTEXT_USER_ID)),
        GetterUtil.getLong(workflowContext.get(WorkflowConstants.CONTEXT_ENTRY_CLASS_PK)),
        status,
        (ServiceContext) workflowContext.get(WorkflowConstants.CONTEXT_SERVICE_CONTEXT),
        workflowContext);
  }
}
