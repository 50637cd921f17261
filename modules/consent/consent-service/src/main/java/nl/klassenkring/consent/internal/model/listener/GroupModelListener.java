/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.model.listener;

import com.liferay.portal.kernel.exception.ModelListenerException;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.BaseModelListener;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.model.ModelListener;
import nl.klassenkring.consent.service.ConsentTaskLocalService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Ends what there is to do on a Site that is removed, while it can still be named. */
@Component(service = ModelListener.class)
public class GroupModelListener extends BaseModelListener<Group> {

  @Override
  public void onBeforeRemove(Group group) throws ModelListenerException {
    if (!group.isSite()) {
      return;
    }

    try {
      consentTaskLocalService.endSiteTasks(group.getGroupId());
    } catch (PortalException portalException) {
      throw new ModelListenerException(portalException);
    }
  }

  @Reference private ConsentTaskLocalService consentTaskLocalService;
}
