/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.service;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.klassenkring.policy.engine.DraftKind;
import nl.klassenkring.policy.engine.DraftPicture;
import nl.klassenkring.policy.engine.PublicationChannel;

/**
 * A post or a reply as it would be placed in a class group. Immutable.
 *
 * <p>Category and reply mode are the keys as stored ({@link
 * nl.klassenkring.policy.engine.PostCategory#key()}, {@link
 * nl.klassenkring.policy.engine.ReplyMode#key()}); null, empty and unknown keys are judged as no
 * category, and as a post to which nobody may reply.
 */
public final class PostDraft {

  private final long companyId;
  private final long groupId;
  private final long authorUserId;
  private final DraftKind kind;
  private final PublicationChannel channel;
  private final long classPostId;
  private final boolean placedBefore;
  private final String title;
  private final String text;
  private final String category;
  private final String replyMode;
  private final boolean important;
  private final boolean excursion;
  private final Instant placedAt;
  private final List<DraftPicture> pictures;

  private PostDraft(Builder builder) {
    companyId = builder.companyId;
    groupId = builder.groupId;
    authorUserId = builder.authorUserId;
    kind = builder.kind;
    channel = builder.channel;
    classPostId = builder.classPostId;
    placedBefore = builder.placedBefore;
    title = builder.title;
    text = builder.text;
    category = builder.category;
    replyMode = builder.replyMode;
    important = builder.important;
    excursion = builder.excursion;
    placedAt = Objects.requireNonNull(builder.placedAt, "placedAt");
    pictures = builder.pictures;
  }

  public static Builder builder() {
    return new Builder();
  }

  public long companyId() {
    return companyId;
  }

  /** The Site of the class group. */
  public long groupId() {
    return groupId;
  }

  public long authorUserId() {
    return authorUserId;
  }

  public DraftKind kind() {
    return kind;
  }

  /** Where a public version would be seen; empty for what is none. */
  public Optional<PublicationChannel> channel() {
    return Optional.ofNullable(channel);
  }

  /** The class post that it is, which is no earlier post of its group; 0 for what is none. */
  public long classPostId() {
    return classPostId;
  }

  /**
   * Whether it is placed already and is changed: it then counts among the posts of its group as it
   * did, whatever they are (B9).
   */
  public boolean placedBefore() {
    return placedBefore;
  }

  /** The title; empty text when there is none. */
  public String title() {
    return title;
  }

  /** The text; empty text when there is none. */
  public String text() {
    return text;
  }

  /** The stored key of the category; empty text when there is none. */
  public String category() {
    return category;
  }

  /** The stored key of who may reply (B2); empty text when the author did not say. */
  public String replyMode() {
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

  /** The moment at which the post would be placed. */
  public Instant placedAt() {
    return placedAt;
  }

  /** What is known of the pictures, in their order in the post. */
  public List<DraftPicture> pictures() {
    return pictures;
  }

  /**
   * Whether it is the same post without pictures, to be placed by the same author at about the same
   * moment: what the clock says between two looks at it makes no other question of it.
   *
   * @param apart how far the moments may be apart
   */
  public boolean isSameWithin(Duration apart, PostDraft other) {
    return companyId == other.companyId
        && groupId == other.groupId
        && authorUserId == other.authorUserId
        && kind == other.kind
        && channel == other.channel
        && classPostId == other.classPostId
        && placedBefore == other.placedBefore
        && important == other.important
        && excursion == other.excursion
        && title.equals(other.title)
        && text.equals(other.text)
        && category.equals(other.category)
        && replyMode.equals(other.replyMode)
        && pictures.isEmpty()
        && other.pictures.isEmpty()
        && Duration.between(placedAt, other.placedAt).abs().compareTo(apart) <= 0;
  }

  /** Collects the values of a post; the moment must be given. */
  public static final class Builder {

    private long companyId;
    private long groupId;
    private long authorUserId;
    private DraftKind kind = DraftKind.POST;
    private PublicationChannel channel;
    private long classPostId;
    private boolean placedBefore;
    private String title = "";
    private String text = "";
    private String category = "";
    private String replyMode = "";
    private boolean important;
    private boolean excursion;
    private Instant placedAt;
    private List<DraftPicture> pictures = List.of();

    private Builder() {}

    public Builder companyId(long companyId) {
      this.companyId = companyId;
      return this;
    }

    public Builder groupId(long groupId) {
      this.groupId = groupId;
      return this;
    }

    public Builder authorUserId(long authorUserId) {
      this.authorUserId = authorUserId;
      return this;
    }

    public Builder kind(DraftKind kind) {
      this.kind = Objects.requireNonNull(kind, "kind");
      return this;
    }

    /** Sets where a public version would be seen, which must be said of one; null otherwise. */
    public Builder channel(PublicationChannel channel) {
      this.channel = channel;
      return this;
    }

    public Builder classPostId(long classPostId) {
      this.classPostId = classPostId;
      return this;
    }

    public Builder placedBefore(boolean placedBefore) {
      this.placedBefore = placedBefore;
      return this;
    }

    public Builder title(String title) {
      this.title = Objects.toString(title, "");
      return this;
    }

    public Builder text(String text) {
      this.text = Objects.toString(text, "");
      return this;
    }

    public Builder category(String category) {
      this.category = Objects.toString(category, "");
      return this;
    }

    public Builder replyMode(String replyMode) {
      this.replyMode = Objects.toString(replyMode, "");
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

    public Builder placedAt(Instant placedAt) {
      this.placedAt = placedAt;
      return this;
    }

    public Builder pictures(List<DraftPicture> pictures) {
      this.pictures = List.copyOf(pictures);
      return this;
    }

    public PostDraft build() {
      return new PostDraft(this);
    }
  }
}
