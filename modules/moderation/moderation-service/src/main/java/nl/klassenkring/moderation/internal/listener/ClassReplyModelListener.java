/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.moderation.internal.listener;

import com.liferay.portal.kernel.exception.ModelListenerException;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.BaseModelListener;
import com.liferay.portal.kernel.model.ModelListener;
import com.liferay.portal.kernel.workflow.WorkflowConstants;
import nl.klassenkring.classgroup.model.ClassReply;
import nl.klassenkring.moderation.service.IncidentLocalService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Keeps a hard copy of a reply that is taken away from its readers, whatever road that goes by
 * (F2). A reply that goes with its post is in the copy of that.
 */
@Component(service = ModelListener.class)
public class ClassReplyModelListener extends BaseModelListener<ClassReply> {

  @Override
  public void onBeforeUpdate(ClassReply original, ClassReply classReply)
      throws ModelListenerException {

    if (!original.isApproved() || (classReply.getStatus() != WorkflowConstants.STATUS_IN_TRASH)) {
      return;
    }

    try {
      incidentLocalService.keepRemovedReply(original, classReply.getStatusByUserId());
    } catch (PortalException portalException) {
      throw new ModelListenerException(portalException);
    }
  }

  @Reference private IncidentLocalService incidentLocalService;
}
