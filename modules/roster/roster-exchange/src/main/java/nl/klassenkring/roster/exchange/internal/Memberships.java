/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.exchange.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.klassenkring.roster.exchange.RosterGroup;
import nl.klassenkring.roster.exchange.RosterMembership;
import nl.klassenkring.roster.exchange.RosterPupil;

/** Remembers who is in which groups beside the own one, until all groups of a file are read. */
public final class Memberships {

  private final Map<String, Set<String>> groupKeys = new HashMap<>();

  /** Notes a group of somebody; once is enough. */
  public void add(String personKey, String groupKey) {
    groupKeys.computeIfAbsent(personKey, key -> new LinkedHashSet<>()).add(groupKey);
  }

  /** The keys of somebody's groups, in the order of the file. */
  public Set<String> groupKeys(String personKey) {
    return groupKeys.getOrDefault(personKey, Set.of());
  }

  /** The memberships of pupils; the group that a pupil is enrolled in is none. */
  public List<RosterMembership> of(List<RosterPupil> pupils, Keyed<RosterGroup> groups) {
    List<RosterMembership> memberships = new ArrayList<>();

    for (RosterPupil pupil : pupils) {
      for (String groupKey : groupKeys(pupil.key())) {
        if (!groupKey.equals(pupil.groupKey())) {
          groups
              .get(groupKey)
              .ifPresent(group -> memberships.add(RosterMembership.of(pupil.key(), group)));
        }
      }
    }
    return memberships;
  }
}
