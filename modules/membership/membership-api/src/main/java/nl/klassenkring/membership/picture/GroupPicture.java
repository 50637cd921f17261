/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.membership.picture;

/** The picture that stands for a group (A5). Immutable. */
public final class GroupPicture {

  private final long pictureId;
  private final int width;
  private final int height;

  /** Makes it with the measures of its file, in pixels. */
  public GroupPicture(long pictureId, int width, int height) {
    this.pictureId = pictureId;
    this.width = width;
    this.height = height;
  }

  /** Gives its key; another picture has another one. */
  public long getPictureId() {
    return pictureId;
  }

  public int getWidth() {
    return width;
  }

  public int getHeight() {
    return height;
  }
}
