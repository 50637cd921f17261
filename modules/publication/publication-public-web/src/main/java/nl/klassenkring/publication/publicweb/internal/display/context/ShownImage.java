/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.publication.publicweb.internal.display.context;

import nl.klassenkring.picture.encoding.PictureSize;

/** A picture in one size, as an {@code img} shows it. Immutable. */
public final class ShownImage {

  private final String url;
  private final int width;
  private final int height;

  /**
   * Makes the image of a picture.
   *
   * @param width of the picture, in pixels
   * @param height of the picture, in pixels
   */
  ShownImage(String url, int width, int height, PictureSize pictureSize) {
    int longSide = Math.max(width, height);

    this.url = url;
    this.width = scaled(width, longSide, pictureSize);
    this.height = scaled(height, longSide, pictureSize);
  }

  /** Gives its address, not escaped. */
  public String getUrl() {
    return url;
  }

  /** In pixels. */
  public int getWidth() {
    return width;
  }

  /** In pixels. */
  public int getHeight() {
    return height;
  }

  /** Pictures are made smaller for a size, never larger. */
  private static int scaled(int side, int longSide, PictureSize pictureSize) {
    return (longSide <= pictureSize.maxSide())
        ? side
        : Math.max(1, Math.round((float) side * pictureSize.maxSide() / longSide));
  }
}
