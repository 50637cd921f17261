/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.post;

import java.util.List;
import java.util.Set;
import nl.klassenkring.picture.description.PictureDescription;
import nl.klassenkring.policy.engine.ReplyMode;

/** What an author asks for: what a post is to say and to show, and what he declares. Immutable. */
public final class PostRequest {

  private final String title;
  private final String content;
  private final String category;
  private final String replyMode;
  private final boolean important;
  private final boolean excursion;
  private final Set<String> confirmedWarnings;
  private final List<PictureDescription> pictures;

  private PostRequest(Builder builder) {
    title = builder.title;
    content = builder.content;
    category = builder.category;
    replyMode = builder.replyMode;
    important = builder.important;
    excursion = builder.excursion;
    confirmedWarnings = builder.confirmedWarnings;
    pictures = builder.pictures;
  }

  /**
   * Starts a request for a post that is not important, to which nobody may reply, and of which
   * nothing is declared.
   *
   * @param title at most 150 characters on one line
   * @param content plain text
   * @param category the key of a {@code PostCategory}; null or unknown is for the policy to refuse
   *     (B14)
   */
  public static Builder builder(String title, String content, String category) {
    return new Builder(title, content, category);
  }

  public String title() {
    return title;
  }

  public String content() {
    return content;
  }

  public String category() {
    return category;
  }

  /** The key of a {@code ReplyMode}: who may reply (B2). */
  public String replyMode() {
    return replyMode;
  }

  /** Whether a notification goes along (B12). */
  public boolean important() {
    return important;
  }

  /** Whether the author declares that the group is on an excursion now (B11). */
  public boolean excursion() {
    return excursion;
  }

  /** The keys of the warnings that the author confirms. */
  public Set<String> confirmedWarnings() {
    return confirmedWarnings;
  }

  /** The pictures in their order; null leaves those of the post as they are. */
  public List<PictureDescription> pictures() {
    return pictures;
  }

  /** Collects what an author asks for. */
  public static final class Builder {

    private final String title;
    private final String content;
    private final String category;
    private String replyMode = ReplyMode.CLOSED.key();
    private boolean important;
    private boolean excursion;
    private Set<String> confirmedWarnings = Set.of();
    private List<PictureDescription> pictures;

    private Builder(String title, String content, String category) {
      this.title = title;
      this.content = content;
      this.category = category;
    }

    /** Sets who may reply (B2), by the key of a {@code ReplyMode}; an unknown one is nobody. */
    public Builder replyMode(String key) {
      replyMode = ReplyMode.fromKey(key).orElse(ReplyMode.CLOSED).key();
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

    public Builder confirmedWarnings(Set<String> keys) {
      confirmedWarnings = Set.copyOf(keys);
      return this;
    }

    /** Sets the pictures in their order; null leaves those of the post as they are. */
    public Builder pictures(List<PictureDescription> pictures) {
      this.pictures = pictures == null ? null : List.copyOf(pictures);
      return this;
    }

    public PostRequest build() {
      return new PostRequest(this);
    }
  }
}
