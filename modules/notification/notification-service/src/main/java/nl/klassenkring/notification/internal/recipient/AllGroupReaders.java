/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.notification.internal.recipient;

import com.liferay.petra.sql.dsl.DSLQueryFactoryUtil;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.klassenkring.classgroup.model.ClassGroupTable;
import nl.klassenkring.classgroup.service.ClassGroupLocalService;
import nl.klassenkring.notification.recipient.GroupReader;
import nl.klassenkring.notification.recipient.GroupReaders;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.FieldOption;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** What all bundles that know of readers tell together. */
@Component(service = AllGroupReaders.class)
public class AllGroupReaders {

  /** Gives the Sites of the class groups of a school. */
  public List<Long> schoolGroupIds(long schoolGroupId) {
    return classGroupLocalService.dslQuery(
        DSLQueryFactoryUtil.select(ClassGroupTable.INSTANCE.groupId)
            .from(ClassGroupTable.INSTANCE)
            .where(ClassGroupTable.INSTANCE.schoolGroupId.eq(schoolGroupId))
            .orderBy(ClassGroupTable.INSTANCE.groupId.ascending()));
  }

  /**
   * Gives the next readers of groups.
   *
   * @see GroupReaders#getUserIds
   */
  public List<Long> userIds(Collection<Long> groupIds, long afterUserId, int count) {
    TreeSet<Long> userIds = new TreeSet<>();

    for (GroupReaders groupReaders : allGroupReaders) {
      userIds.addAll(groupReaders.getUserIds(groupIds, afterUserId, count));
    }

    return userIds.stream().limit(count).collect(Collectors.toList());
  }

  /**
   * Gives the groups that each of the users reads.
   *
   * @return by user, the Sites of his groups with whether he is a member
   */
  public Map<Long, SortedMap<Long, Boolean>> groups(
      Collection<Long> groupIds, Collection<Long> userIds) {

    Map<Long, SortedMap<Long, Boolean>> groups = new HashMap<>();

    if (groupIds.isEmpty() || userIds.isEmpty()) {
      return groups;
    }

    for (GroupReaders groupReaders : allGroupReaders) {
      for (GroupReader reader : groupReaders.getReaders(groupIds, userIds)) {
        groups
            .computeIfAbsent(reader.getUserId(), key -> new TreeMap<>())
            .merge(reader.getGroupId(), reader.isMember(), Boolean::logicalOr);
      }
    }

    return groups;
  }

  @Reference(
      cardinality = ReferenceCardinality.MULTIPLE,
      fieldOption = FieldOption.REPLACE,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  private volatile List<GroupReaders> allGroupReaders;

  @Reference private ClassGroupLocalService classGroupLocalService;
}
