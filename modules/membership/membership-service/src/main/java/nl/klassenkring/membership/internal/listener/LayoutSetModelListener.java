/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.membership.internal.listener;

import com.liferay.portal.kernel.exception.ModelListenerException;
import com.liferay.portal.kernel.model.BaseModelListener;
import com.liferay.portal.kernel.model.LayoutSet;
import com.liferay.portal.kernel.model.ModelListener;
import nl.klassenkring.membership.internal.permission.GroupAdministration;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lets nobody but its administrators change the picture of a group, by whatever road (A5). */
@Component(service = ModelListener.class)
public class LayoutSetModelListener extends BaseModelListener<LayoutSet> {

  @Override
  public void onBeforeUpdate(LayoutSet originalLayoutSet, LayoutSet layoutSet)
      throws ModelListenerException {

    if ((originalLayoutSet.getLogoId() != layoutSet.getLogoId())
        && groupAdministration.isForbiddenToPresent(layoutSet.getGroupId())) {

      throw new ModelListenerException("Only who administers a group changes its picture (A5)");
    }
  }

  @Reference private GroupAdministration groupAdministration;
}
