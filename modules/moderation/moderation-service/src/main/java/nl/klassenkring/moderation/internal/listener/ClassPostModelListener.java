/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.moderation.internal.listener;

import com.liferay.portal.kernel.exception.ModelListenerException;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.BaseModelListener;
import com.liferay.portal.kernel.model.ModelListener;
import com.liferay.portal.kernel.security.auth.PrincipalThreadLocal;
import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.moderation.service.IncidentLocalService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Keeps a hard copy of a post that goes, whatever road it goes by (F2): it is still whole then, for
 * its pictures and replies go after it. Without a copy, the post stays.
 */
@Component(service = ModelListener.class)
public class ClassPostModelListener extends BaseModelListener<ClassPost> {

  @Override
  public void onBeforeRemove(ClassPost classPost) throws ModelListenerException {
    try {
      incidentLocalService.keepRemovedPost(classPost, PrincipalThreadLocal.getUserId());
    } catch (PortalException portalException) {
      throw new ModelListenerException(portalException);
    }
  }

  @Reference private IncidentLocalService incidentLocalService;
}
