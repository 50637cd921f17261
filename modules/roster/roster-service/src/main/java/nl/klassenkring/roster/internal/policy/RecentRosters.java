/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.roster.internal.policy;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import nl.klassenkring.policy.engine.roster.Roster;

/** Keeps the rosters of the groups that were asked for last, each in its latest version. */
final class RecentRosters {

  /** More groups than a school has; a roster takes a megabyte or two. */
  private static final int CAPACITY = 64;

  private final Map<Long, Version> versions =
      new LinkedHashMap<>(16, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Version> eldest) {
          return size() > CAPACITY;
        }
      };

  /** Gives the roster of a group; reads it when the one that is kept is another version. */
  Roster get(long groupId, Object key, Supplier<Roster> reader) {
    synchronized (versions) {
      Version version = versions.get(groupId);

      if (version != null && version.key.equals(key)) {
        return version.roster;
      }
    }

    Roster roster = reader.get();

    synchronized (versions) {
      versions.put(groupId, new Version(key, roster));
    }

    return roster;
  }

  private static final class Version {

    private Version(Object key, Roster roster) {
      this.key = key;
      this.roster = roster;
    }

    private final Object key;
    private final Roster roster;
  }
}
