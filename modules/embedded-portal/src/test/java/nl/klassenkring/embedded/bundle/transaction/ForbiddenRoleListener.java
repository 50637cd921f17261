/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.bundle.transaction;

import com.liferay.portal.kernel.exception.ModelListenerException;
import com.liferay.portal.kernel.model.BaseModelListener;
import com.liferay.portal.kernel.model.ModelListener;
import com.liferay.portal.kernel.model.Role;
import org.osgi.service.component.annotations.Component;

/** Refuses a role by its name, after it was written. */
@Component(service = ModelListener.class)
public final class ForbiddenRoleListener extends BaseModelListener<Role> {

  @Override
  public void onAfterCreate(Role role) throws ModelListenerException {
    if (role.getName().equals("forbidden")) {
      throw new ModelListenerException("This role is forbidden");
    }
  }
}
