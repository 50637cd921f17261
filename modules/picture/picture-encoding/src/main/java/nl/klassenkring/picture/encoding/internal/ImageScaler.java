/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.picture.encoding.internal;

import java.awt.image.BufferedImage;
import net.coobird.thumbnailator.resizers.Resizers;

/** Makes pictures smaller. */
public final class ImageScaler {

  private ImageScaler() {}

  /** Returns the picture with neither side longer than that, its shape kept, never enlarged. */
  public static BufferedImage fit(BufferedImage picture, int maxSide) {
    double factor =
        Math.min(1, (double) maxSide / Math.max(picture.getWidth(), picture.getHeight()));
    BufferedImage scaled =
        new BufferedImage(
            scale(picture.getWidth(), factor),
            scale(picture.getHeight(), factor),
            BufferedImage.TYPE_INT_RGB);
    Resizers.PROGRESSIVE.resize(picture, scaled);
    return scaled;
  }

  private static int scale(int side, double factor) {
    return (int) Math.max(1, Math.round(side * factor));
  }
}
