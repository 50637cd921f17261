/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.notification.internal.digest;

import java.time.Instant;

/** A placed post as a digest tells of it. Immutable. */
final class DigestPost {

  /**
   * Makes one.
   *
   * @param groupId the Site of its group
   * @param pictures how many of it are shown
   */
  DigestPost(
      long classPostId,
      long groupId,
      long authorId,
      String authorName,
      String title,
      String content,
      Instant placed,
      int pictures) {

    this.classPostId = classPostId;
    this.groupId = groupId;
    this.authorId = authorId;
    this.authorName = authorName;
    this.title = title;
    this.content = content;
    this.placed = placed;
    this.pictures = pictures;
  }

  long getClassPostId() {
    return classPostId;
  }

  long getGroupId() {
    return groupId;
  }

  long getAuthorId() {
    return authorId;
  }

  String getAuthorName() {
    return authorName;
  }

  String getTitle() {
    return title;
  }

  String getContent() {
    return content;
  }

  Instant getPlaced() {
    return placed;
  }

  int getPictures() {
    return pictures;
  }

  private final long authorId;
  private final String authorName;
  private final long classPostId;
  private final String content;
  private final long groupId;
  private final int pictures;
  private final Instant placed;
  private final String title;
}
