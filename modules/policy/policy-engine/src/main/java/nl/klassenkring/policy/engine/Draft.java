/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A post as the rules see it: everything that a judgement needs, as plain values. Immutable.
 *
 * <p>No author's roles means that the group is not the author's.
 */
public final class Draft {

  private final String title;
  private final String text;
  private final PostCategory category;
  private final Set<GroupRole> authorRoles;
  private final Instant placedAt;
  private final List<DraftPicture> pictures;

  private Draft(Builder builder) {
    title = builder.title;
    text = builder.text;
    category = builder.category;
    authorRoles = Set.copyOf(builder.authorRoles);
    placedAt = builder.placedAt;
    pictures = builder.pictures;
  }

  /** Starts a draft that would be placed at the given moment. */
  public static Builder builder(Instant placedAt) {
    return new Builder(placedAt);
  }

  public String title() {
    return title;
  }

  public String text() {
    return text;
  }

  /** The chosen category, empty when the author chose none. */
  public Optional<PostCategory> category() {
    return Optional.ofNullable(category);
  }

  public Set<GroupRole> authorRoles() {
    return authorRoles;
  }

  /** The moment at which the post would be placed. */
  public Instant placedAt() {
    return placedAt;
  }

  /** The pictures, in their order in the post. */
  public List<DraftPicture> pictures() {
    return pictures;
  }

  /** The same draft, placed at another moment. */
  public Draft placedAt(Instant moment) {
    return builder(moment)
        .title(title)
        .text(text)
        .category(category)
        .authorRoles(authorRoles)
        .pictures(pictures)
        .build();
  }

  /** Collects the values of a draft. */
  public static final class Builder {

    private final Instant placedAt;
    private String title = "";
    private String text = "";
    private PostCategory category;
    private Set<GroupRole> authorRoles = EnumSet.noneOf(GroupRole.class);
    private List<DraftPicture> pictures = List.of();

    private Builder(Instant placedAt) {
      this.placedAt = Objects.requireNonNull(placedAt, "placedAt");
    }

    public Builder title(String title) {
      this.title = Objects.requireNonNull(title, "title");
      return this;
    }

    public Builder text(String text) {
      this.text = Objects.requireNonNull(text, "text");
      return this;
    }

    /** Sets the category; null when the author chose none. */
    public Builder category(PostCategory category) {
      this.category = category;
      return this;
    }

    public Builder authorRoles(Set<GroupRole> authorRoles) {
      this.authorRoles = Set.copyOf(authorRoles);
      return this;
    }

    public Builder pictures(List<DraftPicture> pictures) {
      this.pictures = List.copyOf(pictures);
      return this;
    }

    public Draft build() {
      return new Draft(this);
    }
  }
}
