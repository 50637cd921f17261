/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.picture.encoding;

import java.util.Objects;

/** One size of a picture: a JPEG that holds pixels and nothing else. Immutable. */
public final class EncodedImage {

  private final int width;
  private final int height;
  private final byte[] bytes;

  public EncodedImage(int width, int height, byte[] bytes) {
    this.width = width;
    this.height = height;
    this.bytes = Objects.requireNonNull(bytes, "bytes").clone();
  }

  /** In pixels. */
  public int width() {
    return width;
  }

  /** In pixels. */
  public int height() {
    return height;
  }

  /** A copy of the file. */
  public byte[] bytes() {
    return bytes.clone();
  }
}
