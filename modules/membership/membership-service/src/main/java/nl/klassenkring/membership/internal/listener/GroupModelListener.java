/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.membership.internal.listener;

import com.liferay.portal.kernel.exception.ModelListenerException;
import com.liferay.portal.kernel.model.BaseModelListener;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.model.ModelListener;
import java.util.Objects;
import nl.klassenkring.membership.internal.permission.GroupAdministration;
import nl.klassenkring.membership.service.MembershipLocalService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Lets nobody but its administrators rename a group, by whatever road (A5), and keeps nothing of
 * the members of a Site that is removed.
 */
@Component(service = ModelListener.class)
public class GroupModelListener extends BaseModelListener<Group> {

  @Override
  public void onBeforeRemove(Group group) throws ModelListenerException {
    membershipLocalService.deleteGroupMemberships(group.getGroupId());
  }

  @Override
  public void onBeforeUpdate(Group originalGroup, Group group) throws ModelListenerException {
    if (!Objects.equals(originalGroup.getName(), group.getName())
        && groupAdministration.isForbiddenToPresent(group.getGroupId())) {

      throw new ModelListenerException("Only who administers a group renames it (A5)");
    }
  }

  @Reference private GroupAdministration groupAdministration;

  @Reference private MembershipLocalService membershipLocalService;
}
