/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.picture.encoding;

import java.awt.image.BufferedImage;

/** What a camera that is not held upright sees, written down from the EXIF standard's table. */
final class CameraPosition {

  private CameraPosition() {}

  /** Returns the rows that a camera stores of this scene, with the value it stores beside them. */
  static BufferedImage held(BufferedImage scene, int exifValue) {
    boolean onItsSide = exifValue >= 5 && exifValue <= 8;
    int width = onItsSide ? scene.getHeight() : scene.getWidth();
    int height = onItsSide ? scene.getWidth() : scene.getHeight();
    BufferedImage stored = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int row = 0; row < height; row++) {
      for (int column = 0; column < width; column++) {
        stored.setRGB(column, row, seen(scene, exifValue, row, column));
      }
    }
    return stored;
  }

  /** Row 0 is the scene's: 1, 2 top; 3, 4 bottom; 5, 8 left; 6, 7 right. Column 0 likewise. */
  private static int seen(BufferedImage scene, int exifValue, int row, int column) {
    int right = scene.getWidth() - 1;
    int bottom = scene.getHeight() - 1;
    return switch (exifValue) {
      case 2 -> scene.getRGB(right - column, row);
      case 3 -> scene.getRGB(right - column, bottom - row);
      case 4 -> scene.getRGB(column, bottom - row);
      case 5 -> scene.getRGB(row, column);
      case 6 -> scene.getRGB(right - row, column);
      case 7 -> scene.getRGB(right - row, bottom - column);
      case 8 -> scene.getRGB(row, bottom - column);
      default -> scene.getRGB(column, row);
    };
  }
}
