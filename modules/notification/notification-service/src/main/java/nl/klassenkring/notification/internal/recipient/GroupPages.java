/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.notification.internal.recipient;

import com.liferay.petra.sql.dsl.DSLQueryFactoryUtil;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.model.GroupTable;
import com.liferay.portal.kernel.service.CompanyLocalService;
import com.liferay.portal.kernel.service.GroupLocalService;
import com.liferay.portal.kernel.util.Portal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Finds the pages of groups. */
@Component(service = GroupPages.class)
public class GroupPages {

  /** Gives the pages of groups of a company by their Sites; nothing for a Site that is gone. */
  public Map<Long, GroupPage> of(long companyId, Collection<Long> groupIds) throws PortalException {
    Map<Long, GroupPage> groupPages = new HashMap<>();

    if (groupIds.isEmpty()) {
      return groupPages;
    }

    String prefix =
        companyLocalService.getCompany(companyId).getPortalURL(0)
            + portal.getPathFriendlyURLPrivateGroup();
    List<Group> groups =
        groupLocalService.dslQuery(
            DSLQueryFactoryUtil.select(GroupTable.INSTANCE)
                .from(GroupTable.INSTANCE)
                .where(GroupTable.INSTANCE.groupId.in(groupIds.toArray(new Long[0]))));

    for (Group group : groups) {
      groupPages.put(group.getGroupId(), new GroupPage(group, prefix + group.getFriendlyURL()));
    }

    return groupPages;
  }

  @Reference private CompanyLocalService companyLocalService;

  @Reference private GroupLocalService groupLocalService;

  @Reference private Portal portal;
}
