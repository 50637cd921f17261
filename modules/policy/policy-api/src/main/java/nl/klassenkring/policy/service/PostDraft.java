/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.service;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import nl.klassenkring.policy.engine.DraftPicture;

/**
 * A post as it would be placed in a class group. Immutable.
 *
 * <p>The category is the key as stored ({@link nl.klassenkring.policy.engine.PostCategory#key()});
 * null, empty and unknown keys are judged as no category.
 */
public final class PostDraft {

  private final long companyId;
  private final long groupId;
  private final long authorUserId;
  private final String title;
  private final String text;
  private final String category;
  private final Instant placedAt;
  private final List<DraftPicture> pictures;

  private PostDraft(Builder builder) {
    companyId = builder.companyId;
    groupId = builder.groupId;
    authorUserId = builder.authorUserId;
    title = builder.title;
    text = builder.text;
    category = builder.category;
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

  /** The moment at which the post would be placed. */
  public Instant placedAt() {
    return placedAt;
  }

  /** What is known of the pictures, in their order in the post. */
  public List<DraftPicture> pictures() {
    return pictures;
  }

  /** Collects the values of a post; the moment must be given. */
  public static final class Builder {

    private long companyId;
    private long groupId;
    private long authorUserId;
    private String title = "";
    private String text = "";
    private String category = "";
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
