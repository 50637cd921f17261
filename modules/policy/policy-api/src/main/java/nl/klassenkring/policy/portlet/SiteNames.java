/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.portlet;

import com.liferay.petra.sql.dsl.DSLQueryFactoryUtil;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.model.GroupTable;
import com.liferay.portal.kernel.service.GroupLocalService;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Puts names to Sites that a service has let the reader see. */
public final class SiteNames {

  private SiteNames() {}

  /** Gives the names of Sites in the reader's language, by their keys, in one statement. */
  public static Map<Long, String> of(
      Collection<Long> groupIds, Locale locale, GroupLocalService groupLocalService) {

    if (groupIds.isEmpty()) {
      return Map.of();
    }

    List<Group> groups =
        groupLocalService.dslQuery(
            DSLQueryFactoryUtil.select(GroupTable.INSTANCE)
                .from(GroupTable.INSTANCE)
                .where(GroupTable.INSTANCE.groupId.in(groupIds.toArray(new Long[0]))));

    return groups.stream()
        .collect(Collectors.toMap(Group::getGroupId, group -> group.getName(locale)));
  }
}
