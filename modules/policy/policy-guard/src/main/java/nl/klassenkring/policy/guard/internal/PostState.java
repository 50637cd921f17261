/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.guard.internal;

import java.util.Objects;
import nl.klassenkring.classgroup.model.ClassPost;
import nl.klassenkring.classgroup.model.ClassReply;

/** What of a post its readers see, and whether they see it. Immutable. */
final class PostState {

  private final boolean placed;
  private final long groupId;
  private final String title;
  private final String content;
  private final String category;

  PostState(boolean placed, long groupId, String title, String content, String category) {
    this.placed = placed;
    this.groupId = groupId;
    this.title = title;
    this.content = content;
    this.category = category;
  }

  static PostState of(ClassPost classPost) {
    return new PostState(
        classPost.isApproved(),
        classPost.getGroupId(),
        classPost.getTitle(),
        classPost.getContent(),
        classPost.getCategory());
  }

  /** A reply moves along with its post; it has no title and no category. */
  static PostState of(ClassReply classReply) {
    return new PostState(
        classReply.isApproved(),
        classReply.getGroupId(),
        String.valueOf(classReply.getClassPostId()),
        classReply.getContent(),
        null);
  }

  /** Whether the post is in its group, for its members to read. */
  boolean isPlaced() {
    return placed;
  }

  /** Whether the same readers read the same, once both are placed. */
  boolean readsLike(PostState other) {
    return groupId == other.groupId
        && Objects.equals(title, other.title)
        && Objects.equals(content, other.content)
        && Objects.equals(category, other.category);
  }
}
