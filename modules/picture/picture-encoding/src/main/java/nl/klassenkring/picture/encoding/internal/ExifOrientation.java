/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.picture.encoding.internal;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Reads the one EXIF field that is used. A reader of everything would follow what a stranger wrote
 * about lengths and offsets, for fields that are thrown away.
 */
final class ExifOrientation {

  private static final short LITTLE_ENDIAN = 0x4949;
  private static final int ENTRY_BYTES = 12;
  private static final int ORIENTATION = 0x0112;
  private static final int SHORT = 3;

  private ExifOrientation() {}

  /**
   * Returns how the camera was held; upright if it says nothing, or nothing that can be read.
   *
   * @param exif from its byte order mark on
   */
  static Orientation read(ByteBuffer exif) {
    try {
      return Orientation.of(orientationValue(exif.slice()));
    } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
      return Orientation.UPRIGHT;
    }
  }

  private static int orientationValue(ByteBuffer exif) {
    if (exif.getShort() == LITTLE_ENDIAN) {
      exif.order(ByteOrder.LITTLE_ENDIAN);
    }
    exif.getShort();
    exif.position(exif.getInt());

    for (int left = Short.toUnsignedInt(exif.getShort()); left > 0; left--) {
      int entry = exif.position();
      if (exif.getShort() == ORIENTATION && exif.getShort() == SHORT) {
        exif.getInt();
        return exif.getShort();
      }
      exif.position(entry + ENTRY_BYTES);
    }
    return 0;
  }
}
