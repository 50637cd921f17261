/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.picture.encoding;

/** What a {@link PictureEncoder} takes on at most. Immutable. */
public final class PictureLimits {

  /** 20 MiB and 50 megapixels, which today's phones stay under; two pictures at a time. */
  public static final PictureLimits DEFAULT = new PictureLimits(20 * 1024 * 1024, 50_000_000, 2);

  private final int maxBytes;
  private final int maxPixels;
  private final int parallel;

  /**
   * @param maxBytes of a file
   * @param maxPixels of a picture, width times height
   * @param parallel how many pictures are decoded at the same time; others wait
   * @throws IllegalArgumentException if one of them is not positive
   */
  public PictureLimits(int maxBytes, int maxPixels, int parallel) {
    if (maxBytes <= 0 || maxPixels <= 0 || parallel <= 0) {
      throw new IllegalArgumentException("Limits must be positive");
    }
    this.maxBytes = maxBytes;
    this.maxPixels = maxPixels;
    this.parallel = parallel;
  }

  public int maxBytes() {
    return maxBytes;
  }

  public int maxPixels() {
    return maxPixels;
  }

  public int parallel() {
    return parallel;
  }
}
