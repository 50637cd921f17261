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
import nl.klassenkring.notification.recipient.ReturnPage;
import nl.klassenkring.policy.service.SchoolSite;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

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

    Map<Long, String> returnAddresses = returnAddresses(groups);

    for (Group group : groups) {
      groupPages.put(
          group.getGroupId(),
          new GroupPage(
              group,
              prefix + group.getFriendlyURL(),
              returnAddresses.get(SchoolSite.groupId(group))));
    }

    return groupPages;
  }

  /** By school: the groups of one mail are of one. */
  private Map<Long, String> returnAddresses(List<Group> groups) throws PortalException {
    Map<Long, String> returnAddresses = new HashMap<>();
    ReturnPage page = returnPage;

    for (Group group : groups) {
      long schoolGroupId = SchoolSite.groupId(group);

      if (!returnAddresses.containsKey(schoolGroupId)) {
        returnAddresses.put(
            schoolGroupId, (page == null) ? "" : page.getAddress(schoolGroupId).orElse(""));
      }
    }

    return returnAddresses;
  }

  @Reference private CompanyLocalService companyLocalService;

  @Reference private GroupLocalService groupLocalService;

  @Reference private Portal portal;

  @Reference(
      cardinality = ReferenceCardinality.OPTIONAL,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  private volatile ReturnPage returnPage;
}
