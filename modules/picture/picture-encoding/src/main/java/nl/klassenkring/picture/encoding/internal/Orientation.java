/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.picture.encoding.internal;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/** How a camera was held, in the order of EXIF's values 1 to 8. */
public enum Orientation {
  UPRIGHT(1, 0, 0, 1),
  MIRRORED(-1, 0, 0, 1),
  UPSIDE_DOWN(-1, 0, 0, -1),
  MIRRORED_UPSIDE_DOWN(1, 0, 0, -1),
  MIRRORED_TURNED_LEFT(0, 1, 1, 0),
  TURNED_LEFT(0, 1, -1, 0),
  MIRRORED_TURNED_RIGHT(0, -1, -1, 0),
  TURNED_RIGHT(0, -1, 1, 0);

  private final int xToX;
  private final int xToY;
  private final int yToX;
  private final int yToY;

  Orientation(int xToX, int xToY, int yToX, int yToY) {
    this.xToX = xToX;
    this.xToY = xToY;
    this.yToX = yToX;
    this.yToY = yToY;
  }

  /** The orientation with EXIF's value; upright for a value that EXIF does not know. */
  static Orientation of(int exifValue) {
    return exifValue < 1 || exifValue > values().length ? UPRIGHT : values()[exifValue - 1];
  }

  /** Returns the picture as it was seen. */
  public BufferedImage upright(BufferedImage picture) {
    if (this == UPRIGHT) {
      return picture;
    }
    int width = picture.getWidth();
    int height = picture.getHeight();
    boolean onItsSide = xToX == 0;
    BufferedImage upright =
        new BufferedImage(
            onItsSide ? height : width, onItsSide ? width : height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = upright.createGraphics();
    graphics.drawImage(picture, transform(width, height), null);
    graphics.dispose();
    return upright;
  }

  /** What turns to a negative side is moved back by as much. */
  private AffineTransform transform(int width, int height) {
    int moveX = (xToX < 0 ? width : 0) + (yToX < 0 ? height : 0);
    int moveY = (xToY < 0 ? width : 0) + (yToY < 0 ? height : 0);
    return new AffineTransform(xToX, xToY, yToX, yToY, moveX, moveY);
  }
}
