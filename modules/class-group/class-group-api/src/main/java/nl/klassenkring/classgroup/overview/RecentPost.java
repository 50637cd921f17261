/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.overview;

import java.time.Instant;
import java.util.Objects;

/** A post that was placed lately, without its text. Immutable. */
public final class RecentPost {

  private final long classPostId;
  private final String title;
  private final String category;
  private final boolean important;
  private final Instant placedAt;
  private final boolean unread;

  /**
   * Makes the value.
   *
   * @param category the key of a {@code PostCategory}
   * @param unread whether the reader did not write it and has not read it
   */
  public RecentPost(
      long classPostId,
      String title,
      String category,
      boolean important,
      Instant placedAt,
      boolean unread) {

    this.classPostId = classPostId;
    this.title = Objects.requireNonNull(title, "title");
    this.category = Objects.requireNonNull(category, "category");
    this.important = important;
    this.placedAt = Objects.requireNonNull(placedAt, "placedAt");
    this.unread = unread;
  }

  public long classPostId() {
    return classPostId;
  }

  public String title() {
    return title;
  }

  public String category() {
    return category;
  }

  public boolean isImportant() {
    return important;
  }

  public Instant placedAt() {
    return placedAt;
  }

  public boolean isUnread() {
    return unread;
  }
}
