/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.internal.reading;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The families of parents: who has a child together is one, and so are those who have one with
 * them. A parent of whom the roster knows no child is a family of his own. Immutable.
 */
final class Families {

  /**
   * Finds the families.
   *
   * @param parents by their keys
   * @param pupilIdsByParent the children of those whose children are known
   */
  static Families of(Collection<Long> parents, Map<Long, Set<Long>> pupilIdsByParent) {
    Map<Long, Long> next = new HashMap<>();
    Map<Long, Long> parentByPupil = new HashMap<>();

    parents.forEach(parent -> next.put(parent, parent));

    for (Long parent : parents) {
      for (Long pupilId : pupilIdsByParent.getOrDefault(parent, Set.of())) {
        Long other = parentByPupil.putIfAbsent(pupilId, parent);

        if (other != null) {
          next.put(head(next, parent), head(next, other));
        }
      }
    }

    Map<Long, Long> heads = new HashMap<>();

    parents.forEach(parent -> heads.put(parent, head(next, parent)));

    return new Families(heads);
  }

  /** Counts all families. */
  int count() {
    return (int) heads.values().stream().distinct().count();
  }

  /** Counts the families of some users; who is in none counts for nothing. */
  int count(Collection<Long> userIds) {
    return (int) userIds.stream().map(heads::get).filter(Objects::nonNull).distinct().count();
  }

  /** Follows the family to the one of its parents who stands for all. */
  private static Long head(Map<Long, Long> next, Long parent) {
    Long head = parent;

    while (!next.get(head).equals(head)) {
      head = next.get(head);
    }

    return head;
  }

  private Families(Map<Long, Long> heads) {
    this.heads = Map.copyOf(heads);
  }

  private final Map<Long, Long> heads;
}
