/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.moderation.internal.content;

import nl.klassenkring.moderation.constants.ContentKind;
import nl.klassenkring.moderation.content.ContentRef;
import nl.klassenkring.moderation.content.ContentSummary;

/** A post, reply or picture as it is now, whichever it is. Immutable. */
public final class ModeratedContent {

  private final ContentRef ref;
  private final long classPostId;
  private final long groupId;
  private final long authorUserId;
  private final String authorName;
  private final String title;
  private final String text;

  ModeratedContent(
      ContentRef ref,
      long classPostId,
      long groupId,
      long authorUserId,
      String authorName,
      String title,
      String text) {

    this.ref = ref;
    this.classPostId = classPostId;
    this.groupId = groupId;
    this.authorUserId = authorUserId;
    this.authorName = authorName;
    this.title = title;
    this.text = text;
  }

  public ContentRef ref() {
    return ref;
  }

  public boolean isPost() {
    return ref.getKind() == ContentKind.POST;
  }

  /** The post that it is, or belongs to. */
  public long classPostId() {
    return classPostId;
  }

  /** The Site of the class group. */
  public long groupId() {
    return groupId;
  }

  public long authorUserId() {
    return authorUserId;
  }

  public String authorName() {
    return authorName;
  }

  /** A few words that say which it is. */
  public String title() {
    return title;
  }

  /** What was written; empty for a picture. */
  public String text() {
    return text;
  }

  public ContentSummary summary() {
    return new ContentSummary(ref, title, authorName);
  }
}
