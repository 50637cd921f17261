/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.history;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What was and will be placed in a group, as far back and ahead as the rules look. Immutable,
 * earliest first.
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

  /** How many posts that the predicate counts lie between two moments, the last not included. */
  public int count(Instant from, Instant until, Predicate<PlacedPost> predicate) {
    return (int)
        posts.stream()
            .filter(post -> !post.placedAt().isBefore(from) && post.placedAt().isBefore(until))
            .filter(predicate)
            .count();
  }
}
