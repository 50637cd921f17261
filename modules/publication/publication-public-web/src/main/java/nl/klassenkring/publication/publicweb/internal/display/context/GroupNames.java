/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.publicweb.internal.display.context;

import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.dao.orm.RestrictionsFactoryUtil;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.service.GroupLocalService;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.klassenkring.classgroup.model.ClassGroup;
import nl.klassenkring.classgroup.service.ClassGroupLocalService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Says what class groups are called: as their Sites. */
@Component(service = GroupNames.class)
public class GroupNames {

  /**
   * Gives the names of class groups, by their keys, in two statements; those that are no more are
   * missing.
   */
  public Map<Long, String> of(Collection<Long> classGroupIds, Locale locale)
      throws PortalException {

    if (classGroupIds.isEmpty()) {
      return Map.of();
    }

    DynamicQuery classGroupQuery = classGroupLocalService.dynamicQuery();

    classGroupQuery.add(RestrictionsFactoryUtil.in("classGroupId", classGroupIds));

    Map<Long, Long> classGroupIdsBySite =
        classGroupLocalService.<ClassGroup>dynamicQuery(classGroupQuery).stream()
            .collect(Collectors.toMap(ClassGroup::getGroupId, ClassGroup::getClassGroupId));

    Map<Long, String> names = new HashMap<>();

    for (Group site : sites(classGroupIdsBySite.keySet())) {
      names.put(classGroupIdsBySite.get(site.getGroupId()), site.getDescriptiveName(locale));
    }

    return names;
  }

  private List<Group> sites(Collection<Long> groupIds) {
    if (groupIds.isEmpty()) {
      return List.of();
    }

    DynamicQuery groupQuery = groupLocalService.dynamicQuery();

    groupQuery.add(RestrictionsFactoryUtil.in("groupId", groupIds));

    return groupLocalService.dynamicQuery(groupQuery);
  }

  @Reference private ClassGroupLocalService classGroupLocalService;

  @Reference private GroupLocalService groupLocalService;
}
