/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.picture.encoding;

/** The sizes in which a picture is kept. A picture is made smaller for it, never larger. */
public enum PictureSize {
  SCREEN(1600),
  PHONE(800),
  THUMBNAIL(240);

  private final int maxSide;

  PictureSize(int maxSide) {
    this.maxSide = maxSide;
  }

  /** The longest that either side may be, in pixels. */
  public int maxSide() {
    return maxSide;
  }
}
