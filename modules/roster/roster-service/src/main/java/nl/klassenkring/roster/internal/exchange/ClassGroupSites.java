/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.internal.exchange;

import com.liferay.portal.kernel.model.Group;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.klassenkring.roster.exchange.RosterGroup;
import nl.klassenkring.roster.group.GroupName;
import nl.klassenkring.roster.model.Enrolment;

/**
 * Finds the Site of a group of the roster: the one that was chosen for it in this school year, or
 * else the one of the same name. Of two Sites with one name it takes none.
 */
final class ClassGroupSites {

  private static final long NONE = 0;

  private final Map<String, Long> chosen = new HashMap<>();
  private final Map<String, Long> named = new HashMap<>();

  ClassGroupSites(List<Group> sites, Collection<Enrolment> enrolments) {
    for (Enrolment enrolment : enrolments) {
      if (enrolment.getGroupId() != NONE) {
        chosen.put(enrolment.getRosterGroupKey(), enrolment.getGroupId());
      }
    }

    sites.forEach(this::add);
  }

  private void add(Group site) {
    Set<String> names = new HashSet<>();

    site.getNameMap().values().forEach(name -> names.add(GroupName.comparable(name)));
    names.forEach(name -> named.merge(name, site.getGroupId(), (groupId, otherGroupId) -> NONE));
  }

  /** The id of the Site, 0 for none; a group without a key is none. */
  long groupId(RosterGroup group) {
    if (group.key().isEmpty()) {
      return NONE;
    }

    Long groupId = chosen.get(group.key());

    return groupId != null ? groupId : named.getOrDefault(GroupName.comparable(group.name()), NONE);
  }

  /** The keys of those of the groups that have a Site. */
  Set<String> keysOfFound(List<RosterGroup> groups) {
    return groups.stream()
        .filter(group -> groupId(group) != NONE)
        .map(RosterGroup::key)
        .collect(Collectors.toSet());
  }
}
