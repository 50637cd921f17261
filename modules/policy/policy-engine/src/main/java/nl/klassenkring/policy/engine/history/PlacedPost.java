/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine.history;

import java.time.Instant;
import java.util.Objects;
import nl.klassenkring.policy.engine.PostCategory;

/**
 * A post that counts for the rules on how often a group hears of the school (B9, B10, B12): placed,
 * or scheduled to be placed. Immutable.
 */
public final class PlacedPost {

  private final Instant placedAt;
  private final PostCategory category;
  private final boolean important;

  /** A post by the moment at which it was, or will be, placed. */
  public PlacedPost(Instant placedAt, PostCategory category, boolean important) {
    this.placedAt = Objects.requireNonNull(placedAt, "placedAt");
    this.category = Objects.requireNonNull(category, "category");
    this.important = important;
  }

  public Instant placedAt() {
    return placedAt;
  }

  public PostCategory category() {
    return category;
  }

  /** Whether a notification went along. */
  public boolean important() {
    return important;
  }

  @Override
  public boolean equals(Object object) {
    if (!(object instanceof PlacedPost)) {
      return false;
    }
    PlacedPost other = (PlacedPost) object;
    return placedAt.equals(other.placedAt)
        && category == other.category
        && important == other.important;
  }

  @Override
  public int hashCode() {
    return Objects.hash(placedAt, category, important);
  }

  @Override
  public String toString() {
    return placedAt + " " + category + (important ? " important" : "");
  }
}
