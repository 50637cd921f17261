/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.history;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What was and will be placed in a group: the posts of at least the last {@link Window#MAX_DAYS}
 * days, and all that are scheduled. Immutable, earliest first.
 */
public final class GroupHistory {

  public static final GroupHistory EMPTY = new GroupHistory(List.of());

  private final List<PlacedPost> posts;

  private GroupHistory(Collection<PlacedPost> posts) {
    this.posts =
        posts.stream()
            .sorted(Comparator.comparing(PlacedPost::placedAt))
            .collect(Collectors.toUnmodifiableList());
  }

  public static GroupHistory of(Collection<PlacedPost> posts) {
    return new GroupHistory(posts);
  }

  public List<PlacedPost> posts() {
    return posts;
  }

  /** How many posts that the predicate counts are placed on these days of a zone. */
  public int count(DateRange days, ZoneId zone, Predicate<PlacedPost> predicate) {
    return (int)
        posts.stream()
            .filter(predicate)
            .filter(post -> days.contains(LocalDate.ofInstant(post.placedAt(), zone)))
            .count();
  }
}
