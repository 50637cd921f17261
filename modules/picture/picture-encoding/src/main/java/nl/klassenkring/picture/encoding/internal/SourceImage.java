/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.picture.encoding.internal;

import java.util.Objects;

/**
 * A picture before it is decoded: what its header says, and a file that holds no more than a
 * decoder needs for the pixels. So text, thumbnails and profiles that are bombs never reach one.
 */
public final class SourceImage {

  private final PictureType type;
  private final long width;
  private final long height;
  private final Orientation orientation;
  private final byte[] essence;

  SourceImage(PictureType type, long width, long height, Orientation orientation, byte[] essence) {
    if (width <= 0 || height <= 0) {
      throw new IllegalArgumentException("No pixels: " + width + " x " + height);
    }
    this.type = Objects.requireNonNull(type, "type");
    this.width = width;
    this.height = height;
    this.orientation = Objects.requireNonNull(orientation, "orientation");
    this.essence = essence;
  }

  PictureType type() {
    return type;
  }

  long width() {
    return width;
  }

  long height() {
    return height;
  }

  public long pixels() {
    return Math.multiplyExact(width, height);
  }

  public Orientation orientation() {
    return orientation;
  }

  /** The file for the decoder. */
  byte[] essence() {
    return essence;
  }
}
