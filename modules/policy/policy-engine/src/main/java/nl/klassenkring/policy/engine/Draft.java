/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.engine;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A post, a reply or a public version as the rules see it: everything that a judgement needs, as
 * plain values. Immutable.
 *
 * <p>No author's roles means that the group is not the author's.
 */
public final class Draft {

  private final DraftKind kind;
  private final PublicationChannel channel;
  private final String title;
  private final String text;
  private final PostCategory category;
  private final ReplyMode replyMode;
  private final boolean important;
  private final boolean excursion;
  private final Set<GroupRole> authorRoles;
  private final DraftGroup group;
  private final Instant placedAt;
  private final List<DraftPicture> pictures;

  private Draft(Builder builder) {
    kind = builder.kind;
    channel = builder.channel;
    title = builder.title;
    text = builder.text;
    category = builder.category;
    replyMode = builder.replyMode;
    important = builder.important;
    excursion = builder.excursion;
    authorRoles = builder.authorRoles;
    group = builder.group;
    placedAt = builder.placedAt;
    pictures = builder.pictures;
  }

  /** Starts a draft that would be placed at the given moment. */
  public static Builder builder(Instant placedAt) {
    return new Builder(placedAt);
  }

  public DraftKind kind() {
    return kind;
  }

  /** Where a public version would be seen; empty for what is none. */
  public Optional<PublicationChannel> channel() {
    return Optional.ofNullable(channel);
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

  /** Who may reply (B2): to this post, or to the post that this is a reply to. */
  public ReplyMode replyMode() {
    return replyMode;
  }

  /** Whether a notification goes along (B12). */
  public boolean important() {
    return important;
  }

  /** Whether the author declared that the group is on an excursion (B11). */
  public boolean excursion() {
    return excursion;
  }

  public Set<GroupRole> authorRoles() {
    return authorRoles;
  }

  /** What is known of the group in which it would be placed. */
  public DraftGroup group() {
    return group;
  }

  /** The moment at which the post would be placed. */
  public Instant placedAt() {
    return placedAt;
  }

  /** The pictures, in their order in the post. */
  public List<DraftPicture> pictures() {
    return pictures;
  }

  /**
   * The same draft, placed at another moment. No excursion is declared for it: that holds for the
   * moment at which one writes, or else held posts would be released in the middle of the night.
   */
  public Draft placedAt(Instant moment) {
    return builder(moment)
        .kind(kind)
        .channel(channel)
        .title(title)
        .text(text)
        .category(category)
        .replyMode(replyMode)
        .important(important)
        .authorRoles(authorRoles)
        .group(group)
        .pictures(pictures)
        .build();
  }

  /** Collects the values of a draft: of a post to which nobody may reply, unless said otherwise. */
  public static final class Builder {

    private final Instant placedAt;
    private DraftKind kind = DraftKind.POST;
    private PublicationChannel channel;
    private String title = "";
    private String text = "";
    private PostCategory category;
    private ReplyMode replyMode = ReplyMode.CLOSED;
    private boolean important;
    private boolean excursion;
    private Set<GroupRole> authorRoles = Set.of();
    private DraftGroup group = DraftGroup.of(GroupKind.CLASS);
    private List<DraftPicture> pictures = List.of();

    private Builder(Instant placedAt) {
      this.placedAt = Objects.requireNonNull(placedAt, "placedAt");
    }

    public Builder kind(DraftKind kind) {
      this.kind = Objects.requireNonNull(kind, "kind");
      return this;
    }

    /** Sets where a public version would be seen; null for what is none. */
    public Builder channel(PublicationChannel channel) {
      this.channel = channel;
      return this;
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

    public Builder replyMode(ReplyMode replyMode) {
      this.replyMode = Objects.requireNonNull(replyMode, "replyMode");
      return this;
    }

    public Builder important(boolean important) {
      this.important = important;
      return this;
    }

    public Builder excursion(boolean excursion) {
      this.excursion = excursion;
      return this;
    }

    public Builder authorRoles(Set<GroupRole> authorRoles) {
      this.authorRoles = Set.copyOf(authorRoles);
      return this;
    }

    public Builder group(DraftGroup group) {
      this.group = Objects.requireNonNull(group, "group");
      return this;
    }

    public Builder pictures(List<DraftPicture> pictures) {
      this.pictures = List.copyOf(pictures);
      return this;
    }

    /**
     * Makes the draft.
     *
     * @throws IllegalArgumentException if a public version has no channel: nobody could say which
     *     consent it needs
     */
    public Draft build() {
      if (kind == DraftKind.PUBLICATION && channel == null) {
        throw new IllegalArgumentException("A public version needs a channel");
      }
      return new Draft(this);
    }
  }
}
