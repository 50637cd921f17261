/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.service;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.service.ServiceContext;
import com.liferay.portal.kernel.service.UserLocalServiceUtil;
import com.liferay.portal.kernel.util.GetterUtil;
import com.liferay.portal.kernel.workflow.BaseWorkflowHandler;
import com.liferay.portal.kernel.workflow.WorkflowConstants;
import java.io.Serializable;
import java.util.Locale;
import java.util.Map;
import nl.klassenkring.embedded.StandsInFor;

/** Approves a new user, at once while users have no workflow: until then he cannot sign in. */
@StandsInFor("com.liferay.users.admin.impl")
public final class UserWorkflowHandler extends BaseWorkflowHandler<User> {

  @Override
  public String getClassName() {
    return User.class.getName();
  }

  @Override
  public String getType(Locale locale) {
    return "user";
  }

  @Override
  public User updateStatus(int status, Map<String, Serializable> workflowContext)
      throws PortalException {
    long userId = GetterUtil.getLong(workflowContext.get(WorkflowConstants.CONTEXT_ENTRY_CLASS_PK));
    Object serviceContext = workflowContext.get(WorkflowConstants.CONTEXT_SERVICE_CONTEXT);
    return UserLocalServiceUtil.updateStatus(userId, status, (ServiceContext) serviceContext);
  }
}
