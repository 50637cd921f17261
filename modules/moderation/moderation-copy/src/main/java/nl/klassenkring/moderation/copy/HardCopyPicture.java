/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.moderation.copy;

import java.util.Objects;

/** A picture in a hard copy. Immutable. */
public final class HardCopyPicture {

  private final String caption;
  private final byte[] jpeg;

  /**
   * Makes it.
   *
   * @param jpeg the file of the picture, which comes into the copy byte for byte
   */
  public HardCopyPicture(String caption, byte[] jpeg) {
    this.caption = Objects.requireNonNull(caption, "caption");
    this.jpeg = jpeg.clone();
  }

  public String caption() {
    return caption;
  }

  /** Gives the file of the picture. */
  public byte[] jpeg() {
    return jpeg.clone();
  }
}
