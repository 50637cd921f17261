/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.internal.exchange;

import com.liferay.portal.kernel.model.Group;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

  /** The id of the Site, 0 for none. */
  long groupId(String rosterGroupKey, String rosterGroupName) {
    Long groupId = chosen.get(rosterGroupKey);

    return groupId != null
        ? groupId
        : named.getOrDefault(GroupName.comparable(rosterGroupName), NONE);
  }
}
